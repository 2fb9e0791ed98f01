"""What the quotes stage finds, by the conventions of marking speech. All sentences are our own."""

from __future__ import annotations

import re

import pytest

from personae.book import Book, Paragraph, Span
from personae.stages import quotes


def book_of(text: str) -> Book:
    """A book of `text`, whose paragraphs are parted by blank lines."""
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"\S(?:(?!\n\n).)*", text, re.DOTALL)]
    return Book(text, Span(0, len(text)), paragraphs=tuple(map(Paragraph, spans)))


def quoted(text: str) -> list[str]:
    """The quotations of `text`, marks included."""
    book = quotes.run(book_of(text))
    return [book[quote.span] for quote in book.quotes]


def kinds(text: str) -> list[str]:
    return [quote.kind for quote in quotes.run(book_of(text)).quotes]


def turns(text: str) -> list[int]:
    return [quote.turn for quote in quotes.run(book_of(text)).quotes]


TALK = """{0}You kept the lamp lit,{1} said Orla. {0}I saw it from the quay.{1}

{0}I kept it lit,{1} he answered, {0}because the oil was bought.{1}

She hung up her coat.

{0}Is that all?{1}

{0}That is all.{1}
"""
SAID = ["You kept the lamp lit,", "I saw it from the quay.", "I kept it lit,", "because the oil was bought.",
        "Is that all?", "That is all."]  # fmt: skip


@pytest.mark.parametrize(
    ("opening", "closing"),
    [('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’"), ("«", "»"), ("« ", " »"), ("«\u00a0", "\u00a0»"), ("»", "«"),
     ("‹", "›"), ("„", "“"), ("„", "”"), ("”", "”"), ("「", "」"), ("『", "』"), ("``", "''"), ("''", "''"),
     ("‚", "‘")],
)  # fmt: skip
def test_quotes_of_every_pair_of_marks_are_found(opening: str, closing: str) -> None:
    assert quoted(TALK.format(opening, closing)) == [opening + words + closing for words in SAID]
    assert turns(TALK.format(opening, closing)) == [0, 0, 1, 1, 2, 3]


def test_apostrophes_are_no_quotes_in_british_marks() -> None:
    text = """'It's the girls' room, ma'am, an' they're asleep,' said the porter. ''Twas locked when I tried it.'

'Then give 'em till seven o'clock. It's been rock 'n' roll since the '90s in this house.'

The porters' lodge was dark, and the boys' boots stood in it."""
    assert quoted(text) == [
        "'It's the girls' room, ma'am, an' they're asleep,'",
        "''Twas locked when I tried it.'",
        "'Then give 'em till seven o'clock. It's been rock 'n' roll since the '90s in this house.'",
    ]


def test_apostrophes_are_no_quotes_in_curly_british_marks() -> None:
    text = """‘’Tis only the brothers’ boat,’ said Wynn. ‘They’ve gone for ’em, goin’ by the noise.’

‘Who’s ’e, then?’ ‘The pilot’s boy.’"""
    assert quoted(text) == [
        "‘’Tis only the brothers’ boat,’", "‘They’ve gone for ’em, goin’ by the noise.’",
        "‘Who’s ’e, then?’", "‘The pilot’s boy.’",
    ]  # fmt: skip


def test_dropped_letters_in_narration_open_nothing() -> None:
    text = """\"Well?\" said the smith.

'Twas late, and the horses' breath hung about 'em like wool. The sisters' cart had gone.

\"Well, 'tis done,\" said his wife. \"Ask the lads' mother.\""""
    assert quoted(text) == ['"Well?"', '"Well, \'tis done,"', '"Ask the lads\' mother."']


def test_nested_quotes_lie_within_the_outer_one() -> None:
    text = """"He said 'never' to my face. 'Never,' he said, 'while I hold the key.'"

"And what did you say?\""""
    assert quoted(text) == text.split("\n\n")
    swapped = text.translate({ord('"'): "'", ord("'"): '"'})
    assert quoted(swapped) == swapped.split("\n\n")


def test_single_marks_nest_in_single_marks_where_curls_show_it() -> None:
    text = "‘She calls it ‘the ark’, and sleeps in it,’ he said."
    assert quoted(text) == ["‘She calls it ‘the ark’, and sleeps in it,’"]


def test_speech_over_paragraphs_is_one_turn_of_several_quotes() -> None:
    text = """"I came in by the north road. It was raining.

"I left by the south one. It was raining still.

"That is my whole story."

"It wants a dragon.\""""
    assert quoted(text) == text.split("\n\n")
    assert turns(text) == [0, 0, 0, 1]


def test_speech_goes_on_over_a_verse_without_marks() -> None:
    text = """"My aunt used to sing a thing that went:

   Row the boat to Ballard's bay,
   row her there and row away,

and then I forget.\""""
    assert quoted(text) == [part.strip() for part in text.split("\n\n")]
    assert turns(text) == [0, 0, 0]


def test_an_unclosed_mark_ends_with_its_paragraph() -> None:
    text = """"Bring the ladder.

He brought the ladder, and held it.

She climbed. The wind had got into the thatch again, and she could hear it thinking there.

"Higher," he called."""
    assert quoted(text) == ['"Bring the ladder.', '"Higher,"']


def test_an_unclosed_mark_ends_before_its_tag() -> None:
    assert quoted('"Bring the ladder, said Orla. "Quickly, please."') == ['"Bring the ladder,', '"Quickly, please."']


def test_a_closing_mark_lost_before_a_tag_is_missed_by_its_tag() -> None:
    text = "'Thank you, sir, said Orla. 'We have eaten.'\n\n'Then sit.'"
    assert quoted(text) == ["'Thank you, sir,", "'We have eaten.'", "'Then sit.'"]
    text = '"Will you have soup, Miss Alder? said the captain.\n\n"A little," she said.'
    assert quoted(text) == ['"Will you have soup, Miss Alder?', '"A little,"']
    assert turns(text) == [0, 1]
    told = '"He came in, and at last, he said to me, \'Go.\'\n\n"So I went."'
    assert quoted(told) == told.split("\n\n")


def test_a_closing_mark_without_opening_finds_its_words() -> None:
    text = '"Not tonight," said the smith. I have the kiln to watch."\n\n"Tomorrow, then."'
    assert quoted(text) == ['"Not tonight,"', 'I have the kiln to watch."', '"Tomorrow, then."']


def test_curls_that_turn_the_wrong_way_are_read_by_their_place() -> None:
    assert quoted("”Is it far?” she asked.\n\n“Far enough“, he said.") == ["”Is it far?”", "“Far enough“"]


def test_dashes_touch_marks_without_harm() -> None:
    text = '"I never--" he began--"that is, I hardly--"\n\n"--Hardly ever," she finished.'
    assert quoted(text) == ['"I never--"', '"that is, I hardly--"', '"--Hardly ever,"']


def test_stage_directions_are_cut_out_of_a_speech() -> None:
    text = '"You may keep it (handing her the ring) and wear it (as I never could)."'
    assert quoted(text) == ['"You may keep it', 'and wear it (as I never could)."']
    assert turns(text) == [0, 0]


def test_lost_apostrophes_do_no_harm() -> None:
    assert quoted('"I don t think he s coming," said Orla. "I m sure of it."') == [
        '"I don t think he s coming,"',
        '"I m sure of it."',
    ]


def test_italics_and_hard_wraps_do_no_harm() -> None:
    text = '"_Never_ say\nso," said Orla, "or I\nshall _scream!_"'
    assert quoted(text) == ['"_Never_ say\nso,"', '"or I\nshall _scream!_"']


def test_a_book_may_change_its_marks() -> None:
    double = "\n\n".join(TALK.format('"', '"').strip() for _ in range(12))
    single = "\n\n".join(TALK.format("‘", "’").strip() for _ in range(12))
    found = quoted(double + "\n\n" + single)
    assert found == [f'"{words}"' for words in SAID] * 12 + [f"‘{words}’" for words in SAID] * 12


def test_inches_and_minutes_are_no_quotes() -> None:
    assert quoted('The plank was 6\' 2" long and 3" thick.\n\n"Saw it," he said.') == ['"Saw it,"']


DASHED = """—Is the bread in?

—It is.

—And the salt?

—Ask your brother about the salt.
"""


def test_dash_speech_ends_at_its_tag() -> None:
    text = DASHED + "\n—It was in the jar, said Marta. Somebody moved it.\n\n—Who? asked the boy, yawning."
    assert quoted(text) == [
        "—Is the bread in?", "—It is.", "—And the salt?", "—Ask your brother about the salt.",
        "—It was in the jar,", "Somebody moved it.", "—Who?",
    ]  # fmt: skip
    assert turns(text) == [0, 1, 2, 3, 4, 4, 5]


def test_dash_speech_parts_its_tag_with_dashes() -> None:
    text = DASHED + "\n—I moved it —she said—. It was damp.\n\n—Damp! —He threw up his hands—. In July!"
    assert quoted(text)[4:] == ["—I moved it", "It was damp.", "—Damp!", "In July!"]


def test_dash_speech_parts_its_tag_with_one_dash_and_a_stop() -> None:
    text = DASHED.replace("—", "— ") + "\n— I moved it, — she said. — It was damp."
    assert quoted(text)[4:] == ["— I moved it,", "It was damp."]


@pytest.mark.parametrize("dash", ["–", "―", "--", "- ", "— "])
def test_dash_speech_may_have_any_dash(dash: str) -> None:
    text = DASHED.replace("—", dash) + f"\n{dash}I moved it {dash}she said. {dash}It was damp."
    assert quoted(text)[3:] == [f"{dash}Ask your brother about the salt.", f"{dash}I moved it", "It was damp."]


def test_a_dash_within_dash_speech_parts_nothing() -> None:
    text = DASHED + "\n—The jar—the blue one—was empty."
    assert quoted(text)[4:] == ["—The jar—the blue one—was empty."]


def test_dashes_are_no_speech_where_marks_are() -> None:
    text = TALK.format('"', '"') + "\n—and that was all the supper they had.\n\n" + TALK.format('"', '"')
    assert len(quoted(text)) == 2 * len(SAID)


@pytest.mark.parametrize(
    "text",
    ['"No."', '"Oh!" cried Marta.', '"Yes," he said.', 'She said, "Perhaps."', '"Wait--"', '"If I must," said Orla.'],
)  # fmt: skip
def test_short_utterances_are_speech(text: str) -> None:
    assert kinds(text) == ["speech"]


@pytest.mark.parametrize(
    "text",
    [
        'The house was called "The Larches" by everyone but the postman.',
        'He had what the doctor named "a touch of the sea" and kept to his bed for it.',
        'She looked up the word "love" in the small dictionary, and then "lovage".',
        'The "palace" had one window, and that was broken.',
        'They were reading "Songs of the Low Country" when the lamp failed.',
    ],
)
def test_titles_and_scare_quotes_are_other(text: str) -> None:
    assert set(kinds(text)) == {"other"}


def test_quoted_thoughts_are_thoughts() -> None:
    assert kinds('"He is late," she thought, "and it is my fault."') == ["thought", "thought"]
    assert kinds('"He is late," thought Marta. "He is always late."') == ["thought", "thought"]
    assert kinds('"He is late." She thought of the ice.') == ["speech"]


def test_letters_and_signs_are_writing() -> None:
    assert kinds('The note read: "Gone to fetch the doctor. Feed the hens."') == ["writing"]
    assert kinds('"We are all well here," she wrote, "and the roof holds."') == ["writing", "writing"]
    assert kinds('"Dear Miss Alder,\n\n"I have your boots. They do not fit me.\n\n"Yours, P."') == ["writing"] * 3


def test_two_voices_side_by_side_are_two_turns() -> None:
    assert turns('"Who goes there?" "Only me." The gate opened.') == [0, 1]


def test_two_tags_with_two_names_are_two_turns() -> None:
    assert turns('"It sank," said Orla, and Wynn added, "Slowly."') == [0, 1]
    assert turns('"It sank," said Orla, and Orla added, "Slowly."') == [0, 0]


def test_other_stands_in_a_turn_of_its_own() -> None:
    text = '"I went," said Orla, who had once been called "the Duchess" by the whole street, "and I came back."'
    assert kinds(text) == ["speech", "other", "speech"]
    assert turns(text) == [0, 1, 0]


def test_headings_and_breaks_stop_an_open_quotation() -> None:
    text = '"I never saw\n\n***\n\nagain," he said. It rained.'
    spans = [Span(0, 12), Span(14, 17), Span(19, len(text))]
    book = Book(
        text, Span(0, len(text)), paragraphs=(Paragraph(spans[0]), Paragraph(spans[1], "break"), Paragraph(spans[2]))
    )
    found = quotes.run(book).quotes
    assert [book[quote.span] for quote in found] == ['"I never saw', 'again,"']
    assert found[0].turn != found[1].turn


def test_a_book_without_paragraphs_has_no_quotes() -> None:
    assert quotes.run(Book("", Span(0, 0))).quotes == ()

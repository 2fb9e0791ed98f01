"""Where something seems to have been torn out. All sentences are our own."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest

from evaluation import torn
from personae.book import Book, Gap, Paragraph, Quote, Span
from personae.stages import gaps, quotes, tokens
from personae.stages.gaps import notes, talk

WHOLE = """The ferry was late, and the two of them had been walking up and down the landing for an hour in the wind.

“You might have asked the harbour master when it was due to leave,” said Orla, who had the tickets in her glove.

“I did ask him. He told me that it would leave when it had come, and that it would come when the tide let it.”

She laughed at that, and gave him the heavier of the two bags to carry, and they went up to the inn for some soup.

The soup was hot. Nobody in the room spoke to them, and the windows shook in their frames as the evening came on."""


def book_of(text: str) -> Book:
    """A book of `text`, whose paragraphs are parted by blank lines, read up to its quotations."""
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"\S(?:(?!\n\n).)*", text, re.DOTALL)]
    book = Book(text, Span(0, len(text)), paragraphs=tuple(map(Paragraph, spans)))
    return quotes.run(tokens.run(book))


def structural(text: str) -> list[Gap]:
    return gaps.structural(book_of(text))


def spoken(text: str, *speakers: tuple[str, str]) -> Book:
    """A book whose quotations have these speakers and cues."""
    book = book_of(text)
    told = [
        replace(quote, speaker=who, confidence=0.95, candidates=((who, 0.95),), cue=cue)  # type: ignore[arg-type]
        for quote, (who, cue) in zip(book.quotes, speakers, strict=True)
    ]
    return replace(book, quotes=tuple(told))


def test_whole_text_has_no_gap() -> None:
    assert structural(WHOLE) == []


def test_paragraph_that_breaks_off_is_a_gap_from_its_end_to_the_next() -> None:
    text = WHOLE.replace("and they went up to the inn for some soup.", "and they went up to the")
    (gap,) = structural(text)
    assert text[: gap.span.start].endswith("went up to the")
    assert text[gap.span.end :].startswith("The soup was hot")
    assert "breaks off" in gap.why
    assert "they went up to the" in gap.why
    assert gap.confidence >= gaps.CUT


def test_paragraph_that_begins_in_the_middle_is_a_gap() -> None:
    text = WHOLE.replace("The soup was hot. Nobody in the room", "in the room with them had ever")
    (gap,) = structural(text)
    assert text[gap.span.end :].startswith("in the room")
    assert "begins in the middle" in gap.why


def test_speech_cut_at_both_sides_is_one_gap() -> None:
    text = WHOLE.replace("He told me that it would leave when it had come, and", "He told me\n\nfor certain, and")
    (gap,) = structural(text)
    assert "breaks off" in gap.why
    assert "begins in the middle" in gap.why


def test_last_paragraph_cut_gives_an_empty_place_at_its_end() -> None:
    text = WHOLE.removesuffix("as the evening came on.") + "as the"
    (gap,) = structural(text)
    assert gap.span == Span(len(text), len(text))


@pytest.mark.parametrize(
    "ending",
    [
        "He put down the bag and said,\n\n“It is here.”",
        "She had written only this:\n\n“Come soon.”",
        "“I never said that you--”\n\n“You did say it.”",
        "“I never meant—”\n\n“You did.”",
        "Dear Orla,\n\nThe boat is mended.\n\nYours ever,\n\nTomas",
        "CHAPTER THE LAST\n\nThey went home.",
    ],
)
def test_breaks_that_writers_make_are_no_gaps(ending: str) -> None:
    assert structural(f"{WHOLE}\n\n{ending}") == []


def test_text_without_capitals_is_not_torn_everywhere() -> None:
    lines = [f"it rained on the {n}th day as well, and nobody went out." for n in range(4, 40)]
    assert structural("\n\n".join(lines)) == []


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("[...]", True),
        ("[…]", True),
        ("[page missing]", True),
        ("[Two pages are missing here.]", True),
        ("<illegible>", True),
        ("[The rest of the letter is lost]", True),
        ("(the next page is missing)", True),
        ("* * *", False),
        ("...", False),
        ("(lost)", False),
        ("(...)", False),
        ("[sic]", False),
        ("[1]", False),
        ("[She is missing a glove.]", False),
        ("He had lost the page.", False),
    ],
)
def test_notes_of_loss(note: str, said: bool) -> None:
    found = notes.find(book_of(f"{WHOLE}\n\n{note}\n\nThey slept badly."))
    assert bool(found) == said
    assert all(gap.why.endswith(f"“{note}”") for gap in found)


def test_note_within_a_line_is_a_gap_of_its_own_place() -> None:
    text = "“I left it in the [illegible] by the stairs,” she said."
    (gap,) = notes.find(book_of(text))
    assert text[gap.span.start : gap.span.end] == "[illegible]"


TALK = """“Is it late?” asked Orla.

“Shall I light the lamp?” asked Orla.

“Light it by all means,” said Tomas.

“It smokes.”"""
SPEAKERS = (("orla", "explicit"), ("orla", "explicit"), ("tomas", "explicit"), ("orla", "implicit"))


def test_turns_know_what_is_told_beside_them() -> None:
    first, second, *_ = talk.build(spoken(TALK, *SPEAKERS))
    assert (first.told_before, first.told_after) == (0, 2)
    assert first.asks
    assert second.first == 1


def test_two_turns_of_one_speaker_have_it_among_their_features() -> None:
    boundaries, rows = talk.find(spoken(TALK, *SPEAKERS))
    seen = [dict(zip(talk.FEATURES, row, strict=True)) for row in rows.tolist()]
    assert [boundary.before for boundary in boundaries] == [0, 1, 2]
    assert seen[0]["same_explicit"] > 0.9
    assert seen[0]["both_questions"]
    assert seen[1]["same"] == 0


def test_features_do_not_need_speakers() -> None:
    boundaries, rows = talk.find(book_of(TALK))
    assert rows.shape == (len(boundaries), len(talk.FEATURES))


def test_peaks_are_apart_and_gather_what_is_beside_them() -> None:
    boundaries, _ = talk.find(spoken(TALK, *SPEAKERS))
    found = dict(gaps.peaks(boundaries, talk.np.array([0.2, 0.5, 0.1])))
    assert list(found) == [1]
    assert found[1] == pytest.approx(1 - 0.8 * 0.5 * 0.9)


def test_run_keeps_gaps_in_order() -> None:
    text = f"{WHOLE}\n\n[page missing]\n\nAnd so they went down to the\n\n{WHOLE}"
    found = gaps.run(book_of(text)).gaps
    assert len(found) >= 2
    assert list(found) == sorted(found, key=lambda gap: gap.span)


# -- the measuring command


def test_turn_that_is_taken_out_is_one_quotation() -> None:
    book = book_of("\n\n".join([WHOLE, TALK, "“It always does,” said Tomas."] * 8))
    result = torn.tear(book, Random(5), every=100, kinds=("turn",))
    assert result.tears
    assert len(book.text) - len(result.text) == len(result.tears) * len("“It smokes.”\n\n")


def test_tearing_takes_out_what_it_says() -> None:
    text = "\n\n".join([WHOLE.replace("some soup.", "some soup, " * 9 + "and beer.")] * 12)
    book = book_of(text)
    result = torn.tear(book, Random(3), every=250, kinds=("end", "start", "across"))
    assert len(result.tears) >= 2
    assert len(result.text) < len(text)
    for tear in result.tears:
        assert 0 < tear.at <= len(result.text)


def test_tearing_is_the_same_for_the_same_seed() -> None:
    book = book_of("\n\n".join([WHOLE] * 12))
    assert torn.tear(book, Random(3), every=100) == torn.tear(book, Random(3), every=100)


def test_gap_one_paragraph_away_finds_a_tear_but_only_once() -> None:
    book = book_of(WHOLE)
    ends = [paragraph.span.end for paragraph in book.paragraphs]
    book = replace(book, gaps=(Gap(Span(ends[1], ends[1] + 2), "", 1.0),))
    near, far = torn.Tear("turn", ends[0] + 2), torn.Tear("turn", ends[3] + 2)
    assert torn.found(book, [near]) == [0]
    assert torn.found(book, [far]) == [None]
    assert torn.found(book, [near, near]) == [0, None]


def test_quote_without_speaker_has_nobody_likely() -> None:
    (turn,) = talk.build(book_of("“Is anyone there?”"))
    assert turn.likely == {}
    assert isinstance(turn.quotes[0], Quote)

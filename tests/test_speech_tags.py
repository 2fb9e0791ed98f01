"""What a quotation's own paragraph says of its speaker."""

from __future__ import annotations

from dataclasses import replace

import pytest

from personae.book import Book, Span
from personae.stages import cast, quotes, structure, tokens
from personae.stages.speakers import turns
from personae.stages.speakers.company import gather
from personae.stages.speakers.speech_tags import TagReader
from personae.stages.speakers.turns import Turn

OPENING = "Ada Quill sat. Ada waited. Tom Finch sat. Tom waited, and Tom yawned at Ada.\n\n"


def read(text: str) -> tuple[Book, TagReader, list[Turn]]:
    book = Book(OPENING + text, Span(0, len(OPENING + text)))
    for stage in (structure, tokens, quotes, cast):
        book = stage.run(book)
    reader = TagReader(book)
    return book, reader, turns.build(book, reader)


@pytest.mark.parametrize(
    ("text", "head", "pattern"),
    [
        ("“Come in,” said Ada.", "ada", "verb-subject"),
        ("“Come in,” Ada said.", "ada", "subject-verb"),
        ("“Come in!” whispered the landlady.", "landlady", "verb-subject"),
        ("“Come in,” he said softly.", "he", "subject-verb"),
        ("Ada turned to Tom and said, “Come in.”", "ada", "before"),
        ("Ada said: “Come in.”", "ada", "before"),
        ("“Come in,” came Ada’s voice.", "ada", "verb-subject"),
        ("“Come in,” Ada nodded.", "ada", "clause"),
        ("Molly Reed sat. Molly waited.\n\n“Come in,” said Molly.", "molly", "verb-subject"),
        ("“Come in,” said slowly the landlady.", "landlady", "verb-subject"),
        ("“Come in,” put in Ada.", "ada", "verb-subject"),
        ("“Come in,” said the landlord’s wife.", "wife", "verb-subject"),
        ("He looked at Ada, who said, “Come in.”", "ada", "before"),
        ("Ada went on: “Come in.”", "ada", "before"),
        ("He looked at Ada, who then only said: “Come in.”", "ada", "before"),
        ("Tom got up, and Ada, who had seen him, took the cup from him and said, “Come in.”", "ada", "before"),
        ("Tom waited; but Ada, looking past him for a moment, at last said, “Come in.”", "ada", "before"),
        ("Nobody spoke but Ada, who in her old way of asking nobody exclaimed, “Come in.”", "ada", "before"),
        ("And, as Tom went past the house, Ada took the lamp, calling, “Come in.”", "ada", "before"),
        ("“Come in,” was Ada’s quick amendment.", "ada", "verb-subject"),
        ("“Come in,” were Ada s words.", "ada", "verb-subject"),
        ("“Come in!” burst from Ada.", "ada", "verb-subject"),
        ("“Come in,” he heard Ada say.", "ada", "subject-verb"),
        ("“Come in,” called out Ada.", "ada", "verb-subject"),
        ("“Come in,” said another; “and sit.”", "another", "verb-subject"),
        ("“Come in,” said one.", "one", "verb-subject"),
        ("“Come in,” called one of the women.", "one", "verb-subject"),
        ("“Come in!” somebody shouted.", "somebody", "subject-verb"),
        ("Ada said to him: “Come in, and sit.” She made no reply.", "ada", "before"),
    ],
)
def test_tag_names_its_subject(text: str, head: str, pattern: str) -> None:
    _, _, spoken = read(text)
    tag = spoken[-1].tag
    assert tag is not None
    assert (tag.subject.head, tag.pattern) == (head, pattern)


@pytest.mark.parametrize(
    "beat",
    [
        "Ada closed the door behind them.",
        "Ada did not answer.",
        "Ada guessed at once that it was late.",
        "Ada said something to the cat.",
    ],
)
def test_tag_leaves_a_sentence_of_its_own_to_the_beat(beat: str) -> None:
    _, _, spoken = read(f"“Come in!” {beat}")
    assert spoken[-1].tag is None
    assert spoken[-1].beat is not None
    assert spoken[-1].beat.subject.head == "ada"


def test_tag_in_the_paragraph_before_introduces_a_speech() -> None:
    _, _, spoken = read("At last Ada spoke up and said:\n\n“Come in.”")
    tag = spoken[-1].tag
    assert tag is not None
    assert (tag.subject.head, tag.pattern) == ("ada", "introduced")


def test_tag_in_a_paragraph_that_ends_without_a_mark_introduces_a_speech() -> None:
    _, _, spoken = read("At last Ada got up and said in a low voice\n\n“Come in.”")
    tag = spoken[-1].tag
    assert tag is not None
    assert (tag.subject.head, tag.pattern) == ("ada", "introduced")


def test_said_i_within_a_long_tale_is_the_teller_s() -> None:
    tale = '"It was long ago," said Ada. "I was young.\n\n"I went to the house.\n\n"It was night."\n\n'
    book, reader, _ = read(tale + '"A friend," said I.')
    told = replace(book, quotes=tuple(replace(quote, turn=0) for quote in book.quotes))
    (turn,) = turns.build(told, reader)
    assert {tag.subject.head for tag in (turn.tag, *turn.others) if tag is not None} == {"ada"}


@pytest.mark.parametrize(
    "end",
    [
        "Ada", "was Ada’s", "burst from", "he heard", "said", "the landlord’s", "and", "called out", "said the old,",
        "said one of", "said one of the", "said another", "somebody",
    ],
)  # fmt: skip
def test_a_book_may_end_anywhere(end: str) -> None:
    _, _, spoken = read(f"“Come in,” {end}")
    assert len(spoken) == 1


def test_a_participle_or_a_reply_is_no_speaker() -> None:
    _, _, spoken = read("“Come in,” looking at Tom.\n\n“Why?” was the reply.")
    assert [turn.tag for turn in spoken] == [None, None]


def test_turn_is_one_speech_around_its_tag() -> None:
    _, _, spoken = read("“Come in,” said Ada, “and sit.”")
    assert [len(turn.quotes) for turn in spoken] == [2]


def test_turn_parts_where_two_names_tag_one_paragraph() -> None:
    _, _, spoken = read("“Come in,” said Ada. “No,” said Tom.")
    assert [turn.tag.subject.head for turn in spoken if turn.tag] == ["ada", "tom"]


def test_turn_parts_where_a_man_and_a_woman_tag_one_paragraph() -> None:
    _, _, spoken = read("Miss Quill sat.\n\n“Come in,” said Miss Quill. He shook his head, and he said, “No.”")
    assert [turn.tag.subject.head for turn in spoken if turn.tag] == ["quill", "he"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada said, “Come in,” and Tom said, “No.”",
        "Ada said, “Come in!” Tom said, “No.”",
        "Ada cried, “Come in!” and Tom whispered, “No.”",
    ],
)
def test_a_tag_that_leads_on_is_that_of_the_next_quotation(text: str) -> None:
    _, _, spoken = read(text)
    assert [turn.tag.subject.head for turn in spoken if turn.tag] == ["ada", "tom"]


def test_company_makes_a_person_of_a_described_speaker() -> None:
    book, reader, spoken = read("“Come in,” said the old landlady.\n\n“Sit,” said the landlady.")
    company = gather(book, reader, spoken)
    assert [person.character.name for person in company.people if person.unnamed] == ["the old landlady"]


def test_company_keeps_people_apart_whom_only_a_contrast_tells_apart() -> None:
    tags = "the detective", "the senior detective", "the junior detective", "the senior detective"
    book, reader, spoken = read("\n\n".join(f"“Come in,” said {tag}." for tag in tags))
    company = gather(book, reader, spoken)
    unnamed = [person.character.name for person in company.people if person.unnamed]
    assert unnamed == ["the detective", "the junior detective"]
    tagged = [company.of(turn.tag.subject) for turn in spoken if turn.tag]
    assert tagged[0] == tagged[1] == tagged[3] != tagged[2]


def test_company_has_another_for_each_who_is_another() -> None:
    book, reader, spoken = read("“In,” said another.\n\n“Out,” said another.\n\n“In,” said another man.\n")
    company = gather(book, reader, spoken)
    assert [person.character.name for person in company.people if person.unnamed] == ["another"] * 2 + ["another man"]


def test_company_has_no_pauses() -> None:
    book, reader, spoken = read("“Come in,” followed a pause.")
    company = gather(book, reader, spoken)
    assert not [person.character.name for person in company.people if person.unnamed]


def test_company_joins_the_narrator_to_the_name_others_call_them() -> None:
    lines = "“Come in, Ruth,” said Tom.\n\n“I am in,” I said.\n\n“Sit down, Ruth,” said Ada.\n\n“I won’t,” I said.\n\n"
    book, reader, spoken = read(lines * 3 + "I looked at my hands. I was tired, and I went to my room. I slept.")
    company = gather(book, reader, spoken)
    assert company.narrators.whole is not None
    assert company.people[company.narrators.whole].character.name == "Ruth"


def test_company_has_a_nameless_narrator() -> None:
    book, reader, spoken = read(
        "“Come in,” I said.\n\n“Why?” said Tom.\n\nI looked at my hands. I was tired, and I went to my room. I slept."
    )
    company = gather(book, reader, spoken)
    assert company.narrators.whole is not None
    assert company.people[company.narrators.whole].character.kind == "narrator"

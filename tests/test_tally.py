"""The last word on the cast: counts, presence, order and ids."""

from __future__ import annotations

from dataclasses import replace

from personae.book import TAGS, Book, Character, Mention, Paragraph, Quote, Span
from personae.stages import tally, tokens

TEXT = """“Where is Ada?” Finch asked. “We said noon.”

“Gone to the quay,” the landlady told him.

Finch was a patient man. He waited. Mr. Orr had been patient too."""


def place(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def mention(words: str, character: str | None, *, nth: int = 0, form: str = "PROP") -> Mention:
    span = place(words, nth)
    return Mention(span, span, form, character=character)  # type: ignore[arg-type]


def story() -> Book:
    starts = [0, TEXT.index("“Gone"), TEXT.index("Finch was")]
    ends = [starts[1] - 2, starts[2] - 2, len(TEXT)]
    blocks = tuple(Paragraph(Span(a, b)) for a, b in zip(starts, ends, strict=True))
    book = tokens.run(Book(TEXT, Span(0, len(TEXT)), paragraphs=blocks))
    tag, subject = book.tokens.tag.copy(), book.tokens.subject.copy()
    for verb, back in (("asked", 1), ("told", 1), ("was", 1), ("waited", 1), ("been", 2)):
        at = book.tokens.words.index(verb)
        tag[at], subject[at] = TAGS.index("VBN" if verb == "been" else "VBD"), -back
    tag[book.tokens.words.index("had")] = TAGS.index("VBD")
    quotes = (
        Quote(place("“Where is Ada?”"), 0, speaker="x7", confidence=0.9, candidates=(("x7", 0.9), ("gone", 0.05))),
        Quote(place("“We said noon.”"), 0, speaker="x7", confidence=0.9, addressees=("u1", "gone")),
        Quote(place("“Gone to the quay,”"), 1, speaker="u1", confidence=0.8),
    )
    mentions = (
        mention("Ada", "x2"),
        mention("Finch", "x7"),
        mention("the quay", None, form="NOM"),
        mention("the landlady", "u1", form="NOM"),
        mention("Finch", "x7", nth=1),
        mention("He", "x7", form="PRON"),
        mention("Mr. Orr", "x3"),
    )
    people = (
        Character("x7", "Finch", ("Finch",)),
        Character("x2", "Ada", ("Ada",)),
        Character("x3", "Mr. Orr", ("Mr. Orr",)),
        Character("gone", "Nobody", ("Nobody",)),
        Character("u1", "the landlady", ("the landlady",)),
    )
    parsed = replace(book.tokens, tag=tag, subject=subject)
    return replace(book, tokens=parsed, quotes=quotes, mentions=mentions, characters=people)


def test_tally_numbers_the_cast_as_they_appear() -> None:
    people = tally.run(story()).characters
    assert [(person.id, person.name) for person in people] == [
        ("c1", "Finch"), ("c2", "Ada"), ("c3", "the landlady"), ("c4", "Mr. Orr"),
    ]  # fmt: skip
    assert [person.first for person in people] == [0, *(TEXT.index(w) for w in ("Ada", "“Gone", "Mr. Orr"))]


def test_tally_counts_turns_words_and_mentions() -> None:
    finch = tally.run(story()).character("c1")
    assert (finch.mentions, finch.lines, finch.words) == (3, 1, 6)


def test_tally_leaves_out_those_without_mention_or_line_everywhere() -> None:
    book = tally.run(story())
    assert "Nobody" not in {person.name for person in book.characters}
    assert book.quotes[0].candidates == (("c1", 0.9),)
    assert book.quotes[1].addressees == ("c3",)


def test_tally_knows_who_is_only_spoken_of() -> None:
    present = {person.name: person.present for person in tally.run(story()).characters}
    assert present == {"Finch": True, "Ada": False, "the landlady": True, "Mr. Orr": False}


def test_tally_renames_ids_in_quotes_and_mentions_alike() -> None:
    book = tally.run(story())
    assert [quote.speaker for quote in book.quotes] == ["c1", "c1", "c3"]
    assert [m.character for m in book.mentions] == ["c2", "c1", None, "c3", "c1", "c1", "c4"]


def test_tally_of_its_own_answer_changes_nothing() -> None:
    once = tally.run(story())
    assert tally.run(once) == replace(once, tokens=once.tokens)


def test_tally_of_a_book_without_people_is_empty() -> None:
    assert tally.run(Book("", Span(0, 0))).characters == ()

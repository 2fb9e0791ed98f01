"""Who speaks: what is certain whatever the network thinks."""

from __future__ import annotations

import pytest

from personae.book import Book, Span
from personae.stages import cast, mentions, quotes, speakers, structure, tokens
from personae.stages.mentions import reading
from personae.stages.speakers.talk import Talk, introduces


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("“ i am", True), (". i ’m", True), ("my name is", True), ("“ name 's", True), ("the name ’s", True),
        ("his name is", False), ("if i am", False), ("as i am", False), ("you are", False), ("call me", False),
    ],
)  # fmt: skip
def test_words_before_ones_own_name(before: str, wanted: bool) -> None:
    assert introduces(before.split()) is wanted


def test_who_says_their_own_name_speaks() -> None:
    text = """Tom Reed and Ottoline waited by the gate. The gate opened.

“Good evening,” said Tom Reed to a girl with a lantern.

“I am Marisol Vance.”

“And I’m Ottoline,” said Tom Reed, who liked his joke. Marisol Vance held up the lantern to Ottoline.
"""
    book = Book(text, Span(0, len(text)))
    for stage in (structure, tokens, quotes, mentions, cast, speakers):
        book = stage.run(book)
    names = {person.id: person.name for person in book.characters}
    said = {book[quote.span]: names.get(quote.speaker or "") for quote in book.quotes}
    assert said["“I am Marisol Vance.”"] == "Marisol Vance"
    assert said["“And I’m Ottoline,”"] == "Tom Reed"


def test_a_bare_noun_that_tags_a_line_is_a_name() -> None:
    text = """Ottoline and Tom Reed sat at the table. “It’s nasty,” said Tom Reed.

“Eat up your supper,” said nanny. “Both of you.”

Ottoline looked at Tom Reed. “Shall we?” said Ottoline.
"""
    book = Book(text, Span(0, len(text)))
    for stage in (structure, tokens, quotes, mentions, cast, speakers):
        book = stage.run(book)
    names = {person.id: person.name for person in book.characters}
    said = {book[quote.span]: names.get(quote.speaker or "") for quote in book.quotes}
    assert said["“Eat up your supper,”"] == said["“Both of you.”"] == "nanny"
    assert said["“Shall we?”"] == "Ottoline"


def test_who_is_described_by_what_few_are_says_the_line() -> None:
    text = """Tom Reed and Ottoline waited by the gate. Tom Reed sighed.

“It is late,” said Ottoline to Tom Reed.

“Nobody bathes today,” said the turnkey.

“Then we go,” said Tom Reed. “Quick,” said the man.
"""
    book = Book(text, Span(0, len(text)))
    for stage in (structure, tokens, quotes, mentions, cast):
        book = stage.run(book)
    talk = Talk(book)
    tagged = [talk.company.people[person].character.name for _, person in sorted(talk.certain.items())]
    assert tagged == ["Ottoline", "the turnkey", "Tom Reed"]


def test_a_noun_without_a_noun_may_be_anybody() -> None:
    text = """Tom Reed and Ottoline sat by the bed. Tom Reed lay in it.

“It is late,” said Ottoline to Tom Reed.

“So it is,” said the invalid.

“Then sleep,” said one of the nurses.

“Read it,” said the latter.
"""
    book = Book(text, Span(0, len(text)))
    for stage in (structure, tokens, quotes, mentions, reading, cast):
        book = stage.run(book)
    talk = Talk(book)
    tagged = {talk.turns[turn].tag.subject.head: person for turn, person in talk.certain.items()}
    heads = [(turn.tag.subject.head, turn.tag.subject.form) for turn in talk.turns]
    assert heads == [("ottoline", "name"), ("invalid", "noun"), ("one", "noun"), ("latter", "pronoun")]
    assert set(tagged) == {"ottoline", "one"}


def test_an_office_is_the_last_named_holders() -> None:
    text = """Captain Reed and Captain Vance had each a ship. Captain Vance coughed.

“It is late,” said the captain.

Captain Reed laughed. Ottoline laughed too, and Judge Finch laughed with Ottoline.

“So it is,” said the old captain.

“We go,” said the good judge.

Lady Marisol came in, and Ottoline coughed.

“Sit,” said her ladyship.
"""
    book = Book(text, Span(0, len(text)))
    for stage in (structure, tokens, quotes, mentions, cast):
        book = stage.run(book)
    company = Talk(book).company
    held = {book.tokens.words[tok + 1]: [] for tok in company.described}
    for tok, person in sorted(company.described.items()):
        held[book.tokens.words[tok + 1]].append(company.people[person].character.name)
    assert held == {
        "captain": ["Captain Vance"], "old": ["Captain Reed"], "good": ["Judge Finch"], "ladyship": ["Lady Marisol"],
    }  # fmt: skip


def test_narrator_of_a_long_story_is_not_named_by_one_call() -> None:
    called = "“Come, Marisol,” said Tom Reed.\n\n“No,” I said. I shook my head at my boots.\n\n"
    talk = "“Late,” said Tom Reed.\n\n“So it is,” I said, and my watch told me so.\n\n"
    names = []
    for repeats in (3, 200):
        text = called + talk * repeats
        book = Book(text, Span(0, len(text)))
        for stage in (structure, tokens, quotes, mentions, cast, speakers):
            book = stage.run(book)
        by_id = {person.id: person.name for person in book.characters}
        names.append(by_id[book.quotes[-1].speaker or ""])
    assert names == ["Marisol", "narrator"]

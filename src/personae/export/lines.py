"""Lines counted: of every quotation its chapter and words, and from these the lines of each chapter and character.

A line is a turn, as in `characters.jsonl`: a speech that its tag interrupts is one. Words are counted as there: tokens
with a letter or a digit, so that "don't" is two. Quotations of the kind `other` are nobody's lines.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from personae.book import Book, Chapter, Quote, Span
from personae.export.tables import CHANCE, TEXT, WHOLE, Column, Table, numbered, probability

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Line:
    """A quotation (it has an id), its words counted, and the names of those concerned.

    `chapter` is its chapter's number, from 1; None where no chapter has begun.
    """

    quote: Quote
    chapter: int | None
    words: int
    speaker_name: str | None
    addressee_names: tuple[str, ...]
    text: str


class WordCount:
    """How many words stand in a span of a book."""

    def __init__(self, book: Book) -> None:
        words = book.tokens.words
        counted = {word for word in set(words) if any(map(str.isalnum, word))}
        self._tokens = book.tokens
        self._before = np.concatenate(([0], np.cumsum([word in counted for word in words], dtype=np.int64)))

    def __call__(self, span: Span) -> int:
        within = self._tokens.within(span)
        return int(self._before[within.stop] - self._before[within.start])


def names_of(book: Book) -> dict[str, str]:
    """The name of each character, by id."""
    return {person.id: person.name for person in book.characters}


def chapter_at(book: Book) -> Callable[[int], int | None]:
    """Says in which chapter, counted from 1, an offset stands; None before the first."""
    starts = [chapter.span.start for chapter in book.chapters]
    return lambda offset: bisect_right(starts, offset) or None


def lines(book: Book) -> Iterator[Line]:
    """Every quotation with what is counted of it, in order."""
    names, words, chapter = names_of(book), WordCount(book), chapter_at(book)
    for quote in numbered(book):
        yield Line(
            quote,
            chapter(quote.span.start),
            words(quote.span),
            None if quote.speaker is None else names.get(quote.speaker, quote.speaker),
            tuple(names.get(id, id) for id in quote.addressees),
            book[quote.span],
        )


def spoken(book: Book) -> Iterator[Line]:
    """The lines: every quotation but those that nobody speaks."""
    return (line for line in lines(book) if line.quote.kind != "other")


@dataclass(frozen=True, slots=True)
class Talk:
    """Quotations of one kind or another, taken together: those of one speaker, of one chapter, of two who talk."""

    parts: Sequence[Line]

    @property
    def lines(self) -> int:
        return len({line.quote.turn for line in self.parts})

    @property
    def words(self) -> int:
        return sum(line.words for line in self.parts)

    @property
    def first(self) -> int:
        """The offset of the first quotation."""
        return min(line.quote.span.start for line in self.parts)

    @property
    def last(self) -> int:
        """The offset of the last."""
        return max(line.quote.span.start for line in self.parts)

    @property
    def chapters(self) -> int:
        """In how many chapters there are such quotations."""
        return len({line.chapter for line in self.parts if line.chapter is not None})


def gathered(parts: Iterable[tuple[Key, Line]]) -> dict[Key, Talk]:
    """The talk under each key, in the order in which the keys first come."""
    found: dict[Key, list[Line]] = defaultdict(list)
    for key, line in parts:
        found[key].append(line)
    return {key: Talk(of_key) for key, of_key in found.items()}


def by_chapter(book: Book) -> Iterator[tuple[int, Chapter, int, Talk]]:
    """Each chapter with its number, its words, and what is said in it."""
    words = WordCount(book)
    said = gathered((line.chapter, line) for line in spoken(book))
    for number, chapter in enumerate(book.chapters, start=1):
        yield number, chapter, words(chapter.span), said.get(number, Talk(()))


def by_character(book: Book) -> Iterator[tuple[str, str, Talk]]:
    """Everybody who speaks, by id and name, with what they say: who says most words comes first."""
    names = names_of(book)
    said = gathered((line.quote.speaker, line) for line in spoken(book))
    known = ((id, names[id], talk) for id, talk in said.items() if id in names)
    return iter(sorted(known, key=lambda row: (-row[2].words, -row[2].lines, row[0])))


def by_chapter_and_character(book: Book) -> Iterator[tuple[int | None, str, str, Talk]]:
    """What everybody says in each chapter: who says most words in it comes first."""
    names = names_of(book)
    said = gathered(((line.chapter, line.quote.speaker), line) for line in spoken(book))
    known = ((chapter, id, names[id], talk) for (chapter, id), talk in said.items() if id in names)
    return iter(sorted(known, key=lambda row: (row[0] or 0, -row[3].words, -row[3].lines, row[1])))


CHAPTERS = Table(
    "chapters",
    by_chapter,
    (
        Column("chapter", WHOLE, lambda row: row[0]),
        Column("start", WHOLE, lambda row: int(row[1].span.start)),
        Column("end", WHOLE, lambda row: int(row[1].span.end)),
        Column("title", TEXT, lambda row: row[1].title),
        Column("words", WHOLE, lambda row: row[2]),
        Column("lines", WHOLE, lambda row: row[3].lines),
        Column("spoken", WHOLE, lambda row: row[3].words),
    ),
)

LINES = Table(
    "lines",
    lines,
    (
        Column("quote", TEXT, lambda line: line.quote.id),
        Column("chapter", WHOLE, lambda line: line.chapter),
        Column("turn", WHOLE, lambda line: int(line.quote.turn)),
        Column("kind", TEXT, lambda line: line.quote.kind),
        Column("speaker", TEXT, lambda line: line.quote.speaker),
        Column("speaker_name", TEXT, lambda line: line.speaker_name),
        Column("addressee_names", [TEXT], lambda line: list(line.addressee_names)),
        Column("confidence", CHANCE, lambda line: probability(line.quote.confidence)),
        Column("words", WHOLE, lambda line: line.words),
        Column("text", TEXT, lambda line: line.text),
    ),
)

LINES_BY_CHARACTER = Table(
    "lines_by_character",
    by_character,
    (
        Column("character", TEXT, lambda row: row[0]),
        Column("name", TEXT, lambda row: row[1]),
        Column("lines", WHOLE, lambda row: row[2].lines),
        Column("words", WHOLE, lambda row: row[2].words),
        Column("chapters", WHOLE, lambda row: row[2].chapters),
        Column("first", WHOLE, lambda row: row[2].first),
        Column("last", WHOLE, lambda row: row[2].last),
    ),
)

LINES_BY_CHAPTER = Table(
    "lines_by_chapter",
    by_chapter_and_character,
    (
        Column("chapter", WHOLE, lambda row: row[0]),
        Column("character", TEXT, lambda row: row[1]),
        Column("name", TEXT, lambda row: row[2]),
        Column("lines", WHOLE, lambda row: row[3].lines),
        Column("words", WHOLE, lambda row: row[3].words),
    ),
)

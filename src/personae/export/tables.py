"""Every table's columns, once: what they are called, what they mean, and how a Book fills them.

The JSON lines, the data frames, `docs/output.md` (by a test) and the report all go by these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from personae.book import Book, Quote


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `of(thing)` is its value, ready for JSON."""

    name: str
    of: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Table:
    """One table: `things(book)` are what its rows are about."""

    name: str
    things: Callable[[Book], Iterable[Any]]
    columns: tuple[Column, ...]

    def rows(self, book: Book) -> Iterator[dict[str, Any]]:
        """The rows, in order, each with every column."""
        for thing in self.things(book):
            yield {column.name: column.of(thing) for column in self.columns}


def probability(value: float) -> float:
    """`value` to four places: all that a probability of ours can mean."""
    return round(float(value), 4)


def numbered(book: Book) -> tuple[Quote, ...]:
    """The quotes, each with an id: "q1" for the first that has none of its own, and so on in order."""
    return tuple(
        quote if quote.id else replace(quote, id=f"q{number}") for number, quote in enumerate(book.quotes, start=1)
    )


def _places(book: Book) -> Iterator[tuple[int, str, int, bool]]:
    runs = book.source.map
    for offset, place, verbatim in zip(runs.offset, runs.place, runs.verbatim, strict=True):
        yield offset, place.file, place.start, verbatim


_START = Column("start", lambda thing: int(thing.span.start))
_END = Column("end", lambda thing: int(thing.span.end))
_CONFIDENCE = Column("confidence", lambda thing: probability(thing.confidence))

TABLES: tuple[Table, ...] = (
    Table(
        "characters",
        lambda book: book.characters,
        (
            Column("id", lambda person: person.id),
            Column("name", lambda person: person.name),
            Column("aliases", lambda person: list(person.aliases)),
            Column("pronouns", lambda person: person.pronouns),
            Column("kind", lambda person: person.kind),
            Column("mentions", lambda person: int(person.mentions)),
            Column("lines", lambda person: int(person.lines)),
            Column("words", lambda person: int(person.words)),
            Column("first", lambda person: int(person.first)),
            Column("present", lambda person: bool(person.present)),
        ),
    ),
    Table(
        "quotes",
        numbered,
        (
            Column("id", lambda quote: quote.id),
            _START,
            _END,
            Column("turn", lambda quote: int(quote.turn)),
            Column("kind", lambda quote: quote.kind),
            Column("speaker", lambda quote: quote.speaker),
            _CONFIDENCE,
            Column("candidates", lambda quote: [[id, probability(chance)] for id, chance in quote.candidates]),
            Column("addressees", lambda quote: list(quote.addressees)),
            Column("cue", lambda quote: quote.cue),
            Column(
                "evidence",
                lambda quote: [
                    {"start": int(piece.span.start), "end": int(piece.span.end), "why": piece.why}
                    for piece in quote.evidence
                ],
            ),
            Column("confirmed", lambda quote: bool(quote.confirmed)),
        ),
    ),
    Table(
        "mentions",
        lambda book: book.mentions,
        (
            _START,
            _END,
            Column("type", lambda mention: mention.type),
            Column("form", lambda mention: mention.form),
            Column("character", lambda mention: mention.character),
            Column("entity", lambda mention: mention.entity),
            _CONFIDENCE,
        ),
    ),
    Table(
        "gaps",
        lambda book: book.gaps,
        (_START, _END, Column("why", lambda gap: gap.why), _CONFIDENCE),
    ),
)

# Written beside the tables for text that ingest had to change (EPUB, HTML, Markdown).
SOURCE_MAP = Table(
    "source_map",
    _places,
    (
        Column("offset", lambda run: int(run[0])),
        Column("file", lambda run: run[1]),
        Column("start", lambda run: int(run[2])),
        Column("verbatim", lambda run: bool(run[3])),
    ),
)


def table(name: str) -> Table:
    """The table of that name. Raises KeyError with the names that there are."""
    for each in (*TABLES, SOURCE_MAP):
        if each.name == name:
            return each
    raise KeyError(f"no table {name!r}; there are " + ", ".join(each.name for each in (*TABLES, SOURCE_MAP)))

"""Every table's columns, once: what they are called, what they hold, and how a Book fills them.

The JSON lines, the data frames, the types of Arrow and DuckDB, `docs/output.md` (by a test) and the report go by these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from personae.book import Book, Quote, Span

# What a column holds: one of these words, [kind] for a list, {name: kind} for a record. A record may come as a list of
# its values: a candidate is ["c1", 0.9] in JSON.
TEXT, WHOLE, CHANCE, FLAG = "text", "whole", "chance", "flag"
Kind = str | list["Kind"] | dict[str, "Kind"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `kind` is what it holds, `of(thing)` its value, ready for JSON."""

    name: str
    kind: Kind
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


def _range(span: Span) -> dict[str, Any]:
    return {"start": int(span.start), "end": int(span.end)}


def _place(span: Span | None) -> dict[str, Any] | None:
    return None if span is None else _range(span)


def _evidence(thing: Any) -> list[dict[str, Any]]:
    return [{**_range(piece.span), "why": piece.why} for piece in thing.evidence]


_EVIDENCE: Kind = [{"start": WHOLE, "end": WHOLE, "why": TEXT}]
_PLACE: Kind = {"start": WHOLE, "end": WHOLE}
_START = Column("start", WHOLE, lambda thing: int(thing.span.start))
_END = Column("end", WHOLE, lambda thing: int(thing.span.end))
_CONFIDENCE = Column("confidence", CHANCE, lambda thing: probability(thing.confidence))

TABLES: tuple[Table, ...] = (
    Table(
        "characters",
        lambda book: book.characters,
        (
            Column("id", TEXT, lambda person: person.id),
            Column("name", TEXT, lambda person: person.name),
            Column("aliases", [TEXT], lambda person: list(person.aliases)),
            Column("pronouns", TEXT, lambda person: person.pronouns),
            Column("kind", TEXT, lambda person: person.kind),
            Column("mentions", WHOLE, lambda person: int(person.mentions)),
            Column("lines", WHOLE, lambda person: int(person.lines)),
            Column("words", WHOLE, lambda person: int(person.words)),
            Column("first", WHOLE, lambda person: int(person.first)),
            Column("present", FLAG, lambda person: bool(person.present)),
        ),
    ),
    Table(
        "quotes",
        numbered,
        (
            Column("id", TEXT, lambda quote: quote.id),
            _START,
            _END,
            Column("turn", WHOLE, lambda quote: int(quote.turn)),
            Column("kind", TEXT, lambda quote: quote.kind),
            Column("speaker", TEXT, lambda quote: quote.speaker),
            _CONFIDENCE,
            Column(
                "candidates",
                [{"character": TEXT, "probability": CHANCE}],
                lambda quote: [[id, probability(chance)] for id, chance in quote.candidates],
            ),
            Column("addressees", [TEXT], lambda quote: list(quote.addressees)),
            Column("cue", TEXT, lambda quote: quote.cue),
            Column("evidence", _EVIDENCE, _evidence),
            Column("confirmed", FLAG, lambda quote: bool(quote.confirmed)),
        ),
    ),
    Table(
        "mentions",
        lambda book: book.mentions,
        (
            _START,
            _END,
            Column("type", TEXT, lambda mention: mention.type),
            Column("form", TEXT, lambda mention: mention.form),
            Column("character", TEXT, lambda mention: mention.character),
            Column("entity", TEXT, lambda mention: mention.entity),
            _CONFIDENCE,
        ),
    ),
    Table(
        "gaps",
        lambda book: book.gaps,
        (_START, _END, Column("why", TEXT, lambda gap: gap.why), _CONFIDENCE),
    ),
    Table(
        "scenes",
        lambda book: book.scenes,
        (
            _START,
            _END,
            Column("place", _PLACE, lambda scene: _place(scene.place)),
            Column("time", _PLACE, lambda scene: _place(scene.time)),
            Column("present", [TEXT], lambda scene: list(scene.present)),
            Column("spoken_of", [TEXT], lambda scene: list(scene.spoken_of)),
            Column(
                "evidence",
                {"start": WHOLE, "end": WHOLE, "why": TEXT},
                lambda scene: {**_range(scene.why.span), "why": scene.why.why},
            ),
            _CONFIDENCE,
        ),
    ),
    Table(
        "relations",
        lambda book: book.relations,
        (
            Column("of", TEXT, lambda tie: tie.of),
            Column("to", TEXT, lambda tie: tie.to),
            Column("role", TEXT, lambda tie: tie.role),
            Column("kind", TEXT, lambda tie: tie.kind),
            Column("former", FLAG, lambda tie: bool(tie.former)),
            Column("inferred", FLAG, lambda tie: bool(tie.inferred)),
            Column("evidence", _EVIDENCE, _evidence),
            _CONFIDENCE,
        ),
    ),
    Table(
        "events",
        lambda book: book.events,
        (
            _START,
            _END,
            Column("agent", TEXT, lambda event: event.agent),
            Column("patient", TEXT, lambda event: event.patient),
            _CONFIDENCE,
        ),
    ),
)

# Written beside the tables for text that ingest had to change (EPUB, HTML, Markdown).
SOURCE_MAP = Table(
    "source_map",
    _places,
    (
        Column("offset", WHOLE, lambda run: int(run[0])),
        Column("file", TEXT, lambda run: run[1]),
        Column("start", WHOLE, lambda run: int(run[2])),
        Column("verbatim", FLAG, lambda run: bool(run[3])),
    ),
)


def table(name: str) -> Table:
    """The table of that name. Raises KeyError with the names that there are."""
    for each in (*TABLES, SOURCE_MAP):
        if each.name == name:
            return each
    raise KeyError(f"no table {name!r}; there are " + ", ".join(each.name for each in (*TABLES, SOURCE_MAP)))

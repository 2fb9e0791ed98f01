"""Who speaks to whom as a network in time: one for every format of networks. Time is offsets into the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from personae.book import Book, Character, Span
from personae.export.conversations import conversations
from personae.export.encoding import xml_holdable
from personae.export.lines import Talk, chapter_at, gathered, spoken
from personae.export.non_consumptive import withhold
from personae.export.tables import FLAG, TEXT, WHOLE, Column

_SILENCE = Talk(())


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody of the cast and what they say. `times`: where they appear: are mentioned, speak, or are spoken to.

    There is one stretch for each chapter, from their first appearance in it to their last, and none where they never
    appear.
    """

    person: Character
    said: Talk
    times: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """What `source` says to `target` (ids of nodes). `times`: where each line stands."""

    source: str
    target: str
    said: Talk
    times: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """The whole cast, and what each says to each other. `about` is a sentence; `chapters` are where each stands."""

    about: str
    chapters: tuple[Span, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


# What both formats say of everybody and of every two; None is left out. `first` and `last` of a node are where they
# appear, those of an edge where its first and its last line begin.
NODE_FACTS = (
    Column("name", TEXT, lambda node: one_line(node.person.name)),
    Column("aliases", TEXT, lambda node: "; ".join(map(one_line, node.person.aliases)) or None),
    Column("pronouns", TEXT, lambda node: one_line(node.person.pronouns or "") or None),
    Column("kind", TEXT, lambda node: one_line(node.person.kind)),
    Column("lines", WHOLE, lambda node: int(node.person.lines)),
    Column("words", WHOLE, lambda node: int(node.person.words)),
    Column("mentions", WHOLE, lambda node: int(node.person.mentions)),
    Column("present", FLAG, lambda node: bool(node.person.present)),
    Column("first", WHOLE, lambda node: node.times[0].start if node.times else None),
    Column("last", WHOLE, lambda node: node.times[-1].end - 1 if node.times else None),
)
EDGE_FACTS = (
    Column("lines", WHOLE, lambda edge: edge.said.lines),
    Column("words", WHOLE, lambda edge: edge.said.words),
    Column("first", WHOLE, lambda edge: edge.said.first),
    Column("last", WHOLE, lambda edge: edge.said.last),
)


def network(book: Book, *, non_consumptive: bool) -> Network:
    """The network of `book`.

    With `non_consumptive`, without names that are long enough to be passages, and without aliases: set in a row, they
    could read as the text does.
    """
    if non_consumptive:
        book = withhold(book)
        book = replace(book, characters=tuple(replace(person, aliases=()) for person in book.characters))
    said = gathered((line.quote.speaker, line) for line in spoken(book))
    times = _appearances(book)
    return Network(
        _about(book),
        tuple(chapter.span for chapter in book.chapters),
        tuple(Node(person, said.get(person.id, _SILENCE), times.get(person.id, ())) for person in book.characters),
        tuple(
            Edge(each.speaker, each.addressee, each.said, joined(line.quote.span for line in each.said.parts))
            for each in conversations(book)
        ),
    )


def lines_by_chapter(said: Talk) -> dict[int, int]:
    """How many lines stand in each chapter, by its number; chapters without any are left out."""
    found = gathered((line.chapter, line) for line in said.parts)
    return {chapter: talk.lines for chapter, talk in found.items() if chapter is not None}


def one_line(text: str) -> str:
    """`text` as a label: on one line, and with nothing that XML cannot hold."""
    return " ".join(xml_holdable(text).split())


def written(value: Any) -> str:
    """A fact as XML has it: `true` and `false` in small letters."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that meet or overlap made one: Gephi refuses intervals that overlap."""
    found: list[Span] = []
    for span in sorted(span for span in spans if len(span)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _appearances(book: Book) -> dict[str, tuple[Span, ...]]:
    """Where everybody appears, by id: a stretch for each chapter, and none of a person who never does."""
    chapter = chapter_at(book)
    found: dict[str, dict[int | None, Span]] = defaultdict(dict)
    for id, span in _appearing(book):
        here = found[id].setdefault(chapter(span.start), span)
        found[id][chapter(span.start)] = Span(min(here.start, span.start), max(here.end, span.end))
    return {id: joined(stretches.values()) for id, stretches in found.items()}


def _appearing(book: Book) -> Iterator[tuple[str, Span]]:
    for mention in book.mentions:
        if mention.character is not None:
            yield mention.character, mention.span
    for quote in book.quotes:
        if quote.kind != "other":
            if quote.speaker is not None:
                yield quote.speaker, quote.span
            for addressee in quote.addressees:
                yield addressee, quote.span


def _about(book: Book) -> str:
    title, author = (one_line(book.metadata.get(key, "")) for key in ("title", "author"))
    title = title or one_line(book.source.name) or "a story"
    return f"Who speaks to whom in {title}" + (f", by {author}" if author else "")

"""The text of a TEI document: divisions, paragraphs, and in them lines and mentions, nested as XML wants them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import Literal

from personae.book import Book, Mention, Quote, Span
from personae.export.tables import numbered, probability
from personae.export.tei.header import CONFIRMED
from personae.export.xml import Ids, content, value

_LETTERS = re.compile(r"[^ \t\r\n](?:.*[^ \t\r\n])?", re.DOTALL)
_NAMES = {
    "PER": "persName", "GPE": "placeName", "LOC": "placeName", "FAC": "placeName", "ORG": "orgName", "VEH": "name",
}  # fmt: skip
_TYPES = {"PER": "person", "GPE": "gpe", "LOC": "location", "FAC": "facility", "ORG": "org", "VEH": "vehicle"}
_NO_BODY = "<body><div><p/></div></body>"
_FORMS = {"NOM": "noun", "PRON": "pronoun"}

Zone = Literal["front", "body", "back"]


@dataclass(frozen=True, slots=True)
class _Block:
    """A stretch of the text that becomes one element; between two of them stands nothing but white space."""

    span: Span
    zone: Zone
    chapter: int | None
    kind: str
    break_before: bool = False


@dataclass(slots=True)
class _Element:
    """A quote or a mention: its element's name, its attributes, and the ids of its parts once it had to be parted."""

    span: Span
    name: str
    attributes: str
    wanted: str
    turn: int | None = None
    parts: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of an element that lies within one block and nests with all others there."""

    span: Span
    element: int
    number: int


def text(book: Book, people: Mapping[str, str], ids: Ids) -> str:
    """The text element. What it holds as text is `book.text`, but for characters that XML cannot hold.

    `people` are the ids of the characters; `ids` gives those of lines and of mentions that had to be parted.
    """
    blocks = list(_blocks(book))
    elements = [*_quotes(book, people), *_mentions(book, people)]
    parts = _nested(elements, [block.span for block in blocks])
    marks = _joined(elements, parts, ids)
    pieces: list[str] = ['<text xml:space="preserve">']
    place, headed = 0, False
    zone: str = ""
    chapter: int | None = None
    for number, block in enumerate(blocks):
        moved = (block.zone, block.chapter) != (zone, chapter)
        if moved and zone:
            pieces.append("</div>")
        if block.zone != zone:
            pieces.append(f"</{zone}>" if zone else "")
            pieces.append(_NO_BODY if block.zone == "back" and zone != "body" else "")
            pieces.append(f"<{block.zone}>")
        if moved:
            pieces.append(_division(block))
        pieces.append(content(book.text[place : block.span.start]))
        headed = moved or (headed and blocks[number - 1].kind == "heading")
        pieces.append(_element(block, _filled(book.text, block.span, parts[number], marks), heads=headed))
        place, zone, chapter = block.span.end, block.zone, block.chapter
    pieces.append(content(book.text[place:]))
    pieces.append(f"</div></{zone}>" if zone else "")
    if zone in ("", "front"):
        pieces.append(_NO_BODY)
    pieces.append("</text>\n")
    return "".join(pieces)


# -- blocks and divisions ----------------------------------------------------------------------------------------


def _blocks(book: Book) -> Iterator[_Block]:
    """The paragraphs in order, and as blocks of their own kind what text lies between them."""
    place = 0
    for paragraph in sorted(book.paragraphs, key=lambda paragraph: (paragraph.span.start, paragraph.span.end)):
        start, end = max(place, paragraph.span.start), min(paragraph.span.end, len(book.text))
        if start >= end:
            continue
        yield from _between(book, place, start)
        yield _block(book, Span(start, end), paragraph.kind, paragraph.break_before)
        place = end
    yield from _between(book, place, len(book.text))


def _between(book: Book, start: int, end: int) -> Iterator[_Block]:
    """What lies between two paragraphs, less the white space at its ends, but parted where the story begins or ends."""
    bounds = [start, *(at for at in sorted({book.story.start, book.story.end}) if start < at < end), end]
    for first, last in pairwise(bounds):
        found = _LETTERS.search(book.text, first, last)
        if found:
            yield _block(book, Span(found.start(), found.end()), "other", False)


def _block(book: Book, span: Span, kind: str, break_before: bool) -> _Block:
    if span.start < book.story.start:
        return _Block(span, "front", None, kind, break_before)
    if span.start >= book.story.end:
        return _Block(span, "back", None, kind, break_before)
    starts = [chapter.span.start for chapter in book.chapters]
    at = bisect_right(starts, span.start) - 1
    inside = at >= 0 and span.start < book.chapters[at].span.end
    return _Block(span, "body", at if inside else None, kind, break_before)


def _division(block: _Block) -> str:
    if block.zone != "body":
        return '<div type="paratext">'
    return f'<div type="chapter" n="{block.chapter + 1}">' if block.chapter is not None else "<div>"


def _element(block: _Block, inside: str, *, heads: bool) -> str:
    """The block as an element. `heads`: it stands at the head of its division, where alone a heading may be a head."""
    if block.kind == "heading" and heads:
        return f"<head>{inside}</head>"
    if block.kind != "prose":
        return f'<ab type="{value(block.kind)}">{inside}</ab>'
    before = '<milestone unit="scene"/>' if block.break_before else ""
    return f"{before}<p>{inside}</p>"


def _filled(words: str, span: Span, parts: Sequence[_Part], marks: Mapping[_Part, tuple[str, str]]) -> str:
    """The words of a block with the tags of the parts in it."""
    pieces: list[str] = []
    open_: list[_Part] = []
    place = span.start

    def write(to: int) -> None:
        nonlocal place
        pieces.append(content(words[place:to]))
        place = to

    def close(until: int) -> None:
        while open_ and open_[-1].span.end <= until:
            write(open_[-1].span.end)
            pieces.append(marks[open_.pop()][1])

    for part in parts:
        close(part.span.start)
        write(part.span.start)
        pieces.append(marks[part][0])
        open_.append(part)
    close(span.end)
    write(span.end)
    return "".join(pieces)


# -- lines and mentions ------------------------------------------------------------------------------------------


def _quotes(book: Book, people: Mapping[str, str]) -> Iterator[_Element]:
    for quote in numbered(book):
        if len(quote.span):
            name = "said" if quote.kind in ("speech", "thought") else "q"
            yield _Element(quote.span, name, _of_quote(quote, people), quote.id, quote.turn)


def _of_quote(quote: Quote, people: Mapping[str, str]) -> str:
    found = {"speech": ' aloud="true"', "thought": ' aloud="false"', "writing": ' type="written"'}.get(quote.kind, "")
    if quote.speaker and quote.speaker in people:
        found += f' who="#{people[quote.speaker]}"'
        hearers = [f"#{people[id]}" for id in quote.addressees if id in people]
        found += f' toWhom="{" ".join(hearers)}"' if hearers else ""
        found += f' cert="{probability(quote.confidence)}"'
        found += f' resp="#{CONFIRMED}"' if quote.confirmed else ""
    return found


def _mentions(book: Book, people: Mapping[str, str]) -> Iterator[_Element]:
    for number, mention in enumerate(book.mentions, start=1):
        if len(mention.span):
            named = mention.form == "PROP"
            yield _Element(
                mention.span, _NAMES[mention.type] if named else "rs", _of_mention(mention, people), f"m{number}"
            )


def _of_mention(mention: Mention, people: Mapping[str, str]) -> str:
    found = ""
    if mention.form != "PROP" or mention.type not in ("PER", "ORG"):
        found = f' type="{_TYPES[mention.type]}"'
    if mention.form != "PROP":
        found += f' subtype="{_FORMS[mention.form]}"'
    if mention.character and mention.character in people:
        return f'{found} ref="#{people[mention.character]}" cert="{probability(mention.confidence)}"'
    if mention.entity:
        return f'{found} key="{value(mention.entity)}" cert="{probability(mention.confidence)}"'
    return found


# -- nesting -----------------------------------------------------------------------------------------------------


def _nested(elements: Sequence[_Element], blocks: Sequence[Span]) -> list[list[_Part]]:
    """For each block the parts of elements in it, in the order in which their tags open.

    An element is parted where a block ends. A mention is parted where a quote begins or ends, since a name cannot hold
    what somebody says; of two others that cross, the later one is parted where the earlier ends.
    """
    cuts = sorted({at for each in elements if each.turn is not None for at in (each.span.start, each.span.end)})
    starts = [block.start for block in blocks]
    waiting: list[list[tuple[int, int, int]]] = [[] for _ in blocks]
    for number, each in enumerate(elements):
        for at in range(max(0, bisect_right(starts, each.span.start) - 1), bisect_left(starts, each.span.end)):
            start, end = max(each.span.start, blocks[at].start), min(each.span.end, blocks[at].end)
            if start >= end:
                continue
            inner = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)] if each.turn is None else []
            bounds = [start, *inner, end]
            waiting[at] += [(first, -last, number) for first, last in pairwise(bounds)]
    count: dict[int, int] = defaultdict(int)
    return [_nested_here(queue, count) for queue in waiting]


def _nested_here(queue: list[tuple[int, int, int]], count: dict[int, int]) -> list[_Part]:
    """The (start, -end, element) of one block as parts that nest; `count` numbers the parts of each element."""
    heapify(queue)
    ends: list[int] = []
    parts = []
    while queue:
        start, end, element = heappop(queue)
        end = -end
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and end > ends[-1]:
            heappush(queue, (ends[-1], -end, element))
            end = ends[-1]
        ends.append(end)
        parts.append(_Part(Span(start, end), element, count[element]))
        count[element] += 1
    return parts


def _joined(
    elements: Sequence[_Element], parts: Sequence[Sequence[_Part]], ids: Ids
) -> dict[_Part, tuple[str, str]]:
    """The start and end tag of each part, joined by @prev and @next where it is one of several.

    All parts of all quotes of one turn are a chain; a mention's parts are one where it had to be parted.
    """
    chains: dict[tuple[str, int], list[_Part]] = defaultdict(list)
    for part in (part for here in parts for part in here):
        turn = elements[part.element].turn
        chains[("turn", turn) if turn is not None else ("mention", part.element)].append(part)
    marks: dict[_Part, tuple[str, str]] = {}
    for (kind, _), chain in chains.items():
        names = [
            ids.take(elements[part.element].wanted + (f"-{part.number + 1}" if part.number else ""))
            if kind == "turn" or len(chain) > 1
            else ""
            for part in chain
        ]
        for at, part in enumerate(chain):
            element = elements[part.element]
            id = f' xml:id="{names[at]}"' if names[at] else ""
            prev = f' prev="#{names[at - 1]}"' if at else ""
            next_ = f' next="#{names[at + 1]}"' if at + 1 < len(chain) else ""
            marks[part] = (f"<{element.name}{id}{element.attributes}{prev}{next_}>", f"</{element.name}>")
    return marks

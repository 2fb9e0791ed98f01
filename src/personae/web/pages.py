"""A Book as the browser gets it: plain values for JSON. Nothing here asks a model or changes anything.

Offsets are those of `book.text`. A line is known by the offset where its quotation begins, a person by id.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from personae.book import Book, Character, Gap, Quote, Span
from personae.export.report import title
from personae.export.report.cast import cast, label
from personae.export.report.markup import snippet
from personae.export.report.reading import Block, blocks

SECTION = 6000  # characters: some three screens; the browser lays out each section as a whole
CANDIDATES = 6
_EVIDENCE = 5

Section = tuple[Block, ...]


def sections(book: Book) -> tuple[Section, ...]:
    """The story's paragraphs in sections of some 6,000 characters; a chapter begins a new one."""
    starts = {chapter.span.start for chapter in book.chapters}
    found: list[Section] = []
    section: list[Block] = []
    length = 0
    for block in blocks(book):
        if section and (length + len(block.span) > SECTION or block.span.start in starts):
            found.append(tuple(section))
            section, length = [], 0
        section.append(block)
        length += len(block.span)
    return (*found, tuple(section)) if section else tuple(found)


def shades(book: Book, before: Mapping[str, int]) -> dict[str, int]:
    """A number for everybody's colour, by id. Who has one `before` keeps it; the others follow by words spoken."""
    found = dict(before)
    for person in cast(book).people:
        found.setdefault(person.id, len(found))
    return found


def opening(book: Book, shade: Mapping[str, int], laid_out: Sequence[Section]) -> dict[str, Any]:
    """What the browser needs first: title, cast, chapters, and how many sections there are."""
    return {
        "title": title(book),
        "author": book.metadata.get("author", "").strip(),
        "chapters": [
            {"start": chapter.span.start, "title": chapter.title or _untitled(book, number)}
            for number, chapter in enumerate(book.chapters, 1)
        ],
        "sections": len(laid_out),
        "people": people(book, shade),
        "warnings": list(book.warnings),
    }


def _untitled(book: Book, number: int) -> str:
    return "The story" if len(book.chapters) == 1 else f"Part {number}"


def people(book: Book, shade: Mapping[str, int]) -> list[dict[str, Any]]:
    """The cast, those who say most first, with how many of their turns a person has confirmed."""
    lines: Counter[str | None] = Counter()
    confirmed: Counter[str | None] = Counter()
    for quote in _firsts(book):
        lines[quote.speaker] += 1
        confirmed[quote.speaker] += quote.confirmed
    ranked = sorted(cast(book).people, key=lambda person: -lines[person.id])
    return [_person(each, shade[each.id], lines[each.id], confirmed[each.id]) for each in ranked]


def _person(person: Character, shade: int, lines: int, confirmed: int) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "short": label(person),
        "aliases": [alias for alias in dict.fromkeys(person.aliases) if alias != person.name],
        "pronouns": person.pronouns or "",
        "kind": person.kind,
        "lines": lines,
        "confirmed": confirmed,
        "mentions": person.mentions,
        "voice": person.voice,
        "colour": person.colour,
        "shade": shade,
    }


def _firsts(book: Book) -> Iterator[Quote]:
    """The first line of each turn."""
    seen = set()
    for quote in book.quotes:
        if quote.turn not in seen and quote.kind != "other":
            seen.add(quote.turn)
            yield quote


def heads(book: Book) -> dict[int, int]:
    """Where each turn's first line begins, by the turn's number. Numbers shift when turns are joined, places do not."""
    return {quote.turn: quote.span.start for quote in _firsts(book)}


def row(quote: Quote, head: int) -> dict[str, Any]:
    """One quotation of the turn that begins at `head`. `chance` is its speaker's probability, in percent."""
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "turn": head,
        "kind": quote.kind,
        "speaker": quote.speaker,
        "chance": _percent(quote.confidence),
        "confirmed": quote.confirmed,
        "to": list(quote.addressees),
        "candidates": [[id, _percent(chance)] for id, chance in quote.candidates[:CANDIDATES]],
        "evidence": [
            [piece.span.start, piece.span.end, piece.why] for piece in quote.evidence[:_EVIDENCE]
        ],
    }


def _percent(chance: float) -> int:
    return round(100 * float(chance))


def text(book: Book, laid_out: Sequence[Section], numbers: Iterable[int]) -> list[dict[str, Any]]:
    """The sections of those numbers: their blocks, and the lines, gaps and passages that stand in them.

    A block's `pieces` are its words in order; a quotation is [where its line begins, words], all else a string.
    """
    first = heads(book)
    return [_section(book, laid_out, number, first) for number in numbers if 0 <= number < len(laid_out)]


def _section(book: Book, laid_out: Sequence[Section], number: int, first: Mapping[int, int]) -> dict[str, Any]:
    # what lies between two sections (a gap, say) belongs to the one before
    end = laid_out[number + 1][0].span.start if number + 1 < len(laid_out) else book.story.end + 1
    whole = Span(laid_out[number][0].span.start, end)
    return {
        "number": number,
        "blocks": [_block(book, block) for block in laid_out[number]],
        "lines": [row(quote, first[quote.turn]) for quote in _lines(book, whole)],
        "gaps": [_gap(gap) for gap in book.gaps if whole.start <= gap.span.start < whole.end],
        "passages": [
            {"start": each.span.start, "end": each.span.end, "kind": each.kind, "narrator": each.narrator}
            for each in book.passages
            if each.span.overlaps(whole)
        ],
    }


def _lines(book: Book, span: Span) -> list[Quote]:
    """The quotations that begin in `span`, those that are no lines left out."""
    at = bisect_left(book.quotes, span.start, key=lambda quote: quote.span.start)
    end = bisect_left(book.quotes, span.end, key=lambda quote: quote.span.start)
    return [quote for quote in book.quotes[at:end] if quote.kind != "other"]


def _block(book: Book, block: Block) -> dict[str, Any]:
    # a quotation may have begun before this piece of a very long paragraph: at most one, they do not overlap
    first = bisect_left(book.quotes, block.span.start, key=lambda quote: quote.span.end)
    pieces: list[Any] = []
    at = block.span.start
    for number in range(first, len(book.quotes)):
        quote = book.quotes[number]
        start, end = max(at, quote.span.start), min(block.span.end, quote.span.end)
        if quote.span.start >= block.span.end:
            break
        if quote.kind == "other" or start >= end:
            continue
        if start > at:
            pieces.append(book.text[at:start])
        pieces.append([quote.span.start, book.text[start:end]])
        at = end
    if at < block.span.end:
        pieces.append(book.text[at : block.span.end])
    return {"start": block.span.start, "kind": block.kind, "continued": block.continued, "pieces": pieces}


def _gap(gap: Gap) -> dict[str, Any]:
    return {"start": gap.span.start, "why": gap.why, "chance": _percent(gap.confidence)}


def difference(
    before: Book, after: Book, *, laid_out: Sequence[Section], same: Mapping[str, str], asked: Iterable[int]
) -> dict[str, Any]:
    """What a step changed.

    `sections`: the numbers of those whose quotations, passages or gaps are others now, to be fetched anew. `lines`: the
    rows elsewhere that differ. `changed`: the lines, other than those `asked` for by their starts, that have another
    speaker now. `same` are the ids that were merged away, with those they go by.
    """
    was, now = _unlike(before, after)
    others = [start for start in was.keys() | now.keys() if _outline(was.get(start)) != _outline(now.get(start))]
    sections = _sections_at(laid_out, [*map(_whole, others), *_moved(before, after)])
    starts = [section[0].span.start for section in laid_out]
    rows = [
        row(quote, head)
        for start, (quote, head) in now.items()
        if start in was and _shown(was[start][0]) != _shown(quote) and bisect_right(starts, start) - 1 not in sections
    ]
    changed = _changed(after, was, now, same, {now[start][1] for start in asked if start in now})
    return {"sections": sorted(sections), "lines": rows, "changed": list(changed)}


_Lines = dict[int, tuple[Quote, int]]


def _unlike(before: Book, after: Book) -> tuple[_Lines, _Lines]:
    """The lines of each of two books that may not be the same, by where they begin, with where their turn begins.

    Most steps leave nearly all quotations as they are, the very same objects: those are not looked into.
    """
    first, first_now = heads(before), heads(after)
    kept: set[int] = set()
    if first == first_now:
        kept = set(map(id, before.quotes)) & set(map(id, after.quotes))
    return _by_start(before, first, kept), _by_start(after, first_now, kept)


def _by_start(book: Book, first: Mapping[int, int], kept: set[int]) -> _Lines:
    lines = (quote for quote in book.quotes if id(quote) not in kept and quote.kind != "other")
    return {quote.span.start: (quote, first[quote.turn]) for quote in lines}


def _outline(line: tuple[Quote, int] | None) -> tuple[object, ...] | None:
    return line and (line[0].span, line[0].kind, line[1])


def _whole(start: int) -> Span:
    return Span(start, start + 1)


def _moved(before: Book, after: Book) -> Iterator[Span]:
    """The passages and gaps that are in one of the two books only."""
    for passage in set(before.passages) ^ set(after.passages):
        yield Span(passage.span.start, passage.span.end + 1)
    for gap in set(before.gaps) ^ set(after.gaps):
        yield Span(gap.span.start, gap.span.end + 1)


def _sections_at(laid_out: Sequence[Section], spans: Iterable[Span]) -> set[int]:
    starts = [section[0].span.start for section in laid_out]
    found: set[int] = set()
    for span in spans:
        found.update(range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)))
    return found


def _shown(quote: Quote) -> tuple[object, ...]:
    """All that a line's row says of it, but for its place."""
    return (
        quote.speaker, quote.confidence, quote.confirmed, quote.addressees, quote.candidates, quote.evidence
    )  # fmt: skip


def _changed(
    book: Book, was: _Lines, now: _Lines, same: Mapping[str, str], asked: set[int]
) -> Iterator[dict[str, Any]]:
    """The turns that got another speaker by what was said of others: first lines alone, in order."""
    for start, (quote, head) in now.items():
        if start != head or head in asked or start not in was or was[start][0] is quote:
            continue
        old = was[start][0].speaker
        before = (same.get(old, old) or None) if old else None
        if before != quote.speaker and not quote.confirmed:
            words = snippet(book[quote.span], 60)
            yield {"line": start, "was": before, "now": quote.speaker, "words": words}

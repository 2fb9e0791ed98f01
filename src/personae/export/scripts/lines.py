"""A book as it is read aloud: its paragraphs, each cut where another voice takes over.

What is read are the words of `book.story`, all of them, in order. What lies outside (licences, site furniture) is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from personae.book import Book, Chapter, Paragraph, ParagraphKind, Quote, QuoteKind, Span

# U+2060 WORD JOINER: neither seen nor heard, and no white space. It parts characters that a tool would take for its own
# mark, where the tool has no escape.
JOINER = "\u2060"

Voice = TypeVar("Voice")


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of one paragraph in one voice. It begins and ends with a character that is no white space.

    `quote` is what is quoted there; None where the narrator reads.
    """

    span: Span
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as it is read: its lines, between which there is nothing but white space.

    `chapter` is the one that begins here. `pause`: a scene break lies just before.
    """

    kind: ParagraphKind
    lines: tuple[Line, ...]
    chapter: Chapter | None = None
    pause: bool = False


def flat(text: str) -> str:
    """`text` on one line: each run of white space is one space, and there is none at the ends."""
    return " ".join(text.split())


def runs(book: Book, block: Block, voice_of: Callable[[Line], Voice]) -> Iterator[tuple[str, Voice, str]]:
    """The words of a paragraph by voice: neighbouring lines that one voice reads are one run.

    Each comes with what parts it from the one before: a space where the book has white space, else nothing.
    """
    end = block.lines[0].span.start
    for voice, lines in groupby(block.lines, voice_of):
        first, *rest = lines
        span = Span(first.span.start, (rest[-1] if rest else first).span.end)
        yield " " if end < span.start else "", voice, flat(book[span])
        end = span.end


def blocks(book: Book, narrated: frozenset[QuoteKind]) -> Iterator[Block]:
    """The paragraphs of the story in order. Quotations of the kinds `narrated` are the narrator's to read."""
    quotes = [quote for quote in _in_order(book.quotes) if quote.kind not in narrated]
    chapters = sorted(book.chapters, key=lambda chapter: chapter.span)
    broken = False
    first = begun = 0
    for span, paragraph in _stretches(book):
        while first < len(quotes) and quotes[first].span.end <= span.start:
            first += 1
        lines = tuple(_lines(book, span, quotes[first:_end(quotes, first, span.end)]))
        if not lines:
            continue
        chapter = None
        while begun < len(chapters) and chapters[begun].span.start < span.end:
            chapter, begun = chapters[begun], begun + 1
        kind = paragraph.kind if paragraph else "prose"
        yield Block(kind, lines, chapter, broken or bool(paragraph and paragraph.break_before))
        broken = kind == "break"


def _in_order(quotes: Iterable[Quote]) -> list[Quote]:
    return sorted(quotes, key=lambda quote: quote.span)


def _end(quotes: list[Quote], first: int, end: int) -> int:
    """The number of the first quote from `first` on that begins at `end` or later."""
    while first < len(quotes) and quotes[first].span.start < end:
        first += 1
    return first


def _stretches(book: Book) -> Iterator[tuple[Span, Paragraph | None]]:
    """The story from its start to its end: its paragraphs, and whatever lies between them."""
    at = book.story.start
    for paragraph in sorted(book.paragraphs, key=lambda paragraph: paragraph.span):
        start, end = max(paragraph.span.start, at), min(paragraph.span.end, book.story.end)
        if start < end:
            yield Span(at, start), None
            yield Span(start, end), paragraph
            at = end
    yield Span(at, book.story.end), None


def _lines(book: Book, span: Span, quotes: Iterable[Quote]) -> Iterator[Line]:
    at = span.start
    for quote in quotes:
        start, end = max(quote.span.start, at), min(quote.span.end, span.end)
        if start < end:
            yield from _line(book, Span(at, start), None)
            yield from _line(book, Span(start, end), quote)
            at = end
    yield from _line(book, Span(at, span.end), None)


def _line(book: Book, span: Span, quote: Quote | None) -> Iterator[Line]:
    """The stretch without the white space at its ends, if there is anything else."""
    text = book[span]
    words = text.strip()
    if words:
        start = span.start + len(text) - len(text.lstrip())
        yield Line(Span(start, start + len(words)), quote)

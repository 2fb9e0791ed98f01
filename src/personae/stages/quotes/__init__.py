"""Every quotation of a story, its kind, and the turn that it is a part of."""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book, Quote, Span
from personae.stages.quotes import kinds, marks, repair, scanner


def run(book: Book) -> Book:
    """Fill `book.quotes`."""
    text = book.text
    starts = [paragraph.span.start for paragraph in book.paragraphs]
    ends = [paragraph.span.end for paragraph in book.paragraphs]
    prose = [paragraph.kind == "prose" for paragraph in book.paragraphs]
    found = marks.find(text, starts, ends)
    runs = scanner.scan(text, starts, ends, prose, found, marks.habits(text, starts, ends))
    runs = repair.mend(text, runs, ends)
    quotes: list[Quote] = []
    turn, last, carried = -1, -1, False
    for run in runs:
        span = Span(run.start, run.end)
        if run.paragraph != last and not (run.again or run.opened == "carried"):
            turn += 1
        last = run.paragraph
        kind = kinds.kind(text, span, text[starts[run.paragraph] : run.start], text[run.end : ends[run.paragraph]])
        quotes.append(Quote(span, turn, kind))
    return replace(book, quotes=tuple(quotes))

"""Every quotation of a story, its kind, and the turn that it is a part of."""

from __future__ import annotations

import re
from dataclasses import replace

from personae.book import Book, Quote, Span

_DOUBLE = re.compile(r'"[^"]*(?:"|\Z)|[“][^”“]*(?:”|\Z|(?=“))')


def run(book: Book) -> Book:
    """Fill `book.quotes`."""
    quotes: list[Quote] = []
    turn = -1
    for paragraph in book.paragraphs:
        words = book[paragraph.span]
        new = True
        for match in _DOUBLE.finditer(words):
            start = paragraph.span.start + match.start()
            end = paragraph.span.start + len(match.group().rstrip()) + match.start()
            if end - start < 2:
                continue
            turn += new
            new = False
            kind = "other" if match.group()[1:2].islower() and match.group()[-2:-1].isalpha() else "speech"
            quotes.append(Quote(Span(start, end), turn, kind))  # type: ignore[arg-type]
    return replace(book, quotes=tuple(quotes))

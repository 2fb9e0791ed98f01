"""Who talks with whom, and how much: whose voices must be told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

from personae.book import Book, Quote

# Lines with more than this many paragraphs between them are not heard as an answer to one another.
_APART = 6


def exchanges(book: Book) -> Mapping[str, Mapping[str, int]]:
    """For every speaker, the others they talk with, and how often: lines said to one another, and lines that follow
    one another with no scene break or chapter between. Symmetrical."""
    counts: dict[str, Counter[str]] = {}
    for one, other in _pairs(book):
        if one != other:
            counts.setdefault(one, Counter())[other] += 1
            counts.setdefault(other, Counter())[one] += 1
    return counts


def _pairs(book: Book) -> Iterator[tuple[str, str]]:
    quotes = sorted(book.quotes, key=lambda quote: quote.span)
    spoken = [quote for quote in quotes if quote.speaker and quote.kind != "other"]
    speakers = {quote.speaker for quote in spoken}
    for quote in spoken:
        for addressee in quote.addressees:
            if quote.speaker and addressee in speakers:
                yield quote.speaker, addressee
    for (one, here), (other, there) in pairwise(zip(spoken, _places(book, spoken), strict=True)):
        if one.speaker and other.speaker and here[0] == there[0] and there[1] - here[1] <= _APART:
            yield one.speaker, other.speaker


def _places(book: Book, quotes: list[Quote]) -> Iterator[tuple[int, int]]:
    """For each quote the number of its scene and of its paragraph."""
    paragraphs = sorted(book.paragraphs, key=lambda paragraph: paragraph.span)
    number = scene = 0
    for quote in quotes:
        while number < len(paragraphs) and paragraphs[number].span.start <= quote.span.start:
            scene += paragraphs[number].break_before or paragraphs[number].kind != "prose"
            number += 1
        yield scene, number

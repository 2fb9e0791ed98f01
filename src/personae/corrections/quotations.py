"""Which stretches are quotations, of what kind, and which of them are one turn, while a person puts them right."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from personae.book import Book, Quote, QuoteKind, Span


def quote_at(quotes: Sequence[Quote], starts: Sequence[int], span: Span) -> int | None:
    """The number of the quotation at `span`: the one that shares most of it, if that is more than half of either.

    `quotes` are in order and do not overlap; `starts` are their beginnings.
    """
    first = bisect_right(starts, span.start) - 1
    if first >= 0 and quotes[first].span == span:
        return first
    best, most = None, 0
    for n in range(max(0, first), bisect_left(starts, span.end)):
        here = quotes[n].span
        shared = min(here.end, span.end) - max(here.start, span.start)
        if shared > most and 2 * shared > min(len(here), len(span)):
            best, most = n, shared
    return best


def trimmed(text: str, span: Span) -> Span:
    """`span` without the space at its ends."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


class Quotations:
    """The quotations of a book before anybody speaks them. They stay in order, apart, and within a paragraph each."""

    def __init__(self, book: Book) -> None:
        self.text = book.text
        self.paragraphs = book.paragraphs
        self.quotes = list(book.quotes)
        self.starts = [quote.span.start for quote in book.quotes]
        self._paragraph_starts = [paragraph.span.start for paragraph in book.paragraphs]
        self._turns = max((quote.turn for quote in book.quotes), default=-1)

    def at(self, span: Span) -> int | None:
        """The number of the quotation at `span`; None where there is none."""
        return quote_at(self.quotes, self.starts, span)

    def numbered(self) -> tuple[Quote, ...]:
        """The quotations as they are now, turns numbered from 0 in the order in which they begin."""
        number: dict[int, int] = {}
        return tuple(replace(q, turn=number.setdefault(q.turn, len(number))) for q in self.quotes)

    def set_kind(self, n: int, kind: QuoteKind) -> None:
        """Make quotation `n` one of that kind. One that is no line is a turn of its own."""
        quote = replace(self.quotes[n], kind=kind)
        self.quotes[n] = replace(quote, turn=self._new_turn()) if kind == "other" else quote

    def set_bounds(self, n: int | None, span: Span) -> bool:
        """Make quotation `n`, or a new one, reach over `span`; False where no paragraph is there.

        It ends with its paragraph. Other quotations lose what it takes of them.
        """
        span = self._within_paragraph(trimmed(self.text, span))
        if not len(span):
            return False
        if n is None:
            new = next((q for q in self._touching(span) if q.span == span), None) or Quote(span, self._new_turn())
        else:
            new = replace(self.quotes[n], span=span)
            self._put(n, n + 1, [])
        self._insert(new)
        return True

    def join(self, n: int) -> bool:
        """Let the turn of quotation `n` go on from the line before it; False where none is before."""
        before = next((q for q in reversed(self.quotes[:n]) if q.kind != "other"), None)
        if before is None or self.quotes[n].kind == "other":
            return False
        self._give_turn(n, before.turn)
        self.quotes[n] = replace(self.quotes[n], joined=True)
        return True

    def part(self, n: int) -> None:
        """Let a new turn begin with quotation `n`."""
        self._give_turn(n, self._new_turn())
        self.quotes[n] = replace(self.quotes[n], joined=False)

    def mark(self, span: Span, kind: QuoteKind) -> None:
        """Make the lines that `span` touches lines of that kind; where there are none, its paragraphs, as one turn."""
        touched = [n for n in self._numbers(span) if self.quotes[n].kind != "other"]
        for n in touched:
            self.set_kind(n, kind)
        if touched:
            return
        turn, begun = self._new_turn(), False
        for paragraph in self.paragraphs:
            if paragraph.kind != "prose" or not paragraph.span.overlaps(span):
                continue
            inside = Span(max(span.start, paragraph.span.start), min(span.end, paragraph.span.end))
            if len(inside := trimmed(self.text, inside)):
                self._insert(Quote(inside, turn, kind, joined=begun))
                begun = True

    def _new_turn(self) -> int:
        self._turns += 1
        return self._turns

    def _give_turn(self, n: int, turn: int) -> None:
        """Move quotation `n`, and what follows it in its turn, to another turn."""
        old = self.quotes[n].turn
        for later in range(n, len(self.quotes)):
            quote = self.quotes[later]
            if quote.kind != "other" and quote.turn != old:
                break
            if quote.turn == old:
                self.quotes[later] = replace(quote, turn=turn)

    def _within_paragraph(self, span: Span) -> Span:
        n = bisect_right(self._paragraph_starts, span.start) - 1
        end = self.paragraphs[n].span.end if n >= 0 else span.start
        return trimmed(self.text, Span(span.start, max(span.start, min(span.end, end))))

    def _numbers(self, span: Span) -> range:
        """The numbers of the quotations that `span` touches."""
        first = bisect_right(self.starts, span.start)
        if first and self.quotes[first - 1].span.end > span.start:
            first -= 1
        return range(first, max(first, bisect_left(self.starts, span.end)))

    def _touching(self, span: Span) -> list[Quote]:
        return [self.quotes[n] for n in self._numbers(span)]

    def _insert(self, new: Quote) -> None:
        """Put in a quotation; those that it touches keep what is left of them, if there is a word in that."""
        touched = self._numbers(new.span)
        left = [
            replace(quote, span=trimmed(self.text, piece))
            for quote in self._touching(new.span)
            for piece in (Span(quote.span.start, new.span.start), Span(new.span.end, quote.span.end))
            if any(map(str.isalnum, self.text[piece.start : piece.end]))
        ]
        self._put(touched.start, touched.stop, sorted([*left, new], key=lambda quote: quote.span))

    def _put(self, first: int, end: int, quotes: list[Quote]) -> None:
        self.quotes[first:end] = quotes
        self.starts[first:end] = [quote.span.start for quote in quotes]

"""The turns of a book as a reviewer answers them: one speech, one answer."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from personae.book import Book, Quote

Turn = tuple[Quote, ...]

# Paragraphs of telling, with no talk in them, after which it is another conversation.
_TELLING = 4


def turns(book: Book) -> list[Turn]:
    """The quotations of each turn, in order of the text; those that are no lines ("other") are left out."""
    found: dict[int, list[Quote]] = {}
    for quote in book.quotes:
        if quote.kind != "other":
            found.setdefault(quote.turn, []).append(quote)
    return [tuple(parts) for parts in found.values()]


def conversations(book: Book, spoken: Sequence[Turn]) -> list[range]:
    """The turns of each conversation, as ranges of `spoken`.

    One ends at a heading, at a scene break, or where more than four paragraphs hold no talk.
    """
    starts = [paragraph.span.start for paragraph in book.paragraphs]
    breaks = _breaks(book)
    begins = [0]
    for number, (before, turn) in enumerate(pairwise(spoken), 1):
        # paragraphs counted from 1: 0 is what stands before the first, and has no break
        last, here = (bisect_right(starts, quote.span.start) for quote in (before[-1], turn[0]))
        if here - last - 1 > _TELLING or breaks[here] > breaks[last]:
            begins.append(number)
    return [range(*bounds) for bounds in pairwise([*begins, len(spoken)])] if spoken else []


def _breaks(book: Book) -> list[int]:
    """How many headings and scene breaks there are up to each paragraph, itself included; 0 before the first."""
    counts = [0]
    for paragraph in book.paragraphs:
        counts.append(counts[-1] + (paragraph.kind != "prose" or paragraph.break_before))
    return counts


def rest_of_conversation(book: Book, start: int) -> list[Turn]:
    """The turns from the one whose first quotation begins at `start` to the end of its conversation."""
    spoken = turns(book)
    for talk in conversations(book, spoken):
        for number in talk:
            if spoken[number][0].span.start == start:
                return [spoken[each] for each in range(number, talk.stop)]
    return []

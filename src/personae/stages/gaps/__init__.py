"""Where something seems to have been torn out of the text, most likely a turn of talk.

Three kinds of sign: notes in the text itself (`notes`), paragraphs cut in their middle (`cuts`), and turns of talk that
do not follow on each other (`talk`). The first two need nobody's name and can be asked before the speakers are known:
`structural`.
"""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book, Gap, Span
from personae.models import logistic
from personae.stages.gaps import cuts, notes, reasons
from personae.stages.gaps.cuts import Boundary

# The least probability at which a place is said to be torn. docs/experiments.md, "Gaps", has the curve.
CUT = 0.7
# More paragraphs that seem cut than this, and than one in so many: pages or lines are broken there, or nobody writes
# capitals; no text is torn so often.
_MANY, _SHARE = 12, 12


def run(book: Book) -> Book:
    """Fill `book.gaps`, in order.

    'She opened the letter and read the\n\n"You never!" cried Tom.' gives one gap, from "the" to the mark.
    """
    found = structural(book)
    return replace(book, gaps=tuple(sorted(found, key=lambda gap: (gap.span, -gap.confidence))))


def structural(book: Book) -> list[Gap]:
    """The gaps that the text shows without knowing who speaks: notes and paragraphs cut in their middle.

    Needs paragraphs, tokens and, to see quotations cut off, quotes.
    """
    told = notes.find(book)
    return told + [gap for gap in _cut(book) if not any(_touch(book, gap, other) for other in told)]


def _cut(book: Book) -> list[Gap]:
    boundaries, rows = cuts.find(book)
    if not boundaries:
        return []
    likely = logistic.load("gaps", "cuts", cuts.FEATURES).probability(rows)
    if len(boundaries) > _MANY and len(boundaries) * _SHARE > len(book.paragraphs):
        return []
    return [
        Gap(place(book, boundary), reasons.of_cut(book, boundary, row), round(float(p), 4))
        for boundary, row, p in zip(boundaries, rows, likely, strict=True)
        if p >= CUT
    ]


def place(book: Book, boundary: Boundary) -> Span:
    """From the end of the paragraph before to the start of the one after; empty where none comes after."""
    end = book.paragraphs[boundary.before].span.end
    return Span(end, end if boundary.after is None else book.paragraphs[boundary.after].span.start)


def _touch(book: Book, gap: Gap, other: Gap) -> bool:
    """Whether nothing but space stands between two gaps."""
    first, last = sorted((gap.span, other.span))
    return first.end >= last.start or not book.text[first.end : last.start].strip()

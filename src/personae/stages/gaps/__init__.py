"""Where something seems to have been torn out of the text, most likely a turn of talk.

Three kinds of sign: notes in the text itself (`notes`), paragraphs cut in their middle (`cuts`), and turns of talk that
do not follow on each other (`talk`). The first two need nobody's name and can be asked before the speakers are known:
`structural`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from personae.book import Book, Gap, Span
from personae.models import logistic, trees
from personae.stages.gaps import cuts, notes, reasons, talk
from personae.stages.gaps.cuts import Boundary

# The least probability at which a place is said to be torn. docs/experiments.md, "Gaps", has the curve.
CUT, TURN = 0.7, 0.3
# A text is taken to lack one turn in so many words, until its notes and cuts show that it is torn more often.
SELDOM = 3000
# More paragraphs that seem cut than this, and than one in so many: pages or lines are broken there, or nobody writes
# capitals; no text is torn so often.
_MANY, _SHARE = 12, 12


def run(book: Book) -> Book:
    """Fill `book.gaps`, in order.

    'She opened the letter and read the\n\n"You never!" cried Tom.' gives one gap, from "the" to the mark.
    """
    told = structural(book)
    found = told + turns(book, told)
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
    likely = logistic.load("gaps-cuts", cuts.FEATURES).probability(rows)
    if len(boundaries) > _MANY and len(boundaries) * _SHARE > len(book.paragraphs):
        return []
    return [
        Gap(place(book, boundary), reasons.of_cut(book, boundary, row), round(float(p), 4))
        for boundary, row, p in zip(boundaries, rows, likely, strict=True)
        if p >= CUT
    ]


def turns(book: Book, told: Sequence[Gap]) -> list[Gap]:
    """The places where a turn of talk seems to be missing, none of them beside a gap that is `told` already.

    How often turns are torn out of this text is not known; the gaps told already say something about it. They are
    taken as events of a Poisson process whose rate has a gamma distribution, of shape 1 and mean 1 / SELDOM.
    """
    boundaries, rows = talk.find(book)
    if not boundaries:
        return []
    often = max(1.0, (1 + len(told)) * SELDOM / (SELDOM + len(book.tokens)))
    odds = trees.load("gaps-talk").score(rows).astype(np.float64) + np.log(often)
    likely = 1.0 / (1.0 + np.exp(-odds))
    known = {talk.paragraph_of(book, gap.span.start) for gap in told}
    return [
        Gap(place(book, boundaries[n]), reasons.of_turn(rows[n]), round(float(p), 4))
        for n, p in peaks(boundaries, likely)
        if p >= TURN and not known & {boundaries[n].before - 1, boundaries[n].before, boundaries[n].before + 1}
    ]


def peaks(boundaries: Sequence[Boundary], likely: NDArray[np.float64]) -> list[tuple[int, float]]:
    """The likeliest boundaries, none beside another, each with the probability that it or one beside it is torn.

    Where turns do not alternate it is seldom sure between which two one is missing.
    """
    by_paragraph = {boundary.before: n for n, boundary in enumerate(boundaries)}
    taken: set[int] = set()
    found = []
    for n in np.argsort(-likely, kind="stable").tolist():
        at = boundaries[n].before
        if at in taken:
            continue
        beside = [by_paragraph[k] for k in (at - 1, at + 1) if k in by_paragraph and k not in taken]
        whole = float(np.prod([1 - likely[m] for m in (n, *beside)]))
        found.append((n, 1 - whole))
        taken |= {at - 1, at, at + 1}
    return found


def place(book: Book, boundary: Boundary) -> Span:
    """From the end of the paragraph before to the start of the one after; empty where none comes after."""
    end = book.paragraphs[boundary.before].span.end
    return Span(end, end if boundary.after is None else book.paragraphs[boundary.after].span.start)


def _touch(book: Book, gap: Gap, other: Gap) -> bool:
    """Whether nothing but space stands between two gaps."""
    first, last = sorted((gap.span, other.span))
    return first.end >= last.start or not book.text[first.end : last.start].strip()

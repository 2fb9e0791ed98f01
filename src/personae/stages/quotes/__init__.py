"""Every quotation of a story, its kind, and the turn that it is a part of.

`marks` finds the quotation marks and what each could be, `scanner` the cheapest reading of all of them, `dashes` the
speech that only a dash begins, `repair` the ends whose marks were lost, `kinds` what each quotation is, and `turns`
which belong together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from personae.book import Book, Paragraph, Quote, Span
from personae.stages.quotes import dashes, kinds, marks, repair, scanner, turns
from personae.stages.quotes.scanner import Run


def run(book: Book) -> Book:
    """Fill `book.quotes`.

    '"No," said Ann, "I'm late." She read "Emma".' gives three quotes: two of kind speech and of one turn, and one of
    kind other. Quotations within a quotation are not told apart from it. None crosses a paragraph's end.
    """
    text = book.text
    found = find(text, book.paragraphs)
    what = kinds.judge(text, found.runs, found.starts, found.ends, found.dear)
    which = turns.number(text, found.runs, what)
    quotes = (
        Quote(Span(run.start, run.end), turn, kind) for run, turn, kind in zip(found.runs, which, what, strict=True)
    )
    return replace(book, quotes=tuple(quotes))


@dataclass(frozen=True, slots=True)
class Found:
    """The quotations of a text before they are judged, with the paragraphs' edges and the habits around each."""

    runs: list[Run]
    starts: list[int]
    ends: list[int]
    dear: list[list[float]]


def find(text: str, paragraphs: Sequence[Paragraph]) -> Found:
    """The outermost quotations of a text, in order, whatever their kind."""
    starts = [paragraph.span.start for paragraph in paragraphs]
    ends = [paragraph.span.end for paragraph in paragraphs]
    prose = [paragraph.kind == "prose" for paragraph in paragraphs]
    dear = marks.habits(text, starts, ends)
    dashed = dashes.habits(text, starts, ends, prose)
    runs = scanner.scan(text, starts, ends, prose, marks.find(text, starts, ends, dashed), dear)
    runs = repair.mend(text, runs)
    parted = bool(dashed.any()) and dashes.parted(text, starts, ends, dashed)
    for number in np.nonzero(dashed)[0].tolist():
        runs += dashes.split(text, starts[number], ends[number], number, parted=parted)
    return Found(sorted(runs, key=lambda run: run.start), starts, ends, dear.tolist())

"""The steps that say what is a quotation and what is a passage, made upon a book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from personae.book import Book, Passage, QuoteKind
from personae.corrections.fitting import NO_LINE, Misfit, place_in
from personae.corrections.places import Finder
from personae.corrections.quotations import Quotations
from personae.corrections.steps import Bounds, Join, MarkPassage, Place, SetKind, Step

# What the lines of a marked passage are. A tale's are as they were.
_LINES_OF: Mapping[str, QuoteKind] = {"letter": "writing", "thought": "thought"}


class QuotationSteps:
    """A book's quotations and passages, on which steps can be made, in order. `steps` are all that will be."""

    def __init__(self, book: Book, finder: Finder, steps: Sequence[Step]) -> None:
        self.quotations = Quotations(book)
        self._finder = finder
        self._lasting = _lasting([step for step in steps if isinstance(step, MarkPassage)], finder)
        self._marks = 0
        self._passages = list(book.passages)

    def passages(self) -> tuple[Passage, ...]:
        """The passages as they are now, in order; nobody is their narrator yet."""
        return tuple(sorted(self._passages, key=lambda passage: (passage.span, passage.kind)))

    def make(self, step: Step) -> None:
        """Make a step. Raises Misfit where it does not fit."""
        match step:
            case SetKind(line, kind):
                self.quotations.set_kind(self._line(line), kind)
            case Bounds(line, to):
                self._bound(line, to)
            case Join(line, apart):
                self._join(line, apart)
            case MarkPassage():
                self._mark(step)

    def _line(self, place: Place) -> int:
        n = self.quotations.at(place_in(self._finder, place))
        if n is None:
            raise Misfit(NO_LINE)
        return n

    def _bound(self, line: Place | None, to: Place) -> None:
        n = None if line is None else self._line(line)
        if not self.quotations.set_bounds(n, place_in(self._finder, to)):
            raise Misfit("no paragraph with words is there")

    def _join(self, line: Place, apart: bool) -> None:
        n = self._line(line)
        if apart:
            self.quotations.part(n)
        elif not self.quotations.join(n):
            raise Misfit("no line is there that it could go on")

    def _mark(self, step: MarkPassage) -> None:
        number = self._marks
        self._marks += 1
        span = place_in(self._finder, step.place)
        if not len(span):
            raise Misfit("no words are there")
        if number not in self._lasting:
            return
        if step.kind is None:
            raise Misfit("no passage is marked there")
        self._passages.append(Passage(span, step.kind))
        if step.kind in _LINES_OF:
            self.quotations.mark(span, _LINES_OF[step.kind])


def _lasting(steps: Sequence[MarkPassage], finder: Finder) -> set[int]:
    """Which of the marks are not taken away or made anew later, and which takings away take nothing."""
    spans = {n: span for n, step in enumerate(steps) if (span := finder.find(step.place)) is not None}
    lasting: set[int] = set()
    for n, span in spans.items():
        marked = [other for other in lasting if steps[other].kind is not None]
        gone = {other for other in marked if spans[other] == span}
        if steps[n].kind is None and not gone:
            gone = {other for other in marked if spans[other].overlaps(span)}
        lasting -= gone
        if steps[n].kind is not None or not gone:
            lasting.add(n)
    return lasting

"""Places of the text by their words, so that they are found again after the text was edited.

Where a text is as it was, every place stands at its old offsets. Where it was edited, those whose words and
surroundings are unmistakable are found first; they tell how far the text around each has moved, and so which of many
lines "No." is meant. What stays in doubt is not found: a wrong place is worse than none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, fields, is_dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

from personae.book import Span
from personae.corrections.close_match import aligned, end_at, kept, start_at
from personae.corrections.occurrences import GRAM, Occurrences, alike
from personae.corrections.steps import Place, Step

# Letters kept of either end of a long stretch, with this between; and letters kept around a stretch.
END, BETWEEN, AROUND = 40, " … ", 24
# Words shorter than this are in many places: they need surroundings that fit.
_SHORT = 16
# How many letters of the surroundings must fit, and by how many the best must lead.
_FITTING, _LEAD = 12, 8
# How far from where its neighbours tell a doubtful place may be.
_NEAR = 200
# What share of edited words must be as it was.
_THERE = 0.6


def place_of(text: str, span: Span) -> Place:
    """The place of a stretch of the text: its words, or, of a long one, both its ends, and what stands around."""
    words = text[span.start : span.end]
    if len(words) > 2 * END + len(BETWEEN):
        words = words[:END] + BETWEEN + words[-END:]
    before, after = text[max(0, span.start - AROUND) : span.start], text[span.end : span.end + AROUND]
    return Place(span.start, span.end, words, before, after)


def places_in(steps: Iterable[Step]) -> Iterator[Place]:
    """All places that steps name."""
    for step in steps:
        yield from _places(step)


def _places(value: Any) -> Iterator[Place]:
    if isinstance(value, Place):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _places(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _places(getattr(value, field.name))


def find(text: str, place: Place) -> Span | None:
    """Where a place is in the text today; None where that is not sure. For many places, `Finder` is quicker."""
    return Finder(text).find(place)


def _parts(place: Place) -> tuple[str, str]:
    """The words that the place begins with and those that it ends with: of a short one, all words, twice."""
    half = (len(place.words) - len(BETWEEN)) // 2
    if len(place.words) == place.end - place.start or half < 1:
        return place.words, place.words
    return place.words[:half], place.words[-half:]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Where a place may be, and how many letters before it and after it are as they were, `AROUND` at most."""

    span: Span
    before: int
    after: int

    @property
    def fits(self) -> int:
        return self.before + self.after


class Finder:
    """Finds places in one text. `places` are all those made before the text was opened: they help find one another.

    A place that is not among them is taken to be made on this very text. Every answer is kept.
    """

    def __init__(self, text: str, places: Iterable[Place] = ()) -> None:
        self.text = text
        self._given = frozenset(places)
        self._found: dict[Place, Span | None] = {}
        self._anchors: list[tuple[int, int]] = []
        if all(self._unmoved(place) for place in self._given):
            self._found = {place: Span(place.start, place.end) for place in self._given}
        else:
            self._settle()

    def find(self, place: Place) -> Span | None:
        """Where the place is; None where it is gone, or where that is not sure."""
        if place not in self._found:
            unmoved = self._unmoved(place)
            self._found[place] = Span(place.start, place.end) if unmoved else self._search(place)
        return self._found[place]

    @cached_property
    def _alike(self) -> str:
        return alike(self.text)

    @cached_property
    def _where(self) -> Occurrences:
        return Occurrences(self._alike)

    def _unmoved(self, place: Place) -> bool:
        """Whether the place stands at its old offsets, with all that was around it."""
        head, tail = _parts(place)
        start, end = place.start, place.end
        return (
            self.text.startswith(head, start)
            and end <= len(self.text)
            and self.text.startswith(tail, end - len(tail))
            and self.text[max(0, start - AROUND) : start] == place.before
            and self.text[end : end + AROUND] == place.after
        )

    def _settle(self) -> None:
        """Find all given places: first those that are unmistakable, then the rest between them."""
        doubtful, sure = [], {}
        for place in sorted(self._given, key=astuple):
            candidates = self._candidates(place, [place.start])
            if best := _clear(candidates):
                sure[place] = best
            else:
                doubtful.append(place)
        self._anchors = _rising([(place.start, best.span.start) for place, best in sure.items()])
        self._found = {place: best.span for place, best in sure.items()}
        for place in _collapsed(sure):
            self._found[place] = None
        self._found.update({place: self._search(place) for place in doubtful})

    def _search(self, place: Place) -> Span | None:
        expected, low, high = self._expected(place.start)
        candidates = self._candidates(place, expected)
        best = _clear(candidates) or _nearest(candidates, expected, low, high, len(_parts(place)[0]))
        if candidates:
            return best.span if best else None
        span = self._edited(place, expected[0])
        return span if span is not None and low <= span.start <= high else None

    def _expected(self, start: int) -> tuple[list[int], int, int]:
        """Where a place ought to begin by its neighbours above and below, and the first and the last that it may."""
        at = bisect_right(self._anchors, (start, len(self.text)))
        around = self._anchors[max(0, at - 1) : at + 1]
        low = self._anchors[at - 1][1] + (self._anchors[at - 1][0] < start) if at else 0
        high = self._anchors[at][1] - 1 if at < len(self._anchors) else len(self.text)
        return list(dict.fromkeys(start + new - old for old, new in around)) or [start], low, high

    def _candidates(self, place: Place, expected: list[int]) -> list[_Candidate]:
        """Wherever the words of the place stand, best surroundings first."""
        head, tail = map(alike, _parts(place))
        before, after = alike(place.before), alike(place.after)
        found = []
        for start in self._starts(place, head, before, after, expected):
            span = self._reach(place, start, head, tail)
            if span is not None:
                ahead = _common(before[::-1], self._alike[max(0, start - 2 * AROUND) : start][::-1])
                behind = _common(after, self._alike[span.end : span.end + 2 * AROUND])
                found.append(_Candidate(span, ahead, behind))
        return sorted(found, key=lambda candidate: (-candidate.fits, candidate.span))

    def _starts(self, place: Place, head: str, before: str, after: str, expected: list[int]) -> set[int]:
        """Where the place may begin: everywhere its first words stand, if they are many; else there where those just
        before or just after stand too, near where it is expected, and at the text's end if it was there.
        """
        text, near = self._alike, expected[0]
        if len(head) >= GRAM:
            likely = self._where.of(head, near)
        else:
            likely = _all(text, head, near - _NEAR, near + _NEAR)
            if len(last := before[-GRAM:]) == GRAM:
                likely += [found + GRAM for found in self._where.of(last, near)]
            if len(first := after[:GRAM]) == GRAM:
                likely += [found - len(head) for found in self._where.of(first, near)]
            if len(after) < AROUND:
                likely.append(len(text) - len(after) - len(head))
        return {start for start in (*likely, *expected, place.start) if start >= 0 and text.startswith(head, start)}

    def _reach(self, place: Place, start: int, head: str, tail: str) -> Span | None:
        """The stretch that begins at `start`: as long as it was, or, of a long one, up to where its end stands."""
        size = place.end - place.start
        if len(head) == size or self._alike.startswith(tail, start + size - len(tail)):
            return Span(start, start + size)
        wanted = start + size - len(tail)
        ends = _all(self._alike, tail, max(start + len(head), wanted - size // 2 - _NEAR), wanted + size // 2 + _NEAR)
        nearest = min(ends, key=lambda end: abs(end - wanted), default=None)
        return None if nearest is None else Span(start, nearest + len(tail))

    def _edited(self, place: Place, expected: int) -> Span | None:
        """Where the place is, though its words are no longer all there."""
        size = place.end - place.start
        head, tail = map(alike, _parts(place))
        before, after = alike(place.before), alike(place.after)
        if not head:
            return None
        whole = len(head) == size
        opening = before + head + after if whole else before + head
        closing = opening if whole else tail + after
        opened = aligned(self._where, opening, expected - len(before))
        closed = opened if whole else aligned(self._where, closing, expected + size - len(tail))
        if opened is None or closed is None:
            return None
        ends = len(closing) - len(after)
        start, end = start_at(opened, len(before)), end_at(closed, ends)
        there = min(kept(opened, len(before), len(head)), kept(closed, ends - len(tail), len(tail)))
        likely = 0 <= start < end <= len(self.text) and size <= 2 * (end - start) <= 4 * size
        return Span(start, end) if likely and there >= _THERE else None


def _common(words: str, other: str) -> int:
    """How many letters two surroundings share, counted from the place, spaces aside; `AROUND` where they fit whole."""
    here, there = words.replace(" ", ""), other.replace(" ", "")
    # less than AROUND was kept where the text began or ended there
    if here == there if len(words) < AROUND else there.startswith(here):
        return AROUND
    return next((n for n, (one, two) in enumerate(zip(here, there, strict=False)) if one != two), len(there))


def _all(text: str, words: str, low: int, high: int) -> list[int]:
    """Every place from `low` to `high` where `words` begin."""
    found, at = [], text.find(words, max(0, low), max(0, high) + len(words))
    while at >= 0 and words:
        found.append(at)
        at = text.find(words, at + 1, high + len(words))
    return found


def _clear(candidates: list[_Candidate]) -> _Candidate | None:
    """The candidate that is unmistakable, if one is."""
    if not candidates:
        return None
    best, fitting = candidates[0], candidates[0].fits >= _FITTING
    if len(candidates) == 1:
        return best if fitting or len(best.span) >= _SHORT else None
    return best if fitting and best.fits - candidates[1].fits >= _LEAD else None


def _nearest(candidates: list[_Candidate], expected: list[int], low: int, high: int, size: int) -> _Candidate | None:
    """Of the candidates that fit about as well as the best, the one that is where the neighbours tell, if one is."""
    ranked = sorted(
        (min(abs(candidate.span.start - start) for start in expected), candidate.span, candidate)
        for candidate in candidates
        if candidates[0].fits - candidate.fits < _LEAD and low <= candidate.span.start <= high
    )
    if not ranked:
        return None
    distance, _, best = ranked[0]
    reach = _NEAR if best.fits >= _FITTING or size >= _SHORT else 0
    alone = len(ranked) == 1 or ranked[1][0] > 2 * distance
    return best if alone and distance <= reach else None


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs of old and new offsets that keep their order: what was moved elsewhere is left out."""
    ends: list[int] = []
    chains: list[tuple[int, int]] = []
    back: list[int] = []
    last: list[int] = []
    for n, (_, new) in enumerate(pairs):
        at = bisect_right(ends, new)
        back.append(last[at - 1] if at else -1)
        ends[at : at + 1], last[at : at + 1] = [new], [n]
    n = last[-1] if last else -1
    while n >= 0:
        chains.append(pairs[n])
        n = back[n]
    return chains[::-1]


def _collapsed(sure: dict[Place, _Candidate]) -> Iterator[Place]:
    """Places of which two were found in one: of two lines alike, side by side, one is gone, and nobody knows which."""
    by_span: dict[Span, list[Place]] = defaultdict(list)
    for place, best in sure.items():
        by_span[best.span].append(place)
    for places in by_span.values():
        for one, other in combinations(places, 2):
            first, second = sure[one], sure[other]
            halves = (first.before, second.after) == (AROUND, AROUND) and AROUND not in (first.after, second.before)
            if one.end <= other.start and halves:
                yield from (one, other)

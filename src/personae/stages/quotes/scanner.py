"""The cheapest reading of all marks of a book: which open a quotation, which close one, which are none.

A Viterbi search over the marks in order. Its states are narration, an open quotation of each family, and a quotation
within one of its own family; paragraphs' edges are steps too, where an open quotation may be given up, carried on
under a repeated opening mark, or carried on without one. Since a lost mark has its price, and a paragraph's edge is
cheap to stop at, no lost mark costs more than the paragraph it stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from personae.stages.quotes.marks import FAMILIES, SINGLE, Marks

Opened = Literal["mark", "carried", "lost", "aside"]
Closed = Literal["mark", "carried", "repeated", "open", "reopened", "aside"]


@dataclass(frozen=True, slots=True)
class Run:
    """An outermost stretch of quoted words within one paragraph, marks included.

    `opened` is `carried` where the stretch goes on from the paragraph before without a mark of its own, `lost` where
    only the closing mark stands (then `start` is not yet known: it is the earliest it can be). `closed` is `carried`
    where the next paragraph goes on, `repeated` where it does so under an opening mark of its own, `open` where the
    paragraph ends and nothing closes or goes on, `reopened` where the next opening mark came first (then `end` is the
    latest it can be). `aside` is for either side of a stage direction in brackets, which `repair` cuts out. `again`
    is whether the paragraph before was left open and this one repeats the opening mark.
    """

    start: int
    end: int
    paragraph: int
    family: int
    opened: Opened
    closed: Closed
    again: bool = False


# Prices, in the unit of `marks`: about the negative logarithm of how often a printed book does so.
_LONE = 4.5  # a closing mark without an opening one
_REOPEN = 4.5  # an opening mark before the last quotation is closed
_GIVE_UP = 3.5  # the paragraph ends, no mark closes, and the next paragraph does not repeat the mark
_REPEAT = 0.3  # the same, and the next paragraph does
_CARRY = 3.0  # the next paragraph goes on without a mark
_FORGET = 2.0  # a quotation within a quotation is still open at the paragraph's end
_NEVER = 60.0
_BRIEF = 0.5  # where a family is a stranger its quotations are short: marks inside weigh more
_WITHIN = 0.4  # a mark that is read as nested, times what it costs to open its family's neighbour here

_NARRATION = 0  # state 0; 1 + family: a quotation is open; 1 + FAMILIES + family: another within it
_STATES = 1 + 2 * FAMILIES
_SKIP, _OPEN, _CLOSE, _LONELY, _AGAIN = range(5)


def _edge_price(begins: int, family: int, stops: bool) -> tuple[float, float]:
    """The prices of leaving a quotation open at a paragraph's end, and of carrying it on, by how the next begins."""
    if stops:
        return _GIVE_UP, _NEVER
    if begins >> family & 1:
        return _REPEAT, _NEVER
    return _GIVE_UP, _CARRY if not begins else 2 * _CARRY


def _begins(marks: Marks, starts: Sequence[int], text: str) -> list[int]:
    """For each paragraph the set of families, as bits, whose marks stand at its very start."""
    begins = [0] * len(starts)
    place = list(starts)
    for start, end, paragraph, family in zip(marks.start, marks.end, marks.paragraph, marks.family, strict=True):
        at = place[paragraph]
        if start - at > 3 or text[at:start].strip(" \t\r\n_*"):
            continue
        begins[paragraph] |= 1 << family
        place[paragraph] = end
    return begins


def scan(
    text: str,
    starts: Sequence[int],
    ends: Sequence[int],
    prose: Sequence[bool],
    marks: Marks,
    dear: NDArray[np.float32],
) -> list[Run]:
    """The outermost quotations by marks, in order.

    `starts`, `ends`: the paragraphs; `prose`: whether each is prose (no quotation is carried into a heading or over a
    scene break); `dear`: what `marks.habits` says. '"Come," said Ann. "No' in one paragraph gives two runs, the
    second `closed="open"`.
    """
    search = _Search(marks, dear, _begins(marks, starts, text), prose)
    actions, after = search.best()
    return _runs(starts, ends, marks, actions, after, search.begins)


class _Search:
    """The Viterbi search: `best` answers what every mark does and in which state every paragraph ends."""

    def __init__(self, marks: Marks, dear: NDArray[np.float32], begins: list[int], prose: Sequence[bool]) -> None:
        self.marks, self.begins, self.prose = marks, begins, prose
        self.dear = dear.tolist()
        self.families = sorted(set(marks.family))

    def best(self) -> tuple[list[int], list[int]]:
        """For each mark its action, and for each paragraph the state that its end leaves behind."""
        forward = self._forward()
        return self._backward(*forward)

    def _forward(self) -> tuple[list[float], list[tuple[int, int, int]], list[tuple[int, ...]]]:
        marks = self.marks
        cost = [0.0] + [_NEVER] * (_STATES - 1)
        steps: list[tuple[int, int, int]] = []
        edges: list[tuple[int, ...]] = []
        i, total = 0, len(marks)
        for paragraph in range(len(self.begins)):
            dear = self.dear[paragraph]
            while i < total and marks.paragraph[i] == paragraph:
                steps.append(self._step(cost, i, dear))
                i += 1
            edges.append(self._edge(cost, paragraph))
        return cost, steps, edges

    def _step(self, cost: list[float], i: int, dear: list[float]) -> tuple[int, int, int]:
        """Bring `cost` past mark i; the actions that are best for ending in narration, in its family, and nested."""
        marks = self.marks
        family, opening, closing = marks.family[i], marks.opening[i], marks.closing[i]
        narration, within = cost[0], cost[family + 1]
        lone = _LONE if family != SINGLE else 2.5 + 1.5 * dear[SINGLE]
        new, out = narration + marks.outside[i], _SKIP
        if within + closing < new:
            new, out = within + closing, _CLOSE
        if narration + closing + lone < new:
            new, out = narration + closing + lone, _LONELY
        inside = marks.inside[i] * (1.0 + _BRIEF * dear[family])
        stay, into = within + inside, _SKIP
        if narration + opening + dear[family] < stay:
            stay, into = narration + opening + dear[family], _OPEN
        if within + opening + _REOPEN < stay:
            stay, into = within + opening + _REOPEN, _AGAIN
        nest = _SKIP
        deep = cost[family + 1 + FAMILIES]
        if deep + closing < stay:
            stay, into = deep + closing, _CLOSE
        deep += inside
        if within + opening + marks.nesting[i] < deep:
            deep, nest = within + opening + marks.nesting[i], _OPEN
        cost[family + 1 + FAMILIES] = deep
        if len(self.families) > 1:
            self._within_others(cost, family, min(opening, closing), marks.outside[i], dear)
        cost[0], cost[family + 1] = new, stay
        return out, into, nest

    def _within_others(self, cost: list[float], family: int, role: float, outside: float, dear: list[float]) -> None:
        """A mark that speech is marked with around here is seldom a nested one."""
        sure = min(1.0, max(0.0, outside - role))
        for other in self.families:
            if other != family and dear[other] > dear[family]:
                extra = _WITHIN * sure * (dear[other] - dear[family])
                cost[other + 1] += extra
                cost[other + 1 + FAMILIES] += extra

    def _edge(self, cost: list[float], paragraph: int) -> tuple[int, ...]:
        """Bring `cost` past a paragraph's end; the state that each state came from."""
        following = paragraph + 1
        last = following >= len(self.begins)
        begins = 0 if last else self.begins[following]
        stops = last or not self.prose[paragraph] or not self.prose[following]
        came = list(range(_STATES))
        best, source = cost[0], 0
        for family in self.families:
            deep = family + 1 + FAMILIES
            if cost[deep] + _FORGET < cost[family + 1]:
                cost[family + 1], came[family + 1] = cost[deep] + _FORGET, deep
            cost[deep] = 2 * _NEVER + best
            leave, carry = _edge_price(begins, family, stops)
            if cost[family + 1] + leave < best:
                best, source = cost[family + 1] + leave, came[family + 1]
            cost[family + 1] += carry
        # costs are kept small, so that a long book's sums stay exact
        cost[0] = 0.0
        for state in range(1, _STATES):
            cost[state] = min(cost[state] - best, 2 * _NEVER)
        came[0] = source
        return tuple(came)

    def _backward(
        self, cost: list[float], steps: list[tuple[int, int, int]], edges: list[tuple[int, ...]]
    ) -> tuple[list[int], list[int]]:
        actions, after = [_SKIP] * len(steps), [0] * len(edges)
        state, i = 0, len(steps) - 1
        for paragraph in range(len(edges) - 1, -1, -1):
            after[paragraph] = state
            state = edges[paragraph][state]
            while i >= 0 and self.marks.paragraph[i] == paragraph:
                state, actions[i] = self._undo(state, i, steps[i])
                i -= 1
        return actions, after

    def _undo(self, state: int, i: int, step: tuple[int, int, int]) -> tuple[int, int]:
        """The state before mark i, given the one after, and what the mark does there (nested marks do nothing)."""
        family = self.marks.family[i]
        out, into, nest = step
        if state == _NARRATION:
            return (family + 1 if out == _CLOSE else _NARRATION), out
        if state == family + 1:
            if into == _CLOSE:
                return family + 1 + FAMILIES, _SKIP
            return (_NARRATION if into == _OPEN else state), into
        if state == family + 1 + FAMILIES and nest == _OPEN:
            return family + 1, _SKIP
        return state, _SKIP


def _runs(
    starts: Sequence[int], ends: Sequence[int], marks: Marks, actions: list[int], after: list[int], begins: list[int]
) -> list[Run]:
    runs: list[Run] = []
    i, total = 0, len(marks)
    carried = unclosed = -1  # the family that comes in from the paragraph before, and the one it left open
    for paragraph, (start, end) in enumerate(zip(starts, ends, strict=True)):
        at, family, free = start, carried, start
        opened: Opened = "carried"
        again = unclosed >= 0 and bool(begins[paragraph] >> unclosed & 1)
        while i < total and marks.paragraph[i] == paragraph:
            action, before, behind, kin = actions[i], marks.start[i], marks.end[i], marks.family[i]
            i += 1
            if action == _LONELY:
                runs.append(Run(free, behind, paragraph, kin, "lost", "mark"))
                free = behind
            if action == _CLOSE:
                runs.append(Run(at, behind, paragraph, family, opened, "mark", again))
                family, free, again = -1, behind, False
            if action == _AGAIN:
                runs.append(Run(at, before, paragraph, family, opened, "reopened", again))
            if action in (_OPEN, _AGAIN):
                again = again and kin == unclosed and before - start < 4
                at, family, opened = before, kin, "mark"
        carried = after[paragraph] - 1
        if family >= 0:
            repeats = paragraph + 1 < len(begins) and begins[paragraph + 1] >> family & 1
            left: Closed = "carried" if carried >= 0 else "repeated" if repeats else "open"
            runs.append(Run(at, end, paragraph, family, opened, left, again))
        unclosed = family if carried < 0 else -1
    return runs

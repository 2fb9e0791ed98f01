"""What the joint reader is given: a cell for each pair of a turn and a candidate.

A cell knows the features of `features.BASE` (patterns one column each), where the candidate is mentioned around the
turn, and which cells are the same person's at the turns around.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from personae.stages.speakers import voices
from personae.stages.speakers.anchors import KINDS, Anchors
from personae.stages.speakers.features import BASE, Rows

_SORTS = {"tag_pattern": 9, "tag_strength": 5, "beat_pattern": 9, "beat_strength": 5, "tag_form": 6, "beat_form": 6}
INPUTS = len(BASE) + sum(_SORTS.values()) + voices.COLUMNS
OFFSETS = (-4, -3, -2, -1, 1, 2, 3, 4)
NEIGHBOURS = len(OFFSETS)
# Where a mention stands: in the turn, before and after it in its paragraphs, in the paragraph before and after, then
# by distance before and after.
_PLACES = 12
BIASES = len(KINDS) * _PLACES
REACH = 600  # tokens within which mentions are looked at
BEFORE, AFTER = 10, 4  # mentions of one candidate that are looked at
BESIDE = 60  # tokens of narration on either side of a turn that belong to it


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a book. See the fields' comments; r rows, t turns, p pairs of a row and a mention."""

    turn: NDArray[np.int64]  # [t, 4] first and end token; first and end of its paragraphs, cut BESIDE tokens from it
    owner: NDArray[np.int64]  # [r] each row's turn
    inputs: NDArray[np.float32]  # [r, INPUTS]
    pair_row: NDArray[np.int64]  # [p]
    pair_tok: NDArray[np.int64]  # [p]
    pair_bias: NDArray[np.int64]  # [p] kind and place of the mention
    near: NDArray[np.int64]  # [r, NEIGHBOURS] the same person's row at the turns around; r for none
    gap: NDArray[np.float32]  # [t, NEIGHBOURS] log paragraphs to the turns around, in quarters


def build(rows: Rows, turn: NDArray[np.int32], anchors: Anchors) -> Cells:
    """The cells of all turns, as long as nobody's voice is known; `turn` is that of `turns.places`."""
    count = len(turn)
    owner = rows.owner()
    first, end, low, high = turn[:, :4].T.astype(np.int64)
    shown = np.stack([first, end, np.maximum(low, first - BESIDE), np.minimum(high, end + BESIDE)], 1)
    pairs = _pairs(rows.person, owner, turn, anchors)
    return Cells(shown, owner, inputs(rows.base), *pairs, _near(rows.person, owner, count), _gaps(turn))


def with_voices(cells: Cells, voice: NDArray[np.float32]) -> Cells:
    """The cells, told how alike each turn and its candidate sound; `voice` is that of `Voices.of`."""
    return replace(cells, inputs=np.concatenate([cells.inputs[:, : -voices.COLUMNS], voice], 1))


def inputs(base: NDArray[np.float32]) -> NDArray[np.float32]:
    """Features with a column for each pattern, and empty ones for voices: [r, INPUTS]."""
    sorts = [base[:, BASE.index(name), None] == np.arange(size)[None] for name, size in _SORTS.items()]
    return np.concatenate([base, *sorts, np.zeros((len(base), voices.COLUMNS))], 1).astype(np.float32)


def _pairs(
    person: NDArray[np.int64], owner: NDArray[np.int64], turn: NDArray[np.int32], anchors: Anchors
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Each row with the mentions of its person around its turn."""
    span = int(anchors.tok.max(initial=0)) + 2 * REACH + 2
    order = np.lexsort((anchors.tok, anchors.person))
    code = anchors.person[order].astype(np.int64) * span + anchors.tok[order] + REACH
    first, end = turn[owner, 0].astype(np.int64), turn[owner, 1].astype(np.int64)
    base = person * span + REACH
    start = np.searchsorted(code, base + first - REACH)
    edge = np.searchsorted(code, base + end)
    stop = np.searchsorted(code, base + end + REACH)
    low, high = np.maximum(start, edge - BEFORE), np.minimum(stop, edge + AFTER)
    size = np.maximum(0, high - low)
    row = np.repeat(np.arange(len(owner)), size)
    which = np.arange(len(row)) - np.repeat(np.cumsum(size) - size, size) + low[row]
    tok = anchors.tok[order][which].astype(np.int64)
    place = _place(tok, turn[owner[row]])
    return row, tok, anchors.kind[order][which].astype(np.int64) * _PLACES + place


def _place(tok: NDArray[np.int64], turn: NDArray[np.int32]) -> NDArray[np.int64]:
    """Where a mention stands, seen from a turn."""
    first, end, low, high = turn[:, :4].T
    before, after = np.maximum(1, first - tok), np.maximum(1, tok - end + 1)
    back = 5 + np.minimum(3, np.searchsorted([30, 80, 200], before))
    on = 9 + np.minimum(2, np.searchsorted([30, 100], after))
    found = np.where(tok < first, np.where(tok >= low, 1, np.where(tok >= low - 30, 3, back)), 0)
    return np.where(tok >= end, np.where(tok < high, 2, np.where(tok < high + 30, 4, on)), found)


def _near(person: NDArray[np.int64], owner: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    span = count + 16
    code = person * span + owner + 8
    order = np.argsort(code, kind="stable")
    ranked = code[order]
    columns = []
    for offset in OFFSETS:
        at = np.minimum(np.searchsorted(ranked, code + offset), max(0, len(ranked) - 1))
        columns.append(np.where(ranked[at] == code + offset, order[at], len(owner)) if len(ranked) else at)
    return np.stack(columns, 1)


def _gaps(turn: NDArray[np.int32]) -> NDArray[np.float32]:
    """How many paragraphs lie between each turn and those around it: log(1 + n) / 4, 1 beyond the ends."""
    count = len(turn)
    columns = []
    for offset in OFFSETS:
        other = np.arange(count) + offset
        inside = (other >= 0) & (other < count)
        there = np.clip(other, 0, max(0, count - 1))
        distance = np.abs(turn[there, 4] - turn[:, 4])
        columns.append(np.where(inside, np.minimum(1.0, np.log1p(distance) / 4), 1.0))
    return np.stack(columns, 1).astype(np.float32)

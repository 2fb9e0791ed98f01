"""All turns decided together, from what the encoder makes of every token.

The numpy form of the speakers' head in `training/reader/network.py`, where it is described. Cells attend to the
mentions of their candidate, then tell one another what they know, three times.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from personae.models import encoder
from personae.models.pieces import OPENS
from personae.stages.speakers.cells import Cells

HEADS, KEY, VALUE = 4, 24, 16
ROUNDS = 3
_TURNS = 256  # turns looked at together
_ROWS = 16384  # cells worked on together

Floats = NDArray[np.float32]


@cache
def _weight(name: str) -> Floats:
    return encoder.unpacked("speakers." + name)


def _linear(x: Floats, name: str) -> Floats:
    return np.asarray(x @ _weight(name + ".weight").T + _weight(name + ".bias"), np.float32)


def _norm(x: Floats, name: str) -> Floats:
    x = x - x.mean(1, keepdims=True)
    x /= np.sqrt((x * x).mean(1, keepdims=True) + np.float32(1e-5))
    return np.asarray(x * _weight(name + ".weight") + _weight(name + ".bias"), np.float32)


def _relu(x: Floats) -> Floats:
    return np.maximum(x, 0)


def decide(states: encoder.States, zone: NDArray[np.uint8], cells: Cells) -> tuple[Floats, Floats, Floats]:
    """Scores [r] of who speaks and [t] of nobody among the candidates, and log-odds [r] of who is spoken to."""
    count, rows = len(cells.turn), len(cells.owner)
    told = zone % OPENS == 0
    turn = np.zeros((count, len(_weight("turn.bias"))), np.float32)
    h = np.zeros((rows, len(_weight("cell.bias"))), np.float32)
    first = np.searchsorted(cells.owner, np.arange(count + 1))
    for a in range(0, count, _TURNS):
        b = min(count, a + _TURNS)
        turn[a:b] = _turns(states, told, cells.turn[a:b])
        low, high = int(first[a]), int(first[b])
        owner = cells.owner[low:high]
        given = np.clip((cells.inputs[low:high] - _weight("mean")) / _weight("scale"), -5, 5)
        seen = _look(states, turn, cells, low, high)
        x = _relu(_linear(np.concatenate([given, seen, turn[owner]], 1), "cell"))
        h[low:high] = _norm(x + _relu(_linear(x, "cell2")), "cell_norm")
    for k in range(ROUNDS + 1):
        score = _linear(h, f"score.{k}")[:, 0]
        best = np.full(count, -30.0, np.float32)
        np.maximum.at(best, cells.owner, score)
        nobody = _linear(np.concatenate([turn, best[:, None]], 1), "nobody")[:, 0]
        p = shares(score, nobody, cells.owner)
        if k == ROUNDS:
            break
        h = _exchange(h, p, cells, k)
    addressed = _linear(np.concatenate([h, p[:, None]], 1), "addressed")[:, 0]
    return score, nobody, addressed


def shares(score: Floats, nobody: Floats, owner: NDArray[np.int64]) -> Floats:
    """The probability of each cell among those of its turn and nobody."""
    power = np.exp(np.clip(score, -30, 30).astype(np.float64))
    total = np.exp(np.clip(nobody, -30, 30).astype(np.float64)) + np.bincount(owner, power, len(nobody))
    return np.asarray(power / total[owner], np.float32)


def _turns(states: encoder.States, told: NDArray[np.bool_], turn: NDArray[np.int64]) -> Floats:
    """What each turn says and what is told beside it, [t, TURN]."""
    parts = np.zeros((len(turn), 4, states.shape[1]), np.float32)
    for i, (first, end, low, high) in enumerate(turn.tolist()):
        own, around = states[first:end].astype(np.float32), states[low:high].astype(np.float32)
        spoken, beside = ~told[first:end], told[low:high]
        parts[i, 0], parts[i, 1] = own[0], own[-1]
        parts[i, 2] = own[spoken].sum(0) / max(1, int(spoken.sum()))
        parts[i, 3] = around[beside].sum(0) / max(1, int(beside.sum()))
    return _relu(_linear(parts.reshape(len(turn), -1), "turn"))


def _look(states: encoder.States, turn: Floats, cells: Cells, low: int, high: int) -> Floats:
    """Attention of the cells `low` to `high` over the mentions of their candidates."""
    p0, p1 = np.searchsorted(cells.pair_row, [low, high])
    row, tok = cells.pair_row[p0:p1] - low, cells.pair_tok[p0:p1]
    rows = high - low
    found = np.broadcast_to(_weight("lone"), (rows, HEADS + HEADS * VALUE)).copy()
    if not len(row):
        return found
    places, at = np.unique(tok, return_inverse=True)
    seen = states[places].astype(np.float32)
    key = _linear(seen, "key").reshape(-1, HEADS, KEY)
    value = _linear(seen, "value").reshape(-1, HEADS, VALUE)
    query = _linear(turn[int(cells.owner[low]) : int(cells.owner[high - 1]) + 1], "query").reshape(-1, HEADS, KEY)
    asker = cells.owner[low:high][row] - int(cells.owner[low])
    score = np.einsum("phk,phk->ph", query[asker], key[at]) / np.float32(KEY**0.5)
    score += _weight("bias.weight")[cells.pair_bias[p0:p1]]
    power = np.exp(np.clip(score, -12, 12))
    starts = np.flatnonzero(np.r_[True, row[1:] != row[:-1]])
    total = np.add.reduceat(power, starts, 0)
    size = np.diff(np.r_[starts, len(row)])
    weight = power / np.repeat(total, size, 0)
    summed = np.add.reduceat(weight[:, :, None] * value[at], starts, 0)
    found[row[starts], :HEADS] = np.log(np.maximum(total, 1e-6))
    found[row[starts], HEADS:] = summed.reshape(len(starts), -1)
    return found


def _exchange(h: Floats, p: Floats, cells: Cells, k: int) -> Floats:
    """One round of telling: each cell hears the same person's cells around, and its turn's other candidates."""
    count = len(cells.turn)
    said = _relu(_linear(np.concatenate([h, p[:, None]], 1), f"talk.{k}"))
    size = np.maximum(1, np.bincount(cells.owner, minlength=count)).astype(np.float32)
    mean, likely = np.zeros((count, said.shape[1]), np.float32), np.zeros((count, said.shape[1]), np.float32)
    np.add.at(mean, cells.owner, said)
    np.add.at(likely, cells.owner, said * p[:, None])
    mean /= size[:, None]
    told = np.concatenate([np.concatenate([said, p[:, None]], 1), np.zeros((1, said.shape[1] + 1), np.float32)])
    out = np.empty_like(h)
    for a in range(0, len(h), _ROWS):
        rows = slice(a, a + _ROWS)
        owner = cells.owner[rows]
        around = told[cells.near[rows]].reshape(len(owner), -1)
        heard = np.concatenate([h[rows], p[rows, None], around, cells.gap[owner], mean[owner], likely[owner]], 1)
        answer = _linear(_relu(_linear(heard, f"hear.{k}")), f"hear2.{k}")
        out[rows] = _norm(h[rows] + answer, f"norms.{k}")
    return out

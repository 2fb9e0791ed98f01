"""All turns decided together, by several readers of one build.

The numpy form of the speakers' head in `training/reader/network.py`, where it is described. Cells attend to the
mentions of their candidate, then tell one another what they know, three times. Some sets of weights have learned with
the encoder's state of every token before them ("seeing"), others without ("plain"): the first know the words, the
others have learned less by heart, and together they are right more often than any.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial

import numpy as np
from numpy.typing import NDArray

from personae.models import arrays, encoder
from personae.models.pieces import OPENS
from personae.stages.speakers.cells import Cells

HEADS, KEY, VALUE = 4, 24, 16
ROUNDS = 3
PLAIN, SEEING = "speakers", "reader"  # the files of their weights, each of one reader or of several
_TURNS = 256  # turns looked at together
_ROWS = 16384  # cells worked on together

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Verdict:
    """likely, addressed: [r] the probability of each cell that its person speaks, and is spoken to."""

    likely: Floats
    addressed: Floats


def decide(states: encoder.States | None, zone: NDArray[np.uint8], cells: Cells, told: Floats) -> Verdict:
    """What all readers make of the cells; without `states` the plain ones alone.

    told: [r] 1 and 0 for the cells of turns whose speaker is given, negative for all others.
    """
    blank = np.broadcast_to(np.zeros(1, np.float16), (len(zone), encoder.WIDTH))
    narrated = zone % OPENS == 0
    verdicts = [Reader(PLAIN, number).decide(blank, narrated, cells, told) for number in range(readers(PLAIN))]
    if states is not None:
        seeing = (Reader(SEEING, number) for number in range(readers(SEEING)))
        verdicts += [reader.decide(states, narrated, cells, told) for reader in seeing]
    mixed = blended([verdict.likely for verdict in verdicts], cells.owner, len(cells.turn))
    addressed = np.mean([verdict.addressed for verdict in verdicts], axis=0)
    return Verdict(np.where(told < 0, mixed, told), np.asarray(addressed, np.float32))


def blended(opinions: Sequence[Floats], owner: NDArray[np.int64], turns: int) -> Floats:
    """Opinions on all cells ([r] each) as one, by their geometric mean. What all leave to nobody stays nobody's."""

    def mean(each: Iterable[NDArray[np.float64]]) -> NDArray[np.float64]:
        return np.asarray(np.exp(np.mean([np.log(one + 1e-6) for one in each], axis=0)))

    mixed = mean(one.astype(np.float64) for one in opinions)
    nobody = mean(np.maximum(0.0, 1.0 - np.bincount(owner, one, turns)) for one in opinions)
    total = np.bincount(owner, mixed, turns) + nobody
    return np.asarray(mixed / np.maximum(total[owner], 1e-9), np.float32)


def prefix(number: int) -> str:
    """What the names of a reader's arrays begin with: "speakers." the first's, "speakers-2." the second's."""
    return f"speakers-{number + 1}." if number else "speakers."


@cache
def readers(file: str) -> int:
    """Of how many readers FILE.npz has the weights."""
    names = arrays.load(file)
    return next(number for number in range(len(names) + 1) if prefix(number) + "nobody.bias" not in names)


class Reader:
    """One set of weights: those of FILE.npz that begin with the prefix of that number, from 0."""

    def __init__(self, file: str, number: int = 0) -> None:
        self.of = partial(_weight, file, number)

    def decide(self, states: encoder.States, told: NDArray[np.bool_], cells: Cells, given: Floats) -> Verdict:
        """What this reader makes of the cells. told: [n] whether each token is narration; given: see `decide`."""
        count, rows = len(cells.turn), len(cells.owner)
        turn = np.zeros((count, len(self.of("turn.bias"))), np.float32)
        h = np.zeros((rows, len(self.of("cell.bias"))), np.float32)
        first = np.searchsorted(cells.owner, np.arange(count + 1))
        for a in range(0, count, _TURNS):
            b = min(count, a + _TURNS)
            turn[a:b] = self._turns(states, told, cells.turn[a:b])
            low, high = int(first[a]), int(first[b])
            if high > low:
                h[low:high] = self._cells(states, turn, cells, low, high)
        for k in range(ROUNDS + 1):
            score = self._linear(h, f"score.{k}")[:, 0]
            best = np.full(count, -30.0, np.float32)
            np.maximum.at(best, cells.owner, score)
            nobody = self._linear(np.concatenate([turn, best[:, None]], 1), "nobody")[:, 0]
            p = np.asarray(np.where(given < 0, shares(score, nobody, cells.owner), given), np.float32)
            if k == ROUNDS:
                break
            h = self._exchange(h, p, cells, k)
        addressed = self._linear(np.concatenate([h, p[:, None]], 1), "addressed")[:, 0]
        return Verdict(p, np.asarray(1.0 / (1.0 + np.exp(-addressed)), np.float32))

    def _linear(self, x: Floats, name: str) -> Floats:
        return np.asarray(x @ self.of(name + ".weight").T + self.of(name + ".bias"), np.float32)

    def _norm(self, x: Floats, name: str) -> Floats:
        x = x - x.mean(1, keepdims=True)
        x /= np.sqrt((x * x).mean(1, keepdims=True) + np.float32(1e-5))
        return np.asarray(x * self.of(name + ".weight") + self.of(name + ".bias"), np.float32)

    def _cells(self, states: encoder.States, turn: Floats, cells: Cells, low: int, high: int) -> Floats:
        """The cells `low` to `high` before they have heard of one another."""
        given = np.clip((cells.inputs[low:high] - self.of("mean")) / self.of("scale"), -5, 5)
        seen = self._look(states, turn, cells, low, high)
        x = _relu(self._linear(np.concatenate([given, seen, turn[cells.owner[low:high]]], 1), "cell"))
        return self._norm(x + _relu(self._linear(x, "cell2")), "cell_norm")

    def _turns(self, states: encoder.States, told: NDArray[np.bool_], turn: NDArray[np.int64]) -> Floats:
        """What each turn says and what is told beside it, [t, TURN]."""
        parts = np.zeros((len(turn), 4, states.shape[1]), np.float32)
        for i, (first, end, low, high) in enumerate(turn.tolist()):
            own, around = states[first:end].astype(np.float32), states[low:high].astype(np.float32)
            spoken, beside = ~told[first:end], told[low:high]
            parts[i, 0], parts[i, 1] = own[0], own[-1]
            parts[i, 2] = own[spoken].sum(0) / max(1, int(spoken.sum()))
            parts[i, 3] = around[beside].sum(0) / max(1, int(beside.sum()))
        return _relu(self._linear(parts.reshape(len(turn), -1), "turn"))

    def _look(self, states: encoder.States, turn: Floats, cells: Cells, low: int, high: int) -> Floats:
        """Attention of the cells `low` to `high` over the mentions of their candidates."""
        p0, p1 = np.searchsorted(cells.pair_row, [low, high])
        row, tok = cells.pair_row[p0:p1] - low, cells.pair_tok[p0:p1]
        rows = high - low
        found = np.broadcast_to(self.of("lone"), (rows, HEADS + HEADS * VALUE)).copy()
        if not len(row):
            return found
        places, at = np.unique(tok, return_inverse=True)
        seen = states[places].astype(np.float32)
        key = self._linear(seen, "key").reshape(-1, HEADS, KEY)
        value = self._linear(seen, "value").reshape(-1, HEADS, VALUE)
        begin, end = int(cells.owner[low]), int(cells.owner[high - 1]) + 1
        query = self._linear(turn[begin:end], "query").reshape(-1, HEADS, KEY)
        asker = cells.owner[low:high][row] - begin
        score = np.einsum("phk,phk->ph", query[asker], key[at]) / np.float32(KEY**0.5)
        score += self.of("bias.weight")[cells.pair_bias[p0:p1]]
        power = np.exp(np.clip(score, -12, 12))
        starts = np.flatnonzero(np.r_[True, row[1:] != row[:-1]])
        total = np.add.reduceat(power, starts, 0)
        size = np.diff(np.r_[starts, len(row)])
        weight = power / np.repeat(total, size, 0)
        summed = np.add.reduceat(weight[:, :, None] * value[at], starts, 0)
        found[row[starts], :HEADS] = np.log(np.maximum(total, 1e-6))
        found[row[starts], HEADS:] = summed.reshape(len(starts), -1)
        return found

    def _exchange(self, h: Floats, p: Floats, cells: Cells, k: int) -> Floats:
        """One round of telling: each cell hears the same person's cells around, and its turn's other candidates."""
        count = len(cells.turn)
        said = _relu(self._linear(np.concatenate([h, p[:, None]], 1), f"talk.{k}"))
        size = np.maximum(1, np.bincount(cells.owner, minlength=count)).astype(np.float32)
        mean = _sums(said, cells.owner, count) / size[:, None]
        likely = _sums(said * p[:, None], cells.owner, count)
        told = np.concatenate([np.concatenate([said, p[:, None]], 1), np.zeros((1, said.shape[1] + 1), np.float32)])
        out = np.empty_like(h)
        for a in range(0, len(h), _ROWS):
            rows = slice(a, a + _ROWS)
            owner = cells.owner[rows]
            around = told[cells.near[rows]].reshape(len(owner), -1)
            heard = np.concatenate([h[rows], p[rows, None], around, cells.gap[owner], mean[owner], likely[owner]], 1)
            answer = self._linear(_relu(self._linear(heard, f"hear.{k}")), f"hear2.{k}")
            out[rows] = self._norm(h[rows] + answer, f"norms.{k}")
        return out


def shares(score: Floats, nobody: Floats, owner: NDArray[np.int64]) -> Floats:
    """The probability of each cell among those of its turn and nobody."""
    power = np.exp(np.clip(score, -30, 30).astype(np.float64))
    total = np.exp(np.clip(nobody, -30, 30).astype(np.float64)) + np.bincount(owner, power, len(nobody))
    return np.asarray(power / total[owner], np.float32)


def _relu(x: Floats) -> Floats:
    return np.maximum(x, 0)


def _sums(x: Floats, owner: NDArray[np.int64], count: int) -> Floats:
    """The sum of the rows of each turn; owner rises."""
    found = np.zeros((count, x.shape[1]), np.float32)
    starts = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])[: len(owner)]
    if len(owner):
        found[owner[starts]] = np.add.reduceat(x, starts, 0)
    return found


@cache
def _weight(file: str, number: int, name: str) -> Floats:
    return arrays.unpacked(file, prefix(number) + name)

"""How much a turn sounds like each of its candidates.

A unigram model of what each person says, smoothed by all that is said in the book (Dirichlet smoothing, Zhai and
Lafferty 2004), learned from the turns that a first guess is sure of; a turn itself is left out of its candidates'
models. It finds pet names, oaths, dialect, "Papa", and who is talked of by whom.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from personae.models.pieces import OPENS

COLUMNS = 3  # how alike, by how much more than the likeliest other, and how much is known of the person's speech
_SURE = 0.7
_SMOOTH = 150.0
_LEAST, _MOST = -1.0, 4.0  # what one word can tell

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Voices:
    """What everybody says, by a first guess.

    words: of the book; zone: that of `pieces.zones`; turn: that of `turns.places`. owner, person, likely: [r] the turn
    of each cell, its person, and how likely that person speaks; people: how many there are.
    """

    def __init__(
        self,
        words: Sequence[str],
        zone: NDArray[np.uint8],
        turn: NDArray[np.int32],
        owner: Ints,
        person: Ints,
        likely: NDArray[np.float32],
        people: int,
    ) -> None:
        self.words, self.start = _spoken(words, zone, turn)
        self.size = int(self.words.max(initial=0)) + 1
        self.usual = (np.bincount(self.words, minlength=self.size) + 0.1) / (len(self.words) + 0.1 * self.size)
        sure = likely > _SURE
        owner, person, held = owner[sure], person[sure], likely[sure].astype(np.float64)
        row, word = self._words_of(owner)
        self.codes, place = np.unique(person[row] * self.size + word, return_inverse=True)
        self.said = np.asarray(np.bincount(place, held[row], len(self.codes)), np.float64)
        self.total = np.asarray(np.bincount(person, held * np.diff(self.start)[owner], people), np.float64)
        self.turns = len(turn)
        key = person * self.turns + owner
        order = np.argsort(key, kind="stable")
        self.held_keys, self.held = key[order], held[order]

    def _words_of(self, owner: Ints) -> tuple[Ints, Ints]:
        """For each cell each word of its turn: the cell's number, the word."""
        length = np.diff(self.start)[owner]
        row = np.repeat(np.arange(len(owner)), length)
        at = np.arange(len(row)) - np.repeat(np.cumsum(length) - length, length)
        return row, self.words[self.start[owner[row]] + at]

    def of(self, owner: Ints, person: Ints) -> NDArray[np.float32]:
        """For each cell how alike its turn is to what its person says elsewhere: float32 [r, COLUMNS]. owner rises."""
        held = _looked_up(self.held_keys, self.held, person * self.turns + owner)
        row, word = self._words_of(owner)
        length = np.diff(self.start)[owner]
        _, spot, repeated = np.unique(row * self.size + word, return_inverse=True, return_counts=True)
        said = _looked_up(self.codes, self.said, person[row] * self.size + word)
        rest = np.maximum(0.0, said - held[row] * repeated[spot])
        known = _looked_up(np.arange(len(self.total)), self.total, person)  # 0 for those who joined since
        elsewhere = np.maximum(0.0, known - held * length)
        usual = self.usual[word]
        told = np.log((rest + _SMOOTH * usual) / ((elsewhere[row] + _SMOOTH) * usual))
        alike = np.bincount(row, np.clip(told, _LEAST, _MOST), len(owner)) / np.sqrt(np.maximum(1, length))
        columns = (alike, alike - _best_other(alike, owner), np.log1p(elsewhere) / 8)
        return np.stack(columns, 1).astype(np.float32)


def _spoken(words: Sequence[str], zone: NDArray[np.uint8], turn: NDArray[np.int32]) -> tuple[Ints, Ints]:
    """The spoken words of all turns, as numbers, and where those of each turn begin: [w], [turns + 1]."""
    numbers: dict[str, int] = {}
    found: list[int] = []
    start = [0]
    speech = (zone % OPENS != 0).tolist()
    for first, end in turn[:, :2].tolist():
        for tok in range(first, end):
            if speech[tok] and words[tok][0].isalnum():
                found.append(numbers.setdefault(words[tok].lower(), len(numbers)))
        start.append(len(found))
    return np.array(found, np.int64), np.array(start, np.int64)


def _looked_up(keys: Ints, values: Floats, wanted: Ints) -> Floats:
    """The value of each wanted key among the sorted keys; 0 where it is not there."""
    if not len(keys):
        return np.zeros(len(wanted))
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], 0.0)


def _best_other(value: Floats, owner: Ints) -> Floats:
    """The highest value among the other cells of each cell's turn; its own where it is alone."""
    order = np.lexsort((-value, owner))
    opens = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]][: len(owner)])
    size = np.diff(np.r_[opens, len(owner)])
    best = order[opens]  # of each turn; owner rises, so the turns' cells stand together in both orders
    second = order[np.minimum(opens + 1, len(owner) - 1)]
    other = np.repeat(value[best], size)
    other[best] = np.where(size > 1, value[second], value[best])
    return other

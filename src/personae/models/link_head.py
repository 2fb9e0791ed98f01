"""Which mentions near one another stand for the same, from what the encoder makes of every token.

The numpy form of the links' head in `training/reader/network.py`: scores of pairs, as in Lee et al. (2017) without
their wide features, and of a mention standing for nobody mentioned before.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from personae.models import arrays, encoder

Floats = NDArray[np.float32]

# Tokens between the starts of two mentions, in steps.
DISTANCES = (2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 160)
REACH = 250  # tokens: pairs further apart were never seen in training
BEFORE = 96  # so many mentions before each are looked at
_ROWS = 2048  # mentions scored at a time


@dataclass(frozen=True, slots=True)
class Links:
    """`score` float32 [m, BEFORE]: of mention i with mention i - 1 - k; -inf out of reach. `none` float32 [m]."""

    score: Floats
    none: Floats


@cache
def _network() -> dict[str, Floats]:
    names = [name for name in arrays.load("reader") if name.startswith("links.")]
    found = {name.removeprefix("links."): arrays.unpacked("reader", name) for name in names}
    return {name: np.ascontiguousarray(value.T) if value.ndim == 2 else value for name, value in found.items()}


def read(states: encoder.States, first: NDArray[np.int64], last: NDArray[np.int64]) -> Links:
    """Scores for mentions from token `first` to token `last`, both included: int64 [m] each, in order of the start, the
    longest first."""
    net, m = _network(), len(first)
    size = len(net["query.bias"])
    query, key, none = np.zeros((m, size), np.float32), np.zeros((m, size), np.float32), np.zeros(m, np.float32)
    for a in range(0, m, _ROWS):
        own = slice(a, min(m, a + _ROWS))
        hidden = np.maximum(_told(states, first[own], last[own]) @ net["down.weight"] + net["down.bias"], 0)
        query[own] = hidden @ net["query.weight"] + net["query.bias"]
        key[own] = hidden @ net["key.weight"] + net["key.bias"]
        none[own] = (hidden @ net["none.weight"])[:, 0] + net["none.bias"]
    score = np.full((m, BEFORE), -np.inf, np.float32)
    distance = net["distance.weight"].ravel()
    scale = np.float32(size**-0.5)
    for back in range(1, min(BEFORE, m - 1) + 1):
        gap = first[back:] - first[:-back]
        near = np.flatnonzero(gap <= REACH)
        found = np.einsum("ij,ij->i", query[near + back], key[near]) * scale
        score[near + back, back - 1] = found + distance[np.searchsorted(DISTANCES, gap[near])]
    return Links(score, none)


def _told(states: encoder.States, first: NDArray[np.int64], last: NDArray[np.int64]) -> Floats:
    """The first, the last and the mean state of each mention: [m, 3 * WIDTH]."""
    x = np.zeros((len(first), 3 * states.shape[1]), np.float32)
    width = states.shape[1]
    x[:, :width], x[:, width : 2 * width] = states[first], states[last]
    mean = x[:, 2 * width :]
    mean += states[first]
    length = last - first + 1
    for k in range(1, int(length.max(initial=1))):
        more = np.flatnonzero(length > k)
        mean[more] += states[first[more] + k]
    mean /= length[:, None].astype(np.float32)
    return x

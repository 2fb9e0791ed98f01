"""Which words name something that happens in the story as a fact, from what the encoder makes of every token.

The numpy form of the events' head in `training/reader/network.py`.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from personae.models import arrays, encoder

Floats = NDArray[np.float32]

_ROWS = 4096  # tokens at a time


@cache
def _network() -> dict[str, Floats]:
    names = [name for name in arrays.load("reader") if name.startswith("events.")]
    found = {name.removeprefix("events."): arrays.unpacked("reader", name) for name in names}
    return {name: np.ascontiguousarray(value.T) if value.ndim == 2 else value for name, value in found.items()}


def read(states: encoder.States) -> Floats:
    """How likely each token names an event: float32 [n]."""
    net, n = _network(), len(states)
    likely = np.zeros(n, np.float32)
    for a in range(0, n, _ROWS):
        b = min(n, a + _ROWS)
        low, high = max(0, a - 1), min(n, b + 1)
        x = np.maximum(states[low:high].astype(np.float32) @ net["down.weight"] + net["down.bias"], 0)
        size = x.shape[1]
        wide = np.zeros((len(x), 3 * size), np.float32)
        wide[1:, :size], wide[:, size : 2 * size], wide[:-1, 2 * size :] = x[:-1], x, x[1:]
        x = (x + np.maximum(wide @ net["mix.weight"] + net["mix.bias"], 0))[a - low : b - low]
        likely[a:b] = 1 / (1 + np.exp(-((x @ net["score.weight"])[:, 0] + net["score.bias"])))
    return likely

"""Gradient-boosted trees, evaluated for many rows at once with numpy.

Trees are grown by LightGBM (Ke et al. 2017) in `training/speakers`; here they are only read. A row starts at node 0
of each tree and goes to `left` where its feature is at most the threshold, else to `right`; negative children are
leaves, ~child their number.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Forest:
    """All trees of one model, laid end to end.

    feature: int16 [nodes]; threshold: float32 [nodes]; left, right: int32 [nodes], numbered over the whole forest,
    leaves as ~leaf; value: float32 [leaves]; root: int32 [trees], ~leaf for a tree that is one leaf; depth: the
    greatest number of steps. calibration: float32 [2, k], what the model says and how often it is right.
    """

    feature: NDArray[np.int16]
    threshold: NDArray[np.float32]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float32]
    root: NDArray[np.int32]
    depth: int
    calibration: NDArray[np.float32]

    def score(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """The sum of the trees' leaves for each row: float32 [rows], a log-odds."""
        total = np.zeros(len(rows), np.float32)
        for begin in range(0, len(rows), 4096):
            total[begin : begin + 4096] = self._score(rows[begin : begin + 4096])
        return total

    def _score(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        node = np.repeat(self.root[:, None], len(rows), axis=1)
        flat = np.ascontiguousarray(rows).ravel()
        base = np.arange(len(rows), dtype=np.int64) * rows.shape[1]
        for _ in range(self.depth):
            inner = np.maximum(node, 0)
            value = flat[base + self.feature[inner]]
            step = np.where(value <= self.threshold[inner], self.left[inner], self.right[inner])
            node = np.where(node < 0, node, step)
        return np.asarray(self.value[~node].sum(axis=0), np.float32)


@cache
def load(name: str) -> Forest:
    """The forest of that name among the weights that are shipped."""
    with files(__package__).joinpath(f"{name}.npz").open("rb") as file, np.load(file) as stored:
        return Forest(
            feature=stored["feature"].astype(np.int16),
            threshold=stored["threshold"].astype(np.float32),
            left=stored["left"].astype(np.int32),
            right=stored["right"].astype(np.int32),
            value=stored["value"].astype(np.float32),
            root=stored["root"].astype(np.int32),
            depth=int(stored["depth"]),
            calibration=stored["calibration"].astype(np.float32),
        )

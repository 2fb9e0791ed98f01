"""Gradient-boosted trees, evaluated for many rows at once with numpy.

Trees are grown by LightGBM (Ke et al. 2017); here they are only read. A node is false for a row where the feature is
above the threshold, and then every leaf to its left is out of reach. So no tree is walked: all nodes are tested, a
bit for each leaf out of reach is set, and the first bit left unset is the row's leaf (QuickScorer, Lucchese et al.
2015).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

_ROWS = 8192  # at a time, so that they stay in the processor's cache


@dataclass(frozen=True, slots=True)
class Tree:
    """One tree: for each node its feature, its threshold and a bit for each leaf to its left; the leaves' values."""

    nodes: tuple[tuple[int, float, int], ...]
    value: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Forest:
    """All trees of one model."""

    trees: tuple[Tree, ...]

    def score(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """The sum of the trees' leaves for each row: float32 [rows], a log-odds."""
        total = np.zeros(len(rows), np.float32)
        for begin in range(0, len(rows), _ROWS):
            part = np.ascontiguousarray(rows[begin : begin + _ROWS].T)
            total[begin : begin + _ROWS] = self._score(part)
        return total

    def _score(self, columns: NDArray[np.float32]) -> NDArray[np.float32]:
        size = columns.shape[1]
        total = np.zeros(size, np.float32)
        above = np.zeros(size, bool)
        bits = np.zeros(size, np.uint32)
        for tree in self.trees:
            gone = np.zeros(size, np.uint32)
            for feature, threshold, left in tree.nodes:
                np.greater(columns[feature], np.float32(threshold), out=above)
                np.multiply(above, np.uint32(left), out=bits)
                np.bitwise_or(gone, bits, out=gone)
            first = ~gone & (gone + np.uint32(1))
            total += tree.value[np.frexp(first.astype(np.float64))[1] - 1]
        return total


@cache
def load(name: str) -> Forest:
    """The forest of that name among the weights that are shipped.

    The file holds, over all trees end to end: feature [nodes], threshold [nodes], left and right [nodes] (a child's
    number, or ~leaf), value [leaves], root [trees] (a node's number, or ~leaf).
    """
    with files(__package__).joinpath(f"{name}.npz").open("rb") as file, np.load(file) as stored:
        columns = {key: stored[key] for key in ("feature", "threshold", "left", "right", "root")}
        lists = {key: column.tolist() for key, column in columns.items()}
        value = stored["value"].astype(np.float32)
    return Forest(tuple(_tree(root, lists, value) for root in lists["root"]))


def _tree(root: int, columns: dict[str, list[float]], value: NDArray[np.float32]) -> Tree:
    """The tree below `root`, its leaves numbered from left to right."""
    nodes: list[tuple[int, float, int]] = []
    leaves: list[int] = []

    def lay(node: int) -> None:
        if node < 0:
            leaves.append(~node)
            return
        first = len(leaves)
        lay(int(columns["left"][node]))
        left = (1 << len(leaves)) - (1 << first)
        nodes.append((int(columns["feature"][node]), float(columns["threshold"][node]), left))
        lay(int(columns["right"][node]))

    lay(root)
    if len(leaves) > 31:
        raise ValueError(f"a tree of {len(leaves)} leaves; at most 31 can be read")
    return Tree(tuple(nodes), value[leaves])

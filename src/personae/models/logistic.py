"""Logistic regressions, kept as JSON: the features' names and weights, and an intercept."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Regression:
    """weights: float64 [features], of features as they come, not scaled; `features` are their names."""

    features: tuple[str, ...]
    weights: NDArray[np.float64]
    intercept: float

    def probability(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """The probability of each row: float64 [rows]. rows: float32 [rows, features]."""
        return np.asarray(1.0 / (1.0 + np.exp(-(rows @ self.weights + self.intercept))), np.float64)


@cache
def load(name: str, features: Sequence[str]) -> Regression:
    """The regression of that name among the weights that are shipped.

    Raises ValueError when it was trained on other features than `features`.
    """
    stored = json.loads(files(__package__).joinpath(f"{name}.json").read_text(encoding="utf-8"))
    if tuple(stored["weights"]) != tuple(features):
        raise ValueError(f"{name}.json was trained on other features; train it anew")
    weights = np.array(list(stored["weights"].values()))
    return Regression(tuple(features), weights, float(stored["intercept"]))

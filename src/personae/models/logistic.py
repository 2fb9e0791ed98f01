"""Logistic regressions, kept as JSON: names of features, their weights and an intercept."""

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
def load(file: str, name: str, features: Sequence[str]) -> Regression:
    """The regression `name` of a JSON file among the weights that are shipped.

    Raises ValueError when it was trained on other features than `features`.
    """
    stored = json.loads(files(__package__).joinpath(f"{file}.json").read_text(encoding="utf-8"))[name]
    if tuple(stored["weights"]) != tuple(features):
        raise ValueError(f"{file}.json, {name}: trained on other features; train it anew")
    return Regression(tuple(features), np.array(list(stored["weights"].values())), float(stored["intercept"]))

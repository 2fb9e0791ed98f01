"""A small network that scores the candidates of one mention against one another.

Trained by `training/coreference`; here it is only evaluated.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Ranker:
    """One hidden layer. inner: [features, hidden], shift: [hidden], outer: [hidden]; heat divides the scores, so that
    the probabilities are honest."""

    inner: Floats
    shift: Floats
    outer: Floats
    heat: float

    def score(self, rows: list[list[float]]) -> Floats:
        """A score for each candidate."""
        hidden = np.array(rows, np.float32) @ self.inner
        hidden += self.shift
        np.maximum(hidden, 0, out=hidden)
        return np.asarray(hidden @ self.outer, np.float32)

    def choose(self, rows: list[list[float]]) -> tuple[int, float]:
        """The best candidate's number, and how likely it is right."""
        score = self.score(rows)
        best = int(score.argmax())
        return best, float(1.0 / np.exp((score - score[best]) / self.heat).sum())


@cache
def load(name: str) -> Ranker:
    """The ranker "pronouns" or "nouns" that personae is installed with."""
    with files("personae.models").joinpath("coreference.npz").open("rb") as file, np.load(file) as stored:
        inner, shift, outer = (stored[f"{name}.{part}"].astype(np.float32) for part in ("inner", "shift", "outer"))
        return Ranker(inner, shift, outer, float(stored[f"{name}.heat"]))

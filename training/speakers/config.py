"""Expected: PDNC dev, end to end, see `evaluation/results/pdnc-dev.json`; cross-validated by author on PDNC train, see
`training/speakers/scores.json`. Time: about ten minutes. Hardware: one core, 3 GB.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

# Folds are by author, so that no model is judged on a writer it has read.
AUTHORS = {
    "APassageToIndia": "Forster", "ARoomWithAView": "Forster", "HowardsEnd": "Forster",
    "WhereAngelsFearToTread": "Forster", "DaisyMiller": "James", "Emma": "Austen", "MansfieldPark": "Austen",
    "NorthangerAbbey": "Austen", "Persuasion": "Austen", "PrideAndPrejudice": "Austen",
    "SenseAndSensibility": "Austen", "HardTimes": "Dickens", "OliverTwist": "Dickens", "NightAndDay": "Woolf",
    "TheGambler": "Dostoevsky", "TheManWhoWasThursday": "Chesterton", "TheSignOfTheFour": "Doyle",
}  # fmt: skip
FOLDS: tuple[frozenset[str], ...] = (
    frozenset({"Austen"}),
    frozenset({"Dickens"}),
    frozenset({"Forster"}),
    frozenset({"Woolf", "James"}),
    frozenset({"Dostoevsky", "Chesterton", "Doyle"}),
)


@dataclass(frozen=True, slots=True)
class Config:
    """How the trees are grown: LightGBM's own settings, the number of trees a round, the number of rounds."""

    rounds: int = 3
    trees: int = 160
    settings: dict[str, Any] = field(
        default_factory=lambda: {
            "objective": "binary",
            "learning_rate": 0.06,
            "num_leaves": 31,
            "min_data_in_leaf": 40,
            "feature_fraction": 0.6,
            "bagging_fraction": 0.8,
            "bagging_freq": 1,
            "lambda_l2": 2.0,
            "max_bin": 63,
            "verbose": -1,
            "num_threads": 1,
            "seed": 1,
            "deterministic": True,
        }
    )

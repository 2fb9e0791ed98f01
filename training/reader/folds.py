"""PDNC's training novels by author, in five folds."""

from __future__ import annotations

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

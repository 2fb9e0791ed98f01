"""Train the rankers of coreference on LitBank and store them.

    python -m training.coreference.train --books BOOKS.pkl --to src/personae/models/coreference.npz

Expect on the development works about the figures in docs/experiments.md; takes some minutes on one core.
BOOKS.pkl comes from `training.coreference.corpora`.
"""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from personae.stages.coreference.ranker import Ranker
from training.coreference import network
from training.coreference.collect import Examples, Teacher

NAMES = ("pronouns", "nouns", "names")
FOLDS = 5
ROUNDS = 3
TRUST = 0.7  # how often the rankers of the round before answer for the teacher
SETTINGS: dict[str, dict[str, Any]] = {
    "pronouns": {"hidden": 32, "epochs": 14, "decay": 0.02, "rate": 4e-3, "drop": 0.3},
    "nouns": {"hidden": 32, "epochs": 20, "decay": 0.1, "rate": 4e-3, "drop": 0.5},
    "names": {"hidden": 8, "epochs": 20, "decay": 0.3, "rate": 4e-3, "drop": 0.3},
}
Books = Mapping[str, Any]


def collect(
    books: Books, rankers: Mapping[str, Mapping[str, Ranker]] | None, *, trust: float, seed: int
) -> dict[str, dict[str, Examples]]:
    """What the resolver was asked in each book. `rankers`: of each book, those that did not see it."""
    return {
        name: Teacher(*book, rankers=rankers[name] if rankers else None, trust=trust, seed=seed + n).run()
        for n, (name, book) in enumerate(sorted(books.items()))
    }


def fit(asked: list[dict[str, dict[str, Examples]]], without: set[str], *, seeds: int = 3) -> dict[str, Ranker]:
    """Rankers from all rounds' examples, books in `without` left out."""
    fitted = {}
    for name in NAMES:
        parts = [
            held[name].arrays()
            for one in asked
            for book, held in one.items()
            if book not in without and held[name].sizes
        ]
        rows, sizes, right = (np.concatenate(columns) for columns in zip(*parts, strict=True))
        runs = [network.train(rows, sizes, right, seed=seed, **SETTINGS[name]) for seed in range(seeds)]
        fitted[name] = network.together(runs)
    return fitted


def folds(books: Books) -> list[set[str]]:
    """The names of the books in FOLDS parts."""
    names = sorted(books)
    return [set(names[n::FOLDS]) for n in range(FOLDS)]


def crossed(
    asked: list[dict[str, dict[str, Examples]]], books: Books, *, seeds: int = 1
) -> dict[str, dict[str, Ranker]]:
    """For each book rankers that did not see it."""
    found = {}
    for part in folds(books):
        fitted = fit(asked, part, seeds=seeds)
        found.update(dict.fromkeys(part, fitted))
    return found


def heated(
    fitted: Mapping[str, Ranker],
    crossed_rankers: Mapping[str, Mapping[str, Ranker]],
    asked: dict[str, dict[str, Examples]],
) -> dict[str, Ranker]:
    """The rankers with the heat that makes unseen books' probabilities honest."""
    warm = {}
    for name in NAMES:
        heats = [
            network.judged(crossed_rankers[book][name], *held[name].arrays())
            for book, held in asked.items()
            if held[name].sizes
        ]
        ranker = fitted[name]
        mean = float(np.mean([figures["heat"] for figures in heats]))
        print(name, {key: round(float(np.mean([f[key] for f in heats])), 4) for key in heats[0]}, flush=True)
        warm[name] = Ranker(ranker.inner, ranker.shift, ranker.outer, mean)
    return warm


def learn(books: Books) -> dict[str, Ranker]:
    """Rankers taught in ROUNDS rounds on all books."""
    asked = [collect(books, None, trust=0.0, seed=0)]
    for number in range(1, ROUNDS):
        held_out = crossed(asked, books)
        asked.append(collect(books, held_out, trust=TRUST, seed=1000 * number))
        heated(fit(asked[:1], set(), seeds=1), held_out, asked[-1])
    return heated(fit(asked, set()), crossed(asked, books), asked[-1])


def store(rankers: Mapping[str, Ranker], path: Path) -> None:
    """Write the rankers as `personae.stages.coreference.ranker.load` reads them."""
    arrays: dict[str, Any] = {}
    for name, ranker in rankers.items():
        arrays |= {f"{name}.inner": ranker.inner, f"{name}.shift": ranker.shift, f"{name}.outer": ranker.outer}
        arrays[f"{name}.heat"] = np.float32(ranker.heat)
    np.savez_compressed(path, **arrays)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--books", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    options = parser.parse_args()
    books = pickle.loads(options.books.read_bytes())
    store(learn(books["train"]), options.to)


if __name__ == "__main__":
    main()

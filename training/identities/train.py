"""Train what tells whether two are one.

    python -m training.identities.train --pdnc PDNC/train --stories stories/training --work DIR \\
        --judge PDNC/dev stories/evaluation --to src/personae/models

Tables are kept in DIR. One core: a quarter of an hour of reading, half a minute of training. Expected: see the
manifest. Folds are by author.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import tempfile
from pathlib import Path

import lightgbm
import numpy as np
from numpy.typing import NDArray

from evaluation import pdnc, stories
from evaluation.gold import Gold, of_story
from personae.stages.speakers.identities import FEATURES, LIKELY
from training.gaps.forest import write_forest
from training.identities import collect
from training.identities.collect import Pairs
from training.reader.folds import AUTHORS, FOLDS

TREES = 220
TIMES = 2  # partings of each story's cast
SETTINGS = {
    "objective": "binary", "learning_rate": 0.05, "num_leaves": 10, "min_data_in_leaf": 30, "feature_fraction": 0.4,
    "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 10.0, "verbose": -1, "num_threads": 1, "seed": 1,
    "deterministic": True,
}  # fmt: skip


def main() -> None:
    """Read, judge, train, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pdnc", type=Path, required=True, help="folder of PDNC's training novels")
    parser.add_argument("--stories", type=Path, required=True, help="folder of our own scenes to learn from")
    parser.add_argument("--judge", type=Path, nargs="*", default=[], help="folders to judge on")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--to", type=Path, help="folder of the weights that are shipped")
    options = parser.parse_args()
    learned = {**_novels(options.pdnc, options.work), **_own(options.stories, options.work)}
    folds = {name: _fold(name, n) for n, name in enumerate(learned)}
    scores = {}
    held: list[tuple[NDArray[np.float64], Pairs]] = []
    for k in sorted(set(folds.values())):
        model = fit([p for name, kept in learned.items() if folds[name] != k for p in kept])
        held += [(model.predict(p.rows), p) for name, kept in learned.items() if folds[name] == k for p in kept]
    scores["left out"] = judged(held)
    model = fit([p for kept in learned.values() for p in kept])
    for folder in options.judge:
        read = _own if any(folder.glob("*.story")) else _novels
        group = [(model.predict(p.rows), p) for kept in read(folder, options.work).values() for p in kept]
        scores[folder.name] = judged(group)
        for likely, pairs in group:
            for p, one, cut, name in zip(likely, pairs.one, pairs.parted, pairs.names, strict=True):
                if (p >= LIKELY or one) and not cut:
                    print(f"  {folder.name}: {name}  {p:.2f} {'one' if one else 'TWO'}")
    print(json.dumps(scores, indent=1))
    gain = model.feature_importance("gain")
    print([(FEATURES[i], round(float(gain[i]))) for i in np.argsort(-gain)[:20]])
    if options.to:
        write_forest(model, options.to / "identities.npz")
        register(options.to, scores)


def fit(pairs: list[Pairs]) -> lightgbm.Booster:
    """The trees; pairs of the cast as it is count more than those parted on purpose."""
    rows, one = np.concatenate([p.rows for p in pairs]), np.concatenate([p.one for p in pairs])
    weight = np.where(np.concatenate([p.parted for p in pairs]), 1.0, 2.0)
    return lightgbm.train(SETTINGS, lightgbm.Dataset(rows, one.astype(float), weight=weight), TREES)


def judged(group: list[tuple[NDArray[np.float64], Pairs]]) -> dict[str, float]:
    """Of the pairs as they are read (not parted): how many are one, how many of them are found, how many found are."""
    found: dict[str, float] = {}
    for what, parted in (("as read", False), ("parted", True)):
        likely = np.concatenate([p[pairs.parted == parted] for p, pairs in group])
        one = np.concatenate([pairs.one[pairs.parted == parted] for _, pairs in group])
        for bar in (LIKELY, 0.6, 0.7):
            chosen = likely >= bar
            found[f"{what}, {bar}"] = [int(one.sum()), int(chosen.sum()), int((chosen & one).sum())]
    return found


def _fold(name: str, number: int) -> int:
    author = AUTHORS.get(name)
    return number % len(FOLDS) if author is None else next(k for k, fold in enumerate(FOLDS) if author in fold)


def _kept(work: Path, name: str, gold: Gold, path: Path | None, seed: int) -> list[Pairs]:
    place = work / f"{name}.pickle"
    if not place.exists():
        work.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            if path is None:
                path = Path(folder) / "story.txt"
                path.write_text(gold.text, encoding="utf-8", newline="")
            place.write_bytes(pickle.dumps(collect.of_story(gold, path, TIMES, seed)))
        print(name, flush=True)
    pairs: list[Pairs] = pickle.loads(place.read_bytes())
    return pairs


def _novels(folder: Path, work: Path) -> dict[str, list[Pairs]]:
    found = {}
    for seed, path in enumerate(pdnc.novels(folder)):
        found[path.name] = _kept(work, path.name, pdnc.load(path), path / "novel_text.txt", seed)
    return found


def _own(folder: Path, work: Path) -> dict[str, list[Pairs]]:
    found = {}
    for seed, path in enumerate(sorted(folder.glob("*.story"))):
        found[path.stem] = _kept(work, path.stem, of_story(stories.load(path)), None, seed)
    return found


def register(folder: Path, scores: dict[str, dict[str, float]]) -> None:
    """Name the file in the manifest."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    manifest["identities.npz"] = {
        "does": "how likely two names, or a name and a description, are one person's",
        "sha256": hashlib.sha256((folder / "identities.npz").read_bytes()).hexdigest(),
        "licence": "MIT",
        "trained_on": "characters of the 17 training novels of the Project Dialogism Novel Corpus, and of the scenes "
        "in stories/training",
        "command": "python -m training.identities.train --pdnc DIR --stories stories/training --work DIR --to "
        "src/personae/models",
        "scores": {"pairs that are one, found, rightly found": scores},
    }
    kept = {name: told for name, told in sorted(manifest.items())}
    path.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

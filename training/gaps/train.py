"""Train what the gaps stage weighs its signs with, on novels torn on purpose.

    python -m training.gaps.train --texts FILE ... --work DIR --to src/personae/models --only cuts
    python -m training.gaps.train --texts FILE ... --work DIR --to src/personae/models --only talk

Any novels as plain text do: no annotation is needed. Tables are kept in DIR; a second run uses them.
Expected, judged on novels not trained on: see the manifest's scores. Hardware: one core, 2 GB; 66 novels for cuts take
4 minutes, 18 for talk, which are read up to their speakers three times each, 10.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from personae.stages.gaps import CUT, SELDOM, TURN, peaks
from personae.stages.gaps.cuts import Boundary
from training.gaps.corpus import PARTS, Novel, Table, rate, read, stack
from training.gaps.forest import write_forest

FOLDS = 6
TREES = 150
SETTINGS = {
    "objective": "binary", "learning_rate": 0.05, "num_leaves": 8, "min_data_in_leaf": 40, "feature_fraction": 0.3,
    "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 20.0, "verbose": -1, "num_threads": 1, "seed": 1,
    "deterministic": True,
}  # fmt: skip
Odds = Callable[[NDArray[np.float32]], NDArray[np.float64]]


def main() -> None:
    """Read, tear, judge, train, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--texts", type=Path, nargs="+", required=True, help="novels as plain text")
    parser.add_argument("--work", type=Path, required=True, help="folder to keep the tables in")
    parser.add_argument("--to", type=Path, required=True, help="folder of the weights that are shipped")
    parser.add_argument("--only", choices=PARTS, required=True, help="which of the two")
    options = parser.parse_args()
    novels = [_kept(path, options.only, options.work) for path in options.texts]
    scores = judge(novels, options.only)
    write = write_cuts if options.only == "cuts" else write_talk
    path = write(novels, options.to)
    register(path, scores, len(novels), options.only)


def _kept(path: Path, name: str, work: Path) -> Novel:
    """The tables of one novel, from the working folder when they are there."""
    kept = work / f"{name}-{path.stem}.pickle"
    if not kept.exists():
        work.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(read(path, PARTS[name])))
        print(kept.stem, flush=True)
    answer: Novel = pickle.loads(kept.read_bytes())
    return answer


# -- cuts: a logistic regression


def regression(novels: Sequence[Novel]) -> tuple[NDArray[np.float64], float]:
    """Weights of the features as they come, so that nothing need be scaled, and the intercept."""
    rows, torn = stack(novels)
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=0.3, max_iter=3000).fit(scaler.transform(rows), torn)
    weights = model.coef_[0] / scaler.scale_
    return weights, float(model.intercept_[0] - (weights * scaler.mean_).sum())


def write_cuts(novels: Sequence[Novel], folder: Path) -> Path:
    """Write the regression as JSON; where."""
    weights, intercept = regression(novels)
    named = {key: round(float(w), 5) for key, w in zip(PARTS["cuts"].features, weights, strict=True)}
    path = folder / "gaps-cuts.json"
    path.write_text(json.dumps({"intercept": round(intercept, 5), "weights": named}, indent=1) + "\n", encoding="utf-8")
    return path


# -- talk: boosted trees


def forest(novels: Sequence[Novel]) -> lightgbm.Booster:
    """The trees. They score log-odds for a text that is torn as often as those trained on."""
    rows, torn = stack(novels)
    return lightgbm.train(SETTINGS, lightgbm.Dataset(rows, torn.astype(int)), TREES)


def write_talk(novels: Sequence[Novel], folder: Path) -> Path:
    """Write the trees, moved to log-odds for a text that lacks one turn in `SELDOM` words; where."""
    path, model = folder / "gaps-talk.npz", forest(novels)
    write_forest(model, path)
    with np.load(path) as file:
        stored = dict(file)
    leaves = model.dump_model()["tree_info"][0]["num_leaves"]  # every row falls on one leaf of the first tree
    stored["value"][:leaves] += np.float32(np.log(1 / (SELDOM * rate(novels))))
    np.savez_compressed(path, **stored)
    return path


# -- judging


def learn(novels: Sequence[Novel], name: str) -> Odds:
    """A model's log-odds, for a text as torn as those trained on."""
    if name == "cuts":
        weights, intercept = regression(novels)
        return lambda rows: np.asarray(rows @ weights + intercept)
    trees = forest(novels)
    return lambda rows: np.asarray(trees.predict(rows, raw_score=True))


def judge(novels: Sequence[Novel], name: str) -> dict[str, float]:
    """Print recall and false alarms at thresholds, by cross-validation over novels; the figures at one false alarm in
    10,000 words (talk) or at the shipped threshold (cuts).
    """
    order = np.random.RandomState(0).permutation(len(novels))
    false, said, right, words, tears = list[float](), list[float](), list[bool](), 0, 0
    shift = np.log(1 / (SELDOM * rate(novels))) if name == "talk" else 0.0
    for fold in np.array_split(order, min(FOLDS, len(novels))):
        odds = learn([novel for n, novel in enumerate(novels) if n not in fold], name)
        for n in fold:
            whole = _said(novels[n].whole, odds, shift, name)
            false += [p for p, _ in whole]
            words += novels[n].whole.words
            for torn in novels[n].torn:
                found = _said(torn, odds, shift, name)
                said += [p for p, _ in found]
                right += [hit for _, hit in found]
                tears += len(torn.tears)
    print(f"{name}: {len(novels)} novels of {words:,} words, {tears} torn places")
    scores = {}
    for least in (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        here = np.array(said) >= least
        found_here = int((here & np.array(right)).sum())
        alarms = 1e4 * float((np.array(false) >= least).sum()) / words
        recall, precision = 100 * found_here / tears, 100 * found_here / max(1, int(here.sum()))
        print(f"  {least:.2f}: recall {recall:.1f} precision in torn novels {precision:.1f} false/10k {alarms:.2f}")
        scores[f"at {least}: torn places found %"] = round(recall, 1)
        scores[f"at {least}: false alarms in 10,000 words"] = round(alarms, 2)
    return scores


def _said(table: Table, odds: Odds, shift: float, name: str) -> list[tuple[float, bool]]:
    """The places said, each with its probability and whether it finds a torn one (one paragraph off at most)."""
    if not len(table.rows):
        return []
    likely = 1 / (1 + np.exp(-(odds(table.rows) + shift)))
    if name == "cuts":
        return list(zip(likely.tolist(), table.torn.tolist(), strict=True))
    boundaries = [Boundary(before, before + 1) for before in table.before]
    left = set(table.tears)
    found = []
    for n, p in sorted(peaks(boundaries, likely), key=lambda peak: -peak[1]):
        at = table.before[n]
        hit = next((place for place in (at, at - 1, at + 1) if place in left), None)
        left.discard(-1 if hit is None else hit)
        found.append((p, hit is not None))
    return found


def register(path: Path, scores: dict[str, float], novels: int, name: str) -> None:
    """Name the file in the manifest beside it."""
    manifest = path.parent / "manifest.json"
    entries: dict[str, Any] = json.loads(manifest.read_text(encoding="utf-8"))
    what = "between two paragraphs, one of them cut" if name == "cuts" else "between two turns of talk"
    least = CUT if name == "cuts" else TURN
    entries[path.name] = {
        "does": f"how likely something was torn out {what}",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "licence": "MIT",
        "trained_on": f"{novels} novels in the public domain (LitBank's originals), torn at random; no annotation",
        "command": f"python -m training.gaps.train --texts FILE ... --work DIR --to src/personae/models --only {name}",
        "scores": {key: value for key, value in scores.items() if key.startswith(f"at {least}:")},
    }
    manifest.write_text(json.dumps(entries, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

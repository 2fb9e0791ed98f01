"""Train the regressions of the gaps stage on novels torn on purpose.

    python -m training.gaps.train --texts FILE ... --work DIR --to src/personae/models [--only cuts|talk]

Expected, by five-fold cross-validation over 66 LitBank novels: cuts, 92 % of the torn paragraphs seen at 0.2 false
alarms in 10,000 words. Hardware: one core, 1 GB; cuts take 4 minutes, talk (which reads every novel up to its
speakers) 20. Tables are kept in DIR; a second run uses them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from personae.ingest import open_book
from personae.stages.gaps import cuts, talk
from training.gaps.corpus import Table, read_until, table, torn_book

Pair = tuple[Table, Table]  # a novel whole, and torn
PARTS: dict[str, dict[str, Any]] = {
    "cuts": {"find": cuts.find, "features": cuts.FEATURES, "until": "quotes", "every": 700, "C": 0.3,
             "kinds": ("end", "start", "across")},
    "talk": {"find": talk.find, "features": talk.FEATURES, "until": "speakers", "every": 250, "C": 0.1,
             "kinds": ("turn",)},
}  # fmt: skip
FOLDS = 5


def main() -> None:
    """Read, tear, train, judge, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--texts", type=Path, nargs="+", required=True, help="novels as plain text")
    parser.add_argument("--work", type=Path, required=True, help="folder to keep the tables in")
    parser.add_argument("--to", type=Path, required=True, help="folder of the weights that are shipped")
    parser.add_argument("--only", choices=PARTS, help="train this one and keep the other")
    options = parser.parse_args()
    stored = options.to / "gaps.json"
    weights = json.loads(stored.read_text(encoding="utf-8")) if stored.exists() else {}
    for name in [options.only] if options.only else PARTS:
        pairs = [_kept(path, name, options.work) for path in options.texts]
        for line in judge(pairs, name):
            print(line)
        weights[name] = fit(pairs, name)
    stored.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
    print("sha256", hashlib.sha256(stored.read_bytes()).hexdigest())


def _kept(path: Path, name: str, work: Path) -> Pair:
    """The tables of one novel, from the working folder when they are there."""
    kept = work / f"{name}-{path.stem if path.stem != 'novel_text' else path.parent.name}.pickle"
    if not kept.exists():
        work.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(pair(path, name)))
        print(kept.stem, flush=True)
    answer: Pair = pickle.loads(kept.read_bytes())
    return answer


def pair(path: Path, name: str) -> Pair:
    """The boundaries of a novel whole, and of the same novel torn."""
    part = PARTS[name]
    book = read_until(open_book(path), part["until"])
    torn, tears = torn_book(book, Random(path.stem), part["every"], part["kinds"], part["until"])
    return table(path.stem, book, (), part["find"]), table(path.stem, torn, tears, part["find"])


def stack(pairs: Sequence[Pair]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """All rows [n, features], and whether something was torn out there [n]."""
    tables = [one for both in pairs for one in both if len(one.rows)]
    return np.concatenate([one.rows for one in tables]), np.concatenate([np.array(one.torn) != "" for one in tables])


def fit(pairs: Sequence[Pair], name: str) -> dict[str, Any]:
    """The regression as it is shipped: weights of features as they come, so that nothing need be scaled.

    `rate`: how many places a word were torn in what it was trained on.
    """
    rows, torn = stack(pairs)
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=PARTS[name]["C"], max_iter=3000).fit(scaler.transform(rows), torn)
    weights = model.coef_[0] / scaler.scale_
    intercept = float(model.intercept_[0] - (weights * scaler.mean_).sum())
    rate = sum(sum(t.tears.values()) for _, t in pairs) / sum(whole.words + t.words for whole, t in pairs)
    named = zip(PARTS[name]["features"], weights, strict=True)
    return {"intercept": round(intercept, 5), "rate": rate, "weights": {key: round(float(w), 5) for key, w in named}}


def judge(pairs: Sequence[Pair], name: str) -> list[str]:
    """Recall at thresholds, and false alarms in 10,000 words of whole novels, by cross-validation over novels."""
    order = np.random.RandomState(0).permutation(len(pairs))
    whole, torn, hit, words, tears = list[float](), list[float](), list[bool](), 0, 0
    for fold in np.array_split(order, min(FOLDS, len(pairs))):
        model = fit([one for n, one in enumerate(pairs) if n not in fold], name)
        weights = np.array(list(model["weights"].values()))
        for n in fold:
            for one, scores in zip(pairs[n], (whole, torn), strict=True):
                scores += (1 / (1 + np.exp(-(one.rows @ weights + model["intercept"])))).tolist()
            words += pairs[n][0].words
            tears += sum(pairs[n][1].tears.values())
            hit += [kind != "" for kind in pairs[n][1].torn]
    lines = [f"{name}: {len(pairs)} novels, {tears} torn places"]
    for least in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        said = np.array(torn) >= least
        found = (said & np.array(hit)).sum()
        false = 1e4 * (np.array(whole) >= least).sum() / words
        lines.append(f"  {least:.2f}: recall {found / tears:.3f}, of those said in torn novels right "
                     f"{found / max(1, said.sum()):.3f}, false in 10,000 words {false:.2f}")  # fmt: skip
    return lines


if __name__ == "__main__":
    main()

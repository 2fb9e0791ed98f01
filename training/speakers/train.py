"""Grow the trees: `python -m training.speakers.train --train DIR --dev DIR --to src/personae/models`.

Rows are kept under --work, so that a second run begins with them. Each round is cross-validated by author, and the
next round learns from what the round before thinks of novels whose author it had not read.
"""

from __future__ import annotations

import argparse
import itertools
import json
import pickle
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from evaluation import pdnc
from personae.stages.speakers import ROUNDS, shares
from personae.stages.speakers.features import context
from training.speakers import data
from training.speakers.config import AUTHORS, FOLDS, Config
from training.speakers.export import register, write_forest

Table = dict[str, NDArray[np.float32]]


def main() -> None:
    """Read, train, export, and write the scores beside the config."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", type=Path, required=True, help="folder of PDNC's training novels")
    parser.add_argument("--dev", type=Path, nargs="*", default=[], help="folders of novels to judge on")
    parser.add_argument("--work", type=Path, default=Path("work/speakers"), help="where rows are kept")
    parser.add_argument("--to", type=Path, required=True, help="folder of the shipped weights")
    options = parser.parse_args()
    config = Config()
    began = time.time()
    novels = {folder.name: _load(folder, options.work) for folder in pdnc.novels(options.train)}
    judged = {p.name: {f.name: _load(f, options.work) for f in pdnc.novels(p)} for p in options.dev}
    scores = fit(novels, judged, config, options.to)
    register(options.to, scores)
    scores["minutes"] = round((time.time() - began) / 60, 1)
    scores["config"] = asdict(config)
    (Path(__file__).parent / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


def _load(folder: Path, work: Path) -> data.Novel:
    kept = work / f"{folder.name}.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())  # type: ignore[no-any-return]  # our own file, written below
    novel = data.load(folder)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(pickle.dumps(novel))
    found = sum(novel.speaks[novel.rows.of(i)].any() for i in np.flatnonzero(novel.known))
    print(f"{folder.name}: {len(novel.gaps)} turns, speaker among candidates {found / max(1, novel.known.sum()):.3f}")
    return novel


def fit(
    train: dict[str, data.Novel], judged: dict[str, dict[str, data.Novel]], config: Config, to: Path
) -> dict[str, Any]:
    """Grow and export all rounds, then the addressees; the scores of each."""
    every = {**train, **{name: novel for group in judged.values() for name, novel in group.items()}}
    table: Table = {name: novel.rows.base for name, novel in every.items()}
    scores: dict[str, Any] = {"rounds": []}
    for number in range(ROUNDS):
        likely, model = _round(train, every, table, config, _speaker_rows)
        shared = {name: shares(novel.rows, likely[name]) for name, novel in every.items()}
        result = {"cross-validated": accuracy(train, shared)}
        result.update({group: accuracy(novels, shared) for group, novels in judged.items()})
        print(number, result, flush=True)
        scores["rounds"].append(result)
        write_forest(model, to / f"speakers-{number}.npz", calibration(train, shared))
        table = {
            name: np.concatenate([novel.rows.base, context(novel.rows, shared[name], novel.gaps)], axis=1)
            for name, novel in every.items()
        }
    # the confidence shown is that of the last round
    write_forest_calibration(to / "speakers-0.npz", calibration(train, shared))
    likely, model = _round(train, every, table, config, _hearer_rows)
    scores["addressees"] = {"cross-validated": hits(train, likely)}
    scores["addressees"].update({group: hits(novels, likely) for group, novels in judged.items()})
    print(scores["addressees"], flush=True)
    write_forest(model, to / "addressees.npz", np.array([[0, 1], [0, 1]], np.float32))
    return scores


def write_forest_calibration(path: Path, knots: NDArray[np.float32]) -> None:
    """Put other calibration knots into a forest that is already written."""
    with np.load(path) as stored:
        arrays = {key: stored[key] for key in stored.files}
    arrays["calibration"] = knots
    np.savez_compressed(path, **arrays)


def _round(
    train: dict[str, data.Novel],
    every: dict[str, data.Novel],
    table: Table,
    config: Config,
    pick: Callable[[data.Novel], tuple[NDArray[np.bool_], NDArray[np.bool_]]],
) -> tuple[Table, lightgbm.Booster]:
    """Scores of all rows by a model that has not read their author, and the model grown on all training novels."""
    score: Table = {}
    for fold in FOLDS:
        model = _grow([n for name, n in train.items() if AUTHORS[name] not in fold], table, config, pick)
        for name in train:
            if AUTHORS[name] in fold:
                score[name] = np.asarray(model.predict(table[name], raw_score=True), np.float32)
    model = _grow(list(train.values()), table, config, pick)
    for name in every:
        if name not in train:
            score[name] = np.asarray(model.predict(table[name], raw_score=True), np.float32)
    return score, model


def _grow(
    novels: Sequence[data.Novel],
    table: Table,
    config: Config,
    pick: Callable[[data.Novel], tuple[NDArray[np.bool_], NDArray[np.bool_]]],
) -> lightgbm.Booster:
    rows, gold = [], []
    for novel in novels:
        use, label = pick(novel)
        rows.append(table[novel.name][use])
        gold.append(label[use])
    return lightgbm.train(config.settings, lightgbm.Dataset(np.concatenate(rows), np.concatenate(gold)), config.trees)


def _speaker_rows(novel: data.Novel) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Rows of the turns whose speaker is known and among the candidates."""
    use = np.zeros(len(novel.speaks), bool)
    for i in np.flatnonzero(novel.known):
        here = novel.rows.of(int(i))
        use[here] = novel.speaks[here].any()
    return use, novel.speaks


def _hearer_rows(novel: data.Novel) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    use = np.zeros(len(novel.hears), bool)
    for i in np.flatnonzero(novel.heard):
        use[novel.rows.of(int(i))] = True
    return use, novel.hears


def accuracy(novels: dict[str, data.Novel], shared: Table) -> dict[str, float]:
    """Share of turns whose likeliest candidate is the gold's, by type; a speaker who is no candidate is an error."""
    right: dict[str, list[bool]] = {"all": []}
    for name, novel in novels.items():
        for i in np.flatnonzero(novel.known):
            here = novel.rows.of(int(i))
            ok = here.stop > here.start and bool(novel.speaks[here][np.argmax(shared[name][here])])
            right["all"].append(ok)
            right.setdefault(novel.types[i], []).append(ok)
    return {kind: round(100 * float(np.mean(oks)), 1) for kind, oks in right.items() if len(oks) >= 10}


def hits(novels: dict[str, data.Novel], score: Table) -> float:
    """Share of turns with gold addressees whose likeliest candidate is one of them, in percent."""
    right = []
    for name, novel in novels.items():
        for i in np.flatnonzero(novel.heard):
            here = novel.rows.of(int(i))
            right.append(here.stop > here.start and bool(novel.hears[here][np.argmax(score[name][here])]))
    return round(100 * float(np.mean(right)), 1) if right else 0.0


def calibration(novels: dict[str, data.Novel], shared: Table) -> NDArray[np.float32]:
    """What the share of the likeliest candidate is worth: float32 [2, 21], rising, by pooling adjacent violators."""
    top, right = [], []
    for name, novel in novels.items():
        for i in np.flatnonzero(novel.known):
            here = novel.rows.of(int(i))
            if here.stop > here.start:
                best = int(np.argmax(shared[name][here]))
                top.append(float(shared[name][here][best]))
                right.append(float(novel.speaks[here][best]))
    order = np.argsort(top, kind="stable")
    x, y = np.array(top)[order], np.array(right)[order]
    edges = np.linspace(0, len(x), 22).astype(int)
    means = [(x[a:b].mean(), y[a:b].mean(), b - a) for a, b in itertools.pairwise(edges) if b > a]
    pooled: list[tuple[float, float, int]] = []
    for item in means:
        pooled.append(item)
        while len(pooled) > 1 and pooled[-2][1] > pooled[-1][1]:
            (xa, ya, na), (xb, yb, nb) = pooled[-2:]
            pooled[-2:] = [((xa * na + xb * nb) / (na + nb), (ya * na + yb * nb) / (na + nb), na + nb)]
    return np.array([[p[0] for p in pooled], [p[1] for p in pooled]], np.float32)


if __name__ == "__main__":
    main()

"""Train what the scenes stage weighs its signs with: five logistic regressions, on our stories with gold scenes.

    python -m training.scenes.train --stories stories/scenes --more stories/training \\
        --novels FOLDER ... --work DIR --to src/personae/models

Prints figures by cross-validation over stories, then trains on all but the held-out five and writes the weights.
The stories of --more, marked for scenes in another way, help to train where scenes begin, and judge nothing.
So do novels that `personae read --no-model` has read: scenes are taken to begin at their chapters and breaks alone.
Books are kept in DIR; a second run uses them. Expected: see the manifest's scores. Hardware: one core, 2 GB; half an
hour, of which reading takes all but a minute.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from evaluation.scenes import HELD_OUT, Tally, given
from personae.models import logistic
from personae.models.logistic import Regression
from personae.stages import scenes
from training.scenes.corpus import FEATURES, Example, novels, read

STRENGTH = {"starts": 0.1, "places": 0.1, "times": 0.1, "present": 0.1}
"""The inverse of the penalty on weights (scikit-learn's C), over scaled features."""
TOGETHER = {"s16": "s06", "s18": "s12", "s14": "s10"}
"""Stories of one pattern, which are never on both sides."""
_MORE = (
    ", those of stories/training with more than one scene, and 80,000 characters each of 14 novels in the public domain"
)
DOES = {
    "starts": "how likely a scene begins, unmarked, at a paragraph",
    "places": "how likely a phrase names the place of a scene",
    "times": "how likely a phrase tells the time of a scene",
    "present": "how likely somebody whom a scene names is there in person",
}


def main() -> None:
    """Read, judge, train, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stories", type=Path, required=True, help="stories with gold scenes")
    parser.add_argument("--more", type=Path, required=True, help="stories with coarser ones")
    parser.add_argument("--novels", type=Path, nargs="*", default=[], help="folders that personae read wrote of novels")
    parser.add_argument("--work", type=Path, required=True, help="folder to keep the books in")
    parser.add_argument("--to", type=Path, required=True, help="folder of the weights that are shipped")
    parser.add_argument("--cv", type=Path, help="write the figures of the cross-validation here, as JSON")
    options = parser.parse_args()
    examples = read(options.stories, options.work, model=True)
    more = read(options.more, options.work, model=False) + novels(options.novels, options.work)
    learnt = [one for one in examples if not one.story.name.startswith(HELD_OUT)]
    figures = judge(learnt, more)
    print(json.dumps(figures, indent=1))
    if options.cv:
        page = {"stories": [one.story.name for one in learnt], **figures}
        options.cv.write_text(json.dumps(page, indent=1) + "\n", encoding="utf-8")
    for name, model in regressions(learnt, more).items():
        write(name, model, options.to, figures)


def regressions(examples: Sequence[Example], more: Sequence[Example]) -> dict[str, Regression]:
    """The five regressions, trained."""
    return {name: regression(name, [*examples, *(more if name == "starts" else ())]) for name in FEATURES}


def regression(name: str, examples: Sequence[Example]) -> Regression:
    """One regression, its weights for features as they come, so that nothing need be scaled."""
    rows = np.concatenate([one.tables[name].rows for one in examples])
    right: NDArray[np.bool_] = np.concatenate([one.tables[name].right for one in examples])
    weights = np.concatenate([np.full(len(one.tables[name].right), one.weight) for one in examples])
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=STRENGTH[name], max_iter=3000).fit(scaler.transform(rows), right, weights)
    unscaled = model.coef_[0] / scaler.scale_
    return Regression(FEATURES[name], unscaled, float(model.intercept_[0] - (unscaled * scaler.mean_).sum()))


def judge(examples: Sequence[Example], more: Sequence[Example]) -> dict[str, Any]:
    """The figures of the command `evaluation scenes`, each story judged by weights trained without it."""
    tally = Tally()
    for group in _groups(examples):
        models = regressions([one for one in examples if one not in group], more)
        with patch.object(logistic, "load", _loader(models)):
            for one in group:
                tally.add(one.story, one.book, scenes.run(one.book).scenes, given(one.story, one.book))
    return tally.figures()


def _groups(examples: Sequence[Example]) -> Iterator[list[Example]]:
    groups: dict[str, list[Example]] = {}
    for one in examples:
        number = one.story.name.partition("_")[0]
        groups.setdefault(TOGETHER.get(number, number), []).append(one)
    yield from groups.values()


def _loader(models: Mapping[str, Regression]) -> Any:
    return lambda name, features: models[name.removeprefix("scenes-")]


def write(name: str, model: Regression, folder: Path, figures: Mapping[str, Any]) -> None:
    """Write one regression as JSON, and name it in the manifest beside it."""
    path = folder / f"scenes-{name}.json"
    weights = {key: round(float(w), 5) for key, w in zip(model.features, model.weights, strict=True)}
    page = {"intercept": round(model.intercept, 5), "weights": weights}
    path.write_text(json.dumps(page, indent=1) + "\n", encoding="utf-8")
    manifest = folder / "manifest.json"
    entries: dict[str, Any] = json.loads(manifest.read_text(encoding="utf-8"))
    entries[path.name] = {
        "does": DOES[name],
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "licence": "MIT",
        "trained_on": "20 of the 25 stories in stories/scenes" + (_MORE if name == "starts" else ""),
        "command": "python -m training.scenes.train --stories stories/scenes --more stories/training --work DIR"
        " --novels FOLDER ... --to src/personae/models",
        "scores": {f"by cross-validation: {key}": value for key, value in _scores(name, figures).items()},
    }
    manifest.write_text(json.dumps(entries, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _scores(name: str, figures: Mapping[str, Any]) -> dict[str, float]:
    if name == "starts":
        return {f"F1 of boundaries, {part}": figures[f"boundaries, {part}"]["f1"] for part in ("all", "unmarked")}
    if name == "present":
        return {"F1 of who is present in gold scenes": figures["present, given"]["f1"]}
    one = {"places": "place", "times": "time"}[name]
    return {f"{one} right of those the gold gives, in gold scenes": figures[f"{one}, given"]["r"]}


if __name__ == "__main__":
    main()

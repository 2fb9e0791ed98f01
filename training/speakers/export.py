"""Write LightGBM's trees in the form that `personae.models.trees` reads."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray


def write_forest(model: lightgbm.Booster, path: Path, calibration: NDArray[np.float32]) -> None:
    """Write all trees of `model` to `path` (.npz)."""
    columns: dict[str, list[Any]] = {"feature": [], "threshold": [], "left": [], "right": [], "value": [], "root": []}
    depth = 1
    for tree in model.dump_model()["tree_info"]:
        root, reached = _lay(tree["tree_structure"], columns)
        columns["root"].append(root)
        depth = max(depth, reached)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        path,
        feature=np.array(columns["feature"], np.int16),
        threshold=np.array(columns["threshold"], np.float32),
        left=np.array(columns["left"], np.int32),
        right=np.array(columns["right"], np.int32),
        value=np.array(columns["value"], np.float32),
        root=np.array(columns["root"], np.int32),
        depth=np.int32(depth),
        calibration=calibration,
    )


def _lay(node: dict[str, Any], columns: dict[str, list[Any]]) -> tuple[int, int]:
    """Append a node and all below it; its number (a leaf's is ~number) and the depth below."""
    if "leaf_value" in node:
        columns["value"].append(node["leaf_value"])
        return ~(len(columns["value"]) - 1), 0
    own = len(columns["feature"])
    columns["feature"].append(node["split_feature"])
    columns["threshold"].append(_rounded_down(node["threshold"]))
    columns["left"].append(0)
    columns["right"].append(0)
    columns["left"][own], a = _lay(node["left_child"], columns)
    columns["right"][own], b = _lay(node["right_child"], columns)
    return own, 1 + max(a, b)


def _rounded_down(threshold: float) -> np.float32:
    """The greatest float32 that is not above the threshold: float32 features fall on the same side of both."""
    near = np.float32(threshold)
    return near if float(near) <= threshold else np.nextafter(near, np.float32(-np.inf))


def register(folder: Path, scores: dict[str, Any]) -> None:
    """Name the forests in the manifest beside them, with hash, licence, data, command and scores."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for file in sorted([*folder.glob("speakers-*.npz"), folder / "addressees.npz"]):
        hearers = file.stem == "addressees"
        manifest[file.name] = {
            "does": "who is spoken to" if hearers else f"who speaks, round {file.stem[-1]} of auto-context",
            "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
            "licence": "MIT",
            "trained_on": "speakers and addressees of the 17 training novels of the Project Dialogism Novel Corpus",
            "command": "python -m training.speakers.train --train DIR --dev DIR --to src/personae/models",
            "scores": scores["addressees"] if hearers else scores["rounds"][int(file.stem[-1])],
        }
    path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

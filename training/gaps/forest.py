"""Write LightGBM's trees in the form that `personae.models.trees` reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import lightgbm
import numpy as np


def write_forest(model: lightgbm.Booster, path: Path) -> None:
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

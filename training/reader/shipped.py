"""The weights as they are shipped, back in torch, to go on from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from training.reader.network import Reader

MATRICES = ("query", "key", "value", "out", "up", "down")  # of a layer, in the order in which the graph multiplies them


def load(reader: Reader, folder: Path) -> None:
    """Fill the reader from encoder.onnx and reader.npz. What the export made 8 bits stays as coarse as that.

    A part of a head whose shape has changed since is left as it is, to be learned anew.
    """
    with np.load(folder / "reader.npz") as stored:
        arrays = {name: stored[name] for name in stored.files}
    for name in ("shape", "tag", "zone", "use"):
        _set(getattr(reader.encoder, name), "weight", arrays[name])
    for head in ("speakers", "mentions", "events", "links"):
        for name, value in getattr(reader, head).state_dict().items():
            kept = arrays.get(f"{head}.{name}")
            if kept is not None and kept.shape == tuple(value.shape):
                value.copy_(torch.from_numpy(kept.astype(np.float32)))
    graph = onnx.load(str(folder / "encoder.onnx")).graph
    held = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    used = [node.input[1].removesuffix("_quantized") for node in graph.node if node.op_type == "MatMulInteger"]
    places = [(k, part) for k in range(len(reader.encoder.layers)) for part in MATRICES]
    matrices = {f"layers.{k}.{part}.weight": name for (k, part), name in zip(places, used, strict=True)}
    for name, value in reader.encoder.state_dict().items():
        if name.startswith("layers."):
            found = _matrix(held, matrices[name]) if name in matrices else held["encoder." + name]
            value.copy_(torch.from_numpy(np.array(found, np.float32)))


def _matrix(held: dict[str, np.ndarray], name: str) -> np.ndarray:
    """A matrix of the graph, [out, in] as torch has it."""
    zero, scale = held[name + "_zero_point"].astype(np.float32), held[name + "_scale"]
    return ((held[name + "_quantized"].astype(np.float32) - zero) * scale).T


def _set(module: nn.Module, name: str, value: np.ndarray) -> None:
    getattr(module, name).data.copy_(torch.from_numpy(value.astype(np.float32)))

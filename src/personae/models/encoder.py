"""The encoder: a vector for every token, told by the passage around it.

A small transformer (MiniLM-L6, fine-tuned; `training/reader`) over word pieces in overlapping windows, each encoded
once, with onnxruntime. `manifest.json` says from what it was made and how good it is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from personae.book import Tokens
from personae.models import arrays, pieces
from personae.models.features import evidence, number
from personae.models.pieces import Pieces, Window

WIDTH = 384
WINDOW, MARGIN = 384, 24  # word pieces of a window, and of its edges that the next window sees again
_BATCH = 2
_MODELS = Path(str(files("personae.models")))

States = NDArray[np.float16]


_most_threads = 4


def limit_threads(most: int) -> None:
    """Read with at most so many threads from now on. numpy's own go by OPENBLAS_NUM_THREADS, when it is loaded."""
    global _most_threads
    _most_threads = most


def _threads() -> int:
    return min(_most_threads, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 2)


@cache
def _session(threads: int) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(_MODELS / "encoder.onnx"), options, providers=["CPUExecutionProvider"])


def use_of(tokens: Tokens) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The number of each token's word, and how each word is used in the whole text (see `features.evidence`)."""
    row, distinct = number(tokens.words)
    opens = np.r_[True, tokens.sentence[1:] != tokens.sentence[:-1]][: len(row)]
    return row, evidence(row, distinct, opens)


def read(tokens: Tokens, zone: NDArray[np.uint8], *, progress: Callable[[float], None] | None = None) -> States:
    """The state of each token, float16 [n, WIDTH]; `zone` is that of `pieces.zones`."""
    found = np.zeros((len(tokens), WIDTH), np.float16)
    if not len(tokens):
        return found
    shown = pieces.of_words(tokens.words, tokens.tag, zone, pieces.vocabulary())
    row, use = use_of(tokens)
    told = use @ arrays.unpacked("reader", "use").T
    windows = pieces.windows(shown.first, 0, len(tokens), WINDOW - 2, MARGIN)
    session = _session(_threads())
    tables = {name: arrays.unpacked("reader", name) for name in ("shape", "tag", "zone")}
    for k in range(0, len(windows), _BATCH):
        batch = windows[k : k + _BATCH]
        given = _given(shown, batch, row, told, tables)
        (hidden,) = session.run(None, given)
        for n, window in enumerate(batch):
            own = slice(window.own_first, window.own_end)
            first = shown.first[own] - shown.first[window.first] + 1
            last = shown.first[own.start + 1 : own.stop + 1] - shown.first[window.first]
            found[own] = (hidden[n, first] + hidden[n, last]) * np.float32(0.5)
        if progress:
            progress(batch[-1].own_end / len(tokens))
    return found


def _given(
    shown: Pieces,
    batch: list[Window],
    row: NDArray[np.int32],
    told: NDArray[np.float32],
    tables: Mapping[str, NDArray[np.float32]],
) -> dict[str, NDArray[np.float32]]:
    """The inputs of a batch of windows: what each piece means by itself, and what is told beside it."""
    words, scale = arrays.load("reader")["word"], arrays.unpacked("reader", "word.scale")
    vocabulary = pieces.vocabulary()
    size = max(int(shown.first[w.end] - shown.first[w.first]) for w in batch) + 2
    text = np.zeros((len(batch), size, WIDTH), np.float32)
    extra = np.zeros((len(batch), size, WIDTH), np.float32)
    mask = np.zeros((len(batch), size), np.float32)
    nothing = tables["shape"][0] + tables["tag"][0] + tables["zone"][0]  # what training showed beside [CLS] and [SEP]
    for n, window in enumerate(batch):
        low, high = int(shown.first[window.first]), int(shown.first[window.end])
        piece = np.concatenate([[vocabulary.open], shown.piece[low:high], [vocabulary.close]])
        text[n, : len(piece)] = words[piece] * scale[piece, None]
        mask[n, : len(piece)] = 1
        tokens = np.repeat(np.arange(window.first, window.end), np.diff(shown.first[window.first : window.end + 1]))
        extra[n] = nothing
        extra[n, 1 : len(piece) - 1] = (
            tables["shape"][shown.shape[low:high]]
            + tables["tag"][shown.tag[low:high]]
            + tables["zone"][shown.zone[low:high]]
            + told[row[tokens]]
        )
    return {"text": text, "extra": extra, "mask": mask}

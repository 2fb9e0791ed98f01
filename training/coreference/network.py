"""The ranker's network and its training: one hidden layer, Adam, the likelihood of all right candidates together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from personae.stages.coreference.ranker import Ranker

Floats = NDArray[np.float32]


def train(
    rows: Floats,
    sizes: NDArray[np.int64],
    right: NDArray[np.bool_],
    *,
    hidden: int,
    epochs: int,
    decay: float,
    rate: float,
    drop: float,
    seed: int,
) -> Ranker:
    """A ranker that makes the right candidates of each mention likely: softmax over all, the right ones summed."""
    random = np.random.default_rng(seed)
    width = rows.shape[1]
    inner = random.normal(0, (2 / width) ** 0.5, (width, hidden)).astype(np.float32)
    shift = np.zeros(hidden, np.float32)
    outer = random.normal(0, hidden**-0.5, hidden).astype(np.float32)
    weights = [inner, shift, outer]
    first = [np.zeros_like(w) for w in weights]
    second = [np.zeros_like(w) for w in weights]
    starts = np.r_[0, np.cumsum(sizes)]
    batch, step = 64, 0
    total = epochs * -(-len(sizes) // batch)
    for _ in range(epochs):
        order = random.permutation(len(sizes))
        for begin in range(0, len(order), batch):
            chosen = order[begin : begin + batch]
            take = np.concatenate([np.arange(starts[m], starts[m + 1]) for m in chosen])
            slopes = _slopes(rows[take], sizes[chosen], right[take], weights, drop, random)
            step += 1
            speed = rate * (1 - step / total) + 1e-5
            for w, g, m, v in zip(weights, slopes, first, second, strict=True):
                m += 0.1 * (g - m)
                v += 0.001 * (g * g - v)
                w -= speed * (m / (1 - 0.9**step) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8) + decay * w)
    return Ranker(inner, shift, outer, 1.0)


def _slopes(
    x: Floats, sizes: NDArray[np.int64], right: NDArray[np.bool_], weights: list[Floats], drop: float,
    random: np.random.Generator,
) -> list[Floats]:  # fmt: skip
    inner, shift, outer = weights
    raw = x @ inner + shift
    mask = (random.random(raw.shape) >= drop).astype(np.float32) / np.float32(1 - drop)
    hidden = np.maximum(raw, 0) * mask
    likely, wanted = _shares(hidden @ outer, sizes, right)
    slope = ((likely - wanted) / np.float32(len(sizes))).astype(np.float32)
    back = slope[:, None] * outer[None] * mask * (raw > 0)
    return [x.T @ back, back.sum(0), hidden.T @ slope]


def _shares(score: Floats, sizes: NDArray[np.int64], right: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Each candidate's probability among all of its mention, and among the right ones: [n], [n]."""
    starts = np.r_[0, np.cumsum(sizes)[:-1]]
    power = np.exp(score - np.repeat(np.maximum.reduceat(score, starts), sizes))
    likely = power / np.repeat(np.add.reduceat(power, starts), sizes)
    kept = power * right
    wanted = kept / np.repeat(np.maximum(np.add.reduceat(kept, starts), 1e-12), sizes)
    return likely, wanted


def together(rankers: list[Ranker]) -> Ranker:
    """One ranker whose score is the mean of theirs."""
    outer = np.concatenate([one.outer for one in rankers]) / np.float32(len(rankers))
    inner = np.concatenate([one.inner for one in rankers], 1)
    return Ranker(inner, np.concatenate([one.shift for one in rankers]), outer, 1.0)


def judged(ranker: Ranker, rows: Floats, sizes: NDArray[np.int64], right: NDArray[np.bool_]) -> dict[str, float]:
    """Share of mentions whose best candidate is right, and the loss at the best heat, with that heat."""
    score = np.maximum(rows @ ranker.inner + ranker.shift, 0) @ ranker.outer
    starts = np.r_[0, np.cumsum(sizes)[:-1]]
    best = np.repeat(np.maximum.reduceat(score, starts), sizes)
    hit = np.add.reduceat((score == best) & right, starts) > 0
    losses = {}
    for heat in (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0):
        likely, _ = _shares(score / np.float32(heat), sizes, right)
        losses[heat] = float(-np.log(np.add.reduceat(likely * right, starts) + 1e-9).mean())
    heat = min(losses, key=lambda h: losses[h])
    return {"accuracy": float(hit.mean()), "loss": losses[heat], "heat": heat}

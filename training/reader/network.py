"""The reader in torch: MiniLM over word pieces, heads for mentions, for which of them are one, and for events, and a
head that decides all turns together.

`personae.models.encoder`, `mention_head`, `link_head` and `event_head` there, and `personae.stages.speakers.joint`
hold the same in onnxruntime and numpy; `export.py` checks that they agree.

The speakers' head follows the idea of joint attribution (all quotations of a passage against all mentions in it):
each pair of a turn and a candidate is a cell, told by the rules' features, by attention of the turn over the
candidate's mentions, and by the turn's own words; then cells exchange what they know with the same candidate's cells
at the turns around, and with the other candidates of their own turn, in three rounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import dropout, gelu, pad, relu, scaled_dot_product_attention

from personae.book import TAGS
from personae.models.features import EVIDENCE
from personae.models.link_head import DISTANCES
from personae.models.pieces import OPENS, SHAPES
from personae.stages.speakers.cells import BIASES, INPUTS, NEIGHBOURS
from training.tagger.network import Spans

WIDTH = 384
HIDDEN = 103  # BERT's [MASK]
HEADS, KEY, VALUE = 4, 24, 16
TURN, CELL, TALK = 128, 128, 32
ROUNDS = 3
MENTION = 192
EVENT, LINK, LINK_KEY = 96, 192, 64


class Layer(nn.Module):
    """One layer of BERT: attention and a wide layer, each added and normed."""

    def __init__(self, width: int, wide: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out, self.norm = nn.Linear(width, width), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down, self.norm2 = nn.Linear(width, wide), nn.Linear(wide, width), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        b, t, w = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(b, t, self.heads, w // self.heads).transpose(1, 2)

        seen = scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        x = self.norm(x + self.out(seen.transpose(1, 2).reshape(b, t, w)))
        return self.norm2(x + self.down(gelu(self.up(x))))


class Encoder(nn.Module):
    """MiniLM; what each word looks like, its part of speech, its zone and its use are added after `frozen` layers."""

    width = WIDTH

    def __init__(self, frozen: int, layers: int = 6) -> None:
        super().__init__()
        self.frozen = frozen
        self.word, self.position = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(WIDTH, 4 * WIDTH, 12) for _ in range(layers))
        self.shape, self.tag, self.zone = (nn.Embedding(size, WIDTH) for size in (len(SHAPES), len(TAGS), 2 * OPENS))
        self.use = nn.Linear(EVIDENCE, WIDTH, bias=False)
        for extra in (self.shape, self.tag, self.zone, self.use):
            nn.init.normal_(extra.weight, std=0.02)

    def load(self, folder: Path) -> None:
        """Take MiniLM's weights from the folder of a package that ships them."""
        from safetensors.torch import load_file

        old = load_file(folder / "model.safetensors")
        new = dict(self.state_dict())
        new["word.weight"] = old["embeddings.word_embeddings.weight"]
        new["position.weight"] = (
            old["embeddings.position_embeddings.weight"] + old["embeddings.token_type_embeddings.weight"][0]
        )
        parts = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "out": "attention.output.dense", "norm": "attention.output.LayerNorm", "up": "intermediate.dense",
            "down": "output.dense", "norm2": "output.LayerNorm",
        }  # fmt: skip
        for end in ("weight", "bias"):
            new[f"norm.{end}"] = old[f"embeddings.LayerNorm.{end}"]
            for k in range(len(self.layers)):
                for own, theirs in parts.items():
                    new[f"layers.{k}.{own}.{end}"] = old[f"encoder.layer.{k}.{theirs}.{end}"]
        self.load_state_dict(new)

    def trained(self) -> list[nn.Parameter]:
        """The parameters that learn."""
        kept = [self.word, self.position, self.norm, *self.layers[: self.frozen]]
        still = {id(p) for module in kept for p in module.parameters()}
        return [p for p in self.parameters() if id(p) not in still]

    def learning(self) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
        """The parameters that learn slowly, and those that learn fast."""
        fast = [p for name in ("shape", "tag", "zone", "use") for p in getattr(self, name).parameters()]
        return [p for p in self.trained() if all(p is not q for q in fast)], fast

    def forward(
        self, piece: Tensor, mask: Tensor, shape: Tensor, tag: Tensor, zone: Tensor, use: Tensor,
        *, drop: float = 0.0, hidden: float = 0.0,
    ) -> Tensor:  # fmt: skip
        """All [windows, pieces]; use [windows, pieces, EVIDENCE]; mask 1 where there is a piece.

        `hidden`: the share of pieces that are hidden; `drop`: of what goes from layer to layer that is dropped.
        """
        if hidden:
            piece = torch.where((torch.rand(piece.shape) < hidden) & (piece > 110), HIDDEN, piece)
        seen = torch.where(mask[:, None, None, :] > 0, 0.0, -1e4)
        with torch.set_grad_enabled(False):
            x = self.norm(self.word(piece) + self.position.weight[: piece.shape[1]])
            for layer in self.layers[: self.frozen]:
                x = layer(x, seen)
        x = x + self.shape(shape) + self.tag(tag) + self.zone(zone) + self.use(use)
        for layer in self.layers[self.frozen :]:
            x = layer(dropout(x, drop, drop > 0), seen)
        return x


def beside(x: Tensor) -> Tensor:
    """Each token with the ones before and after it: [b, t, w] -> [b, t, 3 w]."""
    return torch.cat([pad(x[:, :-1], (0, 0, 1, 0)), x, pad(x[:, 1:], (0, 0, 0, 1))], -1)


class MentionHead(nn.Module):
    """Token states to nested mentions."""

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        self.down = nn.Linear(width, MENTION)
        self.mix = nn.Linear(3 * MENTION, MENTION)
        self.norm = nn.LayerNorm(MENTION)
        self.dropout = nn.Dropout(0.1)
        self.spans = Spans(MENTION, 160)

    def forward(self, x: Tensor) -> Tensor:
        """[b, t, width] -> [b, t, MENTION]."""
        x = relu(self.down(self.dropout(x)))
        return self.norm(x + relu(self.mix(beside(x))))


class EventHead(nn.Module):
    """Token states to a score for each token: whether it names something that happens in the story as a fact."""

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        self.down = nn.Linear(width, EVENT)
        self.mix = nn.Linear(3 * EVENT, EVENT)
        self.score = nn.Linear(EVENT, 1)
        self.dropout = nn.Dropout(0.2)

    def forward(self, x: Tensor) -> Tensor:
        """[b, t, width] -> [b, t]."""
        x = relu(self.down(self.dropout(x)))
        return self.score(self.dropout(x + relu(self.mix(beside(x)))))[..., 0]


class LinkHead(nn.Module):
    """Mentions to scores of one standing for the same as an earlier one, and of it standing for none before."""

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        self.down = nn.Linear(3 * width, LINK)
        self.query, self.key = nn.Linear(LINK, LINK_KEY), nn.Linear(LINK, LINK_KEY)
        self.none = nn.Linear(LINK, 1)
        self.distance = nn.Embedding(len(DISTANCES) + 1, 1)
        nn.init.zeros_(self.distance.weight)
        self.dropout = nn.Dropout(0.2)

    def forward(self, x: Tensor, span: Tensor) -> Tensor:
        """x [t, width], span [m, 2] first and last token, in order of the start, the longest first: [m, m + 1].

        The last column is none before; columns of later mentions are shut.
        """
        first, last = span.unbind(1)
        total = pad(x.cumsum(0), (0, 0, 1, 0))
        mean = (total[last + 1] - total[first]) / (last - first + 1)[:, None]
        h = relu(self.down(self.dropout(torch.cat([x[first], x[last], mean], 1))))
        score = self.query(h) @ self.key(h).T / LINK_KEY**0.5
        gap = (first[:, None] - first[None]).clamp(min=0)
        score = score + self.distance(torch.bucketize(gap, torch.tensor(DISTANCES)))[..., 0]
        order = torch.arange(len(span))
        return torch.cat([torch.where(order[None] < order[:, None], score, -1e4), self.none(h)], 1)


@dataclass(slots=True)
class Cells:
    """What the speakers' head is given, besides token states [n, WIDTH]; see `personae.stages.speakers.cells`."""

    turn: Tensor  # [t, 4] first and end token; first and end of its paragraphs, cut near it
    narrated: Tensor  # [n] 1 for narration
    owner: Tensor  # [r] each row's turn
    inputs: Tensor  # [r, INPUTS]
    pair_row: Tensor  # [p]
    pair_tok: Tensor  # [p]
    pair_bias: Tensor  # [p]
    near: Tensor  # [r, NEIGHBOURS] the same person's rows at the turns around; r where there is none
    gap: Tensor  # [t, NEIGHBOURS]


class SpeakerHead(nn.Module):
    """Cells to scores, [r] a round, of who speaks, scores of nobody among them [t], and of who is spoken to [r].

    In a share `hide` of the passages it learns from, it does not see the rules' features and has to look at the words.
    """

    def __init__(self) -> None:
        super().__init__()
        self.hide = 0.0
        self.turn = nn.Linear(4 * WIDTH, TURN)
        self.query = nn.Linear(TURN, HEADS * KEY)
        self.key, self.value = nn.Linear(WIDTH, HEADS * KEY), nn.Linear(WIDTH, HEADS * VALUE)
        self.bias = nn.Embedding(BIASES, HEADS)
        nn.init.zeros_(self.bias.weight)
        self.lone = nn.Parameter(torch.zeros(HEADS + HEADS * VALUE))
        self.cell = nn.Linear(INPUTS + HEADS + HEADS * VALUE + TURN, CELL)
        self.cell2, self.cell_norm = nn.Linear(CELL, CELL), nn.LayerNorm(CELL)
        self.score = nn.ModuleList(nn.Linear(CELL, 1) for _ in range(ROUNDS + 1))
        self.talk = nn.ModuleList(nn.Linear(CELL + 1, TALK) for _ in range(ROUNDS))
        self.hear = nn.ModuleList(
            nn.Linear(CELL + 1 + (TALK + 1) * NEIGHBOURS + NEIGHBOURS + 2 * TALK, CELL) for _ in range(ROUNDS)
        )
        self.hear2 = nn.ModuleList(nn.Linear(CELL, CELL) for _ in range(ROUNDS))
        self.norms = nn.ModuleList(nn.LayerNorm(CELL) for _ in range(ROUNDS))
        self.nobody = nn.Linear(TURN + 1, 1)
        self.addressed = nn.Linear(CELL + 1, 1)
        self.dropout = nn.Dropout(0.15)
        self.mean, self.scale = (
            nn.Parameter(v, requires_grad=False) for v in (torch.zeros(INPUTS), torch.ones(INPUTS))
        )

    def turns(self, x: Tensor, c: Cells) -> Tensor:
        """What each turn says and what is told beside it: [t, TURN]."""
        first, end, low, high = c.turn.unbind(1)
        speech = (1 - c.narrated)[:, None] * x
        told = c.narrated[:, None] * x

        def mean(y: Tensor, mask: Tensor, a: Tensor, b: Tensor) -> Tensor:
            total, count = pad(y.cumsum(0), (0, 0, 1, 0)), pad(mask.cumsum(0), (1, 0))
            return (total[b] - total[a]) / (count[b] - count[a]).clamp(min=1)[:, None]

        parts = [
            x[first], x[end - 1], mean(speech, 1 - c.narrated, first, end), mean(told, c.narrated, low, high),
        ]  # fmt: skip
        return relu(self.turn(self.dropout(torch.cat(parts, 1))))

    def look(self, x: Tensor, t: Tensor, c: Cells) -> Tensor:
        """Attention of each cell's turn over the candidate's mentions: [r, HEADS + HEADS * VALUE]."""
        rows = len(c.owner)
        query = self.query(t).view(-1, HEADS, KEY)
        at, place = torch.unique(c.pair_tok, return_inverse=True)
        key = self.key(x[at]).view(-1, HEADS, KEY)[place]
        value = self.value(x[at]).view(-1, HEADS, VALUE)[place]
        score = (query[c.owner[c.pair_row]] * key).sum(-1) / KEY**0.5 + self.bias(c.pair_bias)
        score = score.clamp(-12, 12)
        power = score.exp()
        total = torch.zeros(rows, HEADS).index_add(0, c.pair_row, power)
        weight = power / total[c.pair_row]
        seen = torch.zeros(rows, HEADS, VALUE).index_add(0, c.pair_row, weight[..., None] * value)
        out = torch.cat([total.clamp(min=1e-6).log(), seen.flatten(1)], 1)
        return torch.where((total[:, :1] > 0), out, self.lone)

    def shares(self, score: Tensor, nobody: Tensor, owner: Tensor) -> Tensor:
        """Softmax over the candidates of each turn and nobody."""
        power = score.clamp(-30, 30).exp()
        total = nobody.clamp(-30, 30).exp().index_add(0, owner, power)
        return power / total[owner]

    def forward(self, x: Tensor, c: Cells, told: Tensor) -> tuple[list[Tensor], list[Tensor], Tensor]:
        """`told` [r]: 1 and 0 for the cells of turns whose speaker is given, negative where it is not."""
        x = dropout(x, 0.35, self.training)
        t = dropout(self.turns(x, c), 0.3, self.training)
        given = ((c.inputs - self.mean) / self.scale).clamp(-5, 5)
        if self.training and torch.rand(()) < self.hide:
            given = torch.zeros_like(given)
        h = relu(self.cell(self.dropout(torch.cat([given, self.look(x, t, c), t[c.owner]], 1))))
        h = self.cell_norm(h + relu(self.cell2(h)))
        count = torch.zeros(len(c.turn)).index_add(0, c.owner, torch.ones(len(c.owner))).clamp(min=1)
        scores, nobodies = [], []
        for k in range(ROUNDS + 1):
            score = self.score[k](h)[:, 0]
            best = torch.full((len(c.turn),), -30.0).scatter_reduce(0, c.owner, score, "amax")
            nobody = self.nobody(torch.cat([t, best[:, None]], 1))[:, 0]
            scores.append(score)
            nobodies.append(nobody)
            p = torch.where(told < 0, self.shares(score, nobody, c.owner), told)[:, None]
            if k == ROUNDS:
                break
            said = relu(self.talk[k](torch.cat([h, p], 1)))
            around = pad(torch.cat([said, p], 1), (0, 0, 0, 1))[c.near].flatten(1)
            mean = torch.zeros(len(c.turn), TALK).index_add(0, c.owner, said) / count[:, None]
            likely = torch.zeros(len(c.turn), TALK).index_add(0, c.owner, said * p)
            heard = torch.cat([h, p, around, c.gap[c.owner], mean[c.owner], likely[c.owner]], 1)
            h = self.norms[k](h + self.hear2[k](relu(self.hear[k](self.dropout(heard)))))
        return scores, nobodies, self.addressed(torch.cat([h, p], 1))[:, 0]


class Reader(nn.Module):
    """The encoder with its heads."""

    def __init__(self, frozen: int) -> None:
        super().__init__()
        self.encoder = Encoder(frozen)
        self.mentions = MentionHead()
        self.events = EventHead()
        self.links = LinkHead()
        self.speakers = SpeakerHead()

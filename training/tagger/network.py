"""The student network in torch: word features, a stack of windowed layers, and a head for each question.

personae.models.tagger holds the same network in numpy; `export.py` checks that the two agree.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from personae.book import TAGS
from personae.models.features import BUCKETS, EVIDENCE, heads

WIDTHS = (32, 16, 16, 24, 24, 16)  # of the hashed tables
VECTOR = 50
REACH = 12  # how far from its verb a subject is looked for
GATE = -3.5  # a gate is open above this score: about 3 %
LONGEST = 40  # tokens of a mention; 99.9 % of LitBank's are no longer
KINDS = ("", "PER", "FAC", "GPE", "LOC", "VEH", "ORG")
FORMS = ("PROP", "NOM", "PRON")


class Body(nn.Module):
    """Word features -> a vector for each token, [batch, time, width]."""

    def __init__(self, width: int, dilations: tuple[int, ...], vectors: Tensor, dropout: float) -> None:
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.tables = nn.ModuleList(nn.Embedding(size, w) for size, w in zip(BUCKETS, WIDTHS, strict=True))
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        self.word = nn.Linear(VECTOR + sum(WIDTHS) + EVIDENCE, 2 * width)
        self.word_out = nn.Linear(2 * width, width)
        self.boundary = nn.Parameter(torch.zeros(width))
        self.layers = nn.ModuleList(nn.Linear(3 * width, width) for _ in dilations)
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in dilations)
        self.dilations = dilations
        self.dropout = nn.Dropout(dropout)

    def forward(self, vector: Tensor, hashed: Tensor, evidence: Tensor, boundary: Tensor) -> Tensor:
        # vector, boundary [b, t]; hashed [b, t, 6]; evidence [b, t, EVIDENCE]
        parts = [self.vectors(vector)] + [table(hashed[..., i]) for i, table in enumerate(self.tables)] + [evidence]
        x = self.word_out(self.dropout(torch.relu(self.word(torch.cat(parts, -1)))))
        x = torch.where(boundary[..., None], self.boundary, x)
        for layer, norm, d in zip(self.layers, self.norms, self.dilations, strict=True):
            thin = self.dropout(x)
            left = nn.functional.pad(thin[:, :-d], (0, 0, d, 0))
            right = nn.functional.pad(thin[:, d:], (0, 0, 0, d))
            x = norm(x + torch.relu(layer(torch.cat([left, thin, right], -1))))
        return x


class Spans(nn.Module):
    """Finds nested spans: where one may start, where one may end, and then what each pair of such places is.

    The gates keep the pairs few; a pair is told by its two ends, the mean of what lies between, and its length.
    """

    def __init__(self, width: int, hidden: int = 128, dropout: float = 0.1, extra: int = 0) -> None:
        super().__init__()
        self.gate = nn.Linear(width, 2)  # start, end
        nn.init.constant_(self.gate.bias, -5.0)  # nearly shut at first, or every pair of words would be asked about
        nn.init.normal_(self.gate.weight, std=0.01)
        self.left, self.right = nn.Linear(width, hidden), nn.Linear(width, hidden)
        self.inside = nn.Linear(width, hidden, bias=False)
        self.head = nn.Linear(width, hidden, bias=False)
        self.extra = nn.Linear(extra, hidden, bias=False) if extra else None
        self.length = nn.Embedding(LONGEST, hidden)
        nn.init.normal_(self.length.weight, std=0.1)
        self.middle = nn.Linear(hidden, hidden // 2)
        self.kind, self.form = nn.Linear(hidden // 2, len(KINDS)), nn.Linear(hidden // 2, len(FORMS))
        self.dropout = nn.Dropout(dropout)

    def pairs(self, starts: Tensor, ends: Tensor, paragraph: Tensor) -> Tensor:
        """Every (batch, first, last) of an open start and an open end in one paragraph: [k, 3]. Masks are [b, t]."""
        found = []
        for d in range(min(LONGEST, starts.shape[1])):
            t = starts.shape[1] - d
            fits = starts[:, :t] & ends[:, d:] & (paragraph[:, :t] == paragraph[:, d:])
            batch, first = fits.nonzero(as_tuple=True)
            found.append(torch.stack([batch, first, first + d], 1))
        return torch.cat(found)

    def forward(self, x: Tensor, pairs: Tensor, tag: Tensor, extra: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Scores of kind [k, 7] and form [k, 3] for each pair.

        `tag` [b, t] tells where the head word stands; `extra` [k, e] is what else is known of the pairs.
        """
        batch, first, last = pairs.unbind(1)
        total = nn.functional.pad(x.cumsum(1), (0, 0, 1, 0))
        length = last - first
        mean = (total[batch, last + 1] - total[batch, first]) / (length + 1)[:, None]
        flat = batch * x.shape[1]
        places = heads(tag.flatten().numpy(), (flat + first).numpy(), (flat + last).numpy())
        head = x.flatten(0, 1)[torch.from_numpy(places)]
        hidden = self.left(x)[batch, first] + self.right(x)[batch, last] + self.length(length)
        hidden = hidden + self.inside(mean) + self.head(head)
        if self.extra is not None and extra is not None:
            hidden = hidden + self.extra(extra)
        middle = torch.relu(self.middle(self.dropout(torch.relu(hidden))))
        return self.kind(middle), self.form(middle)

    def losses(
        self,
        x: Tensor,
        tag: Tensor,
        paragraph: Tensor,
        target: Tensor,
        kind: Tensor,
        form: Tensor,
        asked: Tensor,
        extra: Callable[[Tensor], Tensor] | None = None,
    ) -> dict[str, Tensor]:
        """Training losses.

        `target` [g, 3]: (batch, first, last) of the labelled spans; `kind` [g, 7], `form` [g, 3]: their
        probabilities (one-hot for gold); `asked` [b, t]: rows to learn from; `extra`: more about given pairs.
        """
        gate = self.gate(x)
        some = 1 - kind[:, 0]
        size = x.shape[1]
        marks = torch.zeros(2, gate.shape[0] * size)
        marks[0].scatter_reduce_(0, target[:, 0] * size + target[:, 1], some, "amax")
        marks[1].scatter_reduce_(0, target[:, 0] * size + target[:, 2], some, "amax")
        gold = marks.view(2, -1, size).permute(1, 2, 0)
        cross = nn.functional.binary_cross_entropy_with_logits(gate, gold, reduction="none")[asked].sum(-1).mean()
        with torch.no_grad():
            open_ = ((gate > GATE) | (gold > 0.05)) & asked[..., None]
            pairs = self.pairs(open_[..., 0], open_[..., 1], paragraph)
            code = (pairs[:, 0] * size + pairs[:, 1]) * size + pairs[:, 2]
            code_target = (target[:, 0] * size + target[:, 1]) * size + target[:, 2]
            true_kind = torch.zeros(len(code), len(KINDS))
            true_kind[:, 0] = 1
            true_form = torch.zeros(len(code), len(FORMS))
            if len(code_target):
                order = code_target.argsort()
                at = torch.searchsorted(code_target[order], code).clamp(max=len(order) - 1)
                hit = code_target[order][at] == code
                true_kind[hit] = kind[order][at][hit]
                true_form[hit] = (form * some[:, None])[order][at][hit]
        kinds, forms = self(x, pairs, tag, extra(pairs) if extra else None)
        count = max(1.0, float(some.sum()))
        return {
            "gate": cross,
            "kind": nn.functional.cross_entropy(kinds, true_kind, reduction="sum") / count,
            "form": -(true_form * forms.log_softmax(-1)).sum() / count,
        }


class Tagger(nn.Module):
    """The body with its heads: tags, the subject of each verb, and mentions."""

    def __init__(self, width: int, dilations: tuple[int, ...], vectors: Tensor, dropout: float, pair: int = 48) -> None:
        super().__init__()
        self.body = Body(width, dilations, vectors, dropout)
        self.tag = nn.Linear(width, len(TAGS))
        self.subject_place = nn.Linear(width, 2 * REACH + 1)  # column REACH, offset 0: no subject
        self.subject_verb = nn.Linear(width, pair)
        self.subject_head = nn.Linear(width, pair)
        self.spans = Spans(width)

    def subjects(self, x: Tensor, asked: Tensor) -> Tensor:
        """Scores of the offsets -REACH..REACH of the subject of each token in the mask `asked`: [k, 2 * REACH + 1]."""
        padded = nn.functional.pad(self.subject_head(x), (0, 0, REACH, REACH))
        batch, time = asked.nonzero(as_tuple=True)
        near = padded[batch[:, None], time[:, None] + torch.arange(2 * REACH + 1)]  # [k, offsets, pair]
        verb = x[batch, time]
        score = torch.einsum("kp,kop->ko", self.subject_verb(verb), near)
        score = torch.cat([score[:, :REACH], torch.zeros_like(score[:, :1]), score[:, REACH + 1 :]], -1)
        return score + self.subject_place(verb)

"""The student network in torch: word features, a stack of windowed layers, and a head for each question.

personae.models.tagger holds the same network in numpy; `export.py` checks that the two agree.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from personae.book import TAGS
from personae.models.features import BUCKETS, EVIDENCE

WIDTHS = (32, 16, 16, 24, 24, 16)  # of the hashed tables
VECTOR = 50
REACH = 12  # how far from its verb a subject is looked for
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

    def __init__(self, width: int, hidden: int = 128, dropout: float = 0.1) -> None:
        super().__init__()
        self.gate = nn.Linear(width, 2)  # start, end
        self.left, self.right = nn.Linear(width, hidden), nn.Linear(width, hidden)
        self.inside = nn.Linear(width, hidden, bias=False)
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

    def forward(self, x: Tensor, pairs: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of kind [k, 7] and form [k, 3] for each pair."""
        batch, first, last = pairs.unbind(1)
        total = nn.functional.pad(x.cumsum(1), (0, 0, 1, 0))
        length = last - first
        mean = (total[batch, last + 1] - total[batch, first]) / (length + 1)[:, None]
        hidden = self.left(x)[batch, first] + self.right(x)[batch, last] + self.inside(mean) + self.length(length)
        middle = torch.relu(self.middle(self.dropout(torch.relu(hidden))))
        return self.kind(middle), self.form(middle)

    def losses(
        self, x: Tensor, paragraph: Tensor, target: Tensor, kind: Tensor, form: Tensor, asked: Tensor
    ) -> dict[str, Tensor]:
        """Training losses. `target` [g, 3]: the true (batch, first, last); `kind`, `form` [g]; `asked` [b, t] rows to learn from."""
        gate = self.gate(x)
        gold = torch.zeros_like(gate)
        gold[target[:, 0], target[:, 1], 0] = 1
        gold[target[:, 0], target[:, 2], 1] = 1
        cross = nn.functional.binary_cross_entropy_with_logits(gate, gold, reduction="none")[asked].sum(-1).mean()
        with torch.no_grad():
            open_ = ((gate > -3.5) | (gold > 0)) & asked[..., None]
            pairs = self.pairs(open_[..., 0], open_[..., 1], paragraph)
            size = x.shape[1]
            code = (pairs[:, 0] * size + pairs[:, 1]) * size + pairs[:, 2]
            code_target = (target[:, 0] * size + target[:, 1]) * size + target[:, 2]
            order = code_target.argsort()
            at = torch.searchsorted(code_target[order], code).clamp(max=max(len(order) - 1, 0))
            true_kind, true_form = torch.zeros_like(code), torch.full_like(code, -100)
            if len(order):
                hit = code_target[order][at] == code
                true_kind[hit], true_form[hit] = kind[order][at][hit], form[order][at][hit]
        kinds, forms = self(x, pairs)
        count = max(1, len(target))
        return {
            "gate": cross,
            "kind": nn.functional.cross_entropy(kinds, true_kind, reduction="sum") / count,
            "form": nn.functional.cross_entropy(forms, true_form, ignore_index=-100, reduction="sum") / count,
        }


class Tagger(nn.Module):
    """The body with its heads: tags, and the subject of each verb."""

    def __init__(self, width: int, dilations: tuple[int, ...], vectors: Tensor, dropout: float, pair: int = 48) -> None:
        super().__init__()
        self.body = Body(width, dilations, vectors, dropout)
        self.tag = nn.Linear(width, len(TAGS))
        self.subject_place = nn.Linear(width, 2 * REACH + 1)  # column REACH, offset 0: no subject
        self.subject_verb = nn.Linear(width, pair)
        self.subject_head = nn.Linear(width, pair)

    def subjects(self, x: Tensor, asked: Tensor) -> Tensor:
        """Scores of the offsets -REACH..REACH of the subject of each token in the mask `asked`: [k, 2 * REACH + 1]."""
        padded = nn.functional.pad(self.subject_head(x), (0, 0, REACH, REACH))
        batch, time = asked.nonzero(as_tuple=True)
        near = padded[batch[:, None], time[:, None] + torch.arange(2 * REACH + 1)]  # [k, offsets, pair]
        verb = x[batch, time]
        score = torch.einsum("kp,kop->ko", self.subject_verb(verb), near)
        score = torch.cat([score[:, :REACH], torch.zeros_like(score[:, :1]), score[:, REACH + 1 :]], -1)
        return score + self.subject_place(verb)

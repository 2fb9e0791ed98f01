"""What the reader's encoder learns of language: mentions, which of them are one, and what happens; from LitBank's gold,
or from a teacher's probabilities.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, one_hot
from torch.nn.utils.rnn import pad_sequence

from personae.models.pieces import Vocabulary
from training.reader import batches, litbank
from training.reader.batches import Renamer, Shown
from training.reader.config import Config, Language
from training.reader.network import EventHead, LinkHead, MentionHead
from training.tagger.network import FORMS, GATE, KINDS

LENGTH = 260  # tokens of a cut: about a window of the encoder
WEIGHTS = {"mentions": 1.0, "events": 2.0, "links": 0.5}


def quick() -> bool:
    """Whether bfloat16 is quicker than float32 here: on processors with AMX four times, on others far slower."""
    return bool(torch.cpu._is_amx_tile_supported())


@dataclass(slots=True)
class Cut:
    """Some tokens of a text with what is right of them.

    `mention` [g, 2] first and last token, `kind` [g, 7] and `form` [g, 3] their probabilities; `event` [n]
    probabilities; `linked` [m, 2]: the mentions of which `answer` [m, m + 1] tells whom each stands for (see LinkHead):
    1 for every right answer in gold, probabilities where a teacher has labelled the cut (`taught`).
    """

    shown: Shown
    tag: Tensor
    paragraph: Tensor
    mention: Tensor
    kind: Tensor
    form: Tensor
    event: Tensor
    linked: Tensor
    answer: Tensor
    taught: bool


class Learner(nn.Module):
    """An encoder (`width` wide) with the three heads."""

    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder
        width: int = encoder.width  # type: ignore[assignment]
        self.mentions, self.events, self.links = MentionHead(width), EventHead(width), LinkHead(width)

    def states(self, cuts: Sequence[Cut], config: Language) -> list[Tensor]:
        """The token states of each cut, computed in bfloat16 where the processor is quick at that."""
        given, places = batches.together([cut.shown for cut in cuts])
        noise = {"drop": config.drop, "hidden": config.hidden} if self.training else {}
        with torch.autocast("cpu", torch.bfloat16, enabled=quick()):
            hidden = self.encoder(**given, **noise)
        return [batches.states(hidden.float(), place) for place in places]

    def losses(self, cuts: Sequence[Cut], states: Sequence[Tensor]) -> dict[str, Tensor]:
        """The mean loss of each task."""
        x = pad_sequence(list(states), batch_first=True)
        tag = pad_sequence([cut.tag for cut in cuts], batch_first=True)
        paragraph = pad_sequence([cut.paragraph for cut in cuts], batch_first=True, padding_value=-1)
        place = [torch.full((len(cut.mention), 1), k) for k, cut in enumerate(cuts)]
        target = torch.cat([torch.cat([k, cut.mention], 1) for k, cut in zip(place, cuts, strict=True)])
        kind, form = (torch.cat([getattr(cut, name) for cut in cuts]) for name in ("kind", "form"))
        found = self.mentions.spans.losses(self.mentions(x), tag, paragraph, target, kind, form, paragraph >= 0)
        event = pad_sequence([cut.event for cut in cuts], batch_first=True, padding_value=-1)
        known = event >= 0
        linked = [
            link_loss(self.links(state, cut.linked), cut.answer, taught=cut.taught)
            for cut, state in zip(cuts, states, strict=True)
            if len(cut.linked) > 1
        ]
        return {
            "mentions": found["gate"] * 4 + found["kind"] + 0.3 * found["form"],
            "events": binary_cross_entropy_with_logits(self.events(x)[known], event[known]),
            "links": torch.stack(linked).mean() if linked else torch.zeros(()),
        }


def link_loss(score: Tensor, answer: Tensor, *, taught: bool) -> Tensor:
    """Cross-entropy with a teacher's shares, or the likelihood of all right answers together."""
    share = score.log_softmax(1).clamp(min=-1e4)
    if taught:
        return -(answer * share.clamp(min=-30)).sum(1).mean()
    return -torch.where(answer > 0, share, -1e4).logsumexp(1).mean()


class Feed:
    """Chooses cuts of LitBank's passages."""

    def __init__(self, passages: Sequence[litbank.Passage], vocabulary: Vocabulary, config: Language) -> None:
        self.passages, self.vocabulary, self.config = passages, vocabulary, config
        share = np.array([len(p.words) for p in passages], float)
        self.share = share / share.sum()
        self.start(0)

    def start(self, step: int) -> None:
        """Choose as after `step` steps."""
        self.rng = np.random.default_rng(self.config.seed + step)
        self.rename = Renamer(self.rng)

    def cuts(self) -> list[Cut]:
        """As many as the config's batch."""
        found = []
        for _ in range(self.config.batch):
            p = self.passages[int(self.rng.choice(len(self.passages), p=self.share))]
            n = len(p.words)
            a = max(0, min(int(self.rng.integers(-LENGTH // 2, n)), n - LENGTH // 2))
            words = list(p.words[a : a + LENGTH])
            if self.rng.random() < self.config.swap:
                words = self.rename(words, p.names, a)
            seen = int(self.rng.integers(2)) if self.rng.random() < 0.8 else None
            found.append(cut_of(p, a, min(n, a + LENGTH), words, seen, self.vocabulary))
        return found


def cut_of(
    p: litbank.Passage, a: int, b: int, words: list[str], seen: int | None, vocabulary: Vocabulary
) -> Cut:  # fmt: skip
    """Tokens `a` to `b` of a passage; `seen`: which evidence of the use of words is shown, None for none."""
    use = p.use[seen, a:b] if seen is not None else np.zeros_like(p.use[0, a:b])
    mention = p.mentions[(p.mentions[:, 0] >= a) & (p.mentions[:, 1] < b)]
    linked = torch.from_numpy(p.links[(p.links[:, 0] >= a) & (p.links[:, 1] < b)])
    order = torch.arange(len(linked))
    same = (linked[:, 2][:, None] == linked[:, 2][None]) & (order[None] < order[:, None])
    return Cut(
        shown=batches.show(words, p.tag[a:b], p.zone[a:b], use, vocabulary, Config()),
        tag=torch.from_numpy(p.tag[a:b].astype(np.int64)),
        paragraph=torch.from_numpy(p.paragraph[a:b].astype(np.int64)),
        mention=torch.from_numpy(mention[:, :2] - a),
        kind=one_hot(torch.from_numpy(mention[:, 2]), len(KINDS)).float(),
        form=one_hot(torch.from_numpy(mention[:, 3]), len(FORMS)).float(),
        event=torch.from_numpy(p.events[a:b]),
        linked=linked[:, :2] - a,
        answer=torch.cat([same, ~same.any(1, keepdim=True)], 1).float(),
        taught=False,
    )


def spans(learner: Learner, state: Tensor, tag: Tensor, paragraph: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """The spans of a cut that may be mentions, [k, 2], with the probabilities of kinds and forms."""
    x = learner.mentions(state[None])
    gate = learner.mentions.spans.gate(x)[0] > GATE
    pairs = learner.mentions.spans.pairs(gate[None, :, 0], gate[None, :, 1], paragraph[None])
    kind, form = learner.mentions.spans(x, pairs, tag[None])
    return pairs[:, 1:], kind.softmax(-1), form.softmax(-1)


@torch.no_grad()
def judge(
    learner: Learner, passages: Sequence[litbank.Passage], vocabulary: Vocabulary, config: Language
) -> dict[str, float]:
    """In percent: F1 of names and nouns of six types and of people, of events; linked mentions whose answer is right.

    Each passage is cut into parts that overlap, and judged where each cut is not near its edge.
    """
    learner.eval()
    counts, events, links = np.zeros((2, 3)), np.zeros(3), []
    edge, step = 30, LENGTH - 60
    for p in passages:
        n = len(p.words)
        for a in range(0, n, step):
            low, high = max(0, a - edge), min(n, a + step + edge)
            cut = cut_of(p, low, high, list(p.words[low:high]), 0, vocabulary)
            (state,) = learner.states([cut], config)
            inside = slice(a - low, min(n, a + step) - low)
            said = learner.events(state[None])[0][inside] > config.event_bar
            gold = cut.event[inside] > 0
            events += [float((said & gold).sum()), float(said.sum()), float(gold.sum())]
            if len(cut.linked) > 1:
                best = learner.links(state, cut.linked).argmax(1, keepdim=True)
                links.append(cut.answer.gather(1, best)[:, 0])
            found, kind, form = spans(learner, state, cut.tag, cut.paragraph)
            keep = (kind[:, 0] < 0.5) & (form.argmax(1) < 2)
            told = _within(found[keep], kind[keep, 1:].argmax(1) + 1, inside)
            wanted = cut.form.argmax(1) < 2
            right = _within(cut.mention[wanted], cut.kind[wanted].argmax(1), inside)
            for row, (one, other) in enumerate(((told, right), (_people(told), _people(right)))):
                counts[row] += [len(one & other), len(one), len(other)]
    learner.train()
    f1 = [200 * row[0] / max(1.0, row[1] + row[2]) for row in (*counts, events)]
    figures = dict(zip(("six types", "people", "events"), f1, strict=True))
    return {k: round(float(v), 1) for k, v in {**figures, "links": 100 * float(torch.cat(links).mean())}.items()}


def _within(span: Tensor, kind: Tensor, inside: slice) -> set[tuple[int, int, int]]:
    rows = zip(span.tolist(), kind.tolist(), strict=True)
    return {(a, b, k) for (a, b), k in rows if inside.start <= a < inside.stop}


def _people(found: set[tuple[int, int, int]]) -> set[tuple[int, int, int]]:
    return {row for row in found if KINDS[row[2]] == "PER"}

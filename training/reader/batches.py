"""Passages of stories and of LitBank as tensors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from personae import lexicon
from personae.models import pieces
from personae.models.pieces import Vocabulary
from personae.stages.speakers import cells
from training.reader.config import Config
from training.reader.data import Story
from training.reader.network import Cells
from training.tagger.names import TITLES, made_up_names

LONG = 950  # tokens of a passage of turns
LEAD, TAIL = 150, 60  # tokens of the story shown before and after its turns
BREAK = 300  # a passage ends where the next turn is further off than so many tokens


@dataclass(slots=True)
class Text:
    """A story with its cells."""

    story: Story
    cells: cells.Cells


def ready(story: Story) -> Text:
    """A story with what does not change from step to step."""
    return Text(story, cells.build(story.rows, story.turn, story.anchors))


@dataclass(slots=True)
class Shown:
    """Tokens `a` to `b` of a text in windows: what the encoder is given, and where each token's state then stands."""

    given: dict[str, NDArray[np.int64]]
    use: NDArray[np.float32]
    window: NDArray[np.int64]
    first: NDArray[np.int64]
    last: NDArray[np.int64]


class Renamer:
    """Gives people other names, the same one throughout a passage."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.made_up = made_up_names(20000, rng)
        names = lexicon.given_names()
        self.given = {
            1: [n for n, share in names.items() if share > 0.8],
            -1: [n for n, share in names.items() if share < 0.2],
            0: list(names),
        }

    def __call__(self, words: list[str], names: dict[int, float], a: int) -> list[str]:
        """`words` are the tokens from `a` on; `names` tells which tokens are parts of names, and whose sex."""
        new: dict[str, str] = {}
        out = list(words)
        for k, word in enumerate(words):
            sex = names.get(a + k)
            if sex is None or not word[:1].isupper() or len(word) < 3 or word.rstrip(".").lower() in TITLES:
                continue
            key = word.lower()
            if key not in new:
                pool = self.given[int(np.sign(sex))] if self.rng.random() < 0.6 else self.made_up
                new[key] = str(self.rng.choice(pool))
            out[k] = new[key].upper() if word.isupper() else new[key]
        return out


def show(
    words: list[str], tag: NDArray[np.uint8], zone: NDArray[np.uint8], use: NDArray[np.float32],
    vocabulary: Vocabulary, config: Config,
) -> Shown:  # fmt: skip
    """Windows over the given tokens."""
    p = pieces.of_words(tuple(words), tag, zone, vocabulary)
    found = pieces.windows(p.first, 0, len(words), config.window - 2, config.margin)
    size = max(int(p.first[w.end] - p.first[w.first]) for w in found) + 2
    given = {name: np.zeros((len(found), size), np.int64) for name in ("piece", "mask", "shape", "tag", "zone")}
    uses = np.zeros((len(found), size, use.shape[1]), np.float32)
    window, first, last = (np.zeros(len(words), np.int64) for _ in range(3))
    owner = np.repeat(np.arange(len(words)), np.diff(p.first))
    for k, w in enumerate(found):
        low, high = int(p.first[w.first]), int(p.first[w.end])
        given["piece"][k, 0], given["piece"][k, high - low + 1] = vocabulary.open, vocabulary.close
        given["piece"][k, 1 : high - low + 1] = p.piece[low:high]
        given["mask"][k, : high - low + 2] = 1
        for name in ("shape", "tag", "zone"):
            given[name][k, 1 : high - low + 1] = getattr(p, name)[low:high]
        uses[k, 1 : high - low + 1] = use[owner[low:high]]
        own = np.arange(w.own_first, w.own_end)
        window[own], first[own], last[own] = k, p.first[own] - low + 1, p.first[own + 1] - low
    return Shown(given, uses, window, first, last)


def together(shown: list[Shown]) -> tuple[dict[str, Tensor], list[tuple[Tensor, Tensor, Tensor]]]:
    """Several texts' windows as one batch, and where each text's token states stand in it."""
    size = max(s.use.shape[1] for s in shown)
    given = {
        name: torch.from_numpy(
            np.concatenate([np.pad(s.given[name], ((0, 0), (0, size - s.use.shape[1]))) for s in shown])
        )
        for name in shown[0].given
    }
    given["use"] = torch.from_numpy(
        np.concatenate([np.pad(s.use, ((0, 0), (0, size - s.use.shape[1]), (0, 0))) for s in shown])
    )
    places, at = [], 0
    for s in shown:
        places.append((torch.from_numpy(s.window + at), torch.from_numpy(s.first), torch.from_numpy(s.last)))
        at += len(s.use)
    return given, places


def states(hidden: Tensor, place: tuple[Tensor, Tensor, Tensor]) -> Tensor:
    """The state of each token: the mean of its first and last piece."""
    window, first, last = place
    return (hidden[window, first] + hidden[window, last]) / 2


@dataclass(slots=True)
class Gold:
    """What is right about the rows of a passage. `told`: see `SpeakerHead.forward`; those turns are not `known`."""

    speaks: Tensor
    hears: Tensor
    known: Tensor
    heard: Tensor
    told: Tensor


def cut(text: Text, first: int, end: int) -> tuple[int, int, Cells, Gold]:
    """Turns `first` to `end`: the tokens to show, their cells and gold."""
    story, whole = text.story, text.cells
    a = max(0, int(whole.turn[first:end, 2].min()), int(whole.turn[first, 0]) - LEAD)
    a = max(0, min(a, int(whole.turn[first, 0]) - LEAD, int(whole.turn[first:end, 2].min())))
    b = min(len(story.words), max(int(whole.turn[end - 1, 1]) + TAIL, int(whole.turn[first:end, 3].max())))
    low, high = int(story.rows.first[first]), int(story.rows.first[end])
    p0, p1 = np.searchsorted(whole.pair_row, [low, high])
    tok = whole.pair_tok[p0:p1]
    keep = (tok >= a) & (tok < b)
    near = whole.near[low:high]
    near = np.where((near >= low) & (near < high), near - low, high - low)
    place = np.arange(first, end)[:, None] + np.array(cells.OFFSETS)[None]
    gap = np.where((place >= first) & (place < end), whole.gap[first:end], 1.0).astype(np.float32)
    known = torch.from_numpy(story.known[first:end])
    made = Cells(
        turn=torch.from_numpy(whole.turn[first:end] - a),
        narrated=torch.from_numpy((story.zone[a:b] % pieces.OPENS == 0).astype(np.float32)),
        owner=torch.from_numpy(whole.owner[low:high] - first),
        inputs=torch.from_numpy(whole.inputs[low:high]),
        pair_row=torch.from_numpy(whole.pair_row[p0:p1][keep] - low),
        pair_tok=torch.from_numpy(tok[keep] - a),
        pair_bias=torch.from_numpy(whole.pair_bias[p0:p1][keep]),
        near=torch.from_numpy(near),
        gap=torch.from_numpy(gap),
    )
    gold = Gold(
        torch.from_numpy(story.speaks[low:high]), torch.from_numpy(story.hears[low:high]), known,
        torch.from_numpy(story.heard[first:end]), torch.full((high - low,), -1.0),
    )  # fmt: skip
    return a, b, made, gold


def reveal(gold: Gold, owner: Tensor, rng: np.random.Generator, share: float | None = None) -> None:
    """Tell the speakers of a share of the turns, by default any up to half, as a person does who reviews a book."""
    share = share or rng.uniform(0.02, 0.5)
    right = torch.zeros(len(gold.known)).index_add(0, owner, gold.speaks.float()) > 0
    chosen = torch.from_numpy(rng.random(len(gold.known)) < share) & gold.known & right
    gold.told = torch.where(chosen[owner], gold.speaks.float(), gold.told)
    gold.known = gold.known & ~chosen


def passage(text: Text, first: int) -> int:
    """Where a passage that begins with turn `first` ends."""
    turn = text.cells.turn
    end = first + 1
    while end < len(turn) and turn[end, 1] - turn[first, 0] < LONG and turn[end, 0] - turn[end - 1, 1] < BREAK:
        end += 1
    return end

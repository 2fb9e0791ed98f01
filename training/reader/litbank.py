"""LitBank's passages as the reader sees them."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from personae.book import Book
from personae.models import pieces
from personae.models.features import evidence, number
from training.reader.gold import read_before
from training.tagger import gold
from training.tagger.network import FORMS, KINDS, LONGEST


@dataclass(slots=True)
class Passage:
    """One passage. `use` float32 [2, n, EVIDENCE]: from much of the novel, from the passage alone. `mentions` int64
    [g, 4]: first and last token, kind, form; `links` int64 [g, 3]: first and last token and whom it stands for, in
    order of the start, the longest first; `events` float32 [n]: 1 for what happens; `names`: tokens of names.
    """

    name: str
    words: tuple[str, ...]
    tag: NDArray[np.uint8]
    zone: NDArray[np.uint8]
    paragraph: NDArray[np.int32]
    use: NDArray[np.float32]
    mentions: NDArray[np.int64]
    links: NDArray[np.int64]
    events: NDArray[np.float32]
    names: dict[int, float]


def use_of(words: tuple[str, ...], sentence: NDArray[np.int32]) -> NDArray[np.float32]:
    """The evidence of each token: float32 [n, EVIDENCE]."""
    row, distinct = number(words)
    return evidence(row, distinct, np.r_[True, sentence[1:] != sentence[:-1]])[row]


def _read(text: str, folder: Path, name: str) -> Book:
    path = folder / f"{name}.txt"
    path.write_bytes(text.encode("utf-8"))
    return read_before("cast", path)


def passage(text: gold.GoldText, folder: Path) -> Passage:
    """A passage with its gold mentions."""
    book = _read(text.text, folder, text.name)
    shift = text.text.find(book.text[:200])
    t = book.tokens
    novel = _read(text.novel[: 12 * len(text.text)], folder, text.name + "-novel").tokens
    own = use_of(t.words, t.sentence)
    at = next((k for k in range(0, 3000) if novel.words[k : k + 30] == t.words[:30]), None)
    wide = own
    if at is not None and novel.words[at : at + len(t) - 5] == t.words[:-5] and len(novel) >= at + len(t):
        wide = use_of(novel.words, novel.sentence)[at : at + len(t)]
    first = {int(s) + shift: i for i, s in enumerate(t.start)}
    last = {int(e) + shift: i for i, e in enumerate(t.end)}
    rows = [
        (first[m.span.start], last[m.span.end], KINDS.index(m.type), FORMS.index(m.form))
        for m in text.mentions
        if m.span.start in first and m.span.end in last
    ]
    number = {cluster: k for k, cluster in enumerate(dict.fromkeys(m.cluster for m in text.mentions))}
    links = [
        (first[m.span.start], last[m.span.end], number[m.cluster])
        for m in text.mentions
        if m.span.start in first and m.span.end in last
    ]
    events = np.zeros(len(t), np.float32)
    events[np.searchsorted(t.start + shift, text.events, side="right") - 1] = 1
    rows = [r for r in rows if 0 <= r[1] - r[0] < LONGEST and t.paragraph[r[0]] == t.paragraph[r[1]]]
    print(text.name, len(t), len(text.mentions), len(rows), wide is not own, flush=True)
    names = {i: 0.0 for a, b, _, form in rows if form == 0 for i in range(a, b + 1)}
    return Passage(
        text.name, t.words, t.tag, pieces.zones(book), t.paragraph, np.stack([wide, own]),
        np.array(sorted(set(rows)), np.int64).reshape(-1, 4),
        np.array(sorted(set(links), key=lambda r: (r[0], -r[1])), np.int64).reshape(-1, 3), events, names,
    )  # fmt: skip


def load(root: Path, part: str, work: Path) -> list[Passage]:
    """The passages of `part`, train or dev; kept under `work`."""
    path = work / f"litbank-{part}.pickle"
    if path.exists():
        return pickle.loads(path.read_bytes())  # type: ignore[no-any-return]  # our own file, written below
    work.mkdir(parents=True, exist_ok=True)
    found = [passage(gold.load(root, name), work) for name in gold.names(root / f"{part}.ids")]
    for made in work.glob("*.txt"):
        made.unlink()
    path.write_bytes(pickle.dumps(found))
    return found

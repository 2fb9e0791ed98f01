"""LitBank's mentions as offsets into the natural text: the start of each novel as `original/` has it.

LitBank (Bamman et al. 2019, 2020; CC BY 4.0) marks nested mentions of six types as PROP, NOM or PRON on about the
first 2,000 words of each novel.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from personae.book import Span


@dataclass(frozen=True, slots=True)
class GoldMention:
    """`cluster` is the name of the one it stands for."""

    span: Span
    type: str
    form: str
    cluster: str


@dataclass(frozen=True, slots=True)
class GoldText:
    """`text` is the passage as it stands in the novel, `novel` the whole novel, which begins with it. `events`: where
    words begin that name something that happens as a fact (Sims et al. 2019).
    """

    name: str
    text: str
    novel: str
    mentions: tuple[GoldMention, ...]
    events: tuple[int, ...]


def _aligned(words: list[str], text: str) -> list[Span]:
    """Where each word stands in `text`, which agrees with them but for white space."""
    out, at = [], 0
    for word in words:
        pattern = r"\s*".join(map(re.escape, word))
        found = re.compile(r"\s*(" + pattern + ")").match(text, at)
        if not found:
            raise ValueError(f"LitBank's tokens and its original part at {at}: {text[at : at + 30]!r}")
        out.append(Span(*found.span(1)))
        at = found.end()
    return out


def load(root: Path, name: str) -> GoldText:
    """One text; `name` as in LitBank's file names, with or without `_brat`."""
    name = name.removesuffix("_brat")
    lines = (root / "coref/brat" / f"{name}_brat.txt").read_text(encoding="utf-8").split("\n")
    novel = (root / "original" / f"{name}.txt").read_bytes().decode("utf-8")
    spans = _aligned([word for line in lines for word in line.split()], novel)
    first, total = [], 0
    for line in lines:
        first.append(total)
        total += len(line.split())
    marked = (root / "coref/tsv" / f"{name}_brat.ann").read_text(encoding="utf-8")
    rows = [row.split("\t") for row in marked.split("\n")]
    clusters = {cells[1]: cells[2] for cells in rows if cells[0] == "COREF"}
    mentions = []
    for cells in rows:
        if cells[0] == "MENTION":
            a, b = first[int(cells[2])] + int(cells[3]), first[int(cells[4])] + int(cells[5])
            span = Span(spans[a].start, spans[b].end)
            mentions.append(GoldMention(span, cells[7], cells[8], clusters.get(cells[1], cells[1])))
    return GoldText(name, novel[: spans[-1].end], novel, tuple(mentions), tuple(_events(root, name, novel)))


def _events(root: Path, name: str, novel: str) -> list[int]:
    lines = (root / "events/tsv" / f"{name}_brat.tsv").read_text(encoding="utf-8").split("\n")
    rows = [cells for line in lines if len(cells := line.split("\t")) == 2]
    spans = _aligned([word for word, _ in rows], novel)
    return [span.start for span, (_, what) in zip(spans, rows, strict=True) if what == "EVENT"]


def names(path: Path) -> list[str]:
    """The texts listed in an .ids file."""
    return [line.strip() for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]

"""Texts with the places that are uttered, from PDNC and from LitBank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evaluation import pdnc
from personae.book import Span


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text, and the spans of what somebody utters in it."""

    name: str
    text: str
    spans: tuple[Span, ...]


def from_pdnc(folder: Path) -> Iterator[Labelled]:
    """Every novel of `folder`, such as pdnc/train."""
    for novel in pdnc.novels(folder):
        gold = pdnc.load(novel)
        yield Labelled("pdnc/" + gold.name, gold.text, tuple(span for one in gold.quotations for span in one.spans))


def from_litbank(folder: Path, listed: Path) -> Iterator[Labelled]:
    """The documents of LitBank that `listed` names, one a line, as they stand in its `original/`."""
    for name in listed.read_text(encoding="utf-8").split():
        tokenised = _read(folder / "coref" / "brat" / f"{name}.txt")
        original = _read(folder / "original" / f"{name.removesuffix('_brat')}.txt")
        rows = [line.split() for line in tokenised.split("\n")]
        places = _align([token for row in rows for token in row], original)
        first = [0]
        for row in rows:
            first.append(first[-1] + len(row))
        spans = []
        for line in _read(folder / "quotations" / "tsv" / f"{name}.ann").splitlines():
            cells = line.split("\t")
            if cells[0] == "QUOTE":
                start, end = (first[int(cells[i])] + int(cells[i + 1]) for i in (2, 4))
                spans.append(Span(places[start].start, places[end].end))
        yield Labelled("litbank/" + name, original[: places[-1].end], tuple(sorted(spans)))


def _read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def _align(tokens: list[str], text: str) -> list[Span]:
    """Where each token stands in a text that has the same characters but for white space."""
    places, at = [], 0
    for token in tokens:
        match = re.compile(r"\s*".join(map(re.escape, token))).search(text, at)
        if match is None or text[at : match.start()].strip():
            raise ValueError(f"{token!r} is not where it should be, at offset {at}")
        places.append(Span(match.start(), match.end()))
        at = match.end()
    return places

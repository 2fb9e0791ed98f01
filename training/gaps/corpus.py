"""Novels torn on purpose: boundaries between paragraphs, their features, and whether something was torn out there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evaluation.torn import Kind, Tear, tear
from personae import Book, Span
from personae.ingest import open_book
from personae.pipeline import stages
from personae.stages.gaps import cuts, talk
from personae.stages.gaps.cuts import Boundary

Find = Callable[[Book], tuple[list[Boundary], NDArray[np.float32]]]


@dataclass(frozen=True, slots=True)
class Part:
    """What one of the models is trained on: novels read up to the stage `until`, torn every `every` words, `times`
    times over, by pieces of `kinds`; `find` sees the boundaries, `features` are their columns.
    """

    find: Find
    features: tuple[str, ...]
    until: str
    every: int
    times: int
    kinds: tuple[Kind, ...]


PARTS = {
    "cuts": Part(cuts.find, cuts.FEATURES, "quotes", 700, 1, ("end", "start", "across")),
    "talk": Part(talk.find, talk.FEATURES, "speakers", 250, 2, ("turn",)),
}


@dataclass(frozen=True, slots=True)
class Table:
    """The boundaries of one text. before: the paragraph before each; rows: float32 [n, features]; torn: bool [n].

    tears: the paragraphs after which pieces were torn out; words: the length of the text.
    """

    before: tuple[int, ...]
    rows: NDArray[np.float32]
    torn: NDArray[np.bool_]
    tears: tuple[int, ...]
    words: int


@dataclass(frozen=True, slots=True)
class Novel:
    """A novel's tables: whole, and torn."""

    name: str
    whole: Table
    torn: tuple[Table, ...]


def read(path: Path, part: Part) -> Novel:
    """The tables of the novel in a file."""
    book = read_until(open_book(path), part.until)
    torn = []
    for time in range(part.times):
        pieces = tear(book, Random(f"{time} {path.stem}"), every=part.every, kinds=part.kinds)
        again = read_until(Book(pieces.text, Span(0, len(pieces.text))), part.until)
        torn.append(table(again, pieces.tears, part.find))
    return Novel(path.stem, table(book, (), part.find), tuple(torn))


def read_until(book: Book, last: str) -> Book:
    """The book after the stage of that name."""
    for stage in stages(model=False):
        book = stage.run(book)
        if stage.name == last:
            break
    return book


def table(book: Book, tears: Sequence[Tear], find: Find) -> Table:
    """The boundaries that `find` sees in a text, and which of them are torn."""
    places = _paragraphs_before(book, tears)
    boundaries, rows = find(book)
    before = tuple(boundary.before for boundary in boundaries)
    torn = np.array([number in places for number in before], bool)
    return Table(before, rows, torn, places, len(book.text.split()))


def _paragraphs_before(book: Book, tears: Sequence[Tear]) -> tuple[int, ...]:
    """For each tear the number of the prose paragraph before it."""
    prose = [i for i, paragraph in enumerate(book.paragraphs) if paragraph.kind == "prose"]
    middles = [(book.paragraphs[i].span.start + book.paragraphs[i].span.end) / 2 for i in prose]
    at = [bisect_left(middles, one.at) - 1 for one in tears]
    return tuple(prose[i] for i in at if i >= 0)


def stack(novels: Sequence[Novel]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """All rows, float32 [n, features], and whether something was torn out there, bool [n]."""
    tables = [one for novel in novels for one in (novel.whole, *novel.torn) if len(one.rows)]
    return np.concatenate([one.rows for one in tables]), np.concatenate([one.torn for one in tables])


def rate(novels: Sequence[Novel]) -> float:
    """How many places a word are torn in all texts together."""
    tables: list[Any] = [one for novel in novels for one in (novel.whole, *novel.torn)]
    return sum(len(one.tears) for one in tables) / sum(one.words for one in tables)

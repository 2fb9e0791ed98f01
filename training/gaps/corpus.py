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


@dataclass(frozen=True, slots=True)
class Table:
    """The boundaries of one torn novel. rows: float32 [n, features]; torn: the kind of tear at each, "" for none.

    tears: how many pieces of each kind were torn out; words: the length of the novel.
    """

    name: str
    rows: NDArray[np.float32]
    torn: tuple[str, ...]
    tears: dict[str, int]
    words: int


def read_until(book: Book, last: str) -> Book:
    """The book after the stage of that name."""
    for stage in stages():
        book = stage.run(book)
        if stage.name == last:
            break
    return book


def whole(path: Path) -> Book:
    """The novel in a file, as the reader has it, read up to its quotations."""
    return read_until(open_book(path), "quotes")


def torn_book(
    book: Book, random: Random, every: int, kinds: Sequence[Kind], last: str
) -> tuple[Book, tuple[Tear, ...]]:
    """The novel with pieces torn out of it, read up to the stage `last`, and the tears."""
    torn = tear(book, random, every=every, kinds=kinds)
    return read_until(Book(torn.text, Span(0, len(torn.text))), last), torn.tears


def boundary_of(book: Book, tears: Sequence[Tear]) -> dict[int, Kind]:
    """For each tear the number of the prose paragraph before it."""
    prose = [i for i, paragraph in enumerate(book.paragraphs) if paragraph.kind == "prose"]
    middles = [(book.paragraphs[i].span.start + book.paragraphs[i].span.end) / 2 for i in prose]
    found = {}
    for one in tears:
        at = bisect_left(middles, one.at) - 1
        if at >= 0:
            found[prose[at]] = one.kind
    return found


def table(
    name: str, book: Book, tears: Sequence[Tear], find: Callable[[Book], tuple[Sequence[Any], NDArray[np.float32]]]
) -> Table:
    """The boundaries that `find` sees in a torn novel."""
    at = boundary_of(book, tears)
    boundaries, rows = find(book)
    counts: dict[str, int] = {}
    for one in tears:
        counts[one.kind] = counts.get(one.kind, 0) + 1
    return Table(name, rows, tuple(at.get(b.before, "") for b in boundaries), counts, len(book.text.split()))

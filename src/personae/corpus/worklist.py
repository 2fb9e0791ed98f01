"""Which books a corpus is made of: each with an id of its own, in the order of the ids, and what a manifest says of it.

An id is where a book lies within the input that named it, so that it stays when the input moves: "austen/emma.txt".
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from personae.corpus.columns import GIVEN
from personae.errors import InputError, MissingInput

Cell = str | int | None

_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True)
class Listed:
    """One book of the list: a file at `path`, or the file `member` of the archive at `path`.

    `size` in bytes is only for guessing how long it will take. `metadata` are a manifest's cells, in the order of
    `Worklist.columns`.
    """

    id: str
    path: str
    member: str = ""
    size: int = 0
    metadata: tuple[Cell, ...] = ()

    @property
    def name(self) -> str:
        """The file's own name: "emma.txt"."""
        return (self.member or self.path).replace("\\", "/").rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Worklist:
    """The books, in the order of their ids, and the columns of a manifest: (name, "text" or "whole")."""

    books: tuple[Listed, ...]
    columns: tuple[tuple[str, str], ...] = ()

    def share(self, part: int, parts: int) -> Worklist:
        """The books that fall to job `part` (from 1) of `parts`.

        Each book is always in the same one of them, whatever other books there are: it goes by the hash of its id.
        """
        mine = tuple(book for book in self.books if part_of(book.id, parts) == part)
        return Worklist(mine, self.columns)


def part_of(id: str, parts: int) -> int:
    """Which of so many jobs, counted from 1, the book of that id falls to."""
    return int.from_bytes(hashlib.sha256(id.encode()).digest()[:8], "big") % parts + 1


def worklist(books: Iterable[Listed], columns: Sequence[str] = ()) -> Worklist:
    """The list of these books. A column whose every cell is a whole number holds numbers.

    Raises MissingInput where there are no books, InputError where two have the same id.
    """
    ordered = sorted(books, key=lambda book: book.id)
    if not ordered:
        raise MissingInput(
            "there is no book in what was named; give folders or archives that hold .txt, .md, .html or .epub files, "
            "or name the files"
        )
    for one, other in pairwise(ordered):
        if one.id == other.id:
            raise InputError(
                f"two books would be called {one.id}; name the folder above both, or a manifest with a book_id column"
            )
    whole = [
        name not in GIVEN
        and all(_is_whole(book.metadata[at]) for book in ordered)
        and any(book.metadata[at] is not None for book in ordered)
        for at, name in enumerate(columns)
    ]
    if any(whole):
        ordered = [_with_numbers(book, whole) for book in ordered]
    kinds = ("whole" if number else "text" for number in whole)
    return Worklist(tuple(ordered), tuple(zip(columns, kinds, strict=True)))


def _is_whole(cell: Cell) -> bool:
    return cell is None or isinstance(cell, int) or _WHOLE.fullmatch(cell) is not None


def _with_numbers(book: Listed, whole: Sequence[bool]) -> Listed:
    cells = tuple(
        int(cell) if number and cell is not None else cell for cell, number in zip(book.metadata, whole, strict=True)
    )
    return Listed(book.id, book.path, book.member, book.size, cells)

"""From what a person named (folders, globs, archives, manifests, files) to the list of books. Opens no book."""

from __future__ import annotations

import csv
import glob
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from personae.corpus.worklist import Cell, Listed, Worklist, worklist
from personae.errors import BrokenInput, InputError, MissingInput
from personae.export.encoding import encodable
from personae.ingest.archive import Shelf, climbs

# What a folder or an archive is searched for. A file that is named itself may be called anything.
STORIES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".epub")
ARCHIVE = ".zip"
MANIFESTS = (".csv", ".tsv")
# The columns that every corpus has of its own; a manifest's may not be called the same. Only title and author stand
# for what the book itself says.
_BOOK_ID = "book_id"
_MARKS = ("book.json", "corpus.json")  # a folder with one of these is an output of ours


def listed(inputs: Sequence[str], *, path_column: str = "path", reserved: frozenset[str] = frozenset()) -> Worklist:
    """The books that the inputs name, with what a manifest says of each.

    Raises MissingInput where an input does not exist, BrokenInput where a manifest cannot be read, or a column of it
    has one of the `reserved` names, InputError where two books would have one id.
    """
    books: list[Listed] = []
    columns: list[str] = []
    for each in inputs:
        if Path(each).suffix.lower() in MANIFESTS and Path(each).is_file():
            found, names = _manifest(Path(each), path_column, reserved)
            books, columns = _together(books, columns, found, names)
        else:
            nothing = (None,) * len(columns)
            books += [_with(book, nothing) for book in _named(each)]
    return worklist(books, columns)


def _with(book: Listed, metadata: tuple[Cell, ...]) -> Listed:
    return Listed(book.id, book.path, book.member, book.size, metadata)


def _together(
    books: list[Listed], columns: list[str], more: list[Listed], names: list[str]
) -> tuple[list[Listed], list[str]]:
    """Both lists of books, over the columns of both."""
    union = columns + [name for name in names if name not in columns]
    place = {name: at for at, name in enumerate(union)}

    def widened(book: Listed, own: list[str]) -> Listed:
        cells: list[Cell] = [None] * len(union)
        for name, cell in zip(own, book.metadata, strict=True):
            cells[place[name]] = cell
        return _with(book, tuple(cells))

    return [widened(book, columns) for book in books] + [widened(book, names) for book in more], union


def _named(given: str) -> Iterator[Listed]:
    """The books of one input that is no manifest."""
    path = Path(given)
    if path.is_dir():
        yield from _in_folder(path)
    elif path.is_file():
        yield from _at(path, path.name, named=True)
    elif glob.has_magic(given):
        yield from _matching(given)
    else:
        raise MissingInput(f"there is no file or folder {given}; check the name")


def _matching(pattern: str) -> Iterator[Listed]:
    """What a glob matches, with ids that begin below the last folder without a wildcard."""
    parts = Path(pattern).parts
    fixed = next(at for at, part in enumerate(parts) if glob.has_magic(part))
    base = Path(*parts[:fixed]) if fixed else Path(".")
    found = sorted(Path(each) for each in glob.glob(pattern, recursive=True))
    if not found:
        raise MissingInput(f"nothing is called {pattern}; check the pattern")
    for path in found:
        if path.is_file():
            yield from _at(path, _id(path.relative_to(base)))


def _id(path: Path) -> str:
    return encodable(path.as_posix())


def _in_folder(folder: Path) -> Iterator[Listed]:
    """Every story below a folder; hidden files and folders, and what personae wrote, are passed over."""

    def refused(error: OSError) -> None:
        raise InputError(f"{error.filename} cannot be looked into: {error.strerror}; check your rights to it")

    for here, folders, names in os.walk(folder, onerror=refused):
        if any(mark in names for mark in _MARKS) or Path(here).name.endswith(".personae"):
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(here, name)
            if not name.startswith(".") and path.suffix.lower() in (*STORIES, ARCHIVE) and path.is_file():
                yield from _at(path, _id(path.relative_to(folder)))


def _at(path: Path, id: str, *, named: bool = False) -> Iterator[Listed]:
    """The book at `path`, or the books of the archive there; those of an archive that was named itself have ids within
    it. An archive that cannot be opened, or is a book, is one book: reading it will say what is wrong."""
    if path.suffix.lower() == ARCHIVE:
        members = _members(path)
        if members:
            prefix = "" if named else f"{id}/"
            for name, size in members.items():
                yield Listed(encodable(prefix + name), str(path), name, size)
            return
    yield Listed(id, str(path), "", path.stat().st_size)


def _members(path: Path) -> dict[str, int]:
    """The stories of an archive and their sizes; none where it is one book itself, or cannot be opened."""
    try:
        shelf = Shelf(path)
    except InputError:
        return {}
    sizes = shelf.sizes
    shelf.close()
    if "META-INF/container.xml" in sizes or any(climbs(name) for name in sizes):
        return {}
    return {name: size for name, size in sizes.items() if _is_story(name)}


def _is_story(name: str) -> bool:
    hidden = any(part.startswith((".", "__MACOSX")) for part in name.split("/"))
    return not hidden and Path(name).suffix.lower() in STORIES


def _manifest(path: Path, path_column: str, reserved: frozenset[str]) -> tuple[list[Listed], list[str]]:
    """The books of a manifest, and its columns but for the path and the id."""
    rows = _rows(path)
    head = [name.strip() for name in next(rows, [])]
    folded = [name.casefold() for name in head]
    if path_column.casefold() not in folded:
        raise BrokenInput(
            f"{path.name} has no column {path_column}; its first line should name the columns, and one of them, "
            f"{path_column} or another that --path-column names, holds each book's file"
        )
    if len(set(folded)) < len(folded) or "" in folded:
        raise BrokenInput(f"{path.name} has two columns of one name, or one without a name; give each its own")
    clash = sorted(set(folded) & reserved)
    if clash:
        raise BrokenInput(f"{path.name} has a column {clash[0]}, which every corpus has of its own; rename it")
    where = folded.index(path_column.casefold())
    named = folded.index(_BOOK_ID) if _BOOK_ID in folded else None
    kept = [at for at in range(len(head)) if at not in (where, named)]
    found = []
    for number, row in enumerate(rows, 2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(head) or not row[where].strip():
            raise BrokenInput(f"line {number} of {path.name} has no {path_column}, or not as many cells as columns")
        given = row[where].strip()
        id = row[named].strip() if named is not None and row[named].strip() else ""
        metadata = tuple(encodable(row[at].strip()) or None for at in kept)
        found.append(_told(path.parent, given, id, metadata))
    # title and author are ours under the names that we give them, whatever case a manifest has
    names = [folded[at] if folded[at] in ("title", "author", "year") else encodable(head[at]) for at in kept]
    return found, names


def _told(folder: Path, given: str, id: str, metadata: tuple[Cell, ...]) -> Listed:
    """The book that a manifest names: a file, or one within an archive ("shelf.zip/emma.txt")."""
    path = folder / given
    id = encodable(id or (path.name if Path(given).is_absolute() else Path(given).as_posix()))
    if not path.exists():
        inside = re.match(r"(?i)(.+?\.zip)[/\\](.+)", given)
        if inside and (folder / inside.group(1)).is_file():
            return Listed(id, str(folder / inside.group(1)), inside.group(2).replace("\\", "/"), 0, metadata)
        return Listed(id, str(path), "", 0, metadata)
    return Listed(id, str(path), "", path.stat().st_size, metadata)


def _rows(path: Path) -> Iterator[list[str]]:
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            file.seek(0)
            mark = "\t" if path.suffix.lower() == ".tsv" else ";" if ";" in first and "," not in first else ","
            yield from csv.reader(file, delimiter=mark)
    except UnicodeDecodeError as error:
        raise BrokenInput(f"{path.name} is not in UTF-8 ({error.reason}); save it as CSV in UTF-8") from error
    except (OSError, csv.Error) as error:
        raise BrokenInput(f"{path.name} cannot be read: {getattr(error, 'strerror', None) or error}") from error

"""The output folder: every table, the text and the report, made whole or not at all."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from personae.book import Book
from personae.errors import OutputError
from personae.export.encoding import encodable, json_line, json_page
from personae.export.report import report
from personae.export.summary import about
from personae.export.tables import SOURCE_MAP, TABLES, Table

# Every name that personae ever writes into a folder; anything else there is the user's own.
FILES = (
    "text.txt", *(f"{table.name}.jsonl" for table in TABLES), "source_map.jsonl", "report.html", "book.json",
)  # fmt: skip


def _lines(table: Table, book: Book) -> str:
    return "".join(json_line(row) + "\n" for row in table.rows(book))


def files(book: Book, *, timings: bool = False) -> Iterator[tuple[str, str]]:
    """The name and content of each file of the output, `book.json` last. Writes nothing."""
    yield "text.txt", encodable(book.text)
    for table in TABLES:
        yield f"{table.name}.jsonl", _lines(table, book)
    if book.source.map.offset:
        yield "source_map.jsonl", _lines(SOURCE_MAP, book)
    yield "report.html", report(book)
    yield "book.json", json_page(about(book, timings=timings))


def is_ours(folder: Path) -> bool:
    """Whether `folder` may be replaced: its book.json says that personae wrote it, or it is empty."""
    if not any(folder.iterdir()):
        return True
    try:
        page = json.loads((folder / "book.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(page, dict) and page.get("made_by") == "personae"


def check_target(folder: Path) -> None:
    """Raise OutputError when `folder` cannot be made or replaced. Called before the work, so that none is lost."""
    if folder.is_dir():
        try:
            ours = is_ours(folder)
        except OSError as error:
            raise OutputError(f"{folder} cannot be looked into: {error.strerror or error}") from error
        if not ours:
            raise OutputError(
                f"{folder} holds other files and was not written by personae; name a new folder with -o to keep it safe"
            )
        return
    if folder.exists():
        raise OutputError(f"{folder} is a file, and the output is a folder; name another with -o")
    parent = folder
    while not parent.exists():
        parent = parent.parent
    if not parent.is_dir() or not os.access(parent, os.W_OK | os.X_OK):
        raise OutputError(f"{folder} cannot be made, because {parent} is not a folder that can be written to")


def _beside(folder: Path, purpose: str) -> Path:
    return folder.parent / f".{folder.name}.{purpose}-{secrets.token_hex(4)}"


def _fill(folder: Path, book: Book, timings: bool) -> None:
    folder.mkdir()
    for name, content in files(book, timings=timings):
        # newline="" writes the text's own line ends as they are: offsets count them
        with open(folder / name, "w", encoding="utf-8", newline="") as out:
            out.write(content)


def _swap(made: Path, folder: Path) -> None:
    """Put `made` where `folder` is. What is not ours in the old folder moves along."""
    old = _beside(folder, "old")
    folder.rename(old)
    try:
        made.rename(folder)
    except OSError:
        old.rename(folder)
        raise
    for entry in old.iterdir():
        if entry.name not in FILES:
            entry.rename(folder / entry.name)
    shutil.rmtree(old)


def _move_into(made: Path, folder: Path) -> None:
    """Replace the files of `folder` one by one: it cannot be renamed (a mount point, the current folder).

    book.json goes first, so that a folder left half changed is still known as ours and can be written again.
    """
    for name in reversed(FILES):
        if (made / name).exists():
            (made / name).replace(folder / name)
        else:
            (folder / name).unlink(missing_ok=True)


def _stays(folder: Path) -> bool:
    """Whether `folder` has to be filled where it is: a mount point, the current folder, or a parent of it."""
    return folder.is_mount() or folder in (Path.cwd(), *Path.cwd().parents) or not os.access(folder.parent, os.W_OK)


def write_folder(book: Book, folder: str | Path, *, timings: bool = False) -> None:
    """Write the text, every table, the report and book.json into `folder`.

    All is written to a hidden folder first and then renamed, so `folder` is whole or not there at all. A folder
    that personae wrote is replaced; files of the user's in it stay. Raises OutputError for any other folder that is
    not empty, and where writing fails.

    `timings` adds seconds by stage to book.json. Without it, the same story gives the same bytes, always.
    """
    target = Path(folder).resolve()
    check_target(target)
    inside = target.is_dir() and _stays(target)
    made = target / f".personae-{secrets.token_hex(4)}" if inside else _beside(target, "new")
    try:
        made.parent.mkdir(parents=True, exist_ok=True)
        _fill(made, book, timings)
        if inside:
            _move_into(made, target)
        elif target.is_dir():
            _swap(made, target)
        else:
            made.rename(target)
    except OSError as error:
        raise OutputError(f"{target} cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(made, ignore_errors=True)

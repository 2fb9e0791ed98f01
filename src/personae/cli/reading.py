"""How a command comes by its book: from a story or BookNLP's files, with the corrections beside, or from a folder that
`personae read` wrote."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from personae.cli.terminal import printable, progress
from personae.errors import MissingInput

if TYPE_CHECKING:
    from personae.book import Book
    from personae.corrections.journal import Entry
    from personae.corrections.series import Cast

Move = Callable[[str, int, int], None]


def corrections(story: Path) -> Sequence[Entry]:
    """What the journal beside the story says; says on stderr what of it cannot be read."""
    from personae.corrections.journal import Journal, beside

    path = beside(story)
    if not path.is_file():
        return ()
    entries, unread = Journal.read(path)
    for line in unread:
        print(f"personae: {printable(path.name)}, line {line.line}, is left out: {line.why}", file=sys.stderr)
    return entries


def read(story: Path, entries: Sequence[Entry], cast: Cast | None, move: Move, *, model: bool) -> Book:
    """The story, with the corrections and people given; what does not fit becomes warnings of the book."""
    if not entries and cast is None:
        from personae import pipeline

        return pipeline.read(story, progress=move, model=model)
    from personae.revision import Revision

    return Revision.read(story, cast=cast, progress=move, model=model).finish(entries).warned


def booknlp(path: Path, entries: Sequence[Entry]) -> Book:
    """The book of BookNLP's files, with the corrections given; what does not fit becomes warnings of the book."""
    from personae import pipeline
    from personae.revision import Settled

    return Settled(pipeline.reopen(path)).finish(entries).warned


def book(path: Path, *, corrected: bool, model: bool, quiet: bool) -> Book:
    """The book of `path`: a story, which is read, or BookNLP's files, in either case with the corrections beside it
    where `corrected`; or a folder that `personae read` wrote, as it is.

    Raises InputError where it is none of these.
    """
    from personae.pipeline import is_booknlp, reopen

    if is_booknlp(path):
        found = booknlp(path, corrections(story_of(path)) if corrected else ())
        for warning in () if quiet else found.warnings:
            print(f"personae: {printable(warning)}", file=sys.stderr)
        return found
    if path.is_dir():
        return reopen(path)
    if not path.is_file():
        raise MissingInput(f"there is no file {path}")
    with progress(not quiet) as move:
        return read(path, corrections(path) if corrected else (), None, move, model=model)


def story_of(path: Path) -> Path:
    """What is read for `path`: a file itself; for a folder that `personae read` wrote, the story that lies beside it if
    it is still the same, and else the folder's text.txt; for BookNLP's files the text that they are about, which may
    not be there.

    Raises MissingInput for any other folder.
    """
    from personae import pipeline

    if pipeline.is_booknlp(path):
        return pipeline.booknlp_text(path)
    if not path.is_dir():
        return path
    try:
        source = json.loads((path / "book.json").read_text(encoding="utf-8"))["source"]
        name, sha256 = Path(str(source["name"])).name, source["sha256"]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise MissingInput(f"{path} is a folder that personae did not write; name the story itself") from error
    beside = path.resolve().parent / name
    with suppress(OSError):
        if hashlib.sha256(beside.read_bytes()).hexdigest() == sha256:
            return beside
    return path / "text.txt"

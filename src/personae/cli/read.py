"""`personae read STORY`: the cast of one story and the speaker of its every line."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from personae.cli import reading
from personae.cli.terminal import Progress, printable, progress
from personae.errors import MissingInput

if TYPE_CHECKING:
    from personae.book import Book
    from personae.corrections.series import Cast

_ABOUT = """\
Reads one story (plain text, Markdown, HTML, EPUB) and writes its cast, the speaker of every line, mentions and gaps
as tables, and report.html to look at them. Corrections made with personae review are used. Without -o a summary is
printed, and the folder is STORY's name with .personae after it, in the current folder.
"""


def add(commands: Any) -> None:
    """Put this command on the command line."""
    command: argparse.ArgumentParser = commands.add_parser(
        "read", help="read a story: its cast, and who says every line", description=_ABOUT
    )
    command.add_argument("story", metavar="STORY", type=Path, help="the file to read: .txt, .md, .html or .epub")
    command.add_argument(
        "-o", "--output", metavar="DIR", type=Path, help="the folder to write, made whole or not at all"
    )
    command.add_argument(
        "--json", action="store_true", help="print everything as one JSON object; writes a folder only with -o"
    )
    command.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    command.add_argument(
        "--cast", metavar="FILE", type=Path, help="begin from the people of a series: a cast file of personae review"
    )
    command.add_argument("--no-corrections", action="store_true", help="leave corrections beside the story unused")
    command.add_argument(
        "--timings", action="store_true", help="add the seconds that each stage took to book.json and --json"
    )
    command.add_argument(
        "--no-model", action="store_true", help="read without the network: quicker, less often right"
    )
    command.set_defaults(run=run)


def default_folder(story: Path) -> Path:
    """Where the output goes without -o: "ferry.txt" gives ferry.personae here, or in a new temporary folder where
    the current one cannot be written to."""
    name = (story.stem or "story") + ".personae"
    if os.access(Path.cwd(), os.W_OK):
        return Path(name)
    return Path(tempfile.gettempdir()) / f"personae-{secrets.token_hex(4)}" / name


def _moves(move: Progress) -> Progress:
    """`move` with the opening of the file as the first step and the writing as a last one to come."""

    def on(stage: str, number: int, total: int) -> None:
        if stage == "ingest":
            move(stage, 0, 1)
        else:
            move(stage, number + 1, total + 2)

    return on


def as_object(book: Book, folder: Path | None, *, timings: bool = False) -> dict[str, Any]:
    """All that is known of `book`, for --json: the content of book.json, `folder` if any, `text`, and every table."""
    from personae.export.summary import about
    from personae.export.tables import SOURCE_MAP, TABLES

    tables = (*TABLES, SOURCE_MAP) if book.source.map.offset else TABLES
    page = about(book, timings=timings) | ({"folder": str(folder)} if folder else {})
    return page | {"text": book.text} | {table.name: list(table.rows(book)) for table in tables}


def _shown(path: Path) -> str:
    """`path` as it is shortest from here."""
    absolute = path.resolve()
    here = Path.cwd()
    return str(absolute.relative_to(here) if absolute.is_relative_to(here) else absolute)


def _cast(path: Path) -> Cast:
    from personae.corrections.series import read_cast

    try:
        return read_cast(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise MissingInput(f"the cast file {path} cannot be read: {why}") from error


def run(arguments: argparse.Namespace) -> int:
    """Read, write and print as the options say. Returns 0; everything else is an exception."""
    from personae.export.folder import check_target, write_folder

    folder: Path | None = arguments.output
    if folder is None and not arguments.json:
        folder = default_folder(arguments.story)
    if folder is not None:
        check_target(folder)
    entries = [] if arguments.no_corrections else reading.corrections(arguments.story)
    cast = _cast(arguments.cast) if arguments.cast else None
    with progress(not arguments.quiet) as move:
        book = reading.read(arguments.story, entries, cast, _moves(move), model=not arguments.no_model)
        if folder is not None:
            move("writing", 1, 1)
            write_folder(book, folder, timings=arguments.timings)
    if arguments.json:
        # plain ASCII: any terminal, pipe and locale can carry it
        json.dump(as_object(book, folder, timings=arguments.timings), sys.stdout)
        sys.stdout.write("\n")
    elif not arguments.quiet and folder is not None:
        if arguments.output is None:
            from personae.cli.summary import print_summary

            print_summary(book)
        print(f"The report: {printable(_shown(folder / 'report.html'))}")
    return 0

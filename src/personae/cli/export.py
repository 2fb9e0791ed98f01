"""`personae export BOOK --to FORMAT`: a story in the form that another tool reads."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from personae.cli import reading
from personae.cli.terminal import printable
from personae.errors import MissingInput, OutputError
from personae.export.formats import FORMATS, Format, Wanted, format_named, names

_ABOUT = """\
Writes a story in the form that another tool reads. BOOK is a story, which is read first, or BookNLP's files, in either
case with the corrections beside it; or a folder that personae read wrote, which is taken as it is.
"""


def add(commands: Any) -> None:
    """Put this command on the command line."""
    command: argparse.ArgumentParser = commands.add_parser(
        "export",
        help="write a story for another tool: " + ", ".join(names()),
        description=_ABOUT,
        epilog="Formats: " + "; ".join(f"{each.name}, {each.about}" for each in FORMATS) + ".",
    )
    command.add_argument(
        "book", metavar="BOOK", type=Path, help="a story, or a folder that personae read or BookNLP wrote"
    )
    command.add_argument("--to", metavar="FORMAT", choices=names(), required=True, help="the format: see below")
    command.add_argument(
        "-o", "--output", metavar="PATH", type=Path, help="the file, or the folder where a format makes several files"
    )
    command.add_argument("--voices", metavar="FILE", type=Path, help="a voices.toml: who has which voice")
    command.add_argument("--voice-folder", metavar="DIR", type=Path, help="the folder that holds the voices' samples")
    command.add_argument(
        "--non-consumptive", action="store_true", help="leave out all words from which the text could be rebuilt"
    )
    command.add_argument("--no-corrections", action="store_true", help="leave corrections beside the story unused")
    command.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    command.add_argument(
        "--no-model", action="store_true", help="read without the network: quicker, less often right"
    )
    command.set_defaults(run=run, refuse=command.error)


def target_of(book: Path, chosen: Format) -> Path:
    """Where a format goes without -o: "ferry.txt" gives ferry.tei.xml here, or the folder ferry.booknlp."""
    return Path(name_of(book) + (chosen.ending or f".{chosen.name}"))


def name_of(book: Path) -> str:
    """What the files of a book are called: its own name without an ending."""
    return (book.resolve().name if book.is_dir() else book.name).removesuffix(".personae").rsplit(".", 1)[0] or "story"


def _bytes(path: Path) -> bytes | None:
    """The story's own bytes, where it is at hand."""
    story = reading.story_of(path)
    return story.read_bytes() if story.is_file() and story != path / "text.txt" else None


def _told(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise MissingInput(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _spare(made: Path, path: Path) -> None:
    """Raise OutputError where what is to be made would take the place of what it is made from."""
    for own in (path, reading.story_of(path)):
        if made.exists() and own.exists() and made.samefile(own):
            raise OutputError(f"{made} is the story itself, which stays as it is; name another place with -o")


def _say(sentence: str) -> None:
    print(f"personae: {printable(sentence)}", file=sys.stderr)


def _unsaid(sentence: str) -> None:
    """With --quiet, errors alone are told."""


def run(arguments: argparse.Namespace) -> int:
    """Read, make and write as the options say. Returns 0; everything else is an exception."""
    from personae.export.placing import place_file, place_files

    path: Path = arguments.book
    chosen = format_named(arguments.to)
    if arguments.non_consumptive and not chosen.withholds:
        able = ", ".join(each.name for each in FORMATS if each.withholds)
        arguments.refuse(f"--non-consumptive is for {able}; {chosen.name} is made of the text's words")
    target: Path = arguments.output or target_of(path, chosen)
    _spare(target, path)
    wanted = Wanted(
        name_of(path),
        _bytes(path),
        _told(arguments.voices),
        arguments.voice_folder,
        arguments.non_consumptive,
        _unsaid if arguments.quiet else _say,
    )
    book = reading.book(
        path, corrected=not arguments.no_corrections, model=not arguments.no_model, quiet=arguments.quiet
    )
    if chosen.ending:
        ((_, content),) = chosen.files(book, wanted)
        place_file(target, content)
    else:
        made = list(chosen.files(book, wanted))
        for name, _ in made:
            _spare(target / name, path)
        place_files(target, made, alone=wanted.non_consumptive)
    if not arguments.quiet:
        print(printable(str(target)))
    return 0

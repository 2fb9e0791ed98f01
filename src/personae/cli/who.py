"""`personae who NAME BOOK`: who somebody is, as far as a reader has got."""

from __future__ import annotations

import argparse
import json
import textwrap
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from personae.cli import reading
from personae.cli.terminal import printable

if TYPE_CHECKING:
    from personae.export.who import Answer, Sight

_ABOUT = """\
Says who somebody is: their names, where they were met and last seen, with whom they talk, what they did and said
last. With --until it goes by what stands before that place alone, so that it gives nothing away. BOOK is a story, which
is read first, or a folder that personae read wrote, which answers at once.
"""
_WIDTH = 100


def add(commands: Any) -> None:
    """Put this command on the command line."""
    command: argparse.ArgumentParser = commands.add_parser(
        "who", help="say who somebody is, as far as you have read", description=_ABOUT
    )
    command.add_argument("name", metavar="NAME", help="any of their names, or a word of it")
    command.add_argument(
        "book", metavar="BOOK", type=Path, help="a story, or a folder that personae read or BookNLP wrote"
    )
    command.add_argument(
        "--until", metavar="PLACE", help="40%% of the words, “chapter 3” to its end, or an offset in the text"
    )
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.add_argument("--no-corrections", action="store_true", help="leave corrections beside the story unused")
    command.add_argument(
        "--no-model", action="store_true", help="read without the network: quicker, less often right"
    )
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Answer. Returns 0; everything else is an exception."""
    from personae.export.who import who

    book = reading.book(
        arguments.book, corrected=not arguments.no_corrections, model=not arguments.no_model, quiet=arguments.json
    )
    answer = who(book, arguments.name, arguments.until)
    if arguments.json:
        print(json.dumps(asdict(answer), ensure_ascii=False))
    else:
        print(printable(told(answer)))
    return 0


def told(answer: Answer) -> str:
    """The answer in words, a line for each thing that is known."""
    known = [", ".join(answer.aliases), answer.pronouns, answer.kind if answer.kind != "person" else None]
    title = "; ".join(word for word in known if word)
    rows = [("met", answer.met)]
    rows.append(("so far", f"{_count(answer.mentions, 'mention')}, {_count(answer.lines, 'line')}"))
    if answer.ties:
        rows.append(("ties", "; ".join(answer.ties)))
    if answer.talks_with:
        rows.append(("talks with", ", ".join(f"{name} ({_count(n, 'line')})" for name, n in answer.talks_with)))
    rows.append(("last seen", _seen(answer.seen) if answer.seen else "nowhere so far: only spoken of"))
    rows.append(("last did", answer.last_deed))
    if answer.last_line:
        to = f" (to {', '.join(answer.last_line.to)})" if answer.last_line.to else ""
        rows.append(("last words", answer.last_line.text + to))
    wide = [
        textwrap.fill(text, _WIDTH, initial_indent=f"  {what:<12}", subsequent_indent=" " * 14)
        for what, text in rows
        if text
    ]
    return "\n".join([f"{answer.name} ({title})" if title else answer.name, *wide])


def _seen(sight: Sight) -> str:
    parts = []
    if sight.chapter is not None:
        parts.append(f"chapter {sight.chapter}" + (f" ({sight.title})" if sight.title else ""))
    parts.append(f"scene {sight.scene}")
    parts += [f"“{words}”" for words in (sight.time, sight.place) if words]
    if sight.company:
        parts.append(f"with {', '.join(sight.company)}")
    parts.append(f"{_count(sight.ago, 'word')} ago")
    return ", ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")

"""What may be shown in a terminal, and the progress bar."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# Control characters could move the cursor or recolour the terminal, direction marks turn a line about.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

Progress = Callable[[str, int, int], None]

# What each stage does, in a reader's words; a stage that is not here goes by its own name.
_DOING = {
    "ingest": "opening the file",
    "structure": "finding the chapters",
    "tokens": "telling the words apart",
    "quotes": "finding what is said",
    "mentions": "finding who is named",
    "reading": "reading it through",
    "cast": "drawing up the cast",
    "identities": "seeing who is who",
    "draft": "linking pronouns",
    "speakers": "deciding who speaks",
    "coreference": "linking pronouns",
    "gaps": "looking for gaps",
    "scenes": "telling the scenes apart",
    "relations": "asking what they are to one another",
    "events": "seeing what happens",
    "tally": "counting",
    "writing": "writing it down",
}


def printable(text: str) -> str:
    """`text` with every character that could do something to a terminal shown as U+FFFD."""
    return _UNPRINTABLE.sub("�", text)


def _nothing(stage: str, number: int, total: int) -> None:
    return None


@contextmanager
def progress(shown: bool) -> Iterator[Progress]:
    """A bar on stderr that each call moves on, gone when done. Only where `shown` and stderr is a terminal."""
    if not shown or not sys.stderr.isatty():
        yield _nothing
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (SpinnerColumn(), TextColumn("{task.description:<24}"), BarColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def move(stage: str, number: int, total: int) -> None:
            bar.update(task, description=_DOING.get(stage, stage), completed=number, total=total)

        yield move

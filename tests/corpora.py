"""Folders of tiny stories, and a reader of them within the process, for the tests of corpora."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from benchmarks.corpus_kills import digests
from personae.corpus import running
from personae.corpus.columns import Asked
from personae.corpus.inputs import listed
from personae.corpus.reading import Result, Task, read_book
from personae.corpus.running import Progress
from personae.corpus.worklist import Worklist

NAMES = ("Ada", "Bram", "Cecily", "Dunmore", "Elspeth", "Gil", "Hester", "Ivo", "Juno", "Mungo")
QUICK = Asked(model=False)


def story(number: int) -> str:
    """A story of a few lines between two people; each number gives another."""
    one, other = NAMES[number % len(NAMES)], NAMES[(number // len(NAMES) + number + 1) % len(NAMES)]
    said = "\n\n".join(
        f"“I have counted {count} boats,” said {one}. “Have you?”\n\n“No,” {other} said. “I had none to count.”"
        for count in range(1, 2 + number % 3)
    )
    return f"The Quay, Part {number}\n\n{said}\n\n{one} looked at the water, and {other} went home.\n"


def shelf(folder: Path, count: int) -> Path:
    """A folder of so many stories, s000.txt and on."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"s{number:03}.txt").write_text(story(number), encoding="utf-8")
    return folder


# Reading is most of what a run costs, and depends on the task alone.
_remembered = lru_cache(maxsize=None)(read_book)


class Serial:
    """Reads one book after another, here, each once in a process; ends, as if it were killed, after so many.

    `read` are the ids of those read. With `backwards` the results of each ten come in the wrong order.
    """

    def __init__(
        self,
        *,
        stop_after: int | None = None,
        backwards: bool = False,
        reader: Callable[[Task], Result] = _remembered,
    ) -> None:
        self.read: list[str] = []
        self._stop_after, self._backwards, self._reader = stop_after, backwards, reader

    @contextmanager
    def __call__(self) -> Iterator[Serial]:
        yield self

    def outcomes(self, tasks: Iterator[Task]) -> Iterator[tuple[str, Result]]:
        held: list[tuple[str, Result]] = []
        for task in tasks:
            if self._stop_after is not None and len(self.read) >= self._stop_after:
                raise Stopped
            self.read.append(task.id)
            held.append((task.id, self._reader(task)))
            if not self._backwards or len(held) == 10:
                yield from reversed(held)
                held = []
        yield from reversed(held)


class Stopped(Exception):
    """The process ended here."""


def books_of(*inputs: Path | str) -> Worklist:
    """The list of the books that the inputs name."""
    return listed([str(each) for each in inputs])


def run(books: Worklist, out: Path, engine: object = None, **told: object) -> Progress:
    """Read the books into `out`, without the network, five to a shard."""
    given = {"asked": QUICK, "books_per_shard": 5, **told}
    return running.run(books, out, engine or Serial(), **given)  # type: ignore[arg-type]


__all__ = ["NAMES", "QUICK", "Serial", "Stopped", "books_of", "digests", "run", "shelf", "story"]

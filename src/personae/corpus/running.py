"""Reading a whole corpus: what is known stays, the rest is read, and the tables are laid out in the list's order.

What a book's result is depends on the book alone; where it is read, and in what order, does not show in the tables.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Protocol

from personae.corpus.columns import Asked, tables
from personae.corpus.finishing import finish
from personae.corpus.folder import locked, planned, write
from personae.corpus.layout import Known, Layout, known_of
from personae.corpus.reading import FAILED, UNREADABLE, Result, Task, analysis, failure
from personae.corpus.shards import Shard, Store, key_of
from personae.corpus.staging import Staging
from personae.corpus.worklist import Listed, Worklist
from personae.corrections.journal import Journal, beside
from personae.errors import InputError, JournalError, OutputError
from personae.export.report.markup import plural
from personae.ingest import bytes_of
from personae.ingest.archive import Shelf


class Engine(Protocol):
    """Whoever reads books: worker processes of this machine, or a cluster."""

    def outcomes(self, tasks: Iterator[Task]) -> Iterator[tuple[str, Result]]:
        """The result of each task by the book's id, in whatever order they are done. Takes a task when it can be
        begun, so that few are ever held."""
        ...


@dataclass(slots=True)
class Progress:
    """How far a run is. `read` were read now, `unchanged` before; `unreadable` and `failed` are counted in both.

    `size` and `sizes` are the bytes of the books that are done and of all; `words` are those read now.
    """

    books: int = 0
    sizes: int = 0
    read: int = 0
    unchanged: int = 0
    unreadable: int = 0
    failed: int = 0
    words: int = 0
    size: int = 0
    size_read: int = 0
    began: float = field(default_factory=time.perf_counter)

    @property
    def done(self) -> int:
        return self.read + self.unchanged

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.began

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take, if its bytes take as long as those read so far. None while nothing is known."""
        if not self.size_read:
            return None
        return self.seconds * (self.sizes - self.size) / self.size_read


class _Sources:
    """The bytes of the listed books, and the corrections beside them. Keeps the archive open that was read last."""

    def __init__(self, asked: Asked, *, corrections: bool) -> None:
        self._asked, self._corrections = asked, corrections
        self._analysis = analysis(asked)
        self._shelf: tuple[str, Shelf] | None = None

    def task(self, book: Listed) -> Task:
        """The book, to be read. Raises InputError or JournalError."""
        raw = self._bytes(book)
        task = Task(book.id, book.name, raw, hashlib.sha256(raw).hexdigest(), self._asked, self._analysis)
        journal = beside(Path(book.path))
        if not self._corrections or book.member or not journal.is_file():
            return task
        try:
            digest = hashlib.sha256(journal.read_bytes()).hexdigest()
        except OSError as error:
            raise JournalError(f"{journal.name} cannot be read: {error.strerror or error}") from error
        entries, unread = Journal.read(journal)
        sentences = tuple(f"{journal.name}, line {line.line}, is left out: {line.why}" for line in unread)
        return replace(task, corrections=entries, corrections_sha256=digest, unread=sentences)

    def nothing(self, book: Listed) -> Task:
        """A task for the row of a book that cannot be opened."""
        return Task(book.id, book.name, b"", None, self._asked, self._analysis)

    def _bytes(self, book: Listed) -> bytes:
        if not book.member:
            return bytes_of(Path(book.path))
        if self._shelf is None or self._shelf[0] != book.path:
            self.close()
            self._shelf = book.path, Shelf(book.path)
        return self._shelf[1].read(book.member)

    def close(self) -> None:
        if self._shelf:
            self._shelf[1].close()
            self._shelf = None


def run(
    books: Worklist,
    folder: Path,
    engine: Callable[[], AbstractContextManager[Engine]],
    *,
    asked: Asked | None = None,
    corrections: bool = True,
    books_per_shard: int | None = None,
    forget: bool = False,
    report: Callable[[Progress], None] | None = None,
) -> Progress:
    """Read the books of the list into `folder`, or those of them that are not there yet as they are now.

    `engine()` is opened only where there is something to read. Books that the folder holds and the list does not are
    an OutputError, or taken out with `forget`. `report` is called after each book.

    Killed at any moment, it can be called again and goes on. Raises OutputError where `folder` is not ours, or another
    process is writing it.
    """
    asked = asked or Asked()
    with locked(folder):
        about = planned(folder, asked, books.columns, books_per_shard)
        store = Store(folder, tables(asked), books.columns)
        store.recover()
        staging = Staging(store.work / "staged")
        layout = Layout(store, staging, books, about.books_per_shard)
        extra = layout.strangers()
        if extra and not forget:
            raise OutputError(
                f"{folder} holds {plural(len(extra), 'book')} not among these inputs, such as {extra[0]}; name another "
                "folder with -o, or take them out of it with --forget"
            )
        write(folder, about)
        layout.clear_the_way()
        sources = _Sources(asked, corrections=corrections)
        with closing(sources):
            progress = _Run(books, layout, staging, sources, report or _unheard).go(engine)
        finish(folder)
        store.clear()
    return progress


def _unheard(progress: Progress) -> None:
    return None


class _Run:
    """One run: decides for each book whether it is known, and sees to it that the others are read."""

    def __init__(
        self,
        books: Worklist,
        layout: Layout,
        staging: Staging,
        sources: _Sources,
        report: Callable[[Progress], None],
    ) -> None:
        self._books, self._layout, self._staging, self._sources = books.books, layout, staging, sources
        self._report = report
        self._places: dict[str, int] = {}
        self._progress = Progress(len(books.books), sum(book.size for book in books.books))

    def go(self, engine: Callable[[], AbstractContextManager[Engine]]) -> Progress:
        tasks = self._tasks()
        first = next(tasks, None)
        if first is not None:
            with engine() as readers:
                for id, result in readers.outcomes(chain((first,), tasks)):
                    self._read(self._places.pop(id), result)
        self._layout.finish()
        return self._progress

    def _tasks(self) -> Iterator[Task]:
        """The books that have to be read; those that need not are settled on the way."""
        for at, book in enumerate(self._books):
            known = self._layout.known(book.id)
            try:
                task = self._sources.task(book)
            except (InputError, JournalError) as error:
                self._refused(at, failure(self._sources.nothing(book), UNREADABLE, str(error)), known)
                continue
            key = key_of(task.sha256, task.corrections_sha256, task.analysis)
            if known is not None and known.key == key and known.status != FAILED:
                self._settle(at, known)
                continue
            self._places[book.id] = at
            yield task

    def _refused(self, at: int, result: Result, known: Known | None) -> None:
        """A book could not even be opened; that may be known already."""
        if known is not None and isinstance(known.source, Shard):
            before = known.source.facts(known.at)
            if all(before[name] == result.facts[name] for name in ("status", "error", "sha256", "analysis")):
                self._settle(at, known)
                return
        self._read(at, result)

    def _read(self, at: int, result: Result) -> None:
        """A book was read now."""
        progress = self._progress
        progress.read += 1
        progress.words += result.facts["words"] or 0
        progress.size_read += self._books[at].size
        self._settle(at, known_of(result, self._staging.add(self._books[at].id, result)), now=True)

    def _settle(self, at: int, known: Known, *, now: bool = False) -> None:
        progress = self._progress
        progress.unchanged += not now
        progress.size += self._books[at].size
        progress.unreadable += known.status == UNREADABLE
        progress.failed += known.status == FAILED
        self._layout.decide(at, known)
        self._layout.advance()
        self._report(progress)

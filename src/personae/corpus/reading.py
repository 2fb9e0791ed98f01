"""One book of a corpus, from its bytes to its rows: what a worker does, wherever it runs.

Whatever is wrong with a book, the answer is a row that says so. Nothing is read from or written to the disk.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import traceback
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from typing import Any

from personae.book import Book
from personae.corpus.columns import FACTS, Asked, facts_of, shown, tables
from personae.corrections.journal import Entry
from personae.errors import InputError, PersonaeError
from personae.export import summary
from personae.export.arrow import arrow_table, pyarrow
from personae.export.encoding import encodable

DONE, UNREADABLE, FAILED = "done", "unreadable", "failed"


@dataclass(frozen=True, slots=True)
class Task:
    """One book to read. `corrections` are the steps beside it, `unread` sentences about those that are damaged.

    `sha256` is that of its bytes, None where there are none to be had; `analysis` is what `analysis(asked)` has to be
    where the book is read.
    """

    id: str
    name: str
    raw: bytes = field(repr=False)
    sha256: str | None
    asked: Asked
    analysis: str
    corrections: tuple[Entry, ...] = field(default=(), repr=False)
    corrections_sha256: str | None = None
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a book: its row of the table of books, its other tables packed as Arrow streams, and seconds."""

    facts: Mapping[str, Any]
    tables: Mapping[str, bytes] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)


@cache
def versions(asked: Asked) -> dict[str, Any]:
    """All that can change what is read in a book, beside the book: versions, weights, word lists, what is asked."""
    found = summary.versions()
    # what Python does to a text goes by its tables of Unicode, which change with its second number
    found["python"] = ".".join((found["python"] or "").split(".")[:2])
    return {**found, "models": summary.models(), **asdict(asked)}


@cache
def analysis(asked: Asked) -> str:
    """A short name for `versions(asked)`: two books with the same one were read in the same way."""
    return hashlib.sha256(json.dumps(versions(asked), sort_keys=True).encode()).hexdigest()[:16]


def read_book(task: Task) -> Result:
    """Read one book. Never raises but for what no program can go on after."""
    began = time.perf_counter()
    try:
        if analysis(task.asked) != task.analysis:
            raise PersonaeError("the worker has another version of personae, or of a package that it reads with")
        book = shown(_read(task), task.asked)
        found = Result(_row(task) | facts_of(book), _packed(task, book), dict(book.seconds))
    except InputError as error:
        return failure(task, UNREADABLE, str(error))
    except PersonaeError as error:
        return failure(task, FAILED, str(error))
    except MemoryError:
        return failure(task, FAILED, "there was not enough memory for it")
    except Exception as error:
        return failure(task, FAILED, _sentence(error, words=not task.asked.non_consumptive))
    return replace(found, seconds={**found.seconds, "total": time.perf_counter() - began})


def failure(task: Task, status: str, why: str) -> Result:
    """The row of a book that could not be read."""
    return Result(_row(task) | {"status": status, "error": encodable(why)})


def _sentence(error: Exception, *, words: bool) -> str:
    """What went wrong, and where; without the error's own words, which may be the book's, unless `words`."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(os.path.dirname(frame.filename))}/{os.path.basename(frame.filename)}:{frame.lineno}"
    what = f"{type(error).__name__}: {error}" if words else type(error).__name__
    return f"something went wrong in personae itself ({what}, at {where})"


def _read(task: Task) -> Book:
    from personae import pipeline
    from personae.ingest import book_of

    began = time.perf_counter()
    book = book_of(task.raw, task.name)
    book = replace(book, seconds={"ingest": time.perf_counter() - began})
    if not task.corrections:
        book = pipeline.analyse(book, model=task.asked.model)
    else:
        from personae.revision import Revision

        before = pipeline.analyse(book, model=task.asked.model, until="speakers")
        book = Revision(before).finish(task.corrections).warned
    return replace(book, warnings=book.warnings + task.unread)


def _row(task: Task) -> dict[str, Any]:
    """What is known of a book before it is read."""
    from personae import __version__

    nothing: dict[str, Any] = {name: [] if isinstance(kind, list) else None for name, kind in FACTS}
    return nothing | {
        "status": DONE,
        "sha256": task.sha256,
        "corrections_sha256": task.corrections_sha256,
        "personae": __version__,
        "analysis": task.analysis,
    }


def _packed(task: Task, book: Book) -> dict[str, bytes]:
    """Every table of the book that has rows, with its id in each, as an Arrow stream packed with zstd."""
    arrow, ipc = pyarrow(), pyarrow("pyarrow.ipc")
    packed = {}
    for table in tables(task.asked):
        rows = arrow_table(table, table.rows(book), book_id=task.id)
        if rows.num_rows:
            sink = arrow.BufferOutputStream()
            with ipc.new_stream(sink, rows.schema, options=ipc.IpcWriteOptions(compression="zstd")) as stream:
                stream.write_table(rows)
            packed[table.name] = sink.getvalue().to_pybytes()
    return packed


def unpacked(stream: bytes) -> Any:
    """The pyarrow.Table of such a stream."""
    with pyarrow("pyarrow.ipc").open_stream(stream) as opened:
        return opened.read_all()

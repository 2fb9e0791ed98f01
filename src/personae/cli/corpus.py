"""`personae corpus run|merge|query|summary`: many books, read into one set of tables."""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from personae.cli.terminal import printable

if TYPE_CHECKING:
    from personae.corpus.columns import Asked
    from personae.corpus.running import Engine, Progress

_ABOUT = "Reads many books into one set of tables, on one machine or on a cluster, and answers questions about them."
_RUN = """\
Reads all books that the inputs name into Parquet tables, with a manifest, a DuckDB file of views, and a page that sums
up. Inputs are folders, patterns, ZIP archives of books, books, and manifests: CSV files with a column of paths and any
others. Stopped or killed, the same command goes on from there; books that have not changed are not read again.
"""
_ROWS = 200  # of an answer that is printed for people
_LINES_APART = 15.0  # seconds between two lines of progress where stderr is no terminal


def add(commands: Any) -> None:
    """Put this command on the command line."""
    corpus: argparse.ArgumentParser = commands.add_parser("corpus", help="read many books", description=_ABOUT)
    steps = corpus.add_subparsers(title="commands", dest="step", metavar="COMMAND", required=True)
    _add_run(steps)
    _add_merge(steps)
    _add_query(steps)
    summary: argparse.ArgumentParser = steps.add_parser(
        "summary", help="make the page that sums up anew", description="Makes summary.html anew."
    )
    summary.add_argument("corpus", metavar="CORPUS", type=Path, help="the folder of a corpus")
    summary.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    summary.set_defaults(run=summarise)


def _add_run(steps: Any) -> None:
    run_: argparse.ArgumentParser = steps.add_parser("run", help="read books into a corpus", description=_RUN)
    run_.add_argument("inputs", metavar="INPUT", nargs="+", help="a folder, pattern, archive, book or manifest")
    run_.add_argument("-o", "--output", metavar="DIR", type=Path, required=True, help="the folder of the corpus")
    run_.add_argument("--workers", metavar="N", type=_count, help="worker processes; if not, one for each processor")
    run_.add_argument("--shard", metavar="K/N", type=_shard, help="read only the Kth of N parts, for jobs of an array")
    run_.add_argument("--scheduler", metavar="ADDRESS", help="read on the cluster of this Dask scheduler")
    run_.add_argument("--slurm", metavar="FILE", type=Path, help="read in Slurm jobs, which this TOML file describes")
    run_.add_argument("--path-column", metavar="NAME", default="path", help="a manifest's column of paths, if not path")
    run_.add_argument("--texts", action="store_true", help="add a table of the books' texts")
    run_.add_argument(
        "--non-consumptive", action="store_true", help="leave out all words from which a text could be rebuilt"
    )
    run_.add_argument("--books-per-file", metavar="N", type=_count, help="books in each Parquet file, if not 2,000")
    run_.add_argument("--forget", action="store_true", help="take out books that are not among the inputs any more")
    run_.add_argument("--no-corrections", action="store_true", help="leave corrections beside the books unused")
    run_.add_argument("--no-model", action="store_true", help="read without the network: quicker, less often right")
    run_.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    run_.set_defaults(run=run, refuse=run_.error)


def _add_merge(steps: Any) -> None:
    merge_: argparse.ArgumentParser = steps.add_parser(
        "merge", help="make one corpus of several", description="Makes one corpus of several. No book is read again."
    )
    merge_.add_argument("corpora", metavar="CORPUS", nargs="+", type=Path, help="the folders of the corpora")
    merge_.add_argument("-o", "--output", metavar="DIR", type=Path, required=True, help="the folder of the new corpus")
    merge_.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    merge_.set_defaults(run=merge)


def _add_query(steps: Any) -> None:
    query_: argparse.ArgumentParser = steps.add_parser(
        "query", help="ask a corpus in SQL", description="Asks a corpus in SQL, as DuckDB understands it."
    )
    query_.add_argument("corpus", metavar="CORPUS", type=Path, help="the folder of a corpus")
    query_.add_argument("sql", metavar="SQL", help='the question: "SELECT title, words FROM books"')
    query_.add_argument("--csv", action="store_true", help="print all rows as CSV in UTF-8")
    query_.set_defaults(run=query)


def _count(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) < 1_000_000:
        return int(text)
    raise argparse.ArgumentTypeError(f"this should be a number from 1, not {text!r}")


def _shard(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", text)
    part, parts = (int(number) for number in found.groups()) if found else (0, 0)
    if not 1 <= part <= parts:
        raise argparse.ArgumentTypeError(f"this should be the part and of how many, such as 3/50, not {text!r}")
    return part, parts


def run(arguments: argparse.Namespace) -> int:
    """Read as the options say. Returns 0, 3 where not one book could be read, 130 where it was stopped."""
    from personae.cli import INPUT, OK, STOPPED
    from personae.corpus import running
    from personae.corpus.columns import RESERVED, Asked
    from personae.corpus.inputs import listed
    from personae.corpus.query import duckdb
    from personae.export.arrow import pyarrow

    if arguments.scheduler and arguments.slurm:
        arguments.refuse("--scheduler and --slurm are two ways to a cluster; choose one")
    pyarrow(extra="corpus")  # missed now rather than after the work
    duckdb()
    if arguments.texts and arguments.non_consumptive:
        arguments.refuse("--texts is for what --non-consumptive leaves out")
    asked = Asked(not arguments.no_model, arguments.texts, arguments.non_consumptive)
    books = listed(arguments.inputs, path_column=arguments.path_column, reserved=RESERVED)
    if arguments.shard:
        books = books.share(*arguments.shard)
    with _progress(len(books.books), quiet=arguments.quiet) as report:
        try:
            done = running.run(
                books,
                arguments.output,
                _engine(arguments, asked),
                asked=asked,
                corrections=not arguments.no_corrections,
                books_per_shard=arguments.books_per_file,
                forget=arguments.forget,
                report=report,
            )
        except KeyboardInterrupt:
            print("personae: stopped; the same command goes on from here", file=sys.stderr)
            return STOPPED
    if not arguments.quiet:
        print(_told(done))
        print(f"The corpus: {printable(str(arguments.output))}, with summary.html to look at")
    return INPUT if done.books and done.unreadable + done.failed == done.books else OK


def _engine(arguments: argparse.Namespace, asked: Asked) -> Callable[[], AbstractContextManager[Engine]]:
    """Who reads the books."""
    if arguments.scheduler or arguments.slurm:
        from personae.corpus import dask

        if arguments.scheduler:
            return partial(dask.at_scheduler, arguments.scheduler, asked)
        return partial(dask.at_jobs, arguments.slurm, asked)
    from personae.corpus.pool import Pool, cores

    return partial(Pool, arguments.workers or cores())


def _told(done: Progress) -> str:
    """The run in a sentence: "18 books: 16 read, 2 unchanged; 23,708 words in 12 s, 1,975 a second"."""
    parts = [f"{done.read:,} read", f"{done.unchanged:,} unchanged"]
    bad = [
        f"{count:,} {what}"
        for count, what in ((done.unreadable, "could not be read"), (done.failed, "failed"))
        if count
    ]
    told = f"{_books(done.books)}: {', '.join(parts)}" + (f"; {', '.join(bad)}: see the table of books" if bad else "")
    if done.words:
        told += f"; {done.words:,} words in {_duration(done.seconds)}, {done.words / done.seconds:,.0f} a second"
    return told


def _books(count: int) -> str:
    return f"{count:,} book" + ("" if count == 1 else "s")


def _duration(seconds: float) -> str:
    """A length of time in two units at most: "8 s", "3 min 20 s", "5 h 12 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _line(done: Progress) -> str:
    """How far a run is, on one line."""
    speed = f", {done.words / done.seconds:,.0f} words a second" if done.words else ""
    left = done.seconds_left
    rest = f", {_duration(left)} left" if left is not None and done.done < done.books else ""
    bad = done.unreadable + done.failed
    return f"{done.done:,} of {_books(done.books)}{speed}{rest}" + (f", {bad:,} not readable" if bad else "")


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[Callable[[Progress], None] | None]:
    """Shows how far a run is: a bar where stderr is a terminal, and else a line now and then."""
    if quiet:
        yield None
        return
    if not sys.stderr.isatty():
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (SpinnerColumn(), BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(_books(total), total=total)
        yield lambda done: bar.update(task, description=_line(done), completed=done.done)


def _lines() -> Callable[[Progress], None]:
    last = time.monotonic()

    def tell(done: Progress) -> None:
        nonlocal last
        if time.monotonic() - last >= _LINES_APART:
            last = time.monotonic()
            print(_line(done), file=sys.stderr, flush=True)

    return tell


def merge(arguments: argparse.Namespace) -> int:
    """Make one corpus of several. Returns 0; everything else is an exception."""
    from personae.corpus.merging import merge as merged

    count = merged(arguments.corpora, arguments.output)
    if not arguments.quiet:
        print(f"{_books(count)}: {printable(str(arguments.output))}")
    return 0


def query(arguments: argparse.Namespace) -> int:
    """Print the answer. Returns 0; everything else is an exception."""
    from personae.corpus.query import ask

    answer = ask(arguments.corpus, arguments.sql)
    head = next(answer)
    if arguments.csv:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8", newline="")
        rows = csv.writer(sys.stdout, lineterminator="\n")
        rows.writerow(head)
        rows.writerows([_cell(value) for value in row] for row in answer)
    else:
        _print_table(head, answer)
    return 0


def _cell(value: Any) -> Any:
    """`value` for CSV: lists and records as JSON, flags as true and false, nothing for None."""
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, bool | list | dict) else value


def _print_table(head: tuple[str, ...], rows: Iterator[tuple[Any, ...]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = list(islice(rows, _ROWS))
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for at, name in enumerate(head):
        numbers = all(isinstance(row[at], int | float | None) and not isinstance(row[at], bool) for row in shown)
        table.add_column(Text(printable(name)), justify="right" if numbers and shown else "left", overflow="fold")
    for row in shown:
        table.add_row(*(Text(_shown(value)) for value in row))
    Console(highlight=False).print(table)
    more = sum(1 for _ in rows)
    if more:
        print(f"and {more:,} more rows; --csv prints them all")


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4f}"
    return printable(str(_cell(value)))


def summarise(arguments: argparse.Namespace) -> int:
    """Make the page anew. Returns 0; everything else is an exception."""
    from personae.corpus.summary import write_summary

    path = write_summary(arguments.corpus)
    if not arguments.quiet:
        print(printable(str(path)))
    return 0

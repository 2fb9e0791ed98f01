"""Asking a corpus in SQL: its tables as views of DuckDB. The only file that imports duckdb.

`corpus.duckdb` names the files of the tables by where they lie from the corpus's folder, so that the folder can move:
it is for a DuckDB that runs in that folder. `connect` makes the same views wherever it runs.
"""

from __future__ import annotations

import importlib
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from personae.corpus.columns import EVERY_TABLE
from personae.corpus.folder import about
from personae.errors import MissingExtra, OutputError, QueryError
from personae.export.placing import unfinished

FILE = "corpus.duckdb"
# The oldest form of file that DuckDB still writes, in small blocks: a file of views alone stays small, and the same.
_FORM = "STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384"

# Views made of the tables.
_VIEWS = {
    "manifest": """
        SELECT books.*, took.seconds FROM books
        LEFT JOIN (SELECT book_id, seconds FROM seconds WHERE stage = 'total') took USING (book_id)""",
    "people": """
        SELECT characters.*, books.title, books.author FROM characters JOIN books USING (book_id)""",
}
_WITH_TEXTS = {
    "lines": """
        SELECT quotes.book_id, quotes.id, characters.name AS speaker_name, quotes.confidence,
               substring(texts.text, quotes."start" + 1, quotes."end" - quotes."start") AS words
        FROM quotes JOIN texts USING (book_id)
        LEFT JOIN characters ON characters.book_id = quotes.book_id AND characters.id = quotes.speaker""",
}


def duckdb() -> Any:
    """The package duckdb. Raises MissingExtra."""
    try:
        return importlib.import_module("duckdb")
    except ImportError as error:
        raise MissingExtra("a corpus needs duckdb, which is not installed: pip install 'personae[corpus]'") from error


@contextmanager
def connect(folder: Path) -> Iterator[Any]:
    """A connection in which every table of the corpus is a view, and the views made of them. Reaches no network.

    Raises MissingInput where there is no corpus, MissingExtra without duckdb.
    """
    about(folder)
    connection = duckdb().connect(config=_alone())
    try:
        for sql in views(folder, os.path.join(_quoted(literal(str(folder.resolve()))), "")):
            connection.execute(sql)
        yield connection
    finally:
        connection.close()


def ask(folder: Path, sql: str) -> Iterator[tuple[Any, ...]]:
    """The answer to a question in SQL: the names of its columns, and then its rows, one after another.

    `ask(folder, "SELECT count(*) FROM quotes")`. Raises QueryError where the question cannot be understood or answered.
    """
    with connect(folder) as connection:
        try:
            connection.execute(sql)
            yield tuple(column[0] for column in connection.description or ())
            while rows := connection.fetchmany(1000):
                yield from rows
        except duckdb().Error as error:
            raise QueryError(f"this cannot be answered: {str(error).strip()}") from error


def write_views(folder: Path) -> None:
    """Write corpus.duckdb: views over the tables, found from the folder itself. Raises OutputError."""
    made = unfinished(folder / FILE)
    try:
        with (
            _searchable(folder) as searched,
            duckdb().connect(config={**_alone(), "threads": 1, "file_search_path": literal(searched)}) as connection,
        ):
            connection.execute(f"ATTACH '{_quoted(str(made))}' AS made ({_FORM}); USE made")
            for sql in views(folder, ""):
                connection.execute(sql)
            connection.execute("USE memory; DETACH made")
        os.replace(made, folder / FILE)
    except (OSError, duckdb().Error) as error:
        raise OutputError(f"{folder / FILE} cannot be written: {error}") from error
    finally:
        with suppress(OSError):
            made.unlink()


def views(folder: Path, root: str) -> Iterator[str]:
    """The statements that make the views over the tables that the folder has, whose files' names begin with `root`."""
    there = [name for name in EVERY_TABLE if any((folder / name).glob("*.parquet"))]
    for name in there:
        # each file has the columns of the first: with union_by_name DuckDB would have to open them all
        yield f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{root}{name}/*.parquet')"
    if not there:
        return
    for name, sql in (_VIEWS | (_WITH_TEXTS if "texts" in there else {})).items():
        yield f"CREATE VIEW {name} AS {' '.join(sql.split())}"


def _alone() -> dict[str, Any]:
    """Settings with which DuckDB fetches nothing."""
    return {"autoinstall_known_extensions": False, "allow_community_extensions": False}


@contextmanager
def _searchable(folder: Path) -> Iterator[str]:
    """The folder under a name that DuckDB's search path can hold, in which a comma parts one folder from the next."""
    if "," not in str(folder):
        yield str(folder)
        return
    with tempfile.TemporaryDirectory() as made:
        link = Path(made) / "corpus"
        link.symlink_to(folder.resolve(), target_is_directory=True)
        yield str(link)


def _quoted(path: str) -> str:
    """`path` within quotation marks of SQL."""
    return path.replace("'", "''")


def literal(path: str) -> str:
    """`path` for a place where DuckDB looks for wildcards: none of it is one."""
    return re.sub(r"([*?\[])", r"[\1]", path)

"""The tables on the disk: for each table a folder of Parquet files, each of which holds the next so many books.

A shard is the files of one number, one in each table's folder. It is written beside its place, whole; renaming the
folder that it is written in makes it count, and what a killed process had left to move is moved by the next.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from personae.corpus.columns import BOOKS, EVERY_TABLE, FACTS, SECONDS, books_schema, seconds_schema, table_schema
from personae.errors import BrokenInput, OutputError
from personae.export.arrow import BOOK_ID, pyarrow
from personae.export.placing import left_unfinished
from personae.export.tables import TEXT, WHOLE, Table

WORK = "work"
KEY = ("status", "sha256", "corrections_sha256", "analysis")
_ROWS = b"rows"  # the key, in a file's metadata, of the rows that each book has in it
# A group of rows is as much as is held in memory of a table; of texts, so many thousands of letters.
_GROUP = 100_000


def _parquet() -> Any:
    return pyarrow("pyarrow.parquet", extra="corpus")


class Shard:
    """The books of one number, as they lie in a folder of files or in the folders of the tables."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        """Look into the files of the tables, by name. Raises BrokenInput where that of the books is damaged."""
        self._files = files
        self._open: dict[str, Any] = {}
        self._starts: dict[str, tuple[list[int], list[int]]] = {}
        self._group: dict[str, tuple[int, Any]] = {}
        self._facts: list[dict[str, Any]] = []
        known = self._books([BOOK_ID, *KEY])
        self.ids: list[str] = known.pop(BOOK_ID)
        self.statuses: list[str] = known.pop("status")
        self.keys = [key_of(*told) for told in zip(*known.values(), strict=True)]

    def _books(self, columns: list[str] | None = None) -> Any:
        try:
            read = _parquet().ParquetFile(self._files[BOOKS]).read(columns, use_threads=False)
        except (OSError, ValueError, KeyError, pyarrow().ArrowException) as error:
            raise BrokenInput(f"{self._files.get(BOOKS, BOOKS)} is damaged ({error}); begin a new folder") from error
        return read.to_pydict() if columns else read.to_pylist()

    def facts(self, at: int) -> dict[str, Any]:
        """The row of the book at that place in the table of books."""
        if not self._facts:
            self._facts = self._books()
        return self._facts[at]

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """The columns of a manifest that its table of books has: (name, "text" or "whole")."""
        own = {BOOK_ID, *(name for name, _ in FACTS)}
        read = _parquet().read_schema(self._files[BOOKS])
        added = (field for field in read if field.name not in own)
        return tuple((field.name, WHOLE if str(field.type) == "int64" else TEXT) for field in added)

    def rows(self, table: str, at: int) -> Any:
        """The rows of that book in a table, as a pyarrow.Table."""
        if table not in self._open:
            file = self._open[table] = _parquet().ParquetFile(self._files[table])
            counts = json.loads(file.metadata.metadata[_ROWS])
            groups = [file.metadata.row_group(n).num_rows for n in range(file.metadata.num_row_groups)]
            self._starts[table] = [0, *accumulate(counts)], [0, *accumulate(groups)]
        books, groups = self._starts[table]
        first, end = books[at], books[at + 1]
        parts = []
        for n in range(len(groups) - 1):
            low, high = max(first, groups[n]), min(end, groups[n + 1])
            if low < high:
                parts.append(self._read(table, n).slice(low - groups[n], high - low))
        return pyarrow().concat_tables(parts) if parts else self._open[table].schema_arrow.empty_table()

    def _read(self, table: str, group: int) -> Any:
        held = self._group.get(table)
        if held is None or held[0] != group:
            held = self._group[table] = group, self._open[table].read_row_group(group, use_threads=False)
        return held[1]

    @property
    def tables(self) -> set[str]:
        """The tables that it has rows of."""
        return set(self._files)

    def move(self, folder: Path) -> None:
        """Its files lie in `folder` now, one for each table."""
        self.close()
        self._files = {name: folder / f"{name}.parquet" for name in self._files}

    def close(self) -> None:
        """Let go of the files and of what was read of them."""
        for file in self._open.values():
            file.close()
        self._open.clear()
        self._group.clear()
        self._facts = []


def key_of(sha256: str | None, corrections_sha256: str | None, analysis: str) -> bytes:
    """What a book has to have in common with what was read before, so that it need not be read again."""
    return hashlib.sha256(f"{sha256} {corrections_sha256} {analysis}".encode()).digest()[:16]


class _Writer:
    """One table's file of a shard, to which the rows of one book after another are added."""

    def __init__(self, path: Path, schema: Any) -> None:
        self._file = _parquet().ParquetWriter(path, schema, compression="zstd")
        self._schema = schema
        self._waiting: list[Any] = []
        self._weight = 0
        self._rows: list[int] = []

    def add(self, rows: Any) -> None:
        self._rows.append(rows.num_rows)
        if rows.num_rows:
            self._waiting.append(rows)
            self._weight += _weight(rows)
            if self._weight >= _GROUP:
                self._flush()

    def _flush(self) -> None:
        if self._waiting:
            together = pyarrow().concat_tables(self._waiting).combine_chunks()
            self._file.write_table(together, row_group_size=max(1, together.num_rows))
            self._waiting, self._weight = [], 0

    def close(self) -> None:
        self._flush()
        self._file.add_key_value_metadata({_ROWS: json.dumps(self._rows, separators=(",", ":"))})
        self._file.close()

    def abandon(self) -> None:
        self._file.close()


def _weight(rows: Any) -> int:
    """How much the rows count towards a group: the same whether they come from a worker or from another shard."""
    if "text" not in rows.column_names:
        return int(rows.num_rows)
    compute = pyarrow("pyarrow.compute")
    return int(compute.sum(compute.binary_length(rows.column("text"))).as_py() or 0) // 1000


class NewShard:
    """A shard that is being written: add each book in order, then `finish` it."""

    def __init__(self, store: Store, number: int) -> None:
        self._store, self.number = store, number
        self._folder = store.work / f"new-{number:05}"
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        self._writers = {
            name: _Writer(self._folder / f"{name}.parquet", schema) for name, schema in store.schemas.items()
        }
        self._empty = {name: schema.empty_table() for name, schema in store.schemas.items()}

    def add(self, row: Mapping[str, Any], tables: Mapping[str, Any], seconds: Any) -> None:
        """Add a book: its row, its tables as pyarrow.Tables (those without rows may lack), and its seconds."""
        told = pyarrow().Table.from_pylist([row], schema=self._store.schemas[BOOKS])
        for name, writer in self._writers.items():
            writer.add(told if name == BOOKS else seconds if name == SECONDS else tables.get(name, self._empty[name]))

    def finish(self) -> None:
        """Put it in place of the shard of its number, if there is one."""
        for writer in self._writers.values():
            writer.close()
        for path in self._folder.iterdir():
            _flush(path)
        _flush(self._folder)
        ready = self._store.work / f"ready-{self.number:05}"
        self._folder.rename(ready)
        _flush(self._store.work)
        self._store.settle(ready)

    def abandon(self) -> None:
        """Leave it unfinished, and everything as it was."""
        for writer in self._writers.values():
            writer.abandon()
        shutil.rmtree(self._folder, ignore_errors=True)


class Store:
    """The folder of a corpus: its shards, and its folder of work, which is gone when a run is done."""

    def __init__(self, folder: Path, tables: Sequence[Table], columns: tuple[tuple[str, str], ...]) -> None:
        self.folder = folder
        self.work = folder / WORK
        self.schemas = {
            BOOKS: books_schema(columns),
            **{table.name: table_schema(table) for table in tables},
            SECONDS: seconds_schema(),
        }

    def recover(self) -> None:
        """Finish what a killed process had begun to move, and throw away what it had not finished writing."""
        for path in sorted(self.work.glob("ready-*")):
            self.settle(path)
        for path in sorted(self.work.glob("leaving-*")):
            self.retire(int(path.name.removeprefix("leaving-")))
        for path in self.work.glob("new-*"):
            shutil.rmtree(path)
        for path in left_unfinished(self.folder):
            path.unlink()

    def settle(self, ready: Path) -> None:
        """Move the files of a finished shard to their tables."""
        name = ready.name.removeprefix("ready-") + ".parquet"
        for path in sorted(ready.iterdir()):
            target = self.folder / path.stem / name
            target.parent.mkdir(exist_ok=True)
            os.replace(path, target)
            _flush(target.parent)
        ready.rmdir()

    def retire(self, number: int) -> Path:
        """Take a shard out of the tables, but keep it as long as the run lasts: in the folder that is the answer."""
        leaving = self.work / f"leaving-{number:05}"
        leaving.mkdir(parents=True, exist_ok=True)
        for path in self.files(number).values():
            os.replace(path, leaving / f"{path.parent.name}.parquet")
        taken = {int(path.name.removeprefix("old-")) for path in self.work.glob("old-*")}
        return leaving.rename(self.work / f"old-{max(taken, default=0) + 1:05}")

    def numbers(self) -> list[int]:
        """The numbers of the shards in place, in order."""
        return sorted(int(path.stem) for path in (self.folder / BOOKS).glob("*.parquet") if path.stem.isdigit())

    def files(self, number: int) -> dict[str, Path]:
        """The files of a shard in place, by table."""
        paths = {name: self.folder / name / f"{number:05}.parquet" for name in EVERY_TABLE}
        return {name: path for name, path in paths.items() if path.is_file()}

    def shard(self, number: int) -> Shard:
        """The shard of that number, which is in place."""
        return Shard(self.files(number))

    def retired(self) -> Iterator[Shard]:
        """The shards that were taken out, those that were taken out first first."""
        for folder in sorted(self.work.glob("old-*")):
            yield Shard({path.stem: path for path in folder.glob("*.parquet")})

    def clear(self) -> None:
        """Take away the folder of work."""
        shutil.rmtree(self.work, ignore_errors=True)


def _flush(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk. Windows has no such thing for folders."""
    if os.name == "nt" and path.is_dir():
        return
    try:
        opened = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}") from error

"""Tables as Arrow tables, typed down to the parts of their lists. The only file that imports pyarrow.

    arrow_table(table("quotes"), table("quotes").rows(book), book_id="ferry")

A candidate, a pair in JSON, is a record {character, probability} here, so that a query can name its parts.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from typing import Any

from personae.errors import MissingExtra
from personae.export.encoding import encodable
from personae.export.tables import CHANCE, FLAG, TEXT, WHOLE, Kind, Table

BOOK_ID = "book_id"


def pyarrow(package: str = "pyarrow", *, extra: str = "parquet") -> Any:
    """The package pyarrow, or one of its parts. Raises MissingExtra, naming the extra that would bring it."""
    try:
        return importlib.import_module(package)
    except ImportError as error:
        raise MissingExtra(f"this needs pyarrow, which is not installed: pip install 'personae[{extra}]'") from error


def arrow_type(kind: Kind) -> Any:
    """The Arrow type of a column's kind: offsets and counts are int32, probabilities float64."""
    arrow = pyarrow()
    if isinstance(kind, list):
        return arrow.list_(arrow_type(kind[0]))
    if isinstance(kind, dict):
        return arrow.struct([(name, arrow_type(part)) for name, part in kind.items()])
    return {TEXT: arrow.string, WHOLE: arrow.int32, CHANCE: arrow.float64, FLAG: arrow.bool_}[kind]()


def schema(table: Table, *, book_id: bool = False) -> Any:
    """The Arrow schema of `table`; with `book_id`, a column of that name stands before the table's own."""
    columns = [(column.name, arrow_type(column.kind)) for column in table.columns]
    return pyarrow().schema([(BOOK_ID, pyarrow().string()), *columns] if book_id else columns)


def arrow_table(table: Table, rows: Iterable[Mapping[str, Any]], *, book_id: str | None = None) -> Any:
    """`rows` of `table`, as `table.rows(book)` gives them, as a pyarrow.Table; with `book_id`, it leads every row.

    No rows give an empty table with all columns. Raises MissingExtra without pyarrow.
    """
    listed = list(rows)
    columns = {
        column.name: [arrow_value(column.kind, row[column.name]) for row in listed] for column in table.columns
    }
    if book_id is not None:
        columns = {BOOK_ID: [encodable(book_id)] * len(listed), **columns}
    return pyarrow().table(columns, schema=schema(table, book_id=book_id is not None))


def arrow_value(kind: Kind, value: Any) -> Any:
    """`value` as Arrow takes it: records as dictionaries, and no lone surrogates, which UTF-8 cannot hold."""
    if value is None:
        return None
    if isinstance(kind, list):
        return [arrow_value(kind[0], part) for part in value]
    if isinstance(kind, dict):
        given = value if isinstance(value, dict) else dict(zip(kind, value, strict=True))
        return {name: arrow_value(part, given[name]) for name, part in kind.items()}
    return encodable(value) if kind == TEXT else value


def parquet(table: Any) -> bytes:
    """An Arrow table as a Parquet file, packed with zstd: the same bytes for the same table and pyarrow."""
    arrow = pyarrow()
    sink = arrow.BufferOutputStream()
    pyarrow("pyarrow.parquet").write_table(table, sink, compression="zstd")
    return bytes(sink.getvalue().to_pybytes())

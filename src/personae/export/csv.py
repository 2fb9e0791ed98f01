"""The tables as CSV (RFC 4180, UTF-8), with the text and book.json. Lists and objects within a cell are JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from personae.book import Book
from personae.export.collection import collection
from personae.export.encoding import encodable
from personae.export.formats import Wanted
from personae.export.tables import Table


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """One file a table, `characters.csv` and so on, each with a heading row."""
    made = collection(book, non_consumptive=wanted.non_consumptive)
    for table in (*made.tables, *made.counted):
        yield f"{table.name}.csv", encodable(_page(table, made.book)).encode()
    yield from made.beside()


def _page(table: Table, book: Book) -> str:
    page = io.StringIO(newline="")
    rows = csv.writer(page, lineterminator="\r\n")
    rows.writerow(column.name for column in table.columns)
    rows.writerows([_cell(value) for value in row.values()] for row in table.rows(book))
    return page.getvalue()


def _cell(value: Any) -> Any:
    """`value` as one cell: nothing for None, `true` and `false`, JSON for what has parts."""
    if isinstance(value, bool | list | dict):
        return json.dumps(value, ensure_ascii=False)
    return value

"""The tables as JSON lines, with the text and book.json: the folder of `personae read` without its report."""

from __future__ import annotations

from collections.abc import Iterator

from personae.book import Book
from personae.export.collection import collection
from personae.export.encoding import json_line
from personae.export.formats import Wanted


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """One file a table. The counted tables are written only where the text to count from is withheld."""
    made = collection(book, non_consumptive=wanted.non_consumptive)
    for table in (*made.tables, *made.counted) if wanted.non_consumptive else made.tables:
        yield f"{table.name}.jsonl", "".join(json_line(row) + "\n" for row in table.rows(made.book)).encode()
    yield from made.beside()

"""The tables as Parquet, packed with zstd, with the text and book.json. Needs pyarrow."""

from __future__ import annotations

from collections.abc import Iterator

from personae.book import Book
from personae.export.arrow import arrow_table, parquet
from personae.export.collection import collection
from personae.export.formats import Wanted


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """One file a table, `characters.parquet` and so on. Raises MissingExtra without pyarrow."""
    made = collection(book, non_consumptive=wanted.non_consumptive)
    for table in (*made.tables, *made.counted):
        yield f"{table.name}.parquet", parquet(arrow_table(table, table.rows(made.book)))
    yield from made.beside()

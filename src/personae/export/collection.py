"""What a format of tables is made of: the tables, what is counted beside them, the text, and book.json."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from personae.book import Book
from personae.export.conversations import CONVERSATIONS
from personae.export.encoding import encodable, json_page
from personae.export.lines import CHAPTERS, LINES, LINES_BY_CHAPTER, LINES_BY_CHARACTER
from personae.export.non_consumptive import VOCABULARY, withheld, withhold
from personae.export.summary import about
from personae.export.tables import SOURCE_MAP, TABLES, Table

COUNTED = (CHAPTERS, LINES, LINES_BY_CHARACTER, LINES_BY_CHAPTER, CONVERSATIONS)


@dataclass(frozen=True, slots=True)
class Collection:
    """The tables to write of `book`, and `text` and `about` (book.json). `text` is None where it may not be written."""

    book: Book
    tables: tuple[Table, ...]
    counted: tuple[Table, ...]
    text: str | None
    about: dict[str, Any]

    def beside(self) -> Iterator[tuple[str, bytes]]:
        """The files that lie beside tables of any format: what offsets point into, and what was read with what."""
        if self.text is not None:
            yield "text.txt", self.text.encode()
        yield "book.json", json_page(self.about).encode()


def collection(book: Book, *, non_consumptive: bool) -> Collection:
    """Everything there is to write of `book`; with `non_consumptive`, what may leave an archive under copyright."""
    if non_consumptive:
        kept = withhold(book)
        return Collection(
            kept,
            tuple(withheld(table) for table in TABLES),
            tuple(withheld(table) for table in (*COUNTED, VOCABULARY)),
            None,
            about(kept) | {"non_consumptive": True},
        )
    tables = (*TABLES, SOURCE_MAP) if book.source.map.offset else TABLES
    return Collection(book, tables, COUNTED, encodable(book.text), about(book))

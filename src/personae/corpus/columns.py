"""The tables of a corpus: those of a book, and one of the books themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from personae.book import Book
from personae.export.arrow import BOOK_ID, arrow_type, pyarrow, schema
from personae.export.conversations import CONVERSATIONS
from personae.export.encoding import encodable
from personae.export.lines import CHAPTERS
from personae.export.non_consumptive import VOCABULARY, withheld, withhold
from personae.export.tables import TABLES, TEXT, WHOLE, Column, Kind, Table


@dataclass(frozen=True, slots=True)
class Asked:
    """How all books of a corpus are read, and what is written down of them.

    `texts`: a table of the texts is wanted too. `non_consumptive`: no words from which a text could be rebuilt.
    """

    model: bool = True
    texts: bool = False
    non_consumptive: bool = False


TEXTS = Table("texts", lambda book: (book,), (Column("text", TEXT, lambda book: encodable(book.text)),))

# What `export.summary.counts` counts, in its order.
COUNTS = (
    "characters_of_text", "words", "paragraphs", "chapters", "characters", "present", "quotes", "turns", "attributed",
    "mentions", "gaps",
)  # fmt: skip
# The row of a book. A manifest's title and author stand for the book's own; its other columns come after these.
FACTS: tuple[tuple[str, Kind], ...] = (
    ("status", TEXT),
    ("error", TEXT),
    ("title", TEXT),
    ("author", TEXT),
    ("format", TEXT),
    ("encoding", TEXT),
    ("sha256", TEXT),
    ("corrections_sha256", TEXT),
    ("personae", TEXT),
    ("analysis", TEXT),
    *((name, WHOLE) for name in COUNTS),
    ("warnings", [TEXT]),
    ("metadata", [{"name": TEXT, "value": TEXT}]),
)
GIVEN = ("title", "author")  # what a manifest may give instead of the book
RESERVED = frozenset((BOOK_ID, *(name for name, _ in FACTS))) - frozenset(GIVEN)
BOOKS, SECONDS = "books", "seconds"


EVERY_TABLE = (
    BOOKS, *(table.name for table in (*TABLES, CHAPTERS, CONVERSATIONS, TEXTS, VOCABULARY)), SECONDS,
)  # fmt: skip


def tables(asked: Asked) -> tuple[Table, ...]:
    """The tables that hold rows of each book, in order."""
    of_all = (*TABLES, CHAPTERS, CONVERSATIONS)
    if asked.non_consumptive:
        return tuple(withheld(table) for table in (*of_all, VOCABULARY))
    return (*of_all, TEXTS) if asked.texts else of_all


def shown(book: Book, asked: Asked) -> Book:
    """What of the book may be written down."""
    return withhold(book) if asked.non_consumptive else book


def books_schema(extra: tuple[tuple[str, str], ...]) -> Any:
    """The Arrow schema of the table of books, with the columns of a manifest: (name, "text" or "whole")."""
    arrow = pyarrow()
    own = [(BOOK_ID, arrow.string()), *((name, arrow_type(kind)) for name, kind in FACTS)]
    added = [
        (name, arrow.int64() if kind == WHOLE else arrow.string()) for name, kind in extra if name not in GIVEN
    ]
    return arrow.schema(own + added)


def seconds_schema() -> Any:
    """The Arrow schema of the table of seconds: one row for each book and stage."""
    arrow = pyarrow()
    return arrow.schema([(BOOK_ID, arrow.string()), ("stage", arrow.string()), ("seconds", arrow.float64())])


def table_schema(table: Table) -> Any:
    """The Arrow schema of a table of a corpus."""
    return schema(table, book_id=True)


def facts_of(book: Book) -> dict[str, Any]:
    """What the book itself says for its row."""
    from personae.export.summary import counts

    title, author = (encodable(book.metadata.get(name, "").strip()) or None for name in GIVEN)
    return {
        "title": title,
        "author": author,
        "format": book.source.format,
        "encoding": book.source.encoding,
        **counts(book),
        "warnings": [encodable(warning) for warning in book.warnings],
        "metadata": [{"name": encodable(name), "value": encodable(told)} for name, told in book.metadata.items()],
    }

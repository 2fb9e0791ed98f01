"""The tables in one DuckDB file, with views that answer what is usually asked. Needs duckdb and pyarrow.

The same book gives the same bytes with the same version of DuckDB: one thread fills the file, and nothing is packed,
because DuckDB's packing of texts leaves what lay in memory in the rest of its blocks (duckdb/duckdb, issue 23382). That
would also let out words that are to be withheld.
"""

from __future__ import annotations

import importlib
import json
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from personae.book import Book, Mention, Span
from personae.errors import MissingExtra
from personae.export.arrow import arrow_table, pyarrow
from personae.export.collection import collection
from personae.export.formats import Wanted
from personae.export.lines import CHAPTERS, chapter_at, lines
from personae.export.non_consumptive import VOCABULARY
from personae.export.tables import TEXT, WHOLE, Column, Table

# The oldest form of file that DuckDB can be asked for. Its smallest blocks, so that a short story is no megabytes, and
# for tables of more bytes than `_LARGE` its usual ones, which are read a quarter quicker. DuckDB 1.1 reads both.
_STORAGE = "v1.0.0"
_SMALL_BLOCK, _USUAL_BLOCK, _LARGE = 16_384, 262_144, 50_000_000


@dataclass(frozen=True, slots=True)
class View:
    """A view or macro of the file. `sql` makes it; `{text}` in it is where the words go, if there are any."""

    name: str
    about: str
    sql: str


VIEWS: tuple[View, ...] = (
    View(
        "lines",
        "every quotation with the names of those concerned; in no order",
        """
        SELECT q.id AS quote, q.chapter, q.turn, q.kind, q.speaker, coalesce(c.name, q.speaker) AS speaker_name,
               coalesce(a.names, []) AS addressee_names, q.confidence, q.words{text}
        FROM quotes q
        LEFT JOIN characters c ON c.id = q.speaker
        LEFT JOIN (
            SELECT said.quote, list(coalesce(c.name, said.addressee) ORDER BY said.place) AS names
            FROM (SELECT id AS quote, unnest(addressees) AS addressee, generate_subscripts(addressees, 1) AS place
                  FROM quotes) said
            LEFT JOIN characters c ON c.id = said.addressee
            GROUP BY said.quote
        ) a ON a.quote = q.id
        """,
    ),
    View(
        "lines_by_character",
        "who says how much, the most first",
        """
        SELECT t.character, c.name, t.lines, t.words, t.chapters, t.first, t.last
        FROM (SELECT speaker AS character, count(DISTINCT turn) AS lines, sum(words)::BIGINT AS words,
                     count(DISTINCT chapter) AS chapters, min(start) AS first, max(start) AS last
              FROM quotes WHERE kind <> 'other' GROUP BY speaker) t
        JOIN characters c ON c.id = t.character
        ORDER BY t.words DESC, t.lines DESC, t.character
        """,
    ),
    View(
        "lines_by_chapter",
        "who says how much in each chapter, the most first",
        """
        SELECT t.chapter, t.character, c.name, t.lines, t.words
        FROM (SELECT chapter, speaker AS character, count(DISTINCT turn) AS lines, sum(words)::BIGINT AS words
              FROM quotes WHERE kind <> 'other' GROUP BY chapter, speaker) t
        JOIN characters c ON c.id = t.character
        ORDER BY t.chapter NULLS FIRST, t.words DESC, t.lines DESC, t.character
        """,
    ),
    View(
        "conversations",
        "who talks to whom and how much, the most first; a line to several people counts for each",
        """
        SELECT t.speaker, s.name AS speaker_name, t.addressee, a.name AS addressee_name, t.lines, t.words,
               t.first, t.last
        FROM (SELECT speaker, addressee, count(DISTINCT turn) AS lines, sum(words)::BIGINT AS words,
                     min(start) AS first, max(start) AS last
              FROM (SELECT speaker, unnest(addressees) AS addressee, generate_subscripts(addressees, 1) AS place,
                           addressees, turn, words, start
                    FROM quotes WHERE kind <> 'other')
              WHERE speaker <> addressee AND list_position(addressees, addressee) = place
              GROUP BY speaker, addressee) t
        JOIN characters s ON s.id = t.speaker
        JOIN characters a ON a.id = t.addressee
        ORDER BY t.lines DESC, t.words DESC, t.speaker, t.addressee
        """,
    ),
    View(
        "doubtful_lines",
        "lines nobody has confirmed, the least certain first, with who else may speak them and how likely",
        """
        SELECT q.id AS quote, q.chapter, coalesce(c.name, q.speaker) AS speaker_name, q.confidence,
               coalesce(o.name, q.instead.character) AS instead_name,
               q.instead.probability AS instead_probability, q.words{text}
        FROM (SELECT *, CASE WHEN candidates[1].character IS DISTINCT FROM speaker
                             THEN candidates[1] ELSE candidates[2] END AS instead
              FROM quotes WHERE kind <> 'other' AND NOT confirmed) q
        LEFT JOIN characters c ON c.id = q.speaker
        LEFT JOIN characters o ON o.id = q.instead.character
        ORDER BY q.confidence, q.start
        """,
    ),
    View(
        "mentions_by_chapter",
        "how often everybody is mentioned in each chapter, the most first",
        """
        SELECT t.chapter, t.character, c.name, t.mentions
        FROM (SELECT chapter, character, count(*) AS mentions FROM mentions GROUP BY chapter, character) t
        JOIN characters c ON c.id = t.character
        ORDER BY t.chapter NULLS FIRST, t.mentions DESC, t.character
        """,
    ),
    View(
        "silences",
        "who says nothing for one or more chapters and then speaks again, the longest silence first",
        """
        SELECT character, name, spoke, speaks_again, speaks_again - spoke - 1 AS chapters
        FROM (SELECT character, name, chapter AS spoke,
                     lead(chapter) OVER (PARTITION BY character ORDER BY chapter) AS speaks_again
              FROM lines_by_chapter WHERE chapter IS NOT NULL)
        WHERE speaks_again > spoke + 1
        ORDER BY chapters DESC, character, spoke
        """,
    ),
)

WORDS_AT = View(
    "words_at",
    "the words between two offsets",
    """
    SELECT string_agg(substring(t.text, greatest(from_offset - t.start, 0) + 1,
                                least(to_offset, t."end") - greatest(from_offset, t.start)), '' ORDER BY t.start)
    FROM text t WHERE t.start < to_offset AND t."end" > from_offset
    """,
)


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The one file. Raises MissingExtra without duckdb or pyarrow."""
    duckdb()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.duckdb"
        build(path, arrow_tables(book, non_consumptive=wanted.non_consumptive))
        yield f"{wanted.name}.duckdb", path.read_bytes()


def duckdb() -> Any:
    """The package duckdb. Raises MissingExtra without it."""
    pyarrow(extra="duckdb")
    try:
        return importlib.import_module("duckdb")
    except ImportError as error:
        raise MissingExtra("this needs duckdb, which is not installed: pip install 'personae[duckdb]'") from error


def arrow_tables(book: Book, *, non_consumptive: bool) -> dict[str, Any]:
    """What stands in the file, as Arrow tables by name; `text` is among them only where it may be."""
    made = collection(book, non_consumptive=non_consumptive)
    with_text = made.text is not None
    tables = [_counted(each, text=with_text) for each in made.tables]
    tables += [each for each in made.counted if each.name in (CHAPTERS.name, VOCABULARY.name)]
    if with_text:
        tables.append(_TEXT)
    found = {each.name: arrow_table(each, each.rows(made.book)) for each in tables}
    about = [{"key": key, "value": json.dumps(value, ensure_ascii=False)} for key, value in made.about.items()]
    return found | {_BOOK.name: arrow_table(_BOOK, about)}


def _counted(each: Table, *, text: bool) -> Table:
    """The table with the chapter of each quotation and mention, and of quotations the words: how many, and which."""
    if each.name == "quotes":
        counts = [Column("chapter", WHOLE, lambda line: line.chapter), Column("words", WHOLE, lambda line: line.words)]
        words = [Column("text", TEXT, lambda line: line.text)] if text else []
        return Table(each.name, lines, (*(_of(column, "quote") for column in each.columns), *counts, *words))
    if each.name == "mentions":
        chapter = Column("chapter", WHOLE, lambda place: place.chapter)
        return Table(each.name, _places, (*(_of(column, "mention") for column in each.columns), chapter))
    return each


def _of(column: Column, part: str) -> Column:
    """The column for things of which the one that it is about is a part."""
    return replace(column, of=lambda whole: column.of(getattr(whole, part)))


@dataclass(frozen=True, slots=True)
class _Place:
    """A mention and the number of its chapter."""

    mention: Mention
    chapter: int | None


def _places(book: Book) -> Iterator[_Place]:
    chapter = chapter_at(book)
    return (_Place(mention, chapter(mention.span.start)) for mention in book.mentions)


def _pieces(book: Book) -> Iterator[tuple[Span, str]]:
    """The text from paragraph to paragraph: together they are all of it."""
    starts = sorted({0, len(book.text), *(paragraph.span.start for paragraph in book.paragraphs)})
    for start, end in pairwise(starts):
        yield Span(start, end), book.text[start:end]


_TEXT = Table(
    "text",
    _pieces,
    (
        Column("start", WHOLE, lambda piece: piece[0].start),
        Column("end", WHOLE, lambda piece: piece[0].end),
        Column("text", TEXT, lambda piece: piece[1]),
    ),
)

# book.json, key by key; the values are JSON.
_BOOK = Table("book", lambda book: (), (Column("key", TEXT, str), Column("value", TEXT, str)))


def build(path: Path, tables: Mapping[str, Any]) -> None:
    """Write Arrow tables, by name, and the views on them into a new DuckDB file."""
    with duckdb().connect(":memory:", config={"threads": 1}) as connection:
        run = connection.execute
        run("SET force_compression = 'uncompressed'")
        quoted = str(path).replace("'", "''")
        block = _USUAL_BLOCK if sum(table.nbytes for table in tables.values()) > _LARGE else _SMALL_BLOCK
        run(f"ATTACH '{quoted}' AS made (STORAGE_VERSION '{_STORAGE}', BLOCK_SIZE {block})")
        run("USE made")
        for name, table in tables.items():
            connection.register("given", table)
            run(f"CREATE TABLE {name} AS SELECT * FROM given")
            connection.unregister("given")
        words = ", q.text" if "text" in tables else ""
        for view in VIEWS:
            run(f"CREATE VIEW {view.name} AS {view.sql.format(text=words)}")
            run(f"COMMENT ON VIEW {view.name} IS '{view.about}'")
        if words:
            run(f"CREATE MACRO {WORDS_AT.name}(from_offset, to_offset) AS ({WORDS_AT.sql})")
        run("USE memory")
        run("DETACH made")

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

from personae.book import Book, Span
from personae.errors import MissingExtra
from personae.export.arrow import arrow_table, pyarrow
from personae.export.collection import collection
from personae.export.formats import Wanted
from personae.export.lines import CHAPTERS, Line, lines
from personae.export.non_consumptive import VOCABULARY
from personae.export.tables import TEXT, WHOLE, Column, Table

# The oldest form of file that DuckDB can be asked for, in the smallest blocks, so that a short story is no megabytes.
# DuckDB reads it from version 1.1 on.
_STORAGE, _BLOCK = "v1.0.0", 16_384


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
        SELECT q.speaker AS character, c.name, count(DISTINCT q.turn) AS lines, sum(q.words)::BIGINT AS words,
               count(DISTINCT q.chapter) AS chapters, min(q.start) AS first, max(q.start) AS last
        FROM quotes q JOIN characters c ON c.id = q.speaker
        WHERE q.kind <> 'other'
        GROUP BY q.speaker, c.name
        ORDER BY words DESC, lines DESC, character
        """,
    ),
    View(
        "lines_by_chapter",
        "who says how much in each chapter, the most first",
        """
        SELECT q.chapter, q.speaker AS character, c.name, count(DISTINCT q.turn) AS lines,
               sum(q.words)::BIGINT AS words
        FROM quotes q JOIN characters c ON c.id = q.speaker
        WHERE q.kind <> 'other'
        GROUP BY q.chapter, q.speaker, c.name
        ORDER BY q.chapter NULLS FIRST, words DESC, lines DESC, character
        """,
    ),
    View(
        "conversations",
        "who talks to whom and how much, the most first; a line to several people counts for each",
        """
        SELECT said.speaker, s.name AS speaker_name, said.addressee, a.name AS addressee_name,
               count(DISTINCT said.turn) AS lines, sum(said.words)::BIGINT AS words,
               count(DISTINCT said.chapter) AS chapters, min(said.start) AS first, max(said.start) AS last
        FROM (SELECT speaker, unnest(list_distinct(addressees)) AS addressee, turn, words, chapter, start
              FROM quotes WHERE kind <> 'other') said
        JOIN characters s ON s.id = said.speaker
        JOIN characters a ON a.id = said.addressee
        WHERE said.speaker <> said.addressee
        GROUP BY said.speaker, s.name, said.addressee, a.name
        ORDER BY lines DESC, words DESC, said.speaker, said.addressee
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
        SELECT h.chapter, m.character, c.name, count(*) AS mentions
        FROM mentions m ASOF JOIN chapters h ON m.start >= h.start
        JOIN characters c ON c.id = m.character
        GROUP BY h.chapter, m.character, c.name
        ORDER BY h.chapter, mentions DESC, m.character
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
    tables = [_counted(each, text=with_text) if each.name == "quotes" else each for each in made.tables]
    tables += [each for each in made.counted if each.name in (CHAPTERS.name, VOCABULARY.name)]
    if with_text:
        tables.append(_TEXT)
    found = {each.name: arrow_table(each, each.rows(made.book)) for each in tables}
    about = [{"key": key, "value": json.dumps(value, ensure_ascii=False)} for key, value in made.about.items()]
    return found | {_BOOK.name: arrow_table(_BOOK, about)}


def _counted(quotes: Table, *, text: bool) -> Table:
    """The table of quotes with each one's chapter and count of words, and its words too if they may be there."""
    columns = [replace(column, of=_of_quote(column)) for column in quotes.columns]
    columns.append(Column("chapter", WHOLE, lambda line: line.chapter))
    columns.append(Column("words", WHOLE, lambda line: line.words))
    if text:
        columns.append(Column("text", TEXT, lambda line: line.text))
    return Table(quotes.name, lines, tuple(columns))


def _of_quote(column: Column) -> Any:
    def of(line: Line) -> Any:
        return column.of(line.quote)

    return of


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
        run(f"ATTACH '{quoted}' AS made (STORAGE_VERSION '{_STORAGE}', BLOCK_SIZE {_BLOCK})")
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

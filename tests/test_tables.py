"""The tables in every format of tables: read back equal, typed, the same bytes again, and counted rightly."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from any_books import books
from export_books import ferry, from_html, hostile, long
from hypothesis import given, settings
from told_stories import told

from personae import pipeline
from personae.book import Book, Chapter, Character, Quote, Span
from personae.cli import main
from personae.errors import MissingExtra, MissingInput, OutputError
from personae.export import arrow, write_folder
from personae.export import duckdb as database
from personae.export.arrow import arrow_table, schema
from personae.export.collection import COUNTED
from personae.export.conversations import CONVERSATIONS
from personae.export.encoding import encodable
from personae.export.formats import Wanted, format_named
from personae.export.lines import CHAPTERS, LINES, LINES_BY_CHAPTER, LINES_BY_CHARACTER
from personae.export.placing import place_files
from personae.export.tables import SOURCE_MAP, TABLES, Table, table
from personae.stages import tokens

BOOKS = {
    "ferry": tokens.run(ferry()),
    "html": tokens.run(from_html()),
    "hostile": tokens.run(hostile()),
    "long": tokens.run(long(6000)),
    "told": told(),
}
every_book = pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS.keys())


def made(name: str, book: Book, *, non_consumptive: bool = False) -> dict[str, bytes]:
    return dict(format_named(name).files(book, Wanted("story", non_consumptive=non_consumptive)))


def clean(value: Any) -> Any:
    """The value as UTF-8 can hold it, records as dictionaries."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, list | tuple):
        return [clean(part) for part in value]
    if isinstance(value, dict):
        return {key: clean(part) for key, part in value.items()}
    return value


def rows_of(each: Table, book: Book) -> list[dict[str, Any]]:
    """The rows as JSON has them."""
    return [clean(row) for row in each.rows(book)]


def as_json(row: dict[str, Any]) -> dict[str, Any]:
    """A row of Arrow or DuckDB as JSON has it: a candidate is a pair there."""
    if "candidates" in row:
        row = {**row, "candidates": [list(pair.values()) for pair in row["candidates"]]}
    return row


# Arrow


@pytest.mark.parametrize("each", [*TABLES, SOURCE_MAP, *COUNTED], ids=lambda each: each.name)
def test_every_table_has_a_schema_and_may_be_led_by_the_books_id(each: Table) -> None:
    assert schema(each).names == [column.name for column in each.columns]
    empty = arrow_table(each, [], book_id="ferry")
    assert empty.num_rows == 0
    assert empty.schema.names == ["book_id", *schema(each).names]
    rows = list(each.rows(BOOKS["told"]))
    full = arrow_table(each, rows, book_id="b\ud800")
    assert full.column("book_id").to_pylist() == ["b�"] * len(rows)
    assert full.schema == schema(each, book_id=True)


def test_lists_are_typed_down_to_their_parts() -> None:
    quotes = schema(table("quotes"))
    candidate = pa.struct([("character", pa.string()), ("probability", pa.float64())])
    evidence = pa.struct([("start", pa.int32()), ("end", pa.int32()), ("why", pa.string())])
    assert quotes.field("candidates").type == pa.list_(candidate)
    assert quotes.field("evidence").type == pa.list_(evidence)
    assert quotes.field("addressees").type == pa.list_(pa.string())
    assert [quotes.field(name).type for name in ("start", "confidence", "confirmed")] == [
        pa.int32(), pa.float64(), pa.bool_(),
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "package"), [("parquet", "pyarrow"), ("duckdb", "duckdb")])
def test_a_missing_package_is_named_with_the_line_that_installs_it(
    name: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, package, None)
    with pytest.raises(MissingExtra, match=rf"needs {package}.*pip install 'personae\[{name}\]'$"):
        made(name, ferry())


# each format read back


@every_book
def test_parquet_read_back_is_equal(book: Book) -> None:
    files = made("parquet", book)
    written = [*TABLES, *([SOURCE_MAP] if book.source.map.offset else []), *COUNTED]
    assert set(files) == {f"{each.name}.parquet" for each in written} | {"text.txt", "book.json"}
    for each in written:
        content = io.BytesIO(files[f"{each.name}.parquet"])
        read = pq.read_table(content)
        assert read.schema == schema(each)
        assert [as_json(row) for row in read.to_pylist()] == rows_of(each, book)
    packed = pq.ParquetFile(io.BytesIO(files["quotes.parquet"])).metadata.row_group(0).column(0).compression
    assert packed == "ZSTD"


def test_parquet_is_read_by_duckdb_by_the_names_of_parts(tmp_path: Path) -> None:
    path = tmp_path / "quotes.parquet"
    path.write_bytes(made("parquet", ferry())["quotes.parquet"])
    found = duckdb.sql(f"SELECT id, candidates[1].probability, evidence[1].why FROM '{path}' ORDER BY start").fetchall()
    assert found[:2] == [("q1", 0.9877, "named in the tag"), ("q2", 0.97, "named in the tag")]


@every_book
def test_json_lines_are_reopened_as_they_were(book: Book, tmp_path: Path) -> None:
    files = made("jsonl", book)
    place_files(tmp_path / "made", files.items())
    write_folder(book, tmp_path / "read")
    assert set(files) == {path.name for path in (tmp_path / "read").iterdir()} - {"report.html"}
    for name, content in files.items():
        assert (tmp_path / "read" / name).read_bytes() == content
    again = pipeline.reopen(tmp_path / "made")
    for each in TABLES:
        assert rows_of(each, again) == rows_of(each, book)


@settings(max_examples=25, deadline=None)
@given(books())
def test_any_book_comes_back_from_json_lines(book: Book) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place_files(folder, made("jsonl", book).items())
        again = pipeline.reopen(folder)
    assert again.text == encodable(book.text)
    for each in TABLES:
        assert rows_of(each, again) == rows_of(each, book)


@settings(max_examples=25, deadline=None)
@given(books())
def test_any_book_comes_back_from_parquet(book: Book) -> None:
    files = made("parquet", book)
    for each in (*TABLES, *COUNTED):
        read = pq.read_table(io.BytesIO(files[f"{each.name}.parquet"])).to_pylist()
        assert [as_json(row) for row in read] == rows_of(each, book)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, bool | list) else str(value)


@settings(max_examples=25, deadline=None)
@given(books())
def test_any_book_comes_back_from_csv(book: Book) -> None:
    files = made("csv", book)
    for each in (*TABLES, *COUNTED):
        read = csv.reader(io.StringIO(files[f"{each.name}.csv"].decode(), newline=""))
        assert next(read) == [column.name for column in each.columns]
        assert list(read) == [[_cell(value) for value in row.values()] for row in rows_of(each, book)]


# DuckDB


def opened(content: bytes, folder: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    path = folder / "story.duckdb"
    path.write_bytes(content)
    with duckdb.connect(str(path), read_only=True) as connection:
        yield connection


@pytest.fixture(params=BOOKS.keys())
def opened_book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Book, duckdb.DuckDBPyConnection]]:
    book = BOOKS[request.param]
    (content,) = made("duckdb", book).values()
    for connection in opened(content, tmp_path):
        yield book, connection


def _asked(connection: duckdb.DuckDBPyConnection, sql: str) -> list[dict[str, Any]]:
    answer = connection.execute(sql)
    names = [column[0] for column in answer.description or ()]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def test_a_database_holds_every_table_and_the_views_say_what_is_counted(
    opened_book: tuple[Book, duckdb.DuckDBPyConnection],
) -> None:
    book, connection = opened_book
    for each in (*TABLES, CHAPTERS, *([SOURCE_MAP] if book.source.map.offset else [])):
        columns = ", ".join(f'"{column.name}"' for column in each.columns)
        assert [as_json(row) for row in _asked(connection, f"SELECT {columns} FROM {each.name}")] == rows_of(each, book)
    for each in (LINES_BY_CHARACTER, LINES_BY_CHAPTER, CONVERSATIONS):
        assert _asked(connection, f"SELECT * FROM {each.name}") == rows_of(each, book)
    by_place = "SELECT l.* FROM lines l JOIN quotes q ON q.id = l.quote ORDER BY q.start, q.rowid"
    assert _asked(connection, by_place) == rows_of(LINES, book)


def test_a_database_gives_the_words_at_every_place(opened_book: tuple[Book, duckdb.DuckDBPyConnection]) -> None:
    book, connection = opened_book
    whole = connection.execute("SELECT string_agg(text, '' ORDER BY start) FROM text").fetchone()
    assert whole == (encodable(book.text),)
    for first in range(0, len(book.text), max(len(book.text) // 7, 1)):
        asked = connection.execute("SELECT words_at(?, ?)", [first, first + 60]).fetchone()
        assert asked == (encodable(book.text[first : first + 60]),)
    mentions = _asked(connection, 'SELECT words_at(start, "end") AS words FROM mentions ORDER BY start')
    assert [row["words"] for row in mentions] == [encodable(book[mention.span]) for mention in book.mentions]


def test_a_database_says_what_its_views_are_for_and_works_under_another_name(tmp_path: Path) -> None:
    (content,) = made("duckdb", told()).values()
    (tmp_path / "any.duckdb").write_bytes(content)
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{tmp_path / 'any.duckdb'}' AS other (READ_ONLY)")
        notes = dict(connection.execute("SELECT view_name, comment FROM duckdb_views() WHERE NOT internal").fetchall())
        assert notes == {view.name: view.about for view in database.VIEWS}
        for view in database.VIEWS:
            connection.execute(f"SELECT * FROM other.{view.name}").fetchall()
        about = dict(connection.execute("SELECT * FROM other.book").fetchall())
    assert json.loads(about["metadata"]) == {"title": "The Last Tram"}


def test_doubtful_lines_name_who_else_may_speak(tmp_path: Path) -> None:
    (content,) = made("duckdb", BOOKS["ferry"]).values()
    for connection in opened(content, tmp_path):
        rows = _asked(connection, "SELECT quote, speaker_name, instead_name, instead_probability FROM doubtful_lines")
    assert [tuple(row.values()) for row in rows] == [
        ("q4", None, "Ada Finch", 0.5),
        ("q3", "Bram", "Ada Finch", 0.2),
        ("q2", "Ada Finch", None, None),
        ("q1", "Ada Finch", "Bram", 0.01),
    ]


def test_silences_are_found_and_the_longest_comes_first(tmp_path: Path) -> None:
    spans = [Span(at, at + 10) for at in range(0, 60, 10)]
    quotes = tuple(Quote(spans[at], at, speaker=who) for at, who in ((0, "c1"), (1, "c2"), (3, "c2"), (5, "c1")))
    book = Book(
        "x" * 60, Span(0, 60), chapters=tuple(Chapter(span) for span in spans), quotes=quotes,
        characters=(Character("c1", "Ada"), Character("c2", "Bram")),
    )  # fmt: skip
    (content,) = made("duckdb", book).values()
    for connection in opened(content, tmp_path):
        rows = connection.execute("SELECT * FROM silences").fetchall()
    assert rows == [("c1", "Ada", 1, 6, 4), ("c2", "Bram", 2, 4, 1)]


@pytest.mark.parametrize("non_consumptive", [False, True])
def test_a_database_is_the_same_bytes_whatever_was_made_before(non_consumptive: bool) -> None:
    first = made("duckdb", BOOKS["told"], non_consumptive=non_consumptive)
    junk = [str(number) * 1000 for number in range(3000)]
    made("duckdb", BOOKS["long"])
    del junk
    assert made("duckdb", BOOKS["told"], non_consumptive=non_consumptive) == first


# what is counted


def test_lines_and_words_are_those_of_the_cast() -> None:
    cast = {person.id: (person.lines, person.words) for person in told().characters if person.lines}
    counted = {row["character"]: (row["lines"], row["words"]) for row in LINES_BY_CHARACTER.rows(told())}
    assert counted == cast
    assert sum(row["lines"] for row in LINES_BY_CHAPTER.rows(told())) == sum(lines for lines, _ in cast.values())


def test_an_interrupted_speech_is_one_line_and_titles_are_nobodys() -> None:
    book = replace(ferry(), quotes=(*ferry().quotes[:3], replace(ferry().quotes[3], kind="other", speaker="c1")))
    rows = list(LINES_BY_CHARACTER.rows(tokens.run(book)))
    assert [(row["name"], row["lines"], row["words"]) for row in rows] == [("Ada Finch", 1, 9), ("Bram", 1, 2)]


def test_a_line_to_two_people_counts_for_each_and_one_to_oneself_for_nobody() -> None:
    quote = replace(ferry().quotes[0], addressees=("c2", "c3", "c1", "c2", "gone"))
    rows = CONVERSATIONS.rows(replace(ferry(), quotes=(quote,)))
    assert [(row["speaker"], row["addressee"], row["lines"]) for row in rows] == [("c1", "c2", 1), ("c1", "c3", 1)]


def test_what_stands_before_the_first_chapter_is_in_none() -> None:
    start = ferry().quotes[2].span.start
    book = replace(ferry(), chapters=(Chapter(Span(start, len(ferry().text)), "One"),))
    assert [row["chapter"] for row in LINES.rows(book)] == [None, None, 1, 1]
    assert [(row["chapter"], row["lines"]) for row in CHAPTERS.rows(book)] == [(1, 2)]


# the command


def test_the_command_makes_one_file_of_a_database(tmp_path: Path) -> None:
    write_folder(ferry(), tmp_path / "ferry.personae")
    target = tmp_path / "ferry.duckdb"
    assert main(["export", str(tmp_path / "ferry.personae"), "--to", "duckdb", "-o", str(target), "--quiet"]) == 0
    with duckdb.connect(str(target), read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM lines").fetchone() == (4,)


def test_words_that_lie_there_already_do_not_leave_with_what_is_withheld(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_folder(ferry(), tmp_path / "ferry.personae")
    command = ["export", str(tmp_path / "ferry.personae"), "--to", "csv", "-o", str(tmp_path / "out")]
    assert main(command) == 0
    assert main([*command, "--non-consumptive"]) == 4
    assert "holds other files, text.txt among them" in capsys.readouterr().err
    with pytest.raises(OutputError, match="that may hold the text"):
        place_files(tmp_path / "out", [("quotes.csv", b"")], alone=True)
    assert main([*command[:-1], str(tmp_path / "new"), "--non-consumptive"]) == 0
    assert main([*command[:-1], str(tmp_path / "new"), "--non-consumptive"]) == 0


def test_a_folder_without_its_text_is_not_reopened(tmp_path: Path) -> None:
    place_files(tmp_path, made("jsonl", ferry(), non_consumptive=True).items())
    with pytest.raises(MissingInput, match="written without its text"):
        pipeline.reopen(tmp_path)


def test_arrow_is_imported_when_it_is_asked_for() -> None:
    assert arrow.pyarrow().__name__ == "pyarrow"

"""`personae export`: a folder read back, the command's refusals, and what is written where."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from export_books import ferry, hostile

from personae import pipeline
from personae.book import Book
from personae.cli import main
from personae.errors import BrokenInput, MissingInput
from personae.export import write_folder
from personae.export.formats import FORMATS, Wanted, format_named
from personae.export.tables import TABLES, numbered


@pytest.mark.parametrize("book", [ferry(), hostile()], ids=["ferry", "hostile"])
def test_a_written_folder_is_read_back_as_it_was(book: Book, tmp_path: Path) -> None:
    write_folder(book, tmp_path / "one")
    again = pipeline.reopen(tmp_path / "one")
    assert (again.source, again.story) == (book.source, book.story)
    assert len(again.tokens)
    write_folder(again, tmp_path / "two")
    for name in ("text.txt", "quotes.jsonl", "characters.jsonl", "mentions.jsonl", "gaps.jsonl"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_a_damaged_folder_and_another_s_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MissingInput, match="did not write"):
        pipeline.reopen(tmp_path)
    write_folder(ferry(), tmp_path / "out")
    (tmp_path / "out" / "quotes.jsonl").write_text('{"id": "q1"', encoding="utf-8")
    with pytest.raises(BrokenInput, match="read the story again"):
        pipeline.reopen(tmp_path / "out")


def test_csv_has_every_row_and_column() -> None:
    made = dict(format_named("csv").files(ferry(), Wanted("ferry")))
    rows = list(csv.DictReader(made["quotes.csv"].decode().splitlines(keepends=True)))
    assert [row["id"] for row in rows] == [quote.id for quote in numbered(ferry())]
    assert set(made) >= {f"{table.name}.csv" for table in TABLES}


def test_the_command_writes_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_folder(ferry(), tmp_path / "ferry.personae")
    assert main(["export", str(tmp_path / "ferry.personae"), "--to", "csv", "-o", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'out'}\n"
    assert (tmp_path / "out" / "quotes.csv").exists()


def test_the_command_refuses_what_it_cannot_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "story.txt"
    story.write_text("“Go,” said Ann.\n", encoding="utf-8")
    assert main(["export", str(story), "--to", "csv", "-o", str(story)]) == 4
    assert story.read_text(encoding="utf-8") == "“Go,” said Ann.\n"
    assert main(["export", str(tmp_path / "none.txt"), "--to", "csv"]) == 3
    assert main(["export", str(story), "--to", "csv", "--voices", str(tmp_path / "none.toml")]) == 3
    assert "none.toml cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda chosen: chosen.name)
def test_every_format_has_a_page_and_gives_the_same_bytes_again(chosen, tmp_path: Path) -> None:
    pages = Path(__file__).parent.parent / "docs" / "formats"
    assert f"`{chosen.name}`" in (pages / "README.md").read_text(encoding="utf-8")
    assert chosen.about[0].islower() or chosen.about[0].isupper()
    wanted = Wanted("ferry")
    assert list(chosen.files(ferry(), wanted)) == list(chosen.files(replace(ferry()), wanted))

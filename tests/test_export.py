"""The output folder and its tables."""

from __future__ import annotations

import builtins
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from export_books import TEXT, ferry, from_html, hostile, long
from hypothesis import given, settings
from hypothesis import strategies as st

from personae.book import Book, Character, Evidence, Quote, Span
from personae.errors import MissingExtra, OutputError
from personae.export import to_pandas, write_folder
from personae.export.encoding import encodable, json_script
from personae.export.folder import files
from personae.export.tables import TABLES, numbered, table


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().decode("utf-8").split("\n") if line]


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_folder_holds_exactly_the_files_of_the_format(tmp_path: Path) -> None:
    write_folder(ferry(), tmp_path / "out")
    assert sorted(os.listdir(tmp_path / "out")) == [
        "book.json", "characters.jsonl", "events.jsonl", "gaps.jsonl", "mentions.jsonl", "quotes.jsonl",
        "relations.jsonl", "report.html", "scenes.jsonl", "text.txt",
    ]  # fmt: skip
    assert os.listdir(tmp_path) == ["out"]


def test_columns_are_those_of_the_format_in_order(tmp_path: Path) -> None:
    write_folder(ferry(), tmp_path / "out")
    columns = {each.name: [column.name for column in each.columns] for each in TABLES}
    for name in ("characters", "quotes", "mentions", "gaps"):
        assert list(_rows(tmp_path / "out" / f"{name}.jsonl")[0]) == columns[name]
    assert columns == {
        "characters": [
            "id", "name", "aliases", "pronouns", "kind", "mentions", "lines", "words", "first", "present",
        ],
        "quotes": [
            "id", "start", "end", "turn", "kind", "speaker", "confidence", "candidates", "addressees", "cue",
            "evidence", "confirmed",
        ],
        "mentions": ["start", "end", "type", "form", "character", "entity", "confidence"],
        "gaps": ["start", "end", "why", "confidence"],
        "scenes": ["start", "end", "place", "time", "present", "spoken_of", "evidence", "confidence"],
        "relations": ["of", "to", "role", "kind", "former", "inferred", "evidence", "confidence"],
        "events": ["start", "end", "agent", "patient", "confidence"],
    }  # fmt: skip


def test_offsets_point_into_the_text_as_written(tmp_path: Path) -> None:
    write_folder(ferry(), tmp_path / "out")
    with open(tmp_path / "out" / "text.txt", encoding="utf-8", newline="") as file:
        text = file.read()
    assert text == TEXT
    assert [text[row["start"] : row["end"]] for row in _rows(tmp_path / "out" / "quotes.jsonl")][2] == "“How many?”"


def test_text_keeps_its_own_line_ends(tmp_path: Path) -> None:
    book = Book("One.\r\nTwo.\rThree.\n", Span(0, 18))
    write_folder(book, tmp_path / "out")
    assert (tmp_path / "out" / "text.txt").read_bytes() == b"One.\r\nTwo.\rThree.\n"


def test_tables_have_plain_line_feeds_and_letters_as_they_are(tmp_path: Path) -> None:
    write_folder(ferry(), tmp_path / "out")
    raw = (tmp_path / "out" / "characters.jsonl").read_bytes()
    assert b"\r" not in raw and raw.endswith(b"\n")
    assert "Bram’s aunt" in raw.decode("utf-8")


def test_quotes_without_ids_are_numbered_in_order() -> None:
    book = replace(ferry(), quotes=(replace(ferry().quotes[0], id="own"), *ferry().quotes[1:]))
    assert [quote.id for quote in numbered(book)] == ["own", "q2", "q3", "q4"]


def test_unknown_speaker_is_null_with_its_candidates(tmp_path: Path) -> None:
    write_folder(ferry(), tmp_path / "out")
    last = _rows(tmp_path / "out" / "quotes.jsonl")[-1]
    assert last["speaker"] is None
    assert last["candidates"] == [["c1", 0.5], ["c2", 0.45]]


def test_numpy_numbers_become_plain_ones() -> None:
    numpy = pytest.importorskip("numpy")
    quote = Quote(Span(numpy.int32(0), numpy.int32(1)), numpy.int64(0), confidence=numpy.float32(0.5), speaker="c1",
                  candidates=(("c1", numpy.float64(0.5)),),
                  evidence=(Evidence(Span(numpy.int32(0), numpy.int32(1)), "why"),))  # fmt: skip
    row = next(table("quotes").rows(Book("“", Span(0, 1), quotes=(quote,))))
    assert json.loads(json.dumps(row))["confidence"] == 0.5


def test_same_book_gives_same_bytes(tmp_path: Path) -> None:
    write_folder(long(3000), tmp_path / "one")
    write_folder(replace(long(3000), seconds={"speakers": 99.0}), tmp_path / "two")
    assert _contents(tmp_path / "one") == _contents(tmp_path / "two")


def test_timings_stand_in_book_json_only_when_asked_for(tmp_path: Path) -> None:
    write_folder(ferry(), tmp_path / "without")
    write_folder(ferry(), tmp_path / "with", timings=True)
    without = json.loads((tmp_path / "without" / "book.json").read_text(encoding="utf-8"))
    assert "seconds" not in without
    assert json.loads((tmp_path / "with" / "book.json").read_text(encoding="utf-8")) == without | {
        "seconds": {"ingest": 0.01, "speakers": 0.2}
    }


def test_book_json_says_what_was_read_and_found(tmp_path: Path) -> None:
    write_folder(ferry(), tmp_path / "out")
    page = json.loads((tmp_path / "out" / "book.json").read_text(encoding="utf-8"))
    assert page["made_by"] == "personae"
    assert page["source"] == {"name": "ferry.txt", "format": "text", "encoding": "utf-8", "sha256": "0" * 64}
    assert page["counts"]["quotes"] == 4 and page["counts"]["turns"] == 3 and page["counts"]["attributed"] == 3
    assert page["warnings"] == ["one quotation mark is never closed"]
    assert page["models"] and all(len(digest) == 64 for digest in page["models"].values())
    packages = {"numpy", "charset-normalizer", "onnxruntime", "tokenizers"}
    assert set(page["versions"]) == {"personae", "python"} | packages


def test_source_map_is_written_for_text_that_was_changed(tmp_path: Path) -> None:
    write_folder(from_html(), tmp_path / "out")
    assert _rows(tmp_path / "out" / "source_map.jsonl") == [
        {"offset": 0, "file": "", "start": 120, "verbatim": True},
        {"offset": 11, "file": "", "start": 140, "verbatim": False},
    ]


def test_own_folder_is_replaced_and_the_users_files_in_it_stay(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_folder(from_html(), out)
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    write_folder(ferry(), out)
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert not (out / "source_map.jsonl").exists()
    assert os.listdir(tmp_path) == ["out"]


def test_folder_of_somebody_else_is_refused_and_untouched(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("ten years of work", encoding="utf-8")
    with pytest.raises(OutputError, match="was not written by personae"):
        write_folder(ferry(), tmp_path)
    assert _contents(tmp_path) == {"thesis.txt": b"ten years of work"}


def test_folder_with_a_book_json_of_another_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / "book.json").write_text('{"pages": 3}', encoding="utf-8")
    (tmp_path / "page1.png").write_bytes(b"")
    with pytest.raises(OutputError):
        write_folder(ferry(), tmp_path)


def test_lone_book_json_of_another_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / "book.json").write_text('{"pages": 3}', encoding="utf-8")
    with pytest.raises(OutputError):
        write_folder(ferry(), tmp_path)


def test_empty_folder_and_missing_parents_are_fine(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    write_folder(ferry(), tmp_path / "empty")
    write_folder(ferry(), tmp_path / "a" / "b" / "c")
    assert (tmp_path / "empty" / "book.json").exists()
    assert (tmp_path / "a" / "b" / "c" / "book.json").exists()


def test_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(OutputError, match="is a file"):
        write_folder(ferry(), tmp_path / "out")
    with pytest.raises(OutputError):
        write_folder(ferry(), tmp_path / "out" / "below")


def test_current_folder_is_filled_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_folder(from_html(), ".")
    write_folder(ferry(), ".")
    assert "report.html" in os.listdir(tmp_path) and "source_map.jsonl" not in os.listdir(tmp_path)
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]


@pytest.mark.parametrize("there_before", [False, True])
def test_failed_writing_leaves_things_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there_before: bool
) -> None:
    out = tmp_path / "out"
    if there_before:
        write_folder(ferry(), out)
    before = _contents(out) if there_before else None
    real = builtins.open

    def full_disk(path: Any, *rest: Any, **more: Any) -> Any:
        if str(path).endswith("mentions.jsonl"):
            raise OSError(28, "No space left on device")
        return real(path, *rest, **more)

    monkeypatch.setattr(builtins, "open", full_disk)
    with pytest.raises(OutputError, match="No space left"):
        write_folder(ferry(), out)
    monkeypatch.undo()
    assert (_contents(out) if out.exists() else None) == before
    assert os.listdir(tmp_path) == (["out"] if there_before else [])


def test_lone_surrogates_are_written_as_one_character_each(tmp_path: Path) -> None:
    book = hostile()
    write_folder(book, tmp_path / "out")
    with open(tmp_path / "out" / "text.txt", encoding="utf-8", newline="") as file:
        text = file.read()
    assert len(text) == len(book.text) and text == encodable(book.text)


def test_json_in_a_script_can_not_end_it() -> None:
    said = "</script><!-- & \u2028"
    packed = json_script([said])
    assert not set("<>&\u2028") & set(packed)
    assert json.loads(packed) == [said]


def test_data_frame_has_the_columns_even_when_empty() -> None:
    pytest.importorskip("pandas")
    assert list(to_pandas(Book("", Span(0, 0)), "gaps").columns) == ["start", "end", "why", "confidence"]
    frame = to_pandas(ferry(), "quotes")
    assert list(frame["speaker"])[:3] == ["c1", "c1", "c2"]
    assert ferry().to_pandas("characters").shape == (3, 10)


def test_data_frame_without_pandas_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtra, match=r"pip install 'personae\[pandas\]'$"):
        to_pandas(ferry(), "quotes")


def test_unknown_table_is_named_with_those_that_there_are() -> None:
    with pytest.raises(KeyError, match="characters, quotes, mentions, gaps, scenes, relations, events"):
        to_pandas(ferry(), "ties")


_ANY = st.text(st.characters(), max_size=60)  # lone surrogates too


@settings(deadline=None, max_examples=60)
@given(text=_ANY, name=_ANY, cut=st.tuples(st.integers(0, 60), st.integers(0, 60)))
def test_any_text_is_written_and_read_back_equal(text: str, name: str, cut: tuple[int, int]) -> None:
    start, end = sorted(min(at, len(text)) for at in cut)
    why = (Evidence(Span(start, end), name),)
    book = Book(
        text,
        Span(0, len(text)),
        quotes=(Quote(Span(start, end), 0, speaker="c1", confidence=0.5, evidence=why),),
        characters=(Character("c1", name, (name,), lines=1),),
    )
    written = {file: content.encode("utf-8").decode("utf-8") for file, content in files(book)}
    assert written["text.txt"] == encodable(text)
    assert json.loads(written["quotes.jsonl"])["start"] == start
    assert json.loads(written["characters.jsonl"])["name"] == encodable(name)
    assert written["quotes.jsonl"].count("\n") == 1

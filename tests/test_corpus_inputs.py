"""From folders, globs, archives and manifests to the list of books, and to one row each."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from corpora import books_of, run, shelf, story
from hypothesis import given
from hypothesis import strategies as st

from personae.corpus.columns import RESERVED
from personae.corpus.inputs import listed
from personae.corpus.query import ask
from personae.corpus.worklist import Listed, part_of, worklist
from personae.errors import BrokenInput, InputError, MissingInput


def ids(*inputs: Path | str) -> list[str]:
    return [book.id for book in books_of(*inputs).books]


def column(out: Path, sql: str) -> list[object]:
    return [row[0] for row in list(ask(out, sql))[1:]]


def archive(path: Path, files: dict[str, str]) -> Path:
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return path


def test_a_folder_gives_its_stories_and_nothing_hidden_or_of_our_own(tmp_path: Path) -> None:
    for name in ("b/two.txt", "a.EPUB", "c.html", ".hidden.txt", ".git/x.txt", "notes.docx", "x.personae/text.txt",
                 "ours/corpus.json", "ours/summary.html", "read/book.json", "read/text.txt",
                 "one.txt.corrections.jsonl"):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert ids(tmp_path) == ["a.EPUB", "b/two.txt", "c.html"]


def test_a_glob_gives_ids_from_its_first_wildcard_on(tmp_path: Path) -> None:
    shelf(tmp_path / "a", 2)
    shelf(tmp_path / "b", 1)
    assert ids(f"{tmp_path}/*/s*0.txt") == ["a/s000.txt", "b/s000.txt"]
    with pytest.raises(MissingInput, match="nothing is called"):
        ids(f"{tmp_path}/*/none*.txt")


def test_files_are_called_by_their_names_and_may_not_be_called_the_same(tmp_path: Path) -> None:
    one, other = shelf(tmp_path / "a", 2), shelf(tmp_path / "b", 1)
    assert ids(one / "s001.txt", other) == ["s000.txt", "s001.txt"]
    with pytest.raises(InputError, match="two books would be called s000"):
        ids(one, other)
    with pytest.raises(MissingInput, match="there is no file or folder"):
        ids(tmp_path / "none")
    (tmp_path / "empty").mkdir()
    with pytest.raises(MissingInput, match="no book"):
        ids(tmp_path / "empty")


def test_an_archive_is_a_folder_of_books_and_is_not_unpacked(tmp_path: Path) -> None:
    files = {"one.txt": story(1), "sub/two.txt": story(2), "notes.pdf": "x", "__MACOSX/one.txt": "x"}
    path = archive(tmp_path / "in" / "shelf.zip", files)
    assert ids(path) == ["one.txt", "sub/two.txt"]
    assert ids(path.parent) == ids(f"{path.parent}/*.zip") == ["shelf.zip/one.txt", "shelf.zip/sub/two.txt"]
    run(books_of(path), tmp_path / "out")
    assert column(tmp_path / "out", "SELECT status FROM books") == ["done", "done"]
    assert [path.name for path in path.parent.iterdir()] == ["shelf.zip"]


def test_a_bomb_a_broken_archive_and_an_archive_that_is_a_book_are_one_row_each(tmp_path: Path) -> None:
    archive(tmp_path / "bomb.zip", {"big.txt": "a" * 40_000_000, "good.txt": story(1)})
    (tmp_path / "cut.zip").write_bytes(b"PK\x03\x04 and no more")
    archive(tmp_path / "word.zip", {"word/document.xml": "<w/>"})
    with zipfile.ZipFile(tmp_path / "climbs.zip", "w") as made:
        made.writestr("../out.txt", "x")
    run(books_of(tmp_path), tmp_path / "out")
    answer = list(ask(tmp_path / "out", "SELECT book_id, status, error FROM books"))[1:]
    rows = {id: (status, error) for id, status, error in answer}
    assert rows["bomb.zip/good.txt"][0] == "done"
    assert "ZIP bomb" in rows["bomb.zip/big.txt"][1]
    assert {rows[name][0] for name in ("bomb.zip/big.txt", "cut.zip", "word.zip", "climbs.zip")} == {"unreadable"}
    assert len(rows) == 5


def manifest(folder: Path, text: str, name: str = "books.csv") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_a_manifest_carries_its_columns_along(tmp_path: Path) -> None:
    shelf(tmp_path / "texts", 3)
    archive(tmp_path / "more.zip", {"four.txt": story(4)})
    path = manifest(
        tmp_path,
        "Path,Title,YEAR,shelfmark\n"
        "texts/s000.txt,The First,1813,007\n"
        'texts/s001.txt,"Second, the",1891,\n'
        "\n"
        "texts/none.txt,,,x\n"
        "more.zip/four.txt,1984,1984,9\n",
    )
    books = books_of(path)
    assert books.columns == (("title", "text"), ("year", "whole"), ("shelfmark", "text"))
    run(books, tmp_path / "out")
    rows = list(ask(tmp_path / "out", "SELECT book_id, title, year, shelfmark, status FROM books ORDER BY year"))[1:]
    assert rows == [
        ("texts/s000.txt", "The First", 1813, "007", "done"),
        ("texts/s001.txt", "Second, the", 1891, None, "done"),
        ("more.zip/four.txt", "1984", 1984, "9", "done"),
        ("texts/none.txt", None, None, "x", "unreadable"),
    ]


def test_a_manifest_may_name_its_books_and_its_column_of_paths(tmp_path: Path) -> None:
    shelf(tmp_path, 2)
    path = manifest(tmp_path, "book_id;file\nferry;s000.txt\n;s001.txt\n")
    assert [book.id for book in listed([str(path)], path_column="file").books] == ["ferry", "s001.txt"]
    absolute = manifest(tmp_path, f"path\n{tmp_path / 's000.txt'}\n", "absolute.csv")
    assert ids(absolute) == ["s000.txt"]
    tabs = manifest(tmp_path, "path\tnote\ns000.txt\ta, b\n", "books.tsv")
    assert books_of(tabs).books[0].metadata == ("a, b",)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("file,year\na.txt,1\n", "no column path"),
        ("path,year,Year\na.txt,1,2\n", "two columns of one name"),
        ("path,status\na.txt,1\n", "has of its own"),
        ("path,year\na.txt\n", "line 2"),
        ("path,year\n,1\n", "line 2"),
        ("", "no column path"),
    ],
)
def test_a_manifest_that_cannot_be_understood_says_why(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(BrokenInput, match=why):
        listed([str(manifest(tmp_path, text))], reserved=RESERVED)


def test_a_manifest_in_another_encoding_says_so(tmp_path: Path) -> None:
    (tmp_path / "m.csv").write_bytes("path,author\na.txt,Brontë\n".encode("latin-1"))
    with pytest.raises(BrokenInput, match="UTF-8"):
        books_of(tmp_path / "m.csv")


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=40, unique=True), st.integers(1, 9))
def test_every_book_is_in_exactly_one_part_whatever_others_there_are(names: list[str], parts: int) -> None:
    named = [name.encode("utf-8", "replace").decode() for name in names]
    books = worklist(Listed(name, name) for name in dict.fromkeys(named))
    shares = [{book.id for book in books.share(part, parts).books} for part in range(1, parts + 1)]
    assert sum(map(len, shares)) == len(books.books)
    assert set().union(*shares) == {book.id for book in books.books}
    assert all(part_of(id, parts) == number for number, share in enumerate(shares, 1) for id in share)

"""`personae corpus`: what the commands print, write, and refuse; the page that sums up; what is withheld."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import re
import time
from pathlib import Path
from typing import Any

import pytest
from corpora import QUICK, books_of, run, shelf, story
from test_report import Page

from personae.cli import main
from personae.cli.corpus import _duration, _line
from personae.corpus import running
from personae.corpus.columns import Asked
from personae.corpus.query import ask
from personae.corpus.reading import Task, analysis, read_book, unpacked
from personae.corpus.running import Progress
from personae.corpus.summary import page
from personae.corpus.summary.figures import Cell, Figures, Span, Talker, figures


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four stories of two years, and one that is no story."""
    folder = tmp_path_factory.mktemp("corpus")
    shelf(folder / "in", 4)
    (folder / "in" / "broken.txt").write_bytes(b"")
    rows = [f"in/s00{n}.txt,{1810 + 30 * (n % 2)},Part {n}" for n in range(4)] + ["in/broken.txt,,"]
    (folder / "m.csv").write_text("path,year,title\n" + "\n".join(rows) + "\n", encoding="utf-8")
    run(books_of(folder / "m.csv"), folder / "out")
    return folder / "out"


def test_run_says_what_was_done_and_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shelf(tmp_path / "in", 3)
    (folder / "s002.txt").write_bytes(b"")
    words = ["corpus", "run", str(folder), "-o", str(tmp_path / "out"), "--no-model", "--workers", "1"]
    assert main(words) == 0
    first = capsys.readouterr()
    told = r"3 books: 3 read, 0 unchanged; 1 could not be read: see the table of books; \d+ words in"
    assert re.match(told, first.out)
    assert first.out.endswith("with summary.html to look at\n")
    assert main(words) == 0
    assert capsys.readouterr().out.startswith("3 books: 0 read, 3 unchanged; 1 could not be read")
    assert main([*words, "--quiet"]) == 0
    assert main(["corpus", "merge", str(tmp_path / "out"), "-o", str(tmp_path / "merged"), "-q"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["corpus", "summary", str(tmp_path / "merged")]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'merged' / 'summary.html'}\n"


def test_run_in_which_no_book_could_be_read_has_a_code_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    words = ["corpus", "run", str(tmp_path / "empty.txt"), "-o", str(tmp_path / "out"), "--workers", "1", "--quiet"]
    assert main(words) == 3


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        (["run", "none", "-o", "out"], 3, "there is no file or folder none"),
        (["run", "s000.txt"], 2, "required: -o"),
        (["run", "s000.txt", "-o", "out", "--shard", "4/3"], 2, "3/50"),
        (["run", "s000.txt", "-o", "out", "--workers", "0"], 2, "from 1"),
        (["run", "s000.txt", "-o", "out", "--scheduler", "tcp://a:1", "--slurm", "f"], 2, "choose one"),
        (["run", "s000.txt", "-o", "out", "--texts", "--non-consumptive"], 2, "leaves out"),
        (["run", "s000.txt", "-o", "out", "--slurm", "none.toml"], 3, "none.toml cannot be read"),
        (["run", "s000.txt", "-o", "."], 4, "holds other files"),
        (["query", ".", "SELECT 1"], 3, "there is no corpus"),
        (["summary", "."], 3, "there is no corpus"),
        (["merge", ".", "-o", "out"], 3, "there is no corpus"),
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_a_code(
    words: list[str], code: int, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(shelf(tmp_path, 1))
    assert main(["corpus", *words]) == code
    assert why in capsys.readouterr().err


def test_stopped_by_the_user_it_says_how_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object, **__: object) -> Progress:
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "run", stopped)
    folder = shelf(tmp_path, 1)
    assert main(["corpus", "run", str(folder), "-o", str(tmp_path / "out")]) == 130
    assert capsys.readouterr().err == "personae: stopped; the same command goes on from here\n"


def test_query_prints_a_table_or_csv(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corpus", "query", str(corpus), "SELECT book_id, words FROM books ORDER BY 1 LIMIT 2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["book_id", "words"] and lines[1].split() == ["in/broken.txt"]
    sql = "SELECT name, aliases, present FROM characters WHERE book_id = 'in/s001.txt' ORDER BY id LIMIT 1"
    assert main(["corpus", "query", str(corpus), sql, "--csv"]) == 0
    head, row = csv.reader(io.StringIO(capsys.readouterr().out))
    assert head == ["name", "aliases", "present"] and row[1].startswith('["') and row[2] == "true"
    assert main(["corpus", "query", str(corpus), "SELECT range AS n FROM range(250)"]) == 0
    assert capsys.readouterr().out.endswith("and 50 more rows; --csv prints them all\n")
    assert main(["corpus", "query", str(corpus), "SELECT chr(27) || '[31m' AS evil"]) == 0
    assert "\x1b" not in capsys.readouterr().out
    assert main(["corpus", "query", str(corpus), "SELECT nothing"]) == 2
    assert capsys.readouterr().err.startswith("personae: this cannot be answered: Binder Error")


def test_progress_tells_books_speed_the_time_left_and_failures() -> None:
    done = Progress(books=10, sizes=1000, read=4, unchanged=1, unreadable=1, words=8000, size=500, size_read=400)
    done.began = time.perf_counter() - 8
    assert _line(done) == "5 of 10 books, 1,000 words a second, 10 s left, 1 not readable"
    assert _line(Progress(books=1)) == "0 of 1 book"
    assert [_duration(n) for n in (8, 200, 18_720)] == ["8 s", "3 min 20 s", "5 h 12 min"]


def test_figures_are_counted_over_all_books(corpus: Path) -> None:
    told = figures(corpus)
    assert (told.books, told.done, told.unreadable, told.failed) == (5, 4, 1, 0)
    assert [(span.first, span.books) for span in told.spans] == [(1810, 2), (1840, 2)]
    sums = "SELECT sum(words) FILTER (pronouns = 'she/her'), sum(words)::BIGINT FROM characters"
    assert list(ask(corpus, sums))[1] == (sum(span.she for span in told.spans) or None, sum(s.all for s in told.spans))
    assert told.talkers[0].book.startswith("Part ")
    assert told.failures == (("in/broken.txt", "broken.txt is empty; give a file with a story in it"),)


EVIL = '</script><img src=x onerror=alert(1)>"\'&\ud800\x00'


def made_up(**told: Any) -> Figures:
    plain: dict[str, Any] = {
        "books": 3, "done": 2, "unreadable": 1, "failed": 0, "words": 9, "quotes": 4, "attributed": 3, "voices": 2,
        "spans": (Span(1800, 1809, 2, 30, 60, 100), Span(None, None, 1, 0, 0, 0)),
        "cells": (Cell(4, 0.25, 7), Cell(128, 0.95, 1)), "networks": 8, "density": 0.25,
        "talkers": (Talker(EVIL, EVIL, EVIL, 50, 100),), "failures": ((EVIL, EVIL),),
    }  # fmt: skip
    return Figures(**{**plain, **told})


def test_the_summary_is_safe_whatever_the_books_say() -> None:
    html = page(made_up())
    html.encode()
    found = Page(html)
    assert not [tag for tag, _ in found.elements if tag in {"script", "img", "link", "iframe", "object"}]
    names = [name for _, attrs in found.elements for name in attrs]
    assert not [name for name in names if name.startswith("on") or name in {"src", "style"}]
    policy = next(attrs["content"] for tag, attrs in found.elements if "http-equiv" in attrs) or ""
    digest = base64.b64encode(hashlib.sha256(found.raw["style"].encode()).digest()).decode()
    assert policy.startswith("default-src 'none'; style-src 'sha256-") and digest in policy
    assert "script-src" not in policy


def test_the_summary_draws_what_there_is_and_says_what_there_is_not() -> None:
    html = page(made_up())
    assert "1800 to 1809" in html and "she 30%, he 60%; 2 books" in html and "no year" in html
    assert "128+" in html and "7 books with 4–7 people, 25 to 30% of the pairs talk" in html
    bare = page(made_up(spans=(), cells=(), talkers=(), failures=(), density=None, networks=0))
    assert bare.count("Nobody is found to speak in these books.") == 2 and "Not Read" not in bare


def test_a_corpus_without_words_of_the_texts_holds_none(tmp_path: Path) -> None:
    folder = shelf(tmp_path / "in", 3)
    (folder / "told.html").write_text(
        "<html><head><title>T</title></head><body><p>“I have counted nine boats tonight,” said Ada.</p></body></html>"
    )
    run(books_of(folder), tmp_path / "out", asked=Asked(model=False, non_consumptive=True))
    held = " ".join(
        str(list(ask(tmp_path / "out", f"SELECT * FROM {path.name}")))
        for path in sorted((tmp_path / "out").iterdir())
        if path.is_dir()
    )
    words = re.findall(r"\w+", story(2)) + re.findall(r"\w+", story(1))
    runs = {" ".join(words[at : at + 5]) for at in range(len(words) - 5)}
    assert "vocabulary" in {path.name for path in (tmp_path / "out").iterdir()}
    assert not [each for each in runs if each in " ".join(re.findall(r"\w+", held))]
    assert list(ask(tmp_path / "out", "SELECT count(*) > 0 FROM conversations"))[1] == (True,)


def test_nothing_withheld_is_in_a_result_on_its_way_to_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Asked(model=False, non_consumptive=True)
    task = Task("a", "a.txt", story(1).encode(), "0", asked, analysis(asked))
    result = read_book(task)
    assert "evidence" not in result.facts and result.facts["warnings"] == []
    assert all("why" not in str(unpacked(packed).schema) for packed in result.tables.values())

    def fails(*_: object, **__: object) -> None:
        raise ValueError(story(1))

    monkeypatch.setattr("personae.pipeline.analyse", fails)
    assert "boats" not in read_book(task).facts["error"]
    assert "boats" in read_book(Task("a", "a.txt", b"x", "0", QUICK, analysis(QUICK))).facts["error"]

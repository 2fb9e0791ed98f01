"""A corpus: the same bytes however it comes about, nothing lost and nothing twice, and one broken book is a row."""

from __future__ import annotations

import json
import os
import shutil
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from corpora import QUICK, Serial, Stopped, books_of, digests, run, shelf, story

from benchmarks.corpus_kills import trial
from personae.corpus import shards, staging
from personae.corpus.columns import EVERY_TABLE, Asked
from personae.corpus.merging import merge
from personae.corpus.pool import Pool
from personae.corpus.query import ask
from personae.corpus.reading import Task, analysis, read_book
from personae.corpus.worklist import Worklist
from personae.corrections.journal import Journal, beside
from personae.corrections.steps import Rename, Who
from personae.errors import EngineError, MissingInput, OutputError, QueryError

COUNT = 13


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Worklist:
    """Thirteen stories, one of them no story."""
    folder = shelf(tmp_path_factory.mktemp("books"), COUNT)
    (folder / "s006.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    return books_of(folder)


@pytest.fixture(scope="module")
def whole(books: Worklist, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus of these, made in one go."""
    out = tmp_path_factory.mktemp("whole") / "out"
    run(books, out)
    return out


def rows(out: Path, sql: str) -> list[tuple[Any, ...]]:
    return list(ask(out, sql))[1:]


def test_every_book_is_in_the_tables_once_and_a_broken_one_says_why(books: Worklist, whole: Path) -> None:
    told = rows(whole, "SELECT book_id, status, error, sha256, analysis, quotes FROM books")
    assert [row[0] for row in told] == [book.id for book in books.books]
    assert {row[1] for row in told} == {"done", "unreadable"}
    assert told[6][1:3] == ("unreadable", "s006.txt is a picture (PNG), which personae does not read; give the story's "
                            "text; a picture needs text recognition first")  # fmt: skip
    assert all(len(row[3]) == 64 and row[4] == analysis(QUICK) for row in told)
    counted = rows(whole, "SELECT book_id, count(*) FROM quotes GROUP BY book_id ORDER BY book_id")
    assert counted == [(row[0], row[5]) for row in told if row[1] == "done"]
    files = sorted(path.name for path in (whole / "quotes").iterdir())
    assert files == ["00000.parquet", "00001.parquet", "00002.parquet"]
    assert not (whole / "work").exists()


def test_the_rows_are_those_of_one_book_read_alone(books: Worklist, whole: Path) -> None:
    import personae
    from personae.export.tables import table

    book = personae.read(books.books[3].path, model=False)
    found = rows(whole, "SELECT * EXCLUDE (book_id) FROM characters WHERE book_id = 's003.txt'")
    assert [list(row) for row in found] == [list(row.values()) for row in table("characters").rows(book)]
    confidence = rows(whole, "SELECT id, confidence, candidates FROM quotes WHERE book_id = 's003.txt'")
    for (id, sure, candidates), row in zip(confidence, table("quotes").rows(book), strict=True):
        assert (id, sure) == (row["id"], row["confidence"])
        assert [[each["character"], each["probability"]] for each in candidates] == row["candidates"]


def test_the_order_in_which_books_are_done_does_not_show(books: Worklist, whole: Path, tmp_path: Path) -> None:
    run(books, tmp_path / "out", Serial(backwards=True))
    assert digests(tmp_path / "out") == digests(whole)


@pytest.mark.parametrize("after", [0, 1, 4, 6, 12])
def test_a_stopped_run_goes_on_and_ends_alike(books: Worklist, whole: Path, tmp_path: Path, after: int) -> None:
    first, second = Serial(stop_after=after), Serial()
    with pytest.raises(Stopped):
        run(books, tmp_path / "out", first)
    run(books, tmp_path / "out", second)
    assert not set(first.read) & set(second.read)
    assert set(first.read) | set(second.read) == {book.id for book in books.books}
    assert digests(tmp_path / "out") == digests(whole)


def test_a_record_that_was_half_written_is_read_again(books: Worklist, whole: Path, tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        run(books, tmp_path / "out", Serial(stop_after=4))
    (file,) = (tmp_path / "out" / "work" / "staged").iterdir()
    file.write_bytes(file.read_bytes()[:-10])
    again = Serial()
    run(books, tmp_path / "out", again)
    assert again.read[0] == "s003.txt" and len(again.read) == COUNT - 3
    assert digests(tmp_path / "out") == digests(whole)


def test_killed_while_files_are_moved_it_loses_nothing(
    books: Worklist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stop at every third move of a file, one run after another, of a first run and of one that lays out anew."""
    out, moves, replace = tmp_path / "out", 0, os.replace

    def move(source: Path, target: Path) -> None:
        nonlocal moves
        if moves == 0:
            raise Stopped
        moves -= 1
        replace(source, target)

    engine = Serial()
    for size in (5, 4):
        for allowed in range(1, 60, 3):
            moves = allowed
            with monkeypatch.context() as patched:
                patched.setattr(shards.os, "replace", move)
                patched.setattr("personae.corpus.running.finish", lambda folder: None)  # most of what a run costs here
                try:
                    run(books, out, engine, books_per_shard=size)
                except Stopped:
                    continue
            break
        else:
            pytest.fail("it never came to an end")
        assert len(engine.read) == COUNT
    for folder in (out, tmp_path / "four"):
        run(books, folder, engine, books_per_shard=4)
    assert digests(out) == digests(tmp_path / "four")


def test_books_that_have_not_changed_are_not_read_again(books: Worklist, whole: Path, tmp_path: Path) -> None:
    out = Path(shutil.copytree(whole, tmp_path / "out"))
    again = Serial()
    progress = run(books, out, again)
    assert (again.read, progress.unchanged, progress.unreadable) == ([], COUNT, 1)
    assert digests(out) == digests(whole)


def test_a_changed_book_is_read_again_and_no_other(tmp_path: Path) -> None:
    folder = shelf(tmp_path / "in", 8)
    run(books_of(folder), tmp_path / "out")
    (folder / "s006.txt").write_text(story(40), encoding="utf-8")
    again = Serial()
    run(books_of(folder), tmp_path / "out", again)
    assert again.read == ["s006.txt"]
    run(books_of(folder), tmp_path / "fresh")
    assert digests(tmp_path / "out") == digests(tmp_path / "fresh")


def test_other_options_are_another_reading(tmp_path: Path) -> None:
    folder = shelf(tmp_path / "in", 3)
    run(books_of(folder), tmp_path / "out")
    again = Serial()
    run(books_of(folder), tmp_path / "out", again, asked=Asked(model=False, texts=True))
    assert len(again.read) == 3
    assert rows(tmp_path / "out", "SELECT text FROM texts WHERE book_id = 's001.txt'") == [(story(1),)]
    sql = "SELECT words FROM lines WHERE book_id = 's001.txt' ORDER BY id LIMIT 1"
    assert rows(tmp_path / "out", sql) == [("“I have counted 1 boats,”",)]
    run(books_of(folder), tmp_path / "out")
    assert not list((tmp_path / "out" / "texts").glob("*"))


def test_a_book_put_in_between_moves_the_others_without_reading_them(tmp_path: Path) -> None:
    folder = shelf(tmp_path / "in", 12)
    (folder / "s002.txt").rename(tmp_path / "s002.txt")
    run(books_of(folder), tmp_path / "out")
    (tmp_path / "s002.txt").rename(folder / "s002.txt")
    again = Serial()
    run(books_of(folder), tmp_path / "out", again)
    assert again.read == ["s002.txt"]
    run(books_of(folder), tmp_path / "fresh")
    assert digests(tmp_path / "out") == digests(tmp_path / "fresh")


def test_books_that_are_gone_from_the_inputs_are_kept_until_they_are_to_be_forgotten(tmp_path: Path) -> None:
    folder = shelf(tmp_path / "in", 12)
    run(books_of(folder), tmp_path / "out")
    (folder / "s001.txt").unlink()
    with pytest.raises(OutputError, match=r"1 book not among these inputs, such as s001\.txt"):
        run(books_of(folder), tmp_path / "out")
    assert len(rows(tmp_path / "out", "SELECT book_id FROM books")) == 12
    run(books_of(folder), tmp_path / "out", forget=True)
    run(books_of(folder), tmp_path / "fresh")
    assert digests(tmp_path / "out") == digests(tmp_path / "fresh")


def test_what_a_manifest_says_anew_is_written_without_reading(tmp_path: Path) -> None:
    shelf(tmp_path, 3)
    manifest = tmp_path / "m.csv"
    manifest.write_text("path,year\ns000.txt,1801\ns001.txt,1802\n", encoding="utf-8")
    run(books_of(manifest), tmp_path / "out")
    for text in ("path,year\ns000.txt,1801\ns001.txt,1803\n", "path,year,title\ns000.txt,1801,A\ns001.txt,1803,\n"):
        manifest.write_text(text, encoding="utf-8")
        again = Serial()
        run(books_of(manifest), tmp_path / "out", again)
        assert again.read == []
        shutil.rmtree(tmp_path / "fresh", ignore_errors=True)
        run(books_of(manifest), tmp_path / "fresh")
        assert digests(tmp_path / "out") == digests(tmp_path / "fresh")


def test_shards_in_which_nothing_changes_are_left_alone(tmp_path: Path) -> None:
    folder = shelf(tmp_path, 11)
    manifest = tmp_path / "m.csv"
    lines = [f"{path.name},18{n:02},{path.name}" for n, path in enumerate(sorted(folder.glob("*.txt")))]
    manifest.write_text("\n".join(["path,year,title", *lines]), encoding="utf-8")
    run(books_of(manifest), tmp_path / "out")
    before = {path: path.stat().st_ino for path in (tmp_path / "out").rglob("*.parquet")}
    run(books_of(manifest), tmp_path / "out")
    assert {path: path.stat().st_ino for path in (tmp_path / "out").rglob("*.parquet")} == before
    (folder / "s006.txt").write_text(story(40), encoding="utf-8")
    run(books_of(manifest), tmp_path / "out")
    now = {path: path.stat().st_ino for path in (tmp_path / "out").rglob("*.parquet")}
    assert {path.name for path in now if now[path] != before[path]} == {"00001.parquet"}


def test_corrections_beside_a_book_are_used_and_new_ones_are_a_reason_to_read_again(tmp_path: Path) -> None:
    folder = shelf(tmp_path / "in", 3)
    run(books_of(folder), tmp_path / "out")
    ((id, name),) = rows(tmp_path / "out", "SELECT id, name FROM characters WHERE book_id = 's001.txt' LIMIT 1")
    with Journal.open(beside(folder / "s001.txt")) as journal:
        journal.add(Rename(Who(id, name), "Zenobia"))
    again = Serial()
    run(books_of(folder), tmp_path / "out", again)
    assert again.read == ["s001.txt"]
    assert rows(tmp_path / "out", "SELECT book_id FROM characters WHERE name = 'Zenobia'") == [("s001.txt",)]
    run(books_of(folder), tmp_path / "out", corrections=False)
    assert rows(tmp_path / "out", "SELECT book_id FROM characters WHERE name = 'Zenobia'") == []
    beside(folder / "s001.txt").write_text("no journal\n", encoding="utf-8")
    run(books_of(folder), tmp_path / "out")
    assert rows(tmp_path / "out", "SELECT status FROM books") == [("done",), ("unreadable",), ("done",)]


def test_parts_read_apart_and_merged_are_the_whole(books: Worklist, whole: Path, tmp_path: Path) -> None:
    parts = [tmp_path / f"part{number}" for number in (1, 2, 3)]
    for number, part in enumerate(parts, 1):
        run(books.share(number, 3), part)
    assert merge(parts, tmp_path / "out") == COUNT
    assert digests(tmp_path / "out") == digests(whole)
    merge([*parts, parts[0]], tmp_path / "out")
    assert digests(tmp_path / "out") == digests(whole)


def test_corpora_that_do_not_go_together_are_not_merged(tmp_path: Path) -> None:
    folder = shelf(tmp_path / "in", 3)
    run(books_of(folder), tmp_path / "one")
    run(books_of(folder), tmp_path / "texts", asked=Asked(model=False, texts=True))
    with pytest.raises(OutputError, match="not read in the same way"):
        merge([tmp_path / "one", tmp_path / "texts"], tmp_path / "out")
    (folder / "s001.txt").write_text(story(7), encoding="utf-8")
    run(books_of(folder), tmp_path / "other")
    with pytest.raises(OutputError, match=r"another book each that is called s001\.txt"):
        merge([tmp_path / "one", tmp_path / "other"], tmp_path / "out")
    with pytest.raises(Stopped):
        run(books_of(shelf(folder, 4)), tmp_path / "one", Serial(stop_after=0))
    with pytest.raises(OutputError, match="not finished"):
        merge([tmp_path / "one"], tmp_path / "out")
    with pytest.raises(MissingInput, match="no corpus"):
        merge([tmp_path / "none"], tmp_path / "out")


def test_another_folder_and_another_writer_are_refused(tmp_path: Path) -> None:
    books = books_of(shelf(tmp_path / "in", 2))
    with pytest.raises(OutputError, match="holds other files"):
        run(books, tmp_path / "in")

    class Greedy(Serial):
        def outcomes(self, tasks: Any) -> Any:
            with pytest.raises(OutputError, match="being written by another"):
                run(books, tmp_path / "out")
            return super().outcomes(tasks)

    run(books, tmp_path / "out", Greedy())


def test_nothing_in_the_tables_says_where_the_books_lay(whole: Path, books: Worklist) -> None:
    where = str(Path(books.books[0].path).parent)
    for table in ("books", "characters", "quotes", "mentions", "gaps", "seconds"):
        assert where not in str(rows(whole, f"SELECT * FROM {table}"))
    for file in ("corpus.json", "summary.html", "corpus.duckdb"):
        assert where.encode() not in (whole / file).read_bytes()
        assert str(whole).encode() not in (whole / file).read_bytes()


def test_many_workers_give_the_same_bytes(books: Worklist, whole: Path, tmp_path: Path) -> None:
    run(books, tmp_path / "out", lambda: Pool(2))
    assert digests(tmp_path / "out") == digests(whole)


def test_a_book_that_kills_its_worker_twice_is_a_row_and_the_others_are_read(tmp_path: Path) -> None:
    folder = shelf(tmp_path / "in", 6)
    (folder / "poison.txt").write_text("\n\n".join(story(n) for n in range(1500)), encoding="utf-8")
    pool, killed = Pool(2), 0

    def kill() -> None:
        nonlocal killed
        while killed < 2:
            for worker in pool._workers:
                if worker.ready and worker.task is not None and worker.task.id == "poison.txt":
                    os.kill(worker.process.pid, signal.SIGKILL)
                    killed += 1
                    while worker in pool._workers:
                        time.sleep(0.001)
            time.sleep(0.002)

    threading.Thread(target=kill, daemon=True).start()
    run(books_of(folder), tmp_path / "out", lambda: pool)
    told = rows(tmp_path / "out", "SELECT book_id, error FROM books WHERE status = 'failed'")
    assert told == [("poison.txt", "the process that read it ended twice (signal 9): too little memory?")]
    assert rows(tmp_path / "out", "SELECT count(*) FROM books WHERE status = 'done'") == [(6,)]
    (folder / "poison.txt").write_text(story(1), encoding="utf-8")
    again = Serial()
    run(books_of(folder), tmp_path / "out", again)
    assert again.read == ["poison.txt"]


def test_workers_that_cannot_start_end_the_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("personae.corpus.pool._work", _ends_at_once)
    with pytest.raises(EngineError, match="no worker process can be started: each ends at once, with code 7"):
        run(books_of(shelf(tmp_path / "in", 1)), tmp_path / "out", lambda: Pool(1))


def _ends_at_once(pipe: object) -> None:
    os._exit(7)


def test_a_fault_of_our_own_and_another_version_are_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    task = Task("a", "a.txt", story(1).encode(), "0", QUICK, "another")
    assert "another version" in read_book(task).facts["error"]
    monkeypatch.setattr("personae.pipeline.analyse", lambda *_, **__: 1 / 0)
    failed = read_book(Task("a", "a.txt", story(1).encode(), "0", QUICK, analysis(QUICK))).facts
    assert failed["status"] == "failed"
    assert "ZeroDivisionError: division by zero, at tests/test_corpus.py" in failed["error"]


def test_a_failed_book_is_tried_again_and_an_unreadable_one_is_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    books = books_of(shelf(tmp_path / "in", 2))
    with monkeypatch.context() as patched:
        patched.setattr("personae.pipeline.analyse", lambda *_, **__: 1 / 0)
        assert run(books, tmp_path / "out", Serial(reader=read_book)).failed == 2
    assert run(books, tmp_path / "out").read == 2
    run(books, tmp_path / "fresh")
    assert digests(tmp_path / "out") == digests(tmp_path / "fresh")


def test_a_text_that_no_file_can_hold_is_a_row_like_any_other(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    evil = "“\ud800\x00\x1b[31m</script>” said Ada.\r\n\r\n“’; DROP TABLE books; --” said \U0001f600.\r\n"
    (tmp_path / "in" / "evil.txt").write_bytes(evil.encode("utf-16-le", "surrogatepass"))
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    run(books_of(tmp_path / "in"), tmp_path / "out", asked=Asked(model=False, texts=True))
    assert rows(tmp_path / "out", "SELECT status FROM books") == [("unreadable",), ("done",)]


def test_staging_lets_go_of_files_whose_books_are_in_the_tables(tmp_path: Path) -> None:
    task = Task("a", "a.txt", story(1).encode(), "0", QUICK, analysis(QUICK))
    result = read_book(task)
    staged = staging.Staging(tmp_path / "staged")
    record = staged.add("a", result)
    staged.add("b", result)
    assert staging.result_at(record) == result
    staged.forget(iter(["a"]))
    assert len(list((tmp_path / "staged").iterdir())) == 1
    again = staging.Staging(tmp_path / "staged")
    assert [id for id, _, _ in again.kept()] == ["a", "b"]
    again.forget(iter(["a", "b"]))
    assert not list((tmp_path / "staged").iterdir())


def test_a_killed_run_loses_nothing_and_ends_alike(tmp_path: Path) -> None:
    found = trial(2, tmp_path, [str(shelf(tmp_path / "in", 12))], books_per_file=5, workers=1)
    assert (found.kills, found.books, found.lost, found.twice, found.unequal) == (2, 12, 0, 0, 0)


def test_what_a_killed_run_had_half_written_goes_with_the_next(books: Worklist, whole: Path, tmp_path: Path) -> None:
    out = Path(shutil.copytree(whole, tmp_path / "out"))
    (out / ".notes.new-ideas").write_bytes(b"somebody's own")
    names = {path.name for path in out.iterdir()}
    for name in (".corpus.duckdb.new-0a1b2c3d", ".corpus.duckdb.new-0a1b2c3d.wal", ".summary.html.new-4e5f6071"):
        (out / name).write_bytes(b"half")
    run(books, out)
    assert {path.name for path in out.iterdir()} == names


def test_a_question_is_answered_wherever_the_folder_lies(whole: Path, tmp_path: Path) -> None:
    for name in ("it's [a] *, folder", "plain"):
        out = Path(shutil.copytree(whole, tmp_path / name))
        assert rows(out, "SELECT count(*) FROM books") == [(COUNT,)]
        run_again = json.loads((out / "corpus.json").read_text(encoding="utf-8"))
        assert run_again["made_by"] == "personae corpus"
    with pytest.raises(QueryError, match="Parser Error"):
        rows(whole, "SELEC 1")
    with pytest.raises(MissingInput, match="no corpus"):
        rows(tmp_path, "SELECT 1")


def test_the_file_of_views_works_from_within_its_folder_wherever_that_is(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import duckdb

    monkeypatch.chdir(shutil.copytree(whole, tmp_path / "moved"))
    with duckdb.connect("corpus.duckdb", read_only=True) as connection:
        listed = connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        names = {row[0] for row in listed}
        assert names == set(EVERY_TABLE) - {"texts", "vocabulary"} | {"manifest", "people"}
        for name in names:
            rows = connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            assert (rows > 0) == (name not in ("gaps", "relations", "events"))
        assert connection.execute("SELECT min(seconds) > 0 FROM manifest WHERE status = 'done'").fetchone() == (True,)


def test_a_corpus_in_a_folder_with_a_comma_has_its_views_too(books: Worklist, whole: Path, tmp_path: Path) -> None:
    run(books, tmp_path / "one, two [3]")
    assert digests(tmp_path / "one, two [3]") == digests(whole)

"""The journal: whatever was confirmed is there after a restart, and nothing that was there is changed."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.journal_kills import killed
from personae.corrections import journal as journals
from personae.corrections.encoding import DOES, from_json, line, to_json
from personae.corrections.journal import Journal, Unread, beside
from personae.corrections.steps import Merge, Place, Rename, Speakers, Step, Who
from personae.errors import JournalError

ADA, BRAM = Who("c1", "Ada"), Who("c2", "Bräm")
# JSON cannot tell a lone surrogate of the second half, right after one of the first, from the letter both would make.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.just("\ud800"), max_size=8)
PLACES = st.builds(
    lambda start, size, *words: Place(start, start + size, *words),
    st.integers(0, 9_999_999), st.integers(0, 99), TEXTS, TEXTS, TEXTS,
)  # fmt: skip
st.register_type_strategy(Place, PLACES)
st.register_type_strategy(Who, st.builds(Who, TEXTS, TEXTS))


def rename(name: str) -> Rename:
    return Rename(ADA, name)


def names(journal: Journal) -> list[str]:
    return [entry.step.name for entry in journal.entries if isinstance(entry.step, Rename)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return beside(tmp_path / "ferry.txt")


@settings(max_examples=300, deadline=None)
@given(st.one_of([st.builds(kind) for kind in DOES.values()]))
def test_a_step_comes_back_from_its_line_as_it_was(step: Step) -> None:
    text = line({"n": 1, **to_json(step)})
    assert "\n" not in text and text.encode("utf-8")
    value = json.loads(text)
    assert value.pop("n") == 1
    assert from_json(value) == step


def test_every_kind_of_step_has_its_word() -> None:
    assert set(DOES.values()) == set(Step.__args__)


def test_a_line_is_compact_and_readable() -> None:
    step = Speakers(((Place(3, 7, "“Né”", "b"), BRAM), (Place(9, 9, ""), None)))
    assert line(to_json(step)) == (
        '{"do": "speakers", "lines": [[{"at": [3, 7], "words": "“Né”", "before": "b"}, {"id": "c2", "name": "Bräm"}], '
        '[{"at": [9, 9], "words": ""}, null]]}'
    )
    assert line(to_json(Rename(Who("c1", "A\udfff"), "B"))) == (
        r'{"do": "rename", "who": {"id": "c1", "name": "A\udfff"}, "name": "B"}'
    )


def test_the_journal_lies_beside_the_story() -> None:
    assert beside(Path("a/ferry.txt")) == Path("a/ferry.txt.corrections.jsonl")


def test_nothing_is_made_before_the_first_step(path: Path) -> None:
    with Journal.open(path) as journal:
        assert journal.entries == journal.history == journal.unread == ()
        assert journal.undo() is None and journal.redo() is None
        assert not path.exists()
        journal.add(rename("Addie"))
        assert path.exists()


def test_each_line_says_who_did_what_when(path: Path) -> None:
    with Journal.open(path, by="mara") as journal:
        entry = journal.add(Merge(ADA, BRAM))
        journal.undo()
    merged, undone = map(json.loads, path.read_text("utf-8").splitlines())
    assert list(merged) == ["n", "at", "by", "do", "who", "into"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", entry.at)
    assert (entry.number, entry.at, entry.by) == (1, merged["at"], "mara")
    assert undone | {"at": ""} == {"n": 2, "at": "", "by": "mara", "do": "undo", "step": 1}


def test_undo_and_redo_work_after_a_restart(path: Path) -> None:
    with Journal.open(path) as journal:
        for name in "abc":
            journal.add(rename(name))
        journal.undo()
        journal.undo()
    with Journal.open(path) as journal:
        assert names(journal) == ["a"]
        assert [past.undone for past in journal.history] == [False, True, True]
        redone = journal.redo()
        assert redone is not None and redone.step == rename("b")
        assert names(journal) == ["a", "b"]
        journal.add(rename("d"))
        assert journal.redo() is None
        assert [past.undone for past in journal.history] == [False, False, True, False]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["add", "add", "undo", "redo"]), max_size=20), st.booleans())
def test_any_steps_are_those_of_two_plain_stacks(doings: list[str], reopened: bool) -> None:
    done: list[str] = []
    undone: list[str] = []
    with TemporaryDirectory() as folder:
        journal = Journal.open(Path(folder) / "j")
        for number, do in enumerate(doings):
            if do == "add":
                journal.add(rename(f"name {number}"))
                done.append(f"name {number}")
                undone = []
            elif do == "undo":
                assert (journal.undo() is None) == (not done)
                undone += [done.pop()] if done else []
            else:
                assert (journal.redo() is None) == (not undone)
                done += [undone.pop()] if undone else []
            if reopened:
                journal.close()
                journal = Journal.open(Path(folder) / "j")
            assert names(journal) == done
            assert sum(past.undone for past in journal.history) == len(journal.history) - len(done)
        journal.close()
        assert journal.unread == ()
        assert Journal.read(Path(folder) / "j") == (journal.entries, ())


def test_a_torn_last_line_stays_and_is_listed(path: Path) -> None:
    with Journal.open(path) as journal:
        journal.add(rename("Addie"))
    torn = path.read_bytes() + b'{"n": 2, "at": "2026-01-'
    path.write_bytes(torn)
    with Journal.open(path) as journal:
        assert journal.unread == (
            Unread(2, '{"n": 2, "at": "2026-01-', "it is no JSON object, or is cut off"),
        )
        journal.add(rename("Ann"))
        assert names(journal) == ["Addie", "Ann"]
    assert path.read_bytes().startswith(torn + b"\n{")
    entries, unread = Journal.read(path)
    assert [entry.number for entry in entries] == [1, 2] and len(unread) == 1


@pytest.mark.parametrize("cut", range(1, 100, 7))
def test_a_first_step_cut_off_anywhere_does_not_keep_the_next_away(path: Path, cut: int) -> None:
    with Journal.open(path) as journal:
        journal.add(rename("Addie"))
    whole = path.read_bytes()
    path.write_bytes(whole[:cut])
    with Journal.open(path) as journal:
        journal.add(rename("Ann"))
    entries, _ = Journal.read(path)
    assert entries[-1].step == rename("Ann")
    assert path.read_bytes().startswith(whole[:cut])


def test_a_last_line_that_lacks_only_its_end_is_read(path: Path) -> None:
    with Journal.open(path) as journal:
        journal.add(rename("Addie"))
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    with Journal.open(path) as journal:
        journal.add(rename("Ann"))
    entries, unread = Journal.read(path)
    assert len(entries) == 2 and unread == ()


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ('{"n": 9, "do": "merge"}', 'its "who" is missing'),
        ('{"n": 9, "do": "sing"}', 'what it does is "sing", which this version does not know'),
        ('{"n": 9, "do": ["merge"]}', 'what it does is ["merge"], which this version does not know'),
        ('{"n": 9}', 'what it does is "", which this version does not know'),
        ('{"do": "sing"}', "it does not say which step it is, when it was made, or by whom"),
        ('{"n": 9, "by": 3, "do": "sing"}', "it does not say which step it is, when it was made, or by whom"),
        ('{"n": 9, "do": "undo", "step": 7}', "there is no step that it could undo"),
        ('{"n": 9, "do": "redo"}', "there is no step that it could redo"),
        ('{"n": 9, "do": "nobody", "who": {"id": "c1", "name": 5}}', 'its "name" is not what belongs there: 5'),
        ('{"n": 9, "do": "nobody", "who": {"id": "c1", "name": "A"}, "so": 1}', 'this version does not know its "so"'),
        ('{"n": 9, "do": "kind", "line": {"at": [4, 2], "words": ""}, "kind": "speech"}',
         'its "at" is no place in a text'),
        ('{"n": 9, "do": "kind", "line": {"at": [2, 4], "words": ""}, "kind": "song"}',
         'its "kind" is not what belongs there: "song"'),
        ("[" * 100_000, "it is no JSON object, or is cut off"),
        ("null", "it is no JSON object, or is cut off"),
        ("\x00\ud800", "it is no JSON object, or is cut off"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_read_is_kept_and_listed(path: Path, bad: str, why: str) -> None:
    with Journal.open(path) as journal:
        journal.add(rename("Addie"))
    with open(path, "ab") as file:
        file.write(bad.encode("utf-8", "surrogatepass") + b"\n")
    before = path.read_bytes()
    with Journal.open(path) as journal:
        assert [(unread.line, unread.why) for unread in journal.unread] == [(2, why)]
        assert names(journal) == ["Addie"]
        journal.add(rename("Ann"))
    assert path.read_bytes().startswith(before)
    assert len(Journal.read(path)[0]) == 2


@pytest.mark.parametrize("junk", [b"\x00" * 5000, b"\x93\xfe\x00\n\xd8more\n", b"Dear diary,\n\nnothing.\n", b"[]"])
def test_a_file_that_is_no_journal_is_refused(path: Path, junk: bytes) -> None:
    path.write_bytes(b"\x01" + junk)
    for call in (Journal.open, Journal.read):
        with pytest.raises(JournalError, match="is no journal of corrections; move it away"):
            call(path)
    assert path.read_bytes() == b"\x01" + junk


def test_a_line_without_end_is_listed_and_not_read_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journals, "LONGEST", 1000)
    with Journal.open(path) as journal:
        journal.add(rename("Addie"))
    with open(path, "ab") as file:
        file.write(b'{"n": 2' + b" " * 100_000)
    with Journal.open(path) as journal:
        assert [unread.why for unread in journal.unread] == ["it is longer than 1,000 bytes"]
        journal.add(rename("Ann"))
        journal.close()
        journal.add(rename("Anna"))
    assert len(Journal.read(path)[0]) == 3


def test_a_byte_order_mark_and_other_line_ends_are_read_over(path: Path) -> None:
    with Journal.open(path) as journal:
        journal.add(rename("Addie"))
        journal.add(rename("Ann"))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n\r\n"))
    entries, unread = Journal.read(path)
    assert len(entries) == 2 and unread == ()


def test_a_second_writer_is_refused_and_a_reader_is_not(path: Path) -> None:
    with Journal.open(path) as journal:
        journal.add(rename("Addie"))
        with pytest.raises(JournalError, match="is being written by another personae; close that one first"):
            Journal.open(path)
        assert len(Journal.read(path)[0]) == 1
    with Journal.open(path) as journal:
        journal.add(rename("Ann"))


def test_of_two_that_begin_one_journal_the_second_is_refused(path: Path) -> None:
    with Journal.open(path) as one, Journal.open(path) as other:
        one.add(rename("Addie"))
        with pytest.raises(JournalError, match="is being written by another"):
            other.add(rename("Ann"))
        one.close()
        with pytest.raises(JournalError, match="was written by another program meanwhile; open it again"):
            other.add(rename("Ann"))
        assert other.entries == ()


def test_a_step_that_cannot_be_written_is_not_made(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: int, data: bytes) -> int:
        if len(data) < 20:
            raise OSError(28, "No space left on device")
        return write(file, data[:10])

    write = os.write
    with Journal.open(path) as journal:
        journal.add(rename("Addie"))
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", full)
            for doing in (lambda: journal.add(rename("Ann")), journal.undo):
                with pytest.raises(JournalError, match="cannot be written: No space left on device; not saved"):
                    doing()
                assert names(journal) == ["Addie"]
        journal.add(rename("Anna"))
        assert names(journal) == ["Addie", "Anna"]
    entries, unread = Journal.read(path)
    assert entries == journal.entries and len(unread) == 2


def test_a_folder_or_a_missing_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="cannot be written"):
        Journal.open(tmp_path)
    with pytest.raises(JournalError, match="cannot be read"):
        Journal.read(tmp_path)
    with Journal.open(tmp_path / "none" / "j") as journal, pytest.raises(JournalError, match="cannot be written"):
        journal.add(rename("Addie"))


def test_every_step_is_flushed_before_it_is_confirmed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda file: flushed.append(os.fstat(file).st_size))
    with Journal.open(path) as journal:
        for doing in (lambda: journal.add(rename("Addie")), journal.undo, journal.redo):
            doing()
            assert path.stat().st_size in flushed
        assert len(flushed) == 4  # three lines, and the name of the new file in its folder


def test_no_confirmed_step_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    found = killed(20, tmp_path)
    assert found.kills == 20 and found.confirmed >= 20 and found.lost == 0

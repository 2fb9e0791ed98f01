"""The command line: what is printed, what is written, and the exit codes."""

from __future__ import annotations

import io
import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from export_books import ferry, hostile, long

import personae
from personae import errors, pipeline
from personae.book import Book, Span
from personae.cli import main
from personae.cli.read import default_folder
from personae.cli.terminal import printable, progress

STORY = "“You came,” said Ada.\n\n“I said so,” said Bram.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _reads(monkeypatch: pytest.MonkeyPatch, answer: Book | BaseException) -> None:
    """Let reading any story end in `answer`."""

    def read(path: Path, *, progress: Any = None, model: bool = True) -> Book:
        if progress:
            progress("ingest", 0, 1)
            progress("quotes", 2, 9)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    monkeypatch.setattr(pipeline, "read", read)


def test_summary_shows_cast_doubts_gaps_warnings_and_the_report(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, ferry())
    assert main(["read", "ferry.txt"]) == 0
    out, err = capsys.readouterr()
    for words in (
        "The Ferry, by A. Nobody", "2 voices, 4 lines, 75% of them with a speaker", "Ada Finch", "she/her, also Ada",
        "Spoken of only: Bram’s aunt", "1 doubtful line", "Ada Finch 50%, Bram 45%",
        "1 place where something seems to be missing", "Warning: one quotation mark is never closed",
        "The report: ferry.personae/report.html",
    ):  # fmt: skip
        assert words in out
    assert err == ""
    assert (here / "ferry.personae" / "report.html").exists()


def test_output_folder_is_named_and_the_summary_left_out(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, ferry())
    assert main(["read", "ferry.txt", "-o", "out"]) == 0
    assert capsys.readouterr().out == "The report: out/report.html\n"
    assert os.listdir(here) == ["out"]


def test_quiet_prints_nothing(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _reads(monkeypatch, ferry())
    assert main(["read", "ferry.txt", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    assert (here / "ferry.personae").is_dir()


def test_quiet_does_not_silence_errors(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, errors.EmptyInput("ferry.txt is empty"))
    assert main(["read", "ferry.txt", "-q"]) == 3
    assert capsys.readouterr() == ("", "personae: ferry.txt is empty\n")


def test_json_is_one_object_in_ascii_and_writes_nothing(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, ferry())
    assert main(["read", "ferry.txt", "--json"]) == 0
    out, err = capsys.readouterr()
    assert out.isascii() and out.count("\n") == 1 and err == ""
    page = json.loads(out)
    assert page["text"] == ferry().text
    assert [len(page[table]) for table in ("characters", "quotes", "mentions", "gaps")] == [3, 4, 1, 1]
    assert "seconds" not in page and "folder" not in page
    assert os.listdir(here) == []


def test_json_with_output_writes_the_folder_too(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, ferry())
    assert main(["read", "ferry.txt", "--json", "-o", "out", "--timings"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert page["folder"] == "out" and page["seconds"]["speakers"] == 0.2
    assert (here / "out" / "book.json").exists()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.MissingInput("there is no ferry.txt"), 3),
        (errors.ProtectedInput("ferry.epub is protected"), 3),
        (errors.OutputError("the disk is full"), 4),
        (errors.MissingExtra("pip install 'personae[pandas]'"), 5),
        (errors.PipelineError("quotes needs tokens"), 1),
    ],
)
def test_error_of_ours_is_one_sentence_and_its_code(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, code: int
) -> None:
    _reads(monkeypatch, error)
    assert main(["read", "ferry.txt"]) == code
    assert capsys.readouterr().err == f"personae: {error}\n"
    assert os.listdir(here) == []


def test_fault_of_our_own_is_one_sentence_without_a_traceback(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, ZeroDivisionError("division by zero"))
    assert main(["read", "ferry.txt"]) == 1
    err = capsys.readouterr().err
    assert err.startswith("personae: something went wrong in personae itself (ZeroDivisionError: division by zero, at ")
    assert "Traceback" not in err and err.count("\n") == 1
    monkeypatch.setenv("PERSONAE_TRACEBACK", "1")
    assert main(["read", "ferry.txt"]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_stopped_by_the_user(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _reads(monkeypatch, KeyboardInterrupt())
    assert main(["read", "ferry.txt"]) == 130
    assert capsys.readouterr().err == "personae: stopped; nothing was written\n"


@pytest.mark.parametrize("words", [[], ["read"], ["write", "ferry.txt"], ["read", "a", "--colour"]])
def test_misunderstood_command_is_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "usage: personae" in capsys.readouterr().err


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"personae {personae.__version__}\n"
    assert main(["--help"]) == 0
    assert main(["read", "--help"]) == 0
    assert "--timings" in capsys.readouterr().out


def test_folder_that_cannot_be_written_is_told_before_the_work(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, AssertionError("nothing should be read"))
    (here / "thesis.txt").write_text("mine", encoding="utf-8")
    assert main(["read", "ferry.txt", "-o", "."]) == 4
    assert "was not written by personae" in capsys.readouterr().err


def test_default_folder_is_here_or_in_a_temporary_place(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_folder(Path("shelf/my.story.epub")) == Path("my.story.personae")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    elsewhere = default_folder(Path("ferry.txt"))
    assert elsewhere.is_absolute() and elsewhere.name == "ferry.personae"


def test_story_can_not_steer_the_terminal(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, hostile())
    assert main(["read", "[red]h.txt"]) == 0
    assert "\x1b" not in capsys.readouterr().out
    assert printable("a\x1b[31m\u202eb\n") == "a�[31m�b\n"


def test_names_in_brackets_are_no_styles(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    person = personae.Character("c1", "[bold]Ada[/nothing]", lines=1, words=1)
    _reads(monkeypatch, Book("", Span(0, 0), characters=(person,)))
    assert main(["read", "ferry.txt"]) == 0
    assert "[bold]Ada[/nothing]" in capsys.readouterr().out


def test_summary_of_a_large_cast_is_short(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _reads(monkeypatch, long(20_000))
    assert main(["read", "house.txt"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) < 90 and max(len(line) for line in lines) <= 100


def test_progress_is_silent_where_stderr_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(True) as move:
        move("quotes", 1, 9)
    assert capsys.readouterr() == ("", "")


def test_progress_on_a_terminal_goes_to_stderr(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with progress(True) as move:
        move("speakers", 5, 9)
        move("a stage nobody has described", 6, 9)
    assert "a stage nobody" in screen.getvalue() or "deciding who speaks" in screen.getvalue()
    assert capsys.readouterr().out == ""


def test_starting_loads_nothing_heavy() -> None:
    code = (
        "import sys, personae.cli; personae.cli.main(['--version']); "
        "print([m for m in ('rich', 'pandas', 'charset_normalizer', 'scipy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_environment())
    assert done.stdout.splitlines()[-1] == "[]"


def _environment() -> dict[str, str]:
    """This process's environment, with the personae that is under test first on the path."""
    return os.environ | {"PYTHONPATH": str(Path(personae.__file__).parent.parent)}


def test_output_into_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY * 3000, encoding="utf-8")
    command = f"'{sys.executable}' -m personae read '{story}' --no-model --json | head -c 10; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=_environment(), cwd=tmp_path)
    assert done.stdout == '{"made_by"' and done.stderr == "" and done.returncode == 0


def test_story_is_read_from_end_to_end(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "ferry.txt").write_text(STORY, encoding="utf-8")
    assert main(["read", "ferry.txt", "-o", "one"]) == 0
    assert main(["read", "ferry.txt", "-o", "two"]) == 0
    for path in (here / "one").iterdir():
        assert path.read_bytes() == (here / "two" / path.name).read_bytes(), path.name
    assert (here / "one" / "text.txt").read_text(encoding="utf-8") == STORY


def test_reading_opens_no_socket(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*anything: Any, **more: Any) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    (here / "ferry.txt").write_text(STORY, encoding="utf-8")
    assert main(["read", "ferry.txt", "-q"]) == 0


def test_missing_story_is_one_sentence(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "nowhere.txt"]) == 3
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("personae: ") and "nowhere.txt" in err and err.count("\n") == 1
    assert os.listdir(here) == []

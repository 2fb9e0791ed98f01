"""`personae review` as a command: what it opens, what it says, how it ends."""

from __future__ import annotations

import hashlib
import signal
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from export_books import TEXT, ferry

from personae.book import Source
from personae.cli import main
from personae.cli.review import address, story_of
from personae.corrections.journal import Journal
from personae.corrections.steps import Rename, Who
from personae.errors import MissingInput
from personae.export.folder import write_folder
from personae.web import server
from personae.web.safety import Hosts


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A story in the current folder; serving it ends at once, as with Ctrl-C."""
    monkeypatch.chdir(tmp_path)

    def serve(app: Any, listener: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(server, "serve", serve)
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def _written(folder: Path, story: Path) -> Path:
    sha256 = hashlib.sha256(story.read_bytes()).hexdigest()
    write_folder(replace(ferry(), source=Source("ferry.txt", "text", "utf-8", sha256)), folder)
    return folder


def test_the_address_is_one_line_and_ctrl_c_a_clean_end(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "ferry.txt", "--no-browser", "--no-model"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Reviewing ferry.txt at http://127.0.0.1:") and out.count("\n") == 1
    assert err == "" and [path.name for path in story.parent.iterdir()] == ["ferry.txt"]


def test_another_host_is_warned_of_in_one_sentence(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "ferry.txt", "--no-browser", "--host", "0.0.0.0", "--no-model"]) == 0
    assert capsys.readouterr().err.count("\n") == 1


def test_the_browser_is_started_with_a_key_that_is_not_the_printed_one(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    assert main(["review", "ferry.txt", "--no-model"]) == 0
    page, key = opened[0].split("#")
    out = capsys.readouterr().out
    assert len(opened) == 1 and page in out and key not in out


def test_a_story_that_is_not_there_is_an_input_error(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "none.txt", "--no-browser"]) == 3
    assert "none.txt" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["-1", "65536", "many", "٣"])
def test_a_port_is_a_number(story: Path, port: str) -> None:
    assert main(["review", "ferry.txt", "--no-browser", "--port", port]) == 2


def test_a_port_that_is_taken_is_said(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert main(["review", "ferry.txt", "--no-browser", "--port", str(port)]) == 2
    assert f"port {port}" in capsys.readouterr().err


def test_a_story_under_review_elsewhere_is_not_opened_twice(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Journal.open(story.with_name("ferry.txt.corrections.jsonl")) as journal:
        journal.add(Rename(Who("c1", "Ada"), "Adah"))
        assert main(["review", "ferry.txt", "--no-browser"]) == 4
    assert "another personae" in capsys.readouterr().err


def test_of_a_folder_the_story_beside_it_is_read_while_it_is_the_same(story: Path) -> None:
    folder = _written(story.with_name("ferry.personae"), story)
    assert story_of(folder) == story.resolve()
    story.write_text(TEXT + "And more.\n", encoding="utf-8")
    assert story_of(folder) == folder / "text.txt"
    story.unlink()
    assert story_of(folder) == folder / "text.txt"


@pytest.mark.parametrize("content", [None, "[]", "{", '{"source": {"name": 7}}', "\ud800"])
def test_a_folder_of_others_is_refused(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "book.json").write_bytes(content.encode("utf-8", "surrogatepass"))
    with pytest.raises(MissingInput, match="did not write"):
        story_of(tmp_path)


def test_addresses_for_a_browser_on_this_computer() -> None:
    assert address(Hosts("0.0.0.0", 80)) == "http://127.0.0.1:80/"
    assert address(Hosts("::1", 8000)) == "http://[::1]:8000/"


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing there")
def test_ctrl_c_ends_a_running_server_quietly(story: Path) -> None:
    command = [sys.executable, "-m", "personae", "review", "ferry.txt", "--no-browser", "--no-model"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        assert process.stderr.read() == ""

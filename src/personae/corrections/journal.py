"""The journal of corrections beside a story: every step a line, added at the end and flushed to disk at once.

Nothing in the file is ever changed or taken away. Undoing and redoing are lines of their own, so that the file tells
what counts now after a restart too. docs/corrections.md describes the lines.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from personae.corrections import encoding
from personae.corrections.locking import lock
from personae.corrections.steps import Step
from personae.errors import JournalError

# The step that names every line of a long novel takes some 4 MB; what is longer is no step of ours.
LONGEST = 16_000_000
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Entry:
    """A step as the journal has it: its number, when it was made (UTC, "2026-11-24T14:03:22Z"), and by whom."""

    number: int
    at: str
    by: str
    step: Step


@dataclass(frozen=True, slots=True)
class Past:
    """A step that was made once, and whether it has been undone since."""

    entry: Entry
    undone: bool


@dataclass(frozen=True, slots=True)
class Unread:
    """A line of the journal, counted from 1, that could not be read; its beginning, and why. It stays in the file."""

    line: int
    beginning: str
    why: str


def beside(story: Path) -> Path:
    """The journal of a story: that of "ferry.txt" is "ferry.txt.corrections.jsonl"."""
    return story.with_name(story.name + ".corrections.jsonl")


@dataclass(slots=True)
class _Steps:
    """All steps made, and which of them count: `done` and `undone` are stacks of indices into `made`."""

    made: list[Entry] = field(default_factory=list)
    done: list[int] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    last: int = 0

    def add(self, entry: Entry) -> None:
        """Make a step. What had been undone before can no longer be redone."""
        self.done.append(len(self.made))
        self.made.append(entry)
        self.undone.clear()

    def undo(self, number: int) -> bool:
        """Take back the step of that number; False where it does not count."""
        return self._move(number, self.done, self.undone)

    def redo(self, number: int) -> bool:
        """Make the step of that number once more; False where it was not undone."""
        return self._move(number, self.undone, self.done)

    def _move(self, number: int, out: list[int], into: list[int]) -> bool:
        for at in range(len(out) - 1, -1, -1):
            if self.made[out[at]].number == number:
                into.append(out.pop(at))
                return True
        return False


@dataclass(slots=True)
class _Contents:
    """What a journal's file holds. `torn`: its last line was never ended; `size` in bytes."""

    steps: _Steps = field(default_factory=_Steps)
    unread: list[Unread] = field(default_factory=list)
    torn: bool = False
    size: int = 0

    def take(self, number: int, raw: bytes) -> None:
        """Read one line, the `number`th of the file, into the steps or the unread."""
        try:
            value = json.loads(raw.decode("utf-8-sig")) if len(raw) <= LONGEST else None
        except (ValueError, RecursionError):
            value = None
        try:
            self._follow(value, raw)
        except ValueError as error:
            self.unread.append(Unread(number, raw[:_SHOWN].decode("utf-8", "replace").strip(), str(error)))

    def _follow(self, value: Any, raw: bytes) -> None:
        if not isinstance(value, dict):
            long = len(raw) > LONGEST
            raise ValueError(f"it is longer than {LONGEST:,} bytes" if long else "it is no JSON object, or is cut off")
        number, at, by, do = (value.pop(key, usual) for key, usual in (("n", 0), ("at", ""), ("by", ""), ("do", "")))
        if type(number) is not int or number < 1 or not isinstance(at, str) or not isinstance(by, str):
            raise ValueError("it does not say which step it is, when it was made, or by whom")
        self.steps.last = max(self.steps.last, number)
        if do in ("undo", "redo"):
            moved = self.steps.undo(value.get("step", 0)) if do == "undo" else self.steps.redo(value.get("step", 0))
            if not moved:
                raise ValueError(f"there is no step that it could {do}")
        else:
            self.steps.add(Entry(number, at, by, encoding.from_json({"do": do, **value})))


def _lines(path: Path) -> Iterator[tuple[bytes, int, bool]]:
    """Each line of a file, its length in bytes, and whether it was ended; of one too long only the beginning."""
    with open(path, "rb") as file:
        while line := file.readline(LONGEST + 1):
            size, last = len(line), line
            while not last.endswith(b"\n") and (last := file.readline(LONGEST)):
                size += len(last)
            yield line, size, last.endswith(b"\n")


def _contents(path: Path) -> _Contents:
    """What the file at `path` holds; nothing where there is none. Raises JournalError where it is no journal."""
    found, first = _Contents(), b""
    try:
        for number, (raw, size, ended) in enumerate(_lines(path), 1):
            first = first or raw
            found.size += size
            found.torn = not ended
            if raw.strip():
                found.take(number, raw)
    except FileNotFoundError:
        return found
    except OSError as error:
        raise JournalError(f"{path} cannot be read: {error.strerror or error}") from error
    if found.unread and not found.steps.made and not first.startswith(b"{"):
        raise JournalError(f"{path} is no journal of corrections; move it away, and a new one is begun")
    return found


def _write(file: int, data: bytes) -> None:
    """Add `data` at the end of an open file, and have it on the disk."""
    while data:
        data = data[os.write(file, data) :]
    os.fsync(file)


def _flush_folder(folder: Path) -> None:
    """Have a new file's name on the disk, not only its content. Windows does so by itself."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


class Journal:
    """A journal that is open for writing, by one process at a time.

    What `add`, `undo` and `redo` answer is on the disk when they answer. Where they raise JournalError, nothing has
    changed here; what was half written is a line that will not be read.
    """

    def __init__(self, path: Path, by: str) -> None:
        self.path = path
        self.by = by
        self._file: int | None = None
        if path.exists():
            self._file = self._locked()
        try:
            self._held = _contents(path)
        except JournalError:
            self.close()
            raise

    @classmethod
    def open(cls, path: Path, *, by: str = "") -> Self:
        """The journal at `path`, to be written by `by`. Where there is none, the first step makes it.

        Raises JournalError where another process has it open, or where the file is no journal.
        """
        return cls(path, by)

    @staticmethod
    def read(path: Path) -> tuple[tuple[Entry, ...], tuple[Unread, ...]]:
        """The steps that count in the journal at `path`, in order, and the lines that could not be read.

        Locks nothing. Both are empty where there is no journal.
        """
        held = _contents(path)
        return _entries(held.steps), tuple(held.unread)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The steps that count now, in order."""
        return _entries(self._held.steps)

    @property
    def history(self) -> tuple[Past, ...]:
        """All steps ever made, in order, and which of them are undone."""
        steps = self._held.steps
        counting = set(steps.done)
        return tuple(Past(entry, n not in counting) for n, entry in enumerate(steps.made))

    @property
    def unread(self) -> tuple[Unread, ...]:
        """The lines that could not be read when the journal was opened."""
        return tuple(self._held.unread)

    def add(self, step: Step) -> Entry:
        """Make a step, and save it."""
        number, at = self._append(encoding.to_json(step))
        entry = Entry(number, at, self.by, step)
        self._held.steps.add(entry)
        return entry

    def undo(self) -> Entry | None:
        """Take back the last step that counts; None where there is none."""
        steps = self._held.steps
        if not steps.done:
            return None
        entry = steps.made[steps.done[-1]]
        self._append({"do": "undo", "step": entry.number})
        steps.undo(entry.number)
        return entry

    def redo(self) -> Entry | None:
        """Make the step last undone once more; None where there is none, or a step was made since."""
        steps = self._held.steps
        if not steps.undone:
            return None
        entry = steps.made[steps.undone[-1]]
        self._append({"do": "redo", "step": entry.number})
        steps.redo(entry.number)
        return entry

    def close(self) -> None:
        """Let others write. The next step opens the file again, unless another has written to it."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _append(self, value: dict[str, Any]) -> tuple[int, str]:
        """Write one line, and flush it to the disk. Answers with its number and its time."""
        held = self._held
        # a number is never given twice, even where writing fails: the line may stand in the file all the same
        held.steps.last += 1
        at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        named = {"by": self.by} if self.by else {}
        data = encoding.line({"n": held.steps.last, "at": at, **named, **value}).encode() + b"\n"
        try:
            if self._file is None:
                self._file = self._begun()
            torn, held.torn = held.torn, True
            _write(self._file, data := b"\n" + data if torn else data)
            held.torn = False
            held.size += len(data)
        except OSError as error:
            raise JournalError(f"{self.path} cannot be written: {error.strerror or error}; not saved") from error
        return held.steps.last, at

    def _begun(self) -> int:
        """The file, opened for the first step; it must be as it was read."""
        file = self._locked()
        if os.fstat(file).st_size != self._held.size:
            os.close(file)
            raise JournalError(f"{self.path} was written by another program meanwhile; open it again")
        _flush_folder(self.path.parent)
        return file

    def _locked(self) -> int:
        """The file, open for adding and locked. Makes it where there is none."""
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        try:
            file = os.open(self.path, flags, 0o666)
        except OSError as error:
            raise JournalError(f"{self.path} cannot be written: {error.strerror or error}") from error
        try:
            free = lock(file)
        except OSError as error:
            os.close(file)
            raise JournalError(f"{self.path} cannot be locked: {error.strerror or error}") from error
        if not free:
            os.close(file)
            raise JournalError(f"{self.path} is being written by another personae; close that one first")
        return file


def _entries(steps: _Steps) -> tuple[Entry, ...]:
    return tuple(steps.made[n] for n in steps.done)

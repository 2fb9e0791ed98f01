"""One open book: its analysis, its journal, and every change in the one order that keeps both together.

A change is saved first and then applied: what the browser is told is saved stands in the journal on the disk.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from personae.book import Book
from personae.corrections.journal import Entry, Journal
from personae.corrections.series import write_cast
from personae.corrections.steps import NewCharacter, Speakers, Split
from personae.errors import PersonaeError
from personae.web import history, pages, progress, reasons
from personae.web.gestures import NotUnderstood, step_of

Progress = Callable[[str, int, int], None]


class Unfitted(Protocol):
    """A step that has no effect, and why."""

    @property
    def entry(self) -> Entry: ...
    @property
    def why(self) -> str: ...


class Revised(Protocol):
    """A book with all corrections applied."""

    @property
    def book(self) -> Book: ...
    @property
    def unfitted(self) -> Sequence[Unfitted]: ...
    @property
    def same(self) -> Mapping[str, str]: ...


class Revision(Protocol):
    """An analysis to which corrections can be applied; `personae.revision.Revision` is the one."""

    def apply(self, entries: Sequence[Entry]) -> Revised: ...


@dataclass(frozen=True, slots=True)
class Opening:
    """How far the analysis is: the stage at work, its number, and how many there are."""

    stage: str = "ingest"
    number: int = 0
    total: int = 1


@dataclass(frozen=True, slots=True)
class Failed:
    """The analysis ended in an error, told in a sentence."""

    why: str


@dataclass(frozen=True, slots=True)
class _Open:
    """The book as it stands. `plain` is the analysis alone; `shade` numbers everybody's colour."""

    revision: Revision
    plain: Book
    revised: Revised
    laid_out: tuple[pages.Section, ...]
    shade: Mapping[str, int]


class Session:
    """A book that is being read, and from then on reviewed. Its methods may be called from any thread."""

    def __init__(self, read: Callable[[Progress], Revision], journal: Journal) -> None:
        """`read(progress)` makes the analysis; it is called once, by `begin`."""
        self._read = read
        self.journal = journal
        self._changing = threading.Lock()
        self._state: Opening | Failed | _Open = Opening()

    def begin(self) -> threading.Thread:
        """Start the analysis in a thread of its own, which ends with it."""
        thread = threading.Thread(target=self._open, name="analysis", daemon=True)
        thread.start()
        return thread

    def _open(self) -> None:
        try:
            revision = self._read(self._move)
            plain, revised = revision.apply(()).book, revision.apply(self.journal.entries)
            shade = pages.shades(revised.book, pages.shades(plain, {}))
            self._state = _Open(revision, plain, revised, pages.sections(plain), shade)
        except PersonaeError as error:
            self._state = Failed(str(error))
        except Exception as error:
            self._state = Failed(f"something went wrong in personae itself ({type(error).__name__}: {error})")
            raise

    def _move(self, stage: str, number: int, total: int) -> None:
        self._state = Opening(stage, number, total)

    @property
    def state(self) -> dict[str, Any]:
        """Where the analysis stands: `state` is opening, failed or open."""
        match self._state:
            case Opening(stage, number, total):
                return {"state": "opening", "stage": stage, "number": number, "total": total}
            case Failed(why):
                return {"state": "failed", "why": why}
            case _:
                return {"state": "open"}

    @property
    def _now(self) -> _Open:
        if not isinstance(self._state, _Open):
            raise NotUnderstood("The book is not open yet.")
        return self._state

    def opening(self) -> dict[str, Any]:
        """What the browser needs first."""
        now = self._now
        book = now.revised.book
        return pages.opening(book, now.shade, now.laid_out) | self._tallies(now) | self._stopped(book)

    def text(self, numbers: Sequence[int]) -> list[dict[str, Any]]:
        """The sections of those numbers, with their lines."""
        now = self._now
        return pages.text(now.revised.book, now.laid_out, numbers)

    def progress(self) -> dict[str, Any]:
        """The figures of the progress page."""
        return progress.progress(self._now.revised.book, self.journal.entries)

    def reasons(self, one: str, other: str) -> list[dict[str, Any]]:
        """Why two people of the cast may be one, and why not."""
        book = self._now.revised.book
        people = {person.id: person for person in book.characters}
        if one not in people or other not in people or one == other:
            raise NotUnderstood("Choose two people of the cast.")
        return [
            {"speaks_for": each.speaks_for, "words": each.words, "start": each.span.start if each.span else None}
            for each in reasons.reasons(book, people[one], people[other])
        ]

    def history(self) -> dict[str, Any]:
        """Every step in words, and what of the journal could not be read."""
        now = self._now
        unfitted = {each.entry.number: each.why for each in now.revised.unfitted}
        return {
            "file": self.journal.path.name,
            "steps": history.history(now.plain, self.journal.history, unfitted),
            "unread": history.unread(self.journal.unread),
        }

    def cast_file(self) -> str:
        """The cast file for the next book of a series."""
        return write_cast(self._now.revised.book, self.journal.entries)

    def add(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """Save what is asked as one step, apply it, and answer with what changed. Raises NotUnderstood."""
        with self._changing:
            step = step_of(self._now.revised.book, asked, taken=self._newcomers())
            entry = self.journal.add(step)
            try:
                return self._follow(entry, new=step.who.id if isinstance(step, NewCharacter) else None)
            except Exception:
                self.journal.undo()  # what cannot be applied must not stand in the way of all that follows
                raise

    def undo(self) -> dict[str, Any]:
        """Take back the last step, and answer with what changed."""
        with self._changing:
            return self._follow(self.journal.undo())

    def redo(self) -> dict[str, Any]:
        """Make the step last undone again, and answer with what changed."""
        with self._changing:
            return self._follow(self.journal.redo())

    def _newcomers(self) -> set[str]:
        """Ids of characters made by hand, undone ones too: a step made again must not meet another's."""
        steps = [past.entry.step for past in self.journal.history]
        return {step.who.id for step in steps if isinstance(step, NewCharacter)} | {
            step.new.id for step in steps if isinstance(step, Split)
        }

    def _follow(self, entry: Entry | None, *, new: str | None = None) -> dict[str, Any]:
        """Apply the journal as it is now. `entry` is the step made or taken back, None where there was none.

        In the answer, `at` is the line that the step begins with, `new` the id of a new character, and `why` says why
        the step has no effect.
        """
        was = self._now
        revised = was.revision.apply(self.journal.entries) if entry else was.revised
        shade = pages.shades(revised.book, was.shade)
        now = _Open(was.revision, was.plain, revised, was.laid_out, shade)
        lines = [place.start for place, _ in entry.step.lines] if entry and isinstance(entry.step, Speakers) else []
        difference = pages.difference(
            was.revised.book, revised.book, laid_out=now.laid_out, same=revised.same, asked=lines
        )
        self._state = now
        return difference | self._tallies(now) | {
            "people": pages.people(revised.book, shade) if was.revised.book is not revised.book else None,
            "at": lines[0] if lines else None,
            "new": new,
            "why": next((each.why for each in revised.unfitted if entry and each.entry.number == entry.number), ""),
        }  # fmt: skip

    def _tallies(self, now: _Open) -> dict[str, Any]:
        """What the page always shows: whether there is something to undo and redo, and steps without effect."""
        past = self.journal.history
        return {
            "can_undo": bool(self.journal.entries),
            "can_redo": any(each.undone for each in past),
            "unfitted": len(now.revised.unfitted),
            "unread": len(self.journal.unread),
        }

    def _stopped(self, book: Book) -> dict[str, Any]:
        return {"stopped": progress.stopped(book, self.journal.entries)}

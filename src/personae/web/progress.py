"""How far the review is: by chapter, by character, how quick, and how right the rest is likely to be."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from personae.book import Book
from personae.corrections.journal import Entry
from personae.corrections.steps import Speakers
from personae.web.turns import Turn, turns

# Who does nothing for longer is not reviewing.
PAUSE = timedelta(minutes=5)


def progress(book: Book, entries: Sequence[Entry]) -> dict[str, Any]:
    """The figures of the progress page. A line is a turn: one answer. `expected` is the mean probability, in percent,
    that the lines not yet reviewed are right, None where all are; `stopped` the line last answered."""
    spoken = turns(book)
    reviewed = [turn for turn in spoken if turn[0].confirmed]
    rest = [turn[0].confidence for turn in spoken if not turn[0].confirmed]
    return {
        "lines": len(spoken),
        "reviewed": len(reviewed),
        "expected": round(100 * sum(rest) / len(rest), 1) if rest else None,
        "hourly": lines_an_hour(entries),
        "stopped": stopped(book, entries),
        "chapters": _by_chapter(book, spoken),
        "people": _by_person(spoken),
    }


def _by_chapter(book: Book, spoken: Iterable[Turn]) -> list[dict[str, int]]:
    starts = [chapter.span.start for chapter in book.chapters] or [0]
    lines, reviewed = [0] * len(starts), [0] * len(starts)
    for turn in spoken:
        at = max(0, bisect_right(starts, turn[0].span.start) - 1)
        lines[at] += 1
        reviewed[at] += turn[0].confirmed
    return [
        {"start": start, "lines": all_, "reviewed": done}
        for start, all_, done in zip(starts, lines, reviewed, strict=True)
    ]


def _by_person(spoken: Iterable[Turn]) -> list[dict[str, Any]]:
    """Who says most first; None are the lines of nobody."""
    lines: Counter[str | None] = Counter()
    reviewed: Counter[str | None] = Counter()
    for turn in spoken:
        lines[turn[0].speaker] += 1
        reviewed[turn[0].speaker] += turn[0].confirmed
    return [{"id": id, "lines": count, "reviewed": reviewed[id]} for id, count in lines.most_common()]


def lines_an_hour(entries: Sequence[Entry]) -> int | None:
    """Lines answered in an hour of work, pauses over five minutes left out; None before there is a minute of it."""
    times = [(_time(entry.at), entry) for entry in entries]
    worked, answered = timedelta(), 0
    for (before, _), (at, entry) in pairwise(times):
        if timedelta() <= at - before <= PAUSE:
            worked += at - before
            answered += len(entry.step.lines) if isinstance(entry.step, Speakers) else 0
    return round(answered / (worked / timedelta(hours=1))) if worked >= timedelta(minutes=1) else None


def _time(at: str) -> datetime:
    """The time of an entry; the beginning of time for one that a person has edited beyond reading."""
    try:
        return datetime.strptime(at, "%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return datetime.min


def stopped(book: Book, entries: Sequence[Entry]) -> int | None:
    """Where the line last answered begins, None where there is none, or where it is no longer confirmed."""
    confirmed = {quote.span.start for quote in book.quotes if quote.confirmed}
    for entry in reversed(entries):
        if isinstance(entry.step, Speakers):
            for place, _ in reversed(entry.step.lines):
                if place.start in confirmed:
                    return place.start
    return None

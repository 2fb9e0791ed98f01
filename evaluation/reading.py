"""Reading stories with personae, each into a folder of what is scored, in as many processes as wanted.

A folder holds characters.jsonl, quotes.jsonl, mentions.jsonl, gaps.jsonl, events.jsonl and reading.json (words,
seconds by stage, warnings); beside the folders stands stamp.json, which says what made them.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import personae
from evaluation.stamp import stamp
from personae import Book

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """How the reading of one story went: `error` is its traceback, "" when all was well."""

    name: str
    words: int = 0
    seconds: float = 0.0
    error: str = ""


def read_all(
    stories: Mapping[str, Path], folder: Path, *, workers: int = 1, how: Callable[[str, Path], Book] | None = None
) -> list[Reading]:
    """Read every story into `folder`/NAME, by `how(name, path)` if that is given.

    One that fails is a reading with its error; says each on stderr.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "stamp.json").write_text(json.dumps(stamp(), indent=1) + "\n", encoding="utf-8")
    done = []
    for reading in _readings(stories, folder, workers, how or by_itself):
        what = reading.error or f"{reading.words:,} words, {reading.seconds:.1f} s"
        print(f"read {reading.name}: {what}", file=sys.stderr, flush=True)
        done.append(reading)
    return done


def by_itself(name: str, path: Path) -> Book:
    """The story as personae reads it."""
    return personae.read(path)


def by_rules(name: str, path: Path) -> Book:
    """The story as personae reads it without the reading network."""
    return personae.read(path, model=False)


def _readings(
    stories: Mapping[str, Path], folder: Path, workers: int, how: Callable[[str, Path], Book]
) -> Iterator[Reading]:
    one = partial(_read_one, folder, how)
    if workers == 1:
        yield from map(one, stories.items())
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(one, stories.items())


def _read_one(folder: Path, how: Callable[[str, Path], Book], story: tuple[str, Path]) -> Reading:
    name, path = story
    shutil.rmtree(folder / name, ignore_errors=True)  # no older answer is to be taken for this one's
    began = time.perf_counter()
    try:
        book = how(name, path)
        seconds = time.perf_counter() - began
        with path.open(encoding="utf-8", newline="") as file:
            if book.text != file.read():
                raise ValueError("book.text is not the file's text: offsets would not agree with the gold's")
        save(book, folder / name)
    except Exception:  # a stage's bug in one story must not end the evaluation of the others
        return Reading(name, error=traceback.format_exc())
    return Reading(name, len(book.text.split()), seconds)


def save(book: Book, folder: Path) -> None:
    """Write what is scored of `book` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    tables = {
        "characters": characters(book),
        "quotes": quotes(book),
        "mentions": mentions(book),
        "gaps": gaps(book),
        "events": [{"start": event.span.start, "end": event.span.end} for event in book.events],
    }
    for name, rows in tables.items():
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8", newline="\n")
    about = {"words": len(book.text.split()), "seconds": dict(book.seconds), "warnings": list(book.warnings)}
    (folder / "reading.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


def characters(book: Book) -> list[Row]:
    """The cast, as in characters.jsonl."""
    return [
        {"id": p.id, "name": p.name, "aliases": list(p.aliases), "kind": p.kind, "present": p.present}
        for p in book.characters
    ]


def quotes(book: Book) -> list[Row]:
    """The quotations, as in quotes.jsonl."""
    return [
        {
            "id": quote.id,
            "start": quote.span.start,
            "end": quote.span.end,
            "turn": quote.turn,
            "kind": quote.kind,
            "speaker": quote.speaker,
            "confidence": quote.confidence,
            "candidates": [list(candidate) for candidate in quote.candidates],
            "addressees": list(quote.addressees),
            "cue": quote.cue,
            "evidence": [{"start": e.span.start, "end": e.span.end, "why": e.why} for e in quote.evidence],
        }
        for quote in book.quotes
    ]


def mentions(book: Book) -> list[Row]:
    """The mentions, as in mentions.jsonl."""
    return [
        {
            "start": m.span.start,
            "end": m.span.end,
            "type": m.type,
            "form": m.form,
            "character": m.character,
            "entity": m.entity,
        }
        for m in book.mentions
    ]


def gaps(book: Book) -> list[Row]:
    """The gaps, as in gaps.jsonl."""
    return [{"start": g.span.start, "end": g.span.end, "why": g.why, "confidence": g.confidence} for g in book.gaps]

"""Whether every audiobook script of a book has the book's words, all of them, in order.

Reopens folders that `personae read` wrote, makes each script, reads it back with a reader that knows only the format,
and compares.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from pathlib import Path

from evaluation.script_readers import READERS
from evaluation.stamp import stamp
from evaluation.verbatim import Verdict, as_written, as_xml, compared, without_double_marks
from personae import Book, pipeline
from personae.export.formats import Wanted, format_named
from personae.export.scripts import abogen, alexandria, audiobook_creator, sml
from personae.export.scripts.casting import cast, speakers
from personae.export.scripts.conversations import exchanges
from personae.export.scripts.voices_file import Told

# What a format cannot tell apart; all others keep what any file can.
SPELLING: Mapping[str, Callable[[str], str]] = {"audiobook-creator": without_double_marks, "ssml": as_xml}

# The tools whose own voices are counted; SSML's are those of SML.
TOOLS = {module.TOOL.name: module.TOOL for module in (sml, audiobook_creator, alexandria, abogen)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="finished folders, or folders of them")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")


def run(options: argparse.Namespace) -> int:
    """Check every book, print what was found; 1 where a promise is broken."""
    began, worked = time.perf_counter(), time.process_time()
    words: Counter[str] = Counter()
    sharing: Counter[str] = Counter()
    pairs = 0
    failures = []
    folders = list(finished(options.folders))
    for folder in folders:
        book = pipeline.reopen(folder)
        for name in READERS:
            verdict = checked(book, name)
            words[name] += verdict.words
            if verdict.wrong:
                failures.append({"book": folder.name, "format": name, "wrong": verdict.wrong})
                print(f"{folder.name}, {name}: {verdict.wrong}")
        talking = talkers(book)
        pairs += len(talking)
        for name, tool in TOOLS.items():
            voices = cast(book, Told(), tool).voices
            sharing[name] += sum(voices[one] == voices[other] for one, other in talking)
    seconds, processor = time.perf_counter() - began, time.process_time() - worked
    figures = {
        "books": len(folders),
        "formats": list(READERS),
        "words": dict(words),
        "pairs who talk together": pairs,
        "of them in one voice": dict(sharing),
        "failures": failures,
        "seconds": round(seconds, 1),
        "processor seconds": round(processor, 1),
    }
    counts = f"{len(folders)} books, {len(READERS)} formats, {words.total():,} words"
    print(f"{counts}, {len(failures)} failures, {seconds:.0f} s ({processor:.0f} s of work)")
    if options.out:
        options.out.write_text(json.dumps({**stamp(), **figures}, indent=1) + "\n", encoding="utf-8")
    return 1 if failures or not folders else 0


def finished(folders: list[Path]) -> Iterator[Path]:
    """The folders that `personae read` wrote among these, and among those that lie in them, by name."""
    for folder in sorted(folders):
        inside = (folder,) if (folder / "book.json").exists() else sorted(folder.iterdir())
        yield from (path for path in inside if (path / "book.json").exists())


def checked(book: Book, name: str) -> Verdict:
    """What is wrong with the script of that format."""
    stretches = READERS[name](dict(format_named(name).files(book, Wanted("book"))))
    return compared(book, (words for _, words in stretches), SPELLING.get(name, as_written))


def talkers(book: Book) -> list[tuple[str, str]]:
    """The pairs of people who talk together in voices of their own."""
    own = [person.id for person in speakers(book, Told()) if person.kind != "narrator"]
    talk = exchanges(book)
    return [pair for pair in combinations(own, 2) if talk.get(pair[0], {}).get(pair[1])]

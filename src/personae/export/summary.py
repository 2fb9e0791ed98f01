"""book.json: what was read, with what, and how much was found."""

from __future__ import annotations

import hashlib
import platform
import re
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from personae.book import Book

# The packages that can change an answer. rich only prints.
_PACKAGES = ("numpy", "charset-normalizer", "onnxruntime", "tokenizers")
# Weights and word lists: they change answers as code does, but can be exchanged without it.
_LEARNT = (".npz", ".onnx", ".json", ".tsv")
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")


def _installed(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def versions() -> dict[str, str | None]:
    """personae's version, Python's, and those of the packages that can change an answer."""
    from personae import __version__

    return {"personae": __version__, "python": platform.python_version()} | {
        package: _installed(package) for package in _PACKAGES
    }


def _learnt(folder: Traversable, path: str = "") -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _learnt(entry, f"{path}{entry.name}/")
        elif entry.name.endswith(_LEARNT):
            yield path + entry.name, entry


@cache
def models() -> dict[str, str]:
    """The SHA-256 of every file of weights and every word list that is installed, by its path in the package."""
    return {path: hashlib.sha256(file.read_bytes()).hexdigest() for path, file in _learnt(files("personae"))}


def counts(book: Book) -> dict[str, int]:
    """How much there is of everything. `words` are those of the story; `attributed` are quotes with a speaker."""
    return {
        "characters_of_text": len(book.text),
        "words": sum(1 for _ in _WORD.finditer(book.text, book.story.start, book.story.end)),
        "paragraphs": len(book.paragraphs),
        "chapters": len(book.chapters),
        "characters": len(book.characters),
        "present": sum(person.present for person in book.characters),
        "quotes": len(book.quotes),
        "turns": len({quote.turn for quote in book.quotes}),
        "attributed": sum(quote.speaker is not None for quote in book.quotes),
        "mentions": len(book.mentions),
        "gaps": len(book.gaps),
        "scenes": len(book.scenes),
        "relations": len(book.relations),
        "events": len(book.events),
    }


def seconds(book: Book) -> dict[str, float]:
    """Seconds by stage, to the millisecond."""
    return {stage: round(float(took), 3) for stage, took in book.seconds.items()}


def about(book: Book, *, timings: bool = False) -> dict[str, Any]:
    """The content of book.json. `seconds` is in it only with `timings`: they differ from run to run, the rest never."""
    source = book.source
    page = {
        "made_by": "personae",
        "source": {
            "name": source.name,
            "format": source.format,
            "encoding": source.encoding,
            "sha256": source.sha256,
        },
        "metadata": dict(book.metadata),
        "story": {"start": book.story.start, "end": book.story.end},
        "versions": versions(),
        "models": models(),
        "counts": counts(book),
        "warnings": list(book.warnings),
    }
    return page | {"seconds": seconds(book)} if timings else page

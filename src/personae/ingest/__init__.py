"""From a file to a Book: the one room in which dirt is removed, with a map back to the source."""

from __future__ import annotations

import hashlib
from pathlib import Path

from personae.book import Book, Source, Span
from personae.errors import EmptyInput, MissingInput
from personae.ingest.encoding import decode


def open_book(path: str | Path) -> Book:
    """The story at `path`, as text, with what its source says about it.

    Raises InputError when there is no story that can be read at `path`.
    """
    path = Path(path)
    if not path.is_file():
        raise MissingInput(f"there is no file at {path}; check the spelling")
    raw = path.read_bytes()
    decoded = decode(raw)
    if not decoded.text.strip():
        raise EmptyInput(f"{path.name} holds no text; give a file with a story in it")
    source = Source(name=path.name, encoding=decoded.encoding, sha256=hashlib.sha256(raw).hexdigest())
    text = decoded.text
    return Book(text=text, story=Span(0, len(text)), source=source, warnings=decoded.warnings)

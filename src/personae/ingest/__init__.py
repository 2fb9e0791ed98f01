"""From a file to a Book: the one room in which dirt is removed, with a map back to the source."""

from __future__ import annotations

import hashlib
from pathlib import Path

from personae.book import Book, Source
from personae.errors import EmptyInput, InputError, MissingInput, NotAStory
from personae.ingest import sniffing
from personae.ingest.encoding import decode
from personae.ingest.plain_text import book_of_markdown, book_of_text

# A novel of three million words has 20 MB.
LARGEST = 200_000_000


def open_book(path: str | Path) -> Book:
    """The story at `path`, as text, with what its source says about it.

    What the file is, is told by its content: an EPUB named story.txt is read as an EPUB. Raises InputError, with
    a sentence that says what was found and what to do, when there is no story that can be read at `path`.
    """
    path = Path(path)
    return book_of(bytes_of(path), path.name)


def book_of(raw: bytes, name: str) -> Book:
    """The story in the bytes of a file of that name. Raises InputError as `open_book` does."""
    if not raw.strip():
        raise EmptyInput(f"{name} is empty; give a file with a story in it")
    digest = hashlib.sha256(raw).hexdigest()
    if sniffing.is_zip(raw):
        from personae.ingest.epub import book_of_epub

        return book_of_epub(raw, name, digest)
    sniffing.check_foreign(raw, name)
    try:
        decoded = decode(raw, markup=b"<" in raw[:4096])
    except NotAStory as error:
        raise NotAStory(f"{name} cannot be read: {error}") from None
    if not any(char.isprintable() and not char.isspace() for char in decoded.text):
        raise EmptyInput(f"{name} holds nothing but white space; give a file with a story in it")
    form = sniffing.format_of(decoded.text, Path(name).suffix.lower())
    source = Source(name=name, format=form, encoding=decoded.encoding, sha256=digest)
    if form == "html":
        from personae.ingest.html import book_of_html

        return book_of_html(decoded, source)
    return book_of_markdown(decoded, source) if form == "markdown" else book_of_text(decoded, source)


def bytes_of(path: Path) -> bytes:
    """The bytes of a story's file. Raises InputError where there is none, or it is far too large for one."""
    try:
        if path.is_dir():
            raise MissingInput(f"{path} is a folder; name one story in it")
        if not path.is_file():
            raise MissingInput(f"there is no file {path}; check the name and the folder")
        size = path.stat().st_size
        if size > LARGEST:
            raise NotAStory(
                f"{path.name} has {size // 1_000_000} MB; personae reads up to {LARGEST // 1_000_000} MB; split it"
            )
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read: {error}; check its name and your rights to it") from error

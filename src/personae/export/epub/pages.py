"""A file of the EPUB as text that can be edited and turned back into the very bytes that it was."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass

from personae.errors import OutputError
from personae.ingest.archive import Archive
from personae.ingest.encoding import decode

_BOMS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True, order=True)
class Insertion:
    """Some markup, in ASCII, to be put in before the character at `at`."""

    at: int
    markup: str


@dataclass(frozen=True, slots=True)
class Page:
    """A file of markup: `text` counts as ingest decoded it. What was no text in its encoding stands as surrogates."""

    name: str
    text: str
    encoding: str
    mark: bytes

    def with_insertions(self, insertions: Sequence[Insertion]) -> bytes:
        """The file's bytes with the insertions put in, which are in the order of their places; all else as it was."""
        pieces, place = [], 0
        for insertion in insertions:
            pieces += [self.text[place : insertion.at], insertion.markup]
            place = insertion.at
        pieces.append(self.text[place:])
        return self.mark + "".join(pieces).encode(self.encoding, "surrogateescape")


def page(archive: Archive, name: str) -> Page:
    """The file of that name in the archive. Raises OutputError where its bytes could not be had back from its text."""
    raw = archive.read(name)
    decoded = decode(raw, markup=True)
    mark = next((bom for bom in _BOMS if raw.startswith(bom)), b"")
    try:
        text = raw[len(mark) :].decode(decoded.encoding, "surrogateescape")
        same = len(text) == len(decoded.text) and text.encode(decoded.encoding, "surrogateescape") == raw[len(mark) :]
    except UnicodeError:
        same = False
    if not same:
        raise OutputError(
            f"{name} in {archive.name} is damaged ({decoded.encoding} with bytes that are none), so that nothing can "
            "be put into it without changing what is there; save the book again with Calibre or Sigil"
        )
    return Page(name, text, decoded.encoding, mark)

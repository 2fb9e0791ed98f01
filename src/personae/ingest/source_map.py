"""Blocks of markup to a book's text, its paragraphs, and the map back to where each character came from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from personae.book import Paragraph, ParagraphKind, SourceMap, SourcePlace, Span
from personae.ingest.markup import Block

_LONGEST_HEADING = 300


@dataclass(frozen=True, slots=True)
class Assembled:
    """The text of some blocks, parted by blank lines; a paragraph for each block; and the map to the source."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    map: SourceMap


def assemble(blocks: Sequence[Block]) -> Assembled:
    """Put blocks together. A rule becomes the line "* * *"; more empty space than usual becomes `break_before`."""
    writer = _Writer()
    paragraphs: list[Paragraph] = []
    usual = Counter(block.gap for block in blocks[1:]).most_common(1)[0][0] if len(blocks) > 1 else 0
    spaced = [block.gap > usual for block in blocks]
    if sum(spaced) * 4 > len(blocks):  # space of every kind means nothing
        spaced = [block.gap > usual + 1 for block in blocks]
    for block, apart in zip(blocks, spaced, strict=True):
        span = writer.add(block)
        prose = not block.rule and not block.level
        paragraphs.append(Paragraph(span, _kind(block), break_before=apart and prose and len(paragraphs) > 0))
    return Assembled("".join(writer.parts), tuple(paragraphs), writer.map())


def _kind(block: Block) -> ParagraphKind:
    if block.rule:
        return "break"
    return "heading" if block.level and len(block.text) <= _LONGEST_HEADING else "prose"


class _Writer:
    """The text so far, and the runs of its map. Runs that go on in the source are one run."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self._offsets: list[int] = []
        self._places: list[SourcePlace] = []
        self._verbatim: list[bool] = []
        self._next = ("", -1)

    def add(self, block: Block) -> Span:
        """Write one block; where it stands in the text."""
        if self.parts:
            self._write("\n\n", block.file, block.pieces[0].start, False)
        start = self.length
        for piece in block.pieces:
            if piece.text:
                self._write(piece.text, block.file, piece.start, piece.verbatim)
        return Span(start, self.length)

    def _write(self, text: str, file: str, start: int, verbatim: bool) -> None:
        goes_on = verbatim and self._verbatim and self._verbatim[-1] and self._next == (file, start)
        if not goes_on:
            self._offsets.append(self.length)
            self._places.append(SourcePlace(file, start))
            self._verbatim.append(verbatim)
        self._next = (file, start + len(text)) if verbatim else ("", -1)
        self.parts.append(text)
        self.length += len(text)

    def map(self) -> SourceMap:
        """The map of what was written."""
        return SourceMap(tuple(self._offsets), tuple(self._places), tuple(self._verbatim))

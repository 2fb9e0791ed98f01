"""The rows of a text: its lines that hold anything, with the space around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from personae.book import Paragraph, Span

# Characters that print nothing: white space to the eye, though Python's \s does not count them.
INVISIBLE = "\0\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_LINE_ENDS = "\n\r\f\v\x85\u2028\u2029"
_ROW = re.compile(rf"[^\s{INVISIBLE}][^{_LINE_ENDS}]*")
_LINE_END = re.compile(rf"\r\n|[{_LINE_ENDS}]")


@dataclass(slots=True)
class Row:
    """A line of the text that is not blank, or a whole paragraph where the source has told them apart.

    `before`: how many line ends lie between the row and the one above it. `indent`: columns of space at its
    start. `joined`: it carries on the paragraph of the row above.
    """

    start: int
    end: int
    words: str
    before: int
    indent: int
    joined: bool = False


def rows_of(text: str, story: Span) -> list[Row]:
    """The rows of the story, trimmed, in order; time is linear in the length of the text."""
    rows: list[Row] = []
    last = story.start
    for match in _ROW.finditer(text, story.start, story.end):
        words = match.group().rstrip().rstrip(INVISIBLE).rstrip()
        start = match.start()
        before, indent = _space(text, last, start) if start - last != 1 else (1, 0)
        last = start + len(words)
        rows.append(Row(start, last, words, before, indent))
    return rows


def _space(text: str, start: int, end: int) -> tuple[int, int]:
    """The line ends between two rows, and the columns from the last of them to the second row."""
    count, last = 0, start
    for match in _LINE_END.finditer(text, start, end):
        count += 1
        last = match.end()
    tabs = text.count("\t", last, end)
    return count, end - last + 3 * tabs


def rows_of_paragraphs(text: str, paragraphs: Sequence[Paragraph]) -> list[Row]:
    """One row a paragraph, for a source (HTML, EPUB) that has told its paragraphs apart."""
    rows = []
    last = 0
    for paragraph in paragraphs:
        start, end = paragraph.span.start, paragraph.span.end
        rows.append(Row(start, end, text[start:end], max(1, text.count("\n", last, start)), 0))
        last = end
    return rows

"""How a story is laid out: its paragraphs, its headings, its scene breaks, its chapters.

Paragraphs are found in the text's own manner (blank lines, indents or line ends; hard-wrapped or not), within
`book.story` only. Where the source has told its paragraphs apart (HTML, EPUB), those are kept.
"""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book, Chapter, Paragraph, Span
from personae.stages.structure import headings
from personae.stages.structure.breaks import is_break
from personae.stages.structure.headings import Heading
from personae.stages.structure.layout import join, usual_gap
from personae.stages.structure.rows import Row, rows_of


def run(book: Book) -> Book:
    """Fill `paragraphs` and `chapters`.

    "CHAPTER I\\n\\nIt rained.\\n\\n* * *\\n\\nIt stopped." gives a heading, a paragraph, a break and a paragraph
    with `break_before`, and one chapter whose title is "CHAPTER I".
    """
    rows = rows_of(book.text, book.story)
    join(rows)
    kinds = [_kind(rows, i) for i in range(len(rows))]
    paragraphs: list[Paragraph] = []
    start = 0
    broken = False
    found: list[tuple[Span, Heading]] = []
    gap = usual_gap(rows)
    for i in range(len(rows)):
        if i + 1 < len(rows) and rows[i + 1].joined and kinds[i] is None and kinds[i + 1] is None:
            continue
        span = Span(rows[start].start, rows[i].end)
        kind = kinds[i]
        if kind == "break":
            paragraphs.append(Paragraph(span, "break"))
            broken = True
        elif kind is None:
            spaced = start > 0 and rows[start].before >= gap + 2 and kinds[start - 1] is None
            paragraphs.append(Paragraph(span, "prose", broken or spaced))
            broken = False
        else:
            paragraphs.append(Paragraph(span, "heading"))
            found.append((span, kind))
            broken = False
        start = i + 1
    return replace(book, paragraphs=tuple(paragraphs), chapters=_chapters(book, paragraphs, found))


def _kind(rows: list[Row], i: int) -> Heading | str | None:
    row = rows[i]
    if row.joined:
        return None
    if is_break(row.words):
        return "break"
    return headings.by_words(row.words)


def _chapters(book: Book, paragraphs: list[Paragraph], found: list[tuple[Span, Heading]]) -> tuple[Chapter, ...]:
    if not paragraphs:
        return ()
    end = paragraphs[-1].span.end
    found = [pair for pair in found if pair[1].kind != "furniture"]
    if not found:
        return (Chapter(Span(paragraphs[0].span.start, end)),)
    starts = [span.start for span, _ in found]
    chapters = []
    for i, (span, _) in enumerate(found):
        chapters.append(Chapter(Span(span.start, starts[i + 1] if i + 1 < len(starts) else end), book[span]))
    return tuple(chapters)

"""How a story is laid out: its paragraphs, its headings, its scene breaks, its chapters.

Paragraphs are found in the text's own manner (blank lines, indents or line ends; hard-wrapped or not), within
`book.story` only. Where the source has told its paragraphs apart (HTML, EPUB), those are kept.
"""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book, Paragraph, Span
from personae.stages.structure.breaks import is_break
from personae.stages.structure.layout import join, usual_gap
from personae.stages.structure.outline import Outline, chapters, find_headings
from personae.stages.structure.rows import Row, rows_of, rows_of_paragraphs


def run(book: Book) -> Book:
    """Fill `paragraphs` and `chapters`.

    "CHAPTER I\\n\\nIt rained.\\n\\n* * *\\n\\nIt stopped." gives a heading, a paragraph, a break and a paragraph
    with `break_before`, and one chapter whose title is "CHAPTER I". Paragraphs that are there already are kept,
    with their kinds; headings among them are still looked for.
    """
    if book.paragraphs:
        rows = rows_of_paragraphs(book.text, book.paragraphs)
        breaks = [paragraph.kind == "break" or is_break(book[paragraph.span]) for paragraph in book.paragraphs]
        marked = [paragraph.kind == "heading" for paragraph in book.paragraphs]
    else:
        rows = rows_of(book.text, book.story)
        join(rows)
        breaks = _breaks(rows)
        marked = [False] * len(rows)
    if not rows:
        return replace(book, paragraphs=(), chapters=())
    outline = find_headings(rows, breaks, marked, usual_gap(rows), book.metadata.get("title", ""))
    spans = _paragraph_rows(rows)
    known = {paragraph.span.start for paragraph in book.paragraphs if paragraph.break_before}
    return replace(book, paragraphs=_paragraphs(outline, spans, known), chapters=chapters(outline, spans))


def _breaks(rows: list[Row]) -> list[bool]:
    """Which rows are marks between scenes; each is parted from the rows about it."""
    breaks = [is_break(row.words) and (not row.joined or len(row.words) >= 3) for row in rows]
    for i, found in enumerate(breaks):
        if found:
            rows[i].joined = False
            if i + 1 < len(rows):
                rows[i + 1].joined = False
    return breaks


def _paragraph_rows(rows: list[Row]) -> list[tuple[int, int]]:
    starts = [i for i, row in enumerate(rows) if i == 0 or not row.joined]
    return list(zip(starts, [*starts[1:], len(rows)], strict=True))


def _paragraphs(outline: Outline, spans: list[tuple[int, int]], known: set[int]) -> tuple[Paragraph, ...]:
    """The paragraphs. `known`: where those begin that the source has put a scene break before."""
    rare = _rare_gap(outline, spans)
    paragraphs: list[Paragraph] = []
    broken = False
    for first, end in spans:
        span = Span(outline.rows[first].start, outline.rows[end - 1].end)
        if outline.heads[first] is not None:
            paragraphs.append(Paragraph(span, "heading"))
            broken = False
        elif outline.breaks[first]:
            paragraphs.append(Paragraph(span, "break"))
            broken = True
        else:
            after_prose = first > 0 and outline.heads[first - 1] is None
            spaced = after_prose and outline.rows[first].before >= rare and not _set_apart(outline.rows, first)
            paragraphs.append(Paragraph(span, "prose", broken or spaced or span.start in known))
            broken = False
    return tuple(paragraphs)


def _rare_gap(outline: Outline, spans: list[tuple[int, int]]) -> int:
    """The line ends that make a scene break: one more than usual where that is rare, else two more."""
    told = [
        outline.rows[first].before
        for first, _ in spans
        if first > 0 and outline.heads[first] is None and outline.heads[first - 1] is None
    ]
    wider = sum(before > outline.gap for before in told)
    return outline.gap + (1 if wider * 12 <= len(told) else 2)


def _set_apart(rows: list[Row], i: int) -> bool:
    """Whether the space above a row only sets a letter or a verse apart."""
    return rows[i].indent >= 3 or rows[i - 1].indent >= 3 or rows[i - 1].words[-1] == ":"

"""The whole text, each line of talk in its speaker's colour, in chunks that a browser lays out when they are near."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from personae.book import Book, Gap, ParagraphKind, Quote, Scene, Span
from personae.export.report.cast import Cast, label
from personae.export.report.markup import markup

CHUNK = 6000  # characters: some three screens; each chunk is laid out as a whole
_LONGEST = 12_000  # characters in one block: a text of one line of 5 MB is cut for the browser's sake
_LINE = re.compile(r"[^\n]+")
_KIND_NOTE = {"thought": "thinks", "writing": "writes"}


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph to be shown, or a piece of one that is too long to lay out at once."""

    span: Span
    kind: ParagraphKind
    continued: bool = False


def certainty(quote: Quote) -> str:
    """`sure`, `likely`, `doubtful` or `nobody`: how a line is underlined. Limits: 0.9 and 0.6."""
    if quote.speaker is None:
        return "nobody"
    return "sure" if quote.confidence >= 0.9 else "likely" if quote.confidence >= 0.6 else "doubtful"


def _stretches(text: str, start: int, end: int) -> Iterator[Block]:
    """What no paragraph covers, a block a line. Nothing of the text is left out of the report."""
    for line in _LINE.finditer(text, start, end):
        if line.group().strip():
            yield Block(Span(*line.span()), "prose")


def _cut(block: Block, text: str) -> Iterator[Block]:
    """`block`, or pieces of it that end at white space where there is any."""
    start, end = block.span.start, block.span.end
    while end - start > _LONGEST:
        space = max(text.rfind(mark, start, start + _LONGEST) for mark in " \n")
        stop = space + 1 if space > start else start + _LONGEST
        yield Block(Span(start, stop), block.kind, start > block.span.start)
        start = stop
    yield Block(Span(start, end), block.kind, start > block.span.start)


def blocks(book: Book) -> Iterator[Block]:
    """The story in blocks, in order: its paragraphs, and whatever lies between them."""
    at = book.story.start
    for paragraph in sorted(book.paragraphs, key=lambda each: each.span):
        if paragraph.span.start < at or paragraph.span.end > book.story.end:
            continue
        yield from _stretches(book.text, at, paragraph.span.start)
        yield from _cut(Block(paragraph.span, paragraph.kind), book.text)
        at = paragraph.span.end
    for block in _stretches(book.text, at, book.story.end):
        yield from _cut(block, book.text)


def _chunks(book: Book) -> Iterator[list[Block]]:
    """Blocks in chunks of some `CHUNK` characters; a chapter begins a new one."""
    starts = {chapter.span.start for chapter in book.chapters}
    chunk: list[Block] = []
    length = 0
    for block in blocks(book):
        if chunk and (length + len(block.span) > CHUNK or block.span.start in starts):
            yield chunk
            chunk, length = [], 0
        chunk.append(block)
        length += len(block.span)
    if chunk:
        yield chunk


def _height(chunk: Sequence[Block], letters: int, line: int, between: int) -> int:
    """Roughly how many pixels high a chunk will be, with `letters` to a line of `line` pixels."""
    return sum((len(block.span) // letters + 1) * line + between for block in chunk)


class _Lines:
    """The quotes in order with their numbers, handed out block by block; one within another is left to the outer."""

    def __init__(self, book: Book) -> None:
        order = sorted(range(len(book.quotes)), key=lambda at: (book.quotes[at].span.start, -book.quotes[at].span.end))
        self._all: list[tuple[int, Quote]] = []
        end = -1
        for at in order:
            quote = book.quotes[at]
            if quote.span.start >= end and quote.kind != "other" and len(quote.span):
                self._all.append((at, quote))
                end = quote.span.end
        self._next = 0

    def within(self, span: Span) -> list[tuple[int, Quote]]:
        """The quotes that overlap `span`. Spans must be asked for in order."""
        while self._next < len(self._all) and self._all[self._next][1].span.end <= span.start:
            self._next += 1
        found = []
        for at in range(self._next, len(self._all)):
            if self._all[at][1].span.start >= span.end:
                break
            found.append(self._all[at])
        return found


def _classes(quote: Quote, company: Cast) -> str:
    number = company.number.get(quote.speaker or "")
    who = "w" if number is None else f"w{number}"
    return f"q {who} {certainty(quote)}" + ("" if quote.kind == "speech" else f" {quote.kind}")


def _with_lines(book: Book, span: Span, lines: Sequence[tuple[int, Quote]], company: Cast) -> str:
    """The text at `span` with its quotes marked. A quote's element has its id only where the quote begins."""
    parts = []
    at = span.start
    for number, quote in lines:
        start, end = max(quote.span.start, span.start), min(quote.span.end, span.end)
        own = f' id="l{number}"' if start == quote.span.start else ""
        parts.append(markup(book.text[at:start]))
        parts.append(
            f'<span class="{_classes(quote, company)}"{own} data-l="{number}" tabindex="0" role="button">'
            f"{markup(book.text[start:end])}</span>"
        )
        at = end
    parts.append(markup(book.text[at : span.end]))
    return "".join(parts)


def _who(lines: Sequence[tuple[int, Quote]], company: Cast) -> str:
    """The speakers of a block's lines, for the margin: colour is never the only sign of who speaks."""
    doubtful: dict[tuple[int, str], bool] = {}
    for _, quote in lines:
        who = company.number.get(quote.speaker or "", -1), _KIND_NOTE.get(quote.kind, "")
        doubtful[who] = doubtful.get(who, False) or certainty(quote) == "doubtful"
    names = "".join(_name(company, number, note, doubt) for (number, note), doubt in doubtful.items())
    return f'<span class="who">{names}</span>' if names else ""


def _name(company: Cast, number: int, note: str, doubt: bool) -> str:
    if number < 0:
        return '<b class="w">?</b>'
    name = markup(label(company.people[number])) + (" ?" if doubt else "")
    return f'<b class="w{number}">{name}</b>' + (f" <i>{note}</i>" if note else "")


def _is_verse(text: str) -> bool:
    """Whether line ends within the paragraph are meant: all its lines are short. Hard-wrapped prose has long ones."""
    lines = text.strip().splitlines()
    return len(lines) > 1 and max(len(line) for line in lines) < 50


def _block(book: Book, block: Block, lines: Sequence[tuple[int, Quote]], company: Cast) -> str:
    inner = _with_lines(book, block.span, lines, company)
    offset = f' data-s="{block.span.start}"'
    if block.kind == "heading":
        return f"<h3{offset}>{inner}</h3>"
    classes = [
        name
        for name, holds in (
            ("break", block.kind == "break"),
            ("on", block.continued),
            ("verse", _is_verse(book[block.span])),
        )
        if holds
    ]
    style = f' class="{" ".join(classes)}"' if classes else ""
    return f"<p{style}{offset}>{_who(lines, company)}{inner}</p>"


def _gap(gap: Gap) -> str:
    return (
        f'<p class="gap" role="note"><span aria-hidden="true">⁂</span> Something seems to be missing here: '
        f"{markup(gap.why)} <small>({100 * gap.confidence:.0f}%)</small></p>"
    )


def _gaps_before(gaps: list[Gap], offset: int) -> str:
    """Notes of the gaps that begin before `offset`, taken off the list."""
    notes = []
    while gaps and gaps[0].span.start < offset:
        notes.append(_gap(gaps.pop(0)))
    return "".join(notes)


def _scene(book: Book, scene: Scene, company: Cast) -> str:
    """Where and when a scene is, and who is there: a quiet line above it. Nothing where none of it is known."""
    names = [markup(label(company.people[company.number[id]])) for id in scene.present if id in company.number]
    told = [markup(" ".join(book[span].split())) for span in (scene.place, scene.time) if span is not None]
    parts = [f"<b>{words}</b>" for words in told] + ([", ".join(names)] if names else [])
    doubt = f" <small>({100 * scene.confidence:.0f}%)</small>" if scene.confidence < 1 else ""
    return f'<p class="scene" role="note">{" · ".join(parts)}{doubt}</p>' if parts else ""


def _scenes_before(book: Book, scenes: list[Scene], block: Block, company: Cast) -> str:
    """The lines of the scenes that begin at a block of prose or before it, taken off the list; below the headings."""
    lines = []
    while block.kind == "prose" and scenes and scenes[0].span.start <= block.span.start:
        lines.append(_scene(book, scenes.pop(0), company))
    return "".join(lines)


def _beyond(book: Book, start: int, end: int, title: str) -> str:
    """What the file holds before or after the story: licences, site furniture. Shown on demand, nothing read in it."""
    text = book.text[start:end]
    if not text.strip():
        return ""
    return f'<details class="beyond"><summary>{title}</summary><p class="verse">{markup(text)}</p></details>'


def chapter_titles(book: Book) -> list[str]:
    """A title for each chapter: its own on one line, or its number."""
    return [" ".join((chapter.title or f"Part {number}").split()) for number, chapter in enumerate(book.chapters, 1)]


def chapter_list(book: Book) -> str:
    """Links to the chapters; nothing where there is but one."""
    if len(book.chapters) < 2:
        return ""
    links = "".join(
        f'<li><a href="#ch{number}">{markup(title)}</a></li>' for number, title in enumerate(chapter_titles(book))
    )
    return f'<details class="toc"><summary>Chapters</summary><ol>{links}</ol></details>'


def reading(book: Book, company: Cast) -> str:
    """The whole text as HTML sections."""
    lines = _Lines(book)
    gaps = sorted(book.gaps, key=lambda gap: gap.span)
    scenes = sorted(book.scenes, key=lambda scene: scene.span)
    starts = [chapter.span.start for chapter in book.chapters]
    parts = [_beyond(book, 0, book.story.start, "Before the story")]
    following = 0
    for chunk in _chunks(book):
        anchors = ""
        while following < len(starts) and starts[following] < chunk[-1].span.end:
            anchors += f'<a class="anchor" id="ch{following}"></a>'
            following += 1
        shown = []
        for block, after in pairwise([*chunk, None]):
            assert block is not None
            shown.append(_scenes_before(book, scenes, block, company))
            shown.append(_block(book, block, lines.within(block.span), company))
            shown.append(_gaps_before(gaps, after.span.start if after else chunk[-1].span.end))
        parts.append(
            f'{anchors}<section class="chunk" data-s="{chunk[0].span.start}" data-wide="{_height(chunk, 72, 27, 6)}"'
            f' data-narrow="{_height(chunk, 42, 26, 24)}">{"".join(shown)}</section>'
        )
    parts.append(_gaps_before(gaps, len(book.text) + 1))
    parts.append(_beyond(book, book.story.end, len(book.text), "After the story"))
    return "".join(parts)

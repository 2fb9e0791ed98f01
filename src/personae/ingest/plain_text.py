"""Plain text and Markdown: never changed; only which part of it is the story is found out."""

from __future__ import annotations

import re

from personae.book import Book, Source, Span
from personae.ingest import gutenberg
from personae.ingest.encoding import Decoded

# The head that download tools for fan fiction put before a story in plain text.
_FIELD = re.compile(
    r"(?i)(title|story|author|by|writer|category|genres?|rated|rating|language|status|published|updated|packaged|"
    r"publisher|story url|author url|source|summary|chapters|words|fandoms?|relationships?|pairings?|characters|"
    r"disclaimer|warnings?|archive warnings?|additional tags|tags|series|stats|completed|beta|notes?|"
    r"author['’]s notes?)[ \t]*:[ \t]*(\S.*|)\Z"
)
_NOTE = re.compile(
    r"(?i)[\[({*_ \t]*(?:a/n\b|an:|author['’]?s['’]? notes?\b|disclaimers?\b|summary:|warnings?:|rating:|pairings?:|"
    r"beta(?:ed by|:)|please (?:read and )?review|r ?& ?r\b)"
)
_LONGEST_NOTE = 2000
_LONGEST_HEADER = 12_000
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")
_FRONT_MATTER = re.compile(r"\A(---|\+\+\+)[ \t]*\r?\n(.*?)^(?:\1|\.\.\.)[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)


def book_of_text(decoded: Decoded, source: Source) -> Book:
    """The book of a plain text. Its text is the decoded text; `story` leaves out licences and headers of archives."""
    text = decoded.text
    metadata: dict[str, str] = {}
    story = Span(0, len(text))
    if gutenberg.is_gutenberg(text):
        story, metadata = gutenberg.story_span(text), gutenberg.metadata_of(text)
    else:
        start, metadata = _header(text)
        start = _after_notes(text, start)
        story = Span(start, _before_notes(text, start))
    return Book(text=text, story=_told(text, story), source=source, metadata=metadata, warnings=decoded.warnings)


def book_of_markdown(decoded: Decoded, source: Source) -> Book:
    """The book of a Markdown text: YAML or TOML front matter becomes metadata and is left out of the story."""
    text = decoded.text
    metadata: dict[str, str] = {}
    start = 0
    if front := _FRONT_MATTER.match(text):
        metadata, start = _front_matter(front[2]), front.end()
    story = _told(text, Span(start, len(text)))
    return Book(text=text, story=story, source=source, metadata=metadata, warnings=decoded.warnings)


def _told(text: str, story: Span) -> Span:
    """The story, or the whole text where nothing would be left of it."""
    return story if text[story.start : story.end].strip() else Span(0, len(text))


def _front_matter(lines: str) -> dict[str, str]:
    """Keys and values of front matter; a list's items are joined by commas."""
    found: dict[str, str] = {}
    key = ""
    for line in lines.splitlines():
        item = re.match(r"\s*-\s+(.*)", line)
        if item and key:
            found[key] = ", ".join(part for part in (found[key], item[1].strip(" \"'")) if part)
        elif pair := re.match(r"([\w-]+)\s*[:=]\s*(.*)", line):
            key = pair[1].lower().replace("-", "_")
            found[key] = pair[2].strip().strip("[]").strip("\"' ")
    return {key: value for key, value in found.items() if value}


def _header(text: str) -> tuple[int, dict[str, str]]:
    """Where a download tool's header ends, and what it says; 0 and nothing without at least three such lines.

    Title and "by author" may stand above it.
    """
    found: dict[str, str] = {}
    above: list[str] = []
    key, place, offset, blank = "", 0, 0, True
    for line in text[:_LONGEST_HEADER].splitlines(keepends=True):
        bare = line.strip()
        offset += len(line)
        if match := _FIELD.match(bare):
            key = match[1].lower().replace(" ", "_").replace("’", "'")
            found[key] = match[2]
            place = offset
        elif bare and not found:
            above.append(bare)
            if len(above) > 4 or len(bare) > 100 or bare[-1] in '.!?”"’':
                return 0, {}
        elif bare and not blank and key in ("summary", "disclaimer", "notes", "author's_note"):
            found[key] = f"{found[key]} {bare}".strip()
            place = offset
        elif bare:
            break
        blank = not bare
    if len(found) < 3:
        return 0, {}
    for words in above:
        by = re.match(r"(?i)by\s+(.+)", words)
        found.setdefault("author" if by else "title", by[1] if by else words)
    return place, found


def _after_notes(text: str, start: int) -> int:
    """Past the author's notes and disclaimers that open a text, paragraph by paragraph."""
    for match in _PARAGRAPH.finditer(text, start, min(len(text), start + 20_000)):
        if not _NOTE.match(match.group()) or len(match.group()) > _LONGEST_NOTE:
            return start
        start = match.end()
    return start


def _before_notes(text: str, start: int) -> int:
    """Before author's notes and "End file." that close a text, where they stand in its last paragraphs."""
    end = len(text)
    tail = [match for match in _PARAGRAPH.finditer(text, max(start, end - 4000), end)]
    while tail and (_NOTE.match(tail[-1].group()) or re.fullmatch(r"(?i)end file\.?", tail[-1].group().strip())):
        last = tail.pop()
        if len(last.group()) > _LONGEST_NOTE or not tail:
            break
        end = last.start()
    return end

"""Project Gutenberg's texts: where the story begins and ends between the licence's two halves, and what it is called.

The markers are those of https://www.gutenberg.org/policy/permission.html and of the files since 1991.
"""

from __future__ import annotations

import re

from personae.book import Span

_START = re.compile(
    r"(?im)^[ \t]*\*{2,}[ \t]*START OF (?:THE|THIS)? ?PROJECT GUTENBERG[^*]{0,400}\*{2,}[ \t]*\r?$"
    r"|^[^\r\n]{0,20}\*END[ *]*THE SMALL PRINT![^\r\n]*\r?$"
)
_END = re.compile(
    r"(?im)^[ \t]*\*{2,}[ \t]*END OF (?:THE|THIS)? ?PROJECT GUTENBERG"
    r"|^[ \t]*(?:The )?End of (?:the |this )?Project Gutenberg(?:['’]s)?\b"
    r"|^[ \t]*\*{3}[ \t]*START: FULL LICENSE[ \t]*\*{3}"
)
_FIELD = re.compile(
    r"(?im)^(Title|Author|Translator|Editor|Illustrator|Release Date|Posting Date|Language|Character set encoding|"
    r"Credits|Produced by|Original publication):[ \t]*(\S[^\r\n]*(?:\r?\n[ \t]{4,}\S[^\r\n]*)*)"
)
_FIRST_LINE = re.compile(
    r"(?i)\A\s*\*{0,3}\s*The Project Gutenberg (?:EBook|Etext)(?: of)? (?P<title>[^\r\n]+?),? by (?P<author>[^\r\n]+)"
)
_CREDIT = re.compile(
    r"(?i)(?:\[?\s*(?:produced|prepared|scanned|transcribed|proofread|digiti[sz]ed|typed|html version|updated editions)"
    r"\b"
    r"|(?:this|the)?\s*(?:e-?text|e-?book|etext|file|electronic (?:text|edition)) (?:was |is )?"
    r"(?:prepared|produced|scanned|transcribed|created|typed)\b|e-text prepared|transcribed from|"
    r"note: (?:project gutenberg|images of the original|this file)|note: this (?:e-?text|e-?book)"
    r"|\[?\s*transcriber['’]?s['’]? ?notes?\b|\*{3} ?this (?:e-?book|file)|\[?redactor['’]s note)"
)
_LONGEST_CREDIT = 2500
_LONGEST_HEAD = 20_000
_NOTES = re.compile(r"(?im)^[ \t\[*_=+]*(?:transcriber['’]?s['’]? ?(?:end)?notes?|transcription notes?)\b")
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")
_FOOTNOTES = re.compile(
    r"(?m)^[ \t]*(?:FOOTNOTES|Footnotes)[:.]?[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*"
    r"[\[(]?(?:\d+|[A-Z]|\*|Footnote)[\]).:]?[ \t]"
)


def is_gutenberg(text: str) -> bool:
    """Whether the text carries Project Gutenberg's licence or header."""
    return bool(_START.search(text)) or bool(_END.search(text, max(0, len(text) - 60_000)))


def story_span(text: str) -> Span:
    """The story's place between header and footer, without the credits at its head and transcribers' notes.

    Without a header it begins at the text's start, without a footer it ends at its end.
    """
    start, end = 0, len(text)
    if head := _START.search(text):
        start = head.end()
        while (again := _START.search(text, start, min(len(text), start + 3000))) is not None:
            start = again.end()
    if foot := _END.search(text, start):
        end = foot.start()
    start = _after_credits(text, start, end)
    end = _before_notes(text, start, end)
    return Span(start, end)


def _after_credits(text: str, start: int, end: int) -> int:
    """Past the paragraphs that say who produced the file, with nothing but titles before and between them."""
    place = start
    for seen, match in enumerate(_PARAGRAPH.finditer(text, start, min(end, start + _LONGEST_HEAD))):
        words = match.group().strip()
        if _CREDIT.match(words) and len(words) <= _LONGEST_CREDIT:
            place = match.end()
        elif seen >= 8 or len(words) > 200 or words[-1] in '.!?”"’':
            break
    return place


def _before_notes(text: str, start: int, end: int) -> int:
    """Before transcribers' notes and footnotes that close the text."""
    tail = max(start, end - max(4000, (end - start) // 20))
    if notes := _NOTES.search(text, tail, end):
        end = notes.start()
    tail = max(start, end - (end - start) // 8)
    if notes := _FOOTNOTES.search(text, tail, end):
        end = notes.start()
    return end


def metadata_of(text: str) -> dict[str, str]:
    """What the header says: title, author, language and the like. Keys are in lower case with underscores."""
    head = text[: min(len(text), 8000)]
    found: dict[str, str] = {}
    for match in _FIELD.finditer(head):
        key = match[1].lower().replace(" ", "_")
        found.setdefault(key, " ".join(match[2].split()))
    if first := _FIRST_LINE.match(head):
        found.setdefault("title", first["title"].strip())
        found.setdefault("author", first["author"].strip())
    found["publisher"] = "Project Gutenberg"
    return found

"""Notes that an editor or a scribe leaves where something is missing: "[...]", "[page missing]", "[illegible]"."""

from __future__ import annotations

import re
from bisect import bisect_right

from personae.book import Book, Gap, Span

_MISSING = r"""missing|lost|lacking|illegible|unreadable|indecipherable|undecipherable|unintelligible
    |torn(?:\s(?:out|away|off))?|lacuna|hiatus|gap(?:\sin\b.*)?|omitted|omission|damaged|destroyed|obliterated|effaced|redacted|unclear|cut\soff
    |breaks?\soff(?:\shere)?|ends?\shere|not\spreserved|wanting"""
_NOUN = r"""(?:(?:the|this|that|a|an|here|rest|of|one|two|three|four|five|several|some|many|few|\d+|next|last
    |remaining|following|whole|half|more|part|bottom|top)\s+)*
    (?:pages?|leaf|leaves|lines?|words?|passages?|text|chapters?|sections?|paragraphs?|letters?|manuscript
    |ms\.?|original|scan|copy|sheets?)"""
_NOTE = re.compile(
    rf"""[\[{{<(⟨]\s*(?:
        (?P<dots>\.{{2,}}|…+|(?:\.\s){{2,}}\.|\*\s?\*\s?\*|-{{3,}}|—{{2,}}|_{{3,}})
      | (?:{_NOUN}\s+(?:is|are|was|were|has\sbeen|have\sbeen|here)?\s*)(?:{_MISSING})\b[^\]\)>}}]{{0,40}}
      | (?P<alone>(?:{_MISSING}))(?:\s+(?:{_NOUN}|here))?
      | (?:{_MISSING})\s+{_NOUN}\b[^\]\)>}}]{{0,40}}
    )\.?\s*[\]}}>)⟩]""",
    re.VERBOSE | re.IGNORECASE,
)
_SHOWN = 60
# How likely such a note marks a loss: brackets are an editor's, round ones may be the author's own.
_CERTAIN, _LIKELY = 0.95, 0.7


def find(book: Book) -> list[Gap]:
    """The gaps that the text itself speaks of.

    "[Two pages missing.]" and "he took the [...] and ran" give one each. A row of stars is none, nor are dots without
    brackets, nor round brackets about a single word: "(unclear)".
    """
    starts = [paragraph.span.start for paragraph in book.paragraphs]
    found = []
    for match in _NOTE.finditer(book.text, book.story.start, book.story.end):
        square = match.group()[0] in "[{<⟨"
        if not square and (match["dots"] or match["alone"]):
            continue
        number = bisect_right(starts, match.start()) - 1
        if number < 0 or book.paragraphs[number].span.end <= match.start():
            continue
        words = " ".join(match.group().split())[:_SHOWN]
        found.append(Gap(Span(*match.span()), f"the text says so itself: “{words}”", _CERTAIN if square else _LIKELY))
    return found

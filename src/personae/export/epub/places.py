"""Where in the EPUB's files the words of a quotation stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape

from personae.book import Book, Span

_ENTITY = re.compile(r"&#?[0-9a-zA-Z]{1,32};?")
_PICTURE = re.compile(r"<(?:[\w.-]+:)?(?:img|image)\b[^>]*>", re.IGNORECASE)
_INVISIBLE = {ord(c): None for c in "\u00ad\u200b\ufeff\u2060\0"}


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one file, in characters of it as decoded, that holds words of the text and no tags."""

    file: str
    span: Span


def places(book: Book, span: Span, source: Callable[[str], str]) -> list[Place]:
    """The stretches that the words at `span` came from, in order. `source` gives a file's text by its name.

    Characters that stand for nothing exact in the file (a space for several, the end of a line for `<br/>`) have none.
    """
    runs = book.source.map
    found: list[Place] = []
    number = max(0, bisect_right(runs.offset, span.start) - 1)
    while number < len(runs.offset) and runs.offset[number] < span.end:
        begin = runs.offset[number]
        end = runs.offset[number + 1] if number + 1 < len(runs.offset) else len(book.text)
        first, last = max(span.start, begin), min(span.end, end)
        place = runs.place[number]
        if first < last and runs.verbatim[number]:
            found.append(Place(place.file, Span(place.start + first - begin, place.start + last - begin)))
        elif first < last:
            length = _changed(source(place.file), place.start, book.text[begin:end])
            if length:
                found.append(Place(place.file, Span(place.start, place.start + length)))
        number += 1
    return found


def _changed(source: str, start: int, words: str) -> int:
    """How many characters of the source stand for `words`: an entity, or a picture of a letter; 0 for anything else."""
    entity = _ENTITY.match(source, start)
    if entity and unescape(entity.group()).translate(_INVISIBLE) == words:
        return len(entity.group())
    picture = _PICTURE.match(source, start)
    return len(picture.group()) if picture and words.strip() else 0

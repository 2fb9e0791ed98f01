"""The promise of every script: its words are the words of the book, all of them, in order.

Words are what stands between white space. A script may part a word only where a quotation or a paragraph begins or
ends, since another voice may take over there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from personae import Book

JOINER = "\u2060"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many words of the book were looked for, and what is wrong: nothing where the promise is kept."""

    words: int
    wrong: str | None = None


def as_written(text: str) -> str:
    """`text` as any file can have it: a lone surrogate is U+FFFD; word joiners, unseen and unheard, do not count."""
    return re.sub("[\ud800-\udfff]", "�", text).replace(JOINER, "")


def as_xml(text: str) -> str:
    """The same for XML, which cannot hold most control characters either; some of them are white space."""
    return re.sub("(?!\\s)[^\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "�", text).replace(JOINER, "")


def without_double_marks(text: str) -> str:
    """The same for a tool that has its own use for double quotation marks: they are no part of a word."""
    return re.sub("[\"“”„‟«»「」『』〝〞＂]", "", as_written(text))


def compared(book: Book, said: Iterable[str], spelt: Callable[[str], str] = as_written) -> Verdict:
    """Whether the stretches `said` have the words of the story. `spelt` leaves aside what a format cannot keep."""
    wanted = spelt(book[book.story]).split()
    given = [word for stretch in said for word in spelt(stretch).split()]
    return Verdict(len(wanted), _difference(wanted, given, _edges(book, spelt)))


def _difference(wanted: Sequence[str], given: Sequence[str], edges: set[int]) -> str | None:
    if "".join(wanted) != "".join(given):
        return _first_difference("".join(wanted), "".join(given))
    ends, found = _ends(wanted), _ends(given)
    joined, parted = ends - found, found - ends - edges
    text = "".join(wanted)
    if joined:
        return f"two words have become one: {_around(text, min(joined))}"
    return f"a word is parted: {_around(text, min(parted))}" if parted else None


def _first_difference(wanted: str, given: str) -> str:
    at = next((at for at, (one, other) in enumerate(zip(wanted, given, strict=False)) if one != other), None)
    place = min(len(wanted), len(given)) if at is None else at
    return f"the words differ: {_around(wanted, place)} is {_around(given, place)}"


def _around(text: str, place: int) -> str:
    return repr(text[max(0, place - 10) : place] + "|" + text[place : place + 10])


def _ends(words: Iterable[str]) -> set[int]:
    """Where words end, counted in characters that are no white space."""
    ends, at = set(), 0
    for word in words:
        at += len(word)
        ends.add(at)
    return ends


def _edges(book: Book, spelt: Callable[[str], str]) -> set[int]:
    """Where another voice may take over, counted likewise."""
    spans = [thing.span for things in (book.quotes, book.paragraphs) for thing in things]
    places = sorted({place for span in spans for place in (span.start, span.end)})
    edges, at, before = set(), 0, book.story.start
    for place in places:
        if book.story.start < place < book.story.end:
            at += len("".join(spelt(book.text[before:place]).split()))
            edges.add(at)
            before = place
    return edges

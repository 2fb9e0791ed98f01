"""Paragraphs cut in their middle: one that stops in mid-sentence, one that begins there.

Nothing but the text is looked at, so that this can be asked before anybody knows who speaks. Each boundary between two
paragraphs that looks cut on either side is described by numbers; a logistic regression says how likely it is that
something was lost there (a signature, a verse or a line that leads up to a quotation looks much the same).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import log1p

import numpy as np
from numpy.typing import NDArray

from personae import lexicon
from personae.book import Book, Paragraph

FEATURES: tuple[str, ...] = (
    "ends_word", "ends_comma", "ends_dash", "ends_function", "ends_capital", "ends_verb", "ends_fragment",
    "words_before", "short_before", "inset_before", "narrow_before", "titled_before", "open_before",
    "starts_lower", "starts_mark", "starts_fragment", "starts_joining",
    "words_after", "short_after", "inset_after", "narrow_after", "titled_after", "lone_after", "last",
    "word_lower", "word_upper", "function_long", "comma_mark", "comma_lower", "verb_mark", "whole_lower",
    "inset_lower", "long_word", "long_comma", "marked_lower", "closed_lower", "verb_lower",
    "word_signed", "word_tagged", "last_function", "last_long",
)  # fmt: skip

# Words that no sentence ends in (most are followed by what they belong to).
_FUNCTION_WORDS = """a an the and or nor but of to in into on upon with at by for from as than that which who whom
    whose if because although though while when where whether his her its their my our your every no very so such too
    quite is are was were be been being had has have having would could should might must shall will can may not did
    does do i he she they we am this these those between among against toward towards about through during without
    within under over beneath behind beside until since how what why each some any another other more most less"""
FUNCTION = frozenset(_FUNCTION_WORDS.split())
# Words that go on with a sentence, and seldom begin one in lower case after a verse or a letter.
_JOINING_WORDS = "and or but of to in with at by for from as than that which who whom whose"
_JOINING = frozenset(_JOINING_WORDS.split())
_CLOSERS = "\"'”’»)]*_ \t\r\n"
_OPENERS = "\"'“‘«„‚「『(["
_DASHES = "-–—―"
_LEAD = re.compile(r"[\s_*\[(\"'“‘«„‚「『]*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


_LINE = 5
"""A paragraph of fewer words is a line of its own: that no stop ends it says nothing."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """Where paragraph `before` ends; `after` is the number of the next one, None where a heading, a scene break or
    nothing follows.
    """

    before: int
    after: int | None


@dataclass(frozen=True, slots=True)
class Edges:
    """How one paragraph looks at its edges.

    `end` is word, comma, dash or whole; `first`, `last` are its first and last words; `opened` whether a
    quotation is left open at its end, `lone` whether a closing mark comes before any opening one, `closed` whether it
    ends with a closing mark, `tail` how many words follow its last closing mark (all, where there is none).
    """

    end: str
    first: str
    last: str
    marked: bool
    words: int
    indent: int
    width: int
    lines: int
    tail: int
    titled: bool
    opened: bool
    lone: bool
    closed: bool


def edges(book: Book, paragraph: Paragraph, opened: bool, lone: bool) -> Edges:
    """The edges of a paragraph."""
    text = book[paragraph.span]
    words = _WORD.findall(text)
    lead = _LEAD.match(text)
    before = lead.group() if lead else ""
    closing = max(text.rfind(mark) for mark in '"”’»')
    line = book.text.rfind("\n", 0, paragraph.span.start) + 1
    lines = text.split("\n")
    return Edges(
        end=_end(text),
        first=words[0] if words and "(" not in before and text[len(before) :].startswith(words[0]) else "",
        last=words[-1] if words else "",
        marked=any(c in _OPENERS for c in before),
        words=len(words),
        indent=paragraph.span.start - line,
        width=max(len(line.strip()) for line in lines),
        lines=len(lines),
        tail=len(_WORD.findall(text, closing + 1)),
        titled=bool(words) and sum(word[0].isupper() for word in words) * 2 >= len(words) + 1,
        opened=opened,
        lone=lone,
        closed=text.rstrip()[-1:] in "\"”’»'",
    )


def _end(text: str) -> str:
    """What a paragraph ends in: word, comma, dash, or whole (a stop of any kind, or a closing mark).

    Interrupted speech that has lost its dash ('"No, but "') is whole: its mark is there.
    """
    bare = text.rstrip(_CLOSERS)
    last = bare[-1:]
    if last in ".!?…:":
        return "whole"
    if last in _DASHES:
        return "dash"
    if last == "," or last == ";":
        return "comma"
    closed = any(mark in "\"”»)]'’" for mark in text[len(bare) :])
    return "word" if last.isalpha() and not closed else "whole"


def quoted(book: Book) -> tuple[set[int], set[int]]:
    """The paragraphs that leave a quotation open, which the next does not go on with, and those that close one that
    nothing opened.
    """
    opened, lone = set[int](), set[int]()
    number = 0
    last = len(book.paragraphs) - 1
    for n, quote in enumerate(book.quotes):
        while number < last and book.paragraphs[number].span.end < quote.span.end:
            number += 1
        first, final = book.text[quote.span.start], book.text[quote.span.end - 1]
        if first in _DASHES or quote.kind == "other":
            continue
        here = book.paragraphs[number].span
        goes_on = n + 1 < len(book.quotes) and book.quotes[n + 1].turn == quote.turn
        if first in _OPENERS and final not in "\"'”’»」』“‘_*" and quote.span.end >= here.end - 1 and not goes_on:
            opened.add(number)
        came = n > 0 and book.quotes[n - 1].turn == quote.turn
        if first not in _OPENERS + "_*”’»" and quote.span.start <= here.start + 1 and not came:
            lone.add(number)
    return opened, lone


def find(book: Book) -> tuple[list[Boundary], NDArray[np.float32]]:
    """The boundaries that look cut, and their features: float32 [boundaries, features]."""
    opened, lone = quoted(book)
    looks = [
        edges(book, paragraph, i in opened, i in lone) if paragraph.kind == "prose" else None
        for i, paragraph in enumerate(book.paragraphs)
    ]
    told = [look for look in looks if look is not None]
    if not told:
        return [], np.zeros((0, len(FEATURES)), np.float32)
    usual = _Usual(told, Counter(word.lower() for word in book.tokens.words))
    found, rows = [], []
    for i, look in enumerate(looks):
        if look is None:
            continue
        following = looks[i + 1] if i + 1 < len(looks) and not book.paragraphs[i + 1].break_before else None
        if _suspect(look, following):
            found.append(Boundary(i, i + 1 if following else None))
            rows.append(usual.row(look, following))
    return found, np.array(rows, np.float32).reshape(len(rows), len(FEATURES))


def _suspect(before: Edges, after: Edges | None) -> bool:
    if after is not None and (after.lone or _lower(after)):
        return True
    if before.words < _LINE and before.last.lower() not in FUNCTION:
        return False  # a heading, a signature, a caption
    return before.opened or before.end in ("word", "comma")


def _lower(after: Edges) -> bool:
    """Whether a paragraph begins in lower case, and no mark opens a quotation there (a message, all in lower case)."""
    return after.first[:1].islower() and not after.marked


class _Usual:
    """What is usual in a book, against which a boundary is held."""

    def __init__(self, told: list[Edges], counts: Counter[str]) -> None:
        self.indent = float(np.median([look.indent for look in told]))
        self.width = float(np.quantile([look.width for look in told], 0.9))
        self.wrapped = sum(look.lines > 1 for look in told) * 4 > len(told)
        self.counts = counts
        self.verbs = lexicon.speech_verbs()

    def row(self, before: Edges, after: Edges | None) -> list[float]:
        """The features of one boundary, in the order of `FEATURES`."""
        word, comma = before.end == "word", before.end == "comma"
        last = before.last.lower()
        function = before.end == "word" and last in FUNCTION
        verb = before.end in ("word", "comma") and self.verbs.get(last, "weak") != "weak"
        long = before.words >= 20
        lower = after is not None and _lower(after)
        mark = after is not None and after.marked
        rest = self._after(after)
        return [
            word, comma, before.end == "dash", function, before.last[:1].isupper(), verb,
            word and self._fragment(before.last), log1p(before.words), before.words < 8, self._inset(before),
            self._narrow(before), before.titled, before.opened, *rest, after is None,
            word and lower, word and not lower, function and long, comma and mark, comma and lower, verb and mark,
            before.end == "whole" and lower, self._inset(before) and lower, word and long, comma and long,
            lower and before.marked, lower and before.closed,
            lower and after is not None and self.verbs.get(after.first, "weak") != "weak",
            word and after is not None and after.titled and after.words < 8,
            word and before.tail < 8 and before.tail < before.words,
            after is None and function, after is None and long and word,
        ]  # fmt: skip

    def _after(self, after: Edges | None) -> list[float]:
        if after is None:
            return [0.0] * 10
        lower = _lower(after)
        return [
            lower, after.marked, lower and self._fragment(after.first), lower and after.first in _JOINING,
            log1p(after.words), after.words < 8, self._inset(after), self._narrow(after), after.titled, after.lone,
        ]  # fmt: skip

    def _fragment(self, word: str) -> bool:
        """Whether a word stands nowhere else in the book: it may be a part of one."""
        return word.islower() and self.counts[word] <= 1

    def _inset(self, look: Edges) -> bool:
        return look.indent >= self.indent + 3

    def _narrow(self, look: Edges) -> bool:
        """Whether a paragraph of several lines has none that is filled: a verse, an inscription, a heading."""
        return self.wrapped and look.lines > 1 and look.width < 0.8 * self.width

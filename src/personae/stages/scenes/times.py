"""Phrases that tell the time: "the next morning", "By Thursday", "three weeks later", "half past eight".

A small grammar over classes of words (lexicon/time_words.tsv). Each token is written as one sign, so that a rule is a
regular expression over signs and its match has the tokens' numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from math import log1p

import numpy as np
from numpy.typing import NDArray

from personae import lexicon
from personae.book import Book
from personae.models import logistic
from personae.stages.scenes.layout import Layout

FEATURES: tuple[str, ...] = (
    "shift", "point", "part", "opening", "first_sentence", "second_sentence", "third_sentence", "first_paragraph",
    "second_paragraph", "quoted", "words_in", "first", "length", "clock", "by", "it_was", "after_had", "ago",
)  # fmt: skip
LEAST = 0.3
"""The least probability at which a time is said to be a scene's."""

# A sign for each class, the more telling class first: a word of several classes has the sign of the first it has here,
# but for those that a rule may read in two ways, which have a sign of their own.
_SIGNS = (
    ("day", "D"), ("month", "M"), ("part", "P"), ("season", "S"), ("meal", "E"), ("clock", "K"), ("that", "h"),
    ("article", "i"), ("the", "t"), ("of", "o"), ("number", "n"), ("ordinal", "x"), ("unit", "U"), ("after", "a"),
    ("preposition", "p"), ("passing", "L"),
)  # fmt: skip
_BOTH = {frozenset({"unit", "ordinal"}): "s", frozenset({"after", "preposition"}): "b"}
_SOON = 150  # tokens of a scene in which its time is told, if at all
_OTHER, _NUMERAL, _YEAR = ".", "n", "Y"
_THEMSELVES = {",": ",", "-": "-", "to": "T", "or": "r"}
_THEMSELVES |= dict.fromkeys(".;:!?", "!")

_NOUN = "[DMPSE]"
_UNIT = "[Us]"
_NEXT = "[xs]"
_BEFORE = "[pb]"
_AFTER = "[ab]"
# Each rule and what sort of phrase it makes. `shift`: time has passed since something told before; `point`: a time of
# the clock or the calendar; `part`: a part of the day or the year by itself. The first rule that fits a place wins.
_RULES = (
    # three weeks later, an hour or two after, the day before, the spring after
    ("shift", rf"p?[nit]*{_NEXT}?n?{_UNIT}(?:rn)?{_AFTER}(?:P|M)?|t[PSDM]{_AFTER}"),
    ("point", r"p?n?M[n],?Y|p?nM(?:,?Y)?|p?M[n](?:,?Y)?|[pb]Y"),  # 14 September 1931, in 1912
    ("point", r"[pb]?nbnK?|[pb]?np?nK?(?=h?P)"),  # half past eight
    ("point", r"[pb]?n[nU]*[pbT]n(?:pt?P)?"),  # ten past four in the morning, quarter to one
    ("point", r"[pb]?nK(?:pt?P)?|[pb]?t?xK"),  # five o'clock, by the ninth bell
    ("shift", rf"{_BEFORE}?(?:t|h)?{_NEXT}n?(?:{_NOUN}|U)P?(?:pt?P)?"),  # the next morning, on the second night
    ("shift", rf"{_BEFORE}?h(?:{_NOUN}|U)P?"),  # that night
    ("point", rf"{_BEFORE}t?DP?|{_BEFORE}?t?DP"),  # by Thursday, Saturday night
    ("point", rf"{_BEFORE}t?[MSE](?:oY)?"),  # in October, after supper
    ("point", rf"{_BEFORE}t?[^,]ot?[DMPSE]"),  # in the heat of August
    ("point", r"pn(?:pt?P)"),  # at six in the morning
    ("part", rf"{_BEFORE}?t?P|[pb]nP"),  # at noon, in the morning
    ("point", r"pn(?=[,!t])"),  # by nine, at one the ...
    ("point", r"D"),  # Thursday
    ("part", r"M|S|E"),
    ("shift", r"L"),  # afterwards, meanwhile
)


@dataclass(frozen=True, slots=True)
class TimePhrase:
    """Words that tell the time, of tokens `first_tok` up to `end_tok`; `sort` is shift, point or part."""

    first_tok: int
    end_tok: int
    sort: str


@cache
def _rule() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{sort}_{n}>{rule})" for n, (sort, rule) in enumerate(_RULES)))


@cache
def _sign(word: str) -> str:
    classes = lexicon.time_words().get(word.replace("’", "'"), frozenset())
    if not classes:
        if word in _THEMSELVES:
            return _THEMSELVES[word]
        if word.isdecimal():
            return _YEAR if len(word) == 4 and word[0] in "12" else _NUMERAL
        return _NUMERAL if re.fullmatch(r"\d{1,2}(?:st|nd|rd|th|[:.]\d\d)", word) else _OTHER
    for both, sign in _BOTH.items():
        if both <= classes:
            return sign
    return next(sign for kind, sign in _SIGNS if kind in classes)


def find(book: Book, first_tok: int, end_tok: int) -> list[TimePhrase]:
    """The time phrases among the tokens from `first_tok` up to `end_tok`, in order.

    "By Thursday the rain had stopped." gives "By Thursday".
    """
    words = book.tokens.words[first_tok:end_tok]
    signs = "".join(_sign(word.lower()) for word in words).replace("n-n", "nnn")
    found = []
    for match in _rule().finditer(signs):
        start, end = match.span()
        if match.lastgroup is None or not any(sign in "DMPSEUKYLsn" for sign in signs[start:end]):
            continue
        # "may" and "march" are months, "second" and "sun" are words, by their capital alone
        if signs[start:end] in ("M", "S", "D") and not words[start][:1].isupper():
            continue
        if "M" in signs[start:end] and not words[start + signs[start:end].index("M")][:1].isupper():
            continue
        found.append(TimePhrase(first_tok + start, first_tok + end, match.lastgroup.partition("_")[0]))
    return found


def choose(book: Book, layout: Layout, first_tok: int, end_tok: int) -> TimePhrase | None:
    """The time phrase that most likely says when the scene of these tokens takes place; None where none does."""
    found = near_the_start(book, layout, first_tok, end_tok)
    if not found:
        return None
    likely = logistic.load("scenes-times", FEATURES).probability(rows(book, layout, found, first_tok))
    best = int(np.argmax(likely))
    return found[best] if likely[best] >= LEAST else None


def near_the_start(book: Book, layout: Layout, first_tok: int, end_tok: int) -> list[TimePhrase]:
    """The time phrases of a scene's first words."""
    return find(book, first_tok, min(end_tok, first_tok + _SOON))


def rows(book: Book, layout: Layout, phrases: list[TimePhrase], first_tok: int) -> NDArray[np.float32]:
    """How each phrase looks as the time of the scene that begins at a token: float32 [phrases, FEATURES]."""
    table = [_row(book, layout, phrase, first_tok, n == 0) for n, phrase in enumerate(phrases)]
    return np.array(table, np.float32).reshape(len(phrases), len(FEATURES))


def _row(book: Book, layout: Layout, phrase: TimePhrase, first_tok: int, first: bool) -> list[float]:
    tokens, low = book.tokens, layout.low
    at, end = phrase.first_tok, phrase.end_tok
    sentence = int(tokens.sentence[at] - tokens.sentence[first_tok])
    paragraph = int(tokens.paragraph[at] - tokens.paragraph[first_tok])
    before = low[max(0, at - 8) : at]
    return [
        *(float(phrase.sort == sort) for sort in ("shift", "point", "part")), float(at - first_tok <= 2),
        *(float(sentence == n) for n in (0, 1, 2)), float(paragraph == 0), float(paragraph == 1),
        float(layout.quoted[at]), log1p((at - first_tok) / 20), float(first), log1p(end - at),
        float(any(_sign(low[i]) in "nK" for i in range(at, end))), float(low[at] == "by"),
        float(before[-2:] in (("it", "was"), ("it", "is"))), float("had" in before),
        float(low[end - 1] in ("ago", "since", "before", "earlier")),
    ]  # fmt: skip

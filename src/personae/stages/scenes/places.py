"""Phrases that name a place ("the kitchen", "the end of the pier", "Marylebone"), and which of them a scene lies in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np
from numpy.typing import NDArray

from personae import lexicon
from personae.book import TAGS, Book
from personae.models import logistic
from personae.stages.scenes.layout import Layout

FEATURES: tuple[str, ...] = (
    "facility", "location", "region", "vehicle", "listed", "inside", "outside", "seat", "name",
    "in", "on", "into", "to", "from", "of", "subject", "opening", "first_sentence", "second_sentence",
    "first_paragraph", "second_paragraph", "quoted", "the", "a", "owned", "often", "words_in", "first", "leading",
)  # fmt: skip
LEAST = 0.2
"""The least probability at which a place is said to be a scene's."""

_IN = frozenset("in at inside within behind beside outside".split())
_ON = frozenset("on upon under by beneath above".split())
_INTO = frozenset("into onto through up down across along round around".split())
_FROM = frozenset("from off past".split())
_ARTICLES = frozenset("the a an this that his her their our my its your another some every each no".split())
_OWN = frozenset("his her their our my its your".split())
_NOUNS = frozenset(TAGS.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS"))
_WITHIN = frozenset(TAGS.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS", "VBG", "PRP$", "HYPH"))
_TYPES = {"FAC": 0, "LOC": 1, "GPE": 2, "VEH": 3}
_LONGEST = 7
_SHOWN = 60  # words of a scene after which a place that is named comes late


@dataclass(frozen=True, slots=True)
class Place:
    """Words for a place: tokens `first_tok` up to `end_tok`; `head` is its head word, `before` the word before it.

    `type` is the mention's (FAC, LOC, GPE, VEH), "" where only the word list knows it for a place.
    """

    first_tok: int
    end_tok: int
    head: int
    type: str
    before: str


def find(book: Book, layout: Layout) -> list[Place]:
    """Everything in the text that names a place, in order."""
    tokens, low = book.tokens, layout.low
    heads: dict[int, str] = {}
    for mention in book.mentions:
        if mention.type in _TYPES and mention.form != "PRON" and mention.character is None:
            within = tokens.within(mention.head)
            if len(within):
                head = _head(low, tokens.tag, tokens.within(mention.span), within[-1])
                heads.setdefault(head, mention.type)
    listed = lexicon.place_nouns()
    tagged = bool(tokens.tag.any())
    for at, word in enumerate(low):
        if at not in heads and word in listed and (not tagged or int(tokens.tag[at]) in _NOUNS):
            if at + 1 < len(low) and tagged and int(tokens.tag[at + 1]) in _NOUNS and low[at + 1] not in listed:
                continue  # "a kitchen knife" is no kitchen
            heads[at] = ""
    return [_grown(book, low, at, type) for at, type in sorted(heads.items())]


def _head(low: Sequence[str], tag: NDArray[np.uint8], within: range, told: int) -> int:
    """The head word of a mention: the last noun before "of", a comma or a relative clause."""
    last = told
    for at in within:
        if low[at] in ("of", ",", "that", "which", "who", "where", "with", "in", "on", "at") and at > within.start:
            break
        if int(tag[at]) in _NOUNS:
            last = at
    return last


def _grown(book: Book, low: Sequence[str], head: int, type: str) -> Place:
    """The phrase about its head word: from its article on, and over an "of ..." after it."""
    tag = book.tokens.tag
    first = head
    while first > 0 and head - first < _LONGEST - 2 and int(tag[first - 1]) in _WITHIN:
        if low[first - 1] in _ARTICLES:
            break
        first -= 1
    if first > 0 and low[first - 1] in _ARTICLES:
        first -= 1
    end = head + 1
    if end + 1 < len(low) and low[end] == "of":
        reach = end + 1
        while reach < len(low) and reach - end < 5 and (int(tag[reach]) in _WITHIN or low[reach] in _ARTICLES):
            reach += 1
        if int(tag[reach - 1]) in _NOUNS:
            end = reach
    return Place(first, end, head, type, low[first - 1] if first > 0 else "")


def choose(book: Book, layout: Layout, places: Sequence[Place], first_tok: int, end_tok: int) -> Place | None:
    """The place, of those that stand in the tokens from `first_tok` up to `end_tok` (`places`), that a scene of these
    tokens most likely lies in; None where none is likely enough.
    """
    if not places:
        return None
    likely = logistic.load("scenes-places", FEATURES).probability(rows(book, layout, places, first_tok, end_tok))
    best = int(np.argmax(likely))
    return places[best] if likely[best] >= LEAST else None


def rows(
    book: Book, layout: Layout, places: Sequence[Place], first_tok: int, end_tok: int
) -> NDArray[np.float32]:
    """How each place looks as the place of the scene of these tokens: float32 [places, FEATURES]."""
    often = Counter(layout.low[place.head] for place in places)
    seen: set[str] = set()
    table = []
    for n, place in enumerate(places):
        head = layout.low[place.head]
        table.append(_row(book, layout, place, first_tok, often[head], head not in seen, n == 0))
        seen.add(head)
    return np.array(table, np.float32).reshape(len(places), len(FEATURES))


def _row(
    book: Book, layout: Layout, place: Place, first_tok: int, often: int, fresh: bool, leading: bool
) -> list[float]:
    tokens, low = book.tokens, layout.low
    sort = lexicon.place_nouns().get(low[place.head], "")
    sentence = int(tokens.sentence[place.head] - tokens.sentence[first_tok])
    paragraph = int(tokens.paragraph[place.head] - tokens.paragraph[first_tok])
    article = low[place.first_tok]
    before = place.before
    return [
        *(float(place.type == type) for type in _TYPES), float(sort != ""), float(sort == "inside"),
        float(sort == "outside"), float(sort == "seat"), float(tokens.words[place.head][:1].isupper()),
        float(before in _IN), float(before in _ON), float(before in _INTO), float(before == "to"),
        float(before in _FROM), float(before == "of"), float(place.head in layout.subjects),
        float(place.first_tok - first_tok <= 3), float(sentence == 0), float(sentence == 1), float(paragraph == 0),
        float(paragraph == 1), float(layout.quoted[place.head]), float(article == "the"),
        float(article in ("a", "an")), float(article in _OWN or "'s" in low[place.first_tok : place.head]),
        log1p(often - 1), log1p((place.head - first_tok) / _SHOWN), float(fresh), float(leading),
    ]  # fmt: skip

"""Where a scene begins: at marked breaks and chapters, and, unmarked, where time, place or people change.

Every paragraph of prose that no break stands before is described by numbers; a logistic regression says how likely a
scene begins there. It never sees the break marks, so that it could learn from where they stand, too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p, sqrt

import numpy as np
from numpy.typing import NDArray

from personae import lexicon
from personae.book import TAGS, Book, Evidence, Span
from personae.models import logistic
from personae.stages.scenes import times
from personae.stages.scenes.layout import Layout
from personae.stages.scenes.places import Place
from personae.stages.scenes.times import TimePhrase

FEATURES: tuple[str, ...] = (
    "quote_first", "quote_in", "words", "longer",
    "quote_before", "quote_next", "talk_before", "talk_after", "told_before",
    "shift_first", "shift_in", "point_first", "point_in", "part_first", "part_in", "by_first", "clause_first",
    "place_first", "place_subject", "place_in", "place_new", "place_enters",
    "it_was", "there_was", "the_first", "name_first", "pronoun_first", "pronoun_unnamed", "and_first", "had_in",
    "be_in", "times_in", "places_in", "met_first",
    "people_kept", "people_gone", "people_new", "speakers_kept", "speakers_new", "named_again", "nobody",
    "words_alike", "parted_before", "line_before", "near_before",
    "near_after", "far_before", "far_after",
)  # fmt: skip
AT = 0.35
"""The least probability at which a scene is said to begin unmarked. docs/experiments.md, "Scenes"."""
LEAST = 60
"""Words from one scene's beginning to the next, if the latter is unmarked: the shortest scene of ours has more."""

_AROUND = 12  # paragraphs before and after whose length is the usual one
_WINDOW = 6  # paragraphs before and after whose people are compared
_STRETCH = 120  # tokens before and after whose words are compared
_NEAR, _FAR = 100.0, 300.0  # tokens
_LINE = 8  # tokens
_OPENS = frozenset("when after once before by as while until till since".split())
_GOES = frozenset(
    """left leaves leave went goes go gone walked ran drove rode sailed climbed followed turned set hurried away out off
    home door closed shut slept asleep sleep bed goodbye waiting""".split()
)
_COMES = frozenset("came comes arrived reached got entered returned found stood sat waited lay".split())
_STANDS = frozenset("in at on by behind outside inside beside under from to".split())
_JOINS = frozenset("and but then so or yet".split())
_PRONOUNS = frozenset("he she they it we i you".split())
_BE = frozenset("was were is are 's".split())
_CONTENT = frozenset(TAGS.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "JJ"))


@dataclass(frozen=True, slots=True)
class Start:
    """Where a scene begins: paragraph `number` of the layout's prose, the offset of the heading or paragraph, the
    probability, and what shows it.
    """

    number: int
    offset: int
    confidence: float
    why: Evidence


@dataclass(frozen=True, slots=True)
class Opening:
    """The first sentence of a paragraph, outside quotation: its first and end token, and its time phrases."""

    first_tok: int
    end_tok: int
    times: tuple[TimePhrase, ...]


def find(book: Book, layout: Layout, places: Sequence[Place]) -> list[Start]:
    """Where the scenes begin, in order; the story's first paragraph among them."""
    marked = marks(book, layout)
    if not layout.paragraphs:
        return []
    numbers = [n for n in range(1, len(layout.paragraphs)) if n not in marked]
    likely = np.zeros(0)
    if numbers:
        likely = logistic.load("scenes-starts", FEATURES).probability(rows(book, layout, places, numbers, marked))
    chosen = choose(layout, numbers, likely, marked)
    starts = list(marked.values())
    for n, chance in chosen:
        offset = book.paragraphs[layout.paragraphs[n]].span.start
        starts.append(Start(n, offset, round(chance, 4), reason(book, layout, places, n)))
    return sorted(starts, key=lambda start: start.number)


def choose(
    layout: Layout, numbers: Sequence[int], likely: NDArray[np.float64], marked: dict[int, Start], at: float = AT
) -> list[tuple[int, float]]:
    """The paragraphs where a scene begins unmarked, the likeliest first claiming its surroundings, in order."""
    taken = sorted(marked)
    found = []
    for chance, n in sorted(zip(likely.tolist(), numbers, strict=True), reverse=True):
        if chance < at:
            break
        place = bisect_left(taken, n)
        before = layout.starts[n] - layout.starts[taken[place - 1]] if place else LEAST
        after = layout.starts[taken[place]] - layout.starts[n] if place < len(taken) else LEAST
        if before >= LEAST and after >= LEAST:
            taken.insert(place, n)
            found.append((n, chance))
    return sorted(found)


def marks(book: Book, layout: Layout) -> dict[int, Start]:
    """The prose paragraphs that the text shows a scene to begin at: after a break, a heading, or first of all."""
    found = {}
    last = -1
    for n, number in enumerate(layout.paragraphs):
        between = book.paragraphs[last + 1 : number]
        heading = next((each for each in between if each.kind == "heading"), None)
        mark = next((each for each in between if each.kind == "break"), None)
        own = book.paragraphs[number]
        if heading is not None:
            found[n] = Start(n, heading.span.start, 1.0, Evidence(heading.span, "a heading"))
        elif mark is not None:
            found[n] = Start(n, own.span.start, 1.0, Evidence(mark.span, "a scene break"))
        elif own.break_before:
            found[n] = Start(n, own.span.start, 1.0, here(own.span.start, "a wider gap"))
        elif is_line(book, layout, n) and times.find(book, layout.starts[n], layout.ends[n]):
            found[n] = Start(n, own.span.start, 1.0, Evidence(own.span, "a line with the date"))
        elif n == 0:
            found[n] = Start(n, own.span.start, 1.0, here(own.span.start, "the story begins"))
        last = number
    return found


def here(offset: int, why: str = "") -> Evidence:
    """Evidence without words: the place itself."""
    return Evidence(Span(offset, offset), why)


# -- what a paragraph looks like


def is_line(book: Book, layout: Layout, n: int) -> bool:
    """Whether prose paragraph `n` is one line of a few words without a stop or a quotation: a date, a signature."""
    start, end = layout.starts[n], layout.ends[n]
    text = book[book.paragraphs[layout.paragraphs[n]].span].rstrip()
    return end - start <= _LINE and "\n" not in text and text[-1:].isalnum() and not layout.quoted[start:end].any()


def opening(book: Book, layout: Layout, n: int) -> Opening:
    """The first sentence of prose paragraph `n`, up to the first quotation."""
    first, end = layout.starts[n], layout.ends[n]
    sentence = book.tokens.sentence[first]
    stop = first
    while stop < end and book.tokens.sentence[stop] == sentence and not layout.quoted[stop]:
        stop += 1
    if stop - first < 12:  # "Later. Rain." goes on with the sentence after
        while stop < end and book.tokens.sentence[stop] <= sentence + 1 and not layout.quoted[stop]:
            stop += 1
    return Opening(first, stop, tuple(times.find(book, first, stop)))


def rows(
    book: Book, layout: Layout, places: Sequence[Place], numbers: Sequence[int], marked: dict[int, Start]
) -> NDArray[np.float32]:
    """How each of these prose paragraphs looks as the beginning of a scene: float32 [numbers, FEATURES]."""
    surroundings = _Surroundings(book, layout, places, sorted(marked))
    return np.array([surroundings.row(n) for n in numbers], np.float32).reshape(len(numbers), len(FEATURES))


class _Surroundings:
    """What stands before and after each paragraph."""

    def __init__(self, book: Book, layout: Layout, places: Sequence[Place], marked: Sequence[int]) -> None:
        self.book, self.layout, self.places = book, layout, places
        self.place_toks = [place.head for place in places]
        self.marked = marked
        self.quotes = [layout.speech_in(s, e) for s, e in zip(layout.starts, layout.ends, strict=True)]
        self.talks = [any(quote.kind == "speech" for quote in quotes) for quotes in self.quotes]
        self.people = [self._people(n) for n in range(len(layout.starts))]
        self.named = [self._named(n) for n in range(len(layout.starts))]
        self.speakers = [{q.speaker for q in quotes if q.speaker is not None} for quotes in self.quotes]
        self.lengths = [log1p(e - s) for s, e in zip(layout.starts, layout.ends, strict=True)]
        self.first: dict[str, int] = {}
        for n, ids in enumerate(self.people):
            for id in ids:
                self.first.setdefault(id, n)

    def _people(self, n: int) -> set[str]:
        """Who is told of in a paragraph's narration, or speaks there."""
        found = {q.speaker for q in self.quotes[n] if q.speaker is not None}
        mention_of = self.layout.mention_of
        for at in range(self.layout.starts[n], self.layout.ends[n]):
            if at in mention_of and not self.layout.quoted[at]:
                found.add(str(mention_of[at].character))
        return found

    def _named(self, n: int) -> set[str]:
        mention_of = self.layout.mention_of
        return {
            str(mention_of[at].character)
            for at in range(self.layout.starts[n], self.layout.ends[n])
            if at in mention_of and mention_of[at].form == "PROP" and not self.layout.quoted[at]
        }

    def row(self, n: int) -> list[float]:
        """The features of prose paragraph `n`."""
        return [*self._talk(n), *self._time(n), *self._place(n), *self._manner(n), *self._cast(n), *self._likeness(n)]

    def _talk(self, n: int) -> list[float]:
        start = self.layout.starts[n]
        before, after = self.talks[max(0, n - 4) : n], self.talks[n + 1 : n + 5]
        first = bool(self.layout.quoted[start])
        last = self.layout.ends[n - 1] - 1
        return [
            float(first), float(self.talks[n]), self.lengths[n], self.lengths[n] - self._usual_length(n),
            float(self.layout.quoted[max(0, last)]),
            float(self.talks[n + 1]) if n + 1 < len(self.talks) else 0.0,
            sum(before) / max(1, len(before)), sum(after) / max(1, len(after)),
            float(self.layout.low[last] in ('"', "”", "’", "»")),
        ]  # fmt: skip

    def _usual_length(self, n: int) -> float:
        """The mean of the logarithms of the lengths of the paragraphs around."""
        near = self.lengths[max(0, n - _AROUND) : n + _AROUND + 1]
        return sum(near) / len(near)

    def _time(self, n: int) -> list[float]:
        opened = opening(self.book, self.layout, n)
        low = self.layout.low
        row = []
        for sort in ("shift", "point", "part"):
            found = [phrase for phrase in opened.times if phrase.sort == sort]
            row += [float(any(p.first_tok - opened.first_tok <= 3 for p in found)), float(bool(found))]
        by = any(p.first_tok == opened.first_tok and low[p.first_tok] in ("by", "after") for p in opened.times)
        clause = low[opened.first_tok] in _OPENS and not begins_with_time(opened)
        return [*row, float(by), float(clause)]

    def _place(self, n: int) -> list[float]:
        opened = opening(self.book, self.layout, n)
        first = bisect_left(self.place_toks, opened.first_tok)
        here = self.places[first : bisect_left(self.place_toks, opened.end_tok)]
        good = [p for p in here if lexicon.place_nouns().get(self.layout.low[p.head]) != "seat"]
        back = bisect_left(self.place_toks, self.layout.starts[max(0, n - 2 * _WINDOW)])
        known = {self.layout.low[p.head] for p in self.places[back:first]}
        low = self.layout.low
        enters = any(low[at] in _COMES for at in range(opened.first_tok, opened.end_tok))
        return [
            float(any(p.first_tok - opened.first_tok <= 1 and p.before in _STANDS for p in good)),
            float(any(p.first_tok - opened.first_tok <= 1 and p.before not in _STANDS for p in good)),
            float(bool(good)), float(any(low[p.head] not in known for p in good)), float(enters and bool(good)),
        ]  # fmt: skip

    def _manner(self, n: int) -> list[float]:
        low, at = self.layout.low, self.layout.starts[n]
        second = low[at + 1] if at + 1 < len(low) else ""
        opened = opening(self.book, self.layout, n)
        mention = next((self.layout.mention_of[i] for i in (at, at + 1) if i in self.layout.mention_of), None)
        narrated = not self.layout.quoted[at]
        named = narrated and mention is not None and mention.form == "PROP"
        pronoun = narrated and low[at] in _PRONOUNS - {"it", "i", "you", "we"}
        return [
            float(narrated and low[at] == "it" and second in _BE), float(narrated and low[at] == "there"),
            float(narrated and low[at] in ("the", "a", "an")), float(named), float(pronoun),
            float(pronoun and not self.named[n]), float(narrated and low[at] in _JOINS),
            float(any(low[i] in ("had", "'d") for i in range(opened.first_tok, opened.end_tok))),
            float(any(low[i] in _BE for i in range(opened.first_tok, opened.end_tok))), *self._counts(n),
        ]  # fmt: skip

    def _counts(self, n: int) -> list[float]:
        """How many times and places a paragraph's narration tells, and whether somebody is met for the first time."""
        start, end = self.layout.starts[n], self.layout.ends[n]
        told = [phrase for phrase in times.find(self.book, start, end) if not self.layout.quoted[phrase.first_tok]]
        here = self.places[bisect_left(self.place_toks, start) : bisect_left(self.place_toks, end)]
        there = [place for place in here if not self.layout.quoted[place.head]]
        return [log1p(len(told)), log1p(len(there)), float(any(self.first.get(id) == n for id in self.people[n]))]

    def _cast(self, n: int) -> list[float]:
        before = set().union(*self.people[max(0, n - _WINDOW) : n])
        after = set().union(*self.people[n : n + _WINDOW])
        spoke = set().union(*self.speakers[max(0, n - _WINDOW) : n])
        speak = set().union(*self.speakers[n : n + _WINDOW])
        kept = len(before & after) / max(1, len(before | after))
        again = len(self.named[n] & set().union(*self.people[max(0, n - 3) : n]))
        return [
            kept, len(before - after) / max(1, len(before)), len(after - before) / max(1, len(after)),
            len(spoke & speak) / max(1, len(spoke | speak)), float(bool(speak - before)), float(again),
            float(not self.people[n]),
        ]  # fmt: skip

    def _likeness(self, n: int) -> list[float]:
        start = self.layout.starts[n]
        low = self.layout.low
        before, after = self._words(start - _STRETCH, start), self._words(start, start + _STRETCH)
        last = range(self.layout.starts[n - 1], self.layout.ends[n - 1])
        went = any(low[i] in _GOES for i in last[-40:])
        place = bisect_left(self.marked, n)
        following = place + (place < len(self.marked) and self.marked[place] == n)  # it is never near itself
        to_last = start - self.layout.starts[self.marked[place - 1]] if place else _FAR
        to_next = (self.layout.starts[self.marked[following]] if following < len(self.marked) else len(low)) - start
        return [
            _cosine(before, after), float(went), float(is_line(self.book, self.layout, n - 1)),
            max(0.0, 1 - to_last / _NEAR), max(0.0, 1 - to_next / _NEAR), max(0.0, 1 - to_last / _FAR),
            max(0.0, 1 - to_next / _FAR),
        ]  # fmt: skip

    def _words(self, start: int, end: int) -> Counter[str]:
        tags, low = self.book.tokens.tag, self.layout.low
        start, end = max(0, start), min(len(low), end)
        return Counter(low[i] for i in range(start, end) if int(tags[i]) in _CONTENT and len(low[i]) > 2)




def begins_with_time(opened: Opening) -> bool:
    """Whether the sentence begins with a time phrase."""
    return any(phrase.first_tok == opened.first_tok for phrase in opened.times)


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    both = sum(count * other[word] for word, count in one.items())
    scale = sqrt(sum(c * c for c in one.values()) * sum(c * c for c in other.values()))
    return both / scale if scale else 0.0


# -- why


def reason(book: Book, layout: Layout, places: Sequence[Place], n: int) -> Evidence:
    """What shows that a scene begins unmarked at prose paragraph `n`: the words for a time or a place, if any."""
    opened = opening(book, layout, n)
    if opened.times:
        phrase = min(opened.times, key=lambda phrase: (phrase.sort == "part", phrase.first_tok))
        why = "time has passed" if phrase.sort == "shift" else "the time is told"
        return Evidence(book.tokens.span(phrase.first_tok, phrase.end_tok), why)
    toks = [place.head for place in places]
    here = places[bisect_left(toks, opened.first_tok) : bisect_left(toks, opened.end_tok)]
    good = [p for p in here if lexicon.place_nouns().get(layout.low[p.head]) != "seat"] or here
    if good:
        return Evidence(book.tokens.span(good[0].first_tok, good[0].end_tok), "the place is another")
    words = min(opened.first_tok + 8, max(opened.end_tok, opened.first_tok + 1))
    return Evidence(book.tokens.span(opened.first_tok, words), "the talk ends and the telling begins anew")

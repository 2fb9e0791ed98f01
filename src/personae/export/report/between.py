"""What is between each two people: what they are to one another, and what each says to the other along the story."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

from personae.book import Book, Tie
from personae.export.lines import spoken
from personae.export.report.cast import Cast, heading
from personae.export.report.markup import markup, plural
from personae.export.report.strips import BINS, bin_of, chapter_rules
from personae.export.ties import in_words

MOST = 16  # pairs that are drawn
LEAST = 4  # lines between two for them to be drawn; where they have a tie one is enough
_HALF = 14  # units of height above the line, and below it
_TALL = 0.97  # of the bars so many are drawn to scale; a few long speeches would make all others too small to see
_PAUSE = 5  # lines of others after which two begin to talk anew


@dataclass(slots=True)
class Pair:
    """Two of the cast, by their numbers in the report's order.

    `said` are their lines to one another in order: whose (0 is `one`), the offset, the words. Of two values the first
    is of what `one` does: `opens` counts the talks of theirs in which that one speaks first, `absent` the lines in
    which the other is named and not spoken to. `scenes` is in how many both are there; `ties` are those between them.
    """

    one: int
    two: int
    said: list[tuple[int, int, int]] = field(default_factory=list)
    opens: list[int] = field(default_factory=lambda: [0, 0])
    absent: list[int] = field(default_factory=lambda: [0, 0])
    scenes: int = 0
    ties: list[Tie] = field(default_factory=list)
    last: int | None = None  # the number of their last line

    def lines(self, side: int) -> int:
        """How many lines that one says to the other."""
        return sum(whose == side for whose, _, _ in self.said)

    def bins(self, book: Book, side: int) -> list[int]:
        """The words that one says to the other in each stretch of the story."""
        found = [0] * BINS
        for whose, start, words in self.said:
            if whose == side:
                found[min(int(bin_of(start, book)), BINS - 1)] += words
        return found


@dataclass(slots=True)
class _Said:
    """One line: who says it, to whom, who is named in it, and its words."""

    speaker: int
    heard: set[int]
    named: set[int]
    start: int
    words: int


def pairs(book: Book, company: Cast) -> list[Pair]:
    """Those who talk with one another, the most talkative first."""
    found: dict[tuple[int, int], Pair] = {}

    def of(one: int, two: int) -> tuple[Pair, int]:
        key = (one, two) if one < two else (two, one)
        return found.setdefault(key, Pair(*key)), int(one > two)

    for at, said in enumerate(_lines(book, company)):
        for other in said.heard - {said.speaker}:
            pair, side = of(said.speaker, other)
            pair.said.append((side, said.start, said.words))
            pair.opens[side] += pair.last is None or at - pair.last > _PAUSE
            pair.last = at
        for other in said.named - said.heard - {said.speaker}:
            pair, side = of(said.speaker, other)
            pair.absent[side] += 1
    for scene in book.scenes:
        there = sorted(company.number[id] for id in scene.present if id in company.number)
        for key in combinations(there, 2):
            if key in found:
                found[key].scenes += 1
    for key, ties in _ties(book, company).items():
        if key in found:
            found[key].ties = ties
    kept = [pair for pair in found.values() if len(pair.said) >= (1 if pair.ties else LEAST)]
    return sorted(kept, key=lambda pair: (-len(pair.said), pair.one, pair.two))


def _lines(book: Book, company: Cast) -> Iterator[_Said]:
    """Every line of somebody's, the parts of an interrupted one taken together."""
    number = company.number
    names = [mention for mention in book.mentions if mention.form == "PROP" and mention.character in number]
    starts = [mention.span.start for mention in names]
    turns: dict[int, _Said] = {}
    for line in spoken(book):
        quote = line.quote
        if quote.speaker in number:
            inside = names[bisect_left(starts, quote.span.start) : bisect_left(starts, quote.span.end)]
            said = turns.setdefault(quote.turn, _Said(number[quote.speaker], set(), set(), quote.span.start, 0))
            said.heard |= {number[id] for id in quote.addressees if id in number}
            said.named |= {number[mention.character or ""] for mention in inside}
            said.words += line.words
    return iter(turns.values())


def _ties(book: Book, company: Cast) -> dict[tuple[int, int], list[Tie]]:
    """The ties of each two, those left out that only share a family name."""
    found: dict[tuple[int, int], list[Tie]] = {}
    for tie in book.relations:
        if tie.role != "relative" and tie.of in company.number and tie.to in company.number:
            one, two = sorted((company.number[tie.of], company.number[tie.to]))
            found.setdefault((one, two), []).append(tie)
    return found


def _bars(row: list[int], most: float, way: int) -> str:
    """Bars that stand on the line in the middle (`way` -1) or hang from it (1)."""
    bars = []
    for at, amount in enumerate(row):
        if amount > 0:
            height = max(1.5, _HALF * math.sqrt(min(1.0, amount / most)))
            bars.append(f"M{at} {_HALF}v{way * height:.1f}h.8V{_HALF}z")
    return f'<path class="ink" d="{"".join(bars)}"/>' if bars else ""


def _known(book: Book, pair: Pair, names: tuple[str, str]) -> str:
    """What is known of a pair, in a sentence."""
    facts = [f"{book.character(tie.of).name} is the {in_words(book, tie)}" for tie in pair.ties]
    facts.append(f"{plural(pair.lines(0), 'line')} to {pair.lines(1):,}")
    if pair.scenes:
        facts.append(f"together in {plural(pair.scenes, 'scene')}")
    talks = sum(pair.opens)
    if talks > 1:
        first = int(pair.opens[1] > pair.opens[0])
        facts.append(f"{names[first]} speaks first in {pair.opens[first]} of {talks} talks")
    facts += [
        f"{names[side]} names {names[1 - side]} to others {plural(count, 'time')}"
        for side, count in enumerate(pair.absent)
        if count > 1
    ]
    return "; ".join(facts)


def between(book: Book, company: Cast) -> str:
    """One drawing for each of the most talkative pairs: what the first says above the line, the second below."""
    found = pairs(book, company)
    if not found:
        return '<p class="none">No two people are found to talk with each other in this text.</p>'
    rows = [(pair.bins(book, 0), pair.bins(book, 1)) for pair in found[:MOST]]
    amounts = sorted(amount for both in rows for row in both for amount in row if amount)
    most = amounts[int(_TALL * (len(amounts) - 1))] if amounts else 1.0
    rules = chapter_rules(book, 2 * _HALF)
    drawn = []
    for pair, (first, second) in zip(found, rows, strict=False):
        names = (heading(company.people[pair.one]), heading(company.people[pair.two]))
        known = _known(book, pair, names)
        one, two = (
            f'<span class="w{number}"><button class="pick name" data-w="{number}" aria-pressed="false">'
            f"{markup(name)}</button></span>"
            for number, name in zip((pair.one, pair.two), names, strict=True)
        )
        above, below = (
            f'<g class="w{number}">{_bars(row, most, way)}</g>'
            for number, row, way in ((pair.one, first, -1), (pair.two, second, 1))
        )
        drawn.append(
            f'<li><p class="two">{one} <i>and</i> {two}</p>'
            f'<svg class="strip" viewBox="0 0 {BINS} {2 * _HALF}" preserveAspectRatio="none" role="img"'
            f' aria-label="{markup(" and ".join(names) + ": " + known)}">'
            f'<rect class="track" width="{BINS}" height="{2 * _HALF}"/>{rules}'
            f'<path class="rule" d="M0 {_HALF}H{BINS}"/>{above}{below}</svg><p class="known">{markup(known)}</p></li>'
        )
    hidden = len(found) - len(drawn)
    note = f'<p class="note">and {plural(hidden, "more pair")} with fewer lines</p>' if hidden > 0 else ""
    return f'<ol class="between">{"".join(drawn)}</ol><p class="axis"><span>beginning</span><span>end</span></p>{note}'

"""The rows of ID.quotes: each quotation with its speaker and the mention by which it is given to them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from personae.book import Book, Span
from personae.export.booknlp.entities import Entity, Quoted
from personae.export.booknlp.parsing import Parse


@dataclass(frozen=True, slots=True)
class Line:
    """A quotation: the numbers of its first and last word, both included, its speaker, and the mention that tells."""

    first: int
    last: int
    speaker: int | None
    mention: Entity | None


def lines(
    book: Book, at: Callable[[Span], Span], parse: Parse, cast: Mapping[str, int], entities: Iterable[Entity]
) -> list[Line]:
    """The quotations that have a word, in order. `at` tells where places of the book are in the parsed text."""
    attribution = _Attribution(entities, [at(quote.span) for quote in book.quotes])
    found = []
    for quote in book.quotes:
        place = at(quote.span)
        words = parse.covering(place)
        if not words:
            continue
        speaker = None if quote.speaker is None else cast[quote.speaker]
        evidence = [at(piece.span) for piece in quote.evidence]
        mention = None if speaker is None else attribution.mention(place, speaker, evidence)
        found.append(Line(words[0], words[-1], speaker, mention))
    return found


class _Attribution:
    """Finds, for a quotation and its speaker, the mention of the speaker that tells.

    `quoted` are the places of all quotations, in order.
    """

    def __init__(self, entities: Iterable[Entity], quoted: Sequence[Span]) -> None:
        said_in = Quoted(quoted)
        told: dict[int, list[Entity]] = defaultdict(list)
        said: dict[int, list[Entity]] = defaultdict(list)
        for entity in entities:
            (said if said_in.has(entity.span) else told)[entity.coref].append(entity)
        self._told = {coref: _Row(each) for coref, each in told.items()}
        self._said = {coref: _Row(each) for coref, each in said.items()}

    def mention(self, quote: Span, speaker: int, evidence: Sequence[Span]) -> Entity | None:
        """The nearest mention of the speaker in the words that decided; else the last one before the quotation, else
        the first one after it, those in quotations only where there is no other. None where nothing mentions them.
        """
        told, said = self._told.get(speaker, _NONE), self._said.get(speaker, _NONE)
        pointed = [entity for piece in evidence for row in (told, said) for entity in row.touching(piece)]
        outside = [entity for entity in pointed if not quote.overlaps(entity.span)]
        if outside:
            return min(outside, key=lambda entity: (_distance(entity.span, quote), entity.span))
        return next(chain(told.around(quote), said.around(quote), said.touching(quote)), None)


class _Row:
    """Mentions of somebody, in order."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = sorted(entities, key=lambda entity: entity.span)
        self._starts = [entity.span.start for entity in self._entities]
        self._longest = max((len(entity.span) for entity in self._entities), default=0)

    def touching(self, place: Span) -> Iterator[Entity]:
        """Those that share a character with `place`."""
        first = bisect_right(self._starts, place.start - self._longest)
        for entity in self._entities[first : bisect_left(self._starts, place.end)]:
            if entity.span.overlaps(place):
                yield entity

    def around(self, place: Span) -> Iterator[Entity]:
        """The last that ends before `place`, and the first that begins after it."""
        n = bisect_right(self._starts, place.start) - 1
        while n >= 0 and self._entities[n].span.end > place.start:
            n -= 1
        if n >= 0:
            yield self._entities[n]
        yield from self._entities[bisect_left(self._starts, place.end) :][:1]


_NONE = _Row(())


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)

"""Candidates of every mention, with features and which of them are right, as the resolver meets them.

The resolver goes through a story and a teacher answers for it, so that what later mentions see is what they will see
when personae reads: entities with their histories. In the first round the teacher always answers rightly; in later
ones the rankers of the round before answer now and then (as in DAgger, Ross et al. 2011), so that they also learn to
go on from their own mistakes.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from personae.book import Book, Span
from personae.stages.coreference.choosing import asked_of
from personae.stages.coreference.entities import Entity
from personae.stages.coreference.features import Row
from personae.stages.coreference.ranker import Ranker
from personae.stages.coreference.references import Reference
from personae.stages.coreference.resolve import Resolver


@dataclass(slots=True)
class Examples:
    """rows: candidates' features, laid end to end; sizes: how many of each mention; right: for each row."""

    rows: list[Row] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)

    def arrays(self) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.bool_]]:
        """rows float32 [n, f], sizes int64 [m], right bool [n]."""
        return np.array(self.rows, np.float32), np.array(self.sizes), np.array(self.right)


class Teacher:
    """Answers for the resolver in one story, and keeps what it was asked."""

    def __init__(
        self,
        book: Book,
        gold: Mapping[Span, int],
        spoken: Mapping[Span, int],
        *,
        rankers: Mapping[str, Ranker] | None = None,
        trust: float = 0.0,
        seed: int = 0,
    ) -> None:
        self.examples = {name: Examples() for name in ("pronouns", "nouns", "names")}
        self._rankers, self._trust, self._random = rankers, trust, random.Random(seed)
        self._gold = [gold.get(mention.span) for mention in book.mentions]
        self._members: dict[int, Counter[int]] = defaultdict(Counter)
        self._counted: set[int] = set()
        self._expected = _gold_of_characters(book, gold, spoken)
        self.resolver = Resolver(book, self._choose)

    def run(self) -> dict[str, Examples]:
        """Go through the story; what was asked, by ranker."""
        self.resolver.run()
        return self.examples

    def _cluster(self, entity: Entity) -> int | None:
        """The gold cluster that an entity stands for: that of most of its mentions so far."""
        members = self._members[entity.number]
        if members:
            return members.most_common(1)[0][0]
        return self._expected.get(entity.character.id) if entity.character else None

    def _count(self) -> None:
        for number, link in self.resolver.links.items():
            if number not in self._counted:
                self._counted.add(number)
                cluster = self._gold[number]
                if cluster is not None:
                    self._members[link.entity][cluster] += 1

    def _choose(self, ref: Reference, candidates: Sequence[Entity | None], rows: list[Row]) -> tuple[int, float]:
        self._count()
        wanted = self._gold[ref.number]
        name = asked_of(ref)
        if wanted is None:
            if self._rankers:
                return self._rankers[name].choose(rows)
            return len(candidates) - 1, 1.0
        right = [e is not None and self._cluster(e) == wanted for e in candidates]
        if not any(right):
            right[-1] = True
        held = self.examples[name]
        held.rows += rows
        held.sizes.append(len(rows))
        held.right += right
        if self._rankers and self._random.random() < self._trust:
            return self._rankers[name].choose(rows)
        return right.index(True), 1.0


def _gold_of_characters(book: Book, gold: Mapping[Span, int], spoken: Mapping[Span, int]) -> dict[str, int]:
    """The gold cluster of each member of the cast, by linked names and lines; the narrator's by I and me."""
    counts: dict[str, Counter[int]] = defaultdict(Counter)
    for mention in book.mentions:
        if mention.character is not None and mention.span in gold:
            counts[mention.character][gold[mention.span]] += 1
    narrators = [character.id for character in book.characters if character.kind == "narrator"]
    for quote in book.quotes:
        if quote.speaker is not None and quote.span in spoken:
            counts[quote.speaker][spoken[quote.span]] += 1
    inside = [quote.span for quote in book.quotes if quote.kind != "other"]
    for mention in book.mentions:
        if (
            narrators
            and mention.form == "PRON"
            and mention.span in gold
            and book[mention.span].lower() in ("i", "me", "my")
        ) and not any(span.contains(mention.span) for span in inside):
            counts[narrators[0]][gold[mention.span]] += 1
    return {id: count.most_common(1)[0][0] for id, count in counts.items()}

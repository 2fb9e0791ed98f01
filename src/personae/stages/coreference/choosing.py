"""The likeliest one for whom a mention stands: by the ranker, and by what the reader saw of the mentions around."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from personae.book import Book
from personae.models import link_head
from personae.stages.coreference import ranker
from personae.stages.coreference.entities import Entity
from personae.stages.coreference.features import Row
from personae.stages.coreference.references import Reference

Floats = NDArray[np.float32]

# What the reader's pairs weigh beside the ranker's score.
_WEIGHT: Final = {"pronouns": 0.4, "nouns": 0.4, "names": 0.4}


def asked_of(ref: Reference) -> str:
    """The ranker for a mention: pronouns, nouns or names."""
    return "pronouns" if ref.pronoun is not None else "names" if ref.form == "PROP" else "nouns"


class Chooser:
    """Chooses for the mentions of one book. Where the book was read without the network the ranker stands alone."""

    def __init__(self, book: Book) -> None:
        self._links: link_head.Links | None = None
        if book.states is not None and book.mentions:
            start = np.array([mention.span.start for mention in book.mentions])
            end = np.array([mention.span.end for mention in book.mentions])
            first = np.searchsorted(book.tokens.end, start, side="right")
            last = np.searchsorted(book.tokens.start, end, side="left") - 1
            self._links = link_head.read(book.states, first, np.maximum(first, last))

    def __call__(self, ref: Reference, candidates: Sequence[Entity | None], rows: list[Row]) -> tuple[int, float]:
        """The number of the likeliest candidate and its probability."""
        name = asked_of(ref)
        judge = ranker.load(name)
        score = judge.score(rows)
        if self._links is not None:
            score = score + np.float32(_WEIGHT[name]) * self._linked(self._links, ref.number, candidates)
        best = int(score.argmax())
        return best, float(1.0 / np.exp((score - score[best]) / judge.heat).sum())

    def _linked(self, links: link_head.Links, number: int, candidates: Sequence[Entity | None]) -> Floats:
        """For each candidate the logarithm of how much likelier its mentions near by are meant than none of those near
        by; 0 for those who have no mention there."""
        score, none = links.score[number], links.none[number]
        found = np.zeros(len(candidates), np.float32)
        for n, entity in enumerate(candidates):
            if entity is None:
                continue
            total = 0.0
            for place in reversed(entity.places):
                back = number - 1 - place
                if back >= 2 * link_head.BEFORE:  # nearly in order: a mention within another is resolved before it
                    break
                if 0 <= back < link_head.BEFORE:
                    total += float(np.exp(min(60.0, float(score[back] - none))))
            if total > 0:
                found[n] = np.log(total)
        return found

"""What somebody does more than the others do: verbs of the events in which they are the agent."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log, sqrt
from typing import Final

from personae.book import Book

_LEAST: Final = 3  # times that somebody must have done it
_PRIOR: Final = 0.1  # events that every person is thought to share with all the others, as a share of all
_SURE: Final = 1.3  # standard deviations


def typical(book: Book, most: int = 3) -> dict[str, tuple[tuple[str, int], ...]]:
    """For each of the cast who does two things more than the others: up to `most` words, and how often each.

    Log-odds against all others with a prior from all together (Monroe, Colaresi and Quinn 2008), the clearest first.
    Forms of one verb ("walked", "walks") are told apart.
    """
    own: dict[str, Counter[str]] = defaultdict(Counter)
    for event in book.events:
        if event.agent is not None:
            own[event.agent][book[event.span].lower()] += 1
    total: Counter[str] = Counter()
    for counts in own.values():
        total.update(counts)
    every = total.total()
    shared = _PRIOR * every
    found = {}
    for id, counts in own.items():
        mine = counts.total()
        scores = {}
        for word, count in counts.items():
            prior = _PRIOR * total[word]
            here, there = count + prior, total[word] - count + prior
            odds = log(here / (mine + shared - here)) - log(there / (every - mine + shared - there))
            scores[word] = odds / sqrt(1 / here + 1 / there)
        best = sorted((word for word in counts if counts[word] >= _LEAST), key=lambda word: (-scores[word], word))
        told = tuple((word, counts[word]) for word in best[:most] if scores[word] > _SURE)
        if len(told) > 1:  # one word alone says little
            found[id] = told
    return found

"""Words that have been edited a little: where most of them still stand."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

from personae.corrections.occurrences import GRAM, Occurrences

_STEP = 3
_AROUND = 30
# What share of the grams must stand in line for a place to be looked at.
_VOTES = 0.15
# How many places are compared letter by letter, and how much of the words must be there.
_COMPARED = 3
_ENOUGH = 0.65
# The second-best place must be this much worse, unless it is far from where the words ought to be.
_CLEAR = 0.9
# A stretch that words and text share: its offset in the words, that in the text, and its length.
Shared = tuple[int, int, int]


def aligned(where: Occurrences, words: str, near: int) -> list[Shared] | None:
    """The stretches that `words` share with the place in the text that has them in an edited form.

    `near` is where the words ought to begin. None where too little of them is left, or two places are as good.
    """
    compared = []
    for start in _likely(where, words, near):
        shared = _shared(where.text, words, start)
        compared.append((sum(size for _, _, size in shared) / len(words), -abs(start - near), shared))
    compared = sorted((one for one in compared if one[0] >= _ENOUGH), key=lambda one: one[:2], reverse=True)
    if not compared:
        return None
    share, distance, best = compared[0]
    for other, further, _ in compared[1:]:
        if other >= _CLEAR * share and further >= 2 * distance - _AROUND:
            return None
    return best


def _likely(where: Occurrences, words: str, near: int) -> list[int]:
    """Where the words may begin, by how many of their grams stand in line with it; at most `_COMPARED` places."""
    votes: Counter[int] = Counter()
    grams = range(0, len(words) - GRAM + 1, _STEP)
    for at in grams:
        for hit in where.of_gram(words[at : at + GRAM], near + at):
            votes[max(0, hit - at)] += 1
    likely: list[int] = []
    for start, count in sorted(votes.items(), key=lambda vote: (-vote[1], abs(vote[0] - near))):
        if count >= _VOTES * len(grams) and all(abs(start - other) > _AROUND for other in likely):
            likely.append(start)
        if len(likely) == _COMPARED:
            break
    return likely


def _shared(text: str, words: str, start: int) -> list[Shared]:
    """The stretches that `words` and the text around `start` share."""
    begin = max(0, start - _AROUND)
    around = text[begin : start + len(words) + _AROUND]
    found = SequenceMatcher(None, words, around, autojunk=False).get_matching_blocks()
    return [(block.a, begin + block.b, block.size) for block in found if block.size > 1]


def start_at(shared: list[Shared], offset: int) -> int:
    """Where what begins at an offset of the words begins in the text."""
    return max(_moved(shared, offset), key=lambda found: (-found[0], found[1]))[1]


def end_at(shared: list[Shared], offset: int) -> int:
    """Where what ends at an offset of the words ends in the text."""
    return min(_moved(shared, offset))[1]


def kept(shared: list[Shared], offset: int, length: int) -> float:
    """What share of the words from an offset on is in the text as it was."""
    inside = (min(first + size, offset + length) - max(first, offset) for first, _, size in shared)
    return sum(max(0, size) for size in inside) / length


def _moved(shared: list[Shared], offset: int) -> list[tuple[int, int]]:
    """How far each stretch is from an offset of the words, and where in the text that puts it."""
    return [
        (max(0, first - offset, offset - first - size), to + offset - first) for first, to, size in shared
    ]

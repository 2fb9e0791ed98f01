"""How right the scenes of a story are: pure functions of gold and answer, most of them counts to be summed up.

Boundaries are numbers of paragraphs: that of the first paragraph of prose in the scene, headings skipped. The
first scene's is none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from evaluation.stories import is_heading
from personae import Span

_SMALL = frozenset(
    """the a an of in at on by to and for was were is it that this his her my our their its from into past about near
    """.split()
)


def paragraphs(text: str) -> list[int]:
    """Where the paragraphs of prose begin: blocks between blank lines, with a letter or digit, that are no heading."""
    found = []
    for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        words = match.group().strip()
        if re.search(r"\w", words) and not ("\n" not in words and is_heading(words)):
            found.append(match.start() + len(match.group()) - len(match.group().lstrip()))
    return found


def boundaries(starts: Iterable[int], scenes: Iterable[Span]) -> set[int]:
    """The paragraphs, of those that begin at `starts` (in order), in which the scenes begin, but for the first."""
    places = list(starts)
    return {bisect_left(places, scene.start) for scene in scenes} - {0, len(places)}


def boundary_counts(gold: Collection[int], said: Collection[int], *, off: int = 0) -> Counter[str]:
    """`gold`, `said` and `right`: each gold boundary is found once, by one that is at most `off` paragraphs away."""
    missed, left = set(gold) - set(said), set(said) - set(gold)
    right = len(gold) - len(missed)
    for distance in range(1, off + 1):
        for place in sorted(missed):
            near = next((p for p in (place - distance, place + distance) if p in left), None)
            if near is not None:
                left.discard(near)
                missed.discard(place)
                right += 1
    return Counter(gold=len(gold), said=len(said), right=right)


def f1(counts: Mapping[str, int]) -> dict[str, float]:
    """Precision, recall and F1 in per cent of counts of gold, said and right; 0 where there is nothing."""
    right = counts.get("right", 0)
    precision, recall = right / max(1, counts.get("said", 0)), right / max(1, counts.get("gold", 0))
    both = 2 * precision * recall / (precision + recall) if right else 0.0
    return {name: round(100 * value, 1) for name, value in (("p", precision), ("r", recall), ("f1", both))}


def window(gold: Collection[int], length: int) -> int:
    """Half the mean length of a gold scene, in paragraphs: the window of Pk and WindowDiff."""
    return max(2, round(length / (len(gold) + 1) / 2))


def pk(gold: Collection[int], said: Collection[int], length: int) -> float:
    """Pk (Beeferman, Berger and Lafferty 1999): the share of pairs of paragraphs a window apart of which gold and
    answer disagree whether they are in one scene. 0 is best.
    """
    size = window(gold, length)
    places = range(max(0, length - size))
    wrong = sum((_between(gold, i, size) > 0) != (_between(said, i, size) > 0) for i in places)
    return wrong / max(1, len(places))


def window_diff(gold: Collection[int], said: Collection[int], length: int) -> float:
    """WindowDiff (Pevzner and Hearst 2002): the share of windows in which gold and answer have other numbers of
    boundaries. 0 is best.
    """
    size = window(gold, length)
    places = range(max(0, length - size))
    wrong = sum(_between(gold, i, size) != _between(said, i, size) for i in places)
    return wrong / max(1, len(places))


def _between(boundaries: Collection[int], first: int, size: int) -> int:
    """How many boundaries part paragraph `first` from the one `size` after it."""
    return sum(first < place <= first + size for place in boundaries)


def set_counts(gold: Collection[str], said: Collection[str]) -> Counter[str]:
    """`gold`, `said` and `right` of two sets of ids."""
    return Counter(gold=len(set(gold)), said=len(set(said)), right=len(set(gold) & set(said)))


def words_agree(gold: str, said: str) -> bool:
    """Whether two phrases name the same by their words: the shorter shares at least half of its words, "the" and the
    like left out, with the other.

    >>> words_agree("the kitchen of the house", "the kitchen")
    True
    """
    one, other = _content(gold), _content(said)
    return bool(one & other) and 2 * len(one & other) >= min(len(one), len(other))


def _content(phrase: str) -> set[str]:
    words = set(re.findall(r"\w+", phrase.casefold().replace("’s", "").replace("'s", "")))
    return words - _SMALL or words


def paired(gold: Sequence[Span], said: Sequence[Span]) -> list[int | None]:
    """For each gold scene the number of the scene said that it shares most with, if that is at least half of the two
    together; else None.
    """
    answer: list[int | None] = []
    for scene in gold:
        shares = [_shared(scene, other) for other in said]
        best = max(range(len(said)), key=shares.__getitem__, default=None)
        answer.append(best if best is not None and shares[best] >= 0.5 else None)
    return answer


def _shared(one: Span, other: Span) -> float:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common / (len(one) + len(other) - common) if common > 0 else 0.0

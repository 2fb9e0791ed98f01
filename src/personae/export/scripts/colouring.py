"""Colouring a graph: a voice for everybody, in which no two who talk together are alike as long as there are enough.

The people are the corners of the graph, whoever talks together is joined by an edge, and the voices are the colours.
They are given out in the order of the people; where that fails, by a search in the order of Brélaz 1979, "New methods
to color the vertices of a graph".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

# By id, with whom somebody talks, and how often.
Talk = Mapping[str, Mapping[str, int]]
# The voices that somebody may have: 0 for those of their own pool, 1 for those that are taken only for want of others.
Choice = Mapping[str, int]
# When the search for a cast gives up: after so many voices tried, or with so many people left who talk with so many.
_TRIES = 2_000
_MOST_SEARCHED = 60


def coloured_by(talk: Talk, open_to: Mapping[str, Choice], given: Mapping[str, str]) -> dict[str, str]:
    """A voice for each of `open_to`, in whose order they come, from the voices that each may have.

    `talk` says who talks with whom and how much, `given` who has a voice already. Where not all who talk together can
    be kept apart, those share who talk with one another the least.
    """
    return (
        _in_turn(talk, open_to, given, share=False)
        or _searched(talk, open_to, given)
        or _in_turn(talk, open_to, given, share=True)
    )


def _in_turn(talk: Talk, open_to: Mapping[str, Choice], given: Mapping[str, str], *, share: bool) -> dict[str, str]:
    """Everybody in turn takes the voice that the fewest have, of those that nobody has whom they talk with.

    Where there is none, nothing comes back, or, with `share`, the voice of those whom they talk with the least.
    """
    voices = dict(given)
    used = Counter(given.values())
    for id, choice in open_to.items():
        clash = _clashes(talk.get(id, {}), voices)
        voice = min(choice, key=lambda voice: (clash[voice], choice[voice], used[voice]))
        if clash[voice] and not share:
            return {}
        voices[id] = voice
        used[voice] += 1
    return {id: voices[id] for id in open_to}


def _clashes(partners: Mapping[str, int], voices: Mapping[str, str]) -> Counter[str]:
    """How much somebody talks with those who have each voice."""
    clash: Counter[str] = Counter()
    for other, times in partners.items():
        if other in voices:
            clash[voices[other]] += times
    return clash


def _searched(talk: Talk, open_to: Mapping[str, Choice], given: Mapping[str, str]) -> dict[str, str]:
    """A cast in which no two who talk together share a voice; empty where there is none or it is not found in time.

    Whoever talks with fewer people than there are voices is sure to find one, and is left for last; the others, who are
    few, are tried in the order of how little choice they have.
    """
    easy = _easy(talk, open_to, given)
    voices = dict(given)
    rank = {id: number for number, id in enumerate(open_to)}
    tries = _TRIES

    def free(id: str) -> list[str]:
        clash, used, choice = _clashes(talk.get(id, {}), voices), Counter(voices.values()), open_to[id]
        return sorted((voice for voice in choice if not clash[voice]), key=lambda voice: (choice[voice], used[voice]))

    def settle(left: frozenset[str]) -> bool:
        nonlocal tries
        if not left:
            return True
        id = min(left, key=lambda id: (len(free(id)), -len(talk.get(id, {})), rank[id]))
        for voice in free(id):
            tries -= 1
            if tries < 0:
                return False
            voices[id] = voice
            if settle(left - {id}):
                return True
            del voices[id]
        return False

    hard = frozenset(open_to) - frozenset(easy)
    if len(hard) > _MOST_SEARCHED or not settle(hard):
        return {}
    for id in reversed(easy):
        voices[id] = free(id)[0]
    return {id: voices[id] for id in open_to}


def _easy(talk: Talk, open_to: Mapping[str, Choice], given: Mapping[str, str]) -> list[str]:
    """Those who find a voice whatever the others have, in the order in which they can be left aside."""
    left = dict.fromkeys(open_to)
    easy: list[str] = []
    while True:
        found = [
            id for id in left if sum(other in left or other in given for other in talk.get(id, {})) < len(open_to[id])
        ]
        if not found:
            return easy
        easy += found[:1]
        del left[found[0]]

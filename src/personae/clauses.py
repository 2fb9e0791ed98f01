"""Who does what a verb says, and to whom it is done: subjects, passives, and objects that follow their verb."""

from __future__ import annotations

from typing import Final

from personae.book import TAGS
from personae.words import Place, Words

_VERBS: Final = frozenset(n for n, tag in enumerate(TAGS) if tag.startswith("VB"))
_FINITE: Final = frozenset(TAGS.index(tag) for tag in ("VBD", "VBP", "VBZ"))
_PARTICIPLE, _ING, _ADVERB, _PARTICLE = (TAGS.index(tag) for tag in ("VBN", "VBG", "RB", "RP"))
_POSSESSIVE: Final = frozenset(TAGS.index(tag) for tag in ("PRP$", "POS"))
_PASSIVE: Final = frozenset("am is are was were be been being 's 're get gets got getting ’s ’re".split())
_NEARBY = 3  # tokens between a passive's auxiliary and its verb
_BEFORE = 30  # tokens back to the verb whose subject another verb shares
_BY = 4  # tokens from a passive's verb to "by"


class Clauses:
    """Knows of the verbs in a text who takes part in what they say."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def of(self, tok: int) -> tuple[Place | None, Place | None]:
        """The mention of the one who does what the word `tok` says, and of the one to whom it is done."""
        if self._words.tag[tok] not in _VERBS:
            return None, None
        subject = self._subject(tok)
        if self._passive(tok):
            return self._by(tok), subject
        return subject, self._object(tok)

    def _subject(self, tok: int) -> Place | None:
        """The subject of the verb `tok`, which it may share with a verb before."""
        words = self._words
        if words.subject[tok]:
            return self._at_head(tok + words.subject[tok])
        other = self._before(tok)
        return self._at_head(other + words.subject[other]) if other is not None else None

    def _before(self, tok: int) -> int | None:
        """The verb whose subject a verb shares that has none of its own: "She rose and left", "He sat, smiling"."""
        words = self._words
        k = tok - 1
        while k >= 0 and words.tag[k] == _ADVERB:
            k -= 1
        if k < 0 or words.low[k] not in ("and", "but", "or", "then", ",", ";"):
            return None
        for other in range(k - 1, max(-1, tok - _BEFORE), -1):
            if words.sentence[other] != words.sentence[tok] or words.quote[other] != words.quote[tok]:
                return None
            if words.tag[other] in _FINITE and words.subject[other]:
                same = words.tag[other] == words.tag[tok] or words.tag[tok] == _ING
                return other if same else None
        return None

    def _at_head(self, tok: int) -> Place | None:
        return max(self._words.at_head.get(tok, ()), key=lambda place: place.end_tok - place.first_tok, default=None)

    def _passive(self, tok: int) -> bool:
        words = self._words
        if words.tag[tok] != _PARTICIPLE:
            return False
        for k in range(tok - 1, max(-1, tok - 1 - _NEARBY), -1):
            if words.low[k] in _PASSIVE:
                return True
            if words.tag[k] != _ADVERB:
                return False
        return False

    def _by(self, tok: int) -> Place | None:
        words = self._words
        for k in range(tok + 1, min(len(words.low) - 1, tok + 1 + _BY)):
            if words.sentence[k] != words.sentence[tok]:
                return None
            if words.low[k] == "by":
                return self._starting(k + 1)
        return None

    def _object(self, tok: int) -> Place | None:
        words = self._words
        k = tok + 1
        while k < len(words.low) and k <= tok + 2 and words.tag[k] in (_PARTICLE, _ADVERB):
            k += 1
        if k >= len(words.low) or words.sentence[k] != words.sentence[tok]:
            return None
        return self._starting(k)

    def _starting(self, tok: int) -> Place | None:
        """The longest mention that begins there, unless it only says whose something is."""
        words = self._words
        places = words.at_start.get(tok, ())
        if not places:
            return None
        longest = max(places, key=lambda place: place.end_tok)
        if any(words.tag[k] in _POSSESSIVE for k in (longest.end_tok - 1, longest.end_tok) if k < len(words.tag)):
            return None
        return longest

"""Nouns that say what somebody is to somebody, each with what belongs to it: "her late half-brother"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from personae import lexicon
from personae.book import TAGS, TieKind
from personae.stages.relations import roles
from personae.words import Place, Words

COPULAS: Final = frozenset(
    "am is are was were be been being 'm ’m 's ’s 're ’re become became becomes remained".split()
)
DENIALS: Final = frozenset("not never n't n’t hardly scarcely no nor neither".split())
UNREAL: Final = frozenset("like if though than pretend pretended pretending imagine suppose whether".split())
MODALS: Final = frozenset("would should could might may must can will shall 'd ’d 'll ’ll to".split())
CLITICS: Final = frozenset(("'s", "’s", "'", "’"))
_POSSESSIVE: Final = TAGS.index("PRP$")
_MODIFYING: Final = frozenset(map(TAGS.index, ("JJ", "JJR", "JJS", "NN", "VBN", "VBG", "CD", "RB", "NNP")))
_PLURAL: Final = frozenset(map(TAGS.index, ("NNS", "NNPS")))
_OWNERS: Final = frozenset("my your his her thy mine thine yer me".split())
_BESIDE: Final = frozenset("not never n't n’t hardly scarcely still now only once always also indeed really".split())
_OVER: Final = frozenset("former late ex dead deceased departed sometime".split())
_NOT_YET: Final = frozenset("future would intended prospective possible supposed pretended so-called adopted".split())
_OPENING: Final = frozenset("the a an this that".split())
_REACH: Final = 4  # words between a noun and its possessor


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of relation: tokens `first` up to `end` ("half-brother"), its phrase from `opens` on ("her half-brother").

    `owner` is whose it is, None where nobody is named; `former` where it is over ("late", "ex-").
    """

    head: int
    first: int
    end: int
    opens: int
    relation: str
    kind: TieKind
    owner: Place | None
    former: bool


class Nouns:
    """Finds a book's nouns of relation."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._known = lexicon.relation_nouns()

    def all(self) -> Iterator[Noun]:
        """Every singular noun of relation, but those that tell of what is not, or not yet."""
        for head, word in enumerate(self.words.low):
            if word in self._known and self.words.tag[head] not in _PLURAL:
                noun = self._noun(head)
                if noun is not None:
                    yield noun

    def _noun(self, head: int) -> Noun | None:
        low, first, end, former = self.words.low, head, head + 1, False
        relation, kind = self._known[low[head]]
        if low[end : end + 4] == ["-", "in", "-", "law"]:
            end += 4
            relation = roles.IN_LAW.get(relation, "")
        while first >= 2 and low[first - 1] == "-":
            before = low[first - 2]
            if before == "half" and relation == "sibling":
                relation = "half-sibling"
            elif before in ("step", "god", "grand") and before + low[head] in self._known:
                relation, kind = self._known[before + low[head]]
            elif before not in ("ex", "great", "foster", "twin"):
                return None
            former |= before == "ex"
            first -= 2
        if not relation or low[end : end + 1] == ["-"]:
            return None
        owner, opens, modifiers = self._owner(head, first, end)
        if modifiers & _NOT_YET or (owner is not None and self._is_unreal(head, opens)):
            return None
        return Noun(head, first, end, opens, relation, kind, owner, former or bool(modifiers & _OVER))  # type: ignore[arg-type]

    def _owner(self, head: int, first: int, end: int) -> tuple[Place | None, int, set[str]]:
        """Whose it is, the token at which the phrase opens, and the words between."""
        words, modifiers = self.words, set[str]()
        i = first - 1
        while i >= 0 and first - i <= _REACH and words.sentence[i] == words.sentence[head]:
            word = words.low[i]
            if words.tag[i] == _POSSESSIVE or word in _OWNERS:
                held = [place for place in words.at_head.get(i, ()) if place.mention.form == "PRON"]
                return (held[0] if held else None), i, modifiers
            if word in CLITICS and i in words.at_end:
                longest = min(words.at_end[i], key=lambda place: place.first_tok)
                return longest, longest.first_tok, modifiers
            if words.tag[i] not in _MODIFYING and word != ",":
                break
            modifiers.add(word)
            i -= 1
        opens = i if i >= 0 and words.low[i] in _OPENING else first
        after = words.at_start.get(end + 1, ()) if words.low[end : end + 1] == ["of"] else ()
        owner = max(after, key=lambda place: (place.mention.form == "PROP", -place.end_tok), default=None)
        return owner, opens, modifiers

    def _is_unreal(self, head: int, opens: int) -> bool:
        """Whether the words deny it, ask it or only liken it."""
        words = self.words
        near = [words.low[i] for i in range(max(0, opens - 4), opens) if words.sentence[i] == words.sentence[head]]
        if near[-1:] in (["as"], ["than"], ["not"]) or set(near) & UNREAL:
            return True
        copula = self.copula(opens)
        if copula is None:
            return False
        around = set(words.low[max(0, copula - 2) : opens])
        return bool(around & (DENIALS | MODALS | {"as", "so"})) or self.is_asked(head)

    def copula(self, opens: int) -> int | None:
        """The form of "be" of which what opens at that token is the complement."""
        i = opens - 1
        while i >= 0 and self.words.low[i] in _BESIDE and opens - i <= 3:
            i -= 1
        return i if i >= 0 and self.words.low[i] in COPULAS and self.words.subject[i] else None

    def is_asked(self, token: int) -> bool:
        """Whether its sentence is a question."""
        end = token
        while end + 1 < len(self.words.low) and self.words.sentence[end + 1] == self.words.sentence[token]:
            end += 1
        return "?" in self.words.low[max(token, end - 2) : end + 1]

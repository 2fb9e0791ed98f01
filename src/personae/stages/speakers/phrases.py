"""Noun phrases that can be the subject of a speech tag: a name, a pronoun, or a person described."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from personae import lexicon
from personae.book import TAGS, Book, Mention

PhraseForm = Literal["name", "pronoun", "noun"]

PRONOUNS = frozenset("i he she they we it you".split())
_DETERMINERS = frozenset("the a an his her my their our its your this that another one both each some two three".split())
_STOP = frozenset(", . ; : ! ? ” “ \" ' ’ ‘ — – - -- ( ) « » who which that with in at of from to on and but as".split())
_NOUN_TAGS = frozenset(TAGS.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS"))
_VERB_TAGS = frozenset(TAGS.index(tag) for tag in ("VBD", "VBZ", "VBP", "MD"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase at tokens first_tok up to end_tok; `head` is its head word, `character` set for names."""

    first_tok: int
    end_tok: int
    form: PhraseForm
    head: str
    character: str | None = None


class Phrases:
    """Reads noun phrases off a book's tokens, knowing where the cast's names stand."""

    def __init__(self, book: Book) -> None:
        self.tokens = book.tokens
        self.words = book.tokens.words
        self.low = [word.lower() for word in self.words]
        self.tagged = bool(book.tokens.tag.any())
        self.names: dict[int, tuple[int, str]] = {}
        self.inside: dict[int, Mention] = {}
        for mention in book.mentions:
            if mention.form == "PROP" and mention.character:
                where = self.tokens.within(mention.span)
                if len(where):
                    self.names[where.start] = (where.stop, mention.character)
                    for token in where:
                        self.inside[token] = mention

    def at(self, i: int, end: int) -> Phrase | None:
        """The noun phrase that begins at token i, within tokens before `end`; None if there is none."""
        if i >= end:
            return None
        word = self.low[i]
        if i in self.names:
            return self._after_name(i, *self.names[i], end=end)
        if word in PRONOUNS:
            return Phrase(i, i + 1, "pronoun", word)
        if word in ("the", "old", "poor", "little", "young", "dear", "good") or word in _DETERMINERS:
            j = i + 1
            while j < end and j < i + 4 and j not in self.names and self.low[j] in _ADJECTIVES_OF_NAMES:
                j += 1
            if j in self.names and j < end and word not in ("a", "an", "his", "her", "my", "their", "our"):
                return self._after_name(i, *self.names[j], end=end)
        if word in _DETERMINERS:
            return self._described(i, i + 1, end)
        if word in lexicon.person_nouns() and self.low[i - 1] not in _DETERMINERS:
            return Phrase(i, i + 1, "noun", word)  # a noun used as a name: "said nanny"
        return None

    def _after_name(self, i: int, stop: int, character: str, *, end: int) -> Phrase | None:
        """A name, or somebody described by it: "Ada" but "Ada's mother"."""
        if stop < end and self.low[stop] in ("'s", "’s", "'", "’"):
            described = self._described(i, stop + 1, end)
            return described
        return Phrase(i, stop, "name", self.low[stop - 1], character)

    def _described(self, i: int, j: int, end: int) -> Phrase | None:
        """A determiner and what it determines, up to a person noun or, failing that, the last noun."""
        nouns = lexicon.person_nouns()
        head = None
        k = j
        while k < min(end, j + 6):
            word = self.low[k]
            if word in _STOP and not (word == "-" and k + 1 < end):
                break
            if self.tagged and int(self.tokens.tag[k]) in _VERB_TAGS and head is not None:
                break
            if word in nouns or (self.tagged and int(self.tokens.tag[k]) in _NOUN_TAGS):
                head = k
            elif head is not None:
                break
            k += 1
        if head is None:
            return None
        return Phrase(i, head + 1, "noun", self.low[head])


_ADJECTIVES_OF_NAMES = frozenset("old poor little young dear good big great honest worthy unhappy happy elder younger".split())

"""Noun phrases that can be the subject of a speech tag: a name, a pronoun, or a person described."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from personae import lexicon
from personae.book import TAGS, Book, Mention

PhraseForm = Literal["name", "pronoun", "noun"]

PRONOUNS = frozenset("i he she they we it you".split())
_DETERMINERS = frozenset(
    "the a an his her my their our its your this that another one both each some two three".split()
)
_STOP = frozenset(
    ", . ; : ! ? ” “ \" ' ’ ‘ — – - -- ( ) « » who which that with in at of from to on and but as".split()
)
# What is heard of somebody: "came Ada's voice", "was the reply of Ada" have Ada for their subject.
_HEARD = frozenset(
    """voice voices reply answer response retort rejoinder comment remark words question cry whisper shout tone
    tones contribution verdict exclamation suggestion greeting explanation observation murmur scream""".split()
)
_VOICES = frozenset("voice voices whisper cry".split())
_POSSESSIVES = frozenset("'s ’s ' ’ s".split())  # a text may have lost its marks: "Ada s answer"
_OWNERS = {"his": "he", "her": "she", "my": "i", "their": "they"}
_PROPER_TAGS = frozenset(TAGS.index(tag) for tag in ("NNP", "NNPS"))
_MODIFIER_TAGS = frozenset(TAGS.index(tag) for tag in ("JJ", "VBN", "VBG", "RB", "JJS"))
_NOUN_TAGS = frozenset(TAGS.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS"))
_LOOSE_TAGS = frozenset(TAGS.index(tag) for tag in ("JJ", "JJR", "JJS", "VBN", "VBG", "CD", "NN", "NNS"))
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
        self.common = {word for word in self.words if word.islower()}
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
            while j < end and j < i + 4 and j not in self.names and self._is_modifier(j):
                j += 1
            if j in self.names and j < end and word not in ("a", "an", "his", "her", "my", "their", "our"):
                return self._after_name(i, *self.names[j], end=end)
        if word in ("someone", "somebody"):
            return self._somebody(i, end)
        if word in _DETERMINERS:
            found = self._described(i, i + 1, end)
            if found is None and (word == "another" or (word == "one" and self.low[i + 1 : i + 2] == ["of"])):
                return self._somebody(i, end)
            nobody = found is not None and found.form == "noun" and found.head in _HEARD - _VOICES  # "was the reply"
            return None if nobody else found
        if word in lexicon.person_nouns() and self.low[i - 1] not in _DETERMINERS:
            return Phrase(i, i + 1, "noun", word)  # a noun used as a name: "said nanny"
        if self.tagged and i not in self.inside and self._is_proper(i):
            j = i + 1
            while j < end and self._is_proper(j):
                j += 1
            return Phrase(i, j, "noun", self.low[j - 1])  # a name that the cast has missed
        return None

    def loosely(self, i: int, end: int) -> Phrase | None:
        """What stands where the subject must be though its words do not tell: "said the invalid", "cried poor tired
        Ada", "said one".
        """
        if i >= end:
            return None
        if self.low[i] == "one":
            return self._somebody(i, end)
        if not self.tagged:
            return None
        last = i + (self.low[i] in ("the", "that", "this"))
        while last < min(end, i + 5) and last not in self.names and int(self.tokens.tag[last]) in _LOOSE_TAGS:
            last += 1
        if last < end and last in self.names:
            return self._after_name(i, *self.names[last], end=end)
        head = self.low[last - 1]
        if self.low[i] not in _DETERMINERS or last <= i + 1 or head in _HEARD:
            return None
        return Phrase(i, last, "pronoun" if head in ("latter", "former") else "noun", head)

    def _somebody(self, i: int, end: int) -> Phrase:
        """One whom the text does not tell from others: "another", "one of the women"."""
        stop = i + 1
        if stop + 1 < end and self.low[stop] == "of":
            group = self._described(stop + 1, stop + 2, end) if self.low[stop + 1] in _DETERMINERS else None
            stop = group.end_tok if group else stop + 2
        return Phrase(i, stop, "noun", self.low[i])

    def around(self, head: int, first: int, end: int) -> Phrase | None:
        """The longest noun phrase, from token `first` on, that the token `head` stands in."""
        for i in range(max(first, head - 5), head + 1):
            phrase = self.at(i, end)
            if phrase and phrase.first_tok <= head < phrase.end_tok:
                return phrase
        return None

    def owner(self, i: int, end: int) -> Phrase | None:
        """Whose something is that a name owns: "Ada's quick amendment"; None for somebody, "Ada's son"."""
        stop, character = self.names.get(i, (end, ""))
        if stop + 1 >= end or self.low[stop] not in _POSSESSIVES:
            return None
        last = stop
        while last + 1 < min(end, stop + 6) and self.low[last + 1] not in _STOP:
            last += 1
        if last == stop or self.low[last] in lexicon.person_nouns():
            return None
        return Phrase(i, last + 1, "name", self.low[stop - 1], character)

    def is_name(self, i: int) -> bool:
        """Whether a word is written as a name is, though the cast may have missed it."""
        inside = i > 0 and self.words[i - 1][0].isalnum()  # a sentence, not its first word
        return inside and self.words[i][0].isupper() and self.low[i] not in self.common

    def is_adjective(self, phrase: Phrase) -> bool:
        """Whether the last word of a description is no noun: "the invalid", "the loud one"."""
        noun = phrase.head in lexicon.person_nouns() or int(self.tokens.tag[phrase.end_tok - 1]) in _NOUN_TAGS
        return self.tagged and not noun

    def _is_proper(self, i: int) -> bool:
        if int(self.tokens.tag[i]) not in _PROPER_TAGS or not self.words[i][0].isupper():
            return False
        return len(self.words[i]) > 1 and self.low[i] not in self.common

    def _is_modifier(self, i: int) -> bool:
        if self.low[i] in _ADJECTIVES_OF_NAMES:
            return True
        return self.tagged and int(self.tokens.tag[i]) in _MODIFIER_TAGS

    def _after_name(self, i: int, stop: int, character: str, *, end: int) -> Phrase | None:
        """A name, or somebody described by it: "Ada" but "Ada's mother"."""
        if stop < end and self.low[stop] in _POSSESSIVES:
            described = self._described(i, stop + 1, end)
            if described and described.head in _HEARD:
                return Phrase(i, described.end_tok, "name", self.low[stop - 1], character)
            return described
        return Phrase(i, stop, "name", self.low[stop - 1], character)

    def _described(self, i: int, j: int, end: int) -> Phrase | None:
        """A determiner and what it determines, up to a person noun or, failing that, the last noun."""
        nouns = lexicon.person_nouns()
        head = None
        k = j
        while k < min(end, j + 6):
            word = self.low[k]
            if k in self.names and (k > j or head is not None):
                return self._after_name(i, *self.names[k], end=end)  # "my friend Ada", "the gallant Mr. Quill"
            listed = word == "," and head is None and j < k < end - 1
            if listed and self._is_modifier(k - 1) and self._is_modifier(k + 1):
                k += 1  # "a thin, elderly gentleman"
                continue
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
        if self.low[head] in _HEARD:
            return self._heard(i, head, end)
        if head + 2 < end and self.low[head + 1] in _POSSESSIVES - {"s"}:  # "the landlord's wife"
            owned = self._described(i, head + 2, end)
            if owned is not None and owned.form == "noun" and owned.head not in _HEARD:
                return owned
        return Phrase(i, head + 1, "noun", self.low[head])

    def _heard(self, i: int, head: int, end: int) -> Phrase:
        """Whose voice it is: "his voice" is his, "the voice of Ada" is Ada's."""
        if self.low[i] in _OWNERS:
            return Phrase(i, head + 1, "pronoun", _OWNERS[self.low[i]])
        if head + 2 < end and self.low[head + 1] == "of":
            owner = self.at(head + 2, end)
            if owner and owner.form != "pronoun":
                return Phrase(i, owner.end_tok, owner.form, owner.head, owner.character)
        return Phrase(i, head + 1, "noun", self.low[head])


_ADJECTIVES_OF_NAMES = frozenset(
    "old poor little young dear good big great honest worthy unhappy happy elder younger".split()
)

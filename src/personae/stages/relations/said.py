"""What the text says that people are to one another: "her brother Tom", "Ada was his wife", "Yes, Father".

Of each noun that names a relation (`nouns`) is found who is meant by it: a name beside it, the subject that it is said
of, the one who is called by it, or whom coreference takes it for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from personae.book import TAGS, Book, Evidence, TieKind
from personae.stages.relations.nouns import CLITICS, DENIALS, MODALS, UNREAL, Noun, Nouns
from personae.words import Place, Words

TAKEN: Final = "taken for them"
"""Why of a saying that rests on coreference alone."""
NAMED, SUBJECT, CALLED = "named beside it", "said of them", "called so"
# How likely a saying of each form is right where its mentions are, chosen by reading those of a score of novels.
_WEIGHT: Final = {"name": 0.9, SUBJECT: 0.85, "apposition": 0.85, TAKEN: 0.7, CALLED: 0.5}
_VERBS: Final = {
    "married": ("spouse", "family", 0.8),
    "wed": ("spouse", "family", 0.8),
    "divorced": ("spouse", "family", 0.8),
    "engaged": ("betrothed", "love", 0.55),
}
_NAMING: Final = frozenset(map(TAGS.index, ("NNP", "NNPS")))
_DASHES: Final = frozenset("— – -- -".split())
_PAUSES: Final = frozenset(", . ; : ! ? ) ( \" ” ’ ' “ ‘ …".split()) | _DASHES
_OPENERS: Final = frozenset("oh ah o yes no well".split())
# Kin that are called by what they are to the one who speaks. Others are said to anybody ("my son", "dear friend").
_CALLED: Final = frozenset(
    """mother mum mom mam mama mamma mammy mummy mommy ma dad daddy papa pappy pop father grandad granddad grandpa
    grandma granny gran nan nana grandpapa grandmamma grandfather grandmother auntie aunty""".split()
)
_TO_ANYBODY: Final = frozenset("son child daughter brother sister friend cousin master captain mother father".split())
_ANYBODY: Final = 0.4  # what is left of the weight of those
_AGAINST_ADDRESSEE: Final = 0.6  # and of a call to another than the one who is spoken to
_TITLES: Final = frozenset("uncle aunt auntie aunty grandpa grandma granny grandad granddad cousin".split())
_FARTHEST: Final = 8  # tokens from a verb to its subject


@dataclass(frozen=True, slots=True)
class Saying:
    """Words that say that `of` is the `noun` of `to`: ids. `weight` is how likely they say that, from 0 to 1."""

    of: str
    to: str
    relation: str
    kind: TieKind
    noun: str
    former: bool
    weight: float
    evidence: Evidence


class Listener:
    """Finds a book's sayings."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.words = Words(book)
        self.nouns = Nouns(self.words)
        self.narrator = self.words.narrator()

    def sayings(self) -> Iterator[Saying]:
        """All sayings: those of nouns, then those of verbs, each in the order of the text."""
        for noun in self.nouns.all():
            found = self._unowned(noun) if noun.owner is None else self._owned(noun, noun.owner)
            if found is not None:
                yield found
        for token, word in enumerate(self.words.low):
            if word in _VERBS:
                found = self._verb(token)
                if found is not None:
                    yield found

    def _owned(self, noun: Noun, owner: Place) -> Saying | None:
        meant = self._meant(noun)
        if meant is None:
            return None
        place, form, why = meant
        weight = _WEIGHT[form] * place.mention.confidence * owner.mention.confidence
        if self._is_called(noun.opens, noun.end) and self.words.low[noun.head] in _TO_ANYBODY:
            weight *= _ANYBODY
        first, end = min(noun.opens, place.first_tok), max(noun.end, place.end_tok)
        return self._saying(place.mention.character, owner.mention.character, noun, weight, first, end, why)

    def _meant(self, noun: Noun) -> tuple[Place, str, str] | None:
        """Who is meant by a noun, by which form of saying it, and why."""
        words, after = self.words, self._word(noun.end)
        if after in CLITICS and noun.end in words.at_end:
            return self._taken(noun)
        named = self._name_at(noun.end)
        if named is not None:
            return named, "name", NAMED
        if after in _DASHES | {","} and words.quote[noun.head] < 0:
            named = self._name_at(noun.end + 1)
            if named is not None and self._word(named.end_tok) in _PAUSES:
                return named, "apposition", NAMED
        copula = self.nouns.copula(noun.opens)
        if copula is not None:
            subject = self._somebody(words.at_head.get(copula + words.subject[copula], ()))
            if subject is not None:
                return subject, SUBJECT, SUBJECT
        if self._word(noun.opens - 1) in _DASHES | {",", "("} and self._word(noun.end) in _PAUSES:
            before = self._somebody(p for p in words.at_end.get(noun.opens - 1, ()) if p.mention.form == "PROP")
            if before is not None and not self._is_listed(noun):
                return before, "apposition", NAMED
        return self._taken(noun)

    def _taken(self, noun: Noun) -> tuple[Place, str, str] | None:
        """Whom coreference takes the noun for."""
        place = self._somebody(self.words.at_head.get(noun.head, ())) or self._somebody(
            place for place in self.words.at_start.get(noun.opens, ()) if place.end_tok > noun.head
        )
        return None if place is None else (place, TAKEN, TAKEN)

    def _unowned(self, noun: Noun) -> Saying | None:
        """ "Yes, Father", "Uncle Tom": kin of the one who speaks, or of the narrator."""
        if (noun.opens, noun.end) != (noun.head, noun.head + 1):
            return None
        words, word = self.words, self.words.low[noun.head]
        quote = self.book.quotes[words.quote[noun.head]] if words.quote[noun.head] >= 0 else None
        if quote is not None and quote.kind != "speech":
            return None
        to, sure = (self.narrator, 1.0) if quote is None else (quote.speaker, quote.confidence)
        named = self._name_at(noun.head)
        if word in _TITLES and named is not None and named.end_tok > noun.end:
            of, end = named.mention.character, named.end_tok
        elif word not in _CALLED or (noun.end < len(words.tag) and words.tag[noun.end] in _NAMING):
            return None
        else:
            held, end = self._somebody(words.at_head.get(noun.head, ())), noun.end
            of = None if held is None else held.mention.character
            if quote is not None and self._is_called(noun.head, noun.end):
                heard = quote.addressees[0] if len(quote.addressees) == 1 else None
                sure *= 1.0 if of is None or of == heard else _AGAINST_ADDRESSEE
                of = of or heard
            elif not self.book.tokens.words[noun.head][0].isupper() or self._word(noun.head - 1) in (".", "“"):
                return None
        return self._saying(of, to, noun, _WEIGHT[CALLED] * sure, noun.head, end, CALLED)

    def _verb(self, verb: int) -> Saying | None:
        """ "Ada married Tom", "she was engaged to him"."""
        words = self.words
        relation, kind, weight = _VERBS[words.low[verb]]
        after = verb + 1 + (self._word(verb + 1) == "to")
        subject = self._subject(verb)
        if subject is None or (relation == "betrothed" and after == verb + 1):
            return None
        if set(words.low[max(0, subject - 3) : verb]) & (DENIALS | UNREAL | MODALS) or self.nouns.is_asked(verb):
            return None
        one = self._somebody(words.at_head.get(subject, ()))
        two = self._somebody(sorted(words.at_start.get(after, ()), key=lambda place: -place.end_tok))
        if one is None or two is None or self._word(two.end_tok) in CLITICS:
            return None
        over = words.low[verb] == "divorced"
        noun = Noun(verb, verb, verb + 1, verb, relation, kind, None, over)  # type: ignore[arg-type]
        weight *= one.mention.confidence * two.mention.confidence
        return self._saying(
            one.mention.character, two.mention.character, noun, weight, one.first_tok, two.end_tok, SUBJECT
        )

    def _subject(self, verb: int) -> int | None:
        """The subject of a verb: its own, or in "was married to" that of "was"."""
        words = self.words
        for token in range(verb, max(-1, verb - 4), -1):
            if words.subject[token] and words.sentence[token] == words.sentence[verb]:
                subject = token + words.subject[token]
                return subject if 0 <= verb - subject <= _FARTHEST else None
        return None

    def _saying(
        self, of: str | None, to: str | None, noun: Noun, weight: float, first: int, end: int, why: str
    ) -> Saying | None:
        if of is None or to is None or of == to:
            return None
        evidence = Evidence(self.book.tokens.span(first, end), why)
        return Saying(of, to, noun.relation, noun.kind, self.words.low[noun.head], noun.former, weight, evidence)

    def _somebody(self, places: Iterable[Place]) -> Place | None:
        """The first of the mentions that stands for one of the cast."""
        return next((place for place in places if place.mention.character is not None), None)

    def _name_at(self, token: int) -> Place | None:
        """The longest name of one of the cast that begins at the token."""
        found = [place for place in self.words.at_start.get(token, ()) if place.mention.form == "PROP"]
        return self._somebody(sorted(found, key=lambda place: -place.end_tok))

    def _word(self, token: int) -> str:
        return self.words.low[token] if 0 <= token < len(self.words.low) else "."

    def _is_listed(self, noun: Noun) -> bool:
        """Whether a noun after a name goes on with a list, and does not say who that is: "Ada, her brother and Tom"."""
        around = (*self.words.low[max(0, noun.opens - 3) : noun.opens], *self.words.low[noun.end : noun.end + 3])
        return "and" in around or "or" in around

    def _is_called(self, first: int, end: int) -> bool:
        """Whether somebody is called by these words: they stand between pauses, in a quotation."""
        before = self._word(first - 1)
        return self.words.quote[first] >= 0 and self._word(end) in _PAUSES and before in _PAUSES | _OPENERS

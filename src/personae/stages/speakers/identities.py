"""Which two of those who may speak are one: Remus whom the narration also calls Lupin, "the driver" who is Duarte.

Names that share no word cannot be joined by their letters. What tells is how the two are used: whether they ever
stand side by side, whether one speaks where the turn would be the other's, who answers when the one is called, whom
the narration had mentioned last. Boosted trees weigh that for each pair; they have learned it from people of
annotated novels whose names were parted on purpose (`training/identities`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from math import log1p

import numpy as np
from numpy.typing import NDArray

from personae import lexicon
from personae.book import Book, Character, Mention
from personae.lexicon.names import Name, cut_short, parse, same_given
from personae.models import trees
from personae.stages.speakers.people import ANYBODY, Person, apposed
from personae.stages.speakers.talk import Talk

LIKELY = 0.4  # two this likely to be one are joined
_SURE = 0.9  # how sure it must be who says that their name is another's
_MAYBE = 0.08  # how likely two must be where the text says that the one is the other: "Ada, the landlady"
_POSSESSIVE = re.compile(r"['’]s\b")
_LONG, _HARDLY = 20_000, 0.75  # in a book of so many words it takes more to join a name that is hardly used
_DENYING = frozenset("not never n't n’t".split())
_PLACES = 40  # places and turns of one person that are looked at
_NEAR = 400  # tokens back within which others are about
_APART = 6  # paragraphs between turns of one conversation, at most
_OTHERS = 14  # people whom one is compared with

FEATURES: tuple[str, ...] = (
    "sex", "sex_known", "sex_known_other", "unnamed", "relational", "narrator_other",
    "narrated", "quoted", "vocative", "lines", "narrated_other", "quoted_other", "vocative_other", "lines_other",
    "beside", "after", "between", "around", "instead", "turns",
    "called", "answers", "asked", "calls", "hears", "speaks_of", "names", "called_by",
    "sentence", "sentence_share", "paragraph", "before", "last", "among_last", "about",
    "inside", "later", "extent", "and", "comma",
    "given", "given_other", "prefix", "initial", "title", "title_other", "kin", "words", "words_other",
    "people", "length",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers of the company: `one` would become the `other`."""

    one: int
    other: int


def run(book: Book) -> Book:
    """Join those of the cast, and descriptions that tag speech with them, who are most likely one person."""
    talk = Talk(book)
    uses = _Uses(talk)
    pairs = list(uses.pairs())
    if not pairs:
        return book
    odds = trees.load("identities").score(uses.rows(pairs)).astype(np.float64)
    likely = 1.0 / (1.0 + np.exp(-odds))
    told = np.array([uses.asks_to_be(pair.one, pair.other) for pair in pairs])
    unnamed = np.array([talk.company.people[pair.one].unnamed for pair in pairs])
    likely = np.where(told >= _SURE, np.maximum(likely, told), likely)
    likely = np.where(uses.told_to_be(pairs) & (likely >= _MAYBE), np.maximum(likely, LIKELY), likely)
    hardly = np.array([uses.hardly_used(pair.one) for pair in pairs]) & (told < _SURE)
    likely = np.where(hardly & (likely < _HARDLY), 0.0, likely)
    return joined(book, talk, chosen(pairs, likely, unnamed))


def chosen(
    pairs: list[Pair], likely: NDArray[np.float64], last: NDArray[np.bool_] | None = None
) -> dict[int, int]:
    """Who becomes whom: the likeliest first, everybody once; nobody becomes one who becomes another.

    Pairs marked in `last` come after all others: names are joined before descriptions.
    """
    found: dict[int, int] = {}
    for k in np.lexsort((-likely, np.zeros(len(pairs)) if last is None else last)):
        pair = pairs[int(k)]
        if likely[k] < LIKELY:
            continue
        if pair.one not in found and pair.other not in found and pair.one not in found.values():
            found[pair.one] = pair.other
    return found


def joined(book: Book, talk: Talk, same: dict[int, int]) -> Book:
    """`book` with these people made one: names become the other's, descriptions are mentions of theirs."""
    people = talk.company.people
    into: dict[str, str] = {}
    nouns: dict[int, str] = {}
    cast = {person.id: person for person in book.characters}
    for one, other in same.items():
        kept, gone = people[other].character, people[one].character
        if people[other].narrator and kept.id not in cast:  # a nameless narrator takes a name, and no description
            if not people[one].unnamed:
                cast[gone.id] = replace(cast[gone.id], kind="narrator")
        elif people[one].unnamed:
            nouns.update({tok: kept.id for tok, n in talk.company.described.items() if n == one})
            cast[kept.id] = _with_names(cast[kept.id], gone)
        else:
            into[gone.id] = kept.id
            cast[kept.id] = _with_names(cast[kept.id], gone)
            del cast[gone.id]
    mentions = tuple(
        replace(mention, character=into[mention.character]) if mention.character in into else mention
        for mention in book.mentions
    )
    return replace(book, characters=tuple(cast.values()), mentions=_with_nouns(book, talk, mentions, nouns))


def _with_names(person: Character, other: Character) -> Character:
    return replace(
        person,
        aliases=tuple(dict.fromkeys((*person.aliases, *other.aliases))),
        pronouns=person.pronouns or other.pronouns,
        mentions=person.mentions + other.mentions,
        first=min(person.first, other.first),
    )


def _with_nouns(book: Book, talk: Talk, mentions: tuple[Mention, ...], nouns: dict[int, str]) -> tuple[Mention, ...]:
    """The mentions with those descriptions, by their first tokens, linked."""
    if not nouns:
        return mentions
    tags = [tag for turn in talk.turns for tag in (turn.tag, turn.beat, *turn.others) if tag is not None]
    phrases = {tag.subject.first_tok: tag.subject for tag in tags if tag.subject.first_tok in nouns}
    found = {mention.span: mention for mention in mentions}
    for tok, id in nouns.items():
        span = book.tokens.span(tok, phrases[tok].end_tok)
        head = book.tokens.span(phrases[tok].end_tok - 1, phrases[tok].end_tok)
        mention = found.get(span, Mention(span, head, "NOM", "PER"))
        if mention.character is None:
            found[span] = replace(mention, character=id, entity=None, confidence=0.8)
    return tuple(found[span] for span in sorted(found, key=lambda span: (span.start, -span.end)))


def described(talk: Talk) -> tuple[list[Pair], NDArray[np.float32]]:
    """All pairs that may be one, and what tells of each: float32 [pairs, FEATURES]."""
    uses = _Uses(talk)
    pairs = list(uses.pairs())
    return pairs, uses.rows(pairs)


class _Uses:
    """How everybody is used in a book."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.people = talk.company.people
        self.turns = talk.turns
        self.tokens = talk.book.tokens
        self.words = talk.features.words
        self.starts = [turn.first_tok for turn in self.turns]
        tells = talk.company.tells
        self.narrated = [[tok for tok in p.narrated if not tells(n, tok)] for n, p in enumerate(self.people)]
        self.places = [sorted((*named, *p.quoted)) for named, p in zip(self.narrated, self.people, strict=True)]
        self.named_end = talk.features.reader.phrases.names
        self.named_start = {stop: start for start, (stop, _) in self.named_end.items()}
        self.speaks: list[dict[int, float]] = [{} for _ in self.people]
        self.hears: list[dict[int, float]] = [{} for _ in self.people]
        for i in range(len(self.turns)):
            person, likely, addressed = talk.guess.of(i)
            for n, p, a in zip(person.tolist(), likely.tolist(), addressed.tolist(), strict=True):
                self.speaks[n][i], self.hears[n][i] = p, a
        self.own = [self._own_turns(n) for n in range(len(self.people))]
        self.about = [(tok, n) for n in range(len(self.people)) for tok in self.places[n]]
        self.about.sort()
        self.about_tok = [tok for tok, _ in self.about]
        names = [[parse(tuple(alias.split())) for alias in p.character.aliases if alias.split()] for p in self.people]
        self.families = [frozenset(filter(None, map(_family, own))) for own in names]
        self.given = [frozenset(first for name in own if name.family for first in name.given[:1]) for own in names]
        self.titles = [frozenset(title for name in own if _family(name) for title in name.titles) for own in names]
        self.sentences = [set(self.tokens.sentence[p.narrated].tolist()) for p in self.people]
        self.paragraphs = [set(self.tokens.paragraph[p.narrated].tolist()) for p in self.people]

    def _own_turns(self, n: int) -> list[int]:
        tag_of = self.talk.features.tag_of
        return [i for i, p in sorted(self.speaks[n].items()) if tag_of[i] == n or p > 0.5]

    def weight(self, n: int) -> tuple[bool, int, int]:
        """How well known somebody is: the better known keeps the name."""
        person = self.people[n]
        return not person.unnamed, len(self.places[n]) + len(self.own[n]), -n

    def pairs(self) -> Iterator[Pair]:
        """Everybody with those better known who are about where they are."""
        for one, person in enumerate(self.people):
            if person.narrator or person.plural or not (self.places[one] or self.own[one]):
                continue
            near: dict[int, int] = defaultdict(int)
            for tok in _spread(self.places[one]):
                low = bisect_left(self.about_tok, tok - 3 * _NEAR)
                high = bisect_right(self.about_tok, tok + _NEAR)
                for n in {self.about[k][1] for k in range(max(low, bisect_left(self.about_tok, tok) - 120), high)}:
                    near[n] += 1
            for i in _spread(self.own[one]):
                for n in self.talk.guess.of(i)[0].tolist():
                    near[n] += 1
            narrator = self.talk.company.narrators.whole
            if narrator is not None:
                near[narrator] += 1
            fitting = [n for n in near if self._may_be(one, n)]
            for n in sorted(fitting, key=lambda n: (-near[n], n))[:_OTHERS]:
                yield Pair(one, n)

    def _may_be(self, one: int, other: int) -> bool:
        a, b = self.people[one], self.people[other]
        if one == other or b.unnamed or b.plural or a.woman * b.woman < 0 or self._part(one, other):
            return False
        if a.unnamed and a.words & _words_of(b) and _POSSESSIVE.search(a.character.name):
            return False  # Ada's mother is not Ada
        return b.narrator or self.weight(one) < self.weight(other)

    def _part(self, one: int, other: int) -> bool:
        """Whether their names are two people's: Professor Quill is not Professor Reed, Ada Quill not Ida Quill.

        A woman may have had two family names, but with two titles (Miss Quill, Mrs. Reed): Sister Quill is not Sister
        Reed. Of one family, Miss Quill is not Mrs. Quill.
        """
        first, second = self.families[one], self.families[other]
        if not first or not second:
            return False
        if first & second:
            pairs = [sorted(pair, key=len) for pair in product(self.given[one], self.given[other])]
            if pairs and not any(same_given(*pair) or cut_short(*pair) for pair in pairs):
                return True
            titles = self.titles[one], self.titles[other]
            return ("miss" in titles[0] and "mrs" in titles[1]) or ("mrs" in titles[0] and "miss" in titles[1])
        woman = max(self.people[one].woman, self.people[other].woman) > 0
        return not woman or bool(self.titles[one] & self.titles[other])

    def asks_to_be(self, one: int, other: int) -> float:
        """How surely the other says by some line that their name is that of `one`: "Call me Remus," said Lupin."""
        chances = [0.0]
        for tok in self.people[one].quoted:
            before = self.words[max(0, tok - 4) : tok]
            if before[-2:] == ["call", "me"] and not set(before[:-2]) & _DENYING:
                i = self._turn_at(tok)
                if i is not None:
                    chances.append(self.speaks[other].get(i, 0.0))
        return max(chances)

    def told_to_be(self, pairs: list[Pair]) -> NDArray[np.bool_]:
        """Of each pair whether the text says that the other, and nobody else, is what `one` is: bool [pairs]."""
        heads = {self.people[pair.one].head for pair in pairs if self.people[pair.one].unnamed}
        heads -= ANYBODY | lexicon.kin_nouns()
        who = apposed(self.talk.features.reader, self.talk.company.index, heads)
        return np.array([who.get(self.people[pair.one].head) == {pair.other} for pair in pairs], bool)

    def hardly_used(self, n: int) -> bool:
        """Whether somebody of a long book is named once or twice and never heard: nothing can tell who that is."""
        named = not self.people[n].unnamed and len(self.places[n]) <= 2
        return named and not self.own[n] and len(self.words) > _LONG

    def rows(self, pairs: list[Pair]) -> NDArray[np.float32]:
        """What tells of each pair: float32 [pairs, FEATURES]."""
        rows = [self.features(pair.one, pair.other) for pair in pairs]
        return np.array(rows, np.float32).reshape(-1, len(FEATURES))

    def features(self, one: int, other: int) -> list[float]:
        """What tells whether `one` is the `other`, as FEATURES names it."""
        a, b = self.people[one], self.people[other]
        return [
            a.woman * b.woman, abs(a.woman), abs(b.woman), float(a.unnamed), float(a.relational), float(b.narrator),
            *self._counts(one), *self._counts(other),
            *self._turns(one, other),
            *self._calls(one, other),
            *self._narration(one, other),
            *_names(a, b),
            log1p(len(self.people)), log1p(len(self.words)),
        ]  # fmt: skip

    def _counts(self, n: int) -> list[float]:
        person = self.people[n]
        narrated = len(self.narrated[n])
        voc = len(person.vocative) / max(1, narrated + len(person.quoted))
        return [log1p(narrated), log1p(len(person.quoted)), voc, log1p(len(self.own[n]))]

    def _turns(self, one: int, other: int) -> list[float]:
        """Who speaks beside, two turns off and around the turns of `one`: the other?"""
        own = _spread(self.own[one])
        if not own:
            return [-1.0, -1.0, -1.0, -1.0, -1.0, 0.0]
        speaks = self.speaks[other]
        beside = [self._at(speaks, i, i + k) for i in own for k in (-1, 1)]
        after = [self._at(speaks, i, i + k) for i in own for k in (-2, 2)]
        between = [max(self._at(speaks, i, i - 1), self._at(speaks, i, i + 1)) for i in own]
        around = [max(self._at(speaks, i, i + k) for k in range(-6, 7) if k) for i in own]
        instead = [speaks.get(i, 0.0) for i in own]
        return [_mean(beside), _mean(after), _mean(between), _mean(around), _mean(instead), log1p(len(own))]

    def _at(self, chances: dict[int, float], i: int, j: int) -> float:
        """The chance at turn j, if it is of one conversation with turn i."""
        if j not in chances or not 0 <= j < len(self.turns):
            return 0.0
        first, second = (self.turns[i], self.turns[j]) if i < j else (self.turns[j], self.turns[i])
        return chances[j] if second.place - first.last_place <= _APART else 0.0

    def _turn_at(self, tok: int) -> int | None:
        i = bisect_right(self.starts, tok) - 1
        return i if i >= 0 and tok < self.turns[i].end_tok else None

    def _calls(self, one: int, other: int) -> list[float]:
        """What happens where `one` is called or spoken of: does the other speak there, answer, or hear it?"""
        a, b = self.people[one], self.people[other]
        speaks, hears = self.speaks[other], self.hears[other]
        called = [i for tok in _spread(sorted(a.vocative)) if (i := self._turn_at(tok)) is not None]
        spoken = [i for tok in _spread(a.quoted) if tok not in a.vocative and (i := self._turn_at(tok)) is not None]
        row = [-1.0] * 5
        if called:
            row = [
                _mean([speaks.get(i, 0.0) for i in called]), _mean([self._at(speaks, i, i + 1) for i in called]),
                _mean([self._at(speaks, i, i - 1) for i in called]), log1p(len(called)),
                _mean([hears.get(i, 0.0) for i in called]),
            ]  # fmt: skip
        row.append(_mean([speaks.get(i, 0.0) for i in spoken]) if spoken else -1.0)
        own = _spread(self.own[one])
        for said in (b.quoted, sorted(b.vocative)):
            row.append(_mean([float(self._within(said, i)) for i in own]) if own else -1.0)
        return row

    def _within(self, places: list[int], i: int) -> bool:
        """Whether one of the places, in order, is within turn i."""
        return bisect_left(places, self.turns[i].first_tok) < bisect_left(places, self.turns[i].end_tok)

    def _narration(self, one: int, other: int) -> list[float]:
        """How the two stand in the narration: side by side, one after the other, alone."""
        a, places, others = self.people[one], self.places[one], self.places[other]
        together = len(self.sentences[one] & self.sentences[other])
        share = together / max(1, min(len(self.sentences[one]), len(self.sentences[other])))
        paragraph = len(self.paragraphs[one] & self.paragraphs[other]) / max(1, len(self.paragraphs[one]))
        before, last, among, about = [], [], [], []
        for tok in _spread(places):
            k = bisect_left(others, tok)
            before.append(log1p(tok - others[k - 1]) if k else 12.0)
            recent = self._recent(one, tok)
            last.append(float(bool(recent) and recent[0] == other))
            among.append(float(other in recent[:3]))
            about.append(float(len(recent)))
        first, end = (places[0], places[-1]) if places else (0, 0)
        own_first, own_end = (others[0], others[-1]) if others else (0, 0)
        inside = _mean([float(own_first <= tok <= own_end) for tok in _spread(places)])
        ands, commas = self._joins(a, other)
        return [
            float(together), share, paragraph, _mean(before), _mean(last), _mean(among), _mean(about),
            inside, float(np.sign(first - own_first)) * log1p(abs(first - own_first)), log1p(end - first), ands, commas,
        ]  # fmt: skip

    def _recent(self, one: int, tok: int) -> list[int]:
        """The people of a fitting sex who are about before a token, the last first, `one` left out."""
        found: dict[int, None] = {}
        for k in range(bisect_left(self.about_tok, tok) - 1, -1, -1):
            place, n = self.about[k]
            if tok - place > _NEAR or len(found) > 8:
                break
            if n != one and self.people[one].woman * self.people[n].woman >= 0:
                found[n] = None
        return list(found)

    def _joins(self, a: Person, other: int) -> tuple[float, float]:
        """How often the two are joined by "and", and by a mark alone: "the captain, Hathe"."""
        others = set(self.places[other])
        ands = commas = 0
        for tok in _spread(a.narrated):
            stop = self.named_end[tok][0] if tok in self.named_end else tok + 2
            for k in (stop, stop + 1):
                if k + 1 < len(self.words) and k + 1 in others:
                    ands += self.words[k] in ("and", "or", "with")
                    commas += self.words[k] in (",", "—", "–", "-", "--")
            if tok >= 2:
                begun = self.named_start.get(tok - 1)
                if begun in others:
                    ands += self.words[tok - 1] in ("and", "or", "with")
                    commas += self.words[tok - 1] in (",", "—", "–", "-", "--")
        return float(ands), float(commas)


def _family(name: Name) -> str:
    """The family name, "" where there is none; what follows "Professor" is one where nobody is given it."""
    if name.titles and name.single and name.single.title() not in lexicon.given_names():
        return name.single
    return name.family


def _names(a: Person, b: Person) -> list[float]:
    """What the names themselves tell."""
    one, other = _words_of(a), _words_of(b)
    given = lexicon.given_names()
    titles, kin = lexicon.titles(), lexicon.kin_nouns()
    prefix = max((_shared(x, y) for x in one for y in other), default=0)
    return [
        float(any(word.title() in given for word in one)), float(any(word.title() in given for word in other)),
        float(prefix), float(bool({word[:1] for word in one} & {word[:1] for word in other})),
        float(any(word in titles or word in lexicon.person_nouns() for word in one)),
        float(any(word in titles for word in other)),
        float(bool(one & kin)), float(len(one)), float(len(other)),
    ]  # fmt: skip


def _words_of(person: Person) -> set[str]:
    """The words of all names, in lower case."""
    return {word.strip(".").lower() for alias in person.character.aliases for word in alias.split()} - {"the"}


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    count = 0
    for x, y in zip(one, other, strict=False):
        if x != y:
            break
        count += 1
    return count


def _spread(values: list[int]) -> list[int]:
    """At most _PLACES of the values, evenly spread."""
    if len(values) <= _PLACES:
        return values
    return [values[k * len(values) // _PLACES] for k in range(_PLACES)]


def _mean(values: Iterable[float]) -> float:
    held = list(values)
    return sum(held) / len(held) if held else 0.0

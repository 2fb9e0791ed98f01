"""Who may speak: the cast, unnamed speakers and the narrator, with all places where each is mentioned."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field, replace

import numpy as np

from personae import lexicon
from personae.book import Book, Character, Span
from personae.lexicon.names import in_full
from personae.stages.speakers.phrases import Phrase
from personae.stages.speakers.speech_tags import SpeechTag, TagReader, woman_score
from personae.stages.speakers.turns import Turn

_OPENERS = frozenset(", “ \" ‘ ' « — – -- - ! ? . my dear oh o well and yes no you hey hi hello".split())
_CLOSERS = frozenset(", . ! ? ” \" ’ ' » — – -- - ... … ; :".split())
_DETERMINERS = frozenset("the a an his her my their our its this that another".split())
_CONTRASTS = frozenset(  # words that tell one of two or more alike
    """senior junior elder eldest older oldest younger youngest taller tallest shorter shortest bigger biggest smaller
    smallest fatter thinner first second third fourth blond blonde dark dark-haired redheaded bald bearded""".split()
)
_MUTE = frozenset(  # what stands where a speaker would: "after a pause", "her eyes on the door"
    """silence pause moment moments minute minutes while time instant hand hands finger fingers arm arms eye eyes head
    face lips lip mouth hair breath occasion laugh smile sigh shrug nod glance look chair door""".split()
)
_KIND_WORDS = frozenset("old good dear poor kind worthy honest little gallant".split())  # which tell nobody apart
_LATELY = 3000  # tokens
_STYLES = {
    "lady": "ladyship", "countess": "ladyship", "viscountess": "ladyship", "marchioness": "ladyship",
    "baroness": "ladyship", "lord": "lordship", "earl": "lordship", "viscount": "lordship", "marquis": "lordship",
    "king": "majesty", "queen": "majesty", "prince": "highness", "princess": "highness", "duke": "grace",
    "duchess": "grace", "archbishop": "grace",
}  # fmt: skip
_GROUPS = frozenset(
    "they we all both everyone everybody others people crowd men women boys girls children voices".split()
)


@dataclass(slots=True)
class Person:
    """A possible speaker. Arrays of token numbers are sorted: `narrated` outside speech, `quoted` inside."""

    character: Character
    woman: float
    narrated: list[int] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    vocative: set[int] = field(default_factory=set)
    subject: set[int] = field(default_factory=set)
    unnamed: bool = False
    relational: bool = False
    plural: bool = False
    narrator: bool = False
    words: frozenset[str] = frozenset()
    head: str = ""

    def before(self, tok: int) -> int:
        """The last narrated mention before token `tok`; -1 if none."""
        n = bisect_left(self.narrated, tok)
        return self.narrated[n - 1] if n else -1

    def after(self, tok: int) -> int:
        """The first narrated mention at or after token `tok`; -1 if none."""
        n = bisect_left(self.narrated, tok)
        return self.narrated[n] if n < len(self.narrated) else -1


@dataclass(slots=True)
class Company:
    """All possible speakers of a book. `tagged` maps id(phrase-start token) of described subjects to a person."""

    people: list[Person]
    index: dict[str, int]
    described: dict[int, int]
    narrator: int | None
    quoted: np.ndarray

    def number(self, character: Character) -> int:
        """The person who is that character; somebody of whom the text says nothing joins the company."""
        if character.id not in self.index:
            self.index[character.id] = len(self.people)
            self.people.append(Person(character, woman_score(character)))
        return self.index[character.id]

    def of(self, phrase: Phrase) -> int | None:
        """The person that a tag's subject names or describes; None for pronouns and unknown descriptions."""
        if phrase.character is not None:
            return self.index.get(phrase.character)
        if phrase.form == "pronoun":
            return self.narrator if phrase.head == "i" else None
        return self.described.get(phrase.first_tok)


def gather(book: Book, reader: TagReader, turns: list[Turn]) -> Company:
    """Everybody who may speak, with their mentions."""
    quoted = np.zeros(len(book.tokens), bool)
    for quote in book.quotes:
        if quote.kind != "other":
            where = book.tokens.within(quote.span)
            quoted[where.start : where.stop] = True
    people = [Person(character, woman_score(character)) for character in book.characters]
    index = {person.character.id: n for n, person in enumerate(people)}
    words = reader.words
    for start, (stop, id) in sorted(reader.phrases.names.items()):
        person = people[index[id]]
        if quoted[start]:
            person.quoted.append(start)
            if _vocative(words, start, stop):
                person.vocative.add(start)
        else:
            person.narrated.append(start)
    described = _describe(book, reader, turns, people)
    narrator = _narrator(book, reader, turns, people, quoted)
    company = Company(people, {p.character.id: n for n, p in enumerate(people)}, described, narrator, quoted)
    for turn in turns:
        for tag in (turn.tag, turn.beat):
            if tag is not None and (n := company.of(tag.subject)) is not None:
                people[n].subject.add(tag.subject.first_tok)
    return company


def _vocative(words: list[str], start: int, stop: int) -> bool:
    before = words[start - 1] if start else ""
    after = words[stop] if stop < len(words) else "."
    if before in ("miss", "the"):
        before = words[start - 2] if start > 1 else ""
    if before == ".":
        return after in ("!", "?", ",")
    return before in _OPENERS and after in _CLOSERS


def _describe(book: Book, reader: TagReader, turns: list[Turn], people: list[Person]) -> dict[int, int]:
    """Make a person of each description that tags speech ("the landlady"); map its places to the person."""
    offices = _Offices(reader, people)
    by_head: dict[str, list[int]] = defaultdict(list)
    last_seen: dict[int, int] = {}
    described: dict[int, int] = {}
    known = _linked_nouns(book, people)
    for turn in turns:
        for tag in (turn.tag, turn.beat, *turn.others):
            if tag is None or tag.subject.form != "noun" or not _may_speak(tag):
                continue
            phrase = tag.subject
            if phrase.first_tok in known:
                owner = people[known[phrase.first_tok]]
                described[phrase.first_tok] = known[phrase.first_tok]
                owner.narrated = sorted({*owner.narrated, phrase.first_tok})
                continue
            key = _key(reader, phrase)
            officer = offices.holder(phrase.head, key, phrase.first_tok)
            if officer is not None:
                described[phrase.first_tok] = officer
                people[officer].narrated = sorted({*people[officer].narrated, phrase.first_tok})
                continue
            same = [] if is_somebody(reader, phrase) else by_head[phrase.head]
            n = _known(people, same, key, reader.words[phrase.first_tok], last_seen, phrase.first_tok)
            if n is None:
                n = len(people)
                people.append(_unnamed(book, reader, phrase, key, n - len(book.characters) + 1))
                by_head[phrase.head].append(n)
            if key & _CONTRASTS and not people[n].words:
                people[n].words = key  # "the detective" was the senior one
            if phrase.first_tok not in described:
                described[phrase.first_tok] = n
                people[n].narrated.append(phrase.first_tok)
            last_seen[n] = phrase.first_tok
    _mark_mentions(reader, people, by_head, described)
    return described


ANYBODY = frozenset(  # nouns that can mean almost anybody
    """man woman boy girl lady gentleman child fellow person lad lass youth stranger creature one other another
    figure voice speaker companion visitor newcomer guest someone somebody""".split()
)
_SOMEBODY = frozenset("one another someone somebody".split())


def is_somebody(reader: TagReader, phrase: Phrase) -> bool:
    """Whether a phrase tells of one who is nobody told of before: "another", "one of the women", not "another man"."""
    return phrase.form == "noun" and phrase.head in _SOMEBODY and reader.words[phrase.first_tok] == phrase.head


def apposed(reader: TagReader, company: Company, heads: Collection[str]) -> dict[str, set[int]]:
    """For each noun, who is told to be one: "Ada, the landlady"; "the landlady, Ada,"; "Ada was the landlady"."""
    names, words = reader.phrases.names, reader.words
    ends = {stop: company.index[id] for stop, id in names.values()}
    found: dict[str, set[int]] = {}
    for i, word in enumerate(words[:-2]):
        if word not in heads or words[i + 1] in ("and", "or"):
            continue
        j = next((k for k in range(i - 1, max(-1, i - 5), -1) if words[k] in _DETERMINERS), -1)
        if j < 1:
            continue
        who = ends.get(j)
        if words[j - 1] in (",", "is", "was", "am"):
            who = ends.get(j - 1)
        elif who is None and words[i + 1] == "," and i + 2 in names:
            stop, id = names[i + 2]
            who = company.index[id] if stop < len(words) and words[stop] in _CLOSERS else None
        if who is not None:
            found.setdefault(word, set()).add(who)
    return found


def _linked_nouns(book: Book, people: list[Person]) -> dict[int, int]:
    """The first tokens of descriptions that are known to be somebody's of the cast."""
    index = {person.character.id: n for n, person in enumerate(people)}
    linked = [m for m in book.mentions if m.form == "NOM" and m.character in index]
    return {book.tokens.within(m.span).start: index[m.character] for m in linked if m.character is not None}


class _Offices:
    """Who is meant by an office alone: "the constable" is Constable Finch."""

    def __init__(self, reader: TagReader, people: list[Person]) -> None:
        self.nouns = lexicon.person_nouns().keys() - lexicon.kin_nouns() - ANYBODY
        self.places: dict[str, list[tuple[int, int]]] = defaultdict(list)  # by title, the names told with it
        self.bearers: dict[str, set[int]] = defaultdict(set)
        for n, person in enumerate(people):
            for alias in person.character.aliases:
                first, _, rest = alias.partition(" ")
                for noun in self._nouns(first) if rest else ():
                    self.bearers[noun].add(n)
            for tok in person.narrated:
                for noun in self._nouns(reader.words[tok]):
                    self.places[noun].append((tok, n))
        for places in self.places.values():
            places.sort()

    def _nouns(self, word: str) -> list[str]:
        """What one who bears the title is called: "the captain", "her ladyship"."""
        title = in_full(word)
        nouns = (title if title in self.nouns else None, _STYLES.get(title))
        return [noun for noun in nouns if noun is not None]

    def holder(self, noun: str, words: frozenset[str], tok: int) -> int | None:
        """The one who bears the title; of several the one told last before `tok`, not long ago."""
        if words - _KIND_WORDS:
            return None
        bearers = self.bearers.get(noun, set())
        if len(bearers) < 2:
            return next(iter(bearers), None)
        places = self.places.get(noun, [])
        last = bisect_left(places, (tok, -1)) - 1
        return places[last][1] if last >= 0 and tok - places[last][0] < _LATELY else None


def _may_speak(tag: SpeechTag) -> bool:
    if tag.subject.head in _MUTE:
        return False
    return tag.subject.head in lexicon.person_nouns() or (
        tag.pattern in ("verb-subject", "subject-verb") and tag.strength in ("say", "strong")
    )


def _key(reader: TagReader, phrase: Phrase) -> frozenset[str]:
    """The words that tell this description from another of the same head."""
    words = reader.words[phrase.first_tok : phrase.end_tok - 1]
    return frozenset(word for word in words if word not in _DETERMINERS and word[0].isalpha())


def _known(
    people: list[Person], same_head: list[int], key: frozenset[str], article: str, last_seen: dict[int, int], tok: int
) -> int | None:
    """The latest person of that head whose other words do not contradict."""
    for n in sorted(same_head, key=lambda n: -last_seen[n]):
        held = people[n].words
        if key == held or ((not key or not held or key & held) and tok - last_seen[n] < 3000):
            if article in ("a", "an", "another") and tok - last_seen[n] > 150:
                continue
            return n
    return None


def _unnamed(book: Book, reader: TagReader, phrase: Phrase, key: frozenset[str], number: int) -> Person:
    text = " ".join(book[book.tokens.span(phrase.first_tok, phrase.end_tok)].split())
    first, _, rest = text.partition(" ")
    name = text
    if rest and first.lower() in _DETERMINERS:
        name = ("the " if first.lower() in ("a", "an", "the", "this", "that") else first.lower() + " ") + rest
    gender = lexicon.person_nouns().get(phrase.head, "-")
    plural = phrase.head in _GROUPS or (phrase.head.endswith("s") and phrase.head[:-1] in lexicon.person_nouns())
    character = Character(
        id=f"u{number}",
        name=name,
        aliases=(name,),
        pronouns={"f": "she/her", "m": "he/him"}.get(gender),
        kind="group" if plural else "person",
        first=int(book.tokens.start[phrase.first_tok]),
    )
    relational = first.lower() in ("his", "her", "my", "their", "our") or "'s" in key or "’s" in key
    return Person(character, {"f": 1.0, "m": -1.0}.get(gender, 0.0), unnamed=True, relational=relational, plural=plural,
                  words=key, head=phrase.head)  # fmt: skip


def _mark_mentions(
    reader: TagReader, people: list[Person], by_head: dict[str, list[int]], described: dict[int, int]
) -> None:
    """Add the other places where a described speaker is mentioned: the same head after a determiner."""
    places: dict[str, list[tuple[int, int]]] = {head: [] for head, numbers in by_head.items() if numbers}
    for tok, n in described.items():
        if people[n].unnamed:
            places[people[n].head].append((tok, n))
    for spots in places.values():
        spots.sort()
    words = reader.words
    for i, word in enumerate(words):
        spots = places.get(word, [])
        if not spots:
            continue
        start = next((j for j in range(i - 1, max(-1, i - 5), -1) if words[j] in _DETERMINERS), None)
        if start is None or start in described:
            continue
        near = min(spots, key=lambda spot: abs(spot[0] - start))
        if abs(near[0] - start) < 1500:
            people[near[1]].narrated.append(start)
    for person in people:
        if person.unnamed:
            person.narrated = sorted(set(person.narrated))


def _narrator(
    book: Book, reader: TagReader, turns: list[Turn], people: list[Person], quoted: np.ndarray
) -> int | None:
    """The number of the first-person narrator among `people`, who is added unless one of the cast; None if none."""
    outside = [i for i, word in enumerate(reader.words) if not quoted[i] and word in ("i", "my", "me")]
    for n, person in enumerate(people):
        if person.character.kind == "narrator":  # whom `identities` has found to be the one
            person.narrator = True
            person.narrated = sorted({*person.narrated, *outside})
            return n
    narrated = int((~quoted).sum())
    tagged = [n for n, turn in enumerate(turns) if turn.tag and turn.tag.subject.head == "i"]
    if narrated == 0 or len(outside) < 5 or len(outside) / narrated < 0.008:
        return None
    words = reader.words
    scores: dict[int, float] = {}
    spoken_by_narrator = set(tagged)
    for n, person in enumerate(people):
        total = len(person.narrated) + len(person.quoted)
        if person.unnamed or not person.quoted or len(person.narrated) > 0.25 * total:
            continue
        score = 2.0 * sum(_introduced(words, turns, spoken_by_narrator, tok) for tok in person.quoted)
        for k, turn in enumerate(turns):
            called = any(turn.first_tok <= tok < turn.end_tok for tok in person.vocative)
            if called and k not in spoken_by_narrator:
                score += 0.25 + (k + 1 in spoken_by_narrator) + (k - 1 in spoken_by_narrator)
                score -= 0.75 * _tagged_otherwise(turns, k + 1)
            elif called:
                score -= 1.0
        scores[n] = score * (1 - len(person.narrated) / total)
    _add_introductions(reader, people, scores, quoted)
    best = max(scores, key=lambda n: (scores[n], -n), default=None)
    if best is not None and scores[best] >= _enough(turns):
        people[best].narrator = True
        people[best].narrated = sorted(set(people[best].narrated) | set(outside))
        return best
    first = int(book.tokens.start[outside[0]])
    character = Character(id="narrator", name="narrator", aliases=("narrator",), kind="narrator", first=first)
    people.append(Person(character, 0.0, narrated=outside, narrator=True))
    return len(people) - 1


def _enough(turns: list[Turn]) -> float:
    """The score from which on a name is the narrator's: the more is said, the oftener it must come up."""
    return min(4.0, max(1.0, len(turns) / 180))


def _tagged_otherwise(turns: list[Turn], k: int) -> bool:
    """Whether turn k is tagged as somebody's who is not the narrator."""
    tag = turns[k].tag if k < len(turns) else None
    return tag is not None and tag.subject.head != "i"


def _introduced(words: list[str], turns: list[Turn], by_narrator: set[int], tok: int) -> bool:
    """Whether the name at `tok` is one by which the narrator presents themself: "I'm Ada," I said."""
    if tuple(words[max(0, tok - 2) : tok]) not in _PRESENTING:
        return False
    return any(turns[k].first_tok <= tok < turns[k].end_tok for k in by_narrator)


_PRESENTING = frozenset(
    {("this", "is"), ("i", "am"), ("name", "is")}
    | {(word, clitic) for word in ("i", "it", "name") for clitic in ("'s", "’s", "'m", "’m")}
)


def _add_introductions(reader: TagReader, people: list[Person], scores: dict[int, float], quoted: np.ndarray) -> None:
    """ "My name is Ada" outside speech tells who the narrator is."""
    words = reader.words
    for n, person in enumerate(people):
        for tok in person.narrated:
            before = words[max(0, tok - 3) : tok]
            named = before[:2] == ["my", "name"] and before[2:] in (["is"], ["was"], ["'s"], ["’s"])
            if named or before[-2:] == ["call", "me"]:
                scores[n] = scores.get(n, 0.0) + 3.0


def named(character: Character, **changes: object) -> Character:
    """A character with some fields changed."""
    return replace(character, **changes)  # type: ignore[arg-type]


def span_of(book: Book, phrase: Phrase) -> Span:
    """The characters of a phrase."""
    return book.tokens.span(phrase.first_tok, phrase.end_tok)

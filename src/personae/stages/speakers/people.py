"""Who may speak: the cast, and those whom only a description names, with the places where each is mentioned."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from personae import lexicon
from personae.book import Book, Character
from personae.lexicon.names import in_full
from personae.stages.speakers.phrases import Phrase
from personae.stages.speakers.speech_tags import SpeechTag, TagReader
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


def is_vocative(words: list[str], start: int, stop: int) -> bool:
    """Whether the name at tokens `start` to `stop`, in a speech, calls somebody: it stands between pauses."""
    before = words[start - 1] if start else ""
    after = words[stop] if stop < len(words) else "."
    if before in ("miss", "the"):
        before = words[start - 2] if start > 1 else ""
    if before == ".":
        return after in ("!", "?", ",")
    return before in _OPENERS and after in _CLOSERS


def describe(book: Book, reader: TagReader, turns: list[Turn], people: list[Person]) -> dict[int, int]:
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


def apposed(reader: TagReader, index: Mapping[str, int], heads: Collection[str]) -> dict[str, set[int]]:
    """For each noun, who is told to be one: "Ada, the landlady"; "the landlady, Ada,"; "Ada was the landlady"."""
    names, words = reader.phrases.names, reader.words
    ends = {stop: index[id] for stop, id in names.values()}
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
            who = index[id] if stop < len(words) and words[stop] in _CLOSERS else None
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

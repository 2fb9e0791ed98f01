"""Who says "I" where the story is told: one of the cast, somebody without a name, or one after another.

Some books change their narrator: "Sam" stands above a chapter, "MINA MURRAY'S JOURNAL", "Told by the doctor",
"EVELINA TO MR. VILLARS". Such a heading is believed where the words under it are told by an "I" and hardly ever name
the one who should be telling. What no heading gives to anybody is told by the one narrator of the book, whose name is
found by how others call whoever says "I said"; where in some chapters they call somebody of the other sex, those are
that one's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from personae import lexicon
from personae.book import Book, Character
from personae.stages.speakers.people import Person
from personae.stages.speakers.speech_tags import TagReader
from personae.stages.speakers.turns import Turn

_FIRST = frozenset(("i", "my", "me"))
_LEAST, _DENSITY = 5, 0.008  # so many of these words, and so large a share of all, make a story told by an "I"
_LEAST_PART = 3
# How often a part may name the one who tells it, for each "I": where the heading says that they do, and does not.
_NAMED_SELF, _NAMED_BARE = 0.2, 0.05
_COVERED = 0.5  # of all "I", the share under names that makes these narrators
_PRESENTING = frozenset(
    {("this", "is"), ("i", "am"), ("name", "is")}
    | {(word, clitic) for word in ("i", "it", "name") for clitic in ("'s", "’s", "'m", "’m")}
)
_UNITS = frozenset("chapter part book volume letter section entry episode no number".split())
_NUMBER = re.compile(r"\d+|[ivxlc]+")
_NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty first second third fourth fifth sixth seventh eighth ninth tenth last
    the""".split()
)
_TOLD = frozenset(  # what a heading calls what somebody tells
    """account confession diary journal letter log memoir memoirs memorandum narrative note notebook notes pov report
    statement story tale testimony version""".split()
)
_TELLING = frozenset(
    "contributed continued dictated kept narrated related reported resumed spoken told written".split()
)
_OUTSIDE = frozenset("prologue epilogue interlude preface appendix afterword introduction".split())
_CHAPTERS = 4  # fewer chapters change their narrator by a heading only
_HEARD, _MOST_HEARD = 4.0, 4.0  # what calls must speak for a second narrator in all, and may in one chapter
_HEARD_IN = 0.4  # and in what share of the chapters that they tell
_CHANGE = 3.0  # the price of a change
_OTHER_SEX = 0.5  # the product of how surely two are women, below its negative they are of two sexes
_STOPS = frozenset(". ! ? , ; …".split())
_AFTER = 2  # paragraphs after a heading in which "Contributed by Miss Quill" may stand
_SHORT, _LINE = 40, 12  # words of such a paragraph, and of one that is a heading by what it says
_MOST = 0.75  # of what headings give to somebody, the share that makes one person the narrator of the rest, too


@dataclass(frozen=True, slots=True)
class Telling:
    """The tokens `first_tok` to `end_tok`, in which "I" is the person of that number."""

    first_tok: int
    end_tok: int
    person: int


@dataclass(slots=True)
class Narrators:
    """Who tells a book in the first person: `whole` where nobody else does, the tellings of parts in order."""

    whole: int | None = None
    parts: list[Telling] = field(default_factory=list)

    def at(self, tok: int) -> int | None:
        """The number of the person whom "I" means in the narration around a token; None where nobody tells it."""
        k = bisect_right(self.parts, tok, key=lambda part: part.first_tok) - 1
        if k >= 0 and tok < self.parts[k].end_tok:
            return self.parts[k].person
        return self.whole

    def stretches(self, end_tok: int) -> list[Telling]:
        """The parts, and between them what the narrator of the whole tells; empty where there are no parts."""
        found: list[Telling] = []
        for part in self.parts:
            found += [*self._rest(found[-1].end_tok if found else 0, part.first_tok), part]
        return [*found, *self._rest(found[-1].end_tok, end_tok)] if found else []

    def _rest(self, first: int, end: int) -> list[Telling]:
        return [Telling(first, end, self.whole)] if self.whole is not None and first < end else []


def find(
    book: Book, reader: TagReader, turns: list[Turn], people: list[Person], quoted: NDArray[np.bool_]
) -> Narrators:
    """The narrators, whose places in `people` come to hold those of "I"; a nameless one joins them."""
    told = [i for i, word in enumerate(reader.words) if word in _FIRST and not quoted[i]]
    parts = _Headings(book, reader, people, quoted, told).parts()
    for n in {part.person for part in parts}:
        own = [tok for part in parts if part.person == n for tok in _between(told, part.first_tok, part.end_tok)]
        people[n].narrated = sorted({*people[n].narrated, *own})
    free = ~quoted
    for part in parts:
        free[part.first_tok : part.end_tok] = False
    whole = _whole(book, reader, turns, people, [tok for tok in told if free[tok]], int(free.sum()), parts)
    if not parts and whole is not None:
        parts = _Chapters(book, turns, people, told, whole).parts()
        for part in parts:
            here = _between(told, part.first_tok, part.end_tok)
            people[whole].narrated = sorted({*people[whole].narrated}.difference(here))
            people[part.person].narrated = sorted({*people[part.person].narrated, *here})
    return Narrators(whole, parts)


def _of_most(parts: Sequence[Telling], rest: int) -> int | None:
    """Who tells by far the most of the parts, where these are more than the rest."""
    share: dict[int, int] = defaultdict(int)
    for part in parts:
        share[part.person] += part.end_tok - part.first_tok
    best = max(share, key=lambda n: (share[n], -n), default=None)
    return best if best is not None and share[best] >= max(rest, _MOST * sum(share.values())) else None


def _of_that_name(n: int, people: list[Person], parts: Sequence[Telling]) -> int:
    """The teller of a part who bears a name of person n, too: Jim Quill, where Captain Quill is called; else n."""
    words = {word.lower() for alias in people[n].character.aliases for word in alias.split()}
    for part in parts:
        theirs = {word.lower() for alias in people[part.person].character.aliases for word in alias.split()}
        if (words & theirs) - lexicon.titles().keys():
            return part.person
    return n


def _between(places: Sequence[int], first: int, end: int) -> Sequence[int]:
    return places[bisect_right(places, first - 1) : bisect_right(places, end - 1)]


class _Headings:
    """Reads a book's headings for who tells what stands under them."""

    def __init__(
        self, book: Book, reader: TagReader, people: list[Person], quoted: NDArray[np.bool_], told: list[int]
    ) -> None:
        self.book, self.people, self.quoted, self.told = book, people, quoted, told
        self.words = reader.words
        self.first_of = np.searchsorted(book.tokens.paragraph, np.arange(len(book.paragraphs) + 1)).tolist()
        self.named: dict[tuple[str, ...], int] = {}
        for n in sorted(range(len(people)), key=lambda n: len(people[n].narrated) + len(people[n].quoted)):
            for alias in people[n].character.aliases if not people[n].unnamed else ():
                self.named[tuple(word.strip(".") for word in alias.lower().split())] = n
        self.longest = max(map(len, self.named), default=0)

    def parts(self) -> list[Telling]:
        """The parts of which a heading says who tells them."""
        found, bare = list[Telling](), list[Telling]()
        for first, end, person, sure in self._stretches():
            if self._is_told(first, end) and self._is_away(first, end, person, _NAMED_SELF if sure else _NAMED_BARE):
                (found if sure else bare).append(Telling(first, end, person))
        return sorted([*found, *self._believed(bare)], key=lambda part: part.first_tok)

    def _believed(self, bare: list[Telling]) -> list[Telling]:
        """Of the parts under a name alone, which may also be what a chapter is about, or sign a letter, those that can
        be believed: of several who name one another, and together tell most of a book that is told by an "I".
        """
        several = [part for part in bare if self._is_named_elsewhere(part, bare)]
        told = sum(len(_between(self.told, part.first_tok, part.end_tok)) for part in several)
        if len({part.person for part in several}) < 2 or told < _COVERED * len(self.told):
            return []
        return several if self._is_told(0, len(self.words)) else []

    def _is_told(self, first: int, end: int) -> bool:
        count, narrated = len(_between(self.told, first, end)), int((~self.quoted[first:end]).sum())
        return count >= _LEAST_PART and count >= _DENSITY * narrated

    def _is_away(self, first: int, end: int, person: int, share: float) -> bool:
        """Whether a stretch hardly names the one who should be telling it: not more than that share of all "I"."""
        named = len(_between(self.people[person].narrated, first, end))
        return named <= 1 + share * len(_between(self.told, first, end))

    def _is_named_elsewhere(self, part: Telling, parts: list[Telling]) -> bool:
        others = (other for other in parts if other.person != part.person)
        return any(_between(self.people[part.person].narrated, o.first_tok, o.end_tok) for o in others)

    def _stretches(self) -> Iterator[tuple[int, int, int, bool]]:
        """What stands under each heading that gives a teller: first and end token, the person, and whether the
        heading says more than their name.
        """
        open_: tuple[int, int, bool, set[str]] | None = None
        for start, end, shapes, teller in self._groups():
            ends = teller is not None or (shapes if open_ is not None and not open_[2] else shapes & _OUTSIDE)
            if open_ is not None and (ends or shapes & open_[3]):
                yield open_[0], start, open_[1], open_[2]
                open_ = None
            if teller is not None:
                open_ = (end, *teller, shapes)
        if open_ is not None:
            yield open_[0], len(self.words), open_[1], open_[2]

    def _groups(self) -> Iterator[tuple[int, int, set[str], tuple[int, bool] | None]]:
        """The headings, those that follow one another together: first and end token, what each begins with, and who
        they say tells what follows, and whether in so many words.
        """
        paragraphs, k = self.book.paragraphs, 0
        while k < len(paragraphs):
            first, shapes, teller = k, set[str](), None
            while k < len(paragraphs) and paragraphs[k].kind == "heading":
                words = self._words_of(k)
                shapes.add(next((word for word in words if word.isalpha()), "#"))
                teller = self._teller(words) or teller
                k += 1
            for n in range(k, min(k + _AFTER, len(paragraphs))) if k > first and teller is None else ():
                words = self._words_of(n)
                if len(words) <= _SHORT and "by" in words[:5] and {*words[:4]} & _TELLING:
                    teller = teller or self._teller(words)
            if k == first:
                teller = self._line(k)
                k += 1
            if teller is not None or shapes:
                yield self.first_of[first], self.first_of[k], shapes, teller

    def _line(self, paragraph: int) -> tuple[int, bool] | None:
        """Whom a paragraph gives that is a heading by what it says alone: "Dr. Seward's Diary."."""
        first, end = self.first_of[paragraph], self.first_of[paragraph + 1]
        if end - first > 2 * _LINE or self.quoted[first:end].any():
            return None
        words = self._words_of(paragraph)
        if len(words) > _LINE or (words[-1:] == ["continued"] and not {"'s", "’s"} & {*words}):  # Ada continued:
            return None
        found = self._teller(words)
        return found if found is None or found[1] or self.words[end - 1] not in _STOPS else None

    def _words_of(self, paragraph: int) -> list[str]:
        words = self.words[self.first_of[paragraph] : self.first_of[paragraph + 1]]
        return [word.strip(".") for word in words if word[:1].isalnum() or word in ("'s", "’s")]

    def _teller(self, words: list[str]) -> tuple[int, bool] | None:
        """Whom a heading names as the one who tells, and whether it says so by more than the name alone."""
        rest = 0
        while rest < len(words) and (words[rest] in _UNITS | _NUMBERS | _TOLD or _NUMBER.fullmatch(words[rest])):
            rest += 1
        by = next((i for i, word in enumerate(words) if word in ("by", "from")), None)
        if by is not None and {*words[:by]} & (_TOLD | _TELLING):
            return self._name(words, by + 1)[0]
        found, end = self._name(words, rest)
        if found is None:
            return None
        after = words[end:]
        if after[:1] == ["to"] and any(self._name(words, at)[0] for at in range(end + 1, end + 4)):
            return found
        if after[:1] in (["continued"], ["continues"]) or after[:2] == ["in", "continuation"]:
            return found
        if {*after[:1]} & {"'s", "’s"}:
            return found if {*after[1:4]} & _TOLD else None
        if not after or after == ["pov"]:
            return found[0], bool(after)
        return None

    def _name(self, words: list[str], at: int) -> tuple[tuple[int, bool] | None, int]:
        """The person whose name stands there, with or without "the", and where it ends."""
        at += words[at : at + 1] == ["the"]
        for end in range(min(len(words), at + self.longest), min(len(words), at), -1):
            n = self.named.get(tuple(words[at:end]))
            if n is not None:
                return (n, True), end
        return None, at


class _Chapters:
    """Finds the chapters that somebody of the other sex tells than the narrator of the whole, where no heading says so.

    Each chapter speaks for those who are called in it where "I said" stands next, and against those whom its narration
    names. The likeliest run of tellers is found by dynamic programming (Viterbi), a change having its price. Of the
    same sex it may be one person by another name.
    """

    def __init__(self, book: Book, turns: list[Turn], people: list[Person], told: list[int], whole: int) -> None:
        self.whole = whole
        self.starts = [book.tokens.within(chapter.span).start for chapter in book.chapters]
        self.ends = [*self.starts[1:], len(book.tokens)]
        own = _said_by_i(turns)
        self.score: dict[int, list[float]] = {}
        self.named: dict[int, list[int]] = {}
        for n, person in enumerate(people) if len(self.starts) >= _CHAPTERS else ():
            other = person.woman * people[whole].woman < -_OTHER_SEX and person.quoted and not person.unnamed
            calls = _calls(turns, own, person) if n == whole or other else {}
            if n != whole and sum(max(0.0, each) for each in calls.values()) < _HEARD:
                continue
            self.score[n], self.named[n] = [0.0] * len(self.starts), [0] * len(self.starts)
            for k, each in calls.items():
                self.score[n][self._chapter(turns[k].first_tok)] += each
            for tok in {*person.narrated}.difference(told):
                self.named[n][self._chapter(tok)] += 1

    def _chapter(self, tok: int) -> int:
        return max(0, bisect_right(self.starts, tok) - 1)

    def parts(self) -> list[Telling]:
        """The runs of chapters that others tell."""
        found: list[Telling] = []
        path = self._path([self.whole, *(n for n in self.score if n != self.whole)]) if len(self.score) > 1 else []
        for n, run in groupby(range(len(path)), key=path.__getitem__):
            chapters = list(run)
            scores = [self.score[n][c] for c in chapters]
            if n != self.whole and sum(scores) >= _HEARD and sum(s > 0 for s in scores) >= _HEARD_IN * len(scores):
                found.append(Telling(self.starts[chapters[0]], self.ends[chapters[-1]], n))
        return found

    def _path(self, people: list[int]) -> list[int]:
        """Who most likely tells each chapter."""
        best = [self._weight(n, 0) for n in people]
        back: list[list[int]] = []
        for c in range(1, len(self.starts)):
            top = max(range(len(people)), key=lambda i: (best[i], -i))
            back.append([i if best[i] >= best[top] - _CHANGE else top for i in range(len(people))])
            best = [max(b, best[top] - _CHANGE) + self._weight(n, c) for b, n in zip(best, people, strict=True)]
        path = [max(range(len(people)), key=lambda i: (best[i], -i))]
        for before in reversed(back):
            path.append(before[path[-1]])
        return [people[i] for i in reversed(path)]

    def _weight(self, n: int, chapter: int) -> float:
        """How much a chapter speaks for somebody's telling it."""
        called = max(-_MOST_HEARD, min(_MOST_HEARD, self.score[n][chapter]))
        return called - min(_MOST_HEARD, self.named[n][chapter] / 2)


def _whole(
    book: Book, reader: TagReader, turns: list[Turn], people: list[Person], outside: list[int], narrated: int,
    parts: list[Telling],
) -> int | None:
    """The number of the one narrator of what no heading gives to anybody; None if there is none.

    outside: the places of "I" there. narrated: how many tokens are narrated there. parts: what headings give.
    """
    known = next((n for n, person in enumerate(people) if person.character.kind == "narrator"), None)
    if known is not None:  # whom `identities` has found to be the one
        return _made(_of_that_name(known, people, parts), people, outside)
    if narrated == 0 or len(outside) < _LEAST or len(outside) / narrated < _DENSITY:
        return None
    words = reader.words
    scores: dict[int, float] = {}
    own = _said_by_i(turns)
    for n, person in enumerate(people):
        total = len(person.narrated) + len(person.quoted)
        if person.unnamed or not person.quoted or len(person.narrated) > 0.25 * total:
            continue
        score = 2.0 * sum(_introduced(words, turns, own, tok) for tok in person.quoted)
        score += sum(_calls(turns, own, person).values())
        scores[n] = score * (1 - len(person.narrated) / total)
    _add_introductions(reader, people, scores)
    chosen = max(scores, key=lambda n: (scores[n], -n), default=None)
    if chosen is not None and scores[chosen] >= _enough(turns):
        chosen = _of_that_name(chosen, people, parts)
    else:
        chosen = _of_most(parts, narrated)
    if chosen is not None:
        return _made(chosen, people, outside)
    first = int(book.tokens.start[outside[0]])
    character = Character(id="narrator", name="narrator", aliases=("narrator",), kind="narrator", first=first)
    people.append(Person(character, 0.0, narrated=outside, narrator=True))
    return len(people) - 1


def _made(n: int, people: list[Person], outside: list[int]) -> int:
    """Person n, made the narrator, in whose places those of "I" are."""
    people[n].narrator = True
    people[n].narrated = sorted({*people[n].narrated, *outside})
    return n


def _said_by_i(turns: list[Turn]) -> set[int]:
    """The turns that "I said" tags."""
    return {k for k, turn in enumerate(turns) if turn.tag and turn.tag.subject.head == "i"}


def _calls(turns: list[Turn], by_narrator: set[int], person: Person) -> dict[int, float]:
    """By the turn in which somebody is called: how much it speaks for their being whoever says "I said" next to it."""
    found: dict[int, float] = {}
    for tok in person.vocative:
        k = bisect_right(turns, tok, key=lambda turn: turn.first_tok) - 1
        if k < 0 or tok >= turns[k].end_tok:
            continue
        if k in by_narrator:
            found[k] = -1.0
        else:
            found[k] = 0.25 + (k + 1 in by_narrator) + (k - 1 in by_narrator) - 0.75 * _tagged_otherwise(turns, k + 1)
    return found


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


def _add_introductions(reader: TagReader, people: list[Person], scores: dict[int, float]) -> None:
    """ "My name is Ada" outside speech tells who the narrator is."""
    words = reader.words
    for n, person in enumerate(people):
        for tok in person.narrated:
            before = words[max(0, tok - 3) : tok]
            named = before[:2] == ["my", "name"] and before[2:] in (["is"], ["was"], ["'s"], ["’s"])
            if named or before[-2:] == ["call", "me"]:
                scores[n] = scores.get(n, 0.0) + 3.0

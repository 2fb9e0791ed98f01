"""All that is said in a book, with everybody who may have said it, ready to be decided: at once, or anew in part."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from personae import lexicon
from personae.book import Book
from personae.models import pieces
from personae.stages.speakers import cells, company, joint, people, turns
from personae.stages.speakers.anchors import anchors
from personae.stages.speakers.features import GIVEN, FeatureReader, Rows
from personae.stages.speakers.speech_tags import SpeechTag, TagReader
from personae.stages.speakers.voices import Voices

NOBODY = -1
# How many turns word of a turn travels, either way; and how far a told speaker, a candidate nearby too, has a say.
_SURE = ("verb-subject", "subject-verb")
_BEING = frozenset((("i", "am"), ("i", "'m"), ("i", "’m")))
_NAMED = frozenset((("name", "is"), ("name", "'s"), ("name", "’s")))
_OWN = frozenset("my the . , ! ? ; — “ \" ‘ '".split())
_DENYING = frozenset("not never n't n’t if as though like".split())
_PAUSES = frozenset(", . ; ! — – -- - of \" ” ' ’ …".split())
HEARD = joint.ROUNDS * max(cells.OFFSETS)
AROUND = HEARD + GIVEN

Given = Mapping[int, int]  # turns whose speaker a person has told: the number of the speaker, or NOBODY


@dataclass(frozen=True, slots=True)
class Decision:
    """Of turns `first` to `end`: their candidates, and how likely each speaks, and is spoken to ([r] each)."""

    first: int
    end: int
    rows: Rows
    likely: NDArray[np.float32]
    addressed: NDArray[np.float32]

    def of(self, turn: int) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.float32]]:
        """The candidates of a turn, how likely each speaks, how likely each is spoken to."""
        here = self.rows.of(turn - self.first)
        return self.rows.person[here], self.likely[here], self.addressed[here]


class Talk:
    """The turns of a book and its possible speakers."""

    def __init__(self, book: Book) -> None:
        reader = TagReader(book)
        self.book = book
        self.turns = turns.build(book, reader)
        self.company = company.gather(book, reader, self.turns)
        self.features = FeatureReader(book, reader, self.turns, self.company)
        self.place, self.zone = turns.places(book, self.turns), pieces.zones(book)
        self.anchors = anchors(book, self.company)
        self.meant = {mention.head.start for mention in book.drafts if mention.character}
        self.certain = {**self._tagged(), **self._introduced()}
        self.all = self.features.rows(range(len(self.turns)), self.certain)
        self.voices: Voices | None = None
        self.guess = self._decided(self.all, 0, {})
        owner, person, likely = self.all.owner(), self.all.person, self.guess.likely
        self.voices = Voices(book.tokens.words, self.zone, self.place, owner, person, likely, len(self.company.people))

    def _tagged(self) -> dict[int, int]:
        """The turns that a sure tag gives to a name, or to a noun used as one: "said Ada", "nanny said"."""
        found, words = dict[int, int](), self.book.tokens.words
        for i, turn in enumerate(self.turns):
            tag, person = turn.tag, self.features.tag_of[i]
            if tag is None or tag.pattern not in _SURE or tag.strength not in ("say", "strong") or person is None:
                continue
            one_word = tag.subject.end_tok == tag.subject.first_tok + 1
            named = one_word or words[tag.subject.end_tok - 1][0].isupper()
            if tag.subject.form == "name" or (tag.subject.form == "noun" and (named or self._by_office(tag, person))):
                found[i] = person
        return found

    def _by_office(self, tag: SpeechTag, person: int) -> bool:
        """Whether a tag describes somebody unnamed by what few are, and not one of the cast, as far as can be told
        without regard to who speaks: "said the turnkey", "said another", not "said the man", "said the invalid".
        """
        if people.is_somebody(self.features.reader, tag.subject):
            return True
        vague = tag.subject.head in people.ANYBODY or tag.subject.head in lexicon.kin_nouns()
        vague = vague or self.features.reader.phrases.is_adjective(tag.subject)
        head = int(self.book.tokens.start[tag.subject.end_tok - 1])
        return self.company.people[person].unnamed and not vague and head not in self.meant

    def _introduced(self) -> dict[int, int]:
        """The turns in which somebody says their own name: "I am Ada Quill." No tag may name another."""
        words, found = self.features.words, dict[int, int]()
        starts = [turn.first_tok for turn in self.turns]
        for n, person in enumerate(self.company.people):
            for tok in person.quoted if not (person.unnamed or person.narrator) else ():
                i = bisect_right(starts, tok) - 1
                stop = self.features.reader.phrases.names.get(tok, (tok + 1, ""))[0]
                if i < 0 or tok >= self.turns[i].end_tok or stop >= len(words) or words[stop] not in _PAUSES:
                    continue
                if introduces(words[max(0, tok - 4) : tok]) and self.features.tag_of[i] in (None, NOBODY, n):
                    found[i] = n
        return found

    def decide(self, given: Given) -> Decision:
        """Decide every turn."""
        return self._decided(self._rows(0, len(self.turns), given), 0, given)

    def decide_near(self, first: int, end: int, given: Given) -> Decision:
        """Decide the turns `first` to `end` with what is given around them, as deciding every turn would."""
        low, high = max(0, first - HEARD), min(len(self.turns), end + HEARD)
        found = self._decided(self._rows(low, high, given), low, given)
        a, b = int(found.rows.first[first - low]), int(found.rows.first[end - low])
        return Decision(first, end, found.rows.part(first - low, end - low), found.likely[a:b], found.addressed[a:b])

    def _rows(self, low: int, high: int, given: Given) -> Rows:
        """The candidates of the turns `low` to `high`, computed anew only where what is given brings in others."""
        for i in range(low, high) if given else ():
            if not set(self.features.given_near(i, given)) <= set(self.all.person[self.all.of(i)].tolist()):
                return self.features.rows(range(low, high), {**self.certain, **given})
        return self.all.part(low, high)

    def _decided(self, rows: Rows, low: int, given: Given) -> Decision:
        count = len(rows.first) - 1
        made = cells.build(rows, self.place[low : low + count], self.anchors)
        known = told(rows, {**self.certain, **given}, low)
        if self.voices is None:  # the first guess, from which they are learned
            verdict = joint.decide(None, self.zone, made, known)
        else:
            made = cells.with_voices(made, self.voices.of(rows.owner() + low, rows.person))
            verdict = joint.decide(self.book.states, self.zone, made, known)
        return Decision(low, low + count, rows, verdict.likely, verdict.addressed)


def introduces(before: list[str]) -> bool:
    """Whether one says one's own name after these words, in lower case: "I am", "my name's"."""
    two, earlier = tuple(before[-2:]), before[:-2]
    if set(earlier) & _DENYING:
        return False
    return two in _BEING or (two in _NAMED and (not earlier or earlier[-1] in _OWN))


def told(rows: Rows, given: Given, low: int) -> NDArray[np.float32]:
    """1 and 0 for the candidates of turns whose speaker is given, -1 for all others; rows begin with turn `low`."""
    found = np.full(len(rows.person), -1, np.float32)
    for turn, person in given.items():
        if low <= turn < low + len(rows.first) - 1:
            here = rows.of(turn - low)
            found[here] = rows.person[here] == person
    return found

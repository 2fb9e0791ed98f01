"""What speaks for each candidate of each turn, as numbers.

One function computes them for training and for reading. Rows are (turn, candidate) pairs; `BASE` names the columns.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from math import log1p

import numpy as np
from numpy.typing import NDArray

from personae.book import Book
from personae.lexicon.names import in_full
from personae.stages.speakers.company import Company
from personae.stages.speakers.people import Person
from personae.stages.speakers.speech_tags import PATTERNS, SpeechTag, TagReader, sex_told
from personae.stages.speakers.turns import Turn

RECENT = 9  # candidates: the people mentioned last before a turn
COMING = 3  # and first after it
GIVEN = 8  # turns within which somebody told to speak is a candidate
_STRENGTHS = ("", "verb", "weak", "strong", "say")
_FAR = 12.0
_REACH = 600  # tokens of a paragraph that are looked at on either side of a turn

BASE: tuple[str, ...] = (
    "tag_is", "tag_other", "tag_noun_is", "tag_noun_other", "tag_pronoun", "tag_i", "tag_noun_sex", "tag_they",
    "beat_is", "beat_other", "beat_noun_is", "beat_noun_other", "beat_pronoun", "beat_i", "beat_noun_sex",
    "other_is", "other_other", "other_pronoun", "tag_noun_called",
    "since", "until", "since_any", "rank", "rank_any", "rank_sex", "rank_until",
    "par_before", "par_after", "par_subject", "last_par", "last_par_subject", "last_par_final", "next_par",
    "near_3", "near_10", "near_30", "near_chapter", "share",
    "own_vocative", "own_spoken_of", "prev_vocative", "prev_spoken_of", "prev2_vocative", "next_vocative",
    "next_spoken_of", "next2_vocative", "own_quote_mentions_any",
    "woman", "narrator", "unnamed", "relational", "plural",
    "prev1_tag", "prev2_tag", "prev3_tag", "prev4_tag", "next1_tag", "next2_tag", "next3_tag",
    "prev1_beat", "prev2_beat", "next1_beat", "next2_beat", "last_tagged", "last_tagged_other",
    "tag_pattern", "tag_strength", "beat_pattern", "beat_strength", "has_tag", "has_beat", "tag_form", "beat_form",
    "words", "opens", "shares", "bare", "gap_before", "gap_after", "gap_before2", "gap_after2", "narration_before",
    "question", "prev_question", "has_i", "has_you", "candidates", "first_person", "prev1_has_tag", "next1_has_tag",
)  # fmt: skip


@dataclass(slots=True)
class Rows:
    """The candidates of all turns: turn i has rows first[i] to first[i + 1], whose people are `person`."""

    first: NDArray[np.int64]
    person: NDArray[np.int64]
    base: NDArray[np.float32]

    def of(self, turn: int) -> slice:
        """The rows of a turn."""
        return slice(int(self.first[turn]), int(self.first[turn + 1]))

    def owner(self) -> NDArray[np.int64]:
        """The turn of each row."""
        return np.repeat(np.arange(len(self.first) - 1), np.diff(self.first))

    def part(self, turn: int, end: int) -> Rows:
        """The rows of the turns `turn` to `end`."""
        low, high = int(self.first[turn]), int(self.first[end])
        return Rows(self.first[turn : end + 1] - low, self.person[low:high], self.base[low:high])


class FeatureReader:
    """Computes BASE for every turn of a book."""

    def __init__(self, book: Book, reader: TagReader, turns: list[Turn], company: Company) -> None:
        self.book, self.reader, self.turns, self.company = book, reader, turns, company
        self.people = company.people
        self.words = reader.words
        self.paragraph = book.tokens.paragraph
        self.first_of = np.searchsorted(self.paragraph, np.arange(len(book.paragraphs) + 1))
        mentions = [
            (tok, n)
            for n, person in enumerate(self.people)
            for tok in person.narrated
            if not company.tells(n, tok)
        ]
        mentions += [(tok, n) for n, person in enumerate(self.people) for tok in person.quoted]
        mentions.sort()
        self.places = [tok for tok, _ in mentions]
        self.who = [n for _, n in mentions]
        self.total = max(1, len(mentions))
        self.chapter_first = self._chapter_starts()
        self.tag_of = [self._subject(turn.tag) for turn in turns]
        self.beat_of = [self._subject(turn.beat) for turn in turns]
        self.last_tagged = self._last_tagged()

    def _chapter_starts(self) -> list[int]:
        return [self.book.tokens.within(chapter.span).start for chapter in self.book.chapters] or [0]

    def _subject(self, tag: SpeechTag | None) -> int | None:
        return self.company.of(tag.subject) if tag else None

    def _last_tagged(self) -> list[tuple[int | None, int | None]]:
        """For each turn the last two different people whom tags before it name."""
        last: int | None = None
        other: int | None = None
        found: list[tuple[int | None, int | None]] = []
        for who in self.tag_of:
            found.append((last, other))
            if who is not None and who != last:
                last, other = who, last
        return found

    def rows(self, turns: range, given: Mapping[int, int]) -> Rows:
        """Candidates and their base features for some turns. Whom a person named as a speaker (`given`, by turn) is a
        candidate nearby too.
        """
        first = [0]
        person: list[int] = []
        table: list[list[float]] = []
        for i in turns:
            candidates = self.candidates(i)
            candidates += [n for n in self.given_near(i, given) if n not in candidates]
            table += self._features(i, candidates)
            person += candidates
            first.append(len(person))
        base = np.array(table, np.float32).reshape(-1, len(BASE))
        return Rows(np.array(first, np.int64), np.array(person, np.int64), base)

    def given_near(self, i: int, given: Mapping[int, int]) -> list[int]:
        """The people given as speakers of the turns around turn i."""
        if not given:
            return []
        near = range(max(0, i - GIVEN), min(len(self.turns), i + GIVEN + 1))
        found = dict.fromkeys(given[j] for j in near if given.get(j, -1) >= 0 and abs(self._gap(i, j)) < 12)
        return list(found)

    def candidates(self, i: int) -> list[int]:
        """The people who may speak turn i: its tags' subjects, the last and the next to be mentioned, the narrator."""
        turn = self.turns[i]
        found: dict[int, None] = {}
        for tag in (turn.tag, turn.beat, *turn.others):
            who = self._subject(tag)
            if who is not None:
                found[who] = None
        for j in (i - 1, i - 2, i + 1, i + 2):
            if 0 <= j < len(self.turns) and self.tag_of[j] is not None and abs(self._gap(i, j)) < 12:
                found[self.tag_of[j]] = None  # type: ignore[index]
        narrator = self.company.narrators.at(turn.first_tok)
        if narrator is not None:
            found[narrator] = None
        recent = 0
        seen: set[int] = set()
        at = bisect_left(self.places, turn.end_tok)
        for k in range(at - 1, max(-1, at - 400), -1):
            n = self.who[k]
            if n not in seen:
                seen.add(n)
                if self.people[n].unnamed and turn.first_tok - self.places[k] > 800:
                    continue
                found[n] = None
                recent += 1
                if recent >= RECENT:
                    break
        coming = 0
        for k in range(at, min(len(self.places), at + 60)):
            n = self.who[k]
            if n not in seen:
                seen.add(n)
                if self.places[k] - turn.end_tok > 600:
                    break
                found[n] = None
                coming += 1
                if coming >= COMING:
                    break
        return list(found)

    def _gap(self, i: int, j: int) -> int:
        """Paragraphs from turn i to turn j, forward positive."""
        if j > i:
            return self.turns[j].place - self.turns[i].last_place
        return self.turns[j].last_place - self.turns[i].place

    def _features(self, i: int, candidates: list[int]) -> list[list[float]]:
        turn = self.turns[i]
        shared = self._turn_features(i, len(candidates))
        narrated = {n: self._since(self.people[n].before(turn.first_tok), turn.first_tok) for n in candidates}
        until = {n: self._since(turn.end_tok, self.people[n].after(turn.end_tok)) for n in candidates}
        anywhere = {n: self._since(self._last_any(n, turn.first_tok), turn.first_tok) for n in candidates}
        rank = self._ranks(narrated)
        rank_any = self._ranks(anywhere)
        rank_until = self._ranks(until)
        sex = self._wanted_sex(turn)
        fitting = {n: v for n, v in narrated.items() if sex * self.people[n].woman >= 0}
        rank_sex = self._ranks(fitting)
        named = any(self._in(self.people[n].quoted, turn.first_tok, turn.end_tok) for n in candidates)
        table = []
        for n in candidates:
            person = self.people[n]
            row = self._tag_features(turn, n, person)
            row += [
                narrated[n], until[n], anywhere[n], rank[n], rank_any[n], rank_sex.get(n, _FAR), rank_until[n],
            ]  # fmt: skip
            tells = self.company.tells(n, turn.first_tok)
            row += self._place_features(turn, person, tells=tells)
            row += self._speech_features(i, person)
            row.append(float(named))
            row += [person.woman, tells, person.unnamed, person.relational, person.plural]
            row += self._neighbour_features(i, n)
            table.append(row + shared)
        return table

    @staticmethod
    def _since(start: int, end: int) -> float:
        return _FAR if start < 0 or end < 0 else log1p(max(0, end - start))

    def _last_any(self, n: int, tok: int) -> int:
        person = self.people[n]
        k = bisect_left(person.quoted, tok)
        return max(person.before(tok), person.quoted[k - 1] if k else -1)

    @staticmethod
    def _ranks(values: dict[int, float]) -> dict[int, float]:
        order = sorted(values, key=lambda n: values[n])
        return {n: (float(k) if values[n] < _FAR else _FAR) for k, n in enumerate(order)}

    def _wanted_sex(self, turn: Turn) -> float:
        for tag in (turn.tag, turn.beat):
            if tag is not None:
                wanted = sex_told(tag)
                if wanted:
                    return wanted
        return 0.0

    def _tag_features(self, turn: Turn, n: int, person: Person) -> list[float]:
        row: list[float] = []
        for tag, they in ((turn.tag, True), (turn.beat, False)):
            is_, other, noun_is, noun_other, pronoun, first, noun_sex, plural = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
            if tag is not None:
                who = self.company.of(tag.subject)
                if tag.subject.form == "name":
                    is_, other = float(who == n), float(who != n)
                elif tag.subject.form == "noun":
                    noun_is, noun_other = float(who == n), float(who != n)
                    noun_sex = sex_told(tag) * person.woman
                elif tag.subject.head == "i":
                    first = 1.0 if who == n else -1.0
                elif tag.subject.head == "they":
                    plural = 1.0 if person.plural else -1.0
                else:
                    pronoun = sex_told(tag) * person.woman if person.woman else 0.2
            row += [is_, other, noun_is, noun_other, pronoun, first, noun_sex]
            if they:
                row.append(plural)
        is_, other, pronoun = 0.0, 0.0, 0.0
        for tag in turn.others:
            who = self.company.of(tag.subject)
            is_ = max(is_, float(who == n))
            other = max(other, float(who is not None and who != n))
            if tag.subject.form == "pronoun":
                pronoun = sex_told(tag) * person.woman
        return [*row, is_, other, pronoun, self._called(turn.tag, person)]

    @staticmethod
    def _called(tag: SpeechTag | None, person: Person) -> float:
        """Whether the noun of the tag is part of a name of the person: the doctor, Dr. Finch."""
        if tag is None or tag.subject.form != "noun":
            return 0.0
        words = {in_full(word) for alias in person.character.aliases for word in alias.split()}
        return 1.0 if tag.subject.head in words else -1.0

    def _in(self, places: list[int], first: int, end: int) -> int:
        return bisect_left(places, end) - bisect_left(places, first)

    def _place_features(self, turn: Turn, person: Person, *, tells: bool) -> list[float]:
        start = max(int(self.first_of[turn.paragraph]), turn.first_tok - _REACH)
        end = min(int(self.first_of[turn.last_paragraph + 1]), turn.end_tok + _REACH)
        last = max(int(self.first_of[turn.paragraph - 1]), start - _REACH) if turn.paragraph else start
        after = min(turn.last_paragraph + 2, len(self.first_of) - 1)
        narrated = person.narrated
        chapter = self.chapter_first[max(0, bisect_right(self.chapter_first, turn.first_tok) - 1)]
        in_last = self._in(narrated, last, start)
        final = narrated[bisect_left(narrated, start) - 1] if in_last else -1
        near = [
            log1p(self._in(narrated, int(self.first_of[max(0, turn.paragraph - back)]), start) +
                  self._in(narrated, end, int(self.first_of[min(len(self.first_of) - 1, turn.last_paragraph + back)])))
            for back in (3, 10, 30)
        ]  # fmt: skip
        return [
            float(self._in(narrated, start, turn.first_tok)),
            float(self._in(narrated, turn.first_tok, end)),
            float(any(start <= tok < end for tok in self._subjects(person, start, end))),
            float(in_last),
            float(any(True for _ in self._subjects(person, last, start))),
            float(final > 0 and start - final < 25),
            float(self._in(narrated, end, int(self.first_of[after]))),
            *near,
            log1p(self._in(narrated, chapter, turn.first_tok)),
            0.3 if tells else (len(narrated) + len(person.quoted)) / self.total,
        ]

    def _subjects(self, person: Person, first: int, end: int) -> list[int]:
        """Narrated mentions that open a sentence in a stretch of tokens."""
        sentence = self.book.tokens.sentence
        low, high = bisect_left(person.narrated, first), bisect_left(person.narrated, end)
        return [t for t in person.narrated[low:high] if t in person.subject or t == 0 or sentence[t] != sentence[t - 1]]

    def _speech_features(self, i: int, person: Person) -> list[float]:
        row: list[float] = []
        for j in (i, i - 1, i - 2, i + 1, i + 2):
            called, named = 0.0, 0.0
            if 0 <= j < len(self.turns) and abs(self._gap(i, j)) <= 6:
                turn = self.turns[j]
                low, high = bisect_left(person.quoted, turn.first_tok), bisect_left(person.quoted, turn.end_tok)
                for tok in person.quoted[low:high]:
                    if tok in person.vocative:
                        called = 1.0
                    else:
                        named = 1.0
            row += [called] if j in (i - 2, i + 2) else [called, named]
        return row

    def _neighbour_features(self, i: int, n: int) -> list[float]:
        row = []
        for offset in (-1, -2, -3, -4, 1, 2, 3):
            row.append(self._match(self.tag_of, i, i + offset, n))
        for offset in (-1, -2, 1, 2):
            row.append(self._match(self.beat_of, i, i + offset, n))
        last, other = self.last_tagged[i]
        return [*row, float(last == n), float(other == n)]

    def _match(self, subjects: list[int | None], i: int, j: int, n: int) -> float:
        if not 0 <= j < len(subjects) or subjects[j] is None or abs(self._gap(i, j)) > 12:
            return 0.0
        return 1.0 if subjects[j] == n else -1.0

    def _turn_features(self, i: int, candidates: int) -> list[float]:
        turn = self.turns[i]
        words = self.words[turn.first_tok : turn.end_tok]
        previous = self.turns[i - 1] if i else None
        tag, beat = turn.tag, turn.beat
        narration = sum(segment.end_tok - segment.first_tok for segment in turn.narration)
        gaps = [self._signed_gap(i, j) for j in (i - 1, i + 1, i - 2, i + 2)]
        before = self._narration_before(i)
        spoken = [w for n in turn.quotes for w in self._quote_words(n)]
        return [
            float(PATTERNS.index(tag.pattern)) if tag else -1.0,
            float(_STRENGTHS.index(tag.strength)) if tag else -1.0,
            float(PATTERNS.index(beat.pattern)) if beat else -1.0,
            float(_STRENGTHS.index(beat.strength)) if beat else -1.0,
            float(tag is not None), float(beat is not None),
            _form(tag), _form(beat),
            log1p(len(words)), float(turn.opens_paragraph), float(turn.shares_paragraph), float(narration == 0),
            *gaps, log1p(before),
            float("?" in spoken),
            float(previous is not None and "?" in self.words[previous.first_tok : previous.end_tok]),
            float("i" in spoken), float("you" in spoken),
            float(candidates), float(self.company.narrators.at(turn.first_tok) is not None),
            float(i > 0 and self.tag_of[i - 1] is not None),
            float(i + 1 < len(self.turns) and self.tag_of[i + 1] is not None),
        ]  # fmt: skip

    def _quote_words(self, n: int) -> list[str]:
        where = self.book.tokens.within(self.book.quotes[n].span)
        return self.words[where.start : where.stop]

    def _signed_gap(self, i: int, j: int) -> float:
        return float(min(12, abs(self._gap(i, j)))) if 0 <= j < len(self.turns) else _FAR

    def _narration_before(self, i: int) -> int:
        if i == 0:
            return 500
        return min(500, max(0, self.turns[i].first_tok - self.turns[i - 1].end_tok))


def _form(tag: SpeechTag | None) -> float:
    if tag is None:
        return 0.0
    if tag.subject.form == "pronoun":
        return {"i": 4.0, "she": 2.0, "he": 2.0}.get(tag.subject.head, 5.0)
    return 1.0 if tag.subject.form == "name" else 3.0

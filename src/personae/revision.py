"""A story read, and put right by a person: what the machine and they make of it together.

What a person says of quotations and of who is who changes what the speakers are decided from; who speaks a line is a
fixed point, around which the turns nearby are decided again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from personae import pipeline
from personae.book import Book, Mention, Quote
from personae.corrections.apply import Unfitted, finder_for, with_people, with_quotations
from personae.corrections.journal import Entry
from personae.corrections.series import Cast, with_cast
from personae.corrections.steps import (
    Addressees,
    Describe,
    MissingTurn,
    NewCharacter,
    Release,
    Rename,
    Speakers,
)
from personae.stages import coreference, events, gaps, relations, scenes, speakers, tally
from personae.stages.speakers.talk import AROUND, Given, Talk

# Steps that leave as it is what the speakers are decided from; and those that do too, but that later ones may build on.
_LATER = (Speakers, Release, Addressees, Describe, MissingTurn)
_NAMING = (Rename, NewCharacter)
_NEAR = 3  # turns on either side
_FIRST_PERSON = frozenset(("i", "me", "my", "mine", "myself"))


@dataclass(frozen=True, slots=True)
class Revised:
    """A book with all corrections, those that did not fit, and the ids that changed: whose each is now, "" nobody's."""

    book: Book
    unfitted: tuple[Unfitted, ...]
    same: Mapping[str, str]

    @property
    def warned(self) -> Book:
        """The book, with a warning for each correction that did not fit."""
        misfits = tuple(f"correction {one.entry.number} does not fit: {one.why}" for one in self.unfitted)
        return replace(self.book, warnings=self.book.warnings + misfits)


def _last(book: Book) -> Book:
    """The book with what is decided when its people are known: counts, scenes, relations, who does what."""
    return events.run(relations.run(scenes.run(tally.run(book))))


def worth(book: Book) -> dict[int, float]:
    """How much is to be learned by asking about each turn that nobody has confirmed: its doubt, and that around it.

    An answer decides more than its own line where the whole run of lines is doubtful.
    """
    heads = {quote.turn: quote for quote in reversed(book.quotes) if quote.kind != "other"}
    doubt = {turn: 0.0 if quote.confirmed else 1.0 - quote.confidence for turn, quote in heads.items()}
    near = [n for n in range(-_NEAR, _NEAR + 1) if n]
    return {
        turn: doubt[turn] * (1.0 + sum(doubt.get(turn + n, 0.0) for n in near) / 2)
        for turn, quote in heads.items()
        if not quote.confirmed
    }


class Revision:
    """One story, to which corrections can be applied again and again.

    `before` is the book as it is before its speakers are decided.
    """

    def __init__(self, before: Book) -> None:
        self._before = before
        self._finder = finder_for(before.text, ())
        self._known: set[int] = set()
        self._decide_all(())
        self._plain = gaps.run(coreference.run(self._decided))

    @classmethod
    def read(
        cls,
        path: str | Path,
        *,
        cast: Cast | None = None,
        progress: Callable[[str, int, int], None] | None = None,
        model: bool = True,
    ) -> Revision:
        """Read the story at `path`, with the people of a series where `cast` tells of them.

        Raises InputError when it is none.
        """
        book = pipeline.read(path, progress=progress, model=model, until="speakers")
        return cls(with_cast(book, cast) if cast else book)

    def apply(self, entries: Sequence[Entry]) -> Revised:
        """The book with these corrections, for a person to look at: quick, and ids stay from call to call."""
        self._remember(entries)
        shape = tuple(entry for entry in entries if not isinstance(entry.step, _LATER))
        if _weighty(shape) != _weighty(self._shape):
            self._decide_all(shape)
        applied = with_people(self._machine(), entries, finder=self._finder)
        if self._decide_near(speakers.given_turns(self._talk, applied.book)):
            applied = with_people(self._machine(), entries, finder=self._finder)
        mentions = _following(applied.book, self._plain.quotes)
        return Revised(replace(applied.book, mentions=mentions), self._misfits + applied.unfitted, applied.same)

    def finish(self, entries: Sequence[Entry]) -> Revised:
        """The book with these corrections, as it is written down: pronouns, gaps, counts, scenes anew, ids in order."""
        if not entries:
            return Revised(_last(self._plain), (), {})
        self.apply(entries)
        applied = with_people(gaps.run(coreference.run(self._decided)), entries, finder=self._finder)
        return Revised(_last(applied.book), self._misfits + applied.unfitted, applied.same)

    def _machine(self) -> Book:
        """What the machine makes of the book, given what it was told so far."""
        decided = self._decided
        known = {person.id for person in self._plain.characters}
        cast = (*self._plain.characters, *(person for person in decided.characters if person.id not in known))
        return replace(self._plain, quotes=decided.quotes, passages=decided.passages, characters=cast)

    def _remember(self, entries: Sequence[Entry]) -> None:
        """Have the finder know the places of a journal's entries together, as long as they may have moved."""
        if len(entries) > len(self._known) + 1:
            self._finder = finder_for(self._before.text, entries)
        self._known.update(entry.number for entry in entries)

    def _decide_all(self, shape: tuple[Entry, ...]) -> None:
        """Decide every turn anew, with what the entries tell of quotations and of who is who."""
        put_right = with_quotations(self._before, shape, finder=self._finder)
        book = with_people(put_right.book, shape, finder=self._finder).book
        quotes = tuple(replace(quote, confirmed=False, speaker=None) for quote in book.quotes)
        self._talk = Talk(replace(book, quotes=quotes))
        self._shape, self._misfits = shape, put_right.unfitted
        self._given: Given = {}
        self._decided = speakers.written(self._talk, self._talk.book, self._talk.decide({}), {})

    def _decide_near(self, given: Given) -> bool:
        """Decide the turns anew around those whose speaker is told now and was not before, or no more, or another.
        Whether there were any.
        """
        changed = [turn for turn in given.keys() | self._given.keys() if given.get(turn) != self._given.get(turn)]
        for first, end in _around(changed, len(self._talk.turns)):
            decision = self._talk.decide_near(first, end, given)
            self._decided = speakers.written(self._talk, self._decided, decision, given)
        self._given = given
        return bool(changed)


class Settled:
    """An analysis that stays as it is, such as another tool's: corrections are applied, and nothing is decided anew."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def apply(self, entries: Sequence[Entry]) -> Revised:
        """The book with these corrections."""
        finder = finder_for(self._book.text, entries)
        told = with_quotations(self._book, entries, finder=finder)
        book = replace(told.book, quotes=_as_the_turn_begins(told.book.quotes))
        applied = with_people(book, entries, finder=finder)
        mentions = _following(applied.book, self._book.quotes)
        return Revised(replace(applied.book, mentions=mentions), told.unfitted + applied.unfitted, applied.same)

    def finish(self, entries: Sequence[Entry]) -> Revised:
        """The book with these corrections, as it is written down: counted anew, under the ids that it has."""
        revised = self.apply(entries)
        return replace(revised, book=tally.counted(revised.book)) if entries else revised


def _as_the_turn_begins(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The quotes, where those that a person has joined to a turn have its speaker, and those that are no line none."""
    first: dict[int, Quote] = {}
    found = []
    for quote in quotes:
        head = first.setdefault(quote.turn, quote)
        if quote.kind == "other":
            quote = replace(quote, speaker=None, confidence=0.0, candidates=())
        elif quote.speaker != head.speaker:
            quote = replace(quote, speaker=head.speaker, confidence=head.confidence, candidates=head.candidates)
        found.append(quote)
    return tuple(found)


def _weighty(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if not isinstance(entry.step, _NAMING)]


def _around(turns: Iterable[int], count: int) -> list[tuple[int, int]]:
    """The stretches of turns that the given ones can have a say in: first and end of each, in order."""
    found: list[tuple[int, int]] = []
    for turn in sorted(turns):
        first, end = max(0, turn - AROUND), min(count, turn + AROUND + 1)
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((first, end))
    return found


def _following(book: Book, before: Sequence[Quote]) -> tuple[Mention, ...]:
    """The mentions, where "I" in a quotation whose speaker has changed is the new speaker."""
    spoke = {quote.span: quote.speaker for quote in before}
    mentions = list(book.mentions)
    starts = [mention.span.start for mention in mentions]
    for quote in book.quotes:
        if quote.kind == "other" or spoke.get(quote.span, "") == quote.speaker:
            continue
        for n in range(bisect_left(starts, quote.span.start), bisect_left(starts, quote.span.end)):
            if book[mentions[n].span].lower() in _FIRST_PERSON:
                mentions[n] = replace(
                    mentions[n], character=quote.speaker, entity=None, confidence=quote.confidence
                )
    return tuple(mentions)

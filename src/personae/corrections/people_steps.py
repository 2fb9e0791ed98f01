"""The steps that say who is who and who speaks, made upon a book."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from personae.book import Book, Gap, Passage, Span
from personae.corrections.fitting import NO_LINE, Misfit, person_in, place_in
from personae.corrections.lines import Lines
from personae.corrections.mentions import Mentions
from personae.corrections.people import People, folded, is_colour, united
from personae.corrections.places import Finder
from personae.corrections.steps import (
    Addressees,
    Alias,
    Describe,
    MarkPassage,
    Merge,
    MissingTurn,
    NeverSame,
    NewCharacter,
    NotCharacter,
    Place,
    Release,
    Rename,
    Speakers,
    Split,
    Step,
    Who,
)

_MISSING = "a turn of talk is missing here"
_Part = TypeVar("_Part")


class PeopleSteps:
    """A book's people and who speaks, on which steps can be made, in order. `steps` are all that will be."""

    def __init__(self, book: Book, finder: Finder, steps: Sequence[Step]) -> None:
        self.people = People(book.characters)
        self._book = book
        self._finder = finder
        self._lines = Lines(book)
        self._mentions = Mentions(book, self.people.now)
        self._apart = [step for step in steps if isinstance(step, NeverSame)]
        self._narrators: dict[Span, str] = {}
        self._missing: dict[Span, str] = {}

    def book(self) -> Book:
        """The book as the steps have made it."""
        return replace(
            self._book,
            quotes=self._lines.quotes(self.people.now),
            mentions=self._mentions.mentions(),
            characters=self.people.cast(),
            passages=tuple(map(self._narrated, self._book.passages)),
            gaps=self._gaps(),
        )

    def make(self, step: Step) -> None:
        """Make a step. Raises Misfit where it does not fit, or not in every part; the other parts are made."""
        match step:
            case Speakers(lines):
                self._each(lines, self._speak)
            case Release(lines):
                self._each(lines, lambda place: self._lines.release(self._line(place)))
            case Addressees(line, to):
                self._lines.address(self._line(line), tuple(self._person(who) for who in to))
            case NewCharacter():
                self._introduce(step)
            case Merge(who, into):
                self._merge(self._person(who), self._person(into))
            case Split():
                self._split(step)
            case Rename(who, name):
                self._rename(self._person(who), name)
            case Alias(who, name, not_theirs):
                (self._unname if not_theirs else self._name)(self._person(who), name)
            case NotCharacter(who):
                self.people.remove(self._person(who))
            case NeverSame(who, other):
                if self._person(who) == self._person(other):
                    raise Misfit("both names are one person's in the analysis; split them first")
            case Describe():
                self._describe(step)
            case MarkPassage():
                self._narrate(step)
            case MissingTurn(place, note):
                self._missing[self._after(place_in(self._finder, place))] = note or _MISSING

    def _person(self, who: Who) -> str:
        return person_in(self.people, who)

    def _line(self, place: Place) -> int:
        n = self._lines.at(place_in(self._finder, place))
        if n is None:
            raise Misfit(NO_LINE)
        return n

    def _each(self, parts: Sequence[_Part], do: Callable[[_Part], None]) -> None:
        """Do something for each part of a step. Raises Misfit, when all is done, for those that did not fit."""
        misfits: Counter[str] = Counter()
        for part in parts:
            try:
                do(part)
            except Misfit as misfit:
                misfits[str(misfit)] += 1
        if misfits:
            some = f"{misfits.total()} of its {len(parts)} lines: " if len(parts) > 1 else ""
            raise Misfit(some + "; ".join(misfits))

    def _speak(self, line: tuple[Place, Who | None]) -> None:
        place, who = line
        self._lines.tell(self._line(place), None if who is None else self._person(who))

    def _introduce(self, step: NewCharacter) -> None:
        if self.people.has(step.who) or (not step.another and self.people.called(step.who.name) is not None):
            return
        self.people.new(step.who, step.pronouns)

    def _merge(self, id: str, into: str) -> None:
        if id == into:
            return
        for step in self._apart:
            if {self.people.of(step.who), self.people.of(step.other)} == {id, into}:
                raise Misfit(f"{step.who.name} and {step.other.name} are said to be never the same person")
        self.people.merge(id, into)

    def _split(self, step: Split) -> None:
        id = self._person(step.who)
        new = self.people.of(step.new, but=id) or self.people.new(step.new)
        self._take_names(id, step.names)
        self._add_names(new, step.names)
        self._mentions.give(step.names, id, new)
        self._each(step.lines, lambda place: self._lines.tell(self._line(place), new))

    def _rename(self, id: str, name: str) -> None:
        if not name.strip():
            raise Misfit("a name needs a letter")
        person = self.people[id]
        self.people.put(replace(person, name=name, aliases=united((name, person.name, *person.aliases))))

    def _name(self, id: str, name: str) -> None:
        self._add_names(id, (name,))
        self._mentions.give((name,), "", id)

    def _unname(self, id: str, name: str) -> None:
        if folded(self.people[id].name) == folded(name):
            raise Misfit(f"{name} is what they are called; rename them first")
        self._take_names(id, (name,))
        self._mentions.give((name,), id, "")

    def _add_names(self, id: str, names: Sequence[str]) -> None:
        person = self.people[id]
        self.people.put(replace(person, aliases=united((*person.aliases, *names))))

    def _take_names(self, id: str, names: Sequence[str]) -> None:
        """Take names from somebody. Who loses the one they are called by is called by the first that is left."""
        gone = set(map(folded, names))
        person = self.people[id]
        left = tuple(name for name in person.aliases if folded(name) not in gone)
        if folded(person.name) in gone and left:
            person = replace(person, name=left[0])
        self.people.put(replace(person, aliases=united((person.name, *left))))

    def _describe(self, step: Describe) -> None:
        person = self.people[self._person(step.who)]
        if step.colour is not None and not is_colour(step.colour):
            raise Misfit(f"{step.colour} is no colour such as #3366aa")
        if step.pronouns is not None:
            person = replace(person, pronouns=step.pronouns or None)
        voice = person.voice if step.voice is None else step.voice
        self.people.put(replace(person, voice=voice, colour=person.colour if step.colour is None else step.colour))

    def _narrate(self, step: MarkPassage) -> None:
        span = self._finder.find(step.place)
        if span is not None:  # else with_quotations lists the step
            self._narrators.pop(span, None)
            if step.narrator is not None:
                self._narrators[span] = self._person(step.narrator)

    def _narrated(self, passage: Passage) -> Passage:
        narrator = self._narrators.get(passage.span, passage.narrator or "")
        return replace(passage, narrator=self.people.now.get(narrator, narrator) or None)

    def _after(self, span: Span) -> Span:
        """From the end of the paragraph in which `span` ends to the start of the next."""
        paragraphs = self._book.paragraphs
        starts = [paragraph.span.start for paragraph in paragraphs]
        n = bisect_right(starts, max(span.start, span.end - 1)) - 1
        if n < 0:
            return Span(span.end, span.end)
        end = paragraphs[n].span.end
        return Span(end, paragraphs[n + 1].span.start if n + 1 < len(paragraphs) else end)

    def _gaps(self) -> tuple[Gap, ...]:
        told = [Gap(span, why, 1.0) for span, why in self._missing.items()]
        others = [gap for gap in self._book.gaps if gap.span not in self._missing]
        return tuple(sorted([*told, *others], key=lambda gap: (gap.span, -gap.confidence))) if told else self._book.gaps

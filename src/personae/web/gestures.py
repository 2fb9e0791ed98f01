"""What the browser asks for, as a step for the journal: every field is checked, nothing is believed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import cycle
from typing import Any, get_args

from personae.book import Book, PassageKind, Quote, QuoteKind, Span
from personae.corrections.places import place_of
from personae.corrections.steps import (
    Alias,
    Bounds,
    Describe,
    How,
    Join,
    MarkPassage,
    Merge,
    MissingTurn,
    NeverSame,
    NewCharacter,
    NotCharacter,
    Place,
    Release,
    Rename,
    SetKind,
    Speakers,
    Split,
    Step,
    Who,
)
from personae.web.turns import rest_of_conversation

LONGEST_NAME, LONGEST_NOTE = 200, 2000
_COLOUR = re.compile("#[0-9a-f]{6}")


class NotUnderstood(Exception):
    """The browser asked for something that cannot be: the message says what, in a sentence."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The fields of one request. Each method answers with a value that fits the book, or raises NotUnderstood.

    `taken` are ids that a new character must not get: those of the journal's other new ones.
    """

    book: Book
    fields: Mapping[str, Any]
    taken: Collection[str] = ()

    def words(self, field: str, most: int = LONGEST_NAME) -> str:
        """A text of at most `most` characters, on one line, without space around it."""
        value = self.fields.get(field)
        if not isinstance(value, str) or len(value) > most:
            raise NotUnderstood(f"“{field}” has to be a text of at most {most} characters.")
        return " ".join(value.split())

    def name(self, field: str) -> str:
        """A name: a text that is not empty."""
        if not (name := self.words(field)):
            raise NotUnderstood("A name is needed.")
        return name

    def note(self, field: str, most: int = LONGEST_NAME) -> str | None:
        """A text that may be empty; None where nothing is said of it."""
        return None if self.fields.get(field) is None else self.words(field, most)

    def choice(self, field: str, kind: Any) -> Any:
        """One of the values of a Literal type."""
        value = self.fields.get(field)
        if value not in get_args(kind):
            raise NotUnderstood(f"“{field}” has to be one of {', '.join(get_args(kind))}.")
        return value

    def whom(self, id: Any) -> Who:
        """Somebody of the cast, by id."""
        for person in self.book.characters:
            if person.id == id:
                return Who(person.id, person.name)
        raise NotUnderstood("That person is no longer in the cast.")

    def who(self, field: str) -> Who:
        """Somebody of the cast."""
        return self.whom(self.fields.get(field))

    def anybody(self, field: str) -> Who | None:
        """Somebody of the cast, or nobody."""
        return None if self.fields.get(field) is None else self.who(field)

    def two(self, field: str) -> tuple[Who, Who]:
        """Two different people of the cast."""
        ids = self.fields.get(field)
        if not isinstance(ids, list) or len(ids) != 2 or ids[0] == ids[1]:
            raise NotUnderstood("They have to be two different people.")
        return self.whom(ids[0]), self.whom(ids[1])

    def newcomer(self, name: str) -> Who:
        """Somebody who is not in the cast yet: "p1", "p2" and so on are the ids of those made by hand."""
        taken = {person.id for person in self.book.characters} | set(self.taken)
        return Who(next(id for id in (f"p{n}" for n in range(1, len(taken) + 2)) if id not in taken), name)

    def quote(self, start: Any) -> Quote:
        """The quotation that begins at an offset."""
        quotes = self.book.quotes
        if type(start) is int:
            at = bisect_left(quotes, start, key=lambda quote: quote.span.start)
            if at < len(quotes) and quotes[at].span.start == start:
                return quotes[at]
        raise NotUnderstood("There is no line at that place any more.")

    def line(self, field: str = "line") -> Place:
        """The place of one quotation."""
        return self._place(self.quote(self.fields.get(field)).span)

    def lines(self, field: str = "lines") -> list[Place]:
        """The places of the first quotation of each turn that is named, in order of the text."""
        starts = self.fields.get(field)
        if not isinstance(starts, list) or not starts:
            raise NotUnderstood("No line is chosen.")
        turns: dict[int, Quote] = {}
        for quote in sorted((self.quote(start) for start in starts), key=lambda quote: quote.span):
            turns.setdefault(quote.turn, quote)
        return [self._place(quote.span) for quote in turns.values()]

    def stretch(self) -> Place:
        """The text from `start` to `end`, without the space around it."""
        start, end = self.fields.get("start"), self.fields.get("end")
        story = self.book.story
        if type(start) is not int or type(end) is not int or not story.start <= start < end <= story.end:
            raise NotUnderstood("That is no stretch of the story.")
        words = self.book.text[start:end]
        if not words.strip():
            raise NotUnderstood("There are no words there.")
        before, after = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
        return self._place(Span(start + before, end - after))

    def _place(self, span: Span) -> Place:
        return place_of(self.book.text, span)


def _one_speaker(how: How) -> Callable[[Asked], Step]:
    return lambda asked: Speakers(((asked.line(), asked.anybody("who")),), how)


def _assign(asked: Asked) -> Step:
    who = asked.anybody("who")
    return Speakers(tuple((line, who) for line in asked.lines()), "assign")


def _alternate(asked: Asked) -> Step:
    return Speakers(tuple(zip(asked.lines(), cycle(asked.two("who")), strict=False)), "alternate")


def _swap(asked: Asked) -> Step:
    one, other = asked.two("who")
    changed = {one.id: other, other.id: one}
    talk = rest_of_conversation(asked.book, asked.quote(asked.fields.get("line")).span.start)
    lines = [
        (place_of(asked.book.text, turn[0].span), changed[turn[0].speaker])
        for turn in talk
        if turn[0].speaker in changed
    ]
    if not lines:
        raise NotUnderstood("Neither of the two speaks from here to the end of the conversation.")
    return Speakers(tuple(lines), "swap")


def _merge(asked: Asked) -> Step:
    one, other = asked.who("who"), asked.who("into")
    _different(one, other)
    return Merge(one, other)


def _never_same(asked: Asked) -> Step:
    one, other = asked.who("who"), asked.who("other")
    _different(one, other)
    return NeverSame(one, other)


def _different(one: Who, other: Who) -> None:
    if one.id == other.id:
        raise NotUnderstood("They have to be two different people.")


def _split(asked: Asked) -> Step:
    who = asked.who("who")
    new = asked.anybody("new") or asked.newcomer(asked.name("name"))
    names = asked.fields.get("names", [])
    known = asked.book.character(who.id).aliases
    if not isinstance(names, list) or not all(name in known for name in names):
        raise NotUnderstood("Only names that they go by can be taken away.")
    lines = asked.lines() if asked.fields.get("lines") else []
    if not names and not lines:
        raise NotUnderstood("Choose the names or the lines that are somebody else’s.")
    _different(who, new)
    return Split(who, new, tuple(names), tuple(lines))


def _describe(asked: Asked) -> Step:
    colour = asked.note("colour")
    if colour and not _COLOUR.fullmatch(colour):
        raise NotUnderstood("A colour is written #rrggbb.")
    return Describe(asked.who("who"), asked.note("pronouns"), asked.note("voice", LONGEST_NOTE), colour)


def _passage(asked: Asked) -> Step:
    kind = None if asked.fields.get("kind") is None else asked.choice("kind", PassageKind)
    return MarkPassage(asked.stretch(), kind, asked.anybody("narrator"))


def _bounds(asked: Asked) -> Step:
    return Bounds(None if asked.fields.get("line") is None else asked.line(), asked.stretch())


_STEPS: Mapping[str, Callable[[Asked], Step]] = {
    "keep": _one_speaker("keep"),
    "choose": _one_speaker("choose"),
    "refuse": _one_speaker("refuse"),
    "assign": _assign,
    "alternate": _alternate,
    "swap": _swap,
    "release": lambda asked: Release(tuple(asked.lines())),
    "new_character": lambda asked: NewCharacter(asked.newcomer(asked.name("name"))),
    "merge": _merge,
    "split": _split,
    "rename": lambda asked: Rename(asked.who("who"), asked.name("name")),
    "alias": lambda asked: Alias(asked.who("who"), asked.name("name"), asked.fields.get("not_theirs") is True),
    "not_character": lambda asked: NotCharacter(asked.who("who")),
    "never_same": _never_same,
    "describe": _describe,
    "passage": _passage,
    "missing": lambda asked: MissingTurn(asked.line()),
    "kind": lambda asked: SetKind(asked.line(), asked.choice("kind", QuoteKind)),
    "bounds": _bounds,
    "join": lambda asked: Join(asked.line(), asked.fields.get("apart") is True),
}


def step_of(book: Book, fields: Mapping[str, Any], *, taken: Collection[str] = ()) -> Step:
    """The step that `fields` ask for, as `{"do": "choose", "line": 1204, "who": "c2"}`, on the book as it is now.

    A line is named by the offset where it begins, a person by id. Raises NotUnderstood.
    """
    make = _STEPS.get(str(fields.get("do")))
    if make is None:
        raise NotUnderstood("That is none of the things that can be done.")
    return make(Asked(book, fields, taken))

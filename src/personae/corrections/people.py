"""The people of a book while a person puts the cast right, and whom of them a step means."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from personae.book import Book, Character
from personae.corrections.steps import Who


def folded(name: str) -> str:
    """A name as names are compared: "The  Ferryman" and "the ferryman" are one."""
    return " ".join(name.split()).casefold()


def united(names: Iterable[str]) -> tuple[str, ...]:
    """The names, each once, in order."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(folded(name), name)
    return tuple(found.values())


def is_colour(words: str) -> bool:
    """Whether the words are a colour such as "#3366aa", or empty for none. They go into pages: nothing else may."""
    return re.fullmatch("(#[0-9a-fA-F]{6})?", words) is not None


def one_of_two(one: Character, other: Character) -> Character:
    """Two characters as one, who bears the id and the name of `one`."""
    return replace(
        one,
        aliases=united((one.name, *one.aliases, other.name, *other.aliases)),
        pronouns=one.pronouns or other.pronouns,
        mentions=one.mentions + other.mentions,
        lines=one.lines + other.lines,
        words=one.words + other.words,
        first=min(one.first, other.first),
        present=one.present or other.present,
        voice=one.voice or other.voice,
        colour=one.colour or other.colour,
    )


def character_of(book: Book, who: Who) -> str | None:
    """The id of the character that `who` means in this book; None where nobody or more than one fits."""
    return People(book.characters).of(who)


class People:
    """A cast that can be changed. `now` tells what has become of an id: whose it is now, "" for nobody's."""

    def __init__(self, characters: Iterable[Character]) -> None:
        self.now: dict[str, str] = {}
        self._by_id: dict[str, Character] = {}
        self._names: dict[str, set[str]] = defaultdict(set)
        for person in characters:
            self.put(person)

    def __getitem__(self, id: str) -> Character:
        return self._by_id[id]

    def cast(self) -> tuple[Character, ...]:
        """Everybody, in the order of the cast they came in; new ones last."""
        return tuple(self._by_id.values())

    def of(self, who: Who, *, but: str = "") -> str | None:
        """Whom `who` means: the one of that id, if the name agrees, else the only one of that name.

        Whoever was merged into another means that other. `but` is the id of somebody who is not meant.
        """
        fitting = self._names.get(folded(who.name), set()) - {but}
        id = self.now.get(who.id, who.id)
        if id in fitting:
            return id
        return next(iter(fitting)) if len(fitting) == 1 else None

    def has(self, who: Who) -> bool:
        """Whether the one of that very id goes by that name."""
        return who.id in self._names.get(folded(who.name), ())

    def called(self, name: str) -> str | None:
        """The only one whose main name that is, by id; None where there is none, or more."""
        found = [id for id in self._names.get(folded(name), ()) if folded(self[id].name) == folded(name)]
        return found[0] if len(found) == 1 else None

    def put(self, person: Character) -> None:
        """Add somebody, or change what is known of the one who has that id."""
        self._forget(person.id)
        self._by_id[person.id] = person
        for name in (person.name, *person.aliases):
            self._names[folded(name)].add(person.id)

    def new(self, who: Who, pronouns: str | None = None) -> str:
        """Add somebody new. Answers with their id, which is not that of `who` where it is taken."""
        id, count = who.id, 1
        while id in self._by_id or id in self.now:
            count += 1
            id = f"{who.id}-{count}"
        self.put(Character(id, who.name, (who.name,), pronouns, present=False))
        return id

    def merge(self, id: str, into: str) -> None:
        """Make one person of two."""
        both = one_of_two(self[into], self[id])
        self.remove(id, into)
        self.put(both)

    def remove(self, id: str, into: str = "") -> None:
        """Take somebody out of the cast."""
        self._forget(id)
        del self._by_id[id]
        self.now.update({old: into for old, new in self.now.items() if new == id})
        self.now[id] = into

    def _forget(self, id: str) -> None:
        if id in self._by_id:
            for name in (self[id].name, *self[id].aliases):
                self._names[folded(name)].discard(id)

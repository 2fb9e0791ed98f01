"""The cast file of a series: the people that a person has confirmed in one book, for the next one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from personae.book import Book, Character
from personae.corrections.encoding import page
from personae.corrections.journal import Entry
from personae.corrections.people import People, folded, is_colour, one_of_two, united
from personae.corrections.steps import Alias, Describe, Merge, NeverSame, NewCharacter, Rename, Split, Step, Who
from personae.errors import CastError


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of a series. `aliases` are their other names; what is not known is empty."""

    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str = ""
    voice: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of a series, and the pairs of names that are never one person."""

    people: tuple[Person, ...]
    never_same: tuple[tuple[str, str], ...] = ()


def write_cast(book: Book, entries: Sequence[Entry]) -> str:
    """The cast file of a book with its corrections applied: those who were confirmed, as JSON.

    Confirmed is who has a confirmed line, or was renamed, described, merged, split off, given a name, or made by hand.
    """
    people = People(book.characters)
    steps = [entry.step for entry in entries]
    confirmed = {quote.speaker for quote in book.quotes if quote.confirmed}
    confirmed.update(people.of(who) for step in steps for who in _settled(step))
    pairs = [(people.of(step.who), people.of(step.other)) for step in steps if isinstance(step, NeverSame)]
    never = [[people[one].name, people[other].name] for one, other in pairs if one and other and one != other]
    cast = [_written(person) for person in book.characters if person.id in confirmed]
    return page({"made_by": "personae", "cast": cast, **({"never_same": never} if never else {})})


def _settled(step: Step) -> Iterator[Who]:
    """Whom a step settles."""
    match step:
        case Rename(who) | Describe(who) | Alias(who) | NewCharacter(who) | Merge(_, who) | Split(_, who):
            yield who


def _written(person: Character) -> dict[str, Any]:
    others = [name for name in united((person.name, *person.aliases)) if folded(name) != folded(person.name)]
    given = {"aliases": others, "pronouns": person.pronouns, "voice": person.voice, "colour": person.colour}
    return {"name": person.name, **{key: value for key, value in given.items() if value}}


def read_cast(text: str) -> Cast:
    """The cast in a file's text. Raises CastError, saying what is wrong with it."""
    try:
        value = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise CastError("the cast file is no JSON; personae review writes such files") from error
    if not isinstance(value, dict) or not isinstance(value.get("cast"), list):
        raise CastError('the cast file has no list "cast"; personae review writes such files')
    never = value.get("never_same", [])
    if not isinstance(never, list) or not all(_is_names(pair) and len(pair) == 2 for pair in never):
        raise CastError('"never_same" in the cast file is no list of pairs of names')
    return Cast(tuple(map(_person, value["cast"])), tuple((one, other) for one, other in never))


def _person(value: Any) -> Person:
    name = value.get("name") if isinstance(value, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise CastError(f"the cast file has somebody without a name: {json.dumps(value)[:60]}")
    aliases = value.get("aliases", [])
    words = {key: value.get(key, "") for key in ("pronouns", "voice", "colour")}
    if not _is_names(aliases) or not _is_names([*words.values()]) or not is_colour(words["colour"]):
        raise CastError(f"what the cast file says of {name} is not what belongs there")
    return Person(name, tuple(aliases), **words)


def _is_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(name, str) for name in value)


def with_cast(book: Book, cast: Cast) -> Book:
    """The book, its cast found but not its speakers, with what a cast file knows of its people.

    Who shares a name with one of the file's people is that one; a name that two of the file's people bear tells
    nothing, and neither does somebody with names of two of them.
    """
    owners = _owners(cast.people)
    now: dict[str, str] = {}
    known: dict[Person, Character] = {}
    for character in book.characters:
        person = _meant(character, owners)
        if person is not None and person in known:
            now[character.id] = known[person].id
            known[person] = one_of_two(known[person], character)
        elif person is not None:
            known[person] = character
    settled = {character.id: _as_known(character, person) for person, character in known.items()}
    return replace(
        book,
        characters=tuple(settled.get(person.id, person) for person in book.characters if person.id not in now),
        mentions=tuple(
            replace(mention, character=now[mention.character]) if mention.character in now else mention
            for mention in book.mentions
        ),
    )


def _owners(people: Iterable[Person]) -> dict[str, Person | None]:
    """Whose each name is; None where it is more than one's."""
    owners: dict[str, Person | None] = {}
    for person in people:
        for name in united((person.name, *person.aliases)):
            owners[folded(name)] = None if folded(name) in owners else person
    return owners


def _meant(character: Character, owners: Mapping[str, Person | None]) -> Person | None:
    """The one of the file's people who shares a name with a character, if it is one alone."""
    meant = {person for name in (character.name, *character.aliases) if (person := owners.get(folded(name)))}
    return meant.pop() if len(meant) == 1 else None


def _as_known(character: Character, person: Person) -> Character:
    return replace(
        character,
        name=person.name,
        aliases=united((person.name, *person.aliases, *character.aliases)),
        pronouns=person.pronouns or character.pronouns,
        voice=person.voice,
        colour=person.colour,
    )

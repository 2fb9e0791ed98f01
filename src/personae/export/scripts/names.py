"""Names for people in a tool's files, where two may never be the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from personae.book import Character


def distinct(
    people: Iterable[Character], spelt: Callable[[str], str], *, reserved: Iterable[str] = (), between: str = " "
) -> dict[str, str]:
    """By character id, everybody's name as a tool spells it; a second of the same name gets a 2 behind it, and so on.

    `reserved` are names that mean something else to the tool. Who has no letter that the tool knows goes by their id.
    """
    taken = set(reserved)
    names = {}
    for person in people:
        name = wished = spelt(person.name) or spelt(f"Character {person.id}") or spelt("Character")
        number = 1
        while name in taken:
            number += 1
            name = f"{wished}{between}{number}"
        taken.add(name)
        names[person.id] = name
    return names

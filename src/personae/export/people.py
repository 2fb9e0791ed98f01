"""What the characters of a book are called where a name has to tell them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from personae.book import Book


def distinct_names(book: Book, *, reserved: Collection[str] = ()) -> dict[str, str]:
    """Each character's name by id, no two the same: of two Janes, one is "Jane (c3)" and the other "Jane (c9)".

    A name that is empty or, case aside, among the `reserved` has its id after it too.
    """
    names = {person.id: " ".join(person.name.split()) for person in book.characters}
    often = Counter(names.values())
    taken = set(names.values())
    for id, name in names.items():
        if often[name] == 1 and name and name.casefold() not in reserved:
            continue
        distinct = f"{name} ({id})".strip()
        while distinct in taken:
            distinct += "'"
        taken.add(distinct)
        names[id] = distinct
    return names

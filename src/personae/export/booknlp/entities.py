"""The rows of ID.entities, and the number that everybody and everything goes by in all of BookNLP's files."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from personae.book import Book, Mention, MentionForm, MentionType, Span
from personae.export.booknlp.parsing import Parse

NARRATOR = 0
_OWN_NUMBER = re.compile(r"c([1-9][0-9]{0,8})")


@dataclass(frozen=True, slots=True)
class Entity:
    """One mention: the numbers of its first and last word, both included, and the number of whom it stands for.

    `span` is the mention's own place in the parsed text.
    """

    first: int
    last: int
    prop: MentionForm
    cat: MentionType
    text: str
    coref: int
    span: Span


def numbers(book: Book) -> dict[str, int]:
    """The number of each of the cast, by id: that of the id itself, 12 for "c12", and 0 for who tells the story.

    Where several tell it, the one most mentioned is 0. People with other ids get the numbers that follow.
    """
    ids = [person.id for person in book.characters]
    found = {id: int(own[1]) for id in ids if (own := _OWN_NUMBER.fullmatch(id))}
    following = max(found.values(), default=NARRATOR) + 1
    found |= {id: following + n for n, id in enumerate(id for id in ids if id not in found)}
    tellers = [person for person in book.characters if person.kind == "narrator"]
    if tellers:
        found[max(tellers, key=lambda person: person.mentions).id] = NARRATOR
    return found


def entities(book: Book, at: Callable[[Span], Span], parse: Parse, cast: Mapping[str, int]) -> list[Entity]:
    """The mentions that have a word, in BookNLP's order. `at` tells where places of the book are in the parsed text.

    What is outside the cast is numbered on from the cast, as it appears; a mention that stands for nothing else that is
    mentioned has a number of its own.
    """
    following = max(cast.values(), default=NARRATOR) + 1
    others: dict[str, int] = {}
    found: set[Entity] = set()
    for mention in sorted(book.mentions, key=lambda mention: mention.span):
        place = at(mention.span)
        words = parse.covering(place)
        if not words:
            continue
        coref = _number(mention, cast, others)
        if coref is None:
            coref, following = following, following + 1
            if mention.entity is not None:
                others[mention.entity] = coref
        first, last = words[0], words[-1]
        found.add(Entity(first, last, mention.form, mention.type, parse.phrase(first, last), coref, place))
    return sorted(found, key=lambda row: (row.first, row.last, f"{row.prop}_{row.cat}", row.text, row.coref, row.span))


def _number(mention: Mention, cast: Mapping[str, int], others: Mapping[str, int]) -> int | None:
    if mention.character is not None:
        return cast[mention.character]
    return others.get(mention.entity) if mention.entity is not None else None

"""The rows of ID.entities, and the number that everybody and everything goes by in all of BookNLP's files."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from personae.book import Book, Mention, MentionForm, MentionType, Span
from personae.export.booknlp.parsing import Parse

NARRATOR = 0
# BookNLP's words of the narrator; and how often somebody has to be "I" to be one: a letter or two make none.
_FIRST_PERSON = frozenset(("i", "me", "my", "myself"))
_FEW, _OFTEN = 5, 0.008
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
    """The number of each of the cast, by id: that of the id itself, 12 for "c12", and 0 for who tells the story as "I".

    People with other ids get the numbers that follow.
    """
    ids = [person.id for person in book.characters]
    found = {id: int(own[1]) for id in ids if (own := _OWN_NUMBER.fullmatch(id))}
    following = max(found.values(), default=NARRATOR) + 1
    found |= {id: following + n for n, id in enumerate(id for id in ids if id not in found)}
    narrator = _narrator(book)
    if narrator is not None:
        found[narrator] = NARRATOR
    return found


def _narrator(book: Book) -> str | None:
    """The id of who tells the story in the first person: whom the cast has as its narrator, else who is "I" outside the
    quotations, if often enough."""
    tellers = [person for person in book.characters if person.kind == "narrator"]
    if tellers:
        return max(tellers, key=lambda person: person.mentions).id
    quoted = Quoted(quote.span for quote in book.quotes)
    told = (each for each in book.mentions if book[each.span].lower() in _FIRST_PERSON and not quoted.has(each.span))
    counts = Counter(mention.character for mention in told if mention.character is not None)
    words = len(book[book.story].split()) - sum(len(book[quote.span].split()) for quote in book.quotes)
    for id, count in counts.most_common(1):
        return id if count >= max(_FEW, _OFTEN * words) else None
    return None


class Quoted:
    """The places of quotations, which are in order."""

    def __init__(self, places: Iterable[Span]) -> None:
        self._places = tuple(places)
        self._starts = [place.start for place in self._places]

    def has(self, place: Span) -> bool:
        """Whether `place` lies in a quotation, whole or in part."""
        before = bisect_left(self._starts, place.end) - 1
        return before >= 0 and self._places[before].overlaps(place)


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

"""The words of a book as lists, and where each mention of somebody stands among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from personae.book import Book, Mention

_FIRST_PERSON: Final = frozenset(("i", "me", "my", "mine", "myself"))


@dataclass(frozen=True, slots=True)
class Place:
    """A mention, and the numbers of its first token, the one after its last, and its head's."""

    mention: Mention
    first_tok: int
    end_tok: int
    head_tok: int


class Words:
    """A book's tokens as lists, and its mentions of people by where they begin, end, and have their head.

    low: the words in small letters. quote: the number of the innermost quotation that each stands in, -1 in narration;
    scare quotes are none. subject: for a verb how many tokens away its subject's head stands, else 0.
    """

    def __init__(self, book: Book) -> None:
        tokens = book.tokens
        self.book = book
        self.low = [word.lower() for word in tokens.words]
        self.tag: list[int] = tokens.tag.tolist()
        self.sentence: list[int] = tokens.sentence.tolist()
        self.subject: list[int] = tokens.subject.tolist()
        self.quote: list[int] = book.quote_of_tokens().tolist()
        self.at_start: dict[int, list[Place]] = {}
        self.at_end: dict[int, list[Place]] = {}
        self.at_head: dict[int, list[Place]] = {}
        for place in _places(book):
            self.at_start.setdefault(place.first_tok, []).append(place)
            self.at_end.setdefault(place.end_tok, []).append(place)
            self.at_head.setdefault(place.head_tok, []).append(place)

    def narrator(self) -> str | None:
        """Whom "I" means in the narration, where it stands there often and mostly for one."""
        counts: dict[str, int] = {}
        for head, places in self.at_head.items():
            if self.low[head] in _FIRST_PERSON and self.quote[head] < 0:
                for place in places:
                    if place.mention.character is not None:
                        counts[place.mention.character] = counts.get(place.mention.character, 0) + 1
        if not counts:
            return None
        best = max(sorted(counts), key=lambda id: counts[id])
        return best if counts[best] >= 10 and counts[best] >= 0.7 * sum(counts.values()) else None


def _places(book: Book) -> list[Place]:
    """The mentions of people, in the order of the book's."""
    tokens = book.tokens
    people = [mention for mention in book.mentions if mention.type == "PER"]
    if not people:
        return []
    first = np.searchsorted(tokens.end, [m.span.start for m in people], side="right").tolist()
    end = np.searchsorted(tokens.start, [m.span.end for m in people], side="left").tolist()
    head = np.searchsorted(tokens.end, [m.head.start for m in people], side="right").tolist()
    return [Place(*each) for each in zip(people, first, end, head, strict=True) if each[1] < each[2]]

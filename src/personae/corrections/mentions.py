"""Whom the names in a text stand for, while a person puts the cast right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from personae.book import Book, Mention
from personae.corrections.people import folded


class Mentions:
    """The mentions of a book. `now` has the ids that have changed by then: whose each is now, "" for nobody's."""

    def __init__(self, book: Book, now: Mapping[str, str]) -> None:
        self._book = book
        self._now = now
        self._given: dict[int, str] = {}

    def give(self, names: Iterable[str], owner: str, to: str) -> None:
        """Let those of the `names` that are `owner`'s stand for `to`; "" is nobody, on either side."""
        for name in names:
            for n in self._by_name.get(folded(name), ()):
                if self._owner(n) == owner:
                    self._given[n] = to

    def mentions(self) -> tuple[Mention, ...]:
        """The mentions as they are now."""
        if not self._given and not self._now:
            return self._book.mentions
        mentions, changed = list(self._book.mentions), self._now.keys()
        for n in {*self._given, *(n for n, mention in enumerate(mentions) if mention.character in changed)}:
            mentions[n] = self._renamed(n, mentions[n])
        return tuple(mentions)

    @cached_property
    def _by_name(self) -> Mapping[str, list[int]]:
        """The numbers of the mentions of people by name, by that name."""
        found: dict[str, list[int]] = defaultdict(list)
        for n, mention in enumerate(self._book.mentions):
            if mention.form == "PROP" and mention.type == "PER":
                found[folded(self._book[mention.span])].append(n)
        return found

    def _owner(self, n: int) -> str:
        id = self._given[n] if n in self._given else self._book.mentions[n].character or ""
        return self._now.get(id, id)

    def _renamed(self, n: int, mention: Mention) -> Mention:
        id = self._owner(n)
        if not id:
            return replace(mention, character=None, confidence=0.0)
        return replace(mention, character=id, entity=None, confidence=1.0 if n in self._given else mention.confidence)

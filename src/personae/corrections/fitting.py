"""Where and of whom a step speaks in a book, or the one sentence that says why it does not fit."""

from __future__ import annotations

from personae.book import Span
from personae.corrections.people import People
from personae.corrections.places import Finder
from personae.corrections.steps import Place, Who

NO_LINE = "no quotation is there any more"


class Misfit(Exception):
    """A step does not fit the book. The message says why."""


def place_in(finder: Finder, place: Place) -> Span:
    """Where the place is. Raises Misfit."""
    span = finder.find(place)
    if span is None:
        raise Misfit("its words are not in the text any more, or nothing tells which of several places is meant")
    return span


def person_in(people: People, who: Who) -> str:
    """The id of the one who is meant. Raises Misfit."""
    id = people.of(who)
    if id is None:
        raise Misfit(f"nobody of the cast, or more than one, is called {who.name}")
    return id

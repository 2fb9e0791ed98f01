"""What happens as a fact, who does it, and to whom.

Which words name events the reading network has learned (`models.event_head`); without it none are known. Who takes part
is told by the words around: subjects, passives, objects that follow their verb (`personae.clauses`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from personae.book import Book, Event
from personae.clauses import Clauses
from personae.models import event_head
from personae.words import Place, Words

LIKELY: Final = 0.35  # a word at least this likely to name an event is said to
_SURE: Final = 0.5  # a mention linked less surely tells nobody


def run(book: Book) -> Book:
    """Fill `book.events`, in order. Where the network has not read, those already there get their people anew."""
    if book.states is not None:
        likely = event_head.read(book.states)
        found = [(int(tok), float(likely[tok])) for tok in np.flatnonzero(likely >= LIKELY)]
    else:
        found = [(tok, event.confidence) for event in book.events for tok in book.tokens.within(event.span)[:1]]
    if not found:
        return replace(book, events=())
    clauses = Clauses(Words(book))
    events = []
    for tok, confidence in found:
        agent, patient = (_meant(place) for place in clauses.of(tok))
        patient = patient if patient != agent else None
        events.append(Event(book.tokens.span(tok, tok + 1), agent, patient, round(confidence, 4)))
    return replace(book, events=tuple(events))


def _meant(place: Place | None) -> str | None:
    return place.mention.character if place is not None and place.mention.confidence >= _SURE else None

"""The reader's look at the whole text: a state for every token, and better mentions than the tagger's alone.

Without this stage (`--no-model`) the tagger's mentions stay, and who speaks is decided without a look at the words.
"""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book
from personae.models import encoder, mention_head, pieces
from personae.stages.mentions.choice import find

_LIKELY = 0.4  # the network misses more mentions than it makes up: a lower bar than the tagger's


def run(book: Book) -> Book:
    """Fill `book.states`, and `book.mentions` anew."""
    states = encoder.read(book.tokens, pieces.zones(book))
    found = find(book.tokens, mention_head.read(book.tokens, states), bar=_LIKELY)
    return replace(book, states=states, mentions=tuple(found))

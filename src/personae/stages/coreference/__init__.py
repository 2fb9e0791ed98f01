"""For whom every mention stands: a member of the cast, or something or somebody else.

Mentions are read with their place in the sentence (`references`), and resolved from left to right (`resolve`): each
is compared with those mentioned before, those who talk around it and somebody new (`features`), which a small network
scores (`ranker`). What is decided is known of the one meant from then on (`entities`): entity-level left-to-right
resolution as in Lee et al. (2013) and Clark and Manning (2015).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from personae.book import Book, Mention
from personae.stages.coreference import ranker
from personae.stages.coreference.entities import Entity
from personae.stages.coreference.features import Row
from personae.stages.coreference.references import Reference
from personae.stages.coreference.resolve import Resolver


def run(book: Book) -> Book:
    """Fill `character` or `entity`, and `confidence`, of `book.mentions`, and pronouns of `book.characters`."""
    if not book.mentions:
        return book
    resolver = Resolver(book, choose)
    resolver.run()
    return replace(book, mentions=linked(resolver))


def choose(ref: Reference, candidates: Sequence[Entity | None], rows: list[Row]) -> tuple[int, float]:
    """The likeliest candidate and its probability."""
    return ranker.load("pronouns" if ref.pronoun is not None else "nouns").choose(rows)


def linked(resolver: Resolver) -> tuple[Mention, ...]:
    """The book's mentions with what the resolver decided. Entities that are not of the cast are e1, e2 ..."""
    names: dict[int, str] = {}
    mentions = []
    for number, mention in enumerate(resolver.book.mentions):
        link = resolver.links[number]
        entity = resolver.entities[link.entity]
        character = entity.character.id if entity.character else None
        if character is None:
            names.setdefault(entity.number, f"e{len(names) + 1}")
        mentions.append(
            replace(
                mention,
                character=character,
                entity=names.get(entity.number),
                confidence=round(link.confidence, 4),
            )
        )
    return tuple(mentions)

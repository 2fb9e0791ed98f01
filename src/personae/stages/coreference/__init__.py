"""For whom every mention stands: a member of the cast, or something or somebody else.

Mentions are read with their place in the sentence (`references`), and resolved from left to right (`resolve`): each
is compared with those mentioned before, those who talk around it and somebody new (`features`), which a small network
scores (`ranker`), together with what the reader saw of pairs of mentions (`choosing`). What is decided is known of the
one meant from then on (`entities`): entity-level left-to-right resolution as in Lee et al. (2013) and Clark and
Manning (2015).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from personae.book import Book, Character, Mention
from personae.stages.coreference.choosing import Chooser
from personae.stages.coreference.resolve import Resolver

# Pronouns linked this surely count for the pronouns of a character; so many tell, or overrule a given name's habit.
_SURE, _ENOUGH, _MORE_THAN_ENOUGH, _MOST = 0.8, 2, 6, 0.8
_PRONOUN_KINDS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he/him"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she/her"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themself"), "they/them"),
}


def run(book: Book) -> Book:
    """Fill `character` or `entity`, and `confidence`, of `book.mentions`, and pronouns of `book.characters`."""
    if not book.mentions:
        return book
    resolver = Resolver(book, Chooser(book))
    resolver.run()
    mentions = linked(resolver)
    return replace(book, mentions=mentions, characters=with_pronouns(book, mentions))


def draft(book: Book) -> Book:
    """Fill `book.drafts`: names, and pronouns and nouns of the narration, resolved before it is known who speaks."""
    spoken = [quote.span for quote in book.quotes if quote.kind != "other"]
    starts = [span.start for span in spoken]

    def told(mention: Mention) -> bool:
        k = bisect_right(starts, mention.span.start) - 1
        return k < 0 or spoken[k].end <= mention.span.start

    kept = tuple(m for m in book.mentions if m.character is not None or told(m))
    return replace(book, drafts=run(replace(book, mentions=kept)).mentions)


def with_pronouns(book: Book, mentions: Sequence[Mention]) -> tuple[Character, ...]:
    """The cast with the pronouns that the text uses of each, where nothing told so far or the text tells otherwise.

    Never against a title: those are not linked to the other sex's pronouns in the first place.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        if mention.character is not None and mention.form == "PRON" and mention.confidence >= _SURE:
            kind = _PRONOUN_KINDS.get(book[mention.span].lower())
            if kind is not None:
                counts[mention.character][kind] += 1
    return tuple(_with_pronouns(character, counts[character.id]) for character in book.characters)


def _with_pronouns(character: Character, counts: Counter[str]) -> Character:
    if not counts:
        return character
    kind = max(counts, key=lambda kind: (counts[kind], kind))
    enough = _ENOUGH if character.pronouns is None else _MORE_THAN_ENOUGH
    if counts[kind] < enough or counts[kind] < _MOST * counts.total():
        return character
    return replace(character, pronouns=kind)


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

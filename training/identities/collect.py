"""Pairs of people of annotated stories, and whether the two are one.

The cast that personae draws up has joined most names already, so that few pairs of it are one person. So the cast is
also parted on purpose: somebody of several names loses one of them to somebody new.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.gold import Gold
from personae.book import Book, Character
from personae.stages.speakers.identities import described
from personae.stages.speakers.talk import Talk
from training.reader.gold import gold_people, gold_turns, read_before

SHARE = 0.5  # of those with several names, how many are parted each time


@dataclass(frozen=True, slots=True)
class Pairs:
    """rows: float32 [pairs, FEATURES]; one: bool [pairs]; parted: whether they were parted on purpose; names: for
    looking at."""

    rows: NDArray[np.float32]
    one: NDArray[np.bool_]
    parted: NDArray[np.bool_]
    names: tuple[str, ...]


def of_story(gold: Gold, path: Path, times: int, seed: int) -> list[Pairs]:
    """The pairs of the story as it is read, and of `times` partings of its cast."""
    book = read_before("identities", path)
    rng = np.random.default_rng(seed)
    return [_pairs(gold, book), *(_pairs(gold, parted(book, rng)) for _ in range(times))]


def parted(book: Book, rng: np.random.Generator) -> Book:
    """`book` with some people's names given to somebody new each: those names that share no word with the others."""
    cast, given = list(book.characters), {}
    for n, person in enumerate(book.characters):
        choices = list(_alone(person))
        if not choices or rng.random() > SHARE:
            continue
        names = choices[int(rng.integers(len(choices)))]
        kept = tuple(alias for alias in person.aliases if alias not in names)
        pronouns = person.pronouns if rng.random() < 0.6 else None
        cast[n] = replace(person, name=kept[0], aliases=kept)
        cast.append(Character(f"x{n}", names[0], names, pronouns, first=person.first))
        given.update({(person.id, _folded(name)): f"x{n}" for name in names})
    mentions = tuple(
        replace(m, character=given.get((m.character, _folded(book[m.span])), m.character)) if m.character else m
        for m in book.mentions
    )
    return replace(book, characters=tuple(cast), mentions=mentions)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold().removeprefix("the ")


def _alone(person: Character) -> Iterator[tuple[str, ...]]:
    """The groups of a person's names that share no word with their other names."""
    words = {alias: frozenset(_folded(alias).split()) for alias in person.aliases}
    for word in sorted({w for alias in words for w in words[alias]}):
        names = tuple(alias for alias in person.aliases if words[alias] == {word})
        rest = [alias for alias in person.aliases if word not in words[alias]]
        if names and rest:
            yield tuple(alias for alias in person.aliases if word in words[alias])


def _pairs(gold: Gold, book: Book) -> Pairs:
    talk = Talk(book)
    quotations = gold_turns(gold, book, talk.turns)
    who = gold_people(gold, book, talk.turns, talk.company, quotations)
    speaks = _speakers(talk, quotations)
    pairs, rows = described(talk)
    kept, one, names = [], [], []
    for k, pair in enumerate(pairs):
        a, b = who.get(pair.one), who.get(pair.other)
        if a is None or b is None:
            continue
        if talk.company.people[pair.one].unnamed and speaks[pair.one] and speaks[pair.one] != {a}:
            continue  # a description that stands for several
        kept.append(k)
        one.append(a == b)
        names.append(" = ".join(talk.company.people[n].character.name for n in (pair.one, pair.other)))
    ids = [person.character.id for person in talk.company.people]
    told = np.array([any(ids[n].startswith("x") for n in (pairs[k].one, pairs[k].other)) for k in kept], bool)
    return Pairs(rows[kept], np.array(one, bool), told, tuple(names))


def _speakers(talk: Talk, quotations: list) -> dict[int, set[str]]:
    """Who speaks the turns that each one's name or description tags."""
    found: dict[int, Counter[str]] = defaultdict(Counter)
    for who, quotation in zip(talk.features.tag_of, quotations, strict=True):
        if who is not None and quotation is not None and quotation.speaker:
            found[who][quotation.speaker] += 1
    return defaultdict(set, {n: set(counts) for n, counts in found.items()})

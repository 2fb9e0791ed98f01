"""The scenes of a story: where each begins, the place and time as the text gives them, and who is there.

A scene begins where the text marks it (a break, a heading, a date on a line of its own) and, unmarked, where a
paragraph looks as the beginnings of scenes do (`boundaries`). What is said of a scene is decided from its own words and
from what the whole story tells of its people (`places`, `times`, `people`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from personae.book import Book, Scene, Span
from personae.stages.scenes import boundaries, layout, people, places, times
from personae.stages.scenes.boundaries import Start
from personae.stages.scenes.layout import Layout
from personae.stages.scenes.people import Part
from personae.stages.scenes.places import Place


@dataclass(frozen=True, slots=True)
class Stretch:
    """A scene's tokens, first and end, and the places that they name."""

    first_tok: int
    end_tok: int
    places: tuple[Place, ...]


def run(book: Book) -> Book:
    """Fill `book.scenes`, in order; together they hold all prose of the story.

    "By nine the kitchen was quiet. Ada was scrubbing." begins a scene whose time is "By nine", whose place is "the
    kitchen", and in which Ada is present.
    """
    seen = layout.of(book)
    named = places.find(book, seen)
    starts = boundaries.find(book, seen, named)
    return replace(book, scenes=told(book, seen, named, starts))


def told(book: Book, seen: Layout, named: Sequence[Place], starts: Sequence[Start]) -> tuple[Scene, ...]:
    """The scenes that begin at `starts`, with all that is said of them."""
    stretches = cut(seen, named, [start.number for start in starts])
    parts = [people.parts(book, seen, each.first_tok, each.end_tok) for each in stretches]
    story = people.story_of(book, parts)
    return tuple(
        _scene(book, seen, start, stretch, part, story)
        for start, stretch, part in zip(starts, stretches, parts, strict=True)
    )


def cut(seen: Layout, named: Sequence[Place], numbers: Sequence[int]) -> list[Stretch]:
    """The stretches that begin at the prose paragraphs of these numbers, each up to where the next begins."""
    heads = [place.head for place in named]
    found = []
    for number, following in pairwise([*numbers, len(seen.starts)]):
        first, end = seen.starts[number], seen.ends[following - 1]
        found.append(Stretch(first, end, tuple(named[bisect_left(heads, first) : bisect_left(heads, end)])))
    return found


def _scene(
    book: Book, seen: Layout, start: Start, stretch: Stretch, part: Mapping[str, Part], story: people.Story
) -> Scene:
    tokens = book.tokens
    place = places.choose(book, seen, stretch.places, stretch.first_tok, stretch.end_tok)
    time = times.choose(book, seen, stretch.first_tok, stretch.end_tok)
    chances = people.present(part, story)
    there = tuple(id for id, chance in chances.items() if chance >= people.PRESENT)
    return Scene(
        span=Span(start.offset, int(tokens.end[stretch.end_tok - 1])),
        place=None if place is None else tokens.span(place.first_tok, place.end_tok),
        time=None if time is None else tokens.span(time.first_tok, time.end_tok),
        present=there,
        spoken_of=tuple(id for id in part if id not in there),
        why=start.why,
        confidence=start.confidence,
    )

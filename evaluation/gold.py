"""What is right about a story: its people, and who speaks each quotation. One form for every corpus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from evaluation.stories import GoldStory
from personae import Span


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of a story. `names` are all labels they go by.

    `category` is major, intermediate or minor, "" where the gold has none.
    """

    id: str
    name: str
    names: frozenset[str]
    category: str = "minor"


@dataclass(frozen=True, slots=True)
class Quotation:
    """One turn: its spans, marks left out or not. `speaker` is None where it is not one person (see `label`)."""

    id: str
    spans: tuple[Span, ...]
    speaker: str | None
    label: str
    type: str
    addressees: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Gold:
    """A story with what is right about it; `folder` is where it was loaded from, if from files."""

    name: str
    text: str
    people: Mapping[str, Person]
    quotations: tuple[Quotation, ...]
    folder: Path | None = None


def of_story(story: GoldStory) -> Gold:
    """One of our own stories in the common form: a turn is a quotation, and its type is its kind (speech, ...)."""
    people = {p.id: Person(p.id, p.name, frozenset(p.names), "") for p in story.characters}
    quotations = []
    for turn in dict.fromkeys(quote.turn for quote in story.quotes if quote.kind != "other"):
        parts = [quote for quote in story.quotes if quote.turn == turn and quote.kind != "other"]
        first = parts[0]
        quotations.append(
            Quotation(
                id=f"T{turn}",
                spans=tuple(part.span for part in parts),
                speaker=first.speaker if first.speaker in people else None,
                label=first.speaker,
                type=first.kind,
                addressees=frozenset(id for id in first.addressees if id in people),
            )
        )
    return Gold(story.name, story.text, people, tuple(quotations))

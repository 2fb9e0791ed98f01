"""What happens: who does it and to whom, and the numpy heads that tell it and that link mentions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import personae
from personae.book import Book, Character, Event, Mention, Span
from personae.export import deeds
from personae.export.who import so_far
from personae.models import event_head, link_head, tagger
from personae.stages import events, structure, tokens

STORY = Path(__file__).parent.parent / "stories" / "the_last_tram.txt"
CAST = {"Ada": "c1", "Tom": "c2", "She": "c1", "him": "c2", "her": "c1", "he": "c2"}


def _book(text: str, happening: str) -> Book:
    """A book in which the words of CAST stand for whom it says, and the word `happening` names an event."""
    book = tokens.run(structure.run(Book(text, Span(0, len(text)))))
    seen = tagger.read(book.tokens)
    book = replace(book, tokens=replace(book.tokens, tag=seen.tag, subject=seen.subject))
    mentions = []
    for first, word in enumerate(book.tokens.words):
        if word in CAST:
            span = book.tokens.span(first, first + 1)
            form = "PROP" if word in ("Ada", "Tom") else "PRON"
            mentions.append(Mention(span, span, form, "PER", CAST[word], None, 1.0))  # type: ignore[arg-type]
    at = text.index(happening)
    return replace(
        book,
        mentions=tuple(mentions),
        characters=(Character("c1", "Ada"), Character("c2", "Tom")),
        events=(Event(Span(at, at + len(happening)), confidence=0.9),),
    )


@pytest.mark.parametrize(
    ("text", "happening", "agent", "patient"),
    [
        ("Ada kissed Tom.", "kissed", "c1", "c2"),
        ("Ada slowly kissed him.", "kissed", "c1", "c2"),
        ("Tom was kissed by Ada.", "kissed", "c1", "c2"),
        ("Tom was never kissed.", "kissed", None, "c2"),
        ("Ada rose and kissed Tom.", "kissed", "c1", "c2"),
        ("Ada rose, kissing him.", "kissing", "c1", "c2"),
        ("Ada sat down and wept.", "wept", "c1", None),
        ("Ada took her hat.", "took", "c1", None),
        ("Ada took Tom’s hat.", "took", "c1", None),
        ("Rain fell on Tom and the roof leaked.", "leaked", None, None),
        ("The wedding was over, said Tom.", "wedding", None, None),
    ],
)
def test_who_does_it_and_to_whom(text: str, happening: str, agent: str | None, patient: str | None) -> None:
    (event,) = events.run(_book(text, happening)).events
    assert (event.agent, event.patient, event.confidence) == (agent, patient, 0.9)
    assert text[event.span.start : event.span.end] == happening


def test_what_happens_later_is_not_told() -> None:
    book = events.run(_book("Ada rose. Then she left with Tom.", "left"))
    assert so_far(book, 9).events == () and len(so_far(book, 30).events) == 1


@pytest.fixture(scope="module")
def read() -> Book:
    return personae.read(STORY)


def test_a_story_has_events_in_order_and_people_who_are_of_its_cast(read: Book) -> None:
    ids = {person.id for person in read.characters}
    assert len(read.events) > 40 and list(read.events) == sorted(read.events, key=lambda event: event.span)
    assert {event.agent for event in read.events} | {event.patient for event in read.events} <= ids | {None}
    assert sum(event.agent is not None for event in read.events) > len(read.events) / 3
    assert all(events.LIKELY <= event.confidence <= 1 for event in read.events)


def test_events_of_parts_are_those_of_the_whole(read: Book) -> None:
    assert read.states is not None
    many = np.concatenate([read.states] * 3)
    one, three = event_head.read(read.states), event_head.read(many)
    assert np.allclose(one[5:-5], three[5 : len(one) - 5], atol=1e-5)
    assert event_head.read(many[:0]).shape == (0,)


def test_links_look_at_earlier_mentions_within_reach() -> None:
    random = np.random.default_rng(1)
    states = random.normal(size=(2000, 384)).astype(np.float16)
    first = np.sort(random.integers(0, 1990, 300)).astype(np.int64)
    found = link_head.read(states, first, first + random.integers(0, 8, 300))
    assert found.score.shape == (300, link_head.BEFORE) and np.isfinite(found.none).all()
    for i in range(300):
        for k in range(link_head.BEFORE):
            near = i - 1 - k >= 0 and first[i] - first[i - 1 - k] <= link_head.REACH
            assert np.isfinite(found.score[i, k]) == near
    alone = link_head.read(states, first[:1], first[:1])
    assert not np.isfinite(alone.score).any()


def test_what_somebody_does_more_than_the_others() -> None:
    text = "Ada laughed. " * 6 + "Ada sang. " * 4 + "Tom wept. " * 6 + "Ada rose. Tom rose. " * 4
    found, at = [], 0
    alone = [("laughed", "c1")] * 6 + [("sang", "c1")] * 4 + [("wept", "c2")] * 6
    for word, agent in [*alone, *[("rose", "c1"), ("rose", "c2")] * 4]:
        at = text.index(word, at) + 1
        found.append(Event(Span(at - 1, at - 1 + len(word)), agent, None, 0.9))
    book = Book(text, Span(0, len(text)), events=tuple(found))
    assert deeds.typical(book) == {"c1": (("laughed", 6), ("sang", 4))}
    assert deeds.typical(replace(book, events=())) == {}

"""Who is in a scene in person, and who is only spoken of.

Each of the cast that a scene names is described by what it tells of them: what they say and do there, what is only said
or remembered of them. Two logistic regressions weigh that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log1p

import numpy as np
from numpy.typing import NDArray

from personae.book import Book
from personae.models import logistic
from personae.stages.scenes.layout import Layout

PRESENT_FEATURES: tuple[str, ...] = (
    "lines", "any_line", "thoughts", "writings", "addressed", "any_addressed", "acts", "any_act", "is", "had", "met",
    "owning", "told", "any_told", "quoted", "only_quoted", "had_only", "by_telephone", "narrator", "narrates", "group",
    "paragraphs", "seen_in_story", "talks_in_story", "crowd", "first_act", "named_told", "pronoun_told",
)  # fmt: skip
PRESENT = 0.5
"""The least probability at which somebody is said to be present."""

_STATES = frozenset("am is are was were be been being 'm 's 're seems seemed".split())
_OWNERS = frozenset("his her their my our its your".split())
_FIRST = frozenset("i me my mine myself we us our".split())
_WIRE = frozenset(
    """phone phones telephone telephoned receiver handset mobile voicemail line earpiece radio screen letter letters
    postcard email""".split()
)


@dataclass(slots=True)
class Part:
    """What a scene tells of one person: counts. `told` are mentions outside quotation, `met` those of them that are
    neither a subject nor an owner, `had` those who had or would do something.
    """

    lines: int = 0
    thoughts: int = 0
    writings: int = 0
    wired: int = 0
    addressed: int = 0
    acts: int = 0
    states: int = 0
    had: int = 0
    met: int = 0
    owning: int = 0
    told: int = 0
    named: int = 0
    pronouns: int = 0
    quoted: int = 0
    first_person: int = 0
    paragraphs: set[int] = field(default_factory=set)
    first_act: int | None = None


def parts(book: Book, layout: Layout, first_tok: int, end_tok: int) -> dict[str, Part]:
    """What the tokens from `first_tok` up to `end_tok` tell of each of the cast, by id, as they come."""
    found: dict[str, Part] = {}
    for token in layout.mention_toks(first_tok, end_tok):
        id = layout.mention_of[token].character
        if id is not None:
            _mentioned(book, layout, token, found.setdefault(id, Part()), first_tok)
    for quote in layout.speech_in(first_tok, end_tok):
        if quote.speaker is not None:
            _spoke(book, layout, quote.kind, quote.span.start, found.setdefault(quote.speaker, Part()))
        if quote.kind == "speech":
            for id in quote.addressees:
                found.setdefault(id, Part()).addressed += 1
    return found


def _mentioned(book: Book, layout: Layout, token: int, part: Part, first_tok: int) -> None:
    word = layout.low[token]
    if layout.quoted[token]:
        part.quoted += 1
        return
    part.told += 1
    part.named += layout.mention_of[token].form == "PROP"
    part.pronouns += layout.mention_of[token].form == "PRON"
    part.first_person += word in _FIRST
    part.paragraphs.add(int(book.tokens.paragraph[token]))
    deed = layout.subjects.get(token)
    if deed is None:
        owning = word in _OWNERS or layout.low[token + 1 : token + 2] == ("'s",)
        part.owning += owning
        part.met += not owning
        return
    verb = layout.low[deed.verb]
    if not deed.now:
        part.had += 1
    elif verb in _STATES:
        part.states += 1
    else:
        part.acts += 1
        if part.first_act is None:
            part.first_act = token - first_tok


def _spoke(book: Book, layout: Layout, kind: str, offset: int, part: Part) -> None:
    if kind == "thought":
        part.thoughts += 1
    elif kind == "writing":
        part.writings += 1
    else:
        part.lines += 1
        token = int(np.searchsorted(book.tokens.end, np.int32(offset), side="right"))
        part.wired += any(word in _WIRE for word in layout.low[max(0, token - 25) : token])


@dataclass(frozen=True, slots=True)
class Story:
    """What the whole story says of its people: how often each speaks, and how often each sees and thinks."""

    lines: Mapping[str, int]
    kinds: Mapping[str, str]
    seen: Mapping[str, bool]


def story_of(book: Book, scenes: Sequence[Mapping[str, Part]]) -> Story:
    """The story's people, from the parts of all its scenes."""
    lines: dict[str, int] = {}
    for scene in scenes:
        for id, part in scene.items():
            lines[id] = lines.get(id, 0) + part.lines
    kinds = {person.id: person.kind for person in book.characters}
    seen = {person.id: person.present for person in book.characters}
    return Story(lines, kinds, seen)


def present(scene: Mapping[str, Part], story: Story) -> dict[str, float]:
    """The probability that each of a scene's people is there in person, by id."""
    if not scene:
        return {}
    model = logistic.load("scenes-present", PRESENT_FEATURES)
    likely = model.probability(present_rows(scene, story))
    return dict(zip(scene, likely.tolist(), strict=True))


def present_rows(scene: Mapping[str, Part], story: Story) -> NDArray[np.float32]:
    """How each of a scene's people looks: float32 [people, PRESENT_FEATURES]."""
    crowd = log1p(len(scene))
    return np.array([_present_row(id, part, story, crowd) for id, part in scene.items()], np.float32)


def _present_row(id: str, part: Part, story: Story, crowd: float) -> list[float]:
    narrates = part.first_person > 0
    return [
        log1p(part.lines), float(part.lines > 0), log1p(part.thoughts), log1p(part.writings), log1p(part.addressed),
        float(part.addressed > 0), log1p(part.acts), float(part.acts > 0), log1p(part.states), log1p(part.had),
        log1p(part.met), log1p(part.owning), log1p(part.told), float(part.told > 0), log1p(part.quoted),
        float(part.told == 0 and part.lines == 0), float(part.told > 0 and part.acts == 0 and part.had > 0),
        part.wired / max(1, part.lines), float(story.kinds.get(id) == "narrator"), float(narrates),
        float(story.kinds.get(id) == "group"), log1p(len(part.paragraphs)), float(story.seen.get(id, False)),
        float(story.lines.get(id, 0) > 0), crowd, log1p((part.first_act or 0) / 50), log1p(part.named),
        log1p(part.pronouns),
    ]  # fmt: skip

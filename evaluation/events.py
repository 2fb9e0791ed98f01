"""Events: who does it and to whom, against the steps marked in our stories. (LitBank's: the litbank command.)

A step's words name an act, its actor and its target. Of the steps in the narration, those that happen or happened
should hold an event, those that are denied, wished or planned should not; who does what an event says should be the
actor, to whom it is done the target.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from evaluation import scenes
from evaluation.stamp import stamp
from evaluation.stories import SCENES, GoldStory, load_all
from personae import Book, Span
from personae.pipeline import analyse

HAPPENING = ("now", "recalled")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--stories", type=Path, default=SCENES, help="a folder of .story files with marked steps")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")


def run(options: argparse.Namespace) -> int:
    """Read, count, print, keep."""
    counts: dict[str, Counter[str]] = {}
    for story in load_all(options.stories):
        if story.steps:
            count(story, analyse(Book(story.text, Span(0, len(story.text)))), counts)
    figures = {
        name: {**each, "percent": round(100 * each["right"] / max(1, each["of"]), 1)} for name, each in counts.items()
    }
    print(json.dumps(figures, indent=1))
    if options.out:
        options.out.write_text(json.dumps({**stamp(), **figures}, indent=1) + "\n", encoding="utf-8")
    return 0


def count(story: GoldStory, book: Book, counts: dict[str, Counter[str]]) -> None:
    """Add one story: `of` so many, `right` of these."""
    known = scenes.people_of(story, book)
    talk = [quote.span for quote in story.quotes]
    for step in story.steps:
        if any(span.overlaps(step.span) for span in talk):
            continue
        events = [event for event in book.events if step.span.contains(event.span)]
        happens = step.standing in HAPPENING
        _add(counts, "an event where something happens" if happens else "an event where nothing happens", bool(events))
        if not happens:
            continue
        agents = [known.get(event.agent) for event in events if event.agent is not None]
        patients = [known.get(event.patient) for event in events if event.patient is not None]
        if events:
            _add(counts, "steps with events: an agent is told", bool(agents))
        if agents:
            _add(counts, "the first agent told is the actor", agents[0] == step.actor)
        if patients:
            _add(counts, "the first patient told is the target", patients[0] == step.target)


def _add(counts: dict[str, Counter[str]], name: str, right: bool) -> None:
    counts.setdefault(name, Counter())["of"] += 1
    counts[name]["right"] += right

"""How far two people agree on scenes and steps: our marked stories against a second, blind annotation of ten of them.

`stories/second/NAME.story` is the text of `stories/scenes/NAME.story` with the marks for scenes and steps that somebody
put in who had seen the text and its cast alone. The first annotation counts as gold, the second as the answer.
"""

from __future__ import annotations

import argparse
import json
import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation import scene_metrics as measure
from evaluation import stories
from evaluation.stamp import stamp
from personae import Span

_MARK = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Second:
    """The second annotation of one story: where its scenes begin with those present, and its steps."""

    starts: tuple[int, ...]
    present: tuple[frozenset[str], ...]
    steps: tuple[tuple[Span, str, str, bool, str], ...]


def second(markup: str) -> tuple[str, Second]:
    """The text without its marks, and what they say."""
    text, starts, present, steps = "", [], [], []
    begun: tuple[int, list[str]] | None = None
    for line in markup.splitlines(keepends=True):
        scene = re.fullmatch(r"\{scene:([^{}]*)\}\n?", line)
        if scene:
            starts.append(len(text))
            ids = [part.strip() for part in scene[1].split("|")][1].split(",")
            present.append(frozenset(id.strip() for id in ids if id.strip()))
            continue
        last = 0
        for mark in _MARK.finditer(line):
            text += line[last : mark.start()]
            last = mark.end()
            words = mark[1].split()
            if words[0] == "step":
                begun = (len(text), words)
            elif words[0] == "/step" and begun:
                actor, target = begun[1][1].split(">")
                steps.append((Span(begun[0], len(text)), actor, target, begun[1][2] == "toward", begun[1][4]))
                begun = None
        text += line[last:]
    return text, Second(tuple(starts), tuple(present), tuple(steps))


def compared(gold: stories.GoldStory, other: Second) -> dict[str, Counter[str]]:
    """Counts of boundaries, of who is present in scenes that begin alike, and of steps."""
    places = measure.paragraphs(gold.text)
    ours = measure.boundaries(places, [scene.span for scene in gold.scenes])
    theirs = measure.boundaries(places, [Span(start, start) for start in other.starts])
    counts = {
        "boundaries": measure.boundary_counts(ours, theirs),
        "boundaries within one": measure.boundary_counts(ours, theirs, off=1),
        "present": Counter(),
    }
    begins = {bisect_left(places, start): n for n, start in enumerate(other.starts)}
    for scene in gold.scenes:
        n = begins.get(bisect_left(places, scene.span.start))
        if n is not None:
            counts["present"] += measure.set_counts(scene.present, other.present[n])
    pairs = _matched(gold.steps, other)
    counts["steps"] = Counter(gold=len(gold.steps), said=len(other.steps), right=len(pairs))
    same = sum(step.toward == answer[3] for step, answer in pairs)
    counts["direction of the same steps"] = Counter(gold=len(pairs), said=len(pairs), right=same)
    same = sum(step.standing == answer[4] for step, answer in pairs)
    counts["standing of the same steps"] = Counter(gold=len(pairs), said=len(pairs), right=same)
    return counts


def _matched(steps: tuple[stories.GoldStep, ...], other: Second) -> list[tuple[stories.GoldStep, Any]]:
    """Steps of one actor toward one target whose words overlap, each once."""
    left, found = list(other.steps), []
    for step in steps:
        for answer in left:
            if answer[1:3] == (step.actor, step.target) and answer[0].overlaps(step.span):
                left.remove(answer)
                found.append((step, answer))
                break
    return found


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")


def run(options: argparse.Namespace) -> int:
    """Compare, print and keep."""
    total: dict[str, Counter[str]] = {}
    paths = sorted((stories.GOLD.parent / "second").glob("*.story"))
    for path in paths:
        gold = stories.load(stories.GOLD.parent / "scenes" / path.name)
        text, other = second(path.read_text(encoding="utf-8"))
        if text.split() != gold.text.split():
            raise SystemExit(f"{path.name}: the second annotation is of another text")
        for name, counts in compared(gold, other).items():
            total.setdefault(name, Counter()).update(counts)
    figures = {name: {**dict(counts), **measure.f1(counts)} for name, counts in total.items()}
    for name, figure in figures.items():
        print(f"{name:30} {figure}")
    if options.out:
        page = {**stamp(), "stories": [path.stem for path in paths], **figures}
        options.out.write_text(json.dumps(page, indent=1) + "\n", encoding="utf-8")
    return 0

"""Scenes: where each begins, who is there, place and time, of our stories with gold scenes."""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evaluation import metrics
from evaluation import scene_metrics as measure
from evaluation.gold import of_story
from evaluation.prediction import Cast
from evaluation.stamp import stamp
from evaluation.stories import SCENES, GoldScene, GoldStory, load_all, shows_a_break
from personae import Book, Span
from personae.book import Scene
from personae.pipeline import analyse
from personae.stages import scenes as stage
from personae.stages.scenes import boundaries, layout, places

HELD_OUT = ("s03", "s07", "s16", "s20", "s24")
"""The stories, by the beginnings of their names, that the weights that are shipped have not seen."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--stories", type=Path, default=SCENES, help="the folder of .story files (stories/scenes)")
    parser.add_argument("--all", action="store_true", help="those that the weights were trained on, too")
    parser.add_argument("--books", type=Path, help="a folder of books read before, as training.scenes.train keeps them")
    parser.add_argument("--no-model", action="store_true", help="read without the network")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")


def run(options: argparse.Namespace) -> int:
    """Read, score, print, keep."""
    stories = [s for s in load_all(options.stories) if options.all or s.name.startswith(HELD_OUT)]
    tally = Tally()
    for story in stories:
        book = stage.run(_book(story, options))
        tally.add(story, book, book.scenes, given(story, book))
    result = tally.figures()
    print(json.dumps(result, indent=1))
    if options.out:
        page = {**stamp(), "stories": [story.name for story in stories], **result}
        options.out.write_text(json.dumps(page, indent=1) + "\n", encoding="utf-8")
    return 0


def _book(story: GoldStory, options: argparse.Namespace) -> Book:
    kept = options.books / f"{options.stories.name}-{story.name}.pickle" if options.books else None
    if kept and kept.exists():
        book: Book = pickle.loads(kept.read_bytes())
        return book
    return analyse(Book(story.text, Span(0, len(story.text))), model=not options.no_model)


def gold_starts(story: GoldStory, book: Book, seen: layout.Layout) -> list[boundaries.Start]:
    """Where the gold scenes begin, as the stage has it."""
    offsets = [book.paragraphs[number].span.start for number in seen.paragraphs]
    found = boundaries.marks(book, seen)
    starts: dict[int, boundaries.Start] = {}
    for scene in story.scenes:
        number = next((n for n, offset in enumerate(offsets) if offset >= scene.span.start), len(offsets) - 1)
        if scene.marked and number not in found and number - 1 in found:
            number -= 1  # the gold has its mark after the line with the date
        starts[number] = boundaries.Start(number, offsets[number], 1.0, boundaries.here(scene.span.start))
    return [starts[number] for number in sorted(starts)]


def given(story: GoldStory, book: Book) -> tuple[Scene, ...]:
    """What the stage says of the gold's scenes."""
    seen = layout.of(book)
    return stage.told(book, seen, places.find(book, seen), gold_starts(story, book, seen))


def people_of(story: GoldStory, book: Book) -> dict[str, str]:
    """The gold's person for each of our characters: the one whose name it bears, else whose lines it speaks most."""
    gold = of_story(story)
    cast = {p.id: Cast(p.id, tuple(dict.fromkeys((p.name, *p.aliases)))) for p in book.characters}
    found, _ = metrics.named_after(cast, metrics.names_of(gold.people), set(gold.people))
    votes: dict[str, Counter[str]] = {}
    for quote in book.quotes:
        right = next((g for g in story.quotes if g.span.overlaps(quote.span) and g.speaker in gold.people), None)
        if right is not None and quote.speaker is not None:
            votes.setdefault(quote.speaker, Counter())[right.speaker] += 1
    for id, counts in votes.items():
        found.setdefault(id, counts.most_common(1)[0][0])
    return found


@dataclass(slots=True)
class Tally:
    """Counts over stories."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    pk: dict[str, list[float]] = field(default_factory=dict)
    window_diff: dict[str, list[float]] = field(default_factory=dict)

    def add(self, story: GoldStory, book: Book, said: Sequence[Scene], of_gold: Sequence[Scene]) -> None:
        """Count one story: the scenes said, and what is said of the gold's scenes where those are given."""
        self.add_boundaries(story, said)
        known = people_of(story, book)
        pairs = measure.paired([scene.span for scene in story.scenes], [scene.span for scene in said])
        for scene, at in zip(story.scenes, pairs, strict=True):
            self._count("aligned", Counter(gold=1, said=1, right=int(at is not None)))
            if at is not None:
                self._scene("aligned", scene, said[at], book, known)
        for scene, told in zip(story.scenes, of_gold, strict=False):
            self._scene("given", scene, told, book, known)

    def add_boundaries(self, story: GoldStory, said: Sequence[Scene]) -> None:
        """Count one story's boundaries, and those of its marked breaks alone for a baseline."""
        starts = measure.paragraphs(story.text)
        gold = measure.boundaries(starts, (scene.span for scene in story.scenes))
        marked = measure.boundaries(starts, (scene.span for scene in story.scenes if scene.marked))
        found = measure.boundaries(starts, (scene.span for scene in said))
        shown = {n for n in found if shows_a_break(story.text, starts[n])}
        for name, right, answer in (
            ("all", gold, found), ("marked", marked, shown), ("unmarked", gold - marked, found - shown),
            ("marks only, all", gold, shown),
        ):  # fmt: skip
            self._count(f"boundaries, {name}", measure.boundary_counts(right, answer))
            self._count(f"boundaries within one, {name}", measure.boundary_counts(right, answer, off=1))
        for name, answer in (("all", found), ("marks only", shown)):
            self.pk.setdefault(name, []).append(measure.pk(gold, answer, len(starts)))
            self.window_diff.setdefault(name, []).append(measure.window_diff(gold, answer, len(starts)))

    def _count(self, name: str, counts: Counter[str]) -> None:
        self.counts.setdefault(name, Counter()).update(counts)

    def _scene(self, how: str, gold: GoldScene, said: Scene, book: Book, known: dict[str, str]) -> None:
        there = {known.get(id, f"?{id}") for id in said.present}
        self._count(f"present, {how}", measure.set_counts(gold.present, there))
        judged = {id for id in there if not id.startswith("?")}
        self._count(f"present of the gold's cast, {how}", measure.set_counts(gold.present, judged))
        for name, right, span in (("place", gold.place, said.place), ("time", gold.time, said.time)):
            agree = bool(right and span) and measure.words_agree(right, book[span] if span else "")
            self._count(f"{name}, {how}", Counter(gold=int(bool(right)), said=int(span is not None), right=int(agree)))

    def figures(self) -> dict[str, Any]:
        """All figures: counts with precision, recall and F1 in per cent; Pk and WindowDiff as means over stories."""
        answer: dict[str, Any] = {name: {**dict(c), **measure.f1(c)} for name, c in sorted(self.counts.items())}
        answer["pk"] = {name: _mean(values) for name, values in self.pk.items()}
        answer["window_diff"] = {name: _mean(values) for name, values in self.window_diff.items()}
        return answer


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return round(sum(numbers) / max(1, len(numbers)), 3)

"""Stories with gold scenes as rows for the five regressions of the scenes stage."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.scene_metrics import words_agree
from evaluation.scenes import gold_starts, people_of
from evaluation.stories import GoldStory, load_all
from personae import Book, Span
from personae.models import tagger
from personae.pipeline import analyse, reopen
from personae.stages import scenes, structure, tokens
from personae.stages.scenes import boundaries, layout, people, places, times


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one regression: float32 [n, features], and which of them are right: bool [n]."""

    rows: NDArray[np.float32]
    right: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Example:
    """One story: its book, as read, and the rows of each regression by its name."""

    story: GoldStory
    book: Book
    tables: dict[str, Rows]
    weight: float = 1.0


LENGTH = 80_000
"""Characters of a novel that are looked at."""
WEIGHT = 0.15
"""Of a novel's rows, where a story's are 1."""
FEATURES: dict[str, tuple[str, ...]] = {
    "starts": boundaries.FEATURES,
    "places": places.FEATURES,
    "times": times.FEATURES,
    "present": people.PRESENT_FEATURES,
}


def read(folder: Path, work: Path, *, model: bool) -> list[Example]:
    """The stories of a folder that have more than one scene, read with or without the network; kept in `work`."""
    work.mkdir(parents=True, exist_ok=True)
    return [example(story, _kept(story, folder, work, model)) for story in load_all(folder) if len(story.scenes) > 1]


def _kept(story: GoldStory, folder: Path, work: Path, model: bool) -> Book:
    path = work / f"{folder.name}-{story.name}.pickle"
    if not path.exists():
        path.write_bytes(pickle.dumps(analyse(Book(story.text, Span(0, len(story.text))), model=model)))
    book: Book = pickle.loads(path.read_bytes())
    return book


def novels(folders: Sequence[Path], work: Path) -> list[Example]:
    """A stretch of each novel in a folder that `personae read` wrote, for where scenes begin alone: at its chapters and
    breaks, and nowhere else. Some scenes do begin elsewhere, so that these rows weigh less.
    """
    return [_novel(folder, work) for folder in folders]


def _novel(folder: Path, work: Path) -> Example:
    path = work / f"novel-{folder.name}.pickle"
    if not path.exists():
        path.write_bytes(pickle.dumps(_stretch(reopen(folder))))
    book: Book = pickle.loads(path.read_bytes())
    seen = layout.of(book)
    named = places.find(book, seen)
    rows = _starts(book, seen, named, set(boundaries.marks(book, seen)) - {0})
    story = GoldStory(folder.name, "", "", book.text, (), (), (), ())
    return Example(story, book, {"starts": _stacked([rows], len(boundaries.FEATURES))}, WEIGHT)


def _stretch(book: Book) -> Book:
    """`LENGTH` characters of a book from its second fifth on, or its end, with their tags."""
    start = book.text.find("\n\n", book.story.start + len(book.story) // 5) + 2
    end = book.text.find("\n\n", min(start + LENGTH, book.story.end - 2))
    whole = Span(start, end if end > start else book.story.end)
    text = book[whole]
    cut = tokens.run(structure.run(Book(text, Span(0, len(text)))))
    moved = partial(_moved, start)
    tags = tagger.read(cut.tokens)
    return replace(
        cut,
        tokens=replace(cut.tokens, tag=tags.tag, subject=tags.subject),
        quotes=tuple(replace(q, span=moved(q.span)) for q in book.quotes if whole.contains(q.span)),
        mentions=tuple(
            replace(m, span=moved(m.span), head=moved(m.head)) for m in book.mentions if whole.contains(m.span)
        ),
        characters=book.characters,
    )


def _moved(by: int, span: Span) -> Span:
    return Span(span.start - by, span.end - by)


def example(story: GoldStory, book: Book) -> Example:
    """The rows of one story."""
    seen = layout.of(book)
    named = places.find(book, seen)
    starts = gold_starts(story, book, seen)
    known = people_of(story, book)
    stretches = scenes.cut(seen, named, [start.number for start in starts])
    parts = [people.parts(book, seen, each.first_tok, each.end_tok) for each in stretches]
    whole = people.story_of(book, parts)
    gathered: dict[str, list[tuple[NDArray[np.float32], list[bool]]]] = {name: [] for name in FEATURES}
    gathered["starts"].append(_starts(book, seen, named, {start.number for start in starts}))
    for gold, stretch, part in zip(story.scenes, stretches, parts, strict=False):
        if stretch.places and gold.place:
            rows = places.rows(book, seen, stretch.places, stretch.first_tok, stretch.end_tok)
            spans = [book.tokens.span(place.first_tok, place.end_tok) for place in stretch.places]
            gathered["places"].append((rows, [words_agree(gold.place, book[span]) for span in spans]))
        phrases = times.near_the_start(book, seen, stretch.first_tok, stretch.end_tok)
        if phrases:
            told = [book[book.tokens.span(phrase.first_tok, phrase.end_tok)] for phrase in phrases]
            right = [bool(gold.time) and words_agree(gold.time, words) for words in told]
            gathered["times"].append((times.rows(book, seen, phrases, stretch.first_tok), right))
        if part:
            there = [known.get(id) in gold.present for id in part]
            gathered["present"].append((people.present_rows(part, whole), there))
    return Example(story, book, {name: _stacked(found, len(FEATURES[name])) for name, found in gathered.items()})


def _starts(
    book: Book, seen: layout.Layout, named: Sequence[places.Place], gold: set[int]
) -> tuple[NDArray[np.float32], list[bool]]:
    """All paragraphs but the first and those that begin no scene though a break marks them."""
    marked = boundaries.marks(book, seen)
    numbers = [n for n in range(1, len(seen.paragraphs)) if n in gold or n not in marked]
    return boundaries.rows(book, seen, named, numbers, marked), [n in gold for n in numbers]


def _stacked(found: Sequence[tuple[NDArray[np.float32], list[bool]]], width: int) -> Rows:
    if not found:
        return Rows(np.zeros((0, width), np.float32), np.zeros(0, bool))
    return Rows(
        np.concatenate([rows for rows, _ in found]), np.concatenate([np.array(right, bool) for _, right in found])
    )

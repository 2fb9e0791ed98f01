"""Novels without gold, labelled by the shipped reader where it is sure, then read with many of their tags taken out.

What a tag said, the reader that learns from them has to tell by the context: a tag names its speaker in 95 of 100
cases, so that these labels are nearly as good as gold, of authors whom nobody has annotated.
"""

from __future__ import annotations

from pathlib import Path

from evaluation.gold import Gold, Person, Quotation
from personae.book import Book
from personae.stages import speakers
from training.reader import untag
from training.reader.data import Story, kept, written
from training.reader.gold import read_before

SURE = 0.9  # labels less likely than that are not learned from


def novels(paths: list[Path], work: Path) -> list[Story]:
    """The novels, plain texts, with their labels."""
    found = []
    for number, path in enumerate(paths):

        def make(path: Path = path, seed: int = number) -> Story:
            before = read_before("speakers", path)
            return written(untag.untagged(labelled(path.stem, speakers.run(before)), before, seed))

        found.append(kept(work, f"{path.stem}-silver", make))
    return found


def labelled(name: str, book: Book) -> Gold:
    """What the reader is sure of, as if it were gold."""
    speaking = {quote.speaker for quote in book.quotes}
    people = {
        each.id: Person(each.id, each.name, frozenset(each.aliases) | {each.name})
        for each in book.characters
        if each.id in speaking
    }
    turns: dict[int, list[int]] = {}
    for n, quote in enumerate(book.quotes):
        if quote.kind != "other":
            turns.setdefault(quote.turn, []).append(n)
    quotations = []
    for turn, parts in turns.items():
        first = book.quotes[parts[0]]
        speaker = first.speaker if first.confidence >= SURE and first.speaker in people else None
        quotations.append(
            Quotation(
                id=f"T{turn}",
                spans=tuple(book.quotes[n].span for n in parts),
                speaker=speaker,
                label=speaker or "",
                type=first.cue,
            )
        )
    return Gold(name, book.text, people, tuple(quotations))

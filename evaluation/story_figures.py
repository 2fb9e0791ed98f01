"""What only our own stories can tell: characters with the right aliases, and gaps found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from evaluation.metrics import normal
from evaluation.prediction import rows_of
from evaluation.stories import GoldStory
from personae import Span


def cast_faults(story: GoldStory, characters: Sequence[dict[str, Any]]) -> list[str]:
    """What is wrong with the predicted cast, a line for each character of the story; empty when all is right.

    A character who speaks or is present is right when one predicted character has all their names and none that
    is another's. Names are compared without case and articles; a name that two characters share counts for neither.
    """
    owners: dict[str, set[str]] = {}
    for person in story.characters:
        for name in person.names:
            owners.setdefault(normal(name), set()).add(person.id)
    owner = {name: next(iter(ids)) for name, ids in owners.items() if len(ids) == 1 and name}
    predicted = [{normal(name) for name in (row["name"], *row["aliases"])} - {""} for row in characters]
    speaking = {quote.speaker for quote in story.quotes}
    faults = []
    for person in story.characters:
        if not person.present and person.id not in speaking:
            continue
        wanted = {name for name, id in owner.items() if id == person.id}
        if wanted:
            faults += _fault(person.id, wanted, predicted, owner)
    return faults


def _fault(id: str, wanted: set[str], predicted: Sequence[set[str]], owner: dict[str, str]) -> list[str]:
    best = max(predicted, key=lambda names: len(names & wanted), default=set())
    if not best & wanted:
        return [f"{id}: not in the cast"]
    words = []
    if wanted - best:
        elsewhere = [sorted(names & wanted) for names in predicted if names is not best and names & wanted]
        split = f" (apart as {elsewhere})" if elsewhere else ""
        words.append(f"lacks {sorted(wanted - best)}{split}")
    others = sorted(name for name in best if owner.get(name, id) != id)
    if others:
        words.append(f"has {others}, which are {sorted({owner[name] for name in others})}")
    return [f"{id}: {'; '.join(words)}"] if words else []


def gap_counts(story: GoldStory, gaps: Sequence[dict[str, Any]]) -> Counter[str]:
    """Counts of gaps: `gold`, `pred` and `match`.

    A gap is found when a predicted one, widened over the white space around it, touches the place between the two
    paragraphs; each is matched once.
    """
    left = [_widened(story.text, Span(row["start"], row["end"])) for row in gaps]
    matched = 0
    for place in story.gaps:
        hit = next((span for span in left if span.start <= place <= span.end), None)
        if hit is not None:
            left.remove(hit)
            matched += 1
    return Counter(gold=len(story.gaps), pred=len(gaps), match=matched)


def _widened(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    return Span(start, end)


def show(console: Console, stories: Sequence[GoldStory], folder: Path) -> dict[str, Any]:
    """Print casts and gaps of every story with answers in `folder`, and return their figures."""
    table = Table(title="casts and gaps", title_justify="left", box=box.SIMPLE_HEAD)
    for column in ("story", "cast", "gaps found", "gaps said", "faults of the cast"):
        table.add_column(column)
    counts: Counter[str] = Counter()
    faults: dict[str, list[str]] = {}
    for story in stories:
        if not (folder / story.name / "characters.jsonl").exists():
            continue
        faults[story.name] = cast_faults(story, rows_of(folder / story.name / "characters.jsonl"))
        gaps = gap_counts(story, rows_of(folder / story.name / "gaps.jsonl"))
        counts.update(gaps)
        words = "right" if not faults[story.name] else f"{len(faults[story.name])} wrong"
        found = f"{gaps['match']}/{gaps['gold']}"
        table.add_row(story.name, words, found, str(gaps["pred"]), "\n".join(faults[story.name]))
    right = sum(not wrong for wrong in faults.values())
    console.print(table)
    console.print(
        f"every character with the right aliases: {right} of {len(faults)} stories;  gaps: found {counts['match']} of "
        f"{counts['gold']}, said {counts['pred']}"
    )
    return {"right_casts": right, "stories": len(faults), "gaps": dict(counts), "cast_faults": faults}

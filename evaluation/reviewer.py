"""How many answers a review takes: somebody who knows the gold answers line after line, as a person would by key.

Asked first is the line most worth asking about (`personae.revision.worth`). An answer names the right speaker, who is
made a character if the book has none; or, where the character answered goes by a name of the right person, it joins
the two. Counted are gold quotations whose line has the right speaker, of those that the book has a line for. "lone":
the most doubtful line first, and an answer decides its own line alone. "reading": with teaching, in the order of the
text.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evaluation import metrics, pdnc, prediction
from evaluation.gold import Gold
from evaluation.stamp import stamp
from personae import Book, Quote, Span, revision
from personae.corrections.journal import Entry
from personae.corrections.places import place_of
from personae.corrections.steps import Merge, NewCharacter, Speakers, Step, Who
from personae.export.tables import table
from personae.revision import Revision

GOALS = (0.95, 0.98, 0.99)
WAYS = ("doubt", "lone", "reading")


@dataclass(slots=True)
class Course:
    """One review: how many lines were right after so many answers, from none on, and how long each answer took."""

    lines: int
    right: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def answers_until(self, goal: float) -> int | None:
        """The answers it took until so large a share was right; None if that was never reached."""
        return next((n for n, right in enumerate(self.right) if right >= goal * self.lines), None)


class Reviewer:
    """Knows the gold of one story, and answers about it."""

    def __init__(self, gold: Gold, revised: Revision) -> None:
        self.gold, self.revision = gold, revised
        self.entries: list[Entry] = []
        self.book = revised.apply(()).book
        rows = [list(table(name).rows(self.book)) for name in ("characters", "quotes")]
        told = prediction.from_rows(rows[0], rows[1], len(self.book.text))
        scored = metrics.score(gold, told)
        self.person_of = dict(scored.assigned)
        self.named = metrics.named_after(told.people, metrics.names_of(gold.people), set(gold.people))[0]
        self.line_of = _lines(gold, self.book)
        votes: dict[int, Counter[str]] = {}
        for number, k in self.line_of.items():
            turn, quotation = self.book.quotes[k].turn, gold.quotations[number]
            size = sum(len(span) for span in quotation.spans)
            votes.setdefault(turn, Counter())[quotation.speaker or ""] += size
        self.truth = {turn: count.most_common(1)[0][0] for turn, count in votes.items()}
        self.head = {quote.turn: n for n, quote in reversed(list(enumerate(self.book.quotes)))}

    def right(self, quotes: Sequence[Quote] | None = None) -> int:
        """How many gold quotations have the right speaker now."""
        quotes = quotes or self.book.quotes
        return sum(
            self.person_of.get(quotes[k].speaker or "") == self.gold.quotations[number].speaker
            for number, k in self.line_of.items()
        )

    def review(self, way: str) -> Course:
        """Answer until every line that can be right is."""
        course = Course(len(self.line_of), [self.right()])
        asked: set[int] = set()
        while course.right[-1] < GOALS[-1] * course.lines and len(asked) < len(self.truth):
            turn = self._next(way, asked)
            asked.add(turn)
            began = time.perf_counter()
            self._answer(turn)
            course.seconds.append(time.perf_counter() - began)
            course.right.append(self.right())
        return course

    def lone(self) -> Course:
        """The same answers, most doubtful first, when an answer changes its own line and nothing else."""
        quotes = self.book.quotes
        turns: dict[int, list[tuple[int, int]]] = {}
        for number, k in self.line_of.items():
            turns.setdefault(quotes[k].turn, []).append((number, k))
        course = Course(len(self.line_of), [self.right()])
        for turn in sorted(self.truth, key=lambda t: (quotes[self.head[t]].confidence, t)):
            before = course.right[-1]
            for number, k in turns[turn]:
                wanted = self.gold.quotations[number].speaker
                was = self.person_of.get(quotes[k].speaker or "") == wanted
                before += int(self.truth[turn] == wanted) - int(was)
            course.right.append(before)
        return course

    def _next(self, way: str, asked: set[int]) -> int:
        left = [turn for turn in self.truth if turn not in asked]
        if way == "reading":
            return min(left)
        worth = revision.worth(self.book)
        return max(left, key=lambda turn: (worth.get(turn, 0.0), -turn))

    def _answer(self, turn: int) -> None:
        """One answer about a turn."""
        quote, person = self.book.quotes[self.head[turn]], self.truth[turn]
        mine = {of: id for id, of in self.person_of.items()}
        if person not in mine:
            mine[person] = f"gold-{person}"
            self.person_of[mine[person]] = person
            self._make(NewCharacter(Who(mine[person], self.gold.people[person].name)))
        elif quote.speaker and self.named.get(quote.speaker) == person and quote.speaker not in self.person_of:
            self.person_of[quote.speaker] = person
            self._make(Merge(self._who(quote.speaker), self._who(mine[person])))
        self._make(Speakers(((place_of(self.book.text, quote.span), self._who(mine[person])),)))
        self.book = self.revision.apply(self.entries).book

    def _who(self, id: str) -> Who:
        names = {one.id: one.name for one in self.book.characters}
        return Who(id, names.get(id, self.gold.people[self.person_of[id]].name if id in self.person_of else id))

    def _make(self, step: Step) -> None:
        self.entries.append(Entry(len(self.entries) + 1, "2026-01-01T00:00:00Z", "gold", step))


def _lines(gold: Gold, book: Book) -> dict[int, int]:
    """The quote of the book that each gold quotation with a speaker overlaps most, by its number."""
    found = {}
    spans = [(quote.span, n) for n, quote in enumerate(book.quotes) if quote.kind != "other"]
    for number, quotation in enumerate(gold.quotations):
        if quotation.speaker is None:
            continue
        shared = [(_common(own, span), -n) for own, n in spans for span in quotation.spans if own.overlaps(span)]
        if shared:
            found[number] = -max(shared)[1]
    return found


def _common(a: Span, b: Span) -> int:
    return min(a.end, b.end) - max(a.start, b.start)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--gold", type=Path, required=True, help="a folder of novels in PDNC's layout, or one novel")
    parser.add_argument("--novel", help="only these, by name, with commas")
    parser.add_argument("--ways", nargs="*", choices=WAYS, default=WAYS, help="which reviews; all three if left out")
    parser.add_argument("--no-model", action="store_true", help="read without the network")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON, and the curves beside it, as SVG")


def run(options: argparse.Namespace) -> int:
    """Review each novel in each way, print and keep what it took."""
    courses: dict[str, dict[str, Course]] = {way: {} for way in options.ways}
    for folder in pdnc.novels(options.gold):
        if options.novel and folder.name not in options.novel.split(","):
            continue
        gold = pdnc.load(folder)
        story = Revision.read(folder / "novel_text.txt", model=not options.no_model)
        for way, each in courses.items():
            reviewer = Reviewer(gold, story)
            each[folder.name] = reviewer.lone() if way == "lone" else reviewer.review(way)
            print(folder.name, way, summary([courses[way][folder.name]]), flush=True)
    result = {way: {**{n: summary([c]) for n, c in each.items()}, "all": summary(list(each.values()))}
              for way, each in courses.items()}  # fmt: skip
    for way in courses:
        print("all", way, result[way]["all"])
    if options.out:
        options.out.write_text(json.dumps({**stamp(), **result}, indent=1) + "\n", encoding="utf-8")
        options.out.with_suffix(".svg").write_text(plot(courses), encoding="utf-8")
    return 0


def summary(courses: Sequence[Course]) -> dict[str, Any]:
    """Answers per thousand lines until each goal, over all courses, each taken to its own goal."""
    lines = sum(course.lines for course in courses)
    found: dict[str, Any] = {"lines": lines, "right at first": round(sum(c.right[0] for c in courses) / lines, 4)}
    for goal in GOALS:
        needed = [course.answers_until(goal) for course in courses]
        whole = None if None in needed else round(1000 * sum(n or 0 for n in needed) / lines, 1)
        found[f"answers per 1000 until {goal:.0%}"] = whole
    seconds = sorted(second for course in courses for second in course.seconds)
    if seconds:
        found["milliseconds an answer"] = {
            "median": round(1000 * seconds[len(seconds) // 2]), "95 %": round(1000 * seconds[int(0.95 * len(seconds))]),
        }  # fmt: skip
    return found


def plot(courses: dict[str, dict[str, Course]]) -> str:
    """Share right against share answered, a curve for each way, as SVG."""
    width, height, left, top = 640, 400, 60, 20
    colours = {"doubt": "#0072b2", "lone": "#d55e00", "reading": "#009e73"}
    says = {"doubt": "most doubtful first, teaching", "lone": "most doubtful first, no teaching",
            "reading": "in reading order, teaching"}  # fmt: skip

    def x(share: float) -> float:
        return left + min(share, 0.5) / 0.5 * (width - left - 20)

    def y(right: float) -> float:
        return top + (1 - right) / 0.25 * (height - top - 50)

    svg = 'xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" font-size="12"'
    parts = [f'<svg {svg} viewBox="0 0 {width} {height}">', f'<rect width="{width}" height="{height}" fill="white"/>']
    for right in (0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0):
        parts.append(f'<path d="M{left} {y(right):.1f}H{width - 20}" stroke="#ddd"/>')
        parts.append(f'<text x="{left - 8}" y="{y(right) + 4:.1f}" text-anchor="end">{right:.0%}</text>')
    for share in (0, 0.1, 0.2, 0.3, 0.4, 0.5):
        parts.append(f'<text x="{x(share):.1f}" y="{height - 30}" text-anchor="middle">{share:.0%}</text>')
    parts.append(f'<text x="{width / 2}" y="{height - 10}" text-anchor="middle">lines answered</text>')
    for n, (way, each) in enumerate(courses.items()):
        lines = sum(course.lines for course in each.values())
        points = []
        for percent in range(0, 51):
            right = sum(c.right[min(int(c.lines * percent / 100), len(c.right) - 1)] for c in each.values())
            points.append(f"{x(percent / 100):.1f},{y(right / max(1, lines)):.1f}")
        parts.append(f'<polyline points="{" ".join(points)}" fill="none" stroke="{colours[way]}" stroke-width="2"/>')
        parts.append(f'<text x="{width - 240}" y="{height - 110 + 18 * n}" fill="{colours[way]}">{says[way]}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"

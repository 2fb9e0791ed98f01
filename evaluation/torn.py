"""Torn texts: how many torn places are found in stories torn on purpose, and how many are seen in whole ones.

    python -m evaluation.torn --gold PDNC/dev [--seed 1] [--every 1500] [--novel A,B] [--out FILE] [--show]

Every story is read whole, which counts false alarms, and then with pieces torn out of it at random, far apart: `turn`,
a paragraph that is one quotation and nothing else, between two paragraphs with talk; `end` and `start`, the second or
the first part of a paragraph; `across`, from the middle of a paragraph to the middle of the next. A torn place is
found when a gap is said there or one paragraph before or after.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Literal

from rich import box
from rich.console import Console
from rich.table import Table

import personae
from evaluation import pdnc
from evaluation.stamp import stamp
from evaluation.stories import load_all
from personae import Book, Span

Kind = Literal["turn", "end", "start", "across"]
KINDS: tuple[Kind, ...] = ("turn", "end", "start", "across")
WORDS = 30
"""A paragraph is cut in its middle only when it has so many words."""
APART = 12
"""Torn places are at least so many paragraphs apart."""


@dataclass(frozen=True, slots=True)
class Tear:
    """A piece that was torn out: `at` is the offset in the torn text where the text goes on after it."""

    kind: Kind
    at: int


@dataclass(frozen=True, slots=True)
class Torn:
    """A text with pieces torn out of it."""

    text: str
    tears: tuple[Tear, ...]


# -- tearing


def tear(book: Book, random: Random, *, every: int = 1500, kinds: Sequence[Kind] = KINDS) -> Torn:
    """The text of `book` with a piece torn out about every `every` words; half of the pieces are turns."""
    places = _places(book)
    wanted = max(1, len(book.text.split()) // every)
    weights = [max(1, len(kinds) - 1) if kind == "turn" else 1 for kind in kinds]
    taken: list[int] = []
    cuts: list[tuple[Span, Kind, str]] = []
    for _ in range(20 * wanted):
        kind = random.choices(kinds, weights)[0]
        if len(cuts) >= wanted:
            break
        number = random.choice(places[kind] or [0])
        if places[kind] and all(abs(number - other) >= APART for other in taken):
            taken.append(number)
            cuts.append((_piece(book, number, kind, random), kind, _space(book, number) if kind == "across" else ""))
    return _without(book.text, sorted(cuts))


def _places(book: Book) -> dict[Kind, list[int]]:
    """The numbers of the paragraphs from which a piece of each kind can be torn."""
    prose = [paragraph.kind == "prose" and not paragraph.break_before for paragraph in book.paragraphs]
    long = [len(book[paragraph.span].split()) >= WORDS for paragraph in book.paragraphs]
    whole, talk = _whole_turns(book)
    kinds = [paragraph.kind for paragraph in book.paragraphs]
    inner = [i for i in range(1, len(prose) - 1) if prose[i] and prose[i + 1] and kinds[i - 1] == "prose"]
    return {
        "turn": [i for i in inner if whole[i] and talk[i - 1] and talk[i + 1]],
        "end": [i for i, kind in enumerate(kinds) if i and kind == "prose" and long[i]],
        "start": [i for i in inner if long[i]],
        "across": [i for i in inner if long[i] and long[i + 1]],
    }


def _whole_turns(book: Book) -> tuple[list[bool], list[bool]]:
    """Whether each paragraph is one quotation and nothing else, and whether there is talk in it."""
    whole, talk = [False] * len(book.paragraphs), [False] * len(book.paragraphs)
    number = 0
    for quote in book.quotes:
        while book.paragraphs[number].span.end < quote.span.end:
            number += 1
        if quote.kind != "other":
            around = book.paragraphs[number].span
            talk[number] = True
            whole[number] = len(quote.span) >= len(around) - 4 and book.text[quote.span.end - 1] in "\"'”’»"
    return whole, talk


def _piece(book: Book, number: int, kind: Kind, random: Random) -> Span:
    """What to tear out of paragraph `number`: between words, but for one cut in six, which goes through a word."""
    here = book.paragraphs[number].span
    if kind == "end":
        return Span(_middle(book, here, random, after=False), here.end)
    following = book.paragraphs[number + 1].span
    if kind == "turn":
        return Span(here.start, following.start)
    if kind == "start":
        return Span(here.start, _middle(book, here, random, after=True))
    return Span(_middle(book, here, random, after=False), _middle(book, following, random, after=True))


def _space(book: Book, number: int) -> str:
    """What parts paragraph `number` from the next."""
    return book[Span(book.paragraphs[number].span.end, book.paragraphs[number + 1].span.start)]


def _middle(book: Book, span: Span, random: Random, *, after: bool) -> int:
    """An offset in the middle half of `span`: a word's first character (`after`) or the end of one."""
    words = list(re.finditer(r"\S+", book[span]))
    word = random.choice(words[len(words) // 4 : -(len(words) // 4)])
    start, end = span.start + word.start(), span.start + word.end()
    if end - start > 4 and random.random() < 1 / 6:
        return random.randrange(start + 2, end - 1)
    return start if after else end


def _without(text: str, cuts: Sequence[tuple[Span, Kind, str]]) -> Torn:
    """The text without the pieces, each with what is left in its place."""
    kept, tears = [], []
    length = last = 0
    for span, kind, left in cuts:
        kept += [text[last : span.start], left]
        length += span.start - last + len(left)
        tears.append(Tear(kind, length))
        last = span.end
    kept.append(text[last:])
    return Torn("".join(kept), tuple(tears))


# -- counting


def found(book: Book, tears: Sequence[Tear]) -> list[int | None]:
    """For each torn place the number of the gap that finds it, or None. A gap finds one place at most."""
    middles = [(p.span.start + p.span.end) / 2 for p in book.paragraphs if p.kind == "prose"]
    left = {n: bisect_left(middles, (gap.span.start + gap.span.end) / 2) for n, gap in enumerate(book.gaps)}
    answer: list[int | None] = []
    for one in tears:
        place = bisect_left(middles, one.at)
        near = sorted((abs(said - place), n) for n, said in left.items() if abs(said - place) <= 1)
        answer.append(near[0][1] if near else None)
        left.pop(near[0][1] if near else -1, None)
    return answer


def count(book: Book, tears: Sequence[Tear]) -> Counter[str]:
    """`torn`, `found` and the same by kind; `said` and `right`, how many gaps were said and how many find a place."""
    hits = found(book, tears)
    counts: Counter[str] = Counter(said=len(book.gaps), words=len(book.text.split()))
    for one, hit in zip(tears, hits, strict=True):
        counts.update({"torn": 1, f"torn {one.kind}": 1})
        if hit is not None:
            counts.update({"found": 1, f"found {one.kind}": 1, "right": 1})
    return counts


# -- the command


def read_text(text: str) -> Book:
    """The story of that text, read from a file as a reader would have it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.txt"
        path.write_text(text, encoding="utf-8", newline="")
        return personae.read(path)


def texts(options: argparse.Namespace) -> dict[str, str]:
    """The stories asked for, by name; none that has gaps already."""
    if options.stories:
        found = {story.name: story.text for story in load_all(options.stories) if not story.gaps}
    elif options.gold:
        found = {folder.name: pdnc.load(folder).text for folder in pdnc.novels(options.gold)}
    else:
        found = {path.stem: path.read_text(encoding="utf-8") for path in options.text}
    wanted = set(options.novel.split(",")) if options.novel else set(found)
    return {name: text for name, text in found.items() if name in wanted}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.torn", description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--gold", type=Path, help="a folder of novels in PDNC's layout, or one novel")
    what.add_argument("--stories", type=Path, help="a folder of our .story files")
    what.add_argument("--text", type=Path, nargs="+", help="text files")
    parser.add_argument("--novel", help="only these stories, by name, with commas")
    parser.add_argument("--seed", type=int, default=1, help="of the random places (1)")
    parser.add_argument("--every", type=int, default=1500, help="words from one torn place to the next (1500)")
    parser.add_argument("--show", action="store_true", help="print every false alarm in the whole texts")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")
    options = parser.parse_args(arguments)
    console = Console(width=None if sys.stdout.isatty() else 140)
    rows = {}
    for name, text in texts(options).items():
        rows[name] = measure(text, Random(f"{options.seed} {name}"), options.every, console if options.show else None)
        print(f"{name}: {_figures(rows[name])}", file=sys.stderr, flush=True)
    show(console, rows)
    if options.out:
        pooled = _figures(sum(rows.values(), Counter()))
        about = {**stamp(), "pooled": pooled, "per_story": {name: _figures(row) for name, row in rows.items()}}
        options.out.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return 0


def measure(text: str, random: Random, every: int, console: Console | None = None) -> Counter[str]:
    """The counts of a story torn, and `false`, how many gaps are said of it whole."""
    whole = read_text(text)
    if console:
        for gap in whole.gaps:
            around = whole.text[max(0, gap.span.start - 160) : gap.span.end + 160]
            console.print(f"{gap.confidence:.2f} {gap.why}\n    {around!r}", markup=False)
    torn = tear(whole, random, every=every)
    return count(read_text(torn.text), torn.tears) + Counter({"false": len(whole.gaps)})


def _figures(counts: Counter[str]) -> dict[str, Any]:
    """Counts as figures: recall in all and by kind, precision, false alarms in 10,000 words of the whole texts."""
    figures: dict[str, Any] = {"words": counts["words"], "torn": counts["torn"], "said": counts["said"]}
    figures["recall"] = _percent(counts["found"], counts["torn"])
    for kind in KINDS:
        figures[kind] = _percent(counts[f"found {kind}"], counts[f"torn {kind}"])
    figures["precision"] = _percent(counts["right"], counts["said"])
    figures["false"] = counts["false"]
    figures["false_per_10k_words"] = round(1e4 * counts["false"] / max(1, counts["words"]), 2)
    return figures


def _percent(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 1) if whole else None


def show(console: Console, rows: dict[str, Counter[str]]) -> None:
    """Print a row for each story and one for all."""
    table = Table(title="torn places", title_justify="left", box=box.SIMPLE_HEAD)
    rows = {**rows, "all": sum(rows.values(), Counter())}
    figures = {name: _figures(row) for name, row in rows.items()}
    for column in ("story", *figures["all"]):
        table.add_column(column.replace("_", " "), justify="left" if column == "story" else "right")
    for name, row in figures.items():
        table.add_row(name, *("-" if value is None else f"{value:,}" for value in row.values()))
    console.print(table)


if __name__ == "__main__":
    sys.exit(main())

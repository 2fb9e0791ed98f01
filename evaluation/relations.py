"""Relations: what two people are to one another, against the annotators of whole works, and against our own stories.

The works are those of Massey et al. (2015), "Annotating character relationships in literary texts", whose text is at
hand: their pairs of characters with a coarse class (familial, social, professional) and an affinity.
"""

from __future__ import annotations

import argparse
import csv
import html
import json
import pickle
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any, Final

from evaluation.metrics import TITLES, normal, without_title
from evaluation.scenes import people_of
from evaluation.stamp import stamp
from evaluation.stories import SCENES, GoldStory, load_all
from personae import Span
from personae.book import Book, Character, Tie
from personae.pipeline import analyse, read
from personae.stages import relations

COARSE: Final = {
    "family": "familial", "love": "social", "friendship": "social", "enmity": "social", "acquaintance": "social",
    "work": "professional",
}  # fmt: skip
FINE: Final = {
    "friend": "friendship", "lovers": "love", "unrequited love interest": "love", "enemy": "enmity",
    "rivals": "enmity", "acquaintance": "acquaintance",
}  # fmt: skip
AFFINITY: Final = {"positive": "positive", "negative": "negative", "neutral": "mixed"}
_FEMALE: Final = frozenset("mrs miss ms lady madame madam mademoiselle mlle countess aunt".split())
_MALE: Final = frozenset("mr sir lord monsieur count uncle".split())


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an annotator says of two people of a work; "" where they say nothing. `kind` is one of ours."""

    annotator: str
    title: str
    one: str
    two: str
    coarse: str
    kind: str
    affinity: str
    changes: str
    fine: str


def judgements(path: Path) -> list[Judgement]:
    """All judgements of the annotations' file."""
    with open(path, encoding="utf-8", newline="") as file:
        return [_judgement(row) for row in csv.DictReader(file, delimiter="\t")]


def _judgement(row: Mapping[str, str]) -> Judgement:
    told = {key: "" if value == "NR" else html.unescape(value) for key, value in row.items()}
    coarse = told["coarse_category"]
    kind = {"familial": "family", "professional": "work"}.get(coarse) or FINE.get(told["fine_category"], "acquaintance")
    return Judgement(
        told["annotator"], told["title"], told["character_1"], told["character_2"], coarse, kind if coarse else "",
        AFFINITY.get(told["affinity"], ""), told["change"], told["fine_category"],
    )  # fmt: skip


def title_key(title: str) -> str:
    """A work's title for comparison: "The Turn of the Screw" is theturnofthescrew."""
    return re.sub(r"[^a-z]", "", re.sub(r"^(\d+_)?(the )?", "", title.casefold().replace("’", "")).replace("the_", ""))


def person_of(name: str, book: Book) -> Character | None:
    """Whom of the cast an annotator means: who bears that very name, or else most of its words; None for nobody."""
    forms = [each for each in re.split(r"[(),/]|\balso called\b|\bor\b", name) if each.strip()]
    best: tuple[int, int, str] = (0, 0, "")
    found = None
    for form in forms:
        whole = normal(form)
        for person in book.characters:
            tier = max((_alike(whole, normal(alias)) for alias in (person.name, *person.aliases)), default=0)
            key = (tier, person.mentions, person.id)
            if tier and key > best:
                best, found = key, person
    return found


def _alike(one: str, two: str) -> int:
    if one == two:
        return 4
    first, second = one.split(), two.split()
    if ({*first[:1]} & _FEMALE and {*second[:1]} & _MALE) or ({*first[:1]} & _MALE and {*second[:1]} & _FEMALE):
        return 0
    bare, other = without_title(one).split(), without_title(two).split()
    if not bare or not other or other[0] in TITLES or bare[0] in TITLES:
        return 0
    if bare == other:
        return 3
    if set(other) <= set(bare) or set(bare) <= set(other):
        return 2
    return 0


_PARENTS: Final = frozenset("mother father parent daughter son child".split())
_UNCLES: Final = frozenset("aunt uncle niece nephew".split())
_STEPS: Final = frozenset("stepmother stepfather stepson stepdaughter".split())
ROLES: Final[dict[str, frozenset[str]]] = {
    "husband/wife": frozenset("wife husband spouse fiancée fiancé bride bridegroom".split()),
    "brother/sister": frozenset("brother sister sibling".split()),
    "half relation": frozenset(("half-brother", "half-sister")),
    "cousin": frozenset(("cousin",)),
    "parent": _PARENTS, "child": _PARENTS, "foster parent": _PARENTS | {"guardian", "ward"},
    "uncle/aunt": _UNCLES, "niece/nephew": _UNCLES, "step-parent": _STEPS, "step-child": _STEPS,
    "grandparent": frozenset("grandmother grandfather grandson granddaughter".split()),
    "in-law relation": frozenset(f"{kin}-in-law" for kin in "mother father brother sister son daughter".split()),
}  # fmt: skip
"""What our roles are among an annotator's; for the others the kind is compared alone."""


@dataclass(slots=True)
class Tally:
    """Counts over judged pairs. A pair of which no tie is told counts as social: they are acquainted."""

    pairs: int = 0
    found: int = 0
    right: int = 0
    told: int = 0
    told_right: int = 0
    said: int = 0
    said_right: int = 0
    role: int = 0
    role_right: int = 0
    gold: Counter[str] = field(default_factory=Counter)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, judged: Judgement, ties: Sequence[Tie], *, found: bool) -> None:
        """Count one pair, with the ties that are told of it; `found`: both are in the cast."""
        tie = max(ties, key=lambda tie: (tie.kind == "family", tie.confidence), default=None)
        answer = COARSE[tie.kind] if tie else "social"
        self.pairs += 1
        self.found += found
        self.right += answer == judged.coarse
        self.gold[judged.coarse] += 1
        self.confusion[judged.coarse, answer if tie else "no tie"] += 1
        if tie is None:
            return
        self.told += 1
        self.told_right += answer == judged.coarse
        if not tie.inferred:
            self.said += 1
            self.said_right += answer == judged.coarse
        if tie.kind == "family" and tie.role != "relative" and judged.fine in ROLES:
            self.role += 1
            self.role_right += tie.role in ROLES[judged.fine]

    def figures(self) -> dict[str, Any]:
        """Shares in percent, and the confusion."""
        return {
            "pairs": self.pairs,
            "both in the cast": _percent(self.found, self.pairs),
            "coarse class right": _percent(self.right, self.pairs),
            "majority": _percent(max(self.gold.values(), default=0), self.pairs),
            "told": {"pairs": self.told, "class right": _percent(self.told_right, self.told)},
            "told by words": {"pairs": self.said, "class right": _percent(self.said_right, self.said)},
            "family roles": {"pairs": self.role, "right": _percent(self.role_right, self.role)},
            "confusion": {f"{gold} as {answer}": n for (gold, answer), n in sorted(self.confusion.items())},
        }


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def agreement(judged: Iterable[Judgement]) -> dict[str, Any]:
    """How often two annotators who judged one pair give the same class and the same affinity."""
    pairs: dict[tuple[str, frozenset[str]], list[Judgement]] = {}
    for one in judged:
        pairs.setdefault((one.title, frozenset((one.one, one.two))), []).append(one)
    twice = [
        (one, two)
        for several in pairs.values()
        for one, two in combinations(several, 2)
        if one.annotator != two.annotator
    ]
    return {
        "pairs judged by two": len(twice),
        "coarse class": _percent(sum(one.coarse == two.coarse for one, two in twice), len(twice)),
        "affinity": _percent(sum(one.affinity == two.affinity for one, two in twice), len(twice)),
    }


def of_works(annotations: Path, works: Sequence[Path], books: Path | None, *, model: bool) -> dict[str, Any]:
    """The figures over the works, novels as text, that the annotations judge."""
    every = judgements(annotations)
    tally, read = Tally(), []
    for path in works:
        title = path.parent.name if path.name == "novel_text.txt" else path.stem
        key = title_key(re.sub(r"(?<!^)(?=[A-Z])", " ", title) if "_" not in title else title)
        judged = [one for one in every if title_key(one.title) == key and one.coarse]
        if judged and key not in read:
            read.append(key)
            _count(tally, judged, _book(path, title, books, model=model))
    titles = {title_key(one.title) for one in every} & set(read)
    return {
        "works": len(titles),
        **tally.figures(),
        "annotators": agreement(one for one in every if title_key(one.title) in titles),
    }


def _count(tally: Tally, judged: Iterable[Judgement], book: Book) -> None:
    told: dict[frozenset[str], list[Tie]] = {}
    for tie in relations.run(book).relations:
        told.setdefault(frozenset((tie.of, tie.to)), []).append(tie)
    for one in judged:
        people = [person_of(name, book) for name in (one.one, one.two)]
        pair = frozenset(person.id for person in people if person is not None)
        tally.add(one, told.get(pair, ()) if len(pair) == 2 else (), found=len(pair) == 2)


def _book(path: Path, title: str, books: Path | None, *, model: bool) -> Book:
    kept = books / f"{title}.pickle" if books else None
    if kept and kept.exists():
        return pickle.loads(kept.read_bytes())  # type: ignore[no-any-return]  # our own file, written below
    book = read(path, model=model)
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(book))
    return book


def of_stories(stories: Iterable[GoldStory], *, model: bool) -> dict[str, Any]:
    """Over our own stories: of the ties told how many are of a pair that the gold ties, how many of its kind too; and
    of the gold's how many are told.
    """
    told = tied = right = gold = 0
    for story in stories:
        book = analyse(Book(story.text, Span(0, len(story.text))), model=model)
        who = people_of(story, book)
        kinds = {frozenset((tie.of, tie.to)): tie.kind for tie in story.ties}
        found: dict[frozenset[str], set[str]] = {}
        for tie in book.relations:
            found.setdefault(frozenset((who.get(tie.of, tie.of), who.get(tie.to, tie.to))), set()).add(tie.kind)
        told += len(found)
        tied += sum(pair in kinds for pair in found)
        right += sum(kinds.get(pair) in names for pair, names in found.items())
        gold += len(kinds)
    return {
        "gold pairs": gold,
        "told": told,
        "of a pair with a gold tie": _percent(tied, told),
        "and of its kind": _percent(right, told),
        "gold pairs told": _percent(tied, gold),
    }


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--annotations", type=Path, help="annotations.tsv of Massey et al. (2015)")
    parser.add_argument("--works", type=Path, nargs="*", default=[], help="texts of the works, as many as are at hand")
    parser.add_argument("--books", type=Path, help="a folder to keep the works in as they were read")
    parser.add_argument("--stories", type=Path, default=SCENES, help="the folder of .story files (stories/scenes)")
    parser.add_argument("--no-model", action="store_true", help="read without the network")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")


def run(options: argparse.Namespace) -> int:
    """Read, compare, print, keep."""
    model = not options.no_model
    result: dict[str, Any] = {"stories": of_stories(load_all(options.stories), model=model)}
    if options.annotations:
        result["works"] = of_works(options.annotations, options.works, options.books, model=model)
    print(json.dumps(result, indent=1))
    if options.out:
        options.out.write_text(json.dumps({**stamp(), **result}, indent=1) + "\n", encoding="utf-8")
    return 0

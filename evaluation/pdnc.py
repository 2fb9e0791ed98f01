"""Gold of the Project Dialogism Novel Corpus (Vishnubhotla et al. 2022), and of anything in its layout.

A novel is a folder with novel_text.txt, quotation_info.csv and character_info.csv. Spans, though named
`quoteByteSpans`, are Unicode characters of novel_text.txt read with its line ends as they are.
"""

from __future__ import annotations

import ast
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evaluation.gold import Gold, Person, Quotation
from personae import Span

# Labels of quotations that no one person speaks; they count for detection, not for attribution.
NOT_ONE_PERSON = frozenset({"_unknowable", "unknowable", "unknown", "(unknown)", "_unknown", "_group", "nan", ""})
CATEGORIES = ("major", "intermediate", "minor")

# A slip of the corpus: in this novel the label is listed as another character's alias, but is somebody else.
NOT_AN_ALIAS = {"PrideAndPrejudice": {"Lady Lucas"}}

csv.field_size_limit(1 << 30)


def novels(folder: Path) -> list[Path]:
    """The novel folders of `folder`, by name; `folder` itself when it is one."""
    if (folder / "quotation_info.csv").exists():
        return [folder]
    return sorted(path.parent for path in folder.glob("*/quotation_info.csv"))


def load(folder: Path) -> Gold:
    """The gold of the novel in `folder`."""
    with (folder / "novel_text.txt").open(encoding="utf-8", newline="") as file:
        text = file.read()
    people, by_label = _people(folder)
    quotations = []
    for row in _rows(folder / "quotation_info.csv"):
        label = row["speaker"]
        addressees = {_resolve(str(name), people, by_label) for name in _literal(row["addressees"], [])}
        quotations.append(
            Quotation(
                id=row["quoteID"],
                spans=tuple(Span(start, end) for start, end in _literal(row["quoteByteSpans"], [])),
                speaker=_resolve(label, people, by_label),
                label=label,
                type=row["quoteType"],
                addressees=frozenset(id for id in addressees if id is not None),
            )
        )
    return Gold(folder.resolve().name, text, people, tuple(quotations), folder)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _literal(words: str, default: Any) -> Any:
    """What a cell holds: the corpus writes Python literals into its CSV."""
    try:
        return ast.literal_eval(words) if words and words != "nan" else default
    except (ValueError, SyntaxError):
        return default


def _people(folder: Path) -> tuple[dict[str, Person], dict[str, str]]:
    """The people by id, and the id that each label stands for (a main name before an alias)."""
    slips = NOT_AN_ALIAS.get(folder.resolve().name, set())
    people: dict[str, Person] = {}
    by_label: dict[str, str] = {}
    for row in _rows(folder / "character_info.csv"):
        id, name = row["Character ID"], row["Main Name"]
        if name.strip().casefold() in NOT_ONE_PERSON:
            continue
        names = {str(alias) for alias in _literal(row["Aliases"], [])} | {name}
        people[id] = Person(id, name, frozenset(names - slips), row["Category"])
        by_label[name] = id
    for person in people.values():
        for alias in person.names:
            by_label.setdefault(alias, person.id)
    return people, by_label


def _resolve(label: str, people: dict[str, Person], by_label: dict[str, str]) -> str | None:
    """The id of the one person that `label` stands for; a label in no list becomes a person of its own."""
    if label.strip().casefold() in NOT_ONE_PERSON:
        return None
    known = by_label.get(label) or by_label.get(label.strip())
    if known:
        return known
    id = f"label:{label}"
    people[id] = Person(id, label, frozenset({label}))
    by_label[label] = id
    return id

"""What a system answered about a story: a folder with characters.jsonl and quotes.jsonl."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from personae import Span


@dataclass(frozen=True, slots=True)
class Cast:
    """One character as a system names them: `names` holds the name first, then the aliases."""

    id: str
    names: tuple[str, ...] = ("",)

    @property
    def name(self) -> str:
        """The name that stands first."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Line:
    """One quotation as a system answers it; `confidence` and `addressees` are None where it gives none."""

    span: Span
    speaker: str | None
    confidence: float | None = None
    addressees: frozenset[str] | None = None
    candidates: tuple[tuple[str, float], ...] = ()
    cue: str = ""
    evidence: tuple[tuple[int, int, str], ...] = ()
    turn: int = -1


@dataclass(frozen=True, slots=True)
class Prediction:
    """A system's answer. Lines that it calls no speech (kind `other`) are left out."""

    people: Mapping[str, Cast]
    lines: tuple[Line, ...]


def from_rows(characters: list[dict[str, Any]], quotes: list[dict[str, Any]], length: int) -> Prediction:
    """The answer in rows of the two tables; spans outside a text of `length` characters are left out."""
    people = {}
    for row in characters:
        names = tuple(dict.fromkeys((row.get("name") or "", *(row.get("aliases") or ()))))
        people[str(row["id"])] = Cast(str(row["id"]), names)
    lines = []
    for row in quotes:
        span = Span(int(row["start"]), int(row["end"]))
        if row.get("kind") == "other" or not 0 <= span.start < span.end <= length:
            continue
        speaker = None if row.get("speaker") is None else str(row["speaker"])
        if speaker is not None:
            people.setdefault(speaker, Cast(speaker))
        lines.append(_line(row, span, speaker))
    return Prediction(people, tuple(lines))


def _line(row: dict[str, Any], span: Span, speaker: str | None) -> Line:
    addressees = row.get("addressees")
    return Line(
        span=span,
        speaker=speaker,
        confidence=row.get("confidence"),
        addressees=None if addressees is None else frozenset(str(id) for id in addressees),
        candidates=tuple((str(id), float(share)) for id, share in row.get("candidates") or ()),
        cue=row.get("cue") or "",
        evidence=tuple((e["start"], e["end"], e["why"]) for e in row.get("evidence") or ()),
        turn=int(row.get("turn", -1)),
    )


def load(folder: Path, length: int) -> Prediction:
    """The answer saved in `folder` about a text of `length` characters."""
    return from_rows(rows_of(folder / "characters.jsonl"), rows_of(folder / "quotes.jsonl"), length)


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON-lines file."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]

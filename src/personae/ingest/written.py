"""The folder that `personae read` wrote, read back: everything that its tables hold, but no tokens and paragraphs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from personae.book import (
    Book,
    Character,
    Event,
    Evidence,
    Gap,
    Mention,
    Quote,
    Scene,
    Source,
    SourceMap,
    SourcePlace,
    Span,
    Tie,
)
from personae.errors import BrokenInput, MissingInput


def open_written(folder: str | Path) -> Book:
    """The book that `folder` tells of.

    Raises MissingInput where personae did not write it, or not the text, BrokenInput where a table is damaged.
    """
    folder = Path(folder)
    page = _page(folder)
    if page.get("non_consumptive"):
        raise MissingInput(f"{folder} was written without its text (--non-consumptive); name the story itself")
    try:
        with open(folder / "text.txt", encoding="utf-8", newline="") as file:
            text = file.read()
        story = Span(page["story"]["start"], page["story"]["end"])
        return Book(
            text=text,
            story=story,
            source=_source(page["source"], list(_rows(folder, "source_map"))),
            metadata={str(key): str(value) for key, value in page["metadata"].items()},
            quotes=tuple(_quote(row) for row in _rows(folder, "quotes")),
            mentions=tuple(_mention(row) for row in _rows(folder, "mentions")),
            characters=tuple(_character(row) for row in _rows(folder, "characters")),
            gaps=tuple(Gap(_span(row), row["why"], row["confidence"]) for row in _rows(folder, "gaps")),
            scenes=tuple(_scene(row) for row in _rows(folder, "scenes")),
            relations=tuple(_tie(row) for row in _rows(folder, "relations")),
            events=tuple(_event(row) for row in _rows(folder, "events")),
            warnings=tuple(page["warnings"]),
        )
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise BrokenInput(f"{folder} is not whole: {error}; read the story again") from error


def _page(folder: Path) -> dict[str, Any]:
    try:
        page = json.loads((folder / "book.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise MissingInput(f"{folder} is a folder that personae did not write; name the story itself") from error
    if not isinstance(page, dict) or page.get("made_by") != "personae":
        raise MissingInput(f"{folder} is a folder that personae did not write; name the story itself")
    return page


def _rows(folder: Path, table: str) -> Iterator[dict[str, Any]]:
    path = folder / f"{table}.jsonl"
    if table in ("source_map", "scenes", "relations", "events") and not path.exists():  # older folders have not all
        return
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)


def _span(row: dict[str, Any]) -> Span:
    return Span(row["start"], row["end"])


def _source(told: dict[str, Any], runs: list[dict[str, Any]]) -> Source:
    places = SourceMap(
        tuple(run["offset"] for run in runs),
        tuple(SourcePlace(run["file"], run["start"]) for run in runs),
        tuple(run["verbatim"] for run in runs),
    )
    return Source(told["name"], told["format"], told["encoding"], told["sha256"], places)


def _quote(row: dict[str, Any]) -> Quote:
    return Quote(
        span=_span(row),
        turn=row["turn"],
        kind=row["kind"],
        speaker=row["speaker"],
        confidence=row["confidence"],
        candidates=tuple((id, chance) for id, chance in row["candidates"]),
        addressees=tuple(row["addressees"]),
        cue=row["cue"],
        evidence=_evidence(row),
        id=row["id"],
        confirmed=row["confirmed"],
    )


def _mention(row: dict[str, Any]) -> Mention:
    span = _span(row)
    return Mention(span, span, row["form"], row["type"], row["character"], row["entity"], row["confidence"])


def _scene(row: dict[str, Any]) -> Scene:
    why = row["evidence"]
    return Scene(
        span=_span(row),
        why=Evidence(_span(why), why["why"]),
        place=None if row["place"] is None else _span(row["place"]),
        time=None if row["time"] is None else _span(row["time"]),
        present=tuple(row["present"]),
        spoken_of=tuple(row["spoken_of"]),
        confidence=row["confidence"],
    )


def _event(row: dict[str, Any]) -> Event:
    return Event(_span(row), row["agent"], row["patient"], row["confidence"])


def _tie(row: dict[str, Any]) -> Tie:
    return Tie(**{**row, "evidence": _evidence(row)})


def _evidence(row: dict[str, Any]) -> tuple[Evidence, ...]:
    return tuple(Evidence(_span(piece), piece["why"]) for piece in row["evidence"])


def _character(row: dict[str, Any]) -> Character:
    return Character(**{**row, "aliases": tuple(row["aliases"])})

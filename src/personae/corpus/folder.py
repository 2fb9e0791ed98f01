"""The folder of a corpus as a whole: that it is ours, that one process writes it, and what it says of itself."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from personae.corpus.columns import Asked
from personae.corpus.reading import analysis, versions
from personae.corrections.locking import lock
from personae.errors import MissingInput, OutputError
from personae.export.encoding import json_page
from personae.export.placing import place_file

PAGE = "corpus.json"
_LOCK = ".lock"
BOOKS_PER_SHARD = 2000


@dataclass(frozen=True, slots=True)
class About:
    """What `corpus.json` says: how the books are read, and how many of them are in a shard."""

    asked: Asked
    books_per_shard: int
    analysis: str
    columns: tuple[tuple[str, str], ...]

    def page(self) -> bytes:
        """The content of corpus.json."""
        return json_page(
            {
                "made_by": "personae corpus",
                "analysis": self.analysis,
                "model": self.asked.model,
                "texts": self.asked.texts,
                "non_consumptive": self.asked.non_consumptive,
                "books_per_shard": self.books_per_shard,
                "columns": dict(self.columns),
                "versions": versions(self.asked),
            }
        ).encode()


def about(folder: Path) -> About:
    """What the corpus in `folder` says of itself. Raises MissingInput where there is none."""
    page = _page(folder)
    if page is None:
        raise MissingInput(f"there is no corpus in {folder}; name a folder that personae corpus run wrote")
    asked = Asked(*(bool(page[name]) for name in ("model", "texts", "non_consumptive")))
    return About(asked, int(page["books_per_shard"]), str(page["analysis"]), tuple(page["columns"].items()))


def planned(folder: Path, asked: Asked, columns: tuple[tuple[str, str], ...], books_per_shard: int | None) -> About:
    """What `corpus.json` is to say. A folder that is a corpus already keeps the size of its shards."""
    page = _page(folder)
    size = books_per_shard or (int(page["books_per_shard"]) if page else BOOKS_PER_SHARD)
    return About(asked, size, analysis(asked), columns)


def write(folder: Path, told: About) -> None:
    """Write corpus.json. Raises OutputError."""
    place_file(folder / PAGE, told.page())


def _page(folder: Path) -> dict[str, Any] | None:
    try:
        page = json.loads((folder / PAGE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return page if isinstance(page, dict) and page.get("made_by") == "personae corpus" else None


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """The folder, made if need be, for this process alone.

    Raises OutputError where it holds other things than a corpus, or another process is writing it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if _page(folder) is None and any(path.name != _LOCK for path in folder.iterdir()):
            raise OutputError(f"{folder} holds other files and no corpus; name a new folder with -o to keep it safe")
        file = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error.strerror or error}") from error
    try:
        if not lock(file):
            raise OutputError(f"{folder} is being written by another personae; wait for it, or stop it")
        yield
    finally:
        os.close(file)

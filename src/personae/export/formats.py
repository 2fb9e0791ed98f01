"""Every format that `personae export` writes: its name, what it is for, and the one file of ours that makes it.

A format's file has `files(book, wanted)`, which gives the name and the bytes of each file and writes nothing. It is
imported when the format is asked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from personae.book import Book


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a format, beside the book.

    `name`: what its files are called, without an ending ("ferry" for ferry.txt). `source`: the bytes of the story's own
    file, None where it is not at hand. `voices`: the content of a voices.toml; `voice_folder`: where a voice's sample
    lies. `non_consumptive`: no words from which the text could be rebuilt.
    """

    name: str
    source: bytes | None = None
    voices: str | None = None
    voice_folder: Path | None = None
    non_consumptive: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `ending` is that of its only file, "" where it makes several, which then share a folder.

    `withholds`: it can be written without the text's words (`--non-consumptive`).
    """

    name: str
    about: str
    module: str
    ending: str = ""
    withholds: bool = False

    def files(self, book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
        """The name and content of each file, in order. Raises MissingExtra where an optional package is needed."""
        made: Iterator[tuple[str, bytes]] = importlib.import_module(self.module).files(book, wanted)
        return made


FORMATS: tuple[Format, ...] = (
    Format("jsonl", "the tables and the text, to read by program", "personae.export.jsonl", withholds=True),
    Format("csv", "the tables, for spreadsheets and R", "personae.export.csv", withholds=True),
    Format("parquet", "the tables, for pandas, Polars, R and Spark", "personae.export.parquet", withholds=True),
    Format("duckdb", "the tables in one database, with views", "personae.export.duckdb", ".duckdb", withholds=True),
    Format("gexf", "who speaks to whom, in time, for Gephi", "personae.export.gexf", ".gexf", withholds=True),
    Format("graphml", "who speaks to whom, for networkx, yEd", "personae.export.graphml", ".graphml", withholds=True),
)  # fmt: skip


def names() -> tuple[str, ...]:
    """The names of all formats, in order."""
    return tuple(each.name for each in FORMATS)


def format_named(name: str) -> Format:
    """The format of that name. Raises KeyError with the names that there are."""
    for each in FORMATS:
        if each.name == name:
            return each
    raise KeyError(f"no format {name!r}; there are " + ", ".join(names()))

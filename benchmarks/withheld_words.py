"""How many words of a story stand in a row in what `personae export --non-consumptive` writes of it?

    python -m benchmarks.withheld_words FOLDER ...

Each FOLDER was written by `personae read`. Of every format that can be withheld, each value in each file is looked at:
every cell, string, attribute and text node. What a catalogue has (title, author) is spared, as the promise says.
Beside it, the longest run in each file read from end to end, values and all between them.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from evaluation.stamp import stamp
from personae import Book
from personae.export.encoding import encodable
from personae.export.formats import FORMATS, Format, Wanted
from personae.export.network import one_line
from personae.export.non_consumptive import MOST_WORDS, withhold, words_of
from personae.pipeline import reopen

_BREAK = "\0"  # no word: parts what stood on both sides of a spared value
_ENOUGH = 25  # a run of so many words is found and not measured further


class Passages:
    """The runs of words of a text, to look for in others."""

    def __init__(self, text: str) -> None:
        self._words = [word.casefold() for word in words_of(text)]
        self._runs: dict[int, set[tuple[str, ...]]] = {}

    def of(self, length: int) -> set[tuple[str, ...]]:
        """Every run of so many words."""
        if length not in self._runs:
            self._runs[length] = _runs(self._words, length)
        return self._runs[length]

    def longest(self, values: Iterable[str]) -> tuple[int, str]:
        """The most words of the text (up to 25) that stand in a row in one of `values`, and those words."""
        most, found = 0, ""
        for value in values:
            words = [word.casefold() for word in words_of(value)]
            while min(len(words), _ENOUGH) > most:
                held = _runs(words, most + 1) & self.of(most + 1)
                if not held:
                    break
                most, found = most + 1, " ".join(min(held))
        return most, found


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return set(zip(*(words[start:] for start in range(length)), strict=False))


def values_of(name: str, content: bytes) -> Iterator[str]:
    """Every string that a file holds, JSON within cells and records opened."""
    ending = name.rsplit(".", 1)[-1]
    if ending == "json":
        yield from _strings(json.loads(content))
    elif ending == "jsonl":
        for line in content.decode().split("\n"):
            yield from _strings(json.loads(line or "null"))
    elif ending == "csv":
        for row in csv.reader(io.StringIO(content.decode(), newline="")):
            for cell in row:
                yield from _strings(_opened(cell))
    elif ending == "parquet":
        import pyarrow.parquet

        yield from _strings(pyarrow.parquet.read_table(io.BytesIO(content)).to_pylist())
    elif ending == "duckdb":
        yield from _of_database(content)
    elif ending in ("gexf", "graphml"):
        for element in ET.fromstring(content).iter():
            yield from (element.text or "", *element.attrib.values())
    else:
        yield content.decode()


def _opened(cell: str) -> Any:
    try:
        return json.loads(cell) if cell[:1] in ("[", "{") else cell
    except ValueError:
        return cell


def _of_database(content: bytes) -> Iterator[str]:
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "looked_at.duckdb"
        path.write_bytes(content)
        with duckdb.connect(str(path), read_only=True) as connection:
            for (name,) in connection.execute("SELECT table_name FROM information_schema.tables").fetchall():
                for row in connection.execute(f'SELECT * FROM "{name}"').fetchall():
                    yield from _strings(json.loads(row[1]) if name == "book" else row)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings([*value.keys(), *value.values()])
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)


def spared_values(book: Book) -> list[str]:
    """What of the book may be written whole however long it is: what a catalogue says of it, and its file's name."""
    kept = withhold(book)
    return sorted({*kept.metadata.values(), kept.source.name}, key=len, reverse=True)


def without(values: Iterable[str], spared: Iterable[str]) -> Iterator[str]:
    """The values with each spared one taken out."""
    for value in values:
        for one in filter(str.split, spared):
            value = value.replace(encodable(one), _BREAK).replace(one_line(one), _BREAK)
        yield value


def in_format(book: Book, chosen: Format, passages: Passages) -> tuple[tuple[int, str], int]:
    """The longest run in any value of the format's files, with its words, and the longest in any file as a whole."""
    spared = spared_values(book)
    files = list(chosen.files(book, Wanted("story", non_consumptive=True)))
    of_values = passages.longest(value for file in files for value in without(values_of(*file), spared))
    # a file that is no text is looked through byte by byte: nothing may lie between its values either
    whole = (content.decode("latin-1" if name.endswith(("duckdb", "parquet")) else "utf-8") for name, content in files)
    return of_values, passages.longest(without(whole, spared))[0]


def command(folders: Sequence[Path]) -> str:
    """What was run, without where the folders lie."""
    return " ".join(("python -m benchmarks.withheld_words", *(folder.name for folder in folders)))


def main() -> None:
    """Look, print, keep. Exit code 1 where a value holds a longer run than the promise allows."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.withheld_words", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="folders that personae read wrote")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "withheld_words.json")
    options = parser.parse_args()
    rows = []
    for folder in options.folders:
        book = reopen(folder)
        passages = Passages(book.text)
        found = {each.name: in_format(book, each, passages) for each in FORMATS if each.withholds}
        for name, ((most, words), whole) in found.items():
            row = {"story": folder.name, "format": name, "longest_in_a_value": most, "longest_in_a_file": whole}
            rows.append(row)
            print(f"{folder.name[:40]:<42}{name:<10}{most:>3} in a value{whole:>4} in a file   {words}")
    result = stamp() | {"command": command(options.folders), "allowed": MOST_WORDS, "found": rows}
    options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    sys.exit(any(row["longest_in_a_value"] > MOST_WORDS for row in rows))


if __name__ == "__main__":
    main()

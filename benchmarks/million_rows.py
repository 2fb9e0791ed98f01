"""How long does a question to a DuckDB file of a million quotations take?

    python -m benchmarks.million_rows FOLDER ...

Each FOLDER was written by `personae read`. Their tables are put one after another, as one long book, as often as it
takes; every repetition has ids, turns, offsets, chapters and people of its own. The file is made as `personae export
--to duckdb` makes it, in a temporary folder. Each question is asked anew `--repeats` times, after once that is not
counted; all answers are fetched. Beside the seconds that pass stand those that the processors work, all threads
together: on a machine that is busy with other things, they tell more.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from evaluation.stamp import stamp
from personae.export.duckdb import arrow_tables, build
from personae.pipeline import reopen

QUOTES = 1_000_000
QUESTIONS = {
    "who talks to whom, the 100 who do most": "SELECT * FROM conversations LIMIT 100",
    "lines and words of every character": "SELECT * FROM lines_by_character",
    "lines of every character in every chapter": "SELECT * FROM lines_by_chapter",
    "the 50 most doubtful lines, with their words": "SELECT * FROM doubtful_lines LIMIT 50",
    "words of speech by pronouns": """
        SELECT c.pronouns, count(*) AS quotes, sum(q.words) AS words
        FROM quotes q JOIN characters c ON c.id = q.speaker GROUP BY c.pronouns ORDER BY words DESC""",
    "the longest silences": "SELECT * FROM silences LIMIT 50",
    "who is mentioned most in which chapter": "SELECT * FROM mentions_by_chapter LIMIT 100",
    "lines with a word in them": "SELECT count(*) FROM quotes WHERE text ILIKE '%never%'",
}
Tables = dict[str, Any]


def shifted(tables: Tables, number: int, base: int, turns: int, chapters: int) -> Tables:
    """The tables as the `number`th part of a longer book, which begins at offset `base`."""

    def ids(column: Any) -> Any:
        return pc.binary_join_element_wise(column, str(number), "_")

    def listed(column: Any, values: Any) -> Any:
        return pa.ListArray.from_arrays(column.offsets, values)

    found: Tables = {}
    for name, table in tables.items():
        for at, field in enumerate(table.schema):
            column = pa.concat_arrays(table.column(at).chunks or [pa.array([], field.type)])
            if field.name in ("start", "end", "first"):
                column = pc.add(column, pa.scalar(base, pa.int32()))
            elif field.name == "turn":
                column = pc.add(column, pa.scalar(turns, pa.int32()))
            elif field.name == "chapter":
                column = pc.add(column, pa.scalar(chapters, pa.int32()))
            elif field.name in ("id", "speaker", "character", "entity"):
                column = ids(column)
            elif field.name == "addressees":
                column = listed(column, ids(column.values))
            elif field.name == "candidates":
                parts = column.values
                struct = pa.StructArray.from_arrays([ids(parts.field(0)), parts.field(1)], fields=list(parts.type))
                column = listed(column, struct)
            table = table.set_column(at, field, column.cast(field.type))
        found[name] = table
    return found


def parts(folders: Sequence[Path], quotes: int) -> Iterator[Tables]:
    """The folders' tables, one after another and over again, until there are so many quotations."""
    books = [(len(book.text), arrow_tables(book, non_consumptive=False)) for book in map(reopen, folders)]
    base = turns = chapters = made = number = 0
    while made < quotes:
        length, tables = books[number % len(books)]
        if made + tables["quotes"].num_rows > quotes:
            tables = {**tables, "quotes": tables["quotes"].slice(0, quotes - made)}
        yield shifted(tables, number, base, turns, chapters)
        made += tables["quotes"].num_rows
        base += length
        turns += 1 + (pc.max(tables["quotes"]["turn"]).as_py() or 0)
        chapters += tables["chapters"].num_rows
        number += 1


def asked(path: Path, question: str, repeats: int) -> dict[str, Any]:
    """The seconds that the question takes, each time in a connection of its own, and how many rows answer it."""
    took, worked = [], []
    for _ in range(repeats + 1):
        with duckdb.connect(str(path), read_only=True) as connection:
            began, idle = time.perf_counter(), time.process_time()
            rows = connection.execute(question).fetchall()
            took.append(time.perf_counter() - began)
            worked.append(time.process_time() - idle)
    took, worked = took[1:], worked[1:]
    return {
        "rows": len(rows),
        "seconds": round(statistics.median(took), 3),
        "seconds_least_most": [round(min(took), 3), round(max(took), 3)],
        "processor_seconds": round(statistics.median(worked), 3),
    }


def command(folders: Sequence[Path]) -> str:
    """What was run, without where the folders lie."""
    return " ".join(("python -m benchmarks.million_rows", *(folder.name for folder in folders)))


def main() -> None:
    """Make, ask, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.million_rows", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="folders that personae read wrote")
    parser.add_argument("--quotes", type=int, default=QUOTES)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "million_rows.json")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.duckdb"
        began = time.perf_counter()
        made = list(parts(options.folders, options.quotes))
        joined = {name: pa.concat_tables([each[name] for each in made]) for name in made[0] if name != "book"}
        gathered = time.perf_counter()
        build(path, joined)
        rows = {name: table.num_rows for name, table in joined.items()}
        result = {
            **stamp(),
            "command": command(options.folders),
            "duckdb": duckdb.__version__,
            "rows": rows,
            "file_mb": round(path.stat().st_size / 1e6, 1),
            "load": [round(load, 1) for load in os.getloadavg()],
            "seconds_to_write": round(time.perf_counter() - gathered, 1),
            "seconds_to_gather": round(gathered - began, 1),
        }
        del made, joined
        print(", ".join(f"{count:,} {name}" for name, count in rows.items()), f"{result['file_mb']:,} MB")
        result["questions"] = {}
        for name, question in QUESTIONS.items():
            answer = asked(path, question, options.repeats)
            result["questions"][name] = answer
            low, high = answer["seconds_least_most"]
            print(
                f"  {name:<46}{answer['seconds']:7.3f} s ({low:.3f} to {high:.3f}), of the processors "
                f"{answer['processor_seconds']:.3f} s, {answer['rows']:,} rows"
            )
    options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

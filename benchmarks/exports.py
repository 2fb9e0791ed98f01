"""How long does each format of `personae export` take, how large is what it writes, and does every story come through?

    python -m benchmarks.exports [--to FORMAT ...] FOLDER ...

Each FOLDER was written by `personae read`. Every format is made twice, and twice again without words of the text where
it can be: the second time has to give the same bytes. What fails is a row with its error.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evaluation.stamp import stamp
from personae import Book
from personae.errors import PersonaeError
from personae.export.formats import FORMATS, Format, Wanted, names
from personae.pipeline import reopen

Row = dict[str, Any]


def made(book: Book, chosen: Format, *, non_consumptive: bool) -> Row:
    """What making the format took and gave, or the error that it raised."""
    wanted = Wanted("story", non_consumptive=non_consumptive)
    began = time.perf_counter()
    worked = time.process_time()
    try:
        files = list(chosen.files(book, wanted))
        took, worked = time.perf_counter() - began, time.process_time() - worked
        same = files == list(chosen.files(book, wanted))
    except (PersonaeError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RuntimeError) as error:
        return {"failed": f"{type(error).__name__}: {error}"}
    return {
        "files": len(files),
        "bytes": sum(len(content) for _, content in files),
        "seconds": round(took, 3),
        "processor_seconds": round(worked, 3),
        "same_bytes_again": same,
    }


def command(folders: Sequence[Path]) -> str:
    """What was run, without where the folders lie."""
    return " ".join(("python -m benchmarks.exports", *(folder.name for folder in folders)))


def main() -> None:
    """Make all, print, keep. Exit code 1 where anything failed or came out differently."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.exports", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="folders that personae read wrote")
    parser.add_argument("--to", nargs="+", choices=names(), default=names(), metavar="FORMAT", help="only these")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "exports.json")
    options = parser.parse_args()
    rows: list[Row] = []
    for folder in options.folders:
        book = reopen(folder)
        counts = {"characters_of_text": len(book.text), "quotes": len(book.quotes), "mentions": len(book.mentions)}
        for chosen in FORMATS:
            for non_consumptive in (False, True) if chosen.withholds else (False,):
                if chosen.name in options.to:
                    told = {"story": folder.name, "format": chosen.name, "non_consumptive": non_consumptive}
                    rows.append(told | counts | made(book, chosen, non_consumptive=non_consumptive))
                    print(json.dumps(rows[-1]))
    wrong = sum("failed" in row or not row["same_bytes_again"] for row in rows)
    print(f"{len(options.folders)} stories, {len(rows)} exports, {wrong} failed or came out differently")
    result = stamp() | {"command": command(options.folders), "wrong": wrong, "exports": rows}
    options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()

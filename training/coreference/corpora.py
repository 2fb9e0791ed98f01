"""Read LitBank's works as personae will, and keep them with their gold: BOOKS.pkl for `training.coreference.train`.

    python -m training.coreference.corpora --gold LITBANK --scorer score_litbank.py --to BOOKS.pkl

Every work is read by the stages before coreference. Of the gold only spans and clusters are kept.
"""

from __future__ import annotations

import argparse
import json
import pickle
import tempfile
from pathlib import Path
from typing import Any

from evaluation import litbank
from personae import Book, Span
from personae.ingest import open_book
from personae.pipeline import stages


def read(path: Path) -> Book:
    """The book up to coreference."""
    book = open_book(path)
    for stage in stages(model=False):
        if stage.name == "coreference":
            return book
        book = stage.run(book)
    raise ValueError("the pipeline has no stage named coreference")


def labelled(path: Path) -> tuple[Book, dict[Span, int], dict[Span, int]]:
    """A book, the gold cluster of each gold mention, and that of each gold quotation's speaker."""
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    book = read(path)
    clusters = {Span(*span): number for number, spans in enumerate(gold["clusters"]) for span in spans}
    spoken = {}
    for row in gold["quotes"]:
        where = Span(*row["span"])
        spoken.update({quote.span: row["speaker"] for quote in book.quotes if quote.span.overlaps(where)})
    return book, clusters, spoken


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True, help="LitBank's folder")
    parser.add_argument("--scorer", type=Path, required=True, help="score_litbank.py")
    parser.add_argument("--to", type=Path, required=True)
    options = parser.parse_args()
    books: dict[str, dict[str, Any]] = {}
    for part in ("train", "dev"):
        with tempfile.TemporaryDirectory() as folder:
            wanted = argparse.Namespace(
                gold=options.gold, gum=None, conll=None, docs=f"{part}.ids", scorer=options.scorer
            )
            texts = litbank.export(wanted, Path(folder), "--gold")
            books[part] = {name: labelled(path) for name, path in sorted(texts.items())}
    options.to.write_bytes(pickle.dumps(books))


if __name__ == "__main__":
    main()

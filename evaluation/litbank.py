"""Mentions, coreference and quotations against LitBank, GUM's fiction or FantasyCoref, as score_litbank.py judges.

The scorer writes the texts that are to be read, and scores what personae says of them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from evaluation import reading, speakers
from evaluation.prediction import rows_of
from evaluation.stamp import stamp

Row = dict[str, Any]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    add_corpus(parser)
    parser.add_argument("--pred", type=Path, help="score these saved answers and read nothing")
    parser.add_argument("--save", type=Path, help="keep the answers here (default out/litbank, out/gum, out/conll)")
    parser.add_argument("--workers", type=int, default=1, help="documents read at once (1)")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")
    parser.add_argument("--per-doc", action="store_true", help="the headline figures of each document too")


def add_corpus(parser: argparse.ArgumentParser) -> None:
    """Which documents, and the scorer that knows their form."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--gold", type=Path, help="LitBank's folder")
    what.add_argument("--gum", type=Path, help="GUM's folder, with dep/ and xml/")
    what.add_argument("--conll", type=Path, help="a CoNLL file: FantasyCoref")
    parser.add_argument("--docs", help="a list of documents: a path, or a name in the gold folder (dev.ids)")
    parser.add_argument("--scorer", type=Path, required=True, help="score_litbank.py")


def run(options: argparse.Namespace) -> int:
    """Export, read, score, print, keep. 1 when a document could not be read."""
    saved = options.pred or options.save or default_folder(options)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        texts = export(options, folder / "texts")
        failed: list[str] = []
        if not options.pred:
            failed = [one.name for one in reading.read_all(texts, saved, workers=options.workers) if one.error]
        answers = {name: answer(saved / name) for name in texts if (saved / name / "mentions.jsonl").exists()}
        (folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
        extra = ["--pred", str(folder / "answers.json"), "--json", str(folder / "figures.json")]
        print(scorer(options, "score", *extra, *(["--per-doc"] if options.per_doc else [])))
        figures = json.loads((folder / "figures.json").read_text(encoding="utf-8"))["summary"]
    if options.out:
        timing = speakers.speeds(saved, texts)
        speakers.write(options.out, {**stamp(), "failed": failed, "words_per_second": timing, **figures})
    for name in failed:
        print(f"could not be read: {name}", file=sys.stderr)
    return int(bool(failed))


def default_folder(options: argparse.Namespace) -> Path:
    """Where answers are kept when nothing is said."""
    return Path("out") / _corpus(options)[0].strip("-")


def _corpus(options: argparse.Namespace) -> tuple[str, Path]:
    """The scorer's option for the corpus, and its path."""
    if options.gold:
        return "--litbank", options.gold
    return ("--gum", options.gum) if options.gum else ("--conll", options.conll)


def scorer(options: argparse.Namespace, what: str, *arguments: str) -> str:
    """Run the scorer; what it prints."""
    corpus, path = _corpus(options)
    command = [sys.executable, str(options.scorer), what, corpus, str(path), *arguments]
    if options.docs:
        beside = path / options.docs
        command += ["--docs", str(beside if beside.exists() else options.docs)]
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.returncode:
        raise SystemExit(f"{options.scorer.name} failed: {ran.stderr.strip().splitlines()[-1]}")
    return ran.stdout


def export(options: argparse.Namespace, folder: Path, *more: str) -> dict[str, Path]:
    """The documents' natural texts, written into `folder`, by name; `more` are options of the scorer."""
    scorer(options, "export", "--out", str(folder), "--space", "natural", *more)
    return {path.stem: path for path in sorted(folder.glob("*.txt"))}


def answer(folder: Path) -> Row:
    """What was saved of one document, in the scorer's form: entities, events, clusters and quotations with speakers.

    Clusters are mentions of one character or entity; a mention of neither is a cluster of its own. A speaker is the
    number of a cluster, also of an empty one.
    """
    mentions, quotes = rows_of(folder / "mentions.jsonl"), rows_of(folder / "quotes.jsonl")
    groups = clusters(mentions)
    numbers = {id: number for number, id in enumerate(groups)}
    spoken = [quote for quote in quotes if quote["kind"] != "other"]
    for quote in spoken:
        if quote["speaker"] is not None and quote["speaker"] not in numbers:
            numbers[quote["speaker"]] = len(numbers)
    return {
        "entities": [[m["start"], m["end"], m["type"], m["form"]] for m in mentions],
        "events": [[event["start"], event["end"]] for event in rows_of(folder / "events.jsonl")],
        "clusters": [*groups.values(), *([] for _ in range(len(numbers) - len(groups)))],
        "quotes": [
            {"span": [q["start"], q["end"]], "speaker": None if q["speaker"] is None else numbers[q["speaker"]]}
            for q in spoken
        ],
    }


def clusters(mentions: Iterable[Mapping[str, Any]]) -> dict[str, list[list[int]]]:
    """The spans of each character and entity."""
    groups: dict[str, list[list[int]]] = {}
    for number, mention in enumerate(mentions):
        id = mention["character"] or mention["entity"] or f"alone {number}"
        groups.setdefault(id, []).append([mention["start"], mention["end"]])
    return groups

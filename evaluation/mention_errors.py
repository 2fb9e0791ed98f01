"""Mentions and quotations that differ from LitBank's, GUM's or FantasyCoref's, in context, by kind of difference.

Works on the answers that the last `litbank` command kept, or on --pred.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from evaluation import litbank
from evaluation.metrics import trim
from evaluation.speakers import plain_table
from personae import Span

AROUND = 110  # characters of the text shown on either side


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where gold and answer differ: `kind` says how, `label` is its type and form (in the gold, if there)."""

    kind: str
    label: str
    span: Span
    document: str
    words: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    litbank.add_corpus(parser)
    parser.add_argument("--pred", type=Path, help="saved answers (default as litbank keeps them)")
    parser.add_argument("--quotes", action="store_true", help="quotations in place of mentions")
    parser.add_argument("--kind", help="only kinds of difference with these words: missed, extra, wrong ...")
    parser.add_argument("--label", help="only labels with these words: PER, NOM ...")
    parser.add_argument("--n", type=int, default=50, help="how many to show, evenly spread (50)")


def run(options: argparse.Namespace) -> int:
    """Show the differences."""
    saved = options.pred or litbank.default_folder(options)
    found: list[Difference] = []
    texts: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as temporary:
        for name, path in litbank.export(options, Path(temporary), "--gold").items():
            if not (saved / name / "mentions.jsonl").exists():
                continue
            with path.open(encoding="utf-8", newline="") as file:
                texts[name] = file.read()
            gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            compare = quote_differences if options.quotes else mention_differences
            found += compare(name, texts[name], gold, litbank.answer(saved / name))
    wanted = [one for one in found if (options.kind or "") in one.kind and (options.label or "") in one.label]
    show(Console(width=max(140, Console().width), highlight=False), wanted, texts, options.n)
    return 0


def mention_differences(
    document: str, text: str, gold: Mapping[str, Any], told: Mapping[str, Any]
) -> Iterable[Difference]:
    """Every noun and name that only one side has: missed, extra, or with other edges or another type."""
    wanted, answered = nouns(gold["entities"]), nouns(told["entities"])

    def difference(kind: str, span: Span, type: str, form: str) -> Difference:
        return Difference(kind, f"{type} {form}", span, document, text[span.start : span.end])

    for span, (type, form) in wanted.items():
        if span not in answered:
            near = [other for other in answered if other.overlaps(span) and other not in wanted]
            yield difference("wrong edges" if near else "missed", span, type, form)
        elif answered[span][0] != type:
            yield difference(f"wrong type {answered[span][0]}", span, type, form)
    for span, (type, form) in answered.items():
        if span not in wanted:
            near = [other for other in wanted if other.overlaps(span) and other not in answered]
            yield difference("wrong edges (ours)" if near else "extra", span, type, form)


def nouns(entities: Iterable[Any]) -> dict[Span, tuple[str, str]]:
    """Type and form of each span that is no pronoun."""
    return {Span(start, end): (type, form) for start, end, type, form in entities if form != "PRON"}


def quote_differences(
    document: str, text: str, gold: Mapping[str, Any], told: Mapping[str, Any]
) -> Iterable[Difference]:
    """Every quotation that only one side has, marks and dashes at its ends left out."""
    wanted = {_bare(text, Span(*row["span"])) for row in gold["quotes"]}
    answered = {_bare(text, Span(*row["span"])) for row in told["quotes"]}
    for mine, others, kinds in ((wanted, answered, ("missed", "wrong edges")), (answered, wanted, ("extra", ""))):
        for span in sorted(mine - others):
            near = any(span.overlaps(other) for other in others)
            kind = kinds[1] if near else kinds[0]
            if kind:
                yield Difference(kind, "quote", span, document, text[span.start : span.end])


def _bare(text: str, span: Span) -> Span:
    span = trim(text, span)
    start = span.start
    while start < span.end and text[start] in "—–- ":
        start += 1
    return trim(text, Span(start, span.end))


def show(console: Console, found: list[Difference], texts: Mapping[str, str], number: int) -> None:
    """Print counts by kind and label, the commonest words of each, then places in context."""
    table = plain_table(f"{len(found)} differences")
    for column in ("count", "kind", "label", "commonest"):
        table.add_column(column, justify="right" if column == "count" else "left")
    groups = Counter((one.kind, one.label) for one in found)
    for (kind, label), count in groups.most_common():
        words = Counter(one.words.lower() for one in found if (one.kind, one.label) == (kind, label))
        commonest = ", ".join(f"{w[:40]} {c}" for w, c in words.most_common(12))
        table.add_row(str(count), kind, label, Text(" ".join(commonest.split())))
    console.print(table)
    found = sorted(found, key=lambda one: (-groups[one.kind, one.label], one.kind, one.label))
    step = max(1, len(found) // max(1, number))
    for one in found[::step][:number]:
        text, span = texts[one.document], one.span
        before = " ".join(text[max(0, span.start - AROUND) : span.start].split("\n"))
        after = " ".join(text[span.end : span.end + AROUND].split("\n"))
        line = Text.assemble(
            (f"{one.kind}, {one.label}, {one.document[:24]}: ", "dim"), before,
            (text[span.start : span.end].replace("\n", " "), "bold reverse"), after,
        )  # fmt: skip
        console.print(line)

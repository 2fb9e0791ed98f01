"""The error browser: wrong speakers in context, by likely cause, with what was answered and why.

Counts a cause come first; then the cases. It reads saved answers (--pred; by default those that the last
`speakers` command kept), which takes a second; --read reads the stories afresh.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from evaluation import metrics, prediction, speakers
from evaluation.causes import CAUSES, Case, Story, cases, spread, story
from evaluation.gold import Quotation
from evaluation.metrics import Answer, trim
from personae import Span


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    speakers.add_gold(parser)
    parser.add_argument("--pred", type=Path, help="saved answers (default out/NAME OF THE GOLD FOLDER)")
    parser.add_argument("--read", action="store_true", help="read the stories afresh, and keep the answers in --pred")
    parser.add_argument("--workers", type=int, default=1, help="stories read at once (1)")
    parser.add_argument("--kind", help="only quotations of this type: Explicit, Anaphoric, Implicit, speech ...")
    parser.add_argument("--cause", help="only causes with these words, e.g. 'turns' or 'cast'")
    parser.add_argument("--speaker", help="only quotations whose right speaker has these words in the name")
    parser.add_argument("--answer", help="only quotations whose answered speaker has these words in the name")
    parser.add_argument("--n", type=int, default=50, help="how many cases, evenly spread (50); 0 for counts alone")
    parser.add_argument("--confident", action="store_true", help="the surest wrong answers first")
    parser.add_argument("--context", type=int, default=1, help="paragraphs shown before and after (1)")
    parser.add_argument("--cast", action="store_true", help="for each story: who got whose lines, and stop")
    parser.add_argument("--extra", action="store_true", help="show instead what was found that is no quotation in gold")
    parser.add_argument("--spans", action="store_true", help="show instead the gold's spans that have no match")
    parser.add_argument("--width", type=int, default=0, help="columns of the terminal")
    parser.set_defaults(given=False, no_model=False)  # what else reading asks for


def run(options: argparse.Namespace) -> int:
    """Show the errors."""
    golds = speakers.load_golds(options)
    folder = options.pred or speakers.default_folder(options)
    options.save = folder
    if options.read or not folder.exists():
        speakers.read(options, golds, folder)
    told = [
        story(gold, prediction.load(folder / gold.name, len(gold.text)))
        for gold in golds
        if (folder / gold.name / "quotes.jsonl").exists()
    ]
    console = Console(width=options.width or max(140, Console().width), highlight=False)
    _say_source(console, folder)
    if options.cast:
        for one in told:
            show_cast(console, one)
        return 0
    if options.extra:
        show_extra(console, told, options)
        return 0
    if options.spans:
        show_unmatched(console, told, options.n)
        return 0
    found = [(one, case) for one in told for case in cases(one) if _wanted(one, case, options)]
    show_counts(console, told, [case for _, case in found])
    for one, case in chosen(found, options):
        show_case(console, one, case, options.context)
    return 0


def _say_source(console: Console, folder: Path) -> None:
    path = folder / "stamp.json"
    if path.exists():
        made = json.loads(path.read_text(encoding="utf-8"))
        console.print(f"answers of {made['date']}, commit {made['commit']}, in {folder}", style="dim")


def _wanted(told: Story, case: Case, options: argparse.Namespace) -> bool:
    """Whether the options ask for this case."""
    quotation = case.answer.quotation

    def has(name: str, words: str | None) -> bool:
        return words is None or words.casefold() in name.casefold()

    return (
        (options.kind is None or quotation.type.casefold() == options.kind.casefold())
        and has(case.cause, options.cause)
        and has(person(told, quotation.speaker), options.speaker)
        and has(character(told, case.answer.predicted), options.answer)
    )


def chosen(found: list[tuple[Story, Case]], options: argparse.Namespace) -> list[tuple[Story, Case]]:
    """The cases to show: the surest first, or by cause, commonest first, evenly spread."""
    stories = {id(case): one for one, case in found}
    listed = [case for _, case in found]
    if options.confident:
        listed.sort(key=lambda case: -(case.answer.confidence or 0.0))
        listed = listed[: options.n]
    else:
        counts = Counter(case.cause for case in listed)
        listed.sort(key=lambda case: (-counts[case.cause], case.cause))
        listed = spread(listed, options.n)
    return [(stories[id(case)], case) for case in listed]


# -- names


def person(told: Story, id: str | None) -> str:
    """The gold name of a person."""
    return told.gold.people[id].name if id is not None and id in told.gold.people else "nobody"


def character(told: Story, id: str | None) -> str:
    """The name that a predicted character goes by."""
    if id is None or id not in told.predicted.people:
        return "nobody"
    return told.predicted.people[id].name or f"#{id}"


def stands_for(told: Story, id: str | None) -> str:
    """The predicted character, and the person whom they are taken for where the names differ."""
    name, assigned = character(told, id), person(told, told.scored.assigned.get(id or ""))
    return name if name == assigned or id is None else f"{name} (= {assigned})"


# -- counts


def show_counts(console: Console, told: Sequence[Story], found: Sequence[Case]) -> None:
    """Print how many wrong answers each cause has, by type, and how often the right speaker was thought of."""
    total = sum(len(one.scored.answers) for one in told)
    table = speakers.plain_table(f"{len(found)} wrong answers shown of {total} quotations, by likely cause")
    kinds = list(dict.fromkeys(case.answer.quotation.type for case in found))
    for column in ("wrong", "of all", *kinds, "confidence", "cause", ""):
        table.add_column(column, justify="left" if column in ("cause", "") else "right", no_wrap=column != "")
    by_cause: dict[str, list[Case]] = defaultdict(list)
    for case in found:
        by_cause[case.cause].append(case)
    for cause, group in sorted(by_cause.items(), key=lambda item: -len(item[1])):
        of_kind = Counter(case.answer.quotation.type for case in group)
        sure = [case.answer.confidence for case in group if case.answer.confidence is not None]
        mean = f"{sum(sure) / len(sure):.2f}" if sure else "-"
        share = speakers.percent(len(group) / total)
        table.add_row(str(len(group)), share, *(str(of_kind[kind]) for kind in kinds), mean, cause, CAUSES[cause])
    console.print(table)
    _show_candidates(console, told, found)
    by_story = Counter(case.answer.story for case in found)
    console.print("by story: " + ", ".join(f"{name} {count}" for name, count in by_story.most_common()), "\n")


def _show_candidates(console: Console, told: Sequence[Story], found: Sequence[Case]) -> None:
    stories = {one.gold.name: one for one in told}
    ranks = Counter(_rank(stories[case.answer.story], case) for case in found if case.line and case.line.candidates)
    if ranks:
        words = ", ".join(f"{rank}: {count}" for rank, count in sorted(ranks.items(), key=lambda r: str(r[0])))
        console.print(f"rank of the right speaker among the candidates (0: not among them): {words}")


def _rank(told: Story, case: Case) -> int:
    """The place of the right speaker among the line's candidates, from 1; 0 when not among them."""
    for place, (id, _) in enumerate(case.line.candidates if case.line else (), 1):
        if told.scored.assigned.get(id) == case.answer.quotation.speaker:
            return place
    return 0


# -- a case


def show_case(console: Console, told: Story, case: Case, context: int) -> None:
    """Print one wrong answer: what, why, and the paragraphs around it with everybody's right speaker."""
    answer, line = case.answer, case.line
    sure = f" {answer.confidence:.2f}" if answer.confidence is not None else ""
    console.print(Rule(f"{case.cause} · {answer.story} {answer.quotation.id} · {answer.quotation.type}", align="left"))
    head = Text.assemble(
        ("right ", "dim"), (person(told, answer.quotation.speaker), "bold green"),
        ("   answered ", "dim"), (stands_for(told, answer.predicted), "bold red"), (sure, "red"),
    )  # fmt: skip
    if line is not None and line.cue:
        head.append(f"   cue {line.cue}", "dim")
    if answer.quotation.addressees:
        right = ", ".join(person(told, id) for id in sorted(answer.quotation.addressees))
        head.append(f"   to {right}", "dim")
    console.print(head)
    if line is not None and line.candidates:
        names = [f"{stands_for(told, id)} {share:.2f}" for id, share in line.candidates[:3]]
        console.print(Text("thought of " + ", ".join(names), style="yellow"))
    for start, end, why in line.evidence if line is not None else ():
        console.print(Text(f"because {why}: {told.gold.text[start:end]!r}", style="yellow"))
    console.print(in_context(told, answer, context))
    console.print()


def in_context(told: Story, answer: Answer, context: int) -> Text:
    """The paragraphs around a quotation; each quotation in them behind its right speaker, and what was answered."""
    spans = answer.quotation.spans
    if not spans:
        return Text("(no span)")
    first = max(0, told.paragraph_at(spans[0].start) - context)
    last = min(len(told.paragraphs) - 1, told.paragraph_at(spans[-1].end - 1) + context)
    return annotated(told, Span(told.paragraphs[first].start, told.paragraphs[last].end), set(spans))


def annotated(told: Story, shown: Span, marked: set[Span]) -> Text:
    """The text at `shown` with every gold quotation labelled, and the `marked` spans set off."""
    text = Text()
    at = shown.start
    inside = ((span, q) for q in told.gold.quotations for span in q.spans if span.overlaps(shown))
    for span, quotation in sorted(inside, key=lambda pair: pair[0]):
        if span.start < at:
            continue
        text.append(_plain(told, at, span.start))
        text.append_text(_label(told, quotation))
        style = "bold reverse" if span in marked else ""
        text.append(_plain(told, span.start, min(span.end, shown.end)), style)
        at = min(span.end, shown.end)
    text.append(_plain(told, at, shown.end))
    return text


def _plain(told: Story, start: int, end: int) -> str:
    """The words there, with hard line breaks within a paragraph taken out."""
    words = told.gold.text[start:end].replace("\r", "")
    parts = [" ".join(part.split("\n")) if "\n\n" in told.gold.text else part for part in words.split("\n\n")]
    return "\n\n".join(parts)


def _label(told: Story, quotation: Quotation) -> Text:
    answer = told.answers.get(quotation.id)
    label = Text(f"[{person(told, quotation.speaker) if quotation.speaker else quotation.label}", "green")
    if answer is not None and not answer.right:
        label.append(f" ≠ {stands_for(told, answer.predicted)}", "red")
    label.append("] ", "green")
    return label


# -- the cast


def show_cast(console: Console, told: Story) -> None:
    """Print, for each person of the gold, which predicted characters got their lines; then who got lines wrongly."""
    table = speakers.plain_table(f"{told.gold.name}: whose lines went where (* the assigned character)")
    for column in ("lines", "right", "person", "lines went to"):
        table.add_column(column, justify="right" if column in ("lines", "right") else "left")
    groups: dict[str, list[Answer]] = defaultdict(list)
    for answer in told.scored.answers:
        groups[answer.quotation.speaker or ""].append(answer)
    for id, group in sorted(groups.items(), key=lambda item: -len(item[1])):
        went = Counter(answer.predicted for answer in group)
        words = [
            f"{'*' if told.scored.assigned.get(other or '') == id else ''}{character(told, other)} {count}"
            for other, count in went.most_common(6)
        ]
        right = speakers.percent(sum(answer.right for answer in group) / len(group))
        table.add_row(str(len(group)), right, person(told, id), Text(", ".join(words)))
    console.print(table)
    console.print("[bold]the cast[/], those with lines:")
    lines = Counter(line.speaker for line in told.predicted.lines)
    for other, count in lines.most_common():
        if other is not None:
            names = told.predicted.people[other].names
            console.print(Text(f"  {count:5} {stands_for(told, other)}: {', '.join(names[1:])}"[: console.width * 2]))
    console.print()


# -- what is no quotation


def show_unmatched(console: Console, told: Iterable[Story], number: int) -> None:
    """Print spans of the gold that no line matches, with the lines that overlap them in brackets ⟦ ⟧."""
    missing = []
    for one in told:
        wanted = sorted(trim(one.gold.text, span) for q in one.gold.quotations for span in q.spans)
        lines = [trim(one.gold.text, line.span) for line in one.predicted.lines]
        found, _ = metrics.matched(wanted, metrics.columns(lines))
        missing += [(one, span, lines) for place, span in enumerate(wanted) if place not in found]
    console.print(f"{len(missing)} spans of the gold without a match")
    step = max(1, len(missing) // max(1, number))
    for one, span, lines in missing[::step][:number]:
        first, last = one.paragraph_at(span.start), one.paragraph_at(span.end - 1)
        shown = Span(one.paragraphs[max(0, first - 1)].start, one.paragraphs[last].end)
        console.print(Rule(f"{one.gold.name} {span.start}", align="left"))
        console.print(_bracketed(one, shown, span, lines), "\n")


def _bracketed(told: Story, shown: Span, marked: Span, lines: Iterable[Span]) -> Text:
    """The text at `shown`, `marked` set off, every line of the answer in brackets."""
    edges = [(line.start, "⟦") for line in lines if shown.start <= line.start < shown.end]
    edges += [(line.end, "⟧") for line in lines if shown.start < line.end <= shown.end]
    cuts = sorted({shown.start, shown.end, *(at for at, _ in edges), marked.start, marked.end})
    text = Text()
    for start, end in pairwise(cuts):
        text.append("".join(edge for at, edge in edges if at == start and edge == "⟧"), "bold red")
        text.append("".join(edge for at, edge in edges if at == start and edge == "⟦"), "bold red")
        inside = marked.start <= start < marked.end
        text.append(_plain(told, start, end), "bold reverse" if inside else "")
    text.append("".join(edge for at, edge in edges if at == shown.end), "bold red")
    return text


def show_extra(console: Console, told: Iterable[Story], options: argparse.Namespace) -> None:
    """Print lines that overlap no gold quotation (not all are wrong: gold leaves titles and thoughts unmarked)."""
    extra = []
    for one in told:
        wanted = sorted(trim(one.gold.text, span) for q in one.gold.quotations for span in q.spans)
        for line in one.predicted.lines:
            if not any(line.span.overlaps(span) for span in wanted):
                extra.append((one, line))
    console.print(f"{len(extra)} lines that are no quotation in the gold")
    step = max(1, len(extra) // max(1, options.n))
    for one, line in extra[::step][: options.n]:
        at = one.paragraphs[one.paragraph_at(line.span.start)]
        console.print(Rule(f"{one.gold.name} {line.span.start} · {character(one, line.speaker)}", align="left"))
        shown = Span(max(at.start, line.span.start - 400), min(max(at.end, line.span.end), line.span.end + 400))
        text = Text(_plain(one, shown.start, line.span.start))
        text.append(_plain(one, line.span.start, line.span.end), "bold reverse")
        text.append(_plain(one, line.span.end, shown.end))
        console.print(text, "\n")

"""Who speaks: every story of a folder read end to end and scored, beside a peer's answers to the same stories."""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from evaluation import given, metrics, pdnc, prediction, reading, story_figures
from evaluation.gold import Gold, of_story
from evaluation.metrics import Figures, Scored
from evaluation.stamp import stamp
from evaluation.stories import load_all
from personae import Book

PDNC_TYPES = ("Explicit", "Anaphoric", "Implicit")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    add_gold(parser)
    parser.add_argument("--pred", type=Path, help="score these saved answers and read nothing")
    parser.add_argument("--save", type=Path, help="keep the answers here (default out/NAME OF THE GOLD FOLDER)")
    parser.add_argument("--peer", type=Path, help="a peer's answers, NOVEL/quotes.jsonl and characters.jsonl")
    parser.add_argument("--workers", type=int, default=1, help="stories read at once (1)")
    parser.add_argument("--no-model", action="store_true", help="read without the network")
    parser.add_argument("--given", action="store_true", help="give the quotations, people and names of the gold")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")
    parser.add_argument("--check", type=Path, metavar="SCORER", help="also run score_speakers.py; fail when it differs")


def add_gold(parser: argparse.ArgumentParser) -> None:
    """Which stories: shared with the error browser."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--gold", type=Path, help="a folder of novels in PDNC's layout, or one novel")
    what.add_argument("--stories", type=Path, help="a folder of our .story files")
    parser.add_argument("--novel", help="only these stories, by name, with commas")


def run(options: argparse.Namespace) -> int:
    """Read, score, print, keep. 1 when a story could not be read or the scorer differs."""
    golds = load_golds(options)
    saved = options.pred or options.save or default_folder(options)
    failed = [] if options.pred else read(options, golds, saved)
    scored = score(golds, saved)
    peers = score(golds, options.peer) if options.peer else []
    console = wide_console()
    show(console, scored, peers)
    result = figures(scored, peers)
    if options.stories:
        result["stories"] = story_figures.show(console, load_all(options.stories), saved)
    timing = speeds(saved, [gold.name for gold in golds])
    if timing and not options.pred:
        console.print("words a second " + "  ".join(f"{stage} {rate:,.0f}" for stage, rate in timing.items()))
    if options.out:
        write(options.out, {**stamp(), "failed": failed, "words_per_second": timing, **result})
    wrong = check(golds, saved, options.check, result["pooled"]) if options.check else 0
    for name in failed:
        console.print(f"[red]could not be read: {name}")
    return int(bool(failed) or bool(wrong))


# -- gold and answers


def load_golds(options: argparse.Namespace) -> list[Gold]:
    """The gold of the stories asked for."""
    if options.stories:
        golds = [of_story(story) for story in load_all(options.stories)]
    else:
        golds = [pdnc.load(folder) for folder in pdnc.novels(options.gold)]
    wanted = set(options.novel.split(",")) if options.novel else None
    golds = [gold for gold in golds if wanted is None or gold.name in wanted]
    if not golds:
        raise SystemExit(f"no story with gold in {options.stories or options.gold}")
    return golds


def default_folder(options: argparse.Namespace) -> Path:
    """Where answers are kept when nothing is said: out/dev for the gold in .../dev."""
    folder: Path = options.stories or options.gold
    if folder == options.gold and (folder / "quotation_info.csv").exists():
        folder = folder.parent
    name = "stories" if options.stories else folder.resolve().name
    return Path("out") / name


def read(options: argparse.Namespace, golds: Sequence[Gold], saved: Path) -> list[str]:
    """Read every story into `saved`; the names of those that could not be."""
    with tempfile.TemporaryDirectory() as temporary:
        paths = {}
        for gold in golds:
            paths[gold.name] = Path(temporary) / f"{gold.name}.txt"
            paths[gold.name].write_text(gold.text, encoding="utf-8", newline="")
        readings = reading.read_all(paths, saved, workers=options.workers, how=_way(options, golds))
    return [one.name for one in readings if one.error]


def _way(options: argparse.Namespace, golds: Sequence[Gold]) -> Callable[[str, Path], Book]:
    """How stories are read: by all that personae has, without its network, or with people and quotations given."""
    if options.given:
        return partial(_given, {gold.name: gold for gold in golds}, not options.no_model)
    return reading.by_rules if options.no_model else reading.by_itself


def _given(golds: Mapping[str, Gold], model: bool, name: str, path: Path) -> Book:
    return given.read(path, golds[name], model=model)


def score(golds: Iterable[Gold], folder: Path) -> list[Scored]:
    """Every story that has answers in `folder`, scored."""
    return [
        metrics.score(gold, prediction.load(folder / gold.name, len(gold.text)))
        for gold in golds
        if (folder / gold.name / "quotes.jsonl").exists()
    ]


def speeds(folder: Path, names: Iterable[str]) -> dict[str, float]:
    """Words a second over all stories, by stage and in all."""
    words, seconds = 0, dict[str, float]()
    for name in names:
        path = folder / name / "reading.json"
        if path.exists():
            about = json.loads(path.read_text(encoding="utf-8"))
            words += about["words"]
            for stage, took in about["seconds"].items():
                seconds[stage] = seconds.get(stage, 0.0) + took
    total = sum(seconds.values())
    rates = {stage: words / took for stage, took in seconds.items() if took > 0}
    return {"all": words / total, **rates} if total else {}


# -- figures


def figures(scored: Sequence[Scored], peers: Sequence[Scored]) -> Figures:
    """All figures: each story's, pooled, and the peer's on the stories that it has."""
    result: Figures = {
        "pooled": metrics.pool(scored),
        "per_story": {one.story: metrics.pool([one]) for one in scored},
        "reliability": metrics.reliability([answer for one in scored for answer in one.answers]),
    }
    if peers:
        names = {one.story for one in peers}
        result["peer"] = {
            "pooled": metrics.pool(peers),
            "ours_on_the_same": metrics.pool([one for one in scored if one.story in names]),
            "per_story": {one.story: metrics.pool([one]) for one in peers},
        }
    return result


def write(path: Path, result: Mapping[str, Any]) -> None:
    """Write `result` as JSON that a diff can be read of: shares to four places, None for what is no number."""

    def tidy(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {key: tidy(part) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return [tidy(part) for part in value]
        if isinstance(value, float):
            return None if math.isnan(value) else round(value, 4)
        return value

    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(tidy(result), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


# -- tables


def wide_console() -> Console:
    """A console that does not cut the table's columns, also when its output goes to a file."""
    return Console(width=max(172, Console().width), highlight=False)


def plain_table(title: str) -> Table:
    """A table with a line under its head and no others."""
    return Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)


def percent(share: float | None) -> str:
    """A share as a table shows it."""
    return "-" if share is None or math.isnan(share) else f"{100 * share:.1f}"


def show(console: Console, scored: Sequence[Scored], peers: Sequence[Scored]) -> None:
    """Print the table of stories, then the pooled figures by type and category, and the reliability."""
    console.print(story_table(scored, peers))
    if not scored:
        return
    pooled = metrics.pool(scored)
    names = {one.story for one in peers}
    same = [one for one in scored if one.story in names]
    if len(same) < len(scored):
        console.print(group_table(f"pooled, {len(scored)} stories", pooled, None))
    if peers:
        title = f"pooled, {len(same)} stories that the peer has; in brackets the peer"
        console.print(group_table(title, metrics.pool(same), metrics.pool(peers)))
    answers = [answer for one in scored for answer in one.answers]
    if "confidence" in pooled:
        console.print(reliability_table(answers))
    if pooled["excluded"]:
        left_out = ", ".join(f"{label} {count}" for label, count in pooled["excluded"].items())
        console.print(f"spoken by no one person, left out of attribution: {left_out}")


STORY_COLUMNS = (
    "story", "n", "detP", "detR", "F1", "acc", "Expl", "Anaph", "Impl", "named", "strict", "B3", "m2o", "miss", "null",
    "addr", "sel50", "sel80", "sel90", "ECE", "speakers",
)  # fmt: skip


def story_table(scored: Sequence[Scored], peers: Sequence[Scored]) -> Table:
    """A row a story, the peer's under it, and the pooled rows; shares in percent."""
    table = plain_table("who speaks")
    for column in STORY_COLUMNS:
        table.add_column(column, justify="left" if column == "story" else "right", no_wrap=True)
    theirs = {one.story: one for one in peers}
    for one in scored:
        table.add_row(*story_row(one.story, metrics.pool([one])))
        if one.story in theirs:
            table.add_row(*story_row("  peer", metrics.pool([theirs[one.story]])), style="dim")
    if len(scored) > 1:
        table.add_section()
        table.add_row(*story_row("POOLED", metrics.pool(scored)), style="bold")
        same = [one for one in scored if one.story in theirs]
        if peers and len(same) < len(scored):
            table.add_row(*story_row(f"  those {len(same)} the peer has", metrics.pool(same)), style="bold")
        if peers:
            table.add_row(*story_row("  peer", metrics.pool(peers)), style="dim")
    return table


def story_row(label: str, f: Figures) -> list[str]:
    """The cells of one row."""
    overall, found, sure = f["overall"], f["detection"], f.get("confidence", {})
    return [
        label,
        str(overall["n"]),
        *(percent(found[key]) for key in ("det_p", "det_r", "det_f1")),
        percent(overall["acc"]),
        *(percent(f["by_type"].get(type, {}).get("acc")) for type in PDNC_TYPES),
        *(percent(overall[key]) for key in ("named", "named_strict", "b3", "m2o", "missed", "null")),
        percent(f.get("addressees", {}).get("addr_hit")),
        *(percent(sure.get(key)) for key in ("sel50", "sel80", "sel90")),
        f"{sure['ece']:.3f}" if sure else "-",
        f"{f['speakers']['pred']}/{f['speakers']['gold']}",
    ]


def group_table(title: str, ours: Figures, theirs: Figures | None) -> Table:
    """Pooled figures by type and category; with `theirs` each cell holds both."""
    keys = ("acc", "named", "named_strict", "b3", "acc_det", "m2o", "missed", "null", "det_r", "det_any")
    table = plain_table(title)
    for column in ("", "n", *keys):
        table.add_column(column, justify="right" if column else "left", no_wrap=True)
    for label, mine in groups(ours).items():
        other = groups(theirs).get(label, {}) if theirs else {}
        cells = [percent(mine.get(key)) + (f" ({percent(other.get(key))})" if other else "") for key in keys]
        table.add_row(label, str(mine["n"]), *cells)
    found, addressees = ours["detection"], ours.get("addressees")
    words = f"quoted characters P {percent(found['char_p'])} R {percent(found['char_r'])}"
    if addressees:
        words += f"   addressees (n={addressees['n']}) hit {percent(addressees['addr_hit'])}"
        words += "  " + "  ".join(f"{k[-1].upper()} {percent(addressees[k])}" for k in ("addr_p", "addr_r"))
        words += f"  F1 {percent(addressees['addr_f1'])}"
    table.caption, table.caption_justify = words, "left"
    return table


def groups(f: Figures) -> dict[str, Figures]:
    """The rows of the table of groups."""
    overall = {**f["overall"], "det_r": f["detection"]["det_r"], "det_any": f["detection"]["det_any"]}
    by = {**f["by_type"], **{name: row for name, row in f["by_category"].items() if row["n"]}}
    return {"all": overall, **by}


def reliability_table(answers: Sequence[metrics.Answer]) -> Table:
    """How often answers of each confidence are right."""
    table = plain_table("confidence against truth")
    rows = metrics.reliability(answers)
    table.add_column("")
    for number in range(len(rows)):
        table.add_column(f"{number / 10:.1f}-{(number + 1) / 10:.1f}", justify="right")
    table.add_row("answers", *(str(count) for count, _, _ in rows))
    table.add_row("confidence", *(percent(confidence) for _, confidence, _ in rows))
    table.add_row("right", *(percent(right) for _, _, right in rows))
    return table


# -- the scorer


def check(golds: Sequence[Gold], saved: Path, scorer: Path, mine: Figures) -> int:
    """Run the scorer on the same answers, by its files; how many of its figures differ from `mine`."""
    folders = {gold.name: gold.folder for gold in golds}
    if any(folder is None for folder in folders.values()):
        raise SystemExit("--check needs gold in PDNC's layout (--gold)")
    with tempfile.TemporaryDirectory() as temporary:
        for name, folder in folders.items():
            if folder is not None and (saved / name / "quotes.jsonl").exists():
                (Path(temporary) / name).symlink_to(folder.resolve())
        command = [sys.executable, str(scorer), "--all", temporary, str(saved), "--json"]
        told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)["pooled"]
    differing = list(differences(told, mine))
    print("\n".join(differing) if differing else f"{scorer.name} gives the same figures")
    return len(differing)


def differences(told: Figures, mine: Figures, place: str = "") -> Iterable[str]:
    """Each figure of `told` that `mine` lacks or has otherwise."""
    for key, value in told.items():
        own = mine.get(key)
        if isinstance(value, dict):
            yield from differences(value, own if isinstance(own, dict) else {}, f"{place}{key}.")
        elif own is None and isinstance(value, float) and math.isnan(value):
            continue
        elif own is None and value == 0:
            continue  # a type that does not occur
        elif own is None or not (math.isclose(value, own, abs_tol=1e-9) or (math.isnan(value) and math.isnan(own))):
            yield f"{place}{key}: the scorer says {value}, we say {own}"

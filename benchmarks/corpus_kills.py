"""Is a book ever lost, or in the tables twice, when a corpus run is killed? One is killed, again and again.

    python -m benchmarks.corpus_kills --kills 20

A run over our stories (or FOLDER's) is killed with SIGKILL at a random moment and begun again, into the same folder; a
run that ends before it is killed is compared, and the next begins with nothing. The last is left to end, and compared.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from evaluation.stamp import stamp
from personae.corpus.columns import SECONDS, tables
from personae.corpus.folder import about
from personae.corpus.layout import Layout
from personae.corpus.query import ask
from personae.corpus.shards import Store
from personae.corpus.staging import Staging
from personae.corpus.worklist import Worklist
from personae.errors import MissingInput

ROOT = Path(__file__).parent.parent
# Not among the equal bytes: seconds differ from run to run, and the lock is no output.
UNEQUAL = (SECONDS, ".lock")


@dataclass(frozen=True, slots=True)
class Killed:
    """What came of it. `whole` are the runs that were compared, `unequal` those whose bytes were other ones.

    `kept` are the books that were known at each kill, together, `lost` those of them that were not known at the next
    moment one looked. `twice` are books that were in the table of books more than once.
    """

    kills: int
    books: int
    whole: int
    kept: int
    lost: int
    twice: int
    unequal: int


def digests(folder: Path) -> dict[str, str]:
    """The hash of every file that has to come out the same, by its name within the corpus."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in files}
    return {
        name: hashlib.sha256(path.read_bytes()).hexdigest()
        for name, path in names.items()
        if name.split("/")[0] not in UNEQUAL
    }


def known(folder: Path) -> set[str]:
    """The ids of the books whose results are in the folder, in the tables or waiting for them."""
    try:
        told = about(folder)
    except MissingInput:
        return set()
    with tempfile.TemporaryDirectory() as place:
        # looked at in a copy, so that it is left to the next run to tidy up what the killed one left
        copy = Path(shutil.copytree(folder, Path(place) / "copy"))
        store = Store(copy, tables(told.asked), told.columns)
        store.recover()
        layout = Layout(store, Staging(store.work / "staged"), Worklist((), told.columns), told.books_per_shard)
        return set(layout.strangers())


def twice(folder: Path) -> int:
    """How many books stand in the table of books more than once."""
    sql = "SELECT count(*) - count(DISTINCT book_id) FROM books"
    return int(list(ask(folder, sql))[1][0])


class Trial:
    """Runs over the same books, into a folder of its own."""

    def __init__(self, inputs: Sequence[str], folder: Path, books_per_file: int, workers: int) -> None:
        self.out = folder / "killed"
        self.command = [
            sys.executable, "-m", "personae", "corpus", "run", *inputs, "--no-model", "--quiet",
            "--workers", str(workers), "--books-per-file", str(books_per_file), "-o",
        ]  # fmt: skip
        began = time.monotonic()
        subprocess.run([*self.command, str(folder / "whole")], check=True, cwd=ROOT)
        self.length = time.monotonic() - began
        self.expected = digests(folder / "whole")
        self.books = len(known(folder / "whole"))

    def killed(self, after: float) -> bool:
        """Run, and kill after so many seconds; whether it was still running then."""
        process = subprocess.Popen([*self.command, str(self.out)], cwd=ROOT)
        with suppress(subprocess.TimeoutExpired):
            code = process.wait(after)
            if code:
                raise SystemExit(f"the run ended with code {code}")
            return False
        process.kill()
        process.wait()
        return True

    def equal(self) -> bool:
        """Whether what a run has left is what an unkilled run leaves."""
        return digests(self.out) == self.expected

    def begin_anew(self) -> None:
        """Take the folder away."""
        self.out.rename(self.out.with_name(f"done-{time.monotonic_ns()}"))


def trial(
    kills: int, folder: Path, inputs: Sequence[str], *, books_per_file: int = 7, workers: int = 2, seed: int = 1
) -> Killed:
    """Kill so many runs over these inputs."""
    dice = random.Random(seed)
    runs = Trial(inputs, folder, books_per_file, workers)
    done = whole = kept = lost = double = unequal = 0
    before: set[str] = set()
    while done < kills:
        was_killed = runs.killed(dice.uniform(0, 1.1 * runs.length))
        now = known(runs.out)
        lost += len(before - now)
        if was_killed:
            done += 1
            kept += len(now)
            before = now
            continue
        whole, unequal, double = whole + 1, unequal + (not runs.equal()), double + twice(runs.out)
        runs.begin_anew()
        before = set()
    runs.killed(600)
    lost += len(before - known(runs.out))
    whole, unequal, double = whole + 1, unequal + (not runs.equal()), double + twice(runs.out)
    return Killed(done, runs.books, whole, kept, lost, double, unequal)


def main() -> None:
    """Kill, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus_kills", description=__doc__)
    parser.add_argument("folder", nargs="?", default="stories", help="what to read, from the repository's root")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "corpus_kills.json")
    options = parser.parse_args()
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        found = trial(options.kills, Path(folder), [options.folder], seed=options.seed)
    print(
        f"{found.kills} kills in runs over {found.books} books, {found.whole} runs compared: "
        f"{found.lost} of {found.kept} results lost, {found.twice} books twice, {found.unequal} runs with other bytes"
    )
    options.out.write_text(json.dumps({**stamp(), **asdict(found)}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Is a step ever lost that the journal has confirmed? A process that makes steps is killed, again and again.

    python -m benchmarks.journal_kills --kills 1000
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from personae.corrections.journal import Journal
from personae.corrections.steps import Rename, Who

# A new journal after so many kills, so that reading it does not come to take longer than writing.
_LONG = 50


@dataclass(frozen=True, slots=True)
class Killed:
    """How many kills there were, how many steps had been confirmed before them, and how many of those are gone."""

    kills: int
    confirmed: int
    lost: int


def make_steps(path: Path) -> None:
    """Make steps until killed, and print the number of each once the journal has confirmed it."""
    with Journal.open(path) as journal:
        while True:
            print(journal.add(Rename(Who("c1", "Ada"), "Addie")).number, flush=True)


def kill(path: Path, after: float) -> list[int]:
    """Start a process that makes steps, and kill it so many seconds `after` its first; the numbers that it printed."""
    made = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.journal_kills", "--into", str(path)],
        cwd=Path(__file__).parent.parent,
        stdout=subprocess.PIPE,
        text=True,
    )
    with made:
        assert made.stdout is not None
        printed = made.stdout.readline()
        time.sleep(after)
        made.kill()
        printed += made.stdout.read()
    return [int(line) for line in printed.splitlines(keepends=True) if line.endswith("\n")]


def killed(kills: int, folder: Path, *, seed: int = 1) -> Killed:
    """Kill that many processes at random moments; count what each had been told was saved."""
    dice = random.Random(seed)
    confirmed = lost = 0
    for n in range(kills):
        path = folder / f"{n // _LONG}.jsonl"
        numbers = kill(path, dice.uniform(0, 0.03))
        entries, _ = Journal.read(path)
        confirmed += len(numbers)
        lost += len(set(numbers) - {entry.number for entry in entries})
    return Killed(kills, confirmed, lost)


def main() -> None:
    """Kill and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.journal_kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--into", type=Path, help="make steps into this journal until killed")
    options = parser.parse_args()
    if options.into is not None:
        make_steps(options.into)
    with tempfile.TemporaryDirectory() as folder:
        found = killed(options.kills, Path(folder))
    print(f"{found.kills} kills, {found.confirmed} steps confirmed before them, {found.lost} lost")


if __name__ == "__main__":
    main()

"""Every step from novels to shipped weights; what is done already is not done again.

    PYTHONPATH=src python -m training.tagger --litbank DIR --novels FILE.txt ... --work DIR [--to FILE.npz]

Steps: spaCy labels the novels and LitBank's passages (silver.py); MiniLM learns LitBank's mentions (teacher.py train)
and labels the novels (teacher.py label); the student learns from all of it (train.py) and is exported (export.py).
Each step may be stopped and started again. `config.py` opens with the scores, time and hardware to expect.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from training.tagger import config

# Three settings of the allocator that make training on a CPU about a fifth faster.
_MEMORY = {
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": "100000000000",
    "MALLOC_TOP_PAD_": "268435456",
}


def steps(options: argparse.Namespace) -> list[tuple[str, list[object]]]:
    """Module and arguments of each step, in order."""
    work, litbank = options.work, options.litbank
    silver, gold, teacher, mentions = work / "silver", work / "silver_litbank", work / "teacher", work / "mentions"
    student = work / "student"
    taught = ["--silver", silver, "--mentions", mentions, "--litbank", litbank, "--silver-litbank", gold]
    return [
        ("silver", ["--novels", *options.novels, "--out", silver]),
        ("silver", ["--litbank", litbank, "--out", gold]),
        ("teacher", ["train", "--litbank", litbank, "--silver-litbank", gold, "--out", teacher]),
        ("teacher", ["label", "--teacher", teacher, "--silver", silver, "--to", mentions, "--tokens", config.LABELLED]),
        ("train", [*taught, "--out", student]),
        ("export", ["--student", student / "student.pt", "--to", options.to]),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--litbank", type=Path, required=True, help="LitBank's folder, with train.ids and dev.ids")
    parser.add_argument("--novels", type=Path, nargs="+", required=True, help="whole novels to label, as plain text")
    parser.add_argument("--work", type=Path, required=True, help="everything made on the way is kept here")
    parser.add_argument("--to", type=Path, default=Path("src/personae/models/tagger.npz"))
    options = parser.parse_args()
    for module, arguments in steps(options):
        command = [sys.executable, "-m", f"training.tagger.{module}", *map(str, arguments)]
        print(" ".join(command[1:4]), flush=True)
        subprocess.run(command, check=True, env={**os.environ, **_MEMORY})


if __name__ == "__main__":
    main()

"""How many words a second does personae read, by stage, and how much memory does it need?

    python -m benchmarks.speed [PATH ...]

The first three stories are read alone, and all of them joined to one text. Every reading is a process of its own;
one before the first is not counted. Without paths our own stories are read, repeated to the length of a novel.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evaluation.stamp import stamp

STORIES = Path(__file__).parent.parent / "stories"
NOVEL = 120_000  # words

# Runs in the fresh process: the time and memory of importing and reading.
READ = """
import json, resource, sys, time
began = time.perf_counter()
import personae
imported = time.perf_counter()
book = personae.read(sys.argv[1])
done = time.perf_counter()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
print(json.dumps({"words": len(book.text.split()), "import": imported - began, "read": done - imported,
                  "stages": dict(book.seconds), "peak_mb": peak, "quotes": len(book.quotes)}))
"""

Row = dict[str, Any]


def read_once(path: Path) -> Row:
    """What one reading of `path`, in a fresh process, took."""
    ran = subprocess.run([sys.executable, "-c", READ, str(path)], capture_output=True, text=True)
    if ran.returncode:
        raise SystemExit(f"reading {path} failed:\n{ran.stderr}")
    told: Row = json.loads(ran.stdout)
    return told


def measure(name: str, path: Path, repeats: int) -> Row:
    """Medians over `repeats` readings of `path`."""
    runs = [read_once(path) for _ in range(repeats)]
    words = runs[0]["words"]
    seconds = [run["read"] for run in runs]
    stages = {stage: statistics.median(run["stages"][stage] for run in runs) for stage in runs[0]["stages"]}
    return {
        "story": name,
        "words": words,
        "quotes": runs[0]["quotes"],
        "seconds": round(statistics.median(seconds), 3),
        "seconds_least_most": [round(min(seconds), 3), round(max(seconds), 3)],
        "words_per_second": round(words / statistics.median(seconds)),
        "peak_mb": round(max(run["peak_mb"] for run in runs), 1),
        "seconds_by_stage": {stage: round(took, 3) for stage, took in stages.items()},
    }


def novel_of_stories(folder: Path) -> list[Path]:
    """Our stories, repeated until they are as long as a novel, in one file."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(STORIES.glob("*.txt"))]
    words = sum(len(text.split()) for text in texts)
    path = folder / "our_stories.txt"
    path.write_text("\n\n* * *\n\n".join(texts * (NOVEL // words + 1)), encoding="utf-8")
    return [path]


def joined(paths: Sequence[Path], folder: Path) -> Path:
    """All the texts in one file."""
    path = folder / f"{len(paths)}_joined.txt"
    path.write_text("\n\n* * *\n\n".join(path.read_text(encoding="utf-8") for path in paths), encoding="utf-8")
    return path


def show(row: Row) -> None:
    """Print one measurement."""
    low, high = row["seconds_least_most"]
    print(
        f"{row['story']}: {row['words']:,} words in {row['seconds']:.1f} s ({low:.1f} to {high:.1f}), "
        f"{row['words_per_second']:,} words a second, peak {row['peak_mb']:.0f} MB"
    )
    for stage, took in row["seconds_by_stage"].items():
        print(f"  {stage:<14}{took:8.2f} s  {row['words'] / took if took else 0:12,.0f} words a second")


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="plain texts")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "speed.json")
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        paths = options.paths or novel_of_stories(folder)
        inputs = [(path.parent.name if path.stem == "novel_text" else path.stem, path) for path in paths[:3]]
        if len(paths) > 1:
            inputs.append((f"{len(paths)} joined", joined(paths, folder)))
        read_once(inputs[0][1])
        for name, path in inputs:
            rows.append(measure(name, path, options.repeats))
            show(rows[-1])
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps({**stamp(), "readings": rows}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

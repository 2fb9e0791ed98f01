"""How long does `import personae` take, in a fresh process?

    python -m benchmarks.startup
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from evaluation.stamp import stamp

IMPORT = "import time; began = time.perf_counter(); import personae; print(time.perf_counter() - began)"
MODULES = "import sys; import personae; print(len(sys.modules))"


def python(code: str) -> tuple[float, str]:
    """The seconds that a fresh process takes over `code`, and what it prints."""
    began = time.perf_counter()
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return time.perf_counter() - began, ran.stdout


def spread(values: list[float]) -> dict[str, float]:
    """Median, least and most, in milliseconds."""
    low, middle, high = (1000 * value for value in (min(values), statistics.median(values), max(values)))
    return {"median_ms": round(middle, 1), "least_ms": round(low, 1), "most_ms": round(high, 1)}


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup", description=__doc__)
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "startup.json")
    options = parser.parse_args()
    python(IMPORT)
    imports = [float(python(IMPORT)[1]) for _ in range(options.repeats)]
    bare = [python("pass")[0] for _ in range(options.repeats)]
    whole = [python("import personae")[0] for _ in range(options.repeats)]
    result: dict[str, Any] = {
        **stamp(),
        "import": spread(imports),
        "process_that_imports": spread(whole),
        "process_that_does_nothing": spread(bare),
        "modules_loaded": int(python(MODULES)[1]),
    }
    for what in ("import", "process_that_imports", "process_that_does_nothing"):
        row = result[what]
        print(f"{what:<28}{row['median_ms']:7.1f} ms  ({row['least_ms']:.1f} to {row['most_ms']:.1f})")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

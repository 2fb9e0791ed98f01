"""How large is an installed personae, alone and with all that it needs?

    python -m benchmarks.install_size

Installs the repository into a fresh virtual environment, with pip, from the package index that pip is set to.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

from evaluation.stamp import stamp

ROOT = Path(__file__).parent.parent


def size(folder: Path) -> int:
    """The bytes of all files under `folder`."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def parts(folder: Path) -> dict[str, int]:
    """The bytes of each file and folder that stands directly in `folder`."""
    return {path.name: size(path) if path.is_dir() else path.stat().st_size for path in folder.iterdir()}


def main() -> None:
    """Install, measure, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.install_size", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "install_size.json")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "fresh"
        venv.create(folder, with_pip=True)
        python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        packages = next(folder.rglob("site-packages"))
        before, old = size(packages), parts(packages)
        run = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*run, "--no-deps", str(ROOT)], check=True)
        alone = size(packages) - before
        subprocess.run([*run, str(ROOT)], check=True)
        whole = size(packages) - before
        each = {name: count for name, count in parts(packages).items() if name not in old}
    result: dict[str, Any] = {
        **stamp(),
        "personae_mb": round(alone / 1e6, 2),
        "with_dependencies_mb": round(whole / 1e6, 2),
        "parts_mb": {n: round(c / 1e6, 2) for n, c in sorted(each.items(), key=lambda p: -p[1]) if c > 50_000},
    }
    print(f"personae alone {result['personae_mb']} MB, with all that it needs {result['with_dependencies_mb']} MB")
    for name, megabytes in result["parts_mb"].items():
        print(f"  {name:<40}{megabytes:8.2f} MB")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""What a number in print needs beside it."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from pathlib import Path
from typing import Any


def stamp() -> dict[str, Any]:
    """Commit (with a + when files were changed since), date, machine, Python and command."""
    return {
        "commit": commit(),
        "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
        "machine": f"{os.cpu_count()} CPUs, {platform.system()} {platform.machine()}, {_processor()}",
        "python": platform.python_version(),
        "command": " ".join(("python", *sys.orig_argv[1:])),
    }


def commit() -> str:
    """The commit checked out, with a + after it when tracked files of src differ from it."""
    head = _git("rev-parse", "--short=12", "HEAD")
    return head + ("+" if _git("status", "--porcelain", "--untracked-files=no", "../src") else "")


def _git(*words: str) -> str:
    here = Path(__file__).parent
    try:
        ran = subprocess.run(("git", *words), capture_output=True, text=True, check=True, cwd=here)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return ran.stdout.strip()


def _processor() -> str:
    """The processor's name, where Linux says it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")

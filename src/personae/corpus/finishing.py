"""What stands beside the tables when a run is done: the views, and the page that sums up."""

from __future__ import annotations

from pathlib import Path


def finish(folder: Path) -> None:
    """Make corpus.duckdb and summary.html anew."""

"""What stands beside the tables when a run is done: the views, and the page that sums up."""

from __future__ import annotations

from pathlib import Path

from personae.corpus.query import write_views
from personae.corpus.summary import write_summary


def finish(folder: Path) -> None:
    """Make corpus.duckdb and summary.html anew. Raises OutputError."""
    write_views(folder)
    write_summary(folder)

"""A real browser for the tests: Chromium as it is found on the system, without a window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HERE = Path(__file__).parent


def found() -> str | None:
    """The path of a browser, None where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@contextmanager
def chromium() -> Iterator[Any]:
    """The browser, started by Playwright."""
    from playwright.sync_api import sync_playwright

    # as root, which a container often runs as, Chromium cannot build its sandbox
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found(), args=arguments)
        try:
            yield browser
        finally:
            browser.close()


class Server:
    """A reader in a process of its own, which can be killed."""

    def __init__(self, *command: str) -> None:
        environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(HERE.parent / "src"), str(HERE)))}
        self.process = subprocess.Popen(
            [sys.executable, *command], stdout=subprocess.PIPE, text=True, env=environment, cwd=HERE.parent
        )
        assert self.process.stdout
        self.address = next(word for word in self.process.stdout.readline().split() if word.startswith("http"))

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()


@contextmanager
def stand_in(book: str, journal: Path) -> Iterator[Server]:
    """A reader over one of the books of reviewing.py."""
    yield from _running(str(HERE / "reviewing.py"), book, str(journal))


@contextmanager
def review(story: Path, *options: str) -> Iterator[Server]:
    """`personae review` of a story."""
    yield from _running("-m", "personae", "review", str(story), "--no-browser", *options)


def _running(*command: str) -> Iterator[Server]:
    server = Server(*command)
    try:
        yield server
    finally:
        server.kill()

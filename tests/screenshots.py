"""The pictures of docs/review.md, taken anew by `make screenshots`: a story of ours under review in a real browser."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import browser

ROOT = Path(__file__).parent.parent
STORY = ROOT / "stories" / "the_lodger_downstairs.txt"
IMAGES = ROOT / "docs" / "images"


def _saved(page: Any) -> None:
    page.get_by_role("status").get_by_text("Saved", exact=True).wait_for()


def _take(page: Any, name: str) -> None:
    page.evaluate("getSelection().removeAllRanges()")
    page.wait_for_timeout(300)
    page.screenshot(path=IMAGES / f"review-{name}.png")


def _review(page: Any) -> None:
    """Read a little, answer a few lines, and look at the cast."""
    page.wait_for_selector("#share-words:not(:empty)", timeout=120_000)
    _take(page, "reading")
    page.keyboard.press("r")
    for _ in range(8):
        page.keyboard.press("Enter")
    _saved(page)
    _take(page, "line")
    page.get_by_role("button", name="Cast", exact=True).click()
    page.locator(".people input").nth(1).check()
    page.locator(".because li").first.wait_for()
    _take(page, "cast")
    page.get_by_role("button", name="Progress").click()
    page.get_by_text("By character").wait_for()
    _take(page, "progress")


def main() -> None:
    """Write every picture into docs/images."""
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        story = Path(shutil.copy(STORY, folder))
        with browser.chromium() as chromium, browser.review(story, "--by", "mara") as server:
            page = chromium.new_page(viewport={"width": 1240, "height": 740})
            page.goto(server.address)
            _review(page)


if __name__ == "__main__":
    main()

"""The pages of the scholars' formats show what comes out today."""

from __future__ import annotations

import re

import pytest
import scholarly_examples


@pytest.mark.parametrize("name", scholarly_examples.NAMES)
def test_page_shows_what_comes_out_today(name: str) -> None:
    """When this fails and the new output is right: `make readme`, and look at the difference."""
    words = (scholarly_examples.PAGES / f"{name}.md").read_text(encoding="utf-8")
    assert "<!-- example: " in words
    assert scholarly_examples.renewed(words) == words
    for link in re.findall(r"\]\(([^)#:]+)\)", words):
        assert (scholarly_examples.PAGES / link).exists(), link

"""Rewrite a story's straight double quotation marks in another convention, and keep track of every offset.

    python -m evaluation.restyle STORY --style british > OTHER

The text comes from one novel, the marks from another habit: what is found in the first must be found in the second.
Only paragraphs whose straight marks alternate cleanly are rewritten; the others keep their marks.
"""

from __future__ import annotations

import argparse
import re
import sys
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

STYLES = {
    # name: (opening, closing, nested opening, nested closing)
    "straight": ('"', '"', "'", "'"),
    "curly": ("“", "”", "‘", "’"),
    "british": ("'", "'", '"', '"'),
    "british curly": ("‘", "’", "“", "”"),
    "guillemets": ("«", "»", "“", "”"),
    "guillemets spaced": ("«\u00a0", "\u00a0»", "“", "”"),
    "guillemets inward": ("»", "«", "›", "‹"),
    "german": ("„", "“", "‚", "‘"),
    "polish": ("„", "”", "«", "»"),
    "swedish": ("”", "”", "’", "’"),
    "corner": ("「", "」", "『", "』"),
    "tex": ("``", "''", "`", "'"),
    "doubled": ("''", "''", "'", "'"),
    "dash": ("—", "", "“", "”"),
    "dash spanish": ("—", "", "“", "”"),
}
CURLY_APOSTROPHES = frozenset({"curly", "british curly", "german", "polish", "swedish", "dash", "guillemets"})


@dataclass
class Mapping:
    """From offsets of the old text to offsets of the new one: `at(old)`. Runs between edits move as one."""

    old: list[int] = field(default_factory=lambda: [0])
    new: list[int] = field(default_factory=lambda: [0])

    def at(self, offset: int) -> int:
        """Where the character at `offset` of the old text stands in the new one."""
        i = bisect_right(self.old, offset) - 1
        return self.new[i] + offset - self.old[i]


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `start` to `end` of the old text by `words`."""

    start: int
    end: int
    words: str


_PARAGRAPH = re.compile(r"(?:(?!\n[ \t]*\n).)+", re.DOTALL)
_NESTED = re.compile(r"(?<![\w'])'(?=[A-Z])([^'\"]*?(?:\w'\w[^'\"]*?)*[.,!?;])'(?![\w'])")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


def restyle(text: str, style: str) -> tuple[str, Mapping]:
    """The text with its marks in `style` (a key of STYLES), and the mapping of its offsets.

    '"No," said Ann. "Never."' in the style "german" is '„No,“ said Ann. „Never.“'.
    """
    edits: list[Edit] = []
    for match in _PARAGRAPH.finditer(text.replace("\r\n", "\n") if "\r" in text else text):
        edits += _paragraph_edits(text, match.start(), match.end(), style)
    if style in CURLY_APOSTROPHES:
        taken = {edit.start for edit in edits}
        edits += [Edit(m.start(), m.end(), "’") for m in _APOSTROPHE.finditer(text) if m.start() not in taken]
    return apply(text, sorted(edits, key=lambda edit: (edit.start, edit.end)))


def apply(text: str, edits: Sequence[Edit]) -> tuple[str, Mapping]:
    """The text after all edits, which are in order and apart."""
    parts: list[str] = []
    mapping = Mapping()
    at = length = 0
    for edit in edits:
        parts += [text[at : edit.start], edit.words]
        length += edit.start - at
        mapping.old.append(edit.start)
        mapping.new.append(length)
        length += len(edit.words)
        mapping.old.append(edit.end)
        mapping.new.append(length)
        at = edit.end
    parts.append(text[at:])
    return "".join(parts), mapping


def _pairs(text: str, start: int, end: int) -> list[tuple[int, int]] | None:
    """A paragraph's quotations as (opening mark, closing mark or the end); None where its marks do not alternate."""
    marks = [m.start() for m in re.finditer('"', text[start:end])]
    pairs = []
    for i, mark in enumerate(marks):
        at = start + mark
        before = text[at - 1 : at] if at > start else ""
        after = text[at + 1 : at + 2] if at + 1 < end else ""
        if i % 2 == 0:
            if (before and not (before.isspace() or before in "-([_")) or not after.strip():
                return None
            pairs.append((at, end))
        else:
            if not before.strip() or after.isalnum():
                return None
            pairs[-1] = (pairs[-1][0], at)
    return pairs


def _paragraph_edits(text: str, start: int, end: int, style: str) -> list[Edit]:
    pairs = _pairs(text, start, end)
    if not pairs:
        return []
    if style.startswith("dash"):
        return _dash_edits(text, start, end, pairs, style == "dash spanish")
    opening, closing, inner_opening, inner_closing = STYLES[style]
    edits = []
    for left, right in pairs:
        edits.append(Edit(left, left + 1, opening))
        for nested in _NESTED.finditer(text, left + 1, right):
            edits.append(Edit(nested.start(), nested.start() + 1, inner_opening))
            edits.append(Edit(nested.end() - 1, nested.end(), inner_closing))
        if right < end:
            edits.append(Edit(right, right + 1, closing))
    return edits


def _dash_edits(text: str, start: int, end: int, pairs: list[tuple[int, int]], inner: bool) -> list[Edit]:
    """A paragraph that begins with speech gets a dash; with `inner`, a dash on either side of its tags too."""
    if text[start : pairs[0][0]].strip() or any(right == end for _, right in pairs):
        return []
    edits = []
    for number, (left, right) in enumerate(pairs):
        if not number:
            edits.append(Edit(left, left + 1, "—"))
        else:
            edits.append(Edit(left, left + 1, "—" if inner else ""))
        if inner and text[right + 1 : end].strip():
            space = re.compile(r"\s*").match(text, right + 1)
            edits.append(Edit(right, space.end() if space else right + 1, " —"))
        else:
            edits.append(Edit(right, right + 1, ""))
    return edits


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the restyled story to standard output."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.restyle", description=__doc__)
    parser.add_argument("story", type=Path)
    parser.add_argument("--style", choices=sorted(STYLES), required=True)
    options = parser.parse_args(arguments)
    text, _ = restyle(options.story.read_text(encoding="utf-8"), options.style)
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())

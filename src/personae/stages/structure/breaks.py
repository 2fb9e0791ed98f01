"""Lines that mark a scene break: rows of stars, dashes, oOo and the like."""

from __future__ import annotations

import re

# Rows of letters used as ornaments: oOo, xxx, -x-, ~o~, 0o0, vVv.
_ORNAMENT = re.compile(r"(?i)(?:[ox0]+|v+)\Z")
_WORDS = re.compile(
    r"(?i)[\W_]*(?:scene|line|page|section|time|chapter|story)?[\s_-]*(?:break|skip|divider|change)[\W_]*\Z"
)
_STOPS = frozenset("?!.,;:…()/\\&%$@")
_QUOTES = frozenset("'\"“”‘’«»„")


def is_break(words: str) -> bool:
    """Whether a line is a mark between two scenes: "* * *", "---", "#", "~*~", "oOo", "⁂", "[scene break]".

    A line of stops only ("...", "?!") is something that somebody says, unless it is a long row of dots.
    """
    if len(words) > 200 or any(c in _QUOTES for c in words):
        return False
    squeezed = "".join(words.split())
    letters = "".join(c for c in squeezed if c.isalnum())
    marks = "".join(c for c in squeezed if not c.isalnum())
    if not letters:
        return len(marks) >= 4 and set(marks) == {"."} if set(marks) <= _STOPS else True
    if _ORNAMENT.match(letters):
        only_stops = bool(marks) and set(marks) <= _STOPS
        return not only_stops and (len(letters) >= 3 or len(marks) >= 2) and letters.strip("0") != ""
    return len(squeezed) <= 40 and not words[0].isalnum() and bool(_WORDS.match(words))

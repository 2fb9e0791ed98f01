"""Lines that mark a scene break: rows of stars, dashes, oOo and the like."""

from __future__ import annotations

import re

_LETTERS = re.compile(r"[^\W\d_]+|\d+")
# Rows of letters used as ornaments: oOo, xxx, -x-, ~o~, 0o0, vVv.
_ORNAMENT = re.compile(r"(?i)(?:[o0]+|x+|[ox0]+|v+|i+)\Z")
_WORDS = re.compile(
    r"(?i)[\W_]*(?:scene|line|page|section|time|chapter|story)?[\s_-]*(?:break|skip|divider|change)[\W_]*\Z"
)
_STOPS = frozenset("?!.,;:…'\"“”‘’«»()/\\&%$@")


def is_break(words: str) -> bool:
    """Whether a line is a mark between two scenes: "* * *", "---", "#", "~*~", "oOo", "⁂".

    A line of stops only ("...", "?!") is something that somebody says, unless it is a long row of dots.
    """
    if len(words) > 200:
        return False
    squeezed = "".join(words.split())
    if not any(c.isalnum() for c in squeezed):
        if all(c in _STOPS for c in squeezed):
            return len(squeezed) >= 4 and set(squeezed) <= {"."}
        return "_" in squeezed or not all(c in _STOPS or c in "-–—" for c in squeezed) or len(squeezed) >= 1
    letters = "".join(_LETTERS.findall(squeezed))
    if _ORNAMENT.match(letters):
        symbols = len(squeezed) - len(letters)
        only_stop = symbols > 0 and all(c in _STOPS for c in squeezed if not c.isalnum())
        return not only_stop and (len(letters) >= 3 or symbols >= 2) and letters.lower().strip("0") != ""
    return len(squeezed) <= 40 and bool(_WORDS.match(words)) and not words[0].isalnum()

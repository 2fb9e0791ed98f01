"""Entities declared in a document type: a few characters that grow into gigabytes, or that fetch other files."""

from __future__ import annotations

import re

from personae.errors import HostileInput

_DOCTYPE = re.compile(r"(?i)<!DOCTYPE\b")
_ENTITY = re.compile(
    r"""(?is)<!ENTITY\s+(%\s+)?[\w:.-]{1,200}\s+(?:(SYSTEM|PUBLIC)\b|"([^"]{0,20000})"|'([^']{0,20000})')"""
)


def check_entities(markup: str, name: str) -> None:
    """Raise HostileInput where the markup declares entities that hold other entities or fetch other files.

    Entities of its own making are never expanded here; but who declares such means harm.
    """
    start = _DOCTYPE.search(markup, 0, 20_000)
    if not start:
        return
    end = markup.find("]>", start.end())
    subset = markup[start.end() : end if end != -1 else start.end() + 200_000]
    for match in _ENTITY.finditer(subset[:200_000]):
        value = match[3] or match[4] or ""
        if match[2] or re.search(r"[&%](?!#)\w+;", value):
            raise HostileInput(
                f"{name} declares XML entities that expand into others or fetch other files; "
                "no book needs that, so it is not opened; get it from another source"
            )

"""Text of the story as HTML: everything escaped, every character kept."""

from __future__ import annotations

import re
from html import escape

from personae.export.encoding import encodable

# HTML has no way to write these; a browser would drop them and shift every later offset.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")


def markup(text: str) -> str:
    """`text` for an element's content or a quoted attribute, one character of it for each character.

    "<b> & “so”" gives "&lt;b&gt; &amp; “so”". Control characters become U+FFFD; a carriage return is written as a
    reference, because a browser takes a plain one away.
    """
    return escape(_UNWRITABLE.sub("�", encodable(text))).replace("\r", "&#13;")


def snippet(text: str, length: int = 90) -> str:
    """`text` on one line, cut at a word's end after `length` characters; not yet escaped."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    return line[:length].rsplit(" ", 1)[0].rstrip(",;:—–- ") + " …"


def plural(count: int, one: str, many: str | None = None) -> str:
    """The count and its noun: "1 line", "1,204 lines"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"

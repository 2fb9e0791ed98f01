"""Text of the story as XML 1.0: well-formed whatever it holds, and as long as it was, so that offsets hold."""

from __future__ import annotations

import re

# What XML 1.0 cannot hold, not even as a reference: https://www.w3.org/TR/xml/#charsets. Among it are the lone
# surrogates and the two last code points of the first plane.
_UNHOLDABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOT_OF_AN_ID = re.compile(r"[^A-Za-z0-9_-]")


def holdable(text: str) -> str:
    """`text` with one U+FFFD for each character that XML cannot hold. Its length stays."""
    return _UNHOLDABLE.sub("�", text)


def content(text: str) -> str:
    """`text` as the content of an element; a parser gives `holdable(text)` back.

    "<b>" gives "&lt;b&gt;". A carriage return is a reference, since parsers make a line feed of a plain one.
    """
    text = holdable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


def value(text: str) -> str:
    """`text` as an attribute's value, its quotation marks not included; a parser gives `holdable(text)` back."""
    return content(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


class Ids:
    """Names for the things of one file: each as near to the wanted one as an XML id can be, and no two the same."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, wanted: str) -> str:
        """An id for `wanted`: "c1" gives "c1", "c<1>" gives "c_1_", and "c1" again gives "c1-2"."""
        plain = _NOT_OF_AN_ID.sub("_", wanted)
        if not plain or not (plain[0].isalpha() or plain[0] == "_"):
            plain = "_" + plain
        name, number = plain, 1
        while name in self._taken:
            number += 1
            name = f"{plain}-{number}"
        self._taken.add(name)
        return name

"""Text and JSON as they are written: always UTF-8, always the same bytes for the same values."""

from __future__ import annotations

import json
import re
from typing import Any

_SURROGATE = re.compile("[\ud800-\udfff]")
# All but what XML 1.0 can hold: https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def encodable(text: str) -> str:
    """`text` with each lone surrogate, which UTF-8 cannot hold, as one U+FFFD. Its length stays, so offsets hold."""
    return _SURROGATE.sub("�", text)


def xml_holdable(text: str) -> str:
    """`text` with each character that XML cannot hold (control characters, lone surrogates) as one U+FFFD."""
    return _NOT_XML.sub("�", text)


def json_line(value: Any) -> str:
    """`value` as JSON on one line, in the order its keys were given, letters as they are."""
    return encodable(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")))


def json_page(value: Any) -> str:
    """`value` as indented JSON for people to read."""
    return encodable(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def json_script(value: Any) -> str:
    """`value` as JSON that may stand inside an HTML script element, whatever the story says.

    `</script>`, `<!--` and the line separators that old scripts choke on come out as escapes:
    "<b>" gives "\\u003cb\\u003e".
    """
    text = encodable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    for mark in "<>&\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text

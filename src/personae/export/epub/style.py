"""The style sheet that shows who says each line, and the classes that it goes by."""

from __future__ import annotations

import re

from personae.book import Book, Quote
from personae.export.encoding import encodable

# Colours that can be told apart and stand out on white as on black, the most talkative first; the first seven are the
# report's (Okabe and Ito 2008, the yellow darkened). Whoever comes after is grey.
_COLOURS = (
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#de9600", "#56b4e9", "#b09e00", "#8a63d2", "#c23b4e", "#4f8f3a",
    "#9c6b44", "#4a8ca3",
)  # fmt: skip
_HEX = re.compile("#[0-9A-Fa-f]{6}")
# As in the report: solid from 90 %, dashed from 60 %, dotted below and where nobody is known.
_SURE, _LIKELY = 0.9, 0.6
_HEAD = """\
/* Who says each line of this book, as found by personae. Each line is a span of class {prefix}line and of its speaker's
   class below; the speaker's name is its title. The underline is solid where the speaker is sure, dashed where likely,
   dotted where doubtful. To take the marks off, delete the rule of {prefix}line; to set the words themselves in colour,
   write color in place of border-color. */
.{prefix}line {{ border-bottom: 0.08em solid #808080; }}
.{prefix}likely {{ border-bottom-style: dashed; }}
.{prefix}doubtful {{ border-bottom-style: dotted; }}
"""


def sureness(quote: Quote) -> str:
    """The class for how sure the speaker is, "" for sure."""
    if quote.speaker is None or quote.confidence < _LIKELY:
        return "doubtful"
    return "likely" if quote.confidence < _SURE else ""


def sheet(book: Book, classes: dict[str, str], names: dict[str, str], prefix: str) -> str:
    """The style sheet: one rule a speaker, the most talkative first. `classes` are the speakers' by character id."""
    said = {person.id: (-person.words, -person.lines, number) for number, person in enumerate(book.characters)}
    colours = {person.id: person.colour for person in book.characters}
    rules = []
    for rank, id in enumerate(sorted(classes, key=lambda id: said[id])):
        usual = _COLOURS[rank] if rank < len(_COLOURS) else "#808080"
        name = encodable(names[id]).replace("*/", "* /")
        colour = colours[id] if _HEX.fullmatch(colours[id]) else usual
        rules.append(f"/* {name} */\n.{classes[id]} {{ border-color: {colour}; }}\n")
    return _HEAD.format(prefix=prefix) + "".join(rules)

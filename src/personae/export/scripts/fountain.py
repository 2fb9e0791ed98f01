"""Fountain 1.1, the plain-text markup of screenplays (fountain.io/syntax): narration as action, lines as dialogue.

A Fountain reader reads back every word as what it is here: what it would take for its own mark is escaped by a
backslash (`*` and `_`, as the syntax has it), forced to be action (`!`), or parted by a word joiner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from personae.book import Book, Quote
from personae.export.encoding import encodable
from personae.export.formats import Wanted
from personae.export.scripts.casting import speakers
from personae.export.scripts.lines import JOINER, Block, blocks, flat
from personae.export.scripts.names import distinct
from personae.export.scripts.voices_file import read_voices

NOBODY = "Unknown"
_TITLES = {"title": "Title", "author": "Author", "source": "Source", "copyright": "Copyright"}
_HOW = {"thought": "(thinking)", "writing": "(in writing)"}
# Emphasis, and with it the ends of a boneyard, /* and */.
_EMPHASIS = re.compile(r"[*_]")
# A note's ends; a backslash, which would escape what comes after it.
_PARTED = re.compile(r"\[(?=\[)|\](?=\])|\\")
_SCENE_NUMBER = re.compile(r"#(?=[^#]*#\Z)|#\Z")
_FORCIBLE_HEADING = re.compile(r"[A-Za-z0-9]")
# The beginnings of action that no reader takes for anything else, if a small letter comes and none of `_MISTAKEN`.
_PLAIN = re.compile(r"[A-Za-z0-9“”‘’\"'«»„—–…(].*[a-z]")
_SCENE = r"(?:int|ext|est)[\s.]|(?:int|ext|i)\.?/|fade\s"
_MISTAKEN = re.compile(rf"{_SCENE}|.*\bto:\Z", re.IGNORECASE)
# What a line of dialogue may not begin with, lest it be something else: a parenthetical, a lyric, a heading.
_FORCED = re.compile(rf"[(.!@>~=#]|{_SCENE}", re.IGNORECASE)


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """One screenplay."""
    told = read_voices(wanted.voices)
    names = distinct(speakers(book, told), _cue, reserved=(NOBODY,))
    elements = [element for block in blocks(book, told.narrated) for element in _elements(book, block, names)]
    yield f"{wanted.name}.fountain", encodable("\n\n".join((_title_page(book, wanted.name), *elements)) + "\n").encode()


def _title_page(book: Book, name: str) -> str:
    told = {"title": name, **{key: value for key, value in book.metadata.items() if key in _TITLES and flat(value)}}
    return "\n".join(f"{_TITLES[key]}: {_escaped(flat(told[key]))}" for key in _TITLES if key in told)


def _cue(name: str) -> str:
    """A name as it can stand in a cue: brackets, carets and emphasis mean something there."""
    return flat(re.sub(r"[()^*_\\@#\[\]/]", " ", name))


def _elements(book: Book, block: Block, names: dict[str, str]) -> Iterator[str]:
    for line in block.lines:
        words = _escaped(flat(book[line.span]))
        if line.quote is not None:
            yield f"@{_speaker(line.quote, names)}\n{_how(line.quote)}{_dialogue(words)}"
        elif block.kind == "heading" and len(block.lines) == 1 and _FORCIBLE_HEADING.match(words):
            yield "." + _SCENE_NUMBER.sub(f"#{JOINER}", words)
        else:
            yield _action(words)


def _speaker(quote: Quote, names: dict[str, str]) -> str:
    return NOBODY if quote.speaker is None else names[quote.speaker]


def _how(quote: Quote) -> str:
    return f"{_HOW[quote.kind]}\n" if quote.kind in _HOW else ""


def _escaped(words: str) -> str:
    return _EMPHASIS.sub(r"\\\g<0>", _PARTED.sub(rf"\g<0>{JOINER}", words))


def _action(words: str) -> str:
    """The words as action: forced to be, where they could be anything else."""
    return words if _PLAIN.match(words) and not _MISTAKEN.match(words) else f"!{words}"


def _dialogue(words: str) -> str:
    return f"{JOINER}{words}" if _FORCED.match(words) else words

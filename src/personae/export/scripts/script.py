"""What every script is made of: the book's paragraphs as they are read, and who has which voice."""

from __future__ import annotations

from dataclasses import dataclass

from personae.book import Book, Character
from personae.export.formats import Wanted
from personae.export.scripts.casting import Cast, Tool, cast, speakers
from personae.export.scripts.lines import Block, blocks
from personae.export.scripts.voices_file import Told, read_voices


@dataclass(frozen=True, slots=True)
class Script:
    """A book, ready to be written down for one tool. `people`: who speaks in a voice of their own, most words first."""

    told: Told
    cast: Cast
    people: tuple[Character, ...]
    blocks: tuple[Block, ...]


def script_of(book: Book, wanted: Wanted, tool: Tool) -> Script:
    """The script of a book for a tool. What a person should know of its cast is told through `wanted.notice`.

    Raises VoicesError where voices.toml says what cannot be.
    """
    told = read_voices(wanted.voices)
    made = cast(book, told, tool)
    for notice in made.notices:
        wanted.notice(notice)
    return Script(told, made, tuple(speakers(book, told)), tuple(blocks(book, told.narrated)))

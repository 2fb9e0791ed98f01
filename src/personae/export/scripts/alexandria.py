"""Alexandria: the whole text cut into entries, each with its speaker, and the voices that its speakers have.

Learned from Finrandojin/alexandria-audiobook (README: "Script Format", "Verbatim Fidelity", "Voice Management";
app/project.py: the names of the files).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from personae.book import Book, Character, Span
from personae.export.encoding import json_page
from personae.export.formats import Wanted
from personae.export.scripts.casting import Tool
from personae.export.scripts.lines import Line, flat
from personae.export.scripts.names import distinct
from personae.export.scripts.script import Script, script_of

# The tool's ready voices, without those that the narrator has.
TOOL = Tool(
    "alexandria",
    {
        "narrator": "Ryan",
        **{f"female-{number}": name for number, name in enumerate(("Serena", "Vivian", "Sohee", "Ono_anna"), 1)},
        **{f"male-{number}": name for number, name in enumerate(("Aiden", "Eric", "Dylan", "Uncle_fu"), 1)},
    },
)
NARRATOR, NOBODY = "NARRATOR", "UNKNOWN"
# Titles that the tool drops at the head of a name, which would make one person of Mr. and Mrs. Smith.
_TITLES = frozenset("MR MRS MS MISS DR SIR LADY LORD MADAM MADAME MASTER MISTRESS PROF PROFESSOR CAPTAIN".split())
_APOSTROPHES = re.compile("['’]")
_NARRATED = "Neutral, even narration."


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The annotated script, and the configuration of the voices."""
    script = script_of(book, wanted, TOOL)
    names = distinct(script.people, _speller(script.people), reserved=(NARRATOR, NOBODY))
    lines = [line for block in script.blocks for line in block.lines]
    notes = {person.id: flat(person.voice) for person in script.people}
    entries = [_entry(book[span], line, names, notes) for line, span in zip(lines, _tiles(book, lines), strict=True)]
    yield "annotated_script.json", json_page(entries).encode()
    yield "voice_config.json", json_page(_voices(script, names, wanted.notice)).encode()


def _speller(people: Sequence[Character]) -> Callable[[str], str]:
    """From names to labels as the tool makes them: "Mrs. O’Neill" is ONEILL. Where Mr. O’Neill speaks too, they are
    ONEILL MRS and ONEILL MR: a title at the head is dropped by the tool."""
    borne = Counter(_parted(person.name)[1] for person in people)

    def spelt(name: str) -> str:
        title, rest = _parted(name)
        return f"{rest} {title}" if title and borne[rest] > 1 else rest

    return spelt


def _parted(name: str) -> tuple[str, str]:
    """A name in capitals and digits without accents: its title, "" where there is none, and the rest."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    words = "".join(letter if letter.isalnum() else " " for letter in _APOSTROPHES.sub("", plain).upper()).split()
    titled = len(words) > 1 and words[0] in _TITLES
    return (words[0], " ".join(words[1:])) if titled else ("", " ".join(words))


def _tiles(book: Book, lines: list[Line]) -> Iterator[Span]:
    """The story from end to end: each line with the white space after it, the first with that before it too."""
    starts = [book.story.start, *(line.span.start for line in lines[1:])] if lines else []
    for start, end in pairwise((*starts, book.story.end)):
        yield Span(start, end)


def _entry(text: str, line: Line, names: dict[str, str], notes: dict[str, str]) -> dict[str, str]:
    if line.quote is None:
        return {"speaker": NARRATOR, "text": text, "instruct": _NARRATED}
    if line.quote.speaker is None:
        return {"speaker": NOBODY, "text": text, "instruct": ""}
    return {"speaker": names[line.quote.speaker], "text": text, "instruct": notes[line.quote.speaker]}


def _voices(script: Script, names: dict[str, str], notice: Callable[[str], None]) -> dict[str, Any]:
    used = {NARRATOR: script.cast.narrator, NOBODY: script.cast.nobody}
    used |= {names[id]: voice for id, voice in script.cast.voices.items()}
    for voice in dict.fromkeys(voice for voice in used.values() if voice not in TOOL.called.values()):
        notice(f"alexandria has no ready voice {voice!r}; set up whoever has it in its Voices tab")
    return {name: {"type": "custom", "voice": voice} for name, voice in used.items()}

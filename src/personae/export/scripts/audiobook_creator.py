"""audiobook-creator: who speaks each line, and how masculine or feminine everybody sounds, from 0 to 10.

Learned from prakharsr/audiobook-creator (sample_book_and_audio; identify_characters_and_output_book_to_jsonl.py: keys
and legend; generate_audiobook.py: what stands in straight double quotation marks is read in the speaker's voice, the
rest of a line in the narrator's; static_files/voice_map.json: one voice for each score).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from personae.book import Book, Character
from personae.errors import VoicesError
from personae.export.encoding import json_line, json_page
from personae.export.formats import Wanted
from personae.export.scripts.casting import Tool, pool_of
from personae.export.scripts.lines import Line, flat
from personae.export.scripts.names import distinct
from personae.export.scripts.script import Script, script_of

# The scores, those with the most different voices first.
TOOL = Tool(
    "audiobook-creator",
    {
        "narrator": "0",
        **{f"female-{number}": score for number, score in enumerate(("10", "7", "9", "6", "8"), 1)},
        **{f"male-{number}": score for number, score in enumerate(("1", "2", "3", "4"), 1)},
        "other-1": "5",
    },
)
NARRATOR, NOBODY = "narrator", "unknown"
_LEGEND = {
    "1": "completely masculine",
    "2": "mostly masculine",
    "3": "moderately masculine",
    "4": "slightly masculine",
    "5": "neutral/unknown",
    "6": "slightly feminine",
    "7": "moderately feminine",
    "8": "mostly feminine",
    "9": "almost completely feminine",
    "10": "completely feminine",
}
_GENDERS = {"she": "female", "he": "male", "they": "unknown"}
_OPENING, _CLOSING = "\"“”„‟«»「『〝＂", "\"“”«»」』〞＂"
_STRAIGHT = re.compile('"')


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The lines of the book with their speakers, and the scores."""
    script = script_of(book, wanted, TOOL)
    names = distinct(script.people, lambda name: flat(name).lower(), reserved=(NARRATOR, NOBODY))
    records = (_record(book, line, names) for block in script.blocks for line in block.lines)
    yield "speaker_attributed_book.jsonl", "".join(json_line(record) + "\n" for record in records).encode()
    yield "character_gender_map.json", json_page({"legend": _LEGEND, "scores": _scores(script, names)}).encode()


def _record(book: Book, line: Line, names: dict[str, str]) -> dict[str, str]:
    words = flat(book[line.span])
    if line.quote is None:
        return {"speaker": NARRATOR, "line": words}
    speaker = line.quote.speaker
    return {"speaker": NOBODY if speaker is None else names[speaker], "line": _spoken(words)}


def _spoken(words: str) -> str:
    """The words in straight double quotation marks, which alone tell the tool that a line is spoken.

    They take the place of the outer double marks of whatever sort; straight ones within become curly.
    """
    inner = words[1:] if words[0] in _OPENING else words
    inner = inner[:-1] if inner and inner[-1] in _CLOSING else inner
    return f'"{_STRAIGHT.sub(_curly, inner)}"'


def _curly(mark: re.Match[str]) -> str:
    before = mark.string[: mark.start()]
    return "“" if not before or before[-1].isspace() else "”"


def _scores(script: Script, names: dict[str, str]) -> dict[str, Any]:
    scores = {
        NARRATOR: _entry(NARRATOR, "unknown", _score(script.cast.narrator), "The narrator of the story"),
        NOBODY: _entry(
            NOBODY, "unknown", _score(script.cast.nobody) if script.told.nobody else 0, "Whoever is not known"
        ),
    }
    for person in script.people:
        name = names[person.id]
        score = _score(script.cast.voices[person.id], person)
        scores[name] = _entry(name, _GENDERS[pool_of(person)], score, flat(person.voice))
    return scores


def _entry(name: str, gender: str, score: int, description: str) -> dict[str, Any]:
    entry = {"name": name, "age": "adult", "gender": gender, "gender_score": score}
    return {**entry, "description": description} if description else entry


def _score(voice: str | None, person: Character | None = None) -> int:
    if voice is not None and voice.isascii() and voice.isdigit() and int(voice) <= 10:
        return int(voice)
    whose = f" of {person.name}" if person else ""
    raise VoicesError(
        f"audiobook-creator knows voices as scores from 0 to 10 only, and the voice {voice!r}{whose} is none; "
        f"say which it is in voices.toml under [tools.audiobook-creator]"
    )

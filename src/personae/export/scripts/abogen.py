"""abogen: the text with a marker wherever another voice takes over, and one before each chapter.

Learned from denizsafak/abogen (README: chapter markers, metadata tags; abogen/domain/voice_markers.py and
subtitle_utils.py: the patterns of the markers; abogen/constants.py: the voices).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from personae.book import Book
from personae.errors import VoicesError
from personae.export.encoding import encodable, json_page
from personae.export.formats import Wanted
from personae.export.scripts.casting import Tool
from personae.export.scripts.lines import JOINER, Block, flat, runs
from personae.export.scripts.script import Script, script_of

_FEMALE = (
    "af_bella", "bf_emma", "af_nicole", "af_sarah", "bf_isabella", "af_kore", "af_aoede", "bf_alice", "af_nova",
    "bf_lily", "af_alloy", "af_jessica",
)  # fmt: skip
_MALE = (
    "am_michael", "bm_george", "am_fenrir", "bm_fable", "am_puck", "bm_lewis", "am_echo", "bm_daniel", "am_eric",
    "am_liam", "am_onyx", "am_adam",
)  # fmt: skip
# Kokoro's English voices, the better ones first; af_heart, its best, is the narrator's.
TOOL = Tool(
    "abogen",
    {
        "narrator": "af_heart",
        **{f"female-{number}": voice for number, voice in enumerate(_FEMALE, 1)},
        **{f"male-{number}": voice for number, voice in enumerate(_MALE, 1)},
        **{f"other-{number}": voice for number, voice in enumerate(("af_river", "am_santa", "af_sky"), 1)},
    },
)
# Two of these begin every marker of the tool. It has no escape.
_MARK = re.compile("<(?=<)")
_METADATA = {"title": "TITLE", "author": "ARTIST"}


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The marked text, and, for people, who has which voice."""
    script = script_of(book, wanted, TOOL)
    yield f"{wanted.name}.txt", encodable(_page(book, script)).encode()
    yield f"{wanted.name}.voices.json", json_page(_voices(script)).encode()


def _voices(script: Script) -> dict[str, object]:
    people = {person.name: script.cast.voices[person.id] for person in script.people}
    return {"narrator": script.cast.narrator, "nobody": script.cast.nobody, "people": people}


def _page(book: Book, script: Script) -> str:
    told = ((key, _in_a_marker(book.metadata.get(key, ""))) for key in _METADATA)
    page = "".join(f"<<METADATA_{_METADATA[key]}:{value}>>\n" for key, value in told if value)
    page += "\n" if page else ""
    reading = None
    for block in script.blocks:
        if block.chapter and (title := _in_a_marker(block.chapter.title or "")):
            page += f"<<CHAPTER_MARKER:{title}>>\n"
            reading = None  # chapters can be made one by one, so each says who begins it
        words, reading = _paragraph(book, script, block, reading)
        page += words + "\n\n"
    return page.rstrip("\n") + "\n"


def _in_a_marker(words: str) -> str:
    return flat(words.replace("<", " ").replace(">", " "))


def _paragraph(book: Book, script: Script, block: Block, reading: str | None) -> tuple[str, str | None]:
    """The words of a paragraph with their markers, and who reads at its end."""
    text = ""
    for parted, voice, words in runs(book, block, script.cast.of):
        marker = "" if voice == reading else f"<<VOICE:{_markable(voice)}>>"
        text += parted + marker + _MARK.sub(f"<{JOINER}", words)
        reading = voice
    return text, reading


def _markable(voice: str | None) -> str:
    if voice is None or "<" in voice or ">" in voice:
        raise VoicesError(f"the voice {voice!r} cannot stand in a marker of abogen, which ends at the first >")
    return voice

"""SML, the markup of ebook2audiobook: `[voice:NAME] ... [/voice]`, `[break]`, `[pause:SECONDS]`.

Learned from DrewThomasson/ebook2audiobook (lib/conf_models.py: the pattern of a tag; lib/core.py: tags must be paired;
README) and its component E2A-SML (README and sml_extractor: the files and their keys, and how a name becomes a
macro's).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from personae.book import Book, Character
from personae.errors import VoicesError
from personae.export.encoding import encodable, json_page
from personae.export.formats import Wanted
from personae.export.scripts.casting import Tool, pool_of
from personae.export.scripts.lines import JOINER, Block, Line, runs
from personae.export.scripts.names import distinct
from personae.export.scripts.script import Script, script_of

TOOL = Tool("sml")
NARRATOR, NOBODY = "Narrator", "Nobody"
_SAMPLES = (".wav", ".flac", ".mp3", ".ogg", ".opus", ".m4a", ".aac")
_GENDERS = {"she": "female", "he": "male", "they": "unknown"}
# What the tool would take for a tag of its own. It has no escape.
_TAG = re.compile(r"\[(?=\s*/?\s*(?:break|pause|voice))", re.IGNORECASE)


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The script with macros, their JSON, the characters for E2A-SML; with a voice folder, a script with paths too."""
    script = script_of(book, wanted, TOOL)
    macros = _macros(script)
    samples = _samples(script, wanted.voice_folder)
    voices = {NARRATOR: script.cast.narrator or "narrator"}
    if script.told.nobody:
        voices[NOBODY] = script.cast.nobody or NOBODY
    voices |= {macros[id]: voice or voices[NARRATOR] for id, voice in script.cast.voices.items()}

    def macro(line: Line) -> str | None:
        if line.quote and line.quote.speaker is not None:
            return macros[line.quote.speaker]
        return NOBODY if line.quote and script.told.nobody else NARRATOR

    paths = {name: samples.get(voice, voice) for name, voice in voices.items()}
    yield f"{wanted.name}.sml.txt", _page(book, script, macro)
    yield f"{wanted.name}.sml.json", json_page({"macros": {"voices": paths}}).encode()
    characters = {"characters": _characters(script, macros, samples)}
    yield f"{wanted.name}.characters_simple.json", json_page(characters).encode()
    if wanted.voice_folder is not None:
        yield f"{wanted.name}.paths.sml.txt", _page(book, script, lambda line: samples.get(script.cast.of(line) or ""))


def _macros(script: Script) -> dict[str, str]:
    return distinct(script.people, _macro, reserved=(NARRATOR, NOBODY), between="")


def _macro(name: str) -> str:
    """ "Mrs. MacAllister" is MrsMacallister: ASCII letters and digits, each word with one capital."""
    ascii_only = "".join(letter for letter in name if letter.isascii() and (letter.isalnum() or letter.isspace()))
    return "".join(map(str.capitalize, ascii_only.split()))


def _samples(script: Script, folder: Path | None) -> dict[str, str]:
    """The path of each voice's sample, of those that have one without a folder for them.

    Raises VoicesError for a sample that the folder lacks.
    """
    used = (script.cast.narrator, script.cast.nobody, *script.cast.voices.values())
    voices = [voice for voice in used if voice is not None]
    if folder is None:
        return {voice: voice for voice in voices if _is_sample(voice)}
    return {voice: _sample(folder, voice) for voice in voices}


def _is_sample(voice: str) -> bool:
    return Path(voice).suffix.lower() in _SAMPLES


def _sample(folder: Path, voice: str) -> str:
    tried = [folder / voice] if _is_sample(voice) else [folder / f"{voice}{ending}" for ending in _SAMPLES]
    there = next((path for path in tried if path.is_file()), None)
    if there is None and folder.is_dir():
        raise VoicesError(
            f"the voice {voice!r} has no sample in {folder}; put {tried[0].name} there, or name another in voices.toml"
        )
    path = (there or tried[0]).as_posix()
    if "]" in path or not path.isprintable():
        raise VoicesError(f"the path {path!r} cannot stand in an SML tag; rename it without ]")
    return path


def _characters(script: Script, macros: dict[str, str], samples: dict[str, str]) -> list[dict[str, str | None]]:
    def entry(name: str, gender: str, voice: str | None) -> dict[str, str | None]:
        return {
            "normalized_name": name,
            "inferred_gender": gender,
            "inferred_age_category": "adult" if gender != "unknown" else "unknown",
            "tts_engine": "XTTSv2",
            "language": "eng",
            "voice": samples.get(voice or ""),
        }

    def person(someone: Character) -> dict[str, str | None]:
        return entry(macros[someone.id], _GENDERS[pool_of(someone)], script.cast.voices[someone.id])

    return [entry(NARRATOR, "unknown", script.cast.narrator), *map(person, script.people)]


def _page(book: Book, script: Script, tag: Callable[[Line], str | None]) -> bytes:
    blocks = script.blocks
    pieces = [
        _before(blocks[number - 1] if number else None, block) + _paragraph(book, block, tag)
        for number, block in enumerate(blocks)
    ]
    return encodable("\n\n".join(pieces) + "\n").encode()


def _before(last: Block | None, block: Block) -> str:
    """The pause before a chapter or a scene, in the same paragraph: the tool makes a pause of a blank line."""
    if last is None:
        return ""
    if last.kind == "heading":
        return "[break]\n"
    if block.kind == "heading":
        return "[pause:3]\n"
    return "[pause:2]\n" if block.pause else ""


def _paragraph(book: Book, block: Block, tag: Callable[[Line], str | None]) -> str:
    text = ""
    for parted, voice, words in runs(book, block, tag):
        safe = _TAG.sub(f"[{JOINER}", words)
        text += parted + (f"[voice:{voice}]{safe}[/voice]" if voice else safe)
    return text

"""Readers of audiobook scripts, each written from its format's own description, and knowing nothing of who wrote it.

Each gives what would be read aloud, in order, as stretches without a mark between them: a list of (voice or speaker,
words). None where the format says nothing of the voice. A reader raises ValueError for what the tool would refuse.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from xml.etree import ElementTree

Stretch = tuple[str | None, str]
Files = Mapping[str, bytes]

# DrewThomasson/ebook2audiobook, lib/conf_models.py: what is a tag.
_SML_TAG = re.compile(r"\[\s*(?P<close>/)?\s*(?P<tag>break|pause|voice)(?:\s*:\s*(?P<value>.*?))?\s*\]", re.DOTALL)
# denizsafak/abogen, abogen/domain/voice_markers.py, text_chapters.py, subtitle_utils.py: what is a marker.
_VOICE_MARKER = re.compile(r"<<VOICE:(.*?)>>")
_CHAPTER_MARKER = re.compile(r"<<CHAPTER_MARKER:(.*?)>>", re.IGNORECASE)
_METADATA = re.compile(r"<<METADATA_[^:]+:[^>]*>>")
_SSML = "{http://www.w3.org/2001/10/synthesis}"


def sml(text: str) -> list[Stretch]:
    """The text of ebook2audiobook between its tags. Voices may not lie within one another here, nor stay open."""
    stretches, voice, at = [], None, 0
    for tag in _SML_TAG.finditer(text):
        stretches.append((voice, text[at : tag.start()]))
        at = tag.end()
        if tag["tag"] != "voice":
            if tag["close"]:
                raise ValueError(f"{tag[0]} closes nothing")
        elif bool(tag["close"]) == (voice is None):
            raise ValueError(f"{tag[0]} at {tag.start()} is not paired")
        else:
            voice = None if tag["close"] else tag["value"]
            if not tag["close"] and not voice:
                raise ValueError("a voice without a name")
    if voice is not None:
        raise ValueError(f"the voice {voice} is never closed")
    return [*stretches, (None, text[at:])]


def audiobook_creator(lines: str, scores: str) -> list[Stretch]:
    """What stands in straight double quotation marks is the speaker's, the rest of a line the narrator's."""
    known = json.loads(scores)["scores"]
    if known["narrator"]["gender_score"] != 0:
        raise ValueError("the narrator's score is not 0")
    stretches: list[Stretch] = []
    for row in lines.split("\n")[:-1]:
        record = json.loads(row)
        if record["speaker"] not in known or not 0 <= known[record["speaker"]]["gender_score"] <= 10:
            raise ValueError(f"{record['speaker']} has no score")
        parts = (_whose(part, record["speaker"]) for part in re.split(r'("[^"]+")', record["line"].strip()))
        for voice, run in groupby(parts, lambda part: part[0]):
            stretches.append((voice, "".join(words for _, words in run)))
    return stretches


def _whose(part: str, speaker: str) -> tuple[str, str]:
    spoken = len(part) > 1 and part.startswith('"') and part.endswith('"')
    return (speaker if spoken else "narrator", part)


def alexandria(script: str, voices: str) -> list[Stretch]:
    """The entries; whoever has no voice would be skipped."""
    known = json.loads(voices)
    stretches: list[Stretch] = []
    for entry in json.loads(script):
        if entry["speaker"] not in known or entry["speaker"] != entry["speaker"].upper() or "instruct" not in entry:
            raise ValueError(f"{entry['speaker']} has no voice")
        stretches.append((entry["speaker"], entry["text"]))
    return stretches


def abogen(text: str) -> list[Stretch]:
    """The chapters, each cut at its voice markers. A voice goes on until the next marker."""
    stretches: list[Stretch] = []
    voice: str | None = None
    for chapter in _CHAPTER_MARKER.split(text)[::2]:
        parts = _VOICE_MARKER.split(_METADATA.sub("", chapter))
        stretches.append((voice, parts[0]))
        for name, words in zip(parts[1::2], parts[2::2], strict=True):
            voice = name.strip()
            stretches.append((voice, words.strip()))
    return stretches


def ssml(document: str) -> list[Stretch]:
    """The character data of a document, with the name of the innermost voice; paragraphs do not run together."""
    speak = ElementTree.fromstring(document.encode())
    if speak.tag != _SSML + "speak" or speak.get("version") != "1.1":
        raise ValueError("not SSML 1.1")
    return list(_spoken(speak, None))


def _spoken(element: ElementTree.Element, voice: str | None) -> Iterator[Stretch]:
    yield voice, element.text or ""
    for child in element:
        if child.tag not in (_SSML + "p", _SSML + "voice", _SSML + "break"):
            raise ValueError(f"{child.tag} is not expected")
        yield from _spoken(child, child.get("name", voice) if child.tag == _SSML + "voice" else voice)
        yield voice, child.tail or ""


def fountain(text: str) -> list[Stretch]:
    """The screenplay by fountain.io/syntax (1.1): the words of headings, action and dialogue, with the character.

    Left out is what is not printed or not said: the title page, boneyards, notes, sections, synopses, cues,
    parentheticals, and the marks of all these. Lyrics, transitions, centred text and page breaks, which no export of a
    book should have, raise ValueError.
    """
    text = re.sub(r"/\*.*?(?:\*/|\Z)", "", text.replace("\r\n", "\n"), flags=re.DOTALL)
    text = re.sub(r"\[\[.*?\]\]", "", text, flags=re.DOTALL)
    if re.match(r"[^\n:]+:", text):  # the title page: keys, up to the first empty line
        text = text.partition("\n\n")[2]
    blocks = (block.strip("\n") for block in re.split(r"\n\s*\n", text) if block.strip())
    return [stretch for block in blocks for stretch in _screenplay(block)]


def _screenplay(block: str) -> Iterator[Stretch]:
    """One element, or a cue with what is said under it, as they stand between empty lines."""
    first, *rest = block.split("\n")
    if first.startswith("!"):
        yield None, _plain("\n".join((first[1:], *rest)))
    elif re.match(r"\.[A-Za-z0-9]|(?:int|ext|est|int\./ext|int/ext|i/e)[. ]", first, re.IGNORECASE):
        yield None, _plain(re.sub(r"\s*#[A-Za-z0-9.-]+#\s*\Z", "", first.removeprefix(".")))
    elif re.match(r"[>~]|={3,}\s*\Z", first) or re.fullmatch(r"[^a-z]*TO:", first):
        raise ValueError(f"not expected: {first[:40]!r}")
    elif first.startswith(("#", "=")):
        return
    elif rest and (first.startswith("@") or (first == first.upper() and re.search("[A-Z]", first))):
        name = re.sub(r"\(.*\)|\^\s*\Z", "", first.removeprefix("@")).strip()
        yield from ((name, _plain(line)) for line in rest if not re.fullmatch(r"\s*\(.*\)\s*", line))
    else:
        yield None, _plain(block)


def _plain(text: str) -> str:
    """Without emphasis: pairs of * ** *** _ on one line, each of them unless a backslash stands before it."""
    for mark in (r"\*\*\*", r"\*\*", r"\*", "_"):
        text = re.sub(rf"(?<!\\){mark}(?=\S)([^\n]*?\S)(?<!\\){mark}", r"\1", text)
    return re.sub(r"\\([*_])", r"\1", text)


def _one(files: Files, ending: str) -> str:
    (content,) = (content for name, content in files.items() if name.endswith(ending))
    return content.decode()


# By the name of the format: its files read back.
READERS: Mapping[str, Callable[[Files], list[Stretch]]] = {
    "sml": lambda files: sml(_one({name: files[name] for name in files if ".paths." not in name}, ".sml.txt")),
    "audiobook-creator": lambda files: audiobook_creator(_one(files, ".jsonl"), _one(files, "map.json")),
    "alexandria": lambda files: alexandria(_one(files, "script.json"), _one(files, "config.json")),
    "abogen": lambda files: abogen(_one(files, ".txt")),
    "ssml": lambda files: ssml(_one(files, ".ssml")),
    "fountain": lambda files: fountain(_one(files, ".fountain")),
}

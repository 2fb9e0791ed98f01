"""SSML 1.1, the speech synthesis markup language of the W3C (Recommendation of 7 September 2010), core profile."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.sax.saxutils import escape, quoteattr

from personae.book import Book
from personae.export.formats import Wanted
from personae.export.scripts.casting import Tool, pool_of
from personae.export.scripts.lines import Block, Line, flat, runs
from personae.export.scripts.script import Script, script_of

TOOL = Tool("ssml")
NAMESPACE = "http://www.w3.org/2001/10/synthesis"
_GENDERS = {"she": "female", "he": "male"}
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*\Z")
# All that XML 1.0 has no way to say: most control characters, surrogates, and two non-characters.
_UNSAYABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """One document: a `p` for each paragraph, a `voice` wherever it is not the narrator's."""
    script = script_of(book, wanted, TOOL)
    yield f"{wanted.name}.ssml", sayable("".join(_document(book, script))).encode()


def sayable(text: str) -> str:
    """`text` with each character that XML cannot hold as one U+FFFD."""
    return _UNSAYABLE.sub("�", text)


def _document(book: Book, script: Script) -> Iterator[str]:
    language = book.metadata.get("language", "")
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<speak version="1.1" xmlns="{NAMESPACE}" xml:lang="{language if _LANGUAGE.match(language) else "en"}">\n'
    yield from _remarks(script)
    tag = _tagger(script)
    last = None
    for block in script.blocks:
        yield _before(last, block) + "<p>" + _paragraph(book, block, tag) + "</p>\n"
        last = block
    yield "</speak>\n"


def _remarks(script: Script) -> Iterator[str]:
    """Who has which voice, and what to know of it, for whoever reads the document."""
    for person in script.people:
        if (voice := script.cast.voices[person.id]) is not None:
            yield _remark(f"{person.name}: {voice}")
    yield from map(_remark, script.cast.notices)


def _remark(words: str) -> str:
    return f"<!-- {flat(words).replace('-', '‐') if '--' in flat(words) else flat(words)} -->\n"


def _before(last: Block | None, block: Block) -> str:
    """A pause before a chapter or a scene. Paragraphs have their own."""
    if last is None:
        return ""
    if last.kind == "heading" or block.kind == "heading":
        return '<break strength="x-strong"/>\n'
    return '<break strength="strong"/>\n' if block.pause else ""


def _tagger(script: Script) -> Callable[[Line], str]:
    """From lines to their start tags, "" where there is none."""
    genders = {person.id: _GENDERS.get(pool_of(person), "") for person in script.people}

    def tag(line: Line) -> str:
        voice = script.cast.of(line)
        if voice is None:
            return ""
        gender = genders.get(line.quote.speaker or "", "") if line.quote else ""
        return f"<voice name={quoteattr(voice)}" + (f' gender="{gender}">' if gender else ">")

    return tag


def _paragraph(book: Book, block: Block, tag: Callable[[Line], str]) -> str:
    return "".join(
        parted + opening + escape(words) + ("</voice>" if opening else "")
        for parted, opening, words in runs(book, block, tag)
    )

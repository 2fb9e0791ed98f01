"""What a file is, by its content and not by its name; and what to do with the kinds that are no story to us."""

from __future__ import annotations

import re
from typing import Literal

from personae.errors import NotAStory, ProtectedInput

Format = Literal["text", "markdown", "html", "epub"]

_CALIBRE = "turn it into EPUB first, for example with Calibre: ebook-convert {name} {stem}.epub"
_SAVE_AS = "open it in a word processor and save it as plain text (UTF-8) or HTML"
# Where the signature stands, the signature, what it is, and what to do.
_FOREIGN: tuple[tuple[int, bytes, str, str], ...] = (
    (60, b"BOOKMOBI", "a Kindle book (MOBI or AZW)", _CALIBRE),
    (60, b"TEXtREAd", "a Palm DOC book", _CALIBRE),
    (0, b"TPZ", "a Kindle book (Topaz)", _CALIBRE),
    (0, b"CONT\x02\x00", "a Kindle book (KFX)", _CALIBRE),
    (0, b"ITOLITLS", "a Microsoft Reader book (LIT)", _CALIBRE),
    (0, b"AT&TFORM", "a scanned book (DjVu)", "run text recognition on it and save plain text"),
    (0, b"{\\rtf", "a rich text document (RTF)", _SAVE_AS),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document (DOC)", _SAVE_AS),
    (0, b"\xffWPC", "a WordPerfect document", _SAVE_AS),
    (0, b"%!PS", "a PostScript document", "turn it into plain text first, for example with ps2ascii"),
    (0, b"\x1f\x8b", "a gzip archive", "unpack it first: gunzip {name}"),
    (0, b"BZh", "a bzip2 archive", "unpack it first"),
    (0, b"\xfd7zXZ\x00", "an xz archive", "unpack it first"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it first"),
    (0, b"Rar!", "a RAR archive", "unpack it first"),
    (0, b"\x28\xb5\x2f\xfd", "a Zstandard archive", "unpack it first"),
    (257, b"ustar", "a tar archive", "unpack it first: tar xf {name}"),
    (0, b"\x89PNG", "a picture (PNG)", "give the story's text; a picture needs text recognition first"),
    (0, b"\xff\xd8\xff", "a picture (JPEG)", "give the story's text; a picture needs text recognition first"),
    (0, b"GIF8", "a picture (GIF)", "give the story's text; a picture needs text recognition first"),
    (0, b"ID3", "an audio file (MP3)", "give the story's text; speech needs to be written down first"),
    (4, b"ftyp", "an audio or video file (MP4, M4B)", "give the story's text; speech needs to be written down first"),
    (0, b"OggS", "an audio file (Ogg)", "give the story's text; speech needs to be written down first"),
    (0, b"fLaC", "an audio file (FLAC)", "give the story's text; speech needs to be written down first"),
    (0, b"SQLite format 3", "a database", "export the story's text from it"),
    (0, b"\x7fELF", "a program", "give the story's text"),
)
_ZIPS = (
    (b"word/", "a Word document (DOCX)", _SAVE_AS),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (ODT)", _SAVE_AS),
    (b"xl/", "a spreadsheet (XLSX)", "give the story's text"),
    (b"Index/Document.iwa", "a Pages document", "export it from Pages as EPUB or plain text"),
)
_TAG = re.compile(r"(?i)</(?:p|div|body|html|head|h[1-6]|blockquote|table|ul|article|section)\s*>|<(?:p|br|hr)\s*/?>")
_HTML_START = re.compile(r"(?is)\s*(?:<\?xml\b[^>]*>\s*|<!--.{0,5000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b")


def _sentence(name: str, what: str, advice: str) -> str:
    stem = name.rsplit(".", 1)[0] or "story"
    return f"{name} is {what}, which personae does not read; " + advice.format(name=name, stem=stem)


def check_foreign(raw: bytes, name: str) -> None:
    """Raise NotAStory, saying what the file is and how to turn it into a story, where its signature is known."""
    if raw[:8].startswith(b"\xeaDRMION\xee"):
        raise ProtectedInput(f"{name} is a Kindle book locked by DRM; personae reads only books without DRM")
    if b"%PDF-" in raw[:1024]:
        advice = "turn it into text first (pdftotext {name}) or, better, look for an EPUB of it"
        raise NotAStory(_sentence(name, "a PDF", advice))
    for at, signature, what, advice in _FOREIGN:
        if raw[at : at + len(signature)] == signature:
            raise NotAStory(_sentence(name, what, advice))
    if raw[:2] == b"MZ" and b"PE\0\0" in raw[:1024]:
        raise NotAStory(_sentence(name, "a program", "give the story's text"))
    if b"<FictionBook" in raw[:2048]:
        raise NotAStory(_sentence(name, "a FictionBook (FB2)", _CALIBRE))


def check_foreign_zip(names: list[str], mimetype: bytes, name: str) -> None:
    """Raise NotAStory for an archive that is no EPUB, saying what it is."""
    listing = "\n".join(names).encode("utf-8", "replace") + b"\n" + mimetype
    for sign, what, advice in _ZIPS:
        if sign in listing:
            raise NotAStory(_sentence(name, what, advice))
    raise NotAStory(_sentence(name, "a ZIP archive without an EPUB's contents", "unpack it and give the story in it"))


def is_zip(raw: bytes) -> bool:
    """Whether the bytes begin as a ZIP archive does."""
    return raw[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def format_of(text: str, suffix: str) -> Format:
    """Whether a text is HTML, Markdown or plain.

    What the text holds decides; its name only tells Markdown, and HTML without a frame, from plain text.
    """
    head = text[:20_000]
    if _HTML_START.match(head):
        return "html"
    tags = len(_TAG.findall(head))
    if suffix in (".html", ".htm", ".xhtml", ".xht", ".epub") and tags:
        return "html"
    if head.lstrip("\ufeff \r\n\t").startswith("<") and tags >= 2:
        return "html"
    return "markdown" if suffix in (".md", ".markdown", ".mkd", ".mdown") else "text"

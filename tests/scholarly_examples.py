"""The examples on the pages of the scholars' formats, written anew by `make readme` and compared by a test.

They are made from the beginning of The Last Tram as its gold marks have it, so that no model's guess is in them.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from html import escape
from pathlib import Path

from epub_maker import epub, page
from gold_books import beginning, gold_book

from personae.book import Book, Span
from personae.export.formats import Wanted, format_named
from personae.ingest import book_of
from personae.stages import structure

PAGES = Path(__file__).parent.parent / "docs" / "formats"
NAMES = ("conll", "epub", "inception", "pdnc", "tei")
_BLOCK = re.compile(r"(<!-- example: (\w+) -->\n```\w*\n).*?(```\n<!-- end -->)", re.DOTALL)


def _story() -> Book:
    return beginning(gold_book("the_last_tram"), 6)


def _made(name: str, book: Book, source: bytes | None = None) -> dict[str, str]:
    files = format_named(name).files(book, Wanted("the_last_tram", source))
    return {file: content.decode("utf-8", "replace") for file, content in files}


def _tei_persons() -> str:
    made = _made("tei", _story())["the_last_tram.tei.xml"]
    return "\n".join(re.findall(r"<person .*?</person>", made)[:2]) + "\n"


def _tei_text() -> str:
    lines = re.findall(r"<p><said.*?</p>", _made("tei", _story())["the_last_tram.tei.xml"])
    return f"{lines[0]}\n\n{lines[3]}\n"


def _conll() -> str:
    sentences = _made("conll", _story())["the_last_tram.conll"].split("\n\n")
    rows = [line.split("\t") for line in next(each for each in sentences if "\tIz\t" in each).splitlines()]
    widths = [max(len(row[column]) for row in rows) for column in range(12)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines) + "\n"


def _quotations() -> str:
    return "".join(_made("pdnc", _story())["quotation_info.csv"].splitlines(keepends=True)[:5]).replace("\r\n", "\n")


def _people() -> str:
    return "".join(_made("pdnc", _story())["character_info.csv"].splitlines(keepends=True)[:4]).replace("\r\n", "\n")


def _inception() -> str:
    made = _made("inception", _story())["the_last_tram.xmi"].splitlines()
    lines = [line for line in made if line.startswith("<custom:Quotation")][:2]
    return "\n".join(lines + [line for line in made if line.startswith("<custom:Mention")][:1]) + "\n"


def _marked() -> dict[str, str]:
    """The story's beginning as an EPUB, marked."""
    story = _story()
    body = "".join(f"<p>{escape(story[block.span], quote=False)}</p>" for block in story.paragraphs)
    raw = epub({"one.xhtml": page(body, title="The Last Tram")})
    book = structure.run(book_of(raw, "the_last_tram.epub"))
    quotes, place = [], 0
    for quote in story.quotes:
        start = book.text.index(story[quote.span], place)
        place = start + len(quote.span)
        quotes.append(replace(quote, span=Span(start, place)))
    book = replace(book, quotes=tuple(quotes), characters=story.characters)
    ((_, made),) = format_named("epub").files(book, Wanted("the_last_tram", raw))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def _epub_page() -> str:
    return "\n".join(re.findall(r"<p>(?:(?!</p>).)*personae-q[14]\".*?</p>", _marked()["OEBPS/one.xhtml"])) + "\n"


def _epub_style() -> str:
    return _marked()["OEBPS/personae-lines.css"].split("*/\n", 1)[1]


EXAMPLES = {
    "tei_persons": _tei_persons, "tei_text": _tei_text, "conll": _conll, "quotations": _quotations, "people": _people,
    "inception": _inception, "epub_page": _epub_page, "epub_style": _epub_style,
}  # fmt: skip


def renewed(words: str) -> str:
    """The page with each example as it comes out today."""
    return _BLOCK.sub(lambda block: block[1] + EXAMPLES[block[2]]() + block[3], words)


if __name__ == "__main__":
    for name in NAMES:
        path = PAGES / f"{name}.md"
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")

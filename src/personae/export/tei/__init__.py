"""TEI P5: the whole text with its people, lines and mentions, valid against the TEI's own schema.

Elements and attributes by the TEI Guidelines (https://tei-c.org/release/doc/tei-p5-doc/en/html/): `said` with @who and
@toWhom from 3.3.3, `listPerson` from 14.3, parts of one thing joined by @next and @prev from 17.8.
"""

from __future__ import annotations

from collections.abc import Iterator

from personae.book import Book
from personae.export.formats import Wanted
from personae.export.tei.header import CONFIRMED, header
from personae.export.tei.text import text
from personae.export.xml import Ids


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """One TEI document."""
    ids = Ids()
    ids.take(CONFIRMED)
    people = {person.id: ids.take(person.id) for person in book.characters}
    page = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n'
        f"{header(book, wanted.name, people)}{text(book, people, ids)}</TEI>\n"
    )
    yield f"{wanted.name}.tei.xml", page.encode()

"""For INCEpTION: a UIMA CAS (XMI) for each chapter, with lines, mentions and coreference, and the layers they need.

Written by the XMI chapter of the UIMA references, DKPro Core's type system and INCEpTION's user guide ("UIMA CAS XMI
(XML 1.0)", which is its format "xmi"); the layers as its "Layers" settings export them.
"""

from __future__ import annotations

from collections.abc import Iterator

from personae.book import Book, Span
from personae.export.encoding import json_page
from personae.export.formats import Wanted
from personae.export.inception.cas import xmi
from personae.export.inception.layers import layers, type_system
from personae.export.people import distinct_names


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The layers, the type system, and a document for each chapter."""
    names = distinct_names(book)
    yield "layers.json", json_page(layers(book, names)).encode()
    yield "TypeSystem.xml", type_system().encode()
    documents = [span for span in _documents(book) if book.tokens.within(span)]
    digits = max(2, len(str(len(documents))))
    for number, span in enumerate(documents, start=1):
        title = wanted.name if len(documents) == 1 else f"{wanted.name}-{number:0{digits}}"
        yield f"{title}.xmi", xmi(book, span, title, names).encode()


def _documents(book: Book) -> Iterator[Span]:
    """The chapters, and what of the story lies outside them."""
    place = book.story.start
    for chapter in sorted(book.chapters, key=lambda chapter: chapter.span.start):
        start, end = max(place, chapter.span.start), min(chapter.span.end, book.story.end)
        if start >= end:
            continue
        if place < start:
            yield Span(place, start)
        yield Span(start, end)
        place = end
    if place < book.story.end:
        yield Span(place, book.story.end)

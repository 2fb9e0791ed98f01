"""Which words stand for somebody or something: tags for every token, and mentions."""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book
from personae.models import tagger


def run(book: Book) -> Book:
    """Fill the tags and subjects of `book.tokens`. Mentions follow."""
    reading = tagger.read(book.tokens)
    return replace(book, tokens=replace(book.tokens, tag=reading.tag, subject=reading.subject), mentions=())

"""Which words stand for somebody or something: tags for every token, and mentions.

The tagger proposes spans, `choice` chooses among them. Where the reading network is used, `reading` then does the same
with what that network proposes.
"""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book
from personae.models import tagger
from personae.stages.mentions.choice import find

__all__ = ["find", "run"]


def run(book: Book) -> Book:
    """Fill the tags and subjects of `book.tokens`, and `book.mentions` (whom they stand for comes later).

    In "Old Tom waved to his sister." the mentions are "Old Tom", "his sister" and "his".
    """
    reading = tagger.read(book.tokens)
    tokens = replace(book.tokens, tag=reading.tag, subject=reading.subject)
    return replace(book, tokens=tokens, mentions=tuple(find(tokens, reading)))

"""BookNLP's files, so that what was written for BookNLP goes on working.

Source: BookNLP 1.0 (`english_booknlp.py`, `common/pipelines.py`), whose columns, order and spelling these are. What
differs, and why, is said in docs/formats/booknlp.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator

import numpy as np

from personae.book import Book, Span
from personae.export.booknlp.attribution import Line, lines
from personae.export.booknlp.entities import Entity, entities, numbers
from personae.export.booknlp.page import page
from personae.export.booknlp.parsing import Parse, parse
from personae.export.booknlp.people import people
from personae.export.encoding import encodable
from personae.export.formats import Wanted

_TOKENS = (
    "paragraph_ID", "sentence_ID", "token_ID_within_sentence", "token_ID_within_document", "word", "lemma",
    "byte_onset", "byte_offset", "POS_tag", "fine_POS_tag", "dependency_relation", "syntactic_head_ID", "event",
)  # fmt: skip
_ENTITIES = ("COREF", "start_token", "end_token", "prop", "cat", "text")
_QUOTES = ("quote_start", "quote_end", "mention_start", "mention_end", "mention_phrase", "char_id", "quote")
_SUPERSENSE = ("start_token", "end_token", "supersense_category", "text")
_EVENT = None  # nobody has looked for events; BookNLP's "O" would say that there are none


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """BookNLP's files, named after the book. Raises MissingExtra without spaCy."""
    text, at = _as_read(book.text)
    words = parse(text, [at(block) for block in _blocks(book)])
    cast = numbers(book)
    mentions = entities(book, at, words, cast)
    quotes = lines(book, at, words, cast, mentions)
    persons = people(book, cast, mentions, words)
    for ending, content in (
        ("tokens", _table(_TOKENS, _token_rows(words))),
        ("entities", _table(_ENTITIES, map(_entity_row, mentions))),
        ("quotes", _table(_QUOTES, (_quote_row(line, words) for line in quotes))),
        ("supersense", _table(_SUPERSENSE, ())),
        ("book", json.dumps({"characters": persons})),
        ("book.html", page(persons, mentions, quotes, words)),
        ("txt", text),
    ):
        yield f"{wanted.name}.{ending}", content.encode()


def _as_read(text: str) -> tuple[str, Callable[[Span], Span]]:
    """The text as Python and BookNLP read a file, every line end one "\\n", and where places of `text` are in it."""
    crlf = np.array([found.start() for found in re.finditer("\r\n", text)], np.int64)

    def at(span: Span) -> Span:
        start, end = np.searchsorted(crlf, (span.start, span.end)).tolist()
        return Span(span.start - start, span.end - end)

    return encodable(text).replace("\r\n", "\n").replace("\r", "\n"), at


def _blocks(book: Book) -> Iterator[Span]:
    """The paragraphs of the story, in order, and whatever words stand between them."""
    reached = book.story.start
    for paragraph in (*(each.span for each in book.paragraphs), Span(book.story.end, book.story.end)):
        between = Span(reached, paragraph.start)
        for block in (between, paragraph):
            if len(block) and not book[block].isspace():
                yield block
        reached = max(reached, paragraph.end)


def _table(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """BookNLP's tables: tabs, line feeds, nothing escaped. No cell holds white space but the space between words."""
    return "".join("\t".join(map(str, row)) + "\n" for row in (columns, *rows))


def _token_rows(words: Parse) -> Iterator[tuple[object, ...]]:
    return zip(
        words.paragraph, words.sentence, words.within, range(len(words)), words.words, words.lemmas,
        words.start, words.end, words.pos, words.tag, words.dep, words.head, [_EVENT] * len(words),
        strict=True,
    )  # fmt: skip


def _entity_row(entity: Entity) -> tuple[object, ...]:
    return entity.coref, entity.first, entity.last, entity.prop, entity.cat, entity.text


def _quote_row(line: Line, words: Parse) -> tuple[object, ...]:
    told = line.mention
    mention = (None, None, None) if told is None else (told.first, told.last, told.text)
    return line.first, line.last, *mention, line.speaker, words.phrase(line.first, line.last)

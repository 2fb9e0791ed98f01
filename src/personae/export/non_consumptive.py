"""What may leave an archive under copyright: counts, networks, attributes, offsets, but no words to rebuild the text.

`docs/formats/non-consumptive.md` says what stays and what goes, and why. What stays is listed here, not what goes: a
column of words that is added one day goes until somebody lists it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from personae.book import Book, Character, Source
from personae.export.lines import spoken
from personae.export.tables import TEXT, WHOLE, Column, Kind, Table

# No string that is written holds more words of the text in a row than this, nor more characters than the next.
MOST_WORDS = 4
MOST_CHARACTERS = 40
# Of these, which no catalogue keeps to itself, values of up to so many characters stay whole.
CATALOGUED = ("title", "author", "language", "publisher", "date", "published", "identifier", "rights")
_MOST_CATALOGUED = 200
# HathiTrust gives out the word counts of every page, some 300 words. Here somebody must say so many words in all, and
# one word so often, for it to be counted.
LEAST_SPOKEN = 500
LEAST_TIMES = 3

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")

# Columns of words that stay: ids, words that personae chose from a short list, and names, which `withhold` has cut.
_STAYING = {
    "scenes": {"place", "time", "present", "spoken_of"},
    "relations": {"of", "to", "role", "kind"},
    "events": {"agent", "patient"},
    "characters": {"id", "name", "aliases", "pronouns", "kind"},
    "quotes": {"id", "kind", "speaker", "candidates", "addressees", "cue"},
    "mentions": {"type", "form", "character", "entity"},
    "lines": {"quote", "kind", "speaker", "speaker_name", "addressee_names"},
    "lines_by_character": {"character", "name"},
    "lines_by_chapter": {"character", "name"},
    "conversations": {"speaker", "speaker_name", "addressee", "addressee_name"},
    "vocabulary": {"character", "name", "word"},
}


def words_of(text: str) -> list[str]:
    """The words of `text` as they are counted here: "Bram’s aunt-in-law" has two."""
    return _WORD.findall(text)


def is_short(text: str) -> bool:
    """Whether `text` is short enough to be a name and no passage."""
    return len(text) <= MOST_CHARACTERS and len(words_of(text)) <= MOST_WORDS


def withhold(book: Book) -> Book:
    """`book` with no long names, no warnings, and no more metadata than a catalogue has.

    Its text and tokens are still there to be counted.
    """
    source = book.source
    kept = ((key, book.metadata[key]) for key in CATALOGUED if key in book.metadata)
    return replace(
        book,
        source=Source(source.name[:_MOST_CATALOGUED], source.format, source.encoding, source.sha256),
        metadata={key: value for key, value in kept if len(value) <= _MOST_CATALOGUED},
        characters=tuple(_short_named(person) for person in book.characters),
        warnings=(),
    )


def _short_named(person: Character) -> Character:
    """Without names that are passages. Where none is left, the id is the name."""
    aliases = tuple(alias for alias in person.aliases if is_short(alias))
    name = person.name if is_short(person.name) else max(aliases, key=len, default=person.id)
    pronouns = person.pronouns if person.pronouns and is_short(person.pronouns) else None
    return replace(person, name=name, aliases=aliases, pronouns=pronouns, voice="")


def withheld(table: Table) -> Table:
    """`table` without what may hold words of the text; records within a column lose only that part of theirs."""
    staying = _STAYING.get(table.name, ())
    columns = (column if column.name in staying else _without_words(column) for column in table.columns)
    return replace(table, columns=tuple(column for column in columns if column))


def _without_words(column: Column) -> Column | None:
    match column.kind:
        case str() as kind:
            return None if kind == TEXT else column
        case [dict() as parts]:
            left = {name: kind for name, kind in parts.items() if kind != TEXT}
            return replace(column, kind=[left], of=lambda thing: [_only(left, part) for part in column.of(thing)])
    return None


def _only(names: dict[str, Kind], part: dict[str, Any]) -> dict[str, Any]:
    return {name: part[name] for name in names}


def _counted(book: Book) -> Iterator[tuple[Character, str, int]]:
    """The words that each character who says enough says often enough, in alphabetical order, with how often."""
    said: dict[str, Counter[str]] = {person.id: Counter() for person in book.characters}
    for line in spoken(book):
        if line.quote.speaker in said:
            words = (book.tokens.words[i].casefold() for i in book.tokens.within(line.quote.span))
            said[line.quote.speaker].update(word for word in words if any(map(str.isalnum, word)))
    for person in book.characters:
        if said[person.id].total() >= LEAST_SPOKEN:
            for word, times in sorted(said[person.id].items()):
                if times >= LEAST_TIMES and is_short(word):
                    yield person, word, times


VOCABULARY = Table(
    "vocabulary",
    _counted,
    (
        Column("character", TEXT, lambda row: row[0].id),
        Column("name", TEXT, lambda row: row[0].name),
        Column("word", TEXT, lambda row: row[1]),
        Column("times", WHOLE, lambda row: row[2]),
    ),
)

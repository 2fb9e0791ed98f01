"""Who talks to whom: what each person says to each other, along the story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from personae.book import Book
from personae.export.lines import Line, Talk, gathered, names_of, spoken
from personae.export.tables import TEXT, WHOLE, Column, Table


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one person, `speaker`, says to another, `addressee` (ids of the cast)."""

    speaker: str
    addressee: str
    said: Talk


def conversations(book: Book) -> tuple[Conversation, ...]:
    """Everybody who says something to somebody else, who says most lines to one comes first.

    A line to several people counts for each of them. What people say to themselves, or to nobody known, is left out.
    """
    said = gathered(_exchanges(book))
    rows = (Conversation(speaker, addressee, talk) for (speaker, addressee), talk in said.items())
    return tuple(sorted(rows, key=lambda row: (-row.said.lines, -row.said.words, row.speaker, row.addressee)))


def _exchanges(book: Book) -> Iterator[tuple[tuple[str, str], Line]]:
    cast = {person.id for person in book.characters}
    for line in spoken(book):
        speaker = line.quote.speaker
        if speaker in cast:
            for addressee in dict.fromkeys(line.quote.addressees):
                if addressee in cast and addressee != speaker:
                    yield (speaker, addressee), line


def _rows(book: Book) -> Iterator[tuple[Conversation, dict[str, str]]]:
    names = names_of(book)
    return ((conversation, names) for conversation in conversations(book))


CONVERSATIONS = Table(
    "conversations",
    _rows,
    (
        Column("speaker", TEXT, lambda row: row[0].speaker),
        Column("speaker_name", TEXT, lambda row: row[1][row[0].speaker]),
        Column("addressee", TEXT, lambda row: row[0].addressee),
        Column("addressee_name", TEXT, lambda row: row[1][row[0].addressee]),
        Column("lines", WHOLE, lambda row: row[0].said.lines),
        Column("words", WHOLE, lambda row: row[0].said.words),
        Column("chapters", WHOLE, lambda row: row[0].said.chapters),
        Column("first", WHOLE, lambda row: row[0].said.first),
        Column("last", WHOLE, lambda row: row[0].said.last),
    ),
)

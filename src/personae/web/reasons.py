"""Why two people of the cast may be one, and why not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from personae.book import Book, Character, Span
from personae.web.turns import conversations, turns

# Words of a name that many people share, and so say nothing: titles and small words.
_COMMON = frozenset(
    "the a an of mr mrs ms miss dr sir lady lord madam captain old young my his her little uncle aunt".split()
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence for (`speaks_for`) or against two being one, and a place in the text that shows it, if any does."""

    speaks_for: bool
    words: str
    span: Span | None = None


def reasons(book: Book, one: Character, other: Character) -> list[Reason]:
    """What speaks for and against `one` and `other` being the same person, as far as the text tells."""
    found = [
        _names(one, other),
        _pronouns(one, other),
        _one_conversation(book, one, other),
        _called(book, one, other),
        _called(book, other, one),
        _apart(book, one, other),
    ]
    return [reason for reason in found if reason is not None]


def _telling_words(person: Character) -> set[str]:
    words = {word.casefold() for name in (person.name, *person.aliases) for word in _WORD.findall(name)}
    return words - _COMMON


def _names(one: Character, other: Character) -> Reason | None:
    shared = _telling_words(one) & _telling_words(other)
    if shared:
        return Reason(True, f"Their names share {_listed(shared)}.")
    return Reason(False, "Their names have no word in common.")


def _listed(words: set[str]) -> str:
    return " and ".join(f"“{word}”" for word in sorted(words)[:3])


def _pronouns(one: Character, other: Character) -> Reason | None:
    if not one.pronouns or not other.pronouns:
        return None
    if one.pronouns == other.pronouns:
        return Reason(True, f"Both go by {one.pronouns}.")
    return Reason(False, f"{one.name} goes by {one.pronouns}, {other.name} by {other.pronouns}.")


def _one_conversation(book: Book, one: Character, other: Character) -> Reason | None:
    """Turns of the two one after the other: a person seldom answers themself."""
    spoken = turns(book)
    count, where = 0, None
    for talk in conversations(book, spoken):
        for number in talk[1:]:
            before, here = spoken[number - 1][0], spoken[number][0]
            if {before.speaker, here.speaker} == {one.id, other.id}:
                count += 1
                where = where or here.span
    if not count:
        return None
    often = "once" if count == 1 else f"{count:,} times"
    return Reason(False, f"One answers the other {often} in the same conversation, as the lines stand now.", where)


def _called(book: Book, speaker: Character, called: Character) -> Reason | None:
    """`speaker` says the name of `called`: one speaks of oneself by name but seldom."""
    lines = [quote.span for quote in book.lines_of(speaker.id)]
    names = [m.span for m in book.mentions if m.character == called.id and m.form == "PROP"]
    at = 0
    for name in names:
        while at < len(lines) and lines[at].end <= name.start:
            at += 1
        if at < len(lines) and lines[at].contains(name):
            return Reason(False, f"{speaker.name} says the name {called.name}.", name)
    return None


def _apart(book: Book, one: Character, other: Character) -> Reason | None:
    """Never in the same chapter: two names of one person are often used in different parts of a book."""
    chapters = [_chapters_of(book, person) for person in (one, other)]
    if len(book.chapters) > 1 and all(chapters) and not chapters[0] & chapters[1]:
        return Reason(True, "They are never named in the same chapter.")
    return None


def _chapters_of(book: Book, person: Character) -> set[int]:
    named = [mention.span.start for mention in book.mentions if mention.character == person.id]
    return {
        number
        for number, chapter in enumerate(book.chapters)
        if any(chapter.span.start <= start < chapter.span.end for start in named)
    }

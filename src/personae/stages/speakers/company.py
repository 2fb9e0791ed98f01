"""All who may speak in a book: the cast, those whom tags describe, and whoever tells it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from personae.book import Book, Character
from personae.stages.speakers import narrators
from personae.stages.speakers.narrators import Narrators
from personae.stages.speakers.people import Person, describe, is_vocative
from personae.stages.speakers.phrases import Phrase
from personae.stages.speakers.speech_tags import TagReader, woman_score
from personae.stages.speakers.turns import Turn


@dataclass(slots=True)
class Company:
    """All possible speakers of a book. `described` maps the first token of a description to the person's number."""

    people: list[Person]
    index: dict[str, int]
    described: dict[int, int]
    narrators: Narrators
    quoted: np.ndarray

    def number(self, character: Character) -> int:
        """The person who is that character; somebody of whom the text says nothing joins the company."""
        if character.id not in self.index:
            self.index[character.id] = len(self.people)
            self.people.append(Person(character, woman_score(character)))
        return self.index[character.id]

    def of(self, phrase: Phrase) -> int | None:
        """The person that a tag's subject names or describes; None for pronouns and unknown descriptions."""
        if phrase.character is not None:
            return self.index.get(phrase.character)
        if phrase.form == "pronoun":
            return self.narrators.at(phrase.first_tok) if phrase.head == "i" else None
        return self.described.get(phrase.first_tok)

    def tells(self, n: int, tok: int) -> bool:
        """Whether the person of that number tells what is told around a token."""
        return self.narrators.at(tok) == n


def gather(book: Book, reader: TagReader, turns: list[Turn]) -> Company:
    """Everybody who may speak, with their mentions."""
    quoted = np.zeros(len(book.tokens), bool)
    for quote in book.quotes:
        if quote.kind != "other":
            where = book.tokens.within(quote.span)
            quoted[where.start : where.stop] = True
    people = [Person(character, woman_score(character)) for character in book.characters]
    index = {person.character.id: n for n, person in enumerate(people)}
    words = reader.words
    for start, (stop, id) in sorted(reader.phrases.names.items()):
        person = people[index[id]]
        if quoted[start]:
            person.quoted.append(start)
            if is_vocative(words, start, stop):
                person.vocative.add(start)
        else:
            person.narrated.append(start)
    described = describe(book, reader, turns, people)
    tellers = narrators.find(book, reader, turns, people, quoted)
    company = Company(people, {p.character.id: n for n, p in enumerate(people)}, described, tellers, quoted)
    for turn in turns:
        for tag in (turn.tag, turn.beat):
            if tag is not None and (n := company.of(tag.subject)) is not None:
                people[n].subject.add(tag.subject.first_tok)
    return company

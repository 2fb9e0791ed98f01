"""Books of our own stories as their gold marks have them: what examples and tests need, without a model's guesses."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from evaluation import stories
from personae.book import Book, Character, Evidence, Mention, Quote, Source, Span
from personae.stages import structure, tokens

_TAG = re.compile(r" ((she|he) said)\b")
_PRONOUNS = {"she": "she/her", "he": "he/him", "they": "they/them", "it": "it/its", "": None}


@cache
def gold_book(name: str) -> Book:
    """The story of that name (`the_last_tram`) with its people, lines and every name of them, all of it certain."""
    story = stories.load(stories.GOLD / f"{name}.story")
    ids = {person.id: f"c{number}" for number, person in enumerate(story.characters, start=1)}
    quotes = tuple(_quote(story, gold, ids, f"q{number}") for number, gold in enumerate(story.quotes, start=1))
    people = tuple(
        Character(
            ids[person.id], person.name, person.names, _PRONOUNS[person.pronouns], person.kind, present=person.present,
            lines=sum(quote.speaker == person.id for quote in story.quotes),
        )
        for person in story.characters
    )  # fmt: skip
    book = Book(
        text=story.text,
        story=Span(0, len(story.text)),
        source=Source(f"{name}.txt", "text", "utf-8", ""),
        metadata={"title": story.title},
        quotes=quotes,
        characters=people,
        mentions=_mentions(story.text, people),
    )
    return tokens.run(structure.run(book))


def _quote(story: stories.GoldStory, gold: stories.GoldQuote, ids: dict[str, str], id: str) -> Quote:
    speaker = ids.get(gold.speaker)
    sure = 1.0 if speaker else 0.0
    tag = _TAG.match(story.text, gold.span.end)
    said = (Evidence(Span(*tag.span(1)), f"“{tag[2]}” says so"),) if tag else ()
    return Quote(
        gold.span, gold.turn, gold.kind, speaker, sure, ((speaker, sure),) if speaker else (),
        tuple(ids[hearer] for hearer in gold.addressees), "pronoun" if tag else "implicit", said, id,
    )  # fmt: skip


def beginning(book: Book, paragraphs: int) -> Book:
    """The first paragraphs of a book, and what is in them."""
    end = book.paragraphs[paragraphs - 1].span.end
    within = Span(0, end)
    short = replace(
        book,
        text=book.text[:end] + "\n",
        story=Span(0, end + 1),
        quotes=tuple(quote for quote in book.quotes if within.contains(quote.span)),
        mentions=tuple(mention for mention in book.mentions if within.contains(mention.span)),
        paragraphs=(),
        chapters=(),
    )
    return tokens.run(structure.run(short))


def _mentions(text: str, people: tuple[Character, ...]) -> tuple[Mention, ...]:
    """Every name of the people, the longest first where one is part of another."""
    names = sorted({(name, person.id) for person in people for name in person.aliases}, key=lambda one: -len(one[0]))
    found: list[Mention] = []
    for name, id in names:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            span = Span(*match.span())
            if not any(span.overlaps(mention.span) for mention in found):
                form = "PROP" if name[0].isupper() else "NOM"
                found.append(Mention(span, span, form, "PER", id, None, 1.0))  # type: ignore[arg-type]
    return tuple(sorted(found, key=lambda mention: mention.span))

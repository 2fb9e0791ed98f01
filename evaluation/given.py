"""The published condition: characters, their names and the quotations are given, and who speaks is asked.

So attribution is measured apart from the finding of quotations and people (Vishnubhotla et al. 2023 and those after
them report this). Names are found in the text by the gold's lists; pronouns and nouns are still resolved by personae.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from evaluation.gold import Gold
from personae import Book, Character, Mention, Quote, Span
from personae.ingest import open_book
from personae.pipeline import stages

_MARKS = "\"'“”‘’«»„—-"


def read(path: Path, gold: Gold, *, model: bool = True) -> Book:
    """The story at `path`, its quotations and cast replaced by the gold's as soon as they are found."""
    book = open_book(path)
    for stage in stages(model=model):
        book = stage.run(book)
        if stage.name == "quotes":
            book = replace(book, quotes=quotes(book, gold))
        elif stage.name == "cast":
            book = with_cast(book, gold)
    return book


def quotes(book: Book, gold: Gold) -> tuple[Quote, ...]:
    """The gold's quotations, cut at paragraphs, with the marks beside them."""
    paragraphs = [p.span for p in book.paragraphs]
    found: list[Quote] = []
    for turn, quotation in enumerate(gold.quotations):
        for span in quotation.spans:
            for paragraph in paragraphs:
                if span.overlaps(paragraph):
                    part = Span(max(span.start, paragraph.start), min(span.end, paragraph.end))
                    found.append(Quote(_with_marks(book.text, part, paragraph), turn))
    found.sort(key=lambda quote: quote.span)
    kept: list[Quote] = []
    for quote in found:
        if not kept or quote.span.start >= kept[-1].span.end:
            kept.append(replace(quote, id=f"q{len(kept) + 1}"))
    return tuple(kept)


def _with_marks(text: str, span: Span, within: Span) -> Span:
    start, end = span.start, span.end
    if start > within.start and text[start - 1] in _MARKS and text[start] not in _MARKS:
        start -= 1
    if end < within.end and text[end] in _MARKS and text[end - 1] not in _MARKS:
        end += 1
    return Span(start, end)


def with_cast(book: Book, gold: Gold) -> Book:
    """The book with the gold's people, and their names where they stand."""
    owners: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for person in gold.people.values():
        for name in person.names:
            words = tuple(name.replace("_", " ").split())
            if words:
                owners[words].add(person.id)
    pronouns = {alias: c.pronouns for c in book.characters for alias in c.aliases if c.pronouns}
    characters = tuple(
        Character(
            id=f"g{person.id}",
            name=person.name,
            aliases=tuple(sorted(person.names | {person.name})),
            pronouns=next((pronouns[n] for n in sorted(person.names) if n in pronouns), None),
        )
        for person in gold.people.values()
    )
    named = _named(book, {words: next(iter(ids)) for words, ids in owners.items() if len(ids) == 1})
    taken = {k for m in named for k in range(m.span.start, m.span.end)}
    meant = _meant(book, owners)
    rest = [
        replace(m, character=meant.get(m.character or ""))
        for m in book.mentions
        if m.head.start not in taken and (m.form != "PROP" or m.type != "PER" or (m.character or "") in meant)
    ]
    mentions = tuple(sorted([*named, *rest], key=lambda m: (m.span.start, -m.span.end)))
    return replace(book, characters=characters, mentions=mentions)


def _meant(book: Book, owners: Mapping[tuple[str, ...], set[str]]) -> dict[str, str]:
    """Which of the gold's people each of the cast that was found is, by their names' one owner: c2 is g5."""
    found = {}
    for character in book.characters:
        votes = Counter(
            next(iter(ids)) for alias in character.aliases if len(ids := owners.get(tuple(alias.split()), set())) == 1
        )
        if votes:
            found[character.id] = f"g{votes.most_common(1)[0][0]}"
    return found


def _named(book: Book, owner: dict[tuple[str, ...], str]) -> list[Mention]:
    """All places of the names, the longest of those that begin at one word."""
    split: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for words, id in owner.items():
        split[words[0].lower()].append((words, id))
    tokens = book.tokens
    found, k = [], 0
    while k < len(tokens):
        best = 0
        for words, id in sorted(split.get(tokens.words[k].lower(), ()), key=lambda item: -len(item[0])):
            here = tokens.words[k : k + len(words)]
            same = all(a.lower() == b.lower() for a, b in zip(here, words, strict=False)) and len(here) == len(words)
            if same and here[-1][:1].isupper() == words[-1][:1].isupper():
                best = len(words)
                span = tokens.span(k, k + best)
                found.append(Mention(span, tokens.span(k + best - 1, k + best), "PROP", "PER", f"g{id}", None, 1.0))
                break
        k += max(1, best)
    return found

"""Who is in the book and under which names: one character for each person named.

Names are found (`occurrences`), judged by what surrounds them (`evidence`) and joined (`cluster`).
"""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book, Character, Mention, Span
from personae.lexicon.names import Name
from personae.stages.cast.clustering import Cluster, cluster
from personae.stages.cast.evidence import NameUse, gather, people_among
from personae.stages.cast.occurrences import find

# A name must be had this sure to be written "she" or "he" where the text itself gives no pronoun.
_SURE_OF_SEX = 0.4
_CALLING = frozenset("call calls called calling nicknamed".split())


def run(book: Book) -> Book:
    """Fill `book.characters` with those named, and link their names among `book.mentions` to them."""
    uses = gather(book, find(book))
    people = [use for use in people_among(uses) if not _is_family(use, uses)]
    groups = sorted(cluster(people), key=_first)
    characters = tuple(_character(book, group, f"c{n}") for n, group in enumerate(groups, 1))
    owner = {
        (place.first_tok, place.end_tok): character.id
        for group, character in zip(groups, characters, strict=True)
        for use in group.uses
        for place in use.places
    }
    return replace(book, characters=characters, mentions=_linked(book, owner))


def _first(group: Cluster) -> int:
    return min(use.places[0].first_tok for use in group.uses)


def _is_family(use: NameUse, uses: dict[tuple[str, ...], NameUse]) -> bool:
    """Whether the name is that of a whole family: the Quills, the Miss Quills."""
    last = use.name.words[-1].lower()
    if not last.endswith("s") or use.name.given:
        return False
    return use.article >= 0.5 * use.count and any(key[-1] == last[:-1] for key in uses)


def _character(book: Book, group: Cluster, id: str) -> Character:
    woman = group.woman()
    uses = sorted(group.uses, key=lambda use: (-use.count, use.name.words))
    pronouns = "she/her" if woman > _SURE_OF_SEX else "he/him" if woman < -_SURE_OF_SEX else None
    return Character(
        id=id,
        name=_usual_name(group),
        aliases=tuple(dict.fromkeys(_alias(book, group, use) for use in uses)),
        pronouns=pronouns,
        mentions=group.count,
        first=int(book.tokens.start[_first(group)]),
    )


def _alias(book: Book, group: Cluster, use: NameUse) -> str:
    """The name as it is written; of "had called Isobel Quill Iz", where she is Iz elsewhere, only "Isobel Quill"."""
    words = use.name.words
    if len(words) > 2 and any(other.name.words == words[-1:] for other in group.uses):
        before = {book.tokens.words[max(0, place.first_tok - 1)].lower() for place in use.places}
        if before <= _CALLING:
            return " ".join(words[:-1])
    return _spelling(use)


def _spelling(use: NameUse) -> str:
    """The name as it is mostly written, with "the" where it seldom stands without."""
    text = use.name.text
    bare_name = not use.name.given and not use.name.titles
    return f"the {text}" if use.article > 0.5 * use.count and bare_name else text


def _usual_name(group: Cluster) -> str:
    """The fullest name in use: given and family name if they occur together, else the one used most."""

    most = max(use.count for use in group.uses)

    def rank(use: NameUse) -> tuple[int, int, str]:
        name: Name = use.name
        if name.given and use.count >= max(2, 0.02 * group.count):
            fullness = 1 if name.titles else 2
        else:
            fullness = 0 if use.count >= 0.25 * most else -1
        return fullness, use.count, name.text

    return _spelling(max(group.uses, key=rank))


def _linked(book: Book, owner: dict[tuple[int, int], str]) -> tuple[Mention, ...]:
    """The mentions with those of the cast's names linked; names that the mentions stage missed are added."""
    tokens = book.tokens
    found: dict[Span, Mention] = {}
    by_head: dict[int, str] = {}
    for (first_tok, end_tok), id in owner.items():
        head = tokens.span(end_tok - 1, end_tok)
        span = tokens.span(first_tok, end_tok)
        found[span] = Mention(span, head, "PROP", "PER", character=id, confidence=0.9)
        by_head[head.start] = id
    for mention in book.mentions:
        if mention.form == "PROP" and mention.head.start in by_head:
            if mention.span not in found and mention.type == "PER":
                found[mention.span] = replace(mention, character=by_head[mention.head.start], confidence=0.9)
                found.pop(_inner(found, mention), None)
            continue
        found.setdefault(mention.span, mention)
    return tuple(found[span] for span in sorted(found, key=lambda span: (span.start, -span.end)))


def _inner(found: dict[Span, Mention], outer: Mention) -> Span:
    """The span of the name within a longer mention of the same person ("poor old Finch"), which replaces it."""
    for span in (Span(start, outer.head.end) for start in range(outer.span.start, outer.head.end)):
        if span != outer.span and span in found and found[span].form == "PROP":
            return span
    return Span(-1, -1)

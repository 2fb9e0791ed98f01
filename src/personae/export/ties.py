"""Ties in words, as the list of a play's people has them: "sister of Tom; friend of Mrs. Quill"."""

from __future__ import annotations

from collections import defaultdict

from personae.book import Book, Tie


def by_person(book: Book) -> dict[str, tuple[Tie, ...]]:
    """Each of the cast who is something to somebody, with what they are, the likeliest first.

    "relative" is told of those of whom no other kin is.
    """
    names = {person.id for person in book.characters}
    found: dict[str, list[Tie]] = defaultdict(list)
    for tie in book.relations:
        if tie.of in names and tie.to in names:
            found[tie.of].append(tie)
    kin = {id for tie in book.relations if tie.kind == "family" and tie.role != "relative" for id in (tie.of, tie.to)}
    return {
        id: tuple(told)
        for id, ties in found.items()
        if (told := [t for t in sorted(ties, key=lambda t: -t.confidence) if t.role != "relative" or id not in kin])
    }


def in_words(book: Book, tie: Tie) -> str:
    """What the one is to the other: "former wife of Mr. Quill"."""
    return f"{'former ' if tie.former else ''}{tie.role} of {book.character(tie.to).name}"

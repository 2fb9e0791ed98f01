"""A book as a person's corrections make it: first its quotations, then, when they have speakers, its people.

Both functions take the entries of a journal, in order, and a book of whatever analysis. What does not fit that book is
left out and listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from personae.book import Book
from personae.corrections.fitting import Misfit
from personae.corrections.journal import Entry
from personae.corrections.people_steps import PeopleSteps
from personae.corrections.places import Finder, places_in
from personae.corrections.quotation_steps import QuotationSteps
from personae.corrections.steps import Bounds, Join, MarkPassage, SetKind, Step


@dataclass(frozen=True, slots=True)
class Unfitted:
    """A step that does not fit the book as it is now, or only in part, and why not."""

    entry: Entry
    why: str


@dataclass(frozen=True, slots=True)
class Applied:
    """A book with corrections, the steps that did not fit, and the ids that changed: whose each is now, "" nobody's."""

    book: Book
    unfitted: tuple[Unfitted, ...] = ()
    same: Mapping[str, str] = field(default_factory=dict)


def finder_for(text: str, entries: Iterable[Entry]) -> Finder:
    """A finder for all places of the entries in a text. Keep it as long as the text: it remembers what it found."""
    return Finder(text, places_in(entry.step for entry in entries))


def with_quotations(book: Book, entries: Sequence[Entry], *, finder: Finder | None = None) -> Applied:
    """The book, before its speakers are decided, with its quotations, turns and passages put right."""
    mine = [entry for entry in entries if isinstance(entry.step, SetKind | Bounds | Join | MarkPassage)]
    if not mine:
        return Applied(book)
    work = QuotationSteps(book, finder or finder_for(book.text, entries), [entry.step for entry in mine])
    unfitted = _made(mine, work.make)
    return Applied(replace(book, quotes=work.quotations.numbered(), passages=work.passages()), unfitted)


def with_people(book: Book, entries: Sequence[Entry], *, finder: Finder | None = None) -> Applied:
    """The book, when its speakers are decided, with its cast, speakers, addressees, narrators and gaps put right.

    Counts of the cast follow. Narrators need the passages that `with_quotations` makes.
    """
    mine = [entry for entry in entries if not isinstance(entry.step, SetKind | Bounds | Join)]
    if not mine:
        return Applied(book)
    work = PeopleSteps(book, finder or finder_for(book.text, entries), [entry.step for entry in mine])
    unfitted = _made(mine, work.make)
    return Applied(work.book(), unfitted, dict(work.people.now))


def _made(entries: Sequence[Entry], make: Callable[[Step], None]) -> tuple[Unfitted, ...]:
    """Make the step of each entry. Answers with those that do not fit."""
    unfitted = []
    for entry in entries:
        try:
            make(entry.step)
        except Misfit as misfit:
            unfitted.append(Unfitted(entry, str(misfit)))
    return tuple(unfitted)

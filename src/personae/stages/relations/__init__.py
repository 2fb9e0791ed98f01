"""What people are to one another: who is whose sister, wife, friend, employer or enemy, and the words that say so.

What the text says (`said`) is weighed, pair by pair, against what else it says (`joining`); what follows from it is
inferred (`inferring`). Where nothing tells, there is no tie.
"""

from __future__ import annotations

from dataclasses import replace

from personae.book import Book
from personae.stages.relations import inferring, joining
from personae.stages.relations.said import Listener


def run(book: Book) -> Book:
    """Fill `book.relations`, in the order of the cast.

    "Her brother Tom came in." tells that Tom is her brother; "Mr. Quill" and "Mrs. Quill" are taken for a couple.
    """
    families, sex = joining.Families(book), joining.sexes(book)
    ties = joining.join(book, Listener(book).sayings())
    ties += inferring.infer(ties, sex, families)
    ties += inferring.of_name(book, ties, families)
    order = {person.id: number for number, person in enumerate(book.characters)}
    ties.sort(key=lambda tie: sorted((order[tie.of], order[tie.to])))
    return replace(book, relations=tuple(ties))

"""What the gold says of a book's turns and people: who of the candidates speaks, and who is spoken to."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.gold import Gold, Quotation
from evaluation.metrics import names_of, normal
from personae.book import Book
from personae.ingest import open_book
from personae.pipeline import stages
from personae.stages.speakers.company import Company
from personae.stages.speakers.features import Rows
from personae.stages.speakers.turns import Turn


def read_before(name: str, path: Path, *, model: bool = False) -> Book:
    """The book read by every stage before the one of that name; by default without the reading network."""
    book = open_book(path)
    for stage in stages(model=model):
        if stage.name == name:
            break
        book = stage.run(book)
    return book


def right_rows(
    rows: Rows, who: dict[int, str], quotations: list[Quotation | None]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether each row's person speaks its turn, and whether they are spoken to: bool [rows] each."""
    owner = np.array([who.get(int(n), "") for n in rows.person], dtype=object)
    speaks, hears = np.zeros(len(owner), bool), np.zeros(len(owner), bool)
    for i, quotation in enumerate(quotations):
        if quotation is not None:
            here = rows.of(i)
            speaks[here] = owner[here] == (quotation.speaker or "?")
            hears[here] = [id in quotation.addressees for id in owner[here]]
    return speaks, hears


def gold_turns(gold: Gold, book: Book, spoken: list[Turn]) -> list[Quotation | None]:
    """The gold quotation that each turn overlaps most."""
    spans = sorted((span.start, span.end, n) for n, q in enumerate(gold.quotations) for span in q.spans)
    starts = [start for start, _, _ in spans]
    longest = max((end - start for start, end, _ in spans), default=0)
    found: list[Quotation | None] = []
    for turn in spoken:
        shared: Counter[int] = Counter()
        for number in turn.quotes:
            own = book.quotes[number].span
            k = bisect_left(starts, own.start - longest)
            while k < len(spans) and spans[k][0] < own.end:
                overlap = min(own.end, spans[k][1]) - max(own.start, spans[k][0])
                if overlap > 0:
                    shared[spans[k][2]] += overlap
                k += 1
        found.append(gold.quotations[shared.most_common(1)[0][0]] if shared else None)
    return found


def gold_people(
    gold: Gold, book: Book, spoken: list[Turn], company: Company, quotations: list[Quotation | None]
) -> dict[int, str]:
    """The gold person that each possible speaker is: by names, weighed by how often they occur; those unnamed, and the
    narrator, by whom the gold gives most lines that they tag, unless that person is there by name.
    """
    names = names_of(gold.people)
    speaking = {q.speaker for q in gold.quotations if q.speaker}
    owners: dict[str, set[str]] = defaultdict(set)
    for id, wide in names.wide.items():
        for name in wide:
            owners[name].add(id)
    main = {normal(person.name): person.id for person in gold.people.values()}
    uses: Counter[tuple[str, str]] = Counter()
    total: Counter[str] = Counter()
    for mention in book.mentions:
        if mention.character:
            uses[mention.character, normal(book[mention.span])] += 1
            total[mention.character] += 1
    found: dict[int, str] = {}
    for n, person in enumerate(company.people):
        id = person.character.id
        votes: Counter[str] = Counter()
        for alias in sorted({person.character.name, *person.character.aliases}):
            name = normal(alias)
            of_name = owners.get(name, set())
            likely = sorted(of_name & speaking) or sorted(of_name)
            usual = alias == person.character.name and uses[id, name] > 0.05 * total[id]
            weight = max(1, uses[id, name]) + (total[id] if usual else 0)
            if name in main and (main[name] in speaking or not likely):
                votes[main[name]] += weight
            elif len(likely) == 1:
                votes[likely[0]] += weight
        if votes:
            found[n] = votes.most_common(1)[0][0]
    named = {id for n, id in found.items() if not company.people[n].unnamed}
    for n, id in _described(spoken, company, quotations).items():
        if n not in found and (id not in named or company.people[n].narrator):
            found[n] = id
    return found


def _described(spoken: list[Turn], company: Company, quotations: list[Quotation | None]) -> dict[int, str]:
    lines: dict[int, Counter[str]] = defaultdict(Counter)
    for turn, quotation in zip(spoken, quotations, strict=True):
        if turn.tag is not None and quotation is not None and quotation.speaker:
            n = company.of(turn.tag.subject)
            if n is not None and (company.people[n].unnamed or company.people[n].narrator):
                lines[n][quotation.speaker] += 1
    return {n: counts.most_common(1)[0][0] for n, counts in lines.items()}

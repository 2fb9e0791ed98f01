"""What stands behind each line: its speaker, candidates and evidence, as data for the page's cards."""

from __future__ import annotations

from typing import Any

from personae.book import Book, Quote
from personae.export.report.cast import Cast, label
from personae.export.report.markup import snippet
from personae.export.tables import numbered

_CANDIDATES = 5
_EVIDENCE = 5


def _percent(chance: float) -> int:
    return round(100 * float(chance))


def _answer(book: Book, quote: Quote, company: Cast, reasons: dict[str, int]) -> list[Any]:
    candidates: list[int] = []
    for id, chance in quote.candidates[:_CANDIDATES]:
        if id in company.number:
            candidates += [company.number[id], _percent(chance)]
    evidence: list[Any] = []
    for piece in quote.evidence[:_EVIDENCE]:
        why = reasons.setdefault(piece.why, len(reasons))
        evidence += [why, piece.span.start, piece.span.end, snippet(book[piece.span], 70)]
    return [
        quote.id,
        company.number.get(quote.speaker or "", -1),
        _percent(quote.confidence),
        quote.kind,
        quote.cue,
        [company.number[id] for id in quote.addressees if id in company.number],
        candidates,
        evidence,
    ]


def answers(book: Book, company: Cast) -> dict[str, Any]:
    """`people`: names by number; `why`: the reasons, once each; `lines`: a row a quote, in the book's order.

    A row is [id, speaker, percent, kind, cue, addressees, candidate and percent by turns, evidence]; evidence is
    (reason, start, end, words) by fours. -1 is nobody.
    """
    reasons: dict[str, int] = {}
    lines = [_answer(book, quote, company, reasons) for quote in numbered(book)]
    return {
        "people": [person.name for person in company.people],
        "short": [label(person) for person in company.people],
        "why": list(reasons),
        "lines": lines,
    }

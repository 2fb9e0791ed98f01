"""Who speaks the lines of a book and to whom, while a person tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from personae.book import Book, Quote, Span
from personae.corrections.quotations import quote_at


class Lines:
    """The quotations of a book, of which it can be told who speaks them. A whole turn is told at once."""

    def __init__(self, book: Book) -> None:
        self._quotes = book.quotes
        self._starts = [quote.span.start for quote in book.quotes]
        self._told: dict[int, str | None] = {}
        self._addressees: dict[int, tuple[str, ...]] = {}

    def at(self, span: Span) -> int | None:
        """The number of the quotation at `span`; None where there is none."""
        return quote_at(self._quotes, self._starts, span)

    def tell(self, n: int, speaker: str | None) -> None:
        """Say who speaks the turn of quotation `n`; None for nobody."""
        self._told[self._quotes[n].turn] = speaker

    def release(self, n: int) -> None:
        """Take back what was told of the turn of quotation `n`."""
        self._told.pop(self._quotes[n].turn, None)

    def address(self, n: int, to: tuple[str, ...]) -> None:
        """Say to whom the turn of quotation `n` is said."""
        self._addressees[self._quotes[n].turn] = to

    def quotes(self, now: Mapping[str, str]) -> tuple[Quote, ...]:
        """The quotations with all that was told. `now` has the ids that changed: whose each is now, "" for nobody's."""
        quotes = list(self._quotes)
        told, addressees = self._told, self._addressees
        for n in [n for n, quote in enumerate(quotes) if quote.turn in addressees]:
            quotes[n] = replace(quotes[n], addressees=addressees[quotes[n].turn])
        for n in [n for n, quote in enumerate(quotes) if quote.turn in told]:
            quotes[n] = _told(quotes[n], told[quotes[n].turn])
        for n in _naming(quotes, now.keys()) if now else ():
            quotes[n] = _renamed(quotes[n], now)
        return tuple(quotes)


def _told(quote: Quote, speaker: str | None) -> Quote:
    """The quote as a person has it: their speaker first among the candidates, and sure."""
    others = tuple(candidate for candidate in quote.candidates if candidate[0] != speaker)
    candidates = others if speaker is None else ((speaker, 1.0), *others)
    return replace(quote, speaker=speaker, confidence=1.0, candidates=candidates, confirmed=True)


def _naming(quotes: Sequence[Quote], ids: Set[str]) -> set[int]:
    """The numbers of the quotes that name one of these people."""
    naming = {n for n, quote in enumerate(quotes) if quote.speaker in ids}
    naming |= {n for n, quote in enumerate(quotes) for id, _ in quote.candidates if id in ids}
    return naming | {n for n, quote in enumerate(quotes) for id in quote.addressees if id in ids}


def _renamed(quote: Quote, now: Mapping[str, str]) -> Quote:
    """The quote with the ids that people go by now. One who is nobody any more speaks no line."""
    speaker = None if quote.speaker is None else now.get(quote.speaker, quote.speaker) or None
    candidates = _summed(quote.candidates, now)
    confidence, confirmed = quote.confidence, quote.confirmed
    if speaker is None and quote.speaker is not None:
        confidence, confirmed = 0.0, False
    elif speaker is not None and not confirmed and candidates and candidates[0][1] > confidence:
        speaker, confidence = candidates[0]
    addressees = dict.fromkeys(now.get(id, id) for id in quote.addressees)
    return replace(
        quote,
        speaker=speaker,
        confidence=confidence,
        confirmed=confirmed,
        candidates=candidates,
        addressees=tuple(id for id in addressees if id),
    )


def _summed(candidates: tuple[tuple[str, float], ...], now: Mapping[str, str]) -> tuple[tuple[str, float], ...]:
    """The candidates by their ids now, likeliest first; what was two people's is one's, together."""
    shares: dict[str, float] = {}
    for id, share in candidates:
        if id := now.get(id, id):
            shares[id] = min(1.0, round(shares[id] + share, 6)) if id in shares else share
    return tuple(sorted(shares.items(), key=lambda candidate: -candidate[1]))

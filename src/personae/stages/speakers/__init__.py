"""Who says every line, and to whom.

Not each line by itself: turns are built from the quotations (`turns`), everybody who may speak is gathered
(`people`), and each pair of turn and candidate is described by numbers (`features`). Where the reading network has
read the text, it decides all turns together (`cells`, `joint`). Boosted trees score them in rounds, of which each sees
what the one before thought of the turns around (auto-context, Tu and Bai 2010): alone without the network, as a second
opinion beside it.
"""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from personae.book import Book, Character, Quote
from personae.models import encoder, pieces, trees
from personae.stages.speakers import cells, joint, people, turns
from personae.stages.speakers.addressees import choose as choose_addressees
from personae.stages.speakers.anchors import anchors
from personae.stages.speakers.evidence import cue_of, reasons
from personae.stages.speakers.features import FeatureReader, Rows, context
from personae.stages.speakers.people import Company
from personae.stages.speakers.speech_tags import TagReader
from personae.stages.speakers.turns import Turn

ROUNDS = 3
# Weight of the trees where the network reads too: they err elsewhere than it does.
SECOND = 0.25
# Below this probability nobody is likely enough.
LIKELY = 0.15
_SHOWN = 6


def run(book: Book) -> Book:
    """Fill speaker, confidence, candidates, addressees, cue and evidence of `book.quotes`.

    Unnamed speakers and a nameless narrator join `book.characters`.
    """
    reader = TagReader(book)
    spoken = turns.build(book, reader)
    if not spoken:
        return book
    company = people.gather(book, reader, spoken)
    rows = FeatureReader(book, reader, spoken, company).rows()
    if book.states is None:
        likely, table = speaker_probabilities(rows, paragraph_gaps(spoken))
        addressed = normalised_odds(trees.load("addressees").score(table))
        knots = trees.load("speakers-0").calibration
    else:
        likely, addressed = _read_jointly(book, spoken, company, rows, book.states)
        knots = encoder.unpacked("calibration")
    return _write(book, spoken, company, rows, likely, addressed, knots)


def _read_jointly(
    book: Book, spoken: list[Turn], company: Company, rows: Rows, states: encoder.States
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The probability of each row that its person speaks, and is spoken to, by the reading network: [rows] each."""
    given = cells.build(rows, turns.places(book, spoken), anchors(book, company))
    score, nobody, addressed = joint.decide(states, pieces.zones(book), given)
    likely = joint.shares(score, nobody, given.owner)
    second, _ = speaker_probabilities(rows, paragraph_gaps(spoken))
    return blended(likely, second, given.owner, len(spoken)), normalised_odds(addressed)


def blended(
    likely: NDArray[np.float32], second: NDArray[np.float32], owner: NDArray[np.int64], turns: int
) -> NDArray[np.float32]:
    """Two opinions on all rows as one, by their weighted geometric mean; what `likely` leaves to nobody stays so."""
    mixed = np.exp((1 - SECOND) * np.log(likely + 1e-6) + SECOND * np.log(second + 1e-6))
    total, held = np.bincount(owner, mixed, turns), np.bincount(owner, likely, turns)
    return np.asarray(mixed / np.maximum(total[owner], 1e-9) * held[owner], np.float32)


def paragraph_gaps(spoken: list[Turn]) -> NDArray[np.float32]:
    """Paragraphs from each turn to the one before it: float32 [turns]."""
    gaps = [0.0] + [float(turn.place - last.last_place) for last, turn in itertools.pairwise(spoken)]
    return np.array(gaps, np.float32)


def speaker_probabilities(rows: Rows, gaps: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The probability of each row that its person speaks its turn, and the last round's features: [rows], [rows, f]."""
    table = rows.base
    likely = shares(rows, trees.load("speakers-0").score(table))
    for number in range(1, ROUNDS):
        table = np.concatenate([rows.base, context(rows, likely, gaps)], axis=1)
        likely = shares(rows, trees.load(f"speakers-{number}").score(table))
    return likely, np.concatenate([rows.base, context(rows, likely, gaps)], axis=1)


def normalised_odds(score: NDArray[np.float32]) -> NDArray[np.float32]:
    """Log-odds to probabilities."""
    return np.asarray(1.0 / (1.0 + np.exp(-score)), np.float32)


def shares(rows: Rows, score: NDArray[np.float32]) -> NDArray[np.float32]:
    """Log-odds of all rows to probabilities that sum to one over each turn."""
    likely = normalised_odds(score)
    sizes = np.diff(rows.first)
    owner = np.repeat(np.arange(len(sizes)), sizes)
    total = np.bincount(owner, weights=likely, minlength=len(sizes)).astype(np.float32)
    return np.asarray(likely / np.maximum(total[owner], 1e-6), np.float32)


def _write(
    book: Book,
    spoken: list[Turn],
    company: Company,
    rows: Rows,
    likely: NDArray[np.float32],
    addressed: NDArray[np.float32],
    knots: NDArray[np.float32],
) -> Book:
    """The book with its quotes decided and its new characters."""
    quotes = list(book.quotes)
    ids = [person.character.id for person in company.people]
    best: list[int | None] = []
    for i in range(len(spoken)):
        here = rows.of(i)
        best.append(int(rows.person[here][np.argmax(likely[here])]) if here.stop > here.start else None)
    used: set[int] = set()
    for i, turn in enumerate(spoken):
        here = rows.of(i)
        order = np.argsort(-likely[here], kind="stable")
        who = rows.person[here][order].tolist()
        probable = calibrated(likely[here][order], knots)
        speaker = who[0] if len(who) and probable[0] >= LIKELY else None
        shown = [(ids[n], round(float(p), 4)) for n, p in zip(who, probable, strict=True) if p >= 0.01][:_SHOWN]
        chosen = choose_addressees(rows.person[here].tolist(), addressed[here].tolist(), speaker)
        used.update([*who[:_SHOWN], *chosen])
        why = reasons(book, spoken, company, best, i, speaker)
        for n in turn.quotes:
            quotes[n] = replace(
                quotes[n],
                turn=i,
                speaker=ids[speaker] if speaker is not None else None,
                confidence=round(float(probable[0]), 4) if speaker is not None else 0.0,
                candidates=tuple(shown),
                addressees=tuple(ids[a] for a in chosen),
                cue=cue_of(turn),
                evidence=why,
            )
    _number_others(quotes, len(spoken))
    return replace(book, quotes=tuple(quotes), characters=_cast(book, company, used))


def _number_others(quotes: list[Quote], first: int) -> None:
    """Give every quotation of kind "other" a turn number of its own."""
    for n, quote in enumerate(quotes):
        if quote.kind == "other":
            quotes[n] = replace(quote, turn=first)
            first += 1


def calibrated(share: NDArray[np.float32], knots: NDArray[np.float32]) -> NDArray[np.float32]:
    """Shares of one turn, likeliest first, to honest probabilities.

    knots: float32 [2, k], share of the first candidate and how often it is right, both rising, measured on books
    whose author the model had not seen. What the first loses is nobody's: somebody who is no candidate.
    """
    if not len(share):
        return share
    top = float(np.interp(share[0], knots[0], knots[1]))
    rest = share[1:] * ((1.0 - top) / max(1e-6, 1.0 - float(share[0]))) * min(1.0, top / max(1e-6, float(share[0])))
    return np.concatenate([[top], np.minimum(rest, top)]).astype(np.float32)


def _cast(book: Book, company: Company, used: set[int]) -> tuple[Character, ...]:
    """The cast with unnamed speakers and the narrator, of whom only those in use."""
    known = {character.id for character in book.characters}
    added = [
        person.character
        for n, person in enumerate(company.people)
        if person.character.id not in known and (n in used or person.narrator)
    ]
    return (*book.characters, *added)



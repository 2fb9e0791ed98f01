"""Who says every line, and to whom.

Not each line by itself: turns are built from the quotations (`turns`), everybody who may speak is gathered
(`people`), and each pair of turn and candidate is described by numbers (`features`), by where the candidate is
mentioned (`anchors`), and by how much the turn sounds like them (`voices`). Then all turns are decided together
(`cells`, `joint`): once to learn the voices, and once with them. `talk` holds all this, so that a part can be decided
anew.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from personae.book import Book, Character, Quote, Telling
from personae.models import arrays
from personae.stages.speakers import joint
from personae.stages.speakers.addressees import choose as choose_addressees
from personae.stages.speakers.evidence import cue_of, reasons
from personae.stages.speakers.talk import NOBODY, Decision, Given, Talk

# Below this probability nobody is likely enough.
LIKELY = 0.15
_SHOWN = 6


def run(book: Book) -> Book:
    """Fill speaker, confidence, candidates, addressees, cue and evidence of `book.quotes`.

    Unnamed speakers and a nameless narrator join `book.characters`.
    """
    talk = Talk(book)
    return written(talk, book, talk.decide({}), {})


def given_turns(talk: Talk, book: Book) -> dict[int, int]:
    """The turns whose speaker a person has told. `book` has the quotes of the talk's book."""
    if not any(quote.confirmed for quote in book.quotes):
        return {}
    people = {person.id: person for person in book.characters}
    found = {}
    for i, turn in enumerate(talk.turns):
        for quote in (book.quotes[n] for n in turn.quotes):
            if quote.confirmed:
                found[i] = talk.company.number(people[quote.speaker]) if quote.speaker is not None else NOBODY
    return found


def written(talk: Talk, book: Book, decision: Decision, given: Given) -> Book:
    """`book` with the quotes of the decided turns filled in, and its cast with those who speak and are not named."""
    quotes = list(book.quotes)
    ids = [person.character.id for person in talk.company.people]
    knots = arrays.unpacked(joint.PLAIN if talk.book.states is None else joint.SEEING, "calibration")
    best = _best(talk, decision, quotes)
    used: set[int] = set()
    for i in range(decision.first, decision.end):
        person, likely, addressed = decision.of(i)
        order = np.argsort(-likely, kind="stable")
        who = person[order].tolist()
        probable = likely[order] if i in given else calibrated(likely[order], knots)
        speaker = who[0] if len(who) and probable[0] >= LIKELY else None
        shown = [(ids[n], round(float(p), 4)) for n, p in zip(who, probable, strict=True) if p >= 0.01][:_SHOWN]
        chosen = choose_addressees(person.tolist(), addressed.tolist(), speaker)
        used.update([*who[:_SHOWN], *chosen])
        why = reasons(book, talk.turns, talk.company, best, i, speaker)
        for n in talk.turns[i].quotes:
            quotes[n] = replace(
                quotes[n],
                turn=i,
                speaker=ids[speaker] if speaker is not None else None,
                confidence=round(float(probable[0]), 4) if speaker is not None else 0.0,
                candidates=tuple(shown),
                addressees=tuple(ids[a] for a in chosen),
                cue=cue_of(talk.turns[i]),
                evidence=why,
            )
    _number_others(quotes, len(talk.turns))
    tellings = (
        Telling(book.tokens.span(each.first_tok, each.end_tok), ids[each.person])
        for each in talk.company.narrators.stretches(len(book.tokens))
    )
    return replace(book, quotes=tuple(quotes), characters=_cast(book, talk, used), tellings=tuple(tellings))


def _best(talk: Talk, decision: Decision, quotes: list[Quote]) -> list[int | None]:
    """The likeliest speaker of each turn, decided just now or before."""
    index = talk.company.index
    found = [index.get(quotes[turn.quotes[0]].speaker or "") for turn in talk.turns]
    for i in range(decision.first, decision.end):
        person, likely, _ = decision.of(i)
        found[i] = int(person[np.argmax(likely)]) if len(person) else None
    return found


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


def _cast(book: Book, talk: Talk, used: set[int]) -> tuple[Character, ...]:
    """The cast with unnamed speakers and the narrator, of whom only those in use."""
    known = {character.id for character in book.characters}
    added = [
        person.character
        for n, person in enumerate(talk.company.people)
        if person.character.id not in known and (n in used or person.narrator)
    ]
    cast = (replace(each, kind="person") if each.kind == "narrator" else each for each in book.characters)
    return (*cast, *added)



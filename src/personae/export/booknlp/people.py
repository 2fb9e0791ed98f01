"""The content of ID.book: everybody who is mentioned more than once or speaks, with what they do and how often."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from personae.book import Book, Character
from personae.export.booknlp.entities import Entity
from personae.export.booknlp.parsing import Parse
from personae.export.booknlp.syntax import Deeds, Syntax
from personae.export.encoding import encodable

# BookNLP's categories of referential gender, each with the pronouns that count for it.
GENDERS = ("he/him/his", "she/her", "they/them/their", "xe/xem/xyr/xir", "ze/zem/zir/hir")
_GENDER_OF = {word: gender for gender in GENDERS for word in gender.split("/")}
_FORMS = {"proper": "PROP", "common": "NOM", "pronoun": "PRON"}


def people(book: Book, cast: Mapping[str, int], entities: Sequence[Entity], parse: Parse) -> list[dict[str, Any]]:
    """One object for each, the most mentioned first, with BookNLP's keys in BookNLP's order.

    Only mentions of type PER count. Speakers that nothing mentions come last, with a count of 0 and the name that the
    cast has for them.
    """
    known = {cast[person.id]: person for person in book.characters}
    speakers = {cast[quote.speaker] for quote in book.quotes if quote.speaker is not None}
    rows: dict[int, list[Entity]] = defaultdict(list)
    for entity in entities:
        if entity.cat == "PER":
            rows[entity.coref].append(entity)
    ranked = sorted(rows, key=lambda coref: -len(rows[coref]))
    kept = [coref for coref in ranked if len(rows[coref]) > 1 or coref in speakers]
    silent = sorted(speakers - rows.keys())
    syntax = Syntax(parse)
    return [_person(coref, rows.get(coref, ()), known.get(coref), syntax, parse) for coref in (*kept, *silent)]


def _person(
    coref: int, rows: Sequence[Entity], person: Character | None, syntax: Syntax, parse: Parse
) -> dict[str, Any]:
    deeds = Deeds()
    for entity in rows:
        syntax.note(deeds, entity.first, entity.last)
    mentions = {key: _names(entity.text for entity in rows if entity.prop == form) for key, form in _FORMS.items()}
    if not rows and person is not None:
        name = encodable(" ".join(person.name.split()))
        mentions["common" if name[:1].islower() else "proper"] = [{"c": 0, "n": name}]
    return {
        "agent": _words(deeds.agent, parse),
        "patient": _words(deeds.patient, parse),
        "mod": _words(deeds.mod, parse),
        "poss": _words(deeds.poss, parse),
        "id": coref,
        "g": gender(person.pronouns if person else None, (row.text for row in rows if row.prop == "PRON")),
        "count": len(rows),
        "mentions": mentions,
    }


def _words(numbers: Iterable[int], parse: Parse) -> list[dict[str, Any]]:
    return [{"w": parse.words[number], "i": number} for number in numbers]


def _names(texts: Iterable[str]) -> list[dict[str, Any]]:
    return [{"c": count, "n": text} for text, count in Counter(texts).most_common()]


def gender(told: str | None, pronouns: Iterable[str]) -> dict[str, Any] | None:
    """BookNLP's referential gender: `inference`, the share of each category among somebody's `pronouns`; `argmax`, the
    category of the pronouns that the cast has for them (`told`), without these the most frequent one; `max`, its share;
    `total`, how many pronouns were counted. None where nothing tells.

    Where pronouns are told and none is counted, `inference` is all theirs.
    """
    counts = Counter(_GENDER_OF[word] for word in map(str.lower, pronouns) if word in _GENDER_OF)
    total = counts.total()
    theirs = next((_GENDER_OF[word] for word in (told or "").lower().split("/") if word in _GENDER_OF), None)
    best = theirs or next((gender for gender, _ in counts.most_common(1)), None)
    if best is None:
        return None
    shares = {gender: round(counts[gender] / total, 3) if total else float(gender == best) for gender in GENDERS}
    return {"inference": shares, "argmax": best, "max": shares[best], "total": total}

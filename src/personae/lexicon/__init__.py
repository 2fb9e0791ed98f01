"""Word lists as TSV files, each with its source and licence in its first lines."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

# Titles that are written short, and the noun in full.
FULL_TITLES = {
    "dr": "doctor", "prof": "professor", "capt": "captain", "col": "colonel", "gen": "general", "lt": "lieutenant",
    "sgt": "sergeant", "rev": "reverend", "insp": "inspector", "cap'n": "captain", "capn": "captain", "cpl": "corporal",
    "missus": "mrs", "missis": "mrs", "mister": "mr", "mester": "mr", "mlle": "mademoiselle", "mme": "madame",
    "mas'r": "master", "massa": "master", "marse": "master",
}  # fmt: skip


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the list `name` (without .tsv), its comment and head lines left out."""
    text = files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(tuple(line.split("\t")) for line in lines[1:])


@cache
def given_names() -> dict[str, float]:
    """Given names in title case, to the share of women among their bearers, from 0 to 1."""
    return {name: float(share) for name, share in rows("given_names")}


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Nicknames in title case, to the given names they are short for."""
    full: dict[str, set[str]] = {}
    for name, nickname in rows("nicknames"):
        full.setdefault(nickname, set()).add(name)
    return {nickname: frozenset(names) for nickname, names in full.items()}


@cache
def titles() -> dict[str, tuple[str, str]]:
    """Titles in lower case without dot, to (gender: f, m or -; what follows them: family, given or either)."""
    return {title: (gender, follows) for title, gender, follows in rows("titles")}


@cache
def person_nouns() -> dict[str, str]:
    """Nouns for people in lower case, to f, m or - (either)."""
    return dict(row[:2] for row in rows("person_nouns"))  # type: ignore[misc]


@cache
def kin_nouns() -> frozenset[str]:
    """The person nouns that name a relation to somebody: mother, friend, master."""
    return frozenset(row[0] for row in rows("person_nouns") if row[2] == "kin")


@cache
def relation_nouns() -> dict[str, tuple[str, str]]:
    """Nouns that say what somebody is to somebody, in lower case, to (relation, kind): aunt to (uncle, family)."""
    return {noun: (relation, kind) for noun, relation, kind in rows("relation_nouns")}


@cache
def time_words() -> dict[str, frozenset[str]]:
    """Words that time is told with, in lower case, to the classes that each can have: day, unit, after and so on."""
    classes: dict[str, set[str]] = {}
    for word, kind in rows("time_words"):
        classes.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in classes.items()}


@cache
def place_nouns() -> dict[str, str]:
    """Nouns for places in lower case, to inside, outside, vehicle or seat."""
    return dict(rows("place_nouns"))  # type: ignore[arg-type]


@cache
def speech_verbs() -> dict[str, str]:
    """Verbs that tag speech, in each of their forms, to how sure a sign they are: say, strong or weak."""
    forms: dict[str, str] = {}
    for lemma, strength, past in rows("speech_verbs"):
        for form in _forms(lemma, past):
            forms[form] = strength
    return forms


def _forms(lemma: str, past: str) -> set[str]:
    """Third person, past and -ing form of a verb, its past given: "=" where it is regular."""
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return {lemma, lemma[:-1] + "ies", lemma[:-1] + "ied" if past == "=" else past, lemma + "ing"}
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "o")) else "s")
    doubled = past.endswith("*")
    if doubled:
        return {lemma, third, lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"}
    return {lemma, third, stem + "ed" if past == "=" else past, stem + "ing"}

"""From what is said to what holds: sayings of one pair are weighed against one another, and against rivals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import Final

from personae import lexicon
from personae.book import Book, Character, Tie, TieKind
from personae.lexicon.names import Name, parse
from personae.stages.relations import roles
from personae.stages.relations.said import TAKEN, Saying

LEAST: Final = 0.45
"""The least probability at which a tie is told."""
# The most that is believed: of ties told so surely about nine in ten were right, of those by nouns alone four in five.
_MOST, _MOST_TAKEN = 0.9, 0.8
_SHOWN: Final = 8  # pieces of evidence of one tie, the surest
_SEX: Final = {"she/her": "f", "he/him": "m"}
# Of these a pair can stand in one alone; of the other kinds in several.
_RIVALS: Final = {"family": "kin", "love": "kin"}
# Nouns alone tell a tie where both are told as the other's ("her brother", "his sister"), or else, of the roles that
# one person fills, where so many are taken for the one, and so large a share of all.
_BOTH, _MANY, _SHARE = 2, 5, 0.6
# What is left of the weight of nouns that would make kin of two with different family names, and of names beside nouns.
_OTHER_NAME, _OTHER_NAME_SAID = 0.15, 0.7


@dataclass(slots=True)
class Case:
    """What speaks for one relation of one pair: `of` stands in it to `to`. `trust` is what is left of the weights."""

    of: str
    to: str
    relation: str
    kind: TieKind
    sayings: list[Saying] = field(default_factory=list)
    trust: float = 1.0
    said_trust: float = 1.0

    def weigh(self, saying: Saying) -> float:
        """How likely one saying is right."""
        return saying.weight * (self.trust if saying.evidence.why == TAKEN else self.said_trust)

    @property
    def weight(self) -> float:
        """How much speaks for it: the sum of the weights."""
        return sum(map(self.weigh, self.sayings))

    @property
    def chance(self) -> float:
        """The probability that at least one of the sayings is right."""
        return 1 - prod(1 - self.weigh(saying) for saying in self.sayings)

    @property
    def is_said(self) -> bool:
        """Whether more than nouns taken for somebody tell it, likely enough."""
        return 1 - prod(1 - self.weigh(each) for each in self.sayings if each.evidence.why != TAKEN) >= LEAST

    def sides(self) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
        """The case as each of the two sees it: who, to whom, in which relation."""
        return (self.of, self.to, self.relation), (self.to, self.of, roles.back(self.relation))


def sexes(book: Book) -> dict[str, str]:
    """Of each of the cast "f", "m", or "" where that is not known."""
    return {person.id: _SEX.get(person.pronouns or "", "") for person in book.characters}


def _sex_of(noun: str) -> str:
    return lexicon.person_nouns().get(noun, "-").removesuffix("-")


def names_of(person: Character) -> tuple[Name, ...]:
    """The names of one of the cast, taken apart."""
    return tuple(parse(tuple(name.split())) for name in dict.fromkeys((person.name, *person.aliases)) if name.strip())


class Families:
    """The family names of a cast, as their names give them."""

    def __init__(self, book: Book) -> None:
        names = {person.id: names_of(person) for person in book.characters}
        self.of = {id: frozenset(name.family for name in own if name.family) for id, own in names.items()}
        self.married = {id: any(name.married for name in own) for id, own in names.items()}

    def part(self, of: str, to: str, relation: str) -> bool:
        """Whether the two have different names though `of` is in a relation to `to` in which people mostly share one.

        A married woman has left the name of her family: with her parents and siblings she need share none.
        """
        younger = {"parent": (to,), "child": (of,), "sibling": (of, to)}.get(relation, ())
        one, two = self.of[of], self.of[to]
        return bool(
            relation in roles.ONE_NAME and one and two and not one & two and not any(self.married[id] for id in younger)
        )


def join(book: Book, sayings: Iterable[Saying]) -> list[Tie]:
    """The ties that the sayings tell, each pair's in one direction, those that are not likely enough left out."""
    sex = sexes(book)
    cases = cases_of(book, sayings)
    of_pair: dict[tuple[str, ...], list[Case]] = defaultdict(list)
    of_role: dict[tuple[str, str, str], float] = defaultdict(float)
    for case in cases:
        of_pair[(*sorted((case.of, case.to)), _RIVALS.get(case.kind, case.kind))].append(case)
        for one, other, relation in case.sides():
            of_role[other, relation, sex.get(one, "")] += case.weight
    found = []
    for rivals in of_pair.values():
        best = max(rivals, key=lambda case: (case.weight, case.of, case.relation))
        shares = [
            best.weight / max(1e-9, of_role[other, relation, sex.get(one, "")]) for one, other, relation in best.sides()
        ]
        chance = best.chance * best.weight / max(1e-9, sum(case.weight for case in rivals))
        for (_, _, relation), share in zip(best.sides(), shares, strict=True):
            if relation in roles.UNIQUE:
                chance *= share
        if chance >= LEAST and (best.is_said or _is_taken_well(best, shares)):
            found.append(_tie(best, min(_MOST if best.is_said else _MOST_TAKEN, chance), sex))
    return found


def cases_of(book: Book, sayings: Iterable[Saying]) -> list[Case]:
    """The sayings by pair and relation, those left out that say "her husband" of a woman."""
    sex, families = sexes(book), Families(book)
    cases: dict[tuple[str, str, str], Case] = {}
    for saying in sayings:
        if {_sex_of(saying.noun), sex.get(saying.of, "")} == {"f", "m"}:
            continue
        relation = "spouse" if saying.relation == "relict" else saying.relation
        key = (saying.of, saying.to, relation)
        turned = (saying.to, saying.of, roles.back(relation))
        if turned in cases:
            key = turned
        case = cases.get(key)
        if case is None:
            case = cases[key] = Case(*key, saying.kind)
            if families.part(*key):
                case.trust, case.said_trust = _OTHER_NAME, _OTHER_NAME_SAID
        case.sayings.append(saying)
    return list(cases.values())


def _is_taken_well(case: Case, shares: Sequence[float]) -> bool:
    """Whether nouns that coreference takes for somebody are enough to tell the case."""
    forth = sum(saying.of == case.of for saying in case.sayings)
    if case.relation not in roles.FAMILY and case.relation != "friend":
        return False
    if min(forth, len(case.sayings) - forth) >= _BOTH:
        return True
    return any(
        relation in roles.UNIQUE and share >= _SHARE and number >= _MANY
        for (_, _, relation), share, number in zip(
            case.sides(), shares, (forth, len(case.sayings) - forth), strict=True
        )
    )


def _tie(case: Case, chance: float, sex: Mapping[str, str]) -> Tie:
    """The tie, from the side from which it is said most."""
    forth = [saying for saying in case.sayings if saying.of == case.of]
    of, to, relation = case.sides()[0] if 2 * len(forth) >= len(case.sayings) else case.sides()[1]
    nouns = [saying.noun for saying in case.sayings if saying.of == of] or [""]
    noun = max(sorted(set(nouns)), key=nouns.count)
    surest = sorted(case.sayings, key=lambda saying: (-case.weigh(saying), saying.evidence.span))[:_SHOWN]
    over = sum(case.weigh(saying) for saying in case.sayings if saying.former or saying.relation == "relict")
    return Tie(
        of=of,
        to=to,
        role=roles.role(relation, sex.get(of) or _sex_of(noun), noun),
        kind=case.kind,
        former=2 * over > case.weight,
        confidence=chance,
        evidence=tuple(sorted((saying.evidence for saying in surest), key=lambda piece: piece.span)),
    )

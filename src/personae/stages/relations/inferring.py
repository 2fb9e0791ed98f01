"""Ties that no words say but that follow: the mother of one's brother, Mr. and Mrs. Quill, two of one family name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from personae.book import Book, Evidence, Span, Tie
from personae.lexicon.names import parse
from personae.stages.relations import roles
from personae.stages.relations.joining import Families, names_of

# A is the first of B, and B is the second of C: then A is the third of C, as surely as that.
_RULES: Final = {
    ("sibling", "sibling"): ("sibling", 0.95),
    ("parent", "sibling"): ("parent", 0.95),
    ("child", "parent"): ("sibling", 0.85),
    ("sibling", "parent"): ("uncle", 0.95),
    ("parent", "parent"): ("grandparent", 0.95),
    ("child", "sibling"): ("nephew", 0.95),
    ("spouse", "parent"): ("parent", 0.7),
    ("parent", "spouse"): ("parent-in-law", 0.95),
    ("sibling", "spouse"): ("sibling-in-law", 0.95),
    ("spouse", "sibling"): ("sibling-in-law", 0.95),
}
_SURE: Final = 0.7  # ties less likely than that have no consequences
_LEAST: Final = 0.6
_OF_ONE_NAME: Final = 0.25  # how much likelier it is of two with one family name
_ROUNDS: Final = 2
_SHOWN: Final = 2  # pieces of evidence of each of the two ties that another follows from
_PEOPLE: Final = ("person", "narrator")
_YOUNGER: Final = ("child", "nephew", "grandchild", "child-in-law")  # told from the side of the elder
_WEDDED: Final = ("wife", "husband", "spouse")
# How often people of one family name are kin, and a Mr. and a Mrs. of it married: of 44 pairs that annotators of novels
# judged all were kin.
_KIN, _WED = 0.9, 0.75


@dataclass(frozen=True, slots=True)
class _Link:
    """`of` stands in `relation` to `to`."""

    of: str
    to: str
    relation: str
    chance: float
    evidence: tuple[Evidence, ...]

    def turned(self) -> _Link:
        """The same from the other side."""
        return _Link(self.to, self.of, roles.back(self.relation), self.chance, self.evidence)


class _Known:
    """What is known of a family: the links of each person, in both directions."""

    def __init__(self, links: Iterable[_Link], sex: Mapping[str, str]) -> None:
        self.sex = sex
        self.of: dict[str, list[_Link]] = defaultdict(list)
        self.filled: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        for link in links:
            self.add(link)

    def add(self, link: _Link) -> None:
        """Know one more."""
        for each in (link, link.turned()):
            self.of[each.of].append(each)
            self.filled[each.to, each.relation, self.sex.get(each.of, "")].add(each.of)

    def fits(self, link: _Link) -> bool:
        """Whether nobody else fills a role that one alone can: another mother, another husband."""
        return all(
            not self.filled.get((each.to, each.relation, self.sex.get(each.of, "")), set()) - {each.of}
            for each in (link, link.turned())
            if each.relation in roles.UNIQUE
        )

    def following(self, families: Families) -> Iterator[_Link]:
        """What follows from each two links that meet in one person."""
        for of in sorted(self.of):
            for one in self.of[of]:
                for two in self.of.get(one.to, ()):
                    relation, sure = _RULES.get((one.relation, two.relation), ("", 0.0))
                    if relation and two.to != of:
                        shown = (*one.evidence[:_SHOWN], *two.evidence[:_SHOWN])
                        chance = one.chance * two.chance * sure
                        if relation in roles.ONE_NAME and families.of[of] & families.of[two.to]:
                            chance = min(_KIN, chance + _OF_ONE_NAME)
                        yield _Link(of, two.to, relation, chance, shown)


def infer(ties: Sequence[Tie], sex: Mapping[str, str], families: Families) -> list[Tie]:
    """The ties that follow from `ties` for pairs that have none of family or love yet.

    `sex` is of each id "f", "m" or "".
    """
    relations = roles.relation_of()
    known = _Known(
        (
            _Link(tie.of, tie.to, relations[tie.role], tie.confidence, tie.evidence)
            for tie in ties
            if tie.role in relations and not tie.former and tie.confidence >= _SURE
        ),
        sex,
    )
    taken = {frozenset((tie.of, tie.to)) for tie in ties if tie.kind in ("family", "love")}
    found = []
    for _ in range(_ROUNDS):
        likeliest: dict[frozenset[str], _Link] = {}
        for link in known.following(families):
            pair = frozenset((link.of, link.to))
            if pair in taken or link.chance < _LEAST or families.part(link.of, link.to, link.relation):
                continue
            if known.fits(link) and (pair not in likeliest or link.chance > likeliest[pair].chance):
                likeliest[pair] = link
        for pair, link in likeliest.items():
            if known.fits(link):
                known.add(link)
                taken.add(pair)
                found.append(_tie(link if link.relation not in _YOUNGER else link.turned(), sex))
    return found


def _tie(link: _Link, sex: Mapping[str, str]) -> Tie:
    role = roles.role(link.relation, sex.get(link.of, ""))
    return Tie(link.of, link.to, role, "family", inferred=True, confidence=link.chance, evidence=link.evidence)


def of_name(book: Book, ties: Sequence[Tie], families: Families) -> list[Tie]:
    """Ties of people of one family name: "Mr. Quill" and the one "Mrs. Quill" are taken for a couple, all others for
    relatives.
    """
    taken = {frozenset((tie.of, tie.to)) for tie in ties if tie.kind in ("family", "love")}
    married = {id for tie in ties if tie.role in _WEDDED for id in (tie.of, tie.to)}
    titled, shown = _titled(book), _first_by_family(book)
    plain = {person.id for person in book.characters if person.name.startswith(("Mr ", "Mr. "))}
    found = []
    for name, ids in _by_family(book, families).items():
        wives, husbands = titled.get(("mrs", name), set()), titled.get(("mr", name), set()) & plain
        couple = wives | husbands if len(wives) == len(husbands) == 1 else set()
        for one, two in combinations(ids, 2):
            if {one, two} in taken:
                continue
            taken.add(frozenset((one, two)))
            evidence = tuple(Evidence(shown[id, name], "named so") for id in (one, two) if (id, name) in shown)
            if {one, two} == couple and not {one, two} & married:
                wife, husband = (one, two) if one in wives else (two, one)
                found.append(Tie(wife, husband, "wife", "family", False, True, _WED, evidence))
            else:
                found.append(Tie(one, two, "relative", "family", False, True, _KIN, evidence))
    return found


def _by_family(book: Book, families: Families) -> dict[str, list[str]]:
    """The people of each family name, in the order of the cast."""
    found: dict[str, list[str]] = defaultdict(list)
    for person in book.characters:
        if person.kind in _PEOPLE:
            for name in sorted(families.of[person.id]):
                found[name].append(person.id)
    return found


def _titled(book: Book) -> dict[tuple[str, str], set[str]]:
    """Who is called by that title and that family name, without a given name."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for person in book.characters:
        for name in names_of(person):
            if len(name.titles) == 1 and name.family and not name.given:
                found[name.titles[0], name.family].add(person.id)
    return found


def _first_by_family(book: Book) -> dict[tuple[str, str], Span]:
    """Where each of the cast is first called by each family name of theirs."""
    found: dict[tuple[str, str], Span] = {}
    for mention in book.mentions:
        if mention.character is not None and mention.form == "PROP":
            family = parse(tuple(book[mention.span].split())).family
            if family:
                found.setdefault((mention.character, family), mention.span)
    return found

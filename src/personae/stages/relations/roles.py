"""The relations that two people can stand in: what each is called, and what it is from the other side."""

from __future__ import annotations

from typing import Final

# What one is to whom one's mother, master or friend somebody is; where it is missing, the same.
_BACK: Final = {
    "parent": "child", "child": "parent", "uncle": "nephew", "nephew": "uncle", "grandparent": "grandchild",
    "grandchild": "grandparent", "stepparent": "stepchild", "stepchild": "stepparent", "godparent": "godchild",
    "godchild": "godparent", "guardian": "ward", "ward": "guardian", "parent-in-law": "child-in-law",
    "child-in-law": "parent-in-law", "employer": "servant", "servant": "employer", "employee": "employer",
    "commander": "subordinate", "subordinate": "commander", "teacher": "pupil", "pupil": "teacher",
    "lawyer": "client", "doctor": "client", "client": "lawyer", "agent": "client", "landlord": "tenant",
    "tenant": "landlord", "host": "guest", "guest": "host", "suitor": "loved", "loved": "suitor", "captor": "prisoner",
    "prisoner": "captor", "killer": "victim", "victim": "killer", "betrayer": "victim",
}  # fmt: skip

# What a woman, a man, and one of whom that is not known is called who stands in a relation; elsewhere its own name.
_CALLED: Final = {
    "parent": ("mother", "father", "parent"),
    "child": ("daughter", "son", "child"),
    "sibling": ("sister", "brother", "sibling"),
    "half-sibling": ("half-sister", "half-brother", "half-sibling"),
    "stepsibling": ("stepsister", "stepbrother", "stepsibling"),
    "spouse": ("wife", "husband", "spouse"),
    "relict": ("widow", "widower", "widow"),
    "uncle": ("aunt", "uncle", "aunt or uncle"),
    "nephew": ("niece", "nephew", "niece or nephew"),
    "grandparent": ("grandmother", "grandfather", "grandparent"),
    "grandchild": ("granddaughter", "grandson", "grandchild"),
    "stepparent": ("stepmother", "stepfather", "stepparent"),
    "stepchild": ("stepdaughter", "stepson", "stepchild"),
    "godparent": ("godmother", "godfather", "godparent"),
    "godchild": ("goddaughter", "godson", "godchild"),
    "parent-in-law": ("mother-in-law", "father-in-law", "parent-in-law"),
    "child-in-law": ("daughter-in-law", "son-in-law", "child-in-law"),
    "sibling-in-law": ("sister-in-law", "brother-in-law", "sibling-in-law"),
    "bride": ("bride", "bridegroom", "betrothed"),
    "betrothed": ("fiancée", "fiancé", "betrothed"),
    "landlord": ("landlady", "landlord", "landlord"),
    "host": ("hostess", "host", "host"),
}  # fmt: skip
_KEPT: Final = frozenset("servant employee employer colleague commander teacher lawyer doctor client agent".split())
"""Relations of which the noun that was said tells more than their name: a butler, a maid."""

IN_LAW: Final = {
    "parent": "parent-in-law", "child": "child-in-law", "sibling": "sibling-in-law", "cousin": "cousin",
}  # fmt: skip
UNIQUE: Final = frozenset(("parent", "spouse", "betrothed", "bride", "relict"))
"""Relations in which one person of each sex at most stands to somebody."""
ONE_NAME: Final = frozenset(("parent", "child", "sibling", "spouse"))
"""Relations of people who mostly share a family name."""
FAMILY: Final = frozenset(
    """parent child sibling half-sibling stepsibling spouse relict uncle nephew cousin grandparent grandchild stepparent
    stepchild godparent godchild guardian ward relative parent-in-law child-in-law sibling-in-law""".split()
)


def back(relation: str) -> str:
    """What B is to A where A stands in `relation` to B: back("parent") is "child"."""
    return _BACK.get(relation, relation)


def role(relation: str, sex: str, said: str = "") -> str:
    """What one who stands in `relation` is called: "aunt" for a woman (sex "f") in "uncle"; "" is no known sex.

    Of a servant or an employer the noun that was said is kept.
    """
    if relation in _KEPT and said:
        return said
    names = _CALLED.get(relation)
    return relation if names is None else names[("f", "m").index(sex) if sex else 2]


def relation_of() -> dict[str, str]:
    """Each name of a role of family, to its relation: "aunt" to uncle."""
    return {name: relation for relation, names in _CALLED.items() if relation in FAMILY for name in names}

"""The personal pronouns: which person, sex and case each is of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["he", "she", "it", "they", "i", "you", "we"]
Case = Literal["subject", "object", "possessive", "reflexive"]

KINDS: tuple[Kind, ...] = ("he", "she", "it", "they", "i", "you", "we")
CASES: tuple[Case, ...] = ("subject", "object", "possessive", "reflexive")

# Subject, object, possessive and reflexive forms; "" where a form is another case's too ("her": see `parse`).
_FORMS: dict[Kind, tuple[str, str, str, str]] = {
    "he": ("he", "him", "his", "himself hisself"),
    "she": ("she", "", "hers", "herself"),
    "it": ("it 't", "", "its", "itself"),
    "they": ("they", "them 'em", "their theirs", "themselves themself"),
    "i": ("i", "me", "my mine", "myself meself"),
    "you": ("you ye thou yeh", "thee", "your yours thy thine yer", "yourself yourselves thyself"),
    "we": ("we", "us", "our ours", "ourselves ourself"),
}
_BY_WORD: dict[str, tuple[Kind, Case]] = {
    word: (kind, case) for kind, forms in _FORMS.items() for case, words in zip(CASES, forms, strict=True)
    for word in words.split()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pronoun:
    """What a pronoun says of whom it stands for; `case` is its form's, or its place's where the form does not tell."""

    kind: Kind
    case: Case


def parse(word: str, *, possessive: bool, subject: bool) -> Pronoun | None:
    """The pronoun that `word` (lower case) is, None for another word.

    parse("her", possessive=True, subject=False) is she, possessive. `possessive` and `subject` say how the word is
    used; they decide for "her", "you" and "it".
    """
    word = word.replace("’", "'").rstrip(".")
    if word == "her":
        return Pronoun("she", "possessive" if possessive else "object")
    found = _BY_WORD.get(word)
    if found is None:
        return None
    kind, case = found
    if case == "subject" and kind in ("you", "it") and not subject:
        case = "object"
    return Pronoun(kind, case)

"""Where each possible speaker is mentioned, by name, by noun or by pronoun, for the reader to look at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from personae.book import Book
from personae.stages.speakers.company import Company

# What a place is: a name or noun in narration, inside speech, a call by name; a pronoun in narration; its being the
# subject of a tag or beat comes with the features.
KINDS = ("narrated", "quoted", "called", "pronoun")


@dataclass(frozen=True, slots=True)
class Anchors:
    """Places of people, sorted by token: `tok` int32, `person` int32, `kind` uint8 [m]."""

    tok: NDArray[np.int32]
    person: NDArray[np.int32]
    kind: NDArray[np.uint8]


def anchors(book: Book, company: Company) -> Anchors:
    """All places. Pronouns and nouns of the narration are resolved without regard to who speaks."""
    found: dict[tuple[int, int], int] = {}
    start_of = {int(start): tok for tok, start in enumerate(book.tokens.start.tolist())}
    for mention in book.drafts:
        n = company.index.get(mention.character or "")
        tok = start_of.get(mention.head.start)
        if n is not None and tok is not None and not company.quoted[tok]:
            found[tok, n] = KINDS.index("pronoun") if mention.form == "PRON" else KINDS.index("narrated")
    for n, person in enumerate(company.people):
        for tok in person.narrated:
            tells = company.tells(n, tok)
            if not tells or (tok, n) not in found:
                found[tok, n] = KINDS.index("pronoun" if tells else "narrated")
        for tok in person.quoted:
            found[tok, n] = KINDS.index("called" if tok in person.vocative else "quoted")
    table = np.array([(tok, n, kind) for (tok, n), kind in sorted(found.items())], np.int64).reshape(-1, 3)
    return Anchors(table[:, 0].astype(np.int32), table[:, 1].astype(np.int32), table[:, 2].astype(np.uint8))

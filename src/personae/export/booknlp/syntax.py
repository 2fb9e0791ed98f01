"""What people do, undergo, are and have, told from the dependencies by the rules of BookNLP.

Source of the rules: `get_syntax` in BookNLP 1.0's `english_booknlp.py`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from personae.export.booknlp.parsing import Parse

_DESCRIBING = ("NOUN", "ADJ")


@dataclass(slots=True)
class Deeds:
    """Numbers of words, in the order of the text: verbs of which somebody is the `agent` or the `patient`, nouns and
    adjectives that they are said to be (`mod`), and what is theirs (`poss`)."""

    agent: list[int] = field(default_factory=list)
    patient: list[int] = field(default_factory=list)
    mod: list[int] = field(default_factory=list)
    poss: list[int] = field(default_factory=list)


class Syntax:
    """A parse, looked at from its heads."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._children: dict[int, list[int]] = defaultdict(list)
        for word, head in enumerate(parse.head):
            if word != head:
                self._children[head].append(word)

    def note(self, deeds: Deeds, first: int, last: int) -> None:
        """Add to `deeds` what the mention from word `first` to word `last`, both included, tells."""
        top = self._top(first, last)
        if top is None:
            return
        parse = self._parse
        if parse.dep[top] == "conj":  # "Ada and Bram ran": Bram does what Ada does
            top = parse.head[top]
        relation, head = parse.dep[top], parse.head[top]
        if relation == "nsubj" and parse.lemmas[head] == "be":
            for word in self._which(head, ("attr", "acomp"), _DESCRIBING):
                deeds.mod += [word, *self._which(word, ("conj",), _DESCRIBING)]
        elif relation == "nsubj" and parse.pos[head] == "VERB":
            deeds.agent += [head, *self._which(head, ("conj",), ("VERB",))]
        elif relation == "pobj" and parse.dep[head] == "agent":  # "seen by Ada"
            verb = parse.head[head]
            if verb != head and parse.pos[verb] == "VERB":
                deeds.agent.append(verb)
        elif relation in ("dobj", "nsubjpass") and parse.pos[head] == "VERB":
            deeds.patient.append(head)
        elif relation == "poss":
            deeds.poss += [head, *self._which(head, ("conj",), ())]

    def _top(self, first: int, last: int) -> int | None:
        """The first word of a phrase that hangs on one outside; None where none does."""
        heads = self._parse.head
        return next((word for word in range(first, last + 1) if not first <= heads[word] <= last), None)

    def _which(self, head: int, relations: tuple[str, ...], parts: tuple[str, ...]) -> list[int]:
        """The words that hang on `head` by one of the relations and, where `parts` are given, are one of these."""
        parse = self._parse
        return [
            word
            for word in self._children.get(head, ())
            if parse.dep[word] in relations and (not parts or parse.pos[word] in parts)
        ]

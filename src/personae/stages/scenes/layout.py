"""What every question about scenes looks at: the prose paragraphs, what is quoted in them, and who does what."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from personae.book import TAGS, Book, Mention, Quote, Span

_FINITE = frozenset(TAGS.index(tag) for tag in ("VBD", "VBZ", "VBP"))
_NEGATED = frozenset(("n't", "n’t", "not"))
# Verbs that are put before another: what follows "had", "would" or "must" does not happen in the scene.
_ELSEWHERE = frozenset(
    "had 'd ’d would should could might must may can will 'll ’ll shall ought has have 've ’ve".split()
)


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with its subject: numbers of tokens. `now`: it is told as happening, not as what had or would happen."""

    verb: int
    subject: int
    now: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """A book as the questions of this stage see it.

    low: the tokens' words in small letters, with plain apostrophes. quoted: bool [tokens], whether each stands in a
    quotation that is no title or scare quote. starts, ends: the prose paragraphs' tokens, first and end. paragraphs:
    their numbers among the book's. deeds: by the subject's token. mention_of: a mention of somebody of the cast, by the
    token of its head word; mentioned: those tokens in order.
    """

    low: tuple[str, ...]
    quoted: NDArray[np.bool_]
    paragraphs: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    subjects: dict[int, Deed]
    mention_of: dict[int, Mention]
    mentioned: tuple[int, ...]
    speech: tuple[Quote, ...]
    speech_tok: tuple[int, ...]

    def mention_toks(self, first_tok: int, end_tok: int) -> tuple[int, ...]:
        """The head words of the mentions of the cast among the tokens from `first_tok` up to `end_tok`."""
        return self.mentioned[bisect_left(self.mentioned, first_tok) : bisect_left(self.mentioned, end_tok)]

    def speech_in(self, first_tok: int, end_tok: int) -> tuple[Quote, ...]:
        """The quotations that open among the tokens from `first_tok` up to `end_tok`."""
        return self.speech[bisect_left(self.speech_tok, first_tok) : bisect_left(self.speech_tok, end_tok)]


def of(book: Book) -> Layout:
    """The layout of `book`."""
    tokens = book.tokens
    speech = tuple(sorted((q for q in book.quotes if q.kind != "other" and len(q.span)), key=lambda q: q.span))
    quoted = np.zeros(len(tokens), bool)
    for quote in speech:
        within = tokens.within(quote.span)
        quoted[within.start : within.stop] = True
    prose = [
        (number, tokens.within(paragraph.span))
        for number, paragraph in enumerate(book.paragraphs)
        if paragraph.kind == "prose"
    ]
    prose = [(number, within) for number, within in prose if len(within)]
    mention_of = _heads(book)
    return Layout(
        low=tuple(word.lower().replace("’", "'") for word in tokens.words),
        quoted=quoted,
        paragraphs=tuple(number for number, _ in prose),
        starts=tuple(within.start for _, within in prose),
        ends=tuple(within.stop for _, within in prose),
        subjects=_deeds(book),
        mention_of=mention_of,
        mentioned=tuple(sorted(mention_of)),
        speech=speech,
        speech_tok=tuple(np.searchsorted(tokens.end, [q.span.start for q in speech], side="right").tolist()),
    )


def _deeds(book: Book) -> dict[int, Deed]:
    tokens = book.tokens
    found: dict[int, Deed] = {}
    for verb in tokens.subject.nonzero()[0].tolist():
        subject = verb + int(tokens.subject[verb])
        if 0 <= subject < len(tokens):
            found.setdefault(subject, Deed(verb, subject, _is_now(book, verb, subject)))
    return found


def _is_now(book: Book, verb: int, subject: int) -> bool:
    """Whether a verb is told as happening: finite, with no "had" or "would" before it and no "not"."""
    words, tags = book.tokens.words, book.tokens.tag
    between = [words[i].lower() for i in range(max(subject + 1, verb - 4), verb)] if verb > subject else []
    after = words[verb + 1].lower() if verb + 1 < len(words) else ""
    if any(word in _ELSEWHERE or word in _NEGATED for word in between) or after in _NEGATED:
        return False
    if words[verb].lower() in _ELSEWHERE and int(tags[verb]) not in _FINITE:
        return False
    return int(tags[verb]) in _FINITE or any(int(tags[i]) in _FINITE for i in range(max(subject + 1, verb - 4), verb))


def _heads(book: Book) -> dict[int, Mention]:
    tokens = book.tokens
    people = [mention for mention in book.mentions if mention.character is not None]
    if not people:
        return {}
    at = np.searchsorted(tokens.end, np.array([_head(m).start for m in people]), side="right").tolist()
    return {token: mention for token, mention in zip(at, people, strict=True) if token < len(tokens)}


def _head(mention: Mention) -> Span:
    return mention.head

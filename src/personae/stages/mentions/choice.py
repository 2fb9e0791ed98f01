"""Mentions chosen from the spans that a network proposes with probabilities.

They are made to agree with one another, a name's kind is settled over the whole book, and personal pronouns are seen
to.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from personae.book import TAGS, Mention, MentionForm, MentionType, Tokens
from personae.models import tagger
from personae.models.features import heads, plain

LIKELY = 0.5  # a span at least this likely to be a mention is one
# Pronouns that always stand for people in stories, whatever the network thinks of them; "it" and "they" may not.
_PERSONAL = frozenset(
    "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself we us our ours "
    "ourselves thou thee thy thine thyself ye".split()
)
_PLURAL = frozenset("they them their theirs themselves themself".split())
_PLURAL_LIKELY = 0.3  # they are things more often than he and she are, but people most of the time
_POOL = 0.7  # weight of what a name is elsewhere in the book, against what it looks like here

Floats = NDArray[np.float32]


def _pooled(words: tuple[str, ...], span: NDArray[np.int32], kind: Floats, form: Floats) -> Floats:
    """Kinds of names, moved towards what the same name is in the rest of the book."""
    groups: dict[str, list[int]] = defaultdict(list)
    for row in np.flatnonzero((form[:, 0] > 0.5) & (kind[:, 0] < LIKELY)).tolist():
        first, last = span[row].tolist()
        groups[" ".join(words[first : last + 1]).lower()].append(row)
    pooled = kind.copy()
    for rows in groups.values():
        if len(rows) < 2:
            continue
        here = kind[rows, 1:] / kind[rows, 1:].sum(1, keepdims=True)
        share = (1 - _POOL) * here + _POOL * here.mean(0)
        pooled[rows, 1:] = share * (1 - kind[rows, :1])
    return pooled


def _chosen(span: NDArray[np.int32], likely: Floats, bar: float) -> list[int]:
    """Rows that are mentions with a probability of at least `bar`, without the less likely of any two that cross.

    Nesting is no crossing.
    """
    kept: list[int] = []
    taken: dict[int, list[tuple[int, int]]] = defaultdict(list)  # chosen spans of two tokens or more, by token
    for row in sorted(np.flatnonzero(likely >= bar).tolist(), key=lambda r: (-likely[r], r)):
        first, last = span[row].tolist()
        near = [s for i in range(first, last + 1) for s in taken[i]] if last > first else []
        if any(a < first <= b < last or first < a <= last < b for a, b in near):
            continue
        if last > first:
            for i in range(first, last + 1):
                taken[i].append((first, last))
        kept.append(row)
    return kept


def _pronouns(tokens: Tokens, tags: NDArray[np.uint8]) -> dict[int, float]:
    """Tokens that are personal pronouns, and the least probability with which each stands for somebody."""
    word_class = np.isin(tags, [TAGS.index("PRP"), TAGS.index("PRP$")])
    found = {}
    for i in np.flatnonzero(word_class).tolist():
        word = plain(tokens.words[i]).lower().rstrip(".")
        if word in _PERSONAL:
            found[i] = 0.95
        elif word in _PLURAL:
            found[i] = 0.0
    return found


def find(tokens: Tokens, reading: tagger.Reading, *, bar: float = LIKELY) -> list[Mention]:
    """The mentions of a text that has been read, in order of their start, longest first: those at least as likely as
    `bar`."""
    span, form = reading.span, reading.form
    kind = _pooled(tokens.words, span, reading.kind, form)
    pronouns = _pronouns(tokens, reading.tag)
    likely: Floats = 1 - kind[:, 0]
    single = {int(a): row for row, (a, b) in enumerate(span.tolist()) if a == b}
    for i, least in pronouns.items():
        row = single.get(i)
        if row is not None and (least or likely[row] >= _PLURAL_LIKELY):
            likely[row] = max(likely[row], least, LIKELY)
    rows = _chosen(span, likely, bar)
    first, last = span[rows, 0].astype(np.int64), span[rows, 1].astype(np.int64)
    head = heads(reading.tag, first, last)
    mentions = []
    for row, a, b, h in zip(rows, first.tolist(), last.tolist(), head.tolist(), strict=True):
        what: MentionType = tagger.KINDS[1 + int(kind[row, 1:].argmax())]  # type: ignore[assignment]
        how: MentionForm = tagger.FORMS[int(form[row].argmax())]  # type: ignore[assignment]
        how = "PRON" if a == b and a in pronouns else how
        mentions.append(_mention(tokens, (a, b, h), what, how, float(likely[row])))
    found = {m.span for m in mentions}
    for i, least in pronouns.items():
        if least and tokens.span(i, i + 1) not in found:
            mentions.append(_mention(tokens, (i, i, i), "PER", "PRON", least))
    return sorted(mentions, key=lambda m: (m.span.start, -m.span.end))


def _mention(
    tokens: Tokens, place: tuple[int, int, int], type: MentionType, form: MentionForm, confidence: float
) -> Mention:
    first, last, head = place
    span, head_span = tokens.span(first, last + 1), tokens.span(head, head + 1)
    return Mention(span=span, head=head_span, form=form, type=type, confidence=round(confidence, 3))

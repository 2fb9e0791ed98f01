"""Novels with some of their speech tags taken out, the gold kept: what was tagged must then be told by its context.

Modern fiction leaves most lines untagged; the annotated novels tag half of theirs.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate

import numpy as np

from evaluation.gold import Gold
from personae.book import Book, Span
from personae.stages.speakers import turns
from personae.stages.speakers.speech_tags import TAGGED, TagReader

LONGEST = 8  # tokens of a tag that is taken out
SHARE = 0.6  # of the tags that can be taken out, how many are


def untagged(gold: Gold, book: Book, seed: int) -> Gold:
    """The gold of the same novel without some of its tags; `book` is the novel read up to its cast."""
    reader = TagReader(book)
    rng = np.random.default_rng(seed)
    cuts: list[tuple[int, int]] = []
    text = list(book.text)
    for turn in turns.build(book, reader):
        span = _tag_at_the_end(book, turn)
        if span is None or rng.random() >= SHARE:
            continue
        cuts.append((span.start, span.end))
        for at in range(span.start - 1, span.start - 3, -1):  # "Come," said Ada. -> "Come."
            if text[at] == ",":
                text[at] = "."
                break
    kept, last = [], 0
    for start, end in cuts:
        kept.append("".join(text[last:start]))
        last = end
    kept.append("".join(text[last:]))
    starts = [start for start, _ in cuts]
    gone = [0, *accumulate(end - start for start, end in cuts)]

    def moved(offset: int) -> int:
        n = bisect_right(starts, offset - 1)
        return offset - gone[n] if n == 0 or offset >= cuts[n - 1][1] else cuts[n - 1][0] - gone[n - 1]

    quotations = tuple(
        replace(q, spans=tuple(Span(moved(s.start), moved(s.end)) for s in q.spans)) for q in gold.quotations
    )
    return replace(gold, name=gold.name + "-untagged", text="".join(kept), quotations=quotations)


def _tag_at_the_end(book: Book, turn: turns.Turn) -> Span | None:
    """The narration after a turn of one quotation, where it is a short tag and ends the paragraph."""
    tag = turn.tag
    if tag is None or tag.pattern not in TAGGED or len(turn.quotes) != 1 or not turn.narration:
        return None
    last = turn.narration[-1]
    size = last.end_tok - last.first_tok
    inside = tag.verb is not None and all(last.first_tok <= t < last.end_tok for t in (tag.verb, tag.subject.first_tok))
    paragraph = book.paragraphs[turn.last_paragraph].span
    if not inside or not 2 <= size <= LONGEST or last.first_tok < turn.end_tok:
        return None
    end = int(book.tokens.end[last.end_tok - 1])
    start = book.quotes[turn.quotes[0]].span.end
    return Span(start, end) if book.text[end : paragraph.end].strip() == "" else None

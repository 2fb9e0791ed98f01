"""What a quotation is: speech, thought, writing, or other (a scare quote, a title, a word that is spoken of)."""

from __future__ import annotations

import re

from personae.book import QuoteKind, Span

_MARKS = " \t\r\n_*\"“”„‟'‘’‚‛`´«»‹›「」『』"


def kind(text: str, span: Span, before: str, after: str) -> QuoteKind:
    """What the quotation at `span` is; `before` and `after` are the words of its paragraph around it."""
    words = text[span.start : span.end].strip(_MARKS)
    if not words:
        return "other"
    lead = before.rstrip(" \t\r\n_*")
    if words[-1].isalnum() and words[0].islower() and lead and lead[-1] not in ",:;.!?…—–-":
        return "other"
    return "speech"

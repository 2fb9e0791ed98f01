"""What makes a place seem torn, in a reader's words."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from personae.book import Book
from personae.stages.gaps import cuts, talk
from personae.stages.gaps.cuts import Boundary

_SHOWN = 5


def of_cut(book: Book, boundary: Boundary, row: NDArray[np.float32]) -> str:
    """Why a boundary of `cuts` seems torn.

    After "She opened it and read the": the paragraph breaks off in the middle of a sentence: “… it and read the”.
    """
    seen = dict(zip(cuts.FEATURES, row.tolist(), strict=True))
    before = f"“… {_last_words(book, boundary.before)}”"
    after = f"“{_first_words(book, boundary.after)} …”" if boundary.after is not None else ""
    ends = seen["ends_word"] or seen["ends_comma"]
    starts = seen["starts_lower"] or seen["lone_after"]
    if ends and starts:
        return f"one paragraph breaks off ({before}) and the next begins in the middle ({after})"
    if starts and seen["starts_lower"]:
        return f"the paragraph begins in the middle of a sentence: {after}"
    if starts:
        return f"the paragraph begins in the middle of a speech, closed by a mark that nothing opened: {after}"
    if ends:
        return f"the paragraph breaks off in the middle of a sentence: {before}"
    return f"a speech is opened here and never closed: {before}"


# Signs of `talk` in a reader's words, the most telling first.
_TOLD = {
    "same_explicit": "two turns in a row are tagged as one speaker's",
    "polite_both": "two turns in a row address somebody in the same way",
    "called_both": "two turns in a row call the same person by name",
    "called_self": "the line calls by name the one whose turn it would be",
    "same": "by turn order the same person speaks twice in a row",
    "yes_wh": "the answer does not fit the question",
    "reply_silent": "it answers something that nobody has said",
    "reply_question": "it is an answer, and nothing was asked",
    "both_questions": "a question is met by a question",
    "parity_pronoun": "between two tagged lines the turns do not alternate",
}
_LIKELY, _MOST = 0.5, 2


def of_turn(row: NDArray[np.float32]) -> str:
    """Why a turn seems to be missing at a boundary of `talk`: its most telling signs."""
    seen = dict(zip(talk.FEATURES, row.tolist(), strict=True))
    if seen["same_explicit"] >= _LIKELY:
        seen["same"] = 0.0
    told = [words for sign, words in _TOLD.items() if seen[sign] >= _LIKELY]
    return "; ".join(told[:_MOST]) or "the turns before and after do not follow on each other"


def _last_words(book: Book, paragraph: int) -> str:
    return " ".join(book[book.paragraphs[paragraph].span].split()[-_SHOWN:])


def _first_words(book: Book, paragraph: int) -> str:
    return " ".join(book[book.paragraphs[paragraph].span].split()[:_SHOWN])

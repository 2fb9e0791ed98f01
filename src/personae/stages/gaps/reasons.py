"""What makes a place seem torn, in a reader's words."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from personae.book import Book
from personae.stages.gaps import cuts
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


def _last_words(book: Book, paragraph: int) -> str:
    return " ".join(book[book.paragraphs[paragraph].span].split()[-_SHOWN:])


def _first_words(book: Book, paragraph: int) -> str:
    return " ".join(book[book.paragraphs[paragraph].span].split()[:_SHOWN])

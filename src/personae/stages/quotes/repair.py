"""Where a quotation begins or ends whose mark was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from personae.stages.quotes.marks import is_clipped
from personae.stages.quotes.scanner import Run
from personae.stages.quotes.tags import patterns

_SENTENCE_END = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.!?…]+[\"'”’»)\]_*]*\s+(?=[\"'“‘«„(\[_*]*[^\W\d_])")
_LONG = 400
"""A stretch longer than this, before a closing mark that nothing opened, is narration but for its last sentence."""


def mend(text: str, runs: Sequence[Run]) -> list[Run]:
    """The runs with the lost ends of each put where the words show them, in order and trimmed; empty ones left out.

    '"Come in, said Ann. "Sit down."' gives '"Come in,' and '"Sit down."': the first never closes, and its tag shows
    where the speech stops.
    """
    mended: list[Run] = []
    cut = -1  # the paragraph whose last quotation turned out to be closed
    for run in runs:
        if run.again and run.paragraph == cut + 1:
            run = replace(run, again=False)
        if run.opened == "lost":
            run = replace(run, start=_begin(text, run.start, run.end))
        if run.closed in ("open", "reopened"):
            run = replace(run, end=_finish(text, run.start, run.end))
        parts = list(_tagged(text, run))
        if parts[-1].closed != run.closed:
            cut = run.paragraph
        pieces = (piece for part in parts for piece in _asides(text, part))
        mended += [piece for piece in map(partial(_trimmed, text), pieces) if _has_words(text, piece)]
    return mended


_NEAR = 200  # how far into a speech its own tag stands; one further in is likelier a story that the speaker tells
_AGAIN = re.compile(r"[^'‘’\"“”]{0,120}?[,.;:]\s+(?=(['‘\"“])(\w+))")
_INTRODUCES = re.compile(r"[^.!?]{0,40}[,:—–-]\s*(?:['‘\"“]|\Z)")  # the tag of a quotation within the speech
_NESTED = re.compile(r"(?<!\w)['‘’\"“”]|['‘’\"“”](?!\w)")


def _tagged(text: str, run: Run) -> Iterator[Run]:
    """The run, or what is left of it where somebody's tag within shows that a closing mark was lost before it.

    "'Sit down, said Ann. 'You are wet.'" has two quotations, for a mark opens after the tag. Without one, the tag
    tells only where no mark closes at all and the next paragraph's mark made the run look like a longer speech.
    """
    if run.opened == "mark" and run.closed in ("mark", "repeated"):
        tag = patterns().anothers.search(text, run.start + 1, min(run.end, run.start + _NEAR))
    else:
        tag = None
    if tag and not _NESTED.search(text, run.start + 1, tag.start()):
        again = _AGAIN.match(text, tag.end(), run.end)
        if again and again[1] == text[run.start] and not is_clipped(again[2]):
            yield replace(run, end=tag.start(), closed="reopened")
            yield from _tagged(text, replace(run, start=again.end(), opened="mark", again=False))
            return
        if run.closed == "repeated" and not run.again and not _INTRODUCES.match(text, tag.end(), run.end):
            run = replace(run, end=tag.start(), closed="open")
    yield run


# A stage direction within a speech: "(turning to Ann)", "(with a sigh)", "(loud cheers)". Words in -ing that begin a
# remark of the speaker's own are none.
_ASIDE = re.compile(
    r"""\((?:
        (?:here\s|again\s|suddenly\s|still\s|slowly\s)?
        (?!(?:be|hav|allow|ow|includ|consider|except|barr|sav|accord|concern|mean|mak|dur|suppos|assum|judg|find|know|
            think|hop|wish|everyth|someth|anyth|noth|regard|follow|remember|do|go|say|th|k|morn|even)ing\b)
        [A-Za-z][a-z]+ing\b(?!\s(?:you|I)\b)(?:(?!\b(?:I|you|your|my|me|we|our)\b)[^()])*
      | (?:with|in)\s(?:an?|some|great|his|her|the)\s(?:(?!\b(?:I|you|your|my|me|we|our)\b)[^()]){0,40}?
        (?:smile|sigh|bow|look|laugh|sob|tone|voice|accent|whisper|manner|air|elevation|nod|shrug|grin|frown|shudder|
            gesture|glance|wink|sneer|curtsey|giggle)\b[^()]*
      | to\s(?:him|her|them|it)sel(?:f|ves)[^()]{0,20}
      | to\s(?:Mr|Mrs|Miss|Lady|Sir|Dr)?\.?\s?[A-Z][\w.]+[,.]?
      | (?:(?:loud|renewed|prolonged|great|more|and|general|continued|some)\s+)*
        (?:cheers|cheering|laughter|applause|hear,?\s+hear|hisses|groans|sensation|uproar)[^()]{0,30}
    )\)""",
    re.VERBOSE,
)


def _asides(text: str, run: Run) -> Iterator[Run]:
    """The run, cut around the stage directions in it."""
    for match in _ASIDE.finditer(text, run.start + 1, run.end - 1) if "(" in text[run.start : run.end] else ():
        yield replace(run, end=match.start(), closed="aside")
        run = replace(run, start=match.end(), opened="aside", again=False)
    yield run


def _begin(text: str, start: int, end: int) -> int:
    """Where a quotation begins that is known to end at `end` and to begin no earlier than `start`."""
    tag = patterns().begins.match(text, start, end)
    if tag and (stop := re.compile(r"[,.;:!?—]+\s+").search(text, tag.end(), end)):
        return stop.end()
    first = start if text[start - 1 : start].strip() == "" else None
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start, end)]
    if end - start > _LONG and ends:
        return ends[-1]
    tagged = [at for at in ends if patterns().after_stop.search(text, start, at)]
    if first is None or tagged:
        return next(iter(tagged or ends), start)
    return start


def _finish(text: str, start: int, end: int) -> int:
    """Where a quotation ends that begins at `start`, has no closing mark, and ends no later than `end`."""
    match = patterns().after_stop.search(text, start + 1, end)
    return match.start() if match else end


def _trimmed(text: str, run: Run) -> Run:
    start, end = run.start, run.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return run if (start, end) == (run.start, run.end) else replace(run, start=start, end=end)


_WORD = re.compile(r"\w|[!?…]|\.\.|[-–—]")


def _has_words(text: str, run: Run) -> bool:
    return _WORD.search(text, run.start, run.end) is not None

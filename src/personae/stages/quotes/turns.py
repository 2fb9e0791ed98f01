"""Which quotations are parts of one speech."""

from __future__ import annotations

from collections.abc import Sequence

from personae.book import QuoteKind
from personae.stages.quotes.scanner import Run
from personae.stages.quotes.tags import patterns

_MARKS = " \t\r\n_*"


def number(text: str, runs: Sequence[Run], kinds: Sequence[QuoteKind]) -> list[int]:
    """The turn of each run, counted from 0.

    Quotations of one paragraph are one turn, unless two stand side by side with nothing but space between (two
    voices: '"Who?" "You."'), or the words between them tag one with one name and the next with another. A speech
    whose paragraph ends without a closing mark goes on in the next. What is no talk (`other`) is a turn of its own.
    """
    turns: list[int] = []
    count = -1
    talk: int | None = None  # the last run that is talk, and its turn
    for i, run in enumerate(runs):
        if kinds[i] == "other":
            count += 1
            turns.append(count)
            continue
        if talk is not None and _goes_on(text, runs[talk], run):
            turns.append(turns[talk])
        else:
            count += 1
            turns.append(count)
        talk = i
    return turns


def _goes_on(text: str, last: Run, run: Run) -> bool:
    if run.paragraph == last.paragraph:
        return not _two_voices(text, last, run)
    return run.opened == "carried" or run.again


def _two_voices(text: str, last: Run, run: Run) -> bool:
    between = text[last.end : run.start].strip(_MARKS)
    if not between:
        return last.closed == "mark" and run.opened == "mark"
    if len(between) > 300:
        return False
    names = patterns().two.match(between)
    return names is not None and (names["after"] or names["before"]) != names["second"]

"""Which quotations are parts of one speech."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from personae.book import Book, QuoteKind
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


def by_speaker(book: Book) -> Book:
    """`book.quotes` with their turns, where another tool has said who speaks and nothing of turns.

    Quotations of one paragraph and one speaker are one turn, if words stand between; '"Who?" "You."' is two.
    """
    starts = [paragraph.span.start for paragraph in book.paragraphs]
    quotes = list(book.quotes)
    for n, quote in enumerate(quotes):
        last = quotes[n - 1] if n else None
        goes_on = (
            last is not None
            and quote.speaker is not None
            and quote.speaker == last.speaker
            and bisect_right(starts, quote.span.start) == bisect_right(starts, last.span.start)
            and bool(book.text[last.span.end : quote.span.start].strip(_MARKS))
        )
        turn = -1 if last is None else last.turn
        quotes[n] = replace(quote, turn=turn if goes_on else turn + 1)
    return replace(book, quotes=tuple(quotes))

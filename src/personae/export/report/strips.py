"""Each one's lines along the story: a strip a speaker, from the first page to the last."""

from __future__ import annotations

import math

from personae.book import Book
from personae.export.report.cast import Cast, heading
from personae.export.report.markup import markup, plural

MOST = 20  # strips; those who speak less are in the cast
BINS = 150
_HEIGHT = 24


def bin_of(offset: int, book: Book) -> float:
    """Where an offset lies among the `BINS` stretches of the story."""
    length = max(1, book.story.end - book.story.start)
    return min(max((offset - book.story.start) / length, 0.0), 1.0) * BINS


def spoken(book: Book, company: Cast) -> list[list[float]]:
    """Characters of text spoken by each of the first `MOST` speakers in each of `BINS` equal stretches of the story."""
    bins = [[0.0] * BINS for _ in company.speakers[:MOST]]
    per_bin = max(1, book.story.end - book.story.start) / BINS
    for quote in book.quotes:
        number = company.number.get(quote.speaker or "", MOST)
        if number >= len(bins) or quote.kind == "other":
            continue
        start, end = bin_of(quote.span.start, book), bin_of(quote.span.end, book)
        for at in range(int(start), min(int(end), BINS - 1) + 1):
            bins[number][at] += max(0.0, min(end, at + 1) - max(start, at)) * per_bin
    return bins


def _bars(row: list[float], most: float) -> str:
    bars = []
    for at, amount in enumerate(row):
        if amount > 0:
            # the root lets a single "Yes" be seen beside a speech; the least bar is two units high
            height = max(2.0, _HEIGHT * math.sqrt(amount / most))
            bars.append(f"M{at} {_HEIGHT}v{-height:.1f}h.8v{height:.1f}z")
    return f'<path class="ink" d="{"".join(bars)}"/>' if bars else ""


def chapter_rules(book: Book, height: int = _HEIGHT) -> str:
    """A fine rule where each chapter but the first begins; none where there is one chapter, or very many."""
    if not 1 < len(book.chapters) <= 150:
        return ""
    starts = [bin_of(chapter.span.start, book) for chapter in book.chapters[1:]]
    return f'<path class="rule" d="{"".join(f"M{x:.2f} 0V{height}" for x in starts)}"/>'


def strips(book: Book, company: Cast) -> str:
    """One labelled strip for each of the most talkative, with a fine rule where a chapter begins."""
    rows = spoken(book, company)
    if not rows:
        return '<p class="none">Nobody is found to speak in this text.</p>'
    most = max(max(row) for row in rows) or 1.0
    rules = chapter_rules(book)
    drawn = []
    for number, row in enumerate(rows):
        who = company.people[number]
        silent = sum(amount == 0 for amount in row) / BINS
        aria = f"{who.name}: {plural(who.lines, 'line')}; silent in {100 * silent:.0f}% of the story"
        drawn.append(
            f'<li class="w{number}"><button class="pick name" data-w="{number}" aria-pressed="false">'
            f"{markup(heading(who))}</button>"
            f'<svg class="strip" viewBox="0 0 {BINS} {_HEIGHT}" preserveAspectRatio="none" role="img"'
            f' aria-label="{markup(aria)}"><rect class="track" width="{BINS}" height="{_HEIGHT}"/>{rules}'
            f"{_bars(row, most)}</svg></li>"
        )
    hidden = len(company.speakers) - len(rows)
    note = f'<p class="note">and {plural(hidden, "more voice")} with fewer words</p>' if hidden > 0 else ""
    return f'<ol class="strips">{"".join(drawn)}</ol><p class="axis"><span>beginning</span><span>end</span></p>{note}'

"""The lines that a reader should look at first."""

from __future__ import annotations

from personae.book import Book, Quote
from personae.export.report.cast import Cast
from personae.export.report.markup import markup, plural, snippet

MOST = 60
DOUBTFUL = 0.6


def doubtful(book: Book) -> list[tuple[int, Quote]]:
    """Quotes, with their numbers, that have no speaker or one of confidence below 0.6; the least certain first."""
    found = [
        (number, quote)
        for number, quote in enumerate(book.quotes)
        if quote.kind != "other" and (quote.speaker is None or quote.confidence < DOUBTFUL)
    ]
    return sorted(found, key=lambda item: (item[1].speaker is not None, item[1].confidence, item[1].span))


def doubts(book: Book, company: Cast) -> str:
    """The most doubtful lines, each a link into the text; nothing where there are none."""
    found = doubtful(book)
    if not found:
        return ""
    rows = []
    for number, quote in found[:MOST]:
        named = company.number.get(quote.speaker or "")
        who = f"{markup(company.people[named].name)}, {100 * quote.confidence:.0f}%" if named is not None else "nobody"
        rows.append(f'<li><a href="#l{number}">{markup(snippet(book[quote.span]))}</a> <span>{who}</span></li>')
    hidden = len(found) - MOST
    note = f'<p class="note">and {plural(hidden, "more line")}; in the text they are dotted</p>' if hidden > 0 else ""
    return (
        f'<details class="doubts"><summary>{plural(len(found), "line")} to look at</summary>'
        f"<ol>{''.join(rows)}</ol>{note}</details>"
    )

"""What `personae read` prints: the cast with their share of the talk, doubtful lines, gaps and warnings."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from personae.book import Book, Character, Gap, Quote
from personae.cli.terminal import printable
from personae.export import ties
from personae.export.report import title
from personae.export.report.cast import Cast, cast
from personae.export.report.doubts import doubtful
from personae.export.report.markup import plural, snippet
from personae.export.summary import counts
from personae.export.tables import numbered

_VOICES, _DOUBTS, _GAPS, _EXTRAS, _TIES = 20, 6, 5, 12, 2
_BAR = 12


def _heading(book: Book) -> Text:
    author = book.metadata.get("author", "").strip()
    return Text(printable(title(book)), style="bold") + Text(printable(f", by {author}") if author else "")


def _figures(book: Book, company: Cast) -> str:
    found = counts(book)
    lines = [quote for quote in book.quotes if quote.kind != "other"]
    named = sum(quote.speaker is not None for quote in lines)
    parts = [plural(found["words"], "word")]
    if found["chapters"] > 1:
        parts.append(plural(found["chapters"], "chapter"))
    parts.append(plural(len(company.speakers), "voice"))
    parts.append(plural(len(lines), "line"))
    share = f", {100 * named / len(lines):.0f}% of them with a speaker" if lines else ""
    return ", ".join(parts) + share


def _about(person: Character, told: str) -> str:
    """Under the name: "she/her, also Iz, Mrs. MacAllister; sister of Tom"."""
    names = [alias for alias in dict.fromkeys(person.aliases) if alias.casefold() != person.name.casefold()]
    also = "also " + ", ".join(names[:5]) + (f" and {len(names) - 5} more" if names[5:] else "") if names else ""
    kind = "" if person.kind == "person" else person.kind
    return "; ".join(part for part in (", ".join(p for p in (person.pronouns or "", kind, also) if p), told) if part)


def _voices(book: Book, company: Cast) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False, header_style="dim")
    table.add_column("Dramatis personae", ratio=1, overflow="fold")
    for column in ("lines", "words", "share"):
        table.add_column(column, justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    words = sum(person.words for person in company.people) or 1
    told = ties.by_person(book)
    for person in company.speakers[:_VOICES]:
        own = "; ".join(ties.in_words(book, tie) for tie in told.get(person.id, ())[:_TIES])
        share = person.words / words
        name = Text(printable(person.name), style="bold")
        words_about = printable(_about(person, own))
        who = Group(name, Padding(Text(words_about, style="dim"), (0, 0, 0, 2))) if words_about else name
        bar = "█" * round(share * _BAR) or "▏"
        table.add_row(who, f"{person.lines:,}", f"{person.words:,}", f"{100 * share:.0f}%", bar)
    return table


def _names(people: Iterable[Character], total: int) -> str:
    names = ", ".join(person.name for person in islice(people, _EXTRAS))
    return printable(names + (f" and {total - _EXTRAS} more" if total > _EXTRAS else ""))


def _guess(quote: Quote, company: Cast) -> str:
    """The two likeliest: "Ada Finch 50%, Bram 45%"."""
    chances = [
        f"{company.people[company.number[id]].name} {100 * chance:.0f}%"
        for id, chance in quote.candidates[:2]
        if id in company.number
    ]
    return printable(", ".join(chances)) if chances else "nobody known"


def _gap(book: Book, gap: Gap) -> str:
    before = snippet(book.text[max(0, gap.span.start - 60) : gap.span.start].partition(" ")[2], 60)
    where = f"after “… {before}”: " if before else ""
    return printable(f"  {where}{gap.why} ({100 * gap.confidence:.0f}%)")


def print_summary(book: Book, console: Console | None = None) -> None:
    """Print what was found in `book`, at most 100 columns wide."""
    console = console or Console(highlight=False)
    console.width = min(console.width, 100)
    company = cast(book)
    console.print(_heading(book), Text(_figures(book, company)), sep="\n")
    if company.speakers:
        console.print("", _voices(book, company), sep="\n")
        if company.speakers[_VOICES:]:
            console.print(f"and {plural(len(company.speakers) - _VOICES, 'more voice')}")
    for words, people in (("Without a line", company.silent), ("Spoken of only", company.absent)):
        if people:
            console.print("", Text(f"{words}: {_names(people, len(people))}"), sep="\n")
    _print_doubts(console, book, company)
    for warning in book.warnings:
        console.print("", Text(f"Warning: {printable(warning)}", style="yellow"), sep="\n")
    console.print()


def _print_doubts(console: Console, book: Book, company: Cast) -> None:
    doubts = doubtful(book)
    quotes = numbered(book)
    if doubts:
        console.print("", Text(f"{plural(len(doubts), 'doubtful line')}, the least certain first"), sep="\n")
        table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
        table.add_column(style="dim", no_wrap=True)
        table.add_column(ratio=3)
        table.add_column(ratio=2)
        for quote in (quotes[number] for number, _ in doubts[:_DOUBTS]):
            table.add_row(f"  {quote.id}", Text(printable(snippet(book[quote.span], 70))), Text(_guess(quote, company)))
        console.print(table)
    if book.gaps:
        console.print("", Text(f"{plural(len(book.gaps), 'place')} where something seems to be missing"), sep="\n")
        for gap in book.gaps[:_GAPS]:
            console.print(Text(_gap(book, gap)))

"""The layout of the Project Dialogism Novel Corpus, for its annotators and for programs that read the corpus.

Columns, their order, the Python literals within cells and the labels are those of the corpus itself (Vishnubhotla,
Hammond and Hirst, "The Project Dialogism Novel Corpus", LREC 2022; the files of its repository).
"""

from __future__ import annotations

import csv
import io
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from personae.book import Book, Character, Mention, Quote, Span
from personae.export.encoding import encodable
from personae.export.formats import Wanted
from personae.export.people import distinct_names
from personae.export.tables import numbered

UNKNOWABLE = "_unknowable"
# Labels that the corpus keeps for quotations without one speaker: no character may be called so.
RESERVED = frozenset(["_unknowable", "unknowable", "unknown", "(unknown)", "_unknown", "_group", "nan"])

_TYPES = {"explicit": "Explicit", "pronoun": "Anaphoric", "implicit": "Implicit"}
_SURENESS = ("implicit", "pronoun", "explicit")
# The corpus gives no rule for its categories; these bounds give 823 of 856 characters of 21 of its novels the same one.
_INTERMEDIATE, _MAJOR = 15, 100
# A tag stands at most so far from its line: a comma, a blank and a dash may lie between.
_BESIDE = 3
_CLOSERS = {
    "“": "”", "‘": "’", "„": "“”", "‚": "‘’", "«": "»", "»": "«", "‹": "›", "›": "‹", "「": "」", "『": "』",
    '"': '"', "'": "'", "”": "”", "’": "’",
}  # fmt: skip
_DOUBLE_CLOSERS = '”"»」』'
_DASH = re.compile(r"[-‐-―]+\s*")


@dataclass(frozen=True, slots=True)
class _Turn:
    """Quotes that are parts of one speech: one row of the corpus."""

    quotes: tuple[Quote, ...]

    @property
    def first(self) -> Quote:
        return self.quotes[0]

    @property
    def telling(self) -> Quote:
        """The quote whose tag says most plainly who speaks."""
        return max(self.quotes, key=lambda quote: _SURENESS.index(quote.cue))

    @property
    def tag(self) -> Span | None:
        """The words that say who speaks: of its evidence, what stands right beside one of its quotes."""
        for piece in self.telling.evidence if self.telling.cue != "implicit" else ():
            for quote in self.quotes:
                after, before = piece.span.start - quote.span.end, quote.span.start - piece.span.end
                if 0 <= after <= _BESIDE or 0 <= before <= _BESIDE:
                    return piece.span
        return None

    @property
    def addressees(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(id for quote in self.quotes for id in quote.addressees))


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """The three files of a novel's folder: the text, the quotations and the characters."""
    book = _encodable(book)
    names = distinct_names(book, reserved=RESERVED)
    yield "novel_text.txt", book.text.encode()
    yield "quotation_info.csv", _table(_quotations(book, names), csv.QUOTE_ALL)
    yield "character_info.csv", _table(_characters(book, names), csv.QUOTE_MINIMAL)


def inner(text: str, span: Span) -> Span:
    """`span` without the quotation marks or the dash that it begins and ends with, as the corpus has it.

    "“Go on,”" gives "Go on,". An apostrophe at the end ("“Nothin’”") stays.
    """
    start, end = span.start, span.end
    opener = text[start : start + 1]
    if opener in _CLOSERS:
        start += 1
        if end > start and text[end - 1] in _CLOSERS[opener]:
            end -= 1
    else:
        dash = _DASH.match(text, start, end)
        start = dash.end() if dash else start
        if end > start and text[end - 1] in _DOUBLE_CLOSERS:
            end -= 1
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
    return Span(start, end) if start < end else span


def _encodable(book: Book) -> Book:
    """The book with every word as UTF-8 can hold it, so that text and cells say the same."""
    people = tuple(
        replace(person, name=encodable(person.name), aliases=tuple(map(encodable, person.aliases)))
        for person in book.characters
    )
    return replace(book, text=encodable(book.text), characters=people)


def _table(rows: Iterable[Sequence[object]], quoting: int) -> bytes:
    page = io.StringIO(newline="")
    # The module's own names for the ways of quoting are ints to the type checker.
    csv.writer(page, quoting=quoting, lineterminator="\r\n").writerows(rows)  # type: ignore[arg-type]
    return encodable(page.getvalue()).encode()


def _quotations(book: Book, names: dict[str, str]) -> Iterator[Sequence[object]]:
    yield (
        "quoteID", "quoteText", "subQuotationList", "quoteByteSpans", "speaker", "addressees", "quoteType",
        "referringExpression", "mentionTextsList", "mentionSpansList", "mentionEntitiesList",
    )  # fmt: skip
    mentions = sorted(
        (mention for mention in book.mentions if mention.character in names),
        key=lambda mention: (mention.span.start, -mention.span.end),
    )
    starts = [mention.span.start for mention in mentions]
    for number, turn in enumerate(_turns(book)):
        spans = [inner(book.text, quote.span) for quote in turn.quotes]
        texts = [book[span] for span in spans]
        within = [_within(span, mentions, starts) for span in spans]
        yield (
            f"Q{number}", " ".join(texts), texts, [[span.start, span.end] for span in spans],
            names.get(turn.first.speaker or "", UNKNOWABLE),
            [names[id] for id in turn.addressees if id in names],
            _TYPES[turn.telling.cue], book[turn.tag] if turn.tag else "nan",
            [[book[mention.span] for mention in inside] for inside in within],
            [[[mention.span.start, mention.span.end] for mention in inside] for inside in within],
            [[[names[str(mention.character)]] for mention in inside] for inside in within],
        )  # fmt: skip


def _turns(book: Book) -> Iterator[_Turn]:
    """The turns of talk, thought and writing in the order of their first quotes. What nobody says is left out."""
    turns: dict[tuple[int, str | None], list[Quote]] = {}
    for quote in numbered(book):
        if quote.kind != "other" and quote.span.start < quote.span.end:
            turns.setdefault((quote.turn, quote.speaker), []).append(quote)
    return (_Turn(tuple(quotes)) for quotes in turns.values())


def _within(span: Span, mentions: Sequence[Mention], starts: Sequence[int]) -> list[Mention]:
    first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
    return [mention for mention in mentions[first:last] if span.contains(mention.span)]


def _characters(book: Book, names: dict[str, str]) -> Iterator[Sequence[object]]:
    yield "Character ID", "Main Name", "Aliases", "Gender", "Category"
    said: dict[str, int] = {}
    for turn in _turns(book):
        if turn.first.speaker:
            said[turn.first.speaker] = said.get(turn.first.speaker, 0) + 1
    for number, person in enumerate(book.characters):
        name = names[person.id]
        aliases = [name, *(alias for alias in dict.fromkeys(person.aliases) if alias not in (name, person.name))]
        yield number, name, aliases, _gender(person), _category(said.get(person.id, 0))


def _gender(person: Character) -> str:
    """F or M by pronouns, X for others and for groups, U where the text does not say: the corpus's four letters."""
    first = (person.pronouns or "").split("/")[0].strip().lower()
    if person.kind == "group":
        return "X"
    return {"": "U", "she": "F", "he": "M"}.get(first, "X")


def _category(quotations: int) -> str:
    return "major" if quotations >= _MAJOR else "intermediate" if quotations >= _INTERMEDIATE else "minor"

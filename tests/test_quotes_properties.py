"""What holds of the quotes stage for any text. The hostile ones would take hours were anything quadratic."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.restyle import STYLES, restyle
from evaluation.stories import load_all
from personae.book import Book, Paragraph, Span
from personae.stages import quotes, structure

PIECES = st.sampled_from(
    ['"', "'", "“", "”", "‘", "’", "«", "»", "„", "‚", "「", "」", "``", "''", "—", "--", " ", "\n", "\n\n", "_", "(",
     ")", "he said", "Ann asked", "No", "you", "the dog", ",", ".", "?", "!", "...", "dogs'", "'em", "5", "é"]
)  # fmt: skip


def book_of(text: str) -> Book:
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"\S(?:(?!\n\n).)*", text, re.DOTALL)]
    return Book(text, Span(0, len(text)), paragraphs=tuple(map(Paragraph, spans)))


def check(book: Book) -> None:
    read = quotes.run(book)
    assert read.text == book.text
    ends = 0
    for quote in read.quotes:
        assert ends <= quote.span.start < quote.span.end <= len(book.text)
        assert any(paragraph.span.contains(quote.span) for paragraph in book.paragraphs)
        assert book[quote.span] == book[quote.span].strip()
        ends = quote.span.end
    assert quotes.run(book).quotes == read.quotes
    seen = [quote.turn for quote in read.quotes]
    assert sorted(set(seen)) == list(range(len(set(seen))))


@settings(deadline=None)
@given(st.text())
def test_quotes_of_any_text_are_in_order_and_within_paragraphs(text: str) -> None:
    check(book_of(text))


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_quotes_of_any_marks_are_in_order_and_within_paragraphs(text: str) -> None:
    check(book_of(text))


@pytest.mark.parametrize(
    "text",
    ['"' * 1_000_000, "' " * 200_000, "\"'«»“”‘’" * 100_000, '"No, said Tom. ' * 3_000, '"' + "no and no " * 100_000,
     '"' + "Tom. Ann " * 30_000, "\n\n".join(['"a'] * 5_000), "(turning (turning " * 50_000 + '"', "—No. " * 10_000],
)  # fmt: skip
def test_quotes_of_hostile_text_are_found_in_linear_time(text: str) -> None:
    quotes.run(
        book_of(text) if "\n" in text else Book(text, Span(0, len(text)), paragraphs=(Paragraph(Span(0, len(text))),))
    )


def test_quotes_of_our_stories_are_found() -> None:
    gold = found = right = 0
    for story in load_all():
        read = quotes.run(structure.run(Book(story.text, Span(0, len(story.text)))))
        wanted = {trimmed(story.text, quote.span) for quote in story.quotes if quote.kind != "other"}
        have = {trimmed(story.text, quote.span) for quote in read.quotes if quote.kind != "other"}
        gold, found, right = gold + len(wanted), found + len(have), right + len(wanted & have)
    assert 2 * right / (gold + found) > 0.98


def trimmed(text: str, span: Span) -> tuple[int, int]:
    """A place without marks, dashes and space at its ends."""
    words = text[span.start : span.end]
    strip = " \n\u00a0_\"'“”‘’«»—–-"
    start = span.start + len(words) - len(words.lstrip(strip))
    return start, max(start, span.end - len(words) + len(words.rstrip(strip)))


MARKED = [style for style in STYLES if not style.startswith("dash")]


@pytest.mark.parametrize("style", MARKED)
def test_quotes_of_a_restyled_story_are_the_same(style: str) -> None:
    text = "\n\n".join(story.text.translate({ord("“"): '"', ord("”"): '"', ord("’"): "'"}) for story in load_all()[:6])
    other, moved = restyle(text, style)
    before, after = (quotes.run(book_of(words)) for words in (text, other))
    wanted = {trimmed(other, Span(moved.at(q.span.start), moved.at(q.span.end - 1) + 1)) for q in before.quotes}
    have = {trimmed(other, quote.span) for quote in after.quotes}
    assert 2 * len(wanted & have) / (len(wanted) + len(have)) > 0.95


def test_restyle_keeps_track_of_every_offset() -> None:
    text = '"No," said Ann. "Never."\n\nIt rained.'
    other, moved = restyle(text, "german")
    assert other == "„No,“ said Ann. „Never.“\n\nIt rained."
    assert [other[moved.at(i)] for i, char in enumerate(text) if char.isalpha()] == [c for c in text if c.isalpha()]


def test_restyle_swaps_nested_marks() -> None:
    assert restyle("\"He said 'Never.' to me.\"", "british")[0] == "'He said \"Never.\" to me.'"


def test_restyle_makes_dashes() -> None:
    assert restyle('"No," said Ann. "Never."', "dash spanish")[0] == "—No, —said Ann. —Never."
    assert restyle('"No," said Ann. "Never."', "dash")[0] == "—No, said Ann. Never."

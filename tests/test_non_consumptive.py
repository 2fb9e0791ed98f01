"""What `--non-consumptive` writes holds no run of more than four words of the text, and still says all that it may."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from any_books import books
from export_books import ferry, from_html, hostile, long
from hypothesis import given, settings
from hypothesis import strategies as st
from told_stories import told

from benchmarks.withheld_words import Passages, in_format, spared_values, values_of, without
from personae.book import Book, Character, Evidence, Gap, Span
from personae.export.collection import COUNTED
from personae.export.formats import FORMATS, Format, Wanted, format_named
from personae.export.non_consumptive import (
    LEAST_SPOKEN,
    LEAST_TIMES,
    MOST_CHARACTERS,
    MOST_WORDS,
    VOCABULARY,
    is_short,
    withheld,
    withhold,
)
from personae.export.tables import TABLES
from personae.stages import tokens

WITHHOLDING = [each for each in FORMATS if each.withholds]
every_format = pytest.mark.parametrize("chosen", WITHHOLDING, ids=lambda chosen: chosen.name)


def leaky() -> Book:
    """A story whose every free field quotes it at length."""
    book = told()
    lines = [book[quote.span] for quote in book.quotes[:6]]
    told_of = book.text[:400]
    people = (
        replace(book.characters[0], name=told_of, aliases=(told_of, lines[4], "Isobel"), pronouns=told_of),
        replace(book.characters[1], name=lines[4] * 3, aliases=(lines[4] * 3,)),
        *book.characters[2:],
    )
    return replace(
        book,
        source=replace(book.source, name="the_last_tram.txt"),
        metadata={"title": "The Last Tram", "author": "A. Nobody", "summary": told_of, "notes": "x", "rights": told_of},
        characters=people,
        quotes=tuple(replace(quote, evidence=(Evidence(quote.span, book[quote.span]),)) for quote in book.quotes),
        gaps=(Gap(Span(0, 0), f"the paragraph breaks off: {told_of}", 0.5),),
        chapters=tuple(replace(chapter, title=told_of) for chapter in book.chapters),
        warnings=(told_of,),
    )  # fmt: skip


@every_format
@pytest.mark.parametrize(
    "book",
    [leaky(), tokens.run(replace(hostile(), metadata={})), tokens.run(from_html()), tokens.run(long(6000))],
    ids=["leaky", "hostile", "html", "long"],
)
def test_no_value_holds_more_than_four_words_of_the_text_in_a_row(book: Book, chosen: Format) -> None:
    (most, words), in_a_file = in_format(book, chosen, Passages(book.text))
    assert most <= MOST_WORDS, words
    assert in_a_file <= MOST_WORDS + 2  # names may stand side by side in a file as they do in the text


def test_the_check_finds_words_where_they_are_not_withheld() -> None:
    passages = Passages(leaky().text)
    for chosen in WITHHOLDING:
        files = list(chosen.files(leaky(), Wanted("story")))
        values = without((value for file in files for value in values_of(*file)), spared_values(leaky()))
        assert passages.longest(values)[0] > 20, chosen.name


@settings(max_examples=15, deadline=None)
@given(books(st.lists(st.sampled_from(["the", "sea", "Ada", "rose", "it’s", "a"]), max_size=9).map(" ".join)))
def test_no_value_holds_a_passage_whatever_the_book(book: Book) -> None:
    passages = Passages(book.text)
    for chosen in WITHHOLDING:
        if chosen.name != "duckdb":  # its tables are Parquet's, and it is slow
            (most, words), _ = in_format(book, chosen, passages)
            assert most <= MOST_WORDS, (chosen.name, words)


@every_format
def test_the_same_book_gives_the_same_bytes(chosen: Format) -> None:
    wanted = Wanted("story", non_consumptive=True)
    assert list(chosen.files(leaky(), wanted)) == list(chosen.files(leaky(), wanted))


def test_columns_of_words_go_and_all_others_stay() -> None:
    gone = {
        (table.name, column.name)
        for table in (*TABLES, *COUNTED, VOCABULARY)
        for column in table.columns
        if column.name not in {kept.name for kept in withheld(table).columns}
    }
    assert gone == {("gaps", "why"), ("chapters", "title"), ("lines", "text"), ("scenes", "evidence")}
    (evidence,) = (column for column in withheld(TABLES[1]).columns if column.name == "evidence")
    assert evidence.of(ferry().quotes[0]) == [{"start": 23, "end": 31}]
    assert evidence.kind == [{"start": "whole", "end": "whole"}]


def test_a_column_that_nobody_has_listed_goes() -> None:
    column = replace(TABLES[1].columns[0], name="new")
    assert "new" not in {kept.name for kept in withheld(replace(TABLES[1], columns=(column,))).columns}


def test_long_names_go_and_the_longest_short_one_stands_for_them() -> None:
    names = ("the man who had never once", "Mr. Finch", "Finch", "x" * (MOST_CHARACTERS + 1))
    nameless = Character("c9", "she whom nobody in the house knew", ("x" * 99,))
    kept = withhold(replace(ferry(), characters=(Character("c1", names[0], names), nameless))).characters
    assert [(person.name, person.aliases) for person in kept] == [("Mr. Finch", ("Mr. Finch", "Finch")), ("c9", ())]
    assert is_short("Lady Catherine de Bourgh") and not is_short("Lady Catherine de Bourgh of Rosings")


def test_metadata_is_what_a_catalogue_has() -> None:
    about = json.loads(dict(format_named("jsonl").files(leaky(), Wanted("x", non_consumptive=True)))["book.json"])
    assert about["metadata"] == {"title": "The Last Tram", "author": "A. Nobody"}
    assert about["warnings"] == [] and about["non_consumptive"] is True
    assert about["counts"]["words"] > 1000


def test_a_vocabulary_is_counted_of_who_says_enough() -> None:
    book = tokens.run(long(12000))
    rows = list(VOCABULARY.rows(book))
    talkative = {person.id for person in book.characters if person.words >= LEAST_SPOKEN}
    assert {row["character"] for row in rows} == talkative
    assert min(row["times"] for row in rows) >= LEAST_TIMES
    words = [row["word"] for row in rows if row["character"] == "c0"]
    assert words == sorted(set(words)) and "breakfast" in words
    assert not list(VOCABULARY.rows(told()))

"""PDNC's layout: read back by the evaluation's own reader of the corpus, it says the same."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from crossing import books
from export_books import TEXT, ferry, hostile, long, place
from gold_books import gold_book
from hypothesis import given, settings

from evaluation import pdnc
from evaluation.gold import Gold
from personae.book import Book, Character, Mention, Quote, Span
from personae.export.encoding import encodable
from personae.export.formats import Wanted, format_named
from personae.export.pdnc import inner

COLUMNS = (
    "quoteID quoteText subQuotationList quoteByteSpans speaker addressees quoteType referringExpression "
    "mentionTextsList mentionSpansList mentionEntitiesList"
).split()


def read_back(book: Book, folder: Path) -> Gold:
    """The novel as the evaluation reads it from the files written."""
    folder.mkdir(exist_ok=True)
    made = dict(format_named("pdnc").files(book, Wanted("ferry")))
    assert set(made) == {"novel_text.txt", "quotation_info.csv", "character_info.csv"}
    for name, content in made.items():
        (folder / name).write_bytes(content)
    return pdnc.load(folder)


def check(book: Book, gold: Gold) -> None:
    """Equal text, characters, and by turn equal places, speakers and addressees."""
    ids = [person.id for person in book.characters]
    assert gold.text == encodable(book.text)
    assert [int(id) for id in gold.people] == list(range(len(ids)))
    turns: dict[tuple[int, str | None], list[Quote]] = {}
    for quote in book.quotes:
        if quote.kind != "other" and len(quote.span):
            turns.setdefault((quote.turn, quote.speaker), []).append(quote)
    assert len(gold.quotations) == len(turns)
    for row, ((_, speaker), quotes) in zip(gold.quotations, turns.items(), strict=True):
        assert row.spans == tuple(inner(encodable(book.text), quote.span) for quote in quotes)
        assert (ids[int(row.speaker)] if row.speaker else None) == (speaker if speaker in ids else None)
        hearers = {id for quote in quotes for id in quote.addressees if id in ids}
        assert {ids[int(id)] for id in row.addressees} == hearers


@pytest.mark.parametrize(
    "book", [ferry(), hostile(), long(3000), gold_book("the_last_tram"), gold_book("after_practice")],
    ids=["ferry", "hostile", "long", "tram", "practice"],
)  # fmt: skip
def test_pdnc_is_read_back_equal(book: Book, tmp_path: Path) -> None:
    check(book, read_back(book, tmp_path))


@settings(deadline=None, max_examples=25)
@given(books())
def test_pdnc_of_any_book_is_read_back_equal(tmp_path_factory: pytest.TempPathFactory, book: Book) -> None:
    check(book, read_back(book, tmp_path_factory.getbasetemp() / "any"))


def test_names_stay_the_people_s_and_their_aliases(tmp_path: Path) -> None:
    gold = read_back(ferry(), tmp_path)
    assert [(person.name, set(person.names)) for person in gold.people.values()] == [
        ("Ada Finch", {"Ada Finch", "Ada"}),
        ("Bram", {"Bram"}),
        ("Bram’s aunt", {"Bram’s aunt", "your aunt"}),
    ]


def test_people_of_one_name_and_names_that_the_corpus_keeps_are_told_apart(tmp_path: Path) -> None:
    people = tuple(Character(id, name) for id, name in (("c1", "Jane"), ("c2", "Jane"), ("c3", "Unknown"), ("c4", "")))
    quotes = tuple(
        replace(quote, speaker=f"c{n}", addressees=(), turn=n) for n, quote in enumerate(ferry().quotes, start=1)
    )
    book = replace(ferry(), characters=people, quotes=quotes)
    gold = read_back(book, tmp_path)
    assert [person.name for person in gold.people.values()] == ["Jane (c1)", "Jane (c2)", "Unknown (c3)", "(c4)"]
    check(book, gold)


def test_columns_and_cells_are_the_corpus_s_own() -> None:
    span = place(TEXT, "your aunt")
    book = replace(ferry(), mentions=(Mention(span, span, "NOM", character="c3"),))
    made = dict(format_named("pdnc").files(book, Wanted("ferry")))
    rows = list(csv.DictReader(io.StringIO(made["quotation_info.csv"].decode(), newline="")))
    assert list(rows[0]) == COLUMNS
    assert rows[0] | {"quoteID": ""} == {
        "quoteID": "",
        "quoteText": "You came, I had begun to count the boats.",
        "subQuotationList": "['You came,', 'I had begun to count the boats.']",
        "quoteByteSpans": "[[12, 21], [34, 65]]",
        "speaker": "Ada Finch",
        "addressees": "['Bram']",
        "quoteType": "Explicit",
        "referringExpression": "said Ada",
        "mentionTextsList": "[[], []]",
        "mentionSpansList": "[[], []]",
        "mentionEntitiesList": "[[], []]",
    }
    assert rows[2]["speaker"] == "_unknowable"
    assert rows[2]["mentionTextsList"] == "[['your aunt']]"
    assert rows[2]["mentionSpansList"] == f"[[[{span.start}, {span.end}]]]"
    assert rows[2]["mentionEntitiesList"] == "[[['Bram’s aunt']]]"
    assert made["character_info.csv"].decode().splitlines()[1] == "0,Ada Finch,\"['Ada Finch', 'Ada']\",F,minor"


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("“Go on,”", "Go on,"),
        ("‘Nothin’’", "Nothin’"),
        ("“He was goin’", "He was goin’"),
        ("She never came.”", "She never came."),
        ("»Halt!«", "Halt!"),
        ("— Not yet", "Not yet"),
        ('"“No,” he said"', "“No,” he said"),
        ("“ ”", "“ ”"),
        ("“", "“"),
    ],
)
def test_places_leave_the_marks_out(quote: str, words: str) -> None:
    span = inner(f"x{quote}x", Span(1, 1 + len(quote)))
    assert f"x{quote}x"[span.start : span.end] == words

"""TEI: valid by the TEI's own schema, all of the text in it, and lines and mentions that can be put together again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache

import pytest
from crossing import books
from export_books import TEXT, ferry, hostile, long, place
from gold_books import gold_book
from hypothesis import given, settings
from lxml import etree
from tei_schema import NARROWED

from personae.book import Book, Mention, Paragraph, Quote, Span
from personae.export.formats import Wanted, format_named
from personae.export.tables import numbered
from personae.export.xml import holdable

_TEI = "{http://www.tei-c.org/ns/1.0}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"


@cache
def _schema() -> etree.RelaxNG | None:
    """The TEI's schema, None where it could not be fetched."""
    return etree.RelaxNG(etree.parse(str(NARROWED))) if NARROWED.exists() else None


def test_the_schema_of_the_tei_is_here() -> None:
    """All tests below hold each document against it."""
    if _schema() is None:
        pytest.skip("the TEI's schema is not here: sh tests/schemas.sh .venv/bin/python")


def tei(book: Book) -> etree._Element:
    """The book's TEI, read by a parser and found valid."""
    ((name, content),) = format_named("tei").files(book, Wanted("ferry"))
    assert name == "ferry.tei.xml"
    root = etree.fromstring(content)
    schema = _schema()
    assert schema is None or schema.validate(root.getroottree()), schema.error_log
    return root


def words(root: etree._Element) -> str:
    return "".join(root.find(f"{_TEI}text").itertext())


@pytest.mark.parametrize(
    "book", [ferry(), hostile(), long(3000), gold_book("the_last_tram")], ids=["ferry", "hostile", "long", "gold"]
)
def test_tei_is_valid_and_holds_the_whole_text(book: Book) -> None:
    assert words(tei(book)) == holdable(book.text)


@settings(deadline=None, max_examples=25)
@given(books())
def test_tei_of_any_book_is_valid_and_whole(book: Book) -> None:
    root = tei(book)
    assert words(root) == holdable(book.text)
    ids = [element.get(_ID) for element in root.iter() if element.get(_ID)]
    assert len(ids) == len(set(ids))
    for element in root.iter():
        assert element.get("type") or not element.get("subtype")  # a rule of the TEI that only Schematron can say
        for name in ("who", "toWhom", "ref", "prev", "next", "resp"):
            assert all(pointer[1:] in ids for pointer in (element.get(name) or "").split())


def test_a_line_says_who_to_whom_and_how_surely() -> None:
    lines = {line.get(_ID): line for line in tei(ferry()).iter(f"{_TEI}said")}
    first = lines["q1"]
    assert (first.get("who"), first.get("toWhom"), first.get("cert")) == ("#c1", "#c2", "0.9877")
    assert (first.get("next"), lines["q2"].get("prev")) == ("#q2", "#q1")
    assert first.text == "“You came,”"
    assert lines["q4"].get("who") is None and lines["q4"].get("cert") is None


def test_the_list_of_persons_has_names_pronouns_and_presence() -> None:
    ada, _, aunt = tei(ferry()).iter(f"{_TEI}person")
    assert [name.text for name in ada.iter(f"{_TEI}persName")] == ["Ada Finch", "Ada"]
    assert ada.findtext(f"{_TEI}trait/{_TEI}label") == "she/her"
    assert aunt.findtext(f"{_TEI}state/{_TEI}label") == "spoken of only"


def test_thoughts_letters_and_titles_are_told_from_speech() -> None:
    kinds = ("speech", "thought", "writing", "other")
    quotes = tuple(replace(quote, kind=kind) for quote, kind in zip(ferry().quotes, kinds, strict=True))
    told = [
        (etree.QName(line).localname, line.get("aloud"), line.get("type"))
        for line in tei(replace(ferry(), quotes=quotes)).iter(f"{_TEI}said", f"{_TEI}q")
    ]
    assert told == [("said", "true", None), ("said", "false", None), ("q", None, "written"), ("q", None, None)]


def test_confirmed_lines_refer_to_their_reader() -> None:
    first, *others = ferry().quotes
    root = tei(replace(ferry(), quotes=(replace(first, confirmed=True), *others)))
    assert [line.get("resp") for line in root.iter(f"{_TEI}said")] == ["#reader", None, None, None]
    assert not any(line.get("resp") for line in tei(ferry()).iter(f"{_TEI}said"))


def test_a_mention_over_the_edge_of_a_line_is_parted_and_joined() -> None:
    span = Span(place(TEXT, "boats").start, place(TEXT, "How").end)
    mention = Mention(span, span, "NOM", "VEH", None, "e1", 0.9)
    parts = list(tei(replace(ferry(), mentions=(mention,))).iter(f"{_TEI}rs"))
    assert ["".join(part.itertext()) for part in parts] == ["boats.”", "“How"]
    assert [(part.get(_ID), part.get("prev"), part.get("next")) for part in parts] == [
        ("m1", None, "#m1-2"),
        ("m1-2", "#m1", None),
    ]


def test_a_line_over_paragraphs_is_parted_and_joined() -> None:
    span = Span(place(TEXT, "“How").start, place(TEXT, "Eleven.").end)
    root = tei(replace(ferry(), quotes=(Quote(span, 0, speaker="c1", confidence=0.5),)))
    assert ["".join(part.itertext()) for part in root.iter(f"{_TEI}said")] == ["“How many?” Bram asked.", "“Eleven."]


def test_nested_mentions_nest() -> None:
    spans = (place(TEXT, "Bram’s aunt"), place(TEXT, "Bram’s aunt"), place(TEXT, "Bram", 1))
    forms = zip(spans, ("NOM", "PRON", "PROP"), strict=True)
    mentions = tuple(Mention(span, span, form, character="c3") for span, form in forms)  # type: ignore[arg-type]
    outer = tei(replace(ferry(), mentions=mentions)).findall(f".//{_TEI}p")[-1][0]
    assert [etree.QName(each).localname for each in outer.iter()] == ["rs", "rs", "persName"]


def test_what_lies_outside_the_story_and_between_paragraphs_is_kept_apart() -> None:
    text = "Licence.\n\nThe Ferry\n\nRain.\n\nlost words\n\nEnd of licence."
    book = replace(
        ferry(),
        text=text,
        story=Span(10, 39),
        paragraphs=(Paragraph(Span(10, 19), "heading"), Paragraph(Span(21, 26), break_before=True)),
        chapters=(),
        quotes=(),
        mentions=(),
    )
    root = tei(book)
    assert [etree.QName(each).localname for each in root.find(f"{_TEI}text")] == ["front", "body", "back"]
    body = root.find(f"{_TEI}text/{_TEI}body/{_TEI}div")
    assert [etree.QName(each).localname for each in body] == ["head", "milestone", "p", "ab"]
    assert words(root) == text


def test_turns_can_be_put_together_again() -> None:
    book = gold_book("the_last_tram")
    said = {line.get(_ID): line for line in tei(book).iter(f"{_TEI}said", f"{_TEI}q")}
    turns: dict[int, list[str]] = defaultdict(list)
    for quote in numbered(book):
        turns[quote.turn].append(quote.id)
    for ids in turns.values():
        walked, at = [], ids[0]
        while at:
            walked.append(at)
            at = (said[at].get("next") or "").lstrip("#")
        assert walked == ids

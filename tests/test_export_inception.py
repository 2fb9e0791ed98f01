"""What INCEpTION imports, read by DKPro cassis, the reader of UIMA CAS XMI that its makers give to Python."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

import cassis
import pytest
from crossing import books
from export_books import TEXT, ferry, hostile, place
from gold_books import gold_book
from hypothesis import given, settings
from lxml import etree

from personae.book import Book, Chapter, Mention, Span
from personae.export.formats import Wanted, format_named
from personae.export.xml import holdable
from personae.stages import tokens

_SEGMENT = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
_COREFERENCE = "de.tudarmstadt.ukp.dkpro.core.api.coref.type"
_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"


def made(book: Book) -> dict[str, bytes]:
    return dict(format_named("inception").files(book, Wanted("ferry")))


def documents(book: Book) -> dict[str, cassis.Cas]:
    """The documents by name, with their whole text in place of what lies outside."""
    files = made(book)
    types = cassis.load_typesystem(io.BytesIO(files["TypeSystem.xml"]))
    return {
        name: cassis.load_cas_from_xmi(io.BytesIO(content), typesystem=types)
        for name, content in files.items()
        if name.endswith(".xmi")
    }


def _mention(words: str, occurrence: int = 0, **known: str) -> Mention:
    span = place(TEXT, words, occurrence)
    return Mention(span, span, "PROP", "PER", confidence=0.5, **known)  # type: ignore[arg-type]


def test_lines_have_their_speakers_names() -> None:
    (document,) = documents(tokens.run(ferry())).values()
    assert document.sofa_string == TEXT
    told = [
        (line.get_covered_text(), line.speaker, line.addressees, line.kind, line.turn, line.quote)
        for line in document.select("webanno.custom.Quotation")
    ]
    assert told[0] == ("“You came,”", "Ada Finch", "Bram", "speech", 0, "q1")
    assert told[3][1:3] == (None, None)
    first = document.select("webanno.custom.Quotation")[0]
    assert first.confidence == pytest.approx(0.9877) and first.confirmed is False


def test_mentions_and_chains_are_those_of_the_book() -> None:
    mentions = (
        _mention("Ada", character="c1"), _mention("Bram", character="c2"), _mention("Bram", 1, character="c2"),
        _mention("your aunt", entity="e1"), _mention("Bram’s aunt", entity="e1"), _mention("boats"),
    )  # fmt: skip
    (document,) = documents(tokens.run(replace(ferry(), mentions=mentions))).values()
    told = [(one.get_covered_text(), one.character, one.entity) for one in document.select("webanno.custom.Mention")]
    assert ("Ada", "Ada Finch", None) in told and ("your aunt", None, "e1") in told and ("boats", None, None) in told
    chains = []
    for chain in document.select_all_fs():
        if chain.type.name == f"{_COREFERENCE}.CoreferenceChain":
            link, words = chain.first, []
            while link is not None:
                words.append(link.get_covered_text())
                link = link.next
            chains.append(words)
    assert sorted(chains) == [["Bram", "Bram"], ["your aunt", "Bram’s aunt"]]


def test_each_chapter_is_a_document_that_names_its_place() -> None:
    split = place(TEXT, "“Eleven").start
    chapters = (Chapter(Span(11, split)), Chapter(Span(split, len(TEXT))))
    found = documents(tokens.run(replace(ferry(), chapters=chapters)))
    assert list(found) == ["ferry-01.xmi", "ferry-02.xmi", "ferry-03.xmi"]
    assert "".join(document.sofa_string for document in found.values()) == TEXT
    (about,) = found["ferry-03.xmi"].select(_METADATA)
    assert about.documentUri == f"text.txt#char={split},{len(TEXT)}"
    (line,) = found["ferry-03.xmi"].select("webanno.custom.Quotation")
    assert (line.begin, line.quote) == (0, "q4")


def test_layers_say_how_annotators_may_use_them() -> None:
    quotation, mention = json.loads(made(tokens.run(ferry()))["layers.json"])
    assert quotation["name"] == "webanno.custom.Quotation" and mention["name"] == "webanno.custom.Mention"
    tags = quotation["features"][0]["tag_set"]
    assert [tag["tag_name"] for tag in tags["tags"]] == ["Ada Finch", "Bram", "Bram’s aunt"]
    assert tags["tags"][0]["tag_description"] == "c1, she/her" and tags["create_tag"]
    files = made(tokens.run(ferry()))
    types = cassis.load_typesystem(io.BytesIO(files["TypeSystem.xml"]))
    for layer in (quotation, mention):
        features = {feature.name: feature.rangeType.name for feature in types.get_type(layer["name"]).features}
        assert features == {feature["name"]: feature["type"] for feature in layer["features"]}


@pytest.mark.parametrize("book", [ferry(), hostile(), gold_book("the_last_tram")], ids=["ferry", "hostile", "tram"])
def test_words_and_sentences_cover_the_text(book: Book) -> None:
    book = tokens.run(book)
    found = documents(book).values()
    words = [word.get_covered_text() for document in found for word in document.select(f"{_SEGMENT}.Token")]
    assert words == [holdable(word) for word in book.tokens.words]
    assert sum(len(document.select(f"{_SEGMENT}.Sentence")) for document in found) == int(book.tokens.sentence[-1]) + 1


@settings(deadline=None, max_examples=25)
@given(books())
def test_any_book_can_be_read(book: Book) -> None:
    """Sentences hold words, words lie apart, lines and mentions begin and end with words, ids are each their own."""
    for name, content in made(book).items():
        if name.endswith(".xmi"):
            ids = [each.get("{http://www.omg.org/XMI}id") for each in etree.fromstring(content)]
            assert len(ids) - 1 == len(set(ids) - {None})  # the view has none
    found = documents(book)
    lines: dict[str, int] = defaultdict(int)
    for document in found.values():
        words = document.select(f"{_SEGMENT}.Token")
        starts, ends = {word.begin for word in words}, {word.end for word in words}
        assert all(one.end <= two.begin for one, two in pairwise(words))
        for each in (*document.select("webanno.custom.Quotation"), *document.select("webanno.custom.Mention")):
            assert each.begin in starts and each.end in ends
        for line in document.select("webanno.custom.Quotation"):
            lines[line.quote] += 1
        for sentence in document.select(f"{_SEGMENT}.Sentence"):
            assert sentence.begin in starts and sentence.end in ends
    assert set(lines) <= {f"q{number}" for number in range(1, len(book.quotes) + 1)}

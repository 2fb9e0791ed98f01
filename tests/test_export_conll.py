"""CoNLL-2012: every column, read by a strict reader of our own that is written from the task's description."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

import pytest
from crossing import books
from export_books import TEXT, ferry, hostile, place
from gold_books import gold_book
from hypothesis import given, settings

from personae.book import Book, Mention, MentionForm, Span
from personae.export.formats import Wanted, format_named
from personae.stages import tokens

Chains = dict[int, set[tuple[int, int]]]


def conll(book: Book) -> str:
    ((name, content),) = format_named("conll").files(book, Wanted("the ferry"))
    assert name == "the ferry.conll"
    return content.decode()


def read(page: str) -> tuple[list[list[list[str]]], Chains, list[tuple[int, int, str]]]:
    """Sentences of rows, the chains, and the named entities, by tokens counted through the document.

    By the shared task's page: columns parted by white space, sentences by empty lines, the word number counting within
    the sentence, brackets balanced within it, entities not nested, the last column coreference.
    """
    lines = page.split("\n")
    begin = re.fullmatch(r"#begin document \((\S+)\); part (\d{3})", lines[0])
    assert begin and lines[-2:] == ["#end document", ""]
    sentences: list[list[list[str]]] = [[]]
    for line in lines[1:-2]:
        if not line.strip():
            sentences.append([])
            continue
        row = line.split()
        assert len(row) == 12 and row[:3] == [begin[1], str(int(begin[2])), str(len(sentences[-1]))]
        sentences[-1].append(row)
    assert not sentences.pop() and all(sentences)
    chains: Chains = defaultdict(set)
    names: list[tuple[int, int, str]] = []
    at = 0
    for sentence in sentences:
        opened: dict[int, list[int]] = defaultdict(list)
        entity: tuple[int, str] | None = None
        for row in sentence:
            found = re.fullmatch(r"(?:\((\w+))?\*(\))?|\((\w+)\)", row[10].replace("*)", "*)"))
            assert found, row
            if found[1]:
                assert entity is None
                entity = (at, found[1])
            if row[10].endswith(")"):
                assert entity is not None
                names.append((entity[0], at, entity[1]))
                entity = None
            for piece in row[11].split("|") if row[11] != "-" else ():
                bracket = re.fullmatch(r"(\()?(\d+)(\))?", piece)
                assert bracket and (bracket[1] or bracket[3]), row
                if bracket[1]:
                    opened[int(bracket[2])].append(at)
                if bracket[3]:
                    span = (opened[int(bracket[2])].pop(), at)
                    assert span not in chains[int(bracket[2])]
                    chains[int(bracket[2])].add(span)
            at += 1
        assert entity is None and not any(opened.values())
    return sentences, chains, names


def tagged(book: Book) -> Book:
    return tokens.run(book)


def of(words: str, occurrence: int = 0, **known: str) -> Mention:
    span = place(TEXT, words, occurrence)
    return Mention(span, span, "PROP", "PER", **known)  # type: ignore[arg-type]


def test_chains_are_those_of_the_book() -> None:
    mentions = (of("Ada", character="c1"), of("Bram", character="c2"), of("your aunt", entity="e1"), of("boats"))
    sentences, chains, _ = read(conll(tagged(replace(ferry(), mentions=mentions))))
    rows = [row for sentence in sentences for row in sentence]
    spelt = {
        number: {" ".join(row[3] for row in rows[first : last + 1]) for first, last in spans}
        for number, spans in chains.items()
    }
    assert spelt == {0: {"Ada"}, 1: {"Bram"}, 2: {"your aunt"}}


def test_nested_and_crossing_mentions_come_back_as_they_were() -> None:
    whole, part, rest = of("Bram’s aunt", character="c3"), of("Bram", 1, character="c2"), of("aunt had", entity="e1")
    same = of("aunt", 1, character="c3")
    _, chains, _ = read(conll(tagged(replace(ferry(), mentions=(whole, part, rest, same)))))
    (first, last), (one, _) = sorted(chains[0])[0], sorted(chains[1])[0]
    assert chains == {0: {(first, last), (last, last)}, 1: {(one, one)}, 2: {(last, last + 1)}}


def test_of_two_crossing_mentions_of_one_chain_the_first_stays() -> None:
    _, chains, _ = read(
        conll(tagged(replace(ferry(), mentions=(of("Bram’s aunt", entity="e"), of("aunt had", entity="e")))))
    )
    assert [len(spans) for spans in chains.values()] == [1]


def test_speakers_stand_beside_their_words() -> None:
    sentences, _, _ = read(conll(tagged(ferry())))
    said = {row[9] for sentence in sentences for row in sentence if row[3] in ("You", "came", "begun")}
    assert said == {"Ada_Finch"}
    assert {row[9] for sentence in sentences for row in sentence if row[3] in ("said", "Eleven", "nothing")} == {"-"}


def test_names_have_the_entities_of_ontonotes_and_the_longest_wins() -> None:
    ship = replace(of("boats"), type="VEH")
    inner, outer = of("Bram", 1), of("Bram’s aunt")
    _, _, names = read(conll(tagged(replace(ferry(), mentions=(ship, inner, outer)))))
    assert [(kind, last - first) for first, last, kind in names] == [("PRODUCT", 0), ("PERSON", 2)]


@pytest.mark.parametrize("mention", [("NOM", "c1"), ("PROP", None)])
def test_a_mention_over_two_sentences_makes_them_one(mention: tuple[MentionForm, str | None]) -> None:
    span = Span(place(TEXT, "Eleven").start, place(TEXT, "twelfth").end)
    book = tagged(ferry())
    form, character = mention
    long = replace(book, mentions=(Mention(span, span, form, "PER", character),))
    assert len(read(conll(long))[0]) == len(read(conll(book))[0]) - 1


@pytest.mark.parametrize("book", [ferry(), hostile(), gold_book("the_last_tram")], ids=["ferry", "hostile", "tram"])
def test_every_word_is_there_in_order(book: Book) -> None:
    book = tagged(book)
    sentences, _, _ = read(conll(book))
    assert len([row for sentence in sentences for row in sentence]) == len(book.tokens)


@settings(deadline=None, max_examples=25)
@given(books())
def test_any_book_can_be_read(book: Book) -> None:
    sentences, chains, _ = read(conll(book))
    assert len([row for sentence in sentences for row in sentence]) == len(book.tokens)
    known = {
        (within[0], within[-1])
        for mention in book.mentions
        if len(mention.span) and (mention.character or mention.entity) and (within := book.tokens.within(mention.span))
    }
    assert {span for spans in chains.values() for span in spans} <= known

"""Which spans become mentions, their heads, forms and kinds."""

from __future__ import annotations

import numpy as np
import pytest

from personae.book import TAGS, Book, Mention, Paragraph, Span
from personae.models import tagger
from personae.models.features import heads
from personae.stages import mentions, tokens


def book_of(text: str) -> Book:
    spans, at = [], 0
    for part in text.split("\n\n"):
        spans.append(Paragraph(Span(at, at + len(part))))
        at += len(part) + 2
    return tokens.run(Book(text, Span(0, len(text)), paragraphs=tuple(spans)))


def tags_of(names: str) -> np.ndarray:
    return np.array([TAGS.index(name) for name in names.split()], np.uint8)


def reading_of(book: Book, tags: str, spans: dict[tuple[int, int], tuple[str, str, float]]) -> tagger.Reading:
    """A reading by hand: token spans with kind, form and probability."""
    rows = sorted(spans)
    kind, form = np.zeros((len(rows), 7), np.float32), np.zeros((len(rows), 3), np.float32)
    for i, row in enumerate(rows):
        name, how, probability = spans[row]
        kind[i, 0], kind[i, tagger.KINDS.index(name)] = 1 - probability, probability
        form[i, tagger.FORMS.index(how)] = 1
    n = len(book.tokens)
    return tagger.Reading(tags_of(tags), np.zeros(n, np.int8), np.array(rows, np.int32).reshape(-1, 2), kind, form)


def texts(book: Book, found: list[Mention]) -> list[str]:
    return [book[m.span] for m in found]


@pytest.mark.parametrize(
    ("phrase", "tags", "head"),
    [
        ("the old keeper of the light at Sarn", "DT JJ NN IN DT NN IN NNP", "keeper"),
        ("Mrs. Orla Venn , of Harrowgate", "NNP NNP NNP , IN NNP", "Venn"),
        ("Tamsin 's younger brother", "NNP POS JJR NN", "brother"),
        ("one of the sailors", "CD IN DT NNS", "one"),
        ("a tall , silent woman who limped", "DT JJ , JJ NN WP VBD", "woman"),
        ("a man named Pell", "DT NN VBN NNP", "man"),
        ("she", "PRP", "she"),
    ],
)
def test_head_is_the_last_noun_of_the_phrase_proper(phrase: str, tags: str, head: str) -> None:
    words = phrase.split()
    ends = np.array([0]), np.array([len(words) - 1])
    assert words[int(heads(tags_of(tags), *ends)[0])] == head


def test_mentions_nest_and_come_longest_first() -> None:
    book = book_of("Old Tom saw his sister.")
    reading = reading_of(
        book,
        "JJ NNP VBD PRP$ NN .",
        {(0, 1): ("PER", "PROP", 0.9), (3, 3): ("PER", "PRON", 0.9), (3, 4): ("PER", "NOM", 0.9)},
    )
    found = mentions.find(book.tokens, reading)
    assert texts(book, found) == ["Old Tom", "his sister", "his"]
    assert [m.form for m in found] == ["PROP", "NOM", "PRON"]
    assert [book[m.head] for m in found] == ["Tom", "sister", "his"]


def test_of_crossing_spans_the_likelier_stays() -> None:
    book = book_of("Dr. Anna Pell Harbour")
    reading = reading_of(book, "NNP NNP NNP NNP", {(0, 2): ("PER", "PROP", 0.9), (1, 3): ("FAC", "PROP", 0.6)})
    assert texts(book, mentions.find(book.tokens, reading)) == ["Dr. Anna Pell"]


def test_a_name_is_the_same_kind_all_over_the_book() -> None:
    book = book_of("Sarn slept. Sarn woke. Sarn ate. Sarn smiled.")
    spans = {
        (0, 0): ("PER", "PROP", 0.95),
        (3, 3): ("PER", "PROP", 0.95),
        (6, 6): ("PER", "PROP", 0.9),
        (9, 9): ("GPE", "PROP", 0.55),
    }
    found = mentions.find(book.tokens, reading_of(book, "NNP VBD . NNP VBD . NNP VBD . NNP VBD .", spans))
    assert {m.type for m in found} == {"PER"}


def test_personal_pronouns_are_always_mentions() -> None:
    book = book_of("I told him about it and hurt myself.")
    found = mentions.find(book.tokens, reading_of(book, "PRP VBD PRP IN PRP CC VBD PRP .", {}))
    assert texts(book, found) == ["I", "him", "myself"]
    assert {(m.type, m.form) for m in found} == {("PER", "PRON")}


def test_a_number_that_looks_like_a_pronoun_is_none() -> None:
    book = book_of("Part I")
    assert mentions.find(book.tokens, reading_of(book, "NN CD", {})) == []


def test_run_finds_people_in_a_story() -> None:
    book = mentions.run(book_of("“Don’t go, Mr. Tamsin,” said Orla Venn. Her brother saw the doctor."))
    found = {book[m.span]: m for m in book.mentions}
    for words, form in (("Mr. Tamsin", "PROP"), ("Orla Venn", "PROP"), ("Her brother", "NOM"), ("Her", "PRON")):
        assert (found[words].type, found[words].form) == ("PER", form)
    assert book[found["the doctor"].head] == "doctor"
    assert all(0.5 <= m.confidence <= 1 for m in book.mentions)


def test_run_of_a_text_without_words_finds_nothing() -> None:
    assert mentions.run(Book("", Span(0, 0))).mentions == ()

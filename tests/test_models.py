"""The tagger's weights and features."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files

import numpy as np
import pytest

from personae.book import TAGS, Book, Paragraph, Span
from personae.models import tagger
from personae.models.features import evidence, number, plain, shape, word_row
from personae.stages import tokens


def tokens_of(text: str) -> Book:
    spans, at = [], 0
    for part in text.split("\n\n"):
        spans.append(Paragraph(Span(at, at + len(part))))
        at += len(part) + 2
    return tokens.run(Book(text, Span(0, len(text)), paragraphs=tuple(spans)))


def tags_of(text: str) -> dict[str, str]:
    book = tokens_of(text)
    return dict(zip(book.tokens.words, [TAGS[t] for t in tagger.read(book.tokens).tag], strict=True))


def test_plain_makes_marks_and_accents_alike() -> None:
    assert plain("Zoë’s") == "Zoe's"
    assert plain("—") == "--"
    assert plain("“") == plain("»") == '"'


def test_features_do_not_depend_on_the_style_of_marks() -> None:
    assert word_row("don’t") == word_row("don't")
    assert word_row("“") == word_row('"')


def test_shape_cuts_runs_to_two() -> None:
    assert shape("McCall's") == "XxXxx'x"


def test_evidence_counts_capitals_within_a_sentence_only() -> None:
    words = ["Hope", "rose", ".", "They", "saw", "Hope", "."]
    row, distinct = number(words)
    opens = np.array([1, 0, 0, 1, 0, 0, 0], bool)
    table = evidence(row, distinct, opens)
    hope = table[distinct.index("Hope")]
    assert np.isclose(hope[1] * 4, np.log(2)) and np.isclose(hope[2] * 4, np.log(2))


def test_weights_are_those_of_the_manifest() -> None:
    folder = files("personae.models")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for name, entry in manifest.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == entry["sha256"]


def test_tagger_tags_a_plain_sentence() -> None:
    found = tags_of("“I never saw her,” Orla said quietly.")
    assert found["I"] == "PRP" and found["saw"] == "VBD" and found["Orla"] == "NNP" and found["quietly"] == "RB"


def test_tagger_tags_the_present_tense() -> None:
    found = tags_of("She grins. Then Dev walks over and hands him the keys.")
    assert found["grins"] == "VBZ" and found["walks"] == "VBZ" and found["keys"] == "NNS"


def test_tagger_finds_the_subject_of_a_verb() -> None:
    book = tokens_of("“Go on,” said the old ferryman.\n\nMara rose and left.")
    reading = tagger.read(book.tokens)
    words = book.tokens.words

    def subject(verb: str) -> str:
        at = words.index(verb)
        return words[at + int(reading.subject[at])]

    assert subject("said") == "ferryman"
    assert subject("rose") == "Mara"
    assert subject("left") == "Mara"


def test_tagger_reads_nothing_from_an_empty_text() -> None:
    assert len(tagger.read(Book("", Span(0, 0)).tokens).tag) == 0


def test_reading_in_pieces_is_the_same_as_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    book = tokens_of("Tilda laughed at the old harbour master, who had lost his cap. " * 9)
    whole = tagger.read(book.tokens)
    monkeypatch.setattr(tagger, "ROWS", 11)
    pieces = tagger.read(book.tokens)
    assert (pieces.tag == whole.tag).all() and (pieces.subject == whole.subject).all()
    assert pieces.span.tolist() == whole.span.tolist()
    assert np.abs(pieces.kind - whole.kind).max() < 1e-3

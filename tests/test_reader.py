"""The reading network: its pieces and windows, its cells, and that reading with and without it agree in form."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import personae
from personae.book import Book
from personae.export.tables import TABLES
from personae.models import encoder, pieces
from personae.models.pieces import windows
from personae.pipeline import stages
from personae.stages.speakers import cells, joint
from personae.stages.speakers.talk import AROUND, Talk
from personae.stages.speakers.voices import Voices

ROOT = Path(__file__).parent.parent
STORY = ROOT / "stories" / "the_last_tram.txt"
PARITY = ROOT / "training" / "reader" / "parity.json"


@pytest.fixture(scope="module")
def book() -> Book:
    return personae.read(STORY)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=400), st.integers(12, 60), st.integers(0, 5))
def test_windows_answer_for_every_token_once(counts: list[int], size: int, margin: int) -> None:
    first = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    found = windows(first, 0, len(counts), size, margin)
    assert [t for w in found for t in range(w.own_first, w.own_end)] == list(range(len(counts)))
    for w in found:
        assert w.first <= w.own_first < w.own_end <= w.end
        assert first[w.end] - first[w.first] <= size


def test_pieces_belong_to_their_tokens(book: Book) -> None:
    shown = pieces.read(book)
    assert len(shown.first) == len(book.tokens) + 1 and shown.first[-1] == len(shown.piece)
    assert (np.diff(shown.first) >= 1).all() and (np.diff(shown.first) <= pieces.LONGEST).all()


def test_strange_words_have_pieces() -> None:
    words = ("", "\u200b", "a" * 50_000, "🙂🙂", "Zoë’s", "…", "日本語")
    vocabulary = pieces.vocabulary()
    assert all(vocabulary(word) for word in words)


def test_shape_tells_what_the_encoder_can_not_see() -> None:
    wanted = {"word": "lower", "Word": "Title", "WORD": "UPPER", "McCall": "Mixed", "B2": "digit", "—": "mark"}
    assert {word: pieces.SHAPES[pieces.shape_of(word)] for word in wanted} == wanted


def test_every_token_has_a_state(book: Book) -> None:
    assert book.states is not None and book.states.shape == (len(book.tokens), encoder.WIDTH)
    assert np.isfinite(book.states.astype(np.float32)).all()


def test_same_story_same_states(book: Book) -> None:
    again = encoder.read(book.tokens, pieces.zones(book))
    assert book.states is not None and np.array_equal(again, book.states)


def test_a_story_without_words_is_read() -> None:
    empty = Book("", personae.Span(0, 0))
    assert encoder.read(empty.tokens, pieces.zones(empty)).shape == (0, encoder.WIDTH)


def test_cells_know_the_same_person_at_the_turns_around() -> None:
    owner, person = np.array([0, 0, 1, 1, 2]), np.array([4, 7, 7, 9, 4])
    near = cells._near(person, owner, 3)
    before, after = cells.OFFSETS.index(-1), cells.OFFSETS.index(1)
    assert near[2, before] == 1 and near[1, after] == 2
    assert near[0, cells.OFFSETS.index(2)] == 4 and near[3, before] == len(owner)


def test_shares_of_a_turn_sum_to_at_most_one() -> None:
    owner = np.array([0, 0, 1])
    shares = joint.shares(np.array([1.0, 2.0, -40.0], np.float32), np.array([0.0, 60.0], np.float32), owner)
    assert 0 < shares[:2].sum() < 1 and shares[2] < 1e-9


def test_numpy_and_onnx_say_what_torch_said(book: Book) -> None:
    wanted = json.loads(PARITY.read_text(encoding="utf-8"))
    assert book.states is not None
    told = book.states[wanted["tokens"]].astype(np.float32)
    there = np.array(wanted["states"], np.float32)
    cosine = (told[:, : there.shape[1]] * there).sum(1)
    cosine /= np.linalg.norm(told[:, : there.shape[1]], axis=1) * np.linalg.norm(there, axis=1)
    assert cosine.mean() > 0.95


def test_with_and_without_the_network_the_tables_have_one_form(book: Book) -> None:
    rules = personae.read(STORY, model=False)
    assert rules.states is None and book.states is not None
    assert [q.span for q in rules.quotes] == [q.span for q in book.quotes]
    for table in TABLES:
        one, other = list(table.rows(book)), list(table.rows(rules))
        assert table.name in ("relations", "events") or (one and other) or one == other
        kinds = [{key: type(value) for key, value in row.items() if value is not None} for row in (*one, *other)]
        seen: dict[str, type] = {}
        for kind in kinds:
            assert all(seen.setdefault(key, is_) is is_ for key, is_ in kind.items())
        assert len({tuple(row) for row in (*one, *other)}) <= 1


def test_without_the_network_its_stages_are_left_out() -> None:
    assert {s.name for s in stages()} - {s.name for s in stages(model=False)} == {"reading", "draft", "events"}


def test_all_weights_together_are_small_and_named() -> None:
    folder = Path(str(files("personae.models")))
    there = {p.name for p in folder.iterdir() if p.suffix in (".npz", ".onnx")}
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert there <= set(manifest)
    assert sum((folder / name).stat().st_size for name in manifest) < 45e6


def test_a_turn_sounds_like_who_says_such_words() -> None:
    lines = ["Papa says no", "Papa says so", "the ship is gone", "that ship is old", "ask Papa"]
    words = [word for line in lines for word in line.split()]
    zone = np.full(len(words), 1, np.uint8)
    ends = np.cumsum([len(line.split()) for line in lines])
    turn = np.stack([ends - [len(line.split()) for line in lines], ends], 1).astype(np.int32)
    owner, person = np.repeat(np.arange(5), 2), np.tile([0, 1], 5)
    likely = np.array([1, 0, 1, 0, 0, 1, 0, 1, 0.5, 0.5], np.float32)
    found = Voices(words, zone, turn, owner, person, likely, 2).of(owner, person)
    alike = found[:, 0].reshape(5, 2)
    assert alike[4, 0] > alike[4, 1]  # who says "Papa" elsewhere
    assert alike[2, 1] > alike[2, 0]
    assert np.allclose(found[0::2, 1], -found[1::2, 1])


def test_voices_of_a_book_without_speech() -> None:
    none = np.zeros(0, np.int64)
    heard = Voices(["Rain"], np.zeros(1, np.uint8), np.zeros((0, 2), np.int32), none, none, none.astype(np.float32), 0)
    assert heard.of(none, none).shape == (0, 3)


def test_told_speakers_stand_and_change_only_what_is_near(book: Book) -> None:
    before = personae.read(STORY, until="speakers")
    talk = Talk(before)
    free = talk.decide({})
    person, likely, _ = free.of(10)
    other = int(person[np.argsort(likely)[-2]])
    told = talk.decide({10: other})
    assert told.of(10)[1][list(told.of(10)[0]).index(other)] == 1.0
    far = [i for i in range(len(talk.turns)) if abs(i - 10) > AROUND]
    assert far and all(np.array_equal(free.of(i)[1], told.of(i)[1]) for i in far)
    near = talk.decide_near(5, 20, {10: other})
    for i in range(5, 20):
        assert np.allclose(near.of(i)[1], told.of(i)[1], atol=1e-4)


def test_two_opinions_make_one_that_sums_to_at_most_one() -> None:
    owner = np.array([0, 0, 1])
    first, second = np.array([0.6, 0.3, 0.9], np.float32), np.array([0.2, 0.7, 0.5], np.float32)
    mixed = joint.blended([first, second], owner, 2)
    assert mixed[:2].sum() <= 1.0 and 0.5 < mixed[2] < 0.9
    assert np.allclose(joint.blended([first, first], owner, 2), first, atol=1e-3)

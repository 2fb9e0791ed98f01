"""The metrics, on a tiny story of our own whose figures can be counted by hand."""

import math

import pytest

from evaluation import metrics
from evaluation.gold import Gold, Person, Quotation, of_story
from evaluation.metrics import normal
from evaluation.prediction import from_rows
from evaluation.stories import parse
from personae import Span

TEXT = '"Tea?" said Dr. Moss. "Please," said Wren. "Milk?" "No." "Sugar?" "Two."'
WORDS = ("Tea?", "Please,", "Milk?", "No.", "Sugar?", "Two.")


def person(id: str, *names: str) -> Person:
    return Person(id, names[0], frozenset(names), "major")


def quotation(number: int, speaker: str | None, type: str = "Implicit", addressees: str = "") -> Quotation:
    start = TEXT.index(f'"{WORDS[number]}"') + 1
    span = Span(start, start + len(WORDS[number]))
    return Quotation(f"Q{number}", (span,), speaker, speaker or "_group", type, frozenset(addressees.split()))


@pytest.fixture
def gold() -> Gold:
    people = {"m": person("m", "Dr. Hester Moss", "Dr. Moss", "Hester"), "w": person("w", "Wren")}
    quotations = (
        quotation(0, "m", "Explicit", "w"), quotation(1, "w", "Explicit", "m"), quotation(2, "m"), quotation(3, "w"),
        quotation(4, "m"), quotation(5, None),
    )  # fmt: skip
    return Gold("tea", TEXT, people, quotations)


def row(number: int, speaker: str | None, **more):
    start = TEXT.index(f'"{WORDS[number]}"')
    return {"start": start, "end": start + len(WORDS[number]) + 2, "speaker": speaker, **more}


CAST = [{"id": "1", "name": "Moss", "aliases": ["Dr. Moss"]}, {"id": "2", "name": "the wren", "aliases": []}]


def figures(gold: Gold, rows, cast=CAST):
    return metrics.pool([metrics.score(gold, from_rows(cast, rows, len(TEXT)))])


def test_all_right_is_all_hundred_percent(gold):
    told = figures(gold, [row(0, "1"), row(1, "2"), row(2, "1"), row(3, "2"), row(4, "1"), row(5, "1")])
    assert told["overall"]["acc"] == told["overall"]["named"] == told["overall"]["b3"] == 1
    assert told["detection"]["det_f1"] == 1
    assert told["overall"]["n"] == 5  # the last one is spoken by no one person


def test_accuracy_counts_missed_and_silent_as_wrong(gold):
    told = figures(gold, [row(0, "1"), row(1, "2"), row(2, None), row(3, "1")])
    assert told["overall"]["acc"] == pytest.approx(2 / 5)
    assert told["overall"]["acc_det"] == pytest.approx(2 / 3)
    assert told["overall"]["missed"] == pytest.approx(1 / 5)
    assert told["overall"]["null"] == pytest.approx(1 / 5)
    assert told["by_type"]["Explicit"]["acc"] == 1
    assert told["detection"]["det_r"] == pytest.approx(4 / 6)


def test_a_split_character_counts_once_one_to_one_and_wholly_many_to_one(gold):
    cast = [*CAST, {"id": "3", "name": "she", "aliases": []}]
    told = figures(gold, [row(0, "1"), row(2, "1"), row(4, "3"), row(1, "2"), row(3, "2")], cast)
    assert told["overall"]["acc"] == pytest.approx(4 / 5)
    assert told["overall"]["m2o"] == 1
    assert told["overall"]["named"] == pytest.approx(4 / 5)
    assert told["overall"]["b3_p"] == 1
    assert told["overall"]["b3_r"] == pytest.approx((2 * 2 / 3 + 1 / 3 + 1 + 1) / 5)


def test_a_merged_character_is_named_but_not_strictly(gold):
    cast = [{"id": "1", "name": "Dr. Moss", "aliases": ["Wren"]}]
    told = figures(gold, [row(number, "1") for number in range(5)], cast)
    assert told["overall"]["acc"] == told["overall"]["named"] == pytest.approx(3 / 5)
    assert told["overall"]["named_strict"] == 0


def test_lines_that_are_no_speech_are_left_out(gold):
    told = figures(gold, [row(0, "1", kind="other"), row(1, "2", kind="speech")])
    assert told["detection"]["pred"] == 1


def test_detection_wants_most_of_the_span(gold):
    near, far = row(1, "2"), row(0, "1")
    near["end"] -= 2
    far["end"] += 20
    told = figures(gold, [near, far])
    assert told["detection"]["det_p"] == pytest.approx(1 / 2)
    assert told["detection"]["det_any"] == pytest.approx(2 / 6)


def test_addressees_go_through_the_assignment(gold):
    told = figures(gold, [row(0, "1", addressees=["2"]), row(1, "2", addressees=["1", "2"])])
    assert told["addressees"] == {"n": 2, "addr_hit": 1, "addr_p": 2 / 3, "addr_r": 1, "addr_f1": pytest.approx(0.8)}


def test_surest_half_is_judged_by_confidence_and_ties_are_shared(gold):
    sure = [row(0, "1", confidence=0.9), row(1, "2", confidence=0.9), row(2, "1", confidence=0.6)]
    told = figures(gold, [*sure, row(3, "1", confidence=0.6), row(4, "1", confidence=0.1)])
    assert told["confidence"]["sel50"] == pytest.approx((2 + 0.5 * 0.5) / 2.5)
    expected = (2 * abs(1 - 0.9) + 2 * abs(0.5 - 0.6) + abs(1 - 0.1)) / 5
    assert told["confidence"]["ece"] == pytest.approx(expected)


def test_pooling_weighs_quotations_alike(gold):
    right = metrics.score(gold, from_rows(CAST, [row(n, "12"[n % 2]) for n in range(5)], len(TEXT)))
    nothing = metrics.score(gold, from_rows(CAST, [], len(TEXT)))
    told = metrics.pool([right, nothing])
    assert told["overall"]["acc"] == 0.5
    assert math.isnan(metrics.pool([nothing])["overall"]["acc_det"])


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Mrs. Ottoline's", "mrs ottoline"), ("the Ferryman", "ferryman"), ("Zoë", "zoe"), ("Marie-Anne", "marie anne")],
)
def test_normal_name(name, expected):
    assert normal(name) == expected


def test_a_title_less_name_belongs_to_one_only_if_unambiguous():
    people = {"a": person("a", "Mr. Pell"), "b": person("b", "Mrs. Pell"), "c": person("c", "Captain Orr")}
    wide = metrics.names_of(people).wide
    assert "orr" in wide["c"]
    assert "pell" not in wide["a"] | wide["b"]


def test_a_story_of_ours_is_scored_by_turns():
    story = parse(
        '+++\ntitle = "Tea"\n[[characters]]\nid = "ada"\nname = "Ada"\n+++\n'
        "{ada}“No,” said Ada. {+}“Never.”\n\n{_group}“Shame!”\n\nThe {other}“tea” was cold.\n"
    )
    gold = of_story(story)
    assert [(q.speaker, len(q.spans), q.type) for q in gold.quotations] == [("ada", 2, "speech"), (None, 1, "speech")]

"""The stage that tells scenes apart, its time phrases, and the figures that judge it. Books are built by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation import scene_metrics as measure
from personae import Book, Span
from personae.book import Character, Mention, Quote
from personae.export.report import report
from personae.export.tables import table
from personae.ingest.written import open_written
from personae.stages import scenes, structure, tokens
from personae.stages.scenes import times

TWO = (
    "Ada poured the tea in the kitchen.\n\n“Where is Tom?” asked Ada.\n\n“At sea,” said Ben.\n\n"
    "* * *\n\nThe next morning Ben stood on the pier. It was cold."
)


def laid_out(text: str) -> Book:
    return tokens.run(structure.run(Book(text, Span(0, len(text)))))


def mention(text: str, name: str, id: str, at: int = 0) -> Mention:
    start = text.index(name, at)
    span = Span(start, start + len(name))
    return Mention(span, span, "PROP", "PER", id, None, 0.9)


def two_scenes() -> Book:
    """A tea and a pier; Tom is only spoken of."""
    book = laid_out(TWO)
    tom, ben = TWO.index("“Where"), TWO.index("“At")
    quotes = (
        Quote(Span(tom, TWO.index("” asked") + 1), 0, speaker="c1", addressees=("c3",), id="q1"),
        Quote(Span(ben, TWO.index("” said") + 1), 1, speaker="c3", addressees=("c1",), id="q2"),
    )
    second = TWO.index("* * *")
    mentions = (
        mention(TWO, "Ada", "c1"),
        mention(TWO, "Tom", "c2"),
        mention(TWO, "Ada", "c1", tom),
        mention(TWO, "Ben", "c3"),
        mention(TWO, "Ben", "c3", second),
    )
    people = tuple(Character(id, name, (name,), lines=1) for id, name in (("c1", "Ada"), ("c2", "Tom"), ("c3", "Ben")))
    return replace(book, quotes=quotes, mentions=mentions, characters=people)


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("The next morning it rained.", "The next morning"),
        ("By Thursday she was gone.", "By Thursday"),
        ("Three weeks later he came.", "Three weeks later"),
        ("That night they slept.", "That night"),
        ("By half past eight the hall smelled of bacon.", "By half past eight"),
        ("It was ten past four in the morning.", "ten past four in the morning"),
        ("By one the fan is off.", "By one"),
        ("They met on the second night.", "on the second night"),
        ("In the heat of August she fell.", "In the heat of August"),
        ("It was dusk when she came.", "dusk"),
        ("In 1912 he died.", "In 1912"),
        ("She was on the other side.", None),
        ("It was in a drawer.", None),
        ("She may march a second time.", None),
    ],
)
def test_a_time_phrase_is_found_whole(sentence: str, phrase: str | None) -> None:
    book = laid_out(sentence)
    found = [book[book.tokens.span(p.first_tok, p.end_tok)] for p in times.find(book, 0, len(book.tokens))]
    assert found == ([] if phrase is None else [phrase])


def test_a_break_begins_a_scene_and_says_so() -> None:
    book = scenes.run(two_scenes())
    assert [book[scene.span][:12] for scene in book.scenes] == ["Ada poured t", "The next mor"]
    assert [scene.why.why for scene in book.scenes] == ["the story begins", "a scene break"]
    assert book[book.scenes[1].why.span] == "* * *"
    assert [scene.confidence for scene in book.scenes] == [1.0, 1.0]


def test_a_heading_belongs_to_the_scene_that_it_opens() -> None:
    text = "CHAPTER I\n\nIt rained.\n\nIt went on.\n\nCHAPTER II\n\nIt stopped.\n\nThe sun came."
    book = scenes.run(laid_out(text))
    assert [book[scene.span].split("\n")[0] for scene in book.scenes] == ["CHAPTER I", "CHAPTER II"]
    assert book.scenes[1].why.why == "a heading"


def test_a_date_on_a_line_of_its_own_begins_a_scene() -> None:
    text = "It rained all day.\n\n“So I see,” he said.\n\nMONDAY\n\nBy ten it had stopped."
    book = scenes.run(laid_out(text))
    assert [scene.why.why for scene in book.scenes] == ["the story begins", "a line with the date"]


def test_who_speaks_is_present_and_who_is_named_in_talk_is_not() -> None:
    first, second = scenes.run(two_scenes()).scenes
    assert set(first.present) == {"c1", "c3"}
    assert first.spoken_of == ("c2",)
    assert "c2" not in (*second.present, *second.spoken_of)


def test_the_time_of_a_scene_is_in_its_own_words() -> None:
    book = scenes.run(two_scenes())
    assert book.scenes[0].time is None
    time = book.scenes[1].time
    assert time is not None and book[time] == "The next morning"


def test_a_story_without_words_has_no_scenes() -> None:
    assert scenes.run(laid_out("")).scenes == ()
    assert scenes.run(laid_out("\n\n* * *\n\n")).scenes == ()


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="aB .,“”'\n*—\u00e9\r0", max_size=200))
def test_scenes_of_any_text_are_in_order_and_within_it(text: str) -> None:
    book = scenes.run(laid_out(text))
    at = 0
    for scene in book.scenes:
        assert at <= scene.span.start < scene.span.end <= len(text)
        for inner in (scene.place, scene.time):
            assert inner is None or scene.span.contains(inner)
        at = scene.span.end


def test_scenes_written_and_read_back_are_the_same(tmp_path) -> None:  # type: ignore[no-untyped-def]
    book = scenes.run(two_scenes())
    book.write(tmp_path / "out")
    assert open_written(tmp_path / "out").scenes == book.scenes


def test_a_folder_without_scenes_is_still_read(tmp_path) -> None:  # type: ignore[no-untyped-def]
    two_scenes().write(tmp_path / "out")
    (tmp_path / "out" / "scenes.jsonl").unlink()
    assert open_written(tmp_path / "out").scenes == ()


def test_a_row_of_scenes_names_place_time_and_people() -> None:
    row = list(table("scenes").rows(scenes.run(two_scenes())))[1]
    assert row["time"] == {"start": TWO.index("The next"), "end": TWO.index(" Ben stood")}
    assert row["evidence"]["why"] == "a scene break"
    assert isinstance(row["present"], list)


def test_the_report_has_a_line_for_each_scene_below_its_heading() -> None:
    page = report(scenes.run(two_scenes()))
    assert page.count('class="scene"') == 2
    assert "<b>The next morning</b>" in page


# -- the figures


def test_boundaries_are_paragraphs_of_prose_and_leave_the_first_out() -> None:
    text = "One.\n\nI\n\nTwo goes here.\n\n***\n\nThree goes here."
    starts = measure.paragraphs(text)
    assert [text[start:].split("\n")[0] for start in starts] == ["One.", "Two goes here.", "Three goes here."]
    spans = [Span(0, 4), Span(text.index("I\n"), 20), Span(text.index("Three"), len(text))]
    assert measure.boundaries(starts, spans) == {1, 2}


def test_boundary_counts_allow_one_paragraph_off_when_asked() -> None:
    assert measure.boundary_counts({3, 9}, {4, 9, 20}) == {"gold": 2, "said": 3, "right": 1}
    assert measure.boundary_counts({3, 9}, {4, 9, 20}, off=1) == {"gold": 2, "said": 3, "right": 2}
    assert measure.boundary_counts({3, 5}, {4}, off=1)["right"] == 1


def test_f1_is_the_harmonic_mean() -> None:
    assert measure.f1({"gold": 4, "said": 2, "right": 2}) == {"p": 100.0, "r": 50.0, "f1": 66.7}
    assert measure.f1({})["f1"] == 0.0


def test_pk_and_window_diff_are_nought_for_the_same_and_grow_with_errors() -> None:
    assert measure.pk({5}, {5}, 10) == measure.window_diff({5}, {5}, 10) == 0.0
    assert 0 < measure.pk({10}, {11}, 20) < measure.pk({10}, set(), 20) <= 1
    assert measure.window_diff({5}, {5, 6}, 10) > measure.pk({5}, {5, 6}, 10)


def test_words_agree_when_half_of_the_shorter_is_shared() -> None:
    assert measure.words_agree("the kitchen of the house", "The kitchen")
    assert measure.words_agree("Sunita’s house", "a house")
    assert not measure.words_agree("the small dining room", "the great hall")


def test_paired_scenes_share_at_least_half() -> None:
    gold = [Span(0, 10), Span(10, 20)]
    assert measure.paired(gold, [Span(0, 9), Span(9, 20)]) == [0, 1]
    assert measure.paired(gold, [Span(0, 20)]) == [0, 0]
    assert measure.paired(gold, []) == [None, None]

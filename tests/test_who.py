"""`personae who`: what is said of somebody, and that nothing of later on shows in it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from personae import pipeline
from personae.book import Book, Event, Evidence, Span, Tie
from personae.cli import main
from personae.errors import QueryError
from personae.export.who import place_of, who

STORY = """\
CHAPTER ONE

“You are late,” said Mara Voss. She shut the door of the mill.

“The bridge was down,” said Tomas. He put his bag on the table and looked at Mara.

“It is always something,” Mara said to Tomas.

CHAPTER TWO

In the morning Tomas walked to the harbour. An old man sat there by himself.

“Do you know a Mrs. Kettering?” Tomas asked the old man.

“Everybody knows Mrs. Kettering,” said the old man. “You call her Mara, I believe.”

CHAPTER THREE

Lena Brandt came at noon. “Mrs. Kettering has sold the mill,” said Lena.

“She has not,” said Tomas.
"""


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    path = tmp_path_factory.mktemp("who") / "mill.txt"
    path.write_text(STORY, encoding="utf-8")
    return pipeline.read(path, model=False)


def test_it_says_who_somebody_is_so_far(book: Book) -> None:
    answer = who(book, "tomas", "chapter 1")
    assert (answer.name, answer.pronouns, answer.lines) == ("Tomas", "he/him", 1)
    assert answer.met.startswith("“The bridge was down,” said Tomas.")
    assert answer.last_line is not None
    assert answer.last_line.text == "“The bridge was down,”"
    assert [name for name, _ in answer.talks_with] == ["Mara"]
    assert answer.seen is not None
    assert (answer.seen.chapter, answer.seen.company) == (1, ("Mara",))


def test_a_part_of_a_name_is_enough_and_case_does_not_matter(book: Book) -> None:
    assert who(book, "VOSS").id == who(book, "mara").id


@pytest.mark.parametrize(
    ("name", "until", "why"),
    [
        ("Lena", "chapter 2", "nobody is called “Lena” so far$"),
        ("Kettering", "chapter 1", "nobody is called “Kettering” so far$"),
        ("Tomsa", "chapter 1", "near it: Tomas$"),
        ("Lina", "chapter 3", "near it: Lena"),
        ("", "50%", "nobody"),
        ("Tomas", "chapter 9", "no chapter 9: the story has 3"),
        ("Tomas", "140%", "more than the whole story"),
        ("Tomas", "99999999", "ends before"),
        ("Tomas", "noon", "is no place"),
    ],
)
def test_what_cannot_be_answered_is_a_sentence(book: Book, name: str, until: str, why: str) -> None:
    with pytest.raises(QueryError, match=why):
        who(book, name, until)


def test_two_of_one_name_are_both_named(book: Book) -> None:
    twins = tuple(
        replace(person, name=f"{n} Grey", aliases=(f"{n} Grey",)) for n, person in enumerate(book.characters[:2])
    )
    text = "0 Grey and 1 Grey" + book.text[17:]
    two = replace(
        book,
        text=text,
        characters=twins,
        quotes=(),
        scenes=(),
        mentions=tuple(
            replace(book.mentions[0], span=span, head=span, form="PROP", character=person.id)
            for span, person in zip((Span(0, 6), Span(11, 17)), twins, strict=True)
        ),
    )
    with pytest.raises(QueryError, match="more than one so far: 0 Grey; 1 Grey"):
        who(two, "Grey")


def test_places_are_shares_of_the_words_chapters_and_offsets(book: Book) -> None:
    assert place_of(book, "0%") <= 13
    assert place_of(book, "100%") == place_of(book, None) == book.story.end
    assert place_of(book, "Chapter 2") == book.text.index("CHAPTER THREE") - 2
    assert place_of(book, "20") == 20


@settings(max_examples=60, deadline=None)
@given(share=st.integers(1, 100), seed=st.integers(0, 3))
def test_nothing_of_later_on_shows(book: Book, share: int, seed: int) -> None:
    """Whatever stands after the place is another; the answers are the same."""
    place = place_of(book, f"{share}%")
    other = replace(
        book,
        text=book.text[:place] + "Zoltan " * 80,
        quotes=tuple(q if q.span.end <= place else replace(q, speaker="c1", addressees=()) for q in book.quotes),
        mentions=tuple(
            m if m.span.end <= place else replace(m, character=f"c{seed}", form="PROP") for m in book.mentions
        ),
        scenes=tuple(
            scene if scene.span.end <= place else replace(scene, present=(*scene.present, "c9"))
            for scene in book.scenes
        ),
    )
    for name in ("Mara", "Tomas", "Lena", "Kettering", "old man"):
        assert _said(book, name, str(place)) == _said(other, name, str(place))


def _said(book: Book, name: str, until: str) -> str:
    try:
        return repr(who(book, name, until))
    except QueryError as error:
        return str(error)


def test_the_command_answers_from_a_story_and_from_its_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = tmp_path / "mill.txt"
    story.write_text(STORY, encoding="utf-8")
    assert main(["who", "Mara", str(story), "--until", "chapter 1", "--no-model"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Mara (Mara Voss; she/her)\n  met         “You are late,” said Mara Voss.\n")
    assert "talks with  Tomas (" in told
    assert main(["read", str(story), "-o", str(tmp_path / "out"), "--quiet", "--no-model"]) == 0
    assert main(["who", "Mara", str(tmp_path / "out"), "--until", "chapter 1"]) == 0
    assert capsys.readouterr().out == told
    assert main(["who", "Mara", str(tmp_path / "out"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "Mara"
    assert main(["who", "Lena", str(tmp_path / "out"), "--until", "chapter 1"]) == 2
    assert capsys.readouterr().err == "personae: nobody is called “Lena” so far\n"
    assert main(["who", "Lena", str(tmp_path / "none")]) == 3


def test_a_tie_is_told_from_where_its_words_stand(book: Book) -> None:
    ids = {person.name: person.id for person in book.characters}
    at = book.text.index("CHAPTER TWO")
    early, late = (Evidence(Span(place, place + 4), "named beside it") for place in (at - 60, at + 60))
    ties = (
        Tie(ids["Mara"], ids["Tomas"], "sister", "family", confidence=0.8, evidence=(early,)),
        Tie(ids["Mara"], ids["Tomas"], "rival", "enmity", confidence=0.7, evidence=(late,)),
        Tie(ids["Tomas"], ids["Mara"], "relative", "family", inferred=True, confidence=0.9, evidence=(early, late)),
    )
    told = replace(book, relations=ties)
    assert who(told, "Tomas", "chapter 1").ties == ("sister: Mara",)
    assert who(told, "Mara", "chapter 1").ties == ("sister of Tomas",)
    assert set(who(told, "Tomas").ties) == {"sister: Mara", "rival: Mara"}


def test_what_somebody_did_last_is_told_and_nothing_later(book: Book) -> None:
    tomas = next(person.id for person in book.characters if person.name == "Tomas")
    events = tuple(
        Event(Span(at, at + len(word)), tomas, None, 0.9)
        for word in ("put", "walked")
        for at in [book.text.index(f" {word} ") + 1]
    )
    told = replace(book, events=events)
    assert who(told, "tomas", "chapter 1").last_deed == "He put his bag on the table and looked at Mara."
    assert who(told, "tomas").last_deed == "In the morning Tomas walked to the harbour."
    assert who(book, "tomas").last_deed == ""

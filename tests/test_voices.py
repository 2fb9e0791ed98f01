"""voices.toml: what it says, whom it means, and the cast that comes of it."""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Mapping
from dataclasses import replace

import pytest
from export_books import ferry, hostile, long
from hypothesis import given, settings
from hypothesis import strategies as st
from script_books import PEOPLE, told_in_turns

from personae.book import Book, Character, Paragraph, Quote, Span
from personae.errors import VoicesError
from personae.export.formats import Wanted, format_named
from personae.export.scripts import abogen, audiobook_creator
from personae.export.scripts.casting import Cast, Tool, cast
from personae.export.scripts.colouring import coloured_by
from personae.export.scripts.conversations import exchanges
from personae.export.scripts.voices_file import read_voices

TOOL = Tool("ssml")


def cast_of(book: Book, voices: str = "", tool: Tool = TOOL) -> Cast:
    return cast(book, read_voices(voices), tool)


def starter(book: Book, voices: str | None = None) -> str:
    ((name, content),) = format_named("voices").files(book, Wanted("ferry", voices=voices))
    assert name == "ferry.voices.toml"
    return content.decode()


# What the file says


@pytest.mark.parametrize(
    ("voices", "said"),
    [
        ("narrator", "is no TOML"),
        ("[people]\nAda = 'a'\nAda = 'b'\n", "is no TOML"),
        ("voice = 'x'", "has a key 'voice', which means nothing here; there are narrator, nobody"),
        ("[pools]\nher = ['x']", r"\[pools\] of voices.toml has a key 'her', which means nothing here; there are she"),
        ("[tools.kokoro]\na = 'b'", r"\[tools\] of voices.toml has a key 'kokoro'"),
        ("people = 'Ada'", "'people' in voices.toml is no table"),
        ("[people]\nAda = 3", "the voice of 'Ada' in voices.toml is not the name of a voice"),
        ("[people]\nAda = ' '", "the voice of 'Ada' in voices.toml is not the name of a voice"),
        ('narrator = "a\\u0007"\n', "the voice of 'narrator' in voices.toml is not the name of a voice"),
        ("thoughts = 'aloud'", "'thoughts' in voices.toml is 'aloud', and can only be 'speaker' or 'narrator'"),
        ("[pools]\nshe = 'amy'", "the pool 'she' in voices.toml is no list"),
        ("[pools]\nshe = ['amy', 'eve', 'amy']", "the pool 'she' in voices.toml names the voice 'amy' twice"),
        ("[tools.ssml]\namy = 1.5", r"the voice of 'amy in \[tools.ssml\]'"),
    ],
)
def test_a_file_that_says_what_cannot_be_is_refused_in_a_sentence(voices: str, said: str) -> None:
    with pytest.raises(VoicesError, match=said) as error:
        read_voices(voices)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("voices", "said"),
    [
        ("[people]\nSmith = 'x'", r"'Smith' in voices.toml fits Mr. Smith \(c2\) and Mrs. Smith \(c3\); write the id"),
        ("[people]\n'Ada Finch' = 'x'\nada = 'y'", r"gives Ada Finch \(c1\) a voice twice"),
    ],
)
def test_a_name_that_fits_two_people_and_two_names_of_one_are_refused(voices: str, said: str) -> None:
    book = replace(told_in_turns(["Ada"], [(0, "a")]), characters=PEOPLE)
    with pytest.raises(VoicesError, match=said):
        cast_of(book, voices)


def test_people_go_by_name_alias_or_id_in_any_capitals_and_apostrophes() -> None:
    people = (Character("c0", "Mrs. O’Neill", ("Mrs. O’Neill", "the widow")), Character("c1", "Smith", ("Smith", "Jo")))
    book = replace(told_in_turns(["a", "b"], [(0, "a"), (1, "b")]), characters=people)
    for name in ("Mrs. O’Neill", "mrs. o'neill", "The  Widow", "c0"):
        assert cast_of(book, f'[people]\n"{name}" = "amy"').voices["c0"] == "amy"
    # whose name it is goes before whose alias it is
    both = replace(book, characters=(people[0], replace(people[1], aliases=("Smith", "the widow"), name="the widow")))
    assert cast_of(both, '[people]\n"the widow" = "amy"').voices["c1"] == "amy"


def test_a_name_of_nobody_in_the_book_is_told_of_with_the_likeliest() -> None:
    told = cast_of(ferry(), "[people]\nAda Finsh = 'x'\nGil = 'y'".replace("Ada Finsh", '"Ada Finsh"')).notices
    assert told == (
        "voices.toml names 'Ada Finsh', who is not in this book; 'Ada Finch' is",
        "voices.toml names 'Gil', who is not in this book",
    )


# Who talks with whom


def test_who_answers_and_who_is_spoken_to_talk_together() -> None:
    book = told_in_turns(["Ann", "Bea", "Cy"], [(0, "a"), (1, "b"), (0, "c"), (2, "d")])
    assert exchanges(book) == {"c0": {"c1": 2, "c2": 1}, "c1": {"c0": 2}, "c2": {"c0": 1}}
    quotes = (replace(book.quotes[0], addressees=("c2", "c9")), *book.quotes[1:])
    assert exchanges(replace(book, quotes=quotes))["c0"] == {"c1": 2, "c2": 2}


def test_lines_with_a_scene_break_or_a_long_way_between_are_no_answer() -> None:
    book = told_in_turns(["Ann", "Bea"], [(0, "a"), (1, "b")])
    broken = (book.paragraphs[0], replace(book.paragraphs[1], break_before=True))
    assert exchanges(replace(book, paragraphs=broken)) == {}
    far = "“a”\n\n" + "On and on.\n\n" * 7 + "“b”"
    paragraphs, at = [], 0
    for piece in far.split("\n\n"):
        paragraphs.append(Paragraph(Span(at, at + len(piece))))
        at += len(piece) + 2
    quotes = (Quote(Span(0, 3), 0, "speech", "c0"), Quote(Span(len(far) - 3, len(far)), 1, "speech", "c1"))
    assert exchanges(Book(far, Span(0, len(far)), paragraphs=tuple(paragraphs), quotes=quotes)) == {}


# The cast


def test_pronouns_choose_the_pool_and_the_most_talkative_choose_first() -> None:
    book = told_in_turns(["Ann", "Bea", "Cy"], [(0, "one"), (1, "one two three"), (2, "one two")])
    people = (book.characters[0], book.characters[1], replace(book.characters[2], pronouns=None))
    made = cast_of(replace(book, characters=people), "[pools]\nshe = ['amy', 'eve']\nthey = ['sam']")
    assert list(made.voices.items()) == [("c1", "amy"), ("c2", "sam"), ("c0", "eve")]
    assert made.notices == ()


def test_the_narrator_s_voice_is_nobody_else_s_but_the_first_person_s() -> None:
    book = told_in_turns(["Ann", "I"], [(0, "one"), (1, "two")])
    people = (book.characters[0], replace(book.characters[1], kind="narrator"))
    made = cast_of(replace(book, characters=people), "narrator = 'amy'\n[pools]\nshe = ['amy', 'eve']")
    assert made.voices == {"c0": "eve", "c1": "amy"}
    made = cast_of(replace(book, characters=people), "narrator = 'amy'\n[people]\nI = 'zoe'")
    assert made.voices["c1"] == "zoe"


def test_whoever_has_a_voice_by_name_keeps_it_and_others_keep_off_it() -> None:
    book = told_in_turns(["Ann", "Bea"], [(0, "one two"), (1, "three")])
    made = cast_of(book, "[people]\nBea = 'amy'\n[pools]\nshe = ['amy', 'eve']")
    assert made.voices == {"c0": "eve", "c1": "amy"}
    both = cast_of(book, "[people]\nAnn = 'amy'\nBea = 'amy'")
    assert both.notices == ("Ann and Bea talk together (1×) and share the voice 'amy'",)


def test_those_who_talk_the_least_share_where_the_pool_is_too_small() -> None:
    turns = [(0, "a b c"), (1, "a b")] * 3 + [(0, "a"), (2, "a")] * 2 + [(1, "a")]
    made = cast_of(told_in_turns(["Ann", "Bea", "Cy"], turns), "[pools]\nshe = ['amy', 'eve']")
    assert made.voices == {"c0": "amy", "c1": "eve", "c2": "eve"}
    assert made.notices == ("Bea and Cy talk together (1×) and share the voice 'eve'",)


def test_many_who_share_are_told_of_in_few_sentences() -> None:
    names = [f"P{number}" for number in range(6)]
    lines = [(who, "a") for pair in itertools.combinations(range(6), 2) for who in pair]
    told = cast_of(told_in_turns(names, lines), "[pools]\nshe = ['amy']").notices
    assert len(told) == 6 and told[-1] == "10 more pairs who talk together share a voice"


def test_a_tool_has_its_own_voices_for_the_standard_ones() -> None:
    book = told_in_turns([f"P{number}" for number in range(7)], [(number, "a") for number in range(7)])
    scores = cast_of(book, "", audiobook_creator.TOOL).voices
    assert set(scores.values()) == {"10", "7", "9", "6", "8"}
    # placeholders of a starter file that the tool has no voice for are as good as none
    placed = "[people]\n" + "".join(f'P{number} = "female-{number + 6}"\n' for number in range(7))
    assert set(cast_of(book, placed, audiobook_creator.TOOL).voices.values()) == {"10", "7", "9", "6", "8"}
    told = "[people]\nP0 = 'amy'\n[tools.abogen]\namy = 'bf_lily'"
    made = cast_of(book, told, abogen.TOOL)
    assert made.voices["c0"] == "bf_lily" and made.narrator == made.nobody == "af_heart"


GRAPHS = st.integers(2, 6).flatmap(
    lambda size: st.tuples(
        st.just(size),
        st.dictionaries(
            st.sampled_from(list(itertools.combinations(range(size), 2))), st.integers(1, 9), max_size=size * 3
        ),
        st.integers(1, 3),
    )
)


@settings(max_examples=100, deadline=None)
@given(GRAPHS)
def test_no_two_who_talk_together_share_a_voice_if_that_can_be(graph) -> None:
    size, edges, voices = graph
    talk: dict[str, dict[str, int]] = {}
    for (one, other), times in edges.items():
        talk.setdefault(str(one), {})[str(other)] = times
        talk.setdefault(str(other), {})[str(one)] = times
    choice = {f"v{number}": 0 for number in range(voices)}
    made = coloured_by(talk, {str(number): choice for number in range(size)}, {})
    clash = any(made[str(one)] == made[str(other)] for one, other in edges)
    can = any(
        all(colours[one] != colours[other] for one, other in edges)
        for colours in itertools.product(range(voices), repeat=size)
    )
    assert set(made) == set(map(str, range(size))) and set(made.values()) <= set(choice)
    assert clash != can


def test_a_cast_that_the_greedy_way_misses_is_found() -> None:
    """A crown: in the order 0 5 1 4 2 3, taking the least used voice each time, two are not enough; yet they are."""
    talk: dict[str, Mapping[str, int]] = {}
    for one, other in itertools.product("abc", "xyz"):
        if "abc".index(one) != "xyz".index(other):
            talk.setdefault(one, {})
            talk[one] = {**talk[one], other: 1}
            talk[other] = {**talk.get(other, {}), one: 1}
    choice = {"amy": 0, "eve": 0}
    made = coloured_by(talk, {id: choice for id in ("a", "x", "b", "y", "c", "z")}, {})
    assert len({made[id] for id in "abc"}) == len({made[id] for id in "xyz"}) == 1


def test_a_large_cast_is_made_in_no_time() -> None:
    talk = {str(one): {str(other): 1 for other in range(300) if other != one} for one in range(300)}
    made = coloured_by(talk, {id: {f"v{number}": 0 for number in range(12)} for id in talk}, {})
    assert len(made) == 300


# The file to begin with


@pytest.mark.parametrize("book", [ferry(), hostile(), long(2000)], ids=["ferry", "hostile", "long"])
def test_a_starter_says_what_comes_without_it(book: Book) -> None:
    page = starter(book)
    tomllib.loads(page)
    assert cast_of(book, page).voices == cast_of(book).voices
    assert starter(book, page) == page


def test_a_starter_shows_what_is_known_of_each() -> None:
    book = ferry()
    book = replace(book, characters=(replace(book.characters[0], voice="quick, and high"), *book.characters[1:]))
    page = starter(book, "narrator = 'joe'\nwriting = 'narrator'\n[people]\nAda = 'amy'\n[tools.ssml]\namy = 'Amy'\n")
    shown = '# she/her; 1 line, 9 words; quick, and high\n#   “I had begun to count the boats.”\n"Ada Finch" = "amy"\n'
    assert shown in page
    told = tomllib.loads(page)
    assert told["narrator"] == "joe" and told["writing"] == "narrator" and told["thoughts"] == "speaker"
    assert told["tools"] == {"ssml": {"amy": "Amy"}} and "Bram’s aunt" not in told["people"]


def test_a_starter_tells_two_of_one_name_apart() -> None:
    book = told_in_turns(["Jo", "Jo"], [(0, "a b"), (1, "c")])
    page = starter(book)
    assert list(tomllib.loads(page)["people"]) == ["c0", "c1"]
    assert "called Jo" in page
    assert cast_of(book, page).voices == cast_of(book).voices


def test_a_starter_leaves_the_first_person_to_the_narrator() -> None:
    book = told_in_turns(["I"], [(0, "a")])
    page = starter(replace(book, characters=(replace(book.characters[0], kind="narrator"),)))
    assert '# "I" = "..."  # tells the story, in the narrator’s voice' in page and not tomllib.loads(page)["people"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=4), st.text(max_size=20))
def test_a_starter_holds_for_any_name_and_line(names: list[str], words: str) -> None:
    book = told_in_turns(names, [(number, words) for number in range(len(names))])
    page = starter(replace(book, metadata={"title": words}))
    assert cast_of(book, page).voices == cast_of(book).voices

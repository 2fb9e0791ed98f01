"""The cast file: who of one book is known in the next."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from export_books import TEXT, ferry, place
from hypothesis import given, settings
from hypothesis import strategies as st

from personae.book import Book, Character, Mention
from personae.corrections.apply import with_people
from personae.corrections.journal import Entry
from personae.corrections.places import place_of
from personae.corrections.series import Cast, Person, read_cast, with_cast, write_cast
from personae.corrections.steps import (
    Describe,
    Merge,
    NeverSame,
    NewCharacter,
    NotCharacter,
    Rename,
    Speakers,
    Step,
    Who,
)
from personae.errors import CastError

ADA, BRAM, AUNT = Who("c1", "Ada Finch"), Who("c2", "Bram"), Who("c3", "Bram’s aunt")
LINE = Speakers(((place_of(TEXT, place(TEXT, "“How many?”")), BRAM),))


def written(*steps: Step, book: Book | None = None) -> Cast:
    entries = [Entry(number, "2026-01-01T00:00:00Z", "", step) for number, step in enumerate(steps, 1)]
    return read_cast(write_cast(with_people(book or ferry(), entries).book, entries))


def next_book(*people: Character, mentions: tuple[Mention, ...] = ()) -> Book:
    return replace(ferry(), characters=people, quotes=(), mentions=mentions)


def test_only_who_was_confirmed_is_in_the_file() -> None:
    assert written() == Cast(())
    assert written(LINE) == Cast((Person("Bram", pronouns="he/him"),))
    assert [person.name for person in written(Merge(AUNT, ADA)).people] == ["Ada Finch"]
    assert [person.name for person in written(NewCharacter(Who("n1", "Gil"))).people] == ["Gil"]


def test_all_that_is_known_of_somebody_is_in_the_file() -> None:
    cast = written(Rename(ADA, "Addie"), Describe(ADA, voice="quick", colour="#0072b2"))
    assert cast.people == (Person("Addie", ("Ada Finch", "Ada"), "she/her", "quick", "#0072b2"),)


def test_who_turned_out_to_be_nobody_is_not_in_the_file() -> None:
    assert written(Rename(ADA, "Addie"), NotCharacter(ADA)) == Cast(())


def test_who_is_never_the_same_is_in_the_file() -> None:
    cast = written(NeverSame(BRAM, AUNT), Rename(AUNT, "Hester"), NeverSame(Who("x", "Nobody"), ADA))
    assert cast.never_same == (("Bram", "Hester"),)


def test_the_file_is_for_people_to_read() -> None:
    entries = [Entry(1, "", "", Describe(AUNT, voice="né"))]
    text = write_cast(with_people(ferry(), entries).book, entries)
    assert json.loads(text) == {
        "made_by": "personae", "cast": [{"name": "Bram’s aunt", "aliases": ["your aunt"], "voice": "né"}],
    }  # fmt: skip
    assert "Bram’s aunt" in text and text.endswith("}\n")


def test_the_next_book_knows_them_by_any_of_their_names() -> None:
    cast = Cast((Person("Ada Finch", ("Ada", "Addie"), "she/her", "quick", "#0072b2"),))
    book = with_cast(next_book(Character("c1", "addie", ("addie", "the girl"), lines=2), Character("c2", "Bram")), cast)
    assert book.characters == (
        Character(
            "c1", "Ada Finch", ("Ada Finch", "Ada", "Addie", "the girl"), "she/her", lines=2, voice="quick",
            colour="#0072b2",
        ),
        Character("c2", "Bram"),
    )  # fmt: skip


def test_two_of_the_next_book_who_are_one_become_one() -> None:
    span = place(TEXT, "Ada")
    mention = Mention(span, span, "PROP", "PER", "c2")
    book = with_cast(
        next_book(
            Character("c1", "Ada", ("Ada",), mentions=2, first=9),
            Character("c2", "Miss Finch", ("Miss Finch",), "she/her", first=3),
            mentions=(mention, replace(mention, character=None)),
        ),
        Cast((Person("Ada Finch", ("Ada", "Miss Finch")),)),
    )
    (ada,) = book.characters
    assert (ada.id, ada.name, ada.pronouns, ada.mentions, ada.first) == ("c1", "Ada Finch", "she/her", 2, 3)
    assert [mention.character for mention in book.mentions] == ["c1", None]


def test_a_name_of_two_people_tells_nothing() -> None:
    quills = Cast((Person("Nan Quill", ("Quill",)), Person("Tom Quill", ("Quill",))), (("Nan Quill", "Tom Quill"),))
    for names in (("Quill",), ("Nan Quill", "Tom Quill")):
        book = next_book(Character("c1", names[0], names))
        assert with_cast(book, quills).characters == book.characters


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "the cast file is no JSON"),
        ("\x00\x01", "the cast file is no JSON"),
        ("[" * 100_000, "the cast file is no JSON"),
        ("[]", 'the cast file has no list "cast"'),
        ('{"cast": 3}', 'the cast file has no list "cast"'),
        ('{"cast": ["Ada"]}', 'somebody without a name: "Ada"'),
        ('{"cast": [{"name": " "}]}', "somebody without a name"),
        ('{"cast": [{"name": "Ada", "aliases": "Addie"}]}', "what the cast file says of Ada is not what belongs there"),
        ('{"cast": [{"name": "Ada", "voice": 3}]}', "what the cast file says of Ada is not what belongs there"),
        ('{"cast": [{"name": "Ada", "colour": "url(x)"}]}', "what the cast file says of Ada is not what belongs there"),
        ('{"cast": [], "never_same": [["Ada"]]}', '"never_same" in the cast file is no list of pairs'),
        ('{"cast": [], "never_same": {}}', '"never_same" in the cast file is no list of pairs'),
    ],
)
def test_a_file_that_is_no_cast_is_refused_with_a_sentence(text: str, why: str) -> None:
    with pytest.raises(CastError, match=why):
        read_cast(text)


_NAMES = st.sampled_from(["Ada", "Ada Finch", "Bram", "Gil", "ada", "Quill"])
_CASTS = st.builds(
    Cast, st.lists(st.builds(Person, _NAMES, st.lists(_NAMES, max_size=2).map(tuple)), max_size=4).map(tuple)
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(_NAMES, min_size=1, max_size=3), max_size=5), _CASTS)
def test_any_cast_file_leaves_a_book_that_holds_together(names: list[list[str]], cast: Cast) -> None:
    span = place(TEXT, "Ada")
    people = [Character(f"c{n}", group[0], tuple(group), mentions=1) for n, group in enumerate(names)]
    mentions = tuple(Mention(span, span, "PROP", "PER", person.id) for person in people)
    book = with_cast(next_book(*people, mentions=mentions), cast)
    known = {person.id for person in book.characters}
    assert {mention.character for mention in book.mentions} == known
    assert sum(person.mentions for person in book.characters) == len(people)
    assert with_cast(book, cast).characters == book.characters

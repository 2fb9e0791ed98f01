"""Joining those who are one though their names share no word: what is joined, and how it is written into the book."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from personae.book import Book, Mention, Span
from personae.stages import cast, mentions, quotes, structure, tokens
from personae.stages.speakers import identities
from personae.stages.speakers.identities import FEATURES, LIKELY, Pair, chosen
from personae.stages.speakers.talk import Talk

STORY = """“You’re late, Remy,” said Ottoline.

Castellan hung his coat on the door. “The bridge was up.”

“It is always up,” said Ottoline, and Castellan laughed.

“So it is,” said the lodger. He sat down by Ottoline. “Is there tea?”

“There was,” said Ottoline. “There could be, Remy, if you asked.”

“I’m asking,” said Castellan.
"""


def read_cast(text: str) -> Book:
    book = Book(text, Span(0, len(text)))
    for stage in (structure, tokens, quotes, mentions, cast):
        book = stage.run(book)
    return book


def _numbers(talk: Talk) -> dict[str, int]:
    return {person.character.name: n for n, person in enumerate(talk.company.people)}


def test_the_likeliest_pairs_are_chosen_and_nobody_becomes_one_who_becomes_another() -> None:
    pairs = [Pair(0, 1), Pair(1, 2), Pair(3, 2), Pair(0, 2), Pair(4, 2)]
    assert chosen(pairs, np.array([0.9, 0.8, 0.7, 0.95, LIKELY - 0.01])) == {0: 2, 1: 2, 3: 2}
    assert chosen(pairs, np.array([0.9, 0.95, 0.1, 0.1, 0.1])) == {1: 2}
    described = np.array([True, False, False, False, False])  # what would be joined to a name waits for the names
    assert chosen(pairs, np.array([0.95, 0.9, 0.1, 0.1, 0.1]), described) == {1: 2}


def test_names_and_descriptions_become_somebody_s() -> None:
    book = read_cast(STORY)
    talk = Talk(book)
    number = _numbers(talk)
    same = {number["Remy"]: number["Castellan"], number["the lodger"]: number["Castellan"]}
    joined = identities.joined(book, talk, same)
    assert {person.name for person in joined.characters} == {"Ottoline", "Castellan"}
    castellan = next(person for person in joined.characters if person.name == "Castellan")
    assert set(castellan.aliases) == {"Castellan", "Remy", "the lodger"}
    theirs = [joined[m.span] for m in joined.mentions if m.character == castellan.id]
    assert theirs == ["Remy", "Castellan", "Castellan", "the lodger", "Remy", "Castellan"]
    assert [p.character.name for p in Talk(joined).company.people] == [p.name for p in joined.characters]


def test_a_description_becomes_no_nameless_narrator() -> None:
    story = """“You’re late,” said the lodger. I hung up my coat. I had seen my room. I sat down.

“The bridge was up,” I said. I looked at the lodger, and I laughed. “I waited.”

“So did I,” said the lodger.
"""
    book = read_cast(story)
    talk = Talk(book)
    number = _numbers(talk)
    joined = identities.joined(book, talk, {number["the lodger"]: number["narrator"]})
    assert joined.characters == book.characters


def test_every_pair_is_told_by_all_features_and_the_better_known_keeps_the_name() -> None:
    talk = Talk(read_cast(STORY))
    pairs, rows = identities.described(talk)
    assert rows.shape == (len(pairs), len(FEATURES)) and np.isfinite(rows).all()
    number = _numbers(talk)
    assert Pair(number["Remy"], number["Castellan"]) in pairs
    assert all(pair.other != number["the lodger"] for pair in pairs)


def test_a_book_without_talk_stays_as_it_is() -> None:
    book = read_cast("The hill was green. The road went over it.\n")
    assert identities.run(book) == book


INTRODUCED = """“You’re late,” said Ottoline.

Castellan hung his coat on the door. “Please, call me Remy,” said Castellan.

“I shall not,” said Ottoline.

Later Remy came down with the lamp. He set it by Ottoline.
"""


def test_one_who_asks_to_be_called_by_a_name_bears_it() -> None:
    talk = Talk(read_cast(INTRODUCED))
    number, uses = _numbers(talk), identities._Uses(talk)
    assert uses.asks_to_be(number["Remy"], number["Castellan"]) > 0.8
    assert uses.asks_to_be(number["Ottoline"], number["Castellan"]) == 0.0
    assert {person.name for person in identities.run(talk.book).characters} == {"Ottoline", "Castellan"}


def test_the_one_who_is_told_to_be_the_landlord_is_the_landlord() -> None:
    story = """Mr. Quill, the landlord, came in. Ada Finch, his cousin, sat by the fire. Mr. Quill coughed.

“Cold,” said the landlord. “Very,” said Ada. “His cousin knows,” said the cousin.
"""
    talk = Talk(read_cast(story))
    number, uses = _numbers(talk), identities._Uses(talk)
    pairs = [Pair(number["the landlord"], number[name]) for name in ("Mr. Quill", "Ada Finch")]
    assert uses.told_to_be([*pairs, Pair(number["the cousin"], number["Ada Finch"])]).tolist() == [True, False, False]


def test_somebody_s_mother_is_not_that_one() -> None:
    story = """“Good evening,” said Ada Finch. She sat down by the fire.

“Good evening,” said Ada's mother. She went to Ada.
"""
    uses = identities._Uses(Talk(read_cast(story)))
    number = {person.character.name: n for n, person in enumerate(uses.people)}
    assert not uses._may_be(number["Ada's mother"], number["Ada"])


def test_a_name_that_a_long_book_hardly_uses_is_not_joined_lightly() -> None:
    for repeats, hardly in ((1, False), (2000, True)):
        told = "Castellan hung his coat on the door, and sat.\n\n"
        story = "“Good evening, Remy,” said Ottoline.\n\n" + told * repeats
        uses = identities._Uses(Talk(read_cast(story)))
        number = {person.character.name: n for n, person in enumerate(uses.people)}
        assert uses.hardly_used(number["Remy"]) == hardly
        assert not uses.hardly_used(number["Ottoline"])


def test_two_men_of_different_family_names_are_never_one() -> None:
    story = """“Good evening,” said Professor Quill. He sat down by the fire.

“Good evening,” said Mr. Tom Reed. He had not heard of Professor Quill. He went to bed.
"""
    talk = Talk(read_cast(story))
    number, uses = _numbers(talk), identities._Uses(talk)
    assert not uses._may_be(number["Professor Quill"], number["Mr. Tom Reed"])
    assert not uses._may_be(number["Mr. Tom Reed"], number["Professor Quill"])


@pytest.mark.parametrize(
    ("one", "other", "part"),
    [
        ("Sister Quill", "Sister Carmody", True),
        ("Miss Quill", "Mrs. Carmody", False),
        ("Miss Quill", "Mrs. Quill", True),
        ("Ada Quill", "Ida Quill", True),
        ("Thomas Quill", "Thom Quill", False),
        ("Mrs. Ada Quill", "Ida Quill", True),
        ("Ada Quill", "Mrs. Quill", False),
    ],
)
def test_names_that_are_two_women_s(one: str, other: str, part: bool) -> None:
    story = f"“Good evening,” said {one}. She sat down by the fire.\n\n“Good evening,” said {other}. She went to bed.\n"
    book = read_cast(story)
    people = (
        replace(book.characters[0], id="x1", name=one, aliases=(one,), pronouns="she/her"),
        replace(book.characters[0], id="x2", name=other, aliases=(other,), pronouns="she/her"),
    )
    mentions = tuple(
        Mention(Span(at, at + len(name)), Span(at, at + len(name)), "PROP", "PER", id, None, 1.0)
        for name, id, at in ((one, "x1", story.index(one)), (other, "x2", story.rindex(other)))
    )
    uses = identities._Uses(Talk(replace(book, characters=people, mentions=mentions)))
    number = {person.character.id: n for n, person in enumerate(uses.people)}
    assert uses._part(number["x1"], number["x2"]) == uses._part(number["x2"], number["x1"]) == part

"""Corrections applied to a book: what each step does, and that what does not fit is listed."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from export_books import TEXT, ferry, long, place
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from personae.book import Book, Character, Gap, Mention, Passage, Span
from personae.corrections.apply import Applied, finder_for, with_people, with_quotations
from personae.corrections.encoding import DOES
from personae.corrections.journal import Entry, Journal
from personae.corrections.occurrences import alike
from personae.corrections.people import character_of
from personae.corrections.places import AROUND, Finder, find, place_of
from personae.corrections.steps import (
    Addressees,
    Alias,
    Bounds,
    Describe,
    Join,
    MarkPassage,
    Merge,
    MissingTurn,
    NeverSame,
    NewCharacter,
    NotCharacter,
    Place,
    Release,
    Rename,
    SetKind,
    Speakers,
    Split,
    Step,
    Who,
)

ADA, BRAM, AUNT = Who("c1", "Ada Finch"), Who("c2", "Bram"), Who("c3", "Bram’s aunt")
CAME, BEGUN, MANY, ELEVEN = (quote.span for quote in ferry().quotes)


def at(words: str | Span, text: str = TEXT) -> Place:
    return place_of(text, place(text, words) if isinstance(words, str) else words)


def entries(*steps: Step) -> list[Entry]:
    return [Entry(number, "2026-01-01T00:00:00Z", "", step) for number, step in enumerate(steps, 1)]


def people(*steps: Step, book: Book | None = None) -> Applied:
    return with_people(book or ferry(), entries(*steps))


def quotations(*steps: Step, book: Book | None = None) -> Applied:
    return with_quotations(book or ferry(), entries(*steps))


def fitted(applied: Applied) -> Book:
    assert applied.unfitted == ()
    return applied.book


def why(applied: Applied) -> list[str]:
    return [unfitted.why for unfitted in applied.unfitted]


def named(words: str, character: str | None, nth: int = 0) -> Mention:
    span = place(TEXT, words, nth)
    return Mention(span, span, "PROP", "PER", character, None, 0.9)


# Places


def test_a_place_knows_its_words_and_its_surroundings() -> None:
    assert at("“How many?”") == Place(68, 79, "“How many?”", "n to count the boats.”\n\n", " Bram asked.\n\n“Eleven. T")
    tale = place_of("x" * 30 + "y" * 200 + "z" * 30, Span(30, 230))
    assert tale.words == "y" * 40 + " … " + "y" * 40
    assert (tale.before, tale.after) == ("x" * AROUND, "z" * AROUND)


_TEXTS = st.text(st.sampled_from("ab N“”.\n\r–é𝒜"), max_size=60)


@settings(max_examples=300, deadline=None)
@given(_TEXTS, st.text(min_size=1, max_size=100), _TEXTS, _TEXTS, st.floats(0, 1), st.floats(0, 1), st.booleans())
@example("", "x", "", "aaa", 0, 0, False)
@example("", "x", "", "aaa", 0, 0, True)
def test_an_edit_outside_the_words_does_not_lose_a_place(
    ahead: str, words: str, behind: str, put: str, first: float, last: float, before: bool
) -> None:
    """Whatever is taken out or put in before the words or after them: where the words are only once, they are found."""
    span = Span(len(ahead), len(ahead) + len(words))
    anchor = place_of(ahead + words + behind, span)
    side = ahead if before else behind
    cut = sorted((int(first * len(side)), int(last * len(side))))
    edited = side[: cut[0]] + put + side[cut[1] :]
    text = edited + words + behind if before else ahead + words + edited
    plain = alike(text)
    assume(plain.find(alike(words[:40])) == plain.rfind(alike(words[:40])) and alike(words[-40:]) not in alike(behind))
    start = len(edited) if before else len(ahead)
    assert find(text, anchor) == Span(start, start + len(words))


def _lines(count: int) -> list[str]:
    """Paragraphs of which every third says no more than "No."."""
    told = (f"On day {n * 37 % 1009} the tide stood at {n * 71 % 997} and turned." for n in range(count))
    return ["“No.”" if n % 3 else line for n, line in enumerate(told)]


def _spans(paragraphs: list[str]) -> list[Span]:
    starts = [0]
    for paragraph in paragraphs:
        starts.append(starts[-1] + len(paragraph) + 2)
    return [Span(start, start + len(paragraph)) for start, paragraph in zip(starts, paragraphs, strict=False)]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 59), st.sampled_from(["out", "“No.”", "A gull cried over it."])), max_size=5))
def test_of_many_lines_alike_the_right_one_is_found_or_none(edits: list[tuple[int, str]]) -> None:
    old = _lines(60)
    where = dict(zip(range(60), _spans(old), strict=True))
    anchors = {n: place_of("\n\n".join(old), span) for n, span in where.items()}
    new: list[tuple[int | None, str]] = list(enumerate(old))
    for n, edit in edits:
        spot = next((k for k, (number, _) in enumerate(new) if number == n), None)
        if spot is not None:
            new[spot : spot + 1] = [] if edit == "out" else [(None, edit), new[spot]]
    text = "\n\n".join(words for _, words in new)
    now = {n: span for (n, _), span in zip(new, _spans([words for _, words in new]), strict=True) if n is not None}
    finder = Finder(text, anchors.values())
    found = {n: finder.find(anchor) for n, anchor in anchors.items()}
    for n, span in found.items():
        if n % 3 == 0:
            assert span == now.get(n)
    # next to where a line of two alike was put in or taken out, nobody can tell which of the two was meant
    touched = {n // 3 for n, _ in edits}
    sure = [n for n in found if not touched & {n // 3 - 1, n // 3, n // 3 + 1}]
    assert [found[n] for n in sure] == [now[n] for n in sure]


def test_a_line_alike_another_is_told_by_its_neighbours() -> None:
    paragraphs = ["“No.”", *["The kettle sang on."] * 2] * 6
    old = "\n\n".join(["They sat.", *paragraphs, "At nine the lamp was lit by Ada."])
    wanted = re.finditer("“No.”|At nine the lamp was lit by Ada.", old)
    anchor = [place_of(old, Span(found.start(), found.end())) for found in wanted]
    new = "It had rained for a week.\n\n" + old
    finder = Finder(new, anchor)
    assert [finder.find(place) for place in anchor] == [Span(p.start + 27, p.end + 27) for p in anchor]
    assert find(new, anchor[3]) is None  # alone, it may be any of six


def test_of_two_lines_alike_of_which_one_is_gone_none_is_found() -> None:
    old = "The first door was shut to them.\n\n“No.”\n\n“No.”\n\nThe second stood open all night."
    two = [place_of(old, Span(found.start(), found.end())) for found in re.finditer("“No.”", old)]
    new = old.replace("“No.”\n\n", "", 1)
    finder = Finder(new, two)
    assert [finder.find(place) for place in two] == [None, None]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“Eleven. The twelfth is ours, unless your aunt has sold it.”",
         "“Eleven. The twelfth was ours, unless the aunt has sold it.”"),
        ("“How many?”", "“How many then?”"),
        ("“I had begun to count the boats.”", '"I had begun to count the boats."'),
        ("Bram’s aunt had sold nothing in forty years.", "Bram's aunt had  sold nothing in fourty years."),
    ],
)  # fmt: skip
def test_words_that_were_edited_a_little_are_found(old: str, new: str) -> None:
    text = "A preface of ours stands before it.\n\n" + TEXT.replace(old, new)
    assert find(text, at(old)) == place(text, new)


def test_a_long_stretch_is_found_by_its_ends() -> None:
    ends = "Here the tale of the ferryman begins as told", "and so the boat was never seen there again."
    old = f"Before.\n\n{ends[0]} {'by one and all ' * 9}{ends[1]}\n\nAfter."
    anchor = at(Span(9, len(old) - 8), old)
    for middle in ("by nobody at all " * 7, "by one and all " * 15):
        new = f"Before that.\n\n{ends[0]} {middle}{ends[1]}\n\nAfter."
        assert find(new, anchor) == Span(14, len(new) - 8)


@pytest.mark.parametrize("new", ["", "No.", "x" * 50_000, TEXT.replace("“How many?”", "“Yes, nine.”"), TEXT[:60]])
def test_a_place_that_is_gone_is_not_found(new: str) -> None:
    assert find(new, at("“How many?”")) is None


def test_thousands_of_places_in_a_long_text_are_found_quickly() -> None:
    book = long(100_000)
    anchors = [place_of(book.text, quote.span) for quote in book.quotes[:2000]]
    for text in (book.text, "A word ahead. " + book.text, book.text[::-1]):
        began = time.process_time()
        finder = Finder(text, anchors)
        for anchor in anchors:
            finder.find(anchor)
        assert time.process_time() - began < 20


# Whom a step means


def test_somebody_is_meant_by_id_and_name_or_by_name_alone() -> None:
    book = ferry()
    assert character_of(book, ADA) == "c1"
    assert character_of(book, Who("c1", "ada")) == "c1"
    assert character_of(book, Who("c9", "your  aunt")) == "c3"
    assert character_of(book, Who("c1", "Bram")) == "c2"
    assert character_of(book, Who("c1", "Cecily")) is None
    two = replace(book, characters=(*book.characters, Character("c4", "Ada Pike", ("Ada Pike", "Ada"))))
    assert character_of(two, Who("c4", "Ada")) == "c4"
    assert character_of(two, Who("c9", "Ada")) is None


# Quotations


def test_a_kind_can_be_set_and_what_is_no_line_is_a_turn_of_its_own() -> None:
    book = fitted(quotations(SetKind(at("“You came,”"), "other")))
    assert [(quote.kind, quote.turn) for quote in book.quotes] == [
        ("other", 0), ("speech", 1), ("speech", 2), ("speech", 3),
    ]  # fmt: skip
    assert fitted(quotations(SetKind(at("“How many?”"), "thought"))).quotes[2].kind == "thought"


def test_turns_are_joined_and_parted() -> None:
    book = fitted(quotations(Join(at("“How many?”")), Join(at(BEGUN), apart=True)))
    assert [(quote.turn, quote.joined) for quote in book.quotes] == [(0, None), (1, False), (1, True), (2, None)]
    book = fitted(quotations(Join(at(BEGUN), apart=True), Join(at("“How many?”")), Join(at(BEGUN))))
    assert [quote.turn for quote in book.quotes] == [0, 0, 0, 1]


def test_the_first_line_goes_on_with_none() -> None:
    assert why(quotations(Join(at("“You came,”")))) == ["no line is there that it could go on"]


def test_bounds_move_and_what_is_swallowed_is_gone() -> None:
    book = fitted(quotations(Bounds(at("“You came,”"), at(Span(CAME.start, BEGUN.end)))))
    assert [quote.span for quote in book.quotes] == [Span(CAME.start, BEGUN.end), MANY, ELEVEN]
    book = fitted(quotations(Bounds(at(BEGUN), at("said Ada. “I had begun"))))
    assert [book[quote.span] for quote in book.quotes][:2] == ["“You came,”", "said Ada. “I had begun"]


def test_an_overlooked_quotation_is_added_and_cuts_what_it_touches() -> None:
    book = fitted(quotations(Bounds(None, at("begun to count"))))
    assert [book[quote.span] for quote in book.quotes][1:4] == ["“I had", "begun to count", "the boats.”"]
    assert [quote.turn for quote in book.quotes] == [0, 0, 1, 0, 2, 3]
    assert fitted(quotations(Bounds(None, at("“How many?”")))).quotes == ferry().quotes


def test_bounds_end_with_their_paragraph_and_need_words() -> None:
    book = fitted(quotations(Bounds(None, at("asked.\n\n“Eleven. The"))))
    assert [book[quote.span] for quote in book.quotes][3:] == ["asked.", TEXT[ELEVEN.start : ELEVEN.end]]
    assert why(quotations(Bounds(None, at(Span(9, 11))))) == ["no paragraph with words is there"]


def test_a_letter_makes_lines_of_its_paragraphs_or_changes_those_it_has() -> None:
    book = fitted(quotations(MarkPassage(at("“How many?” Bram"), "letter")))
    assert [quote.kind for quote in book.quotes] == ["speech", "speech", "writing", "speech"]
    assert book.passages == (Passage(place(TEXT, "“How many?” Bram"), "letter"),)
    plain = replace(ferry(), quotes=(replace(ferry().quotes[0], kind="other"),))
    book = fitted(quotations(MarkPassage(at(Span(0, len(TEXT))), "thought"), book=plain))
    assert [book[quote.span] for quote in book.quotes] == [book[paragraph.span] for paragraph in book.paragraphs[1:]]
    assert [(quote.kind, quote.turn, quote.joined) for quote in book.quotes] == [
        ("thought", 0, False), *[("thought", 0, True)] * 3,
    ]  # fmt: skip


def test_a_tale_changes_no_line() -> None:
    book = fitted(quotations(MarkPassage(at(Span(11, 153)), "tale")))
    assert book.quotes == ferry().quotes and book.passages == (Passage(Span(11, 153), "tale"),)


def test_a_mark_that_is_taken_away_leaves_nothing() -> None:
    letter, away = MarkPassage(at(MANY), "letter"), MarkPassage(at(Span(MANY.start, MANY.end - 3)), None)
    book = fitted(quotations(letter, away))
    assert book.quotes == ferry().quotes and book.passages == ()
    assert fitted(quotations(letter, away, letter)).quotes[2].kind == "writing"
    assert fitted(quotations(letter, MarkPassage(at(MANY), "tale"))).quotes == ferry().quotes
    assert why(quotations(away)) == ["no passage is marked there"]


def test_a_place_without_a_line_is_listed() -> None:
    gone = place_of("Cecily laughed at them all afternoon.", Span(0, 14))
    applied = quotations(SetKind(gone, "other"), SetKind(at("nothing in forty"), "other"))
    assert applied.book.quotes == ferry().quotes
    assert why(applied) == [
        "its words are not in the text any more, or nothing tells which of several places is meant",
        "no quotation is there any more",
    ]
    assert [unfitted.entry.number for unfitted in applied.unfitted] == [1, 2]


# People


def test_a_told_speaker_is_confirmed_over_the_whole_turn() -> None:
    book = fitted(people(Speakers(((at(BEGUN), BRAM),))))
    for quote in book.quotes[:2]:
        assert (quote.speaker, quote.confidence, quote.confirmed) == ("c2", 1.0, True)
    assert book.quotes[0].candidates == (("c2", 1.0), ("c1", 0.98765432))
    assert book.quotes[2:] == ferry().quotes[2:]


def test_nobody_can_be_told_to_speak_and_a_line_be_released() -> None:
    quote = fitted(people(Speakers(((at(MANY), None),)))).quotes[2]
    assert (quote.speaker, quote.confidence, quote.confirmed) == (None, 1.0, True)
    assert quote.candidates == ferry().quotes[2].candidates
    assert fitted(people(Speakers(((at(MANY), None),)), Release((at(MANY),)))).quotes == ferry().quotes


def test_addressees_are_told() -> None:
    book = fitted(people(Addressees(at("“You came,”"), (BRAM, AUNT))))
    assert [quote.addressees for quote in book.quotes[:3]] == [("c2", "c3"), ("c2", "c3"), ("c1",)]


def test_of_many_lines_those_that_fit_are_told() -> None:
    gone = place_of("Cecily laughed at them all afternoon.", Span(0, 14))
    applied = people(Speakers(((gone, ADA), (at(MANY), AUNT), (at(BEGUN), Who("c8", "Cecily")))))
    assert applied.book.quotes[2].speaker == "c3"
    assert why(applied) == [
        "2 of its 3 lines: its words are not in the text any more, or nothing tells which of several places is meant; "
        "nobody of the cast, or more than one, is called Cecily"
    ]


def test_a_merge_reaches_everything() -> None:
    book = replace(ferry(), mentions=(named("Ada", "c1"), named("Bram", "c2")))
    applied = people(Merge(ADA, BRAM), book=book)
    book = fitted(applied)
    assert applied.same == {"c1": "c2"}
    bram = book.character("c2")
    assert bram == replace(
        ferry().character("c2"), aliases=("Bram", "Ada Finch", "Ada"), lines=4, words=21, mentions=7, first=20
    )
    assert [person.id for person in book.characters] == ["c2", "c3"]
    assert [mention.character for mention in book.mentions] == ["c2", "c2"]
    assert [quote.speaker for quote in book.quotes] == ["c2", "c2", "c2", None]
    assert book.quotes[0].candidates == (("c2", 0.997654),)
    assert book.quotes[0].confidence == 0.997654
    assert book.quotes[2].candidates == (("c2", 0.9),)
    assert book.quotes[0].addressees == ("c2",)


def test_a_merge_can_make_another_the_likeliest() -> None:
    quote = replace(ferry().quotes[2], confidence=0.5, candidates=(("c2", 0.5), ("c1", 0.3), ("c3", 0.25)))
    book = fitted(people(Merge(AUNT, ADA), book=replace(ferry(), quotes=(quote,))))
    assert (book.quotes[0].speaker, book.quotes[0].confidence) == ("c1", 0.55)


def test_merges_run_on_and_both_names_are_known_after() -> None:
    applied = people(Merge(ADA, BRAM), Merge(BRAM, AUNT), Speakers(((at(ELEVEN), Who("c1", "Ada")),)))
    assert applied.same == {"c1": "c3", "c2": "c3"}
    assert fitted(applied).quotes[3].speaker == "c3"


@pytest.mark.parametrize("first", [True, False])
def test_two_that_are_never_the_same_are_not_merged(first: bool) -> None:
    never, merge = NeverSame(AUNT, BRAM), Merge(AUNT, BRAM)
    applied = people(never, merge) if first else people(merge, never)
    assert applied.book.characters == ferry().characters and applied.same == {}
    assert why(applied) == ["Bram’s aunt and Bram are said to be never the same person"]
    applied = people(never, Merge(AUNT, ADA), Merge(ADA, BRAM))
    assert applied.same == {"c3": "c1"} and len(applied.unfitted) == 1


def test_a_split_takes_names_and_lines_along() -> None:
    book = replace(ferry(), mentions=(named("Ada", "c1"), named("Bram", "c2")))
    applied = people(Split(ADA, Who("n1", "Ada"), ("Ada",), (at(ELEVEN), at(BEGUN))), book=book)
    book = fitted(applied)
    assert book.character("c1").aliases == ("Ada Finch",)
    assert (book.character("n1").name, book.character("n1").aliases) == ("Ada", ("Ada",))
    assert [mention.character for mention in book.mentions] == ["n1", "c2"]
    assert [(quote.speaker, quote.confirmed) for quote in book.quotes] == [
        ("n1", True), ("n1", True), ("c2", False), ("n1", True),
    ]  # fmt: skip


def test_a_split_can_give_to_one_there_is_and_take_the_main_name() -> None:
    book = fitted(people(Split(ADA, BRAM, ("Ada Finch",))))
    assert (book.character("c1").name, book.character("c1").aliases) == ("Ada", ("Ada",))
    assert book.character("c2").aliases == ("Bram", "Ada Finch")


def test_a_new_name_keeps_the_old_one() -> None:
    book = fitted(people(Rename(ADA, "Addie"), Rename(Who("c1", "Addie"), "Ann"), Speakers(((at(MANY), ADA),))))
    assert (book.character("c1").name, book.character("c1").aliases) == ("Ann", ("Ann", "Addie", "Ada Finch", "Ada"))
    assert book.quotes[2].speaker == "c1"
    assert why(people(Rename(ADA, " "))) == ["a name needs a letter"]


def test_an_alias_comes_and_goes_with_its_mentions() -> None:
    book = replace(ferry(), mentions=(named("Ada", "c1"), named("Ferry", None), named("Bram", "c2")))
    book = fitted(people(Alias(ADA, "ferry"), Alias(ADA, "Ada", not_theirs=True), book=book))
    assert book.character("c1").aliases == ("Ada Finch", "ferry")
    assert [mention.character for mention in book.mentions] == [None, "c1", "c2"]
    assert why(people(Alias(BRAM, "bram", not_theirs=True))) == ["bram is what they are called; rename them first"]


def test_who_is_no_character_leaves_everything() -> None:
    book = replace(ferry(), mentions=(named("Ada", "c1"), named("Bram", "c2")))
    applied = people(Speakers(((at(ELEVEN), ADA),)), NotCharacter(ADA), Speakers(((at(MANY), ADA),)), book=book)
    assert applied.same == {"c1": ""} and len(applied.unfitted) == 1
    book = applied.book
    assert [person.id for person in book.characters] == ["c2", "c3"]
    assert [(quote.speaker, quote.confidence, quote.confirmed) for quote in book.quotes] == [
        (None, 0.0, False), (None, 0.0, False), ("c2", 0.7, False), (None, 0.0, False),
    ]  # fmt: skip
    assert [quote.candidates for quote in book.quotes] == [(("c2", 0.01),), (), (("c2", 0.7),), (("c2", 0.45),)]
    assert book.quotes[2].addressees == ()
    assert [mention.character for mention in book.mentions] == [None, "c2"]


def test_somebody_new_is_the_one_of_that_name_when_the_analysis_finds_them_later() -> None:
    gil, line = Who("c1", "Gil"), Speakers(((at(MANY), Who("c1", "Gil")),))
    made = fitted(people(NewCharacter(gil, "he/him"), line))
    assert made.quotes[2].speaker == "c1-2"  # the id was taken
    assert made.character("c1-2").pronouns == "he/him"
    found = replace(ferry(), characters=(*ferry().characters, Character("c7", "Gil", ("Gil",))))
    assert fitted(people(NewCharacter(gil), line, book=found)).quotes[2].speaker == "c7"
    twice = fitted(people(NewCharacter(Who("n1", "Gil"), another=True), book=found))
    assert [person.id for person in twice.characters] == ["c1", "c2", "c3", "c7", "n1"]
    assert fitted(people(NewCharacter(Who("n1", "Gil"), another=True), book=twice)).characters == twice.characters


def test_people_are_described() -> None:
    person = fitted(people(Describe(ADA, voice="hoarse", colour="#336699"), Describe(ADA, pronouns=""))).character("c1")
    assert (person.pronouns, person.voice, person.colour) == (None, "hoarse", "#336699")
    applied = people(Describe(ADA, colour="red;}"))
    assert applied.book.characters == ferry().characters and why(applied) == ["red;} is no colour such as #3366aa"]


def test_a_passage_gets_its_narrator() -> None:
    tale = MarkPassage(at(Span(11, 153)), "tale", ADA)
    book = fitted(people(tale, Merge(ADA, BRAM), book=fitted(quotations(tale))))
    assert book.passages == (Passage(Span(11, 153), "tale", "c2"),)


def test_a_missing_turn_is_a_gap_after_its_paragraph() -> None:
    book = fitted(people(MissingTurn(at("“How many?”")), MissingTurn(at("forty years."), "he should answer")))
    assert book.gaps == (
        Gap(Span(91, 93), "a turn of talk is missing here", 1.0),
        Gap(Span(199, 199), "he should answer", 1.0),
    )


def test_a_quote_with_other_bounds_is_still_the_one_told_of() -> None:
    first = replace(ferry().quotes[2], span=Span(MANY.start, MANY.end + 12))
    book = fitted(people(Speakers(((at(MANY), AUNT),)), book=replace(ferry(), quotes=(first,))))
    assert book.quotes[0].speaker == "c3"


def test_no_step_changes_nothing() -> None:
    book = ferry()
    assert with_people(book, ()).book is book and with_quotations(book, ()).book is book


# What holds of any steps

_SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, 80)).map(lambda p: Span(p[0], min(len(TEXT), sum(p))))
_PLACES = (_SPANS | st.sampled_from([quote.span for quote in ferry().quotes])).map(at)
_PEOPLE = st.sampled_from([ADA, BRAM, AUNT, Who("n1", "Gil"), Who("c1", "Bram"), Who("x", "Nobody")])
_STEPS: Mapping[type, st.SearchStrategy[Step]] = {
    Speakers: st.builds(Speakers, st.lists(st.tuples(_PLACES, _PEOPLE | st.none()), max_size=3).map(tuple)),
    Release: st.builds(Release, st.lists(_PLACES, max_size=2).map(tuple)),
    Addressees: st.builds(Addressees, _PLACES, st.lists(_PEOPLE, max_size=2).map(tuple)),
    NewCharacter: st.builds(NewCharacter, _PEOPLE, another=st.booleans()),
    Merge: st.builds(Merge, _PEOPLE, _PEOPLE),
    Split: st.builds(
        Split, _PEOPLE, _PEOPLE, st.lists(st.sampled_from(["Ada", "Bram", "Ada Finch"]), max_size=2).map(tuple),
        st.lists(_PLACES, max_size=2).map(tuple),
    ),
    Rename: st.builds(Rename, _PEOPLE, st.sampled_from(["Gil", "Bram", "Ann"])),
    Alias: st.builds(Alias, _PEOPLE, st.sampled_from(["Ada", "Gil", "Ann"]), st.booleans()),
    NotCharacter: st.builds(NotCharacter, _PEOPLE),
    NeverSame: st.builds(NeverSame, _PEOPLE, _PEOPLE),
    Describe: st.builds(Describe, _PEOPLE, voice=st.just("low")),
    MarkPassage: st.builds(
        MarkPassage, _PLACES, st.sampled_from(["letter", "thought", "tale", None]), _PEOPLE | st.none()
    ),
    MissingTurn: st.builds(MissingTurn, _PLACES),
    SetKind: st.builds(SetKind, _PLACES, st.sampled_from(["speech", "thought", "writing", "other"])),
    Bounds: st.builds(Bounds, _PLACES | st.none(), _PLACES),
    Join: st.builds(Join, _PLACES, st.booleans()),
}  # fmt: skip


def check(book: Book) -> None:
    """Quotations in order and within paragraphs, turns counted from 0, and no id that the cast does not know."""
    for one, other in pairwise(book.quotes):
        assert one.span.end <= other.span.start
    for quote in book.quotes:
        assert len(quote.span) and any(paragraph.span.contains(quote.span) for paragraph in book.paragraphs)
        assert sum(share for _, share in quote.candidates) <= 2 and len({id for id, _ in quote.candidates}) == len(
            quote.candidates
        )
    assert list(dict.fromkeys(quote.turn for quote in book.quotes)) == list(range(len({q.turn for q in book.quotes})))
    known = {person.id for person in book.characters}
    named = {id for quote in book.quotes for id in (quote.speaker, *quote.addressees, *dict(quote.candidates))}
    named |= {mention.character for mention in book.mentions} | {passage.narrator for passage in book.passages}
    assert named - {None} <= known
    assert len(known) == len(book.characters)
    for person in book.characters:
        assert person.name in person.aliases
        assert character_of(book, Who(person.id, person.name)) == person.id


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(*_STEPS.values()), max_size=12))
def test_any_steps_leave_a_book_that_holds_together(steps: list[Step]) -> None:
    told = entries(*steps)
    book = replace(ferry(), mentions=(named("Ada", "c1"), named("Ferry", None), named("Bram", "c2")))
    first = with_quotations(book, told)
    second = with_people(first.book, told)
    check(second.book)
    assert second.book.text == TEXT
    assert set(second.same.values()) <= {"", *(person.id for person in second.book.characters)}
    again = with_people(first.book, told, finder=finder_for(TEXT, told))
    assert again == second


def test_every_kind_of_step_is_tried() -> None:
    assert set(_STEPS) == set(DOES.values())


def test_two_thousand_steps_are_applied_to_a_long_novel_at_once() -> None:
    book = long(330_000)
    told = entries(
        *(Speakers(((at(quote.span, book.text), Who("c3", "Dr. Dunmore")),)) for quote in book.quotes[::4][:2000])
    )
    finder = finder_for(book.text, told)
    with_people(book, told, finder=finder)
    began = time.process_time()
    applied = with_people(book, told, finder=finder)
    assert time.process_time() - began < 0.5  # 0.03 s where nothing else runs
    assert applied.unfitted == ()


# The documents

DOCS = (Path(__file__).parent.parent / "docs" / "corrections.md").read_text(encoding="utf-8")


def test_every_step_is_documented_with_a_line_that_can_be_read(tmp_path: Path) -> None:
    table = DOCS.split("| `do` | what it says |", 1)[1].split("\n\n", 1)[0]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == [*DOES, "undo", "redo"]
    lines = re.findall(r"^\{\"n\":.*$", DOCS, re.MULTILINE)
    assert {re.search(r'"do": "([a-z-]+)"', line)[1] for line in lines} == {*DOES, "undo", "redo"}  # type: ignore[index]
    (tmp_path / "j").write_text("\n".join(lines), encoding="utf-8")
    with Journal.open(tmp_path / "j") as journal:
        assert journal.unread == () and {type(past.entry.step) for past in journal.history} == set(DOES.values())

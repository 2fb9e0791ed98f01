"""What people are to one another: what is said of them, what follows, and what is no tie at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from personae.book import Book, Character, Evidence, Mention, Span, Tie
from personae.export import ties
from personae.models import tagger
from personae.stages import relations, structure, tokens
from personae.stages.relations import inferring, joining, roles

HER, HIM = "she/her", "he/him"


def _book(text: str, cast: dict[str, str | None], held: dict[str, str]) -> Book:
    """A book of `text` with that cast (name: pronouns), in which each word of `held` stands for whom it says.

    Words stand for mentions wherever they occur; "her" and the like are told with the word after them: "her brother".
    """
    book = tokens.run(structure.run(Book(text, Span(0, len(text)))))
    seen = tagger.read(book.tokens)
    book = replace(book, tokens=replace(book.tokens, tag=seen.tag, subject=seen.subject))
    ids = {name: f"c{number}" for number, name in enumerate(cast, start=1)}
    mentions = []
    for words, name in {**{name: name for name in cast}, **held}.items():
        form = "PROP" if words in cast else "PRON" if " " in words or len(words) < 4 else "NOM"
        at = text.find(words)
        while at >= 0:
            end = at + len(words.split()[0] if form == "PRON" else words)
            mentions.append(Mention(Span(at, end), Span(at, end), form, "PER", ids[name], None, 1.0))  # type: ignore[arg-type]
            at = text.find(words, at + 1)
    people = tuple(Character(ids[name], name, (name,), pronouns, mentions=1) for name, pronouns in cast.items())
    return replace(book, characters=people, mentions=tuple(sorted(mentions, key=lambda m: (m.span.start, m.span.end))))


def _told(book: Book) -> list[tuple[str, str, str]]:
    found = relations.run(book)
    names = {person.id: person.name for person in found.characters}
    return [(names[tie.of], tie.role, names[tie.to]) for tie in found.relations]


TWO = {"Ada": HER, "Tom": HIM}


@pytest.mark.parametrize(
    ("text", "held", "wanted"),
    [
        ("Ada came in with her brother Tom.", {"her brother": "Ada"}, ("Tom", "brother", "Ada")),
        ("Tom, Ada’s brother, came in.", {}, ("Tom", "brother", "Ada")),
        ("Tom spoke of the sister of Ada. Ada was his wife.", {"his wife": "Tom"}, ("Ada", "wife", "Tom")),
        ("Ada had come with her half-brother Tom.", {"her half": "Ada"}, ("Tom", "half-brother", "Ada")),
        ("Ada had come with her step-brother Tom.", {"her step": "Ada"}, ("Tom", "stepbrother", "Ada")),
        ("Ada had come with her brother-in-law Tom.", {"her brother": "Ada"}, ("Tom", "brother-in-law", "Ada")),
        ("Ada had come with her old friend Tom.", {"her old": "Ada"}, ("Tom", "friend", "Ada")),
        ("Ada rang for her butler, Tom.", {"her butler": "Ada"}, ("Tom", "butler", "Ada")),
    ],
)
def test_a_noun_with_its_owner_tells_a_tie(
    text: str, held: dict[str, str], wanted: tuple[str, str, str]
) -> None:
    assert wanted in _told(_book(text, TWO, held))


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Tom was not her brother. Ada laughed.", {"her brother": "Ada"}),
        ("Tom was like a brother of Ada.", {}),
        ("Tom would have been her husband. Ada laughed.", {"her husband": "Ada"}),
        ("Was Tom her husband? Ada did not say.", {"her husband": "Ada"}),
        ("Ada asked if Tom was her brother.", {"her brother": "Ada"}),
        ("Ada thought of her future husband Tom.", {"her future": "Ada"}),
    ],
)
def test_what_is_denied_asked_or_only_likened_is_no_tie(text: str, held: dict[str, str]) -> None:
    assert _told(_book(text, TWO, held)) == []


def test_what_is_over_is_told_as_former() -> None:
    book = relations.run(_book("Ada had her ex-husband Tom in the car.", TWO, {"her ex": "Ada"}))
    (tie,) = book.relations
    assert (tie.role, tie.former, tie.inferred) == ("husband", True, False)
    assert ties.in_words(book, tie) == "former husband of Ada"
    assert book[tie.evidence[0].span] == "her ex-husband Tom"


def test_a_husband_is_no_woman() -> None:
    assert _told(_book("Tom went out with her husband Ada.", {"Ada": HER, "Tom": HER}, {"her husband": "Tom"})) == []


def test_the_narrators_mum_is_the_mother_of_the_one_who_says_i() -> None:
    text = "I went out. " * 12 + "Then Mum came. I saw that Mum was tired, and I told Mum so."
    cast = {"narrator": None, "Mum": HER}
    assert ("Mum", "mother", "narrator") in _told(_book(text, cast, {"I": "narrator"}))


def test_one_family_name_makes_relatives_and_a_bare_mr_and_mrs_a_couple() -> None:
    cast = {"Mr. Quill": HIM, "Mrs. Quill": HER, "Ada Quill": HER, "Tom Reed": HIM}
    told = _told(_book("Mr. Quill and Mrs. Quill met Ada Quill and Tom Reed.", cast, {}))
    assert told[0] == ("Mrs. Quill", "wife", "Mr. Quill")
    assert ("Mr. Quill", "relative", "Ada Quill") in told
    assert not any("Tom Reed" in (of, to) for of, _, to in told)


def test_kin_of_kin_follow() -> None:
    def tie(of: str, role: str, to: str) -> Tie:
        return Tie(of, to, role, "family", confidence=0.9, evidence=(Evidence(Span(0, 1), "said"),))

    cast = {"Ada": HER, "Tom": HIM, "Lena": HER, "Karl": HIM}
    book = _book("Ada, Tom, Lena and Karl.", cast, {})
    known = [tie("c1", "mother", "c2"), tie("c3", "sister", "c2"), tie("c4", "husband", "c3")]
    found = inferring.infer(known, joining.sexes(book), joining.Families(book))
    assert {(t.of, t.role, t.to) for t in found} >= {("c1", "mother", "c3"), ("c2", "brother-in-law", "c4")}
    assert all(t.inferred and t.confidence < 0.9 and t.evidence for t in found)


def test_every_relation_turned_twice_is_of_the_same_side() -> None:
    for relation in roles.FAMILY:
        assert roles.back(roles.back(relation)) == relation


def test_the_list_of_people_leaves_relatives_to_those_without_nearer_kin() -> None:
    book = _book("Ada and Tom.", TWO, {})
    near, far = Tie("c1", "c2", "sister", "family"), Tie("c1", "c2", "relative", "family")
    assert ties.by_person(replace(book, relations=(near, far))) == {"c1": (near,)}
    assert ties.by_person(replace(book, relations=(far,))) == {"c1": (far,)}

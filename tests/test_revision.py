"""A story put right: told speakers are fixed points, the turns around follow, and the command line uses the journal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from personae.book import Book
from personae.cli import main
from personae.corrections.journal import Entry, Journal, beside
from personae.corrections.places import place_of
from personae.corrections.series import write_cast
from personae.corrections.steps import Merge, NewCharacter, Release, Rename, Speakers, Step, Who
from personae.revision import Revision
from personae.stages import speakers

STORY = """Nora Vance put the kettle down. Tobias watched her from the door.

"You knew," Nora said.

"I guessed," Tobias said.

"And said nothing."

"What would I have said?"

"Anything. A word."

"I am not good with words, and you were not there."

"I was always there."

"Not on the Sunday."

Tobias looked at the floor. Nora waited for him to look up.

"No," she said. "Not on the Sunday."
"""


@pytest.fixture(scope="module")
def revision(tmp_path_factory: pytest.TempPathFactory) -> Revision:
    path = tmp_path_factory.mktemp("story") / "sunday.txt"
    path.write_text(STORY, encoding="utf-8")
    return Revision.read(path, model=False)


def entries(*steps: Step) -> list[Entry]:
    return [Entry(n, "2026-01-01T00:00:00Z", "", step) for n, step in enumerate(steps, 1)]


def who(book: Book, name: str) -> Who:
    return next(Who(person.id, person.name) for person in book.characters if name in (person.name, *person.aliases))


def says(book: Book, words: str, speaker: Who | None) -> Speakers:
    quote = next(quote for quote in book.quotes if words in book[quote.span])
    return Speakers(((place_of(book.text, quote.span), speaker),))


def speaker(book: Book, words: str) -> str | None:
    return next(quote.speaker for quote in book.quotes if words in book[quote.span])


def test_what_is_told_stays(revision: Revision) -> None:
    book = revision.apply(()).book
    for name in ("Nora", "Tobias"):
        told = who(book, name)
        revised = revision.apply(entries(says(book, "Anything", told))).book
        quote = next(quote for quote in revised.quotes if "Anything" in revised[quote.span])
        assert (quote.speaker, quote.confirmed, quote.confidence) == (told.id, True, 1.0)
        assert quote.candidates[0] == (told.id, 1.0)


def test_nobody_can_be_told(revision: Revision) -> None:
    book = revision.apply(()).book
    revised = revision.apply(entries(says(book, "Anything", None))).book
    assert speaker(revised, "Anything") is None


def test_the_turns_around_follow_what_is_told(revision: Revision) -> None:
    book = revision.apply(()).book
    was = {n: quote.candidates for n, quote in enumerate(book.quotes)}
    other = who(book, "Tobias" if speaker(book, "Anything") == who(book, "Nora").id else "Nora")
    revised = revision.apply(entries(says(book, "Anything", other))).book
    changed = [n for n, quote in enumerate(revised.quotes) if quote.candidates != was[n] and not quote.confirmed]
    assert changed


def test_deciding_nearby_is_deciding_all(revision: Revision) -> None:
    book = revision.apply(()).book
    told = says(book, "Anything", who(book, "Tobias")), says(book, "guessed", who(book, "Tobias"))
    near = revision.apply(entries(*told)).book
    given = speakers.given_turns(revision._talk, near)
    every = revision._talk.decide(given)
    for i in range(len(revision._talk.turns)):
        person, likely, _ = every.of(i)
        quote = near.quotes[revision._talk.turns[i].quotes[0]]
        best = revision._talk.company.people[int(person[likely.argmax()])].character.id
        assert quote.speaker == best


def test_the_order_of_answers_does_not_matter(revision: Revision) -> None:
    book = revision.apply(()).book
    a, b = says(book, "Anything", who(book, "Tobias")), says(book, "always there", who(book, "Nora"))
    one = revision.apply(entries(a, b)).book.quotes
    revision.apply(())
    revision.apply(entries(b))
    assert revision.apply(entries(b, a)).book.quotes == one


def test_taken_back_is_as_if_never_told(revision: Revision) -> None:
    book = revision.apply(()).book
    told = says(book, "Anything", who(book, "Tobias"))
    revision.apply(entries(told))
    assert revision.apply(()).book == book
    assert revision.apply(entries(told, Release((told.lines[0][0],)))).book.quotes == book.quotes


def test_i_is_whoever_speaks_now(revision: Revision) -> None:
    book = revision.apply(()).book
    for name in ("Nora", "Tobias"):
        told = who(book, name)
        revised = revision.apply(entries(says(book, "not good with words", told))).book
        line = next(quote for quote in revised.quotes if "not good with words" in revised[quote.span])
        first = [m for m in revised.mentions if revised[m.span] == "I" and line.span.contains(m.span)]
        assert first and all(mention.character == told.id for mention in first)


def test_somebody_new_can_speak_and_is_asked_about_nearby(revision: Revision) -> None:
    book = revision.apply(()).book
    gil = Who("gil", "Gil")
    revised = revision.apply(entries(NewCharacter(gil), says(book, "Anything", gil))).book
    assert speaker(revised, "Anything") == "gil" and revised.character("gil").name == "Gil"
    assert any("gil" in dict(quote.candidates) for quote in revised.quotes if not quote.confirmed)


def test_merged_people_are_one_candidate(revision: Revision) -> None:
    book = revision.apply(()).book
    nora, tobias = who(book, "Nora"), who(book, "Tobias")
    revised = revision.apply(entries(Merge(tobias, nora)))
    assert revised.same[tobias.id] == nora.id
    assert all(tobias.id not in dict(quote.candidates) for quote in revised.book.quotes)


def test_a_step_may_go_by_a_new_name(revision: Revision) -> None:
    book = revision.apply(()).book
    nora, tobias = who(book, "Nora"), who(book, "Tobias")
    renamed = entries(Rename(nora, "Eleanor"), Merge(tobias, Who(nora.id, "Eleanor")))
    revised = revision.apply(renamed)
    assert not revised.unfitted and revised.book.character(nora.id).name == "Eleanor"
    assert all(tobias.id not in dict(quote.candidates) for quote in revised.book.quotes)


def test_read_uses_the_journal_beside_the_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "sunday.txt"
    story.write_text(STORY, encoding="utf-8")
    book = Revision.read(story, model=False).apply(()).book
    with Journal.open(beside(story), by="mara") as journal:
        journal.add(says(book, "Anything", who(book, "Tobias")))
        journal.add(Merge(Who("c99", "Ferdinand"), who(book, "Nora")))
    before = story.read_bytes()

    def row(*options: str) -> dict[str, object]:
        assert main(["read", str(story), "--json", "--no-model", *options]) == 0
        page = json.loads(capsys.readouterr().out)
        names = {person["id"]: person["name"] for person in page["characters"]}
        quote = next(q for q in page["quotes"] if "Anything" in STORY[q["start"] : q["end"]])
        return {"speaker": names.get(quote["speaker"]), "confirmed": quote["confirmed"], "warnings": page["warnings"]}

    corrected = row()
    assert corrected["speaker"] == "Tobias" and corrected["confirmed"] is True
    assert any("correction 2 does not fit" in warning for warning in corrected["warnings"])  # type: ignore[attr-defined]
    assert row("--no-corrections")["confirmed"] is False
    assert story.read_bytes() == before


def test_a_cast_file_names_the_people_of_the_next_book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story, cast = tmp_path / "sunday.txt", tmp_path / "series.json"
    story.write_text(STORY, encoding="utf-8")
    revision = Revision.read(story, model=False)
    book = revision.apply(()).book
    renamed = entries(Rename(who(book, "Tobias"), "Tobias Ash"))
    cast.write_text(write_cast(revision.apply(renamed).book, renamed), encoding="utf-8")
    assert main(["read", str(story), "--json", "--no-model", "--cast", str(cast)]) == 0
    assert "Tobias Ash" in {person["name"] for person in json.loads(capsys.readouterr().out)["characters"]}


def test_a_cast_file_that_is_none_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story, cast = tmp_path / "sunday.txt", tmp_path / "series.json"
    story.write_text(STORY, encoding="utf-8")
    for content in (None, b"\xff\xfe\x00", b"[1, 2]"):
        if content is not None:
            cast.write_bytes(content)
        assert main(["read", str(story), "--cast", str(cast)]) != 0
        assert capsys.readouterr().err.startswith("personae: ")

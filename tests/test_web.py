"""The reader's server: what it answers, and whom it answers nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from export_books import ferry, hostile, place
from reviewing import TALK, opened, talk
from starlette.testclient import TestClient

from personae.corrections.journal import Entry, Journal
from personae.corrections.steps import Addressees, MissingTurn, NewCharacter, Place, Speakers, Who
from personae.errors import EmptyInput
from personae.web import history, pages
from personae.web.gestures import NotUnderstood, step_of
from personae.web.progress import lines_an_hour, progress
from personae.web.reasons import reasons
from personae.web.safety import HEADERS, LARGEST_BODY, Hosts, Keys
from personae.web.server import application
from personae.web.session import Session
from personae.web.turns import conversations, rest_of_conversation, turns

HERE = "http://127.0.0.1:8000"
FIRST = TALK.index("“Is it hot?”")
SECOND = TALK.index("“Hot enough")
THIRD = TALK.index("“Then we")
FOURTH = TALK.index("“We began")
YARD = TALK.index("“Who left")
GOAT = TALK.index("“The goat")


class Reader:
    """A browser that has the token."""

    def __init__(self, session: Session) -> None:
        self.keys = Keys()
        app = application(session, Hosts("127.0.0.1", 8000), self.keys)
        self.client = TestClient(app, base_url=HERE)
        self.client.headers["X-Personae-Token"] = self.keys.token

    def get(self, path: str, **headers: str) -> Any:
        return self.client.get(path, headers=headers)

    def post(self, path: str, body: Mapping[str, Any], **headers: str) -> Any:
        return self.client.post(path, json=body, headers=headers)

    def step(self, do: str, **fields: Any) -> dict[str, Any]:
        answer = self.post("/api/step", {"do": do, **fields})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def lines(self) -> dict[int, dict[str, Any]]:
        count = self.get("/api/book").json()["sections"]
        sections = self.get(f"/api/text?first=0&count={count}").json()
        return {line["start"]: line for section in sections for line in section["lines"]}


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "kiln.txt.corrections.jsonl"


@pytest.fixture
def reader(journal: Path) -> Iterator[Reader]:
    session = opened(talk(), journal)
    yield Reader(session)
    session.journal.close()


# Safety


def test_page_itself_holds_no_word_of_the_story_and_every_answer_the_headers(reader: Reader) -> None:
    reader.client.headers.pop("X-Personae-Token")
    page = reader.get("/")
    assert page.status_code == 200 and "Ines" not in page.text and "Kiln" not in page.text
    for answer in (page, reader.get("/static/app.js"), reader.get("/api/book"), reader.get("/nothing")):
        assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert "unsafe" not in HEADERS["Content-Security-Policy"]
    assert "default-src 'none'" in HEADERS["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/api/book", "/api/text?first=0&count=1", "/api/state", "/api/history", "/api/cast"])
def test_data_without_the_token_is_refused(reader: Reader, path: str) -> None:
    assert reader.get(path, **{"X-Personae-Token": ""}).status_code == 401
    assert reader.client.get(path, headers={"X-Personae-Token": b"\xe9"}).status_code == 401
    assert reader.get(path).status_code == 200


def test_a_change_without_the_token_is_refused_and_changes_nothing(reader: Reader, journal: Path) -> None:
    asked = {"do": "keep", "line": FIRST, "who": "c1"}
    assert reader.post("/api/step", asked, **{"X-Personae-Token": "guessed"}).status_code == 401
    assert reader.post("/api/undo", {}, **{"X-Personae-Token": ""}).status_code == 401
    assert not journal.exists()


@pytest.mark.parametrize(
    "host", ["rebound.example:8000", "127.0.0.1:8001", "127.0.0.1", "rebound.example", "127.0.0.1.example:8000", ""]
)
def test_a_foreign_host_gets_nothing(reader: Reader, host: str) -> None:
    for path in ("/", "/static/app.js", "/api/book"):
        assert reader.get(path, Host=host).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "LOCALHOST:8000", "[::1]:8000"])
def test_its_own_names_are_answered(reader: Reader, host: str) -> None:
    assert reader.get("/api/book", Host=host).status_code == 200


def test_open_to_the_network_it_answers_to_numbers_but_to_no_foreign_name() -> None:
    hosts = Hosts("0.0.0.0", 80)
    assert hosts.admits("192.168.1.7") and hosts.admits("192.168.1.7:80") and hosts.admits("localhost")
    assert not hosts.admits("rebound.example") and not hosts.admits("192.168.1.7:81")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9000"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_a_foreign_page_gets_nothing_even_with_the_token(
    reader: Reader, journal: Path, headers: dict[str, str]
) -> None:
    assert reader.get("/api/book", **headers).status_code == 403
    assert reader.post("/api/step", {"do": "keep", "line": FIRST, "who": "c1"}, **headers).status_code == 403
    assert not journal.exists()


def test_its_own_page_may_change(reader: Reader) -> None:
    own = {"Origin": HERE, "Sec-Fetch-Site": "same-origin"}
    assert reader.post("/api/step", {"do": "keep", "line": FIRST, "who": "c1"}, **own).status_code == 200


def test_a_form_of_another_page_cannot_even_be_read(reader: Reader) -> None:
    answer = reader.client.post("/api/step", content=b'{"do": "keep"}', headers={"Content-Type": "text/plain"})
    assert answer.status_code == 415


def test_a_key_gives_the_token_once_and_the_printed_one_always() -> None:
    now = 100.0
    keys = Keys(clock=lambda: now)
    once, late = keys.once(), keys.once()
    assert keys.enter(once) == keys.token and keys.enter(once) is None
    assert keys.enter(keys.printed) == keys.enter(keys.printed) == keys.token
    assert keys.enter("") is None and keys.enter("é") is None and keys.enter(keys.token) is None
    now = 161.0
    assert keys.enter(late) is None


def test_the_key_is_handed_in_by_the_page(reader: Reader) -> None:
    reader.client.headers.pop("X-Personae-Token")
    assert reader.post("/api/enter", {"key": "wrong"}).status_code == 401
    assert reader.post("/api/enter", {"key": reader.keys.printed}).json() == {"token": reader.keys.token}
    assert reader.post("/api/enter", {"key": 7}).status_code == 401
    kind = {"Content-Type": "application/json"}
    assert reader.client.post("/api/enter", content=b'{"key": "\\ud800"}', headers=kind).status_code == 401


def test_a_huge_body_is_refused_announced_or_not(reader: Reader, journal: Path) -> None:
    long = b'{"do": "' + b"a" * LARGEST_BODY + b'"}'
    kind = {"Content-Type": "application/json"}
    assert reader.client.post("/api/step", content=long, headers=kind).status_code == 413
    pieces = (long[at : at + 65536] for at in range(0, len(long), 65536))
    assert reader.client.post("/api/step", content=pieces, headers=kind).status_code == 413
    false = {**kind, "Content-Length": "seven"}
    assert reader.client.post("/api/step", content=b"{}", headers=false).status_code == 413
    assert not journal.exists()


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"7", b"[" * 100_000, b'{"do": ["keep"]}'])
def test_a_body_that_is_no_change_is_refused_in_a_sentence(reader: Reader, body: bytes) -> None:
    answer = reader.client.post("/api/step", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400 and answer.json()["why"]


@pytest.mark.parametrize("name", ["../server.py", "..%2fserver.py", "%2e%2e/safety.py", "none.js", "."])
def test_only_the_files_of_the_page_are_served(reader: Reader, name: str) -> None:
    assert reader.get(f"/static/{name}").status_code == 404


def test_a_story_that_is_an_attack_comes_as_data(tmp_path: Path) -> None:
    session = opened(hostile(), tmp_path / "<img src=x onerror=alert(1)>.corrections.jsonl")
    reader = Reader(session)
    for path in ("/api/book", "/api/text?first=0&count=9", "/api/history", "/api/progress"):
        answer = reader.get(path)
        assert answer.headers["content-type"] == "application/json" and answer.json()
    start = hostile().quotes[0].span.start
    reader.step("keep", line=start, who="c<1>")
    reader.step("rename", who="c<1>", name="<script>alert(3)</script>")
    steps = reader.get("/api/history").json()["steps"]
    assert [step["words"].endswith("</script>") for step in steps] == [True, False]
    session.journal.close()


# The book as it is sent


def test_blocks_hold_every_word_and_lines_their_place(reader: Reader) -> None:
    opening = reader.get("/api/book").json()
    assert opening["title"] == "The Kiln"
    assert [each["title"] for each in opening["chapters"]] == ["The Kiln", "The Yard"]
    sections = reader.get(f"/api/text?first=0&count={opening['sections']}").json()
    blocks = [block for section in sections for block in section["blocks"]]
    for block in blocks:
        words = "".join(piece if isinstance(piece, str) else piece[1] for piece in block["pieces"])
        assert TALK[block["start"] :].startswith(words)
        for piece in block["pieces"]:
            if not isinstance(piece, str):
                assert TALK[piece[0] :].startswith(piece[1])
    assert reader.lines()[SECOND]["candidates"] == [["c2", 70], ["c1", 30]]


def test_lines_of_one_turn_go_by_where_it_begins(reader: Reader) -> None:
    watched = TALK.index("“I only")
    assert reader.lines()[watched]["turn"] == GOAT


@pytest.mark.parametrize("query", ["first=-1&count=1", "first=x&count=1", "", "first=0", "first=٣&count=1"])
def test_sections_are_asked_for_by_number(reader: Reader, query: str) -> None:
    assert reader.get(f"/api/text?{query}").status_code == 400


def test_sections_beyond_the_last_are_none(reader: Reader) -> None:
    assert reader.get("/api/text?first=99999999&count=9").json() == []


def test_a_gap_after_the_last_word_is_sent(tmp_path: Path) -> None:
    session = opened(ferry(), tmp_path / "j")
    sections = Reader(session).get("/api/text?first=0&count=9").json()
    assert [gap["why"] for section in sections for gap in section["gaps"]] == ["the text stops in the middle"]


def test_colours_stay_when_the_cast_changes() -> None:
    before = pages.shades(talk(), {})
    assert sorted(before.values()) == [0, 1, 2]
    assert pages.shades(ferry(), before | {"c9": 7})["c2"] == before["c2"]


# Changes


def test_an_answer_is_in_the_journal_before_the_page_hears_of_it(reader: Reader, journal: Path) -> None:
    answer = reader.step("choose", line=SECOND, who="c1")
    assert json.loads(journal.read_text(encoding="utf-8"))["do"] == "speakers"
    assert [(line["start"], line["speaker"], line["confirmed"]) for line in answer["lines"]] == [(SECOND, "c1", True)]
    assert answer["at"] == SECOND and answer["changed"] == [] and answer["can_undo"] and not answer["can_redo"]


def test_what_an_answer_teaches_is_told_and_can_be_refused(reader: Reader) -> None:
    answer = reader.step("keep", line=FOURTH, who="c2")
    assert answer["changed"] == [{"line": YARD, "was": "c1", "now": "c2", "words": "“Who left the gate?”"}]
    reader.step("refuse", line=YARD, who="c1")
    assert reader.lines()[YARD]["speaker"] == "c1" and reader.lines()[YARD]["confirmed"]


def test_undo_and_redo_go_back_and_forth_also_after_a_restart(journal: Path) -> None:
    session = opened(talk(), journal)
    reader = Reader(session)
    reader.step("choose", line=SECOND, who="c1")
    reader.step("merge", who="c3", into="c2")
    assert [person["id"] for person in reader.get("/api/book").json()["people"]] == ["c1", "c2"]
    reader.post("/api/undo", {})
    assert len(reader.get("/api/book").json()["people"]) == 3
    session.journal.close()
    again = Reader(opened(talk(), journal))
    assert again.lines()[SECOND]["speaker"] == "c1"
    assert len(again.post("/api/redo", {}).json()["people"]) == 2
    again.post("/api/undo", {})
    again.post("/api/undo", {})
    assert again.lines()[SECOND]["speaker"] == "c2" and not again.get("/api/book").json()["can_undo"]


def test_a_step_that_has_no_effect_says_why(reader: Reader) -> None:
    reader.step("never_same", who="c3", other="c2")
    assert "Old Bert" in reader.step("merge", who="c3", into="c2")["why"]
    assert reader.get("/api/book").json()["unfitted"] == 1


def test_an_undo_of_nothing_changes_nothing(reader: Reader, journal: Path) -> None:
    answer = reader.post("/api/undo", {}).json()
    assert answer["lines"] == [] and not answer["can_undo"] and not journal.exists()


def test_a_mark_of_a_passage_renews_the_sections_it_touches_only(reader: Reader) -> None:
    answer = reader.step("passage", start=SECOND, end=THIRD, kind="letter", narrator="c2")
    assert answer["sections"] == [0]
    sections = reader.get("/api/text?first=0&count=9").json()
    assert sections[0]["passages"][0]["kind"] == "letter" and sections[1]["passages"] == []


def test_joined_turns_change_their_own_section_only(reader: Reader) -> None:
    assert reader.step("join", line=SECOND)["sections"] == [0]
    assert reader.lines()[SECOND]["turn"] == FIRST
    assert reader.lines()[TALK.index("“I only")]["turn"] == GOAT


def test_a_quotation_that_is_no_line_is_gone(reader: Reader) -> None:
    reader.step("kind", line=THIRD, kind="other")
    assert THIRD not in reader.lines()


def test_overlooked_words_become_a_quotation(reader: Reader) -> None:
    door = place(TALK, "shut the iron door")
    reader.step("bounds", line=None, start=door.start - 1, end=door.end)
    assert door.start in reader.lines()


def test_a_character_made_by_hand_gets_an_id_of_its_own_and_can_speak(reader: Reader) -> None:
    assert reader.step("new_character", name=" The  Goat ")["new"] == "p1"
    reader.post("/api/undo", {})
    assert reader.step("new_character", name="The Goatherd")["new"] == "p2"
    reader.step("choose", line=YARD, who="p2")
    assert reader.lines()[YARD]["speaker"] == "p2"


def test_a_failure_to_apply_leaves_no_step_behind(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*given: Any, **named: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pages, "difference", fail)
    client = TestClient(reader.client.app, base_url=HERE, raise_server_exceptions=False)
    answer = client.post("/api/step", json={"do": "keep", "line": FIRST, "who": "c1"}, headers=reader.client.headers)
    assert answer.status_code == 500
    monkeypatch.undo()
    assert not reader.get("/api/book").json()["can_undo"]


@pytest.mark.parametrize(
    "asked",
    [
        {"do": "explode"},
        {"do": "keep", "line": FIRST + 1, "who": "c1"},
        {"do": "keep", "line": True, "who": "c1"},
        {"do": "keep", "line": FIRST, "who": "c99"},
        {"do": "keep", "line": FIRST, "who": ["c1"]},
        {"do": "assign", "lines": [], "who": "c1"},
        {"do": "assign", "lines": "all", "who": "c1"},
        {"do": "alternate", "lines": [FIRST], "who": ["c1", "c1"]},
        {"do": "swap", "line": FIRST, "who": ["c1"]},
        {"do": "swap", "line": FIRST, "who": ["c3", "c1"], "extra": 1, "lines": None} | {"line": None},
        {"do": "merge", "who": "c1", "into": "c1"},
        {"do": "split", "who": "c1", "name": "X"},
        {"do": "split", "who": "c1", "name": "X", "names": ["Nobody’s"]},
        {"do": "rename", "who": "c1", "name": "  "},
        {"do": "rename", "who": "c1", "name": "x" * 201},
        {"do": "describe", "who": "c1", "colour": "red; background: url(http://elsewhere.example)"},
        {"do": "passage", "start": 5, "end": 5, "kind": "letter"},
        {"do": "passage", "start": 0, "end": 10**9, "kind": "letter"},
        {"do": "passage", "start": 0, "end": 9, "kind": "poem"},
        {"do": "bounds", "line": None, "start": 8, "end": 10},
        {"do": "kind", "line": FIRST, "kind": "song"},
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(asked: dict[str, Any]) -> None:
    with pytest.raises(NotUnderstood, match=r"\.$"):
        step_of(talk(), asked)


def test_many_lines_are_one_step_a_turn_each() -> None:
    watched = TALK.index("“I only")
    step = step_of(talk(), {"do": "assign", "lines": [watched, GOAT, SECOND], "who": "c1"})
    assert isinstance(step, Speakers) and [line.start for line, _ in step.lines] == [SECOND, GOAT]


def test_two_alternate_over_lines() -> None:
    step = step_of(talk(), {"do": "alternate", "lines": [THIRD, FIRST, SECOND], "who": ["c2", "c1"]})
    assert isinstance(step, Speakers) and [who and who.id for _, who in step.lines] == ["c2", "c1", "c2"]


def test_two_are_exchanged_to_the_end_of_the_conversation() -> None:
    step = step_of(talk(), {"do": "swap", "line": SECOND, "who": ["c1", "c2"]})
    assert isinstance(step, Speakers)
    assert [(line.start, who and who.id) for line, who in step.lines] == [
        (SECOND, "c1"),
        (THIRD, "c2"),
        (FOURTH, "c1"),
    ]


# Figures and sentences


def test_a_heading_ends_a_conversation() -> None:
    book = talk()
    assert conversations(book, turns(book)) == [range(0, 4), range(4, 7)]
    assert [turn[0].span.start for turn in rest_of_conversation(book, THIRD)] == [THIRD, FOURTH]
    assert rest_of_conversation(book, 3) == []


def _answered(number: int, at: str) -> Entry:
    line = Place(SECOND, SECOND + 3, "“Ho")
    return Entry(number, at, "mara", Speakers(((line, Who("c1", "Ines")),)))


def test_lines_an_hour_leave_out_pauses() -> None:
    times = ["10:00:00", "10:00:30", "10:01:00", "12:00:00", "12:00:30"]
    entries = [_answered(n, f"2026-01-01T{time}Z") for n, time in enumerate(times, 1)]
    assert lines_an_hour(entries) == 120
    assert lines_an_hour(entries[:2]) is None
    assert lines_an_hour([_answered(1, "yesterday"), _answered(2, "2026-01-01T10:00:00Z")]) is None


def test_progress_counts_by_chapter_and_person(reader: Reader) -> None:
    reader.step("keep", line=FIRST, who="c1")
    figures = reader.get("/api/progress").json()
    assert (figures["lines"], figures["reviewed"], figures["stopped"]) == (7, 1, FIRST)
    assert [(each["reviewed"], each["lines"]) for each in figures["chapters"]] == [(1, 4), (0, 3)]
    assert figures["expected"] == pytest.approx(63.8)
    assert {each["id"]: each["lines"] for each in figures["people"]} == {"c1": 4, "c2": 3}


def test_a_book_without_lines_has_nothing_left() -> None:
    book = talk()
    empty = type(book)(text=book.text, story=book.story)
    assert progress(empty, ()) | {"chapters": []} == {
        "lines": 0, "reviewed": 0, "expected": None, "hourly": None, "stopped": None, "chapters": [], "people": [],
    }  # fmt: skip


def test_history_says_who_changed_what_to_what(reader: Reader) -> None:
    reader.step("choose", line=SECOND, who="c1")
    reader.step("choose", line=SECOND, who=None)
    reader.step("assign", lines=[FIRST, THIRD], who="c2")
    reader.step("merge", who="c3", into="c2")
    reader.post("/api/undo", {})
    steps = reader.get("/api/history").json()["steps"]
    assert [step["words"] for step in steps] == [
        "Old Bert is Bertil",
        "2 lines given to Bertil",
        "line “Hot enough to be asked.” from Ines to nobody",
        "line “Hot enough to be asked.” from Bertil to Ines",
    ]
    assert [step["undone"] for step in steps] == [True, False, False, False]
    assert {step["by"] for step in steps} == {"mara"}


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"do": "release", "lines": [FIRST]}, "1 line left to the machine again"),
        ({"do": "new_character", "name": "The Goat"}, "new character The Goat"),
        (
            {"do": "split", "who": "c2", "new": "c3", "names": ["Old Bertil"]},
            "from Bertil to Old Bert: the name “Old Bertil”",
        ),
        ({"do": "rename", "who": "c1", "name": "Inés"}, "Ines is called Inés"),
        ({"do": "alias", "who": "c1", "name": "The girl"}, "Ines goes also by “The girl”"),
        ({"do": "alias", "who": "c1", "name": "Bert", "not_theirs": True}, "Ines does not go by “Bert”"),
        ({"do": "not_character", "who": "c3"}, "Old Bert is no character"),
        ({"do": "never_same", "who": "c3", "other": "c2"}, "Old Bert and Bertil are never the same person"),
        ({"do": "describe", "who": "c1", "voice": "low", "colour": "#00ff00"}, "Ines: voice low, colour #00ff00"),
        (
            {"do": "passage", "start": FIRST, "end": FIRST + 12, "kind": "tale", "narrator": "c1"},
            "“Is it hot?” is a tale by Ines",
        ),
        ({"do": "passage", "start": FIRST, "end": FIRST + 12, "kind": None}, "“Is it hot?” is no passage of its own"),
        ({"do": "missing", "line": FIRST}, "a turn is missing after “Is it hot?”"),
        ({"do": "kind", "line": FIRST, "kind": "thought"}, "line “Is it hot?” is a thought"),
        ({"do": "bounds", "line": None, "start": 0, "end": 8}, "“The Kiln” is a quotation too"),
        ({"do": "join", "line": SECOND}, "line “Hot enough to be asked.” goes on with the turn before it"),
        ({"do": "join", "line": SECOND, "apart": True}, "line “Hot enough to be asked.” begins a new turn"),
        ({"do": "swap", "line": SECOND, "who": ["c1", "c2"]}, "3 lines exchanged between Ines and Bertil"),
        ({"do": "keep", "line": FIRST, "who": "c1"}, "line “Is it hot?” is Ines’s"),
    ],
)  # fmt: skip
def test_every_step_has_its_sentence(asked: dict[str, Any], words: str) -> None:
    assert history.sentence(step_of(talk(), asked), {FIRST: "Ines"}) == words


def test_steps_that_only_a_journal_written_by_hand_has_are_told_too() -> None:
    line, goat = Place(0, 3, "“No”"), Who("c3", "The Goat")
    assert history.sentence(Addressees(line, (goat,)), {}) == "line “No” said to The Goat"
    assert history.sentence(NewCharacter(goat, "it/its"), {}) == "new character The Goat (it/its)"
    assert history.sentence(MissingTurn(line, "an answer"), {}) == "a turn is missing after “No”: an answer"


def test_reasons_for_and_against_two_being_one() -> None:
    book = talk()
    ines, bertil, bert = book.characters
    against = [reason.words for reason in reasons(book, ines, bertil) if not reason.speaks_for]
    assert "Their names have no word in common." in against
    assert "Ines goes by she/her, Bertil by he/him." in against
    assert any(words.startswith("One answers the other 5 times") for words in against)
    assert {reason.words for reason in reasons(book, bertil, bert) if reason.speaks_for} == {"Both go by he/him."}


def test_who_says_the_name_of_another_is_hardly_them() -> None:
    book = ferry()
    ada, _, aunt = book.characters
    mention = type(book.mentions[0])(place(book.text, "your aunt"), place(book.text, "aunt"), "PROP", "PER", "c3")
    said = type(book)(
        text=book.text, story=book.story, quotes=tuple(
            type(quote)(quote.span, quote.turn, speaker="c1") for quote in book.quotes
        ), mentions=(mention,), characters=book.characters,
    )  # fmt: skip
    found = [reason for reason in reasons(said, ada, aunt) if reason.span]
    assert [reason.words for reason in found] == ["Ada Finch says the name Bram’s aunt."]


# Opening


def test_a_story_that_cannot_be_read_is_told_to_the_page(journal: Path) -> None:
    def read(move: Any) -> Any:
        move("quotes", 2, 9)
        raise EmptyInput("kiln.txt is empty")

    session = Session(read, Journal.open(journal))
    reader = Reader(session)
    assert reader.get("/api/state").json() == {"state": "opening", "stage": "ingest", "number": 0, "total": 1}
    assert reader.get("/api/book").status_code == 400
    session.begin().join()
    assert reader.get("/api/state").json() == {"state": "failed", "why": "kiln.txt is empty"}


def test_the_command_line_starts_without_the_server() -> None:
    code = "import sys, personae.cli; personae.cli.parser(); print(sorted(sys.modules))"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for heavy in ("starlette", "uvicorn", "jinja2", "onnxruntime"):
        assert f"'{heavy}'" not in modules


def test_the_help_and_the_document_list_the_same_keys(reader: Reader) -> None:
    from personae.web.keys import KEYS

    page = reader.get("/").text
    document = (Path(__file__).parent.parent / "docs" / "review.md").read_text(encoding="utf-8")
    for _, keys in KEYS:
        for key, does in keys:
            assert does in page.replace("&#39;", "'")
            assert f"| {key} | {does} |" in document

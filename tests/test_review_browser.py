"""The reader in a real browser: a person at the keyboard, a killed server, a hostile story, a long novel."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import browser
import pytest
from browser import Server, review, stand_in
from export_books import hostile
from reviewing import TALK

from personae.corrections.journal import Journal

pytest.importorskip("playwright", reason="playwright is not installed: pip install playwright")
if not browser.found():
    pytest.skip("no Chromium is on this computer: apt-get install chromium", allow_module_level=True)

FIRST = TALK.index("“Is it hot?”")
SECOND = TALK.index("“Hot enough")
THIRD = TALK.index("“Then we")
FOURTH = TALK.index("“We began")
YARD = TALK.index("“Who left")
WATCHED = TALK.index("“Watched!”")

STORY = """“Is the kettle on?” asked Wilma.

“It was on an hour ago,” said Hob.

“Then it has boiled dry.”

“It has, and I have filled it again.”

Wilma took down two cups. “Sugar?”

“Two,” said Hob. “No, three.”
"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser.chromium() as started:
        yield started


@pytest.fixture
def page(chromium: Any) -> Iterator[Any]:
    """A page that fails its test when a script fails in it, a dialog opens, or another host is asked."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(20_000)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    opened.on("dialog", lambda dialog: wrong.append(f"dialog: {dialog.message}"))
    opened.on("request", lambda asked: "//127.0.0.1:" in asked.url or wrong.append(f"asked for {asked.url}"))
    yield opened
    context.close()
    assert wrong == []


def _open(page: Any, server: Server) -> None:
    """Open the reader, and wait until the whole text is there."""
    page.goto(server.address)
    page.wait_for_selector("#share-words:not(:empty)")


def _press(page: Any, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def _saved(page: Any) -> None:
    page.get_by_role("status").get_by_text("Saved", exact=True).wait_for()


def _here(page: Any) -> int:
    return int(page.locator(".q.here").first.get_attribute("data-line"))


def _speaker(page: Any, line: int) -> str:
    """How the line says its speaker to a screen reader."""
    return str(page.locator(f"[data-line='{line}'] .sr").first.text_content())


def test_a_review_by_keyboard_alone(page: Any, tmp_path: Path) -> None:
    with stand_in("talk", tmp_path / "j") as server:
        _open(page, server)
        _press(page, "r")
        order = []
        for key in ("Enter", "2", "0"):
            order.append(_here(page))
            _press(page, key)
        _saved(page)
        assert order == [TALK.index("“Who left"), FOURTH, THIRD]
        assert _speaker(page, YARD) == "Ines, confirmed: "
        assert _speaker(page, FOURTH) == "Ines, confirmed: "
        assert _speaker(page, THIRD) == "nobody, confirmed: "
        fourth = _here(page)  # which one it is depends on whether the server's answer was there before the key
        _press(page, "s")
        page.keyboard.type("The Goat")
        _press(page, "Enter")
        said = page.locator(f"[data-line='{fourth}'] .sr").get_by_text("The Goat, confirmed: ").first
        said.wait_for(state="attached")
        _saved(page)
        assert _speaker(page, fourth) == "The Goat, confirmed: "
        assert page.locator("#share-words").inner_text() == "4 of 7 lines"
        _press(page, "u", "u", "u")
        page.locator(f"[data-line='{THIRD}'].likely").wait_for()
        _press(page, "Shift+U", "ArrowUp", "Escape")
        _saved(page)
        assert _speaker(page, THIRD) == "nobody, confirmed: "
        assert page.locator("#panel").is_hidden()


def test_what_an_answer_changes_is_listed_and_refused_by_a_key(page: Any, tmp_path: Path) -> None:
    with stand_in("talk", tmp_path / "j") as server:
        _open(page, server)
        _press(page, "j", "j", "j", "j", "Enter")
        page.get_by_text("1 line changed by this").wait_for()
        assert _speaker(page, YARD) == "Bertil: "
        _press(page, "Shift+1")
        page.get_by_text("1 line changed by this").wait_for(state="detached")
        _saved(page)
        assert _speaker(page, YARD) == "Ines, confirmed: "


def test_lines_chosen_with_shift_are_one_step(page: Any, tmp_path: Path) -> None:
    journal = tmp_path / "j"
    with stand_in("talk", journal) as server:
        _open(page, server)
        _press(page, "ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown", "b")
        page.keyboard.type("Bertil")
        _press(page, "Enter")
        page.get_by_role("combobox", name="Who answers?").wait_for()
        page.keyboard.type("Ines")
        _press(page, "Enter")
        _saved(page)
        assert [_speaker(page, line)[:4] for line in (FIRST, SECOND, THIRD)] == ["Bert", "Ines", "Bert"]
        assert len(journal.read_text(encoding="utf-8").splitlines()) == 1
        _press(page, "u")
        page.locator(f"[data-line='{SECOND}'].likely").wait_for()
        assert _speaker(page, SECOND) == "Bertil, likely: "


def test_words_selected_become_a_quotation_and_lines_a_letter(page: Any, tmp_path: Path) -> None:
    with stand_in("talk", tmp_path / "j") as server:
        _open(page, server)
        page.get_by_text("shut the iron door").evaluate(
            "element => getSelection().setBaseAndExtent(element.lastChild, 11, element.lastChild, 29)"
        )
        _press(page, "q")
        page.locator(f"[data-line='{TALK.index('shut')}']").wait_for()
        _press(page, "ArrowDown", "p")
        page.keyboard.type("letter")
        _press(page, "Enter")
        page.get_by_role("combobox", name="Who tells, writes or thinks it?").wait_for()
        page.keyboard.type("Ines")
        _press(page, "Enter")
        page.locator(".passage .note").get_by_text("letter by Ines").wait_for()


def test_a_merge_is_undone_after_a_restart(page: Any, tmp_path: Path) -> None:
    journal = tmp_path / "j"
    with stand_in("talk", journal) as server:
        _open(page, server)
        page.get_by_role("button", name="Cast", exact=True).press("Enter")
        page.get_by_label("Compare Bertil").press("Space")
        page.get_by_label("Compare Ines").press("Space")
        page.get_by_label("Compare Old Bert").press("Space")
        page.get_by_text("Both go by he/him.").wait_for()
        page.get_by_role("button", name="One person, called Bertil").press("Enter")
        _saved(page)
        assert page.locator(".people li").count() == 2
    with stand_in("talk", journal) as server:
        _open(page, server)
        page.get_by_role("button", name="Cast", exact=True).press("Enter")
        assert page.locator(".people li").count() == 2
        _press(page, "u")
        page.get_by_label("Compare Old Bert").wait_for()
        page.get_by_role("button", name="History").press("Enter")
        page.locator(".undone").get_by_text("Old Bert is Bertil").wait_for()


def test_a_person_is_renamed_described_and_given_lines_by_keyboard(page: Any, tmp_path: Path) -> None:
    with stand_in("talk", tmp_path / "j") as server:
        _open(page, server)
        page.get_by_role("button", name="Cast", exact=True).press("Enter")
        page.get_by_label("Name", exact=True).fill("Inés <b>")
        page.get_by_label("Name", exact=True).press("Enter")
        page.get_by_role("heading", name="Inés <b>").wait_for()
        assert page.evaluate("document.activeElement.id") == "field-name"
        page.get_by_label("Voice").fill("low, and in no hurry")
        with page.expect_response("**/api/step"):  # a busy machine may answer only when the colour is chosen
            page.get_by_label("Voice").press("Enter")
        _saved(page)
        page.get_by_label("Colour").fill("#ff0000")
        page.locator("form", has=page.get_by_label("Colour")).get_by_role("button", name="Save").press("Enter")
        page.get_by_role("button", name="The usual one").wait_for()
        page.get_by_label("Somebody else’s", exact=True).last.press("Space")
        page.get_by_role("button", name="The lines ticked are somebody else’s …").press("Enter")
        page.keyboard.type("Old Bert")
        _press(page, "Enter")
        _saved(page)
        page.get_by_role("button", name="Read", exact=True).press("Enter")
        page.locator(f"[data-line='{WATCHED}'].confirmed").wait_for()
        assert _speaker(page, WATCHED) == "Old Bert, confirmed: "
        assert _speaker(page, FIRST) == "Inés <b>: "
        colour = page.locator(f"[data-line='{FIRST}']").evaluate("line => line.style.getPropertyValue('--c')")
        assert colour == "255 0 0"


def test_what_is_typed_stays_when_an_earlier_step_is_answered(page: Any, tmp_path: Path) -> None:
    with stand_in("talk", tmp_path / "j") as server:
        held: list[Any] = []
        page.route("**/api/step", lambda route: held.append(route))
        _open(page, server)
        page.get_by_role("button", name="Cast", exact=True).press("Enter")
        page.get_by_label("Voice").fill("low")
        page.get_by_label("Voice").press("Enter")
        page.get_by_label("Also", exact=True).fill("Inés")
        page.get_by_label("Colour").fill("#ff0000")
        page.get_by_label("Somebody else’s", exact=True).last.check()
        page.wait_for_timeout(50)
        held.pop().continue_()
        _saved(page)
        assert page.get_by_label("Voice").input_value() == "low"
        assert page.get_by_label("Also", exact=True).input_value() == "Inés"
        assert page.get_by_label("Colour").input_value() == "#ff0000"
        assert page.get_by_label("Somebody else’s", exact=True).last.is_checked()
        page.unroute("**/api/step")
        page.get_by_label("Also", exact=True).press("Enter")
        page.get_by_text("Inés").wait_for()
        assert page.get_by_label("Also", exact=True).input_value() == ""


def test_what_was_called_saved_outlives_a_killed_server(page: Any, tmp_path: Path) -> None:
    journal = tmp_path / "j"
    with stand_in("talk", journal) as server:
        _open(page, server)
        _press(page, "r", "Enter")
        _saved(page)
        kept = YARD
        lost = _here(page)
        server.kill()
        _press(page, "2")
        page.get_by_role("alert").get_by_text("Not saved.").wait_for()
        assert page.locator("#saved").inner_text() == "Not saved"
        assert _here(page) == lost and "confirmed" not in _speaker(page, lost)
    assert [entry.step.lines[0][0].start for entry in Journal.read(journal)[0]] == [kept]  # type: ignore[union-attr]
    with stand_in("talk", journal) as server:
        _open(page, server)
        assert "confirmed" in _speaker(page, kept) and "confirmed" not in _speaker(page, lost)


def test_a_hostile_story_does_nothing(page: Any, tmp_path: Path) -> None:
    journal = tmp_path / "<img src=x onerror=alert(4)>.corrections.jsonl"
    with stand_in("hostile", journal) as server:
        _open(page, server)
        _press(page, "r", "Enter")
        _saved(page)
        for view in ("Cast", "History", "Progress", "Read"):
            page.get_by_role("button", name=view).first.click()
            page.wait_for_timeout(100)
        page.get_by_label("Search").fill("<script>")
        assert page.locator("img, iframe, object, script:not([src='/static/app.js'])").count() == 0
        shown = page.locator(".q").first.evaluate("element => element.lastChild.textContent")
        quote = hostile()[hostile().quotes[0].span]
        assert shown == quote.replace("\ud800", "�")


def test_a_page_without_the_key_shows_nothing(page: Any, tmp_path: Path) -> None:
    with stand_in("talk", tmp_path / "j") as server:
        page.goto(server.address.partition("#")[0])
        page.get_by_text("Open the address that the terminal shows").wait_for()
        assert "Kiln" not in page.content()
        page.goto(server.address)
        page.reload()
        page.wait_for_selector(".q")
        assert "#" not in page.url


def test_a_phone_and_the_dark_show_the_review(chromium: Any, tmp_path: Path) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 640}, color_scheme="dark", has_touch=True)
    page = context.new_page()
    with stand_in("talk", tmp_path / "j") as server:
        _open(page, server)
        page.locator(f"[data-line='{SECOND}']").tap(position={"x": 60, "y": 10})
        page.get_by_role("button", name="2: Ines, 30%").tap()
        _saved(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert page.evaluate("document.documentElement.dataset.theme") == "dark"
        assert _speaker(page, SECOND) == "Ines, confirmed: "
    context.close()


# From the key to the next frame: what the eye sees of it.
_KEY = """([key, code]) => new Promise((resolve) => {
  const began = performance.now();
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
})"""


def test_a_long_novel_is_quick(page: Any, tmp_path: Path) -> None:
    with stand_in("300000", tmp_path / "j") as server:
        page.goto(server.address)
        page.wait_for_selector(".q", timeout=60_000)  # the book itself is being made up meanwhile
        page.wait_for_selector("#share-words:not(:empty)")
        page.reload()
        page.wait_for_selector(".q")
        first = page.evaluate("performance.getEntriesByName('first-text')[0].startTime")
        page.wait_for_selector("#share-words:not(:empty)")
        _press(page, "r")
        times = [page.evaluate(_KEY, key) for key in (("Enter", "Enter"), ("2", "Digit2"), ("0", "Digit0")) * 3]
        page.get_by_label("Search").fill("oars")
        page.locator("#found:not(:empty)").wait_for()
        page.evaluate("document.activeElement.blur()")
        times += [page.evaluate(_KEY, ("n", "KeyN")) for _ in range(3)]
        _saved(page)
        print(json.dumps({"first text": round(first), "keys": [round(time) for time in times]}))
        assert first < 1500
        assert sorted(times)[len(times) // 2] < 100
        place = page.locator(".q.here").first.bounding_box()
        assert place is not None


def test_a_story_is_read_and_reviewed_from_the_command_line(page: Any, tmp_path: Path) -> None:
    story = tmp_path / "kettle.txt"
    story.write_text(STORY, encoding="utf-8")
    with review(story, "--no-model", "--by", "mara") as server:
        page.goto(server.address)
        page.wait_for_selector("#share-words:not(:empty)", timeout=30_000)
        _press(page, "r", *["Enter"] * 8)
        _saved(page)
        page.locator("#panel").get_by_text("All reviewed").wait_for()
        reviewed, _, lines, _ = page.locator("#share-words").inner_text().split()
        assert reviewed == lines
        page.get_by_role("button", name="Progress").press("Enter")
        page.get_by_text("nothing is left").wait_for()
    entries, unread = Journal.read(tmp_path / "kettle.txt.corrections.jsonl")
    assert len(entries) == int(lines) and not unread and {entry.by for entry in entries} == {"mara"}
    assert story.read_text(encoding="utf-8") == STORY

"""report.html: one safe page that shows the whole story."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from export_books import ferry, hostile, long

from personae.book import Book, Chapter, Character, Evidence, Paragraph, Quote, Source, Span, Tie
from personae.export.encoding import encodable
from personae.export.report import report, title
from personae.export.report.answers import answers
from personae.export.report.between import between
from personae.export.report.between import pairs as pairs_of
from personae.export.report.cast import cast, label
from personae.export.report.doubts import doubtful
from personae.export.report.markup import markup, snippet
from personae.export.report.network import exchanges, pairs, ring_order
from personae.export.report.reading import blocks, reading
from personae.export.report.strips import BINS, spoken


class Page(HTMLParser):
    """What a browser would make of the page: elements with their attributes, and the text of each block."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.raw: dict[str, str] = {}
        self.blocks: list[tuple[int, str]] = []
        self._inside: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "link", "rect", "circle"}:
            self._inside.append((tag, dict(attrs)))
        if tag in {"p", "h3"} and "data-s" in dict(attrs):
            self.blocks.append((int(dict(attrs)["data-s"] or 0), ""))

    def handle_endtag(self, tag: str) -> None:
        while self._inside and self._inside.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self._inside]
        if tags and tags[-1] in {"script", "style"}:
            key = str(self._inside[-1][1].get("id") or tags[-1])
            self.raw[key] = self.raw.get(key, "") + data
        if any(attrs.get("class") == "who" for _, attrs in self._inside):
            return
        if any("data-s" in attrs and tag in {"p", "h3"} for tag, attrs in self._inside):
            start, text = self.blocks[-1]
            self.blocks[-1] = (start, text + data)


def _policy(page: Page) -> str:
    return next(
        str(attrs["content"])
        for tag, attrs in page.elements
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    )


def _digest(content: str) -> str:
    return base64.b64encode(hashlib.sha256(content.encode("utf-8", "replace")).digest()).decode()


@pytest.mark.parametrize("book", [ferry(), hostile(), long(4000)], ids=["ferry", "hostile", "long"])
def test_page_allows_its_own_script_and_style_and_nothing_else(book: Book) -> None:
    page = Page(report(book))
    assert [tag for tag, _ in page.elements].count("script") == 2
    policy = _policy(page)
    assert policy.startswith("default-src 'none';") and "unsafe" not in policy
    assert f"script-src 'sha256-{_digest(page.raw['script'])}'" in policy
    assert f"style-src 'sha256-{_digest(page.raw['style'])}'" in policy


@pytest.mark.parametrize("book", [ferry(), hostile(), long(4000)], ids=["ferry", "hostile", "long"])
def test_page_asks_the_network_for_nothing(book: Book) -> None:
    page = Page(report(book))
    for tag, attrs in page.elements:
        assert tag not in {"img", "iframe", "object", "embed", "link", "audio", "video", "form", "base"}
        assert not {"src", "srcset", "action", "style", "background"} & set(attrs)
        assert not [name for name in attrs if name.startswith("on")]
        assert (attrs.get("href") or "#").startswith("#")
    assert "@import" not in page.raw["style"] and "url(" not in page.raw["style"]
    for call in ("fetch(", "XMLHttpRequest", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert call not in page.raw["script"]


@pytest.mark.parametrize("book", [ferry(), hostile(), long(4000)], ids=["ferry", "hostile", "long"])
def test_page_shows_every_character_of_the_story(book: Book) -> None:
    shown = Page(report(book)).blocks
    for start, text in shown:
        # what HTML cannot hold is shown as U+FFFD, one for one
        assert text == re.sub("[\x00\x1b]", "�", encodable(book.text[start : start + len(text)]))
    covered = "\n".join(text for _, text in shown)
    assert covered.split() == re.sub("[\x00\x1b]", "�", encodable(book.text)).split()


def test_answers_can_be_read_back_from_the_page() -> None:
    for book in (ferry(), hostile()):
        packed = json.loads(Page(report(book)).raw["answers"])
        assert packed == json.loads(encodable(json.dumps(answers(book, cast(book)), ensure_ascii=False)))


def test_answer_of_a_line_holds_speaker_addressee_candidates_and_evidence() -> None:
    packed = answers(ferry(), cast(ferry()))
    id, speaker, percent, kind, cue, addressees, candidates, evidence = packed["lines"][2]
    assert (id, packed["people"][speaker], percent, kind, cue) == ("q3", "Bram", 70, "speech", "explicit")
    assert [packed["people"][at] for at in addressees] == ["Ada Finch"]
    assert candidates == [1, 70, 0, 20]
    assert packed["why"][evidence[0]] == "named in the tag" and evidence[3] == "Bram asked"


def test_line_has_its_speakers_colour_name_and_certainty() -> None:
    html = reading(ferry(), cast(ferry()))
    assert '<span class="q w0 sure" id="l0" data-l="0" tabindex="0" role="button">“You came,”</span>' in html
    assert '<span class="q w1 likely" id="l2"' in html
    assert '<span class="q w nobody" id="l3"' in html
    assert '<span class="who"><b class="w1">Bram</b></span>' in html
    assert '<b class="w">?</b>' in html


def test_scare_quotes_are_left_plain() -> None:
    book = replace(ferry(), quotes=(replace(ferry().quotes[0], kind="other"),))
    assert 'class="q' not in reading(book, cast(book))


def test_cast_groups_speakers_the_silent_and_the_absent() -> None:
    people = (
        Character("a", "Aunt Vesper", present=False, mentions=3), Character("b", "The Clerk", mentions=9),
        Character("c", "Milo", lines=1, words=4), Character("d", "Ottoline", lines=2, words=40),
    )  # fmt: skip
    company = cast(Book("", Span(0, 0), characters=people))
    assert [person.name for person in company.speakers] == ["Ottoline", "Milo"]
    assert [person.name for person in company.silent] == ["The Clerk"]
    assert [person.name for person in company.absent] == ["Aunt Vesper"]


def test_label_is_the_best_name_that_fits() -> None:
    person = Character("a", "Isobel Catherine MacAllister", ("Iz", "Isobel", "Mrs. MacAllister", "the one here"))
    assert label(person) == "Isobel"
    assert label(Character("b", "Milo", ("M",))) == "Milo"
    assert label(Character("c", "the ferryman")) == "The ferryman"


def test_margin_names_a_speaker_once_and_doubts_them_when_any_line_is_doubtful() -> None:
    book = ferry()
    doubted = replace(book, quotes=(replace(book.quotes[0], confidence=0.5), *book.quotes[1:]))
    assert '<span class="who"><b class="w0">Ada Finch ?</b></span>' in reading(doubted, cast(doubted))


def test_lines_between_two_count_both_ways() -> None:
    company = cast(ferry())
    assert dict(exchanges(ferry(), company)) == {(0, 1): 1, (1, 0): 1}  # an interrupted speech is one line
    assert pairs(exchanges(ferry(), company)) == {(0, 1): 2}


def test_ring_puts_those_who_talk_side_by_side() -> None:
    ring = ring_order([0, 1, 2, 3, 4, 5], {(0, 3): 9, (1, 4): 9, (2, 5): 9})
    apart = {pair: abs(ring.index(pair[0]) - ring.index(pair[1])) for pair in ((0, 3), (1, 4), (2, 5))}
    assert all(distance in (1, 5) for distance in apart.values())


def test_strip_adds_up_to_what_is_spoken() -> None:
    book = ferry()
    rows = spoken(book, cast(book))
    assert [len(row) for row in rows] == [BINS, BINS]
    assert sum(rows[0]) == pytest.approx(sum(len(quote.span) for quote in book.quotes if quote.speaker == "c1"))


def test_doubtful_lines_begin_with_those_nobody_is_known_for() -> None:
    assert [number for number, _ in doubtful(ferry())] == [3]


def test_book_without_paragraphs_is_shown_whole() -> None:
    book = Book("One.\nTwo.\n\n  \nThree.", Span(0, 20))
    assert [book[block.span] for block in blocks(book)] == ["One.", "Two.", "Three."]


def test_paragraph_of_a_megabyte_is_cut_at_spaces_and_keeps_its_line() -> None:
    text = "“" + "word " * 20_000 + "”"
    book = Book(text, Span(0, len(text)), paragraphs=(Paragraph(Span(0, len(text))),),
                quotes=(Quote(Span(0, len(text)), 0),))  # fmt: skip
    pieces = list(blocks(book))
    assert len(pieces) > 5 and "".join(book[piece.span] for piece in pieces) == text
    html = reading(book, cast(book))
    assert html.count('id="l0"') == 1 and html.count('data-l="0"') == len(pieces)


def test_text_outside_the_story_is_folded_away() -> None:
    book = replace(ferry(), story=Span(11, len(ferry().text)))
    assert '<details class="beyond"><summary>Before the story</summary>' in reading(book, cast(book))


def test_chapters_are_linked_only_where_there_are_several() -> None:
    book = replace(ferry(), chapters=(Chapter(Span(0, 60), "One"), Chapter(Span(60, 200), None)))
    html = report(book)
    assert '<a href="#ch1">Part 2</a>' in html and 'id="ch1"' in html
    assert 'class="toc"' not in report(ferry())


def test_gap_is_noted_in_the_text() -> None:
    assert "Something seems to be missing here: the text stops in the middle <small>(80%)</small>" in report(ferry())


def test_title_is_the_storys_own_or_made_of_the_files_name() -> None:
    nameless = replace(ferry(), metadata={})
    assert title(ferry()) == "The Ferry"
    assert title(replace(nameless, source=Source("the_last_tram.txt"))) == "The Last Tram"
    assert title(replace(nameless, source=Source("pg1342-0.txt"))) == "pg1342-0"
    assert title(replace(nameless, source=Source())) == "A story"


def test_empty_book_has_a_page_too() -> None:
    html = report(Book("", Span(0, 0)))
    assert "No quoted speech was found" in html and "Nobody is found to speak" in html


def test_markup_keeps_one_character_for_each() -> None:
    assert markup("a\r\n<\x00\ud800>&\"'") == "a&#13;\n&lt;��&gt;&amp;&quot;&#x27;"


def test_snippet_is_cut_at_a_word() -> None:
    assert snippet("the  quick\nbrown fox", 12) == "the quick …"


def test_novel_of_three_hundred_thousand_words_is_set_in_linear_time() -> None:
    def seconds(book: Book) -> tuple[float, Any]:
        began = time.perf_counter()
        page = report(book)
        return time.perf_counter() - began, page

    took, page = seconds(long(300_000))
    assert took < 10 and len(page) < 8_000_000
    assert page.count('<section class="chunk"') > 250


def test_between_two_their_lines_are_counted_each_way_with_who_begins() -> None:
    book = long(8000)
    company = cast(book)
    found = pairs_of(book, company)
    assert found
    said = exchanges(book, company)
    for pair in found:
        assert pair.one < pair.two
        assert [pair.lines(0), pair.lines(1)] == [said[pair.one, pair.two], said[pair.two, pair.one]]
        assert 1 <= sum(pair.opens) <= len(pair.said)
        assert sum(pair.bins(book, 0)) + sum(pair.bins(book, 1)) == sum(words for _, _, words in pair.said)
    assert found == sorted(found, key=lambda pair: -len(pair.said))


def test_a_tie_is_told_between_two_and_under_the_name() -> None:
    book = ferry()
    company = cast(book)
    of, to = (company.people[number] for number in min(exchanges(book, company)))
    evidence = (Evidence(book.quotes[0].span, "named beside it"),)
    tied = replace(book, relations=(Tie(of.id, to.id, "sister", "family", confidence=0.8, evidence=evidence),))
    assert f"{of.name} is the sister of {markup(to.name)}" in between(tied, company)
    assert f"sister of {markup(to.name)}</span>" in report(tied)
    assert "sister of" not in report(book)


def test_where_nobody_talks_nothing_is_between_them() -> None:
    book = replace(ferry(), quotes=())
    assert "No two people" in between(book, cast(book))

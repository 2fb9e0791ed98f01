from __future__ import annotations

import io
import zipfile

import pytest
from epub_maker import CONTAINER, epub, package, page, zipped

from personae.book import Book
from personae.errors import BrokenInput, EmptyInput, HostileInput, NotAStory, ProtectedInput
from personae.ingest import book_of
from personae.stages import structure

ONE = "<h1>Chapter One</h1><p>“Mind the stair,” said Ruth.</p><p>Amos minded it.</p>"
TWO = "<h1>Chapter Two</h1><p>“It is <em>wet</em>,” he said.</p><hr/><p>Later it was dry.</p>"


def read(raw: bytes) -> Book:
    return structure.run(book_of(raw, "stair.epub"))


def test_epub_gives_chapters_in_reading_order() -> None:
    book = read(epub({"b.xhtml": page(ONE), "a.xhtml": page(TWO)}))
    assert [chapter.title for chapter in book.chapters] == ["Chapter One", "Chapter Two"]
    assert "“It is wet,” he said.\n\n* * *\n\nLater it was dry." in book.text
    assert book.metadata["title"] == "The Salt Stair"
    assert book.metadata["author"] == "Ida Brook"
    assert book.source.format == "epub"


def test_epub_two_with_guide_leaves_cover_contents_and_rights_out() -> None:
    pages = {
        "cover.html": page("<p>The Salt Stair</p>"),
        "title.html": page("<h1>The Salt Stair</h1><p>a novel by</p><p>Ida Brook</p>"),
        "rights.html": page("<p>Copyright 2019 Ida Brook. All rights reserved.</p><p>ISBN 000-0</p>"),
        "toc.html": page(
            "<h2>Contents</h2>" + "".join(f'<p><a href="c{n}.html">Chapter {n}</a></p>' for n in range(9))
        ),
        "ded.html": page("<p>For my sister, who fell.</p>"),
        "c1.html": page(ONE),
        "also.html": page("<h2>Also by Ida Brook</h2><p>The Sugar Ladder</p>"),
    }
    guide = '<guide><reference type="cover" href="cover.html"/><reference type="dedication" href="ded.html"/></guide>'
    book = read(epub(pages, guide=guide))
    assert book.text == "Chapter One\n\n“Mind the stair,” said Ruth.\n\nAmos minded it."


def test_epub_three_types_decide_what_is_story() -> None:
    notes = '<section epub:type="endnotes"><h2>Notes</h2><p>1. A stair of salt.</p></section>'
    refs = '<p>The stair<a epub:type="noteref" href="notes.xhtml#n1">1</a> was white.</p>'
    pages = {
        "imprint.xhtml": page("<p>Set in a good type by good people.</p>", types="imprint"),
        "one.xhtml": page(f'<section epub:type="chapter"><h2 epub:type="ordinal">I</h2>{refs}</section>'),
        "notes.xhtml": page(notes),
    }
    nav = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    book = read(epub(pages, extra=nav, others={"OEBPS/nav.xhtml": page("<nav><ol><li>I</li></ol></nav>")}))
    assert book.text == "I\n\nThe stair was white."
    assert [chapter.title for chapter in book.chapters] == ["I"]


def test_epub_map_leads_back_into_the_right_file() -> None:
    pages = {"b.xhtml": page(ONE), "a.xhtml": page(TWO)}
    book = read(epub(pages))
    place = book.source.map.at(book.text.index("wet"))
    assert place.file == "OEBPS/a.xhtml"
    assert pages["a.xhtml"][place.start :].startswith("wet</em>")


def test_epub_files_without_headings_are_parted_by_a_break() -> None:
    pages = {f"s{n}.xhtml": page("".join(f"<p>Scene {n}, line {k}.</p>" for k in range(9))) for n in range(3)}
    book = read(epub(pages))
    assert [book[p.span] for p in book.paragraphs if p.break_before] == ["Scene 1, line 0.", "Scene 2, line 0."]


def test_epub_with_obfuscated_fonts_is_read() -> None:
    encryption = (
        '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>'
        '<CipherData><CipherReference URI="OEBPS/font.otf"/></CipherData></EncryptedData></encryption>'
    )
    assert "Ruth" in read(epub({"a.xhtml": page(ONE)}, others={"META-INF/encryption.xml": encryption})).text


def test_epub_with_locked_pages_is_protected() -> None:
    encryption = (
        '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
        '<CipherData><CipherReference URI="OEBPS/a.xhtml"/></CipherData></EncryptedData></encryption>'
    )
    with pytest.raises(ProtectedInput, match="DRM"):
        read(epub({"a.xhtml": page(ONE)}, others={"META-INF/encryption.xml": encryption}))


def test_epub_with_password_is_protected() -> None:
    raw = bytearray(epub({"a.xhtml": page(ONE)}))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := raw.find(sign, start + 1)) != -1:
            raw[start + at] |= 1
    with pytest.raises(ProtectedInput, match="password"):
        read(bytes(raw))


def test_epub_cut_off_is_broken() -> None:
    raw = epub({"a.xhtml": page(ONE)})
    with pytest.raises(BrokenInput, match="cut off"):
        read(raw[: len(raw) // 2])


def test_epub_that_grows_without_end_is_hostile() -> None:
    with pytest.raises(HostileInput, match="bomb"):
        read(epub({"a.xhtml": page("<p>" + "a" * 30_000_000 + "</p>")}))


@pytest.mark.parametrize("name", ["../evil.xhtml", "/etc/passwd", "OEBPS/../../x", "C:\\x.txt", "..\\x"])
def test_epub_with_climbing_paths_is_hostile(name: str) -> None:
    with pytest.raises(HostileInput, match="outside"):
        read(epub({"a.xhtml": page(ONE)}, others={name: "x"}))


def test_epub_whose_package_points_outside_is_hostile() -> None:
    with pytest.raises(HostileInput, match="outside"):
        files = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
        read(zipped(files | {"OEBPS/content.opf": package(["../../../etc/passwd"])}))


def test_epub_with_expanding_entities_is_hostile() -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'
        "<html><body><p>&c;</p></body></html>"
    )
    with pytest.raises(HostileInput, match="entities"):
        read(epub({"a.xhtml": bomb}))


def test_epub_with_fetching_entities_is_hostile() -> None:
    thief = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>&x;</p></body></html>'
    with pytest.raises(HostileInput, match="entities"):
        read(epub({"a.xhtml": thief}))


def test_epub_without_text_is_empty() -> None:
    with pytest.raises(EmptyInput, match="no text"):
        read(epub({"a.xhtml": page('<img src="scan1.png"/>')}))


def test_epub_without_package_is_broken() -> None:
    with pytest.raises(BrokenInput, match="package"):
        read(zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}))


def test_word_document_is_named_with_advice() -> None:
    with pytest.raises(NotAStory, match=r"Word document \(DOCX\).*save it as"):
        book_of(zipped({"[Content_Types].xml": "<a/>", "word/document.xml": "<a/>"}), "story.docx")


def test_opendocument_and_other_archives_are_named() -> None:
    with pytest.raises(NotAStory, match="ODT"):
        book_of(zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}), "story.odt")
    with pytest.raises(NotAStory, match="ZIP archive"):
        book_of(zipped({"a.txt": "x"}), "story.zip")


def test_epub_with_a_missing_page_still_reads_the_rest() -> None:
    raw = epub({"a.xhtml": page(ONE), "b.xhtml": page(TWO)})
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != "OEBPS/b.xhtml"}
    book = read(zipped(files))
    assert "Ruth" in book.text
    assert any("b.xhtml" in warning for warning in book.warnings)


def test_ao3_epub_split_into_files_keeps_only_the_story() -> None:
    preface = (
        '<h2 class="toc-heading">Preface</h2><p class="message"><b>Salt</b><br/>Posted originally on the '
        '<a href="http://archiveofourown.org/">Archive of Our Own</a> at http://archiveofourown.org/works/7.</p>'
        '<div class="meta"><dl class="tags"><dt>Rating:</dt><dd>General</dd><dt>Fandom:</dt><dd>Stairs</dd></dl>'
        '<h1>Salt</h1><div class="byline">by gull</div><p>Summary</p><blockquote class="userstuff"><p>Wet.</p>'
        "</blockquote></div>"
    )
    chapter = (
        '<div id="chapters"><div class="meta group"><h2 class="heading">Chapter 1: Salt</h2><p>Chapter Notes</p>'
        '<blockquote class="userstuff"><p>archiveofourown.org made me.</p></blockquote></div>'
        '<div class="userstuff2"><p>“Salt,” said Ruth.</p></div></div>'
    )
    after = (
        '<h2 class="toc-heading">Afterword</h2><p class="message">Please <a href="http://archiveofourown.org/c">drop '
        "by the Archive and comment</a> to let the creator know if you enjoyed their work!</p>"
    )
    book = read(epub({"s0.xhtml": page(preface), "s1.xhtml": page(chapter), "s2.xhtml": page(after)}))
    assert book.text == "Chapter 1: Salt\n\n“Salt,” said Ruth."
    assert book.metadata["rating"] == "General"
    assert book.metadata["summary"] == "Wet."
    assert "made me" in book.metadata["notes"]


def test_fanficfare_epub_leaves_its_title_page_out() -> None:
    title = (
        '<h3><a href="https://www.fanfiction.net/s/1">Salt</a> by gull</h3><div><b>Category:</b> Stairs<br/>'
        "<b>Genre:</b> Drama<br/><b>Rating:</b> T<br/><b>Status:</b> Complete<br/><b>Words:</b> 12</div>"
    )
    chapter = '<h3 class="fff_chapter_title">1. Salt</h3><p>A/N: I own nothing.</p><p>“Salt,” said Ruth.</p>'
    book = read(epub({"title_page.xhtml": page(title), "file0001.xhtml": page(chapter)}))
    assert book.text == "1. Salt\n\n“Salt,” said Ruth."
    assert book.metadata["rating"] == "T"
    assert book.metadata["notes"] == "A/N: I own nothing."


def test_headings_that_only_the_table_of_contents_names_are_headings() -> None:
    ncx = (
        '<ncx><navMap><navPoint><navLabel><text>1: The Door</text></navLabel><content src="a.xhtml#x"/></navPoint>'
        '<navPoint><navLabel><text>Salt</text></navLabel><content src="b.xhtml"/></navPoint></navMap></ncx>'
    )
    pages = {
        "a.xhtml": page("<p>1</p><p>The Door</p><p>It rained.</p>"),
        "b.xhtml": page("<p class='x'>Salt</p><p>It stopped.</p>"),
    }
    item = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    book = read(epub(pages, extra=item, others={"OEBPS/toc.ncx": ncx}))
    assert [chapter.title for chapter in book.chapters] == ["1: The Door", "Salt"]


def test_headings_by_class_are_headings() -> None:
    book = read(epub({"a.xhtml": page('<p class="chapter-title">The Door</p><p>It rained.</p>')}))
    assert [chapter.title for chapter in book.chapters] == ["The Door"]

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from personae.book import Book
from personae.errors import EmptyInput, HostileInput, PersonaeError
from personae.ingest import book_of
from personae.ingest.markup import scan
from personae.stages import structure

AO3 = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<title>The Kettle War - lanternfish - Harbour Lights</title><style>p.message { text-align: center; }</style></head>
<body><div id="preface"><h2 class="toc-heading">Preface</h2>
<p class="message"><b>The Kettle War</b><br/>Posted originally on the <a href="http://archiveofourown.org/">Archive of
Our Own</a> at <a href="http://archiveofourown.org/works/1234">http://archiveofourown.org/works/1234</a>.</p>
<div class="meta"><dl class="tags"><dt>Rating:</dt><dd><a href="x">Teen And Up Audiences</a></dd>
<dt>Fandom:</dt><dd><a href="x">Harbour Lights (TV)</a></dd>
<dt>Characters:</dt><dd><a href="x">Nell Ward</a>, <a href="x">Osric Finch</a></dd></dl>
<h1>The Kettle War</h1><div class="byline">by <a rel="author" href="x">lanternfish</a></div>
<p>Summary</p><blockquote class="userstuff"><p>Two lighthouse keepers, one kettle.</p></blockquote>
<p>Notes</p><blockquote class="userstuff"><p>For Maud, who asked.</p></blockquote></div></div>
<div id="chapters" class="userstuff">
<div class="meta group"><h2 class="heading">Chapter 1: Steam</h2>
<p>Chapter Summary</p><blockquote class="userstuff"><p>It begins.</p></blockquote></div>
<div class="userstuff"><p>&ldquo;Put it <em>down</em>,&rdquo; said Nell.</p><p>Osric didn&#8217;t.<br/>He never did.</p>
<p>A/N: short one today!</p></div>
<div class="meta group"><h2 class="heading">Chapter 2: Whistle</h2></div>
<div class="userstuff"><p>“It’s boil\u00ading,” he
  breathed.</p><p style="text-align:center">* * *</p><p>She laughed.</p></div>
<div class="meta"><div id="endnotes2"><p>Chapter End Notes</p><blockquote class="userstuff"><p>Thanks for reading!</p>
</blockquote></div></div></div>
<div id="afterword"><h2 class="toc-heading">Afterword</h2>
<div class="meta"><div id="endnotes"><p>End Notes</p><blockquote class="userstuff"><p>More soon.</p>
</blockquote></div><p class="message">Please <a href="http://archiveofourown.org/works/1234/comments/new">drop by the
Archive and comment</a> to let the creator know if you enjoyed their work!</p></div></div></body></html>"""


def read(markup: str, name: str = "story.html") -> Book:
    return structure.run(book_of(markup.encode(), name))


def body(markup: str) -> str:
    return read(f"<html><head><title>x</title></head><body>{markup}</body></html>").text


def test_blocks_become_paragraphs_parted_by_blank_lines() -> None:
    assert body("<div><p>One\n  two.</p><p>Three.</div>Four.<ul><li>Five<li>Six</ul>") == (
        "One two.\n\nThree.\n\nFour.\n\nFive\n\nSix"
    )


def test_line_breaks_are_lines_and_two_of_them_paragraphs() -> None:
    assert body("One,<br>two.<br/><br />Three.") == "One,\ntwo.\n\nThree."


def test_lines_that_are_paragraphs_are_parted_and_verse_is_not() -> None:
    assert body("“Salt?”<br>“No.”<br>Amos sat down.<br>“Why not?” he said.<br>Nobody knew.").count("\n\n") == 4
    verse = "The gull has a grey wife,\nThe tern has none at all,\nThe crow leads a black life\nUpon the harbour wall."
    assert body("<p>" + verse.replace("\n", "<br/>") + "</p>") == verse


def test_notices_of_rights_at_the_head_go() -> None:
    assert body("<p>Copyright 2019 Ida Brook</p><p>This is a work of fiction.</p><p>It rained.</p>") == "It rained."


def test_rules_and_marked_empty_paragraphs_are_breaks() -> None:
    assert body("<p>One.</p><hr><p>Two.</p><p class='scene-break'></p><p>Three.</p>") == (
        "One.\n\n* * *\n\nTwo.\n\n* * *\n\nThree."
    )


def test_an_empty_paragraph_where_there_are_few_is_a_break() -> None:
    lines = "".join(f"<p>Line {n}.</p>" for n in range(9))
    book = read(f"<html><body>{lines}<p>&nbsp;</p>{lines}</body></html>")
    assert [n for n, p in enumerate(book.paragraphs) if p.break_before] == [9]


def test_headings_are_headings_and_begin_chapters() -> None:
    book = read("<html><body><h2>The Door</h2><p>It shut.</p><h2>Salt<br>and Sugar</h2><p>It rained.</p></body></html>")
    assert [chapter.title for chapter in book.chapters] == ["The Door", "Salt and Sugar"]


def test_inline_marks_scripts_and_invisible_characters_go() -> None:
    markup = (
        "<p><i>O</i>ne</p><script>var a = '<p>no</p>';</script><style>p {}</style>"
        "<p>t\u00adw\u200bo<!-- <p>no</p> --></p>"
    )
    assert body(markup) == "One\n\ntwo"


def test_note_numbers_go_and_ordinals_stay() -> None:
    markup = '<p>Salt.<sup>1</sup> The 4<sup>th</sup> stair.<a href="#n2">[2]</a> See <a href="#top">above</a>.</p>'
    assert body(markup) == "Salt. The 4th stair. See above."


def test_entities_are_characters() -> None:
    assert (
        body("<p>&ldquo;Tea &amp; salt&#8212;&#x2026;&rdquo;&nbsp;&unknown; & so</p>")
        == "“Tea & salt—…”\xa0&unknown; & so"
    )


def test_a_drop_cap_in_a_picture_is_a_letter() -> None:
    assert body('<p><img class="cap" alt="R" src="r.png"/>uth woke.</p>') == "Ruth woke."


def test_page_numbers_and_navigation_go() -> None:
    markup = '<nav><p>Home</p></nav><p>One <span class="pagenum">[12]</span>two.</p><footer><p>Site</p></footer>'
    assert body(markup) == "One two."


def test_a_list_of_links_goes() -> None:
    links = "".join(f'<p><a href="#c{n}">Chapter {n}</a></p>' for n in range(5))
    assert body(f"<h2>Contents</h2>{links}<h2>Chapter 1</h2><p>It rained.</p>") == "Chapter 1\n\nIt rained."


def test_the_main_part_of_a_page_is_taken() -> None:
    markup = f"<div>Log in</div><article><p>{'It rained. ' * 9}</p></article><div id='comments'><p>First!</p></div>"
    assert body(markup) == ("It rained. " * 9).strip()


def test_ao3_download_gives_the_story_and_keeps_the_rest_as_metadata() -> None:
    book = read(AO3)
    assert book.text == (
        "Chapter 1: Steam\n\n“Put it down,” said Nell.\n\nOsric didn’t.\nHe never did.\n\n"
        "Chapter 2: Whistle\n\n“It’s boiling,” he breathed.\n\n* * *\n\nShe laughed."
    )
    assert book.metadata["title"] == "The Kettle War"
    assert book.metadata["author"] == "lanternfish"
    assert book.metadata["rating"] == "Teen And Up Audiences"
    assert book.metadata["fandom"] == "Harbour Lights (TV)"
    assert book.metadata["characters"] == "Nell Ward, Osric Finch"
    assert book.metadata["summary"].startswith("Two lighthouse keepers")
    assert "Maud" in book.metadata["notes"] and "short one" in book.metadata["notes"]
    assert "More soon." in book.metadata["end_notes"]
    assert [chapter.title for chapter in book.chapters] == ["Chapter 1: Steam", "Chapter 2: Whistle"]


def test_fanficfare_page_gives_the_story_alone() -> None:
    page = (
        "<html><head><title>Salt by gull</title></head><body><h1><a href='https://www.fanfiction.net/s/1'>Salt</a> by "
        "<a href='x'>gull</a></h1><table class='full'><tr><td><b>Category:</b></td><td>Stairs</td></tr>"
        "<tr><td><b>Rating:</b></td><td>T</td></tr><tr><td><b>Words:</b></td><td>12</td></tr></table>"
        "<a name='TOCTOP'><h2>Table of Contents</h2></a><p><a href='#section0001'>1. Salt</a><br />"
        "<a href='#section0002'>2. Stair</a><br /></p><a name='section0001'><h2>1. Salt</h2></a><p>It rained.</p>"
        "<a name='section0002'><h2>2. Stair</h2></a><p>It stopped.</p></body></html>"
    )
    book = read(page)
    assert [chapter.title for chapter in book.chapters] == ["1. Salt", "2. Stair"]
    assert book.text == "Salt by gull\n\n1. Salt\n\nIt rained.\n\n2. Stair\n\nIt stopped."
    assert (book.metadata["category"], book.metadata["rating"]) == ("Stairs", "T")


def test_ffnet_page_gives_the_story_alone() -> None:
    page = (
        "<html><head><title>Salt Chapter 2: Stair, a Harbour Lights fanfic | FanFiction</title></head><body>"
        "<div id=top><a href=x>FanFiction</a></div><div id=profile_top><b class='xcontrast_txt'>Salt</b>"
        "<span>Rated: T - English</span></div><div class='storytext' id='storytext'><p>“Salt,” said Ruth.</p>"
        "<hr size=1 noshade><p>It rained.</p></div><div id=review>Review this chapter</div></body></html>"
    )
    book = read(page)
    assert book.text == "“Salt,” said Ruth.\n\n* * *\n\nIt rained."
    assert book.metadata["title"] == "Salt"
    assert book.metadata["fandom"] == "Harbour Lights"


def test_gutenberg_page_loses_its_licence() -> None:
    page = (
        "<html><body><section class='pg-boilerplate' id='pg-header'><p>The Project Gutenberg eBook of Salt</p>"
        "<p>Title: Salt</p><p>Author: Ida Brook</p></section><h1>SALT</h1><p>It rained.</p>"
        "<section id='pg-footer'><p>Full licence</p></section></body></html>"
    )
    book = read(page)
    assert book.text == "SALT\n\nIt rained."
    assert book.metadata["author"] == "Ida Brook"


def test_html_named_text_or_epub_is_read_as_html() -> None:
    for name in ("story.txt", "story.epub", "story"):
        book = read("<!DOCTYPE html><html><body><p>It rained.</p></body></html>", name)
        assert (book.source.format, book.text) == ("html", "It rained.")


def test_text_named_html_is_read_as_text() -> None:
    assert read("It rained, and 3 < 4.", "story.html").text == "It rained, and 3 < 4."


def test_html_says_its_encoding() -> None:
    raw = '<html><head><meta charset="windows-1251"></head><body><p>Шёл дождь.</p></body></html>'.encode("cp1251")
    assert book_of(raw, "story.html").text == "Шёл дождь."


def test_html_that_names_a_strange_encoding_is_read_all_the_same() -> None:
    for name in ("hex", "base64", "none-such", "utf-16", "idna", "punycode"):
        raw = f'<html><head><meta charset="{name}"></head><body><p>Caf\xe9 “No.”</p></body></html>'.encode("cp1252")
        assert book_of(raw, "story.html").text == "Café “No.”"


def test_html_without_text_is_empty() -> None:
    try:
        read("<html><body><script>load()</script></body></html>")
    except EmptyInput as error:
        assert "without text" in str(error)
    else:
        raise AssertionError


def test_html_with_expanding_entities_is_hostile() -> None:
    try:
        read('<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><html><body><p>&b;</p></body></html>')
    except HostileInput:
        return
    raise AssertionError


# -- for any markup ------------------------------------------------------------------------------------------------

_BITS = st.sampled_from(
    ["<p>", "</p>", "<div id='chapters'>", "</div>", "<br>", "<br/>", "<hr>", "<i>", "</i>", "Ruth ", "said\n", "“No.”",
     "&amp;", "&nbsp;", "\u00ad", "<sup>1</sup>", "<a href='#x'>2</a>", "<h2>", "</h2>", "<pre>a\n\n b\n</pre>", "<!--",
     "-->", "<", ">", "  ", "<blockquote>", "</blockquote>", "<p class='break'></p>", "<img alt='R'>", "<title>",
     "<script>", "]]>", "<![CDATA["]
)  # fmt: skip
_MARKUP = st.lists(_BITS, max_size=40).map("".join)


@settings(max_examples=300)
@given(_MARKUP)
def test_every_verbatim_character_stands_in_the_source(markup: str) -> None:
    source = f"<html><body>{markup}<p>End.</p></body></html>"
    try:
        book = read(source)
    except PersonaeError:
        return
    runs = book.source.map
    assert list(runs.offset) == sorted(set(runs.offset))
    for offset, char in enumerate(book.text):
        run = max(k for k, start in enumerate(runs.offset) if start <= offset)
        if runs.verbatim[run]:
            assert source[runs.at(offset).start] == char
    assert read(source).paragraphs == book.paragraphs


@given(st.one_of(st.text(max_size=200), _MARKUP))
def test_scanning_never_fails_and_keeps_offsets(markup: str) -> None:
    for block in scan(markup).blocks:
        assert block.text == block.text.strip() or not block.text.strip()
        for piece in block.pieces:
            if piece.verbatim:
                assert markup[piece.start : piece.start + len(piece.text)] == piece.text

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.book import Book, Paragraph, Span
from personae.stages import structure

RAIN = (
    "It had rained on the harbour since the Tuesday, and the boats lay nose to nose like cows at a gate, and nobody "
    "who could help it went out. Ruth went out. She had a letter to post and a brother to find, in that order."
)
SEA = (
    "The sea had nothing to say to her. It lifted and fell under the boards of the pier with the patience of a "
    "sleeper, and now and then a plank answered it with a knock, as if somebody below wanted to be let in."
)


def read(text: str, *, title: str = "") -> Book:
    return structure.run(Book(text=text, story=Span(0, len(text)), metadata={"title": title} if title else {}))


def words(book: Book, kind: str = "prose") -> list[str]:
    return [" ".join(book[p.span].split()) for p in book.paragraphs if p.kind == kind]


def titles(text: str) -> list[str | None]:
    return [chapter.title for chapter in read(text).chapters]


def wrap(*paragraphs: str, indent: str = "", between: str = "\n\n") -> str:
    return between.join(textwrap.fill(p, 70, initial_indent=indent) for p in paragraphs)


# -- paragraphs ----------------------------------------------------------------------------------------------------


def test_paragraphs_wrapped_and_parted_by_blank_lines() -> None:
    assert words(read(wrap(RAIN, SEA, "“Ruth?”", "“Here.”", RAIN))) == [RAIN, SEA, "“Ruth?”", "“Here.”", RAIN]


def test_paragraphs_wrapped_and_parted_by_indents() -> None:
    text = wrap(RAIN, "“Ruth?” said Amos.", "“Here,” said she.", SEA, "He sat.", RAIN, indent="   ", between="\n")
    assert words(read(text)) == [RAIN, "“Ruth?” said Amos.", "“Here,” said she.", SEA, "He sat.", RAIN]


def test_paragraphs_wrapped_without_any_mark_end_at_short_lines() -> None:
    text = wrap(RAIN, SEA + " Or out.", "“Ruth?” said Amos.", RAIN, between="\n")
    assert words(read(text)) == [RAIN, SEA + " Or out.", "“Ruth?” said Amos.", RAIN]


def test_paragraphs_on_one_line_each() -> None:
    lines = [RAIN, "“Ruth?”", SEA, "“Here,” she said.", "He sat.", RAIN]
    assert words(read("\n".join(lines))) == lines
    assert words(read("\n\n".join(lines))) == lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_paragraphs_do_not_depend_on_the_line_end(end: str) -> None:
    text = wrap("CHAPTER I", RAIN, SEA, "“Ruth?”")
    book = read(text.replace("\n", end))
    assert words(book) == [RAIN, SEA, "“Ruth?”"]
    assert words(book, "heading") == ["CHAPTER I"]


def test_paragraphs_of_files_joined_in_two_manners() -> None:
    lines = [RAIN, "“Ruth?”", SEA, "“Here,” she said."] * 20
    book = read(wrap(*lines) + "\n\n" + "\n".join(lines))
    assert words(book) == lines + lines


def test_speech_below_a_short_line_is_a_paragraph_of_its_own() -> None:
    text = (
        wrap(RAIN, SEA, RAIN)
        + "\n\nAmos looked up.\n“Ruth?” he said, and put the lamp down on the table.\n\n"
        + wrap(SEA)
    )
    assert words(read(text))[3:5] == ["Amos looked up.", "“Ruth?” he said, and put the lamp down on the table."]


def test_verse_in_a_wrapped_text_stays_one_paragraph() -> None:
    verse = (
        "The gull has a grey wife,\nThe tern has none at all,\nThe cormorant leads a black life\nUpon the harbour wall."
    )
    book = read(wrap(RAIN, SEA, RAIN) + "\n\n" + verse + "\n\n" + wrap(SEA, RAIN))
    assert " ".join(verse.split()) in words(book)


def test_a_line_torn_off_in_midst_of_a_sentence_is_joined() -> None:
    torn = "She went down to the harbour with her letter, and to the\nboats, and waited."
    assert words(read(f"{RAIN}\n{torn}\n{SEA}")) == [RAIN, torn.replace("\n", " "), SEA]


def test_lines_of_chat_are_not_joined() -> None:
    chat = ["ruth: where are you", "amos: on the stair", "ruth: again", "amos: always"]
    assert words(read("\n".join([RAIN, *chat, SEA]))) == [RAIN, *chat, SEA]


def test_form_feeds_part_pages() -> None:
    assert words(read(f"{RAIN}\f{SEA}\n\n\f{RAIN}")) == [RAIN, SEA, RAIN]


def test_text_outside_the_story_has_no_paragraphs() -> None:
    text = "Licence.\n\n" + RAIN + "\n\nLicence."
    start = text.index(RAIN)
    book = structure.run(Book(text=text, story=Span(start, start + len(RAIN))))
    assert [p.span for p in book.paragraphs] == [Span(start, start + len(RAIN))]


def test_text_without_anything_in_it_has_no_paragraphs() -> None:
    book = read(" \n\n\u200b\n")
    assert book.paragraphs == ()
    assert book.chapters == ()


# -- breaks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "mark",
    ["***", "* * *", "---", "—", "#", "# # #", "~*~", "oOo", "⁂", "xxx", "x x x", "-x-x-", "~oOo~", "0o0", "===", "•",
     "- - -", "<><><>", "_____", "♥", "~", "[scene break]", "***Scene Break***", ". . . . .", "o0o0o", "+++", "§"],
)  # fmt: skip
def test_breaks_of_every_make_are_seen(mark: str) -> None:
    book = read(wrap(RAIN, SEA) + f"\n\n{mark}\n\n" + wrap(RAIN, SEA))
    assert words(book, "break") == [mark]
    assert [p.break_before for p in book.paragraphs if p.kind == "prose"] == [False, False, True, False]


@pytest.mark.parametrize("line", ["“...”", "...", "?!", "“—”", "Oh.", "XXI.", "'---'", "No", "ox", "“* * *”"])
def test_breaks_are_not_what_somebody_says(line: str) -> None:
    assert words(read(wrap(RAIN, SEA) + f"\n\n{line}\n\n" + wrap(RAIN, SEA)), "break") == []


def test_break_within_a_wrapped_block_is_seen() -> None:
    assert words(read(wrap(RAIN, SEA) + "\n***\n" + wrap(RAIN, SEA)), "break") == ["***"]


def test_extra_space_is_a_break_where_it_is_rare() -> None:
    text = "\n\n".join([RAIN, SEA] * 8) + "\n\n\n\n" + "\n\n".join([RAIN, SEA] * 8)
    book = read(text)
    assert [i for i, p in enumerate(book.paragraphs) if p.break_before] == [16]


def test_a_blank_line_is_a_break_where_paragraphs_have_none() -> None:
    text = "\n".join([RAIN, SEA] * 8) + "\n\n" + "\n".join([RAIN, SEA] * 8)
    assert [i for i, p in enumerate(read(text).paragraphs) if p.break_before] == [16]


# -- headings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    ["CHAPTER I", "Chapter One: The Door", "Chapter 12", "CHAPTER THE FIRST.", "Part Two", "BOOK THE THIRD", "Prologue",
     "EPILOGUE", "# The Door", "## Chapter 3", "Chapter Twenty-One", "The Door\n========", "Chapter 2\n---------",
     "Volume II.", "~ Chapter 4 ~", "*** Chapter 5 ***", "Chapter 7 - The Door", "[Chapter 8]", "Act One",
     "**Chapter 9**", "Chapter 3. In which Ruth is late", "Second Part", "Kapitel 3", "Letter 2",
     "Interlude", "Chapter IV—The Door", "chapter 2"],
)  # fmt: skip
def test_headings_that_say_so(heading: str) -> None:
    book = read(f"{heading}\n\n" + wrap(RAIN, SEA, RAIN))
    assert words(book, "heading") == [" ".join(heading.split())]
    assert len(book.chapters) == 1
    assert book.chapters[0].title
    assert words(book) == [RAIN, SEA, RAIN]


@pytest.mark.parametrize(
    "line",
    ["“STOP!”", "STOP THAT NOISE!", "NO, RUTH,", "Part one of the plan was simple.", "Chapter and verse were given.",
     "HE SAID: “NO”", "Book two tickets, please.", "'CHAPTER I'", "Act as if nothing had happened.",
     "Letter by letter.", "Day one had been hard; day two was harder.", "I.", "Part of him knew.",
     "Ruth", "Dear Amos", "The end was near.",
     "Scene one went well enough, said Amos.", "Conclusions were drawn.", "MIND THE STAIR"],
)  # fmt: skip
def test_headings_are_not_what_stands_in_the_story(line: str) -> None:
    text = wrap(RAIN, SEA, RAIN) + f"\n\n{line}\n\n" + wrap(SEA, RAIN, SEA)
    assert words(read(text), "heading") == []
    assert titles(text) == [None]


def test_numbers_alone_are_headings_when_they_count() -> None:
    for one, two, three in (
        ("1", "2", "3"),
        ("I", "II", "III"),
        ("I.", "II.", "III."),
        ("One", "Two", "Three"),
        ("i", "ii", "iii"),
    ):
        text = "\n\n".join([one, wrap(RAIN, SEA), two, wrap(SEA, RAIN), three, wrap(RAIN)])
        assert titles(text) == [one.rstrip("."), two.rstrip("."), three.rstrip(".")] or titles(text) == [
            one,
            two,
            three,
        ]


def test_a_number_alone_that_counts_nothing_is_no_heading() -> None:
    assert titles(wrap(RAIN, SEA) + "\n\n47\n\n" + wrap(SEA)) == [None]


def test_page_numbers_begin_no_chapters() -> None:
    half, rest = RAIN[:150], RAIN[150:]
    text = "\n\n".join(f"{half}\n\n{n}\n\n{rest}\n\n{SEA}" for n in range(1, 9))
    assert titles(text) == [None]


def test_counting_aloud_begins_no_chapters() -> None:
    text = wrap(*[RAIN, SEA] * 20) + "\n\nOne.\n\nTwo.\n\nThree.\n\n" + wrap(*[SEA, RAIN] * 4)
    assert titles(text) == [None]
    assert "Two." in words(read(text))


def test_a_number_and_its_title_are_one_chapter() -> None:
    text = "CHAPTER I\n\nTHE DOOR\n\n" + wrap(RAIN, SEA) + "\n\n\nCHAPTER II\nThe Stair\n\n" + wrap(SEA, RAIN)
    assert titles(text) == ["CHAPTER I: THE DOOR", "CHAPTER II The Stair"]
    assert words(read(text)) == [RAIN, SEA, SEA, RAIN]


def test_a_part_and_its_first_chapter_begin_together() -> None:
    text = "PART ONE\n\nChapter 1\n\n" + wrap(RAIN, SEA) + "\n\nChapter 2\n\n" + wrap(SEA)
    assert titles(text) == ["PART ONE: Chapter 1", "Chapter 2"]


def test_short_first_paragraphs_are_not_titles() -> None:
    text = "\n\n".join(f"Chapter {n}\n\nRuth woke.\n\n{wrap(RAIN, SEA)}" for n in range(1, 12))
    assert words(read(text)).count("Ruth woke.") == 11


def test_titles_in_capitals_with_space_above_are_chapters() -> None:
    text = "\n\n\n\n\n".join(f"{title}\n\n" + wrap(*[RAIN, SEA] * 6) for title in ("THE DOOR", "THE STAIR", "SALT"))
    assert titles(text) == ["THE DOOR", "THE STAIR", "SALT"]


def test_table_of_contents_begins_no_chapters() -> None:
    listed = "\n".join(f"CHAPTER {n}. The {name}" for n, name in (("I", "Door"), ("II", "Stair"), ("III", "Salt")))
    told = "\n\n".join(
        f"CHAPTER {n}. The {name}\n\n" + wrap(RAIN, SEA)
        for n, name in (("I", "Door"), ("II", "Stair"), ("III", "Salt"))
    )
    text = f"THE SALT STAIR\n\nby Ida Brook\n\nCONTENTS\n\n{listed}\n\n\n{told}"
    assert titles(text) == ["CHAPTER I. The Door", "CHAPTER II. The Stair", "CHAPTER III. The Salt"]
    assert words(read(text)) == [RAIN, SEA] * 3
    assert titles(text.replace("CONTENTS\n\n", "")) == titles(text)


def test_table_of_contents_ends_where_its_first_chapter_begins() -> None:
    chapters = [f"Chapter {n}. {name}\n\n{wrap(RAIN, SEA)}" for n, name in (("I", "The Door"), ("II", "Salt"))]
    entries = "    I. THE DOOR . . . . 1\n    II. SALT . . . . 13"
    text = f"Contents\n\n{entries}\n\n\n" + "\n\n".join(chapters)
    assert titles(text) == ["Chapter I. The Door", "Chapter II. Salt"]
    text = "Contents\n\nThe Door\nSalt\n\n\n" + "\n\n".join(chapters).replace(". ", "\n\n", 2)
    assert titles(text)[0] == "Chapter I: The Door"


def test_title_page_and_the_end_begin_no_chapters() -> None:
    text = "THE SALT STAIR\n\nby Ida Brook\n\nChapter 1\n\n" + wrap(RAIN, SEA) + "\n\nTHE END"
    assert titles(text) == ["Chapter 1"]
    assert words(read(text), "heading") == ["THE SALT STAIR", "by Ida Brook", "Chapter 1", "THE END"]


def test_what_is_told_before_the_first_heading_is_a_chapter_without_title() -> None:
    assert titles(wrap(RAIN, SEA) + "\n\nChapter 2\n\n" + wrap(SEA)) == [None, "Chapter 2"]


def test_chapters_reach_from_heading_to_heading() -> None:
    book = read("Chapter 1\n\n" + wrap(RAIN) + "\n\nChapter 2\n\n" + wrap(SEA))
    first, second = book.chapters
    assert " ".join(book[first.span].split()) == f"Chapter 1 {RAIN}"
    assert book[second.span].startswith("Chapter 2") and second.span.end == len(book.text)


def test_paragraphs_that_the_source_told_apart_are_kept() -> None:
    text = "Salt\n\nThe Door\n\nOne line\nand one more."
    spans = [Span(0, 4), Span(6, 14), Span(16, len(text))]
    given = (Paragraph(spans[0], "heading"), Paragraph(spans[1], "heading"), Paragraph(spans[2], break_before=True))
    book = structure.run(Book(text=text, story=Span(0, len(text)), paragraphs=given, metadata={"title": "Salt"}))
    assert book.paragraphs == given
    assert [chapter.title for chapter in book.chapters] == ["The Door"]


# -- for any text --------------------------------------------------------------------------------------------------

_LINES = st.sampled_from(
    ["", "", "CHAPTER I", "II", "3", "***", "-----", "“Ruth?”", "She sat.", RAIN, SEA[:66], "  indented words",
     "CONTENTS", "[Illustration: a stair", "]", "THE DOOR", "\f", "\u200b", "x", "\t"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=300), st.lists(_LINES, max_size=40).map("\n".join)))
def test_paragraphs_cover_the_story_in_order(text: str) -> None:
    book = read(text)
    seen = 0
    covered = set()
    for paragraph in book.paragraphs:
        assert seen <= paragraph.span.start < paragraph.span.end <= len(text)
        assert book[paragraph.span] == book[paragraph.span].strip()
        seen = paragraph.span.end
        covered.update(range(paragraph.span.start, paragraph.span.end))
    invisible = "\0\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
    missed = [c for i, c in enumerate(text) if i not in covered and not c.isspace() and c not in invisible]
    assert missed == []
    assert bool(book.chapters) == bool(book.paragraphs)
    assert read(text).paragraphs == book.paragraphs


@pytest.mark.parametrize("text", ["word " * 1_000_000, "\n" * 5_000_000 + "a", " " * 5_000_000 + "a", "a\n\n" * 30_000])
def test_structure_takes_linear_time(text: str) -> None:
    began = time.perf_counter()
    read(text)
    assert time.perf_counter() - began < 10

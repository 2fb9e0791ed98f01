from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.errors import EmptyInput, InputError, MissingInput, NotAStory, PersonaeError, ProtectedInput
from personae.ingest import book_of, open_book

STORY = "“Mind the stair,” said Ruth.\n\nAmos didn’t. He fell – naturally – at once.\n"


def told(raw: bytes, name: str = "story.txt") -> str:
    book = book_of(raw, name)
    return book[book.story]


# -- encodings -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac-roman"]
)
def test_text_is_decoded_whatever_its_encoding(encoding: str) -> None:
    assert book_of(STORY.encode(encoding), "story.txt").text == STORY


def test_text_is_never_changed_but_for_its_mark() -> None:
    odd = "A\r\nb\rc\n\n\n d\t\x0ce\u200bf\u00ad\xa0 ---  \n"
    assert book_of(b"\xef\xbb\xbf" + odd.encode(), "story.txt").text == odd


def test_older_letters_of_other_languages_are_decoded() -> None:
    russian = "Шёл дождь, и никто не выходил из дома. Анна вышла. " * 20
    assert book_of(russian.encode("cp1251"), "story.txt").text == russian


def test_a_few_strange_bytes_in_utf8_are_read_with_a_warning() -> None:
    book = book_of((STORY * 3).encode() + b"caf\xe9", "story.txt")
    assert book.text.endswith("café")
    assert "Windows-1252" in book.warnings[0]


def test_stray_nulls_are_kept_with_a_warning() -> None:
    book = book_of(STORY.encode() + b"\0more", "story.txt")
    assert book.text == STORY + "\0more"
    assert "null" in book.warnings[0]


def test_garbled_quotation_marks_are_warned_of() -> None:
    book = book_of((STORY * 2).encode().decode("cp1252", "replace").encode(), "story.txt")
    assert any("garbled" in warning for warning in book.warnings)


def test_the_hash_is_of_the_bytes_and_the_map_is_the_text_itself() -> None:
    book = book_of(STORY.encode(), "story.txt")
    assert len(book.source.sha256) == 64
    assert book.source.map.at(7).start == 7


# -- what is the story ---------------------------------------------------------------------------------------------

GUTENBERG = (
    "The Project Gutenberg eBook of Salt, by Ida Brook\n\nTitle: Salt\n\nAuthor: Ida Brook\n\nLanguage: English\n\n"
    "*** START OF THE PROJECT GUTENBERG EBOOK SALT ***\n\n\nProduced by Maud Finch and friends\n\n\n"
    "SALT\n\nIt rained.\n\n{extra}\n\n*** END OF THE PROJECT GUTENBERG EBOOK SALT ***\n\nThe licence.\n"
)


def test_gutenberg_licence_and_credits_lie_outside_the_story() -> None:
    raw = GUTENBERG.format(extra="It stopped.").encode()
    book = book_of(raw, "salt.txt")
    assert book.text.encode() == raw
    assert book[book.story].strip() == "SALT\n\nIt rained.\n\nIt stopped."
    assert book.metadata["author"] == "Ida Brook"
    assert book.metadata["language"] == "English"


def test_gutenberg_notes_at_the_end_lie_outside_the_story() -> None:
    notes = "Transcriber's Notes:\n\nThe stair was spelt stare once."
    assert told(GUTENBERG.format(extra=notes).encode()).strip() == "SALT\n\nIt rained."


def test_older_gutenberg_endings_are_known() -> None:
    raw = "It rained.\n\nEnd of Project Gutenberg's Salt, by Ida Brook\n\nThe licence."
    assert told(raw.encode()).strip() == "It rained."


def test_a_download_tools_header_is_metadata() -> None:
    raw = f"Title: Salt\nAuthor: gull\nRating: T\nSummary: A stair.\n\n\n{STORY}\nA/N: thanks for reading!\n"
    book = book_of(raw.encode(), "salt.txt")
    assert book[book.story].strip() == STORY.strip()
    assert book.metadata["rating"] == "T"


def test_a_header_below_title_and_author_is_metadata() -> None:
    raw = f"\n\nSalt\n\nby gull\n\n\nCategory: Stairs\nRating: T\nWords: 12\n\n\n{STORY}\nEnd file.\n"
    book = book_of(raw.encode(), "salt.txt")
    assert book[book.story].strip() == STORY.strip()
    assert (book.metadata["title"], book.metadata["author"]) == ("Salt", "gull")


def test_a_list_in_the_story_is_no_header() -> None:
    raw = f"{STORY}\nShe wrote it down.\n\nTitle: none\nAuthor: none\nRating: poor\n\n{STORY}"
    assert told(raw.encode()) == raw


def test_notes_and_disclaimers_around_a_story_lie_outside() -> None:
    raw = f"Disclaimer: I own nothing.\n\nA/N: For Maud.\n\n{STORY}\nAuthor's Note: more soon."
    assert told(raw.encode()).strip() == STORY.strip()


def test_a_story_that_begins_with_a_letter_keeps_it() -> None:
    raw = "Title: none yet\n\nDear Amos: I have fallen.\n"
    assert told(raw.encode()) == raw


def test_markdown_front_matter_is_metadata() -> None:
    raw = '---\ntitle: Salt\nauthor: "Ida Brook"\ntags:\n  - rain\n  - stairs\n---\n# One\n\nIt *rained*.\n'
    book = book_of(raw.encode(), "salt.md")
    assert (book.source.format, book.text) == ("markdown", raw)
    assert book[book.story] == "# One\n\nIt *rained*.\n"
    assert dict(book.metadata) == {"title": "Salt", "author": "Ida Brook", "tags": "rain, stairs"}


# -- bad input -----------------------------------------------------------------------------------------------------


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(MissingInput, match=r"no file .*salt\.txt"):
        open_book(tmp_path / "salt.txt")
    with pytest.raises(MissingInput, match="folder"):
        open_book(tmp_path)
    with pytest.raises(InputError):
        open_book("sa\0lt.txt")


def test_a_file_is_read_by_path(tmp_path: Path) -> None:
    path = tmp_path / "salt.txt"
    path.write_text(STORY, encoding="utf-8")
    assert open_book(path).source.name == "salt.txt"
    assert open_book(str(path)).text == STORY


@pytest.mark.parametrize("raw", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u200b\u200b \u2003".encode()])
def test_nothing_but_space_is_empty(raw: bytes) -> None:
    with pytest.raises(EmptyInput):
        book_of(raw, "story.txt")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"%PDF-1.4\n%\xe2\xe3", "a PDF.*pdftotext"),
        (b"{\\rtf1\\ansi Salt}", r"RTF.*save it as"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, r"DOC\).*save it as"),
        (b"salt" + b"\0" * 56 + b"BOOKMOBI" + b"\0" * 60, "Kindle.*ebook-convert"),
        (b"\x1f\x8b\x08" + b"\0" * 60, "gzip.*unpack"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 60, "picture"),
        (b"ID3\x03" + b"\0" * 60, "audio"),
        (b'<?xml version="1.0"?><FictionBook xmlns="x"><body/></FictionBook>', r"FB2.*ebook-convert"),
        (bytes(range(1, 32)) * 40, "binary"),
        (b"ab\0\0\0\0\0\0" * 100, "null|UTF-|utf-"),
    ],
)
def test_foreign_files_are_named_with_advice(raw: bytes, said: str) -> None:
    with pytest.raises(NotAStory, match=said):
        book_of(raw, "story.txt")


def test_locked_kindle_books_are_protected() -> None:
    with pytest.raises(ProtectedInput, match="DRM"):
        book_of(b"\xeaDRMION\xee" + b"\0" * 60, "story.azw")


def test_files_without_end_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    with pytest.raises(NotAStory, match=r"300 MB.*200 MB"):
        open_book(path)


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.html", "a.epub", "a.md", "a"]))
def test_any_bytes_give_a_book_or_an_error_of_ours(raw: bytes, name: str) -> None:
    try:
        book = book_of(raw, name)
    except PersonaeError as error:
        assert str(error)
        return
    assert 0 <= book.story.start <= book.story.end <= len(book.text)
    assert book_of(raw, name).text == book.text


@given(st.text(min_size=1, max_size=300))
def test_any_text_is_kept_as_it_is(text: str) -> None:
    try:
        book = book_of(text.encode("utf-8", "surrogatepass"), "story.txt")
    except PersonaeError:
        return
    if book.source.format == "text" and book.source.encoding == "utf-8" and not book.warnings:
        assert book.text == text.removeprefix("\ufeff")

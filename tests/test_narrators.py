"""Who says "I": one narrator, or one for each part of a book, as its headings tell."""

from __future__ import annotations

import pytest

from personae.book import Book, Span
from personae.pipeline import analyse

SAM = """I found Ava at the pump. “You are late,” I said.

“I had to feed the goat,” Ava said. She would not look at me, and I took the bucket from her.

“My mother says I must not come here,” she told me. “Sam, are you listening?”

“I am,” I said. I was not. I watched the road."""
AVA = """I knew that Sam had not heard a word. “Then I shall go,” I said.

“Stay,” Sam said. He put down my bucket, and I thought of my mother.

“Is it about the goat, Ava?” he asked me.

“It is about you,” I said. I ran home, and I did not turn my head."""


def read(text: str) -> Book:
    return analyse(Book(text, Span(0, len(text))), model=False)


def tellers(book: Book) -> list[str]:
    return [book.character(telling.narrator).name for telling in book.tellings]


def said(book: Book, line: str) -> str | None:
    quote = next(quote for quote in book.quotes if line in book[quote.span])
    return book.character(quote.speaker).name if quote.speaker else None


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("CHAPTER ONE\n\nSam", "CHAPTER TWO\n\nAva"),
        ("Chapter 1: Sam", "Chapter 2: Ava"),
        ("SAM", "AVA"),
        ("Sam’s POV", "Ava’s POV"),
        ("CHAPTER I\n\nSAM’S STORY", "CHAPTER II\n\nAVA’S JOURNAL"),
        ("LETTER I\n\nSAM TO AVA", "LETTER II\n\nAVA TO SAM"),
        ("FIRST NARRATIVE\n\nContributed by SAM, a farmer’s boy.", "SECOND NARRATIVE\n\nContributed by AVA."),
    ],
)
def test_a_heading_tells_who_is_i(one: str, two: str) -> None:
    book = read(f"{one}\n\n{SAM}\n\n{two}\n\n{AVA}\n\n{one}\n\n{SAM}\n\n{two}\n\n{AVA}\n")
    assert tellers(book) == ["Sam", "Ava", "Sam", "Ava"]
    assert said(book, "You are late") == "Sam"
    assert said(book, "Then I shall go") == "Ava"
    assert said(book, "Stay") == "Sam"


def test_i_is_whoever_tells_the_part() -> None:
    book = read(f"CHAPTER I\n\nSam\n\n{SAM}\n\nCHAPTER II\n\nAva\n\n{AVA}\n")
    names = {person.id: person.name for person in book.characters}
    meant = {book.text[m.span.start : m.span.start + 12]: names.get(m.character or "") for m in book.mentions}
    assert meant["I found Ava "] == "Sam"
    assert meant["I knew that "] == "Ava"


def test_a_chapter_about_somebody_is_not_told_by_them() -> None:
    about = SAM.replace("Ava", "Joan")
    book = read(f"CHAPTER I\n\nJoan\n\n{about}\n\nCHAPTER II\n\nAva\n\n{SAM}\n")
    assert not book.tellings
    assert said(book, "You are late") not in ("Joan", "Ava")


def test_names_above_chapters_in_the_third_person_are_no_narrators() -> None:
    text = SAM.replace("I ", "Sam ").replace(" me", " Sam").replace("my", "his")
    book = read(f"CHAPTER I\n\nSam\n\n{text}\n\nCHAPTER II\n\nAva\n\n{text}\n")
    assert not book.tellings


HIM = "I found the gate open. “You are late, Edwin,” said the old man.\n\n“I walked,” I said. I took off my hat.\n\n"
HER = "I shut my book. “Will you come, Dorcas?” asked the old man.\n\n“I will,” I said. I took my shawl.\n\n"


def test_chapters_that_he_tells_and_chapters_that_she_tells() -> None:
    book = read("".join(f"CHAPTER {n}\n\n{HIM * 3 if n > 4 else HER * 3}" for n in range(1, 8)))
    names = [book.character(quote.speaker).name for quote in book.quotes if "I w" in book[quote.span] and quote.speaker]
    assert names == ["Dorcas"] * 12 + ["Edwin"] * 9


def test_who_is_called_by_two_names_is_one_narrator() -> None:
    book = read("".join(f"CHAPTER {n}\n\n{HIM.replace('Edwin', 'Ned') * 3 if n > 4 else HIM * 3}" for n in range(1, 8)))
    assert not book.tellings

"""Books in which lines and mentions nest, touch and cross in every way, for the formats that have to sort them out."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from personae.book import Book, Chapter, Character, Mention, Paragraph, Quote, Span
from personae.stages import tokens

# Letters, marks, every kind of white space and line end, and what XML, UTF-8 or a tab-separated line cannot hold.
_CHARACTERS = "aB “”'’.,!?—<&>\"\n\r\t \u00a0\u2028\x00\x0c\x1b\x85\ud800\udfff\ufffe𝔘é|()*\\_"


@st.composite
def books(draw: st.DrawFn) -> Book:
    """A book of any text whatever, with paragraphs, chapters, quotes and mentions anywhere in it."""
    text = draw(st.text(_CHARACTERS, max_size=120))
    size = len(text)

    def spans(most: int) -> list[Span]:
        place = st.integers(0, size)
        return [Span(min(one), max(one)) for one in draw(st.lists(st.tuples(place, place), max_size=most))]

    def apart(most: int) -> list[Span]:
        bounds = sorted(set(draw(st.lists(st.integers(0, size), max_size=2 * most))))
        return [Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=False)]

    kinds = st.sampled_from(["prose", "prose", "heading", "break"])
    paragraphs = tuple(Paragraph(span, draw(kinds), draw(st.booleans())) for span in apart(4))
    chapters = tuple(Chapter(span, "One") for span in apart(2))
    story = (spans(1) or [Span(0, size)])[0]
    people = (
        Character("c1", "Ann", ("Ann", "Miss <A>"), "she/her"),
        Character("c 2", "Ann", (), None, "group", present=False),
        Character("c3", draw(st.text(_CHARACTERS, max_size=6)), ("\ud800",), "\x00", "animal"),
    )
    ids = st.sampled_from(["c1", "c 2", "c3", "gone", None])
    quotes = tuple(
        Quote(
            span, draw(st.integers(0, 2)), draw(st.sampled_from(["speech", "thought", "writing", "other"])), draw(ids),
            draw(st.floats(0, 1)), (), tuple(filter(None, draw(st.lists(ids, max_size=2)))),
            draw(st.sampled_from(["explicit", "pronoun", "implicit"])), confirmed=draw(st.booleans()),
        )
        for span in sorted(draw(st.sampled_from([apart, spans]))(4))
    )  # fmt: skip
    mentions = tuple(
        Mention(
            span, span, draw(st.sampled_from(["PROP", "NOM", "PRON"])),
            draw(st.sampled_from(["PER", "FAC", "GPE", "LOC", "VEH", "ORG"])), draw(ids),
            draw(st.sampled_from([None, "e<1>"])), 0.5,
        )
        for span in sorted(spans(8))
    )  # fmt: skip
    book = Book(text, story, paragraphs=paragraphs, chapters=chapters, quotes=quotes, mentions=mentions)
    return tokens.run(replace(book, characters=people))

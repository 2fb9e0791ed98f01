"""Books for the tests of audiobook scripts: by hand, and of any text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from hypothesis import strategies as st

from personae.book import Book, Chapter, Character, Paragraph, ParagraphKind, Quote, QuoteKind, Span

PEOPLE = (
    Character("c1", "Ada Finch", ("Ada Finch", "Ada"), "she/her"),
    Character("c2", "Mr. Smith", ("Mr. Smith", "Smith"), "he/him"),
    Character("c3", "Mrs. Smith", ("Mrs. Smith", "Smith"), "she/her"),
)

# What each format uses for marks of its own, and what could be read as one in the neighbourhood of another.
MARKUP = (
    "[voice:x]", "[/voice]", "[break]", "[pause]", "[pause:3]", "[ / voice ]", "[ voice : x", "[voice", "]", "[", "]]",
    "<<VOICE:y>>", "<<VOICE:", "<<CHAPTER_MARKER:Z>>", "<<METADATA_TITLE:T>>", "<<", ">>", "<", ">", "&", "&amp;",
    "<p>", "</voice>", "<!--", "-->", "]]>", "<?x?>", "[[note]]", "[[", "/*", "*/", "*it*", "**b**", "_u_", "\\", "\\*",
    "\\_",
    "\\\\", ".INT", "..", "...", "@ADA", "!", "!!", "> out", "> mid <", "~la", "# one", "= two", "===", "(softly)", "(",
    ")", "INT. HOUSE - DAY", "EXT HOUSE", "I/E CAR", "CUT TO:", "FADE IN:", "FADE OUT.", "ADA", "ADA (V.O.)", "ADA ^",
    "Title: x", "#1#", "#", "{\"a\": 1}", '"', "“", "”", "'", "‘", "’", "«", "»", "—", "00:00:15",
)  # fmt: skip
_ODD = (
    "\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x1c", "\x7f", "\x85", "\u2028", "\u2029", "\u2060", "\u200b", "\ufeff",
    "\ufffe", "\ud800", "\ue000", "\uff3b", "😀", "\r\n", "\r", "\t", "\xa0",
)  # fmt: skip
PIECES = st.one_of(
    st.sampled_from(MARKUP),
    st.sampled_from(("word", "Word", "WORD", "said Ada", "No.", "é", "1", " ", " ", "\n", "\n\n", "\n\n\n")),
    st.sampled_from(_ODD),
    st.text(max_size=4),
)


def spans_of(text: str) -> list[Span]:
    """The paragraphs between blank lines."""
    return [Span(match.start(), match.end()) for match in re.finditer(r"\S(?:(?!\n\n).)*", text, re.DOTALL)]


@st.composite
def any_book(draw: st.DrawFn) -> Book:
    """A book of any text, any paragraphs quoted anywhere, and any part of it the story."""
    text = draw(st.lists(PIECES, max_size=40).map("".join))
    kinds = st.sampled_from(("prose", "prose", "prose", "heading", "break"))
    paragraphs = tuple(Paragraph(span, draw(kinds), draw(st.booleans())) for span in spans_of(text))
    kept = paragraphs if draw(st.booleans()) else paragraphs[::2]
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=12)))
    quotes = [
        Quote(Span(start, end), turn, draw(st.sampled_from(("speech", "speech", "thought", "writing", "other"))),
              draw(st.sampled_from(("c1", "c2", "c3", None))), id=f"q{turn}")
        for turn, (start, end) in enumerate(pairwise(cuts)) if draw(st.booleans())
    ]  # fmt: skip
    whole = draw(st.booleans())
    ends = (0, len(text)) if whole else tuple(sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2))))
    heads = [paragraph.span for paragraph in kept if paragraph.kind == "heading"]
    chapters = tuple(Chapter(span, text[span.start : span.end]) for span in heads)
    return Book(
        text, Span(*ends), paragraphs=kept, chapters=chapters, quotes=tuple(quotes), characters=PEOPLE,
        metadata={"title": draw(st.sampled_from(("A Title", "", "<b> & [x] >>\n*y*")))},
    )  # fmt: skip


def told_in_turns(
    names: Sequence[str],
    lines: Sequence[tuple[int | None, str]],
    *,
    kind: QuoteKind = "speech",
    pronouns: str = "she/her",
) -> Book:
    """A book of one line a paragraph: who of `names` speaks (None: nobody knows), and the words, without marks."""
    people = tuple(Character(f"c{number}", name, (name,), pronouns) for number, name in enumerate(names))
    text, quotes, paragraphs = "", [], []
    prose: ParagraphKind = "prose"
    for turn, (who, words) in enumerate(lines):
        span = Span(len(text), len(text) + len(words) + 2)
        paragraphs.append(Paragraph(span, prose))
        quotes.append(Quote(span, turn, kind, None if who is None else f"c{who}", id=f"q{turn}"))
        text += f"“{words}”\n\n"
    return Book(text, Span(0, len(text)), paragraphs=tuple(paragraphs), quotes=tuple(quotes), characters=people)

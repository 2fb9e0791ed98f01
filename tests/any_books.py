"""Books for Hypothesis: any text, any names, and quotations and mentions anywhere."""

from __future__ import annotations

from hypothesis import strategies as st

from personae.book import Book, Chapter, Character, Mention, Paragraph, Quote, Span
from personae.stages import tokens

# What breaks formats stands among the characters more often than chance would have it.
WORDS = st.text(st.characters() | st.sampled_from('\r\n\x00\ud800"\',;[{=“”\U0001f600'), max_size=12)


@st.composite
def books(draw: st.DrawFn, words: st.SearchStrategy[str] = WORDS) -> Book:
    """Any text with any names, and quotations and mentions anywhere in it."""
    text = "".join(draw(st.lists(words, min_size=1, max_size=12))) + "."
    people = draw(st.lists(words, max_size=3))
    ids = [f"c{number}" for number in range(len(people))]

    def span() -> Span:
        start = draw(st.integers(0, len(text) - 1))
        return Span(start, draw(st.integers(start + 1, len(text))))

    somebody = st.sampled_from([None, *ids])
    quotes = []
    for turn in range(draw(st.integers(0, 4))):
        speaker = draw(somebody)
        others = tuple(draw(st.lists(st.sampled_from(ids), max_size=3))) if ids else ()
        chances = ((speaker, 0.75),) if speaker else ()
        kind = draw(st.sampled_from(["speech", "other"]))
        quotes.append(Quote(span(), turn // 2, kind, speaker, 0.5, chances, others))
    cuts = sorted(draw(st.sets(st.integers(0, len(text) - 1), max_size=3)))
    return tokens.run(
        Book(
            text,
            Span(0, len(text)),
            metadata={"title": draw(words)},
            paragraphs=(Paragraph(Span(0, len(text))),),
            chapters=tuple(Chapter(Span(cut, len(text)), draw(words)) for cut in cuts),
            quotes=tuple(sorted(quotes, key=lambda quote: quote.span)),
            mentions=tuple(
                Mention(place, place, "PROP", "PER", draw(somebody)) for place in sorted(span() for _ in range(2))
            ),
            characters=tuple(Character(id, name, (name, draw(words))) for id, name in zip(ids, people, strict=True)),
        )
    )

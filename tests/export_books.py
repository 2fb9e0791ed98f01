"""Books built by hand for the tests of export, report and command line."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

from personae.book import (
    Book,
    Chapter,
    Character,
    Evidence,
    Gap,
    Mention,
    Paragraph,
    ParagraphKind,
    Quote,
    Source,
    SourceMap,
    SourcePlace,
    Span,
)

TEXT = """The Ferry

“You came,” said Ada. “I had begun to count the boats.”

“How many?” Bram asked.

“Eleven. The twelfth is ours, unless your aunt has sold it.”

Bram’s aunt had sold nothing in forty years.
"""


def place(text: str, words: str, occurrence: int = 0) -> Span:
    """Where `words` stand in `text`."""
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """Blocks between blank lines; the first is a heading."""
    blocks = []
    at = 0
    for piece in text.split("\n\n"):
        end = at + len(piece.rstrip("\n"))
        kind: ParagraphKind = "heading" if not blocks else "prose"
        blocks.append(Paragraph(Span(at, end), kind))
        at += len(piece) + 2
    return tuple(blocks)


def ferry() -> Book:
    """Three characters, four quotes, a gap and a warning: a bit of everything."""
    ada, bram, aunt = (
        Character("c1", "Ada Finch", ("Ada Finch", "Ada"), "she/her", lines=3, words=19, mentions=3, first=20),
        Character("c2", "Bram", ("Bram",), "he/him", lines=1, words=2, mentions=4, first=83),
        Character("c3", "Bram’s aunt", ("Bram’s aunt", "your aunt"), None, present=False, mentions=2, first=140),
    )
    said = place(TEXT, "said Ada")
    quotes = (
        Quote(
            place(TEXT, "“You came,”"), 0, "speech", "c1", 0.98765432, (("c1", 0.98765432), ("c2", 0.01)), ("c2",),
            "explicit", (Evidence(said, "named in the tag"),),
        ),
        Quote(
            place(TEXT, "“I had begun to count the boats.”"), 0, "speech", "c1", 0.97, (("c1", 0.97),), ("c2",),
            "explicit", (Evidence(said, "named in the tag"),),
        ),
        Quote(
            place(TEXT, "“How many?”"), 1, "speech", "c2", 0.7, (("c2", 0.7), ("c1", 0.2)), ("c1",), "explicit",
            (Evidence(place(TEXT, "Bram asked"), "named in the tag"),),
        ),
        Quote(
            place(TEXT, "“Eleven. The twelfth is ours, unless your aunt has sold it.”"), 2, "speech", None, 0.0,
            (("c1", 0.5), ("c2", 0.45)), (), "implicit", (),
        ),
    )  # fmt: skip
    return Book(
        text=TEXT,
        story=Span(0, len(TEXT)),
        source=Source("ferry.txt", "text", "utf-8", "0" * 64),
        metadata={"title": "The Ferry", "author": "A. Nobody"},
        paragraphs=paragraphs_of(TEXT),
        chapters=(Chapter(Span(0, len(TEXT)), "The Ferry"),),
        quotes=quotes,
        mentions=(Mention(place(TEXT, "Ada"), place(TEXT, "Ada"), "PROP", "PER", "c1", None, 0.99),),
        characters=(ada, bram, aunt),
        gaps=(Gap(Span(len(TEXT) - 1, len(TEXT) - 1), "the text stops in the middle", 0.8),),
        warnings=("one quotation mark is never closed",),
        seconds={"ingest": 0.01, "speakers": 0.2},
    )


def from_html() -> Book:
    """The same, as if it had been taken out of an HTML page."""
    runs = SourceMap((0, 11), (SourcePlace("", 120), SourcePlace("", 140)), (True, False))
    return replace(ferry(), source=Source("ferry.html", "html", "utf-8", "1" * 64, runs))


def hostile() -> Book:
    """A story whose every word tries to break out of the page."""
    evil = '</script><script>alert(1)</script><!-- "\'&\u2028\ud800\x00\x1b[31m<img src=x onerror=alert(2)>'
    text = f"{evil}\r\n\r\n“{evil}”\r\n"
    quote = Quote(
        place(text, f"“{evil}”"), 0, "speech", "c<1>", 0.5, (("c<1>", 0.5),), (), "implicit",
        (Evidence(Span(0, len(evil)), evil),),
    )  # fmt: skip
    return Book(
        text=text,
        story=Span(0, len(text)),
        metadata={"title": evil, "author": evil},
        paragraphs=(Paragraph(Span(0, len(evil))), Paragraph(quote.span)),
        chapters=(Chapter(Span(0, len(evil)), evil), Chapter(quote.span, evil)),
        quotes=(quote,),
        characters=(Character("c<1>", evil, (evil, evil + "2"), evil, lines=1, words=1),),
        gaps=(Gap(Span(0, 1), evil, 0.5),),
        warnings=(evil,),
    )


_NAMES = (
    "Ada Finch", "Bram Oakley", "Cecily", "Dr. Dunmore", "Mrs. Elspeth Farrow", "Gil", "Hester Quill", "Ivo", "Juno",
    "The Ferryman", "Lady Kestrel", "Mungo", "Old Nan", "Orrin Pike", "Perpetua", "The Second Sailor", "Rook",
    "Sister Tamsin", "Uncle Veit", "Wren", "Young Mr. Yarrow", "Zillah",
)  # fmt: skip
_SAID = (
    "I never said the tide would wait for us.", "No.", "Ask the harbour master, if you can find him sober.",
    "And what did she answer to that?", "You have the oars upside down, my dear, and have had since breakfast.",
    "There is a letter for you on the mantelpiece; it has been there for nine days, and it is not getting younger.",
)  # fmt: skip
_TOLD = (
    "The rain came in over the salt flats and stayed for the afternoon.",
    "Nobody spoke while the kettle made up its mind.",
    "Along the quay the lamps were being lit, one by one, by a boy who did not care for the work and did it slowly.",
    "It was a house of many doors, and all of them stuck.",
)


def long(words: int, *, seed: int = 7) -> Book:
    """A novel of about `words` words of nothing much, with everything in it that a real one has."""
    dice = random.Random(seed)
    parts: list[str] = []
    blocks: list[Paragraph] = []
    quotes: list[Quote] = []
    chapters: list[tuple[int, str]] = []
    lines = [0] * len(_NAMES)
    spoken = [0] * len(_NAMES)
    at = counted = 0
    weights = [1 / (1 + rank) for rank in range(len(_NAMES))]

    def add(text: str, kind: ParagraphKind) -> None:
        nonlocal at, counted
        blocks.append(Paragraph(Span(at, at + len(text)), kind))
        parts.append(text)
        at += len(text) + 2
        counted += text.count(" ") + 1

    speaker, other = 0, 1
    while counted < words:
        if counted >= len(chapters) * max(words // 60, 1500):
            chapters.append((at, f"Chapter {len(chapters) + 1}"))
            add(chapters[-1][1], "heading")
        if dice.random() < 0.4:
            add(" ".join(dice.choices(_TOLD, k=dice.randint(1, 4))), "prose")
            if dice.random() < 0.3:
                speaker, other = dice.choices(range(len(_NAMES)), weights, k=2)
            continue
        said = "“" + " ".join(dice.choices(_SAID, k=dice.randint(1, 2))) + "”"
        tag = f" said {_NAMES[speaker].split()[-1]}." if dice.random() < 0.4 else ""
        sure = dice.choice((0.99, 0.97, 0.92, 0.8, 0.7, 0.45))
        nobody = dice.random() < 0.03
        quotes.append(
            Quote(
                Span(at, at + len(said)), len(quotes), "thought" if dice.random() < 0.02 else "speech",
                None if nobody else f"c{speaker}", sure,
                ((f"c{speaker}", sure), (f"c{other}", round((1 - sure) * 0.8, 2)), ("c5", round((1 - sure) * 0.1, 2))),
                (f"c{other}",), "explicit" if tag else "implicit",
                (Evidence(Span(at + len(said), at + len(said) + len(tag)), "named in the tag"),) if tag
                else (Evidence(Span(max(0, at - 40), max(0, at - 2)), "it is their turn in the talk of these two"),),
            )
        )  # fmt: skip
        if not nobody:
            lines[speaker] += 1
            spoken[speaker] += said.count(" ") + 1
        add(said + tag, "prose")
        speaker, other = other, speaker
    text = "\n\n".join(parts) + "\n"
    bounds = [*chapters, (len(text), "")]
    people = [
        Character(
            f"c{rank}", name, (name, name.split()[-1], name.split()[0]), dice.choice(("she/her", "he/him", None)),
            lines=lines[rank], words=spoken[rank], mentions=3 * lines[rank],
        )
        for rank, name in enumerate(_NAMES)
    ]  # fmt: skip
    people += [
        Character(f"x{n}", f"Cousin {name}", (), present=n % 2 == 0, mentions=n) for n, name in enumerate(_NAMES)
    ]
    return Book(
        text=text,
        story=Span(0, len(text)),
        source=Source("The House of Many Doors.txt"),
        metadata={"title": "The House of Many Doors", "author": "Nobody in Particular"},
        paragraphs=tuple(blocks),
        chapters=tuple(Chapter(Span(here[0], after[0]), here[1]) for here, after in pairwise(bounds)),
        quotes=tuple(quotes),
        characters=tuple(people),
        gaps=tuple(
            Gap(Span(block.span.start, block.span.start), "two lines running would be the same speaker’s", 0.7)
            for block in blocks[30 :: max(len(blocks) // 6, 31)]
        ),
    )  # fmt: skip

"""A reader over books built by hand, for the tests: within the test, or as a server of its own that can be killed.

    python tests/reviewing.py BOOK JOURNAL     BOOK: ferry, talk, hostile, or a number of words
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from export_books import ferry, hostile, long, paragraphs_of

from personae.book import Book, Chapter, Character, Evidence, Quote, Source, Span
from personae.corrections.apply import Unfitted, with_people, with_quotations
from personae.corrections.journal import Entry, Journal
from personae.web.safety import Hosts, Keys
from personae.web.server import application, listening, serve
from personae.web.session import Session

TALK = """The Kiln

“Is it hot?” asked Ines.

“Hot enough to be asked.”

“Then we begin.”

“We began at noon, and you were asleep.”

Old Bertil shut the iron door.

The Yard

“Who left the gate?”

“The goat left by it,” said Bertil. “I only watched.”

“Watched!”
"""


@dataclass(frozen=True, slots=True)
class Revised:
    """What `personae.revision` answers with."""

    book: Book
    unfitted: tuple[Unfitted, ...] = ()
    same: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StandIn:
    """In place of `personae.revision.Revision`: a finished book with corrections, and no machine.

    `taught`: when the line that begins at the one offset is confirmed, the line at the other is spoken by that person.
    """

    book: Book
    taught: Mapping[int, tuple[int, str]] = field(default_factory=dict)

    def apply(self, entries: Sequence[Entry]) -> Revised:
        told = with_quotations(self.book, entries)
        applied = with_people(told.book, entries)
        confirmed = {quote.span.start for quote in applied.book.quotes if quote.confirmed}
        learnt = dict(other for start, other in self.taught.items() if start in confirmed)
        quotes = tuple(_learnt(quote, learnt) for quote in applied.book.quotes)
        return Revised(replace(applied.book, quotes=quotes), told.unfitted + applied.unfitted, applied.same)


def _learnt(quote: Quote, learnt: Mapping[int, str]) -> Quote:
    who = learnt.get(quote.span.start)
    return quote if who is None or quote.confirmed else replace(quote, speaker=who, confidence=0.9)


def talk() -> Book:
    """Two who talk in two chapters, seven turns, some of them in doubt."""
    headings = {TALK.index("The Kiln"), TALK.index("The Yard")}
    blocks = [
        replace(each, kind="heading" if each.span.start in headings else "prose") for each in paragraphs_of(TALK)
    ]
    ines, bertil = ("c1", 0.0), ("c2", 0.0)
    chances = [0.95, 0.7, 0.65, 0.5, 0.45, 0.93, 0.93, 0.6]
    speakers = [ines, bertil, ines, bertil, ines, bertil, bertil, ines]
    turns = [0, 1, 2, 3, 4, 5, 5, 6]
    quotes = tuple(
        Quote(
            span, turn, "speech", who[0], chance, ((who[0], chance), ("c2" if who is ines else "c1", 1 - chance)),
            evidence=(Evidence(Span(TALK.index("asked Ines"), TALK.index("asked Ines") + 10), "named in the tag"),),
        )
        for span, turn, who, chance in zip(_spoken(TALK), turns, speakers, chances, strict=True)
    )  # fmt: skip
    yard = TALK.index("The Yard")
    return Book(
        text=TALK,
        story=Span(0, len(TALK)),
        source=Source("kiln.txt"),
        metadata={"title": "The Kiln"},
        paragraphs=tuple(blocks),
        chapters=(Chapter(Span(0, yard), "The Kiln"), Chapter(Span(yard, len(TALK)), "The Yard")),
        quotes=quotes,
        characters=(
            Character("c1", "Ines", ("Ines",), "she/her", lines=4, words=9, mentions=4),
            Character("c2", "Bertil", ("Bertil", "Old Bertil"), "he/him", lines=4, words=20, mentions=5),
            Character("c3", "Old Bert", ("Old Bert",), "he/him", mentions=1),
        ),
    )


# When the first is confirmed, the second is somebody else's.
TAUGHT = {TALK.index("“We began"): (TALK.index("“Who left"), "c2")}


def _spoken(text: str) -> list[Span]:
    """Each stretch from an opening mark to its closing one."""
    starts = [at for at, letter in enumerate(text) if letter == "“"]
    return [Span(start, text.index("”", start) + 1) for start in starts]


def opened(book: Book, journal: Path) -> Session:
    """A session over `book` that is ready."""
    session = Session(lambda move: _revision(book), Journal.open(journal, by="mara"))
    session.begin().join()
    return session


def _revision(book: Book) -> StandIn:
    return StandIn(book, TAUGHT if book.text == TALK else {})


def _book(name: str) -> Book:
    made = {"ferry": ferry, "talk": talk, "hostile": hostile}
    return made[name]() if name in made else long(int(name))


def main(name: str, journal: str) -> None:
    """Serve a book until killed; the first line printed is the address."""
    listener = listening("127.0.0.1", 0)
    hosts, keys = Hosts("127.0.0.1", listener.getsockname()[1]), Keys()
    session = Session(lambda move: _revision(_book(name)), Journal.open(Path(journal), by="mara"))
    session.begin()
    print(f"http://127.0.0.1:{hosts.port}/#{keys.printed}", flush=True)
    serve(application(session, hosts, keys), listener)


if __name__ == "__main__":
    main(*sys.argv[1:])

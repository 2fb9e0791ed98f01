"""The one data model: what personae knows about a story.

Every place is a `Span`: half-open, in Unicode characters of `book.text`. Values are frozen; a stage answers
with `replace(book, quotes=...)`. Tokens, of which there are very many, are columns.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pathlib import Path

QuoteKind = Literal["speech", "thought", "writing", "other"]
Cue = Literal["explicit", "pronoun", "implicit"]
ParagraphKind = Literal["prose", "heading", "break"]
MentionType = Literal["PER", "FAC", "GPE", "LOC", "VEH", "ORG"]
MentionForm = Literal["PROP", "NOM", "PRON"]
PassageKind = Literal["letter", "thought", "tale"]
TieKind = Literal["family", "love", "friendship", "work", "enmity", "acquaintance"]
CharacterKind = Literal["person", "group", "narrator", "animal", "thing"]

# Penn Treebank part-of-speech tags; `Tokens.tag` holds indices into this tuple. Index 0: not tagged.
TAGS: tuple[str, ...] = (
    "", "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "HYPH", "IN", "JJ",
    "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP",
    "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX", "_SP", "``",
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a book: half-open, in characters of `book.text`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies within this span (it may be the same)."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and marks of the text, in order, as columns of one length n.

    `start`, `end`: int32 [n], character offsets. `words`: the n strings. `tag`: uint8 [n], index into `TAGS`
    (all 0 until a tagger ran). `sentence`, `paragraph`: int32 [n], the number of the sentence and the paragraph
    that each token stands in. `subject`: int8 [n], for a verb how many tokens away its subject's head word stands
    ("Mara nodded": -1 at "nodded"), 0 for none and for all other words; all 0 until a tagger ran.
    """

    start: NDArray[np.int32]
    end: NDArray[np.int32]
    words: tuple[str, ...]
    tag: NDArray[np.uint8]
    sentence: NDArray[np.int32]
    paragraph: NDArray[np.int32]
    subject: NDArray[np.int8] = field(default_factory=lambda: np.zeros(0, np.int8))

    def __post_init__(self) -> None:
        if len(self.subject) != len(self.words):
            object.__setattr__(self, "subject", np.zeros(len(self.words), np.int8))

    def __len__(self) -> int:
        return len(self.words)

    def within(self, span: Span) -> range:
        """The numbers of the tokens that lie in `span`, whole or in part."""
        first = int(np.searchsorted(self.end, np.int32(span.start), side="right"))
        last = int(np.searchsorted(self.start, np.int32(span.end), side="left"))
        return range(first, max(first, last))

    def span(self, first_tok: int, end_tok: int) -> Span:
        """The characters from token `first_tok` up to, not including, token `end_tok`."""
        return Span(int(self.start[first_tok]), int(self.end[end_tok - 1]))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the text. Its kind is `prose`, `heading` (a chapter's title) or `break` (a scene break's mark).

    `break_before`: a scene break, by a mark or by extra space, lies just before this paragraph.
    """

    span: Span
    kind: ParagraphKind = "prose"
    break_before: bool = False


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: from its heading to the next one's. `title` is None where the text has no headings."""

    span: Span
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that speak for an answer, and why they do."""

    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation: an unbroken run of quoted words within one paragraph, its marks included in `span`.

    Quotes of one `turn` are parts of one speech (interrupted by its tag, or carried on over paragraphs).
    `speaker` is a character id, or None when nobody is likely enough; `confidence` is the probability that
    `speaker` is right; `candidates` are (character id, probability), likeliest first.

    What a person has said of it: with `confirmed`, `speaker` is theirs and stays (confidence 1); `joined` tells whether
    it goes on with the turn of the quote before (None: nobody has said).
    """

    span: Span
    turn: int
    kind: QuoteKind = "speech"
    speaker: str | None = None
    confidence: float = 0.0
    candidates: tuple[tuple[str, float], ...] = ()
    addressees: tuple[str, ...] = ()
    cue: Cue = "implicit"
    evidence: tuple[Evidence, ...] = ()
    id: str = ""
    confirmed: bool = False
    joined: bool | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for somebody or something: a name (PROP), a noun phrase (NOM) or a pronoun (PRON).

    `head` is its head word. `character` is a character id, for people of the cast; `entity` an id of its own
    for anything else. `confidence` is the probability that the link is right.
    """

    span: Span
    head: Span
    form: MentionForm
    type: MentionType = "PER"
    character: str | None = None
    entity: str | None = None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody of the cast.

    `name` is the fullest usual name, `aliases` all names and descriptions they go by (`name` among them),
    `pronouns` such as "she/her", None when the text does not say. `mentions`, `lines` and `words` are counts,
    `first` the offset of the first mention. `present` is False for those only spoken of. `voice` (a note on how they
    sound) and `colour` ("#rrggbb") are what a person gave them.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str | None = None
    kind: CharacterKind = "person"
    mentions: int = 0
    lines: int = 0
    words: int = 0
    first: int = 0
    present: bool = True
    voice: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that a person has marked: a letter, a thought, or a tale within the tale, and who tells it.

    `narrator` is the character id of the one who writes, thinks or tells it, whom "I" means there.
    """

    span: Span
    kind: PassageKind
    narrator: str | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """A stretch that one of the cast tells in the first person: in its narration "I" is the character of that id."""

    span: Span
    narrator: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where something, most likely a turn of talk, seems to be missing."""

    span: Span
    why: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of the story in one place and time, up to where the next scene begins.

    `place` and `time` are the words that tell them, None where the text does not. `present` are the ids of those who
    are there in person, as they come; `spoken_of` of those who are only named, remembered, written to or heard by
    telephone. `why` are the words that show that it begins here, `confidence` is the probability that it does.
    """

    span: Span
    why: Evidence
    place: Span | None = None
    time: Span | None = None
    present: tuple[str, ...] = ()
    spoken_of: tuple[str, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Event:
    """A word that names something that happens in the story as a fact, not as a wish, a plan or a rule.

    `agent` is the character id of the one who does it, `patient` of the one to whom it is done, each None where nobody
    of the cast is or the words do not tell. `confidence` is the probability that it happens.
    """

    span: Span
    agent: str | None = None
    patient: str | None = None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Tie:
    """What somebody is to somebody: `of` is the `role` ("sister", "employer") of `to`; both are character ids.

    `former` tells of one that is over ("her late husband", "his ex-wife"). `inferred` tells of one that no words say,
    but that follows from others, whose evidence it has. `confidence` is the probability that it holds.
    """

    of: str
    to: str
    role: str
    kind: TieKind
    former: bool = False
    inferred: bool = False
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """Where a stretch of the text came from: a file within the source, and an offset in that file.

    `file` is the name inside an archive ("" for a single file); `start` counts Unicode characters of that
    file as decoded.
    """

    file: str
    start: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """From offsets of `book.text` back to the source: runs that begin at `offset` [m] map to file and start.

    Within a run both sides advance alike, unless `verbatim` is False for it (entities, collapsed space): then
    the run's start is the nearest exact place. Empty for plain text, where offsets are the file's own.
    """

    offset: tuple[int, ...] = ()
    place: tuple[SourcePlace, ...] = ()
    verbatim: tuple[bool, ...] = ()

    def at(self, offset: int) -> SourcePlace:
        """Where the character at `offset` of the text came from; the nearest exact place where it was changed."""
        run = bisect_right(self.offset, offset) - 1
        if run < 0:
            return SourcePlace("", offset) if not self.offset else self.place[0]
        place = self.place[run]
        return SourcePlace(place.file, place.start + offset - self.offset[run]) if self.verbatim[run] else place


@dataclass(frozen=True, slots=True)
class Source:
    """Where a book came from: `format` is text, markdown, html or epub; `sha256` is that of the file's bytes."""

    name: str = ""
    format: str = "text"
    encoding: str = "utf-8"
    sha256: str = ""
    map: SourceMap = field(default_factory=SourceMap)


def _no_tokens() -> Tokens:
    ints = np.zeros(0, np.int32)
    return Tokens(ints, ints, (), np.zeros(0, np.uint8), ints, ints)


@dataclass(frozen=True, slots=True)
class Book:
    """A story and all that is known about it.

    `text` is what ingest handed over; nobody rewrites it. `metadata` holds title, author, tags, notes and the
    like, as the source gave them. `story` is the part of the text that is the story itself: licence headers and
    site furniture of a plain-text file lie outside it and are not read. `states`, float16 [n, width], is what the
    reading network makes of each token, None where it did not read; `drafts` are the mentions as resolved before it
    was known who speaks, `tellings` who tells which stretch of a book that several tell. `seconds` are per stage.
    """

    text: str
    story: Span
    source: Source = field(default_factory=Source)
    metadata: Mapping[str, str] = field(default_factory=dict)
    paragraphs: tuple[Paragraph, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    tokens: Tokens = field(default_factory=_no_tokens)
    states: NDArray[np.float16] | None = field(default=None, repr=False, compare=False)
    quotes: tuple[Quote, ...] = ()
    mentions: tuple[Mention, ...] = ()
    drafts: tuple[Mention, ...] = field(default=(), repr=False, compare=False)
    characters: tuple[Character, ...] = ()
    gaps: tuple[Gap, ...] = ()
    scenes: tuple[Scene, ...] = ()
    relations: tuple[Tie, ...] = ()
    events: tuple[Event, ...] = ()
    passages: tuple[Passage, ...] = ()
    warnings: tuple[str, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict)
    tellings: tuple[Telling, ...] = field(default=(), repr=False, compare=False)

    def __getitem__(self, span: Span) -> str:
        """The words at `span`."""
        return self.text[span.start : span.end]

    def character(self, id: str) -> Character:
        """The character of that id. Raises KeyError."""
        for person in self.characters:
            if person.id == id:
                return person
        raise KeyError(id)

    def quote_of_tokens(self) -> NDArray[np.int32]:
        """int32 [tokens]: the number of the innermost quotation (kind "other" apart) around each token, -1 for none."""
        inside = np.full(len(self.tokens), -1, np.int32)
        order = sorted(range(len(self.quotes)), key=lambda n: (self.quotes[n].span.start, -self.quotes[n].span.end))
        for number in order:
            if self.quotes[number].kind != "other":
                where = self.tokens.within(self.quotes[number].span)
                inside[where.start : where.stop] = number
        return inside

    def lines_of(self, id: str) -> Iterator[Quote]:
        """The quotes that the character of that id speaks, in order."""
        return (quote for quote in self.quotes if quote.speaker == id)

    def write(self, folder: str | Path) -> None:
        """Write every table, the text and the report into `folder`, which is made whole or not at all."""
        from personae.export import write_folder

        write_folder(self, folder)

    def to_pandas(self, table: str) -> Any:
        """One table as a pandas DataFrame, which it needs: `characters`, `quotes`, `mentions`, `gaps`, `scenes` or
        `relations`.
        """
        from personae.export import to_pandas

        return to_pandas(self, table)

"""Turns of talk: the quotations of one speech, with the tags and beats around them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from personae.book import Book, Quote
from personae.stages.speakers.speech_tags import (
    PATTERNS,
    TAGGED,
    Segment,
    SpeechTag,
    TagReader,
    segments,
    sex_told,
    woman_score,
)

TALE = 2  # paragraphs of one speech after which "I" is its speaker
APART = 12  # paragraphs that a scene break counts for
_STRENGTHS = ("say", "strong", "weak", "verb", "")


@dataclass(slots=True)
class Turn:
    """One speech. `quotes` are indices into book.quotes; first_tok and end_tok bound it, tags between included.

    `tag` is the surest clause joined to it, `beat` the surest sentence beside it; `others` are further tags.
    `paragraph` is the number of its first paragraph, `last_paragraph` that of its last; `place` and `last_place` are
    the same with a scene break or a heading counted as APART paragraphs, so that talk does not run on over it.
    """

    quotes: list[int]
    first_tok: int
    end_tok: int
    paragraph: int
    last_paragraph: int
    place: int = 0
    last_place: int = 0
    tag: SpeechTag | None = None
    beat: SpeechTag | None = None
    others: list[SpeechTag] = field(default_factory=list)
    narration: list[Segment] = field(default_factory=list)
    opens_paragraph: bool = True
    shares_paragraph: bool = False


def build(book: Book, reader: TagReader) -> list[Turn]:
    """The turns of the book, in order; quotations of kind "other" belong to none.

    Quotations that the quotes stage gave one turn are parted here where two names tag them as two people's.
    """
    tokens = book.tokens
    by_paragraph: dict[int, list[int]] = defaultdict(list)
    place = {}
    for n, quote in enumerate(book.quotes):
        where = tokens.within(quote.span)
        if quote.kind == "other" or not len(where):
            continue
        place[n] = where
        by_paragraph[int(tokens.paragraph[where.start])].append(n)
    sexes = {character.id: woman_score(character) for character in book.characters}
    turns: list[Turn] = []
    open_turn: dict[int, Turn] = {}
    for paragraph, numbers in by_paragraph.items():
        quotes = [book.quotes[n] for n in numbers]
        narration = segments(book, quotes, book.paragraphs[paragraph].span)
        tags = [_tags_of(book, reader, paragraph, quotes, narration, k) for k in range(len(numbers))]
        for k, n in enumerate(numbers):
            turn = open_turn.get(book.quotes[n].turn)
            told = book.quotes[n].joined  # a person has said that it goes on: no tag parts it
            if turn is None or (turn.last_paragraph == paragraph and not told and _differ(turn, tags[k], sexes)):
                where = place[n]
                turn = Turn([], where.start, where.stop, paragraph, paragraph)
                turn.opens_paragraph = len(_words(narration[k], reader)) == 0 and k == 0
                turn.shares_paragraph = k > 0
                turns.append(turn)
                open_turn[book.quotes[n].turn] = turn
            turn.quotes.append(n)
            turn.end_tok = place[n].stop
            turn.last_paragraph = paragraph
            turn.narration += [narration[k], narration[k + 1]] if k == len(numbers) - 1 else [narration[k]]
            turn.others += [tag for tag in tags[k] if not _is_told(turn, paragraph, tag)]
    apart = _breaks_before(book)
    for turn in turns:
        _choose(turn)
        turn.place = turn.paragraph + APART * apart[turn.paragraph]
        turn.last_place = turn.last_paragraph + APART * apart[turn.last_paragraph]
    return turns


def _is_told(turn: Turn, paragraph: int, tag: SpeechTag) -> bool:
    """Whether "said I" stands in a tale that one of the people tells over many paragraphs, and means the teller."""
    return tag.subject.form == "pronoun" and tag.subject.head == "i" and paragraph - turn.paragraph >= TALE


def _breaks_before(book: Book) -> list[int]:
    """For each paragraph, how many scene breaks and headings stand at or before it."""
    counts, count, open_ = [], 0, False
    for paragraph in book.paragraphs:
        parting = paragraph.kind != "prose" or paragraph.break_before
        count += parting and not open_  # a break's mark and the space before it are one break
        open_ = paragraph.kind != "prose"
        counts.append(count)
    return counts


def _words(segment: Segment, reader: TagReader) -> list[str]:
    return [word for word in reader.words[segment.first_tok : segment.end_tok] if word[0].isalnum()]


def _tags_of(
    book: Book, reader: TagReader, paragraph: int, quotes: Sequence[Quote], narration: Sequence[Segment], k: int
) -> list[SpeechTag]:
    """The tags and beats around quotation k of a paragraph."""
    found = []
    text = book[quotes[k].span].rstrip("\"'”’»“‘«_* \n")
    after = reader.after(narration[k + 1], text[-1:] or ".")
    same_as_next = k + 1 < len(quotes) and quotes[k + 1].turn == quotes[k].turn
    if after and not (after.pattern == "beat-after" and k + 1 < len(quotes) and not same_as_next):
        found.append(after)
    before = reader.before(narration[k])
    if before and not (k and before.pattern == "beat-before" and quotes[k - 1].turn != quotes[k].turn):
        if _sure(before) and after in found and k + 1 < len(quotes) and _leads_to(reader, narration[k + 1], after):
            found.clear()  # Ada said, "..." Tom said, "..."
        found.append(before)
    if k == 0 and not _words(narration[0], reader):
        found += _introduction(book, reader, paragraph)
    return found


def _leads_to(reader: TagReader, segment: Segment, tag: SpeechTag) -> bool:
    """Whether a tag after one quotation is what leads up to the next."""
    leading = reader.before(segment)
    return leading is not None and leading.pattern == "before" and leading.verb == tag.verb


def _introduction(book: Book, reader: TagReader, paragraph: int) -> list[SpeechTag]:
    """The tag in the paragraph before, when that leads up to this one: it ends in a colon, a comma or no mark."""
    if not paragraph or book.paragraphs[paragraph - 1].kind != "prose":
        return []
    where = book.tokens.within(book.paragraphs[paragraph - 1].span)
    if not len(where):
        return []
    last = reader.words[where.stop - 1]
    if last not in (":", ",", "—", "--") and not last.isalnum():
        return []
    tag = reader.before(Segment(where.start, where.stop))
    if tag and last.isalnum() and (tag.pattern != "before" or tag.strength not in ("say", "strong")):
        return []  # a line of verse, a heading
    return [SpeechTag(tag.subject, "introduced", tag.verb, tag.strength)] if tag else []


def _differ(turn: Turn, tags: Sequence[SpeechTag], sexes: Mapping[str, float]) -> bool:
    """Whether both have a sure tag, and the names in them are two people's, or one is a man's and one a woman's."""
    mine = {tag.subject.character for tag in turn.others if _sure(tag)}
    theirs = {tag.subject.character for tag in tags if _sure(tag)}
    if mine and theirs:
        return not mine & theirs
    own = {_sex(tag, sexes) for tag in turn.others if _says(tag)} - {0.0}
    other = {_sex(tag, sexes) for tag in tags if _says(tag)} - {0.0}
    return bool(own and other and not own & other)


def _sex(tag: SpeechTag, sexes: Mapping[str, float]) -> float:
    """What a tag's subject, a name too, tells of the speaker: 1 a woman, -1 a man, 0 nothing."""
    return sexes.get(tag.subject.character, 0.0) if tag.subject.character else sex_told(tag)


def _sure(tag: SpeechTag) -> bool:
    return bool(tag.subject.character) and _says(tag)


def _says(tag: SpeechTag) -> bool:
    return tag.strength in ("say", "strong") and tag.pattern in TAGGED


def rank(tag: SpeechTag) -> tuple[int, int]:
    """The order of sureness of a tag: lowest first."""
    strength = _STRENGTHS.index(tag.strength)
    weak = 0 if tag.strength in ("say", "strong") else 1
    return (weak, PATTERNS.index(tag.pattern) * 10 + strength)


def _choose(turn: Turn) -> None:
    """Set the turn's surest tag and beat."""
    joined = sorted((tag for tag in turn.others if tag.pattern in TAGGED), key=rank)
    beats = sorted((tag for tag in turn.others if tag.pattern not in TAGGED), key=rank)
    turn.tag = joined[0] if joined else None
    turn.beat = beats[0] if beats else None
    turn.others = joined[1:] + beats[1:]


def places(book: Book, turns: Sequence[Turn]) -> NDArray[np.int32]:
    """Where each turn stands, int32 [turns, 6]: its first and end token, the first token of its first paragraph, the
    end token of its last, and the places of both paragraphs.
    """
    first_of = np.searchsorted(book.tokens.paragraph, np.arange(len(book.paragraphs) + 1))
    rows = [
        (t.first_tok, t.end_tok, first_of[t.paragraph], first_of[t.last_paragraph + 1], t.place, t.last_place)
        for t in turns
    ]
    return np.array(rows, np.int32).reshape(-1, 6)

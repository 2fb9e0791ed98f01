"""What BookNLP wrote, read back: its text, quotations with their speakers, mentions and characters.

Source: BookNLP 1.0's tables (docs/formats/booknlp.md). Its numbers stay: COREF 12 is "c12" where it is a character, and
"e12" where it is anything else.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, get_args

from personae.book import (
    Book,
    Character,
    CharacterKind,
    Cue,
    Evidence,
    Mention,
    MentionForm,
    MentionType,
    Quote,
    Source,
    Span,
)
from personae.errors import BrokenInput, MissingInput

NO_CHANCES = "BookNLP gives no probabilities: every confidence is 0"
_MADE_UP = (
    "the text was put together from BookNLP's tokens, with spaces for any white space; put the text that BookNLP read "
    "beside its files, as {}, to have it as it was"
)
_WHY = "BookNLP gives the line to whom this means"
_TOKENS = ("paragraph_ID", "token_ID_within_document", "word", "byte_onset", "byte_offset")
_ENTITIES = ("COREF", "start_token", "end_token", "prop", "cat")
_QUOTES = ("quote_start", "quote_end", "mention_start", "mention_end", "char_id")
_NARRATOR = 0
_LARGEST = 200_000_000  # characters of a text: more can only be a damaged offset
_FITTING = 0.99  # what share of the words must stand in a text for it to be the one that BookNLP read


def is_booknlp(path: Path) -> bool:
    """Whether `path` is what BookNLP wrote: a folder with an ID.tokens in it, or an ID.tokens itself."""
    if path.is_dir():
        return any(path.glob("*.tokens")) and not (path / "book.json").exists()
    return path.suffix == ".tokens" and path.is_file()


def text_of(path: Path) -> Path:
    """Where the text that BookNLP read lies or should lie: ID.txt beside ID.tokens, or else beside the folder.

    Raises MissingInput where `path` is not one book.
    """
    stem = _stem(path)
    within, beside = (folder / f"{stem.name}.txt" for folder in (stem.parent, stem.parent.parent))
    return beside if beside.is_file() and not within.is_file() else within


def open_booknlp(path: str | Path) -> Book:
    """The book that BookNLP's files tell of, without tokens and paragraphs, each quotation a turn, nothing counted.

    ID.tokens must be there; without ID.entities there are no mentions, and without ID.quotes no quotations. Characters
    are those of ID.book, and whoever speaks. Raises MissingInput where `path` is not one book, BrokenInput where a file
    is damaged.
    """
    stem = _stem(Path(path))
    words = _words(stem)
    text, source, warnings = _text(words, text_of(Path(path)))
    entities = [_entity(row, words) for row in _rows(stem, "entities", _ENTITIES)]
    lines = _apart([_line(row, words) for row in _rows(stem, "quotes", _QUOTES)])
    characters = _characters(text, words, _people(stem), entities, lines)
    known = {person.id for person in characters}
    forms = {entity.span: entity.form for entity in entities}
    return Book(
        text=text,
        story=Span(0, len(text)),
        source=source,
        quotes=tuple(_quote(line, turn, forms) for turn, line in enumerate(lines)),
        mentions=tuple(_mention(entity, known) for entity in sorted(entities, key=lambda entity: entity.span)),
        characters=characters,
        warnings=(NO_CHANCES, *warnings),
    )


def _stem(path: Path) -> Path:
    """The path of the book's files without their endings."""
    path = path.resolve()
    if path.is_file():
        return path.with_suffix("")
    found = sorted(path.glob("*.tokens"))
    if len(found) != 1:
        there = ", ".join(each.name for each in found) or "no .tokens file"
        raise MissingInput(f"{path} holds {there}; name the .tokens file of one book")
    return found[0].with_suffix("")


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of a table, and where it stands."""

    file: str
    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def count(self, column: str) -> int | None:
        """A whole number; None for None, and for -1, which is BookNLP's "not resolved". pandas writes 7 as 7.0."""
        cell = self.cells[column]
        whole = cell.removesuffix(".0")
        if whole.isascii() and whole.isdecimal() and len(whole) < 10:
            return int(whole)
        if cell in ("None", "", "-1"):
            return None
        raise self.broken(f"{column} is {cell!r}, and should be a number")

    def broken(self, why: str) -> BrokenInput:
        return BrokenInput(f"{self.file} is damaged at line {self.number}: {why}")


def _rows(stem: Path, ending: str, columns: Sequence[str]) -> Iterator[_Row]:
    """The rows of a table, which may have columns beside `columns`, in any order; none where it is not there."""
    path = stem.with_name(f"{stem.name}.{ending}")
    if not path.exists():
        return
    lines = _read(path).decode("utf-8", "replace").split("\n")
    heading = lines[0].rstrip("\r").split("\t")
    missing = [column for column in columns if column not in heading]
    if missing:
        raise BrokenInput(f"{path.name} has no column {missing[0]}; only the files of BookNLP 1.0 can be read")
    for number, line in enumerate(lines[1:], 2):
        if line.rstrip("\r"):
            cells = line.rstrip("\r").split("\t")
            row = _Row(path.name, number, dict(zip(heading, cells, strict=False)))
            if len(cells) != len(heading):
                raise row.broken(f"it has {len(cells)} columns of {len(heading)}")
            yield row


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise MissingInput(f"{path} cannot be read: {error.strerror or error}") from error


@dataclass(frozen=True, slots=True)
class _Words:
    """BookNLP's tokens: the words, where they stand, and the number of each one's paragraph."""

    words: list[str]
    start: list[int]
    end: list[int]
    paragraph: list[int]

    def span(self, row: _Row, first: str, last: str) -> Span:
        """The place from the word in the column `first` to that in `last`, both included."""
        here, there = row.count(first), row.count(last)
        if here is None or there is None or not here <= there < len(self.words):
            raise row.broken(f"{first} {row[first]}, {last} {row[last]}, and there are {len(self.words)} tokens")
        return Span(self.start[here], self.end[there])

    def within(self, place: Span) -> range:
        """The numbers of the words that share a character with `place`."""
        first = bisect_right(self.end, place.start)
        return range(first, bisect_left(self.start, place.end, first))


def _words(stem: Path) -> _Words:
    words = _Words([], [], [], [])
    reached = 0
    for row in _rows(stem, "tokens", _TOKENS):
        start, end, paragraph = row.count("byte_onset"), row.count("byte_offset"), row.count("paragraph_ID")
        if row.count("token_ID_within_document") != len(words.words):
            raise row.broken(f"token {row['token_ID_within_document']}, and {len(words.words)} is next")
        if start is None or end is None or not reached <= start < end <= _LARGEST:
            raise row.broken(f"a token from {row['byte_onset']} to {row['byte_offset']}, after one to {reached}")
        if end - start != len(row["word"]):
            raise row.broken(f"{row['word']!r} has {len(row['word'])} characters, and {end - start} by its offsets")
        reached = end
        words.words.append(row["word"])
        words.start.append(start)
        words.end.append(end)
        words.paragraph.append(paragraph or 0)
    if not words.words:
        raise BrokenInput(f"{stem.name}.tokens holds no tokens")
    return words


def _text(words: _Words, path: Path) -> tuple[str, Source, tuple[str, ...]]:
    """The text and its source; with a warning where the text had to be put together."""
    source = Source(name=path.name)
    if not path.is_file():
        return _put_together(words), source, (_MADE_UP.format(path.name),)
    raw = _read(path)
    # as Python and BookNLP read a file: every line end is one character
    text = raw.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    if _share(text, words) < _FITTING:
        other = f"{path.name} is not the text that BookNLP read: its words stand elsewhere"
        return _put_together(words), source, (other, _MADE_UP.format(path.name))
    return text, Source(name=path.name, sha256=hashlib.sha256(raw).hexdigest()), ()


def _share(text: str, words: _Words) -> float:
    """What share of the words stand in the text."""
    here = sum(map(text.startswith, words.words, words.start))
    return here / len(words.words)


def _put_together(words: _Words) -> str:
    """A text in which every word stands at its place. Between paragraphs are line feeds, else spaces."""
    parts: list[str] = []
    reached, paragraph = 0, -1
    for word, start, end, number in zip(words.words, words.start, words.end, words.paragraph, strict=True):
        parts.append((" " if number == paragraph else "\n") * (start - reached))
        parts.append(word)
        reached, paragraph = end, number
    return "".join(parts) + "\n"


@dataclass(frozen=True, slots=True)
class _Entity:
    """A row of ID.entities."""

    span: Span
    form: MentionForm
    type: MentionType
    coref: int | None


def _entity(row: _Row, words: _Words) -> _Entity:
    form = next((form for form in get_args(MentionForm) if form == row["prop"]), None)
    type = next((type for type in get_args(MentionType) if type == row["cat"]), None)
    if form is None or type is None:
        raise row.broken(f"prop is {row['prop']!r}, cat {row['cat']!r}")
    return _Entity(words.span(row, "start_token", "end_token"), form, type, row.count("COREF"))


def _mention(entity: _Entity, known: set[str]) -> Mention:
    character, other = (None, None) if entity.coref is None else (f"c{entity.coref}", f"e{entity.coref}")
    somebody = character in known
    return Mention(
        entity.span, entity.span, entity.form, entity.type, character if somebody else None, None if somebody else other
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of ID.quotes. `told`: the mention by which the line has its speaker; `beside`: it is in its paragraph."""

    span: Span
    speaker: int | None
    told: Span | None
    beside: bool


def _line(row: _Row, words: _Words) -> _Line:
    span = words.span(row, "quote_start", "quote_end")
    if row.count("mention_start") is None:
        return _Line(span, row.count("char_id"), None, False)
    told = words.span(row, "mention_start", "mention_end")
    beside = words.paragraph[row.count("mention_start") or 0] == words.paragraph[row.count("quote_start") or 0]
    return _Line(span, row.count("char_id"), told, beside)


def _apart(lines: Sequence[_Line]) -> list[_Line]:
    """The lines in order; a word that two of them share is the first one's."""
    found: list[_Line] = []
    for line in sorted(lines, key=lambda line: line.span):
        start = max(line.span.start, found[-1].span.end if found else 0)
        if start < line.span.end:
            found.append(replace(line, span=Span(start, line.span.end)))
    return found


def _quote(line: _Line, turn: int, forms: Mapping[Span, MentionForm]) -> Quote:
    """The quotation. A name, noun or pronoun in its paragraph that it is given to is its cue."""
    if line.speaker is None:
        return Quote(line.span, turn)
    cue: Cue = "implicit"
    if line.told is not None and line.beside:
        cue = "pronoun" if forms.get(line.told) == "PRON" else "explicit"
    evidence = () if line.told is None else (Evidence(line.told, _WHY),)
    speaker = f"c{line.speaker}"
    return Quote(line.span, turn, speaker=speaker, candidates=((speaker, 0.0),), cue=cue, evidence=evidence)


@dataclass(frozen=True, slots=True)
class _Told:
    """What ID.book says of somebody: their names, most frequent first, pronouns, and the words for what they do."""

    names: Mapping[str, Sequence[str]] = field(default_factory=dict)
    pronouns: str | None = None
    deeds: Sequence[int] = ()


def _people(stem: Path) -> dict[int, _Told] | None:
    """Those of ID.book, by number; None where it is not there."""
    path = stem.with_name(f"{stem.name}.book")
    if not path.exists():
        return None
    try:
        return {int(person["id"]): _told(person) for person in json.loads(_read(path))["characters"]}
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise BrokenInput(f"{path.name} is damaged: {type(error).__name__}: {error}") from error


def _told(person: Mapping[str, Any]) -> _Told:
    forms = {"PROP": "proper", "NOM": "common", "PRON": "pronoun"}
    names = {form: [str(name["n"]) for name in person["mentions"][key]] for form, key in forms.items()}
    gender = person["g"]["argmax"] if person["g"] else None
    pronouns = "/".join(str(gender).split("/")[:2]) if gender else None  # "he/him/his" is he/him
    return _Told(names, pronouns, [int(deed["i"]) for deed in person["agent"]])


def _characters(
    text: str, words: _Words, people: Mapping[int, _Told] | None, entities: Sequence[_Entity], lines: Sequence[_Line]
) -> tuple[Character, ...]:
    """The cast, as they appear: those of ID.book, and whoever speaks.

    Without an ID.book they are those whom BookNLP would write there: whoever is mentioned more than once. Present are
    those who speak, and those who do something that is not in a quotation.
    """
    rows: dict[int, list[_Entity]] = defaultdict(list)
    places: dict[int, list[int]] = defaultdict(list)
    for entity in entities:
        if entity.coref is not None:
            rows[entity.coref].append(entity)
            places[entity.coref].append(entity.span.start)
    spoken = set()
    for line in lines:
        if line.speaker is not None:
            spoken.add(line.speaker)
            places[line.speaker].append(line.span.start)
    if people is None:
        people = {id: _Told() for id, found in rows.items() if sum(entity.type == "PER" for entity in found) > 1}
    quoted = {number for line in lines for number in words.within(line.span)}
    cast = []
    for id in people.keys() | spoken:
        told = people.get(id, _Told())
        name, aliases = _called(id, _names(text, rows[id]) if rows[id] else told.names)
        present = id in spoken or any(number not in quoted for number in told.deeds)
        kind: CharacterKind = "narrator" if id == _NARRATOR else "person"
        first = min(places[id], default=len(text))
        cast.append(Character(f"c{id}", name, aliases, told.pronouns, kind, first=first, present=present))
    return tuple(sorted(cast, key=lambda person: (person.first, len(person.id), person.id)))


def _names(text: str, entities: Sequence[_Entity]) -> dict[str, list[str]]:
    """By what words somebody is mentioned, by the words' form, the most frequent first."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for entity in entities:
        found[entity.form][" ".join(text[entity.span.start : entity.span.end].split())] += 1
    return {form: [name for name, _ in counts.most_common()] for form, counts in found.items()}


def _called(id: int, names: Mapping[str, Sequence[str]]) -> tuple[str, tuple[str, ...]]:
    """Somebody's name, the most frequent one, and all their names: proper ones, where there are none nouns."""
    teller = ("narrator",) if id == _NARRATOR else ()
    found = names.get("PROP") or teller or names.get("NOM") or (*names.get("PRON", ()), f"character {id}")[:1]
    return found[0], tuple(found)

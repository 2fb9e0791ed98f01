"""Lines that are headings: chapters by word and numeral, titles, tables of contents, and the book's own furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

HeadingKind = Literal["numbered", "named", "bare", "title", "furniture"]

_STRONG_UNITS = r"chapter|chap\.?|part|book|volume|vol\.?|chapitre|kapitel|cap[ií]tulo|capitolo|hoofdstuk|глава|часть"
_UNITS = _STRONG_UNITS + r"|section|canto|act|scene|episode|letter|stave|phase|day|night|week|year|interlude|appendix"
_ROMAN = r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})"
_SMALL_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORD_VALUES = {word: n for n, word in enumerate(_SMALL_WORDS.split(), 1)}
_WORD_VALUES |= {word: n for n, word in enumerate(_ORDINAL_WORDS.split(), 1)}
_WORD_VALUES |= {word: 10 * n for n, word in enumerate(_TEN_WORDS.split(), 2)}
_WORD_VALUES |= {word[:-1] + "ieth": 10 * n for n, word in enumerate(_TEN_WORDS.split(), 2)}
_NUMBER_WORD = rf"(?:{'|'.join(sorted(_WORD_VALUES, key=len, reverse=True))})"
_SPELT = rf"{_NUMBER_WORD}(?:[\s-]+{_NUMBER_WORD})?"
_NUMBER = rf"(?:\d{{1,4}}|{_SPELT}|{_ROMAN})"

# CHAPTER XII. / Part the Second: / Book First / Chapter 3 --
_STOP = r"(?P<stop>\s*[.:,;)\]|–—_*~-]+\s*|\s+|\Z)(?P<title>.*)\Z"
_NUMBERED = re.compile(rf"(?is)(?P<unit>{_UNITS})\s*(?:the\s+|no\.?\s*|#\s*|[:—–-]\s*)?(?P<number>{_NUMBER})\b{_STOP}")
_COUNTED = re.compile(rf"(?is)(?:the\s+)?(?P<number>{_SPELT}|last)\s+(?P<unit>{_UNITS})\b{_STOP}")
_BARE = re.compile(rf"(?is)(?P<number>\d{{1,3}}|{_ROMAN}|{_SPELT})(?P<stop>\s*[.:)\]–—-]+\s*|\Z)(?P<title>.*)\Z")
_NAMED = re.compile(
    r"(?is)(?:the\s+)?(?:prologue|epilogue|preface|foreword|afterword|introduction|introductory|interlude|intermission|"
    r"conclusion|postscript|prelude|coda|preamble|author['’]?s['’]? (?:note|preface)|appendix|dedication|"
    r"acknowledge?ments)"
    r"(?P<stop>\s*[.:–—-]+\s*|\Z)(?P<title>.*)\Z"
)
_CONTENTS = re.compile(r"(?i)(?:table\s+of\s+contents?|contents|list\s+of\s+(?:illustrations|chapters))[.:]?\Z")
_ENDING = re.compile(
    r"(?is)(?:the\s+end|finis|fin|(?:the\s+)?end\s+of\s+(?:the\s+)?(?:book|volume|vol|part|chapter|first|second|third|story)"
    r"\b.{0,40}|to\s+be\s+continued|tbc)[\s.!…]*\Z"
)
_PAGE = re.compile(
    r"(?i)(?:page\s*\d+(?:\s*of\s*\d+)?|[\[{]\s*(?:pg\.?|page|p\.)?\s*\d+\s*[\]}]|[-–—]\s*\d+\s*[-–—])\Z"
)
_ILLUSTRATION = re.compile(r"(?i)\[\s*(?:illustration|frontispiece)\b")
_DECORATION = " \t*_~=#-–—+•·[]|<>{}"
_SPEECH = re.compile(r"[\"“”«»„]|^[‘']|[’']$")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading line says: its kind, its unit ("chapter"), its number, and the title on the same line."""

    kind: HeadingKind
    unit: str = ""
    number: int | None = None
    title: str = ""


def value_of(number: str) -> int | None:
    """The value of a number in digits, Roman numerals or words: "12", "xii", "Twenty-One", "the last" is None."""
    number = number.strip().lower()
    if number.isdigit():
        return int(number)
    parts = re.split(r"[\s-]+", number)
    if all(part in _WORD_VALUES for part in parts):
        return sum(_WORD_VALUES[part] for part in parts)
    return _roman(number) if re.fullmatch("[ivxlc]+", number) else None


def _roman(number: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}[letter] for letter in number]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def plain(words: str) -> str:
    """A line without the marks that dress a heading up: "~ Chapter 2 ~", "## 3", "_IV_"."""
    return words.strip(_DECORATION)


def looks_like_speech(words: str) -> bool:
    """Whether the line holds quotation marks."""
    return bool(_SPEECH.search(words))


def by_words(words: str) -> Heading | None:
    """A heading that says so itself: "CHAPTER I", "Part Two: The Door", "Book the First", "Prologue". Else None."""
    if len(words) > 400 or is_attribution(words):
        return None
    bare = plain(words)
    for pattern in (_NUMBERED, _COUNTED):
        if match := pattern.match(bare):
            unit, title = match["unit"].lower().rstrip("."), plain(match["title"])
            if (value_of(match["number"]) or 0) > 500:  # Year 1919
                return None
            cased = title or bare[0].isupper() or _STRONG.fullmatch(unit)
            if cased and _is_title(title, match["stop"], bool(_STRONG.match(unit))):
                return Heading("numbered", unit, value_of(match["number"]), title)
            return None
    match = _NAMED.match(bare)
    if match and bare[0].isupper() and _is_title(match["title"], match["stop"], False):
        return Heading("named", bare.split()[0].lower(), None, plain(match["title"]))
    return None


_STRONG = re.compile(_STRONG_UNITS)


def is_attribution(words: str) -> bool:
    """Whether a line begins with a dash and does not end with one, as the source of a motto does."""
    return words.startswith(("--", "–", "—")) and words[-1] not in "-–—"


def by_furniture(words: str) -> Heading | None:
    """A line that belongs to the printed book and not to the story: "Contents", "THE END", "[Page 12]"."""
    if _ILLUSTRATION.match(words):
        return Heading("furniture", "illustration")
    if len(words) > 80:
        return None
    if _PAGE.match(words):
        return Heading("furniture", "page")
    bare = plain(words)
    if _CONTENTS.match(bare):
        return Heading("furniture", "contents")
    return Heading("furniture", "end") if _ENDING.match(bare) else None


def _is_title(title: str, stop: str, strong: bool) -> bool:
    """Whether the words after a chapter's number can be its title, and are not the rest of a sentence.

    Part, chapter and the like may be followed by a sentence ("In which the fox is late"); act and letter may not.
    """
    if not title:
        return True
    if len(title) > 250 or title[0].islower():
        return False
    return is_title_case(title) or title.isupper() or (strong and stop.strip() not in ("", ",", ";"))


def by_number(words: str) -> Heading | None:
    """A heading that is a number alone, or a number, a stop and a title: "12", "IV.", "Three", "II. The Door"."""
    if len(words) > 120 or looks_like_speech(words):
        return None
    bare = plain(words)
    match = _BARE.match(bare)
    if not match or not match["number"] or (match["title"] and words[0] in "[({"):  # a footnote
        return None
    number, title = match["number"], plain(match["title"])
    if not number.isdigit() and number not in (number.upper(), number.lower(), number.capitalize(), number.title()):
        return None
    if title and (number.islower() or not (is_title_case(title) or title.isupper()) or title[-1] in ",;!?"):
        return None
    plus_one = words.startswith("+") and not title
    return Heading("bare", "", 0 if plus_one else value_of(number), title)


_LITTLE_WORDS = (
    "a an and as at but by for from in into is no nor not of off on or out over so than that the their to under up "
    "upon when where with without de la le du des von van der"
)
_LITTLE = frozenset(_LITTLE_WORDS.split())


def is_title_case(words: str) -> bool:
    """Whether each word of weight begins with a capital or a digit: "The Door in the Wall"."""
    parts = [part for part in re.split(r"\s+|--+|[–—]", words) if _first_letter(part)]
    weighty = [part for part in parts if part.lower().strip(".,:;!?'’") not in _LITTLE]
    return (
        bool(parts)
        and not _first_letter(parts[0]).islower()
        and all(not _first_letter(part).islower() for part in weighty)
    )


def _first_letter(part: str) -> str:
    return next((c for c in part if c.isalnum()), "")


def is_all_caps(words: str) -> bool:
    """Whether the line has at least one word of letters, and all its letters are capitals."""
    return words.isupper() and any(len(part) > 1 for part in re.findall(r"[^\W\d_]+", words))

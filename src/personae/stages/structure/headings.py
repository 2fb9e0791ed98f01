"""Lines that are headings: chapters by word and numeral, titles, tables of contents, and the book's own furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

HeadingKind = Literal["numbered", "named", "bare", "title", "furniture"]

_UNITS = (
    r"chapter|chap\.?|part|book|volume|vol\.?|section|canto|act|scene|episode|letter|stave|phase|day|"
    r"chapitre|kapitel|cap[ií]tulo|capitolo|hoofdstuk|глава|часть"
)
_ROMAN = r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})"
_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_WORD_VALUES = {word: n for n, word in enumerate(_SMALL, 1)} | {word: n for n, word in enumerate(_ORDINALS, 1)}
_WORD_VALUES |= {word: 10 * n for n, word in enumerate(_TENS, 2)}
_WORD_VALUES |= {word[:-1] + "ieth": 10 * n for n, word in enumerate(_TENS, 2)}
_NUMBER_WORD = rf"(?:{'|'.join(sorted(_WORD_VALUES, key=len, reverse=True))})"
_NUMBER = rf"(?:\d{{1,4}}|{_NUMBER_WORD}(?:[\s-]+{_NUMBER_WORD})?|{_ROMAN}|last)"

_NUMBERED = re.compile(
    rf"(?i)(?P<unit>{_UNITS})\s*(?:the\s+|no\.?\s*|#\s*)?(?P<number>{_NUMBER})\b(?P<stop>\s*[.:,;)\]|–—_*-]+\s*|\s+|\Z)"
    r"(?P<title>.*)\Z",
    re.DOTALL,
)
_BARE = re.compile(
    rf"(?i)(?P<number>\d{{1,3}}|{_ROMAN}|{_NUMBER_WORD}(?:[\s-]+{_NUMBER_WORD})?)(?P<stop>\s*[.:)\]–—-]+\s*|\Z)"
    r"(?P<title>.*)\Z",
    re.DOTALL,
)
_NAMED = re.compile(
    r"(?i)(?:(?:the\s+)?(?:prologue|epilogue|preface|foreword|afterword|introduction|introductory|interlude|"
    r"intermission|conclusion|postscript|prelude|coda|preamble|envoi|l'envoi)|author['’]s (?:note|preface)|"
    r"(?:appendix|interlude|prologue|epilogue|interval)\s*(?:[\divx]+|[a-z])?)"
    r"(?P<stop>\s*[.:–—-]+\s*|\Z)(?P<title>.*)\Z",
    re.DOTALL,
)
_CONTENTS = re.compile(r"(?i)(?:table\s+of\s+contents?|contents|list\s+of\s+(?:illustrations|chapters))[.:]?\Z")
_FURNITURE = re.compile(
    r"(?i)(?:the\s+end|finis|fin|end\s+of\s+(?:the\s+)?(?:book|volume|vol|part|chapter|first|second|third|story)\b.{0,40}|"
    r"to\s+be\s+continued|tbc|\[\s*illustration\b.*|page\s*\d+(?:\s*of\s*\d+)?|p\.?\s*\d+|\[\s*(?:pg\.?|page)?\s*\d+\s*\]|"
    r"[-–—]\s*\d+\s*[-–—])[.!…]*\Z",
    re.DOTALL,
)
_DECORATION = " \t*_~=#-–—+•·[]|<>{}"
_SPEECH = re.compile(r"[\"“”«»„]|^[‘'’]|[‘'’]$")


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
    """A heading that says so itself: "CHAPTER I", "Part Two: The Door", "Prologue", "The End". Else None."""
    if len(words) > 400:
        return None
    bare = plain(words)
    if match := _NUMBERED.match(bare):
        title = match["title"]
        if _is_title(title, match["stop"]):
            unit = match["unit"].lower().rstrip(".")
            return Heading("numbered", unit, value_of(match["number"]), plain(title))
        return None
    if match := _NAMED.match(bare):
        if _is_title(match["title"], match["stop"]) and not looks_like_speech(words):
            return Heading("named", bare.split()[0].lower(), None, plain(match["title"]))
        return None
    if _CONTENTS.match(bare):
        return Heading("furniture", "contents")
    if _FURNITURE.match(words.strip()):
        return Heading("furniture", "illustration" if "llustration" in words[:20].lower() else "end")
    return None


def _is_title(title: str, stop: str) -> bool:
    """Whether the words after a chapter's number can be its title, and are not the rest of a sentence."""
    if not title:
        return True
    if len(title) > 250:
        return False
    return not title[0].islower() and (stop.strip() != "" or is_title_case(title)) or title.isupper()


def by_number(words: str) -> Heading | None:
    """A heading that is a number alone, or a number, a stop and a title: "12", "IV.", "Three", "II. The Door"."""
    if len(words) > 120 or looks_like_speech(words):
        return None
    bare = plain(words)
    match = _BARE.match(bare)
    if not match or not match["number"] or (match["title"] and not match["stop"].strip()):
        return None
    title = match["title"]
    roman = not match["number"].isdigit() and value_of(match["number"]) is not None
    if roman and match["number"] not in (match["number"].upper(), match["number"].lower(), match["number"].title()):
        return None
    if title and (not (is_title_case(title) or title.isupper()) or title[-1] in ",;!?"):
        return None
    return Heading("bare", "", value_of(match["number"]), plain(title))


_LITTLE = frozenset(
    "a an and as at but by for from in into is no nor not of off on or out over so than that the their to under up upon "
    "was when where who with without de la le du des von van der his her its my our your he she it i".split()
)


def is_title_case(words: str) -> bool:
    """Whether each word of weight begins with a capital or a digit: "The Door in the Wall"."""
    parts = re.findall(r"[^\s–—-]+", words)
    weighty = [part for part in parts if part.lower().strip(".,:;!?'’") not in _LITTLE]
    return bool(parts) and not parts[0][0].islower() and all(not _first_letter(part).islower() for part in weighty)


def _first_letter(part: str) -> str:
    return next((c for c in part if c.isalnum()), "")


def is_all_caps(words: str) -> bool:
    """Whether the line has at least one word of letters, and all its letters are capitals."""
    return words.isupper() and any(len(part) > 1 for part in re.findall(r"[^\W\d_]+", words))

"""The quotation marks of a text: where they stand, and what it would cost to read each as opening, closing or none.

A mark's shape alone does not decide (straight marks have one shape, curls turn the wrong way, German » opens what
French » closes, and an apostrophe looks like a closing mark), nor does its place (`--"`). Each mark therefore
carries costs for every reading, and `scanner` takes the cheapest reading of all marks together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial

import numpy as np
from numpy.typing import NDArray

# The families of marks. A family is a pair of roles, whatever the glyphs: “ opens in English and closes in German.
DOUBLE, SINGLE, GUILLEMET, ANGLE, CORNER, WHITE_CORNER = range(6)
FAMILIES = 6

_FAMILY = {
    **dict.fromkeys(['"', "“", "”", "„", "‟", "＂", "''", "``", "‘‘", "’’", ",,"], DOUBLE),
    **dict.fromkeys(["'", "‘", "’", "‚", "‛", "`", "´"], SINGLE),
    **dict.fromkeys("«»", GUILLEMET),
    **dict.fromkeys("‹›", ANGLE),
    **dict.fromkeys("「」", CORNER),
    **dict.fromkeys("『』", WHITE_CORNER),
}
_LETTER = r"[^\W_]"
# Marks between two letters are apostrophes and no events. Runs of three or more are ornament, not speech.
_MARK = re.compile(
    r"""["“”„‟＂«»‹›「」『』]{4,}"""
    r"""|''(?!(?:[Tt](?:is|was|were|ill)|[Ee]m|[Bb]out|[Cc]ause)\b)|``|‘‘|’’|,,(?=\w)|["“”„‟＂«»‹›「」『』]"""
    rf"""|(?<!{_LETTER})['’´`‘‚‛]|['’´`‘‛](?!{_LETTER})"""
)

# Words that begin with an apostrophe in English prose, in lower case without it (general knowledge, any novel shows
# them), and the h-dropping that Cockney and Yorkshire speakers share.
_HEADS = """tis twas twere twill twould twouldn tisn twasn twixt tain tween til till em bout cause cos cuz coz course n
    neath mid midst mongst round gainst gin fore fraid nough nother nuff pon stead scuse spect spose sposed tention low
    zat im er is e ere ave ad as aven adn asn ah ow ouse ome orse ope ole and ands ead eads eard ear ell elp ard art arf
    alf un ud eavens igh ot old olds it ung ello ullo allo ow's e's e'd e'll er's im's ee cept pears member tater
    specially ud're d s m ll re ve nt appen appened arder ouses orses ungry undred spite nless sides twon kay"""
# Words whose last letters an apostrophe stands for: goin', o', an', th'.
_TAILS = """o an wi th ol ole mo po fo fro sho yo ha ca wha tha t'other mos jus las firs bes nex ain don didn
    couldn wouldn isn wasn ye y a i d t m pa ma gi ta le d'ye roun aroun poun foun groun behin min kin fin thousan han
    frien husban hol tol col ol' cap'n ter leas ol'e on th'o ev nev ov mas n r dat wid whar sah suh"""
_CLIPPED_HEAD, _CLIPPED_TAIL = frozenset(_HEADS.split()), frozenset(_TAILS.split())

_SKIPPED = "_*\u200b\ufeff"
_SIGNS = frozenset("\"“”„‟＂'‘’‚‛`´«»‹›「」『』")
_STOPS = frozenset(".,;:!?…)]}。，！？、")
_DASHES = frozenset("-–—―‒‐‑")
_OPENERS = frozenset("([{<¿¡")

# (left, right) of a mark -> (cost of reading it as opening, as closing). Left and right are one of
# S (space or the paragraph's edge), W (letter, digit, other sign), P (a stop), D (dash), O (opening bracket).
_PLACE: dict[str, tuple[float, float]] = {
    "SW": (0.0, 6.0), "SO": (0.0, 6.0), "SP": (1.5, 1.5), "SD": (0.5, 1.7), "SS": (1.5, 1.5),
    "OW": (0.0, 6.0), "OO": (0.0, 6.0), "OP": (1.0, 1.5), "OD": (0.5, 2.0), "OS": (1.5, 2.0),
    "DW": (0.4, 2.0), "DO": (0.4, 2.0), "DP": (5.0, 0.0), "DD": (1.5, 0.5), "DS": (5.0, 0.0),
    "WW": (2.5, 2.5), "WO": (4.0, 1.0), "WP": (6.0, 0.0), "WD": (5.0, 0.0), "WS": (5.0, 0.2),
    "PW": (1.5, 0.7), "PO": (1.5, 0.7), "PP": (5.0, 0.0), "PD": (5.0, 0.0), "PS": (5.0, 0.0),
}  # fmt: skip

# What a glyph adds to opening and closing where its shape speaks against the reading.
_SHAPE: dict[str, tuple[float, float]] = {
    "“": (0.0, 2.0), "”": (2.0, 0.0), "„": (0.0, 5.0), "‟": (0.0, 2.0), ",,": (0.0, 9.0), "``": (0.0, 9.0),
    "‘‘": (0.0, 2.0), "’’": (2.0, 0.0), "''": (2.0, 0.0),
    "‘": (0.0, 2.0), "’": (2.0, 0.0), "‚": (0.0, 9.0), "‛": (0.0, 9.0), "`": (0.0, 2.0), "´": (1.0, 0.0),
    "«": (0.0, 2.5), "»": (2.5, 0.0), "‹": (0.0, 2.5), "›": (2.5, 0.0),
}  # fmt: skip

# What opening a quotation within one of its own family costs, by the glyph: little, where it can but open.
_NESTING = {"“": 2.5, "„": 1.5, "«": 2.0, "»": 2.0, "‘": 1.5, "「": 0.5, "『": 0.5, "'": 4.0, "’": 6.0}

_DENSE = 0.2
"""A paragraph of which marks make up more than this share, beyond `_FEW` of them, is no prose and is not read."""
_FEW = 2000


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a book in order, as columns of one length n.

    `start`, `end`: where each stands. `paragraph`: the number of its paragraph. `family`: DOUBLE, SINGLE and so on.
    `opening`, `closing`: the cost of reading it so. `outside`: the cost of reading it as no quotation mark where no
    quotation of its family is open. `inside`: the same, where one is. `nesting`: what opening a quotation within one
    of its own family costs beyond `opening`.
    """

    start: list[int]
    end: list[int]
    paragraph: list[int]
    family: list[int]
    opening: list[float]
    closing: list[float]
    outside: list[float]
    inside: list[float]
    nesting: list[float]

    def __len__(self) -> int:
        return len(self.start)


def _left(text: str, at: int, edge: int) -> str:
    """The class of what stands left of `at`, looking through other marks and the signs of italics."""
    i, limit = at - 1, max(edge, at - 5)
    while i >= limit and (text[i] in _SIGNS or text[i] in _SKIPPED):
        i -= 1
    if i < edge:
        return "S"
    char = text[i]
    if char.isspace():
        return "S"
    if char in _STOPS:
        return "P"
    if char in _DASHES:
        return "D"
    return "O" if char in _OPENERS else "W"


def _right(text: str, at: int, edge: int) -> str:
    """The class of what stands right of `at`: as `_left`."""
    i, limit = at, min(edge, at + 5)
    while i < limit and (text[i] in _SIGNS or text[i] in _SKIPPED):
        i += 1
    if i >= edge:
        return "S"
    char = text[i]
    if char.isspace():
        return "S"
    if char in _STOPS:
        # an ellipsis begins a speech as often as it ends one
        return "W" if text.startswith(("...", ". .", "…"), i) and text[at - 1 : at] in _SIGNS else "P"
    if char in _DASHES:
        return "D"
    return "O" if char in _OPENERS else "W"


_HEAD = re.compile(r"[^\W\d_]+|\d\d(?:s|\b)")
_TAIL = re.compile(r"[^\W_]+(?:['’][^\W_]+)*\Z")


def _head(text: str, at: int) -> str:
    """The word right of an apostrophe, "90s" and the like among them."""
    match = _HEAD.match(text, at)
    return match.group() if match else ""


def _tail(text: str, at: int) -> str:
    """The word left of `at`."""
    match = _TAIL.search(text, max(0, at - 24), at)
    return match.group() if match else ""


def is_clipped(word: str) -> bool:
    """Whether an apostrophe may stand before this word: em, tis, 90s."""
    return word.lower() in _CLIPPED_HEAD or word[:1].isdigit()


def _clipped_tail(word: str) -> bool:
    low = word.lower()
    return low in _CLIPPED_TAIL or (len(low) > 3 and low.endswith(("in", "s'n", "ev")))


def _single(
    text: str, glyph: str, start: int, end: int, place: str, turned: frozenset[str]
) -> tuple[float, float, float, float]:
    """The costs of a single mark, which may as well be an apostrophe: opening, closing, outside, inside."""
    opening, closing = _PLACE[place]
    add = _SHAPE.get(glyph, (0.0, 0.0))
    if glyph in turned:
        add = add[1], add[0]
    left, right = place[0], place[1]
    if right in "WO" and left != "W":
        word = _head(text, end)
        if left == "P":  # `,'said` with its blank lost
            return opening + add[0], closing + add[1], 2.0, 2.0
        if is_clipped(word):
            return (1.0 if glyph == "‘" else 2.5) + add[0], closing + add[1], 0.0, 0.0
        if glyph == "’":
            return 2.5, closing, 0.5, 0.3
        unsure = 1.0 if word[:1].islower() else 2.0
        return opening + add[0], closing + add[1], 2.5 + (glyph == "‘"), unsure + (glyph == "‘")
    if left == "W":
        word = _tail(text, start)
        if word[-1:].isdigit():  # feet, minutes
            return 6.0, 1.5 + add[1], 0.5, 0.5
        clipped = word[-1:] in "sSzx" or _clipped_tail(word)
        if right == "S":
            return 6.0, (2.0 if clipped else 0.6) + add[1], 0.3 if clipped else 1.0, 0.3 if clipped else 1.0
        return 6.0, (0.7 if clipped else 0.1) + add[1], 0.5 if clipped else 1.5, 0.5 if clipped else 1.5
    if place == "SS":
        return 1.5 + add[0], 1.5 + add[1], 0.7, 0.7
    sure = 3.0 if left == "P" else 2.0
    return opening + add[0], closing + add[1], sure, sure


def _double_ignored(text: str, start: int, end: int, place: str) -> tuple[float, float]:
    """The costs of reading a double mark as none, outside and inside a quotation.

    It may stand for inches, or for an apostrophe, in texts whose single marks were all made double (girls" room, "em).
    """
    if place[0] == "W" and text[start - 1].isdigit():
        return 1.0, 2.0
    if place[0] == "S" and _head(text, end) in ("em", "tis", "twas", "til"):
        return 1.0, 1.0
    return (3.0, 4.0) if place in ("WS", "WW") else (5.0, 5.0)


def _turned(text: str) -> frozenset[str]:
    """The glyphs that this text uses the other way round from English and French: “ after „, and » before «."""
    turned: set[str] = set()
    if text.count("„") > text.count("”") // 4 and "„" in text:
        turned.add("“")
    if "‚" in text and text.count("‚") > text.count("’") // 8:
        turned.add("‘")
    for opener, closer in ("«»", "‹›"):
        if closer in text:
            inward = len(re.findall(rf"(?m)(?:^|\s){closer}\w", text))
            outward = len(re.findall(rf"(?m)(?:^|\s){opener}[\w\s]", text))
            if inward > outward:
                turned.update((opener, closer))
    return frozenset(turned)


def find(text: str, starts: Sequence[int], ends: Sequence[int], skipped: Sequence[bool] | NDArray[np.bool_]) -> Marks:
    """All marks of the paragraphs that begin at `starts` and end at `ends`, less the `skipped` ones, with costs."""
    marks = Marks([], [], [], [], [], [], [], [], [])
    turned = _turned(text)
    roles = cache(partial(_roles, turned=turned))
    for number, (edge, limit) in enumerate(zip(starts, ends, strict=True)):
        if skipped[number] or _ornament(text, edge, limit):
            continue
        for match in _MARK.finditer(text, edge, limit):
            glyph, (start, end) = match.group(), match.span()
            family = _FAMILY.get(glyph)
            if family is None:
                continue
            place = _left(text, start, edge) + _right(text, end, limit)
            if family == SINGLE:
                costs = _single(text, glyph, start, end, place, turned)
            else:
                costs = (*roles(glyph, place), *_double_ignored(text, start, end, place))
            marks.start.append(start)
            marks.end.append(end)
            marks.paragraph.append(number)
            marks.family.append(family)
            marks.opening.append(costs[0])
            marks.closing.append(costs[1])
            marks.outside.append(costs[2])
            marks.inside.append(costs[3])
            marks.nesting.append(_NESTING.get(glyph, 3.5))
    return marks


def _roles(glyph: str, place: str, *, turned: frozenset[str]) -> tuple[float, float]:
    """The costs of a mark that is no apostrophe: opening, closing. One is 0: an odd place makes neither dear."""
    if glyph in "「『":
        return 0.0, 9.0
    if glyph in "」』":
        return 9.0, 0.0
    opening, closing = _PLACE[place]
    add = _SHAPE.get(glyph, (0.0, 0.0))
    opening, closing = (opening + add[1], closing + add[0]) if glyph in turned else (opening + add[0], closing + add[1])
    least = min(opening, closing)
    return opening - least, closing - least


def _ornament(text: str, start: int, end: int) -> bool:
    """Whether this paragraph is made of marks."""
    if end - start < _FEW:
        return False
    marks = sum(text.count(sign, start, end) for sign in _SIGNS)
    return marks > _FEW and marks > _DENSE * (end - start)


_BEGIN = re.compile(r"[\s_*]*(?:''|``|[\"“”„‟＂'‘’‚‛`«»‹›「」『』])")


def habits(text: str, starts: Sequence[int], ends: Sequence[int]) -> NDArray[np.float32]:
    """How dear it is to open a quotation of each family in each paragraph: float32 [paragraphs, families].

    0 for the family that speech is marked with around here, up to 2.5 for one that is not. The evidence is which
    marks paragraphs begin with: 30 paragraphs before and after weigh as much as the whole book.
    """
    count = len(starts)
    first = np.zeros((count, FAMILIES), np.float32)
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        match = _BEGIN.match(text, start, end)
        if match:
            glyph = match.group().lstrip(" \t\r\n_*")
            family = _FAMILY[glyph]
            if family == SINGLE and (glyph == "’" or is_clipped(_head(text, match.end()))):
                continue
            first[number, family] = 1.0
    total = first.sum(axis=0)
    reach = 30
    cumulative = np.vstack([np.zeros((1, FAMILIES), np.float32), np.cumsum(first, axis=0)])
    low = np.maximum(np.arange(count) - reach, 0)
    high = np.minimum(np.arange(count) + reach + 1, count)
    near = cumulative[high] - cumulative[low]
    weight = near + total / max(1.0, float(total.sum())) * np.maximum(near.sum(axis=1, keepdims=True), 4.0)
    base = np.array([2.0, 0.6, 1.0, 0.5, 1.0, 0.5], np.float32)
    share = (weight + base * 0.15) / (weight + base * 0.15).max(axis=1, keepdims=True)
    ceiling = np.array([1.0, 2.5, 1.0, 1.5, 1.0, 1.5], np.float32)
    return np.asarray(np.minimum(-np.log(share) * 0.8, ceiling), np.float32)

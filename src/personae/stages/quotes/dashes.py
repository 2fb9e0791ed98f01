"""Speech that a dash begins: where it ends and its tag begins, by the words, since no mark closes it.

Four habits meet here. Spanish puts a dash on either side of the tag (—I know —she said—. Come in.), Russian and Polish
between (— I know, — she said. — Come in.), French and Joyce none (—I know, she said. Come in.).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from personae.stages.quotes.marks import FAMILIES
from personae.stages.quotes.scanner import Run
from personae.stages.quotes.tags import patterns

DASH = FAMILIES
"""The family of these runs, beside those of `marks`."""

_LEADING = re.compile(
    r"[\s_*]*(?:[—–―]+|--+|-(?=\s?[^\W\d_]))[ \t\xa0]*(?![\"“„«「\s—–―-])"
    r"(?![A-Z][A-Z'’ ]{2,}\.(?:\s|\Z))"  # whom a motto is by
)
_MARKED = re.compile(r"[\s_*]*[\"“„‟«»「]|[\s_*]*['‘](?=[A-Z])")
_REACH = 15  # paragraphs before and after
_ENOUGH = 3  # of them must begin with a dash
_AGAINST = 0.6  # and this many for each that begins with a quotation mark

# A dash that parts speech from narration touches a space or a stop on one side; within a sentence it touches none.
_PARTING = re.compile(r"(?<=[\s.,;:!?…])(?:[—–―]|--)|(?:[—–―]|--)(?=[\s.,;:!?…])|(?<=\s)-(?=\s)")
_SENTENCE_END = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.!?…]+['’\"”»)]*\s+(?=[^\W\d_a-z]|[\"“‘«¿¡—–-])")
_SOMEONE = (
    r"(?!(?:It|They|We|You|That|This|One|Nobody|Everybody|Somebody|Anybody|Everyone|Someone|No|There|Then|God|What|Who|"
    r"Something|Nothing|Everything|People|Others|Some|All)\b)[A-Z][\w'’-]+"
)
_NARRATED = re.compile(
    r"[\s.,;:!?…]*(?:(?:And|But|Then|So|Here|At\s+this)\s+)?(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|(?:[Tt]he|[Hh]is|[Hh]er)\s+(?:[\w'’]+\s+)?\w+|"
    rf"{_SOMEONE}(?:\s+[A-Z][\w'’-]+)?)\s+(?:\w+ly\s+)?"
    r"(?:\w+ed|was|were|had|went|came|took|stood|sat|put|shook|held|rose|fell|ran|gave|made|got|let|felt|saw|turned|"
    r"drew|threw|bent|left|kept|leant|caught|began|broke|brought|spoke|thought|knew|lay|laid|lit|shut|set|swung|"
    r"looks?|turns?|nods?|shrugs?|smiles?|laughs?|sighs?|shakes?|stands?|sits?|puts?|takes?|goes|comes)\b)"
)
# After "said Ann," these begin more narration; anything else is speech again.
_HOW = re.compile(
    r"\s*(?:\w+(?:ing|ly)\b|(?:with|without|in|as|at|from|to|after|before|and|while|when|who|whose|which|his|her|their|"
    r"my|on|under|over|through|still|half|quite|rather|for|by|then|until|till|the\s+\w+\s+of|he|she|they|not\s+\w+ing)\b)"
)
_SPOKEN = re.compile(r"\b(?:you|your|yours|I|I'm|I’m|me|my|we|us|our|let's|let’s)\b|[?!]['’\"”)]*\s*\Z")


def habits(text: str, starts: Sequence[int], ends: Sequence[int], prose: Sequence[bool]) -> NDArray[np.bool_]:
    """Which paragraphs begin with speech that a dash marks: bool [paragraphs].

    A dash at a paragraph's start is one where enough paragraphs around begin so, and not many fewer than begin with
    quotation marks.
    """
    places = list(zip(starts, ends, strict=True))
    leads = np.array([_LEADING.match(text, start, end) is not None for start, end in places], np.bool_)
    leads &= np.array(prose, np.bool_)
    if int(leads.sum()) < _ENOUGH:
        return np.zeros(len(starts), np.bool_)
    marked = np.array([_MARKED.match(text, start, end) is not None for start, end in places], np.bool_)
    near_leads, near_marked = _near(leads), _near(marked)
    return np.asarray(leads & (near_leads >= _ENOUGH) & (near_leads >= _AGAINST * near_marked), np.bool_)


def _near(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    total = np.concatenate([[0], np.cumsum(flags)])
    number = np.arange(len(flags))
    return np.asarray(total[np.minimum(number + _REACH + 1, len(flags))] - total[np.maximum(number - _REACH, 0)])


def parted(text: str, starts: Sequence[int], ends: Sequence[int], dashed: NDArray[np.bool_]) -> bool:
    """Whether this book puts a dash between speech and tag, so that no tag need be sought without one."""
    with_dash = without = 0
    for number in np.nonzero(dashed)[0].tolist():
        start, end = starts[number], ends[number]
        first = _PARTING.search(text, _body(text, start, end), end)
        if first and patterns().begins.match(text, first.end(), end):
            with_dash += 1
        elif patterns().after_stop.search(text, _body(text, start, end) + 1, first.start() if first else end):
            without += 1
    return with_dash > without


def split(text: str, start: int, end: int, paragraph: int, *, parted: bool) -> Iterator[Run]:
    """The spoken stretches of a paragraph that begins with a dash, the dash among them.

    "—I know, she said. Come in." gives "—I know," and "Come in.". `parted`: tags stand between dashes only.
    """
    for first, last in _stretches(text, start, end, parted):
        while first < last and (text[first].isspace() or (first > start and text[first] in ".,;:—–―-")):
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if re.search(r"\w", text[first:last]):
            yield Run(first, last, paragraph, DASH, "mark", "mark")


def _body(text: str, start: int, end: int) -> int:
    leading = _LEADING.match(text, start, end)
    return leading.end() if leading else start


def _stretches(text: str, start: int, end: int, parted: bool) -> Iterator[tuple[int, int]]:
    """What is left of a paragraph without the narration between, or after, its inner dashes."""
    at, body = start, _body(text, start, end)
    dashes = list(_PARTING.finditer(text, body, end))
    number = 0
    while number < len(dashes):
        dash = dashes[number]
        close = dashes[number + 1].start() if number + 1 < len(dashes) else end
        number += 1
        if _is_narration(text[dash.end() : close]):
            yield from _untagged(text, at, max(at, body), dash.start(), parted)
            at = close
            number += 1
        elif tag := _tag_before(text, max(at, body), dash.start()):
            yield at, tag
            at = dash.start()
    yield from _untagged(text, at, max(at, body), end, parted)


def _tag_before(text: str, start: int, stop: int) -> int | None:
    """Where a tag begins that goes on to the dash at `stop`, as in "— No, said Ann. — Never."; None without one."""
    tag = None
    for tag in patterns().after_stop.finditer(text, start + 1, stop):  # noqa: B007
        pass
    if tag is None or _SENTENCE_END.search(text, tag.end(), stop - 1) or _SPOKEN.search(text[tag.end() : stop]):
        return None
    return tag.start()


def _is_narration(words: str) -> bool:
    """Whether what follows a dash after spoken words is their tag or another piece of narration."""
    return patterns().begins.match(words) is not None or (
        _NARRATED.match(words) is not None and not _SPOKEN.search(words)
    )


def _untagged(text: str, at: int, edge: int, stop: int, parted: bool) -> Iterator[tuple[int, int]]:
    """The spoken parts of a stretch whose tags no dash parts from it. `at` is where it begins, dash and all."""
    while edge < stop:
        tag = None if parted else patterns().after_stop.search(text, edge + 1, stop)
        beat = None if parted else _beat(text, edge, tag.start() if tag else stop)
        if beat:
            yield at, beat
            at = edge = _narration_end(text, beat, stop)
            continue
        if tag is None:
            yield at, stop
            return
        yield at, tag.start()
        at = edge = _narration_end(text, tag.end(), stop)


_BEAT = re.compile(
    rf"(?:He|She|{_SOMEONE})"
    r"\s+(?:\w+ly\s+)?(?:turned|looked|nodded|shrugged|smiled|laughed|sighed|stood|sat|rose|shook|drew|put|walked|stopped|"
    r"paused|glanced|leaned|leant|lifted|raised|crossed|opened|closed|pointed|reached|frowned|grinned|stepped|bowed|"
    r"blushed|coughed|stared|hesitated|waved|touched|pushed|pulled|picked|poured|lit|wiped|rubbed|scratched|"
    r"(?:had|held|kept|turned|shook|bent|lowered)\s+(?:his|her))\b"
)


def _beat(text: str, start: int, stop: int) -> int | None:
    """Where a sentence of narration begins within a stretch that no tag parts; None without one."""
    for match in _SENTENCE_END.finditer(text, start, stop):
        following = _SENTENCE_END.search(text, match.end(), stop)
        sentence = text[match.end() : following.start() + 1 if following else stop]
        if _BEAT.match(sentence) and not _SPOKEN.search(sentence):
            return match.end()
    return None


def _narration_end(text: str, start: int, stop: int) -> int:
    """Where the narration whose tag ends at `start` gives way to speech again."""
    if text[start : start + 1] in (",", ";", ":") and not _HOW.match(text, start + 1, stop):
        return start + 1
    for match in _SENTENCE_END.finditer(text, start, stop):
        following = _SENTENCE_END.search(text, match.end(), stop)
        sentence = text[match.end() : following.start() + 1 if following else stop]
        if not (_NARRATED.match(sentence) and not _SPOKEN.search(sentence)):
            return match.end()
    return stop

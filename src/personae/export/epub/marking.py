"""Where the start and end tags go that mark a line in a page, so that the page stays well-formed.

A span may hold whole inline elements but never a part of one, and no block. So a line that begins inside an `<i>` and
ends after it, or that runs over paragraphs, is marked by several spans.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from personae.book import Span
from personae.ingest.markup import VOID

# HTML's phrasing elements, by https://html.spec.whatwg.org/multipage/dom.html#phrasing-content, and older ones.
_INLINE_NAMES = (
    "a abbr acronym audio b bdi bdo big br cite code data del dfn em font i img input ins kbd label map mark meter "
    "output picture q ruby rb rbc rp rt rtc s samp small source span strike strong sub sup time track tt u var video "
    "wbr"
)
_INLINE = frozenset(_INLINE_NAMES.split())
_MARKUP = re.compile(
    r"""<!--.*?-->|<\?.*?\?>|<(/?)([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">]+)*+)>""", re.DOTALL
)
_CDATA = re.compile(r"<!--.*?-->|<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_NAME = rf"(?:[\w.-]+:)?(?:{'|'.join(sorted(_INLINE - VOID))})"
_CLOSING = re.compile(rf"(?:</{_NAME}\s*>)+", re.IGNORECASE)
_OPENING = re.compile(rf"<{_NAME}(?:\s[^<>]*)?(?<!/)>", re.IGNORECASE)
_LONGEST_TAG = 1000
_SPACES = " \t\r\n\f"


def stretches(source: str, places: Sequence[Span], literal: Sequence[Span]) -> Iterator[Span]:
    """The stretches of the page, in order, that can each be put into a span, and together hold all words of `places`.

    `places` are in order. `literal` are the CDATA sections' contents, where nothing is a tag.
    """
    place, end = places[0].start, max(each.end for each in places)
    if not any(section.start <= place <= section.end for section in _near(literal, place)):
        place = _before_openings(source, place)
    if not any(section.start <= end <= section.end for section in _near(literal, end)):
        closing = _CLOSING.match(source, end)
        end = closing.end() if closing else end
    for section in literal[max(0, bisect_right(literal, Span(place, place)) - 1) :]:
        if section.start >= end:
            break
        if section.end <= place:
            continue
        if place < section.start - len("<![CDATA["):
            yield from _wordy(source, _whole(source, Span(place, section.start - len("<![CDATA["))), places)
        yield from _wordy(source, [Span(max(place, section.start), min(end, section.end))], places)
        place = section.end + len("]]>")
    if place < end:
        yield from _wordy(source, _whole(source, Span(place, end)), places)


def _near(literal: Sequence[Span], place: int) -> Sequence[Span]:
    at = bisect_right(literal, Span(place, place))
    return literal[max(0, at - 1) : at + 1]


def _before_openings(source: str, place: int) -> int:
    """The place before the start tags of inline elements that stand right before `place`: "<i>“Go</i> on" has one."""
    while source[place - 1 : place] == ">":
        start = source.rfind("<", max(0, place - _LONGEST_TAG), place)
        if start == -1 or not _OPENING.fullmatch(source, start, place):
            break
        place = start
    return place


def literal_sections(source: str) -> list[Span]:
    """The contents of the page's CDATA sections."""
    if "<![CDATA[" not in source:
        return []
    return [Span(*found.span(1)) for found in _CDATA.finditer(source) if found[1] is not None]


def tags(source: str) -> Iterator[tuple[str, bool, Span]]:
    """The tags of a page: name with its prefix, whether it closes, and place. Comments are passed over."""
    for found in _MARKUP.finditer(source):
        if found[2]:
            yield found[2], bool(found[1]), Span(*found.span())


def _whole(source: str, span: Span) -> Iterator[Span]:
    """`span` parted at each tag that a span of ours must not hold: those of blocks, and those without their partner."""
    found = [match for match in _MARKUP.finditer(source, span.start, span.end) if match[2]]
    parting = [False] * len(found)
    opens: list[tuple[str, int]] = []
    partner: dict[int, int] = {}
    for number, tag in enumerate(found):
        name = tag[2].rsplit(":", 1)[-1].lower()
        parting[number] = name not in _INLINE
        if tag[3].endswith("/") or (name in VOID and not tag[1]):
            continue
        if not tag[1]:
            opens.append((name, number))
        elif opens and opens[-1][0] == name:
            partner[number] = opens.pop()[1]
        else:
            for _, opened in (*opens, (name, number)):
                parting[opened] = True
            opens.clear()
    for _, opened in opens:
        parting[opened] = True
    last = -1
    for number in range(len(found)):
        if number in partner and (last > partner[number] or parting[partner[number]]):
            parting[number] = parting[partner[number]] = True
        if parting[number]:
            last = number
    place = span.start
    for number, tag in enumerate(found):
        if parting[number]:
            yield Span(place, tag.start())
            place = tag.end()
    yield Span(place, span.end)


def _wordy(source: str, spans: Iterator[Span] | list[Span], places: Sequence[Span]) -> Iterator[Span]:
    """Those of the stretches that hold words of the text, without white space at their ends."""
    at = 0
    for span in spans:
        start, end = span.start, span.end
        while at < len(places) and places[at].end <= start:
            at += 1
        mine = [each for each in places[at:] if each.start < end]
        if not any(source[max(start, each.start) : min(end, each.end)].strip() for each in mine):
            continue
        while source[start] in _SPACES:
            start += 1
        while source[end - 1] in _SPACES:
            end -= 1
        yield Span(start, end)

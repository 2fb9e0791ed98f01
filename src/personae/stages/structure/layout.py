"""Which lines make one paragraph: hard-wrapped or not, parted by blank lines, by indents or by line ends alone."""

from __future__ import annotations

from itertools import accumulate, pairwise

from personae.stages.structure.rows import Row

# Lines longer than this are not the work of a hard wrap.
_WIDEST_WRAP = 130
_NARROWEST_WRAP = 30
# A line with so many columns left over, after the next line's first word, was not wrapped there, however ragged.
_SPARE = 8
# In a text that is not wrapped, a line shorter than this that ends in midst of a sentence is chat or verse, not torn.
_TORN = 40
# A pair of lines is judged with its neighbours: files joined of several sources change their manner midway.
_WINDOW = 40
_ENDS = frozenset(".!?…:;\"'”’»)]*_~")
_CLOSERS = "\"'”’»)]*_~"
_OPENS = ('"', "“", "‘", "'", "«", "„", "—", "--", "–")


class _Share:
    """How many of the rows around a row have a property: sums over a window, in constant time each."""

    def __init__(self, flags: list[bool]) -> None:
        self._sums = [0, *accumulate(flags)]

    def around(self, i: int, window: int) -> int:
        low = max(0, i - window)
        high = min(len(self._sums) - 1, i + window + 1)
        return self._sums[high] - self._sums[low]


def _lengths(rows: list[Row]) -> list[int]:
    """The lengths of the lines that have a line right below and may have been wrapped, sorted."""
    pairs = pairwise(rows)
    return sorted(
        len(row.words) + row.indent for row, below in pairs if below.before == 1 and len(row.words) <= _WIDEST_WRAP
    )


def _width(rows: list[Row]) -> int:
    """The column at which lines seem to be wrapped: nine in ten lines that have a line right below are no longer."""
    lengths = _lengths(rows)
    return lengths[(len(lengths) * 9) // 10] if lengths else 0


def _first_word(words: str) -> int:
    return len(words[:40].split(maxsplit=1)[0]) if words else 0


def _carries_on(row: Row, below: Row) -> bool:
    """Whether the line below is plainly the rest of a sentence."""
    return below.words[0].islower() and row.words[-1] not in _ENDS


def join(rows: list[Row]) -> None:
    """Set `joined` on each row that carries on the paragraph of the row above."""
    if len(rows) < 2:
        return
    width = _width(rows)
    adjacent = [False, *(row.before == 1 for row in rows[1:])]
    room = [0] * len(rows)  # the columns that the row above had left over after taking the row's first word
    for i in range(1, len(rows)):
        above, row = rows[i - 1], rows[i]
        room[i] = width - (above.indent + len(above.words) + 1 + _first_word(row.words))
    wraps = [
        adjacent[i]
        and width >= _NARROWEST_WRAP
        and len(rows[i - 1].words) <= _WIDEST_WRAP
        and (room[i] <= 1 or _carries_on(rows[i - 1], rows[i]))
        for i in range(len(rows))
    ]
    indents = _indents(rows, adjacent)
    blanks = [i > 0 and not adjacent[i] for i in range(len(rows))]
    verse = _verse(rows, adjacent, width) if sum(wraps) >= 0.6 * sum(adjacent) else [False] * len(rows)
    spare = _spare(rows, adjacent, room)
    filled = _filled(adjacent, wraps)
    ends = [adjacent[i] and room[i] >= _SPARE and _ends_sentence(rows[i - 1].words) for i in range(len(rows))]
    pairs_near, wraps_near = _Share(adjacent), _Share(wraps)
    indents_near, blanks_near, ends_near = _Share(indents), _Share(blanks), _Share(ends)
    for i in range(1, len(rows)):
        if not adjacent[i]:
            continue
        above, row = rows[i - 1], rows[i]
        wrapped = wraps_near.around(i, _WINDOW) >= 0.6 * pairs_near.around(i, _WINDOW)
        wrapped = wrapped or verse[i] or filled[i]
        if not wrapped or len(above.words) > 1.4 * width:
            row.joined = len(above.words) >= _TORN and _carries_on(above, row)
            continue
        few_blanks = blanks_near.around(i, 100) * 2 < indents_near.around(i, 100)
        if indents[i] and few_blanks and indents_near.around(i, 100) >= 3:
            continue
        tight = ends_near.around(i, 100) > 2 * blanks_near.around(i, 100)
        row.joined = not _ends_paragraph(above, row, room[i], spare if tight else None)


def _indents(rows: list[Row], adjacent: list[bool]) -> list[bool]:
    """Which rows are set in further than most lines are, as the first line of a paragraph may be.

    Of two such in a row, the second only begins one where the first may have ended one.
    """
    counts: dict[int, int] = {}
    for row in rows:
        counts[row.indent] = counts.get(row.indent, 0) + 1
    base = max(counts, key=lambda n: (counts[n], -n))
    indents = [False] * len(rows)
    for i in range(1, len(rows)):
        if adjacent[i] and rows[i].indent > base + 1:
            above = rows[i - 1]
            indents[i] = above.indent <= base + 1 or _ends_sentence(above.words)
    return indents


def _spare(rows: list[Row], adjacent: list[bool], room: list[int]) -> int:
    """How much room a line must have left to be a paragraph's last: little in a text that was wrapped strictly.

    A line within a sentence shows how much room the wrapping leaves.
    """
    inside = sorted(room[i] for i in range(1, len(rows)) if adjacent[i] and rows[i - 1].words[-1].isalpha())
    usual = inside[len(inside) * 98 // 100] if inside else _SPARE
    return max(1, min(_SPARE, usual + 1))


def _filled(adjacent: list[bool], wraps: list[bool]) -> list[bool]:
    """Which rows stand in a block of lines that are all filled to the width, but for the last."""
    filled = [False] * len(wraps)
    start = 0
    for i in range(1, len(wraps) + 1):
        if i < len(wraps) and adjacent[i]:
            continue
        if i - start >= 3 and all(wraps[start + 1 : i]):
            filled[start + 1 : i] = [True] * (i - start - 1)
        start = i
    return filled


def _verse(rows: list[Row], adjacent: list[bool], width: int) -> list[bool]:
    """Which rows stand in a block of short lines that mostly end in midst of a sentence, as verse does."""
    verse = [False] * len(rows)
    start = 0
    for i in range(1, len(rows) + 1):
        if i < len(rows) and adjacent[i]:
            continue
        if i - start >= 2 and all(len(row.words) <= width + 5 for row in rows[start:i]):
            ended = sum(_ends_sentence(row.words) for row in rows[start:i])
            verse[start + 1 : i] = [ended * 2 <= i - start] * (i - start - 1)
        start = i
    return verse


def _ends_sentence(words: str) -> bool:
    bare = words.rstrip(_CLOSERS)
    return bare[-1:] in (".", "!", "?", "…", "—", "-")


def _ends_paragraph(above: Row, row: Row, room: int, spare: int | None) -> bool:
    """Whether a short last line ends its paragraph though no blank line follows.

    `spare` is given in a text with no blank lines about: there a line that ends a sentence with so much room left
    ends its paragraph, and so does speech with other speech below it. Elsewhere only a short line with speech below
    it does, so that verse and addresses stay together.
    """
    if not _ends_sentence(above.words):
        return False
    speech = row.words.startswith(_OPENS)
    if spare is None:
        return speech and room >= _SPARE
    return room >= spare or (speech and above.words[-1] in _CLOSERS)


def usual_gap(rows: list[Row]) -> int:
    """The number of line ends that most often part two paragraphs."""
    counts: dict[int, int] = {}
    for row in rows[1:]:
        if not row.joined:
            counts[row.before] = counts.get(row.before, 0) + 1
    return max(counts, key=lambda n: (counts[n], n)) if counts else 1

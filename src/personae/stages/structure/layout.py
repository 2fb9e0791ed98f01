"""Which lines make one paragraph: hard-wrapped or not, parted by blank lines, by indents or by line ends alone."""

from __future__ import annotations

from itertools import accumulate, pairwise

from personae.stages.structure.rows import Row

# Lines longer than this are not the work of a hard wrap.
_WIDEST_WRAP = 130
_NARROWEST_WRAP = 30
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


def _width(rows: list[Row]) -> int:
    """The column at which lines seem to be wrapped: nine in ten lines that have a line right below are no longer."""
    lengths = sorted(
        len(row.words) + row.indent
        for row, below in pairwise(rows)
        if below.before == 1 and len(row.words) <= _WIDEST_WRAP
    )
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
        and _NARROWEST_WRAP <= width
        and len(rows[i - 1].words) <= _WIDEST_WRAP
        and (room[i] <= 1 or _carries_on(rows[i - 1], rows[i]))
        for i in range(len(rows))
    ]
    indents = [adjacent[i] and rows[i].indent > rows[i - 1].indent + 1 for i in range(len(rows))]
    blanks = [i > 0 and not adjacent[i] for i in range(len(rows))]
    verse = _verse(rows, adjacent, width) if sum(wraps) >= 0.6 * sum(adjacent) else [False] * len(rows)
    filled = _filled(adjacent, wraps)
    pairs_near, wraps_near = _Share(adjacent), _Share(wraps)
    indents_near, blanks_near = _Share(indents), _Share(blanks)
    for i in range(1, len(rows)):
        if not adjacent[i]:
            continue
        above, row = rows[i - 1], rows[i]
        wrapped = wraps_near.around(i, _WINDOW) >= 0.6 * pairs_near.around(i, _WINDOW)
        wrapped = wrapped or verse[i] or filled[i]
        if not wrapped or len(above.words) > 1.4 * width:
            row.joined = _carries_on(above, row)
            continue
        few_blanks = blanks_near.around(i, 100) * 2 < indents_near.around(i, 100)
        if indents[i] and few_blanks and indents_near.around(i, 100) >= 3:
            continue
        row.joined = not _ends_paragraph(above, row, room[i], blanks_near.around(i, 100) < 3)


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


def _ends_paragraph(above: Row, row: Row, room: int, tight: bool) -> bool:
    """Whether a short last line ends its paragraph though no blank line follows.

    In a `tight` text (no blank lines about) a short line that ends a sentence does; elsewhere only when speech
    begins below it, so that verse and addresses stay together.
    """
    if room < 8 or not _ends_sentence(above.words):
        return False
    return tight or row.words.startswith(_OPENS)


def usual_gap(rows: list[Row]) -> int:
    """The number of line ends that most often part two paragraphs."""
    counts: dict[int, int] = {}
    for row in rows[1:]:
        if not row.joined:
            counts[row.before] = counts.get(row.before, 0) + 1
    return max(counts, key=lambda n: (counts[n], n)) if counts else 1

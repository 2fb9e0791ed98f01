"""Which lines are the story's headings, judged with the whole book in view, and the chapters that they begin.

A line may look like a heading and be something else: a table of contents, a page number, a count, a shout in
capitals. What decides is company: numbers that go up, the space that this book leaves above its headings, whether
most of its chapters have a title, whether anything is told below the line.
"""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass, field, replace

from personae.book import Chapter, Span
from personae.stages.structure import headings
from personae.stages.structure.headings import Heading
from personae.stages.structure.rows import Row

_IN_WHICH = re.compile(
    r"(?i)(?:in which|wherein|containing|contains|concerning|of (?:the|a|an|how|what|some|certain)|how|showing|shows|"
    r"being|treats|treating|relates|relating|describes|introduces|introducing|gives)\b"
)
_TITLE_ENDS_NOT = ",;:-–—"
_CONTENTS_ROWS = 400


@dataclass(slots=True)
class Outline:
    """The rows of a story, and the heading that each one is or belongs to (None: not a heading)."""

    rows: list[Row]
    gap: int
    breaks: list[bool]
    heads: list[Heading | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.heads = [None] * len(self.rows)

    def above(self, i: int) -> int:
        """The line ends above row i; more than any there is at the top."""
        return self.rows[i].before if i else 99

    def below(self, i: int) -> int:
        """The line ends below row i; more than any there is at the foot."""
        return self.rows[i + 1].before if i + 1 < len(self.rows) else 99

    def block_end(self, i: int) -> int:
        """The number of the first row after the paragraph that row i stands in."""
        i += 1
        while i < len(self.rows) and self.rows[i].joined:
            i += 1
        return i

    def free(self, i: int) -> bool:
        """Whether row i begins a paragraph and nothing has been found out about it."""
        return not self.rows[i].joined and not self.breaks[i] and self.heads[i] is None

    def words(self, start: int, end: int) -> str:
        """The words of some rows, in one line."""
        return " ".join(" ".join(row.words.split()) for row in self.rows[start:end])

    def mark(self, start: int, end: int, heading: Heading) -> None:
        """Make one heading of some rows."""
        for i in range(start, end):
            self.heads[i] = heading
            self.rows[i].joined = i > start
        if end < len(self.rows):
            self.rows[end].joined = False


def find_headings(rows: list[Row], breaks: list[bool], marked: list[bool], gap: int, title: str = "") -> Outline:
    """The outline of a story. `marked`: rows that the source itself calls headings; `title`: the whole book's."""
    outline = Outline(rows, gap, breaks)
    _underlined(outline)
    _marked(outline, marked, title)
    _contents(outline)
    _by_words(outline)
    _by_number(outline)
    _titles(outline)
    _spaced(outline)
    _capitals(outline)
    _title_page(outline)
    _empty_runs(outline)
    return outline


def _underlined(outline: Outline) -> None:
    """A short line with a row of = or - of about its length right below it."""
    for i in range(1, len(outline.rows)):
        row, above = outline.rows[i], outline.rows[i - 1]
        if row.before != 1 or not _is_rule(row.words) or len(above.words) > 80 or outline.breaks[i - 1]:
            continue
        spare = abs(len(row.words) - len(above.words))
        whole = not above.joined and above.words[-1] not in ".,;\"”'’"
        if whole and spare <= max(4, len(above.words) // 2) and not headings.looks_like_speech(above.words):
            found = headings.by_words(above.words) or headings.by_number(above.words) or Heading("title")
            outline.mark(i - 1, i + 1, found)
            outline.breaks[i] = False


def _is_rule(words: str) -> bool:
    return len(words) >= 3 and len(set(words)) == 1 and words[0] in "=-~^_*"


def _marked(outline: Outline, marked: list[bool], title: str) -> None:
    """Rows that the source calls headings (h1 to h6), and Markdown's # lines. The book's title begins no chapter."""
    several = sum(marked) > 1 or sum(row.words.startswith("#") for row in outline.rows) > 1
    for i, row in enumerate(outline.rows):
        by_sign = bool(re.match(r"#{1,6}\s+\S", row.words)) and len(row.words) <= 120 and outline.free(i)
        if (by_sign or marked[i]) and len(row.words) <= 300 and not outline.breaks[i]:
            furniture = headings.by_furniture(row.words)
            found = furniture or headings.by_words(row.words) or headings.by_number(row.words) or Heading("title")
            if found.kind == "bare":
                found = replace(found, kind="numbered")
            if several and title and _label(row.words) == _label(title):
                found = Heading("furniture", "title page")
            outline.mark(i, i + 1, found)


def _label(words: str) -> str:
    """What two mentions of one chapter have in common: its words without dots, page number and case."""
    bare = re.sub(r"[\s.…·_]*\b(?:\d+|[ivxlc]+)\s*\Z", "", words, flags=re.I) or words
    return re.sub(r"[\W_]+", " ", bare).strip().lower()


def _contents(outline: Outline) -> None:
    """The table of contents: from its title to where its first entry comes again, or where telling begins."""
    for i, row in enumerate(outline.rows):
        found = headings.by_furniture(row.words)
        if not found or (row.joined and found.unit != "page") or outline.heads[i]:
            continue
        if found.unit == "illustration":
            outline.mark(i, _illustration_end(outline, i), found)
            continue
        outline.mark(i, i + 1, found)
        if found.unit == "contents":
            _contents_rows(outline, i + 1)


def _illustration_end(outline: Outline, i: int) -> int:
    """The row after the one that closes an illustration's bracket, at most ten rows on."""
    for j in range(i, min(i + 10, len(outline.rows))):
        if "]" in outline.rows[j].words:
            return j + 1
    return i + 1


def _contents_rows(outline: Outline, start: int) -> None:
    """The entries of a table of contents: to where one of them comes again, as the heading of its chapter."""
    seen: set[str] = set()
    for i in range(start, min(start + _CONTENTS_ROWS, len(outline.rows))):
        row = outline.rows[i]
        labels = _labels(row.words)
        wide = outline.block_end(i) > i + 1 and not row.joined and len(row.words) > 60
        if len(row.words) > 100 or wide or headings.by_furniture(row.words):
            return
        if outline.above(i) > 1 and (labels & seen or _begins_below(outline, i, seen)):
            return
        seen |= labels
        outline.breaks[i] = False
        outline.mark(i, i + 1, Heading("furniture", "contents"))


def _labels(words: str) -> set[str]:
    """By what an entry and its chapter's heading know each other: all words, number with unit, and title."""
    found = headings.by_words(words) or headings.by_number(words)
    labels = {_label(words)}
    if found and found.number:
        labels.add(f"{found.unit} {found.number}")
    if found and found.title:
        labels.add(_label(found.title))
    return labels


def _begins_below(outline: Outline, i: int, seen: set[str]) -> bool:
    """Whether row i is a chapter's number and the title below it is an entry seen before."""
    numbered = headings.by_words(outline.rows[i].words) or headings.by_number(outline.rows[i].words)
    if not numbered or numbered.title or i + 1 >= len(outline.rows):
        return False
    return _label(outline.rows[i + 1].words) in seen


def _by_words(outline: Outline) -> None:
    """Lines that say that they are headings: CHAPTER I, Part Two, Prologue."""
    for i in range(len(outline.rows)):
        if not outline.free(i) or not (found := headings.by_words(outline.rows[i].words)):
            continue
        end = outline.block_end(i)
        if end == i + 1:
            if len(outline.rows[i].words) <= 160:
                outline.mark(i, end, found)
            continue
        if found.kind == "numbered" or not found.title:
            end = _heading_end(outline, i, end, found)
            outline.mark(i, end, found) if end > i else None


def _heading_end(outline: Outline, i: int, end: int, found: Heading) -> int:
    """The row after a heading within its block: it takes the number's row alone, or a title's further rows as well.

    It is i where the block is a paragraph that only begins like a heading ("Part One. Rain fell and").
    """
    block = outline.words(i, end)
    further = [row.words for row in outline.rows[i + 1 : end]]
    if end - i > 5 or len(block) > 400:
        whole = not found.title or headings.is_all_caps(found.title) or headings.is_title_case(found.title)
        return i + 1 if whole and outline.rows[i].words[-1] not in ",;" and len(found.title) <= 60 else i
    if all(headings.is_all_caps(words) for words in further):
        return end
    titled = len(further) == 1 and (headings.is_title_case(further[0]) or found.title)
    short = len(outline.words(i + 1, end)) <= 100 and further[-1][-1] not in ",;"
    return end if short and (titled or _IN_WHICH.match(further[0])) else i + 1


def _by_number(outline: Outline) -> None:
    """Numbers on lines of their own, where they count up; page numbers are furniture."""
    found: list[tuple[int, int, Heading]] = []
    for i in range(len(outline.rows)):
        free = outline.free(i) or (outline.breaks[i] and _is_numeral(outline.rows[i].words))
        if not free or not (heading := headings.by_number(outline.rows[i].words)):
            continue
        end = outline.block_end(i)
        further = [row.words for row in outline.rows[i + 1 : end]]
        if len(further) <= 3 and all(_is_title_row(words) for words in further) and heading.number is not None:
            found.append((i, end, heading))
    if _are_pages(outline, [i for i, _, heading in found if not heading.title]):
        for i, end, _ in found:
            outline.mark(i, end, Heading("furniture", "page"))
        return
    chapters = [i for i, heading in enumerate(outline.heads) if heading and heading.kind == "numbered"]
    parts = [bisect(chapters, i) for i, _, _ in found]
    for n in _counting([heading.number or 0 for _, _, heading in found], parts):
        if found[n][2].title and not (_neighbours(found, n)):
            continue
        i, end, heading = found[n]
        outline.mark(i, end, heading)
        outline.breaks[i] = False


def _neighbours(found: list[tuple[int, int, Heading]], n: int) -> bool:
    """Whether the number before or after this one, likewise with a title, is its neighbour in the count."""
    number = found[n][2].number or 0
    near = [found[m][2] for m in (n - 1, n + 1) if 0 <= m < len(found)]
    return any(other.title and other.number in (number - 1, number + 1) for other in near)


def _is_numeral(words: str) -> bool:
    """Whether what looks like an ornament may be a Roman numeral: XX, [X]."""
    return words.upper() == words and set(headings.plain(words)) <= {"X", "V", "."}


def _is_title_row(words: str) -> bool:
    caps_or_title = headings.is_all_caps(words) or headings.is_title_case(words)
    return len(words) <= 80 and caps_or_title and not headings.looks_like_speech(words) and words[-1] not in ",;:"


def _are_pages(outline: Outline, numbers: list[int]) -> bool:
    """Whether numbers on their own lines are page numbers: one in six of them cuts a sentence in two."""
    cut = 0
    for i in numbers:
        if 0 < i < len(outline.rows) - 1:
            above, below = outline.rows[i - 1].words, outline.rows[i + 1].words
            cut += below[0].islower() and above[-1] not in '.!?"”’'
    return len(numbers) >= 4 and cut * 6 >= len(numbers)


def _counting(values: list[int], parts: list[int]) -> list[int]:
    """Which of these numbers belong to a count that goes up, or begins again at 1 (or, in a new part, at 2).

    [1, 2, 47, 3, 1, 2] keeps all but the 47. A number may be missing where the next ones go on. 0 stands for the
    "+1" of a story in "five parts and one".
    """
    kept: list[int] = []
    last = 0
    for n, value in enumerate(values):
        if value == 0:
            kept += [n] if last else []
            continue
        soon = values[n + 1 : n + 6]
        new_part = bool(kept) and parts[n] != parts[kept[-1]]
        goes_on = last > 0 and (value == last + 1 or (last < value <= last + 3 and value + 1 in soon))
        begins = value == 1 and 2 in soon
        in_part = value <= 2 and (new_part or (not kept and parts[n] > 0))
        in_midst = not kept and soon[:1] == [value + 1]
        if goes_on or begins or in_part or in_midst:
            kept.append(n)
            last = value
    return kept


def _titles(outline: Outline) -> None:
    """The title below a chapter's number: taken when it looks like one, or when most chapters have one."""
    sure: list[tuple[int, int]] = []
    likely: list[tuple[int, int]] = []
    lone = 0
    for i, heading in enumerate(outline.heads):
        if not heading or heading.kind not in ("numbered", "named", "bare") or heading.title:
            continue
        j = i + 1
        if j >= len(outline.rows) or outline.heads[j] or not outline.free(j):
            continue
        lone += 1
        end = outline.block_end(j)
        strength = _title_strength(outline, j, end)
        if strength == 2:
            sure.append((j, end))
        elif strength == 1:
            likely.append((j, end))
    taken = list(sure)
    if lone >= 3 and (len(sure) + len(likely)) * 10 >= lone * 6:
        taken += likely
    elif lone >= 8 and len(taken) * 5 < lone and not any(_all_caps(outline, j, end) for j, end in taken):
        taken = []
    for j, end in taken:
        outline.mark(j, end, Heading("title", "below"))


def _all_caps(outline: Outline, start: int, end: int) -> bool:
    return headings.is_all_caps(outline.words(start, end))


def _title_strength(outline: Outline, start: int, end: int) -> int:
    """2: surely a title; 1: a title if the other chapters have one; 0: the story itself."""
    words = outline.words(start, end)
    if len(words) > 240 or end - start > 4 or end >= len(outline.rows) or words[-1] in _TITLE_ENDS_NOT:
        return 0
    if not any(c.isalpha() for c in words) or outline.rows[start].before > outline.gap + 4:
        return 0
    speech = headings.looks_like_speech(words)
    if headings.is_all_caps(words):
        return 1 if speech or words[-1] in "!?" else 2
    if _IN_WHICH.match(words) and not speech:
        return 2
    if len(words) > 100:
        return 0
    spaced = outline.below(end - 1) > outline.gap
    titled = headings.is_title_case(words) and not speech
    if titled and words[-1] not in ".!?":
        return 2
    if titled or (spaced and words[-1] not in ".!?"):
        return 2 if spaced and not speech else 1
    return 1 if len(words) <= 70 and spaced else 0


def _spaced(outline: Outline) -> None:
    """Short title-like lines with more space above them than paragraphs have."""
    strong = [outline.above(i) for i, h in enumerate(outline.heads) if i and h and h.kind in ("numbered", "bare")]
    usual = sorted(strong)[len(strong) // 2] if len(strong) >= 3 else 0
    for i in range(len(outline.rows)):
        if not outline.free(i):
            continue
        end = outline.block_end(i)
        words = outline.words(i, end) if end - i <= 3 and outline.rows[i].indent <= 36 else ""
        if (
            not words
            or headings.is_attribution(words)
            or len(words) > 80
            or words[-1] in _TITLE_ENDS_NOT + "!?"
            or headings.looks_like_speech(words)
        ):
            continue
        caps = headings.is_all_caps(words)
        if not caps and (words[-1] == "." or not headings.is_title_case(words) or outline.rows[i].indent > 8):
            continue
        needed = max(outline.gap + (1 if caps else 2), usual)
        after = i > 0 and outline.heads[i - 1] is not None
        if (outline.above(i) >= needed or (after and caps)) and outline.below(end - 1) >= 2 and i:
            outline.mark(i, end, Heading("title", "spaced"))


def _capitals(outline: Outline) -> None:
    """Lines in capitals in a book without other headings, where they stand far apart as chapters do."""
    if any(h and h.kind != "furniture" for h in outline.heads):
        return
    found = []
    for i in range(len(outline.rows)):
        if outline.free(i) and outline.block_end(i) == i + 1 and len(outline.rows[i].words) <= 60:
            words = outline.rows[i].words
            alone = headings.is_all_caps(words) and not headings.looks_like_speech(words)
            if alone and words[-1] not in _TITLE_ENDS_NOT + "!?" and outline.below(i) >= outline.gap:
                found.append(i)
    if len(found) < 2:
        return
    ends = [*(outline.rows[i].start for i in found[1:]), outline.rows[-1].end]
    lengths = sorted(end - outline.rows[i].end for i, end in zip(found, ends, strict=True))
    if lengths[len(lengths) // 2] >= 2000 and lengths[len(lengths) // 4] >= 500:
        for i in found:
            outline.mark(i, i + 1, Heading("title", "capitals"))


def _title_page(outline: Outline) -> None:
    """The short lines at the top: title, author, edition. They are headings that begin no chapter.

    The last of them does where the telling begins right below it, as in a story that has but its title.
    """
    first = next((i for i, h in enumerate(outline.heads) if h and h.kind != "furniture"), None)
    limit = first if first is not None else min(4, len(outline.rows))
    i = 0
    last = None
    while i < limit:
        end = outline.block_end(i)
        if outline.free(i) and not _is_title_page_row(outline, i, end, first is not None):
            if last is not None:
                outline.mark(last, outline.block_end(last), Heading("title", "top"))
            return
        if outline.free(i):
            outline.mark(i, end, Heading("furniture", "title page"))
            words = outline.words(i, end)
            last = last if _BYLINE.match(words) or not any(c.isalpha() for c in words) else i
        i = end


_BYLINE = re.compile(r"(?i)(?:(?:written|translated|edited|retold|illustrated) )?by\b|(?:author|title|copyright|©)\b")


def _is_title_page_row(outline: Outline, i: int, end: int, before_heading: bool) -> bool:
    words = outline.words(i, end)
    if len(words) > 80 or end - i > 3 or headings.looks_like_speech(words) or words[-1] in "!?,;:":
        return False
    if end >= len(outline.rows) or outline.below(end - 1) < 2:
        return False
    byline = _BYLINE.match(words) is not None
    titled = headings.is_title_case(words) or headings.is_all_caps(words) or byline
    return (titled and (words[-1] != "." or headings.is_all_caps(words))) or (before_heading and len(words) <= 40)


def _empty_runs(outline: Outline) -> None:
    """Headings with nothing told between them: a list of chapters, or a count ("One." "Two." "Three.")."""
    run: list[int] = []
    for i in range(len(outline.rows) + 1):
        heading = outline.heads[i] if i < len(outline.rows) else None
        if i < len(outline.rows) and (heading or outline.breaks[i]):
            if heading and heading.kind in ("numbered", "bare", "named") and not outline.rows[i].joined:
                run.append(i)
            continue
        if len(run) >= 3:
            _judge_run(outline, run)
        run = []


def _judge_run(outline: Outline, run: list[int]) -> None:
    """Keep the last headings of a run, in which no unit comes twice; those before are a list of chapters."""
    units: set[str] = set()
    kept = len(run)
    for i in reversed(run):
        heading = outline.heads[i]
        if heading is None or heading.unit in units:
            break
        units.add(heading.unit)
        kept -= 1
    listed = run[:kept]
    if len(listed) < 2:
        return
    late = outline.rows[run[0]].start > (outline.rows[-1].end - outline.rows[0].start) // 10
    for i in listed if not late else run:
        heading = outline.heads[i]
        if heading and heading.kind == "bare" and late:
            for j in range(i, outline.block_end(i)):
                outline.heads[j] = None
        elif heading:
            outline.mark(i, outline.block_end(i), Heading("furniture", "contents"))


def chapters(outline: Outline, spans: list[tuple[int, int]]) -> tuple[Chapter, ...]:
    """The chapters, from heading to heading. `spans`: first row and end row of each paragraph.

    Headings with nothing told between them begin one chapter together: "PART ONE: CHAPTER I". What is told
    before the first heading is a chapter without a title.
    """
    if not spans:
        return ()
    starts: list[tuple[int, list[str]]] = []
    telling = True
    for first, end in spans:
        heading = outline.heads[first]
        if heading is None:
            if not outline.breaks[first]:
                if not starts:
                    starts.append((first, []))
                telling = True
            continue
        if heading.kind == "furniture":
            continue
        if telling or not starts:
            starts.append((first, []))
            telling = False
        words = outline.words(first, end)
        starts[-1][1].append(words if words.startswith("+") else headings.plain(words) or words)
    if not starts:
        starts = [(0, [])]
    if not starts[0][1]:
        starts[0] = (0, [])
    ends = [*(outline.rows[first - 1].end for first, _ in starts[1:]), outline.rows[-1].end]
    return tuple(
        Chapter(Span(outline.rows[first].start, end), _joined(titles))
        for (first, titles), end in zip(starts, ends, strict=True)
    )


def _joined(titles: list[str]) -> str | None:
    """One title of several lines: "CHAPTER I" and "The Door" give "CHAPTER I: The Door"."""
    title = ""
    for part in titles:
        title += ("" if not title else " " if title[-1] in ".:!?—-" else ": ") + part
    return title or None

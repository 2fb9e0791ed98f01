"""Our own stories with their gold marks: `stories/gold/NAME.story` (docs/stories.md) read, checked and written plain.

    python -m evaluation.stories check     validate every story of stories/gold and stories/scenes, one line each
    python -m evaluation.stories write     write stories/NAME.txt, the stories of stories/gold without marks
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any, Literal

from personae import Span

GOLD = Path(__file__).parent.parent / "stories" / "gold"
SCENES = GOLD.parent / "scenes"  # those with marks for scenes, ties and steps

GoldKind = Literal["speech", "thought", "writing", "other"]
KINDS = ("person", "group", "narrator", "animal", "thing")
PRONOUNS = ("she", "he", "they", "it", "")
NOBODY = ("_group", "_unknowable")  # speakers that are no single character

CLOSERS = {"“": "”", "‘": "’", "«": "»", "»": "«", "„": "“”", "‚": "‘’", "「": "」", "『": "』", '"': '"', "'": "'"}
DASHES = "—–―-"
CLASSES = ("family", "love", "friendship", "work", "enmity", "acquaintance")  # of a tie
AFFINITIES = ("positive", "negative", "mixed")
STANDINGS = ("now", "recalled", "planned", "wished", "denied")  # of a step
APPROACHES = tuple(
    "confesses touches helps forgives asks stays praises gives seeks thanks apologises trusts comforts invites "
    "defends agrees jokes".split()
)
WITHDRAWALS = tuple(
    "leaves refuses lies blames insults hides ignores threatens attacks betrays mocks rejects orders breaks "
    "doubts".split()
)

ELSEWHERE = "“”„«»「」『』\"‘"  # marks that may stand nowhere but in a marked quotation


@dataclass(frozen=True, slots=True)
class GoldCharacter:
    """Somebody of a story: `names` are the name and the aliases."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str = ""
    kind: str = "person"
    present: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """The name and all aliases, each once."""
        return tuple(dict.fromkeys((self.name, *self.aliases)))


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """One quotation, its marks included in `span`. `speaker` is an id, `_group` or `_unknowable`; "" for kind other."""

    span: Span
    turn: int
    kind: GoldKind
    speaker: str
    addressees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldScene:
    """A scene, up to where the next begins: its place and time in the text's words ("" where it gives none).

    `present` are who is there in person; `eyes` is the one through whom it is seen, "" where that is nobody's;
    `past` is true of a scene that lies before the story's now. `marked` says whether the text shows where it
    begins, by a line of signs, a heading or a wider gap, as it does for every story's first.
    """

    span: Span
    place: str
    present: tuple[str, ...]
    time: str = ""
    past: bool = False
    eyes: str = ""
    marked: bool = True


@dataclass(frozen=True, slots=True)
class GoldTie:
    """What somebody is to somebody: `of` is the `role` ("sister") of `to`. `kind` is one of CLASSES.

    `affinity` is one of AFFINITIES, over the whole story; `changes` says whether what is between them is clearly
    another at the end; `says` are words of the text that show it, "" where it is inferred.
    """

    of: str
    to: str
    role: str
    kind: str
    affinity: str
    changes: bool = False
    says: str = ""


@dataclass(frozen=True, slots=True)
class GoldStep:
    """A move of `actor` toward or away from `target`, and the words that show it.

    `strength` is above 0 and at most 1, `standing` one of STANDINGS, `kind` one of APPROACHES or WITHDRAWALS.
    Direction and strength are those of the act that is named, also where it is denied or only wished.
    """

    span: Span
    actor: str
    target: str
    toward: bool
    strength: float
    standing: str
    kind: str


@dataclass(frozen=True, slots=True)
class GoldStory:
    """A story and its gold. `gaps` are the offsets, between two paragraphs, where something was torn out."""

    name: str
    title: str
    manner: str
    text: str
    characters: tuple[GoldCharacter, ...]
    quotes: tuple[GoldQuote, ...]
    scenes: tuple[GoldScene, ...]
    gaps: tuple[int, ...]
    ties: tuple[GoldTie, ...] = ()
    steps: tuple[GoldStep, ...] = ()


class StoryError(Exception):
    """The story breaks the form. `problems` holds one sentence each, with file, line and snippet."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark in braces: its words, where it stands in the plain text, and its line in the file."""

    words: str
    at: int
    line: int


def parse(markup: str, *, name: str = "story") -> GoldStory:
    """The story in `markup` and its gold.

    >>> story = parse('''+++
    ... title = "Tea"
    ... [[characters]]
    ... id = "ada"
    ... name = "Ada"
    ... +++
    ... {ada}“No sugar,” said Ada.
    ... ''')
    >>> story.text
    '“No sugar,” said Ada.\\n'

    Raises StoryError with every problem found, not only the first.
    """
    return _Reader(markup, name).read()


def load(path: Path) -> GoldStory:
    """The story in the file at `path`."""
    with path.open(encoding="utf-8", newline="") as file:
        markup = file.read()
    if "\r" in markup:
        raise StoryError([f"{path}: has carriage returns; write it with \\n line ends"])
    return replace(parse(markup, name=str(path)), name=path.stem)


def load_all(folder: Path = GOLD) -> list[GoldStory]:
    """Every story of `folder`, by name. Raises StoryError with the problems of all of them."""
    stories: list[GoldStory] = []
    problems: list[str] = []
    for path in sorted(folder.glob("*.story")):
        try:
            stories.append(load(path))
        except StoryError as error:
            problems += error.problems
    if problems:
        raise StoryError(problems)
    return stories


class _Reader:
    """Reads one story; gathers its problems on the way."""

    def __init__(self, markup: str, name: str) -> None:
        self.name = name
        self.markup = markup
        self.problems: list[str] = []
        self.marks: list[_Mark] = []
        self.text = ""
        self.line_starts: list[tuple[int, int]] = []  # (offset in the plain text, line of the file)

    def read(self) -> GoldStory:
        head, body, first_line = self._split()
        self._strip(body, first_line)
        characters = self._characters(head)
        ids = {person.id for person in characters}
        quotes, scenes, gaps = self._quotes(ids), self._scenes(ids), [m.at for m in self.marks if m.words == "gap"]
        ties, steps = self._ties(head, ids), self._steps(ids)
        self._check_names(characters)
        self._check_present(characters, quotes, scenes)
        self._check_unmarked(quotes)
        if self.problems:
            raise StoryError(self.problems)
        title, manner = str(head.get("title", "")), str(head.get("manner", ""))
        return GoldStory(
            name=self.name,
            title=title,
            manner=manner,
            text=self.text,
            characters=tuple(characters),
            quotes=tuple(quotes),
            scenes=tuple(scenes),
            gaps=tuple(gaps),
            ties=tuple(ties),
            steps=tuple(steps),
        )

    # -- the two parts, and the plain text

    def _split(self) -> tuple[dict[str, Any], str, int]:
        match = re.match(r"\ufeff?\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*\n", self.markup, re.S | re.M)
        if not match:
            raise StoryError([f"{self.name}:1: the file does not open with a head between two lines +++"])
        try:
            head = tomllib.loads(match[1])
        except tomllib.TOMLDecodeError as error:
            raise StoryError([f"{self.name}: the head is not TOML (lines count from the +++): {error}"]) from error
        return head, self.markup[match.end() :], match[0].count("\n") + 1

    def _strip(self, body: str, first_line: int) -> None:
        """Take the marks out of `body`; lines of nothing but scene, eyes or gap marks go with their blank line."""
        out: list[str] = []
        length = 0
        after_gone = False
        for number, line in enumerate(body.split("\n"), first_line):
            blank_before = not out or out[-1].strip() == ""
            if re.fullmatch(r"\s*(\{(?:scene:[^{}]*|eyes:[^{}]*|gap)\}\s*)+", line):
                self.marks += [_Mark(m[1].strip(), length, number) for m in re.finditer(r"\{([^{}]*)\}", line)]
                after_gone = True
                continue
            if not line.strip() and blank_before and (after_gone or not out):
                after_gone = False
                continue
            after_gone = False
            plain, last = "", 0
            self.line_starts.append((length, number))
            for match in re.finditer(r"\{([^{}]*)\}", line):
                plain += line[last : match.start()]
                last = match.end()
                self.marks.append(_Mark(match[1].strip(), length + len(plain), number))
            plain += line[last:]
            if "{" in plain or "}" in plain:
                self._problem(number, "a brace that is no whole mark", plain.strip()[:60])
            out.append(plain + "\n")
            length += len(plain) + 1
        self.text = "".join(out).rstrip() + "\n"
        self.marks = [replace(mark, at=min(mark.at, len(self.text))) for mark in self.marks]

    def _problem(self, line: int, what: str, snippet: str) -> None:
        self.problems.append(f"{self.name}:{line}: {what}: {snippet!r}")

    def _at(self, offset: int, what: str) -> None:
        line = self.line_starts[bisect_right(self.line_starts, (offset, 1 << 60)) - 1][1] if self.line_starts else 1
        self._problem(line, what, self.text[max(0, offset - 20) : offset + 40])

    # -- the head

    def _characters(self, head: dict[str, Any]) -> list[GoldCharacter]:
        people = []
        for entry in head.get("characters", []):
            unknown = set(entry) - {"id", "name", "aliases", "pronouns", "kind", "present"}
            if unknown or "id" not in entry or "name" not in entry:
                self._problem(1, "a character needs id and name and has no other keys than the form's", str(entry)[:80])
                continue
            person = GoldCharacter(**{**entry, "aliases": tuple(entry.get("aliases", ()))})
            if person.kind not in KINDS:
                self._problem(1, f"kind must be one of {', '.join(KINDS)}", f"{person.id}: {person.kind}")
            if person.pronouns not in PRONOUNS:
                self._problem(1, "pronouns must be she, he, they, it or empty", f"{person.id}: {person.pronouns}")
            if not re.fullmatch(r"[a-z][a-z0-9_-]*", person.id):
                self._problem(1, "an id is small letters, digits, - and _", person.id)
            people.append(person)
        for twice in {p.id for p in people if [q.id for q in people].count(p.id) > 1}:
            self._problem(1, "an id given twice", twice)
        return people

    def _ties(self, head: dict[str, Any], ids: set[str]) -> list[GoldTie]:
        ties: list[GoldTie] = []
        told = re.sub(r"\s+", " ", self.text)
        for entry in head.get("ties", []):
            unknown = set(entry) - {"of", "to", "is", "class", "affinity", "changes", "says"}
            if unknown or not {"of", "to", "is", "class", "affinity"} <= set(entry):
                self._problem(1, "a tie has of, to, is, class, affinity, and perhaps changes and says", str(entry))
                continue
            tie = GoldTie(
                of=str(entry["of"]),
                to=str(entry["to"]),
                role=str(entry["is"]),
                kind=str(entry["class"]),
                affinity=str(entry["affinity"]),
                changes=entry.get("changes", False),
                says=str(entry.get("says", "")),
            )
            pair = f"{tie.of} > {tie.to}"
            for id in (tie.of, tie.to):
                if id not in ids:
                    self._problem(1, f"unknown character {id!r} in a tie", pair)
            if tie.of == tie.to:
                self._problem(1, "a tie of somebody with themselves", pair)
            if any({tie.of, tie.to} == {other.of, other.to} for other in ties):
                self._problem(1, "a second tie of the same two", pair)
            if not tie.role:
                self._problem(1, "a tie that does not say what they are", pair)
            if tie.kind not in CLASSES:
                self._problem(1, f"a tie's class must be one of {', '.join(CLASSES)}", f"{pair}: {tie.kind}")
            if tie.affinity not in AFFINITIES:
                self._problem(1, f"a tie's affinity must be one of {', '.join(AFFINITIES)}", f"{pair}: {tie.affinity}")
            if not isinstance(tie.changes, bool):
                self._problem(1, "a tie's changes must be true or false", f"{pair}: {tie.changes}")
            if re.sub(r"\s+", " ", tie.says) not in told:
                self._problem(1, f"a tie's words, {pair}, that the text never uses", tie.says)
            ties.append(tie)
        return ties

    def _check_names(self, characters: list[GoldCharacter]) -> None:
        for person in characters:
            for name in person.names:
                if name == "narrator" or (person.kind == "narrator" and name == person.name):
                    continue
                pattern = rf"(?<!\w){re.escape(name)}(?!\w)".replace(r"\ ", r"\s+")
                if not re.search(pattern, self.text, re.I):
                    self._problem(1, f"a name of {person.id} that the text never uses", name)

    def _check_present(self, characters: list[GoldCharacter], quotes: list[GoldQuote], scenes: list[GoldScene]) -> None:
        speaking = {quote.speaker for quote in quotes if quote.kind == "speech"}
        there = {id for scene in scenes for id in scene.present}
        for person in characters:
            if not person.present and person.id in speaking:
                self._problem(1, "speaks, but is marked present = false", person.id)
            if not person.present and person.id in there:
                self._problem(1, "is in a scene, but is marked present = false", person.id)

    # -- the marks

    def _scenes(self, ids: set[str]) -> list[GoldScene]:
        scenes: list[GoldScene] = []
        last: _Mark | None = None  # the scene's mark that an {eyes: } may follow
        for mark in self.marks:
            if mark.words.startswith("scene:"):
                scenes.append(self._scene(mark, ids))
                last = mark
            elif mark.words.startswith("eyes:"):
                eyes = mark.words[len("eyes:") :].strip()
                if last is None or mark.at != last.at:
                    self._problem(mark.line, f"{{{mark.words}}} does not follow a scene's mark", self._words(mark))
                    continue
                if eyes not in scenes[-1].present:
                    self._problem(mark.line, f"the scene's eyes, {eyes!r}, are nobody's who is present", last.words)
                if scenes[-1].eyes:
                    self._problem(mark.line, "a scene with two pairs of eyes", mark.words)
                scenes[-1] = replace(scenes[-1], eyes=eyes)
        ends = [scene.span.start for scene in scenes[1:]] + [len(self.text)]
        return [replace(scene, span=Span(scene.span.start, end)) for scene, end in zip(scenes, ends, strict=False)]

    def _scene(self, mark: _Mark, ids: set[str]) -> GoldScene:
        """The scene that opens at `mark`; its end is not known yet."""
        parts = [part.strip() for part in mark.words[len("scene:") :].split("|")]
        if len(parts) > 4 or parts[3:] not in ([], ["past"], [""]):
            self._problem(mark.line, "a scene has place, ids, time and perhaps the word past, parted by |", mark.words)
        place, present, time, past = (*parts, "", "", "")[:4]
        people = tuple(word for word in re.split(r"[,\s]+", present) if word)
        for word in people:
            if word not in ids and word not in NOBODY:
                self._problem(mark.line, f"unknown character {word!r} in a scene", mark.words)
        if mark.at and self.text[mark.at - 1] != "\n":
            self._problem(mark.line, "a scene's mark within a line", self._words(mark))
        start = self._skip_signs(mark.at)
        marked = not self.text[:start].strip() or shows_a_break(self.text, start)
        return GoldScene(Span(start, start), place, people, time, past == "past", "", marked)

    def _skip_signs(self, offset: int) -> int:
        """The offset after blank lines and lines of signs (asterisks, say), where a scene's own words begin."""
        match = re.compile(r"(?:[^\w\n]*\n)*").match(self.text, offset)
        return min(match.end(), len(self.text)) if match else offset

    def _steps(self, ids: set[str]) -> list[GoldStep]:
        steps: list[GoldStep] = []
        opened: _Mark | None = None
        for mark in self.marks:
            if mark.words == "/step":
                if opened is None:
                    self._problem(mark.line, "a {/step} that ends no step", self.text[max(0, mark.at - 40) : mark.at])
                else:
                    self._add_step(steps, opened, mark, ids)
                opened = None
            elif re.match(r"step\b", mark.words):
                if opened is not None:
                    self._problem(opened.line, "a step that does not end before the next", self._words(opened))
                opened = mark
        if opened is not None:
            self._problem(opened.line, "a step that is never ended with {/step}", self._words(opened))
        return steps

    def _add_step(self, steps: list[GoldStep], opened: _Mark, end: _Mark, ids: set[str]) -> None:
        """The step from the mark `opened` to the mark `end`, if both are in order."""
        match = re.fullmatch(
            r"step\s+([\w-]+)\s*>\s*([\w-]+)\s+(toward|away)\s+(\d(?:\.\d+)?)\s+(\w+)\s+(\w+)", opened.words
        )
        if not match:
            form = "{step actor>target toward|away STRENGTH STANDING KIND}"
            self._problem(opened.line, f"{{{opened.words}}} is not of the form {form}", self._words(opened))
            return
        actor, target, toward, strength, standing, kind = match.groups()
        for id in (actor, target):
            if id not in ids:
                self._problem(opened.line, f"unknown character {id!r} in a step", self._words(opened))
        if actor == target:
            self._problem(opened.line, "a step of somebody toward themselves", self._words(opened))
        if not 0 < float(strength) <= 1:
            self._problem(opened.line, f"a step's strength, {strength}, is not within 0 and 1", self._words(opened))
        if standing not in STANDINGS:
            self._problem(opened.line, f"a step's standing must be one of {', '.join(STANDINGS)}", opened.words)
        kinds = APPROACHES if toward == "toward" else WITHDRAWALS
        if kind not in kinds:
            self._problem(opened.line, f"a step {toward} must be one of {', '.join(kinds)}", opened.words)
        start = self._skip_space(opened.at)
        stop = len(self.text[: end.at].rstrip())
        if start >= stop:
            self._problem(opened.line, "a step without words", self._words(opened))
        elif self._paragraph_end(start) < stop:
            self._problem(opened.line, "a step that goes on after its paragraph", self._words(opened))
        else:
            words = Span(start, stop)
            steps.append(GoldStep(words, actor, target, toward == "toward", float(strength), standing, kind))

    def _quotes(self, ids: set[str]) -> list[GoldQuote]:
        marks = [mark for mark in self.marks if not re.match(r"gap$|scene:|eyes:|/?step\b", mark.words)]
        opening = [mark for mark in marks if mark.words != "/"]
        ends = [mark for mark in marks if mark.words == "/"]
        quotes: list[GoldQuote] = []
        turn = -1
        for number, mark in enumerate(opening):
            following = opening[number + 1].at if number + 1 < len(opening) else len(self.text)
            told = self._said_by(mark, quotes, ids)
            end = self._end(mark, following, [m.at for m in ends if mark.at < m.at <= following], opening[number + 1 :])
            if told is None or end is None:
                continue
            kind, speaker, addressees = told
            turn += mark.words != "+"
            quotes.append(GoldQuote(Span(mark.at, end), max(turn, 0), kind, speaker, addressees))
        for mark in ends:
            if not any(quote.span.start < mark.at <= quote.span.end + 1 for quote in quotes):
                self._problem(mark.line, "a {/} that ends no quotation", self.text[max(0, mark.at - 40) : mark.at])
        return quotes

    def _said_by(
        self, mark: _Mark, quotes: list[GoldQuote], ids: set[str]
    ) -> tuple[GoldKind, str, tuple[str, ...]] | None:
        if mark.words == "other":
            return "other", "", ()
        if mark.words == "+":
            last = next((quote for quote in reversed(quotes) if quote.kind != "other"), None)
            if last is None:
                self._problem(mark.line, "a {+} with no quotation before it", self._words(mark))
                return None
            return last.kind, last.speaker, last.addressees
        match = re.fullmatch(r"(?:(thought|writing)\s+)?([\w-]+)(?:\s*>\s*([\w-]+(?:\s*,\s*[\w-]+)*))?", mark.words)
        if not match:
            self._problem(mark.line, f"an unknown mark {{{mark.words}}}", self._words(mark))
            return None
        addressees = tuple(re.split(r"\s*,\s*", match[3])) if match[3] else ()
        for id in (match[2], *addressees):
            if id not in ids and id not in NOBODY:
                self._problem(mark.line, f"unknown character {id!r}", self._words(mark))
        kinds: dict[str | None, GoldKind] = {"thought": "thought", "writing": "writing", None: "speech"}
        return kinds[match[1]], match[2], addressees

    def _words(self, mark: _Mark) -> str:
        return self.text[mark.at : mark.at + 50]

    # -- where a quotation ends

    def _paragraph_end(self, offset: int) -> int:
        match = re.compile(r"\n[ \t]*\n" if "\n\n" in self.text else r"\n").search(self.text, offset)
        return match.start() if match else len(self.text.rstrip())

    def _end(self, mark: _Mark, following: int, ends: list[int], later: list[_Mark]) -> int | None:
        """The offset after the quotation's last character; None, with a problem, when there is none."""
        first = self.text[mark.at : mark.at + 1]
        paragraph_end = self._paragraph_end(mark.at)
        limit = min(following, paragraph_end)
        if ends and ends[0] <= limit:
            return len(self.text[: ends[0]].rstrip())
        if first in DASHES:
            if following < paragraph_end:
                self._problem(mark.line, "dash speech without {/} before the next mark", self._words(mark))
                return None
            return len(self.text[:paragraph_end].rstrip())
        if first not in CLOSERS:
            self._problem(mark.line, f"{{{mark.words}}} stands before no quotation mark", self._words(mark))
            return None
        end = _closing(self.text, mark.at, limit)
        if end is not None:
            return end
        carried_on = bool(later) and later[0].words == "+" and paragraph_end <= following
        torn = any(m.words == "gap" and m.at <= self._skip_space(paragraph_end) and m.at > mark.at for m in self.marks)
        if carried_on or torn:
            return len(self.text[:paragraph_end].rstrip())
        self._problem(mark.line, "a quotation that is never closed (end it with {/} if it is meant)", self._words(mark))
        return None

    def _skip_space(self, offset: int) -> int:
        while offset < len(self.text) and self.text[offset].isspace():
            offset += 1
        return offset

    # -- quotation marks without a gold mark

    def _check_unmarked(self, quotes: list[GoldQuote]) -> None:
        covered = bytearray(len(self.text) + 1)
        for quote in quotes:
            covered[quote.span.start : quote.span.end] = b"\1" * len(quote.span)
        for offset, char in enumerate(self.text):
            if char in ELSEWHERE and not covered[offset]:
                self._at(offset, f"a quotation mark {char} outside every marked quotation")
        styles = {self.text[quote.span.start] for quote in quotes}
        if "'" in styles:
            for match in re.finditer(r"(?<![\w'])'(?=\w)[^\n]*?[.,!?…—]'(?!\w)", self.text):
                if not covered[match.start()]:
                    self._at(match.start(), "a single quotation without a mark")
        if styles & set("—–―"):
            for match in re.finditer(r"^[ \t]*([—–―])", self.text, re.M):
                if not covered[match.start(1)]:
                    self._at(match.start(1), "a line that opens with a dash without a mark")


def shows_a_break(text: str, start: int) -> bool:
    """Whether the text shows that something begins at the paragraph at `start`: by a line of signs before it, a
    heading before it or as it, or a gap wider than one blank line.

    A heading is one line of at most eight words that neither holds a quotation nor ends as a sentence does.
    """
    before = text[:start].rstrip()
    if text[len(before) : start].count("\n") > 2:
        return True
    last = before[before.rfind("\n") + 1 :].strip()
    first = text[start:].lstrip().partition("\n")[0].strip()
    return not re.search(r"\w", last) or is_heading(last) or is_heading(first)


def is_heading(line: str) -> bool:
    """Whether a line looks like a heading: a number, or at most eight words that do not end as a sentence does."""
    if re.fullmatch(r"(?:[IVXLC]+|\d+)\.?", line):
        return True
    return len(line.split()) <= 8 and not re.search(rf"[.,;:!?…—{ELSEWHERE}’]$|[{ELSEWHERE}]", line)


def _closing(text: str, start: int, limit: int) -> int | None:
    """The offset after the mark that closes the quotation opened at `start`, if one stands before `limit`.

    A single mark is also an apostrophe: the first that no letter follows and a stop goes before is taken, or
    failing that the first that no letter follows.
    """
    opener = text[start]
    closers = CLOSERS[opener]
    if opener in "‘'‚":
        marks = [at for at in range(start + 1, limit) if text[at] in closers and not text[at + 1 : at + 2].isalpha()]
        stopped = [at for at in marks if not text[at - 1].isalnum()]
        best = (stopped or marks)[:1]
        return best[0] + 1 if best else None
    depth = 1
    for at in range(start + 1, limit):
        if text[at] in closers:
            depth -= 1
            if depth == 0:
                return at + 1
        elif text[at] == opener:
            depth += 1
    return None


# -- the command


def _summary(story: GoldStory) -> str:
    words = len(story.text.split())
    kinds = [quote.kind for quote in story.quotes]
    return (
        f"{story.name:<28}{words:5} words{len(kinds):5} quotes ({kinds.count('other')} other) "
        f"{len({quote.turn for quote in story.quotes}):4} turns {len(story.characters):3} characters "
        f"{len(story.scenes):2} scenes {len(story.gaps):2} gaps "
        f"{len(story.ties):2} ties {len(story.steps):2} steps  {story.manner}"
    )


def _checked(folder: Path) -> Iterator[tuple[Path, GoldStory | StoryError]]:
    for path in sorted(folder.glob("*.story")):
        try:
            yield path, load(path)
        except StoryError as error:
            yield path, error


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 1 when a story breaks the form."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.stories", description=__doc__)
    parser.add_argument("what", choices=("check", "write"))
    parser.add_argument("--gold", type=Path, help="the folder of .story files, instead of ours")
    options = parser.parse_args(arguments)
    failed = 0
    ours = (GOLD, SCENES) if options.what == "check" else (GOLD,)
    for path, story in chain.from_iterable(map(_checked, [options.gold] if options.gold else ours)):
        if isinstance(story, StoryError):
            failed = 1
            print("\n".join(story.problems), file=sys.stderr)
            continue
        if options.what == "write":
            (path.parent.parent / f"{path.stem}.txt").write_text(story.text, encoding="utf-8", newline="\n")
        print(_summary(story))
    return failed


if __name__ == "__main__":
    sys.exit(main())

"""Our own stories with their gold marks: `stories/gold/NAME.story` (docs/stories.md) read, checked and written plain.

    python -m evaluation.stories check     validate every story, one line each
    python -m evaluation.stories write     write stories/NAME.txt, the same stories without marks
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from personae import Span

GOLD = Path(__file__).parent.parent / "stories" / "gold"

GoldKind = Literal["speech", "thought", "writing", "other"]
KINDS = ("person", "group", "narrator", "animal", "thing")
PRONOUNS = ("she", "he", "they", "it", "")
NOBODY = ("_group", "_unknowable")  # speakers that are no single character

CLOSERS = {"“": "”", "‘": "’", "«": "»", "»": "«", "„": "“”", "‚": "‘’", "「": "」", "『": "』", '"': '"', "'": "'"}
DASHES = "—–―-"
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
    """A scene: where it begins, its place and who is present."""

    start: int
    place: str
    present: tuple[str, ...]


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
        self._check_names(characters)
        self._check_present(characters, quotes)
        self._check_unmarked(quotes)
        if self.problems:
            raise StoryError(self.problems)
        title, manner = str(head.get("title", "")), str(head.get("manner", ""))
        return GoldStory(
            self.name, title, manner, self.text, tuple(characters), tuple(quotes), tuple(scenes), tuple(gaps)
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
        """Take the marks out of `body`; lines that hold nothing but scene or gap marks go with their blank line."""
        out: list[str] = []
        length = 0
        after_gone = False
        for number, line in enumerate(body.split("\n"), first_line):
            blank_before = not out or out[-1].strip() == ""
            if re.fullmatch(r"\s*(\{(?:scene:[^{}]*|gap)\}\s*)+", line):
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

    def _check_names(self, characters: list[GoldCharacter]) -> None:
        for person in characters:
            for name in person.names:
                if name == "narrator" or (person.kind == "narrator" and name == person.name):
                    continue
                pattern = rf"(?<!\w){re.escape(name)}(?!\w)".replace(r"\ ", r"\s+")
                if not re.search(pattern, self.text, re.I):
                    self._problem(1, f"a name of {person.id} that the text never uses", name)

    def _check_present(self, characters: list[GoldCharacter], quotes: list[GoldQuote]) -> None:
        speaking = {quote.speaker for quote in quotes if quote.kind == "speech"}
        for person in characters:
            if not person.present and person.id in speaking:
                self._problem(1, "speaks, but is marked present = false", person.id)

    # -- the marks

    def _scenes(self, ids: set[str]) -> list[GoldScene]:
        scenes = []
        for mark in self.marks:
            if mark.words.startswith("scene:"):
                place, _, present = mark.words[len("scene:") :].partition("|")
                people = tuple(word for word in re.split(r"[,\s]+", present.strip()) if word)
                for word in people:
                    if word not in ids and word not in NOBODY:
                        self._problem(mark.line, f"unknown character {word!r} in a scene", mark.words)
                scenes.append(GoldScene(mark.at, place.strip(), people))
        return scenes

    def _quotes(self, ids: set[str]) -> list[GoldQuote]:
        marks = [mark for mark in self.marks if mark.words != "gap" and not mark.words.startswith("scene:")]
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
        f"{len(story.scenes):2} scenes {len(story.gaps):2} gaps  {story.manner}"
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
    parser.add_argument("--gold", type=Path, default=GOLD, help="the folder of .story files")
    options = parser.parse_args(arguments)
    failed = 0
    for path, story in _checked(options.gold):
        if isinstance(story, StoryError):
            failed = 1
            print("\n".join(story.problems), file=sys.stderr)
            continue
        if options.what == "write":
            (options.gold.parent / f"{path.stem}.txt").write_text(story.text, encoding="utf-8", newline="\n")
        print(_summary(story))
    return failed


if __name__ == "__main__":
    sys.exit(main())

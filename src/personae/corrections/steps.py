"""What a person can say of a book: one frozen class for each kind of step.

A step names places by their words (`Place`) and people by id and name (`Who`), so that it can be carried over to a
new analysis of the same story, or to a slightly changed text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from personae.book import PassageKind, QuoteKind


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the text: its offsets when the step was made, its words, and those just before and after it.

    `words` are the stretch itself, or, where it is long, its beginning and its end with " … " between.
    """

    start: int
    end: int
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody of the cast as a step names them: the id they had, and their name."""

    id: str
    name: str


How = Literal["keep", "choose", "assign", "alternate", "swap", "refuse"]


@dataclass(frozen=True, slots=True)
class Speakers:
    """These quotations are spoken by these people; None for nobody. `how` says by what gesture it was told."""

    lines: tuple[tuple[Place, Who | None], ...]
    how: How = "choose"


@dataclass(frozen=True, slots=True)
class Release:
    """These quotations are no longer confirmed: the machine decides them."""

    lines: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Addressees:
    """This quotation is said to these people."""

    line: Place
    to: tuple[Who, ...]


@dataclass(frozen=True, slots=True)
class NewCharacter:
    """Somebody whom the analysis has not found. `who` bears an id of the maker's choice, such as "n1".

    A later analysis may find them after all: then the one of that name is meant, unless `another` says that this is
    another of the same name.
    """

    who: Who
    pronouns: str | None = None
    another: bool = False


@dataclass(frozen=True, slots=True)
class Merge:
    """`who` is the same person as `into`, and goes by that one's name."""

    who: Who
    into: Who


@dataclass(frozen=True, slots=True)
class Split:
    """The names and the quotations given are not `who`'s but `new`'s (a new character or one there is)."""

    who: Who
    new: Who
    names: tuple[str, ...] = ()
    lines: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Rename:
    """`who` is to be called `name`."""

    who: Who
    name: str


@dataclass(frozen=True, slots=True)
class Alias:
    """`who` goes by `name` too; with `not_theirs`, they do not."""

    who: Who
    name: str
    not_theirs: bool = False


@dataclass(frozen=True, slots=True)
class NotCharacter:
    """`who` is nobody: no character at all."""

    who: Who


@dataclass(frozen=True, slots=True)
class NeverSame:
    """These two are never one person."""

    who: Who
    other: Who


@dataclass(frozen=True, slots=True)
class Describe:
    """What is known of `who`; None leaves as it is."""

    who: Who
    pronouns: str | None = None
    voice: str | None = None
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class MarkPassage:
    """This stretch is a letter, a thought, or a tale with a narrator of its own; kind None takes the mark away."""

    place: Place
    kind: PassageKind | None
    narrator: Who | None = None


@dataclass(frozen=True, slots=True)
class MissingTurn:
    """A turn of talk is missing just after this place."""

    place: Place
    note: str = ""


@dataclass(frozen=True, slots=True)
class SetKind:
    """This quotation is speech, thought, writing, or no line at all ("other")."""

    line: Place
    kind: QuoteKind


@dataclass(frozen=True, slots=True)
class Bounds:
    """The quotation at `line` reaches over `to`; where `line` is None, `to` is a quotation that was overlooked."""

    line: Place | None
    to: Place


@dataclass(frozen=True, slots=True)
class Join:
    """The quotation at `line` goes on with the turn of the quotation before it; with `apart`, it begins a new turn."""

    line: Place
    apart: bool = False


Step = (
    Speakers | Release | Addressees | NewCharacter | Merge | Split | Rename | Alias | NotCharacter | NeverSame
    | Describe | MarkPassage | MissingTurn | SetKind | Bounds | Join
)  # fmt: skip

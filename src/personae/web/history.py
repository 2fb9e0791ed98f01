"""Steps of the journal in words: who changed what to what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from personae.book import Book
from personae.corrections.journal import Past, Unread
from personae.corrections.steps import (
    Addressees,
    Alias,
    Bounds,
    Describe,
    Join,
    MarkPassage,
    Merge,
    MissingTurn,
    NeverSame,
    NewCharacter,
    NotCharacter,
    Place,
    Release,
    Rename,
    SetKind,
    Speakers,
    Split,
    Step,
    Who,
)
from personae.export.report.markup import plural, snippet

_KINDS = {"speech": "speech", "thought": "a thought", "writing": "writing", "other": "no line of talk"}
_GESTURES = {
    "assign": "{lines} given to {who}",
    "alternate": "{lines} given to {who} by turns",
    "swap": "{lines} exchanged between {who}",
}


def history(book: Book, past: Sequence[Past], unfitted: Mapping[int, str]) -> list[dict[str, Any]]:
    """Every step ever made, the newest first. `book` is the analysis as it was before any step.

    `unfitted` says, by number, why a step has no effect. A line's speaker before a step is that of the step before it
    that counts, or else of the analysis.
    """
    speakers = {quote.span.start: quote.speaker for quote in book.quotes}
    names = {person.id: person.name for person in book.characters}
    known = {start: names.get(id or "", "nobody") for start, id in speakers.items()}
    rows = []
    for each in past:
        entry = each.entry
        rows.append(
            {
                "number": entry.number,
                "at": entry.at,
                "by": entry.by,
                "words": sentence(entry.step, known),
                "line": _where(entry.step),
                "undone": each.undone,
                "unfitted": unfitted.get(entry.number, ""),
            }
        )
        if isinstance(entry.step, Speakers) and not each.undone:
            known |= {place.start: _name(who) for place, who in entry.step.lines}
    return rows[::-1]


def unread(lines: Sequence[Unread]) -> list[dict[str, Any]]:
    """The lines of the journal that could not be read, and why."""
    return [{"line": each.line, "beginning": each.beginning, "why": each.why} for each in lines]


def sentence(step: Step, known: Mapping[int, str]) -> str:
    """A step in words: "line “No, he said …” from Ada to Bo". `known`: who spoke before it, by the line's start."""
    match step:
        case Speakers():
            return _speakers(step, known)
        case Release(lines):
            return f"{plural(len(lines), 'line')} left to the machine again"
        case Addressees(line, to):
            return f"line {_quoted(line)} said to {_people(to) or 'nobody'}"
        case NewCharacter(who, pronouns):
            return f"new character {who.name}" + (f" ({pronouns})" if pronouns else "")
        case Merge(who, into):
            return f"{who.name} is {into.name}"
        case Split(who, new, names, lines):
            what = [f"the name “{name}”" for name in names] + ([plural(len(lines), "line")] if lines else [])
            return f"from {who.name} to {new.name}: {', '.join(what)}"
        case Rename(who, name):
            return f"{who.name} is called {name}"
        case Alias(who, name, not_theirs):
            return f"{who.name} {'does not go' if not_theirs else 'goes also'} by “{name}”"
        case NotCharacter(who):
            return f"{who.name} is no character"
        case NeverSame(who, other):
            return f"{who.name} and {other.name} are never the same person"
        case Describe(who, pronouns, voice, colour):
            what = [f"{field} {value or 'none'}" for field, value in _described(pronouns, voice, colour)]
            return f"{who.name}: {', '.join(what)}"
        case MarkPassage(place, None):
            return f"{_quoted(place)} is no passage of its own"
        case MarkPassage(place, kind, narrator):
            return f"{_quoted(place)} is a {kind}" + (f" by {narrator.name}" if narrator else "")
        case MissingTurn(place, note):
            return f"a turn is missing after {_quoted(place)}" + (f": {snippet(note)}" if note else "")
        case SetKind(line, kind):
            return f"line {_quoted(line)} is {_KINDS[kind]}"
        case Bounds(line, to):
            return f"line {_quoted(line)} reaches over {_quoted(to)}" if line else f"{_quoted(to)} is a quotation too"
        case Join(line, apart):
            return f"line {_quoted(line)} {'begins a new turn' if apart else 'goes on with the turn before it'}"


def _speakers(step: Speakers, known: Mapping[int, str]) -> str:
    if len(step.lines) != 1 or step.how in _GESTURES:
        people = list(dict.fromkeys(_name(who) for _, who in step.lines))
        form = _GESTURES.get(step.how, "{lines} given to {who}")
        return form.format(lines=plural(len(step.lines), "line"), who=" and ".join(people))
    place, who = step.lines[0]
    before, now = known.get(place.start, "nobody"), _name(who)
    if before == now:
        return f"line {_quoted(place)} is {now}’s" if who else f"line {_quoted(place)} is nobody’s"
    return f"line {_quoted(place)} from {before} to {now}"


def _described(pronouns: str | None, voice: str | None, colour: str | None) -> list[tuple[str, str]]:
    fields = (("pronouns", pronouns), ("voice", voice), ("colour", colour))
    return [(name, snippet(value)) for name, value in fields if value is not None]


def _quoted(place: Place) -> str:
    words = snippet(place.words, 50)
    return words if words[:1] in ("“", "‘", '"', "«", "„") else f"“{words}”"


def _name(who: Who | None) -> str:
    return who.name if who else "nobody"


def _people(people: Sequence[Who]) -> str:
    return " and ".join(who.name for who in people)


def _where(step: Step) -> int | None:
    """The place in the text that a step is about, to go there."""
    match step:
        case Speakers(lines):
            return lines[0][0].start if lines else None
        case Release(lines):
            return lines[0].start if lines else None
        case Addressees(line) | SetKind(line) | Join(line):
            return line.start
        case MarkPassage(place) | MissingTurn(place):
            return place.start
        case Bounds(_, to):
            return to.start
        case _:
            return None

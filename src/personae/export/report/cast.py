"""Who is in the report, in which order and colour, and the page that opens it: the dramatis personae."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from personae.book import Book, Character, Tie
from personae.export import deeds, ties
from personae.export.report.markup import markup, plural, snippet

SHOWN = 24  # speakers in full; the rest stand behind one press
_LABEL = 17  # characters that fit in the margin of the text
_KINDS = {"group": "a group", "narrator": "the narrator", "animal": "an animal", "thing": "a thing"}


@dataclass(frozen=True, slots=True)
class Cast:
    """The characters in the report's order: speakers by words spoken, then those present, then those spoken of.

    The place in that order is a character's number everywhere in the page (`w0`, `w1`: colours go by it too).
    """

    people: tuple[Character, ...]
    number: dict[str, int]

    @property
    def speakers(self) -> tuple[Character, ...]:
        return tuple(person for person in self.people if person.lines)

    @property
    def silent(self) -> tuple[Character, ...]:
        return tuple(person for person in self.people if not person.lines and person.present)

    @property
    def absent(self) -> tuple[Character, ...]:
        return tuple(person for person in self.people if not person.lines and not person.present)


def cast(book: Book) -> Cast:
    """The cast of `book` in the report's order; ties keep the book's."""

    def rank(person: Character) -> tuple[bool, bool, int, int, int]:
        return (not person.lines, not person.present, -person.words, -person.lines, -person.mentions)

    people = tuple(sorted(book.characters, key=rank))
    return Cast(people, {person.id: number for number, person in enumerate(people)})


def heading(person: Character) -> str:
    """The name as it begins a line: "the driver" gives "The driver"."""
    return person.name[:1].upper() + person.name[1:]


def label(person: Character, most: int = _LABEL) -> str:
    """The name that fits in `most` characters: the whole one, or else the best alias in capitals that does.

    One that the name begins with is best, then the longest: "Isobel Catherine MacAllister", also called Isobel, Iz and
    Mrs. MacAllister, gives "Isobel".
    """
    if len(person.name) <= most:
        return heading(person)
    short = [alias for alias in person.aliases if len(alias) <= most and alias[:1].isupper()]
    return max(short, key=lambda alias: (person.name.startswith(alias), len(alias)), default=heading(person))


def _other_names(person: Character) -> list[str]:
    return [alias for alias in dict.fromkeys(person.aliases) if alias.casefold() != person.name.casefold()]


def _known(person: Character) -> str:
    """What is known of `person` beside the names: "she/her, 31 lines, 402 words"."""
    facts = [person.pronouns or "", _KINDS.get(person.kind, "")]
    return ", ".join(markup(fact) for fact in facts if fact)


def _aliases(person: Character, most: int = 6) -> str:
    names = _other_names(person)
    if not names:
        return ""
    shown = ", ".join(f"<i>{markup(name)}</i>" for name in names[:most])
    hidden = len(names) - most
    more = f' <span title="{markup(", ".join(names[most:]))}">and {hidden} more</span>' if hidden > 0 else ""
    return f'<span class="aka">also {shown}{more}</span>'


def _share(person: Character, number: int, words: int) -> str:
    part = person.words / words if words else 0.0
    return (
        f'<svg class="meter w{number}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="track" width="100" height="6"/><rect class="ink" width="{100 * part:.2f}" height="6"/></svg>'
        f'<span class="part">{100 * part:.0f}%</span>'
    )


def _ties(book: Book, own: Sequence[Tie], most: int = 3) -> str:
    """What somebody is to others, and, to hover, the words that say so."""
    if not own:
        return ""
    parts = [f'<span title="{markup(_why(book, tie))}">{markup(ties.in_words(book, tie))}</span>' for tie in own[:most]]
    hidden = "; ".join(ties.in_words(book, tie) for tie in own[most:])
    more = f' <span title="{markup(hidden)}">and {len(own) - most} more</span>' if hidden else ""
    return f'<span class="aka">{"; ".join(parts)}{more}</span>'


def _why(book: Book, tie: Tie) -> str:
    words = list(dict.fromkeys(snippet(book[piece.span], 60) for piece in tie.evidence))[:3]
    said = ", ".join(f"“{each}”" for each in words)
    return f"{'inferred' if tie.inferred else 'said'}: {said} ({100 * tie.confidence:.0f}%)"


def _deeds(told: Sequence[tuple[str, int]]) -> str:
    """What somebody does more than the others, and how often."""
    if not told:
        return ""
    words = ", ".join(f"<i>{markup(word)}</i> {count}" for word, count in told)
    return f'<span class="aka" title="what they do more than the others do, and how often">does: {words}</span>'


def _speaker(
    book: Book, person: Character, number: int, words: int, own: Sequence[Tie], done: Sequence[tuple[str, int]]
) -> str:
    known = _known(person)
    return (
        f'<li class="role w{number}"><button class="pick name" data-w="{number}" aria-pressed="false">'
        f'<svg class="dot" viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4.5"/></svg>'
        f"{markup(heading(person))}</button>"
        + (f'<span class="known">{known}</span>' if known else "")
        + _aliases(person)
        + _ties(book, own)
        + _deeds(done)
        + f'<span class="count"><span>{plural(person.lines, "line")}</span>, '
        f"<span>{plural(person.words, 'word')}</span></span>"
        f'<span class="share">{_share(person, number, words)}</span></li>'
    )


def _run_in(people: Sequence[Character]) -> str:
    """Names run on in one paragraph, as the attendants and messengers of a printed play are."""
    parts = []
    for person in people:
        known = _known(person)
        parts.append(f'<span class="extra">{markup(person.name)}{f" <small>{known}</small>" if known else ""}</span>')
    return f'<p class="extras">{"; ".join(parts)}.</p>'


def _group(title: str, people: Sequence[Character], most: int = 40) -> str:
    if not people:
        return ""
    rest = people[most:]
    more = f"<details><summary>and {len(rest):,} more</summary>{_run_in(rest)}</details>" if rest else ""
    return f"<h3>{title}</h3>{_run_in(people[:most])}{more}"


def dramatis_personae(book: Book, company: Cast) -> str:
    """The opening page: speakers with what is known of them, then the silent, and at the end the absent."""
    words = sum(person.words for person in company.people)
    told, done = ties.by_person(book), deeds.typical(book)
    roles = [
        _speaker(book, person, number, words, told.get(person.id, ()), done.get(person.id, ()))
        for number, person in enumerate(company.speakers)
    ]
    if not roles:
        listed = '<p class="none">Nobody is found to speak in this text.</p>'
    else:
        listed = f'<ol class="roles">{"".join(roles[:SHOWN])}</ol>'
    if roles[SHOWN:]:
        listed += (
            f"<details><summary>and {plural(len(roles) - SHOWN, 'more voice')}</summary>"
            f'<ol class="roles">{"".join(roles[SHOWN:])}</ol></details>'
        )
    return listed + _group("Without a line", company.silent) + _group("Spoken of only", company.absent)

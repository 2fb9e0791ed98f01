"""Who gets which voice: what a person has said, and for everybody else a voice by pronoun and prominence.

No two who talk together get the same voice, as long as there are voices enough (colouring.py), and who says the most
chooses first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import combinations

from personae.book import Book, Character, Quote
from personae.errors import VoicesError
from personae.export.scripts.colouring import Choice, Talk, coloured_by
from personae.export.scripts.conversations import exchanges
from personae.export.scripts.lines import Line
from personae.export.scripts.voices_file import POOLS, Told

# The voices where nobody has named any. A person or a tool says what they are in earnest.
STANDARD = {
    "she": tuple(f"female-{number}" for number in range(1, 13)),
    "he": tuple(f"male-{number}" for number in range(1, 13)),
    "they": tuple(f"other-{number}" for number in range(1, 7)),
}
_STANDARD_ONES = frozenset(voice for pool in STANDARD.values() for voice in pool)
# So many who share a voice are named one by one.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that a script is for: its name in voices.toml, and what it calls the standard voices.

    Where it has names of its own for them, only those voices are given out that it has a name for.
    """

    name: str
    called: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who has which voice, in the words of one tool. `voices` has everybody who speaks, the most talkative first.

    None is whatever voice the tool takes when it is told nothing. `notices` are sentences for whoever made the cast.
    """

    narrator: str | None
    nobody: str | None
    voices: Mapping[str, str | None]
    notices: tuple[str, ...] = ()

    def of(self, line: Line) -> str | None:
        """The voice that reads a line."""
        if line.quote is None:
            return self.narrator
        return self.nobody if line.quote.speaker is None else self.voices[line.quote.speaker]


def pool_of(person: Character) -> str:
    """The pool that somebody's voice comes from: "she", "he", or "they" for all others and for the unknown."""
    first = (person.pronouns or "").casefold().split("/")[0].strip()
    return first if first in POOLS else "they"


def speakers(book: Book, told: Told) -> list[Character]:
    """Those who speak in their own voice, who says the most words first."""
    words: Counter[str] = Counter()
    for quote in book.quotes:
        if quote.speaker is not None and quote.kind not in told.narrated:
            words[quote.speaker] += len(book[quote.span].split())
    known = {person.id: person for person in book.characters}
    place = {id: number for number, id in enumerate(known)}
    ids = sorted(words, key=lambda id: (-words[id], place.get(id, len(place)), id))
    return [known.get(id) or Character(id, id) for id in ids]


def cast(book: Book, told: Told, tool: Tool) -> Cast:
    """A voice for everybody who speaks. The same book and the same voices.toml give the same cast.

    Raises VoicesError where voices.toml gives a voice to a name that fits two people, or two voices to one person.
    """
    people = speakers(book, told)
    called = _caller(told, tool)
    narrator = _maybe(called, told.narrator or ("narrator" if "narrator" in tool.called else None))
    nobody = _maybe(called, told.nobody) or narrator
    chosen, notices = _chosen(book, told)
    chosen = {id: voice for id, voice in chosen.items() if _usable(told, tool, voice)}
    given: dict[str, str | None] = {
        person.id: called(chosen[person.id]) if person.id in chosen else narrator
        for person in people
        if person.id in chosen or person.kind == "narrator"
    }
    open_to = {
        person.id: _without(_choice(told, tool, called, pool_of(person)), (narrator, nobody))
        for person in people
        if person.id not in given
    }
    talk = exchanges(book)
    coloured = coloured_by(talk, open_to, {id: voice for id, voice in given.items() if voice is not None})
    voices = {person.id: given[person.id] if person.id in given else coloured[person.id] for person in people}
    return Cast(narrator, nobody, voices, (*notices, *_shared(people, voices, talk, narrator)))


def _caller(told: Told, tool: Tool) -> Callable[[str], str]:
    own = told.tools.get(tool.name, {})
    return lambda voice: own.get(voice) or tool.called.get(voice, voice)


def _maybe(called: Callable[[str], str], voice: str | None) -> str | None:
    return None if voice is None else called(voice)


def _choice(told: Told, tool: Tool, called: Callable[[str], str], name: str) -> Choice:
    """A pool's voices, as the tool calls them; all others too where it is empty, or somebody's pronouns are unknown."""
    for pools in (told.pools, STANDARD):
        usable = {key: [voice for voice in pools.get(key, ()) if _usable(told, tool, voice)] for key in POOLS}
        if any(usable.values()):
            break
    others = [] if usable[name] and name != "they" else [voice for key in POOLS for voice in usable[key]]
    return {**{called(voice): 1 for voice in others}, **{called(voice): 0 for voice in usable[name]}}


def _usable(told: Told, tool: Tool, voice: str) -> bool:
    """Whether a voice means something to the tool: a standard one may be more than the tool has."""
    named = (tool.called, told.tools.get(tool.name, {}))
    return not tool.called or voice not in _STANDARD_ONES or any(voice in names for names in named)


def _without(choice: Choice, taken: Sequence[str | None]) -> Choice:
    return {voice: how for voice, how in choice.items() if voice not in taken} or choice


def _shared(
    people: Sequence[Character], voices: Mapping[str, str | None], talk: Talk, narrator: str | None
) -> list[str]:
    """Sentences on those who talk together in one voice, who talks the most first."""
    pairs = [
        (talk.get(one.id, {}).get(other.id, 0), one, other)
        for one, other in combinations(people, 2)
        if voices[one.id] == voices[other.id] and voices[one.id] not in (None, narrator)
    ]
    pairs = sorted((pair for pair in pairs if pair[0]), key=lambda pair: -pair[0])
    sentences = [
        f"{one.name} and {other.name} talk together ({times}×) and share the voice {voices[one.id]!r}"
        for times, one, other in pairs[:_NAMED]
    ]
    more = len(pairs) - _NAMED
    return sentences + ([f"{more} more pairs who talk together share a voice"] if more > 0 else [])


def _chosen(book: Book, told: Told) -> tuple[dict[str, str], list[str]]:
    """The voices that voices.toml gives, by character id; and a sentence for each name that nobody has in this book."""
    chosen: dict[str, str] = {}
    notices = []
    for name, voice in told.people.items():
        person = _meant(book.characters, name)
        if person is None:
            notices.append(_nobody_of(book, name))
        elif person.id in chosen:
            raise VoicesError(f"voices.toml gives {person.name} ({person.id}) a voice twice; leave one of them")
        else:
            chosen[person.id] = voice
    return chosen, notices


def _meant(people: Iterable[Character], name: str) -> Character | None:
    """Whose id, or else name, or else alias this is. Raises VoicesError where it is that of two."""
    people = tuple(people)
    wanted = folded(name)
    by_id = [person for person in people if person.id == name]
    by_name = [person for person in people if folded(person.name) == wanted]
    by_alias = [person for person in people if wanted in map(folded, person.aliases)]
    meant = by_id or by_name or by_alias
    if len(meant) > 1:
        both = " and ".join(f"{person.name} ({person.id})" for person in meant)
        raise VoicesError(f"{name!r} in voices.toml fits {both}; write the id instead")
    return meant[0] if meant else None


def folded(name: str) -> str:
    """`name` as it is compared: capitals, sorts of apostrophes and white space do not matter."""
    return " ".join(name.replace("’", "'").casefold().split())


def _nobody_of(book: Book, name: str) -> str:
    known = [known for person in book.characters for known in (person.name, *person.aliases)]
    near = get_close_matches(name, known, 1, 0.8)
    return f"voices.toml names {name!r}, who is not in this book" + (f"; {near[0]!r} is" if near else "")


def quotes_of(book: Book, told: Told, person: Character) -> list[Quote]:
    """What somebody says in their own voice, in order."""
    quotes = (quote for quote in book.lines_of(person.id) if quote.kind not in told.narrated)
    return sorted(quotes, key=lambda quote: quote.span)

"""A voices.toml to begin with: everybody who speaks in a book, their voice, what is known of them, a line of theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from personae.book import Book, Character
from personae.export.encoding import encodable
from personae.export.formats import Wanted
from personae.export.scripts.casting import STANDARD, Tool, folded, quotes_of
from personae.export.scripts.lines import flat
from personae.export.scripts.script import Script, script_of

TOOL = Tool("")
_LONGEST = 100
_HEAD = """\
# Who has which voice in {title}, for personae export --voices FILE.
# A voice is whatever your tool calls it: a name, the file of a sample. Each voice here is only a placeholder.

{narrator}
{nobody}
thoughts = "{thoughts}"  # who reads what somebody thinks: "speaker" or "narrator"
writing = "{writing}"  # who reads letters, signs and messages: "speaker" or "narrator"

"""
_POOLS = """\

# Whoever is not named above gets a voice from here, by pronoun; no two who talk together get the same.
[pools]
"""
_TOOLS = """\

# What a voice is called in one tool: sml, audiobook-creator, alexandria, abogen or ssml.
# [tools.abogen]
# "female-1" = "af_bella"
"""


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """One file. What the voices.toml that was handed in says stays; who is missing there is added."""
    script = script_of(book, wanted, TOOL)
    yield f"{wanted.name}.voices.toml", encodable("".join(_page(book, script, wanted.name))).encode()


def _page(book: Book, script: Script, name: str) -> Iterator[str]:
    told = script.told
    yield _HEAD.format(
        title=_remark(book.metadata.get("title") or name),
        narrator=_setting("narrator", told.narrator, "who reads all that nobody says"),
        nobody=_setting("nobody", told.nobody, "who reads lines whose speaker is not known; without it, the narrator"),
        thoughts="narrator" if "thought" in told.narrated else "speaker",
        writing="narrator" if "writing" in told.narrated else "speaker",
    )
    yield "[people]\n"
    keys = _keys(book)
    for person in script.people:
        yield from _person(book, script, person, keys.get(person.id, person.id))
    for notice in script.cast.notices:
        yield f"# {_remark(notice)}\n"
    yield _POOLS
    for pool, voices in (told.pools or STANDARD).items():
        yield f"{pool} = [{', '.join(map(_string, voices))}]\n"
    yield _TOOLS if not told.tools else "".join(_tools(script))


def _setting(key: str, voice: str | None, why: str) -> str:
    return f"{key} = {_string(voice)}  # {why}" if voice else f'# {key} = "..."  # {why}'


def _keys(book: Book) -> dict[str, str]:
    """By character id, what somebody is called in the file: those whom their name would not find are not among them."""
    names = Counter(folded(person.name) for person in book.characters)
    ids = {person.id for person in book.characters}
    return {
        person.id: person.name
        for person in book.characters
        if names[folded(person.name)] == 1 and person.name not in ids and encodable(person.name) == person.name
    }


def _person(book: Book, script: Script, person: Character, key: str) -> Iterator[str]:
    quotes = quotes_of(book, script.told, person)
    lines = [flat(book[quote.span]) for quote in quotes]
    turns = len({quote.turn for quote in quotes})
    counts = f"{_counted(turns, 'line')}, {_counted(sum(len(line.split()) for line in lines), 'word')}"
    told = [person.pronouns or "", counts, f"called {person.name}" if key != person.name else "", person.voice]
    yield "# " + "; ".join(_remark(words) for words in told if words) + "\n"
    yield f"#   {_shortened(_remark(_sample(lines)))}\n"
    voice = script.cast.voices[person.id]
    entry = f"{_string(key)} = "
    yield f"{entry}{_string(voice)}\n" if voice else f'# {entry}"..."  # tells the story, in the narrator’s voice\n'


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def _sample(lines: list[str]) -> str:
    """The first line of some length: it shows more of a voice than a yes or no."""
    return next((line for line in lines if len(line.split()) >= 8), max(lines, key=len))


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rsplit(" ", 1)[0] + " …"


def _tools(script: Script) -> Iterator[str]:
    for tool, table in script.told.tools.items():
        yield f"\n[tools.{tool}]\n"
        for voice, called in table.items():
            yield f"{_string(voice)} = {_string(called)}\n"


def _remark(words: str) -> str:
    """`words` as they can stand in a comment of TOML: on one line, without control characters."""
    return "".join(letter if letter.isprintable() else "�" for letter in flat(words))


def _string(words: str) -> str:
    """`words` as a basic string of TOML."""
    safe = encodable(words).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(letter if letter.isprintable() else f"\\U{ord(letter):08X}" for letter in safe) + '"'

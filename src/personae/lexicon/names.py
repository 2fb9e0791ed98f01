"""The parts of a name: title, given names, family name."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from personae import lexicon

_PARTICLES = frozenset("de du des la le di da del della von van der den ten ter al el bin ibn y e of the".split())
_NOBLE = frozenset("de du des da di del della von van der den ten ter".split())
_SUFFIXES = frozenset("jr sr junior senior esq esquire ii iii iv v".split())
_MARRIED = frozenset("mrs madame mistress señora senora signora".split())
_UNMARRIED = frozenset("miss mademoiselle signorina señorita senorita fräulein fraulein".split())


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart. `words` is all of it; the parts are in lower case, titles without their dot.

    "Mrs. John Quill" has titles ("mrs",), given ("john",), family "quill"; "Miss Quill" has no given name.
    Titles are in full where they can be ("captain" for Capt.). A single bare word is neither given nor family: it is in
    `single`.
    """

    words: tuple[str, ...]
    titles: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    family: str = ""
    single: str = ""
    suffix: str = ""

    @property
    def text(self) -> str:
        """The name as a person would write it."""
        return " ".join(self.words)

    @property
    def gender(self) -> str:
        """f or m where a title tells, else "-"."""
        for title in self.titles:
            gender = lexicon.titles()[title][0]
            if gender != "-":
                return gender
        return "-"

    @property
    def married(self) -> bool | None:
        """True for Mrs., False for Miss, None where no title tells."""
        if any(title in _MARRIED for title in self.titles):
            return True
        if any(title in _UNMARRIED for title in self.titles):
            return False
        return None

    @property
    def core(self) -> tuple[str, ...]:
        """The lower-case words without titles and suffix."""
        return (*self.given, self.family) if self.family else (*self.given, *((self.single,) if self.single else ()))


def bare(word: str) -> str:
    """A name word for comparison: lower case, straight apostrophe, no dot."""
    return word.lower().replace("’", "'").rstrip(".")


def in_full(word: str) -> str:
    """A name word for comparison, a title that is written short in full: captain for Capt."""
    return lexicon.FULL_TITLES.get(bare(word), bare(word))


def is_title(word: str) -> bool:
    """Whether the word is a title, with or without its dot: Mrs., captain, Aunt."""
    return bare(word) in lexicon.titles()


@lru_cache(maxsize=1 << 16)
def parse(words: tuple[str, ...]) -> Name:
    """The parts of the name that `words` make up.

    parse(("Miss", "Ada", "Quill")).given == ("ada",). A title alone ("Captain") is a `single`.
    """
    rest = list(words)
    titles: list[str] = []
    while len(rest) > 1 and is_title(rest[0]):
        titles.append(in_full(rest.pop(0)))
    suffix = ""
    while len(rest) > 1 and bare(rest[-1]) in _SUFFIXES:
        suffix = bare(rest.pop())
    low = [bare(word) for word in rest]
    if len(low) == 1:
        low = [in_full(low[0])]
        follows = {lexicon.titles()[title][1] for title in titles}
        if "family" in follows:
            return Name(words, tuple(titles), (), low[0], "", suffix)
        return Name(words, tuple(titles), (), "", low[0], suffix)
    split = len(low) - 1
    while split > 0 and low[split - 1] in _PARTICLES:
        split -= 1
    if not titles and not split:
        return Name(words, (), (), "", " ".join(low), suffix)
    return Name(words, tuple(titles), tuple(low[:split]), " ".join(low[split:]), "", suffix)


def without_particle(name: Name, known: Collection[str]) -> Name:
    """The name with its family name's particle left out, where the rest is among those `known`: Quill for de Quill."""
    words = (name.family or name.single).split()
    while len(words) > 1 and words[0] in _NOBLE:
        del words[0]
    short = " ".join(words)
    if short not in known:
        return name
    return replace(name, family=short) if name.family else replace(name, single=short)


def same_given(one: str, other: str) -> bool:
    """Whether two given names can be one person's: equal, an initial, or a nickname of the other."""
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    nicknames = lexicon.nicknames()
    a, b = one.title(), other.title()
    return b in nicknames.get(a, ()) or a in nicknames.get(b, ()) or diminutive(one, other) or diminutive(other, one)


def diminutive(short: str, long: str) -> bool:
    """Whether `short` is `long`, or its beginning, with an ending of endearment: Tommy for Tom, Barney for Barnaby."""
    for ending in ("kins", "kin", "ie", "ey", "y", "ette", "s", "o"):
        stem = short.removesuffix(ending)
        if stem == short or len(stem) < 3:
            continue
        if long == stem or (long.startswith(stem[:-1]) and stem[-1] == stem[-2]):
            return True
        if ending in ("ie", "ey", "y") and len(stem) >= 4 and long.startswith(stem):
            return True
    return False


def cut_short(short: str, name: str) -> bool:
    """Whether `short` is the beginning or the end of a longer name: Iz or Izzy of Isobel, Sol of Marisol."""
    if not 2 <= len(short) <= 5 or len(short) >= len(name):
        return False
    stem = re.sub(r"(?<=\w\w)(ie|ey|y)$", "", short)
    return name.startswith(stem) or (len(short) >= 3 and name.endswith(short))

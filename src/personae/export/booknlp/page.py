"""ID.book.html: BookNLP's page of named characters, major entities, and the text with all marks in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from personae.export.booknlp.attribution import Line
from personae.export.booknlp.entities import NARRATOR, Entity
from personae.export.booknlp.parsing import Parse

_KINDS = ("FAC", "GPE", "LOC", "PER", "ORG", "VEH")
_SHOWN = 10  # entities of a kind
# What a name, a noun and a pronoun count when it is settled what somebody is called in the text.
_WEIGHT = {"PROP": 10.0, "NOM": 1.0, "PRON": 0.001}
_OPEN = '<font color="#D0D0D0">[</font>'
_CLOSE = '<font color="#D0D0D0">]</font><font color="#FF00FF"><sub>{0}-{1}</sub></font>'


def page(people: Sequence[Mapping[str, Any]], entities: Sequence[Entity], lines: Iterable[Line], parse: Parse) -> str:
    """The page. `people` are those of ID.book."""
    return "".join(
        (
            '<html><head>\n<meta charset="UTF-8">\n</head><h2>Named characters</h2>\n',
            *map(_named, people),
            "<p>\n<h2>Major entities (proper, common)</h2>",
            *_major(entities),
            "<h2>Text</h2>\n",
            *_text(_names(people, entities), entities, lines, parse),
            "</html>",
        )
    )


def _named(person: Mapping[str, Any]) -> str:
    proper = [f"{escape(name['n'])} ({name['c']})" for name in person["mentions"]["proper"]]
    common = [f"{escape(name['n'])} ({name['c']})" for name in person["mentions"]["common"]]
    if person["id"] == NARRATOR:
        proper.append("[NARRATOR]")
    return f"{person['count']} {'/'.join(proper)} {'/'.join(common)} <br />\n" if proper else ""


def _major(entities: Sequence[Entity]) -> Iterator[str]:
    for kind in _KINDS:
        yield f"<h3>{kind}</h3>"
        for form in ("PROP", "NOM"):
            texts: dict[int, Counter[str]] = defaultdict(Counter)
            for entity in entities:
                if entity.cat == kind and entity.prop == form:
                    texts[entity.coref][entity.text] += 1
            for found in sorted(texts.values(), key=lambda each: -each.total())[:_SHOWN]:
                yield f"{found.total()} {'/'.join(escape(text) for text, _ in found.most_common())} <br />"
            yield "<p>"


def _names(people: Iterable[Mapping[str, Any]], entities: Iterable[Entity]) -> dict[int, str]:
    """What everybody is called in the text, as it may stand in a page."""
    weights: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for entity in entities:
        weights[entity.coref][entity.text.lower()] += _WEIGHT[entity.prop]
    for person in people:  # somebody whom nothing mentions has one name all the same
        for name in (*person["mentions"]["proper"], *person["mentions"]["common"]):
            weights[person["id"]].setdefault(name["n"].lower(), 0.0)
    return {coref: escape(max(names, key=lambda name: names[name])) for coref, names in weights.items()}


def _text(
    names: Mapping[int, str], entities: Iterable[Entity], lines: Iterable[Line], parse: Parse
) -> Iterator[str]:
    before, after = [""] * len(parse), [""] * len(parse)
    for entity in entities:
        before[entity.first] += _OPEN
        after[entity.last] = _CLOSE.format(entity.coref, names[entity.coref]) + after[entity.last]
    for line in lines:
        name = None if line.speaker is None else names[line.speaker]
        before[line.first] += '<font color="#666699">'
        after[line.last] += f"</font><sub>[{line.speaker}-{name}]</sub>"
    paragraph = None
    for number, word in enumerate(parse.words):
        if parse.paragraph[number] != paragraph:
            yield "<p />"
            paragraph = parse.paragraph[number]
        yield f"{before[number]}{escape(word)}{after[number]} "

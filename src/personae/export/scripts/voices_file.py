"""The voices.toml that a person writes: who has which voice. One file serves every tool."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from personae.book import QuoteKind
from personae.errors import VoicesError

POOLS = ("she", "he", "they")
TOOLS = ("sml", "audiobook-creator", "alexandria", "abogen", "ssml")
_KEYS = ("narrator", "nobody", "thoughts", "writing", "pools", "people", "tools")
_READERS = ("speaker", "narrator")


@dataclass(frozen=True, slots=True)
class Told:
    """What a voices.toml says. What it leaves open is None or empty.

    `people`: names, aliases or ids to voices. `pools`: pronoun to voices, for everybody else. `tools`: for a tool, what
    a voice is called there. `narrated`: the kinds of quotation that the narrator reads; titles and scare quotes always.
    """

    narrator: str | None = None
    nobody: str | None = None
    narrated: frozenset[QuoteKind] = frozenset({"other"})
    people: Mapping[str, str] = field(default_factory=dict)
    pools: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tools: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def read_voices(text: str | None) -> Told:
    """What a voices.toml of that content says; nothing for None. Raises VoicesError, which says what is wrong."""
    try:
        page = tomllib.loads((text or "").removeprefix("\ufeff"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise VoicesError(f"voices.toml is no TOML: {error}") from error
    _known(page, _KEYS, "voices.toml")
    pools = _table(page, "pools")
    _known(pools, POOLS, "[pools] of voices.toml")
    tools = _table(page, "tools")
    _known(tools, TOOLS, "[tools] of voices.toml")
    return Told(
        narrator=_voice(page["narrator"], "narrator") if "narrator" in page else None,
        nobody=_voice(page["nobody"], "nobody") if "nobody" in page else None,
        narrated=frozenset(_narrated(page)),
        people={name: _voice(voice, name) for name, voice in _table(page, "people").items()},
        pools={name: _pool(name, pool) for name, pool in pools.items()},
        tools={name: _tool(name, _table(tools, name)) for name in tools},
    )


def _known(page: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
    for key in page:
        if key not in keys:
            raise VoicesError(f"{where} has a key {key!r}, which means nothing here; there are {', '.join(keys)}")


def _table(page: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    table = page.get(key, {})
    if not isinstance(table, dict):
        raise VoicesError(f"{key!r} in voices.toml is no table; begin it with a line [{key}]")
    return table


def _voice(value: Any, whose: str) -> str:
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise VoicesError(f"the voice of {whose!r} in voices.toml is not the name of a voice, in quotation marks")
    return value.strip()


def _narrated(page: Mapping[str, Any]) -> Iterator[QuoteKind]:
    yield "other"
    for key, kind in (("thoughts", "thought"), ("writing", "writing")):
        reader = page.get(key, "speaker")
        if reader not in _READERS:
            raise VoicesError(f"{key!r} in voices.toml is {reader!r}, and can only be 'speaker' or 'narrator'")
        if reader == "narrator":
            yield cast(QuoteKind, kind)


def _pool(name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise VoicesError(f"the pool {name!r} in voices.toml is no list of voices in [ ]")
    pool = tuple(_voice(voice, name) for voice in value)
    for voice in pool:
        if pool.count(voice) > 1:
            raise VoicesError(f"the pool {name!r} in voices.toml names the voice {voice!r} twice; leave it in once")
    return pool


def _tool(name: str, table: Mapping[str, Any]) -> Mapping[str, str]:
    return {
        voice: str(called) if type(called) is int else _voice(called, f"{voice} in [tools.{name}]")
        for voice, called in table.items()
    }

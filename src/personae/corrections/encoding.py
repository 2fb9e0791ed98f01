"""Steps as JSON objects and back, as they stand in a journal."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

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
)

# What a line of the journal calls each kind of step. These words are in people's files: none may ever change.
DOES: Mapping[str, type[Step]] = {
    "speakers": Speakers,
    "release": Release,
    "addressees": Addressees,
    "new": NewCharacter,
    "merge": Merge,
    "split": Split,
    "rename": Rename,
    "alias": Alias,
    "nobody": NotCharacter,
    "never-same": NeverSame,
    "describe": Describe,
    "passage": MarkPassage,
    "missing-turn": MissingTurn,
    "kind": SetKind,
    "bounds": Bounds,
    "join": Join,
}
_WORDS = {kind: word for word, kind in DOES.items()}
_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(step: Step) -> dict[str, Any]:
    """The step as a JSON object, "do" first, what is as usual left out.

    Rename(Who("c1", "Ada"), "Addie") gives {"do": "rename", "who": {"id": "c1", "name": "Ada"}, "name": "Addie"}.
    """
    return {"do": _WORDS[type(step)], **_written_fields(step)}


def from_json(value: Mapping[str, Any]) -> Step:
    """The step that a JSON object stands for. Raises ValueError, saying what is wrong with it."""
    word = value.get("do")
    if not isinstance(word, str) or word not in DOES:
        raise ValueError(f"what it does is {json.dumps(word)[:40]}, which this version does not know")
    return cast(Step, _read_fields(DOES[word], {key: value[key] for key in value if key != "do"}))


def line(value: Mapping[str, Any]) -> str:
    """A JSON object on one line, letters as they are."""
    return _escaped(json.dumps(value, ensure_ascii=False))


def page(value: Mapping[str, Any]) -> str:
    """A JSON object on many lines, for people to read."""
    return _escaped(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def _escaped(text: str) -> str:
    """JSON with lone surrogates, which no file can hold, as escapes."""
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _written(value: Any) -> Any:
    if isinstance(value, Place):
        return {"at": [value.start, value.end], **_written_fields(value, without=("start", "end"))}
    if is_dataclass(value):
        return _written_fields(value)
    return [_written(part) for part in value] if isinstance(value, tuple) else value


def _written_fields(value: Any, without: tuple[str, ...] = ()) -> dict[str, Any]:
    pairs = ((field, getattr(value, field.name)) for field in fields(value) if field.name not in without)
    return {field.name: _written(held) for field, held in pairs if held != field.default}


@cache
def _kinds(kind: type) -> dict[str, tuple[Any, Field[Any]]]:
    hints = get_type_hints(kind)
    return {field.name: (hints[field.name], field) for field in fields(kind)}


def _read_fields(kind: type, value: Mapping[str, Any]) -> Any:
    known = _kinds(kind)
    if strange := [key for key in value if key not in known]:
        raise ValueError(f"this version does not know its {json.dumps(strange[0])[:40]}")
    for name, (_, field) in known.items():
        if name not in value and field.default is MISSING:
            raise ValueError(f'its "{name}" is missing')
    return kind(**{name: _read(known[name][0], value[name], name) for name in value})


def _read(kind: Any, value: Any, name: str) -> Any:
    """`value` as what `kind`, the type of a step's field, asks for."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return None if value is None else _read(next(arg for arg in args if arg is not NoneType), value, name)
    if origin is tuple and isinstance(value, list):
        inner = [args[0]] * len(value) if args[-1] is Ellipsis else list(args)
        if len(inner) == len(value):
            return tuple(_read(arg, part, name) for arg, part in zip(inner, value, strict=True))
    elif origin is Literal and value in args:
        return value
    elif kind is Place and isinstance(value, dict):
        return _read_place(value)
    elif is_dataclass(kind) and isinstance(value, dict):
        return _read_fields(cast(type, kind), value)
    elif kind in (str, bool, int) and type(value) is kind:
        return value
    raise ValueError(f'its "{name}" is not what belongs there: {json.dumps(value)[:40]}')


def _read_place(value: dict[str, Any]) -> Place:
    start, end = _read(tuple[int, int], value.get("at"), "at")
    if not 0 <= start <= end:
        raise ValueError('its "at" is no place in a text')
    words = {key: value[key] for key in value if key != "at"}
    return cast(Place, _read_fields(Place, {**words, "start": start, "end": end}))

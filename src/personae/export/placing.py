"""Putting made files in their place: each whole or not there at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from personae.errors import OutputError

_BYTES = 4  # of chance in the name of an unfinished file


def unfinished(target: Path) -> Path:
    """A new name beside `target`, under which it is written until it is whole."""
    return target.parent / f".{target.name}.new-{secrets.token_hex(_BYTES)}"


def left_unfinished(folder: Path) -> list[Path]:
    """The files in a folder that a killed process was writing under such names, and what was written beside them."""
    return sorted(folder.glob(f".*.new-{'[0-9a-f]' * 2 * _BYTES}*"))


def place_file(path: str | Path, content: bytes) -> None:
    """Write one file, in place of any that is there. Raises OutputError where that fails."""
    target = Path(path)
    made = unfinished(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(content)
        os.replace(made, target)
    except OSError as error:
        raise OutputError(f"{target} cannot be written: {error.strerror or error}") from error
    finally:
        made.unlink(missing_ok=True)


def place_files(folder: str | Path, files: Iterable[tuple[str, bytes]], *, alone: bool = False) -> None:
    """Write files into a folder, which is made if need be; others that lie in it stay. Raises OutputError.

    With `alone`, a folder that holds anything else is refused: among what is to leave an archive no text may lie that
    was written there before.
    """
    target = Path(folder)
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is a file, and this format makes a folder; name another with -o")
    made = list(files)  # all of them are made before the first is written
    if alone and target.is_dir() and (others := {each.name for each in target.iterdir()} - {name for name, _ in made}):
        raise OutputError(
            f"{target} holds other files, {min(others)} among them, that may hold the text; name a new folder with -o"
        )
    for name, content in made:
        place_file(target / name, content)

"""A ZIP archive from an unknown hand: its files by name, and nothing that could do harm.

Nothing is ever unpacked to disk. What is read is limited in size and in how much it grows. An `Archive` is one book in
many files, a `Shelf` many books.
"""

from __future__ import annotations

import io
import lzma
import posixpath
import re
import struct
import zipfile
import zlib
from pathlib import Path

from personae.errors import BrokenInput, HostileInput, MissingInput, ProtectedInput

# What a whole book may hold when unpacked, and how much one file may grow: text shrinks to a third or a fifth.
MOST_BYTES = 200_000_000
_MOST_GROWTH = 200
_GROWTH_MATTERS = 2_000_000
_MOST_FILES = 50_000
_ZIP_ERRORS = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, KeyError,
    NotImplementedError, OverflowError, RuntimeError, UnicodeError, ValueError, IndexError, TypeError,
)  # fmt: skip


class Archive:
    """The files of a ZIP archive, read into memory one at a time."""

    def __init__(self, raw: bytes, name: str) -> None:
        """Open the archive in `raw`. Raises BrokenInput or HostileInput."""
        self.name = name
        self._left = MOST_BYTES
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
            self._entries = {entry.filename: entry for entry in self._zip.infolist()}
        except _ZIP_ERRORS as error:
            raise BrokenInput(
                f"{name} begins as an EPUB (ZIP) does, but its table of contents cannot be read ({error}); "
                "the file is cut off or damaged: fetch it again"
            ) from error
        self._check_names()
        self._by_folded = {entry.lower(): entry for entry in self._entries}

    @property
    def names(self) -> list[str]:
        """The names of all files, as the archive lists them."""
        return list(self._entries)

    def _check_names(self) -> None:
        if len(self._entries) > _MOST_FILES:
            raise HostileInput(f"{self.name} holds {len(self._entries)} files; no book does, so it is not opened")
        for entry in self._entries:
            if climbs(entry):
                raise HostileInput(
                    f"{self.name} holds a file named {entry[:80]!r}, which would lie outside the book; "
                    "it is not opened; get the book from another source"
                )

    def find(self, path: str) -> str | None:
        """The listed name of a file, whatever its case; None where there is none."""
        path = posixpath.normpath(path)
        return path if path in self._entries else self._by_folded.get(path.lower())

    def read(self, path: str) -> bytes:
        """The bytes of a file. Raises BrokenInput, ProtectedInput or HostileInput."""
        raw = _unpacked(self._zip, self._entries[path], self.name, self._left)
        self._left -= len(raw)
        return raw


class Shelf:
    """A ZIP archive of many books, which stays on the disk: each file is read when it is asked for.

    Each may hold as much as a whole book; together they may hold any amount.
    """

    def __init__(self, path: str | Path) -> None:
        """Open the archive at `path`. Raises BrokenInput."""
        self.name = Path(path).name
        try:
            self._zip = zipfile.ZipFile(path)
        except _ZIP_ERRORS as error:
            raise BrokenInput(f"{self.name} is no ZIP archive that can be read ({error}); fetch it again") from error

    @property
    def sizes(self) -> dict[str, int]:
        """The unpacked size of each file, by its name, in the order of the archive; folders are left out."""
        return {entry.filename: entry.file_size for entry in self._zip.infolist() if not entry.is_dir()}

    def read(self, name: str) -> bytes:
        """The bytes of a file. Raises MissingInput, BrokenInput, ProtectedInput or HostileInput."""
        try:
            entry = self._zip.getinfo(name)
        except KeyError:
            raise MissingInput(f"there is no {name} in {self.name}") from None
        return _unpacked(self._zip, entry, self.name, MOST_BYTES)

    def close(self) -> None:
        """Let go of the archive's file."""
        self._zip.close()


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, most: int) -> bytes:
    """The bytes of one file of the archive of that name, of which there may be at most `most`."""
    path = entry.filename
    if entry.flag_bits & 0x1:
        raise ProtectedInput(f"{name} is protected by a password ({path} in it is encrypted); give a copy without one")
    size, packed = entry.file_size, max(1, entry.compress_size)
    if size > most or (size > _GROWTH_MATTERS and size / packed > _MOST_GROWTH):
        raise HostileInput(
            f"{path} in {name} would grow from {packed} to {size} bytes; that is a ZIP bomb and no book, "
            "so it is not opened"
        )
    try:
        with archive.open(entry) as file:
            raw = file.read(min(size, most) + 1)
    except _ZIP_ERRORS as error:
        raise BrokenInput(f"{path} in {name} cannot be unpacked ({error}); fetch the file again") from error
    if len(raw) > min(size, most):
        raise HostileInput(f"{name} holds more than it says; it is not opened")
    return raw


def climbs(path: str) -> bool:
    """Whether a path leads out of the folder that it is in: "../x", "/etc", "C:\\x"."""
    if path.startswith(("/", "\\")) or re.match(r"[A-Za-z]:[\\/]", path):
        return True
    return ".." in re.split(r"[\\/]", posixpath.normpath(path))

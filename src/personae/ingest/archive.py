"""A ZIP archive from an unknown hand: its files by name, and nothing that could do harm.

Nothing is ever unpacked to disk. What is read is limited in size and in how much it grows.
"""

from __future__ import annotations

import io
import lzma
import posixpath
import re
import struct
import zipfile
import zlib

from personae.errors import BrokenInput, HostileInput, ProtectedInput

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
        entry = self._entries[path]
        if entry.flag_bits & 0x1:
            raise ProtectedInput(
                f"{self.name} is protected by a password ({path} in it is encrypted); give a copy without one"
            )
        size, packed = entry.file_size, max(1, entry.compress_size)
        if size > self._left or (size > _GROWTH_MATTERS and size / packed > _MOST_GROWTH):
            raise HostileInput(
                f"{path} in {self.name} would grow from {packed} to {size} bytes; that is a ZIP bomb and no book, "
                "so it is not opened"
            )
        try:
            with self._zip.open(entry) as file:
                raw = file.read(min(size, self._left) + 1)
        except _ZIP_ERRORS as error:
            raise BrokenInput(f"{path} in {self.name} cannot be unpacked ({error}); fetch the file again") from error
        self._left -= len(raw)
        if self._left < 0 or len(raw) > size:
            raise HostileInput(f"{self.name} holds more than it says; it is not opened")
        return raw


def climbs(path: str) -> bool:
    """Whether a path leads out of the folder that it is in: "../x", "/etc", "C:\\x"."""
    if path.startswith(("/", "\\")) or re.match(r"[A-Za-z]:[\\/]", path):
        return True
    return ".." in re.split(r"[\\/]", posixpath.normpath(path))

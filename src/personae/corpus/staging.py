"""What has been read and is in no table yet: files that are only ever added to, one book a record.

A record that was half written when the process ended is known by its checksum, and its book is read again. A file is
never added to by a second process; when all its books are in the tables, it is deleted.
"""

from __future__ import annotations

import json
import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from personae.corpus.reading import Result
from personae.errors import OutputError

_MARK = b"pcr1"
_HEAD = struct.Struct("<4sQI")  # mark, length, checksum
# A new file after so much, so that none has to be kept for one book of it.
_LONG = 256_000_000


@dataclass(frozen=True, slots=True)
class Record:
    """Where the result of a book lies in a file."""

    file: Path
    offset: int
    length: int


class Staging:
    """The files of results in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[Path, set[str]] = {}
        self._open: Path | None = None

    def kept(self) -> Iterator[tuple[str, Result, Record]]:
        """Every whole record of processes before: the book's id, its result without the tables, and where it lies.

        A book may come twice; the later one counts. Files in which nothing is whole are deleted.
        """
        for path in sorted(self._folder.glob("*.results")):
            found = self._held.setdefault(path, set())
            for id, result, record in _records(path):
                for other in self._held.values():
                    other.discard(id)
                found.add(id)
                yield id, result, record
        for path in [path for path, ids in self._held.items() if not ids]:
            self._delete(path)

    def add(self, id: str, result: Result) -> Record:
        """Write a result down. Raises OutputError."""
        head = {
            "id": id, "facts": result.facts, "seconds": result.seconds,
            "tables": [[name, len(packed)] for name, packed in result.tables.items()],
        }  # fmt: skip
        line = json.dumps(head).encode() + b"\n"
        content = b"".join((line, *result.tables.values()))
        try:
            if self._open is None or self._open.stat().st_size > _LONG:
                self._open = self._fresh()
            with open(self._open, "ab") as file:
                offset = file.tell()
                file.write(_HEAD.pack(_MARK, len(content), zlib.crc32(content)) + content)
        except OSError as error:
            raise OutputError(f"{self._folder} cannot be written: {error.strerror or error}") from error
        self._held[self._open].add(id)
        return Record(self._open, offset + _HEAD.size, len(content))

    def forget(self, ids: Iterator[str]) -> None:
        """These books are in the tables now: delete the files that hold no others."""
        gone = set(ids)
        for path in list(self._held):
            self._held[path] -= gone
            if not self._held[path]:
                self._delete(path)

    def _fresh(self) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        number = max((int(path.stem) for path in self._folder.glob("*.results")), default=0) + 1
        path = self._folder / f"{number:06}.results"
        path.touch()
        self._held[path] = set()
        return path

    def _delete(self, path: Path) -> None:
        del self._held[path]
        if path == self._open:
            self._open = None
        with suppress(FileNotFoundError):
            path.unlink()


def result_at(record: Record) -> Result:
    """The result that a record holds, its tables too."""
    with open(record.file, "rb") as file:
        file.seek(record.offset)
        return _result(file.read(record.length))[1]


def _result(content: bytes, *, whole: bool = True) -> tuple[str, Result]:
    line, _, rest = content.partition(b"\n")
    head = json.loads(line)
    tables, at = {}, 0
    for name, length in head["tables"] if whole else ():
        tables[name] = rest[at : at + length]
        at += length
    return head["id"], Result(head["facts"], tables, head["seconds"])


def _records(path: Path) -> Iterator[tuple[str, Result, Record]]:
    """The whole records of a file; what comes after one that is torn is not looked at."""
    with open(path, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        while len(head := file.read(_HEAD.size)) == _HEAD.size:
            mark, length, check = _HEAD.unpack(head)
            offset = file.tell()
            if mark != _MARK or offset + length > size:
                return
            content = file.read(length)
            if zlib.crc32(content) != check:
                return
            id, result = _result(content, whole=False)
            yield id, result, Record(path, offset, length)

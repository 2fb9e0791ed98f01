"""A ZIP archive with a few files changed or added and every other byte for byte as it was, packed data and all.

Python's zipfile can only write what it has unpacked and packed again. Here the records of files that stay are copied,
and only the places that the archive's directory names are written anew. By the ZIP specification (APPNOTE.TXT 6.3.10,
4.3).
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from itertools import pairwise

from personae.errors import OutputError

_LOCAL = struct.Struct("<4s2B4HL2L2H")
_CENTRAL = struct.Struct("<4s4B4HL2L5H2L")
_END = struct.Struct("<4s4H2LH")
_STORED, _DEFLATED = 0, 8
_SIZES_FOLLOW = 0x0008
_UTF8 = 0x0800
_ZIP64 = 0x0001
_MOST = 0xFFFFFFFF
# 1 January 1980, midnight: the first time that the format can hold, for files of ours.
_DATE = 0x21


def replaced(raw: bytes, changed: Mapping[str, bytes], added: Sequence[tuple[str, bytes]]) -> bytes:
    """The archive `raw` with new contents for the files named in `changed`, and those of `added` at its end.

    A changed file keeps its place, its way of packing, its time and its attributes. Raises OutputError for an archive
    that is too large or too odd for that: one over 4 GB, or whose files share bytes.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        entries, directory, comment = archive.infolist(), archive.start_dir, archive.comment
    begins = sorted({entry.header_offset for entry in entries})
    if len(begins) != len(entries) or any(entry.file_size > _MOST for entry in entries):
        raise OutputError("the EPUB's ZIP archive is of an odd make; repack it, with Calibre or Sigil for instance")
    ends = dict(zip(begins, [*begins[1:], directory], strict=True))
    out, offsets = [raw[: begins[0]] if begins else b""], {}
    length = len(out[0])
    packed: dict[int, tuple[int, bytes, bytes]] = {}
    last = {entry.filename: entry.header_offset for entry in entries}
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        at = entry.header_offset
        record = raw[at : ends[at]]
        if entry.filename in changed and last[entry.filename] == at:
            packed[at] = _packed(changed[entry.filename], entry.compress_type)
            record = _local(raw, at, packed[at], changed[entry.filename])
        offsets[at] = length
        out.append(record)
        length += len(record)
    central = []
    place = directory
    for entry in entries:
        row, place = _row(raw, place)
        central.append(_directed(row, entry, offsets[entry.header_offset], packed.get(entry.header_offset), changed))
    for name, content in added:
        local, listed = _new(name, content, length)
        out.append(local)
        central.append(listed)
        length += len(local)
    listing = b"".join(central)
    if length + len(listing) > _MOST or len(central) > 0xFFFF:
        raise OutputError("the EPUB is too large for a plain ZIP archive")
    end = _END.pack(b"PK\x05\x06", 0, 0, len(central), len(central), len(listing), length, len(comment))
    return b"".join((*out, listing, end, comment))


def _packed(content: bytes, method: int) -> tuple[int, bytes, bytes]:
    """The method used (stored stays stored), the packed bytes, and checksum and sizes as records hold them."""
    if method == _STORED:
        data = content
    else:
        method = _DEFLATED
        squeezer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -15)
        data = squeezer.compress(content) + squeezer.flush()
    return method, data, struct.pack("<3L", zlib.crc32(content), len(data), len(content))


def _local(raw: bytes, at: int, packed: tuple[int, bytes, bytes], content: bytes) -> bytes:
    """The record of a changed file: its header with the new checksum and sizes, and its data."""
    method, data, figures = packed
    fields = list(_LOCAL.unpack_from(raw, at))
    names = at + _LOCAL.size
    name, extra = raw[names : names + fields[10]], raw[names + fields[10] : names + fields[10] + fields[11]]
    extra = _without_zip64(extra)
    fields[3] &= ~_SIZES_FOLLOW
    fields[4] = method
    fields[7:10] = struct.unpack("<3L", figures)
    fields[11] = len(extra)
    return _LOCAL.pack(*fields) + name + extra + data


def _row(raw: bytes, place: int) -> tuple[tuple[list[int | bytes], bytes, bytes, bytes], int]:
    """The row of the directory at `place`: its fields, name, extra and comment; and where the next one begins."""
    fields = list(_CENTRAL.unpack_from(raw, place))
    names = place + _CENTRAL.size
    bounds = [names]
    for length in fields[12:15]:
        bounds.append(bounds[-1] + length)
    name, extra, comment = (raw[start:end] for start, end in pairwise(bounds))
    return (fields, name, extra, comment), bounds[-1]


def _directed(
    row: tuple[list[int | bytes], bytes, bytes, bytes],
    entry: zipfile.ZipInfo,
    offset: int,
    packed: tuple[int, bytes, bytes] | None,
    changed: Mapping[str, bytes],
) -> bytes:
    """A row of the directory that points to `offset`, with the figures of a changed file where it is one."""
    fields, name, extra, comment = row
    figures = struct.pack("<3L", entry.CRC, entry.compress_size, entry.file_size)
    if packed is not None:
        method, _, figures = packed
        fields[5] = int(fields[5]) & ~_SIZES_FOLLOW
        fields[6] = method
    extra = _without_zip64(extra)
    fields[9:12] = struct.unpack("<3L", figures)
    fields[13] = len(extra)
    fields[15] = 0
    fields[18] = offset
    return _CENTRAL.pack(*fields) + name + extra + comment


def _without_zip64(extra: bytes) -> bytes:
    """An extra field without the large sizes, which are in the plain fields now."""
    kept, place = b"", 0
    while place + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, place)
        if kind != _ZIP64:
            kept += extra[place : place + 4 + length]
        place += 4 + length
    return kept + extra[place:]


def _new(name: str, content: bytes, offset: int) -> tuple[bytes, bytes]:
    """The record and the row of the directory of a file that was not in the archive."""
    written = name.encode()
    method, data, figures = _packed(content, _DEFLATED)
    crc, size, length = struct.unpack("<3L", figures)
    local = _LOCAL.pack(b"PK\x03\x04", 20, 0, _UTF8, method, 0, _DATE, crc, size, length, len(written), 0)
    central = _CENTRAL.pack(
        b"PK\x01\x02", 20, 0, 20, 0, _UTF8, method, 0, _DATE, crc, size, length, len(written), 0, 0, 0, 0, 0, offset
    )
    return local + written + data, central + written

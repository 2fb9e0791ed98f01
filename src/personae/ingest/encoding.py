"""Bytes to text: which encoding a file is in, and what was odd about it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from personae.errors import NotAStory

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?i)<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]+)"""
)
# Valid UTF-8 sequences of two to four bytes.
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_TEXT_CODEC = re.compile(r"cp\d|iso8859|koi8|mac|gb|big5|shift|euc|iso2022|tis|johab|hz$|ptcp|kz1048|latin")
# Western single-byte encodings, the likeliest first.
_WESTERN = ("cp1252", "mac-roman", "cp850")
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x19\x1c-\x1f\x7f]")
_COMMON = frozenset("“”‘’—–…«»£©°éèêëàâäáãåîïíìôöóòõøûüúùçñßæœÉÈÀÇÖÜÄÑ¡¿\xa0½¼§")
_SAMPLE = 200_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the name of the encoding that it was in, and warnings about what could not be read exactly."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(raw: bytes, *, markup: bool = False) -> Decoded:
    """The text of `raw`, without a byte order mark.

    A byte order mark decides; then valid UTF-8; then UTF-16 without a mark; then, for `markup`, what it declares of
    itself; then the likeliest of the older encodings. Raises NotAStory where the bytes are no text at all.
    """
    for bom, name in _BOMS:
        if raw.startswith(bom):
            return _strictly(raw[len(bom) :], name)
    if wide := _wide(raw):
        return _strictly(raw, wide)
    _check_binary(raw)
    try:
        return _checked(Decoded(raw.decode("utf-8"), "utf-8"))
    except UnicodeDecodeError:
        pass
    high, sequences = len(_HIGH.findall(raw)), _SEQUENCE.findall(raw)
    stray = high - sum(map(len, sequences))
    if len(sequences) > 3 * stray:
        warning = f"{stray} bytes are not UTF-8; they are read as Windows-1252"
        return _checked(Decoded(raw.decode("utf-8", errors="personae-cp1252"), "utf-8", (warning,)))
    name = (_declared(raw) if markup else "") or _older(raw, high)
    text = raw.decode(name, errors="replace")
    lost = text.count("\ufffd")
    warnings = (f"{lost} bytes could not be read as {name}; they are shown as \ufffd",) if lost else ()
    return _checked(Decoded(text, name, warnings))


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: a byte that is no UTF-8 is what Windows would make of it."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error("personae-cp1252", _as_cp1252)


def _strictly(raw: bytes, name: str) -> Decoded:
    text = raw.decode(name, errors="replace")
    lost = text.count("\ufffd")
    if lost > max(2, len(text) // 50):
        raise NotAStory(f"the file claims to be {name} text but most of it is not; it may be binary or damaged")
    warnings = (f"{lost} places could not be read as {name}; they are shown as \ufffd",) if lost else ()
    return _checked(Decoded(text, name, warnings))


def _checked(decoded: Decoded) -> Decoded:
    """The same with warnings about null characters and about text that was decoded wrongly once before."""
    warnings = list(decoded.warnings)
    if nulls := decoded.text.count("\0"):
        warnings.append(f"the text holds {nulls} null characters; they are passed over")
    if decoded.text.count("â€") >= 3:
        warnings.append("curly quotation marks look garbled (â€œ for “): the file was saved in a wrong encoding once")
    return Decoded(decoded.text, decoded.encoding, tuple(warnings))


def _wide(raw: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: a text mostly of ASCII has its nulls at every second or fourth byte."""
    sample = raw[:4096]
    sample = sample[: len(sample) // 4 * 4]
    if len(sample) < 8 or sample.count(0) * 10 < len(sample) * 3:
        return ""
    nulls = [sample[k::4].count(0) * 10 > len(sample) * 2 for k in range(4)]
    shapes = {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }
    return shapes.get((nulls[0], nulls[1], nulls[2], nulls[3]), "")


def _check_binary(raw: bytes) -> None:
    """Raise NotAStory where too many bytes are control characters."""
    nulls, control = (
        raw.count(0),
        len(_CONTROL.findall(raw[:_SAMPLE])) + len(_CONTROL.findall(raw[_SAMPLE:][-_SAMPLE:])),
    )
    if nulls * 10 > len(raw):
        raise NotAStory(
            f"{nulls * 100 // len(raw)} % of the bytes are null: this is no text; give a text, HTML or EPUB file"
        )
    if control > 8 and control * 30 > min(len(raw), 2 * _SAMPLE):
        raise NotAStory("the file is binary, not text; give a plain text, Markdown, HTML or EPUB file")


def _declared(raw: bytes) -> str:
    """The encoding that HTML or XML names at its head, if Python knows it and it is no Unicode form."""
    match = _DECLARED.search(raw[:4096])
    if not match:
        return ""
    name = (match[1] or match[2]).decode("ascii", "replace").lower()
    if name in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"):  # as browsers do
        return "cp1252"
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return ""
    return codec if _TEXT_CODEC.match(codec) else ""


def _older(raw: bytes, high: int) -> str:
    """The likeliest encoding of bytes that are not UTF-8."""
    letters = sum(raw.count(byte) for byte in b"etaoinshr ")
    if high * 8 <= letters:
        return max(_WESTERN, key=lambda name: (_plausible(raw, name), -_WESTERN.index(name)))
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:_SAMPLE]).best()
    return best.encoding if best else "cp1252"


def _plausible(raw: bytes, name: str) -> int:
    """How well high bytes read in an encoding: common marks and letters count for it, all else against it."""
    score = 0
    for match in list(_HIGH.finditer(raw))[:2000]:
        at = match.start()
        char = raw[at : at + 1].decode(name, errors="replace")
        score += 1 if char in _COMMON else -2
        inside = raw[at - 1 : at].islower() and raw[at + 1 : at + 2].islower()
        if inside and not (char.islower() or char in "’—–"):
            score -= 2
    return score

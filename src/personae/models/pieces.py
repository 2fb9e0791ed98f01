"""A story's tokens as the encoder sees them: word pieces, each with its token's shape, part of speech and zone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from personae.book import Book
from personae.models.features import plain

LONGEST = 6  # pieces kept of one word
_REMEMBERED = 200_000  # distinct words; one book has a tenth of that, but a process may read thousands of books
# The encoder knows no capitals: what each word looked like is told beside it.
SHAPES = ("lower", "Title", "UPPER", "Mixed", "digit", "mark")
# Where a token stands: narration, speech, thought, writing, other marks; the first token of a paragraph comes twice.
ZONES = ("narration", "speech", "thought", "writing", "other")
OPENS = len(ZONES)  # added to the zone of the first token of a paragraph


@dataclass(frozen=True, slots=True)
class Pieces:
    """All word pieces of a book, as columns: `piece` int32, `shape`, `tag`, `zone` uint8 [p].

    `first` int32 [n + 1]: where the pieces of each token begin.
    """

    piece: NDArray[np.int32]
    shape: NDArray[np.uint8]
    tag: NDArray[np.uint8]
    zone: NDArray[np.uint8]
    first: NDArray[np.int32]


class Vocabulary:
    """Words to word pieces (WordPiece, uncased), each word once."""

    def __init__(self, text: str) -> None:
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_str(text)
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known: dict[str, list[int]] = {}
        self.open, self.close, self.unknown = (
            self._tokenizer.token_to_id(sign) or 0 for sign in ("[CLS]", "[SEP]", "[UNK]")
        )

    def __call__(self, word: str) -> list[int]:
        """The pieces of one word, at most LONGEST."""
        found = self._known.get(word)
        if found is None:
            found = self._tokenizer.encode(plain(word[:200]), add_special_tokens=False).ids[:LONGEST]
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[word] = found or [self.unknown]
        return found


@cache
def vocabulary() -> Vocabulary:
    """The encoder's vocabulary, loaded at first use."""
    return Vocabulary((files("personae.models") / "vocabulary.json").read_text(encoding="utf-8"))


def shape_of(word: str) -> int:
    """The index into SHAPES."""
    if not any(c.isalnum() for c in word):
        return 5
    if any(c.isdigit() for c in word):
        return 4
    if word.islower():
        return 0
    if word.isupper() and len(word) > 1:
        return 2
    return 1 if word[:1].isupper() and not any(c.isupper() for c in word[1:]) else 3


def zones(book: Book) -> NDArray[np.uint8]:
    """The zone of each token: uint8 [n]."""
    zone = np.zeros(len(book.tokens), np.uint8)
    for quote in book.quotes:
        where = book.tokens.within(quote.span)
        zone[where.start : where.stop] = ZONES.index(quote.kind)
    paragraph = book.tokens.paragraph
    if len(zone):
        opens = np.concatenate([[True], paragraph[1:] != paragraph[:-1]])
        zone[opens] += OPENS
    return zone


def of_words(words: tuple[str, ...], tag: NDArray[np.uint8], zone: NDArray[np.uint8], vocabulary: Vocabulary) -> Pieces:
    """The pieces of a text's tokens."""
    distinct = {word: k for k, word in enumerate(dict.fromkeys(words))}
    number = np.fromiter((distinct[word] for word in words), np.int64, len(words))
    rows = [vocabulary(word) for word in distinct]
    shapes = np.array([shape_of(word) for word in distinct], np.uint8)
    lengths = np.array([len(row) for row in rows], np.int64)
    flat = np.array([p for row in rows for p in row], np.int32)
    starts = np.cumsum(lengths) - lengths
    count = lengths[number]
    first = np.concatenate([[0], np.cumsum(count)]).astype(np.int32)
    owner = np.repeat(np.arange(len(words)), count)
    within = np.arange(len(owner)) - first[owner]
    return Pieces(flat[starts[number[owner]] + within], shapes[number][owner], tag[owner], zone[owner], first)


def read(book: Book) -> Pieces:
    """The pieces of a book whose tokens are tagged and whose quotations are known."""
    return of_words(book.tokens.words, book.tokens.tag, zones(book), vocabulary())


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens `first` to `end` are shown to the encoder together; it answers for `own_first` to `own_end`."""

    first: int
    end: int
    own_first: int
    own_end: int


def windows(first: NDArray[np.int32], a: int, b: int, size: int, margin: int) -> list[Window]:
    """Overlapping windows over tokens `a` to `b`, of at most `size` pieces, `margin` of which are seen again.

    `first` is that of Pieces. Every token is answered for once, where it has `margin` pieces on either side, if it can.
    """
    found: list[Window] = []
    start, own = a, a
    while own < b:
        end = int(np.searchsorted(first, first[start] + size, side="right")) - 1
        end = min(b, max(end, own + 1))
        own_end = b if end == b else max(own + 1, int(np.searchsorted(first, first[end] - margin, side="right")) - 1)
        found.append(Window(start, end, own, own_end))
        own = own_end
        start = max(start, int(np.searchsorted(first, first[own] - margin)))
    return found

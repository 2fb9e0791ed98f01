"""What a network is told about each word: the one feature function, used by training and by reading.

All but the word's surroundings is the same wherever the word stands in a book, so features are rows of a table
with one row per distinct word, and each token holds the number of its row. Curly marks, accents and the many
dashes are made alike here and nowhere else; the text itself stays as it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from personae.book import TAGS

# rows of each hashed table: whole word, first three letters, last two, three and four letters, shape
BUCKETS: tuple[int, ...] = (8192, 2048, 1024, 4096, 8192, 256)
EVIDENCE = 12  # columns of `evidence`

_MARKS = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "「": '"', "」": '"', "『": '"', "』": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'", "‹": "'", "›": "'", "…": "...",
        "‐": "-", "‑": "-", "‒": "-", "–": "--", "—": "--", "―": "--", "_": "*",
    }
)  # fmt: skip
_TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. miss mister missus dr dr. doctor lady lord sir madame mme mme. mademoiselle mlle mlle. "
    "monsieur captain capt capt. colonel col col. major general gen gen. lieutenant lt lt. sergeant sgt sgt. professor "
    "prof prof. father sister brother aunt uncle king queen prince princess count countess duke duchess baron saint st "
    "st. reverend rev rev. old young little poor dear inspector detective officer agent president judge".split()
)
_PLACES = frozenset("in at near through toward towards into across outside throughout around".split())
_ACTS = frozenset(
    "said says say asked asks cried replied answered thought thinks looked looks was is had has did does would could "
    "smiled smiles nodded nods laughed turned turns went goes came comes felt knew knows wanted wants took stood sat "
    "shook whispered muttered shouted exclaimed returned continued added observed remarked sighed shrugged grinned "
    "stared walked told who himself herself".split()
)

_NOUN = np.array([name.startswith("NN") for name in TAGS])
_CUT = np.array(
    [name in (",", ":", "IN", "TO", "WDT", "WP", "WP$", "WRB", "-LRB-", "VBG", "VBN", "VBD", "VBZ") for name in TAGS]
)
_LINK = np.array([name in ("IN", "WDT", "WP") for name in TAGS])


@lru_cache(maxsize=1 << 17)
def plain(word: str) -> str:
    """`word` with marks and accents made alike: “Zoë’s” gives "Zoe's". May be longer than the word."""
    if word.isascii():
        return word.replace("_", "*").replace("`", "'") if "_" in word or "`" in word else word
    decomposed = unicodedata.normalize("NFKD", word.translate(_MARKS))
    return "".join(c for c in decomposed if not unicodedata.combining(c)) or word


def shape(word: str) -> str:
    """The pattern of a word's characters, runs cut to two: "McCall's" gives "XxXxx'x"."""
    signs: list[str] = []
    for c in word:
        sign = "X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c
        if signs[-2:] != [sign, sign]:
            signs.append(sign)
    return "".join(signs[:8])


def word_row(word: str) -> tuple[int, ...]:
    """The hashed features of one word: a bucket of each table in `BUCKETS`."""
    form = plain(word)
    low = form.lower()
    parts = ("w" + low, "p" + low[:3], "2" + low[-2:], "3" + low[-3:], "4" + low[-4:], "s" + shape(form))
    return tuple(crc32(part.encode()) % size for part, size in zip(parts, BUCKETS, strict=True))


@dataclass(frozen=True, slots=True)
class Features:
    """Features of a run of tokens: `row` int32 [n] points into tables with one row per distinct word.

    `vector` int32 [m]: row of the word in the vectors' vocabulary, 0 for a word not in it. `hashed` int32 [m, 6]:
    buckets. `evidence` float32 [m, EVIDENCE]: how the word is used in the whole text (see `evidence`).
    """

    row: NDArray[np.int32]
    vector: NDArray[np.int32]
    hashed: NDArray[np.int32]
    evidence: NDArray[np.float32]


def number(words: Iterable[str]) -> tuple[NDArray[np.int32], list[str]]:
    """The number of each word's first like, and the distinct words in order of first use."""
    seen: dict[str, int] = {}
    row = np.fromiter((seen.setdefault(word, len(seen)) for word in words), np.int32)
    return row, list(seen)


def evidence(row: NDArray[np.int32], distinct: Sequence[str], opens: NDArray[np.bool_]) -> NDArray[np.float32]:
    """How each distinct word is used in the text as a whole: float32 [m, EVIDENCE].

    A word's letter case counts only within a sentence: "Hope" at its start tells nothing, "saw Hope" does.
    `opens` marks the first token of each sentence. Counts are pooled over cases, and given as log(1 + n) / 4:
    lower-case uses, capitalised ones within a sentence, capitalised ones at a start, after a title, after a
    preposition of place, beside a verb of acting, before 's, after the/a, between commas (vocative); then two
    ratios; then whether the word is a word at all.
    """
    forms = [plain(word) for word in distinct]
    keys, pooled = number(form.lower() for form in forms)
    m = len(pooled)
    key = keys[row]
    capital = np.array([form[:1].isupper() for form in forms], bool)[row]
    alpha = np.array([form[:1].isalpha() for form in forms], bool)

    def being(words: frozenset[str] | str) -> NDArray[np.bool_]:
        group = words if isinstance(words, frozenset) else frozenset(words.split())
        return np.array([form in group for form in pooled], bool)[key]

    def count(mask: NDArray[np.bool_]) -> NDArray[np.float32]:
        return np.bincount(key[mask], minlength=m).astype(np.float32)

    n = len(row)
    before = np.r_[False, np.ones(max(n - 1, 0), bool)][:n]
    is_word = alpha[row]
    inner = np.zeros(n, bool)
    inner[1:] = is_word[:-1] | being(", ;")[:-1]
    inner &= ~opens & before
    named = capital & inner

    def after(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        return np.r_[False, mask[:-1]] if n else mask

    def ahead(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        return np.r_[mask[1:], False] if n else mask

    acts, comma = being(_ACTS), being(",")
    lower, within, start = count(~capital), count(named), count(capital & ~inner)
    columns = [
        lower,
        within,
        start,
        count(after(being(_TITLES)) & capital),
        count(after(being(_PLACES)) & capital),
        count((after(acts) | ahead(acts)) & capital),
        count(ahead(being("'s")) & capital),
        count(after(being("the a an")) & capital),
        count(after(comma) & ahead(being(", . ! ? --")) & capital),
    ]
    table = np.log1p(np.stack(columns, 1)) / 4
    ratios = np.stack([within / (within + lower + 1), start / (start + lower + 1), np.ones(m, np.float32)], 1)
    pooled_rows = np.concatenate([table, ratios], 1).astype(np.float32)
    return np.where(alpha[:, None], pooled_rows[keys], np.float32(0)).astype(np.float32)


def features(words: Sequence[str], sentence: NDArray[np.int32], vocabulary: Mapping[str, int]) -> Features:
    """The features of the tokens of one text.

    `sentence` holds each token's sentence number. `vocabulary` gives the row of a lower-case word's vector.
    """
    row, distinct = number(words)
    opens = np.r_[True, sentence[1:] != sentence[:-1]][: len(row)]
    return Features(
        row=row,
        vector=np.array([vocabulary.get(plain(word).lower(), 0) for word in distinct], np.int32),
        hashed=np.array([word_row(word) for word in distinct], np.int32).reshape(-1, len(BUCKETS)),
        evidence=evidence(row, distinct, opens),
    )


def _next(mask: NDArray[np.bool_]) -> NDArray[np.int64]:
    """For each place, the first one from it on where `mask` is true; len(mask) where there is none."""
    n = len(mask)
    places = np.where(mask, np.arange(n), n)
    following: NDArray[np.int64] = np.minimum.accumulate(places[::-1])[::-1]
    return following


def heads(tags: NDArray[np.integer[Any]], first: NDArray[np.int64], last: NDArray[np.int64]) -> NDArray[np.int64]:
    """The head word's token of the noun phrase between each pair of tokens, both inclusive.

    That is the last noun before whatever follows the noun phrase proper: "keeper" of "the old keeper of the light
    at Sarn", "Venn" of "Mrs. Orla Venn, of Harrowgate". Where there is no noun, the word before it ("one of them"), or
    else the last word.
    """
    n = len(tags)
    noun, cut, link = _NOUN[tags], _CUT[tags], _LINK[tags]
    end = np.append(_next(noun), n)[first]  # the first noun
    stop = np.append(_next(cut), n)[np.minimum(end, n)]  # what cuts the phrase after it
    latest = np.maximum.accumulate(np.where(noun, np.arange(n), -1))
    head = latest[np.minimum(last, np.maximum(stop - 1, 0))]
    joint = np.append(_next(link), n)[np.minimum(first + 1, n)]
    found: NDArray[np.int64] = np.where(head >= first, head, last)
    return np.where((joint < end) & (joint <= last), joint - 1, found)

"""The labelled texts as the student sees them: ids into one vocabulary, evidence, and what the heads must say."""

# ruff: noqa: SIM905 (letter groups read best as running text)

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from personae.book import TAGS
from personae.models.features import BUCKETS, EVIDENCE, evidence, number, plain, word_row
from training.tagger.network import REACH

VERBS = np.array([name.startswith("VB") for name in TAGS])
NAMES = np.array([name in ("NNP", "NNPS") for name in TAGS])
SMALL = 2000  # tokens: evidence is also taken from stretches this long, as if no more of the book were there
IGNORE = -100


@dataclass(frozen=True, slots=True)
class Text:
    """One text with a boundary row before each paragraph. All arrays have n rows."""

    word: NDArray[np.int32]  # id in the vocabulary
    evidence: NDArray[np.float16]  # [2, n, EVIDENCE]: from the whole text, from a stretch of it
    boundary: NDArray[np.bool_]
    tag: NDArray[np.int64]
    subject: NDArray[np.int64]  # offset + REACH, REACH for none, IGNORE where it is not asked
    sentence: NDArray[np.int32]


class Vocabulary:
    """Every distinct word of the training texts, with its features and its other letter cases."""

    def __init__(self, vectors: dict[str, int]) -> None:
        self.ids: dict[str, int] = {}
        self.words: list[str] = []
        self.vectors = vectors

    def id(self, word: str) -> int:
        found = self.ids.get(word)
        if found is None:
            found = self.ids[word] = len(self.words)
            self.words.append(word)
        return found

    def rows(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The vector row [m] and hashed buckets [m, 6] of every word."""
        vector = np.array([self.vectors.get(plain(w).lower(), 0) for w in self.words], np.int64)
        hashed = np.array([word_row(w) for w in self.words], np.int64).reshape(-1, len(BUCKETS))
        return vector, hashed

    def mapped(self, change: object) -> NDArray[np.int32]:
        """The id of `change(word)` for each word there is; new words are added."""
        return np.array([self.id(change(w)) for w in list(self.words)], np.int32)  # type: ignore[operator]


def subjects(
    tag: NDArray[np.uint8], head: NDArray[np.int16], dep: NDArray[np.uint8], deps: Sequence[str]
) -> NDArray[np.int64]:
    """Each verb's offset to its subject, shared along conjoined verbs ("she rose and left"); 0 where there is none."""
    n = len(tag)
    governor = np.arange(n) + head
    out = np.zeros(n, np.int64)
    is_subject = np.isin(dep, [i for i, d in enumerate(deps) if d in ("nsubj", "nsubjpass", "csubj")])
    for i in np.flatnonzero(is_subject)[::-1]:
        out[governor[i]] = i - governor[i]
    is_conj = np.isin(dep, [i for i, d in enumerate(deps) if d == "conj"]) & VERBS[tag]
    for i in np.flatnonzero(is_conj):  # a governor stands before its conjunct, so chains resolve in order
        if not out[i] and out[governor[i]]:
            out[i] = governor[i] + out[governor[i]] - i
    out[np.abs(out) > REACH] = 0
    return np.where(VERBS[tag], out + REACH, IGNORE)


def with_boundaries(paragraph: NDArray[np.int32]) -> NDArray[np.int64]:
    """The place of each token when a boundary row is put before each paragraph."""
    return np.arange(len(paragraph)) + np.cumsum(np.r_[True, paragraph[1:] != paragraph[:-1]])


def both_evidence(words: Sequence[str], sentence: NDArray[np.int32]) -> NDArray[np.float16]:
    row, distinct = number(words)
    opens = np.r_[True, sentence[1:] != sentence[:-1]]
    whole = evidence(row, distinct, opens)[row]
    parts = []
    for a in range(0, len(words), SMALL):
        r, d = number(words[a : a + SMALL])
        parts.append(evidence(r, d, opens[a : a + SMALL])[r])
    return np.stack([whole, np.concatenate(parts)]).astype(np.float16)


def load_text(path: Path, vocabulary: Vocabulary) -> Text:
    """One of silver.py's files."""
    file = np.load(path)
    words = str(file["words"]).split("\n")
    place = with_boundaries(file["paragraph"])
    n = int(place[-1]) + 1
    deps = file["deps"].tolist()

    def spread(values: NDArray[np.generic], empty: int, dtype: type) -> NDArray[np.generic]:
        out = np.full(n, empty, dtype)
        out[place] = values
        return out

    found = np.zeros((2, n, EVIDENCE), np.float16)
    found[:, place] = both_evidence(words, file["sentence"])
    return Text(
        word=spread(np.array([vocabulary.id(w) for w in words]), 0, np.int32),
        evidence=found,
        boundary=spread(np.zeros(len(words)), 1, bool),
        tag=spread(np.where(file["tag"] > 0, file["tag"].astype(np.int64), IGNORE), IGNORE, np.int64),
        subject=spread(subjects(file["tag"], file["head"], file["dep"], deps), IGNORE, np.int64),
        sentence=spread(file["sentence"], -1, np.int32),
    )


_STARTS = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr kr ph sh st th tr".split()
_VOWELS = "a e i o u ai ee ie ou y".split()
_ENDS = " n r l s t m nd rt th ck ss ll d k x".split(" ")


def made_up_names(count: int, rng: np.random.Generator) -> list[str]:
    """Capitalised words that nobody is called, so that names are told by their place and not by rote."""
    out = []
    for _ in range(count):
        syllables = [rng.choice(_STARTS) + rng.choice(_VOWELS) + rng.choice(_ENDS) for _ in range(rng.integers(1, 4))]
        word = "".join(syllables)
        out.append((rng.choice(_VOWELS)[0] + word if rng.random() < 0.15 else word).capitalize())
    return out


class Crops:
    """Random stretches of texts, changed at random so that the student is not tied to one way of writing."""

    def __init__(self, texts: Sequence[Text], vocabulary: Vocabulary, rng: np.random.Generator, *, length: int) -> None:
        self.texts, self.rng, self.length = texts, rng, length
        self.lower = vocabulary.mapped(str.lower)
        self.upper = np.r_[vocabulary.mapped(str.upper)]
        self.pool = np.array([vocabulary.id(w) for w in made_up_names(20000, rng)])
        self.double, self.single = vocabulary.id('"'), vocabulary.id("'")
        self.weights = np.array([len(t.word) for t in texts], float)
        self.weights /= self.weights.sum()

    def crop(self) -> dict[str, NDArray[np.generic]]:
        rng = self.rng
        text = self.texts[rng.choice(len(self.texts), p=self.weights)]
        a = int(rng.integers(0, max(1, len(text.word) - self.length)))
        cut = slice(a, a + self.length)
        word = text.word[cut].astype(np.int64)
        evidence = text.evidence[int(rng.random() < 0.3), cut].astype(np.float32)
        tag = text.tag[cut]
        if rng.random() < 0.25:
            word[word == self.double] = self.single
        if rng.random() < 0.3:
            evidence[:] = 0 if rng.random() < 0.3 else evidence * (rng.random((self.length, 1))[: len(word)] > 0.2)
        is_name = NAMES[np.maximum(tag, 0)] & (tag > 0)
        if rng.random() < 0.5:
            share = rng.choice([0.2, 0.5, 1.0])
            for name in np.unique(word[is_name]):
                if rng.random() < share:
                    word[is_name & (word == name)] = rng.choice(self.pool)
        known = word < len(self.lower)
        if rng.random() < 0.06:  # some sentences without capitals, as people type
            chosen = known & (rng.random() < 0.5 if rng.random() < 0.5 else text.sentence[cut] % 5 == rng.integers(5))
            word[chosen] = self.lower[word[chosen]]
        elif rng.random() < 0.04:  # and some shouted
            chosen = known & (text.sentence[cut] % 5 == rng.integers(5))
            word[chosen] = self.upper[word[chosen]]
        return {
            "word": word, "evidence": evidence, "boundary": text.boundary[cut], "tag": tag, "subject": text.subject[cut],
        }  # fmt: skip

    def batches(self, size: int) -> Iterator[dict[str, NDArray[np.generic]]]:
        while True:
            crops = [c for c in (self.crop() for _ in range(size)) if len(c["word"]) == self.length]
            yield {k: np.stack([c[k] for c in crops]) for k in crops[0]}

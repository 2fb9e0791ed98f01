"""The labelled texts as the student sees them: ids into one vocabulary, evidence, and what the heads must say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from personae.book import TAGS
from personae.models.features import BUCKETS, EVIDENCE, evidence, number, plain, word_row
from training.tagger.names import TITLES, made_up_names
from training.tagger.network import REACH
from training.tagger.teacher import Passage

VERBS = np.array([name.startswith("VB") for name in TAGS])
FINITE = np.array([name in ("VBD", "VBZ", "VBP") for name in TAGS])
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
    paragraph: NDArray[np.int32]  # -1 for boundary rows
    name: NDArray[np.bool_]  # words that may be swapped for made-up names
    labelled: NDArray[np.bool_]  # rows whose mentions are known
    span: NDArray[np.int64]  # [g, 2] first and last row
    kind: NDArray[np.float32]  # [g, 7]
    form: NDArray[np.float32]  # [g, 3]


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
    words: Sequence[str], tag: NDArray[np.uint8], head: NDArray[np.int16], dep: NDArray[np.uint8], deps: Sequence[str]
) -> NDArray[np.int64]:
    """Each verb's offset to its subject, shared along conjoined verbs ("she rose and left"); 0 where there is none.

    spaCy takes the subject that follows a verb after a quotation for an object ("'Go,' whispered the ferryman"):
    there it is put right.
    """
    n = len(tag)
    governor = np.arange(n) + head
    out = np.zeros(n, np.int64)
    is_subject = np.isin(dep, [i for i, d in enumerate(deps) if d in ("nsubj", "nsubjpass", "csubj")])
    for i in np.flatnonzero(is_subject)[::-1]:
        out[governor[i]] = i - governor[i]
    is_object = np.isin(dep, [i for i, d in enumerate(deps) if d in ("dobj", "attr", "npadvmod", "oprd", "appos")])
    for i in np.flatnonzero(is_object & (head < 0)):
        verb = governor[i]
        if not out[verb] and i - verb <= 5 and FINITE[tag[verb]] and verb and plain(words[verb - 1]) in ('"', "'"):
            out[verb] = i - verb
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


def _spread(values: NDArray[np.generic], place: NDArray[np.int64], empty: int, dtype: type) -> NDArray[np.generic]:
    out = np.full(int(place[-1]) + 1, empty, dtype)
    out[place] = values
    return out


def load_text(path: Path, vocabulary: Vocabulary, mentions: Path | None = None) -> Text:
    """One of silver.py's files, with the mentions that the teacher found in it, if there is such a file."""
    file = np.load(path)
    words = str(file["words"]).split("\n")
    place = with_boundaries(file["paragraph"])
    n = int(place[-1]) + 1
    found = np.zeros((2, n, EVIDENCE), np.float16)
    found[:, place] = both_evidence(words, file["sentence"])
    labelled = np.zeros(n, bool)
    span, kind, form = np.zeros((0, 2), np.int64), np.zeros((0, 7), np.float32), np.zeros((0, 3), np.float32)
    if mentions and mentions.exists():
        taught = np.load(mentions)
        labelled[: place[int(taught["tokens"]) - 1] + 1] = True
        order = np.argsort(taught["spans"][:, 0], kind="stable")
        span = place[taught["spans"][order]]
        kind, form = taught["kinds"][order].astype(np.float32), taught["forms"][order].astype(np.float32)
    titled = np.array([w[:1].isupper() and len(w) > 2 and w[-1] != "." and w.lower() not in TITLES for w in words])
    return Text(
        word=_spread(np.array([vocabulary.id(w) for w in words]), place, 0, np.int32),
        evidence=found,
        boundary=_spread(np.zeros(len(words)), place, 1, bool),
        tag=_spread(np.where(file["tag"] > 0, file["tag"].astype(np.int64), IGNORE), place, IGNORE, np.int64),
        subject=_spread(
            subjects(words, file["tag"], file["head"], file["dep"], file["deps"].tolist()), place, IGNORE, np.int64
        ),
        sentence=_spread(file["sentence"], place, -1, np.int32),
        paragraph=_spread(file["paragraph"], place, -1, np.int32),
        name=_spread(NAMES[file["tag"]] & titled, place, 0, bool),
        labelled=labelled,
        span=span,
        kind=kind,
        form=form,
    )


def gold_text(passage: Passage, labels: Path, vocabulary: Vocabulary) -> Text:
    """A LitBank passage: its mentions are gold, its tags spaCy's, from one of silver.py's files."""
    text = load_text(labels, vocabulary)
    place = with_boundaries(passage.paragraph)
    if len(place) + int(text.boundary.sum()) != len(text.word):
        raise ValueError(f"{labels} is not of the same passage")
    found = np.zeros((2, len(text.word), EVIDENCE), np.float16)
    found[:, place] = passage.use
    kinds, forms = np.eye(7, dtype=np.float32), np.eye(3, dtype=np.float32)
    return replace(
        text,
        evidence=found,
        labelled=np.ones(len(text.word), bool),
        span=place[passage.mentions[:, :2]],
        kind=kinds[passage.mentions[:, 2]],
        form=forms[passage.mentions[:, 3]],
    )


class Crops:
    """Random stretches of texts, changed at random so that the student is not tied to one way of writing."""

    def __init__(
        self,
        texts: Sequence[Text],
        share: Sequence[float],
        vocabulary: Vocabulary,
        rng: np.random.Generator,
        *,
        length: int,
    ) -> None:
        self.texts, self.rng, self.length = texts, rng, length
        self.lower = vocabulary.mapped(str.lower)
        self.upper = vocabulary.mapped(str.upper)
        self.pool = np.array([vocabulary.id(w) for w in made_up_names(20000, rng)])
        self.double, self.single = vocabulary.id('"'), vocabulary.id("'")
        self.weights = np.array(share, float) / sum(share)

    def recased(self, word: NDArray[np.int64], sentence: NDArray[np.int32]) -> None:
        """Now and then, sentences without capitals, as people type; and some shouted."""
        rng, known = self.rng, word < len(self.lower)
        if rng.random() < 0.06:
            chosen = known & (rng.random() < 0.5 or sentence % 5 == rng.integers(5))
            word[chosen] = self.lower[word[chosen]]
        elif rng.random() < 0.04:
            chosen = known & (sentence % 5 == rng.integers(5))
            word[chosen] = self.upper[word[chosen]]

    def renamed(self, word: NDArray[np.int64], name: NDArray[np.bool_]) -> None:
        rng = self.rng
        if rng.random() < 0.5:
            share = rng.choice([0.2, 0.5, 1.0])
            for known in np.unique(word[name]):
                if rng.random() < share:
                    word[name & (word == known)] = rng.choice(self.pool)

    def crop(self) -> dict[str, NDArray[np.generic]]:
        rng = self.rng
        text = self.texts[rng.choice(len(self.texts), p=self.weights)]
        a = int(rng.integers(0, max(1, len(text.word) - self.length)))
        cut = slice(a, a + self.length)
        word = text.word[cut].astype(np.int64)
        evidence = text.evidence[int(rng.random() < 0.4), cut].astype(np.float32)
        if rng.random() < 0.25:
            word[word == self.double] = self.single
        if rng.random() < 0.3:
            evidence *= 0 if rng.random() < 0.3 else rng.random((len(word), 1)) > 0.2
        self.renamed(word, text.name[cut])
        self.recased(word, text.sentence[cut])
        low, high = np.searchsorted(text.span[:, 0], [a, a + self.length])
        inside = np.arange(low, high)
        inside = inside[text.span[inside, 1] < a + self.length]
        return {
            "word": word,
            "evidence": evidence,
            "boundary": text.boundary[cut],
            "tag": text.tag[cut],
            "subject": text.subject[cut],
            "paragraph": text.paragraph[cut],
            "labelled": text.labelled[cut],
            "span": text.span[inside] - a,
            "kind": text.kind[inside],
            "form": text.form[inside],
        }

    def batches(self, size: int) -> Iterator[dict[str, NDArray[np.generic]]]:
        while True:
            crops = [c for c in (self.crop() for _ in range(size)) if len(c["word"]) == self.length]
            batch = {k: np.stack([c[k] for c in crops]) for k in crops[0] if k not in ("span", "kind", "form")}
            batch["kind"], batch["form"] = (np.concatenate([c[k] for c in crops]) for k in ("kind", "form"))
            batch["span"] = np.concatenate([np.insert(c["span"], 0, i, axis=1) for i, c in enumerate(crops)])
            yield batch

"""The light reader of words: a small network in numpy that gives each token its part of speech.

`training/tagger` makes its weights; `manifest.json` says from what, how, and how good they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from personae.book import TAGS, Tokens
from personae.models.features import Features, features

Floats = NDArray[np.float32]
ROWS = 4096  # rows worked on at a time: small enough to stay in the processor's cache
REACH = 12  # how far from its verb a subject is looked for


@dataclass(frozen=True, slots=True)
class Network:
    """The weights: `arrays` by name, all float32, and the row of each lower-case word's vector."""

    arrays: Mapping[str, Floats]
    vocabulary: Mapping[str, int]
    dilations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the network says of a text's tokens, as columns.

    `tag` uint8 [n]: index into `book.TAGS`. `subject` int8 [n]: for a verb, how many tokens away the head word of
    its subject stands ("Mara nodded": -1); 0 for none found, and for all other words.
    """

    tag: NDArray[np.uint8]
    subject: NDArray[np.int8]


def load(path: Path) -> Network:
    """The network stored in the .npz file at `path`. Names that end in ".scale" belong to int8 arrays."""
    with np.load(path) as stored:
        arrays = {}
        for name in stored.files:
            if name.endswith(".scale") or name in ("vocabulary", "dilations"):
                continue
            array = stored[name].astype(np.float32)
            arrays[name] = array * stored[name + ".scale"] if name + ".scale" in stored.files else array
        words = bytes(stored["vocabulary"]).decode().split("\n")
        dilations = tuple(int(d) for d in stored["dilations"])
    return Network(arrays, {word: i + 1 for i, word in enumerate(words)}, dilations)


@cache
def network() -> Network:
    """The network that personae is installed with, loaded at first use."""
    return load(Path(str(files("personae.models") / "tagger.npz")))


def _linear(x: Floats, arrays: Mapping[str, Floats], name: str) -> Floats:
    out: Floats = x @ arrays[name + ".weight"]
    out += arrays[name + ".bias"]
    return out


def _word_table(net: Network, found: Features) -> Floats:
    """The input vector of each distinct word: [m, width]."""
    arrays = net.arrays
    parts = [arrays["vectors"][found.vector]]
    parts += [arrays[f"tables.{i}"][found.hashed[:, i]] for i in range(found.hashed.shape[1])]
    hidden = _linear(np.concatenate([*parts, found.evidence], 1), arrays, "word")
    return _linear(np.maximum(hidden, 0), arrays, "word_out")


def _normed(x: Floats, gain: Floats, bias: Floats) -> Floats:
    x -= x.mean(1, keepdims=True)
    x /= np.sqrt(np.einsum("ij,ij->i", x, x)[:, None] / np.float32(x.shape[1]) + np.float32(1e-5))
    x *= gain
    x += bias
    return x


def _windowed(x: Floats, net: Network) -> Floats:
    """The stack of layers over rows `x`; each sees its neighbours, zeros beyond the ends."""
    width = x.shape[1]
    for i, d in enumerate(net.dilations):
        wide = np.zeros((len(x), 3 * width), np.float32)
        wide[d:, :width] = x[:-d]
        wide[:, width : 2 * width] = x
        wide[:-d, 2 * width :] = x[d:]
        out = np.maximum(_linear(wide, net.arrays, f"layers.{i}"), 0)
        out += x
        x = _normed(out, net.arrays[f"norms.{i}.weight"], net.arrays[f"norms.{i}.bias"])
    return x


def encode(net: Network, found: Features, paragraph: NDArray[np.int32]) -> Floats:
    """A vector for each token, [n, width], from its own features and its neighbours'.

    Before each paragraph stands a row that marks the break; neighbours beyond it are seen.
    """
    n = len(found.row)
    place = np.arange(n) + np.cumsum(np.r_[True, paragraph[1:] != paragraph[:-1]][:n])
    total = int(place[-1]) + 1 if n else 0
    table = np.concatenate([_word_table(net, found), net.arrays["boundary"][None]])
    rows = np.full(total, len(table) - 1, np.int32)
    rows[place] = found.row
    out = np.empty((total, table.shape[1]), np.float32)
    halo = sum(net.dilations)
    for first in range(0, total, ROWS):
        a, b = max(0, first - halo), min(total, first + ROWS + halo)
        seen = _windowed(table[rows[a:b]], net)
        last = min(total, first + ROWS)
        out[first:last] = seen[first - a : last - a]
    placed: Floats = out[place]
    return placed


def subjects(net: Network, x: Floats, verbs: NDArray[np.int64], paragraph: NDArray[np.int32]) -> NDArray[np.int8]:
    """How far from each of the tokens `verbs` its subject's head word stands: int8 [k], 0 for none.

    Only words of the same paragraph are looked at.
    """
    n = len(x)
    asked = x[verbs]
    heads = _linear(x, net.arrays, "subject_head")
    query = _linear(asked, net.arrays, "subject_verb")
    score = _linear(asked, net.arrays, "subject_place")
    for offset in [o for o in range(-REACH, REACH + 1) if o]:
        there = verbs + offset
        inside = (there >= 0) & (there < n)
        there = np.where(inside, there, 0)
        inside &= paragraph[there] == paragraph[verbs]
        dot = np.einsum("ij,ij->i", query, heads[there])
        score[:, offset + REACH] = np.where(inside, score[:, offset + REACH] + dot, -np.inf)
    nearest: NDArray[np.int8] = (score.argmax(1) - REACH).astype(np.int8)
    return nearest


def read(tokens: Tokens, *, net: Network | None = None) -> Reading:
    """Tag every token of a text and find the subject of every verb.

    "Mara nodded." is tagged NNP VBD and a dot, and the subject of "nodded" stands at -1.
    """
    net = net or network()
    if not len(tokens):
        return Reading(np.zeros(0, np.uint8), np.zeros(0, np.int8))
    found = features(tokens.words, tokens.sentence, net.vocabulary)
    x = encode(net, found, tokens.paragraph)
    scores = _linear(x, net.arrays, "tag")
    scores[:, 0] = -np.inf  # the empty tag
    tag = scores.argmax(1).astype(np.uint8)
    is_verb = np.array([name.startswith("VB") for name in TAGS])
    verbs = np.flatnonzero(is_verb[tag])
    subject = np.zeros(len(tag), np.int8)
    subject[verbs] = subjects(net, x, verbs, tokens.paragraph)
    return Reading(tag, subject)

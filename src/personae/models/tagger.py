"""The light reader of words: a small network in numpy for parts of speech, subjects of verbs, and mentions.

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
from personae.models.features import Features, features, heads

Floats = NDArray[np.float32]
ROWS = 4096  # tokens worked on at a time: few enough to stay in the processor's cache
REACH = 12  # how far from its verb a subject is looked for
LONGEST = 40  # tokens of a mention
GATE = -3.5  # a mention may start or end where the gate's score is above this
KINDS = ("", "PER", "FAC", "GPE", "LOC", "VEH", "ORG")  # columns of Reading.kind
FORMS = ("PROP", "NOM", "PRON")  # columns of Reading.form
_VERBS = np.array([name.startswith("VB") for name in TAGS])


@dataclass(frozen=True, slots=True)
class Network:
    """The weights: `arrays` by name, all float32, and the row of each lower-case word's vector."""

    arrays: Mapping[str, Floats]
    vocabulary: Mapping[str, int]
    dilations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the network says of a text's tokens and of the spans that may be mentions, as columns.

    `tag` uint8 [n]: index into `book.TAGS`. `subject` int8 [n]: for a verb, how many tokens away the head word of
    its subject stands ("Mara nodded": -1); 0 for none found, and for all other words. `span` int32 [k, 2]: first
    and last token of a span, in order of the first; `kind` float32 [k, 7] and `form` float32 [k, 3]: how likely it
    is each of `KINDS` (column 0: no mention) and `FORMS`.
    """

    tag: NDArray[np.uint8]
    subject: NDArray[np.int8]
    span: NDArray[np.int32]
    kind: Floats
    form: Floats


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


def linear(x: Floats, arrays: Mapping[str, Floats], name: str) -> Floats:
    out: Floats = x @ arrays[name + ".weight"]
    out += arrays[name + ".bias"]
    return out


def _word_table(net: Network, found: Features) -> Floats:
    """The input vector of each distinct word: [m, width]."""
    arrays = net.arrays
    parts = [arrays["vectors"][found.vector]]
    parts += [arrays[f"tables.{i}"][found.hashed[:, i]] for i in range(found.hashed.shape[1])]
    hidden = linear(np.concatenate([*parts, found.evidence], 1), arrays, "word")
    return linear(np.maximum(hidden, 0), arrays, "word_out")


def normed(x: Floats, gain: Floats, bias: Floats) -> Floats:
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
        out = np.maximum(linear(wide, net.arrays, f"layers.{i}"), 0)
        out += x
        x = normed(out, net.arrays[f"norms.{i}.weight"], net.arrays[f"norms.{i}.bias"])
    return x


@dataclass(frozen=True, slots=True)
class _Layout:
    """Rows the network reads: a row for each token and, before each paragraph, one that marks the break."""

    table: Floats  # [m + 1, width]: the input of each distinct word, and of the break
    rows: NDArray[np.int32]  # which of these stands in each row
    place: NDArray[np.int64]  # the row of each token


def _laid_out(net: Network, found: Features, paragraph: NDArray[np.int32]) -> _Layout:
    place = np.arange(len(paragraph)) + np.cumsum(np.r_[True, paragraph[1:] != paragraph[:-1]])
    table = np.concatenate([_word_table(net, found), net.arrays["boundary"][None]])
    rows = np.full(int(place[-1]) + 1, len(table) - 1, np.int32)
    rows[place] = found.row
    return _Layout(table, rows, place)


def encode(net: Network, layout: _Layout, first_tok: int, end_tok: int) -> Floats:
    """A vector for each of the tokens `first_tok` to `end_tok`, from its own features and its neighbours'."""
    place = layout.place[first_tok:end_tok]
    halo = sum(net.dilations)
    a, b = max(0, int(place[0]) - halo), min(len(layout.rows), int(place[-1]) + 1 + halo)
    seen: Floats = _windowed(layout.table[layout.rows[a:b]], net)[place - a]
    return seen


def _subjects(net: Network, x: Floats, verbs: NDArray[np.int64], paragraph: NDArray[np.int32]) -> NDArray[np.int8]:
    """How far from each of the tokens `verbs` its subject's head word stands; only its own paragraph is looked at."""
    asked = x[verbs]
    heads = linear(x, net.arrays, "subject_head")
    query = linear(asked, net.arrays, "subject_verb")
    score = linear(asked, net.arrays, "subject_place")
    for offset in [o for o in range(-REACH, REACH + 1) if o]:
        there = verbs + offset
        inside = (there >= 0) & (there < len(x))
        there = np.where(inside, there, 0)
        inside &= paragraph[there] == paragraph[verbs]
        dot = np.einsum("ij,ij->i", query, heads[there])
        score[:, offset + REACH] = np.where(inside, score[:, offset + REACH] + dot, -np.inf)
    nearest: NDArray[np.int8] = (score.argmax(1) - REACH).astype(np.int8)
    return nearest


def _pairs(starts: NDArray[np.bool_], ends: NDArray[np.bool_], paragraph: NDArray[np.int32]) -> NDArray[np.int64]:
    """Every (first, last) of a start and an end in one paragraph, at most LONGEST tokens: [k, 2], in order."""
    found = []
    for d in range(min(LONGEST, len(starts))):
        size = len(starts) - d
        first = np.flatnonzero(starts[:size] & ends[d:])
        first = first[paragraph[first] == paragraph[first + d]]
        found.append(np.stack([first, first + d], 1))
    pairs = np.concatenate(found)
    return pairs[np.lexsort((-pairs[:, 1], pairs[:, 0]))]


def _softmax(scores: Floats) -> Floats:
    powers: Floats = np.exp(scores - scores.max(1, keepdims=True))
    powers /= powers.sum(1, keepdims=True)
    return powers


def find_spans(
    net: Network, x: Floats, tags: NDArray[np.uint8], count: int, paragraph: NDArray[np.int32]
) -> tuple[NDArray[np.int64], Floats, Floats]:
    """The spans that start in the first `count` rows of `x`, with the probabilities of their kinds and forms."""
    arrays = net.arrays
    gate = linear(x, arrays, "spans.gate") > GATE
    starts = gate[:, 0] & (np.arange(len(x)) < count)
    pairs = _pairs(starts, gate[:, 1], paragraph)
    first, last = pairs[:, 0], pairs[:, 1]
    length = last - first
    inside = np.zeros((len(x) + 1, arrays["spans.inside.weight"].shape[1]), np.float32)
    np.cumsum(x @ arrays["spans.inside.weight"], 0, out=inside[1:])
    hidden = (inside[last + 1] - inside[first]) / (length + 1)[:, None].astype(np.float32)
    hidden += linear(x, arrays, "spans.left")[first]
    hidden += linear(x, arrays, "spans.right")[last]
    hidden += arrays["spans.length"][length]
    hidden += (x @ arrays["spans.head.weight"])[heads(tags, first, last)]
    middle = np.maximum(linear(np.maximum(hidden, 0), arrays, "spans.middle"), 0)
    return pairs, _softmax(linear(middle, arrays, "spans.kind")), _softmax(linear(middle, arrays, "spans.form"))


def read(tokens: Tokens, *, net: Network | None = None, floor: float = 0.1) -> Reading:
    """Tag every token of a text, find the subject of every verb, and the spans that may be mentions.

    "Mara nodded." is tagged NNP VBD and a dot, the subject of "nodded" stands at -1, and "Mara" is a name of a
    person. Spans that are a mention with a probability below `floor` are left out.
    """
    net = net or network()
    n = len(tokens)
    tag, subject = np.zeros(n, np.uint8), np.zeros(n, np.int8)
    spans, kinds, forms = [np.zeros((0, 2), np.int64)], [np.zeros((0, 7), np.float32)], [np.zeros((0, 3), np.float32)]
    layout = _laid_out(net, features(tokens.words, tokens.sentence, net.vocabulary), tokens.paragraph) if n else None
    for first in range(0, n, ROWS):
        assert layout is not None
        last = min(n, first + ROWS)
        a, b = max(0, first - REACH), min(n, last + LONGEST)  # what the answers for these tokens may need
        x, paragraph = encode(net, layout, a, b), tokens.paragraph[a:b]
        scores = linear(x, net.arrays, "tag")
        scores[:, 0] = -np.inf  # the empty tag
        tags = scores.argmax(1).astype(np.uint8)
        own = slice(first - a, last - a)
        tag[first:last] = tags[own]
        verbs = np.flatnonzero(_VERBS[tags[own]]) + (first - a)
        subject[verbs + a] = _subjects(net, x, verbs, paragraph)
        own = slice(first - a, None)
        pairs, kind, form = find_spans(net, x[own], tags[own], last - first, paragraph[own])
        keep = kind[:, 0] < 1 - floor
        spans.append(pairs[keep] + first)
        kinds.append(kind[keep])
        forms.append(form[keep])
    return Reading(tag, subject, np.concatenate(spans).astype(np.int32), np.concatenate(kinds), np.concatenate(forms))

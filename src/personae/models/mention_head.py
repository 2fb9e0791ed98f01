"""Nested mentions of six types, from what the encoder makes of every token.

The numpy form of the mentions' head in `training/reader/network.py`; spans are proposed and told as in the tagger.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from personae.book import Tokens
from personae.models import arrays, encoder, tagger
from personae.models.tagger import LONGEST, ROWS, Floats, Network, Reading


@cache
def _network() -> Network:
    """The head's arrays, laid out like the tagger's."""
    found: dict[str, Floats] = {}
    for name in arrays.load("reader"):
        if name.startswith("mentions."):
            value, short = arrays.unpacked("reader", name), name.removeprefix("mentions.")
            if short == "spans.length.weight":
                found["spans.length"] = value
            elif value.ndim == 2:
                found[short] = np.ascontiguousarray(value.T)
            else:
                found[short] = value
    return Network(found, {}, ())


def read(tokens: Tokens, states: encoder.States, *, floor: float = 0.1) -> Reading:
    """The spans that may be mentions, with their kinds and forms; tags and subjects are the tokens' own."""
    net, n = _network(), len(tokens)
    spans, kinds, forms = [np.zeros((0, 2), np.int64)], [np.zeros((0, 7), np.float32)], [np.zeros((0, 3), np.float32)]
    for first in range(0, n, ROWS):
        last = min(n, first + ROWS)
        a, b = max(0, first - 1), min(n, last + LONGEST + 1)
        own = slice(first - a, min(b, last + LONGEST) - a)
        x = _mixed(states[a:b].astype(np.float32), net)[own]
        tags, paragraph = tokens.tag[a:b][own], tokens.paragraph[a:b][own]
        pairs, kind, form = tagger.find_spans(net, x, tags, last - first, paragraph)
        keep = kind[:, 0] < 1 - floor
        spans.append(pairs[keep] + first)
        kinds.append(kind[keep])
        forms.append(form[keep])
    return Reading(
        tokens.tag, tokens.subject, np.concatenate(spans).astype(np.int32), np.concatenate(kinds), np.concatenate(forms)
    )


def _mixed(states: Floats, net: Network) -> Floats:
    """Each state narrowed, and mixed with its neighbours'."""
    x = np.maximum(tagger.linear(states, net.arrays, "down"), 0)
    wide = np.zeros((len(x), 3 * x.shape[1]), np.float32)
    size = x.shape[1]
    wide[1:, :size], wide[:, size : 2 * size], wide[:-1, 2 * size :] = x[:-1], x, x[1:]
    return tagger.normed(
        x + np.maximum(tagger.linear(wide, net.arrays, "mix"), 0), net.arrays["norm.weight"], net.arrays["norm.bias"]
    )

"""Turn a trained student into the weights that personae ships.

    PYTHONPATH=src python -m training.tagger.export --student OUT/student.pt --to src/personae/models/tagger.npz

Look-up tables become int8 with a scale for each column, matrices fp16. Prints how far numpy's answers lie from
torch's on a sentence of our own.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from personae.book import Book, Paragraph, Span
from personae.models import tagger
from personae.models.features import Features, features
from personae.stages import tokens
from training.tagger import config
from training.tagger.network import GATE, Tagger

TOLERANCE = 1e-3
TABLES = ("vectors", "tables", "spans.length")  # looked up by row
TEXT = "“Don’t wait for me, Mr. Tamsin,” said old Orla Venn; she’d left her coat — and her courage — in Harrowgate."


def stored(model: Tagger, words: list[str]) -> dict[str, np.ndarray]:
    """The arrays of the .npz file."""
    out: dict[str, np.ndarray] = {
        "vocabulary": np.frombuffer("\n".join(words).encode(), np.uint8),
        "dilations": np.array(model.body.dilations, np.uint8),
    }
    for name, tensor in model.state_dict().items():
        name = name.removeprefix("body.")
        array = tensor.detach().numpy()
        if name.startswith(TABLES):
            name = name.removesuffix(".weight")
            scale = np.maximum(np.abs(array).max(0), 1e-8) / 127
            out[name] = np.round(array / scale).astype(np.int8)
            out[name + ".scale"] = scale.astype(np.float32)
        elif name.endswith("weight") and array.ndim == 2:
            out[name] = np.ascontiguousarray(array.T).astype(np.float16)  # numpy multiplies rows by columns
        else:
            out[name] = array.astype(np.float16)
    return out


def rounded(model: Tagger, arrays: dict[str, np.ndarray]) -> None:
    """Give the torch model the weights as stored, so that only arithmetic can differ."""
    state = {}
    for name in model.state_dict():
        key = name.removeprefix("body.")
        table = key.startswith(TABLES)
        key = key.removesuffix(".weight") if table else key
        array = arrays[key].astype(np.float32)
        if table:
            array = array * arrays[key + ".scale"]
        elif array.ndim == 2:
            array = array.T.copy()
        state[name] = torch.from_numpy(array)
    model.load_state_dict(state)


@torch.no_grad()
def torch_scores(model: Tagger, found: Features) -> tuple[np.ndarray, np.ndarray]:
    """What torch says of one paragraph: a vector for each token, and the kinds of all its short spans."""
    n = len(found.row)
    row = np.r_[0, found.row]
    model.eval()
    x = model.body(
        torch.from_numpy(found.vector[row].astype(np.int64))[None],
        torch.from_numpy(found.hashed[row].astype(np.int64))[None],
        torch.from_numpy(found.evidence[row])[None],
        torch.from_numpy(np.r_[True, np.zeros(n, bool)])[None],
    )[:, 1:]
    open_ = model.spans.gate(x) > GATE
    pairs = model.spans.pairs(open_[..., 0], open_[..., 1], torch.zeros(1, n, dtype=torch.long))
    scores = model.tag(x)
    scores[..., 0] = -torch.inf  # the empty tag
    kind = model.spans(x, pairs, scores.argmax(-1))[0].softmax(-1).numpy()
    order = np.lexsort((-pairs[:, 2].numpy(), pairs[:, 1].numpy()))
    return x[0].numpy(), kind[order]


def difference(model: Tagger, net: tagger.Network) -> float:
    """The most by which numpy's vectors and probabilities lie from torch's, on our own sentence."""
    book = tokens.run(Book(TEXT, Span(0, len(TEXT)), paragraphs=(Paragraph(Span(0, len(TEXT))),)))
    found = features(book.tokens.words, book.tokens.sentence, net.vocabulary)
    x, kind = torch_scores(model, found)
    mine = tagger.encode(net, tagger._laid_out(net, found, book.tokens.paragraph), 0, len(book.tokens))
    apart = np.abs(mine - x).max()
    return float(max(apart, np.abs(tagger.read(book.tokens, net=net, floor=-1.0).kind - kind).max()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--student", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    options = parser.parse_args()
    saved = torch.load(options.student)
    vectors = saved["model"]["body.vectors.weight"]
    model = Tagger(config.WIDTH, config.DILATIONS, vectors, 0.0)
    model.load_state_dict(saved["model"])
    arrays = stored(model, saved["words"])
    np.savez_compressed(options.to, **arrays)
    rounded(model, arrays)
    apart = difference(model, tagger.load(options.to))
    print(f"{options.to.stat().st_size / 1e6:.2f} MB; numpy and torch differ by at most {apart:.1e}")
    if apart > TOLERANCE:
        raise SystemExit(f"more than {TOLERANCE}: these weights must not ship")


if __name__ == "__main__":
    main()

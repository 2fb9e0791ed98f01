"""The encoder learns language: mentions, which of them are one, and what happens.

    python -m training.reader.learn --litbank DIR --novels FILE ... --stories stories/training --mpnet FOLDER --work DIR

MPNet learns from LitBank's gold first, 67 passages; then it labels novels and scenes of our own, three quarters of a
million words; from these labels, from MPNet's states and from the gold MiniLM learns. Everything made on the way stays
under --work; a run that was stopped goes on from its last checkpoint. `work/encoder` is then what `export.py` takes as
the encoder.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import pickle
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import layer_norm, one_hot

from evaluation import stories
from personae.models import pieces
from personae.models.pieces import Vocabulary
from training.reader import batches, language, litbank, mpnet, shipped
from training.reader.batches import Renamer
from training.reader.config import FROZEN, PUPIL, TEACHER, Config, Language
from training.reader.gold import read_before
from training.reader.language import Cut, Learner
from training.reader.network import WIDTH, Reader
from training.reader.train import minilm

CHECKPOINT = 150  # steps
LONG, CHUNKS, CHUNK = 300_000, 12, 760  # characters of a novel that are read; how much of it is labelled, in tokens


@dataclass(slots=True)
class Stretch:
    """A stretch of a text without gold; columns of one length as in `litbank.Passage`, and what the teacher says."""

    words: tuple[str, ...]
    tag: NDArray[np.uint8]
    zone: NDArray[np.uint8]
    paragraph: NDArray[np.int32]
    use: NDArray[np.float32]
    names: dict[int, float]
    states: NDArray[np.float16] | None = None
    labels: Cut | None = None


def stretches(text: str, rng: np.random.Generator, chunks: int | None) -> list[Stretch]:
    """Stretches of a text of about `language.LENGTH` tokens, of `chunks` places in it or of all."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.txt"
        path.write_bytes(text.encode("utf-8"))
        book = read_before("cast", path)
    t, zone = book.tokens, pieces.zones(book)
    use = litbank.use_of(t.words, t.sentence)
    names = {i: 0.0 for m in book.mentions if m.form == "PROP" for i in t.within(m.span)}
    places = np.arange(0, max(1, len(t) - 200), CHUNK)
    if chunks is not None and len(places) > chunks:
        places = np.sort(rng.choice(places[:-1], chunks, replace=False))
    found = []
    for place in places.tolist():
        end = min(len(t), place + CHUNK)
        edges = np.linspace(place, end, max(1, round((end - place) / language.LENGTH)) + 1).astype(int).tolist()
        for a, b in itertools.pairwise(edges):
            own = {k - a: sex for k, sex in names.items() if a <= k < b}
            found.append(Stretch(t.words[a:b], t.tag[a:b], zone[a:b], t.paragraph[a:b], use[a:b], own))
    return found


def shown(stretch: Stretch, words: Sequence[str], use: NDArray[np.float32], vocabulary: Vocabulary) -> batches.Shown:
    """A stretch as the encoder is given it."""
    return batches.show(list(words), stretch.tag, stretch.zone, use, vocabulary, Config())


@torch.no_grad()
def label(teacher: Learner, found: Sequence[Stretch], vocabulary: Vocabulary) -> None:
    """Fill in what the teacher says."""
    teacher.eval()
    for k in range(0, len(found), TEACHER.batch):
        batch = found[k : k + TEACHER.batch]
        cuts = [_empty(one, vocabulary) for one in batch]
        for one, cut, state in zip(batch, cuts, teacher.states(cuts, TEACHER), strict=True):
            one.states = state.half().numpy()
            cut.event = teacher.events(state[None])[0].sigmoid()
            span, kind, form = language.spans(teacher, state, cut.tag, cut.paragraph)
            keep = kind[:, 0] < 0.97
            cut.mention, cut.kind, cut.form = span[keep], kind[keep], form[keep]
            sure = span[kind[:, 0] < 0.5]
            cut.linked = sure[torch.from_numpy(np.lexsort((-sure[:, 1].numpy(), sure[:, 0].numpy())))]
            if len(cut.linked) > 1:
                cut.answer = teacher.links(state, cut.linked).softmax(1)
            one.labels = cut


def _empty(one: Stretch, vocabulary: Vocabulary) -> Cut:
    none = torch.zeros(0, 2, dtype=torch.long)
    return Cut(
        shown=shown(one, one.words, one.use, vocabulary),
        tag=torch.from_numpy(one.tag.astype(np.int64)),
        paragraph=torch.from_numpy(one.paragraph.astype(np.int64)),
        mention=none, kind=one_hot(none[:, 0], 7).float(), form=one_hot(none[:, 0], 3).float(),
        event=torch.zeros(len(one.words)), linked=none, answer=torch.zeros(0, 1), taught=True,
    )  # fmt: skip


Batch = Callable[[], tuple[list[Cut], list[Tensor]]]  # cuts, and the teacher's states of them where it labelled them


def fit(learner: Learner, batch: Batch, start: Callable[[int], None], config: Language, run: Path) -> Learner:
    """Train from the last checkpoint, or from the start. `start(step)` is called before the step after `step`."""
    torch.manual_seed(config.seed)
    slow, extra = learner.encoder.learning()  # type: ignore[operator]
    known = {id(p) for p in (*slow, *extra)}
    still = {id(p) for p in learner.encoder.parameters()} - known
    fast = [*extra, *(p for p in learner.parameters() if id(p) not in known | still)]
    optimiser = torch.optim.AdamW([{"params": slow}, {"params": fast}], lr=1e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [config.rate, 1e-3], total_steps=config.steps + 1, pct_start=0.07
    )
    run.mkdir(parents=True, exist_ok=True)
    checkpoint, done = run / "learner.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        done = saved["step"]
        learner.load_state_dict(saved["learner"])
        optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
    start(done)
    began, seen = time.time(), defaultdict(list)
    learner.train()
    for step in range(done + 1, config.steps + 1):
        cuts, wanted = batch()
        states = learner.states(cuts, config)
        losses = learner.losses(cuts, states)
        loss = torch.stack([language.WEIGHTS[name] * value for name, value in losses.items()]).sum()
        if wanted:
            losses["states"] = (learner.up(torch.cat(states)) - torch.cat(wanted)).square().mean()  # type: ignore[operator]
            loss = loss + losses["states"]
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_([*slow, *fast], 1.0)
        optimiser.step()
        schedule.step()
        for name, value in losses.items():
            seen[name].append(float(value.detach()))
        if step % 50 == 0:
            means = {name: round(float(np.mean(values)), 3) for name, values in seen.items()}
            print(step, means, f"{time.time() - began:.0f} s", flush=True)
            seen.clear()
        if step % CHECKPOINT == 0 or step == config.steps:
            state = {"optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "step": step}
            torch.save({"learner": learner.state_dict(), **state}, run / "learner.part")
            (run / "learner.part").replace(checkpoint)
    return learner.eval()


class Mixture:
    """Batches of gold and of what the teacher has labelled, in turn by chance."""

    def __init__(self, gold: language.Feed, labelled: Sequence[Stretch], config: Language) -> None:
        self.gold, self.labelled, self.config = gold, labelled, config

    def start(self, step: int) -> None:
        """Choose as after `step` steps."""
        self.gold.start(step)
        self.rng = np.random.default_rng(self.config.seed + 1000 + step)
        self.rename = Renamer(self.rng)

    def __call__(self) -> tuple[list[Cut], list[Tensor]]:
        if self.rng.random() < self.config.gold:
            return self.gold.cuts(), []
        cuts, wanted = [], []
        for k in self.rng.integers(len(self.labelled), size=self.config.batch).tolist():
            one = self.labelled[k]
            assert one.labels is not None and one.states is not None
            words = list(one.words)
            if self.rng.random() < self.config.swap:
                words = self.rename(words, one.names, 0)
            cut = one.labels
            use = one.use * (self.rng.random() < 0.8)
            cuts.append(
                Cut(
                    shown(one, words, use, self.gold.vocabulary), cut.tag, cut.paragraph, cut.mention, cut.kind,
                    cut.form, cut.event, cut.linked, cut.answer, taught=True,
                )
            )  # fmt: skip
            wanted.append(layer_norm(torch.from_numpy(one.states.astype(np.float32)), (mpnet.WIDTH,)))
        return cuts, wanted


def main() -> None:
    """Teach the teacher, label, teach the encoder, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--litbank", type=Path, required=True)
    parser.add_argument("--novels", type=Path, nargs="+", required=True, help="novels to label")
    parser.add_argument("--stories", type=Path, required=True, help="folder of our own scenes to label")
    parser.add_argument("--mpnet", type=Path, required=True, help="folder of all-mpnet-base-v2")
    parser.add_argument("--start", type=Path, help="begin with the weights in this folder, such as src/personae/models")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--teacher-steps", type=int, default=TEACHER.steps)
    parser.add_argument("--steps", type=int, default=PUPIL.steps, help="of the encoder, after its teacher's")
    parser.add_argument("--chunks", type=int, default=CHUNKS, help="places of a novel that are labelled")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    vocabulary = Vocabulary((minilm() / "tokenizer.json").read_text(encoding="utf-8"))
    gold, dev = (litbank.load(options.litbank, part, options.work / "litbank") for part in ("train", "dev"))
    scores = {}
    for_teacher, for_pupil = replace(TEACHER, steps=options.teacher_steps), replace(PUPIL, steps=options.steps)

    torch.manual_seed(TEACHER.seed)
    whole = mpnet.MPNet(FROZEN)
    whole.load(options.mpnet)
    feed = language.Feed(gold, vocabulary, for_teacher)
    teacher = fit(Learner(whole), lambda: (feed.cuts(), []), feed.start, for_teacher, options.work / "teacher")
    scores["teacher"] = language.judge(teacher, dev, vocabulary, for_teacher)
    print(scores, flush=True)

    path = options.work / "labelled.pickle"
    if not path.exists():
        rng = np.random.default_rng(TEACHER.seed)
        own = [s for p in sorted(options.stories.glob("*.story")) for s in stretches(stories.load(p).text, rng, None)]
        texts = [p.read_text(encoding="utf-8")[:LONG] for p in options.novels]
        found = own + [s for text in texts for s in stretches(text, rng, options.chunks)]
        print(len(found), "stretches", flush=True)
        label(teacher, found, vocabulary)
        path.write_bytes(pickle.dumps(found))
    labelled: list[Stretch] = pickle.loads(path.read_bytes())  # our own file, just written
    del teacher, whole

    torch.manual_seed(PUPIL.seed)
    reader = Reader(Config().frozen)
    reader.encoder.load(minilm())
    if options.start:
        shipped.load(reader, options.start)
    pupil = Learner(reader.encoder)
    pupil.mentions, pupil.events, pupil.links = reader.mentions, reader.events, reader.links
    pupil.up = nn.Linear(WIDTH, mpnet.WIDTH)
    mixture = Mixture(language.Feed(gold, vocabulary, for_pupil), labelled, for_pupil)
    fit(pupil, mixture, mixture.start, for_pupil, options.work / "pupil")
    scores["pupil"] = language.judge(pupil, dev, vocabulary, for_pupil)
    run = options.work / "encoder"
    run.mkdir(parents=True, exist_ok=True)
    torch.save({"reader": reader.state_dict()}, run / "checkpoint.pt")
    (run / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    print(scores, flush=True)


if __name__ == "__main__":
    main()

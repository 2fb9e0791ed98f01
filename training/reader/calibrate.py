"""What the network's shares are worth, end to end.

    python -m evaluation speakers --gold PDNC/dev --save ANSWERS        (with weights exported without calibration)
    python -m training.reader.calibrate --gold PDNC/dev --answers ANSWERS --work DIR/kept
    (the same with --no-model, for DIR/none)

Rising by pooling adjacent violators (isotonic regression; Zadrozny and Elkan 2002). The exporter then packs it with the
weights. Right means right by the headline measure, so that faults of the cast count too.
"""

from __future__ import annotations

import argparse
import itertools
import json
from pathlib import Path

import numpy as np

from evaluation import pdnc
from evaluation.speakers import score

BINS = 24


def rising(share: np.ndarray, right: np.ndarray) -> list[list[float]]:
    """Knots: mean share and how often it is right, both rising, of about BINS equal groups."""
    order = np.argsort(share, kind="stable")
    x, y = share[order], right[order]
    edges = np.linspace(0, len(x), BINS + 1).astype(int)
    pooled: list[tuple[float, float, int]] = []
    for a, b in itertools.pairwise(edges):
        pooled.append((float(x[a:b].mean()), float(y[a:b].mean()), b - a))
        while len(pooled) > 1 and pooled[-2][1] > pooled[-1][1]:
            (xa, ya, na), (xb, yb, nb) = pooled[-2:]
            pooled[-2:] = [((xa * na + xb * nb) / (na + nb), (ya * na + yb * nb) / (na + nb), na + nb)]
    return [[round(p[0], 4) for p in pooled], [round(p[1], 4) for p in pooled]]


def main() -> None:
    """Fit and keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--answers", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    options = parser.parse_args()
    scored = score([pdnc.load(folder) for folder in pdnc.novels(options.gold)], options.answers)
    answers = [a for one in scored for a in one.answers if a.confidence]
    share, right = np.array([a.confidence for a in answers]), np.array([float(a.right) for a in answers])
    knots = rising(share, right)
    (options.work / "calibration.json").write_text(json.dumps(knots), encoding="utf-8")
    print(len(answers), "answers", knots)


if __name__ == "__main__":
    main()

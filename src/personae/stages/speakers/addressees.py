"""To whom a line is said."""

from __future__ import annotations

from collections.abc import Sequence

# From here on somebody is held to be spoken to; the likeliest is named from the second bar on.
SURE, LIKELY = 0.5, 0.2


def choose(people: Sequence[int], probability: Sequence[float], speaker: int | None) -> list[int]:
    """Those spoken to, likeliest first: all that are sure, else the likeliest if likely; never the speaker."""
    ranked = sorted(
        ((p, -k, n) for k, (n, p) in enumerate(zip(people, probability, strict=True)) if n != speaker), reverse=True
    )
    sure = [n for p, _, n in ranked if p >= SURE]
    if sure:
        return sure
    return [ranked[0][2]] if ranked and ranked[0][0] >= LIKELY else []

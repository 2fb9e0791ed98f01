"""Names that nobody bears, to train on in place of real ones, and the titles that are no names."""

from __future__ import annotations

import numpy as np

TITLES = frozenset(
    "mister missus miss lady lord sir doctor captain colonel major general lieutenant sergeant professor father mother "
    "sister brother aunt uncle king queen prince princess count countess duke duchess baron saint reverend madame "
    "monsieur mademoiselle judge inspector mr mrs the old young little".split()
)
_STARTS = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr kr ph sh st th tr".split()
_VOWELS = "a e i o u ai ee ie ou y".split()
_ENDS = " n r l s t m nd rt th ck ss ll d k x".split(" ")


def made_up_names(count: int, rng: np.random.Generator) -> list[str]:
    """Capitalised words that nobody is called, so that names are told by their place and not by rote."""
    out = []
    for _ in range(count):
        syllables = [rng.choice(_STARTS) + rng.choice(_VOWELS) + rng.choice(_ENDS) for _ in range(rng.integers(1, 4))]
        word = "".join(syllables)
        out.append((rng.choice(_VOWELS)[0] + word if rng.random() < 0.15 else word).capitalize())
    return out

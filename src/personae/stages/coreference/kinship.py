"""What one noun says of another: kin seen from the other side, and words of like meaning."""



from __future__ import annotations

from functools import lru_cache

import numpy as np

from personae.models import tagger

_CHILD = frozenset("son daughter child boy girl baby children sons daughters boys girls lad infant".split())
_PARENT = frozenset(
    "mother father parent parents mamma mama papa mum mom mummy dad daddy ma pa stepmother stepfather".split()
)
_SIBLING = frozenset("brother sister brothers sisters sibling twin stepsister stepbrother".split())
_UNCLE = frozenset("aunt uncle auntie guardian".split())
_NEPHEW = frozenset("nephew niece ward nephews nieces".split())
_SPOUSE = frozenset("husband wife bride bridegroom spouse".split())
_COUSIN = frozenset("cousin cousins".split())
_FRIEND = frozenset("friend friends companion comrade lover sweetheart neighbour neighbor partner".split())
_GRANDPARENT = frozenset("grandfather grandmother grandma grandpa grandparents granny".split())
_GRANDCHILD = frozenset("grandson granddaughter grandchild grandchildren".split())
_MASTER = frozenset("master mistress employer boss lady".split())
_SERVANT = frozenset("servant maid valet butler housekeeper footman cook clerk secretary slave page".split())
_PAIRS = (
    (_CHILD, _PARENT), (_SIBLING, _SIBLING), (_UNCLE, _NEPHEW), (_SPOUSE, _SPOUSE), (_COUSIN, _COUSIN),
    (_FRIEND, _FRIEND), (_GRANDPARENT, _GRANDCHILD), (_MASTER, _SERVANT),
)  # fmt: skip


def inverse(noun: str) -> frozenset[str]:
    """What somebody is to one who is their `noun`: inverse("niece") has aunt and uncle; empty for other nouns."""
    for one, other in _PAIRS:
        if noun in one:
            return other
        if noun in other:
            return one
    return frozenset()


@lru_cache(maxsize=200_000)
def likeness(one: str, other: str) -> float:
    """The cosine of two words' vectors, 0 where either has none: likeness("lad", "boy") is high."""
    net = tagger.network()
    a, b = net.vocabulary.get(one, 0), net.vocabulary.get(other, 0)
    if not a or not b:
        return 0.0
    vectors = net.arrays["vectors"]
    first, second = vectors[a], vectors[b]
    length = float(np.sqrt(first @ first) * np.sqrt(second @ second))
    return float(first @ second) / length if length else 0.0

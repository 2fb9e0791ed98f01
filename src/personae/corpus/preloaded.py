"""Loads the weights when it is imported, and does so on purpose: `pool` has workers forked off a process that did.

Only the sessions of onnxruntime are left to the workers: it does not promise that they outlive a fork.
"""

from __future__ import annotations

import gc

from personae import pipeline
from personae.ingest import book_of
from personae.models import arrays, pieces

_STORY = "“You came,” said Ada.\n\n“I said that I would,” said Bram.\n"

pipeline.stages()
pipeline.analyse(book_of(_STORY.encode(), "story.txt"), model=False)
for _name in ("reader", "speakers", "coreference", "gaps-talk"):
    arrays.load(_name)
pieces.vocabulary()
# what the garbage collector never looks at is never copied
gc.collect()
gc.freeze()

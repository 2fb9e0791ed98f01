"""What a quotation is: speech, thought, writing, or other (a scare quote, a title, a word that is spoken of).

Whether it is `other` is weighed by a logistic regression over `features`, whose weights `training/quote_kinds` learnt;
thoughts and writing are told by the words that introduce them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp

from personae.book import QuoteKind
from personae.stages.quotes.dashes import DASH
from personae.stages.quotes.features import MARKS, describe
from personae.stages.quotes.scanner import Run

THRESHOLD = 0.4
"""A quotation less likely than this to be uttered is `other`. Below one half: a missed line is worse than a doubtful one."""


@cache
def weights() -> Mapping[str, float]:
    """The learnt weight of each feature."""
    table = json.loads(files(__package__).joinpath("kinds.json").read_text(encoding="utf-8"))
    return {str(name): float(weight) for name, weight in table["weights"].items()}


def uttered(row: Mapping[str, float]) -> float:
    """The probability that a quotation of these features is uttered by somebody, aloud or not."""
    known = weights()
    return 1.0 / (1.0 + exp(-sum(known.get(name, 0.0) * value for name, value in row.items())))


def judge(
    text: str, runs: Sequence[Run], starts: Sequence[int], ends: Sequence[int], dear: Sequence[Sequence[float]]
) -> list[QuoteKind]:
    """The kind of each run; the other arguments as in `features.describe`."""
    kinds: list[QuoteKind] = []
    for run, row in zip(runs, describe(text, runs, starts, ends, dear), strict=True):
        kinds.append("speech" if run.family == DASH or uttered(row) >= THRESHOLD else "other")
    return _marked(text, runs, starts, ends, kinds)


_STRIP = MARKS + " \t\r\n_*"
_SALUTATION = re.compile(r"(?:[Mm][Yy]\s+)?(?:[Vv][Ee][Rr][Yy]\s+)?(?:[Dd]ear|DEAR|[Dd]earest|DEAREST)\s[^.!?\n]{1,40}[,:.!—–-]+\Z")
_THOUGHT_AFTER = re.compile(
    r"[\s,_*]*(?:(?:I|he|she|they|we|[A-Z][\w.'’-]*(?:\s[A-Z][\w'’-]*)?)\s+(?:\w+ly\s+)?"
    r"(?:thought|mused|wondered|reflected|pondered)\b(?!\s+(?:aloud|out loud))"
    r"|(?:thought|mused|wondered|reflected|pondered)\s+(?:I|he|she|they|we|the|[A-Z]))(?!\s+(?:aloud|out loud))"
)
_THOUGHT_BEFORE = re.compile(
    r"\b(?:thought|thinking|mused|wondered|reflected)(?:\s+to\s+(?:him|her|my|them)self)?\s*[,:]?\s*\Z"
)
_WRITTEN_BEFORE = re.compile(
    r"\b(?:wrote|written|writes|writing|scrawled|scribbled|typed|texted|inscribed|engraved|printed|painted|chalked|"
    r"(?:letter|note|telegram|sign|headline|inscription|message|text|postcard|card|label|placard|notice|wire|caption|"
    r"banner|screen|email|e-mail|advertisement)\b(?:\s+(?:that|which|had|simply|only|just))*"
    r"(?:\s+(?:read|reads|ran|said|says|saying|reading|went|began|ended))?|these\s+words|as\s+follows)"
    r"[^.!?\"“”]{0,40}[,:—–-]*\s*\Z"
)
_WRITTEN_AFTER = re.compile(
    r"[\s,_*]*(?:(?:I|he|she|they|we|it|[A-Z][\w.'’-]*)\s+(?:wrote|texted|typed|scribbled)\b|(?:wrote|texted|typed)\s+\w|"
    r"(?:the|his|her|my)\s+(?:letter|note|telegram|sign|message|text|headline)\s+(?:read|said|ran)\b)"
)


def _marked(
    text: str, runs: Sequence[Run], starts: Sequence[int], ends: Sequence[int], kinds: list[QuoteKind]
) -> list[QuoteKind]:
    """The kinds with thoughts and writing told from speech."""
    for i, run in enumerate(runs):
        if kinds[i] == "other":
            continue
        before = text[max(starts[run.paragraph], run.start - 90) : run.start].rstrip(_STRIP)
        after = text[run.end : min(ends[run.paragraph], run.end + 60)]
        if _THOUGHT_AFTER.match(after) or _THOUGHT_BEFORE.search(before):
            kinds[i] = "thought"
        elif _WRITTEN_AFTER.match(after) or _WRITTEN_BEFORE.search(before):
            kinds[i] = "writing"
    _letters(text, runs, starts, ends, kinds)
    _same_breath(text, runs, kinds)
    return kinds


def _letters(
    text: str, runs: Sequence[Run], starts: Sequence[int], ends: Sequence[int], kinds: list[QuoteKind]
) -> None:
    """A salutation that is a paragraph of its own makes writing of what follows it, while whole paragraphs are quoted."""
    letter = -2
    for i, run in enumerate(runs):
        whole = not text[starts[run.paragraph] : run.start].strip(_STRIP) and not text[run.end : ends[run.paragraph]].strip(_STRIP)
        words = text[run.start : run.end].strip(_STRIP)
        if whole and len(words) < 60 and _SALUTATION.match(words):
            letter, kinds[i] = run.paragraph, "writing"
        elif whole and letter == run.paragraph - 1 and (run.again or run.opened == "carried" or runs[i - 1].closed == "mark"):
            if kinds[i - 1] == "writing" and (len(words) > 200 or run.again or run.opened == "carried" or len(words) < 40):
                letter, kinds[i] = run.paragraph, "writing"


def _same_breath(text: str, runs: Sequence[Run], kinds: list[QuoteKind]) -> None:
    """What a tag calls a thought or writing is so on both its sides: '"Well," she thought, "why not?"'."""
    for i in range(1, len(runs)):
        last, run = runs[i - 1], runs[i]
        between = text[last.end : run.start]
        if last.paragraph == run.paragraph and len(between) < 80 and kinds[i] == "speech":
            told = between.strip()
            if kinds[i - 1] in ("thought", "writing") and told.endswith((",", ";", ":", "—", "--")):
                kinds[i] = kinds[i - 1]

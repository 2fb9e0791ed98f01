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
from personae.stages.quotes.tags import patterns

THRESHOLD = 0.45
"""A quotation less likely to be uttered is `other`."""


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
        whole = run.family == DASH or run.closed in ("carried", "repeated") or run.opened == "carried" or run.again
        kinds.append("speech" if whole or uttered(row) >= THRESHOLD else "other")
    return _marked(text, runs, starts, ends, kinds)


_STRIP = MARKS + " \t\r\n_*"
_SALUTATION = re.compile(
    r"(?:[Mm][Yy]\s+)?(?:[Vv][Ee][Rr][Yy]\s+)?(?:[Dd]ear|DEAR|[Dd]earest|DEAREST)\s[^.!?\n]{1,40}[,:.!—–-]+\Z"
)
_WHO = r"(?:I|he|she|they|we|[A-Z][\w.'’-]*(?:\s[A-Z][\w'’-]*)?|(?:the|his|her|my)\s[\w'’-]+)"
_MUSED = r"(?:thought|mused|wondered|reflected|pondered)\b(?!\s+(?:aloud|out\s+loud))"
_THOUGHT_AFTER = re.compile(rf"[\s,_*]*(?:{_WHO}\s+(?:\w+ly\s+)?{_MUSED}|{_MUSED}\s+{_WHO}(?!\s+(?:aloud|out\s+loud)))")
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
    rf"[\s,_*]*(?:{_WHO}\s+(?:wrote|texted|typed|scribbled)\b|(?:wrote|texted|typed)\s+\w|it\s+(?:says|reads|read)\b|"
    r"(?:the|his|her|my)\s+(?:letter|note|telegram|sign|message|text|headline)\s+(?:reads?|sa(?:id|ys)|ran)\b)"
)
_BEAT = re.compile(r"[\s_*]*[A-Z]\S*(?:\s+[A-Z]\S*)?\s+(?:\w+ly\s+)?\w+(?!\s*[,.;])")
_CHAT = re.compile(r"[\s_*]*@?[\w.-]+(?:\s[\w.-]+)?:\s*\Z")
_PAPER = re.compile(
    r"\b(?:letters?|notes?|page|paper|envelope|postcard|card|slip|wrote|written|handwriting|unfolded|read)\b"
)
_DEAR = re.compile(r"(?:Dear|Dearest|DEAR)\s+[A-Z]")


def _marked(
    text: str, runs: Sequence[Run], starts: Sequence[int], ends: Sequence[int], kinds: list[QuoteKind]
) -> list[QuoteKind]:
    """The kinds with thoughts and writing told from speech."""
    for i, run in enumerate(runs):
        if kinds[i] == "other":
            continue
        before = text[max(starts[run.paragraph], run.start - 90) : run.start].rstrip(_STRIP)
        after = text[run.end : min(ends[run.paragraph], run.end + 60)]
        # `." He thought of it` is a new sentence, no tag
        last = text[run.start : run.end].rstrip(_STRIP)[-1:]
        tagged = after[:40].strip(_STRIP)[:1].islower() if last in ".…" else not (last in "!?" and _BEAT.match(after))
        if (tagged and _THOUGHT_AFTER.match(after)) or _THOUGHT_BEFORE.search(before):
            kinds[i] = "thought"
        elif (
            (tagged and _WRITTEN_AFTER.match(after))
            or _WRITTEN_BEFORE.search(before)
            or (_CHAT.match(before) and not after.strip() and (text[run.start + 1].islower() or last.isalnum()))
        ):
            kinds[i] = "writing"
    _letters(text, runs, starts, ends, kinds)
    _same_breath(text, runs, kinds)
    return kinds


def _letters(
    text: str, runs: Sequence[Run], starts: Sequence[int], ends: Sequence[int], kinds: list[QuoteKind]
) -> None:
    """A salutation that is a paragraph of its own makes writing of the paragraphs after it that are quoted whole."""
    letter = -2
    for i, run in enumerate(runs):
        edge, limit = starts[run.paragraph], ends[run.paragraph]
        if run.start - edge > 8 or limit - run.end > 8:
            continue
        if text[edge : run.start].strip(_STRIP) or text[run.end : limit].strip(_STRIP):
            continue
        words = text[run.start : min(run.end, run.start + 300)].strip(_STRIP)
        if _DEAR.match(words) and len(words) > 60 and _PAPER.search(text, max(0, edge - 200), edge):
            kinds[i] = "writing"
        if (len(words) < 60 and _SALUTATION.match(words)) or (
            letter == run.paragraph - 1 and (run.again or run.opened == "carried" or not 40 < len(words) < 200)
        ):
            letter, kinds[i] = run.paragraph, "writing"


def _same_breath(text: str, runs: Sequence[Run], kinds: list[QuoteKind]) -> None:
    """What a tag calls a thought or writing is so on both its sides: '"Well," she thought, "why not?"'."""
    for i in range(1, len(runs)):
        last, run = runs[i - 1], runs[i]
        if last.paragraph != run.paragraph or kinds[i] != "speech" or run.start - last.end > 80:
            continue
        told = text[last.end : run.start].strip()
        ended = told.endswith(".") and not patterns().begins.match(text[run.end : run.end + 60])
        if kinds[i - 1] in ("thought", "writing") and (ended or told.endswith((",", ";", ":", "—", "--"))):
            kinds[i] = kinds[i - 1]

"""What shows whether a quotation is spoken: its own words, what stands around it, and the talk near by.

One function, for training (`training/quote_kinds`) and for reading. Features are named and mostly 0 or 1, so that the
weights that were learnt for them can be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from personae.stages.quotes.scanner import Run
from personae.stages.quotes.tags import patterns, speaking

MARKS = "\"“”„‟＂'‘’‚‛`´«»‹›「」『』"
_STRIP = MARKS + " \t\r\n_*"
_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TALK_WORDS = """i you your yours me my mine we us our i'm i'll i've i'd you're you've you'll you'd don't won't can't
    let's thou thee thy ye yes no oh ah well please sir madam ma'am hello goodbye hush hey"""
_NAMING_WORDS = """call called calls calling name named names term termed terms title titled entitled style styled dub
    dubbed label
    labelled labeled labels mark marked known nicknamed christened word words phrase term expression so-called
    spelled spelt inscribed inscription sign sang sing sung singing play played playing hum hummed poem song novel
    book story play tune hymn ballad ballet essay article motto"""
_DETERMINER_WORDS = "a an the this that these those his her my your our their its some any no every such"
_LINK_WORDS = "of as in on at by for from with to into about or and than like being was were is are be"
_WRITING_WORDS = """letter note telegram wrote written writes write writing read reads reading ran sign notice headline
    inscription message text texted typed postcard card envelope label addressed signed advertisement newspaper paper
    list diary postscript wired cable cabled telegraphed letters words line lines scrawled scribbled printed"""
_THINKING_WORDS = "thought think thinks thinking reflected mused pondered wondered considered felt reasoned told"
_CALLS = """yes no oh ah aha ha hm h'm hmm hum humph eh er um well hush sh shh hullo hello hallo hey hi nonsense goodbye
    good-bye good-night good-morning good good-day amen bravo thanks please sorry what who why when where how never
    certainly indeed exactly quite really perhaps of course thank you come in go on"""
_TALK, _CRY, _NAMING, _DETERMINER, _LINK, _WRITING, _THINKING = (
    frozenset(words.split())
    for words in (_TALK_WORDS, _CALLS, _NAMING_WORDS, _DETERMINER_WORDS, _LINK_WORDS, _WRITING_WORDS, _THINKING_WORDS)
)
_BEFORE = re.compile(r"([^\W_]+(?:['’-][^\W_]+)*)?([^\w]*)\Z")


def _lead(text: str, start: int, edge: int) -> tuple[str, str]:
    """What stands before: a class (start, stop, comma, colon, dash, word, mark), and the last word in lower case."""
    before = text[max(edge, start - 60) : start].rstrip(_STRIP)
    if not before:
        return ("start" if not text[edge:start].strip(_STRIP) else "mark"), ""
    match = _BEFORE.search(before)
    word = (match.group(1) or "").lower() if match else ""
    char = before[-1]
    if char in ".!?…)":
        return "stop", word
    if char in ",;":
        return "comma", word
    if char == ":":
        return "colon", word
    if char in "-–—―(":
        return "dash", word
    return "word", word


def _trail(text: str, end: int, edge: int) -> str:
    """What stands after: the paragraph's end, a stop or dash outside the mark, a mark, a lower or upper-case word."""
    after = text[end : min(edge, end + 60)].lstrip("_* \t\r\n")
    if not after:
        return "end"
    char = after[0]
    if char in ".,;:!?)":
        return "stop"
    if char in "-–—―":
        return "dash"
    if char in MARKS:
        return "mark"
    if char == "(":
        return "upper"
    return "lower" if char.islower() else "upper"


def _last(words: str) -> str:
    """The class of a quotation's last character: comma, dot, bang (! or ?), dash, dots, colon or bare."""
    if words.endswith(("...", "…", ". .")):
        return "dots"
    char = words[-1]
    if char == ",":
        return "comma"
    if char == ".":
        return "dot"
    if char in "!?":
        return "bang"
    if char in "-–—―":
        return "dash"
    return "colon" if char in ":;" else "bare"


def _size(count: int) -> str:
    for limit, name in ((1, "1"), (2, "2"), (4, "3-4"), (8, "5-8"), (15, "9-15"), (40, "16-40")):
        if count <= limit:
            return name
    return "41+"


def describe(
    text: str, runs: Sequence[Run], starts: Sequence[int], ends: Sequence[int], dear: Sequence[Sequence[float]]
) -> Iterator[dict[str, float]]:
    """The features of each run, by name; those left out are 0. One at a time: of a long book they are many.

    `starts`, `ends`: the paragraphs. `dear`: what `marks.habits` says, as lists.
    """
    talk = [0] * (len(starts) + 4)
    share = [0] * len(starts)
    count = [0] * len(starts)
    for run in runs:
        talk[run.paragraph + 2] = 1
        share[run.paragraph] += run.end - run.start
        count[run.paragraph] += 1
    order = 0
    for number, run in enumerate(runs):
        order = order + 1 if number and runs[number - 1].paragraph == run.paragraph else 0
        p = run.paragraph
        row = _one(text, run, starts[p], ends[p])
        row["neighbours"] = float(talk[p] + talk[p + 1] + talk[p + 3] + talk[p + 4]) / 4
        row["share"] = share[p] / max(1, ends[p] - starts[p])
        row["few=" + str(min(count[p], 4))] = 1.0
        row["order=" + str(min(order, 2))] = 1.0
        row["stranger"] = float(dear[p][run.family]) if run.family < len(dear[p]) else 0.0
        yield row


def _one(text: str, run: Run, edge: int, limit: int) -> dict[str, float]:
    words = text[run.start : run.end].strip(_STRIP)
    if not words:
        return {"empty": 1.0}
    tokens = _WORDS.findall(words)
    low = [token.lower().replace("’", "'") for token in tokens]
    lead, word = _lead(text, run.start, edge)
    trail = _trail(text, run.end, limit)
    last, size = _last(words), _size(len(tokens))
    first = "lower" if words[0].islower() else "upper" if words[0].isupper() else "sign"
    after = text[run.end : min(limit, run.end + 80)]
    tagged = patterns().begins.match(after) is not None and trail != "stop"
    keys = [
        "lead=" + lead, "trail=" + trail, "last=" + last, "size=" + size, "first=" + first,
        f"lead,first={lead},{first}", f"lead,last={lead},{last}", f"last,trail={last},{trail}",
        f"size,last={size},{last}", f"lead,size={lead},{size}", f"first,last={first},{last}",
        f"lead,trail={lead},{trail}", f"first,size={first},{size}",
    ]  # fmt: skip
    row = dict.fromkeys(keys, 1.0)
    row["tagged"] = float(tagged)
    before = [token.lower() for token in _WORDS.findall(text[max(edge, run.start - 60) : run.start])]
    row["said before"] = float(lead in ("comma", "colon") and any(token in speaking() for token in before[-5:]))
    saying_word = lead == "word" and word in speaking()
    row["saying word"] = float(saying_word)
    row["saying word," + last] = float(saying_word)
    row["saying word," + first] = float(saying_word)
    row["cry"] = float(len(low) < 4 and all(token in _CRY for token in low))
    row["cry," + lead] = row["cry"]
    row["cry," + first] = row["cry"]
    row["naming"] = float(any(token in _NAMING for token in before[-2:]) and lead in ("word", "comma", "colon"))
    row["determiner"] = float(lead == "word" and word in _DETERMINER)
    row["link"] = float(lead == "word" and word in _LINK)
    row["writing before"] = float(any(token in _WRITING for token in before[-6:]))
    row["thinking"] = float(any(token in _THINKING for token in before[-4:]))
    row["talk"] = float(any(token in _TALK for token in low))
    row["talk," + lead] = row["talk"]
    row["talk," + first] = row["talk"]
    row["inner bang"] = float(any(char in "!?" for char in words))
    row["sentences"] = float(". " in words or "! " in words or "? " in words)
    capitals = sum(token[0].isupper() for token in tokens)
    row["title case"] = float(len(tokens) > 1 and capitals >= len(tokens) - 1 and last in ("bare", "comma", "dot"))
    row["capitals"] = float(len(words) > 3 and words.isupper())
    row["lost mark"] = float(run.closed not in ("mark", "aside") or run.opened not in ("mark", "aside"))
    row["aside"] = float("aside" in (run.opened, run.closed))
    row["again"] = float(run.again)
    row["indented"] = float("\n   " in text[max(0, edge - 8) : edge + 1])
    row["bias"] = 1.0
    return row

"""Turns of talk between which another seems to be missing.

Two turns in a row by one speaker with nothing told between them, an answer to nothing, a question that is passed over,
the same person called by name twice over: each boundary between two turns is described by numbers, and a logistic
regression says how likely it is that a turn was lost there. The speakers' probabilities come from `book.quotes`; where
nobody has answered yet who speaks, only the words are looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import log, log1p

import numpy as np
from numpy.typing import NDArray

from personae.book import Book, Quote
from personae.stages.gaps.cuts import FUNCTION, Boundary

FEATURES: tuple[str, ...] = (
    "same", "same_explicit", "same_one_explicit", "same_bare", "unlike_bare", "sure", "least_sure",
    "explicit_before", "explicit_after", "pronoun_before", "pronoun_after", "known",
    "back2", "fore2", "back1", "fore1", "back2_same", "crossed", "parity", "parity_pronoun",
    "odds", "odds_bare", "odds_sure", "odds_told", "broken", "broken_bare", "nearby_least", "alternates",
    "told_before", "told_after", "bare", "silent_before", "far_before", "far_after",
    "question", "question_yes", "question_wh", "question_after", "both_questions", "question_bare",
    "yes_after", "no_after", "because_after", "oh_after", "and_after", "but_after", "reply", "reply_silent",
    "reply_question", "yes_yes", "yes_wh", "unanswered", "wh_after_only",
    "echo", "echo_back", "echo_first", "echo_question", "echo_bare", "echo_gain",
    "you_i", "i_you", "you_after", "i_after",
    "question_same", "reply_same", "both_questions_same", "unasked_same", "short_same", "polite_same",
    "called_next", "called_back", "called_both", "called_self", "called_after", "called_before", "polite_before",
    "polite_after", "polite_both", "same_hearer", "hears_self",
    "words_before", "words_after", "short_after", "long_both", "company",
    "goes_on", "thinks_before", "thinks_after", "pauses", "leads_up", "narrated_before", "narrated_after", "cries_same",
)  # fmt: skip

NEAR = 2
"""Turns further apart than so many paragraphs are not of one exchange."""
_POLITE = frozenset(
    """sir ma'am madam mum miss ma’am m'lady milady milord lord lady doctor captain colonel mother father papa mamma
    mama mum dad uncle aunt darling dear dearest sweetheart love honey boss inspector professor""".split()
)  # fmt: skip
_YES = frozenset("yes yeah yep aye yea certainly indeed exactly quite precisely true right sure surely okay ok".split())
_NO = frozenset("no nope nay never nothing not none nobody nonsense".split())
_BECAUSE = frozenset("because".split())
_OH = frozenset("oh ah o eh hm hmm ha well why".split())
_WH = frozenset("what who whom whose when where why which how".split())
_ASKING = frozenset(
    """do does did is are was were am have has had will would shall should can could may might must don't doesn't didn't
    isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't shan't shouldn't can't couldn't""".split()
)  # fmt: skip
_GOES_ON = frozenset(
    "continued continues went added adds resumed resumes proceeded pursued repeated repeats again".split()
)
_THINKS = frozenset(
    "thought thinks soliloquized soliloquised mused muttered himself herself myself aside aloud".split()
)
_PAUSES = frozenset(
    "pause silence moment moments minute minutes presently then suddenly finally last after when".split()
)
_CRIED = frozenset("cried shouted screamed exclaimed yelled called".split())
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LABEL = re.compile(r"[<\[(*_]*[\w.@'’-]{1,20}(?: [\w.@'’-]{1,20})?[>\])*_]*:\s*[\"“«'‘]")
_STOP = re.compile(r"[.!?…]+")


@dataclass(slots=True)
class Turn:
    """One turn, with what is needed of it. `told_before`, `told_after`: words of narration beside it in its paragraph.

    `narration` is all the narration of its paragraphs; `leads_up`: the paragraph before ends in a colon or a comma.
    `called` are those called by name in it, `polite` the forms of address ("sir").
    """

    quotes: list[Quote]
    first: int
    last: int
    likely: Mapping[str, float]
    words: list[str]
    content: frozenset[str]
    opening: frozenset[str]
    sentences: list[str]
    told_before: int = 0
    told_after: int = 0
    narration: list[str] = field(default_factory=list)
    leads_up: bool = False
    called: set[str] = field(default_factory=set)
    polite: set[str] = field(default_factory=set)

    @property
    def cue(self) -> str:
        """The cue of its quotes."""
        return self.quotes[0].cue

    @property
    def asks(self) -> bool:
        """Whether its last sentence is a question."""
        return bool(self.sentences) and self.sentences[-1].endswith("?")


REACH = 2000  # characters of a paragraph that are looked at on either side of a quotation


def find(book: Book) -> tuple[list[Boundary], NDArray[np.float32]]:
    """The boundaries between turns, and their features: float32 [boundaries, features]."""
    turns = build(book)
    weights = _weights(turns)
    found, rows = [], []
    for i, turn in enumerate(turns):
        previous = turns[i - 1] if i else None
        opens = turn.told_before == 0 and turn.first > 0
        if not opens and (previous is None or previous.last != turn.first - 1):
            continue
        before = turn.first - 1
        if before < 0 or turn.first == (previous.last if previous else -1):
            continue
        if book.paragraphs[before].kind != "prose" or book.paragraphs[turn.first].break_before:
            continue
        if _is_message(book, turns[i - 1], before) or _is_message(book, turn, turn.first):
            continue
        found.append(Boundary(before, turn.first))
        rows.append(_row(turns, i, weights))
    return found, np.array(rows, np.float32).reshape(len(rows), len(FEATURES))


def _is_message(book: Book, turn: Turn, paragraph: int) -> bool:
    """Whether a paragraph is written, or a line of a chat ("Pip: ..."), where nobody need wait for an answer."""
    if turn.last < paragraph:
        return False
    return turn.quotes[0].kind == "writing" or _LABEL.match(book[book.paragraphs[paragraph].span]) is not None


def build(book: Book) -> list[Turn]:
    """The turns of the book, in order."""
    turns: list[Turn] = []
    calls = sorted(_calls(book))
    for n, quote, paragraph in _talk(book):
        if turns and turns[-1].quotes[0].turn == quote.turn:
            turn = turns[-1]
        else:
            likely = dict(quote.candidates)
            if quote.speaker is not None:
                likely[quote.speaker] = quote.confidence
            turn = Turn([], paragraph, paragraph, likely, [], frozenset(), frozenset(), [])
            here = book.paragraphs[paragraph].span
            begin = max(here.start, quote.span.start - REACH)
            turn.told_before = len(_WORD.findall(book.text, begin, quote.span.start))
            turn.leads_up = paragraph > 0 and _leads_up(book[book.paragraphs[paragraph - 1].span])
            turn.narration += _words(book.text[begin : quote.span.start])
            turns.append(turn)
        turn.quotes.append(quote)
        turn.last = paragraph
        told = _words(book.text[quote.span.end : _next_talk(book, n, paragraph)])
        end = min(book.paragraphs[paragraph].span.end, quote.span.end + REACH)
        turn.told_after = len(_WORD.findall(book.text, quote.span.end, end))
        turn.narration += told
        text = book[quote.span]
        turn.words += [word.replace("’", "'") for word in _words(text)]
        turn.sentences += _sentences(text)
        first = bisect_left(calls, (quote.span.start, ""))
        turn.called.update(who for _, who in calls[first : bisect_left(calls, (quote.span.end, ""))])
        turn.polite |= _politeness(text)
    for turn in turns:
        turn.content = frozenset(word for word in turn.words if word not in FUNCTION and len(word) > 2)
        turn.opening = frozenset(word for word in turn.words[:12] if word in turn.content)
    return turns


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _leads_up(text: str) -> bool:
    return text.rstrip(" \n\"'”’_*")[-1:] in (":", ",")


def _next_talk(book: Book, n: int, paragraph: int) -> int:
    """Where the narration after quotation `n` ends: at the next quotation of its paragraph, or with that."""
    end = book.paragraphs[paragraph].span.end
    return min(end, book.quotes[n + 1].span.start) if n + 1 < len(book.quotes) else end


def _talk(book: Book) -> Iterator[tuple[int, Quote, int]]:
    """The quotations that are talk: the number of each, itself, and its paragraph's number."""
    number = 0
    for n, quote in enumerate(book.quotes):
        while book.paragraphs[number].span.end < quote.span.end:
            number += 1
        if quote.kind != "other":
            yield n, quote, number


def paragraph_of(book: Book, offset: int) -> int:
    """The number of the last paragraph that begins before `offset` or there."""
    return bisect_right(book.paragraphs, offset, key=lambda paragraph: paragraph.span.start) - 1


def _sentences(text: str) -> list[str]:
    """The sentences of a quotation, each up to its stop."""
    found, start = [], 0
    for match in _STOP.finditer(text):
        found.append(text[start : match.end()].strip())
        start = match.end()
    rest = text[start:].strip("\"'”’»_* \n,")
    return [sentence for sentence in [*found, rest] if _WORD.search(sentence)]


def _calls(book: Book) -> list[tuple[int, str]]:
    """Where a character of the cast is called by name: the offset, and who."""
    found = []
    for mention in book.mentions:
        if mention.form != "PROP" or mention.character is None:
            continue
        before = book.text[max(0, mention.span.start - 3) : mention.span.start].rstrip("\n ")[-1:]
        after = book.text[mention.span.end : mention.span.end + 1]
        if before in ",\"'“‘«—-!?." and after in ",.!?\"'”’»—-;":
            found.append((mention.span.start, mention.character))
    return found


def _politeness(text: str) -> set[str]:
    return {
        match.group(1).lower()
        for match in re.finditer(r"(?:^[\"'“‘]?|[,.!?—-]\s*)(?:my\s+)?([A-Za-z]+(?:['’]am)?)(?=[,.!?;—\"'”’])", text)
        if match.group(1).lower() in _POLITE
    }


def _weights(turns: list[Turn]) -> dict[str, float]:
    """How telling a word is: the logarithm of how seldom a turn has it."""
    counts = Counter(word for turn in turns for word in turn.content)
    return {word: log((1 + len(turns)) / count) for word, count in counts.items()}


def _agreement(one: Turn | None, other: Turn | None) -> float:
    """The probability that both have the same speaker, taken as independent."""
    if one is None or other is None:
        return 0.0
    return sum(p * other.likely.get(who, 0.0) for who, p in one.likely.items())


def _echo(words: frozenset[str], heard: frozenset[str], weights: Mapping[str, float]) -> float:
    """How much of `words`, by weight, was heard before."""
    total = sum(weights[word] for word in words)
    return sum(weights[word] for word in words & heard) / total if total else 0.0


def _near(turns: list[Turn], i: int, j: int) -> Turn | None:
    """Turn j, when it and every turn from i to it belong to one exchange."""
    if not 0 <= j < len(turns):
        return None
    chain = turns[min(i, j) : max(i, j) + 1]
    return turns[j] if all(b.first - a.last <= NEAR for a, b in pairwise(chain)) else None


def _kind(sentence: str) -> str:
    """Whether a question wants yes or no, or a word such as who: "yes", "wh" or ""."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(sentence)]
    if not sentence.endswith("?") or not words:
        return ""
    if words[0] in _ASKING or (words[0] in ("and", "but", "so", "oh", "well") and set(words[1:2]) & _ASKING):
        return "yes"
    return "wh" if any(word in _WH for word in words[:3]) else "other"


def _row(turns: list[Turn], i: int, weights: Mapping[str, float]) -> list[float]:
    """The features of the boundary before turn i, in the order of `FEATURES`."""
    b = turns[i]
    a = turns[i - 1] if i and turns[i - 1].last == b.first - 1 else None
    return [*_speaker_features(turns, i, a, b), *_word_features(turns, i, a, b, weights)]


def _speaker_features(turns: list[Turn], i: int, a: Turn | None, b: Turn) -> list[float]:
    far = float(min(12, b.first - turns[i - 1].last)) if i else 12.0
    after = float(min(12, turns[i + 1].first - b.last)) if i + 1 < len(turns) else 12.0
    if a is None:
        return [0.0] * _BETWEEN + [0.0, 0.0, 0.0, 1.0, far, after]
    p, n = _near(turns, i, i - 2), _near(turns, i, i + 1)
    same = _agreement(a, b)
    bare = a.told_after == 0 and b.told_before == 0
    explicit = (a.cue == "explicit", b.cue == "explicit")
    sure = (max(a.likely.values(), default=0.0), max(b.likely.values(), default=0.0))
    back2, fore2 = _agreement(p, b), _agreement(a, n)
    return [
        same, same * all(explicit), same * (explicit[0] != explicit[1]), same * bare, (1 - same) * bare,
        sure[0] * sure[1], min(sure), *explicit, a.cue == "pronoun", b.cue == "pronoun", bool(a.likely and b.likely),
        back2, fore2, _agreement(p, a), _agreement(b, n), back2 * same, _agreement(p, n) * same,
        _parity(turns, i, ("explicit",)), _parity(turns, i, ("explicit", "pronoun")),
        *_odds(a, b, p, n, same, bare),
        log1p(a.told_after), log1p(b.told_before), bare, 0.0, far, after,
    ]  # fmt: skip


_BETWEEN = FEATURES.index("told_before")


def _odds(a: Turn, b: Turn, p: Turn | None, n: Turn | None, same: float, bare: bool) -> list[float]:
    """How likely, as log-odds, the two turns are one speaker's, and how much alternation around them breaks there."""
    odds = log((same + 0.01) / (1.01 - same))
    sure = max(a.likely.values(), default=0.0) * max(b.likely.values(), default=0.0)
    before = 1 - _agreement(p, a) if p is not None else 0.0
    after = 1 - _agreement(b, n) if n is not None else 0.0
    broken = same * before * after
    least = min((max(turn.likely.values(), default=0.0) for turn in (p, a, b, n) if turn is not None), default=0.0)
    told = log1p(a.told_after + b.told_before)
    return [odds, odds * bare, odds * sure, odds * told, broken, broken * bare, least, before * after]


def _parity(turns: list[Turn], i: int, cues: tuple[str, ...]) -> float:
    """How likely alternation is broken between the nearest tagged turns before and after: they have one speaker where
    taking turns makes it two, or two where it makes it one. Less, the more turns lie between.
    """
    before = next((j for j in range(i - 1, max(-1, i - 7), -1) if turns[j].cue in cues), None)
    after = next((j for j in range(i, min(len(turns), i + 6)) if turns[j].cue in cues), None)
    if before is None or after is None or _near(turns, before, after) is None:
        return 0.0
    same = _agreement(turns[before], turns[after])
    return (same if (after - before) % 2 else 1 - same) / (after - before)


def _word_features(turns: list[Turn], i: int, a: Turn | None, b: Turn, weights: Mapping[str, float]) -> list[float]:
    first = b.words[0] if b.words else ""
    short = len(b.words) <= 6
    yes, no, because = first in _YES, first in _NO, first in _BECAUSE
    reply = yes or no or because
    silent = a is None
    bare = a is not None and a.told_after == 0 and b.told_before == 0
    question = a is not None and a.asks
    kind = _kind(a.sentences[-1]) if a is not None and a.sentences else ""
    opens_asking = bool(b.sentences) and b.sentences[0].endswith("?")
    head = [
        question, kind == "yes", kind == "wh", opens_asking, question and opens_asking, question and bare,
        yes, no, because, first in _OH, first == "and", first == "but", reply, reply and silent,
        reply and not silent and not question, yes and kind == "yes", (yes or no) and kind == "wh",
        question and not reply and not opens_asking, opens_asking and not question and not silent,
    ]  # fmt: skip
    p = _near(turns, i, i - 2) if a is not None else None
    said = a.content if a is not None else frozenset()
    echo = _echo(b.content, said, weights)
    back = _echo(b.content, p.content, weights) if p is not None else 0.0
    opening = _echo(b.opening, said, weights)
    echoes = [echo, back, opening, opening * opens_asking, echo * bare, echo - back]
    alike = _address_features(a, b)
    same = _agreement(a, b)
    both = bool(a is not None and a.polite & b.polite)
    crossed = [question, reply, question and opens_asking, reply and not question, short, both]
    return [*head, *echoes, *alike[:4], *(same * sign for sign in crossed), *alike[4:],
            *_length_features(turns, i, a, b, short)]  # fmt: skip


def _address_features(a: Turn | None, b: Turn) -> list[float]:
    said = set(a.words) if a is not None else set[str]()
    you_i = bool(said & _YOU and set(b.words) & _I)
    i_you = bool(said & _I and set(b.words) & _YOU)
    mine = [you_i, i_you, bool(set(b.words) & _YOU), bool(set(b.words) & _I)]
    if a is None:
        return [*mine, 0.0, 0.0, 0.0, 0.0, bool(b.called), 0.0, 0.0, bool(b.polite), 0.0, 0.0, 0.0]
    hearers = set(a.quotes[-1].addressees) & set(b.quotes[0].addressees)
    return [
        *mine, _chance(a.called, b), _chance(b.called, a), bool(a.called & b.called), _chance(b.called, b),
        bool(b.called), bool(a.called), bool(a.polite), bool(b.polite), bool(a.polite & b.polite),
        bool(hearers), b.quotes[0].speaker is not None and b.quotes[0].speaker not in a.quotes[-1].addressees,
    ]  # fmt: skip


_YOU, _I = frozenset(["you", "your", "yours"]), frozenset(["i", "my", "me", "i'm", "i'll", "i've", "mine"])


def _chance(called: set[str], turn: Turn) -> float:
    """How likely one of those called speaks the turn."""
    return sum(turn.likely.get(who, 0.0) for who in called)


def _length_features(turns: list[Turn], i: int, a: Turn | None, b: Turn, short: bool) -> list[float]:
    around = [turn for turn in turns[max(0, i - 4) : i + 4] if turn.quotes[0].speaker is not None]
    company = len({turn.quotes[0].speaker for turn in around})
    words = len(a.words) if a is not None else 0
    lengths = [log1p(words), log1p(len(b.words)), short, words > 40 and len(b.words) > 40, float(company)]
    return [*lengths, *_narrated(a, b)]


def _narrated(a: Turn | None, b: Turn) -> list[float]:
    """What the narration beside the turns says of how they follow: somebody goes on, thinks to himself, pauses."""
    told, before = b.narration, a.narration if a is not None else []
    cries = any(word in _CRIED for word in told)
    return [
        _says(told, _GOES_ON), _says(before, _THINKS), _says(told, _THINKS), _says(told, _PAUSES), b.leads_up,
        log1p(len(before)), log1p(len(told)), cries * _agreement(a, b),
    ]  # fmt: skip


def _says(words: list[str], signs: frozenset[str]) -> bool:
    return any(word in signs for word in words[:40])

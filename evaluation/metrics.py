"""How right an answer is about who speaks: pure functions of (gold, predicted).

Detection is counted over sub-quotations (spans), attribution over quotations. Quotations that no one person
speaks count for detection only. Marks, white space and underscores at the ends of spans do not matter.

acc        right by the best one-to-one assignment of predicted characters to people (Hungarian method); a
           quotation that is missed or has no speaker is wrong. A quotation in several spans takes the speaker
           whose lines cover most of its characters.
acc_det    the same, over quotations with a speaker.   m2o  each predicted character stands for the person it
           speaks for most often (an upper bound, raised by split casts).
named      right when the predicted character's name, or failing that most of its aliases, is the speaker's.
named_strict   name or any alias is the speaker's own, and none is another speaker's.
b3         B-cubed F1 (Bagga & Baldwin 1998) over detected quotations; no speaker is a cluster of its own.
det_p/r/f1 spans matched one-to-one with intersection over union of at least 0.8; det_any overlapped at all.
sel50 ...  acc over the 50, 80, 90 % most confident quotations; ece is the expected calibration error, ten bins.
addr_hit   of the quotations with addressees, how many predicted sets meet the right one; addr_p/r/f1 micro.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from evaluation.gold import Gold, Person, Quotation
from evaluation.prediction import Cast, Prediction
from personae import Span

IOU = 0.8
CATEGORIES = ("major", "intermediate", "minor")
NARRATOR_LABELS = {"_narr", "narr", "narrator", "_narrator"}
MARKS = frozenset(" \t\r\n\f\v\u00a0\u2009\"'`“”„‟‘’‚‛«»‹›_")
TITLES = frozenset(
    (
        "mr", "mrs", "miss", "ms", "lady", "sir", "lord", "dr", "doctor", "madame", "madam", "mademoiselle", "mlle",
        "monsieur", "st", "count", "countess", "captain", "colonel", "admiral", "professor",
    )
)  # fmt: skip


# -- names


def normal(name: str) -> str:
    """The name as it is compared: no case, accents, dots, possessive or leading article.

    >>> normal("The Widow's")
    'widow'
    """
    name = unicodedata.normalize("NFKD", name)
    name = "".join(char for char in name if not unicodedata.combining(char)).casefold()
    name = name.replace("’", "'").replace("_", " ")
    name = re.sub(r"\s*'\s*s\b", "", name)
    name = re.sub(r"[-‐-―]", " ", name)
    words = re.sub(r"[^\w\s]", "", name).split()
    while len(words) > 1 and words[0] in ("the", "a", "an"):
        words = words[1:]
    return " ".join(words)


def without_title(name: str) -> str:
    """A normal name less the titles before it; a title alone stays."""
    words = name.split()
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class Names:
    """The normal names of every person: `own` as listed, `wide` with unambiguous forms that leave out a title."""

    own: Mapping[str, frozenset[str]]
    wide: Mapping[str, frozenset[str]]


def names_of(people: Mapping[str, Person]) -> Names:
    """All names of all people. A person labelled as narrator also goes by `narrator`."""
    listed = {id: {normal(name) for name in person.names} - {""} for id, person in people.items()}
    exact = set().union(*listed.values()) if listed else set()
    short: dict[str, set[str]] = defaultdict(set)
    for id, names in listed.items():
        for name in names:
            if without_title(name) != name:
                short[without_title(name)].add(id)
    own, wide = {}, {}
    for id, names in listed.items():
        narrates = {"narrator"} if any(n.casefold() in NARRATOR_LABELS for n in people[id].names) else set()
        shorter = {without_title(name) for name in names}
        own[id] = frozenset(names | narrates)
        wide[id] = own[id] | {name for name in shorter if name not in exact and short[name] == {id}}
    return Names(own, wide)


def _owners(names: Mapping[str, frozenset[str]], among: set[str]) -> dict[str, str]:
    """The person of each name that only one of them has."""
    owners: dict[str, set[str]] = defaultdict(set)
    for id in among:
        for name in names[id]:
            owners[name].add(id)
    return {name: next(iter(ids)) for name, ids in owners.items() if len(ids) == 1}


def named_after(cast: Mapping[str, Cast], names: Names, among: set[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The person of `among` whom each predicted character is named after, leniently and strictly."""
    wide, own = _owners(names.wide, among), _owners(names.own, among)
    lenient, strict = {}, {}
    for id, character in cast.items():
        called = list(dict.fromkeys(filter(None, (normal(name) for name in character.names))))
        person = _person_called(normal(character.name), called, wide, names, among)
        if person is not None:
            lenient[id] = person
        touched = {own[name] for name in called if name in own}
        if len(touched) == 1:
            strict[id] = next(iter(touched))
    return lenient, strict


def _person_called(
    name: str, called: list[str], owners: Mapping[str, str], names: Names, among: set[str]
) -> str | None:
    if name in owners:
        return owners[name]
    votes = Counter(owners[other] for other in called if other in owners)
    if votes:
        return votes.most_common(1)[0][0]
    if not name:
        return None
    words = set(name.split())
    part = {id for id in among if any(words <= set(own.split()) for own in names.own[id])}
    return next(iter(part)) if len(part) == 1 else None


# -- spans


def trim(text: str, span: Span) -> Span:
    """The span less marks, white space and underscores at its ends; one of nothing else stays as it is."""
    start, end = span.start, span.end
    while start < end and text[start] in MARKS:
        start += 1
    while end > start and text[end - 1] in MARKS:
        end -= 1
    return Span(start, end) if end > start else span


Spans = NDArray[np.int64]


def columns(spans: Iterable[Span]) -> Spans:
    """The spans as rows of an array, start and end."""
    return np.array([(span.start, span.end) for span in spans], np.int64).reshape(-1, 2)


def _overlapping(span: Span, spans: Spans) -> NDArray[np.int64]:
    return np.nonzero((spans[:, 0] < span.end) & (spans[:, 1] > span.start))[0].astype(np.int64)


def matched(gold: Sequence[Span], predicted: Spans) -> tuple[set[int], set[int]]:
    """The numbers of the gold spans that have a partner (best first, one-to-one), and of those overlapped at all."""
    pairs, overlapped = [], set()
    for number, span in enumerate(gold):
        for other in _overlapping(span, predicted):
            start, end = int(predicted[other, 0]), int(predicted[other, 1])
            common = min(span.end, end) - max(span.start, start)
            iou = common / (len(span) + end - start - common)
            overlapped.add(number)
            if iou >= IOU:
                pairs.append((-iou, number, int(other)))
    mine: set[int] = set()
    theirs: set[int] = set()
    for _, number, other in sorted(pairs):
        if number not in mine and other not in theirs:
            mine.add(number)
            theirs.add(other)
    return mine, overlapped


# -- one story


@dataclass(slots=True)
class Answer:
    """What was answered for one quotation, and whether that is right.

    `predicted` is the character answered, `stands_for` the person whom the one-to-one assignment gives it;
    `lines` are the numbers of the predicted lines that overlap the quotation.
    """

    story: str
    quotation: Quotation
    category: str
    lines: tuple[int, ...] = ()
    predicted: str | None = None
    confidence: float | None = None
    addressees: frozenset[str] = frozenset()
    stands_for: str | None = None
    right: bool = False
    right_many: bool = False
    right_named: bool = False
    right_strict: bool = False
    b3_precision: float = 0.0
    b3_recall: float = 0.0

    @property
    def detected(self) -> bool:
        """Whether any predicted line overlaps the quotation."""
        return bool(self.lines)


@dataclass(slots=True)
class Scored:
    """One story scored: an answer for each quotation that one person speaks, and counts."""

    story: str
    answers: list[Answer]
    detection: Counter[str]
    addressees: Counter[str]
    has_confidence: bool
    has_addressees: bool
    predicted_speakers: int
    gold_speakers: int
    excluded: Counter[str] = field(default_factory=Counter)
    assigned: dict[str, str] = field(default_factory=dict)
    majority: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    strict: dict[str, str] = field(default_factory=dict)


def score(gold: Gold, predicted: Prediction) -> Scored:
    """Everything countable about `predicted`."""
    spans = columns(trim(gold.text, line.span) for line in predicted.lines)
    everything = [_answer(gold, quotation, predicted, spans) for quotation in gold.quotations]
    answers = [answer for answer in everything if answer.quotation.speaker is not None]
    speaking = {answer.quotation.speaker or "" for answer in answers}
    names = names_of(gold.people)
    scored = Scored(
        story=gold.name,
        answers=answers,
        detection=detection(gold, spans),
        addressees=Counter(),
        has_confidence=any(line.confidence is not None for line in predicted.lines),
        has_addressees=any(line.addressees is not None for line in predicted.lines),
        predicted_speakers=len({answer.predicted for answer in answers} - {None}),
        gold_speakers=len(speaking),
        excluded=Counter(quotation.label for quotation in gold.quotations if quotation.speaker is None),
    )
    scored.assigned, scored.majority = assignments(answers)
    scored.named, scored.strict = named_after(predicted.people, names, speaking)
    for answer in answers:
        if answer.predicted is not None:
            person = answer.quotation.speaker
            answer.stands_for = scored.assigned.get(answer.predicted)
            answer.right = answer.stands_for == person
            answer.right_many = scored.majority.get(answer.predicted) == person
            answer.right_named = scored.named.get(answer.predicted) == person
            answer.right_strict = scored.strict.get(answer.predicted) == person
    _b_cubed(answers)
    if scored.has_addressees:
        anybody, _ = named_after(predicted.people, names, set(gold.people))
        scored.addressees = addressee_counts(everything, {**anybody, **scored.assigned})
    return scored


def _answer(gold: Gold, quotation: Quotation, predicted: Prediction, spans: Spans) -> Answer:
    """The speaker whose lines cover most of the quotation, the first of equals, with the confidence of those lines."""
    covered: Counter[str | None] = Counter()
    weighed: Counter[str | None] = Counter()
    sure: Counter[str | None] = Counter()
    addressees: dict[str | None, frozenset[str]] = defaultdict(frozenset)
    numbers: list[int] = []
    for whole in quotation.spans:
        span = trim(gold.text, whole)
        for number in _overlapping(span, spans):
            common = int(min(span.end, spans[number, 1]) - max(span.start, spans[number, 0]))
            line = predicted.lines[number]
            covered[line.speaker] += common
            addressees[line.speaker] |= line.addressees or frozenset()
            numbers.append(int(number))
            if line.confidence is not None:
                sure[line.speaker] += common
                weighed[line.speaker] += common * line.confidence
    person = gold.people.get(quotation.speaker or "")
    answer = Answer(gold.name, quotation, person.category if person else "", tuple(dict.fromkeys(numbers)))
    if covered:
        speaker = covered.most_common(1)[0][0]
        answer.predicted = speaker
        answer.confidence = weighed[speaker] / sure[speaker] if sure[speaker] else None
        answer.addressees = addressees[speaker]
    return answer


def detection(gold: Gold, spans: Spans) -> Counter[str]:
    """Counts of spans and of characters, with those of each type and category of the quotation."""
    owners = [quotation for quotation in gold.quotations for _ in quotation.spans]
    wanted = [trim(gold.text, span) for quotation in gold.quotations for span in quotation.spans]
    found, overlapped = matched(wanted, spans)
    counts = Counter(gold=len(wanted), pred=len(spans), match=len(found), any=len(overlapped))
    for number, quotation in enumerate(owners):
        person = gold.people.get(quotation.speaker or "")
        for group in (quotation.type, person.category if person else "none"):
            counts[f"gold_{group}"] += 1
            counts[f"match_{group}"] += number in found
            counts[f"any_{group}"] += number in overlapped
    inside, answered = np.zeros(len(gold.text), bool), np.zeros(len(gold.text), bool)
    for span in wanted:
        inside[span.start : span.end] = True
    for start, end in spans:
        answered[start:end] = True
    counts.update(char_gold=int(inside.sum()), char_pred=int(answered.sum()), char_both=int((inside & answered).sum()))
    return counts


def assignments(answers: Sequence[Answer]) -> tuple[dict[str, str], dict[str, str]]:
    """The person of each predicted character: one-to-one with most agreement, and by its majority."""
    told = [(a.predicted, a.quotation.speaker) for a in answers if a.predicted is not None]
    characters = sorted({character for character, _ in told})
    people = sorted({answer.quotation.speaker or "" for answer in answers})
    if not characters:
        return {}, {}
    row, column = {c: i for i, c in enumerate(characters)}, {p: i for i, p in enumerate(people)}
    agreed = np.zeros((len(characters), len(people)))
    for character, person in told:
        agreed[row[character], column[person or ""]] += 1
    pairs = zip(*linear_sum_assignment(agreed, maximize=True), strict=True)
    assigned = {characters[i]: people[j] for i, j in pairs if agreed[i, j] > 0}
    return assigned, {character: people[int(agreed[row[character]].argmax())] for character in characters}


def _b_cubed(answers: Sequence[Answer]) -> None:
    found = [answer for answer in answers if answer.detected]
    keys = [answer.predicted if answer.predicted is not None else (number,) for number, answer in enumerate(found)]
    clusters: Counter[Any] = Counter(keys)
    people = Counter(answer.quotation.speaker for answer in found)
    both = Counter(zip(keys, (answer.quotation.speaker for answer in found), strict=True))
    for key, answer in zip(keys, found, strict=True):
        common = both[key, answer.quotation.speaker]
        answer.b3_precision = common / clusters[key]
        answer.b3_recall = common / people[answer.quotation.speaker]


def addressee_counts(answers: Iterable[Answer], person_of: Mapping[str, str]) -> Counter[str]:
    """Counts over the quotations that have addressees; a character who stands for nobody counts as a wrong one."""
    counts: Counter[str] = Counter()
    for answer in answers:
        wanted = answer.quotation.addressees
        if wanted:
            told = {person_of.get(id, f"?{id}") for id in answer.addressees}
            both = len(told & wanted)
            counts.update(n=1, hit=bool(both), tp=both, pred=len(told), gold=len(wanted))
    return counts


# -- many stories


Figures = dict[str, Any]


def _share(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0


def pool(scored: Sequence[Scored]) -> Figures:
    """All figures over any number of stories, every quotation of the same weight."""
    answers = [answer for one in scored for answer in one.answers]
    counts: Counter[str] = Counter()
    addressees: Counter[str] = Counter()
    excluded: Counter[str] = Counter()
    for one in scored:
        counts.update(one.detection)
        addressees.update(one.addressees)
        excluded.update(one.excluded)
    precision, recall = _share(counts["match"], counts["pred"]), _share(counts["match"], counts["gold"])
    figures: Figures = {
        "overall": attribution(answers),
        "detection": {
            "gold": counts["gold"],
            "pred": counts["pred"],
            "det_p": precision,
            "det_r": recall,
            "det_f1": _f1(precision, recall),
            "det_any": _share(counts["any"], counts["gold"]),
            "char_p": _share(counts["char_both"], counts["char_pred"]),
            "char_r": _share(counts["char_both"], counts["char_gold"]),
        },
        "by_type": _by(answers, counts, types(answers), lambda answer: answer.quotation.type),
        "by_category": _by(answers, counts, CATEGORIES, lambda answer: answer.category),
        "excluded": dict(excluded),
        "speakers": {"pred": sum(s.predicted_speakers for s in scored), "gold": sum(s.gold_speakers for s in scored)},
    }
    if any(one.has_confidence for one in scored):
        figures["confidence"] = {
            **{f"sel{percent}": accuracy_of_surest(answers, percent / 100) for percent in (50, 80, 90)},
            "ece": calibration_error(answers),
        }
    if any(one.has_addressees for one in scored):
        precision, recall = _share(addressees["tp"], addressees["pred"]), _share(addressees["tp"], addressees["gold"])
        figures["addressees"] = {
            "n": addressees["n"],
            "addr_hit": _share(addressees["hit"], addressees["n"]),
            "addr_p": precision,
            "addr_r": recall,
            "addr_f1": _f1(precision, recall),
        }
    return figures


def types(answers: Iterable[Answer]) -> tuple[str, ...]:
    """The types of quotation that occur, PDNC's first."""
    usual = ("Explicit", "Anaphoric", "Implicit", "speech", "thought", "writing")
    present = {answer.quotation.type for answer in answers}
    return tuple(type for type in usual if type in present)


def _by(
    answers: Sequence[Answer], counts: Counter[str], groups: Iterable[str], group_of: Callable[[Answer], str]
) -> Figures:
    return {
        group: {
            **attribution([answer for answer in answers if group_of(answer) == group]),
            "det_r": _share(counts[f"match_{group}"], counts[f"gold_{group}"]),
            "det_any": _share(counts[f"any_{group}"], counts[f"gold_{group}"]),
        }
        for group in groups
    }


def attribution(answers: Sequence[Answer]) -> dict[str, float]:
    """The figures of attribution over `answers`."""
    total = len(answers)
    found = [answer for answer in answers if answer.detected]
    told = [answer for answer in answers if answer.predicted is not None]
    precision = float(np.mean([answer.b3_precision for answer in found])) if found else 0.0
    recall = float(np.mean([answer.b3_recall for answer in found])) if found else 0.0
    return {
        "n": total,
        "acc": _share(sum(answer.right for answer in answers), total),
        "acc_det": _share(sum(answer.right for answer in told), len(told)),
        "m2o": _share(sum(answer.right_many for answer in answers), total),
        "named": _share(sum(answer.right_named for answer in answers), total),
        "named_strict": _share(sum(answer.right_strict for answer in answers), total),
        "b3": _f1(precision, recall),
        "b3_p": precision,
        "b3_r": recall,
        "missed": _share(total - len(found), total),
        "null": _share(len(found) - len(told), total),
    }


def accuracy_of_surest(answers: Sequence[Answer], share: float) -> float:
    """Accuracy over the surest `share` of the answers; missed and unanswered ones come last, ties are shared out."""
    groups: dict[float, list[bool]] = defaultdict(list)
    for answer in answers:
        known = answer.predicted is not None and answer.confidence is not None
        groups[answer.confidence if known and answer.confidence is not None else -1.0].append(answer.right)
    wanted = share * len(answers)
    left, got = wanted, 0.0
    for confidence in sorted(groups, reverse=True):
        group = groups[confidence]
        taken = min(left, len(group))
        got += taken * sum(group) / len(group)
        left -= taken
        if left <= 1e-9:
            break
    return _share(got, wanted)


def calibration_error(answers: Sequence[Answer], bins: int = 10) -> float:
    """Expected calibration error (Naeini et al. 2015) over the quotations that were given a speaker."""
    told = [a for a in answers if a.predicted is not None and a.confidence is not None]
    if not told:
        return float("nan")
    confidence = np.clip([answer.confidence or 0.0 for answer in told], 0, 1)
    right = np.array([answer.right for answer in told], float)
    number = np.minimum((confidence * bins).astype(int), bins - 1)
    inside = [number == bin for bin in range(bins) if (number == bin).any()]
    return float(sum(b.sum() * abs(right[b].mean() - confidence[b].mean()) for b in inside) / len(told))


def reliability(answers: Sequence[Answer], bins: int = 10) -> list[tuple[int, float, float]]:
    """For each bin of confidence: how many answers, their mean confidence and how many of them are right."""
    told = [a for a in answers if a.predicted is not None and a.confidence is not None]
    rows = []
    for number in range(bins):
        group = [a for a in told if min(int(max(a.confidence or 0.0, 0.0) * bins), bins - 1) == number]
        confidence = float(np.mean([a.confidence for a in group])) if group else float("nan")
        rows.append((len(group), confidence, _share(sum(a.right for a in group), len(group))))
    return rows

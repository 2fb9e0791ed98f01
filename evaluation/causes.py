"""Why a line's speaker is wrong: the likeliest cause of each wrong answer, from gold, answer and neighbours."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from evaluation import metrics
from evaluation.gold import Gold, Person, Quotation
from evaluation.metrics import NARRATOR_LABELS, Answer, Scored, normal
from evaluation.prediction import Line, Prediction
from personae import Span

NEAR = 6  # quotations before and after that belong to the same talk

CAUSES = {
    "missed": "the quotation was not found",
    "null": "no speaker was given",
    "cast: split name": "the right person, by a name; but the assignment knows them as another character",
    "cast: split description": "a nameless character, most of whose lines are the speaker's; likewise",
    "cast: merged": "the character answered has names of both people",
    "cast: absent": "no character has a name of the speaker",
    "cast: no speaker": "the character answered is nobody who speaks",
    "narrator missed": "the first-person narrator's line went to another",
    "narrator overused": "another's line went to the first-person narrator",
    "explicit: tag misread": "a name tag was seen, and read as another's",
    "explicit: tag not seen": "there is a name tag, which the answer does not rest on",
    "pronoun: resolved wrong": "a pronoun tag was seen, and given to another",
    "pronoun: tag not seen": "there is a pronoun tag, which the answer does not rest on",
    "implicit: false tag": "the answer rests on a tag, and there is none",
    "implicit: name in paragraph": "the narration beside it names the speaker, not the one answered",
    "implicit: wrong beat": "the narration beside it names the one answered, not the speaker",
    "implicit: turns run on": "one of the two lines before was wrong already",
    "implicit: same as before": "the answer is the speaker of the line before",
    "implicit: the addressee": "the answer is whom the line is said to",
    "implicit: another of the talk": "the answer speaks nearby",
    "implicit: outside the talk": "the answer speaks nowhere near",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One wrong answer and its cause. `number` is that of the quotation in the gold."""

    answer: Answer
    number: int
    cause: str
    line: Line | None


@dataclass(frozen=True, slots=True)
class Story:
    """A story scored, with what explaining its errors needs."""

    gold: Gold
    predicted: Prediction
    scored: Scored
    answers: Mapping[str, Answer]
    paragraphs: tuple[Span, ...]
    names: metrics.Names
    anybody: Mapping[str, str]

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph at or before `offset`."""
        return max(0, bisect_right(self.paragraphs, offset, key=lambda span: span.start) - 1)


def story(gold: Gold, predicted: Prediction) -> Story:
    """Score `predicted` and make ready to explain it."""
    scored = metrics.score(gold, predicted)
    answers = {answer.quotation.id: answer for answer in scored.answers}
    names = metrics.names_of(gold.people)
    anybody, _ = metrics.named_after(predicted.people, names, set(gold.people))
    return Story(gold, predicted, scored, answers, tuple(paragraphs(gold.text)), names, anybody)


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of `text`: parted by blank lines where there are some, else by line ends."""
    blank = r"\n[ \t\r]*\n\s*"
    parting = blank if len(re.findall(blank, text)) > len(text) / 4000 else r"\n\s*"
    start = 0
    for match in re.finditer(rf"{parting}|\Z", text):
        words = text[start : match.start()].rstrip()
        if words:
            yield Span(start, start + len(words))
        start = match.end()


def cases(told: Story) -> list[Case]:
    """Every wrong answer of the story, in its order."""
    found = []
    for number, quotation in enumerate(told.gold.quotations):
        answer = told.answers.get(quotation.id)
        if answer is not None and not answer.right:
            line = _line(told, answer)
            found.append(Case(answer, number, cause(told, answer, number, line), line))
    return found


def _line(told: Story, answer: Answer) -> Line | None:
    """The predicted line whose speaker was taken as the answer."""
    lines = [told.predicted.lines[number] for number in answer.lines]
    return next((line for line in lines if line.speaker == answer.predicted), None)


def cause(told: Story, answer: Answer, number: int, line: Line | None) -> str:
    """The likeliest cause, a key of `CAUSES`."""
    if not answer.detected:
        return "missed"
    if answer.predicted is None:
        return "null"
    fault = _cast_fault(told, answer)
    if fault:
        return fault
    if is_narrator(told.gold.people[answer.quotation.speaker or ""]):
        return "narrator missed"
    if answer.stands_for and is_narrator(told.gold.people[answer.stands_for]):
        return "narrator overused"
    cue = line.cue if line else ""
    if answer.quotation.type == "Explicit":
        return "explicit: tag misread" if cue in ("explicit", "") else "explicit: tag not seen"
    if answer.quotation.type == "Anaphoric":
        return "pronoun: resolved wrong" if cue in ("pronoun", "") else "pronoun: tag not seen"
    return _implicit_fault(told, answer, number, cue)


def is_narrator(person: Person) -> bool:
    """Whether the gold marks this person as the first-person narrator."""
    return any(name.casefold() in NARRATOR_LABELS for name in person.names)


def _cast_fault(told: Story, answer: Answer) -> str | None:
    character, person = answer.predicted or "", answer.quotation.speaker or ""
    if person == told.scored.named.get(character):
        return "cast: split name"
    if character not in told.anybody and _mostly(told, character, person):
        return "cast: split description"
    called = {normal(name) for name in told.predicted.people[character].names}
    own = told.names.own
    mine = own[person] & called
    others = set().union(*(own[id] & called for id in own if id != person)) if own else set()
    if mine - others and others - mine:
        return "cast: merged"
    everybody = {normal(name) for cast in told.predicted.people.values() for name in cast.names}
    if not told.names.wide[person] & everybody:
        return "cast: absent"
    return None if answer.stands_for else "cast: no speaker"


def _mostly(told: Story, character: str, person: str) -> bool:
    """Whether several lines, and most, that went to `character` are this person's."""
    speakers = [a.quotation.speaker for a in told.scored.answers if a.predicted == character]
    return 1 < speakers.count(person) > len(speakers) / 2


def _implicit_fault(told: Story, answer: Answer, number: int, cue: str) -> str:
    other, person = answer.stands_for, answer.quotation.speaker or ""
    quotations = told.gold.quotations
    around = narration(told, answer.quotation)
    if cue in ("explicit", "pronoun") and answer.quotation.type == "Implicit":
        return "implicit: false tag"
    named = {id for id in (person, other) if id and _is_named(told.gold.people[id], around)}
    if named == {person}:
        return "implicit: name in paragraph"
    if named == {other}:
        return "implicit: wrong beat"
    before = _talk_before(told, number)
    if any(_is_wrong(told, quotation) for quotation in before):
        return "implicit: turns run on"
    if before and before[-1].speaker == other:
        return "implicit: same as before"
    if other in answer.quotation.addressees:
        return "implicit: the addressee"
    nearby = {q.speaker for q in quotations[max(0, number - NEAR) : number + NEAR + 1]}
    return "implicit: another of the talk" if other in nearby else "implicit: outside the talk"


def _talk_before(told: Story, number: int) -> list[Quotation]:
    """The last two quotations before this one, of those that begin at most three paragraphs above it."""
    quotations = told.gold.quotations
    here = told.paragraph_at(quotations[number].spans[0].start)
    before = [q for q in quotations[max(0, number - 2) : number] if q.spans]
    return [q for q in before if here - told.paragraph_at(q.spans[-1].start) <= 3]


def _is_wrong(told: Story, quotation: Quotation) -> bool:
    """Whether the answer means another person: not one whom only the cast has in pieces."""
    answer = told.answers.get(quotation.id)
    return answer is not None and not answer.right and not answer.right_named


def narration(told: Story, quotation: Quotation) -> str:
    """The words of the quotation's paragraphs that no quotation holds."""
    if not quotation.spans:
        return ""
    first, last = (told.paragraph_at(span.start) for span in (quotation.spans[0], quotation.spans[-1]))
    whole = Span(told.paragraphs[first].start, told.paragraphs[last].end)
    inside = sorted(s for q in told.gold.quotations for s in q.spans if whole.overlaps(s))
    words, at = [], whole.start
    for span in inside:
        words.append(told.gold.text[at : max(at, span.start)])
        at = max(at, span.end)
    words.append(told.gold.text[at : whole.end])
    return " … ".join(words)


def _is_named(person: Person, words: str) -> bool:
    names = [re.escape(name) for name in person.names if name.casefold() not in NARRATOR_LABELS]
    return bool(names) and re.search(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", words) is not None


def spread(found: Sequence[Case], number: int) -> list[Case]:
    """`number` of the cases, evenly spread over them."""
    if len(found) <= number:
        return list(found)
    return [found[i * len(found) // number] for i in range(number)]

"""The last word on the cast: counts, who is only spoken of, who is nobody after all, and the ids."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from personae.book import TAGS, Book, Character, Mention, Quote

# Verbs that tell how somebody is or was rather than what they do in the scene.
_STATES = frozenset(
    """am is are was were be been being 'm 's 're 've 'd has have had having does do did seems seemed appears appeared
    belongs belonged lives lived owns owned means meant likes liked loves loved hates hated resembles resembled
    died dies born married became becomes""".split()
)
_FINITE = frozenset(TAGS.index(tag) for tag in ("VBD", "VBZ", "VBP"))
# Doing something once in so many mentions makes somebody present; less is a recollection of theirs.
_ACTING = 0.02


@dataclass(slots=True)
class Score:
    """What is counted for one member of the cast."""

    mentions: int = 0
    narrated: int = 0
    acts: int = 0
    turns: set[int] = field(default_factory=set)
    words: int = 0
    addressed: int = 0
    first: int | None = None

    def see(self, offset: int) -> None:
        """Note a place where they are mentioned or speak."""
        self.first = offset if self.first is None else min(self.first, offset)


def run(book: Book) -> Book:
    """Count mentions, lines and words of `book.characters`, say who is present, and number them as they appear.

    A line is a turn: a speech that its tag interrupts is one. Members of the cast without a mention and a line are
    left out; quotations and mentions bear the new ids.
    """
    scores = count(book)
    kept = [person for person in book.characters if scores[person.id].first is not None]
    kept.sort(key=lambda person: (scores[person.id].first, person.id))
    new = {person.id: f"c{number}" for number, person in enumerate(kept, 1)}
    return replace(
        book,
        characters=tuple(_tallied(person, scores[person.id], new[person.id]) for person in kept),
        quotes=tuple(_renamed_quote(quote, new) for quote in book.quotes),
        mentions=tuple(_renamed_mention(mention, new) for mention in book.mentions),
        tellings=tuple(replace(each, narrator=new[each.narrator]) for each in book.tellings if each.narrator in new),
    )


def counted(book: Book) -> Book:
    """Count as `run` does, and leave everybody in the cast, in order, under the ids that they have.

    Who is known to be present stays so: without tags of words, only speech is seen here.
    """
    scores = count(book)
    people = (_tallied(person, scores[person.id], person.id) for person in book.characters)
    present = {person.id for person in book.characters if person.present}
    return replace(
        book, characters=tuple(replace(each, present=each.present or each.id in present) for each in people)
    )


def count(book: Book) -> Mapping[str, Score]:
    """The score of every character, by id."""
    scores: dict[str, Score] = defaultdict(Score)
    _count_lines(book, scores)
    _count_mentions(book, scores)
    return scores


def _count_lines(book: Book, scores: dict[str, Score]) -> None:
    words = book.tokens.words
    for quote in book.quotes:
        if quote.kind == "other":
            continue
        for id in quote.addressees:
            scores[id].addressed += 1
        if quote.speaker is not None:
            score = scores[quote.speaker]
            score.turns.add(quote.turn)
            score.words += sum(any(map(str.isalnum, words[i])) for i in book.tokens.within(quote.span))
            score.see(quote.span.start)


def _count_mentions(book: Book, scores: dict[str, Score]) -> None:
    quoted = sorted((q.span.start, q.span.end) for q in book.quotes if q.kind != "other")
    verb_of = _verbs_by_subject(book)
    reached, rank = -1, 0
    for mention in book.mentions:
        while rank < len(quoted) and quoted[rank][0] <= mention.head.start:
            reached = max(reached, quoted[rank][1])
            rank += 1
        if mention.character is None:
            continue
        score = scores[mention.character]
        score.mentions += 1
        score.see(mention.span.start)
        if mention.head.start >= reached:
            score.narrated += 1
            score.acts += verb_of.get(mention.head.start, "was") not in _STATES


def _verbs_by_subject(book: Book) -> dict[int, str]:
    """The finite verb of each subject, by where the subject's head word starts. "Ada had gone" gives "had"."""
    tokens = book.tokens
    found: dict[int, str] = {}
    for verb in tokens.subject.nonzero()[0].tolist():
        head = verb + int(tokens.subject[verb])
        if not 0 <= head < len(tokens):
            continue
        finite = verb if tokens.tag[verb] in _FINITE else _auxiliary(book, head, verb)
        if finite is not None:
            found.setdefault(int(tokens.start[head]), tokens.words[finite].lower().replace("’", "'"))
    return found


def _auxiliary(book: Book, head: int, verb: int) -> int | None:
    """The finite verb before a participle, between it and its subject; None if there is none."""
    tags = book.tokens.tag
    return next((i for i in range(verb - 1, max(head, verb - 5), -1) if tags[i] in _FINITE), None)


def _is_present(person: Character, score: Score) -> bool:
    """Whether they are seen in the story: they speak, are spoken to, tell it, or do something in it."""
    if score.turns or score.addressed or person.kind == "narrator":
        return True
    return score.acts > 0 and score.acts >= _ACTING * score.mentions


def _tallied(person: Character, score: Score, id: str) -> Character:
    return replace(
        person,
        id=id,
        mentions=score.mentions,
        lines=len(score.turns),
        words=score.words,
        first=score.first or 0,
        present=_is_present(person, score),
    )


def _renamed_quote(quote: Quote, new: Mapping[str, str]) -> Quote:
    return replace(
        quote,
        speaker=new[quote.speaker] if quote.speaker is not None else None,
        candidates=tuple((new[id], share) for id, share in quote.candidates if id in new),
        addressees=tuple(new[id] for id in quote.addressees if id in new),
    )


def _renamed_mention(mention: Mention, new: Mapping[str, str]) -> Mention:
    return mention if mention.character is None else replace(mention, character=new[mention.character])

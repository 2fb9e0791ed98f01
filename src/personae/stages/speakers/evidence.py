"""The words that speak for a speaker, in a reader's terms."""

from __future__ import annotations

from collections.abc import Sequence

from personae.book import Book, Cue, Evidence, Span
from personae.stages.speakers.company import Company
from personae.stages.speakers.speech_tags import TAGGED, SpeechTag
from personae.stages.speakers.turns import Turn


def cue_of(turn: Turn) -> Cue:
    """What kind of sign the text gives: a name or noun in the tag, a pronoun in it, or none."""
    if turn.tag is None or (turn.tag.pattern == "introduced" and turn.tag.strength in ("weak", "verb", "")):
        return "implicit"
    return "pronoun" if turn.tag.subject.form == "pronoun" else "explicit"


def reasons(
    book: Book, spoken: Sequence[Turn], company: Company, best: Sequence[int | None], i: int, speaker: int | None
) -> tuple[Evidence, ...]:
    """What decided turn i for `speaker`: its tag, its beat, who was called by name, whose turn it was."""
    if speaker is None:
        return ()
    turn = spoken[i]
    found: list[Evidence] = []
    for tag, words in ((turn.tag, "says so"), (turn.beat, "acts beside the line")):
        if tag is not None and _points_to(company, tag, speaker):
            found.append(Evidence(_clause(book, tag), f"{_subject(book, tag)} {words}"))
    found += _called(book, spoken, company, i, speaker)
    if not found and i >= 2 and best[i - 2] == speaker and best[i - 1] != speaker:
        where = book.quotes[spoken[i - 2].quotes[0]].span
        found.append(Evidence(where, "the two speak in turn: the same speaker as two turns before"))
    if not found:
        mentions = company.people[speaker].narrated
        near = [tok for tok in mentions if tok < turn.first_tok]
        if near and turn.first_tok - near[-1] < 400:
            found.append(Evidence(book.tokens.span(near[-1], near[-1] + 1), "named shortly before"))
    return tuple(found)


def _points_to(company: Company, tag: SpeechTag, speaker: int) -> bool:
    who = company.of(tag.subject)
    return who == speaker or (who is None and tag.subject.form != "name")


def _subject(book: Book, tag: SpeechTag) -> str:
    return f"“{' '.join(book[book.tokens.span(tag.subject.first_tok, tag.subject.end_tok)].split())}”"


def _clause(book: Book, tag: SpeechTag) -> Span:
    first, end = tag.subject.first_tok, tag.subject.end_tok
    if tag.verb is not None and tag.pattern in TAGGED:
        first, end = min(first, tag.verb), max(end, tag.verb + 1)
    return book.tokens.span(first, end)


def _called(
    book: Book, spoken: Sequence[Turn], company: Company, i: int, speaker: int
) -> list[Evidence]:
    """The speaker called by name in the turn before: likely the one to answer."""
    if i == 0 or spoken[i].place - spoken[i - 1].last_place > 3:
        return []
    before = spoken[i - 1]
    calls = sorted(t for t in company.people[speaker].vocative if before.first_tok <= t < before.end_tok)
    return [Evidence(book.tokens.span(tok, tok + 1), "called by name in the turn before") for tok in calls[-1:]]

"""Who somebody is, as far as the story has got: what a reader who has come to a place may be told, and no more.

`so_far` cuts a book off at a place: names, pronouns, lines and scenes of later on are gone from what it gives. `who`
answers from such a book alone, so that nothing that comes later can show in an answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

import numpy as np

from personae.book import Book, Chapter, Character, Mention, Quote, Scene, Span, Tie, Tokens
from personae.errors import QueryError
from personae.export import ties

_PRONOUNS = {
    **dict.fromkeys("he him his himself".split(), "he/him"),
    **dict.fromkeys("she her hers herself".split(), "she/her"),
}
_LONGEST = 240  # characters of the text that are shown in one piece
_MOST = 5  # people that are named in one list


@dataclass(frozen=True, slots=True)
class Sight:
    """Where somebody is seen: the number and the title of the chapter, the number of the scene, its place and time as
    the text gives them, who else is there, and how many words before the place asked about it was."""

    chapter: int | None
    title: str | None
    scene: int | None
    place: str | None
    time: str | None
    company: tuple[str, ...]
    ago: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line of somebody's, and to whom it is said."""

    span: Span
    text: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of somebody up to `until` (an offset in the text).

    `met` are the words in which they are first named or described, `ties` what they and others are to one another
    ("sister of Tom", "mother: Ada"), `mentions` and `lines` counts, `talks_with` those
    with whom most lines are exchanged, with the number of lines. `seen` is the last scene in which they are there in
    person, None where they have only been spoken of; `last_deed` are the words
    that tell what they did last ("" where nothing tells), `last_line` what they said last.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    pronouns: str | None
    kind: str
    until: int
    met: str
    ties: tuple[str, ...]
    mentions: int
    lines: int
    talks_with: tuple[tuple[str, int], ...]
    seen: Sight | None
    last_deed: str
    last_line: Line | None


def place_of(book: Book, words: str | None) -> int:
    """The offset that `words` stand for: "40%" of the story's words, "chapter 3" to its end, or an offset itself.

    Raises QueryError where they are none of these, or there is no such place.
    """
    if words is None:
        return book.story.end
    asked = " ".join(words.split()).casefold()
    if found := re.fullmatch(r"(\d+(?:\.\d+)?) ?%", asked):
        share = float(found[1]) / 100
        if share <= 1:
            number = round(share * len(book.tokens))
            return book.story.end if number >= len(book.tokens) else int(book.tokens.start[number])
        raise QueryError(f"{words} is more than the whole story")
    if found := re.fullmatch(r"chapter (\d+)", asked):
        chapters = [chapter for chapter in book.chapters if chapter.title is not None] or list(book.chapters)
        if 1 <= int(found[1]) <= len(chapters):
            return chapters[int(found[1]) - 1].span.end
        raise QueryError(f"there is no chapter {found[1]}: the story has {len(chapters)}")
    if asked.isdecimal() and asked.isascii():
        if int(asked) <= len(book.text):
            return int(asked)
        raise QueryError(f"the story ends before {words}: it has {len(book.text)} characters")
    raise QueryError(f"“{words}” is no place: say 40%, chapter 3, or an offset in the text")


def so_far(book: Book, until: int) -> Book:
    """`book` as it stands at the offset `until`: no row that ends later, nobody who has not come, no name not yet used.

    A scene that goes on has those alone present who have been named in it or have spoken.
    """
    mentions = tuple(mention for mention in book.mentions if mention.span.end <= until)
    quotes = tuple(quote for quote in book.quotes if quote.span.end <= until)
    scenes = tuple(_scene(scene, until, mentions, quotes) for scene in book.scenes if scene.span.start < until)
    names: dict[str, Counter[str]] = defaultdict(Counter)
    pronouns: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        if mention.character is None:
            continue
        said = " ".join(book[mention.span].split())
        if mention.form == "PRON":
            pronouns[mention.character][_PRONOUNS.get(said.casefold(), "")] += 1
        else:
            names[mention.character][said] += mention.form == "PROP"
    speak = {quote.speaker for quote in quotes} | {id for quote in quotes for id in quote.addressees}
    cast = tuple(
        _known(person, names[person.id], pronouns[person.id])
        for person in book.characters
        if person.id in names or person.id in pronouns or person.id in speak
    )
    return replace(
        book,
        text=book.text[:until],
        story=Span(min(book.story.start, until), min(book.story.end, until)),
        chapters=tuple(
            replace(chapter, span=Span(chapter.span.start, min(chapter.span.end, until)))
            for chapter in book.chapters
            if chapter.span.start < until
        ),
        tokens=_tokens(book.tokens, until),
        mentions=mentions,
        quotes=quotes,
        scenes=scenes,
        events=tuple(event for event in book.events if event.span.end <= until),
        relations=tuple(tie for tie in book.relations if _is_told(tie, until, {person.id for person in cast})),
        characters=cast,
        states=None,
        gaps=(),
        passages=(),
        drafts=(),
        tellings=(),
    )


def _is_told(tie: Tie, until: int, known: set[str]) -> bool:
    """Whether the words that tell a tie have come: one piece of evidence, or all from which it is inferred."""
    come = [piece.span.end <= until for piece in tie.evidence]
    return {tie.of, tie.to} <= known and (all(come) if tie.inferred else any(come))


def _tokens(tokens: Tokens, until: int) -> Tokens:
    n = int(np.searchsorted(tokens.end, until, side="right"))
    return Tokens(
        tokens.start[:n], tokens.end[:n], tokens.words[:n], tokens.tag[:n], tokens.sentence[:n], tokens.paragraph[:n],
        tokens.subject[:n],
    )  # fmt: skip


def _scene(scene: Scene, until: int, mentions: Sequence[Mention], quotes: Sequence[Quote]) -> Scene:
    if scene.span.end <= until:
        return scene
    come = {m.character for m in mentions[bisect_left(mentions, scene.span.start, key=lambda m: m.span.start) :]}
    come |= {q.speaker for q in quotes if q.span.start >= scene.span.start}
    return replace(
        scene,
        span=Span(scene.span.start, until),
        place=scene.place if scene.place and scene.place.end <= until else None,
        time=scene.time if scene.time and scene.time.end <= until else None,
        present=tuple(id for id in scene.present if id in come),
        spoken_of=tuple(id for id in scene.spoken_of if id in come),
    )


def _known(person: Character, names: Counter[str], pronouns: Counter[str]) -> Character:
    """The character with those of their names alone that have been used, and the pronouns."""
    used = {_folded(name) for name in names}
    aliases = [alias for alias in person.aliases if _folded(alias) in used]
    if not aliases:
        aliases = sorted(names, key=lambda name: (-names[name], name.casefold(), name))[:1]
    if not aliases:
        aliases = ["the narrator" if person.kind == "narrator" else "somebody not yet named"]
    name = person.name if person.name in aliases else min(aliases, key=lambda a: (-names[a], -len(a.split()), a))
    del pronouns[""]
    ranked = pronouns.most_common(2)
    clear = ranked and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1])
    return replace(person, name=name, aliases=tuple(aliases), pronouns=ranked[0][0] if clear else None)


def _folded(name: str) -> str:
    return re.sub(r"^(?:the|a|an) ", "", " ".join(name.replace("’", "'").replace(".", "").casefold().split()))


def who(book: Book, name: str, until: str | None = None) -> Answer:
    """Who `name` is, as far as the story has got at `until` (see `place_of`; the whole of it where that is None).

    `name` is any of somebody's names that has been used, in any case, or words of it. Raises QueryError where nobody
    or more than one is called that so far, with the names that come near.
    """
    place = place_of(book, until)
    known = so_far(book, place)
    return _answer(known, _person(known, name), place)


def _person(book: Book, name: str) -> Character:
    asked = _folded(name)
    called = {person.id: {_folded(alias) for alias in person.aliases} for person in book.characters}
    words = set(asked.split())
    exact = [person for person in book.characters if asked in called[person.id]]
    part = [p for p in book.characters if words and any(words <= set(alias.split()) for alias in called[p.id])]
    found = exact or part
    if len(found) == 1:
        return found[0]
    if found:
        several = "; ".join(sorted(_full(person) for person in found))
        raise QueryError(f"“{name}” may be more than one so far: {several}; say more of the name")
    every = {alias: person for person in book.characters for alias in sorted(called[person.id])}
    near = dict.fromkeys(every[alias].name for alias in get_close_matches(asked, sorted(every), n=6, cutoff=0.6))
    hint = f"; near it: {', '.join(list(near)[:3])}" if near else ""
    raise QueryError(f"nobody is called “{name}” so far{hint}")


def _full(person: Character) -> str:
    others = [alias for alias in person.aliases if alias != person.name]
    return f"{person.name} ({', '.join(others[:3])})" if others else person.name


def _answer(book: Book, person: Character, place: int) -> Answer:
    names = {each.id: each.name for each in book.characters}
    own = [mention for mention in book.mentions if mention.character == person.id]
    lines = [quote for quote in book.lines_of(person.id) if quote.kind == "speech"]
    last = _last(lines, names, book)
    talks: Counter[str] = Counter()
    for quote in book.quotes:
        if quote.speaker == person.id:
            talks.update(id for id in quote.addressees if id != person.id)
        elif quote.speaker is not None and person.id in quote.addressees:
            talks[quote.speaker] += 1
    ranked = sorted(talks.items(), key=lambda pair: (-pair[1], pair[0]))
    named = [mention for mention in own if mention.form != "PRON"] or own
    first = named[0].span if named else lines[0].span if lines else None
    return Answer(
        id=person.id,
        name=person.name,
        aliases=tuple(alias for alias in person.aliases if alias != person.name),
        pronouns=person.pronouns,
        kind=person.kind,
        until=place,
        met=_sentence(book, first) if first else "",
        ties=_ties(book, person.id),
        mentions=len(own),
        lines=len({quote.turn for quote in lines}),
        talks_with=tuple((names[id], number) for id, number in ranked if id in names)[:_MOST],
        seen=_sight(book, person.id, [*(each.span.start for each in own), *(each.span.start for each in lines)], names),
        last_deed=_deed(book, person.id),
        last_line=last,
    )


def _deed(book: Book, id: str) -> str:
    """The sentence of the narration that tells what they did last; nothing where the book says of no event."""
    inside = [quote.span for quote in book.quotes if quote.kind != "other"]
    starts = [span.start for span in inside]
    for event in reversed(book.events):
        k = bisect_right(starts, event.span.start) - 1
        if event.agent == id and not (k >= 0 and inside[k].contains(event.span)):
            return _sentence(book, event.span)
    return ""


def _ties(book: Book, id: str) -> tuple[str, ...]:
    own = [ties.in_words(book, tie) for tie in ties.by_person(book).get(id, ())]
    others = sorted((tie for tie in book.relations if tie.to == id), key=lambda tie: -tie.confidence)
    own += [f"{tie.role}: {book.character(tie.of).name}" for tie in others]
    return tuple(own[:_MOST])


def _last(lines: Sequence[Quote], names: dict[str, str], book: Book) -> Line | None:
    if not lines:
        return None
    parts = [quote for quote in lines if quote.turn == lines[-1].turn]
    text = " ".join(book[quote.span] for quote in parts)
    to = tuple(names[id] for id in dict.fromkeys(id for q in parts for id in q.addressees) if id in names)
    return Line(Span(parts[0].span.start, parts[-1].span.end), _short(text), to)


def _sight(book: Book, id: str, places: Iterable[int], names: dict[str, str]) -> Sight | None:
    there = [(number, scene) for number, scene in enumerate(book.scenes, start=1) if id in scene.present]
    if not there:
        return None
    number, scene = there[-1]
    at = max((place for place in places if scene.span.start <= place < scene.span.end), default=scene.span.start)
    chapters = [each for each in enumerate(_chapters(book), start=1) if each[1].span.start <= at]
    chapter = chapters[-1] if chapters else None
    gone = len(book.tokens.within(Span(at, book.story.end))) if at < book.story.end else 0
    return Sight(
        chapter=chapter[0] if chapter else None,
        title=_short(chapter[1].title) if chapter and chapter[1].title else None,
        scene=number,
        place=_short(book[scene.place]) if scene.place else None,
        time=_short(book[scene.time]) if scene.time else None,
        company=tuple(names[other] for other in scene.present if other != id and other in names)[:_MOST],
        ago=gone,
    )


def _chapters(book: Book) -> list[Chapter]:
    return [chapter for chapter in book.chapters if chapter.title is not None]


def _sentence(book: Book, span: Span) -> str:
    """The sentence around `span`, as far as it has been read."""
    tokens = book.tokens
    number = next(iter(tokens.within(span)), None)
    if number is None:
        return _short(book[span])
    same = np.flatnonzero(tokens.sentence == tokens.sentence[number])
    first, end = int(tokens.start[same[0]]), int(tokens.end[same[-1]])
    if span.start - first > _LONGEST // 2:
        first = int(tokens.start[max(int(same[0]), number - 20)])
    return _short(book.text[first : max(end, span.end)])


def _short(text: str) -> str:
    """`text` on one line, cut between words where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"

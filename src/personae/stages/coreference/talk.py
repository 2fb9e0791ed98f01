"""Who speaks and who is spoken to, around a mention."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from personae.book import Book
from personae.stages.coreference.references import Reference


@dataclass(frozen=True, slots=True)
class Voice:
    """One quotation's answer: its speaker, how likely each candidate is, who is spoken to."""

    speaker: str | None
    likely: dict[str, float]
    addressees: tuple[str, ...]
    turn: int
    paragraph: int
    evidence: tuple[tuple[int, int], ...]

    def speaks(self, id: str) -> float:
        """How likely that character says it."""
        return self.likely.get(id, 0.0)


_NOBODY = Voice(None, {}, (), -1, -1, ())


class Talk:
    """All quotations that are talk, by number and by place."""

    def __init__(self, book: Book) -> None:
        self._voices: dict[int, Voice] = {}
        starts: list[tuple[int, int]] = []
        paragraph = book.tokens.paragraph
        for number, quote in enumerate(book.quotes):
            where = book.tokens.within(quote.span)
            if quote.kind == "other" or not where:
                continue
            likely = dict(quote.candidates)
            if quote.speaker is not None:
                likely[quote.speaker] = quote.confidence
            places = tuple((why.span.start, why.span.end) for why in quote.evidence)
            self._voices[number] = Voice(
                quote.speaker, likely, quote.addressees, quote.turn, int(paragraph[where.start]), places
            )
            starts.append((where.start, number))
        starts.sort()
        self._starts = [start for start, _ in starts]
        self._numbers = [number for _, number in starts]
        self._rank = {number: rank for rank, number in enumerate(self._numbers)}
        self._book = book
        self._around: tuple[int, Voice | None, Voice | None] = (-1, None, None)
        self._near: dict[tuple[int, int], Voice] = {}

    def inside(self, quote: int) -> Voice:
        """The quotation of that number."""
        return self._voices.get(quote, _NOBODY)

    def same_turn(self, one: int, other: int) -> bool:
        """Whether two quotations (-1 for narration) are parts of one speech; narration is none."""
        return one >= 0 and other >= 0 and self.inside(one).turn == self.inside(other).turn

    def near(self, quote: int, step: int) -> Voice:
        """The next quotation of another turn, before (-1) or after (1)."""
        key = (quote, step)
        if key not in self._near:
            self._near[key] = self._seek(quote, step)
        return self._near[key]

    def _seek(self, quote: int, step: int) -> Voice:
        voice = self.inside(quote)
        rank = self._rank.get(quote, -1)
        while rank >= 0 and 0 <= rank + step < len(self._numbers):
            rank += step
            other = self._voices[self._numbers[rank]]
            if abs(other.paragraph - voice.paragraph) > 4:
                break
            if other.turn != voice.turn:
                return other
        return _NOBODY

    def around(self, ref: Reference) -> tuple[Voice | None, Voice | None]:
        """For narration: the quotations just before and after it in its paragraph; failing that in the next ones."""
        if self._around[0] != ref.head_tok:
            rank = bisect_right(self._starts, ref.head_tok)
            before = self._voices[self._numbers[rank - 1]] if rank else None
            after = self._voices[self._numbers[rank]] if rank < len(self._numbers) else None
            if before is not None and before.paragraph != ref.paragraph:
                before = None
            if after is not None and after.paragraph != ref.paragraph:
                after = None
            self._around = (ref.head_tok, before, after)
        return self._around[1:]

    def tagged(self, ref: Reference, id: str) -> float:
        """How likely the one whom `ref` tags as speaker is that character; 0 where it tags nothing."""
        voice = self._tagged_voice(ref)
        return voice.speaks(id) if voice is not None else 0.0

    def tags(self, ref: Reference) -> str | None:
        """The speaker of the line that `ref` tags; None where it tags nothing or nobody is known."""
        voice = self._tagged_voice(ref)
        return voice.speaker if voice is not None else None

    def _tagged_voice(self, ref: Reference) -> Voice | None:
        start = int(self._book.tokens.start[ref.head_tok])
        for voice in self.around(ref):
            if voice is not None and any(a <= start < b for a, b in voice.evidence):
                return voice
        return None

    def present(self, ref: Reference) -> tuple[str, ...]:
        """Characters who may be meant by who talks around: speakers and those spoken to."""
        if ref.quote >= 0:
            here = self.inside(ref.quote)
            found = [id for id, share in here.likely.items() if share >= 0.05][:4]
            found += here.addressees[:2]
            found += [v.speaker for v in (self.near(ref.quote, -1), self.near(ref.quote, 1)) if v.speaker]
            return tuple(dict.fromkeys(found))
        return tuple(dict.fromkeys(v.speaker for v in self.around(ref) if v is not None and v.speaker))

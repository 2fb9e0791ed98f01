"""CoNLL-2012: words, named entities, speakers and coreference in columns, for scorers and readers of OntoNotes.

The columns are those of the CoNLL-2012 shared task (Pradhan et al. 2012, https://conll.cemantix.org/2012/data.html),
without the predicate-argument columns, of which there may be none. One document, one part: chains run through the whole
book.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from personae.book import TAGS, Book, Mention, Tokens
from personae.export.encoding import encodable
from personae.export.formats import Wanted
from personae.export.people import distinct_names

# OntoNotes' names for our types; a vehicle is one of its products.
_LABELS = {"PER": "PERSON", "FAC": "FAC", "GPE": "GPE", "LOC": "LOC", "VEH": "PRODUCT", "ORG": "ORG"}
# Readers split lines at anything that Python or Perl takes for white space, and control characters are not seen.
_BLANK = re.compile(r"[\s\x00-\x20\x7f-\xa0\u2028\u2029\ufeff]+")
_NOT_OF_A_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class _Marked:
    """A mention by its first and last token and the number of its chain."""

    first_tok: int
    last_tok: int
    chain: int


def files(book: Book, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    """One file, all columns."""
    name = _NOT_OF_A_NAME.sub("_", wanted.name) or "_"
    lines = [f"#begin document ({name}); part 000"]
    lines += _lines(book, name)
    lines.append("#end document")
    yield f"{wanted.name}.conll", encodable("\n".join(lines) + "\n").encode()


def _solid(words: str) -> str:
    """`words` with an underscore for each stretch of white space, as the shared task writes speakers."""
    return _BLANK.sub("_", words) or "_"


def _lines(book: Book, name: str) -> Iterator[str]:
    tokens = book.tokens
    marked = _marked(book)
    chains = _brackets(marked, len(tokens))
    named = _named(book.mentions, tokens)
    entities = _entities(named, tokens)
    speakers = _speakers(book)
    whole = [range(one.first_tok, one.last_tok + 1) for one in marked] + [within for within, _ in named]
    begins = _sentence_starts(tokens, whole)
    number = 0
    for i, word in enumerate(tokens.words):
        if i in begins:
            number = 0
            if i:
                yield ""
        tag = TAGS[tokens.tag[i]] or "-"
        chain = "|".join(chains[i]) if i in chains else "-"
        yield "\t".join(
            (name, "0", str(number), _solid(word), tag, "-", "-", "-", "-", speakers[i], entities[i], chain)
        )
        number += 1
    if len(tokens):
        yield ""


def _tokens_of(mention: Mention, tokens: Tokens) -> range:
    return tokens.within(mention.span) if len(mention.span) else range(0)


def _marked(book: Book) -> list[_Marked]:
    """The mentions that belong to somebody or something, in the order of the text, each once.

    Within one chain, of two that overlap without one lying in the other only the first is kept: the brackets of the
    format bear the chain's number alone and could not tell which of the two ends.
    """
    numbers: dict[str, int] = {}
    found = []
    for mention in sorted(book.mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        key = f"c:{mention.character}" if mention.character else f"e:{mention.entity}" if mention.entity else ""
        within = _tokens_of(mention, book.tokens)
        if key and within:
            found.append(_Marked(within[0], within[-1], numbers.setdefault(key, len(numbers))))
    kept: dict[_Marked, None] = {}
    open_: dict[int, list[_Marked]] = defaultdict(list)
    for one in sorted(found, key=lambda one: (one.first_tok, -one.last_tok)):
        enclosing = open_[one.chain]
        while enclosing and enclosing[-1].last_tok < one.first_tok:
            enclosing.pop()
        if not enclosing or one.last_tok <= enclosing[-1].last_tok:
            enclosing.append(one)
            kept.setdefault(one)
    return list(kept)


def _brackets(marked: Sequence[_Marked], count: int) -> dict[int, list[str]]:
    """The pieces of the coreference column by token: what opens there (outer first), what is whole, what closes."""
    opening: dict[int, list[str]] = defaultdict(list)
    closing: dict[int, list[str]] = defaultdict(list)
    for one in marked:
        if one.first_tok == one.last_tok:
            continue
        opening[one.first_tok].append(f"({one.chain}")
        closing[one.last_tok].insert(0, f"{one.chain})")  # what opened last closes first
    for one in marked:
        if one.first_tok == one.last_tok:
            opening[one.first_tok].append(f"({one.chain})")
    return {i: opening.get(i, []) + closing.get(i, []) for i in sorted(opening.keys() | closing.keys())}


def _named(mentions: Sequence[Mention], tokens: Tokens) -> list[tuple[range, str]]:
    """The tokens of the names, and their label. The column cannot nest: of names within names the longest stands."""
    named = [(_tokens_of(mention, tokens), mention) for mention in mentions if mention.form == "PROP"]
    found = []
    end = 0
    for within, mention in sorted(named, key=lambda one: (one[0].start, -one[0].stop)):
        if within and within.start >= end:
            end = within.stop
            found.append((within, _LABELS[mention.type]))
    return found


def _entities(named: Sequence[tuple[range, str]], tokens: Tokens) -> list[str]:
    """The named-entity column."""
    column = ["*"] * len(tokens)
    for within, label in named:
        column[within[0]] = f"({label}{column[within[0]]}"
        column[within[-1]] += ")"
    return column


def _speakers(book: Book) -> list[str]:
    """The speaker column: who says each word, "-" for narration and where nobody is known."""
    names = {id: _solid(name) for id, name in distinct_names(book).items()}
    column = ["-"] * len(book.tokens)
    for quote in book.quotes:
        if quote.speaker in names and len(quote.span):
            for i in book.tokens.within(quote.span):
                column[i] = names[quote.speaker]
    return column


def _sentence_starts(tokens: Tokens, whole: Sequence[range]) -> set[int]:
    """The tokens that begin a sentence. A mention never runs over a sentence's end here, as scorers expect: those in
    `whole` stay in one piece.
    """
    sentence = tokens.sentence.tolist()
    starts = {i for i in range(len(sentence)) if i == 0 or sentence[i] != sentence[i - 1]}
    for within in whole:
        starts.difference_update(within[1:])
    return starts

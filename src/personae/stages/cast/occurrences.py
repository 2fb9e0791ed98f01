"""Where names stand in the text: runs of capitalised words, judged over the whole book.

A word is a name word by how it is written throughout: capitalised in mid-sentence, seldom in lower case. What
the mentions stage found as names is taken too; here names are only found that it may have missed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from personae import lexicon
from personae.book import TAGS, Book, Tokens
from personae.lexicon.names import bare, is_title

_OPENERS = frozenset("\"'“‘«»„‹›「『([—–_*")
_NEVER = frozenset(
    """i oh ah eh o ha hm hmm huh ok okay yes no aye god lord heaven heavens christ jesus damn damme hell gawd lawd
    gott dieu amen hello hallo hullo halloa holloa hurrah hurray mr mrs miss ms sir madam monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october november
    december christmas easter sunday english french german italian spanish russian american british irish scottish
    indian chinese japanese european christian catholic protestant jewish muslim chapter book part volume north
    south east west the a an and but or if so then there this that these those what when where why who how tv dvd cd
    usa uk us eu ai bbc fbi cia nhs wifi internet""".split()
)
_INNER = frozenset("de du des la le di da del della von van der den ten ter al el bin ibn of".split())
_NNP = frozenset(TAGS.index(tag) for tag in ("NNP", "NNPS"))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A name at tokens first_tok up to end_tok (not included), its possessive 's left out."""

    first_tok: int
    end_tok: int
    words: tuple[str, ...]
    opens_sentence: bool = False


@dataclass(frozen=True, slots=True)
class WordUse:
    """How often each lower-cased word is written in which way."""

    lower: Counter[str]
    inside: Counter[str]
    initial: Counter[str]

    def is_name(self, word: str, initial: bool) -> bool:
        """Whether a capitalised `word` is a name here; at a sentence's start only if it is one elsewhere too."""
        low = bare(word)
        if low in _NEVER or not word[:1].isupper():
            return False
        lower, inside = self.lower[low], self.inside[low]
        if not initial:
            return lower <= 2 * inside or is_title(word)
        if inside:
            return lower < inside or (lower <= 2 * inside and low.title() in lexicon.given_names())
        return lower == 0 and (low.title() in lexicon.given_names() or is_title(word))


def sentence_initial(tokens: Tokens) -> np.ndarray:
    """bool [n]: whether each token is the first word of its sentence or of a quotation."""
    initial = np.zeros(len(tokens), bool)
    sentence, words = tokens.sentence, tokens.words
    fresh = True
    for i, word in enumerate(words):
        if i and sentence[i] != sentence[i - 1]:
            fresh = True
        if word[0].isalnum():
            initial[i] = fresh
            fresh = False
        elif word[0] in _OPENERS or word in (":", "...", "…") or word[-1] in "-—–":
            fresh = True
    return initial


def word_use(tokens: Tokens, initial: Sequence[bool] | np.ndarray) -> WordUse:
    """Count how each word is written."""
    lower: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    first: Counter[str] = Counter()
    for i, word in enumerate(tokens.words):
        head = word[0]
        if head.islower():
            lower[bare(word)] += 1
        elif head.isupper() and not (len(word) > 3 and word.isupper()):
            (first if initial[i] else inside)[bare(word)] += 1
    return WordUse(lower, inside, first)


def find(book: Book) -> list[Occurrence]:
    """Every run of name words in the prose, left to right."""
    tokens = book.tokens
    if not len(tokens):
        return []
    initial = sentence_initial(tokens)
    use = word_use(tokens, initial)
    prose = np.array([paragraph.kind == "prose" for paragraph in book.paragraphs])
    tagged = bool(tokens.tag.any())
    words, n = tokens.words, len(tokens)
    name = np.zeros(n, bool)
    for i, word in enumerate(words):
        if word[0].isupper() and prose[tokens.paragraph[i]]:
            known = use.is_name(word, bool(initial[i]))
            if tagged and initial[i] and not use.inside[bare(word)]:
                # seen only where every word has a capital: the tagger must think it a name
                fits = not use.lower[bare(word)] and bare(word) not in _NEVER
                known = (known or fits) and int(tokens.tag[i]) in _NNP
            name[i] = known
    found: list[Occurrence] = []
    seams = _seams(book)
    i = 0
    while i < n:
        if not (name[i] or (is_title(words[i]) and words[i][0].isupper() and i + 1 < n and name[i + 1])):
            i += 1
            continue
        j = i + 1
        while j < n and tokens.paragraph[j] == tokens.paragraph[i] and j not in seams:
            if name[j] or (is_title(words[j - 1]) and words[j][0].isupper() and len(words[j]) > 1):
                j += 1
            elif j + 1 < n and _joins(tokens, j, bool(name[j + 1])):
                j += 2
            else:
                break
        found.append(Occurrence(i, j, _joined(words[i:j]), bool(initial[i])))
        i = j
    return found


def _seams(book: Book) -> frozenset[int]:
    """The tokens at which one name ends and the next begins, by the mentions stage: "called Ada Quill Birdie"."""
    ends, starts = set(), set()
    for mention in book.mentions:
        if mention.form == "PROP":
            where = book.tokens.within(mention.span)
            starts.add(where.start)
            ends.add(where.stop)
    return frozenset(starts & ends)


def _joins(tokens: Tokens, j: int, next_is_name: bool) -> bool:
    """Whether token j holds a name together: a particle, the dot of an initial, a hyphen."""
    word = tokens.words[j]
    if word == "-":
        return tokens.words[j + 1][0].isupper() and _touch(tokens, j)
    return next_is_name and ((word in _INNER and word != "of") or (word == "." and len(tokens.words[j - 1]) == 1))


def _touch(tokens: Tokens, hyphen: int) -> bool:
    """Whether no space parts the hyphen from the words at both its sides."""
    return bool(
        tokens.end[hyphen - 1] == tokens.start[hyphen] and tokens.end[hyphen] == tokens.start[hyphen + 1]
    )


def _joined(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name, its hyphenated ones put together again and single dots left out."""
    text = " ".join(word for word in words if word != ".").replace(" - ", "-")
    return tuple(text.split())

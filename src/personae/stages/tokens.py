"""Words and marks of the text, and which sentence and paragraph each stands in.

Part-of-speech tags are added by `personae.models` when its tagger is at hand.
"""

from __future__ import annotations

import re
from dataclasses import replace
from sys import intern

import numpy as np
from numpy.typing import NDArray

from personae.book import Book, Span, Tokens

# One alternative per kind of token, tried in this order at each place:
# titles and initials that keep their dot; words with inner apostrophes or hyphens; numbers; runs of dots and
# dashes; any other single mark. A question mark amid letters stands for an accent that the text has lost.
# Clitics ('s, n't, 'll) are split off so that a name's word is the name.
_CLITIC = r"(?:['’](?:s|S|m|d|ll|re|ve|em|M|D|LL|RE|VE))"
_TOKEN = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Messrs|Mme|Mlle|St|Prof|Capt|Col|Gen|Lt|Sgt|Rev|Hon|Jr|Sr|Esq|Mt|No|vs|etc)\."
    r"|Mis['’](?=\s[A-Z])"
    r"|(?:(?!I\.)[A-Z]\.)+(?=\s|[A-Z,;'’])"
    rf"|{_CLITIC}(?!\w)"
    r"|n['’]t(?!\w)"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?"
    rf"|\w+?(?=n['’]t(?!\w))"
    rf"|\w+?(?:['’]\w+)*?(?={_CLITIC}(?!\w))"
    r"|\w+(?:['’?](?=[a-z])\w+|['’]\w+)*"
    r"|\.{2,}|[-‐-―]{2,}|\S"
)
_CLOSERS = frozenset("\"'”’»)]}*_")
_ENDERS = frozenset([".", "!", "?", "…"])
_ABBREVIATIONS = frozenset(
    "Mr. Mrs. Ms. Dr. Messrs. Mme. Mlle. St. Prof. Capt. Col. Gen. Lt. Sgt. Rev. Hon. Mt. No. vs.".split()
)


def tokenise(text: str, span: Span) -> tuple[list[int], list[int], list[str]]:
    """Starts, ends and strings of the tokens of `text` within `span`. Nothing but white space lies between them.

    "Don't, Mr. Finch." gives Do, n't, a comma, Mr., Finch and a dot.
    """
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        start, end = match.span()
        # "_" counts as a word character, but in plain texts it marks italics: it stands for itself
        word = match.group()
        if "_" in word and len(word) > 1:
            for part in re.finditer(r"_|[^_]+", word):
                starts.append(start + part.start())
                ends.append(start + part.end())
                words.append(intern(part.group()))
            continue
        starts.append(start)
        ends.append(end)
        words.append(intern(word))
    return starts, ends, words


def _ends_sentence(word: str, following: str) -> bool:
    if word in _ENDERS or (word and set(word) <= {"."}):
        return not following[:1].islower()
    return False


def sentences(words: tuple[str, ...], paragraph: NDArray[np.int32]) -> NDArray[np.int32]:
    """The sentence number of each token: int32 [n]. A paragraph's end ends a sentence.

    A dot, question or exclamation mark ends one unless what follows (after closing marks) begins in lower case,
    so that "'Stop!' she said" is one sentence.
    """
    number = np.zeros(len(words), np.int32)
    current, i, n = 0, 0, len(words)
    while i < n:
        if i and paragraph[i] != paragraph[i - 1]:
            current += 1
        number[i] = current
        word = words[i]
        if (word in _ENDERS or word[0] == ".") and word not in _ABBREVIATIONS:
            j = i + 1
            while j < n and words[j] in _CLOSERS and paragraph[j] == paragraph[i]:
                number[j] = current
                j += 1
            if j < n and paragraph[j] == paragraph[i] and _ends_sentence(word, words[j]):
                current += 1
            i = j
            continue
        i += 1
    return number


def run(book: Book) -> Book:
    """Fill `book.tokens` from the paragraphs; text outside the paragraphs has no tokens."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    paragraph: list[int] = []
    for number, block in enumerate(book.paragraphs):
        s, e, w = tokenise(book.text, block.span)
        starts += s
        ends += e
        words += w
        paragraph += [number] * len(s)
    strings = tuple(words)
    paragraphs = np.array(paragraph, np.int32)
    tokens = Tokens(
        start=np.array(starts, np.int32),
        end=np.array(ends, np.int32),
        words=strings,
        tag=np.zeros(len(strings), np.uint8),
        sentence=sentences(strings, paragraphs),
        paragraph=paragraphs,
    )
    return replace(book, tokens=tokens)

"""Words by which narration shows that it is narration: the tags of speech ("said Ann", "he asked")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from personae import lexicon

_THINKING = ("thought", "thinks", "mused", "muses", "wondered", "wonders", "reflected", "pondered")
_GESTURES = ("laughed", "sighed", "smiled", "grinned", "chuckled", "giggled", "nodded", "shrugged", "snorted")
_PRONOUN = r"(?:[Hh]e|[Ss]he|I|[Tt]hey|[Ww]e|[Ii]t)"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|St|Capt|Col|Sir|Lady|Lord)\.?\s+)?"
_NO_NAME = r"(?!(?:You|What|Who|That|This|There|And|But|If|When|So|As|How|Why|Where|Then|Yet|Or)\b)"
_NAME = rf"{_TITLE}{_NO_NAME}[A-Z][\w.'’-]*(?:\s+(?:[a-z]{{2,3}}\s+)?[A-Z][\w.'’-]*){{0,3}}"
_ARTICLE = r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Tt]hat|[Tt]his|one|another|both|all)"
_NOUN = rf"{_ARTICLE}\s+(?:[\w'’-]+\s+){{0,3}}?[\w'’-]+"
_SUBJECT = rf"(?:{_PRONOUN}|{_NAME}|{_NOUN})"
_ADVERB = r"(?:(?:\w+ly|then|again|at last|now|also|only|just|still|almost|even|once|had|has)\s+){0,2}"


# What follows a tag: a stop, or how it was said. "My aunt told me", within a speech, is none.
_TAG_ENDS = (
    r"(?=\s*(?:[.,;:!?—–-]|\Z)|\s+(?:\w+ly|again|aloud|softly|with|in|as|at|from|and|after|when|while|through|under)\b"
    r"|\s+to\s+(?:him|her|them|me|us|the|[A-Z]))"
)


@cache
def saying() -> frozenset[str]:
    """The verbs that tag speech, in the forms that narration uses ("said", "asks")."""
    lemmas = {row[0].rstrip("*") for row in lexicon.rows("speech_verbs")}
    forms = {form for form, strength in lexicon.speech_verbs().items() if strength != "weak"}
    return frozenset(f for f in forms - lemmas if f.isalpha() and not f.endswith("ing")).union(_THINKING, _GESTURES)


@cache
def speaking() -> frozenset[str]:
    """The same verbs in all their forms ("ask", "asking")."""
    return saying() | {form for form, strength in lexicon.speech_verbs().items() if strength != "weak"}


@dataclass(frozen=True, slots=True)
class Patterns:
    """`begins`: text that begins with a tag, as after a closing mark. `after_stop`: a tag after spoken words that no
    mark parts from it; it matches from the first blank. `anothers`: the same, within a sentence, of somebody who is
    not I. `two`: the words between two quotations, where one name tags each.
    """

    begins: re.Pattern[str]
    after_stop: re.Pattern[str]
    anothers: re.Pattern[str]
    two: re.Pattern[str]


@cache
def patterns() -> Patterns:
    """The patterns of tags, which are compiled when first used."""
    verb = r"(?:" + "|".join(sorted(saying(), key=len, reverse=True)) + r")"
    tag = rf"(?:{verb}\s+{_SUBJECT}|{_SUBJECT}\s+{_ADVERB}{verb})(?![\w'’-])"
    first = rf"(?:{verb}\s+(?P<after>{_NAME})|(?P<before>{_NAME})\s+{verb})(?![\w'’-])"
    inverted = r"(?:" + "|".join(sorted(saying() - {"called"}, key=len, reverse=True)) + r")"
    another = rf"(?:he|she|they|{_NAME}|(?:the|his|her|an?)\s+(?:[\w'’-]+\s+){{0,2}}?[\w'’-]+)"
    return Patterns(
        anothers=re.compile(
            rf"(?<=[,!?;…–—-])\s+(?:{inverted}\s+(?!I\b){another}|(?!I\b){another}\s+{_ADVERB}{verb})(?![\w'’-]){_TAG_ENDS}"
        ),
        begins=re.compile(rf"[\s_*,;:.–—-]*{tag}"),
        after_stop=re.compile(rf"(?<=[,.!?;…–—-])\s*(?:{tag}|[a-z]{{3,}}ed\s+(?:[Hh]e|[Ss]he|{_NAME})){_TAG_ENDS}"),
        two=re.compile(rf"[\s,]*{first}.*?(?<!\w)(?P<second>{_NAME})\s+{_ADVERB}{verb}(?:\s+\w+)?[,:\s]*\Z", re.DOTALL),
    )

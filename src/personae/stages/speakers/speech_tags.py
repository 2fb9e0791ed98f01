"""Who a quotation's own paragraph says is speaking: speech tags and action beats.

A tag is a clause joined to the quotation ("said Ada", "the boy whispered", "Ada turned to him and said,");
a beat is a sentence of its own beside it ("Ada put down the cup.").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from personae import lexicon
from personae.book import TAGS, Book, Character, Quote, Span
from personae.stages.speakers.phrases import PRONOUNS, Phrase, Phrases

# How the subject was found; the order is that of the feature's values, from the surest.
Pattern = Literal[
    "verb-subject",      # "...," said Ada
    "subject-verb",      # "...," Ada said
    "before",            # Ada said, "..."
    "colon",             # Ada turned to the window:
    "introduced",        # the paragraph before ends in a comma or colon
    "clause",            # "...," Ada nodded: a verb that is no verb of speech
    "beat-after",        # "..." Ada nodded.
    "beat-before",       # Ada nodded. "..."
    "between",           # "..." Ada nodded. "..."
]  # fmt: skip
PATTERNS: tuple[Pattern, ...] = (
    "verb-subject", "subject-verb", "before", "colon", "introduced", "clause", "beat-after", "beat-before", "between",
)  # fmt: skip
TAGGED = frozenset(PATTERNS[:6])

_VERBS = frozenset(TAGS.index(tag) for tag in ("VBD", "VBZ", "VBP", "VBN"))
_NOUNS = frozenset(TAGS.index(tag) for tag in ("NN", "NNS"))
_ADVERBS = frozenset(TAGS.index(tag) for tag in ("RB", "RBR"))
_MODALS = frozenset({TAGS.index("MD")})
_INFINITIVES = frozenset(TAGS.index(tag) for tag in ("VB", "VBG"))
_ARTICLES = frozenset("the a an one another".split())
_SKIP = frozenset(
    """then so and but or again now here there at last once also thus presently suddenly quietly softly slowly
    quickly gently finally abruptly only just even still always never simply merely instantly immediately
    hastily coldly""".split()
)
_DENYING = frozenset("not never n't n’t nothing no".split())
_NOUNING = frozenset("a an the no any his my their our your its this in of with 's ’s".split())  # before "whisper"
_SOURCES = frozenset("burst came broke escaped fell issued".split())  # "...," burst from Ada
_HEARING = frozenset("heard hears hear".split())
# What stands before the subject of a clause: that of a main clause, or one that says when; and of one within another.
_OPENING = frozenset(", ; : — – -- - and but while when until till whereupon for or yet so ( )".split())
_INNER = frozenset("that as if though although because since before after where how what than unless whose".split())
_WITH_PARTICLE = frozenset("put puts broke breaks cut cuts chimed chimes burst bursts went goes struck joined".split())
_PARTICLES = frozenset("in on out up".split())
_OPEN = frozenset("“ \" ' ‘ « „ ( [ — – - -- _ *".split())
_JOINING = frozenset(", : — – -- - ; …  ...".split())


@dataclass(frozen=True, slots=True)
class SpeechTag:
    """A subject that may speak a quotation: the phrase, how it was found, and the verb's token, if there is one."""

    subject: Phrase
    pattern: Pattern
    verb: int | None
    strength: str


def woman_score(character: Character) -> float:
    """From -1 (he) to 1 (she) by the character's pronouns; 0 where they tell nothing."""
    return {"she/her": 1.0, "he/him": -1.0}.get(character.pronouns or "", 0.0)


def sex_told(tag: SpeechTag) -> float:
    """What the pronoun or noun of a tag tells of the speaker's sex: 1 a woman, -1 a man, 0 nothing."""
    if tag.subject.form == "pronoun":
        return {"she": 1.0, "he": -1.0}.get(tag.subject.head, 0.0)
    if tag.subject.form == "noun":
        return {"f": 1.0, "m": -1.0}.get(lexicon.person_nouns().get(tag.subject.head, "-"), 0.0)
    return 0.0


@dataclass(frozen=True, slots=True)
class Segment:
    """The narration between two quotations of a paragraph: tokens first_tok up to end_tok."""

    first_tok: int
    end_tok: int


def segments(book: Book, quotes: Sequence[Quote], paragraph: Span) -> list[Segment]:
    """The narration of a paragraph around its quotations (in order): one more than there are quotations."""
    tokens = book.tokens
    whole = tokens.within(paragraph)
    found = []
    first = whole.start
    for quote in quotes:
        where = tokens.within(quote.span)
        found.append(Segment(first, max(first, where.start)))
        first = where.stop
    found.append(Segment(first, max(first, whole.stop)))
    return found


class TagReader:
    """Finds the tags and beats of quotations."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.phrases = Phrases(book)
        self.words = self.phrases.low
        self.sentence = book.tokens.sentence
        self.verbs = lexicon.speech_verbs()
        self.tagged = self.phrases.tagged

    def strength(self, i: int) -> str:
        """How sure a sign of speech the token is: say, strong, weak, verb (any other), or "" for no verb."""
        word = self.words[i]
        if word in self.verbs:
            return "" if self._is_noun(i) else self.verbs[word]
        if self.tagged:
            return "verb" if int(self.book.tokens.tag[i]) in _VERBS else ""
        return "verb" if len(word) > 3 and word.endswith("ed") else ""

    def _is_noun(self, i: int) -> bool:
        """Whether a word that may be a verb is a noun here: "in a whisper", "made no answer"."""
        before = self.words[i - 1] if i else ""
        if not self.tagged:
            return before in _NOUNING
        tags = self.book.tokens.tag
        after_verb = i > 0 and int(tags[i - 1]) in _VERBS | _INFINITIVES
        return int(tags[i]) in _NOUNS and (before in _NOUNING or before == "her" or after_verb)

    def after(self, segment: Segment, quote_end: str) -> SpeechTag | None:
        """The tag that follows a quotation within `segment`; `quote_end` is the last mark inside the quotation."""
        i, end = segment.first_tok, segment.end_tok
        while i < end and self.words[i] in ("_", "*", ",", "—", "–", "--", "-"):
            i += 1
        if i >= end:
            return None
        first = i
        stop = self._sentence_end(i, end)
        joined = self.book.tokens.words[i][0].islower() or quote_end in _JOINING or quote_end.isalnum()
        leads_on = self.words[i] in ("and", "but")  # "...," and Ada said, "..."
        while i < stop and self._is_manner(i):
            i += 1
        if i >= stop:
            return None
        inverted = self._inverted(i, stop)
        if inverted:
            return inverted
        subject = self.phrases.at(i, stop)
        if subject is None:
            return None
        if subject.end_tok < stop and self.words[subject.end_tok] in _HEARING:  # he heard Ada say
            subject = self.phrases.at(subject.end_tok + 1, stop) or subject
        verb, strength = self._verb(subject.end_tok, stop)
        if verb is None:
            return SpeechTag(subject, "beat-after", None, "")
        if self._tells_no_speech(subject.end_tok, verb, stop, joined=joined):
            return SpeechTag(subject, "beat-after", verb, strength)
        if leads_on:
            return None if strength in ("say", "strong") else SpeechTag(subject, "beat-after", verb, strength)
        if strength in ("say", "strong") and (joined or verb <= subject.end_tok + 2) and verb - first < 12:
            return SpeechTag(subject, "subject-verb", verb, strength)
        if joined and quote_end != ".":
            return SpeechTag(subject, "clause", verb, strength)
        return SpeechTag(subject, "beat-after", verb, strength)

    def before(self, segment: Segment) -> SpeechTag | None:
        """The tag or beat that leads up to a quotation at the end of `segment`."""
        end = segment.end_tok
        while end > segment.first_tok and self.words[end - 1] in _OPEN - {"-", "--", "—", "–"}:
            end -= 1
        if end <= segment.first_tok:
            return None
        last = self.words[end - 1]
        first = self._sentence_start(end - 1, segment.first_tok)
        joined = last in (",", ":", "—", "–", "--", "-") or last[-1].isalnum()
        if joined:
            leading = self._leading(first, end)
            if leading:
                return leading
        found = self._clause_subject(first, end)
        if found is None:
            return None
        subject, verb, strength = found
        if joined:
            return SpeechTag(subject, "colon", verb, strength)
        return SpeechTag(subject, "beat-before", verb, strength)

    def _leading(self, first: int, end: int) -> SpeechTag | None:
        """The subject of the last verb of speech in a clause that leads up to a quotation."""
        for v in range(end - 1, first - 1, -1):
            strength = "" if self._is_noun(v) else self.verbs.get(self.words[v], "")
            if self.words[v] in ("went", "goes") and self.words[v + 1] == "on":
                strength = "strong"
            if strength in ("", "weak") or self._is_inside_name(v):
                continue
            subject = self._subject_of(v, first, end)
            if subject:
                return SpeechTag(subject, "before", v, strength)
        return None

    def _subject_of(self, verb: int, first: int, end: int) -> Phrase | None:
        """The subject of `verb`: what the tagger says, else the clause's first phrase that is no object."""
        offset = int(self.book.tokens.subject[verb])
        meant = self._antecedent(verb, offset, first)
        if meant:
            return meant
        if offset:
            phrase = self.phrases.around(verb + offset, first, end)
            if phrase and not self._is_object(phrase, first):
                return phrase
        elif not self.tagged:
            inverted = self._inverted(verb, end)
            if inverted and inverted.subject.end_tok >= end - 3:
                return inverted.subject
        nearest = self._nearest_subject(first, verb)
        if nearest:
            return nearest
        found = self._clause_subject(first, verb)
        return found[0] if found else None

    def _nearest_subject(self, first: int, verb: int) -> Phrase | None:
        """The last phrase before a verb that begins a clause: "..., and Ada, who had got up, took the cup and said".

        One within another clause counts only where no mark parts it from the verb.
        """
        for i in range(verb - 1, first - 1, -1):
            if self.words[i] not in PRONOUNS and i not in self.phrases.names and self.words[i] not in _ARTICLES:
                continue
            phrase = self.phrases.at(i, verb)
            if phrase is None or phrase.end_tok > verb or not self._goes_on(phrase.end_tok, verb):
                continue
            opener = self._opener(i - 1, first)
            before = self.words[opener] if opener >= first else ""
            relative = before == "which" and opener > first and self.words[opener - 1] in _PREPOSITIONS
            if before == "" or before in _OPENING or relative:
                return phrase
            if before in _INNER and not any(word in (",", ";") for word in self.words[phrase.end_tok : verb]):
                return phrase
        return None

    def _opener(self, i: int, first: int) -> int:
        """From token i back, the first that does not only say when or how: the comma of ", at last quietly"."""
        while i >= first:
            if i > first and self.words[i] in ("last", "length", "once") and self.words[i - 1] == "at":
                i -= 2
            elif self.words[i] not in ("at", *_OPENING) and (self._is_manner(i) or self._is_adverb(i)):
                i -= 1
            else:
                break
        return i

    def _is_adverb(self, i: int) -> bool:
        return self.tagged and int(self.book.tokens.tag[i]) in _ADVERBS

    def _goes_on(self, i: int, verb: int) -> bool:
        """Whether what stands after a phrase lets it be a subject: its verb, an adverb, or a mark."""
        if i == verb or self.words[i] in (",", "who", "--", "—", "–", "himself", "herself", "too", "also"):
            return True
        tag = int(self.book.tokens.tag[i])
        return not self.tagged or tag in _VERBS or tag in _MODALS or tag in _ADVERBS

    def _is_object(self, phrase: Phrase, first: int) -> bool:
        """Whether a verb stands just before a name: "saw Ada"."""
        before = phrase.first_tok - 1
        return self.tagged and before > first and int(self.book.tokens.tag[before]) in _VERBS | _INFINITIVES

    def _antecedent(self, verb: int, offset: int, first: int) -> Phrase | None:
        """Who is meant by "who" where that is the verb's subject: "He looked at Ada, who said,"."""
        who = verb + offset
        if not offset:
            who = next((i for i in range(verb - 1, max(first, verb - 4) - 1, -1) if self.words[i] == "who"), -1)
        if who <= first or self.words[who] != "who":
            return None
        end = who - 1 if self.words[who - 1] == "," else who
        phrases = (self.phrases.at(i, end) for i in range(max(first, end - 6), end))
        return next((phrase for phrase in phrases if phrase and phrase.end_tok == end), None)

    def _is_inside_name(self, i: int) -> bool:
        return i in self.phrases.inside

    def _clause_subject(self, first: int, end: int) -> tuple[Phrase, int | None, str] | None:
        """The first phrase of a clause that a verb follows, with the verb."""
        i = first
        while i < min(end, first + 25):
            phrase = self.phrases.at(i, end)
            if phrase is None:
                i += 1
                continue
            preceded = self.words[i - 1] if i > first else ""
            if preceded in _PREPOSITIONS:
                i = phrase.end_tok
                continue
            verb, strength = self._verb(phrase.end_tok, end)
            return phrase, verb, strength
        return None

    def _inverted(self, i: int, end: int) -> SpeechTag | None:
        """said Ada; whispered the boy; came the voice of Ada; was Ada's quick amendment; burst from Ada."""
        if self.words[i] in _SOURCES and self.words[i + 1 : i + 2] == ["from"]:
            source = self.phrases.at(i + 2, end)
            return SpeechTag(source, "verb-subject", i, "strong") if source and source.form != "pronoun" else None
        if self.words[i] in ("was", "were") and (owner := self.phrases.owner(i + 1, end)):
            return SpeechTag(owner, "verb-subject", i, "strong")
        strength = self.strength(i)
        if not strength or i + 1 >= end or self._is_inside_name(i) or self.words[i].endswith("ing"):
            return None
        j = i + 1
        if self.words[i] in _WITH_PARTICLE and j < end and self.words[j] in _PARTICLES:
            j, strength = j + 1, "strong"  # put in Ada
        elif strength in ("say", "strong") and j < end and self.words[j] == "out":
            j += 1  # called out Ada
        while j < min(end, i + 4) and self._is_manner(j):
            j += 1
        subject = self.phrases.at(j, end)
        if subject is None and strength in ("say", "strong"):
            subject = self.phrases.loosely(j, end)
        if subject is None or (subject.form == "pronoun" and self.words[j] in ("it", "you") and strength != "say"):
            return None
        if subject.form != "pronoun" and strength in ("weak", "verb") and not self._closes(subject.end_tok, end):
            return None
        return SpeechTag(subject, "verb-subject", i, strength)

    def _tells_no_speech(self, subject_end: int, verb: int, stop: int, *, joined: bool) -> bool:
        """Whether a clause after a quotation denies speech or tells something else: "Ada did not answer"."""
        if any(word in _DENYING for word in self.words[subject_end : verb + 2]):
            return True
        if joined:
            return False
        return "that" in self.words[verb + 1 : min(stop, verb + 7)] or self.words[verb + 1 : verb + 2] == ["something"]

    def _is_manner(self, i: int) -> bool:
        """Whether a word between a quotation, a verb and its subject only tells how: "quietly", but not "Molly"."""
        if self.words[i] in _SKIP:
            return True
        return self.words[i].endswith("ly") and not self._is_inside_name(i) and not self.phrases.is_name(i)

    def _closes(self, i: int, end: int) -> bool:
        return i >= end or not self.words[i][0].isalnum() or self.words[i] in ("with", "as", "to", "in", "from", "at")

    def _verb(self, i: int, end: int) -> tuple[int | None, str]:
        """The verb after a subject: the first verb of speech of the clause, else its first verb."""
        first: tuple[int | None, str] = (None, "")
        for j in range(i, min(end, i + 14)):
            word = self.words[j]
            if word in (";", ".", "!", "?", ":"):
                break
            strength = self.strength(j)
            if strength in ("say", "strong"):
                return j, strength
            if strength and first[0] is None:
                first = (j, strength)
        return first

    def _sentence_end(self, i: int, end: int) -> int:
        j = i
        while j < end and self.sentence[j] == self.sentence[i]:
            j += 1
        return j

    def _sentence_start(self, i: int, first: int) -> int:
        j = i
        while j > first and self.sentence[j - 1] == self.sentence[i]:
            j -= 1
        return j


_PREPOSITIONS = frozenset(
    """to at of with from in on by for about into upon behind beside over under after before than like towards
    toward against between among through without near off past""".split()
)

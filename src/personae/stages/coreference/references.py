"""Every mention with what its sentence says of it, before it is known for whom it stands."""



from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from personae import lexicon
from personae.book import TAGS, Book, MentionForm, MentionType
from personae.stages.coreference.pronouns import Case, Pronoun, parse

_POSSESSIVE = TAGS.index("PRP$")
_PLURAL = frozenset((TAGS.index("NNS"), TAGS.index("NNPS")))
_VERBS = frozenset(i for i, name in enumerate(TAGS) if name.startswith("VB"))
_COPULAS = frozenset("am is are was were be been being 'm 's 're become became becomes remained".split())
_PAUSES = frozenset(", . ; : ! ? ) ( — – -- - ” \" ’ '".split())
_OPENERS = frozenset("“ \" ‘ ' « oh ah o dear well yes no my you".split())
_INDEFINITE = frozenset("a an another some any no one each every many few several two three four five six".split())
_DEFINITE = frozenset("the this that these those both all such".split())
_OWNERS = frozenset("my your his her its our their thy mine thine".split())
_DETERMINING = _DEFINITE | _INDEFINITE | _OWNERS
_CLITICS = frozenset(("'s", "’s", "'", "’"))
_PLURAL_NOUNS = frozenset("men women people children folk folks gentlemen ladies crowd family couple pair".split())

DETERMINERS = ("the", "a", "this", "owner", "quantity", "none")


@dataclass(slots=True, eq=False)
class Reference:
    """A mention and its place. `number` is its index in `book.mentions`; tokens are counted, not characters.

    `quote` is the innermost quotation it stands in (-1: narration), `verb` the verb of its clause, `subject_tok`
    that verb's subject; -1 where there is none. `owner` is the number of the mention that possesses it: "his" of
    "his mother". `named_by` is the number of a name that stands beside it in apposition, `attribute` is True when
    it only says what somebody is ("Ada was the landlady", "Ada, the landlady"); `called` when somebody is called by it
    in speech ("Well, Ada?").
    """

    number: int
    first_tok: int
    end_tok: int
    head_tok: int
    form: MentionForm
    type: MentionType
    head: str
    words: tuple[str, ...]
    sentence: int
    paragraph: int
    quote: int
    case: Case
    verb: int
    subject_tok: int
    pronoun: Pronoun | None
    plural: bool
    sex: float
    determiner: str
    modifiers: frozenset[str]
    owner: int = -1
    named_by: int = -1
    holds_name: int = -1
    attribute: bool = False
    called: bool = False
    character: str | None = None


class Reader:
    """Makes a book's references."""

    def __init__(self, book: Book) -> None:
        tokens = book.tokens
        self.book = book
        self.low = [word.lower() for word in tokens.words]
        self.tag: list[int] = tokens.tag.tolist()
        self.sentence: list[int] = tokens.sentence.tolist()
        self.paragraph: list[int] = tokens.paragraph.tolist()
        self.quote: list[int] = book.quote_of_tokens().tolist()
        self.verb, self.verb_of = _verbs(tokens.subject.tolist(), self.tag, self.sentence)
        self.subject: list[int] = tokens.subject.tolist()
        self.starts: list[int] = tokens.start.tolist()
        self.ends: list[int] = tokens.end.tolist()

    def references(self) -> list[Reference]:
        """All mentions, in the order of `book.mentions`."""
        found = [self._reference(number) for number in range(len(self.book.mentions))]
        by_end = {ref.end_tok: ref for ref in found if ref.form != "PRON" or ref.case == "possessive"}
        by_start: dict[int, Reference] = {}
        for ref in found:
            by_start.setdefault(ref.first_tok, ref)
        inner = {(ref.first_tok, ref.end_tok): ref for ref in found}
        for ref in found:
            if ref.form == "NOM":
                self._see_owner(ref, inner)
                self._see_apposition(ref, by_end, by_start)
        self._see_inner_names(found)
        return found

    def _reference(self, number: int) -> Reference:
        mention = self.book.mentions[number]
        first = bisect_right(self.ends, mention.span.start)
        head = max(first, bisect_right(self.ends, mention.head.start))
        end = max(first + 1, bisect_right(self.starts, mention.span.end - 1))
        word = self.low[head]
        after = self.low[end] if end < len(self.low) else ""
        is_subject = head in self.verb_of
        pronoun = None
        if mention.form == "PRON":
            pronoun = parse(word, possessive=self.tag[head] == _POSSESSIVE, subject=is_subject)
        case: Case = "possessive" if after in _CLITICS else "subject" if is_subject else "object"
        if pronoun is not None:
            case = pronoun.case
        verb = self.verb_of.get(head, self.verb[head])
        inside = tuple(self.low[first:end])
        modifiers = frozenset(w for w in self.low[first:head] if w[0].isalpha() and w not in _DETERMINING)
        return Reference(
            number=number,
            first_tok=first,
            end_tok=end,
            head_tok=head,
            form=mention.form,
            type=mention.type,
            head=word,
            words=inside,
            sentence=self.sentence[head],
            paragraph=self.paragraph[head],
            quote=self.quote[head],
            case=case,
            verb=verb,
            subject_tok=verb + self.subject[verb] if verb >= 0 else -1,
            pronoun=pronoun,
            plural=self._is_plural(mention.form, head, pronoun, inside),
            sex=_sex(word, pronoun, mention.form),
            determiner=_determiner(inside[0]) if mention.form != "PRON" else "none",
            modifiers=modifiers,
            called=self.quote[head] >= 0 and mention.form != "PRON" and self._is_called(first, end),
            character=mention.character,
        )

    def _is_called(self, first: int, end: int) -> bool:
        before = self.low[first - 1] if first else ""
        after = self.low[end] if end < len(self.low) else "."
        opens = before in _PAUSES or before in _OPENERS or self.quote[first - 1] != self.quote[first]
        return opens and (after in _PAUSES or after in _OPENERS)

    def _is_plural(self, form: str, head: int, pronoun: Pronoun | None, inside: tuple[str, ...]) -> bool:
        if pronoun is not None:
            return pronoun.kind in ("they", "we")
        if form == "PROP":
            return "and" in inside
        return self.tag[head] in _PLURAL or self.low[head] in _PLURAL_NOUNS

    def _see_inner_names(self, found: list[Reference]) -> None:
        """Note the name that heads a noun phrase: "the Miss Quill" who, "Ada, of steady age"."""
        at: dict[int, int] = {}
        for ref in found:
            if ref.form == "PROP":
                for tok in range(ref.first_tok, ref.end_tok):
                    at.setdefault(tok, ref.number)
        for ref in found:
            number = at.get(ref.head_tok, at.get(ref.first_tok, -1)) if ref.form == "NOM" else -1
            if number >= 0 and found[number].end_tok <= ref.end_tok and ref.owner != number:
                after = self.low[found[number].end_tok] if found[number].end_tok < len(self.low) else "."
                if after not in _CLITICS:
                    ref.holds_name = number

    def _see_owner(self, ref: Reference, inner: dict[tuple[int, int], Reference]) -> None:
        """ "his" in "his mother", "Ada" in "Ada's mother", "Ada" in "the mother of Ada"."""
        if ref.words[0] in _OWNERS:
            held = inner.get((ref.first_tok, ref.first_tok + 1))
            if held is not None and held is not ref:
                ref.owner = held.number
            return
        for stop in range(ref.first_tok + 1, ref.head_tok):
            if self.low[stop] in _CLITICS:
                held = next((inner[s, stop] for s in range(ref.first_tok, stop) if (s, stop) in inner), None)
                if held is not None and held is not ref:
                    ref.owner, ref.determiner = held.number, "owner"
                return
        if ref.head_tok + 2 < ref.end_tok and self.low[ref.head_tok + 1] == "of":
            held = inner.get((ref.head_tok + 2, ref.end_tok))
            if held is not None:
                ref.owner = held.number

    def _see_apposition(self, ref: Reference, by_end: dict[int, Reference], by_start: dict[int, Reference]) -> None:
        """Note a name beside the noun ("Ada Quill, the landlady,"), or before it and a form of "be"."""
        before = self.low[ref.first_tok - 1] if ref.first_tok else ""
        after = self.low[ref.end_tok] if ref.end_tok < len(self.low) else "."
        if ref.case == "object" and before in _COPULAS and ref.subject_tok >= 0:
            ref.attribute = True
            return
        if before in (",", "(", "—", "--", "–") and after in _PAUSES:
            other = by_end.get(ref.first_tok - 1)
            if self._same_kind(ref, other):
                ref.attribute, ref.named_by = True, other.number if other and other.form == "PROP" else -1
                return
        start = ref.end_tok + (after in (",", "—", "--", "–"))
        other = by_start.get(start)
        if other is not None and other.form == "PROP" and self._same_kind(ref, other):
            stop = self.low[other.end_tok] if other.end_tok < len(self.low) else "."
            if start == ref.end_tok or (stop in _PAUSES and self.sentence[other.head_tok] == ref.sentence):
                ref.named_by = other.number

    def _same_kind(self, ref: Reference, other: Reference | None) -> bool:
        return other is not None and other.type == ref.type and other.plural == ref.plural and other.form != "PRON"


def _verbs(subject: list[int], tag: list[int], sentence: list[int]) -> tuple[list[int], dict[int, int]]:
    """For each token the last verb with a subject before it in its sentence (-1); and the verb of each subject."""
    last = [-1] * len(tag)
    of: dict[int, int] = {}
    current = -1
    for i, offset in enumerate(subject):
        if i and sentence[i] != sentence[i - 1]:
            current = -1
        last[i] = current
        if offset and tag[i] in _VERBS:
            current = i
            of.setdefault(i + offset, i)
    return last, of


def _sex(word: str, pronoun: Pronoun | None, form: str) -> float:
    """1 for a woman, -1 for a man, 0 unknown, by the word itself."""
    if pronoun is not None:
        return {"she": 1.0, "he": -1.0}.get(pronoun.kind, 0.0)
    if form == "NOM":
        singular = word.removesuffix("s")
        nouns = lexicon.person_nouns()
        return {"f": 1.0, "m": -1.0}.get(nouns.get(word, nouns.get(singular, "-")), 0.0)
    return 0.0


def _determiner(word: str) -> str:
    if word == "the":
        return "the"
    if word in ("a", "an", "another"):
        return "a"
    if word in ("this", "that", "these", "those", "such"):
        return "this"
    if word in _OWNERS:
        return "owner"
    return "quantity" if word in _INDEFINITE or word in ("all", "both", "other") else "none"

"""Those whom mentions stand for, and what has been said of each up to the mention in hand."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from personae import lexicon
from personae.book import Character, MentionType
from personae.stages.coreference.pronouns import Kind
from personae.stages.coreference.references import Reference

_FADING = 0.3  # how fast a mention is forgotten, a sentence
_WEIGHT = {"subject": 1.0, "object": 0.7, "possessive": 0.6, "reflexive": 0.3}
_SEX_STEP = 0.35
_ARTICLES = frozenset(("the", "a", "an"))
# The noun that a shortened title stands for: Dr. Quill is "the doctor".
_TITLE_NOUNS = {
    "dr": "doctor", "capt": "captain", "prof": "professor", "col": "colonel", "gen": "general", "lt": "lieutenant",
    "sgt": "sergeant", "maj": "major", "rev": "clergyman", "fr": "priest", "mme": "madame", "sir": "baronet",
    "supt": "superintendent", "insp": "inspector", "det": "detective", "doc": "doctor", "gov": "governor",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something, as far as it is known by now.

    `sex` runs from -1 (he) to 1 (she); `known_sex`: a title or the book's pronouns say so. `plural` is 1 for several,
    0 for one, 0.5 when nothing tells. `heads` maps each noun used of it to the last reference with it. The other
    references are the last of their kind. `places` are the numbers of all its mentions.
    """

    number: int
    type: MentionType
    character: Character | None = None
    sex: float = 0.0
    known_sex: bool = False
    plural: float = 0.0
    narrator: bool = False
    unnamed: bool = False
    heads: dict[str, Reference | None] = field(default_factory=dict)
    modifiers: set[str] = field(default_factory=set)
    texts: set[tuple[str, ...]] = field(default_factory=set)
    owner: int = -1
    count: int = 0
    names: int = 0
    book_count: int = 0
    first: Reference | None = None
    last: Reference | None = None
    last_subject: Reference | None = None
    last_name: Reference | None = None
    last_noun: Reference | None = None
    last_narrated: Reference | None = None
    last_called: Reference | None = None
    last_tok: int = -1
    last_subject_tok: int = -1
    kinds: dict[Kind, Reference] = field(default_factory=dict)
    salience: float = 0.0
    seen_sentence: int = -1
    places: list[int] = field(default_factory=list)

    def salience_at(self, sentence: int) -> float:
        """How much it is in a reader's mind."""
        return self.salience * math.exp(-_FADING * max(0, sentence - self.seen_sentence))

    def add(self, ref: Reference) -> None:
        """Take one more mention."""
        self.salience = self.salience_at(ref.sentence) + _WEIGHT[ref.case]
        self.seen_sentence = ref.sentence
        self.count += 1
        self.places.append(ref.number)
        self.first = self.first or ref
        self.last, self.last_tok = ref, ref.head_tok
        if ref.case == "subject":
            self.last_subject, self.last_subject_tok = ref, ref.head_tok
        if ref.called:
            self.last_called = ref
        if ref.quote < 0:
            self.last_narrated = ref
        if ref.pronoun is not None:
            self.kinds[ref.pronoun.kind] = ref
        elif ref.form == "NOM":
            self.last_noun = ref
            self.describe(ref)
        else:
            self.names += 1
            self.last_name = ref
        if ref.sex and not self.known_sex:
            self.sex = max(-1.0, min(1.0, self.sex + (1.0 if ref.form == "NOM" else _SEX_STEP) * ref.sex))

    def describe(self, ref: Reference) -> None:
        """Take what a noun says: its head, its adjectives, whose it is."""
        self.heads[ref.head] = ref
        self.modifiers |= ref.modifiers
        self.texts.add(bare(ref.words))
        if ref.owner >= 0 and self.owner < 0:
            self.owner = ref.owner


def bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without a leading article and a trailing possessive."""
    first = 1 if words and words[0] in _ARTICLES and len(words) > 1 else 0
    return words[first:]


def _titled(character: Character) -> bool:
    """Whether a title tells the sex: Mr., Mrs., aunt; no name and no pronoun is as sure."""
    titles = lexicon.titles()
    words = (alias.split()[0].lower().rstrip(".") for alias in character.aliases if " " in alias)
    return bool(character.pronouns) and any(titles.get(word, "-")[0] != "-" for word in words)


def of_character(number: int, character: Character) -> Entity:
    """The entity that a member of the cast is."""
    entity = Entity(number, "PER")
    name(entity, character)
    return entity


def name(entity: Entity, character: Character) -> None:
    """Let the entity be that member of the cast, also one known by nouns alone until now."""
    sex = {"she/her": 1.0, "he/him": -1.0}.get(character.pronouns or "", 0.0)
    entity.character = character
    entity.known_sex = _titled(character)
    if entity.known_sex or (sex and sex * entity.sex >= 0):
        entity.sex = 0.9 * sex
    entity.plural = 1.0 if character.kind == "group" else 0.5 if character.pronouns == "they/them" else 0.0
    entity.narrator = character.kind == "narrator"
    entity.unnamed = character.name[:1].islower() and not entity.narrator
    entity.book_count = character.mentions
    for alias in character.aliases:
        words = tuple(word.lower().rstrip(".") for word in alias.split())
        entity.texts.add(bare(words))
        for word in words if not entity.unnamed else words[-1:]:
            word = _TITLE_NOUNS.get(word, word)
            if word in lexicon.person_nouns() or word in lexicon.titles() or entity.unnamed:
                entity.heads.setdefault(word, None)
        if entity.unnamed:
            entity.modifiers.update(word for word in words[:-1] if word not in _ARTICLES)

"""A mention and a candidate, as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

from personae.stages.coreference.entities import Entity, bare
from personae.stages.coreference.kinship import likeness
from personae.stages.coreference.pronouns import CASES, KINDS
from personae.stages.coreference.references import DETERMINERS, Reference
from personae.stages.coreference.talk import Talk

Row = list[float]

_NEAR = 4  # a candidate mentioned this few sentences ago counts as a rival
_TALKING = frozenset(("i", "you", "we"))
_BUCKETS = tuple(tuple(float(n == bucket) for n in range(7)) for bucket in (0, 1, 2, *(3,) * 2, *(4,) * 5, *(5,) * 20))
_FAR = (0.0,) * 6 + (1.0,)
_KIND_ROWS = {kind: [float(kind == other) for other in KINDS] for kind in KINDS}
_CASE_ROWS = {case: [float(case == other) for other in CASES] for case in CASES}
_DETERMINER_ROWS = {word: [float(word == other) for other in DETERMINERS] for word in DETERMINERS}


@dataclass(slots=True)
class Scene:
    """What all candidates of a mention have in common, and the standing of each among them.

    Entities are numbers, -1 for none: the subject of the mention's clause, of its sentence, of the sentence before, of
    the paragraph; the one mentioned just before. `fits`: sex and number agree. `ranks`: by recency among those that
    fit (-1 for others); `subject_ranks`: likewise by their last mention as a subject.
    """

    talk: Talk
    first_person: bool
    clause_subject: int
    sentence_subject: int
    last_subject: int
    paragraph_subject: int
    before: int
    fits: list[bool]
    ranks: list[int]
    subject_ranks: list[int]
    most_salient: float
    rivals: int


def scene(
    ref: Reference,
    candidates: Sequence[Entity],
    fits: list[bool],
    talk: Talk,
    *,
    first_person: bool,
    subjects: tuple[int, int, int, int, int],
) -> Scene:
    """The scene of a mention.

    `subjects`: of its clause, its sentence, the sentence before, its paragraph; and the one mentioned last.
    """
    near = [e.last is not None and ref.sentence - e.last.sentence < _NEAR for e in candidates]
    order = [n for n, fit in enumerate(fits) if fit]
    by_time = sorted((n for n in order if candidates[n].last), key=lambda n: -candidates[n].last_tok)
    by_subject = sorted((n for n in order if candidates[n].last_subject), key=lambda n: -candidates[n].last_subject_tok)
    ranks, subject_ranks = [-1] * len(fits), [-1] * len(fits)
    for rank, n in enumerate(by_time):
        ranks[n] = rank
    for rank, n in enumerate(by_subject):
        subject_ranks[n] = rank
    salience = [candidates[n].salience_at(ref.sentence) for n in order]
    clause, sentence, last, paragraph, before = subjects
    return Scene(
        talk, first_person, clause, sentence, last, paragraph, before, fits, ranks, subject_ranks,
        max(salience, default=0.0), sum(fit and close for fit, close in zip(fits, near, strict=True)),
    )  # fmt: skip


def _distance(sentences: int) -> tuple[float, ...]:
    """Buckets: the same sentence, 1, 2, 3-4, 5-9, 10-29, farther or never."""
    return _BUCKETS[max(0, sentences)] if sentences < 30 else _FAR


def _agreement(ref: Reference, entity: Entity) -> Row:
    """Sex, number and kind: agrees, unknown, contradicts, by how much."""
    sex = ref.sex * entity.sex
    number = (1.0 if ref.plural else 0.0) - entity.plural
    return [
        sex if sex > 0 else 0.0,
        -sex if sex < 0 else 0.0,
        float(ref.sex != 0 and -0.2 < entity.sex < 0.2),
        float(entity.known_sex),
        number if number > 0 else 0.0,
        -number if number < 0 else 0.0,
        float(entity.type == "PER"),
        float(entity.type == ref.type),
    ]


_NEVER = [*_FAR, *[0.0] * 24]


def _last_mention(ref: Reference, entity: Entity, around: Scene, n: int) -> Row:
    """Where and how the candidate was last mentioned."""
    last = entity.last
    if last is None:
        return _NEVER
    subject, name = entity.last_subject, entity.last_name or entity.last_noun
    sentence = ref.sentence
    salience = entity.salience_at(sentence)
    rank, subject_rank = around.ranks[n], around.subject_ranks[n]
    kind = last.pronoun.kind if last.pronoun is not None else None
    return [
        *_distance(sentence - last.sentence),
        log1p(max(0, ref.head_tok - last.head_tok)) / 6,
        1.0 / (1 + rank) if rank >= 0 else 0.0,
        1.0 / (1 + subject_rank) if subject_rank >= 0 else 0.0,
        salience,
        salience / around.most_salient if around.most_salient > 0.01 else 0.0,
        float(last.case == "subject"),
        float(last.case == "possessive"),
        float(last.form == "PROP"),
        float(last.form == "NOM"),
        float(kind is not None),
        float(kind is not None and ref.pronoun is not None and kind == ref.pronoun.kind),
        float(last.case == ref.case),
        float((last.quote >= 0) == (ref.quote >= 0)),
        float(last.quote == ref.quote),
        float(last.paragraph == ref.paragraph),
        1.0 / (1 + sentence - subject.sentence) if subject is not None else 0.0,
        1.0 / (1 + sentence - name.sentence) if name is not None else 0.0,
        float(last.first_tok <= ref.head_tok < last.end_tok),
        float(entity.last_narrated is not None and entity.last_narrated.sentence >= sentence - 2),
        log1p(entity.count) / 4,
        float(entity.number == around.before),
        float(last.verb >= 0 and last.verb == ref.verb),
        float(last.verb >= 0 and last.verb == ref.verb and last.case == "object" and ref.case == "object"),
        float(entity.number == around.paragraph_subject),
    ]


def _clause(ref: Reference, entity: Entity, around: Scene) -> Row:
    """Whether the candidate is the subject of the pronoun's own clause, of its sentence, or of the sentence before."""
    number = entity.number
    own = number == around.clause_subject
    return [
        float(own),
        float(own and ref.case == "object"),
        float(own and ref.case == "possessive"),
        float(own and ref.case == "reflexive"),
        float(number == around.sentence_subject),
        float(number == around.sentence_subject and ref.case == "subject"),
        float(number == around.last_subject),
        float(number == around.last_subject and ref.case == "subject"),
    ]


_SILENT = [0.0] * 11


def _in_talk(ref: Reference, entity: Entity, talk: Talk) -> Row:
    """What the lines around say: who speaks, who is spoken to."""
    if entity.character is None:
        return _SILENT
    id = entity.character.id
    if ref.quote >= 0:
        here = talk.inside(ref.quote)
        called = entity.last_called
        return [
            here.speaks(id),
            float(here.speaker == id),
            float(id in here.addressees),
            float(id in here.addressees[:1]),
            talk.near(ref.quote, -1).speaks(id),
            talk.near(ref.quote, 1).speaks(id),
            float(not here.addressees),
            float(called is not None and talk.same_turn(called.quote, ref.quote)),
            0.0,
            0.0,
            0.0,
        ]
    before, after = talk.around(ref)
    tagged = talk.tagged(ref, id)
    if before is None and after is None:
        return _SILENT
    quiet = [0.0] * 8
    return [*quiet, before.speaks(id) if before else 0.0, after.speaks(id) if after else 0.0, tagged]


def pronoun_row(ref: Reference, entity: Entity, n: int, around: Scene, *, owned: bool, rival_noun: bool) -> Row:
    """How likely a pronoun's candidate looks.

    `owned`: the candidate is known to have what the pronoun possesses (a mother, for "his mother"); `rival_noun`: the
    candidate is such a one itself (a mother).
    """
    assert ref.pronoun is not None
    kind = ref.pronoun.kind
    talk = around.talk
    same = entity.kinds.get(kind)
    first, second = entity.kinds.get("i"), entity.kinds.get("you")
    return [
        *_KIND_ROWS[kind],
        *_CASE_ROWS[ref.case],
        float(ref.quote >= 0),
        float(around.first_person),
        0.0,
        min(around.rivals, 4) / 4,
        *_agreement(ref, entity),
        *_last_mention(ref, entity, around, n),
        *_clause(ref, entity, around),
        *_in_talk(ref, entity, talk),
        float(owned),
        float(rival_noun),
        float(entity.narrator),
        float(entity.narrator and ref.quote < 0 and kind in ("i", "we")),
        float(entity.unnamed),
        float(entity.character is not None),
        log1p(entity.book_count) / 6,
        1.0 / (1 + ref.sentence - same.sentence) if same is not None else 0.0,
        float(same is not None and talk.same_turn(same.quote, ref.quote)),
        float(first is not None and talk.same_turn(first.quote, ref.quote)),
        float(second is not None and talk.same_turn(second.quote, ref.quote)),
        float(first is not None or second is not None or "we" in entity.kinds),
    ]


def new_pronoun_row(ref: Reference, around: Scene) -> Row:
    """Somebody not mentioned yet, for a pronoun."""
    assert ref.pronoun is not None
    row = [
        *_KIND_ROWS[ref.pronoun.kind],
        *_CASE_ROWS[ref.case],
        float(ref.quote >= 0),
        float(around.first_person),
        1.0,
        min(around.rivals, 4) / 4,
    ]
    return row + [0.0] * (PRONOUN_WIDTH - len(row))


def _noun_mention(ref: Reference, known_head: int) -> Row:
    return [
        *_DETERMINER_ROWS[ref.determiner],
        float(ref.type == "PER"),
        float(ref.plural),
        float(ref.quote >= 0),
        float(bool(ref.modifiers)),
        float(ref.owner >= 0),
        float(ref.attribute),
        float(ref.named_by >= 0),
        float(ref.holds_name >= 0),
        float(ref.case == "subject"),
        min(len(ref.words), 8) / 8,
        float(known_head),
        float(len(ref.words) == 1),
        float(ref.called),
    ]


def noun_row(
    ref: Reference,
    entity: Entity,
    n: int,
    around: Scene,
    *,
    known_head: int,
    same_owner: int,
    kin: bool,
    named: bool,
    holds_name: bool,
) -> Row:
    """How likely a noun's candidate looks.

    `same_owner`: 1 possessed by the same, -1 by another, 0 by none; `kin`: the one possessing the noun is known as kin
    of the candidate the other way round ("her aunt", of one who has a niece); `named`: by a name in apposition;
    `holds_name`: by one within the phrase ("poor Ada Quill, who").
    """
    same = ref.head in entity.heads
    held = entity.heads.get(ref.head)
    both = bool(ref.modifiers) and bool(entity.modifiers)
    shared = both and not ref.modifiers.isdisjoint(entity.modifiers)
    alike = max((likeness(ref.head, head) for head in entity.heads), default=0.0) if entity.heads else 0.0
    return [
        *_noun_mention(ref, known_head),
        0.0,
        *_agreement(ref, entity),
        *_last_mention(ref, entity, around, n),
        float(entity.number == around.clause_subject),
        *_in_talk(ref, entity, around.talk),
        float(same),
        1.0 / (1 + ref.sentence - held.sentence) if held is not None else 0.0,
        float(bare(ref.words) in entity.texts),
        float(shared),
        float(both and not shared),
        float(bool(ref.modifiers) and not entity.modifiers),
        float(same_owner > 0),
        float(same_owner < 0),
        float(same_owner > 0 and same),
        alike,
        float(not same and alike > 0.6),
        float(kin),
        float(named),
        float(holds_name),
        float(entity.character is not None),
        float(entity.unnamed),
        float(entity.narrator),
        float(entity.names > 0),
        float(entity.last_noun is not None),
        float(bool(entity.heads)),
        log1p(entity.book_count) / 6,
        float(same and entity.last is None),
        float(same and held is None),
        min(around.rivals, 4) / 4,
    ]


def new_noun_row(ref: Reference, known_head: int, around: Scene) -> Row:
    """Somebody or something not mentioned yet, for a noun."""
    row = [*_noun_mention(ref, known_head), 1.0]
    row += [0.0] * (NOUN_WIDTH - 1 - len(row))
    return [*row, min(around.rivals, 4) / 4]


def name_row(ref: Reference, entity: Entity, n: int, around: Scene) -> Row:
    """How likely a name that comes up for the first time is that of somebody known by nouns or pronouns alone."""
    first, last, noun = entity.first, entity.last, entity.last_noun
    assert first is not None and last is not None
    talk = around.talk
    return [
        *_name_mention(ref),
        0.0,
        *_agreement(ref, entity),
        *_distance(ref.sentence - last.sentence),
        float(around.ranks[n] == 0),
        float(around.subject_ranks[n] == 0),
        float(last.paragraph == ref.paragraph),
        log1p(entity.count) / 4,
        log1p(ref.sentence - first.sentence) / 5,
        entity.salience_at(ref.sentence),
        float(first.form == "PRON"),
        float(noun is None),
        float(noun is not None and noun.determiner == "a"),
        float(first.determiner == "a"),
        float(noun is not None and noun.owner >= 0),
        float(entity.narrator),
        float("i" in entity.kinds),
        float("you" in entity.kinds),
        float(ref.called and "you" in entity.kinds and talk.same_turn(entity.kinds["you"].quote, ref.quote)),
        float(last.quote == ref.quote),
        float(entity.number == around.clause_subject),
        float(entity.number == around.before),
        float(bool(entity.heads) and not entity.modifiers),
    ]


def _name_mention(ref: Reference) -> Row:
    return [
        float(ref.quote >= 0),
        float(ref.called),
        float(ref.case == "subject"),
        float(ref.case == "possessive"),
        float(len(ref.words) > 1),
        float(ref.sex != 0),
    ]


def new_name_row(ref: Reference, around: Scene) -> Row:
    """Somebody not mentioned yet, for a name."""
    row = [*_name_mention(ref), 1.0]
    row += [0.0] * (NAME_WIDTH - 1 - len(row))
    return [*row, min(around.rivals, 4) / 4]


NAME_WIDTH = 6 + 1 + 8 + 7 + 19
PRONOUN_WIDTH = len(KINDS) + len(CASES) + 4 + 8 + len(_NEVER) + 8 + len(_SILENT) + 12
NOUN_WIDTH = len(DETERMINERS) + 13 + 1 + 8 + len(_NEVER) + 1 + len(_SILENT) + 24

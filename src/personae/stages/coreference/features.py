"""A mention and a candidate, as numbers."""

from __future__ import annotations

from math import log1p

from personae.stages.coreference.entities import Entity, bare
from personae.stages.coreference.pronouns import CASES, KINDS
from personae.stages.coreference.references import DETERMINERS, Reference
from personae.stages.coreference.talk import Talk

Row = list[float]

_KIND_NUMBER = {kind: n for n, kind in enumerate(KINDS)}
_CASE_NUMBER = {case: n for n, case in enumerate(CASES)}
_DETERMINER_NUMBER = {word: n for n, word in enumerate(DETERMINERS)}
_TALKING = frozenset(("i", "you", "we"))


def _one_hot(number: int, size: int) -> Row:
    row = [0.0] * size
    if 0 <= number < size:
        row[number] = 1.0
    return row


def _distance(sentences: int) -> Row:
    """Buckets: the same sentence, 1, 2, 3-4, 5-9, 10-29, farther or never."""
    bucket = (
        sentences if sentences < 3 else 3 if sentences < 5 else 4 if sentences < 10 else 5 if sentences < 30 else 6
    )
    return _one_hot(max(0, bucket), 7)


def agreement(ref: Reference, entity: Entity) -> Row:
    """Sex, number and kind: agrees, unknown, contradicts, by how much."""
    sex = ref.sex * entity.sex
    number = float(ref.plural) - entity.plural
    return [
        max(0.0, sex),
        max(0.0, -sex),
        float(ref.sex != 0 and abs(entity.sex) < 0.2),
        float(entity.known_sex),
        max(0.0, number),
        max(0.0, -number),
        float(entity.type == "PER"),
        float(entity.type == ref.type),
    ]


def _last_mention(ref: Reference, entity: Entity, others: list[Entity], place: int) -> Row:
    """Where and how the candidate was last mentioned. `place`: its rank among `others` by recency."""
    last = entity.last
    if last is None:
        return [0.0] * 7 + [1.0] + [0.0] * 19
    subject = entity.last_subject
    name = entity.last_name or entity.last_noun
    sentences = ref.sentence - last.sentence
    row = _distance(sentences)
    row += [
        0.0,
        log1p(max(0, ref.head_tok - last.head_tok)) / 6,
        1.0 / (1 + place),
        entity.salience_at(ref.sentence),
        float(last.case == "subject"),
        float(last.case == "possessive"),
        float(last.form == "PROP"),
        float(last.form == "NOM"),
        float(last.pronoun is not None),
        float(last.pronoun is not None and ref.pronoun is not None and last.pronoun.kind == ref.pronoun.kind),
        float(last.case == ref.case),
        float((last.quote >= 0) == (ref.quote >= 0)),
        float(last.quote == ref.quote),
        float(last.paragraph == ref.paragraph),
        1.0 / (1 + ref.sentence - subject.sentence) if subject is not None else 0.0,
        1.0 / (1 + ref.sentence - name.sentence) if name is not None else 0.0,
        float(last.head_tok > ref.head_tok),
        float(last.first_tok <= ref.head_tok < last.end_tok),
        float(entity.last_narrated is not None and entity.last_narrated.sentence >= ref.sentence - 2),
        log1p(entity.count) / 4,
    ]
    return row


def _clause(ref: Reference, entity: Entity, subject_entity: int, last_subject: int) -> Row:
    """Whether the candidate is the subject of the pronoun's own clause, or of the sentence before."""
    own = float(subject_entity == entity.number)
    return [
        own,
        own * (ref.case == "object"),
        own * (ref.case == "possessive"),
        own * (ref.case == "reflexive"),
        float(last_subject == entity.number),
        float(last_subject == entity.number and ref.case == "subject"),
    ]


def _in_talk(ref: Reference, entity: Entity, talk: Talk) -> Row:
    """What the lines around say: who speaks, who is spoken to."""
    id = entity.character.id if entity.character else None
    if id is None:
        return [0.0] * 10
    here = talk.inside(ref.quote) if ref.quote >= 0 else None
    if here is not None:
        return [
            here.speaks(id),
            float(here.speaker == id),
            float(id in here.addressees),
            float(id in here.addressees[:1]),
            talk.near(ref.quote, -1).speaks(id),
            talk.near(ref.quote, 1).speaks(id),
            float(not here.addressees),
            0.0,
            0.0,
            0.0,
        ]
    before, after = talk.around(ref)
    return [
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        before.speaks(id) if before else 0.0,
        after.speaks(id) if after else 0.0,
        talk.tagged(ref, id),
    ]


def pronoun_row(
    ref: Reference,
    entity: Entity,
    others: list[Entity],
    place: int,
    *,
    fitting: int,
    fitting_place: int,
    subject_entity: int,
    last_subject: int,
    talk: Talk,
    first_person: bool,
) -> Row:
    """How likely a pronoun's candidate looks."""
    assert ref.pronoun is not None
    kind = ref.pronoun.kind
    row = [1.0 if kind == name else 0.0 for name in KINDS]
    row += [1.0 if ref.case == name else 0.0 for name in CASES]
    row += [float(ref.quote >= 0), float(first_person), 0.0, min(fitting, 4) / 4]
    row += agreement(ref, entity)
    row += _last_mention(ref, entity, others, place)
    row += _clause(ref, entity, subject_entity, last_subject)
    row += _in_talk(ref, entity, talk)
    same = entity.kinds.get(kind)
    row += [
        1.0 / (1 + fitting_place) if fitting_place >= 0 else 0.0,
        float(entity.narrator),
        float(entity.narrator and ref.quote < 0 and kind in ("i", "we")),
        float(entity.unnamed),
        float(entity.character is not None),
        log1p(entity.book_count) / 6,
        1.0 / (1 + ref.sentence - same.sentence) if same is not None else 0.0,
        float(same is not None and talk.same_turn(same.quote, ref.quote)),
        float("i" in entity.kinds and talk.same_turn(entity.kinds["i"].quote, ref.quote)),
        float("you" in entity.kinds and talk.same_turn(entity.kinds["you"].quote, ref.quote)),
        float(bool(entity.kinds.keys() & _TALKING)),
    ]
    return row


def new_pronoun_row(ref: Reference, size: int, *, fitting: int, first_person: bool) -> Row:
    """Somebody not mentioned yet, for a pronoun."""
    assert ref.pronoun is not None
    row = [0.0] * size
    row[_KIND_NUMBER[ref.pronoun.kind]] = 1.0
    row[len(KINDS) + _CASE_NUMBER[ref.case]] = 1.0
    base = len(KINDS) + len(CASES)
    row[base : base + 4] = [float(ref.quote >= 0), float(first_person), 1.0, min(fitting, 4) / 4]
    return row


def _noun_mention(ref: Reference, known_head: int) -> Row:
    row = _one_hot(_DETERMINER_NUMBER[ref.determiner], len(DETERMINERS))
    row += [
        float(ref.type == "PER"),
        float(ref.plural),
        float(ref.quote >= 0),
        float(bool(ref.modifiers)),
        float(ref.owner >= 0),
        float(ref.attribute),
        float(ref.named_by >= 0),
        float(ref.case == "subject"),
        min(len(ref.words), 8) / 8,
        float(known_head),
        float(len(ref.words) == 1),
    ]
    return row


NOUN_MENTION = len(DETERMINERS) + 11


def noun_row(
    ref: Reference,
    entity: Entity,
    others: list[Entity],
    place: int,
    *,
    known_head: int,
    same_owner: int,
    likeness: float,
    named: bool,
    subject_entity: int,
    last_subject: int,
    talk: Talk,
) -> Row:
    """How likely a noun's candidate looks. `same_owner`: 1 possessed by the same, -1 by another, 0 by none."""
    row = _noun_mention(ref, known_head)
    row += [0.0]
    row += agreement(ref, entity)
    row += _last_mention(ref, entity, others, place)
    row += _clause(ref, entity, subject_entity, last_subject)[:1]
    row += _in_talk(ref, entity, talk)
    same = ref.head in entity.heads
    held = entity.heads.get(ref.head)
    both = bool(ref.modifiers) and bool(entity.modifiers)
    row += [
        float(same),
        float(same and held is not None) / (1 + (ref.sentence - held.sentence if held is not None else 0)),
        float(bare(ref.words) in entity.texts),
        float(both and bool(ref.modifiers & entity.modifiers)),
        float(both and not ref.modifiers & entity.modifiers),
        float(bool(ref.modifiers) and not entity.modifiers),
        float(same_owner > 0),
        float(same_owner < 0),
        float(same_owner > 0 and same),
        likeness,
        float(named),
        float(entity.character is not None),
        float(entity.unnamed),
        float(entity.narrator),
        float(entity.names > 0),
        float(entity.last_noun is not None),
        float(bool(entity.heads)),
        log1p(entity.book_count) / 6,
        float(same and entity.last is None),
    ]
    return row


def new_noun_row(ref: Reference, size: int, *, known_head: int) -> Row:
    """Somebody or something not mentioned yet, for a noun."""
    row = _noun_mention(ref, known_head)
    return row + [1.0] + [0.0] * (size - len(row) - 1)

"""From left to right: for whom each mention stands, given what was decided before it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from personae.book import Book
from personae.stages.coreference import entities, features
from personae.stages.coreference.entities import Entity, bare
from personae.stages.coreference.features import Row, Scene
from personae.stages.coreference.kinship import inverse
from personae.stages.coreference.references import Reader, Reference
from personae.stages.coreference.talk import Talk

# How many of those mentioned last are candidates for a pronoun, for a noun, and how many that share a noun's head.
_PRONOUN_REACH, _NOUN_REACH, _HEAD_REACH = 12, 8, 5
# A pronoun's candidates were mentioned in so many sentences before it, but for the last few of all.
_SENTENCES, _ALWAYS = 15, 3

# Given a mention, its candidates (the last is None: somebody new) and their rows: the number of the one chosen and
# how likely it is right.
Choice = Callable[[Reference, Sequence[Entity | None], list[Row]], tuple[int, float]]


@dataclass(frozen=True, slots=True)
class Link:
    """Whom a mention stands for."""

    entity: int
    confidence: float


class Resolver:
    """Goes through a book's mentions; `entities` and `links` (by number of the mention) grow on the way."""

    def __init__(self, book: Book, choose: Choice) -> None:
        self.book = book
        self.choose = choose
        self.references = Reader(book).references()
        self.talk = Talk(book)
        self.entities: list[Entity] = []
        self.links: dict[int, Link] = {}
        self._of_character: dict[str, Entity] = {}
        self._by_name: dict[tuple[str, tuple[str, ...]], Entity] = {}
        self._by_head: dict[str, list[Entity]] = defaultdict(list)
        self._by_owner: dict[tuple[int, str], Entity] = {}
        self._owners_of: dict[int, list[tuple[int, str]]] = defaultdict(list)
        self._owned = {ref.owner: ref.head for ref in self.references if ref.owner >= 0}
        self._recent: OrderedDict[int, None] = OrderedDict()
        self._at: dict[int, int] = {}  # entity of each head token that was resolved
        self._subject_of: dict[int, int] = {}  # entity of the first subject of each sentence
        self._subject_of_paragraph: dict[int, int] = {}
        for character in book.characters:
            entity = entities.of_character(len(self.entities), character)
            self.entities.append(entity)
            self._of_character[character.id] = entity
            for head in entity.heads:
                self._by_head[head].append(entity)
        self._tellings = [(book.tokens.within(each.span).start, each.narrator) for each in book.tellings]
        if not self._tellings:
            self._see_narrator()
        self._narrators = [entity for entity in self.entities if entity.narrator]
        self.first_person = self._is_first_person()

    def _see_narrator(self) -> None:
        """Mark the member of the cast who speaks the lines that "I said" tags, where nobody is the narrator yet."""
        if any(entity.narrator for entity in self.entities):
            return
        votes: Counter[str] = Counter()
        for ref in self.references:
            if ref.quote < 0 and ref.pronoun is not None and ref.pronoun.kind == "i" and ref.case == "subject":
                speaker = self.talk.tags(ref)
                if speaker is not None:
                    votes[speaker] += 1
        if votes:
            id, count = min(votes.items(), key=lambda item: (-item[1], item[0]))
            if count >= 2 and count > 0.6 * votes.total() and id in self._of_character:
                self._of_character[id].narrator = True

    def _is_first_person(self) -> bool:
        narrated = [ref for ref in self.references if ref.quote < 0]
        told = sum(ref.pronoun is not None and ref.pronoun.kind == "i" for ref in narrated)
        return told >= 3 and told > 0.05 * len(narrated)

    def run(self) -> None:
        """Resolve every mention."""
        for ref in sorted(self.references, key=lambda r: (r.head_tok, r.end_tok - r.first_tok)):
            self._hear(ref.head_tok)
            if ref.character is not None:
                self._known_name(ref, ref.character)
            elif ref.form == "PROP":
                self._name(ref)
            elif ref.pronoun is not None:
                self._pronoun(ref)
            else:
                self._noun(ref)

    def _hear(self, tok: int) -> None:
        """Make whoever tells what is told around a token the narrator, where several tell the book."""
        k = bisect_right(self._tellings, tok, key=lambda telling: telling[0]) - 1
        if k < 0:
            return
        teller = self._of_character.get(self._tellings[k][1])
        if self._narrators != [teller]:
            for entity in self._narrators:
                entity.narrator = False
            self._narrators = [teller] if teller is not None else []
            for entity in self._narrators:
                entity.narrator = True

    def _new(self, ref: Reference) -> Entity:
        entity = Entity(len(self.entities), ref.type, plural=float(ref.plural))
        if ref.pronoun is not None and ref.pronoun.kind == "you":
            entity.plural = 0.5
        self.entities.append(entity)
        return entity

    def _link(self, ref: Reference, entity: Entity, confidence: float) -> None:
        entity.add(ref)
        self.links[ref.number] = Link(entity.number, confidence)
        self._recent[entity.number] = None
        self._recent.move_to_end(entity.number)
        self._at[ref.head_tok] = entity.number
        if ref.case == "subject" and ref.quote < 0:
            self._subject_of.setdefault(ref.sentence, entity.number)
            self._subject_of_paragraph.setdefault(ref.paragraph, entity.number)
        if ref.form == "NOM":
            self._describe(ref, entity)

    def _describe(self, ref: Reference, entity: Entity) -> None:
        same = self._by_head[ref.head]
        if entity in same:
            same.remove(entity)
        same.append(entity)
        self._note_owner(ref, entity)
        if ref.named_by >= 0:
            self._tell_of_name(ref)

    def _tell_of_name(self, ref: Reference) -> None:
        """What a noun in apposition says holds of the one named."""
        other = self.references[ref.named_by]
        link = self.links.get(ref.named_by)
        named = self._of_character.get(other.character) if other.character else None
        if named is None and link is not None:
            named = self.entities[link.entity]
        if named is None:
            return
        named.describe(ref)
        same = self._by_head[ref.head]
        if named in same:
            same.remove(named)
        same.append(named)
        self._note_owner(ref, named)

    def _note_owner(self, ref: Reference, entity: Entity) -> None:
        """Remember whose mother, house or friend the entity is."""
        owner = self.links.get(ref.owner)
        if owner is not None and owner.entity != entity.number:
            self._by_owner[owner.entity, ref.head] = entity
            pairs = self._owners_of[entity.number]
            if (owner.entity, ref.head) not in pairs:
                pairs.append((owner.entity, ref.head))

    def _known_name(self, ref: Reference, id: str) -> None:
        """A name of the cast. At its first use it may turn out to be that of somebody known by nouns until then."""
        entity = self._of_character[id]
        if entity.last is None and ref.form == "PROP" and not entity.unnamed:
            entity = self._introduced(ref, entity)
        self._link(ref, entity, self.book.mentions[ref.number].confidence)

    def _introduced(self, ref: Reference, named: Entity) -> Entity:
        """The one whom a name introduces: `named`, or an entity that becomes that member of the cast."""
        assert named.character is not None
        ref.sex = named.sex
        recent = self._recently(4 * _NOUN_REACH)
        found = [e for e in recent if e.character is None and e.names == 0 and e.type == "PER" and _fits(ref, e)]
        found = found[:_NOUN_REACH]
        if not found:
            return named
        around = self._scene(ref, found)
        rows = [features.name_row(ref, entity, n, around) for n, entity in enumerate(found)]
        rows.append(features.new_name_row(ref, around))
        choice, _ = self.choose(ref, [*found, None], rows)
        if choice == len(found):
            return named
        entities.name(found[choice], named.character)
        self._of_character[named.character.id] = found[choice]
        for same in self._by_head.values():
            if named in same:
                same[same.index(named)] = found[choice]
        return found[choice]

    def _name(self, ref: Reference) -> None:
        """A name of nobody in the cast: the same as the last of the same words."""
        key = (ref.type, bare(ref.words))
        entity = self._by_name.get(key) or self._by_name.get((ref.type, (ref.head,)))
        known = entity is not None
        if entity is None:
            entity = self._new(ref)
        self._by_name.setdefault(key, entity)
        self._by_name.setdefault((ref.type, (ref.head,)), entity)
        self._link(ref, entity, 0.85 if known else 0.7)

    def _decide(self, ref: Reference, candidates: list[Entity], rows: list[Row]) -> None:
        choice, confidence = self.choose(ref, [*candidates, None], rows)
        entity = candidates[choice] if choice < len(candidates) else self._new(ref)
        self._link(ref, entity, confidence)

    def _recently(self, limit: int) -> list[Entity]:
        found = []
        for number in reversed(self._recent):
            found.append(self.entities[number])
            if len(found) >= limit:
                break
        return found

    def _add_talkers(self, ref: Reference, found: list[Entity]) -> None:
        held = {entity.number for entity in found}
        for id in self.talk.present(ref):
            entity = self._of_character.get(id)
            if entity is not None and entity.number not in held:
                found.append(entity)
                held.add(entity.number)

    def _scene(self, ref: Reference, found: list[Entity]) -> Scene:
        fits = [_fits(ref, entity) for entity in found]
        clause = self._at.get(ref.subject_tok, -1) if ref.subject_tok != ref.head_tok else -1
        subjects = (
            clause,
            self._subject_of.get(ref.sentence, -1),
            self._subject_of.get(ref.sentence - 1, -1),
            self._subject_of_paragraph.get(ref.paragraph, -1),
            next(reversed(self._recent), -1),
        )
        return features.scene(ref, found, fits, self.talk, first_person=self.first_person, subjects=subjects)

    def _pronoun(self, ref: Reference) -> None:
        assert ref.pronoun is not None
        recent = (e for e in self._recently(3 * _PRONOUN_REACH) if _possible(ref, e))
        found = [e for n, e in enumerate(recent) if n < _ALWAYS or ref.sentence - e.seen_sentence < _SENTENCES]
        found = found[:_PRONOUN_REACH]
        self._add_talkers(ref, found)
        if ref.pronoun.kind in ("i", "we"):
            found += [entity for entity in self._narrators if entity not in found]
        found = [entity for entity in found if _possible(ref, entity)]
        around = self._scene(ref, found)
        owned = self._owned.get(ref.number, "")
        rows = [
            features.pronoun_row(
                ref, entity, n, around,
                owned=bool(owned) and (entity.number, owned) in self._by_owner,
                rival_noun=bool(owned) and owned in entity.heads,
            )
            for n, entity in enumerate(found)
        ]  # fmt: skip
        rows.append(features.new_pronoun_row(ref, around))
        self._decide(ref, found, rows)

    def _noun(self, ref: Reference) -> None:
        owner = self.links.get(ref.owner)
        same_head = [e for e in reversed(self._by_head.get(ref.head, ())) if e.type == ref.type][:_HEAD_REACH]
        owned = self._by_owner.get((owner.entity, ref.head)) if owner is not None else None
        named, held = self._of_name(ref.named_by), self._of_name(ref.holds_name)
        kin = self._kin(owner, ref)
        found = list(same_head)
        found += [e for e in dict.fromkeys((owned, named, held, *kin)) if e is not None and e not in found]
        near = (e for e in self._recently(2 * _NOUN_REACH) if e.type == ref.type and e not in found and _fits(ref, e))
        found += list(near)[: _NOUN_REACH if ref.type == "PER" else _NOUN_REACH // 2]
        if ref.quote >= 0 and ref.type == "PER":
            self._add_talkers(ref, found)
        found = [entity for entity in found if owner is None or entity.number != owner.entity]
        around = self._scene(ref, found)
        rows = [
            features.noun_row(
                ref, entity, n, around, known_head=len(same_head), same_owner=self._same_owner(owner, entity, owned),
                kin=entity in kin, named=entity is named, holds_name=entity is held,
            )
            for n, entity in enumerate(found)
        ]  # fmt: skip
        rows.append(features.new_noun_row(ref, len(same_head), around))
        self._decide(ref, found, rows)

    def _of_name(self, number: int) -> Entity | None:
        """Whom the mention of that number names; None for -1."""
        if number < 0:
            return None
        id, link = self.references[number].character, self.links.get(number)
        if id is not None:
            return self._of_character.get(id)
        return self.entities[link.entity] if link is not None else None

    def _kin(self, owner: Link | None, ref: Reference) -> list[Entity]:
        """Those whose kin the noun's possessor is, seen from the other side: "her son", where "his mother" was she."""
        if owner is None:
            return []
        back = inverse(ref.head)
        if not back:
            return []
        possessor = self.entities[owner.entity]
        found = [self.entities[n] for n, noun in self._owners_of.get(possessor.number, ()) if noun in back]
        return [e for e in dict.fromkeys(found) if e is not possessor and _fits(ref, e)][-3:]

    def _same_owner(self, owner: Link | None, entity: Entity, owned: Entity | None) -> int:
        if owner is None:
            return 0
        if entity is owned:
            return 1
        theirs = self.links.get(entity.owner)
        return 0 if theirs is None else 1 if theirs.entity == owner.entity else -1


def _possible(ref: Reference, entity: Entity) -> bool:
    """Whether a pronoun can stand for it at all."""
    assert ref.pronoun is not None
    if entity.known_sex and ref.sex * entity.sex < -0.5:
        return False
    if ref.pronoun.kind == "it":
        return entity.type != "PER" or (abs(entity.sex) < 0.3 and not entity.narrator)
    if ref.pronoun.kind in ("he", "i", "you"):
        return entity.type == "PER"
    return True


def _fits(ref: Reference, entity: Entity) -> bool:
    """Whether sex and number agree, as far as known."""
    return ref.sex * entity.sex > -0.3 and abs(float(ref.plural) - entity.plural) < 0.7 and entity.type == ref.type

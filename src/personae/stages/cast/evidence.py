"""What speaks for and against a name being a person's, counted over the whole book."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from personae import lexicon
from personae.book import TAGS, Book
from personae.lexicon.names import Name, bare, is_title, parse, without_particle
from personae.stages.cast.occurrences import Occurrence

_PLACE = frozenset("in at near into through around across throughout within towards toward via".split())
_ARTICLES = frozenset("the a an this that every each".split())
_HE = frozenset("he him his himself".split())
_SHE = frozenset("she her hers herself".split())
# What the first gendered pronoun after a name tells of its bearer: the logarithm of how much commoner it is after a
# woman's name than after a man's. By whether the name is a subject and the pronoun stands in the same sentence; counted
# after names with a title that tells (Mr., Miss) in PDNC's training novels. "Him" after a subject is mostly another.
_TELLING = {
    (True, True): {"he": -1.6, "him": -0.2, "his": -2.3, "himself": -4.3,
                   "she": 1.4, "her": 1.2, "hers": 0.8, "herself": 3.3},
    (True, False): {"he": -1.5, "him": -0.7, "his": -1.1, "himself": -1.0,
                    "she": 1.1, "her": 1.4, "hers": 0.0, "herself": 1.1},
    (False, True): {"he": -0.7, "him": -0.7, "his": -1.2, "himself": -1.9,
                    "she": 0.6, "her": 0.8, "hers": 0.0, "herself": 0.8},
    (False, False): {"he": -0.5, "him": -1.0, "his": -1.0, "himself": -0.4,
                     "she": 0.5, "her": 0.7, "hers": 0.4, "herself": 0.0},
}  # fmt: skip
_THEY = frozenset("they them their theirs themself themselves".split())
_PLURAL = TAGS.index("NNPS")
_PLURAL_TITLES = frozenset({"messrs", "mesdames", "misses"})
_MIND = frozenset(
    """thought knew felt wondered wanted looked smiled laughed nodded sighed shrugged frowned walked sat stood
    turned ran thinks knows feels wonders wants looks smiles laughs nods sighs shrugs frowns walks sits stands
    turns runs saw heard took gave went came told asked watched noticed believed hoped remembered realised
    realized decided grinned""".split()
)


@dataclass(slots=True)
class NameUse:
    """One name as written (its words in lower case), and what its surroundings say of it."""

    name: Name
    places: list[Occurrence] = field(default_factory=list)
    inside: int = 0
    plural: int = 0
    quoted: int = 0
    vocative: int = 0
    tagged: int = 0
    acting: int = 0
    placed: int = 0
    article: int = 0
    he: float = 0.0
    she: float = 0.0
    they: float = 0.0
    sex: float = 0.0  # the sum of what pronouns tell
    told: int = 0  # of how many pronouns
    person_votes: float = 0.0
    other_votes: float = 0.0
    sentences: set[int] = field(default_factory=set)
    spellings: dict[tuple[str, ...], int] = field(default_factory=lambda: defaultdict(int))

    @property
    def count(self) -> int:
        """How often the name occurs."""
        return len(self.places)


def gather(book: Book, occurrences: Iterable[Occurrence]) -> dict[tuple[str, ...], NameUse]:
    """The names of `occurrences`, by their lower-case words, with their evidence."""
    tokens = book.tokens
    words = tokens.words
    quoted = quoted_tokens(book)
    verbs = lexicon.speech_verbs()
    votes = _votes(book)
    subjects = _subjects(book)
    uses: dict[tuple[str, ...], NameUse] = {}
    for place in occurrences:
        key = tuple(bare(word) for word in place.words)
        use = uses.get(key)
        if use is None:
            use = uses[key] = NameUse(parse(place.words))
        use.places.append(place)
        use.spellings[place.words] += 1
        use.sentences.add(int(tokens.sentence[place.first_tok]))
        before = words[place.first_tok - 1].lower() if place.first_tok else ""
        after = words[place.end_tok].lower() if place.end_tok < len(words) else ""
        use.inside += not place.opens_sentence
        use.plural += int(tokens.tag[place.end_tok - 1]) == _PLURAL
        use.article += before in _ARTICLES
        use.placed += before in _PLACE
        if quoted[place.first_tok]:
            use.quoted += 1
            use.vocative += _is_vocative(before, after)
        else:
            use.tagged += verbs.get(after, "weak") != "weak" or verbs.get(before, "weak") != "weak"
            use.acting += after in _MIND
            _count_pronouns(book, quoted, place, use, place.end_tok - 1 in subjects)
        if place.first_tok in votes:
            person, confidence = votes[place.first_tok]
            if person:
                use.person_votes += confidence
            else:
                use.other_votes += confidence
    names = {
        key: parse(max(use.spellings, key=lambda spelling: (use.spellings[spelling], spelling)))
        for key, use in uses.items()
    }
    known = {name.family or name.single for name in names.values()}
    for key, name in names.items():
        uses[key].name = without_particle(name, known)
    return uses


def quoted_tokens(book: Book) -> np.ndarray:
    """bool [n]: whether each token lies in a quotation (kind "other" apart)."""
    mask = np.zeros(len(book.tokens), bool)
    for quote in book.quotes:
        if quote.kind != "other":
            where = book.tokens.within(quote.span)
            mask[where.start : where.stop] = True
    return mask


def _votes(book: Book) -> dict[int, tuple[bool, float]]:
    """For each token that ends up in a name found by the mentions stage: is it a person's, and how surely."""
    votes: dict[int, tuple[bool, float]] = {}
    for mention in book.mentions:
        if mention.form == "PROP":
            for token in book.tokens.within(mention.span):
                held = votes.get(token)
                if held is None or held[1] < mention.confidence:
                    votes[token] = (mention.type == "PER", mention.confidence)
    return votes


def _is_vocative(before: str, after: str) -> bool:
    opening = before in {",", "“", '"', "‘", "'", "«", "—", "-", "--", "!", "?", ".", "my", "dear", "oh", "o", "well"}
    return opening and after in {",", ".", "!", "?", "”", '"', "’", "'", "»", "—", "--", "...", "…"}


def _subjects(book: Book) -> frozenset[int]:
    """The tokens that are the head of some verb's subject."""
    offset = book.tokens.subject
    verbs = np.flatnonzero(offset)
    return frozenset((verbs + offset[verbs]).tolist())


def _count_pronouns(
    book: Book, quoted: Sequence[bool] | np.ndarray, place: Occurrence, use: NameUse, subject: bool
) -> None:
    """Count the first gendered pronoun after a name, outside speech, within its sentence and the next.

    A name that is a `subject` is likelier to be meant than another.
    """
    trust = 1.0 if subject else 0.25
    words, sentence = book.tokens.words, book.tokens.sentence
    last = int(sentence[place.first_tok]) + 1
    for i in range(place.end_tok, min(place.end_tok + 40, len(words))):
        if sentence[i] > last:
            return
        if quoted[i]:
            continue
        word = words[i].lower()
        weight = trust if sentence[i] < last else trust / 2
        if word in _HE or word in _SHE:
            use.he += weight if word in _HE else 0.0
            use.she += weight if word in _SHE else 0.0
            use.sex += _TELLING[subject, bool(sentence[i] < last)][word]
            use.told += 1
            return
        if word in _THEY:
            use.they += weight / 4
            return
        if words[i][0].isupper() and i + 1 < len(words) and sentence[i] == sentence[i - 1]:
            return  # another name: the pronoun may be its


def people_among(uses: Mapping[tuple[str, ...], NameUse]) -> list[NameUse]:
    """The names that are people's; a bare name is one too if it is part of somebody's full name."""
    sure = {key for key, use in uses.items() if is_person(use)}
    parts = {part for key in sure for part in (*uses[key].name.given, uses[key].name.family)}
    return [use for key, use in uses.items() if key in sure or (use.name.single in parts and use.name.single)]


def is_person(use: NameUse) -> bool:
    """Whether the name is a person's, by all evidence."""
    name = use.name
    if name.titles:
        return not _PLURAL_TITLES & set(name.titles)
    if name.given and name.given[0].endswith("s") and is_title(name.given[0][:-1]):
        return False  # "Captains Quill and Finch"
    if is_title(name.single) and name.single not in lexicon.kin_nouns() and not (use.tagged or use.acting):
        return False  # "the King" of a coin or an inn
    if use.plural > 0.5 * use.count and use.tagged < 2:
        return False  # a people or a family
    known = bool(name.core) and name.core[0].title() in lexicon.given_names()
    if known and name.given and use.placed < 0.5 * use.count and use.other_votes <= use.person_votes:
        return True
    if not (use.inside or known or use.tagged or use.acting or use.person_votes):
        return False  # "Hein!": only ever a sentence's first word
    score = 1.2 * known + 2.0 * use.tagged + 0.8 * use.acting + 1.0 * use.vocative
    score += 0.3 * (use.he + use.she) - (0.4 if known else 1.0) * use.placed
    if not (use.tagged or use.acting or use.vocative):
        score -= 0.3 * use.article
    if use.person_votes or use.other_votes:
        score += 1.5 * (use.person_votes - use.other_votes)
    return score > max(0.9, 0.12 * use.count)

"""Which names are one person's.

Names are joined from the fullest to the barest, as in Vala et al. (2015, "Mr. Bennet, his coachman, and the
Archbishop walk into a bar"): a short name joins the fuller one it can stand for, unless title, sex, marriage
or their standing side by side in one sentence say that they are two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from math import tanh

from personae import lexicon
from personae.lexicon.names import Name, cut_short, is_title, same_given
from personae.stages.cast.evidence import NameUse


@dataclass(slots=True)
class Cluster:
    """The names of one person, fullest first as they were joined."""

    uses: list[NameUse] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How often any of the names occurs."""
        return sum(use.count for use in self.uses)

    @property
    def givens(self) -> set[str]:
        """First given names in use."""
        return {use.name.given[0] for use in self.uses if use.name.given}

    @property
    def families(self) -> set[str]:
        """Family names in use."""
        return {use.name.family for use in self.uses if use.name.family}

    @property
    def singles(self) -> set[str]:
        """Bare names in use, with or without a title."""
        return {use.name.single for use in self.uses if use.name.single}

    @property
    def titles(self) -> set[str]:
        """Titles in use, lower case."""
        return {title for use in self.uses for title in use.name.titles}

    @property
    def married(self) -> set[bool]:
        """What the titles say of marriage: True for Mrs., False for Miss."""
        return {use.name.married for use in self.uses if use.name.married is not None}

    def sentences(self) -> set[int]:
        """The sentences in which any of the names stands."""
        return set().union(*(use.sentences for use in self.uses))

    def woman(self) -> float:
        """How surely this is a woman, from -1 (a man) to 1: by title, pronouns and given name; 0 is unknown."""
        for use in self.uses:
            if use.name.gender != "-" and not _wife_of(use.name):
                return 1.0 if use.name.gender == "f" else -1.0
        for use in self.uses:
            if _wife_of(use.name):
                return 1.0
        shares = [share for name in self.givens | self.singles if (share := _share_of_women(name)) is not None]
        prior = sum(2 * share - 1 for share in shares) / len(shares) if shares else 0.0
        sex, told = sum(use.sex for use in self.uses), sum(use.told for use in self.uses)
        # Pronouns after one name are no independent witnesses: whom somebody is mostly with is counted again and again.
        odds = _PRIOR * prior + _TRUST * sex / (1 + told / _WITNESSES)
        return tanh(odds / 2)


_OFTEN = 0.05  # share of sentences, three or more, beyond which Mr. Quill is not the Edwin Quill beside whom he stands
_UNLIKE = -0.25  # the product of how surely two are women from which on they are of two sexes
# How often short and long name may stand in one sentence, share of the rarer one's: alone, and with one family name.
_SHORT, _NICKNAMED = 0.05, 0.075
_RANKS = frozenset("sir lord lady earl count duke prince king".split())
_BARE = 0.02  # for each bare "the Major", how often somebody must be called Major Quill to be him
_MINOR = 0.05  # who is named this much less than another takes no name from them
_PRIOR, _TRUST, _WITNESSES = 3.5, 1.25, 8


def _share_of_women(name: str) -> float | None:
    """Of those who bear a given name, or are called so ("Papa", "the Queen"), how many are women; None: not known."""
    if is_title(name):
        gender = lexicon.titles()[name][0]
    elif name in lexicon.kin_nouns():
        gender = lexicon.person_nouns()[name]
    else:
        return lexicon.given_names().get(name.title())
    return {"f": 1.0, "m": 0.0}.get(gender)


def _wife_of(name: Name) -> bool:
    """Whether the name is of the kind "Mrs. John Quill"."""
    return bool(name.married and name.given and lexicon.given_names().get(name.given[0].title(), 1.0) < 0.1)


def same_initial(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the first of two runs of given names is the same, or an initial of it: J. for John."""
    a, b = one[0], other[0]
    return a == b or (a[0] == b[0] and 1 in (len(a), len(b)))


# How often two names may stand in one sentence and still be one person's: share of the rarer one's sentences. A
# name that others would hardly bear (Quill for Mr. Quill) stands beside its longer form now and then; a weak match
# (Mrs. Quill for Ada Quill, who may be the daughter) must never.
STRONG, MEDIUM, WEAK = 0.4, 0.12, 0.02


def compatible(cluster: Cluster, use: NameUse, allowed: float = MEDIUM) -> bool:
    """Whether nothing forbids that the name is the cluster's: sex, marriage, standing side by side."""
    name = use.name
    own = Cluster([use]).woman()
    woman = cluster.woman()
    if own * woman < -0.5 and (name.gender != "-" or abs(own) > 0.75):
        return False
    if name.married is not None and cluster.married and name.married not in cluster.married:
        return False
    if name.suffix and any(other.name.suffix and other.name.suffix != name.suffix for other in cluster.uses):
        return False
    return not side_by_side(cluster.sentences(), use.sentences, allowed)


def side_by_side(one: set[int], other: set[int], allowed: float) -> bool:
    """Whether two names stand in the same sentences too often to be one person's."""
    together = len(one & other)
    floor = 1 if allowed >= MEDIUM else 0
    return together > floor and together > allowed * min(len(one), len(other))


def cluster(uses: Iterable[NameUse]) -> list[Cluster]:
    """Join the names of people into one cluster a person, the surest joins first."""
    order = sorted(uses, key=lambda use: (-use.count, use.places[0].first_tok))
    clusters: list[Cluster] = []
    left: list[NameUse] = []
    for use in order:
        if use.name.given:
            _place(clusters, use, _same_full_name)
    families = _families(clusters)
    for use in order:
        if use.name.single and (use.name.single in families or not _place(clusters, use, _same_given_name, new=False)):
            left.append(use)
    titled = [use for use in order if use.name.titles and use.name.family and not use.name.given]
    titled += [use for use in left if use.name.titles]
    waiting = [use for use in left if not use.name.titles]
    for use in sorted(titled, key=_ripeness):
        if not _place(clusters, use, _titled_family, new=not (use.name.single or is_title(use.name.family))):
            waiting.append(use)
    for use in sorted(waiting, key=lambda use: (not use.name.titles, is_title(use.name.family))):
        _place(clusters, use, _bare_name)
    return _join_brides(_join_nicknames(clusters))


def _ripeness(use: NameUse) -> tuple[bool, bool, bool, int]:
    """In which order titled names are placed: Captain Quill before Mrs. Quill, and before Mr. Q. and Mr. Captain."""
    name = use.name
    return len(name.core[-1]) == 1, is_title(name.family or name.single), name.married is True, -use.count


def _families(clusters: Sequence[Cluster]) -> set[str]:
    """The names that are family names rather than given: Quill, of Ada Quill, though a list has "Quill, Ada" once."""
    family: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for use in (use for group in clusters for use in group.uses):
        family[use.name.family] += use.count
        given[use.name.given[0]] += use.count
    known = lexicon.given_names()
    return {name for name, count in family.items() if 0 < given[name] * (10 if name.title() in known else 3) < count}


def _place(
    clusters: list[Cluster], use: NameUse, match: Callable[[Cluster, NameUse], tuple[int, float]], *, new: bool = True
) -> bool:
    """Put the name with the cluster that matches best (ties: the one named most), or into a new one."""
    fitting = []
    for n, group in enumerate(clusters):
        score, allowed = match(group, use)
        if score > 0 and compatible(group, use, allowed):
            agrees = Cluster([use]).woman() * group.woman() > 0.25
            apart = match is not _titled_family or len(group.sentences() & use.sentences) < 3
            count = group.count + (_as_nickname(group, clusters) if match is _same_given_name else 0)
            fitting.append((score, agrees, apart, count, -n))
    if match in (_titled_family, _bare_name):
        groups = (clusters[-each[-1]] for each in fitting if each[0] >= 2)
        near = WEAK if match is _titled_family else MEDIUM
        most = max((g.count for g in groups if not side_by_side(g.sentences(), use.sentences, near)), default=0)
        own = set(use.name.titles)
        fitting = [each for each in fitting if not _minor(each[3], most) or own & clusters[-each[-1]].titles]
    if fitting:
        clusters[-max(fitting)[-1]].uses.append(use)
    elif new:
        clusters.append(Cluster([use]))
    return bool(fitting) or new


def _as_nickname(group: Cluster, clusters: Sequence[Cluster]) -> int:
    """How often the group is named in full by a nickname: Georgie Quill, where it is George Quill."""
    kin = (other for other in clusters if other is not group and other.families & group.families)
    return sum(other.count for other in kin if _one_person(other, group))


def _minor(count: int, most: int) -> bool:
    """Whether somebody named `count` times is too seldom named, beside another, to be whom a bare name means."""
    return count < (0.2 if count <= 2 else _MINOR) * most


def _same_full_name(group: Cluster, use: NameUse) -> tuple[int, float]:
    """Given and family name agree; "Mrs. John Quill" is not "John Quill"."""
    name = use.name
    for held in group.uses:
        other = held.name
        if (other.given, other.family) == (name.given, name.family) and _wife_of(name) == _wife_of(other):
            return 3, 1.0
        if other.family == name.family and same_initial(other.given, name.given) and _wife_of(name) == _wife_of(other):
            return 2, MEDIUM
    return 0, 0.0


def _same_given_name(group: Cluster, use: NameUse) -> tuple[int, float]:
    """Ada, Miss Ada and Aunt Ada are Ada Quill."""
    if use.name.single not in group.givens or any(_wife_of(held.name) for held in group.uses):
        return 0, 0.0
    shared = bool(group.titles & set(use.name.titles))
    return (2 if shared else 1), STRONG


def _told_apart(group: Cluster, use: NameUse, family: str) -> bool:
    """Whether the group bears the same title with a given name: Mr. John Quill, so that Mr. Quill may be another."""
    own = set(use.name.titles)
    apart = [h for h in group.uses if own & set(h.name.titles) and h.name.given and h.name.family == family]
    count = sum(held.count for held in apart)
    return count >= 3 and count > 0.03 * use.count


def _titled_family(group: Cluster, use: NameUse) -> tuple[int, float]:
    """Mr. Quill may be John Quill; Mrs. Quill is Ada Quill only if the two never stand side by side."""
    name = use.name
    family = name.family or name.single
    own = set(name.titles)
    bare = [held.name for held in group.uses if held.name.titles and not held.name.given]
    bare_titled = {held.family or held.single for held in bare}
    if len(family) == 1 and group.titles & own and any(other.startswith(family) for other in bare_titled):
        return 6, STRONG  # Mrs. Q. is Mrs. Quill
    if family in bare_titled:
        if group.titles & own:
            return 6, 1.0
        if own <= _TRADES or {title for held in bare for title in held.titles} <= _TRADES:
            return 5, MEDIUM  # Farmer Quill is Mr. Quill
        return (1, WEAK) if {name.gender, _gender_word(group)} != {"f", "-"} else (0, 0.0)
    if family not in group.families:
        known = family in group.givens and family.title() in lexicon.given_names() and not name.married
        return (1, MEDIUM) if known else (0, 0.0)  # Mr. John is John Quill
    together = len(group.sentences() & use.sentences)
    if together >= 3 and together > _OFTEN * min(len(group.sentences()), use.count):
        return 0, 0.0
    if name.married or "lady" in own:
        apart = any(_wife_of(held.name) for held in group.uses)
        return (3, STRONG) if True in group.married and not apart else (1, WEAK)
    if _told_apart(group, use, family):
        return 2, WEAK
    if group.titles & own:
        return 3, MEDIUM
    return (4, MEDIUM) if all(_is_kin(title) for title in group.titles - _TRADES) else (2, WEAK)


_TRADES = frozenset(  # titles that say what somebody does, whatever else they are
    "farmer shepherd parson lawyer widow gaffer goodman trooper ranger warden alderman provost preacher".split()
)


def _is_kin(title: str) -> bool:
    """Whether the title is one of kin: Uncle John may well be Mr. Quill to others."""
    return lexicon.relation_nouns().get(title, ("", ""))[1] == "family"


def _gender_word(group: Cluster) -> str:
    genders = {held.name.gender for held in group.uses if held.name.titles}
    return "f" if "f" in genders else "m" if "m" in genders else "-"


def _bare_name(group: Cluster, use: NameUse) -> tuple[int, float]:
    """Quill is Mr. Quill rather than his wife; the Captain is the one captain."""
    name = use.name
    office = name.single or name.family  # Mr. Sergeant is one, too
    if is_title(office) and office in group.titles:
        told = sum(held.count for held in group.uses if office in held.name.titles)
        if told < _BARE * use.count or (name.gender == "f" and group.woman() < 0.25):
            return 0, 0.0  # Madame General is the wife of one
        return (1 if _is_kin(office) else 4), MEDIUM
    if not name.single:
        return 0, 0.0
    if name.single in group.singles and not is_title(name.single):
        titled = any(held.name.gender == "f" and held.name.married is not None for held in group.uses)
        return (4, STRONG) if not titled else (1, WEAK)
    if name.single in group.families:
        if group.woman() <= 0.2:
            return 3, STRONG
        return (1, WEAK) if True not in group.married else (0, 0.0)
    return 0, 0.0


def _join_nicknames(clusters: list[Cluster]) -> list[Cluster]:
    """Join whole clusters whose names are short forms of each other's, where only one person fits."""
    kept = list(clusters)
    for group in sorted(clusters, key=lambda c: c.count):
        near = [other for other in kept if other is not group and _one_person(group, other)]
        fitting = [other for other in near if group.woman() * other.woman() >= _UNLIKE] or near
        fitting = [other for other in fitting if _bears(group, other, kept)]
        if len(fitting) > 1:
            top = max(fitting, key=lambda c: c.count)
            fitting = [top] if all(c is top or c.count * 4 < top.count for c in fitting) else []
        if len(fitting) == 1:
            fitting[0].uses.extend(group.uses)
            kept.remove(group)
    return kept


def _join_brides(clusters: list[Cluster]) -> list[Cluster]:
    """Join Miss Mina Quill with Mrs. Mina Finch, where a man is called Finch and no other woman Mina."""
    kept = list(clusters)
    wives = [c for c in clusters if True in c.married and c.families and c.givens]
    for bride in (c for c in clusters if False in c.married and c.families and c.givens):
        for wife in wives:
            if wife is not bride and wife in kept and bride in kept and _wed(bride, wife, kept):
                wife.uses.extend(bride.uses)
                kept.remove(bride)
    return kept


def _wed(bride: Cluster, wife: Cluster, every: Sequence[Cluster]) -> bool:
    """Whether the one becomes the other in the story: the same given name, which nobody else has, and a new family."""
    names = bride.givens & wife.givens
    if not names or bride.families & wife.families:
        return False
    if any(bride.families & set(use.name.given) for use in wife.uses):
        return False  # Ada Quill Finch is called after Ada Quill
    others = [c for c in every if c is not bride and c is not wife]
    if any(names & (c.givens | c.singles) for c in others):
        return False
    first = min(use.places[0].first_tok for use in bride.uses)
    later = min(use.places[0].first_tok for use in wife.uses if use.name.family in wife.families)
    husband = any(wife.families & c.families and c.woman() < _UNLIKE for c in others)
    return husband and first < later and not side_by_side(bride.sentences(), wife.sentences(), WEAK)


def _bears(group: Cluster, other: Cluster, every: Sequence[Cluster]) -> bool:
    """Whether no third bears a short name likelier: Meg is Margaret, not the Margaret Quill who is named once; Mac is
    Callum MacAllister rather than his wife.
    """
    if other.families or not group.families:
        return True
    unlike = group.woman() * other.woman() < _UNLIKE
    thirds = [c for c in every if c not in (group, other) and _one_person(other, c)]
    return not any(c.count > 4 * group.count or (unlike and c.woman() * other.woman() >= _UNLIKE) for c in thirds)


def _one_person(group: Cluster, other: Cluster) -> bool:
    """Whether the names of one can be short for those of the other, and nothing parts the two."""
    if not (_nickname_of(group, other) or _nickname_of(other, group)):
        return False
    if group.woman() * other.woman() < _UNLIKE and _shows_sex(group) and _shows_sex(other):
        return False
    allowed = _SHORT
    if group.families and other.families:
        allowed = WEAK if _of_two_ranks(group, other) or _of_two_ranks(other, group) else _NICKNAMED
    return not side_by_side(group.sentences(), other.sentences(), allowed)


def _of_two_ranks(group: Cluster, other: Cluster) -> bool:
    """Whether titles tell a father from the son who is named after him: Sir Thomas Quill from Tom Quill, Mr. Quill
    from Mr. Charles.
    """
    if _RANKS & _used(group) and not _RANKS & _used(other):
        return True
    shared = group.families & other.families
    by_family = any("mr" in use.name.titles and not use.name.given and use.name.family in shared for use in group.uses)
    young = [use.name for use in other.uses if {"mr", "master"} & set(use.name.titles) and not use.name.given]
    return by_family and any({name.family or name.single} & other.givens for name in young)


def _used(group: Cluster) -> set[str]:
    """The titles that stand before one in twenty or more of the group's names."""
    count: Counter[str] = Counter()
    for use in group.uses:
        count.update(dict.fromkeys(use.name.titles, use.count))
    return {title for title, n in count.items() if n >= 0.05 * group.count}


def _shows_sex(group: Cluster) -> bool:
    """Whether more than a short name that men and women have tells the sex: Gerry may be Geraldine."""
    if group.families or sum(use.told for use in group.uses) >= 3 or any(use.name.gender != "-" for use in group.uses):
        return True
    shares = [_share_of_women(name) for name in group.givens | group.singles]
    return not all(share is not None and 0.05 < share < 0.95 for share in shares)


def _nickname_of(group: Cluster, other: Cluster) -> bool:
    """Whether all names of `group` can be short for those of `other`: Lizzy Quill for Elizabeth Quill."""
    if group.families and not group.families & other.families:
        return False
    shorts = group.givens | {single for single in group.singles if not is_title(single)}
    if not shorts or (not group.families and any(held.name.given for held in group.uses)):
        return False
    names = other.givens | {single for single in other.singles if not is_title(single)}
    if all(any(len(n) > 1 and s != n and same_given(s, n) for n in names) for s in shorts):
        return True
    rare = min(group.count, other.count)
    rarely = rare <= 2 or 10 * rare <= max(group.count, other.count)  # Lupe, whose whole name is told once
    if rarely and all(any(_ends(short, name) for name in names) for short in shorts):
        return True
    if not (_called(group) or _called(other)):
        return False
    if not _called(group):
        return all(any(name.startswith(short) and name != short for name in names) for short in shorts)
    return all(any(cut_short(short, name) for name in names | other.families) for short in shorts)


def _called(group: Cluster) -> bool:
    """Whether the name is mostly said and seldom told: a name that one is called by."""
    return sum(use.quoted for use in group.uses) >= 0.6 * group.count


def _ends(short: str, name: str) -> bool:
    """Whether `short` is the end of a name that is much longer: Lupe of Guadalupe."""
    return len(short) >= 4 and len(name) >= len(short) + 3 and name.endswith(short)

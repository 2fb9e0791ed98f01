"""Words by which narration shows that it is narration: the tags of speech ("said Ann", "he asked")."""

from __future__ import annotations

import re

# Verbs that tag speech, in the forms that narration uses. General knowledge; verbs that are seldom tags are left out.
_SAYING = """said says say asked asks replied replies answered answers cried cries exclaimed exclaims whispered whispers
murmured murmurs muttered mutters shouted shouts called calls added adds continued continues returned rejoined
remarked remarks observed observes began begins repeated repeats inquired enquired inquires demanded demands declared
declares explained explains suggested suggests protested insisted insists agreed agrees admitted announced thought
thinks told tells went ejaculated interrupted interposed pursued resumed retorted responded sighed sobbed laughed
screamed yelled roared growled grunted groaned gasped breathed hissed snapped snarled sneered stammered stuttered
mumbled pleaded begged urged ordered commanded warned promised assured wondered mused concluded finished proceeded
faltered echoed corrected conceded countered quipped joked teased drawled barked bellowed blurted chimed chuckled
giggled grinned smiled nodded shrugged croaked crooned purred panted piped quavered rasped shrieked squeaked thundered
wailed whimpered whined vociferated soliloquised expostulated apostrophised quoth wrote read reads""".split()

SAYING = frozenset(_SAYING)
_VERB = r"(?:" + "|".join(sorted(_SAYING, key=len, reverse=True)) + r")"
_PRONOUN = r"(?:[Hh]e|[Ss]he|I|[Tt]hey|[Ww]e|[Ii]t|[Yy]ou)"
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|St|Capt|Col|Sir|Lady|Lord)\.?\s+)?[A-Z][\w.'’-]*(?:\s+(?:[a-z]{2,3}\s+)?[A-Z][\w.'’-]*){0,3}"
_NOUN = r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Tt]hat|[Tt]his|one|another|both|all)\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+"
_SUBJECT = rf"(?:{_PRONOUN}|{_NAME}|{_NOUN})"
_ADVERB = r"(?:(?:\w+ly|then|again|at last|now|also|only|just|still|almost|even|once|had|has|would|could)\s+){0,2}"

TAG = rf"(?:{_VERB}\s+{_SUBJECT}|{_SUBJECT}\s+{_ADVERB}{_VERB})(?![\w'’-])"
"""A tag, as a pattern: "said Ann", "he then asked"."""

STARTS_TAG = re.compile(rf"[\s_*,;:.–—-]*{TAG}")
"""Matches text that begins with a tag, such as what follows a closing mark."""

AFTER_STOP = re.compile(rf"(?<=[,.!?;…–—-])\s*(?={TAG})")
"""Matches the place between spoken words and a tag where no mark parts them."""

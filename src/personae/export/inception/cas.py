"""One document as a UIMA CAS in XMI: its text, sentences, words, lines, mentions and coreference chains."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from itertools import accumulate

from personae.book import Book, Span
from personae.export.tables import numbered, probability
from personae.export.xml import holdable, value

_NAMESPACES = {
    "xmi": "http://www.omg.org/XMI",
    "cas": "http:///uima/cas.ecore",
    "segment": "http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore",
    "metadata": "http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore",
    "coreference": "http:///de/tudarmstadt/ukp/dkpro/core/api/coref/type.ecore",
    "custom": "http:///webanno/custom.ecore",
}
_SOFA = 1


def xmi(book: Book, span: Span, title: str, names: Mapping[str, str]) -> str:
    """The document of the words at `span`. `names` are the characters', each its own."""
    writer = _Writer(book, span, names)
    writer.metadata(title)
    writer.words()
    writer.quotations()
    writer.mentions()
    return writer.page()


class _Writer:
    """Writes feature structures one by one, each with the next id."""

    def __init__(self, book: Book, span: Span, names: Mapping[str, str]) -> None:
        self.book = book
        self.span = span
        self.names = names
        self.text = book[span]
        self._unit = _utf16(self.text)
        self._last = _SOFA
        self._lines: list[str] = []

    def page(self) -> str:
        """The whole file."""
        spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
        members = " ".join(map(str, range(_SOFA + 1, self._last + 1)))
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI {spaces} xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n'
            + "\n".join(self._lines)
            + f'\n<cas:Sofa xmi:id="{_SOFA}" sofaNum="1" sofaID="_InitialView" mimeType="text" '
            f'sofaString="{value(self.text)}"/>\n<cas:View sofa="{_SOFA}" members="{members}"/>\n</xmi:XMI>\n'
        )

    def metadata(self, title: str) -> None:
        """What the document is, and which characters of text.txt it holds (as RFC 5147 names them)."""
        language = self.book.metadata.get("language") or "x-unspecified"
        place = f"text.txt#char={self.span.start},{self.span.end}"
        self._put(
            "metadata:DocumentMetaData", self.span, language=language, documentTitle=title, documentId=title,
            documentUri=place,
        )  # fmt: skip

    def words(self) -> None:
        """Sentences and words."""
        tokens = self.book.tokens
        within = tokens.within(self.span)
        here = slice(within.start, within.stop)
        starts, ends, number = tokens.start[here].tolist(), tokens.end[here].tolist(), tokens.sentence[here].tolist()
        first = 0
        for i in range(1, len(number) + 1):
            if i == len(number) or number[i] != number[first]:
                self._put("segment:Sentence", Span(starts[first], ends[i - 1]))
                first = i
        for start, end in zip(starts, ends, strict=True):
            self._put("segment:Token", Span(start, end))

    def quotations(self) -> None:
        """The lines, each with its speaker's name."""
        for quote in numbered(self.book):
            if where := self._snapped(quote.span):
                hearers = "; ".join(self.names[id] for id in quote.addressees if id in self.names)
                self._put(
                    "custom:Quotation", where, speaker=self.names.get(quote.speaker or ""), addressees=hearers or None,
                    kind=quote.kind, turn=quote.turn, confidence=probability(quote.confidence),
                    confirmed="true" if quote.confirmed else "false", quote=quote.id,
                )  # fmt: skip

    def mentions(self) -> None:
        """The mentions, and chains of those that mean the same."""
        chains: dict[str, list[tuple[Span, str]]] = defaultdict(list)
        here = (mention for mention in self.book.mentions if mention.span.overlaps(self.span))
        for mention in sorted(here, key=lambda mention: (mention.span.start, -mention.span.end)):
            if where := self._snapped(mention.span):
                name = self.names.get(mention.character or "")
                self._put(
                    "custom:Mention", where, character=name, entity=None if name else mention.entity, kind=mention.type,
                    form=mention.form, confidence=probability(mention.confidence),
                )  # fmt: skip
                if name or mention.entity:
                    chains[f"character {name}" if name else f"entity {mention.entity}"].append((where, mention.form))
        for chain in chains.values():
            if len(chain) > 1:
                self._chain(chain)

    def _chain(self, links: list[tuple[Span, str]]) -> None:
        self._add("coreference:CoreferenceChain", f' sofa="{_SOFA}" first="{self._last + 2}"')
        for number, (where, form) in enumerate(links, start=1):
            following = str(self._last + 2) if number < len(links) else None
            self._put("coreference:CoreferenceLink", where, next=following, referenceType=form)

    def _snapped(self, span: Span) -> Span | None:
        """`span` from the start of a word to the end of one, within the document; None where no word of it is in it."""
        start, end = max(span.start, self.span.start), min(span.end, self.span.end)
        within = self.book.tokens.within(Span(start, end)) if start < end else range(0)
        return self.book.tokens.span(within.start, within.stop) if within else None

    def _put(self, name: str, span: Span, **features: object) -> None:
        told = "".join(f' {key}="{value(str(told))}"' for key, told in features.items() if told is not None)
        begin, end = self._unit(span.start - self.span.start), self._unit(span.end - self.span.start)
        self._add(name, f' sofa="{_SOFA}" begin="{begin}" end="{end}"{told}')

    def _add(self, name: str, attributes: str) -> None:
        self._last += 1
        self._lines.append(f'<{name} xmi:id="{self._last}"{attributes}/>')


def _utf16(text: str) -> Callable[[int], int]:
    """From an offset in characters to one in UTF-16 units, which UIMA counts in."""
    if text.isascii() or max(text) <= "\uffff":
        return lambda offset: min(max(offset, 0), len(text))
    units = [0, *accumulate(2 if character > "\uffff" else 1 for character in holdable(text))]
    return lambda offset: units[min(max(offset, 0), len(text))]

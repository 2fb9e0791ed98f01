"""Our two annotation layers as INCEpTION imports them, and the UIMA type system of the documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from personae.book import Book, MentionForm, MentionType, QuoteKind

_SEGMENT = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
_COREFERENCE = "de.tudarmstadt.ukp.dkpro.core.api.coref.type"
_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type"
_STRING, _INTEGER, _FLOAT, _BOOLEAN = (f"uima.cas.{kind}" for kind in ("String", "Integer", "Float", "Boolean"))

# Each feature: its name, its type, and what it says.
QUOTATION = (
    ("speaker", _STRING, "Who says it"),
    ("addressees", _STRING, "To whom; several are parted by semicolons"),
    ("kind", _STRING, "speech, thought, writing, or other for what nobody says"),
    ("turn", _INTEGER, "Quotations that are parts of one speech share it"),
    ("confidence", _FLOAT, "The probability that the speaker is right"),
    ("confirmed", _BOOLEAN, "Whether a person has said who speaks"),
    ("quote", _STRING, "The quotation's id in quotes.jsonl"),
)
MENTION = (
    ("character", _STRING, "Which of the characters is meant"),
    ("entity", _STRING, "For anything outside the cast: what its mentions share"),
    ("kind", _STRING, "PER, FAC, GPE, LOC, VEH or ORG"),
    ("form", _STRING, "PROP a name, NOM a noun phrase, PRON a pronoun"),
    ("confidence", _FLOAT, "The probability that the link is right"),
)


def layers(book: Book, names: Mapping[str, str]) -> list[dict[str, Any]]:
    """The layers Quotation and Mention. The characters are the tags to choose a speaker from; more can be added."""
    cast = [(names[person.id], ", ".join(filter(None, (person.id, person.pronouns)))) for person in book.characters]
    characters = _tags("Characters", cast, open_=True)
    kinds = _tags("Kinds of quotation", [(kind, "") for kind in get_args(QuoteKind)])
    types = _tags("Types of mention", [(kind, "") for kind in get_args(MentionType)])
    forms = _tags("Forms of mention", [(form, "") for form in get_args(MentionForm)])
    return [
        _layer("Quotation", "Who says each line", QUOTATION, {"speaker": characters, "kind": kinds}),
        _layer(
            "Mention", "Who or what is meant", MENTION, {"character": characters, "kind": types, "form": forms}
        ),
    ]


def _layer(
    name: str, about: str, features: Iterable[tuple[str, str, str]], tags: Mapping[str, dict[str, Any]]
) -> dict[str, Any]:
    return {
        "name": f"webanno.custom.{name}",
        "features": [
            {
                "name": feature,
                "tag_set": tags.get(feature),
                "uiName": feature,
                "type": kind,
                "enabled": True,
                "visible": feature in ("speaker", "character", "entity"),
                "include_in_hover": True,
                "required": False,
                "remember": False,
                "hideUnconstraintFeature": False,
                "description": says,
                "project_name": "personae",
                "multi_value_mode": "NONE",
                "link_mode": "NONE",
                "link_type_name": None,
                "link_type_role_feature_name": None,
                "link_type_target_feature_name": None,
                "traits": None,
            }
            for feature, kind, says in features
        ],
        "uiName": name,
        "type": "span",
        "description": about,
        "enabled": True,
        "built_in": False,
        "readonly": False,
        "attach_type": None,
        "attach_feature": None,
        "allow_stacking": True,
        "cross_sentence": True,
        "show_hover": True,
        "anchoring_mode": "TOKENS",
        "overlap_mode": "ANY_OVERLAP",
        "validation_mode": "ALWAYS",
        "lock_to_token_offset": False,
        "multiple_tokens": True,
        "project_name": "personae",
        "linked_list_behavior": False,
        "on_click_javascript_action": None,
    }


def _tags(name: str, tags: Iterable[tuple[str, str]], *, open_: bool = False) -> dict[str, Any]:
    """A tag set. `open_`: annotators may add to it."""
    return {
        "name": name,
        "typeUiName": None,
        "description": None,
        "language": None,
        "type": None,
        "type_name": None,
        "type_description": None,
        "tags": [{"tag_name": tag, "tag_description": about} for tag, about in tags],
        "create_tag": open_,
    }


def type_system() -> str:
    """The UIMA type system of the documents, for programs that read them outside INCEpTION."""
    link, chain = f"{_COREFERENCE}.CoreferenceLink", f"{_COREFERENCE}.CoreferenceChain"
    references = [(name, _STRING) for name in ("referenceType", "referenceRelation")]
    metadata = [(name, _STRING) for name in ("documentTitle", "documentId", "documentUri")]
    types = (
        _type(f"{_METADATA}.DocumentMetaData", "uima.tcas.DocumentAnnotation", metadata),
        _type(f"{_SEGMENT}.Sentence", "uima.tcas.Annotation", ()),
        _type(f"{_SEGMENT}.Token", "uima.tcas.Annotation", ()),
        _type(link, "uima.tcas.Annotation", [("next", link), *references]),
        _type(chain, "uima.cas.AnnotationBase", [("first", link)]),
        _type("webanno.custom.Quotation", "uima.tcas.Annotation", [(name, kind) for name, kind, _ in QUOTATION]),
        _type("webanno.custom.Mention", "uima.tcas.Annotation", [(name, kind) for name, kind, _ in MENTION]),
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n'
        f"<types>\n{''.join(types)}</types>\n</typeSystemDescription>\n"
    )


def _type(name: str, parent: str, features: Iterable[tuple[str, str]]) -> str:
    inside = "".join(
        f"<featureDescription><name>{feature}</name><description/>"
        f"<rangeTypeName>{kind}</rangeTypeName></featureDescription>\n"
        for feature, kind in features
    )
    listed = f"<features>\n{inside}</features>\n" if inside else ""
    return (
        f"<typeDescription><name>{name}</name><description/><supertypeName>{parent}</supertypeName>\n"
        f"{listed}</typeDescription>\n"
    )

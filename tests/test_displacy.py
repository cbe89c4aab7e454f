"""What displaCy is given, by the rules of its entity renderer (spacy/displacy/render.py,
``EntityRenderer.render_ent``)."""

from __future__ import annotations

import html
from typing import Any

from hypothesis import example, given

import notice_parser
from notice_parser.strategies import texts
from pictures import DAMAGED, EXAMPLES, HOSTILE, HOSTILE_NOTICE, SEED


def drawn(document: dict[str, Any]) -> tuple[str, str]:
    """What the renderer draws: the title as it is, then the text, walking from entity to entity;
    what would be drawn twice or never is an error."""
    offset = 0
    pieces = []
    for entity in document["ents"]:
        assert set(entity) == {"start", "end", "label"}
        assert 0 <= offset <= entity["start"] < entity["end"] <= len(document["text"])
        assert entity["label"] == entity["label"].upper()
        pieces += [
            html.escape(document["text"][offset : entity["start"]]),
            html.escape(document["text"][entity["start"] : entity["end"]]),
        ]
        offset = entity["end"]
    return document["title"] or "", "".join([*pieces, html.escape(document["text"][offset:])])


@given(texts())
@example("")
@example(HOSTILE)
@example(HOSTILE_NOTICE)
def test_displacy_draws_every_character_once(text: str) -> None:
    for notice in [notice_parser.parse(text), *notice_parser.parse_all(text)]:
        document = notice_parser.to_displacy(text, notice)
        title, body = drawn(document)
        assert body == html.escape(text)
        assert not set("<>") & set(title)
        assert html.unescape(title) == (notice.title or "")


def test_entities_are_the_fields() -> None:
    notice = notice_parser.parse(SEED)
    document = notice_parser.to_displacy(SEED, notice)
    assert document["title"] == "Leistungsprozess im SGB II"
    assert [(entity["label"], (entity["start"], entity["end"])) for entity in document["ents"]] == [
        ("HEADER", notice.spans.header), ("PUBLISHER", notice.spans.publisher),
        ("NUMBER", notice.spans.number), ("DATE", notice.spans.date), ("TITLE", notice.spans.title),
        *(("BODY", span) for span in notice.spans.body), ("ORDERING", notice.spans.ordering[0]),
        ("AZ", notice.spans.az),
    ]  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


def test_a_doubt_within_a_part_does_not_cut_it() -> None:
    notice = notice_parser.parse(SEED)
    assert notice.spans.title
    start, end = notice.spans.title
    doubt = notice_parser.Diagnostic(
        code="title-doubtful", severity="warning", message="?", span=(start + 3, end - 3)
    )
    doubted = notice.model_copy(update={"diagnostics": (doubt,)})
    assert notice_parser.to_displacy(SEED, doubted) == notice_parser.to_displacy(SEED, notice)


def test_a_paragraph_with_ordering_information_in_it_is_cut() -> None:
    text = (EXAMPLES / "database-blank.txt").read_text(encoding="utf-8")
    entities = notice_parser.to_displacy(text, notice_parser.parse(text))["ents"]
    body, ordering = entities[-3:-1]
    assert (body["label"], ordering["label"], body["end"]) == (
        "BODY",
        "ORDERING",
        ordering["start"],
    )


def test_a_paragraph_with_references_in_it_is_cut_at_each_place() -> None:
    text = SEED.replace("Im Herbst", "Nach den Schnellbriefen 33, 34 und 36/2000 im Herbst", 1)
    notice = notice_parser.parse(text)
    entities = notice_parser.to_displacy(text, notice)["ents"]
    (cited,) = [entity for entity in entities if entity["label"] == "REFERENCES"]
    assert len(notice.references) == 3
    assert text[cited["start"] : cited["end"]] == "Schnellbriefen 33, 34 und 36/2000"
    body = [entity for entity in entities if entity["label"] == "BODY"]
    assert (body[0]["end"], body[1]["start"]) == (cited["start"], cited["end"])


def test_a_notice_without_title_has_none() -> None:
    assert notice_parser.to_displacy("", notice_parser.parse("")) == {
        "text": "",
        "ents": [],
        "title": None,
    }
    assert (
        notice_parser.to_displacy(DAMAGED, notice_parser.parse(DAMAGED))["title"]
        == "Förderung der Schulsozialarbeit"
    )

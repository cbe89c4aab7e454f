"""The laws of the library as properties. Each test can fail: CONTRIBUTING.md says which line to
break to see it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import notice_parser
from noise import NOISE, apply, noises
from notice_parser import Notice, NoticeError, clean
from notice_parser.fields import dates
from notice_parser.strategies import Example, notices
from records import values

ALL_LAYOUTS = ("db-plain", "db-blank", "archive", "press-plain", "press-blank", "schnellbrief")
CARD = ("header", "number", "date", "title", "body", "az")

# Pieces that mean something to the parser, thrown together without sense: far more hostile than
# random characters.
FRAGMENTS = (
    "Mitteilungen - Recht", "Mitteilungen", "StGB NRW-Mitteilung 603/2006 vom 01.08.2006",
    "StGB NRW-Mitteilung", " vom ", "31.02.2006", "1. August 2006", "Az.: III 810 - 2", "Az.:",
    "Az", "Aktenzeichen: ", "500/1996", "weiss", "Link kopieren", "StGB NRW-Pressemitteilung",
    "Düsseldorf, ", "V.i.S.d.P.: X", "=> Y", ">>> Z", "Schnellbrief 1/2003 ",
    "Sehr geehrte Damen und Herren, ", "Mit freundlichen Grüßen", "- ", "• ", "1. ", "(1) ", "I. ",
    "Ent-", "sorgung", "„", '"', "(", ")", "Tel. 0221 4710-1", "Fax -113", "a@b.de", "www.x.de/",
    "ISBN 3-89222-653-9", "40219 Düsseldorf", "zu beziehen", "29,80 DM", "Nr. 1/98",
    "(lfd. Nr. 642/2001)", "Mitt. NWStGB 1996, Nr. 467", "<DIR>", "&amp;", "Ã¼", "\u00ad", "\u200b",
    "\ufeff", "u\u0308", "\u0308", "\ufb01", "\x00", "\ud800", "\ufffd", "\x0c", "\r", "\r\n", "\n",
    "\n\n", " ", "\u00a0", "\t", "ﷺ", "各", "ا", "Eindrücke vom", "Hauptausschuss 2024", "Text. ",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
texts = st.one_of(
    st.text(st.characters()),
    st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join),
    st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("\n".join),
    st.builds(lambda example, names: apply(example.text, names), notices(ALL_LAYOUTS), noises()),
)


def all_notices(text: str) -> list[Notice]:
    return [notice_parser.parse(text), *notice_parser.parse_all(text)]


# 1
# --------------------------------------------------------------------------------------------


@given(texts)
@example("")
@example("\ud800")
@example("\x00" * 50)
@example("\u0308" * 5000)
@example("Az.:")
def test_1_total(text: str) -> None:
    assert isinstance(notice_parser.parse(text), Notice)
    assert all(isinstance(notice, Notice) for notice in notice_parser.parse_all(text))


@given(st.one_of(st.none(), st.integers(), st.binary(), st.lists(st.text()), st.floats()))
def test_1_anything_but_a_str_is_a_type_error_that_says_what_to_do(value: Any) -> None:
    for function in (notice_parser.parse, notice_parser.parse_all):
        with pytest.raises(TypeError, match=type(value).__name__) as caught:
            function(value)
        assert ("decode" in str(caught.value)) == isinstance(value, bytes)


# 2
# --------------------------------------------------------------------------------------------


@given(texts)
@example(" \n\u200b\n ")
def test_2_partition(text: str) -> None:
    check_partition(text)


def check_partition(text: str) -> None:
    for notice in all_notices(text):
        assert "".join(text[block.start : block.end] for block in notice.blocks) == text
        assert all(block.end > block.start for block in notice.blocks)
        assert all(before.end == after.start for before, after in pairwise(notice.blocks))


@given(notices(ALL_LAYOUTS), noises())
def test_2_every_letter_of_the_body_is_in_a_block_of_the_body(
    example: Example, names: list[str]
) -> None:
    text = apply(example.text, names)
    notice = notice_parser.parse(text)
    for start, end in notice.spans.body:
        assert [
            block.kind for block in notice.blocks if block.start <= start and end <= block.end
        ] == ["paragraph"]


# 3
# --------------------------------------------------------------------------------------------


@given(texts)
@example(">\nAz:V\u034fe")
@example(
    "Mitteilungen - A\nStGB&nbsp;NRW-Mitteilung 1/98 vom 5.4.98\nTitel\n"
    "Wie in Mittei-\nlung  Nr.\n12/98 v. 5. 4. 1998 u\u0308ber den Schnell\u00adbrief 3/98, "
    "und in Mitt.\n"
    "NWStGB 1996,\u00a0Nr. 467, S. 333, steht.\nAz.: II 3"
)
@example(
    "Mitteilungen - A\nStGB NRW-Mitteilung 1/98 vom 5.4.98\n"
    "Über-\nlegung\nText, der\nweitergeht.\nAz.: II 3 -\n4"
)
def test_3_provenance(text: str) -> None:
    check_provenance(text)


def check_provenance(text: str) -> None:
    for notice in all_notices(text):
        spans = notice.spans
        pairs: list[tuple[str, tuple[int, int] | None]] = []
        pairs += [(notice.header.text, spans.header)] if notice.header else []
        pairs += [(notice.number.text, spans.number)] if notice.number else []
        pairs += [(notice.title, spans.title)] if notice.title else []
        pairs += [(notice.subtitle, spans.subtitle)] if notice.subtitle else []
        pairs += [(notice.az.text, spans.az)] if notice.az else []
        # a scanned publisher that was put right has no place
        pairs += [(notice.publisher or "", spans.publisher)] if spans.publisher else []
        pairs += zip([paragraph.text for paragraph in notice.body], spans.body, strict=True)
        pairs += zip([ordering.text for ordering in notice.ordering], spans.ordering, strict=True)
        pairs += zip([entry.text for entry in notice.references], spans.references, strict=True)
        pairs += zip([detail.text for detail in notice.details], spans.details, strict=True)
        scanned = {
            diagnostic.span
            for diagnostic in notice.diagnostics
            if diagnostic.code.endswith("-repaired")
        }
        for value, span in pairs:
            assert span is not None
            assert clean(text[slice(*span)]) == value or span in scanned
        if notice.date:
            assert spans.date is not None
            assert (
                dates.read(clean(text[slice(*spans.date)])) == notice.date or spans.date in scanned
            )
        for name in ("header", "number", "date", "title", "subtitle", "az"):
            assert (getattr(spans, name) is None) == (getattr(notice, name) is None)


# 4
# --------------------------------------------------------------------------------------------


@given(notices(ALL_LAYOUTS))
def test_4_what_is_certain_carries_no_remark(example: Example) -> None:
    notice = notice_parser.parse(example.text)
    assert {diagnostic.code for diagnostic in notice.diagnostics} <= {"az-missing"}
    assert ("az-missing" in {diagnostic.code for diagnostic in notice.diagnostics}) == (
        example.values["az"] is None and not example.layout.startswith("press")
    )


@given(notices(), st.sampled_from(CARD))
def test_4_what_is_missing_is_named(example: Example, name: str) -> None:
    lines = _without(example, name)
    notice = notice_parser.parse("\n\n".join(lines))
    if name != "title":  # a single sentence may pass for the title, but not without a word
        assert getattr(notice, name) in (None, ())
    assert name in {
        diagnostic.field for diagnostic in notice.diagnostics if diagnostic.severity != "info"
    }
    assert all(
        diagnostic.field in diagnostic.code for diagnostic in notice.diagnostics if diagnostic.field
    )


def _without(example: Example, name: str) -> list[str]:
    """The blocks of a database notice without one part."""
    gone = example.values
    drop: dict[str, Callable[[str], bool]] = {
        "header": lambda line: line == gone["header"]["text"],
        "title": lambda line: line == gone["title"],
        "az": lambda line: (
            bool(gone["az"]) and line.endswith(gone["az"]["text"]) and line[0] == "A"
        ),
        "body": lambda line: {"text": line} in gone["body"],
    }
    lines = [line for line in example.lines if name not in drop or not drop[name](line)]
    if name == "number":
        lines = [
            line.replace(f"Mitteilung {gone['number']['text']}", "Mitteilung") for line in lines
        ]
    if name == "date":
        lines = [
            line.partition(" vom ")[0] if line.startswith("StGB NRW-Mitteilung ") else line
            for line in lines
        ]
    if name == "body":
        lines = [
            line for line in lines if line not in {entry["text"] for entry in gone["ordering"]}
        ]
    return lines


# 5
# --------------------------------------------------------------------------------------------


@given(notices(ALL_LAYOUTS), noises())
def test_5_noise_changes_nothing(example: Example, names: list[str]) -> None:
    assert values(notice_parser.parse(apply(example.text, names))) == values(
        notice_parser.parse(example.text)
    )


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(NOISE))
@given(notices())
def test_5_each_noise_alone_gives_the_known_record(name: str, example: Example) -> None:
    found = values(notice_parser.parse(NOISE[name](example.text)))
    assert {field: found[field] for field in example.values} == example.values


# 6
# --------------------------------------------------------------------------------------------


@given(notices(ALL_LAYOUTS), noises())
def test_6_round_trip(example: Example, names: list[str]) -> None:
    notice = notice_parser.parse(apply(example.text, names))
    assert values(notice_parser.parse(notice.to_text())) == values(notice)


@given(texts)
def test_6_round_trip_of_whatever_has_a_heading(text: str) -> None:
    notice = notice_parser.parse(text)
    if notice.header and notice.number and notice.date and notice.title:
        again = notice_parser.parse(notice.to_text())
        assert values(again) == values(notice)


@given(texts)
def test_6_json_and_pickle(text: str) -> None:
    notice = notice_parser.parse(text)
    assert pickle.loads(pickle.dumps(notice)) == notice
    if text.isprintable():  # JSON has no lone surrogates
        assert Notice.model_validate_json(notice.model_dump_json()) == notice


@given(texts)
def test_6_errors_pickle(text: str) -> None:
    problems = [
        diagnostic
        for diagnostic in notice_parser.parse(text).diagnostics
        if diagnostic.severity != "info"
    ]
    if problems:
        with pytest.raises(NoticeError) as caught:
            notice_parser.parse(text, strict=True)
        again = pickle.loads(pickle.dumps(caught.value))
        assert (str(again), again.diagnostics, again.text) == (
            str(caught.value),
            tuple(problems),
            text,
        )


# 7
# --------------------------------------------------------------------------------------------


@given(notices(), notices())
def test_7_separable(first: Example, second: Example) -> None:
    found = notice_parser.parse_all(first.text + "\n" + second.text)
    assert [values(notice) for notice in found] == [
        values(notice_parser.parse(first.text)),
        values(notice_parser.parse(second.text)),
    ]


# 8
# --------------------------------------------------------------------------------------------


@given(st.lists(texts, min_size=1, max_size=4))
def test_8_deterministic(given_texts: list[str]) -> None:
    once = [notice_parser.parse(text) for text in given_texts]
    with ThreadPoolExecutor(2) as pool:
        again = list(pool.map(notice_parser.parse, given_texts))
    assert again == once

"""The strategies say what they promise: examples are true, and damage does what its name says."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import damage_table
import notice_parser
from notice_parser import FAMILIES, Family, LineKind, Notice, Opening, Page, clean, parse
from notice_parser.grammar.build import pattern
from notice_parser.strategies import (
    DAMAGE,
    FIELDS,
    LAYOUTS,
    Damaged,
    Example,
    apply,
    damaged,
    example_of,
    go_together,
    notices,
    pairs,
    texts,
)
from notice_parser.strategies.breaks import wrapped
from notice_parser.strategies.page import page_of

ROOT = Path(__file__).parent.parent
PLAIN = notice_parser.parse(
    "Mitteilungen - Recht\nStGB NRW-Mitteilung 5/2006 vom 01.08.2006\nFristen\n"
    "Die Frist läuft am 3. Mai für alle ab.\nAz.: III 810-2"
)
EXAMPLE = example_of(PLAIN)
# the first that is found will do
QUICK = settings(max_examples=2000, derandomize=True, database=None, phases=[Phase.generate])
TWENTY = damage_table.generated(20)

# What a kind must leave in the text, and what it must not.
SIGNS = {
    "crlf": (r"\r\n", r"(?<!\r)\n"),
    "cr": (r"\r", r"\n"),
    "BOM": (r"^\ufeff", r"^M"),
    "no-break blanks": (r"\u00a0", r"\t"),
    "thin blanks": (r"[\u2009\u202f\u200a]", r" "),
    "blank lines gone": (r"\n", r"\n\n"),
    "mojibake (Latin-1)": (r"Ã¤", r"ä"),
    "mojibake (cp1252) twice": (r"ÃƒÂ¤|ÃƒÂ", r"ä"),
    "HTML entities": (r"&(?:auml|#228|#xe4);", r"ä"),
    "umlauts lost": (r"l\ufffduft", r"ä"),
    "umlauts as ae, oe, ue": (r"laeuft", r"ä"),
    "header missing": (r"Fristen", r"Mitteilungen"),
    "heading missing": (r"Fristen", r"NRW"),
    "title missing": (r"2006", r"Fristen"),
    "Az. missing": (r"ab\.", r"Az"),
    "Az. empty": (r"(?:Az\.:?|Aktenzeichen:) ?$", r"810"),
    "date impossible": (r"2006", r"01\.08\.2006"),
    "date years away": (r"vom 01\.08\.(?:1996|1999|2003|2009|2015|2016)", r"01\.08\.2006"),
    "header in capitals": (r"MITTEILUNGEN - RECHT", r"Recht"),
    "one line": (r"Recht StGB", r"\n\S"),
    "heading and title on one line": (r"01\.08\.2006(?: |: | - )Fristen", r"\nFristen"),
    "OCR: spaced Az.": (r"A z \. :  I I I  8 1 0 - 2", r"Az"),
}


@given(notices(LAYOUTS))
def test_a_notice_says_what_its_values_are(example: Example) -> None:
    assert set(FIELDS) <= set(example.values)
    for name in ("header", "number", "az"):
        assert example.values[name] is None or example.values[name]["text"] in example.text
    for entry in example.values["body"] + example.values["ordering"]:
        assert entry["text"] in example.text
    assert example.values["title"] in example.text


@given(notices())
def test_every_line_of_a_page_has_its_part(example: Example) -> None:
    page = page_of(example)
    assert [line.text for line in page.lines] == list(example.lines)
    assert [line.role for line in page.lines if line.role != "chrome"][:4] == [
        "header",
        "heading",
        "title",
        "body",
    ]
    assert [line.text for line in page.part("body")] == [
        entry["text"] for entry in example.values["body"]
    ]
    assert bool(page.part("az")) == (example.values["az"] is not None)


@pytest.mark.parametrize("kind", DAMAGE)
def test_every_kind_is_documented_and_does_something(kind: str) -> None:
    assert DAMAGE[kind].description
    assert any(apply(example, [kind], Random(0)).text != example.text for example in TWENTY)


@pytest.mark.parametrize("kind", SIGNS)
def test_a_kind_does_what_its_name_says(kind: str) -> None:
    present, absent = SIGNS[kind]
    hurt = apply(EXAMPLE, [kind], Random(1))
    assert re.search(present, hurt.text)
    assert not re.search(absent, hurt.text)


@pytest.mark.parametrize(
    ("kind", "gone"),
    [
        ("crlf", set()),
        ("header missing", {"header"}),
        ("heading missing", {"kind", "publisher", "number", "date"}),
        ("title missing", {"title"}),
        ("Az. missing", {"az"}),
        ("Az. empty", {"az"}),
        ("date impossible", {"date"}),
        ("date years away", {"date"}),
        ("umlauts lost", {"body"}),
        ("one line", {"title", "body"}),
    ],
)
def test_what_is_gone(kind: str, gone: set[str]) -> None:
    hurt = apply(EXAMPLE, [kind], Random(0))
    assert hurt.gone == gone
    assert all(hurt.values[name] == EXAMPLE.values[name] for name in FIELDS if name not in gone)


def test_values_follow_the_text_where_it_says_something_else_now() -> None:
    assert apply(EXAMPLE, ["umlauts as ae, oe, ue"], Random(0)).values["body"] == [
        {"text": "Die Frist laeuft am 3. Mai fuer alle ab."}
    ]
    assert apply(EXAMPLE, ["umlauts lost"], Random(0)).values["body"] == [
        {"text": "Die Frist l\ufffduft am 3. Mai f\ufffdr alle ab."}
    ]
    assert apply(EXAMPLE, ["header in lower case"], Random(0)).values["header"] == {
        "text": "mitteilungen - recht",
        "section": "recht",
    }
    assert apply(EXAMPLE, ["date years away"], Random(0)).values["date"] != "2006-08-01"


@given(notices(), st.integers(0, 99))
def test_the_body_is_expected_as_it_is_cut_off(example: Example, seed: int) -> None:
    hurt = apply(example, ["cut off"], Random(seed))
    last = hurt.values["body"][-1]["text"]
    assert hurt.text.endswith(last)
    assert hurt.text != example.text
    assert ("az" in hurt.gone) == (example.values["az"] is not None)


@given(notices(), st.integers(0, 99))
def test_wrong_characters_are_few_and_expected(example: Example, seed: int) -> None:
    hurt = apply(example, ["wrong characters"], Random(seed))
    wrong = sum(one != other for one, other in zip(example.text, hurt.text, strict=True))
    assert wrong <= max(1, len(example.text) // 100)
    assert all(entry["text"] in hurt.text for entry in hurt.values["body"])


@given(
    st.lists(
        st.sampled_from(("Überprüfungsverfahren", "der", "StGB NRW-Mitteilung", "603/2006", "zu")),
        min_size=1,
        max_size=40,
    ),
    st.integers(40, 100),
)
def test_wrapped_lines_are_no_wider_and_lose_nothing(words: list[str], width: int) -> None:
    text = " ".join(words)
    assert all(len(piece) <= width for piece in wrapped(text, width, hyphens=True))
    assert " ".join(wrapped(text, width)) == text
    assert "".join(wrapped(text, width, hyphens=True)).replace("-", "").replace(
        " ", ""
    ) == text.replace("-", "").replace(" ", "")


def test_words_are_cut_between_syllables() -> None:
    assert wrapped("Die Gemeinde muss eine Überprüfung vorlegen", 26, hyphens=True) == [
        "Die Gemeinde muss eine",
        "Überprüfung vorlegen",
    ]
    assert (
        wrapped("Die Gemeinde muss keine Vorratsdatenspeicherung vorlegen", 40, hyphens=True)[0]
        == "Die Gemeinde muss keine Vorratsda-"
    )


def test_pairs_go_together() -> None:
    assert ("crlf", "BOM") in pairs()
    assert not go_together(["crlf", "cr"])
    assert not go_together(["Az. missing", "OCR: Az."])
    assert len(pairs()) > 2000


@settings(max_examples=30)
@given(damaged(EXAMPLE, kinds=["crlf", "BOM"]))
def test_damage_of_a_given_notice_and_of_given_kinds(hurt: Damaged) -> None:
    assert hurt.example == EXAMPLE
    assert set(hurt.kinds) <= {"crlf", "BOM"}
    assert "\r\n" in hurt.text or hurt.text.startswith("\ufeff")


def test_damage_of_a_record_and_of_a_strategy() -> None:
    assert (
        find(damaged(PLAIN, ["BOM"]), lambda _: True, settings=QUICK).text
        == "\ufeff" + PLAIN.to_text()
    )
    assert find(
        damaged(notices(("archive",)), ["BOM"]), lambda _: True, settings=QUICK
    ).text.startswith("\ufeffweiss")


def test_several_kinds_happen_in_their_order() -> None:
    hurt = apply(
        EXAMPLE, ["crlf", "mojibake (Latin-1)", "umlauts as ae, oe, ue", "mail quoting"], Random(0)
    )
    assert hurt.kinds == ("umlauts as ae, oe, ue", "mojibake (Latin-1)", "mail quoting", "crlf")


def test_texts_hold_all_there_is_to_try() -> None:
    assert "Mitteilungen - " in find(
        texts(), lambda text: "Mitteilungen - " in text, settings=QUICK
    )
    assert "\ufffd" in find(texts(), lambda text: "\ufffd" in text, settings=QUICK)
    assert find(texts(), lambda text: len(text) > 200 and text != clean(text), settings=QUICK)


# What Hypothesis is told
# --------------------------------------------------------------------------------------------


def test_the_entry_point_gives_records() -> None:
    from notice_parser import _hypothesis

    _hypothesis.register()
    notice = find(st.from_type(Notice), lambda notice: notice.title is not None, settings=QUICK)
    assert isinstance(notice, Notice)
    assert notice.layout in LAYOUTS


def test_registering_imports_no_strategy() -> None:
    code = (
        "import sys; from notice_parser import _hypothesis; _hypothesis.register(); "
        "assert 'notice_parser.strategies' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# Notices of any family
# --------------------------------------------------------------------------------------------

ISSUE = LineKind("issue", ("Blatt {number} vom {date}",), opens=Opening(anywhere=True), whole=True)
SHEET = Page("sheet", "heading=issue title=short", "az ~", has="number date title body az")
BARE = Page("bare", "heading=issue title=short", has="number date title body")
SHEETS = Family("sheets", (ISSUE,), (SHEET, BARE))


@given(notices(family=SHEETS))
def test_a_notice_of_ones_own_family_says_what_its_values_are(example: Example) -> None:
    notice = parse(example.text, families=(SHEETS,))
    found = notice.model_dump(mode="json", include=set(example.values))
    assert {**found, "body": [{"text": each["text"]} for each in found["body"]]} == example.values
    assert notice.layout == example.layout


@given(notices(("bare",), family=SHEETS))
def test_pages_of_a_family_by_their_names(example: Example) -> None:
    assert example.layout == "bare"
    assert example.values["az"] is None


@given(notices(family=FAMILIES[0]))
def test_a_family_with_examples_of_its_own_gives_those(example: Example) -> None:
    assert example.layout in LAYOUTS[:2]


@settings(max_examples=25)
@given(damaged(notices(family=SHEETS), kinds=["crlf", "no-break blanks", "BOM"]))
def test_damage_of_any_family(hurt: Damaged) -> None:
    notice = parse(hurt.text, families=(SHEETS,))
    assert notice.title == hurt.values["title"]


def test_what_no_notice_can_be_composed_of() -> None:
    with pytest.raises(ValueError, match='"sheets" has no page db, only sheet, bare'):
        notices(("db",), family=SHEETS)
    patterns = replace(ISSUE, forms=(pattern(r"Blatt (?P<date>\d\d\.\d\d\.\d{4})$"),))
    family = replace(SHEETS, kinds=(patterns,), pages=(replace(BARE, has="date title body"),))
    with pytest.raises(ValueError, match='the kind "issue" has no template'):
        find(notices(family=family), lambda _: True)

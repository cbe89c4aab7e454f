"""The strategies say what they promise: examples are true, damage does what its name says, what is counted is counted rightly."""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import damage_table
import notice_parser
from notice_parser import Notice, clean
from notice_parser.strategies import (
    DAMAGE,
    FIELDS,
    LAYOUTS,
    Damaged,
    Example,
    apply,
    damaged,
    example_of,
    explain,
    go_together,
    notices,
    outcome,
    pairs,
    texts,
)
from notice_parser.strategies.breaks import wrapped
from notice_parser.strategies.page import page_of

ROOT = Path(__file__).parent.parent
PLAIN = notice_parser.parse("Mitteilungen - Recht\nStGB NRW-Mitteilung 5/2006 vom 01.08.2006\nFristen\nDie Frist läuft am 3. Mai für alle ab.\nAz.: III 810-2")
EXAMPLE = example_of(PLAIN)
QUICK = settings(max_examples=2000, derandomize=True, database=None, phases=[Phase.generate])  # the first that is found will do
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
    assert [line.role for line in page.lines if line.role != "chrome"][:4] == ["header", "heading", "title", "body"]
    assert [line.text for line in page.part("body")] == [entry["text"] for entry in example.values["body"]]
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
    assert apply(EXAMPLE, ["umlauts as ae, oe, ue"], Random(0)).values["body"] == [{"text": "Die Frist laeuft am 3. Mai fuer alle ab."}]
    assert apply(EXAMPLE, ["umlauts lost"], Random(0)).values["body"] == [{"text": "Die Frist l\ufffduft am 3. Mai f\ufffdr alle ab."}]
    assert apply(EXAMPLE, ["header in lower case"], Random(0)).values["header"] == {"text": "mitteilungen - recht", "section": "recht"}
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


@given(st.lists(st.sampled_from(("Überprüfungsverfahren", "der", "StGB NRW-Mitteilung", "603/2006", "zu")), min_size=1, max_size=40), st.integers(40, 100))
def test_wrapped_lines_are_no_wider_and_lose_nothing(words: list[str], width: int) -> None:
    text = " ".join(words)
    assert all(len(piece) <= width for piece in wrapped(text, width, hyphens=True))
    assert " ".join(wrapped(text, width)) == text
    assert "".join(wrapped(text, width, hyphens=True)).replace("-", "").replace(" ", "") == text.replace("-", "").replace(" ", "")


def test_words_are_cut_between_syllables() -> None:
    assert wrapped("Die Gemeinde muss eine Überprüfung vorlegen", 26, hyphens=True) == ["Die Gemeinde muss eine", "Überprüfung vorlegen"]
    assert wrapped("Die Gemeinde muss keine Vorratsdatenspeicherung vorlegen", 40, hyphens=True)[0] == "Die Gemeinde muss keine Vorratsda-"


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
    assert find(damaged(PLAIN, ["BOM"]), lambda _: True, settings=QUICK).text == "\ufeff" + PLAIN.to_text()
    assert find(damaged(notices(("archive",)), ["BOM"]), lambda _: True, settings=QUICK).text.startswith("\ufeffweiss")


def test_several_kinds_happen_in_their_order() -> None:
    hurt = apply(EXAMPLE, ["crlf", "mojibake (Latin-1)", "umlauts as ae, oe, ue", "mail quoting"], Random(0))
    assert hurt.kinds == ("umlauts as ae, oe, ue", "mojibake (Latin-1)", "mail quoting", "crlf")


def test_texts_hold_all_there_is_to_try() -> None:
    assert "Mitteilungen - " in find(texts(), lambda text: "Mitteilungen - " in text, settings=QUICK)
    assert "\ufffd" in find(texts(), lambda text: "\ufffd" in text, settings=QUICK)
    assert find(texts(), lambda text: len(text) > 200 and text != clean(text), settings=QUICK)


# Outcomes --------------------------------------------------------------------------------------------------------------------------------


def _record(**changes: object) -> Notice:
    return PLAIN.model_copy(update=changes)


def _doubt(name: str, severity: str = "warning") -> notice_parser.Diagnostic:
    return notice_parser.Diagnostic.model_validate({"code": f"{name}-doubtful", "severity": severity, "message": "", "field": name})


def test_outcomes_where_the_information_is_there() -> None:
    hurt = apply(EXAMPLE, [], Random(0))
    assert set(outcome(hurt).values()) == {"right"}
    assert outcome(hurt, _record(title="Frist"))["title"] == "silent"
    assert outcome(hurt, _record(title=None))["title"] == "silent"
    assert outcome(hurt, _record(title="Frist", diagnostics=(_doubt("title", "info"),)))["title"] == "silent"
    assert outcome(hurt, _record(title="Frist", diagnostics=(_doubt("body"),)))["title"] == "silent"
    assert outcome(hurt, _record(title="Frist", diagnostics=(_doubt("title"),)))["title"] == "doubted"
    assert outcome(hurt, _record(title="Fristen", diagnostics=(_doubt("title"),)))["title"] == "right"
    assert outcome(hurt, _record(publisher=None, diagnostics=(_doubt("number"),)))["publisher"] == "doubted"
    assert outcome(hurt, _record(ordering=(notice_parser.Ordering(text="x"),), diagnostics=(_doubt("body"),)))["ordering"] == "doubted"


def test_outcomes_where_it_is_gone() -> None:
    hurt = apply(EXAMPLE, ["date impossible"], Random(0))
    assert outcome(hurt, _record(date=None))["date"] == "silent"
    assert outcome(hurt, _record(date=None, diagnostics=(_doubt("date"),)))["date"] == "gone"
    assert outcome(hurt, _record(date=datetime.date(2006, 3, 3), diagnostics=(_doubt("date"),)))["date"] == "doubted"
    assert outcome(hurt, _record(date=datetime.date(2006, 3, 3)))["date"] == "silent"
    assert outcome(hurt, PLAIN)["date"] == "gone"  # a right guess needs no excuse


def test_explanations_show_both_sides() -> None:
    report = explain(apply(EXAMPLE, ["BOM"], Random(0)), _record(title="Frist", body=()))
    for part in ("damage: BOM", "title (silent):", "'Fristen'", "'Frist'", "body (silent):", "Die Frist läuft am 3. Mai für alle ab."):
        assert part in report


# The command -----------------------------------------------------------------------------------------------------------------------------


def test_cells_and_totals_of_the_table() -> None:
    counter = Counter(right=97, doubted=2, silent=1)
    assert damage_table.cell(counter) == "97 / 2 / 1"
    assert damage_table.cell(Counter(right=5)) == "·"
    assert damage_table.cell(Counter(gone=5)) == "gone"
    assert damage_table.cell(Counter({"gone": 5, "silent, gone": 2})) == "gone, 2 unsaid"
    assert damage_table.totals([counter, Counter({"gone": 5, "silent, gone": 2})]) == (97, 100, 3, 107)


def test_the_corpus_can_be_damaged_too() -> None:
    examples = damage_table.from_corpus(ROOT / "tests" / "corpus")
    assert len(examples) > 100
    for example in examples:
        page = page_of(example)
        assert page.text == example.text
        roles = {line.role for line in page.lines}
        assert all(role in roles for role in ("header", "title", "az", "body") if example.values[role])


def test_the_command_prints_and_shows_and_writes(tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        command = [sys.executable, str(ROOT / "tests" / "damage_table.py"), "--notices", "3", "--kinds", "crlf", "BOM", *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout

    assert "| crlf |" in run()
    assert "| crlf |" in run("--pairs")
    assert "crlf: " in run("--show", "crlf")
    run("--write", str(tmp_path / "table.md"))
    assert (tmp_path / "table.md").read_text(encoding="utf-8").startswith("# What survives damage")


# What Hypothesis is told -----------------------------------------------------------------------------------------------------------------


def test_the_entry_point_gives_records() -> None:
    from notice_parser import _hypothesis

    _hypothesis.register()
    notice = find(st.from_type(Notice), lambda notice: notice.title is not None, settings=QUICK)
    assert isinstance(notice, Notice)
    assert notice.layout in LAYOUTS


def test_registering_imports_no_strategy() -> None:
    code = "import sys; from notice_parser import _hypothesis; _hypothesis.register(); assert 'notice_parser.strategies' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)

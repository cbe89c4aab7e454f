"""What became of a damaged notice's fields, how it is explained, and the table that counts it."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import damage_table
import notice_parser
from notice_parser import Notice
from notice_parser.strategies import apply, explain, outcome
from notice_parser.strategies.page import page_of
from test_strategies import EXAMPLE, PLAIN

ROOT = Path(__file__).parent.parent


def _record(**changes: object) -> Notice:
    return PLAIN.model_copy(update=changes)


def _doubt(name: str, severity: str = "warning") -> notice_parser.Diagnostic:
    return notice_parser.Diagnostic.model_validate(
        {"code": f"{name}-doubtful", "severity": severity, "message": "", "field": name}
    )


def test_outcomes_where_the_information_is_there() -> None:
    hurt = apply(EXAMPLE, [], Random(0))
    assert set(outcome(hurt).values()) == {"right"}
    assert outcome(hurt, _record(title="Frist"))["title"] == "silent"
    assert outcome(hurt, _record(title=None))["title"] == "silent"
    assert (
        outcome(hurt, _record(title="Frist", diagnostics=(_doubt("title", "info"),)))["title"]
        == "silent"
    )
    assert outcome(hurt, _record(title="Frist", diagnostics=(_doubt("body"),)))["title"] == "silent"
    assert (
        outcome(hurt, _record(title="Frist", diagnostics=(_doubt("title"),)))["title"] == "doubted"
    )
    assert (
        outcome(hurt, _record(title="Fristen", diagnostics=(_doubt("title"),)))["title"] == "right"
    )
    assert (
        outcome(hurt, _record(publisher=None, diagnostics=(_doubt("number"),)))["publisher"]
        == "doubted"
    )
    assert (
        outcome(
            hurt,
            _record(ordering=(notice_parser.Ordering(text="x"),), diagnostics=(_doubt("body"),)),
        )["ordering"]
        == "doubted"
    )


def test_outcomes_where_it_is_gone() -> None:
    hurt = apply(EXAMPLE, ["date impossible"], Random(0))
    assert outcome(hurt, _record(date=None))["date"] == "silent"
    assert outcome(hurt, _record(date=None, diagnostics=(_doubt("date"),)))["date"] == "gone"
    assert (
        outcome(hurt, _record(date=datetime.date(2006, 3, 3), diagnostics=(_doubt("date"),)))[
            "date"
        ]
        == "doubted"
    )
    assert outcome(hurt, _record(date=datetime.date(2006, 3, 3)))["date"] == "silent"
    assert outcome(hurt, PLAIN)["date"] == "gone"  # a right guess needs no excuse


def test_explanations_show_both_sides() -> None:
    report = explain(apply(EXAMPLE, ["BOM"], Random(0)), _record(title="Frist", body=()))
    for part in (
        "damage: BOM",
        "title (silent):",
        "'Fristen'",
        "'Frist'",
        "body (silent):",
        "Die Frist läuft am 3. Mai für alle ab.",
    ):
        assert part in report


# The table of damage, as a command
# --------------------------------------------------------------------------------------------


def test_cells_and_totals_of_the_table() -> None:
    counter = Counter(right=97, doubted=2, silent=1)
    assert damage_table.cell(counter) == "97 / 2 / 1"
    assert damage_table.cell(Counter(right=5)) == "·"
    assert damage_table.cell(Counter(gone=5)) == "gone"
    assert damage_table.cell(Counter({"gone": 5, "silent, gone": 2})) == "gone, 2 unsaid"
    assert damage_table.totals([counter, Counter({"gone": 5, "silent, gone": 2})]) == (
        97,
        100,
        3,
        107,
    )


def test_the_corpus_can_be_damaged_too() -> None:
    examples = damage_table.from_corpus(ROOT / "tests" / "corpus")
    assert len(examples) > 100
    for example in examples:
        page = page_of(example)
        assert page.text == example.text
        roles = {line.role for line in page.lines}
        assert all(
            role in roles for role in ("header", "title", "az", "body") if example.values[role]
        )


def test_the_command_prints_and_shows_and_writes(tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        command = [
            sys.executable,
            str(ROOT / "tests" / "damage_table.py"),
            "--notices",
            "3",
            "--kinds",
            "crlf",
            "BOM",
            *arguments,
        ]
        return subprocess.run(
            command, check=True, capture_output=True, text=True, encoding="utf-8"
        ).stdout

    assert "| crlf |" in run()
    assert "| crlf |" in run("--pairs")
    assert "crlf: " in run("--show", "crlf")
    run("--write", str(tmp_path / "table.md"))
    assert (tmp_path / "table.md").read_text(encoding="utf-8").startswith("# What survives damage")

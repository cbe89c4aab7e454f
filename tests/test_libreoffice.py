"""What LibreOffice reads in a workbook and in a CSV file for Excel: the records. Skipped where it
is not installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import BAD, TEXTS, command
from notice_parser import parse
from notice_parser.many.found import ORIGIN
from notice_parser.output.flat import COLUMNS, flat_row
from spreadsheets import SOFFICE, Cell, read

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice")

HARD = """Mitteilungen - Finanzen
StGB NRW-Mitteilung 3/2006 vom 05.02.2006
=SUMME(A1:A9)

Ein Absatz mit "Anführung"; Semikolon, Komma und\tTabulator.

- ein Punkt
- noch einer

@heute +49 211 4587-1 \U0001f600 _x0041_ <b>&amp;</b>

Az.: 10-2
"""
ALL = [*TEXTS, BAD, HARD]
FIRST = [*ORIGIN, "schema_version"]


def rows(folder: Path) -> list[list[Cell]]:
    """The records as cells, without empty ends."""
    found: list[list[Cell]] = [[*FIRST, *(column.name for column in COLUMNS)]]
    for place, text in enumerate(ALL):
        cells = [str(folder / f"{place:02}.txt"), *[None] * 4, *flat_row(parse(text))]
        row: list[Cell] = [float(cell) if isinstance(cell, int) else cell for cell in cells]
        while row[-1] is None:
            row.pop()
        found.append(row)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for place, text in enumerate(ALL):
        (tmp_path / "in" / f"{place:02}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_workbook_is_read_as_the_records(folder: Path) -> None:
    command("parse", folder / "in", "-o", folder / "o.xlsx")
    sheets = read(folder / "o.xlsx")
    assert sheets["Notices"] == rows(folder / "in")
    assert len(sheets["Doubts"]) > 1
    assert sheets["Figures"][1] == ["Notices", float(len(ALL))]


def test_a_csv_file_for_excel_is_read_as_the_records(folder: Path) -> None:
    """Read as German, with all that looks like a number or a date taken for one."""
    command("parse", folder / "in", "-o", folder / "o.csv", "--excel")
    found = read(folder / "o.csv", "--infilter=CSV:59,34,76,1,,1031,false,true,false")
    bare = [
        [cell.removeprefix("'") if isinstance(cell, str) else cell for cell in row]
        for row in found["o"]
    ]
    assert bare == rows(folder / "in")

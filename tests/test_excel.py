"""Workbooks, and CSV files for Excel: what stands in a cell stays what it is. What a program reads
in them is asked in test_libreoffice.py."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
import sys
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from command_line import BAD, TEXTS, command
from notice_parser import parse
from notice_parser.command import excel, sheets
from notice_parser.command.cells import MOST, fitting, harmless, is_cut
from notice_parser.many.found import ORIGIN
from notice_parser.output.flat import COLUMNS

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HEAD = [*ORIGIN, "schema_version", *(column.name for column in COLUMNS)]


class Workbook:
    """A file as it is written: cells of each sheet by their place ("B2"), with the kind of each."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as packed:
            self.files = {name: packed.read(name).decode() for name in packed.namelist()}
        names = re.findall(r'<sheet name="([^"]+)"', self.files["xl/workbook.xml"])
        self.sheets = {
            name: self._cells(f"xl/worksheets/sheet{number}.xml")
            for number, name in enumerate(names, 1)
        }

    def _cells(self, name: str) -> dict[str, tuple[str, Any]]:
        found = {}
        for cell in ElementTree.fromstring(self.files[name]).iter(f"{SHEET}c"):
            assert cell.find(f"{SHEET}f") is None, "a formula"
            text = "".join(piece.text or "" for piece in cell.iter(f"{SHEET}t"))
            number = cell.find(f"{SHEET}v")
            kind = cell.get("t", "n")
            found[cell.attrib["r"]] = (kind, text if number is None else float(number.text or ""))
        return found

    def column(self, sheet: str, head: str) -> list[Any]:
        cells = self.sheets[sheet]
        letter = next(
            place.rstrip("1")
            for place, (_, text) in cells.items()
            if text == head and place[-1] == "1"
        )
        return [
            value for place, (_, value) in cells.items() if re.fullmatch(rf"{letter}\d+", place)
        ][1:]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a #1.txt").write_text(TEXTS[0], encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_text(BAD, encoding="utf-8")
    return tmp_path


def test_a_workbook_has_typed_cells_doubts_and_figures(folder: Path) -> None:
    command("parse", folder / "in", folder / "gone.txt", "-o", folder / "o.xlsx", status=1)
    book = Workbook(folder / "o.xlsx")
    assert list(book.sheets) == ["Notices", "Doubts", "Figures"]
    cells, record = book.sheets["Notices"], parse(TEXTS[0])
    assert [
        text for place, (_, text) in cells.items() if place[1:] == "1" or place[2:] == "1"
    ] == HEAD
    assert record.date is not None
    assert book.column("Notices", "date") == [
        float((record.date - datetime.date(1899, 12, 30)).days),
        "",
    ]
    assert record.number is not None
    assert ("inlineStr", record.number.text) in cells.values()
    assert book.column("Doubts", "code") == ["date-impossible", "header-missing"]
    assert book.column("Doubts", "row") == [3.0, 3.0]
    figures = dict(
        zip(book.column("Figures", "figure"), book.column("Figures", "value"), strict=False)
    )
    assert (figures["Notices"], figures["To look at"], figures["Inputs"]) == (2, 1, 3)
    assert "No such file or directory" in book.files["xl/worksheets/sheet3.xml"]


def test_the_figures_have_as_many_inputs_as_the_summary(folder: Path) -> None:
    (folder / "in" / "data.json").write_text("{}", encoding="utf-8")
    (folder / "in" / "gone.txt").symlink_to("nowhere")
    (folder / "in" / "two.jsonl").write_text(
        "".join(json.dumps({"text": text}) + "\n" for text in TEXTS[:2]), encoding="utf-8"
    )
    said = command("parse", folder / "in", "-o", folder / "o.xlsx", status=1).stderr
    assert "4 notices from 4 of 5 inputs" in said
    assert "passed over: 1" in said
    sheet = Workbook(folder / "o.xlsx")
    names, values = (sheet.column("Figures", head) for head in ("figure", "value"))
    assert values[names.index("Inputs")] == 5
    assert values[names.index("Inputs that could not be read")] == 1


def test_it_has_filters_a_frozen_head_notes_and_links(folder: Path) -> None:
    command("parse", folder / "in", "-o", folder / "o.xlsx")
    files = Workbook(folder / "o.xlsx").files
    notices = files["xl/worksheets/sheet1.xml"]
    assert re.search(r'<autoFilter ref="A1:\w+3"/>', notices)
    assert re.search(r'<pane xSplit="1" ySplit="1" .* state="frozen"/>', notices)
    assert "error: There is no such day" in files["xl/comments1.xml"]
    date = chr(ord("A") + HEAD.index("date"))
    assert f'<comment ref="{date}3"' in files["xl/comments1.xml"]
    assert 'Target="in\\a%20%231.txt"' in files["xl/worksheets/_rels/sheet1.xml.rels"]


def test_a_doubt_without_a_column_stands_at_the_beginning_of_its_row(folder: Path) -> None:
    command("parse", folder / "in", "-o", folder / "o.xlsx", "--fields", "title")
    book = Workbook(folder / "o.xlsx")
    assert '<comment ref="A3"' in book.files["xl/comments1.xml"]
    assert book.column("Doubts", "code") == ["date-impossible", "header-missing"]


def test_a_sheet_that_is_full_goes_on_in_another(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "_ROWS", 2)
    monkeypatch.setattr(sheets, "_NOTES", 0)
    command("parse", folder / "in", "-o", folder / "o.xlsx", "--fields", "number")
    book = Workbook(folder / "o.xlsx")
    assert book.column("Notices 2", "number") == ["2/2006"]
    assert "without a note" in "".join(book.files.values())


def test_the_same_rows_are_the_same_file_and_resume_goes_on(folder: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        command("parse", folder / "in", "-o", folder / name, "--resume")
    assert (folder / "one.xlsx").read_bytes() == (folder / "two.xlsx").read_bytes()


def test_days_that_excel_counts_otherwise_are_texts() -> None:
    assert excel._typed("1900-02-28", is_day=True) == "1900-02-28"
    assert excel._typed("1900-03-01", is_day=True) == datetime.date(1900, 3, 1)
    assert excel._typed(10**15) == str(10**15)
    assert excel._typed(10**15 - 1) == 10**15 - 1


@pytest.mark.parametrize("ending", ["x.xlsx", "x.csv"])
def test_nothing_of_a_notice_is_calculated(tmp_path: Path, ending: str) -> None:
    text = TEXTS[0] + '\n\n=HYPERLINK("http://example.org";"a")\n\n@SUM(1)\n\n+1\n'
    (tmp_path / "=1+1.txt").write_text(text, encoding="utf-8")
    output = tmp_path / ending
    options = ["--excel"] if ending == "x.csv" else []
    command("parse", tmp_path / "=1+1.txt", "-o", output, "--fields", "text,title,body", *options)
    if ending == "x.xlsx":
        assert Workbook(output).column("Notices", "text") == [text.strip("\n") + "\n"]
        return
    for row in csv.reader(io.StringIO(output.read_text("utf-8-sig")), delimiter=";"):
        assert not [cell for cell in row if re.match(r"\s*[=+\-@\t\r]", cell)]


def test_a_csv_for_excel_begins_as_excel_wants_it(folder: Path) -> None:
    command("parse", folder / "in", "-o", folder / "o.csv", "--excel")
    data = (folder / "o.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfpath;member;record;page;index;schema_version;")
    assert data.count(b"\r\n") == 3
    command("parse", folder / "in", "-o", folder / "plain.csv")
    excel_rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    plain = list(csv.reader(io.StringIO((folder / "plain.csv").read_text("utf-8"), newline="")))
    assert [[cell.removeprefix("'") for cell in row] for row in excel_rows] == plain
    assert any(cell.startswith("'") for row in excel_rows for cell in row)


TAKEN = """=1|+1|-1|@a|\t1|\r1| =1|'=1|＝1|- ein Punkt|603/2006|12/2016|0211 4587-1|1E5|3. Mai
|März 2019|1.3.2019|12:30|WAHR|5 %|1,5|99999999999999999999999999999999999999999999999999999999"""


@pytest.mark.parametrize("text", TAKEN.replace("\n", "").split("|"))
def test_what_excel_would_take_for_something_else(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    ["", "III 810 - 2", "Leistungsprozess", "2 Hinweise", "I/2-024", "Maibaum", "a=1", "'s ist"],
)
def test_what_it_takes_for_a_text(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize("character", ["ä", "\U0001f600"])
def test_a_cell_is_cut_at_excels_limit_with_a_remark(character: str) -> None:
    units = len(character.encode("utf-16-le")) // 2
    fits = character * (MOST // units)
    assert fitting(fits) == fits
    cut = fitting(fits + character)
    assert is_cut(cut)
    assert cut.startswith(character)
    assert "cut" in cut[-60:]
    assert MOST - 1 <= len(cut.encode("utf-16-le")) // 2 <= MOST


def test_excel_is_for_csv_and_xlsx_says_what_it_needs(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = command("parse", folder, "-o", folder / "o.jsonl", "--excel", status=2).stderr
    assert "--excel is for an output that ends with .csv" in said
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    said = command("parse", folder, "-o", folder / "o.xlsx", status=2).stderr
    assert "notice-parser[excel]" in said
    assert not (folder / "o.xlsx").exists()


def test_an_interrupted_run_is_not_gone_on_with_for_another_kind(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("notice_parser.command.run.Run.write", stop)
        command("parse", folder / "in", "-o", folder / "o.csv", status=130)
    said = command("parse", folder / "in", "-o", folder / "o.csv", "--excel", "--resume", status=2)
    assert "the interrupted run had other kind of output" in said.stderr


def test_a_full_disk_leaves_no_half_workbook(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from xlsxwriter import Workbook as Real

    def full(_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Real, "_store_workbook", full)
    said = command("parse", folder / "in", "-o", folder / "o.xlsx", status=2).stderr
    assert "The output can't be written: No space left on device." in said
    assert not (folder / "o.xlsx").exists()

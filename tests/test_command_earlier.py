"""What lies at the output's place when a run begins: an earlier output, or somebody's input."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from command_line import TEXTS, command, rows_of

pytest.importorskip("pyarrow")  # an extra of the library; the extra "test" has it


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    return tmp_path / "in"


def _parquet(path: Path) -> None:
    import pyarrow as pa
    from pyarrow.parquet import write_table

    write_table(pa.table({"text": TEXTS[1:3]}), path)


def _lines(path: Path) -> None:
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in TEXTS[1:3]), "utf-8")


def _page(path: Path) -> None:
    path.write_text(f"<!doctype html><html><pre>{TEXTS[1]}</pre></html>", encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "write"), [("x.parquet", _parquet), ("x.jsonl", _lines), ("x.html", _page)]
)
def test_an_input_in_the_folder_is_not_written_over(folder: Path, name: str, write: object) -> None:
    assert callable(write)
    output = folder / name
    write(output)
    before = output.read_bytes()
    verb = "report" if name.endswith(".html") else "parse"
    for given in (folder, folder / "*", f"{folder}/x*"):
        result = command(verb, given, "-o", output, status=2)
        assert "is no earlier output" in " ".join(result.output.split()) or (
            "is an input too" in " ".join(result.output.split())
        )
        assert output.read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == sorted(["a.txt", name])


@pytest.mark.parametrize("name", ["x.parquet", "x.jsonl", "x.csv", "x.xlsx", "x.html"])
def test_an_earlier_output_in_the_folder_is_written_anew(folder: Path, name: str) -> None:
    verb = "report" if name.endswith(".html") else "parse"
    for _ in range(2):
        result = command(verb, folder, "-o", folder / name)
        assert "1 notice from 1 of 1 input" in result.output


def test_a_report_is_no_notice(folder: Path) -> None:
    command("report", folder, "-o", folder / "report.html")
    result = command("parse", folder)
    assert [Path(str(row["path"])).name for row in rows_of(result.stdout)] == ["a.txt"]
    assert "a page that notice-parser wrote" in result.stderr


def test_what_was_written_stays_where_nothing_was_read(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "x.jsonl"
    command("parse", folder, "-o", output)
    before = output.read_bytes()
    result = command("parse", folder / "nowhere", "-o", output, status=1)
    assert "is left as it was" in " ".join(result.output.split())
    assert output.read_bytes() == before
    assert not output.with_name("x.jsonl.partial").exists()


def test_a_report_reads_another_column(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"inhalt": TEXTS[0]}) + "\n", encoding="utf-8")
    page = tmp_path / "x.html"
    result = command("report", path, "-o", page, "--text-column", "inhalt")
    assert "1 notice from 1 of 1 input" in result.output


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"PK\x03\x04 and no more", "it is a damaged zip file"),
        ("a.gz", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03K", "the file ends too early"),
    ],
)
def test_what_is_broken_is_said_in_words(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    result = command("parse", tmp_path / name, status=1)
    assert said in " ".join(result.output.split())


def test_what_is_passed_over_stands_in_the_report_and_the_workbook(
    folder: Path, tmp_path: Path
) -> None:
    (folder / "skript.py").write_text("print()", encoding="utf-8")
    command("report", folder, "-o", tmp_path / "x.html")
    assert "skript.py" in (tmp_path / "x.html").read_text(encoding="utf-8")
    command("parse", folder, "-o", tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        assert any(b"skript.py" in book.read(name) for name in book.namelist())

"""The command as a person gives it: inputs, outputs, options, what is said, and the exit status."""

from __future__ import annotations

import csv
import gzip
import io
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from command_line import BAD, EXAMPLES, TEXTS, command, folder_of_texts, notice_of, rows_of
from notice_parser import Notice, parse, parse_all
from notice_parser.many.found import ORIGIN
from notice_parser.output.flat import flat_row
from notice_parser.schema import SCHEMA_VERSION
from notice_parser.table import FLAT_SCHEMA, NOTICE_SCHEMA, from_arrow
from workload import web_page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of_texts(tmp_path)


# Inputs
# --------------------------------------------------------------------------------------------


def test_each_row_has_its_file_and_the_record_of_parse(folder: Path) -> None:
    rows = rows_of(command("parse", folder).stdout)
    assert [row["path"] for row in rows] == [
        str(folder / name)
        for name in (
            "0.txt",
            "1.txt",
            "2.txt",
            "3.txt",
            "4.txt",
            "5.txt",
            "below/6.txt",
            "below/7.txt",
        )
    ]
    assert [notice_of(row) for row in rows] == [parse(text) for text in TEXTS]
    assert {(row["member"], row["index"], row["schema_version"]) for row in rows} == {
        (None, None, SCHEMA_VERSION)
    }


def mail(text: str, charset: str = "utf-8", subtype: str = "plain") -> bytes:
    head = (
        "From: a@example.org\nSubject: =?utf-8?Q?M=C3=A4rz?=\nMIME-Version: 1.0\n"
        f"Content-Type: text/{subtype}; charset={charset}\n"
    )
    return f"{head}Content-Transfer-Encoding: 8bit\n\n".encode() + text.encode(
        "cp1252" if charset == "nonsense" else charset
    )


TWO_FORMS = (
    b"MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=X\n\n"
    b"--X\nContent-Type: text/html\n\n<p>page</p>\n"
    b"--X\nContent-Type: text/plain; charset=utf-8\n\n" + TEXTS[0].encode() + b"\n--X--\n"
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", TEXTS[0].encode()),
        ("a.TXT", TEXTS[0].encode("cp1252", "ignore")),
        ("none", TEXTS[0].encode()),
        ("a.html", web_page(EXAMPLES[0]).encode()),
        ("a.htm", web_page(EXAMPLES[0]).encode()),
        ("a.eml", mail(TEXTS[0])),
        ("a.eml", mail(TEXTS[0].replace("„", '"').replace("“", '"').replace("–", "-"), "cp1252")),
        ("a.eml", mail(TEXTS[0].replace("„", '"').replace("“", '"').replace("–", "-"), "nonsense")),
        ("a.eml", mail(web_page(EXAMPLES[0]), subtype="html")),
        ("a.eml", TWO_FORMS),
        ("a.txt.gz", gzip.compress(TEXTS[0].encode())),
        ("a.HTML.GZ", gzip.compress(web_page(EXAMPLES[0]).encode())),
    ],
)
def test_kinds_of_files(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    [row] = rows_of(command("parse", tmp_path / name).stdout)
    assert (row["number"], row["title"]) == (
        EXAMPLES[0].values["number"],
        EXAMPLES[0].values["title"],
    )
    assert len(row["body"]) == len(EXAMPLES[0].values["body"])


def test_members_of_a_zip_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("ordner/ä.txt", TEXTS[0])
        archive.writestr("b.html", web_page(EXAMPLES[1]))
        archive.writestr("c.txt.gz", gzip.compress(TEXTS[2].encode()))
        archive.writestr("bild.png", b"\x89PNG")
    for path in (tmp_path, tmp_path / "a.zip"):
        rows = rows_of(command("parse", path).stdout)
        assert [(row["path"], row["member"]) for row in rows] == [
            (str(tmp_path / "a.zip"), name) for name in ("ordner/ä.txt", "b.html", "c.txt.gz")
        ]
        assert [row["number"] for row in rows] == [
            example.values["number"] for example in EXAMPLES[:3]
        ]


@pytest.mark.parametrize(
    "data", [TEXTS[0].encode(), gzip.compress(TEXTS[0].encode()), web_page(EXAMPLES[0]).encode()]
)
def test_standard_input(data: bytes) -> None:
    [row] = rows_of(command("parse", "-", stdin=data).stdout)
    assert (row["path"], row["title"]) == ("-", EXAMPLES[0].values["title"])


def test_patterns_and_several_paths(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    rows = rows_of(command("parse", "[13].txt", "below", "**/7.txt", "0.txt").stdout)
    assert [row["path"] for row in rows] == [
        "1.txt", "3.txt", "below/6.txt", "below/7.txt", "below/7.txt", "0.txt",
    ]  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
    Path("[13].txt").write_text(TEXTS[0], encoding="utf-8")
    # a file of that very name
    assert [row["path"] for row in rows_of(command("parse", "[13].txt").stdout)] == ["[13].txt"]


def test_a_run_that_reads_nothing_is_a_failure(tmp_path: Path) -> None:
    result = command("parse", tmp_path, status=1)
    assert (result.stdout, result.stderr) == ("", "0 notices from 0 of 0 inputs\n")


@pytest.mark.skipif(os.name == "nt", reason="names there are Unicode")
def test_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/M\xe4rz.txt"
    with open(name, "w", encoding="utf-8") as file:
        file.write(TEXTS[0])
    for output in ([], ["-o", tmp_path / "o.csv"], ["-o", tmp_path / "o.parquet"]):
        result = command("parse", tmp_path, *output)
    assert rows_of(command("parse", tmp_path).stdout)[0]["path"] == str(tmp_path / "M\ufffdrz.txt")
    assert "1 notice from 1 of 1 input\n" in result.stderr


# Options
# --------------------------------------------------------------------------------------------


def test_several(tmp_path: Path) -> None:
    volume = "\n".join(TEXTS)
    (tmp_path / "volume.txt").write_text(volume, encoding="utf-8")
    (tmp_path / "empty.txt").write_text(" \n", encoding="utf-8")
    fields = ",".join(["text", *Notice.model_fields])
    result = command("parse", tmp_path, "--several", "--fields", fields, status=1)
    assert f"{tmp_path / 'empty.txt'}: it has no text" in result.stderr
    rows = rows_of(result.stdout)
    assert [row["index"] for row in rows] == list(range(8))
    assert [notice_of(row) for row in rows] == parse_all(volume)
    assert {row["text"] for row in rows} == {volume}
    [row] = rows_of(command("parse", tmp_path / "volume.txt").stdout)
    assert "notice-several" in str(row["diagnostics"])


def test_strict(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    (tmp_path / "good.txt").write_text(TEXTS[0], encoding="utf-8")
    result = command("parse", tmp_path, "--strict", status=1)
    assert [notice_of(row) for row in rows_of(result.stdout)] == [parse(TEXTS[0])]
    assert f"{tmp_path / 'bad.txt'}: problems: date-impossible, header-missing" in result.stderr


@pytest.mark.parametrize("ending", [".jsonl", ".csv", ".arrow", ".parquet"])
def test_fields(folder: Path, ending: str) -> None:
    output = folder / f"o{ending}"
    command("parse", folder, "-o", output, "--fields", " title,text,, number ")
    names, rows = table(output)
    assert list(names) == [*ORIGIN, "schema_version", "text", "number", "title"]
    assert [str(row["text"]) for row in rows] == TEXTS
    assert [row["title"] for row in rows] == [example.values["title"] for example in EXAMPLES]
    command("parse", folder, "-o", output, "--fields", "text")
    assert list(table(output)[0]) == [*ORIGIN, "schema_version", "text"]


def table(path: Path) -> tuple[Sequence[str], list[dict[str, Any]]]:
    if path.suffix == ".jsonl":
        rows = rows_of(path.read_text(encoding="utf-8"))
        return list(rows[0]), rows
    if path.suffix == ".csv":
        reader = csv.DictReader(io.StringIO(path.read_bytes().decode()))
        return list(reader.fieldnames or []), list(reader)
    found = (
        pa.ipc.open_file(path).read_all() if path.suffix == ".arrow" else parquet.read_table(path)
    )
    return found.schema.names, found.to_pylist()


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("ending", [".arrow", ".parquet"])
def test_tables(folder: Path, ending: str, jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("notice_parser.many.found._SLICE_COUNT", 3)
    (folder / "bad.txt").write_text(BAD, encoding="utf-8")
    output = folder / f"o{ending}"
    command("parse", folder, "-o", output, "--jobs", jobs)
    found = (
        pa.ipc.open_file(output).read_all() if ending == ".arrow" else parquet.read_table(output)
    )
    assert list(from_arrow(found)) == [parse(text) for text in [*TEXTS[:6], BAD, *TEXTS[6:]]]
    assert found.schema.metadata == NOTICE_SCHEMA.metadata
    assert found.select(NOTICE_SCHEMA.names).schema == NOTICE_SCHEMA
    assert found["path"].to_pylist()[-1] == str(folder / "below/7.txt")


def test_csv(folder: Path) -> None:
    output = folder / "o.csv"
    command("parse", folder, "-o", output)
    names, rows = table(output)
    assert list(names) == [*ORIGIN, *FLAT_SCHEMA.names]
    for row, text in zip(rows, TEXTS, strict=True):
        assert [row[name] for name in FLAT_SCHEMA.names] == [
            "" if cell is None else str(cell) for cell in flat_row(parse(text))
        ]


@pytest.mark.parametrize("ending", [".jsonl", ".csv", ".arrow", ".parquet"])
def test_outputs_without_rows(tmp_path: Path, ending: str) -> None:
    output = tmp_path / f"o{ending}"
    command("parse", tmp_path / "missing.txt", "-o", output, status=1)
    if ending == ".jsonl":
        assert output.read_bytes() == b""
    else:
        assert table(output)[1] == []


@pytest.mark.parametrize("ending", [".jsonl", ".csv", ".arrow", ".parquet"])
def test_the_number_of_processes_changes_nothing(
    folder: Path,
    ending: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    other = tmp_path_factory.mktemp("out")
    monkeypatch.setattr("notice_parser.many.found._SLICE_COUNT", 2)
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    outputs, said = [], []
    for jobs in (1, 2, 3):
        output = other / f"o{jobs}{ending}"
        said.append(command("parse", folder, "-o", output, "-j", jobs, status=1).stderr)
        outputs.append(output.read_bytes())
    assert outputs[0] == outputs[1] == outputs[2]
    assert said[0] == said[1] == said[2]
    assert sorted(path.name for path in other.iterdir()) == sorted(
        f"o{jobs}{ending}" for jobs in (1, 2, 3)
    )


def test_the_summary(folder: Path) -> None:
    (folder / "bad.txt").write_text(BAD, encoding="utf-8")
    result = command("parse", folder, folder / "missing.txt", status=1)
    assert result.stderr == (
        "1 of 9 notices to look at, for a warning or an error\n"
        "9 notices from 9 of 10 inputs\n"
        "layouts:\n          9  db-plain\n"
        "doubts (notices that have them):\n"
        "          1  date-impossible\n          1  header-missing\n"
        f"failed: 1\n  {folder / 'missing.txt'}: No such file or directory\n"
    )

"""The command where something is wrong: with an input, with how it is used. And its smaller
sisters, show and schema."""

from __future__ import annotations

import gzip
import json
import shlex
import zipfile
from pathlib import Path
from typing import Any

import pytest
from typer.core import TyperGroup
from typer.main import get_command
from typer.testing import CliRunner

import notice_parser
from command_line import BAD, EXAMPLES, TEXTS, command, folder_of_texts, notice_of, rows_of
from notice_parser import Notice, parse
from notice_parser.command.app import app
from notice_parser.command.examples import LINES
from notice_parser.schema import json_schema
from workload import web_page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of_texts(tmp_path)


def broken_zip(path: Path) -> None:
    """A member whose bytes are not those of its checksum."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", TEXTS[0])
    path.write_bytes(path.read_bytes().replace(b"Mitteilung", b"Mittei1ung", 1))


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_cannot_be_read_is_told_and_the_others_are_read(
    folder: Path, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("notice_parser.many.found._SLICE_COUNT", 3)
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "[b]gone.txt").symlink_to(folder / "nowhere")
    (folder / "half.txt.gz").write_bytes(gzip.compress(TEXTS[0].encode())[:-30])
    (folder / "none.txt.gz").write_bytes(b"\x1f\x8bno gzip file at all")
    (folder / "none.zip").write_bytes(b"PK\x03\x04no zip")
    broken_zip(folder / "wrong.zip")
    (folder / "scan.pdf").write_bytes(b"%PDF-1.4")
    (folder / "empty.eml").write_bytes(b"Content-Type: image/png\n\nX")
    result = command(
        "parse",
        folder,
        folder / "scan.pdf",
        folder / "missing.txt",
        "no*match",
        "--jobs",
        jobs,
        status=1,
    )
    assert [notice_of(row) for row in rows_of(result.stdout)] == [parse(text) for text in TEXTS]
    assert "8 notices from 8 of 19 inputs\n" in result.stderr
    told = dict(
        line.strip().split(": ", 1)
        for line in result.stderr.partition("failed: 11\n")[2].splitlines()
    )
    assert {name.removeprefix(f"{folder}/"): reason[:35] for name, reason in told.items()} == {
        "gone.txt": "No such file or directory",
        "[b]gone.txt": "No such file or directory",
        "half.txt.gz": "the file ends too early: a part of ",
        "none.txt.gz": "it is a damaged gzip file",
        "none.zip": "it is a damaged zip file",
        "wrong.zip": "a.txt: it is a damaged zip file",
        "empty.eml": "the mail has no text",
        "scan.pdf": "the PDF file is broken",
        "missing.txt": "No such file or directory",
        "no*match": "No such file or directory",
    }


def test_an_exception_while_parsing_is_a_failure_like_any_other(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(text: str, **options: Any) -> Notice:
        if text == TEXTS[3]:
            raise MemoryError("too much")
        return parse(text, **options)

    monkeypatch.setattr("notice_parser.many.found.parse", fail)
    result = command("parse", folder, status=1)
    assert len(rows_of(result.stdout)) == 7
    assert f"{folder / '3.txt'}: MemoryError: too much" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["parse"], "Missing argument"),
        (
            ["parse", "x", "-o", "a.xls"],
            "must end with .jsonl, .csv, .arrow, .parquet, .xlsx, not .xls",
        ),
        (["parse", "x", "-o", "a.xslx"], "not .xslx; did you mean .xlsx?"),
        (["family", "show", "nrw-runderlas"], "did you mean nrw-runderlass or"),
        (["parse", "x", "--fields", "number,nummer"], "there is no nummer; did you mean number?"),
        (
            ["parse", "x", "-o", "a.csv", "--fields", "blocks"],
            "there is no blocks; there are text, family,",
        ),
        (["parse", "x", "--jobs", "0"], "--jobs"),
        (["parse", "x", "--resume"], "--resume needs --output"),
        (["parse", "x", "-o", "no/such/folder/a.csv"], "a.csv.partial: No such file"),
        (["parse", "x", "--what"], "No such option"),
        (["eat", "x"], "No such command"),
    ],
)
def test_wrong_usage(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert message in " ".join(command(*arguments, status=2).stderr.replace("│", " ").split())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_somebody_elses_stays(tmp_path: Path) -> None:
    (tmp_path / "o.csv.partial").mkdir()
    (tmp_path / "o.csv.partial" / "thesis.doc").touch()
    for resume in ([], ["--resume"]):
        assert (
            "in the way"
            in command("parse", tmp_path, "-o", tmp_path / "o.csv", *resume, status=2).stderr
        )
    assert (tmp_path / "o.csv.partial" / "thesis.doc").exists()


# show, schema
# --------------------------------------------------------------------------------------------


def test_show_prints_values_text_and_doubts(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text(BAD.replace("Titel", "[b]Titel\x1b[2J"), encoding="utf-8")
    shown = command("show", tmp_path / "bad.txt").stdout
    assert "number      2/2006" in shown
    assert "date        not found" in shown
    assert "StGB NRW-Mitteilung  number  2/2006 vom 31.02.2006[" in shown
    assert 'There is no such day as "31.02.2006". [date-impossible]' in shown
    assert "[b]Titel" in shown
    assert "\x1b" not in shown


def test_show_marks_in_colour_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    result = CliRunner().invoke(
        app, ["show", str(tmp_path / "bad.txt")], env={"FORCE_COLOR": "1", "TERM": "xterm-256color"}
    )
    assert "\x1b[2;4m31.02.2006\x1b[0m" in result.stdout


def test_show_reads_what_parse_reads(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(web_page(EXAMPLES[0]).encode()))
    assert EXAMPLES[0].values["title"] in command("show", tmp_path / "a.html.gz").stdout
    assert EXAMPLES[0].values["title"] in command("show", "-", stdin=TEXTS[0].encode()).stdout
    assert "No such file" in command("show", tmp_path / "missing.txt", status=1).stderr
    (tmp_path / "b.txt").touch()
    assert "is 2 inputs; show takes one" in command("show", tmp_path, status=2).stderr


def test_schema_and_version() -> None:
    assert json.loads(command("schema").stdout) == json_schema()
    assert command("--version").stdout == f"notice-parser {notice_parser.__version__}\n"


@pytest.mark.parametrize("name", LINES)
def test_help_has_examples_of_options_that_there_are(name: str) -> None:
    said = command(name, "--help").stdout
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    for line in LINES[name]:
        assert f"notice-parser {line}" in said
        # raises for an option that it does not have
        group.commands[name].make_context(name, shlex.split(line)[1:])


def test_the_shell_can_complete() -> None:
    assert "--install-completion" in command("--help").stdout


def test_an_output_that_is_an_input_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Text"}\n', encoding="utf-8")
    (tmp_path / "link.jsonl").symlink_to("a.jsonl")
    for path in ("a.jsonl", "link.jsonl"):
        said = command("parse", tmp_path / path, "-o", tmp_path / "a.jsonl", status=2).stderr
        assert "is an input too" in " ".join(said.replace("│", " ").split())
    assert (tmp_path / "a.jsonl").read_text(encoding="utf-8") == '{"text": "Text"}\n'
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "link.jsonl"]

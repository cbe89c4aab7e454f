"""What the command prints is harmless, whatever stands in names, members, texts and errors; and an
output that can't be written is told in a sentence."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from command_line import TEXTS, command, rows_of
from notice_parser import parse
from notice_parser.command.app import app
from notice_parser.output.harmless import plain_json, printable

# a title for the window, an erased screen, markup that closes what is not open, a link, an emoji of
# rich, a turned direction, a control of eight bits, a line that looks like the command's own
EVIL = (
    "\x1b]0;x\x07\x1b[2J[/fett][link=https:evil.example]:warning:\u202e\x9b31m\n0 notices\u2028\x7f"
)
OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f"  # controls but the line's end
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction of writing
    "\ud800-\udfff]"
)
COLOUR = re.compile(r"\x1b\[[\d;]*m|\x1b\[\?25[hl]")
ORDER = (
    "Die Broschüre mit [/fett] und [link=https:evil.example] ist erhältlich unter www.x.example.de."
)
TEXT = f"""Mitteilungen - Recht {EVIL}
StGB NRW-Mitteilung 1/2006 vom 31.02.2006
Titel {EVIL}
Der Absatz steht hier {EVIL} und geht weiter. {ORDER}

{ORDER} Vgl. Mitteilung 12/2005 vom 01.01.2005. {EVIL}
Az.: II 3 {EVIL}
"""
posix = pytest.mark.skipif(os.name == "nt", reason="names and devices of POSIX")


def harmless(result: Result, *, colours: bool = False) -> None:
    """Nothing but the command's own colours is obeyed, and no line begins that is not its own."""
    for said in (result.stdout, result.stderr):
        assert not OBEYED.search(COLOUR.sub("", said) if colours else said)
    assert not result.exception or isinstance(result.exception, SystemExit)
    assert "\n0 notices\n" not in result.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files and members with hostile names and texts; one of each can be read."""
    name = EVIL.replace("/", "|")
    folder = tmp_path / name
    folder.mkdir()
    (folder / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    (folder / f"{name}.html").write_text(f"<p>{TEXT}", encoding="utf-8")
    (folder / f"{name}.eml").write_text(f"X: {name}\n\n{TEXT}", encoding="utf-8")
    (folder / f"bad{name}.eml").write_bytes(b"Content-Type: image/png\n\nX")
    (folder / f"half{name}.txt.gz").write_bytes(b"no gzip")
    with zipfile.ZipFile(folder / f"{name}.zip", "w") as archive:
        archive.writestr(f"{EVIL}.txt", TEXT)
        archive.writestr(f"../{name}/broken.txt", "BROKEN")
    path = folder / f"{name}.zip"
    path.write_bytes(path.read_bytes().replace(b"BROKEN", b"BR0KEN", 1))
    return folder


COLOURS = {"FORCE_COLOR": "1", "TERM": "xterm-256color"}


def run(*arguments: object, stdin: bytes = b"", colours: bool = False) -> Result:
    environment = COLOURS if colours else {}
    return CliRunner().invoke(app, [str(each) for each in arguments], stdin, environment)


@posix
@pytest.mark.parametrize("colours", [False, True])
def test_every_command_with_hostile_names_and_texts(
    folder: Path, tmp_path: Path, colours: bool
) -> None:
    commands: list[list[object]] = [
        ["parse", folder],
        ["parse", folder, "--fields", "title,text"],
        ["parse", folder, "--strict", "--several"],
        ["parse", folder, "-o", tmp_path / f"{EVIL.replace('/', '|')}.csv"],
        ["parse", folder / "gone\x1b[2J.txt"],
        ["parse", f"{folder}/\x1b[2J*"],
        *(["show", path] for path in sorted(folder.iterdir())),
        ["label", folder],
        ["label", folder],
        ["label", folder, "--into", tmp_path / "gold", "--several"],
        ["label", folder / "gone\x1b[2J.txt"],
    ]
    for arguments in commands:
        harmless(run(*arguments, colours=colours), colours=colours)
    for name in ("parse", "show", "label"):
        more = ["--into", str(tmp_path / "gold2")] if name == "label" else []
        harmless(run(name, "-", *more, stdin=TEXT.encode(), colours=colours), colours=colours)


@posix
@pytest.mark.parametrize("colours", [False, True])
def test_evaluate_with_hostile_names_records_and_texts(tmp_path: Path, colours: bool) -> None:
    name = EVIL.replace("/", "|")
    for stem in (name, f"unchecked{name}"):
        (tmp_path / f"{stem}.txt").write_text(TEXT, encoding="utf-8")
    record = {"title": EVIL, "layout": EVIL, "body": [{"text": EVIL}]}
    (tmp_path / f"{name}.json").write_text(json.dumps([record, record]), encoding="utf-8")
    saved = tmp_path / f"run{name}"
    for arguments in (
        ["--errors", "--save", saved],
        ["--errors", "--compare", saved, "--parser", f"{__name__}:parse_nothing"],
        ["--layout", EVIL],
        ["--layout", f"no {EVIL}"],
        ["--matcher", EVIL],
        ["--parser", EVIL],
        ["--parser", f"{__name__}:fail"],
        ["--compare", tmp_path / f"{name}.txt"],
        ["--compare", tmp_path / f"gone{EVIL}"],
    ):
        harmless(run("evaluate", tmp_path, *arguments, colours=colours), colours=colours)
    for content in ("[" + EVIL, json.dumps({EVIL: EVIL}), json.dumps({"kind": EVIL}), "{}"):
        (tmp_path / f"{name}.json").write_text(content, encoding="utf-8")
        harmless(run("evaluate", tmp_path, colours=colours), colours=colours)
    harmless(run("evaluate", tmp_path / EVIL, colours=colours), colours=colours)


def parse_nothing(_: str) -> list[object]:
    return []


def fail(_: str) -> object:
    raise LookupError(EVIL)


def test_an_error_of_ones_own_parser_is_shown_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "a.json").write_text('{"title": null}', encoding="utf-8")
    said = command("evaluate", tmp_path, "--parser", f"{__name__}:fail", status=2).stderr
    assert "in fail" in said
    assert "LookupError: \ufffd]0;x" in said
    assert "while parsing the gold text a" in said


@pytest.mark.parametrize(
    "arguments",
    [
        [EVIL],
        [f"--{EVIL}"],
        ["parse", f"--{EVIL}"],
        ["parse", "x", "--fields", EVIL],
        ["parse", "x", "-o", f"x.{EVIL}"],
        ["parse", "x", "-j", EVIL],
        ["show", f"-{EVIL}", "x"],
        ["show"],
        ["label", "-", EVIL],
    ],
)
@pytest.mark.parametrize("colours", [False, True])
def test_wrong_usage_with_hostile_words(arguments: list[str], colours: bool) -> None:
    result = run(*arguments, colours=colours)
    assert result.exit_code == 2
    harmless(result, colours=colours)


def test_markup_of_rich_in_ordering_and_references_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert parse(TEXT).ordering
    shown = run("show", tmp_path / "a.txt", colours=True).stdout
    assert "[/fett]" in shown
    assert "\x1b]8" not in shown


def test_a_stream_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Titel – ü \U0001f600\nText.", encoding="utf-8")
    for arguments in (["show", "a.txt"], ["schema"], ["parse", "a.txt"], ["show", "ü.txt"]):
        ended = subprocess.run(
            [sys.executable, "-m", "notice_parser.command", *arguments],
            cwd=tmp_path,
            check=False,
            capture_output=True,
            env=os.environ | {"PYTHONIOENCODING": "ascii"},
        )
        assert b"Traceback" not in ended.stderr
        assert ended.returncode == (1 if "ü.txt" in arguments else 0)
        if arguments[0] in ("schema", "parse"):
            json.loads(ended.stdout.splitlines()[0] if arguments[0] == "parse" else ended.stdout)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "a.txt"],
        ["schema"],
        ["parse", "a.txt"],
        ["evaluate", "."],
        ["--version"],
        ["--help"],
        ["show", "--help"],
    ],
)
def test_a_full_device_is_told_in_a_sentence(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    (tmp_path / "a.json").write_text('{"title": null}', encoding="utf-8")
    with open("/dev/full", "w", encoding="utf-8") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "notice_parser.command", *arguments],
            cwd=tmp_path,
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    last = "The output can't be written: No space left on device.\n"
    assert (ended.returncode, ended.stderr[-len(last) :]) == (2, last)
    assert "Traceback" not in ended.stderr


@posix
@pytest.mark.parametrize("arguments", [["schema"], ["show", "a.txt"], ["parse", "a.txt"]])
def test_closed_streams(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    for closed in (">&-", "<&-", ">&- 2>&-"):
        program = f"{sys.executable} -m notice_parser.command {' '.join(arguments)} {closed}"
        ended = subprocess.run(
            program, shell=True, cwd=tmp_path, check=False, capture_output=True, text=True
        )
        assert "Traceback" not in ended.stderr
        assert "Error" not in ended.stderr
    for name in ("parse", "show", "label --into gold"):
        program = f"{sys.executable} -m notice_parser.command {name} - <&-"
        ended = subprocess.run(
            program, shell=True, cwd=tmp_path, check=False, capture_output=True, text=True
        )
        assert ended.returncode == 2
        assert "standard input is closed" in ended.stderr


def test_json_lines_are_the_same_rows_without_what_a_terminal_obeys(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    output = command("parse", tmp_path / "a.txt", "--fields", "text,title").stdout
    assert not OBEYED.search(output)
    [row] = rows_of(output)
    assert (row["text"], row["title"]) == (TEXT, parse(TEXT).title)
    odd = "".join(map(chr, (*range(0x20, 0x2100), 0x1F600)))
    plain = plain_json(json.dumps(odd, ensure_ascii=False).encode())
    assert json.loads(plain) == odd
    assert not OBEYED.search(plain.decode())


def test_printable_is_one_line_of_what_can_be_seen() -> None:
    assert printable("Straße – 3") == "Straße – 3"
    assert printable("a\x1b[2J\n\u202e\ud800\u200bb") == "a\ufffd[2J\ufffd\ufffd\ufffd\ufffdb"

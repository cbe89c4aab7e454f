"""``--families MINE.py``: a file that defines families is read by each command that reads notices,
in every process; what is no such file ends the command with one line that names it."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import command, rows_of
from notice_parser import FAMILIES
from notice_parser.command.own import Own, families_of, own_of

MINE = '''"""A sheet. Forms of 3 real pages."""
from notice_parser import *
from notice_parser.families import STGB_NRW

HEAD = LineKind("heading", ("Blatt {number}",), opens=Opening(anywhere=True), whole=True)
PAGE = Page("sheet", "heading title=short?", has="number title body", kind="blatt")
BLATT = Family("blatt", (HEAD,), (PAGE,))
'''
TEXT = "Blatt {}/2024\nHinweise\nDer Lesesaal schließt ab Mai um 19 Uhr.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page, and the file with its family."""
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text(MINE, encoding="utf-8")
    Path("a.txt").write_text(TEXT.format(7), encoding="utf-8")
    return tmp_path


def family_of(*arguments: object) -> list[str]:
    return [row["family"] for row in rows_of(command(*arguments).stdout)]


@pytest.mark.usefixtures("folder")
def test_each_command_reads_with_the_files_families() -> None:
    assert family_of("parse", "a.txt") == ["unknown"]
    assert family_of("parse", "a.txt", "--families", "mine.py") == ["blatt"]
    assert family_of("parse", "a.txt", "--several", "--families", "mine.py") == ["blatt"]
    assert "blatt" in command("show", "a.txt", "--why", "--families", "mine.py").stdout
    command("label", "a.txt", "--families", "mine.py")
    record = json.loads(Path("a.json").read_text(encoding="utf-8"))
    assert record["family"] == "blatt"
    Path("a.json").write_text(json.dumps(record | {"checked": True}), encoding="utf-8")
    right = "whole notices right (strict): 1 of 1"
    assert right in command("evaluate", ".", "--families", "mine.py").stdout
    assert right not in command("evaluate", ".").stdout
    message = "one of yours brings its own"
    other = command(
        "evaluate", ".", "--families", "mine.py", "--parser", "notice_parser:parse", status=2
    )
    assert message in " ".join(other.stderr.split())


@pytest.mark.usefixtures("folder")
def test_the_files_families_come_before_the_librarys_and_stand_once() -> None:
    Path("mine.py").write_text(
        f"{MINE}AGAIN = BLATT\nOTHER = Family('other', (HEAD,), (PAGE,))\n", encoding="utf-8"
    )
    ids = [family.id for family in families_of(own_of(Path("mine.py")))]
    assert ids == ["blatt", "other", *(family.id for family in FAMILIES)]
    named = f"{MINE}OTHER = Family('other', (HEAD,), (PAGE,))\nFAMILIES = (OTHER, *FAMILIES)\n"
    Path("mine.py").write_text(named, encoding="utf-8")
    assert families_of(own_of(Path("mine.py")))[0].id == "other"
    assert len(families_of(own_of(Path("mine.py")))) == len(FAMILIES) + 1
    assert families_of(None) == FAMILIES


@pytest.mark.usefixtures("folder")
def test_what_the_file_prints_is_no_record() -> None:
    Path("mine.py").write_text(f"print('hello')\n{MINE}", encoding="utf-8")
    assert family_of("parse", "a.txt", "--families", "mine.py") == ["blatt"]


# Files that are none
# --------------------------------------------------------------------------------------------

KIND = 'from notice_parser import *\nK = LineKind("heading", ("Nr. {number}",))\n'
BAD = {
    "syntax": ("x = (\n", "mine.py, line 1, column 5: '(' was never closed"),
    "no Python": ("x\0", "null bytes"),
    "not UTF-8": ("x = '\xff'", "(unicode error)"),
    "deep": ("(" * 10_000, "mine.py, line 1"),
    "empty": ("", "mine.py: it defines no family"),
    "the library's alone": ("from notice_parser import FAMILIES", "it defines no family"),
    "raises": ("def f():\n  raise KeyError('x')\nf()", "mine.py, line 2: KeyError: 'x'"),
    "no module": ("import nothing_such", "line 1: ModuleNotFoundError: No module named"),
    "ends Python": ("import sys\nsys.exit(0)", "mine.py, line 2: SystemExit: 0"),
    "silent": ("assert False", "mine.py, line 1: AssertionError"),
    "several lines": ("raise OSError('a\\nb\\x1b[31m')", "mine.py, line 1: OSError: a"),
    "no tuple": ("FAMILIES = 3", "FAMILIES is a tuple of families, not int"),
    "no families": ("FAMILIES = (1,)", "FAMILIES holds int, which is no Family"),
    "twice": (f"{MINE}B = Family('blatt', (HEAD,), (PAGE,))", 'two families "blatt"'),
    "the library's id": (f"{MINE}B = Family('stgb-nrw', (HEAD,), (PAGE,))", '"stgb-nrw"'),
    "no pages": (f"{KIND}F = Family('f', (K,))", 'the family "f" has no pages'),
}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("source", "message"), BAD.values(), ids=BAD)
def test_a_file_that_gives_no_families(source: str, message: str) -> None:
    Path("mine.py").write_bytes(source.encode("latin-1"))
    found = command("parse", "a.txt", "--families", "mine.py", status=2)
    assert not found.stdout
    (line,) = found.stderr.splitlines()
    assert message in line
    assert "\x1b" not in line
    assert len(line) < 600


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", ["none.py", ".", "a\x1b[31mb.py"])
def test_a_file_that_cannot_be_read(name: str) -> None:
    (line,) = command("show", "a.txt", "--families", name, status=2).stderr.splitlines()
    assert line.startswith(name.replace("\x1b", "\ufffd"))
    assert "give the file with your families" in line


@pytest.mark.usefixtures("folder")
def test_what_is_wrong_in_a_description_has_its_caret() -> None:
    wrong = f"{KIND}\nF = Family('f', (K,), (Page('a', 'heading tilte=short'),))"
    Path("mine.py").write_text(wrong, encoding="utf-8")
    first, place, caret = command(
        "label", "a.txt", "--families", "mine.py", status=2
    ).stderr.splitlines()
    assert 'mine.py, line 4: family "f", page "a": "tilte" is no part' in first
    assert place[caret.index("^") :].startswith("tilte")


# Several processes, interrupted runs
# --------------------------------------------------------------------------------------------


def many(folder: Path, count: int = 250) -> None:
    for i in range(count):
        (folder / f"{i:03}.txt").write_text(TEXT.format(i + 1), encoding="utf-8")


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_each_process_reads_the_file_itself(folder: Path, method: str) -> None:
    Path("texts").mkdir()
    many(folder / "texts")
    script = (
        "if __name__ == '__main__':\n"
        f" import multiprocessing; multiprocessing.set_start_method({method!r})\n"
        " from notice_parser.command import main; main()\n"
    )
    Path("run.py").write_text(script, encoding="utf-8")
    arguments = ["parse", "texts", "--jobs", "2", "--families", "mine.py", "--fields", "family"]
    done = subprocess.run(
        [sys.executable, "run.py", *arguments], check=True, capture_output=True, text=True
    )
    rows = rows_of(done.stdout)
    assert len(rows) == 250
    assert {row["family"] for row in rows} == {"blatt"}


def test_a_file_that_changes_during_the_run_ends_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(folder)
    own = own_of(Path("mine.py"))
    assert own is not None
    stale = Own(own.path, "0" * 64)
    monkeypatch.setattr("notice_parser.command.app.own_of", lambda _: stale)
    (line,) = command("parse", ".", "--families", "mine.py", status=2).stderr.splitlines()
    assert "mine.py: it has changed since the run began; start it anew" in line


def test_a_run_goes_on_with_the_same_families_only(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_: object) -> None:
        raise OSError("the disk is full")

    arguments = ("parse", "a.txt", "--output", "out.jsonl", "--families", "mine.py")
    with monkeypatch.context() as patch:
        patch.setattr("notice_parser.command.run.Run.write", lost)
        command(*arguments, status=2)
    assert Path("out.jsonl.partial").is_dir()
    Path("mine.py").write_text(f"{MINE}\n# changed", encoding="utf-8")
    refused = command(*arguments, "--resume", status=2)
    assert "the interrupted run had other --families" in " ".join(refused.stderr.split())
    alone = command(*arguments[:-2], "--resume", status=2)
    assert "the interrupted run had other --families" in " ".join(alone.stderr.split())
    # the same families under another name are the same
    Path("mine.py").write_text(MINE, encoding="utf-8")
    os.replace("mine.py", "moved.py")
    command(*arguments[:-1], "moved.py", "--resume")
    assert rows_of(Path("out.jsonl").read_text(encoding="utf-8"))[0]["family"] == "blatt"

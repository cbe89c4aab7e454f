"""Runs at one output: no two at a time, whatever it is called; what an interrupted one has left and
what is made of it. All of it in this process, where a run is stopped at a certain text."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from command_line import command
from notice_parser import Notice, parse
from notice_parser.command import disk, lock, run
from notice_parser.command.lock import Lock, TakenError
from notice_parser.intake.limits import LIMITS
from workload import clean

TEXTS = [clean(Random(seed), ordering=seed % 2 == 0).text for seed in range(12)]


@pytest.fixture(autouse=True)
def _three_inputs_a_slice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("notice_parser.many.found._SLICE_COUNT", 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four slices, in the last of them an input that can't be read."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for i, text in enumerate(TEXTS):
        (folder / f"{i:02}.txt").write_text(text, encoding="utf-8")
    (folder / "11.txt").unlink()
    (folder / "11.txt").symlink_to("nowhere")
    return folder


@pytest.fixture
def output(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "o.jsonl"


@pytest.fixture
def at_text(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, Callable[[], Any]], None]:
    """Have something happen when the text with this number is parsed."""

    def install(i: int, happen: Callable[[], Any]) -> None:
        def parse_or(text: str, **options: Any) -> Notice:
            if text == TEXTS[i]:
                happen()
            return parse(text, **options)

        monkeypatch.setattr("notice_parser.many.found.parse", parse_or)

    return install


def ctrl_c() -> None:
    raise KeyboardInterrupt


def interrupted(folder: object, output: Path, at_text: Callable[..., None], i: int = 7) -> Path:
    """A run that was stopped at a text, by default in the third slice; what it has left."""
    at_text(i, ctrl_c)
    command("parse", folder, "-o", output, status=130)
    at_text(i, lambda: None)
    assert not output.exists()
    return output.with_name(f"{output.name}.partial")


def whole(folder: object, tmp_path: Path) -> tuple[bytes, str]:
    """Output and summary of a run that nobody disturbed."""
    output = tmp_path / "whole.jsonl"
    said = command("parse", folder, "-o", output, status=1).stderr
    return output.read_bytes(), said


# One output, one run
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("resume", [[], ["--resume"]])
@pytest.mark.parametrize("name", ["as it is", "dots", "relative", "linked folder", "link"])
def test_a_second_run_is_refused_and_the_first_loses_nothing(
    folder: Path,
    output: Path,
    tmp_path: Path,
    at_text: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    *,
    name: str,
    resume: list[str],
) -> None:
    """The second run, about other inputs, comes in the middle of the first."""
    (tmp_path / "linked").symlink_to(output.parent)
    (tmp_path / "link.jsonl").symlink_to(output)
    other = {
        "as it is": output,
        "dots": f"{output.parent}/../{output.parent.name}/./{output.name}",
        "relative": f"{output.parent.name}/{output.name}",
        "linked folder": tmp_path / "linked" / output.name,
        "link": tmp_path / "link.jsonl",
    }[name]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.txt").write_text("Mitteilung 7/2019 vom 1. März 2019", encoding="utf-8")
    refusals = []

    def second() -> None:
        at_text(7, lambda: None)
        refusals.append(command("parse", "x.txt", "-o", other, *resume, status=2).stderr)

    at_text(7, second)
    said = command("parse", folder, "-o", output, status=1).stderr
    assert len(refusals) == 1
    assert "another run is writing to" in " ".join(refusals[0].replace("│", " ").split())
    assert (output.read_bytes(), said) == whole(folder, tmp_path)
    assert list(output.parent.iterdir()) == [output]


def test_an_output_that_is_a_link_is_written_where_it_leads(
    folder: Path, output: Path, tmp_path: Path
) -> None:
    (tmp_path / "link.jsonl").symlink_to("out/o.jsonl")
    command("parse", folder, "-o", tmp_path / "link.jsonl", status=1)
    assert (tmp_path / "link.jsonl").is_symlink()
    assert output.read_bytes() == whole(folder, tmp_path)[0]


def test_a_folder_as_output_is_refused_before_anything_is_read(output: Path) -> None:
    output.mkdir()
    assert "is a folder" in command("parse", "x", "-o", output, status=2).stderr
    assert list(output.parent.iterdir()) == [output]


def test_standard_output_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = command("parse", "x", "-o", "-", status=2).stderr
    assert "for standard output leave --output out" in said
    assert list(tmp_path.iterdir()) == []


def test_a_lock_is_given_back(tmp_path: Path) -> None:
    with Lock(tmp_path / "a"):
        with pytest.raises(TakenError):
            Lock(tmp_path / "a")
        Lock(tmp_path / "b").remove()
    held = Lock(tmp_path / "a")
    (tmp_path / "a" / "part").touch()
    held.remove()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be removed there")
def test_a_lock_that_is_no_longer_in_its_folder_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run before ends between the opening of its lock and the taking of it."""
    before = lock._lock
    calls: list[object] = []

    def late(file: Any) -> None:
        if not calls:
            shutil.rmtree(tmp_path / "a")
        calls.append(file)
        before(file)

    monkeypatch.setattr(lock, "_lock", late)
    with Lock(tmp_path / "a"):
        assert len(calls) == 2
        with pytest.raises(TakenError):
            Lock(tmp_path / "a")


def test_where_there_are_no_locks_the_run_says_so(
    folder: Path, output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_lock", none)
    said, summary = command("parse", folder, "-o", output, status=1).stderr.split("\n", 1)
    assert said.endswith("can't be locked (No locks available): start no other run there.")
    monkeypatch.undo()
    assert (output.read_bytes(), summary) == whole(folder, tmp_path)


# The plan
# --------------------------------------------------------------------------------------------


def without_last_line(data: bytes) -> bytes:
    return b"".join(data.splitlines(keepends=True)[:-1])


def without_a_slice(data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    return b"".join([*lines[:-2], lines[-1]])


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "last line lost": without_last_line,
    "last two lines lost": lambda data: without_last_line(without_last_line(data)),
    "a slice lost": without_a_slice,
    "cut inside a line": lambda data: data[: len(data) // 2],
    "empty": lambda data: b"",
    "zeros": lambda data: bytes(len(data)),
    "another name": lambda data: data.replace(b"04.txt", b"05.txt"),
    "another option": lambda data: data.replace(b'"--strict": false', b'"--strict": true'),
    "not UTF-8": lambda data: data.replace(b"04.txt", b"\xff4.txt"),
    "a number": lambda data: b"1\n2\n3\n",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_plan_is_named_and_made_anew(
    folder: Path, output: Path, tmp_path: Path, at_text: Callable[..., None], damage: str
) -> None:
    left = interrupted(folder, output, at_text)
    plan = left / "plan.jsonl"
    hurt = DAMAGE[damage](plan.read_bytes())
    assert hurt != plan.read_bytes()
    plan.write_bytes(hurt)
    said = command("parse", folder, "-o", output, "--resume", status=1).stderr
    first, summary = said.split("\n", 1)
    assert first == f"The plan in {left} is damaged: it is made anew, and all inputs are read."
    assert (output.read_bytes(), summary) == whole(folder, tmp_path)


@pytest.mark.parametrize("damage", [None, "empty", "gone"])
def test_standard_input_is_not_lost_with_the_plan(
    tmp_path: Path, output: Path, at_text: Callable[..., None], damage: str | None
) -> None:
    at_text(3, ctrl_c)
    command("parse", "-", "-o", output, stdin=TEXTS[3].encode(), status=130)
    plan = output.with_name("o.jsonl.partial") / "plan.jsonl"
    if damage == "gone":
        plan.unlink()
    elif damage:
        plan.write_bytes(b"")
    at_text(3, lambda: None)
    command("parse", "-", "-o", output, "--resume")
    resumed = output.read_bytes()
    command("parse", "-", "-o", output, stdin=TEXTS[3].encode())
    assert resumed == output.read_bytes()


def test_standard_input_that_was_cut_at_the_bound_is_read_anew_without_it(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plan, which is lost, says that the run before it was one within bounds."""
    text = TEXTS[3].encode()
    monkeypatch.setattr(run, "LIMITS", LIMITS._replace(size=len(text) - 100))
    left = output.with_name("o.jsonl.partial")
    left.mkdir()
    (left / "stdin").write_bytes(text[:-99])
    (left / "plan.jsonl").write_bytes(b"")
    command("parse", "-", "-o", output, "--resume", "--no-limits", stdin=text)
    resumed = output.read_bytes()
    command("parse", "-", "-o", output, "--no-limits", stdin=text)
    assert resumed == output.read_bytes()


def test_what_is_left_of_standard_input_is_not_read_by_a_run_that_starts_anew(
    output: Path, at_text: Callable[..., None]
) -> None:
    at_text(3, ctrl_c)
    command("parse", "-", "-o", output, stdin=TEXTS[3].encode(), status=130)
    command("parse", "-", "-o", output, stdin=TEXTS[4].encode())
    assert json.loads(output.read_bytes())["title"] == parse(TEXTS[4]).title


# Inputs that change
# --------------------------------------------------------------------------------------------


def changed_in(said: str) -> list[str]:
    """The names under the heading."""
    lines = iter(said.splitlines())
    for line in lines:
        if line.startswith("changed since the run began, read as they are now: "):
            count = int(line.rpartition(" ")[2])
            return [Path(next(lines).strip()).name for _ in range(count)]
    return []


@pytest.mark.parametrize("i", [1, 10])  # in a slice that is done, in one that is not
@pytest.mark.parametrize("same_size", [True, False])
def test_an_input_that_changed_is_read_as_it_is_now_and_named(
    folder: Path,
    output: Path,
    tmp_path: Path,
    at_text: Callable[..., None],
    *,
    i: int,
    same_size: bool,
) -> None:
    left = interrupted(folder, output, at_text)
    kept = {path: path.stat().st_mtime_ns for path in left.glob("*.rows")}
    assert len(kept) == 2
    path = folder / f"{i:02}.txt"
    text = path.read_text(encoding="utf-8")
    new = text.replace(text[-40:], "x" * 40) if same_size else TEXTS[5]
    path.write_text(new, encoding="utf-8")
    at_text(7, ctrl_c)
    command("parse", folder, "-o", output, "--resume", status=130)
    now = {path: path.stat().st_mtime_ns for path in left.glob("*.rows")}
    assert [path.name for path in kept if now[path] != kept[path]] == ["0000000.rows"] * (i == 1)
    at_text(7, lambda: None)
    said = command("parse", folder, "-o", output, "--resume", status=1).stderr
    assert changed_in(said) == [path.name]
    assert output.read_bytes() == whole(folder, tmp_path)[0]


def test_an_input_that_can_be_read_now_is_read(
    folder: Path, output: Path, tmp_path: Path, at_text: Callable[..., None]
) -> None:
    (folder / "00.txt").rename(tmp_path / "00.txt")
    (folder / "00.txt").symlink_to("nowhere")
    interrupted(folder, output, at_text)
    (folder / "00.txt").unlink()
    (tmp_path / "00.txt").rename(folder / "00.txt")
    said = command("parse", folder, "-o", output, "--resume", status=1).stderr
    assert changed_in(said) == ["00.txt"]
    assert output.read_bytes() == whole(folder, tmp_path)[0]


def test_the_row_of_an_input_that_is_gone_stays(
    folder: Path, output: Path, tmp_path: Path, at_text: Callable[..., None]
) -> None:
    before = whole(folder, tmp_path)
    interrupted(folder, output, at_text)
    (folder / "00.txt").unlink()
    said = command("parse", folder, "-o", output, "--resume", status=1).stderr
    assert (output.read_bytes(), said) == before


# On disk before it counts
# --------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not synced there")
def test_what_counts_is_on_disk_before(
    folder: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the system was asked for, in order."""
    asked: list[str] = []
    places: dict[tuple[int, int], str] = {}
    fsync, replace = os.fsync, Path.replace

    def recorded_fsync(file: int) -> None:
        fsync(file)
        found = os.fstat(file)
        places[found.st_dev, found.st_ino] = "synced"
        asked.append(f"sync {'folder' if found.st_mode & 0o40000 else 'file'}")

    def recorded_replace(path: Path, target: Path) -> Path:
        found = path.stat()
        asked.append(f"{places.get((found.st_dev, found.st_ino), 'not synced')}: {target.name}")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", recorded_fsync)
    monkeypatch.setattr(Path, "replace", recorded_replace)
    command("parse", folder, "-o", output, status=1)
    parts = [
        what
        for i in range(4)
        for what in (
            "sync file",
            f"synced: {i:07}.rows",
            f"not synced: {i:07}.json",
            "sync folder",
        )
    ]
    plan = ["sync file", "synced: plan.jsonl", "sync folder"]
    assert asked == [*plan, *parts, "sync file", "synced: o.jsonl", "sync folder"]
    asked.clear()
    command("parse", folder, status=1)
    assert not any(what.startswith("sync ") for what in asked)  # nothing of it is to last


@pytest.mark.parametrize(("number", "raises"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_folder_that_cannot_be_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, raises: bool
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    if raises:
        with pytest.raises(OSError, match="no"):
            disk.sync_folder(tmp_path)
    else:
        disk.sync_folder(tmp_path)


def test_too_many_open_files_are_not_the_inputs_fault(
    folder: Path, output: Path, tmp_path: Path, at_text: Callable[..., None]
) -> None:
    def too_many() -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    at_text(4, too_many)
    result = command("parse", folder, "-o", output, status=2)
    assert (
        result.stderr
        == "Too many files are open: close other programs, or allow more (ulimit -n).\n"
    )
    at_text(4, lambda: None)
    said = command("parse", folder, "-o", output, "--resume", status=1).stderr
    assert (output.read_bytes(), said) == whole(folder, tmp_path)

"""Inputs that would hang or end a run: links, pipes, devices, zip files with two members of one
name. Each is named, counted, and the others are read."""

from __future__ import annotations

import os
import socket
import warnings
import zipfile
from pathlib import Path
from typing import Any

import pytest

from command_line import TEXTS, command, rows_of
from notice_parser.intake.files import FIRST, opened, read_up_to
from notice_parser.intake.inputs import inputs_of
from notice_parser.intake.walk import walk

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two texts, one of them in a folder below."""
    (tmp_path / "in" / "below").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    (tmp_path / "in" / "below" / "b.txt").write_text(TEXTS[1], encoding="utf-8")
    return tmp_path / "in"


def told(stderr: str, folder: Path) -> dict[str, str]:
    """What failed and why, names without the folder's."""
    lines = stderr.partition("failed: ")[2].splitlines()[1:]
    return dict(line.strip().removeprefix(f"{folder}/").split(": ", 1) for line in lines)


def read(stdout: str, folder: Path) -> list[str]:
    return [str(row["path"]).removeprefix(f"{folder}/") for row in rows_of(stdout)]


# Links
# --------------------------------------------------------------------------------------------


def test_a_link_to_itself_is_named(folder: Path) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "loop.zip").symlink_to("loop.zip")
    (folder / "loop").symlink_to("loop")
    result = command("parse", folder, status=1)
    assert read(result.stdout, folder) == ["a.txt", "below/b.txt"]
    assert told(result.stderr, folder) == dict.fromkeys(
        ("loop", "loop.txt", "loop.zip"), "Too many levels of symbolic links"
    )


@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may search every folder")
def test_a_link_into_a_folder_that_may_not_be_searched_is_named(folder: Path) -> None:
    (folder.parent / "shut").mkdir()
    (folder.parent / "shut" / "c.txt").touch()
    (folder / "c.txt").symlink_to(folder.parent / "shut" / "c.txt")
    (folder.parent / "shut").chmod(0)
    result = command("parse", folder, status=1)
    (folder.parent / "shut").chmod(0o700)
    assert told(result.stderr, folder) == {"c.txt": "Permission denied"}


def test_what_may_not_be_looked_at_does_not_end_the_walk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As above, for whoever is root."""
    (folder / "c.txt").symlink_to(folder.parent / "shut" / "c.txt")
    ours, theirs = os.stat, os.scandir

    def stat(path: str, **options: Any) -> os.stat_result:
        if str(path).endswith("c.txt"):
            raise PermissionError(13, "Permission denied", path)
        return ours(path, **options)

    def scandir(path: str) -> object:
        if str(path).endswith("below"):
            raise PermissionError(13, "Permission denied", path)
        return theirs(path)

    monkeypatch.setattr(os, "stat", stat)
    monkeypatch.setattr(os, "scandir", scandir)
    result = command("parse", folder, status=1)
    assert read(result.stdout, folder) == ["a.txt"]
    assert told(result.stderr, folder) == dict.fromkeys(("c.txt", "below"), "Permission denied")


def test_a_link_back_is_named_and_not_followed(folder: Path) -> None:
    (folder / "below" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "here").symlink_to(".", target_is_directory=True)
    result = command("parse", folder, status=1)
    assert read(result.stdout, folder) == ["a.txt", "below/b.txt"]
    assert told(result.stderr, folder) == dict.fromkeys(
        ("here", "below/up"), "the link leads back to a folder that it lies in"
    )


def test_patterns_end_where_links_lead_into_themselves(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):  # one alone ends by itself, when its path is too long
        (folder / name).symlink_to(".", target_is_directory=True)
    monkeypatch.chdir(folder)
    for pattern, start in (
        ("**/*.txt", ""),
        (f"{folder}/**/*.txt", f"{folder}/"),
        ("**", ""),
        ("*", ""),
    ):
        result = command("parse", pattern, status=1)
        assert [row["path"] for row in rows_of(result.stdout)] == [
            f"{start}a.txt",
            f"{start}below/b.txt",
        ]
        assert sorted(told(result.stderr, folder)) == ["one", "two"]


def test_a_folder_is_read_once_however_many_links_lead_to_it(folder: Path) -> None:
    other = folder.parent / "other"
    other.mkdir()
    (other / "c.txt").write_text(TEXTS[2], encoding="utf-8")
    for name in ("first", "second"):
        (folder / name).symlink_to(other, target_is_directory=True)
    (folder / "same").symlink_to(folder / "below", target_is_directory=True)
    result = command("parse", folder)
    assert read(result.stdout, folder) == ["a.txt", "below/b.txt", "first/c.txt"]


def test_links_that_branch_do_not_multiply(tmp_path: Path) -> None:
    for i in range(30):
        (tmp_path / str(i)).mkdir()
        for name in "xy":
            (tmp_path / str(i) / name).symlink_to(tmp_path / str(i + 1), target_is_directory=True)
    (tmp_path / "30").mkdir()
    assert len([step for step in walk(str(tmp_path / "0")) if step.kind == "folder"]) == 31


def test_folders_as_deep_as_paths_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than Python calls functions inside each other."""
    monkeypatch.chdir(tmp_path)
    for _ in range(1_200):
        os.mkdir("d")
        os.chdir("d")
    monkeypatch.chdir(tmp_path)
    assert len(list(walk("."))) == 1_201
    for depth in range(1_200, 0, -1):  # too deep for who would do it afterwards
        os.rmdir("d/" * depth)


@pytest.mark.parametrize("pattern", ["*.txt", "**/*.txt", "in/**/b.txt", "**/below/**", "./**/a*"])
def test_patterns_match_what_they_matched(
    folder: Path, pattern: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python's own patterns say the same where no link leads back."""
    import glob

    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "c.txt").touch()
    monkeypatch.chdir(folder.parent)
    files = [path for path in sorted(glob.glob(pattern, recursive=True)) if os.path.isfile(path)]
    expected = files or [pattern]
    assert [str(given) for given, _ in inputs_of([pattern])] == expected


# What is no file
# --------------------------------------------------------------------------------------------


def test_pipes_devices_sockets_and_folders_are_refused_by_name(folder: Path) -> None:
    os.mkfifo(folder / "pipe.zip")
    os.mkfifo(folder / "pipe.txt")
    os.mkfifo(folder / "pipe.pdf")
    (folder / "null.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as heard:
        heard.bind(str(folder / "s.txt"))
        result = command("parse", folder, folder / "pipe.txt", "/dev/zero", status=1)
    assert read(result.stdout, folder) == ["a.txt", "below/b.txt"]
    assert "2 notices from 2 of 9 inputs" in result.stderr
    assert told(result.stderr, folder) == {
        "pipe.zip": "it is a pipe, not a file",
        "pipe.txt": "it is a pipe, not a file",
        "pipe.pdf": "it is a pipe, not a file",
        "null.txt": "it is a device, not a file",
        "s.txt": "it is a socket, not a file",
        "/dev/zero": "it is a device, not a file",
    }


@pytest.mark.parametrize("arguments", [["show"], ["label"], ["parse"]])
def test_no_command_waits_for_a_pipe(tmp_path: Path, arguments: list[str]) -> None:
    for name in ("pipe.txt", "pipe.zip"):
        os.mkfifo(tmp_path / name)
        said = command(*arguments, tmp_path / name, status=1).stderr
        assert f"{name}: it is a pipe, not a file" in said


@pytest.mark.parametrize("name", ["a.txt", "a.json"])
def test_a_gold_set_with_a_pipe_is_refused(tmp_path: Path, name: str) -> None:
    for each in {"a.txt", "a.json"} - {name}:
        (tmp_path / each).write_text('{"title": "T"}', encoding="utf-8")
    os.mkfifo(tmp_path / name)
    said = command("evaluate", tmp_path, status=2).stderr
    assert f"{name}: it is a pipe, not a file" in said


def test_a_pipe_that_takes_a_files_name_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").touch()
    os.mkfifo(tmp_path / "pipe")
    before = os.stat(tmp_path / "a.txt")
    monkeypatch.setattr(os, "stat", lambda path: before)
    with pytest.raises(ValueError, match="it is a pipe"):
        opened(tmp_path / "pipe")


# Zip files
# --------------------------------------------------------------------------------------------


def zip_of(path: Path, *members: tuple[str, str]) -> None:
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(path, "w") as archive:
        for name, text in members:
            archive.writestr(name, text)


def test_members_of_one_name_are_told_apart(tmp_path: Path) -> None:
    zip_of(
        tmp_path / "a.zip",
        ("x/a.txt", TEXTS[0]),
        ("x/a.txt", TEXTS[1]),
        ("x/a (2).txt", TEXTS[2]),
        ("x/a.txt", TEXTS[3]),
    )
    rows = rows_of(command("parse", tmp_path, "--fields", "text").stdout)
    assert [(row["member"], row["text"]) for row in rows] == [
        ("x/a.txt", TEXTS[0]),
        ("x/a (2).txt", TEXTS[1]),
        ("x/a (2) (2).txt", TEXTS[2]),
        ("x/a (3).txt", TEXTS[3]),
    ]


@pytest.mark.parametrize("entry", [None, "folder/"])
def test_an_archive_without_files_is_named(tmp_path: Path, entry: str | None) -> None:
    path = tmp_path / "empty.zip"
    with zipfile.ZipFile(path, "w") as archive:
        if entry:
            archive.writestr(entry, "")
    result = command("parse", path, "-o", tmp_path / "out.jsonl", status=1)
    assert "empty.zip: there is no file in the archive" in " ".join(result.output.split())


def test_a_zip_file_that_was_replaced_is_not_taken_for_the_old_one(tmp_path: Path) -> None:
    zip_of(tmp_path / "a.zip", ("a.txt", TEXTS[0]), ("b.txt", TEXTS[1]))
    from notice_parser.intake.reading import text_of

    given = [each for each, _ in inputs_of([str(tmp_path)])]
    zip_of(tmp_path / "a.zip", ("b.txt", TEXTS[2]))
    for each in given:
        with pytest.raises(ValueError, match="another one"):
            text_of(each, tmp_path)


# Reading
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, FIRST - 1, FIRST, FIRST + 1, 3_000_000])
def test_files_are_read_whole_and_no_further_than_asked(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    (tmp_path / "a").write_bytes(data)
    for most, expected in ((size, data), (size + 1, data), (size - 1, None)):
        with opened(tmp_path / "a") as file:
            assert read_up_to(file, most) == expected


def test_a_small_file_is_not_asked_for_more_than_64_kb(tmp_path: Path) -> None:
    """A buffer is made for what is asked for, however little comes."""
    (tmp_path / "a").write_text("x", encoding="utf-8")
    asked: list[int] = []

    class File:
        def read(self, size: int) -> bytes:
            asked.append(size)
            return b"x"

    read_up_to(File(), 1 << 40)  # type: ignore[arg-type]  # all of a file that it needs
    assert asked == [FIRST]

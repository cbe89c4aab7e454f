"""What an input may cost: beyond each bound of `limits` it is refused with the reason, and read all
the same with --no-limits."""

from __future__ import annotations

import gzip
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from command_line import TEXTS, command, rows_of
from notice_parser.command import run
from notice_parser.command.work import Options
from notice_parser.intake.limits import LIMITS, NO_LIMITS, Limits, check_lines
from notice_parser.intake.reading import stdin_pieces

HEAD = b"MIME-Version: 1.0\n"


def nested(depth: int) -> bytes:
    """A mail with parts in each other."""
    opening = [
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(depth)
    ]
    return HEAD + b"".join(opening) + b"Content-Type: text/plain\n\nText."


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds that a test reaches soon."""
    bounds = Limits(
        size=100_000, page=20_000, lines=1_000, ratio=20, unpacked=4_000, field=500, holders=5
    )
    monkeypatch.setattr("notice_parser.intake.limits.LIMITS", bounds)


BEYOND = {
    "size.txt": (b"Ein Satz. " * 10_001, "it has more than 100,000 bytes"),
    "page.html": (b"<p>" + b"Satz. " * 4_000, "it is a page of 24,003 bytes, more than 20,000"),
    "lines.txt": (b"a\n" * 1_001, "it has 1,001 lines and tags, more than 1,000"),
    "cr.txt": (b"a\r" * 1_001, "it has 1,001 lines and tags, more than 1,000"),
    "tags.txt": (b"a<br>" * 1_001, "it has 1,001 lines and tags, more than 1,000"),
    "lines.html": (b"<p>a" * 600, "it has 1,198 lines and tags, more than 1,000"),
    "lines.eml": (HEAD + b"x\n" * 1_001, "it is a mail of 1,002 lines, more than 1,000"),
    "field.eml": (
        HEAD + b"Content-Disposition: " + b"a;" * 250 + b"\n\nText.",
        "a header field of the mail has 521 bytes, more than 500",
    ),
    "folded.eml": (
        HEAD + b"content-type: text/plain;" + b"\n a=b;" * 100 + b"\n\nText.",
        "a header field of the mail has 625 bytes, more than 500",
    ),
    "deep.eml": (nested(6), "6 parts of the mail hold others, more than 5"),
    "ratio.txt.gz": (
        gzip.compress(b"Ein Satz. " * 500),
        "it unpacks to more than 20 times its",
    ),
    "size.txt.gz": (
        gzip.compress("".join(chr(33 + i * i % 90) * 3 for i in range(40_000)).encode(), 1),
        "it ",
    ),
}


def files(folder: Path) -> Iterator[Path]:
    for name, (data, _) in BEYOND.items():
        (folder / name).write_bytes(data)
        yield folder / name


@pytest.mark.usefixtures("small")
def test_beyond_a_bound_an_input_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    paths = list(files(tmp_path))
    (tmp_path / "z.txt").write_text(TEXTS[0], encoding="utf-8")
    result = command("parse", tmp_path, status=1)
    assert len(rows_of(result.stdout)) == 1
    assert f"1 notice from 1 of {len(paths) + 1} inputs" in result.stderr
    for path in paths:
        assert f"{path}: {BEYOND[path.name][1]}" in result.stderr
    assert result.stderr.count("; --no-limits reads it all the same") == len(paths)
    assert len(rows_of(command("parse", tmp_path, "--no-limits").stdout)) == len(paths) + 1


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", BEYOND)
def test_every_command_has_the_bounds(tmp_path: Path, name: str) -> None:
    data, reason = BEYOND[name]
    (tmp_path / name).write_bytes(data)
    for arguments in (["show"], ["label", "--into", tmp_path / "gold"]):
        assert reason in command(*arguments, tmp_path / name, status=1).stderr
        command(*arguments, tmp_path / name, "--no-limits")


@pytest.mark.usefixtures("small")
def test_members_of_zip_files_have_the_bounds(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ratio.txt", "Ein Satz. " * 9_000)
        archive.writestr("size.txt", "Ein Satz. " * 10_001)
        archive.writestr("fine.txt", TEXTS[0])
    said = command("parse", tmp_path, status=1).stderr
    assert "1 notice from 1 of 3 inputs" in said
    assert said.count("unpacks to more than 20 times") == 2


@pytest.mark.usefixtures("small")
def test_the_size_that_a_zip_file_claims_is_not_believed(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "Ein Satz. " * 9_000)
        archive.infolist()[0].compress_size = 1 << 30  # it takes 200 bytes
    said = command("parse", tmp_path, status=1).stderr
    assert "unpacks to more than 20 times" in said or "it is a damaged zip file" in said


@pytest.mark.usefixtures("small")
def test_standard_input_without_an_end(tmp_path: Path) -> None:
    for arguments in (["parse"], ["show"], ["label", "--into", tmp_path]):
        result = command(*arguments, "-", stdin=b"Ein Satz. " * 20_000, status=1)
        assert "-: it has more than 100,000 bytes" in result.stderr


def test_no_more_is_taken_of_standard_input_than_may_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Endless:
        taken = 0

        def read(self, size: int) -> bytes:
            self.taken += size
            return b"y" * size

    class Stdin:
        buffer = Endless()

    monkeypatch.setattr("sys.stdin", Stdin)
    assert sum(map(len, stdin_pieces(LIMITS))) == Stdin.buffer.taken == LIMITS.size + 1


@pytest.mark.usefixtures("small")
def test_a_gold_set_beyond_the_bounds_is_refused(tmp_path: Path) -> None:
    for name, text in (("a", "x\n" * 1_001), ("b", "Ein Satz. " * 10_001)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        (tmp_path / f"{name}.json").write_text('{"title": null}', encoding="utf-8")
    said = command("evaluate", tmp_path, status=2).stderr
    assert "b.txt: it has more than 100,000 bytes" in said
    (tmp_path / "b.txt").write_text("x", encoding="utf-8")
    said = command("evaluate", tmp_path, status=2).stderr
    assert "a.txt: it has 1,001 lines and tags" in said
    command("evaluate", tmp_path, "--no-limits")


def test_json_that_is_nested_without_end_is_a_problem_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "a.json").write_text("[" * 100_000, encoding="utf-8")
    assert "a.json: its lists" in command("evaluate", tmp_path, status=2).stderr
    (tmp_path / "a.json").write_text(json.dumps({"title": None}), encoding="utf-8")
    (tmp_path / "run").write_text("[" * 100_000, encoding="utf-8")
    said = command("evaluate", tmp_path, "--compare", tmp_path / "run", status=2).stderr
    assert "is no saved run" in said


def test_eight_kilobytes_that_unpack_to_four_million_lines(tmp_path: Path) -> None:
    packed = gzip.compress(b"a\n" * 4_000_000)
    assert len(packed) < 8_000
    (tmp_path / "a.txt.gz").write_bytes(packed)
    assert "it unpacks to more than 200 times its" in command("parse", tmp_path, status=1).stderr


def test_a_mail_with_a_header_without_end(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"Content-Disposition: " + b"a;" * 50_000 + b"\n\nText.")
    assert "a header field of the mail has 100,021" in command("parse", tmp_path, status=1).stderr


def test_ordinary_inputs_are_far_below_the_bounds() -> None:
    volume = "\n\n".join(TEXTS) * 2_000
    check_lines(volume, LIMITS)
    assert len(volume) < LIMITS.size
    assert all(NO_LIMITS[i] > LIMITS[i] for i in range(len(LIMITS)))


def test_a_run_is_resumed_with_the_bounds_that_it_began_with() -> None:
    heads = [
        run._head(["a"], Options(".jsonl", (), limits=bounds), "1")
        for bounds in (LIMITS, NO_LIMITS)
    ]
    assert [name for name in heads[0] if heads[0][name] != heads[1][name]] == ["--no-limits"]

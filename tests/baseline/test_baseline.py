"""This version makes of the baseline's texts what the reference says: some of them here, all of
them by the command (README.md). And a comparison sees what differs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import baseline
import digest
import recording

EVERY = 40
SOURCE = baseline.FOLDER.parents[1] / "src"


def test_the_texts_are_many_and_of_every_origin() -> None:
    names = list(baseline.texts())
    assert len(names) >= 10_000
    assert {name.partition("/")[0] for name in names} == {
        "bench", "corpus", "cut", "damage", "examples", "found", "generated", "hostile",
        "labelled", "more", "noise", "pages", "random", "tests", "volume",
    }  # fmt: skip
    assert any("\ud800" in text for text in baseline.texts().values())


def test_this_version_equals_the_reference() -> None:
    names = list(baseline.texts())[::EVERY]
    reference = digest.read(baseline.REFERENCE)
    here = digest.digest_of((name, recording.hashes(baseline.texts()[name])) for name in names)
    some = digest.Digest(reference.columns, {name: reference.rows[name] for name in names})
    assert digest.compare(some, here).texts == {}


def small(**cells: str) -> digest.Digest:
    return digest.digest_of(
        [("a", {}), ("b", {name.replace("_", "."): cells[name] for name in cells})]
    )


def test_a_comparison_names_column_and_text() -> None:
    found = digest.compare(
        small(parse_title="1", parse_az="1"), small(parse_title="2", parse_az="1")
    )
    assert found.texts == {"parse.title": ["b"]}


def test_a_new_column_is_no_difference_and_a_lost_one_is() -> None:
    old, new = small(parse_title="1"), small(parse_title="1", parse_family="2")
    assert digest.compare(old, new) == digest.Difference({}, 1, ["parse.family"])
    assert digest.compare(new, old).texts == {"parse.family": ["b"]}


@pytest.mark.parametrize(
    ("name", "ignored"),
    [
        ("parse.body.role", True), ("body.role", True), ("body", True), ("parse", True),
        ("role", False), ("bod", False), ("parse_all.body", False), ("body.role.x", False),
    ],
)  # fmt: skip
def test_ignored(name: str, ignored: bool) -> None:
    assert digest.is_ignored("parse.body.role", [name]) is ignored


@pytest.mark.parametrize("name", ["digest.tsv", "digest.tsv.xz"])
def test_a_digest_comes_back_from_its_file(tmp_path: Path, name: str) -> None:
    cells = {"parse.az": "1", "parse_all.az": "1", "iter_notices.az": "2", "iter_notices.x": ""}
    written = digest.digest_of([("a", cells), ("b", {"text": "3"})])
    digest.write(written, tmp_path / name)
    assert digest.read(tmp_path / name) == written


def test_wording_is_no_value_and_everything_else_of_a_remark_is() -> None:
    found = recording.values("StGB NRW-Mitteilung 1/2005 vom 31.02.2005\nWinterdienst")
    columns = {name for name in found if name.startswith("parse.diagnostics.")}
    assert columns == {f"parse.diagnostics.{x}" for x in ("code", "severity", "span", "field")}
    assert found["parse.title"] == ["Winterdienst"]
    assert found["parse.number.sequence"] == [1]


def test_an_exception_is_a_value(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(text: str) -> list[recording.Record]:
        raise RuntimeError(text)

    monkeypatch.setitem(recording.READERS, "parse", fails)
    assert recording.values("x")["parse.error"] == "RuntimeError: x"


def test_a_version_that_reads_otherwise_is_found_and_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "src"
    shutil.copytree(SOURCE, other)
    with (other / "notice_parser" / "__init__.py").open("a", encoding="utf-8") as file:
        file.write(OTHER_TITLE)
    command = ["compare", str(SOURCE), str(other), "--every", "3000", "--jobs", "1"]
    assert baseline.main([*command, "--show", "1"]) == 1
    printed = capsys.readouterr().out
    first = next(iter(baseline.texts()))
    assert f"title: 6 texts (parse 6): {first}, " in printed
    assert '    B: ["another"]' in printed
    assert baseline.main([*command, "--ignore", "parse.title", "to_text"]) == 0


# appended to a copy of the package: its `parse` gives every notice the same title
OTHER_TITLE = """
def parse(text):
    from .parsing import parse

    return parse(text).model_copy(update={"title": "another"})
"""


def test_what_cannot_be_compared_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    digest.write(small(parse_title="1"), tmp_path / "other.tsv")
    for given, said in (
        (tmp_path / "none", "no such digest file or folder"),
        (tmp_path, "holds no package notice_parser"),
        (tmp_path / "other.tsv", "is of other texts"),
    ):
        assert baseline.main(["compare", str(given), str(SOURCE), "--every", "9000"]) == 2
        assert said in capsys.readouterr().err

"""The command ``archive``: folders and tables give the same, what can't be read is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from command_line import command
from notice_parser.archive import archive_of, records_in
from notice_parser.archive.writing import OUTPUTS
from test_archive import OTHER, numbered, text_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    texts = [
        numbered(1, "02.01.2006"),
        f"{numbered(1, '02.01.2006')}\n\nDrucken",
        numbered(4, "05.01.2006"),
        text_of("5/2006", "06.01.2006", f"{OTHER} Siehe StGB NRW-Mitteilung 1/2006.", title="Neu"),
    ]
    for place, text in enumerate(texts):
        (folder / f"{place}.txt").write_text(text, encoding="utf-8")
    return folder


def made_of(*arguments: object, status: int = 0) -> str:
    return command("archive", *arguments, status=status).stderr


def test_a_folder_becomes_an_archive(folder: Path, tmp_path: Path) -> None:
    said = made_of(folder, "-o", tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(OUTPUTS)
    assert "3 notices in 4 different texts" in said
    assert "2 numbers missing in 1 series" in said
    assert "1 references: 1 resolved" in said


@pytest.mark.parametrize("ending", [".jsonl", ".parquet", ".arrow"])
def test_a_table_of_records_gives_the_same_as_its_folder(
    folder: Path, tmp_path: Path, ending: str
) -> None:
    table = tmp_path / f"notices{ending}"
    command("parse", folder, "-o", table)
    made_of(folder, "-o", tmp_path / "one")
    made_of(table, "-o", tmp_path / "two")
    for name in OUTPUTS:
        one, two = ((tmp_path / each / name).read_bytes() for each in ("one", "two"))
        assert one == two, name


def test_processes_and_the_order_of_paths_change_nothing(folder: Path, tmp_path: Path) -> None:
    paths = sorted(folder.iterdir())
    made_of(*paths, "-o", tmp_path / "one")
    made_of(*reversed(paths), "--jobs", "2", "-o", tmp_path / "two")
    for name in OUTPUTS:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_what_cannot_be_read_is_named_with_its_place(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "notices.jsonl"
    command("parse", folder, "-o", table)
    lines = table.read_text(encoding="utf-8").splitlines()
    wrong = json.dumps(json.loads(lines[0]) | {"date": "never"})
    table.write_text("\n".join(["{", "", lines[0], wrong, "[]", *lines[1:]]), encoding="utf-8")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    said = made_of(table, tmp_path / "gone.txt", "-o", tmp_path / "out", status=1)
    for number in (1, 4, 5):
        assert f"  {table}: record {number}: " in said
    assert f"  {tmp_path / 'gone.txt'}: " in said
    assert "3 notices in 4 different texts" in said


def test_a_broken_parquet_file_is_named(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "notices.parquet"
    command("parse", folder, "-o", table)
    data = table.read_bytes()
    table.write_bytes(data[: len(data) // 2])
    assert "the Parquet file is broken" in made_of(table, "-o", tmp_path / "out", status=1)


def test_a_table_without_fields_is_refused(folder: Path, tmp_path: Path) -> None:
    for ending in (".jsonl", ".parquet"):
        table = tmp_path / f"notices{ending}"
        command("parse", folder, "--fields", "number,date", "-o", table)
        said = made_of(table, "-o", tmp_path / "out", status=2)
        assert "no" in said
        assert "title" in said
    table = tmp_path / "notices.csv"
    command("parse", folder, "-o", table)
    assert ".jsonl or .parquet" in made_of(table, "-o", tmp_path / "out", status=2)


def test_json_lines_of_texts_are_parsed(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    texts = [numbered(number, f"0{number}.01.2006") for number in (1, 2)]
    path.write_text("\n".join(json.dumps({"text": text}) for text in texts), encoding="utf-8")
    records = records_in(path)
    assert len(archive_of(records).entries) == 2
    assert not records.failures


def test_a_folder_with_something_else_in_it_is_refused(folder: Path, tmp_path: Path) -> None:
    assert "holds something else" in made_of(folder, "-o", folder, status=2)
    assert "a folder" in made_of("-", "-o", tmp_path / "out", status=2)
    assert not (tmp_path / "out").exists()


def test_an_archive_is_written_again_and_nothing_else_in_its_folder_is_touched(
    folder: Path, tmp_path: Path
) -> None:
    made_of(folder, "-o", tmp_path / "out")
    (tmp_path / "out" / "mine.txt").write_text("mine", encoding="utf-8")
    (folder / "0.txt").unlink()
    (folder / "1.txt").unlink()
    assert "2 notices in 2 different texts" in made_of(folder, "-o", tmp_path / "out")
    assert (tmp_path / "out" / "mine.txt").read_text(encoding="utf-8") == "mine"


def test_what_a_killed_run_left_is_no_hindrance(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / ".partial-x").mkdir(parents=True)
    made_of(folder, "-o", tmp_path / "out")
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "holds something else" in made_of(folder, "-o", tmp_path / "file", status=2)


def test_nothing_to_archive_ends_with_1(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    made_of(tmp_path / "in", "-o", tmp_path / "out", status=1)

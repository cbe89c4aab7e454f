"""`read`: files of a folder to notices in Python, with where they come from."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

import notice_parser
from command_line import BAD, TEXTS, command, folder_of_texts, rows_of
from notice_parser import Found, UnreadWarning, parse, parse_all, read
from notice_parser.table import FLAT_SCHEMA, NOTICE_SCHEMA, flat, from_arrow, to_arrow
from samples import PNG, json_lines, pdf, typeset, zipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of_texts(tmp_path)


def test_each_notice_has_its_file_and_is_what_parse_gives(folder: Path) -> None:
    found = list(read(folder))
    assert [each.notice for each in found] == [parse(text) for text in TEXTS]
    assert [each.text for each in found] == TEXTS
    assert found[6] == Found(
        str(folder / "below" / "6.txt"), None, None, None, None, TEXTS[6], parse(TEXTS[6])
    )


def test_paths_are_one_or_several_files_folders_or_patterns(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    for given, expected in (
        ("0.txt", ["0.txt"]),
        (Path("below"), ["below/6.txt", "below/7.txt"]),
        (["1.txt", Path("0.txt")], ["1.txt", "0.txt"]),
        ("[23].txt", ["2.txt", "3.txt"]),
    ):
        found = read(given)  # type: ignore[arg-type]  # of several types in one loop
        assert [each.path for each in found] == expected
    Path("-").write_text(TEXTS[0], encoding="utf-8")
    assert [each.path for each in read("-")] == ["./-"]  # a file, not standard input


def test_members_records_pages_and_several(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped(("b.jsonl", json_lines({"t": TEXTS[0]}, {"t": BAD}))))
    (tmp_path / "b.pdf").write_bytes(pdf([[], typeset(TEXTS[1]), typeset(TEXTS[2])]))
    found = list(read(tmp_path, several=True, text_column="t"))
    assert [(each.member, each.record, each.page, each.index) for each in found] == [
        ("b.jsonl", 1, None, 0), ("b.jsonl", 2, None, 0), (None, None, 2, 0), (None, None, 3, 1),
    ]  # fmt: skip
    assert [each.notice for each in found[2:]] == parse_all(found[2].text)


def test_what_is_not_read_is_kept_and_said(folder: Path) -> None:
    (folder / "bild.png").write_bytes(PNG)
    (folder / "half.txt.gz").write_bytes(gzip.compress(b"Text" * 99)[:-9])
    (folder / "scan.pdf").write_bytes(pdf([[]], pictures=[0]))
    reading = read(folder)
    assert next(reading).path == str(folder / "0.txt")
    with pytest.warns(
        UnreadWarning, match=r"2 could not be read: .*half.txt.gz: the file ends"
    ) as told:
        assert len(list(reading)) == 7
    assert list(reading) == []  # and it is said once
    assert len(told) == 1
    assert told[0].filename == __file__
    assert [(lost.name, lost.kind) for lost in reading.passed_over] == [
        (str(folder / "bild.png"), "a PNG picture")
    ]
    assert [Path(lost.name).name for lost in reading.failures] == ["half.txt.gz", "scan.pdf"]


def test_strict_and_families(folder: Path) -> None:
    (folder / "bad.txt").write_text(BAD, encoding="utf-8")
    reading = read(folder, strict=True, families=notice_parser.FAMILIES)
    with pytest.warns(UnreadWarning, match="problems: date-impossible"):
        assert len(list(reading)) == 8


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_number_of_processes_changes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    monkeypatch.setattr("notice_parser.many.found._SLICE_COUNT", 2)
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    counts: list[int] = []
    reading = read(folder, jobs=jobs, progress=counts.append)
    with pytest.warns(UnreadWarning):
        assert [each.notice for each in reading] == [parse(text) for text in TEXTS]
    assert counts == list(range(1, 9))
    assert [lost.reason for lost in reading.failures] == ["No such file or directory"]


def test_the_command_reads_the_same(folder: Path) -> None:
    (folder / "a.zip").write_bytes(zipped(("x/y.txt", TEXTS[0].encode())))
    rows = rows_of(command("parse", folder, "--fields", "text").stdout)
    assert [(row["path"], row["member"], row["text"]) for row in rows] == [
        (each.path, each.member, each.text) for each in read(folder)
    ]


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        (42, TypeError, "read takes a path, or several of them, not int"),
        (b"x", TypeError, "decode makes one of bytes"),
        ([1], TypeError, "a path must be a str or a Path, not int"),
        ("no/such/file", FileNotFoundError, "there is no file or folder 'no/such/file'"),
        ("StGB NRW-Mitteilung 1/2006\nTitel", FileNotFoundError, "parse takes a text"),
    ],
)
def test_what_is_no_path_is_refused_at_once(
    given: object, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        read(given)  # type: ignore[arg-type]  # the wrong type is the test
    with pytest.raises(ValueError, match="jobs must be at least 1, not 0"):
        read(".", jobs=0)


def test_bounds_hold_and_can_be_lifted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from notice_parser.intake.limits import LIMITS

    monkeypatch.setattr("notice_parser.many.sources.LIMITS", LIMITS._replace(size=100))
    with pytest.warns(UnreadWarning, match="it has more than 100 bytes"):
        assert list(read(folder / "0.txt")) == []
    assert len(list(read(folder / "0.txt", no_limits=True))) == 1


# Tables
# --------------------------------------------------------------------------------------------


def test_tables_keep_where_a_notice_comes_from(folder: Path) -> None:
    table = to_arrow(read(folder))
    assert table.schema.names == ["path", "member", "record", "page", "index", *NOTICE_SCHEMA.names]
    assert table["path"].to_pylist() == [each.path for each in read(folder)]
    assert list(from_arrow(table)) == [parse(text) for text in TEXTS]
    assert to_arrow(list(read(folder))).equals(table)
    assert flat(read(folder)).schema.names == [*table.schema.names[:5], *FLAT_SCHEMA.names]
    empty = to_arrow(read(folder / "0.txt", several=True, strict=False))
    assert empty.num_rows == 1


@pytest.mark.parametrize("name", ["to_pandas", "to_polars", "to_arrow", "flat"])
def test_what_is_no_collection_of_records_is_refused_with_what_to_do(name: str) -> None:
    from notice_parser import table

    if name in ("to_pandas", "to_polars"):
        pytest.importorskip(name.removeprefix("to_"))
    function = getattr(table, name)
    with pytest.raises(TypeError, match=rf"{name}\(\[notice\]\)"):
        function(parse(TEXTS[0]))
    with pytest.raises(TypeError, match=f"{name} takes records, .* not str"):
        function("text")
    with pytest.raises(TypeError, match="entry 1 is no record but str"):
        function([parse(TEXTS[0]), "text"])


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (
            Path("a.txt"),
            r"not \w+Path; notice_parser.read\(path\) reads a file",
        ),
        (None, "not NoneType: there is no text"),
        (["a"], "parse_many takes many texts"),
        (3, "must be a str, not int$"),
    ],
)
def test_parse_says_what_to_do_with_what_is_no_text(value: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        parse(value)  # type: ignore[arg-type]  # the same


def test_the_command_is_the_module_too(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "notice_parser", "parse", "0.txt", "--fields", "number"],
        cwd=folder,
        capture_output=True,
        check=True,
    )
    assert [row["number"] for row in rows_of(done.stdout.decode())]


def test_the_library_alone_loads_no_reader() -> None:
    code = (
        "import sys, notice_parser; notice_parser.parse('x'); notice_parser.read; "
        "readers = {'pypdfium2', 'mammoth', 'markdown_it', 'pyarrow', 'selectolax', 'rich'}; "
        "assert not readers & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

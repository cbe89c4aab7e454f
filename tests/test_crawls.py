"""Crawls: WARC files, whole and broken; ``--only-notices``; shards for engines."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pytest

import crawl
import crawl_pages
from command_line import command
from notice_parser import parse_many, read
from notice_parser.intake.limits import LIMITS
from notice_parser.intake.warc import responses
from notice_parser.table.shards import FOUND_SCHEMA, parse_shards
from samples import response as record

NOTICE = "StGB NRW-Mitteilung 603/2006 vom 01.08.2006\nLeistungsprozess\nEs geht voran.\nAz.: II 3"


def found(data: bytes) -> list[bytes | str]:
    """What comes of a file: bodies, and what is wrong."""
    return [each.wrong or each.data for each in responses(BytesIO(data), LIMITS)]


RECORDS = [record(b"<html>%d</html>" % i) for i in range(4)]
BODIES = [b"<html>%d</html>" % i for i in range(4)]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_responses_that_are_text_are_read(pack: Callable[[bytes], bytes]) -> None:
    others = [record(b"x", b"image/png"), record(b"y", b"text/plain"), record(b"z", of=b"request")]
    data = b"".join(map(pack, RECORDS + others))
    assert found(data) == [*BODIES, b"y"]


def test_a_truncated_file_is_named_and_the_rest_read() -> None:
    for data in (b"".join(RECORDS)[:-20], b"".join(map(gzip.compress, RECORDS))[:-20]):
        *whole, wrong = found(data)
        assert whole == BODIES[:-1]
        assert isinstance(wrong, str)
        assert "cut off" in wrong


def test_a_broken_record_is_named_with_its_place_and_the_rest_read() -> None:
    packed = list(map(gzip.compress, RECORDS))
    packed[1] = packed[1][:40] + b"\x00" * 20 + packed[1][60:]
    first, wrong, *rest = found(b"".join(packed))
    assert (first, rest) == (BODIES[0], BODIES[2:])
    assert isinstance(wrong, str)
    assert "behind byte 0 is broken" in wrong
    without = [RECORDS[0], b"no record\r\n\r\n", *RECORDS[1:]]
    first, wrong, *rest = found(b"".join(without))
    assert (first, rest) == (BODIES[0], BODIES[1:])
    assert "broken" in str(wrong)
    lost = found(RECORDS[0] + b"WARC/1.0\r\nno header\r\n\r\n\r\n" + RECORDS[1])
    assert lost[0] == BODIES[0]
    assert lost[-1] == BODIES[1]
    assert "broken" in str(lost[1])


def test_what_is_sent_packed_is_unpacked_within_bounds() -> None:
    def sent(body: bytes) -> bytes:
        plain = record(gzip.compress(body))
        header = b"Content-Encoding: gzip\r\nContent-Length"
        longer = plain.replace(b"Content-Length", header, 2).replace(header, b"Content-Length", 1)
        size = int(plain.split(b"Content-Length: ")[1].split(b"\r\n")[0])
        return longer.replace(b": %d\r\n" % size, b": %d\r\n" % (size + 24), 1)

    bomb = b" " * (LIMITS.page + 1)
    first, second, third = found(sent(b"<p>x</p>") + sent(bomb) + RECORDS[0])
    assert (first, third) == (b"<p>x</p>", BODIES[0])
    assert "--no-limits" in str(second)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    crawl.make(tmp_path, "warc", 40, 3, 2)
    return tmp_path


def test_exactly_the_notices_come_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert crawl.check(folder, 1, 0)
    assert "3 notices, 3 found, 0 missed, 0 added; 37 pages passed over" in capsys.readouterr().out


@pytest.mark.parametrize("kind", ["parquet", "jsonl"])
def test_shards_of_texts_too(tmp_path: Path, kind: str) -> None:
    crawl.make(tmp_path, kind, 30, 2, 1)
    assert crawl.check(tmp_path, 1, 0)


def test_the_command_counts_what_it_passed_over(folder: Path, tmp_path: Path) -> None:
    path = folder / "00000.warc.gz"
    path.write_bytes(path.read_bytes()[:-30])  # its last record is cut off
    output = tmp_path / "out.jsonl"
    done = command("parse", path, "--only-notices", "-o", output, status=1)
    truth = json.loads((folder / "truth.json").read_text(encoding="ascii"))["00000.warc.gz"]
    rows = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert [row["record"] for row in rows] == [number for number in truth if number < 20]
    assert f"no notices, passed over: {19 - len(rows)}" in done.output
    assert "record 20: the record at byte" in done.output


def test_the_function_for_partitions_takes_paths_and_batches(folder: Path) -> None:
    paths = sorted(map(str, folder.glob("*.gz")))
    batch = pa.record_batch({"path": paths})
    rows = [row for some in (paths, [batch], batch) for row in _rows(parse_shards(some))]
    assert len(rows) == 9
    assert rows[:3] == rows[3:6] == rows[6:]


def _rows(batches: Iterable[pa.RecordBatch]) -> list[Any]:
    table = pa.Table.from_batches(batches, FOUND_SCHEMA)
    rows: list[Any] = table.select(["path", "record"]).to_pylist()
    return rows


def test_files_of_one_text_are_asked_too(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text(NOTICE, encoding="utf-8")
    (tmp_path / "2.html").write_text(crawl_pages.page(Random(1), "club"), encoding="utf-8")
    (tmp_path / "3.txt").write_text("Das Fest war schön.\n22. Juli 2025", encoding="utf-8")
    reading = read(tmp_path, only_notices=True)
    assert [Path(each.path).name for each in reading] == ["1.txt"]
    assert reading.skipped == 2
    assert len(list(read(tmp_path))) == 3


def test_parse_many_counts_what_it_skipped() -> None:
    skipped: list[int] = []
    notices = parse_many(["Es gibt Kuchen.", NOTICE, "Und Tee."], skipped=skipped.append)
    assert [notice.title for notice in notices] == ["Leistungsprozess"]
    assert skipped == [1, 2]

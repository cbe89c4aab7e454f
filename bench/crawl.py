"""A crawl with a known number of notices in it, made and read: exactly those come out, and at what
rate. A command::

    python bench/crawl.py make FOLDER --pages 200000 --shards 40   # WARC; --kind parquet, jsonl
    python bench/crawl.py check FOLDER --jobs 2
    python bench/crawl.py check FOLDER --spark 2                   # the same through Spark
    python bench/crawl.py question                                 # the question alone

`check` ends with status 1 where another page comes out than those that are notices.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import crawl_pages
import workload
from notice_parser import could_be_notice, decode, read, text_from_html

EACH = 200  # pages of a kind that the question is asked of
ROUNDS = 5
MAKERS = ("warc", "parquet", "jsonl")


def notice_page(choose: Random) -> str:
    """A notice as a page of a site."""
    example = workload.clean(choose, ordering=choose.random() < 0.3)
    lines = "\n".join(f"<p>{html.escape(line, quote=False)}</p>" for line in example.lines)
    return crawl_pages.framed(choose, lines)


def pages(count: int, notices: int, seed: int) -> Iterator[tuple[str, bool]]:
    """Pages of a crawl, each with whether it is a notice."""
    choose = Random(seed)
    places = set(choose.sample(range(count), notices))
    for i in range(count):
        yield (notice_page(choose) if i in places else crawl_pages.page(choose)), i in places


def record(page: str, number: int) -> bytes:
    """A page as a response record, packed."""
    body = page.encode()
    sent = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
    )
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
        f"WARC-Target-URI: https://crawl.example/{number}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(sent)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + sent + b"\r\n\r\n", compresslevel=4)


def make(folder: Path, kind: str, count: int, notices: int, shards: int) -> None:
    """Write the shards, and beside them which records are notices."""
    folder.mkdir(parents=True, exist_ok=True)
    truth: dict[str, list[int]] = {}
    for shard in range(shards):
        share = count * (shard + 1) // shards - count * shard // shards
        wanted = notices * (shard + 1) // shards - notices * shard // shards
        name = f"{shard:05}.{kind}{'' if kind == 'parquet' else '.gz'}"
        found = pages(share, wanted, shard)
        truth[name] = list(_written(folder / name, kind, found))
    (folder / "truth.json").write_text(json.dumps(truth), encoding="ascii")


def _written(path: Path, kind: str, found: Iterator[tuple[str, bool]]) -> Iterator[int]:
    """Write a shard; the numbers of the records that are notices, from 1."""
    texts: list[str] = []
    with path.open("wb") as out:
        for number, (page, is_notice) in enumerate(found, 1):
            if is_notice:
                yield number
            if kind == "warc":
                out.write(record(page, number))
            else:
                texts.append(text_from_html(page))
        if kind == "jsonl":
            lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
            out.write(gzip.compress(lines.encode(), compresslevel=4, mtime=0))
        elif kind == "parquet":
            import pyarrow as pa
            from pyarrow import parquet

            parquet.write_table(pa.table({"text": texts}), out, row_group_size=1000)


def size_of(path: Path) -> int:
    """The bytes of a shard, unpacked."""
    if path.suffix != ".gz":
        return path.stat().st_size
    with gzip.open(path) as packed:
        return sum(map(len, iter(lambda: packed.read(1 << 20), b"")))


def check(folder: Path, jobs: int, spark: int) -> bool:
    """Read the shards and print the rate; whether exactly the notices came out."""
    truth: dict[str, list[int]] = json.loads((folder / "truth.json").read_text(encoding="ascii"))
    paths = [folder / name for name in truth]
    size = sum(map(size_of, paths))
    start, used = time.perf_counter(), time.process_time()
    found, skipped = _through_spark(paths, spark) if spark else _read(paths, jobs)
    took, used = time.perf_counter() - start, time.process_time() - used
    expected = sorted((name, number) for name, some in truth.items() for number in some)
    missed, added = set(expected) - set(found), set(found) - set(expected)
    print(
        f"{len(expected)} notices, {len(found)} found, {len(missed)} missed, {len(added)} added; "
        f"{skipped} pages passed over"
    )
    print(
        f"{size / 1e6:,.0f} MB unpacked in {took:.1f} s: {size / took / 1e6:,.0f} MB/s"
        + ("" if spark or jobs > 1 else f"; {size / used / 1e6:,.0f} MB/s of processor time")
        + f"; peak memory {_peak():,.0f} MB"
    )
    return sorted(found) == expected


def _read(paths: list[Path], jobs: int) -> tuple[list[tuple[str, int]], int | str]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        reading = read(paths, jobs=jobs, only_notices=True)
        found = [(Path(each.path).name, each.record or 0) for each in reading]
    return found, reading.skipped


def _through_spark(paths: list[Path], cores: int) -> tuple[list[tuple[str, int]], int | str]:
    from pyspark.sql import SparkSession

    from notice_parser.table.shards import parse_shards

    def places(batches: Any) -> Any:
        for batch in parse_shards(batches):
            yield batch.select(["path", "record"])

    session = SparkSession.builder.master(f"local[{cores}]").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    shards = session.createDataFrame([(str(path),) for path in paths], "path string")
    rows = shards.repartition(len(paths)).mapInArrow(places, "path string, record long").collect()
    session.stop()
    return [(Path(row.path).name, row.record) for row in rows], "the other"


def _peak() -> float:
    import resource

    own, children = (
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return max(own, children) / 1024


def question() -> None:
    """How fast the question is answered, and for how many pages with yes, by kind of page; beside
    it what it costs to decode them."""
    choose = Random(0)
    print(f"{'pages':16} {'question':>10} {'decode':>10}   let pass")
    for kind in (*crawl_pages.KINDS, ""):
        data = [crawl_pages.page(choose, kind).encode() for _ in range(EACH)]
        size = sum(map(len, data)) / 1e6
        passed = sum(map(could_be_notice, data))
        asked, decoded = _median(could_be_notice, data), _median(decode, data)
        print(
            f"{kind or 'as in a crawl':16} {size / asked:6.0f} MB/s {size / decoded:6.0f} MB/s"
            f"   {passed / EACH:.1%}"
        )


def _median(work: Callable[[bytes], object], data: list[bytes]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.thread_time()
        for page in data:
            work(page)
        times.append(time.thread_time() - start)
    return statistics.median(times)


def main() -> None:
    """Make, check or ask."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("make", "check", "question"))
    parser.add_argument("folder", type=Path, nargs="?", default=Path("crawl"))
    parser.add_argument("--kind", choices=MAKERS, default="warc")
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--notices", type=int, default=200)
    parser.add_argument("--shards", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--spark", type=int, default=0)
    options = parser.parse_args()
    if options.what == "make":
        make(options.folder, options.kind, options.pages, options.notices, options.shards)
    elif options.what == "question":
        question()
    elif not check(options.folder, options.jobs, options.spark):
        sys.exit(1)


if __name__ == "__main__":
    main()

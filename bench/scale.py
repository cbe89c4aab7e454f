"""A run over many partitions, as an engine would make it, and how large a partition should be: the
figures of docs/scale.md. Linux only.

``python bench/scale.py --partitions 100 --rows 10000`` parses a million notices on two cores: texts
in Parquet files, one task for each file, its records in a file of their own. Every tenth partition
has texts of its own; the others have them again, which changes nothing for a parser that remembers
nothing. ``python bench/scale.py --sizes`` runs one partition of each size in a fresh process and
prints what it costs.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute
import pyarrow.dataset
import pyarrow.parquet

from engines import texts
from measure import machine
from notice_parser.table import NOTICE_SCHEMA, parse_batch

SCHEMA = pa.schema([("id", pa.int64()), *NOTICE_SCHEMA])
BATCH = 5_000
SHARED = 10  # partitions with the same texts
MB = 1_000_000
SIZES = (
    (1, BATCH),
    (100, BATCH),
    (1_000, BATCH),
    (10_000, BATCH),
    (100_000, BATCH),
    (10_000, 500),
    (50_000, 50_000),
)


class Cost(NamedTuple):
    """What a task took: rows, seconds of processor time; and of its process: seconds and peak of
    resident memory in bytes so far, and which it was."""

    rows: int
    seconds: float
    seconds_so_far: float
    peak: int
    process: int


def fresh(processes: int) -> ProcessPoolExecutor:
    """Processes that have nothing of this one in their memory."""
    return ProcessPoolExecutor(processes, mp_context=get_context("spawn"))


def write_texts(path: Path, rows: int, seed: int, batch: int = BATCH) -> None:
    """A partition of texts, in row groups of a batch each."""
    table = pa.table(
        {
            "id": range(seed * rows, (seed + 1) * rows),
            "text": pa.array(texts(rows, seed), pa.string()),
        }
    )
    pa.parquet.write_table(table, path, compression="zstd", row_group_size=batch)


def work(source: Path, target: Path, batch: int = BATCH) -> Cost:
    """The task: one partition."""
    start = time.process_time()
    rows = 0
    with (
        pa.parquet.ParquetFile(source) as given,
        pa.parquet.ParquetWriter(target, SCHEMA, compression="zstd") as out,
    ):
        for piece in given.iter_batches(batch):
            out.write_batch(parse_batch(piece))
            rows += len(piece)
    end = time.process_time()
    peak = next(
        int(line.split()[1]) * 1024
        for line in Path("/proc/self/status").read_text().splitlines()
        if line.startswith("VmHWM")
    )
    return Cost(rows, end - start, end, peak, os.getpid())


def run(folder: Path, partitions: int, rows: int, jobs: int) -> None:
    """All partitions, and what came of them."""
    sources = [folder / f"texts-{i}.parquet" for i in range(-(-partitions // SHARED))]
    given = [sources[i % len(sources)] for i in range(partitions)]
    notices = folder / "notices"
    notices.mkdir()
    with fresh(jobs) as pool:
        list(pool.map(write_texts, sources, repeat(rows), range(len(sources))))
    with fresh(jobs) as pool:
        start = time.perf_counter()
        costs = list(
            pool.map(work, given, [notices / f"{i:05}.parquet" for i in range(partitions)])
        )
        wall = time.perf_counter() - start
    count = sum(cost.rows for cost in costs)
    seconds = sum(cost.seconds for cost in costs)
    print(f"{count:,} notices in {partitions} partitions with {jobs} processes; {machine()}")
    print(
        f"processor time: {seconds / 3600 / count * MB:.3f} core-hours a million;"
        f" {seconds / wall:.2f} of {jobs} cores used"
    )
    for process in {cost.process for cost in costs}:
        own = [cost.peak / MB for cost in costs if cost.process == process]
        print(
            f"peak of a process: {own[0]:.0f} MB after its first partition, {own[-1]:.0f} MB after"
            f" its last of {len(own)}"
        )
    text_size, size = (
        sum(path.stat().st_size for path in paths) for paths in (given, notices.iterdir())
    )
    print(f"in Parquet: texts {text_size / count:.0f} bytes a notice, records {size / count:.0f}")
    start = time.process_time()
    dataset = pa.dataset.dataset(notices)
    parsed = dataset.count_rows(filter=pa.compute.field("layout").is_valid())
    years = (
        dataset.to_table(columns={"year": pa.compute.field("number", "year")})
        .group_by("year")
        .aggregate([([], "count_all")])
    )
    taken = time.process_time() - start
    counted = (
        f"notices of {years.num_rows - 1} years counted in {taken / seconds:.5f} of the time of"
        " parsing"
    )
    print(f"read again: {dataset.count_rows():,} rows, {parsed:,} parsed, {counted}")


def sizes(folder: Path) -> None:
    """One partition of each size in a fresh process: processor time with start-up, and peak."""
    found = [(rows, batch, one(folder, rows, batch)) for rows, batch in SIZES]
    least = min(cost.seconds_so_far / cost.rows for _, _, cost in found)
    print(
        "| notices in the partition | in a batch | processor time a notice, start-up in it / the"
        " least | peak of the process, MB |",
        "|---|---|---|---|",
        sep="\n",
    )
    for rows, batch, cost in found:
        print(
            f"| {rows:,} | {min(rows, batch):,} | {cost.seconds_so_far / rows / least:.2f} |"
            f" {cost.peak / MB:.0f} |"
        )
    print(f"\n{machine()}")


def one(folder: Path, rows: int, batch: int) -> Cost:
    """What one partition costs in a process of its own."""
    source, target = folder / "texts.parquet", folder / "notices.parquet"
    with fresh(1) as pool:
        pool.submit(write_texts, source, rows, 0, batch).result()
    with fresh(1) as pool:
        return pool.submit(work, source, target, batch).result()


def main() -> None:
    """Run, or try sizes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--partitions", type=int, default=100)
    parser.add_argument("--rows", type=int, default=10_000, help="notices in a partition")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--sizes", action="store_true", help="one partition of each size instead")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if options.sizes:
            sizes(Path(name))
        else:
            run(Path(name), options.partitions, options.rows, options.jobs)


if __name__ == "__main__":
    main()

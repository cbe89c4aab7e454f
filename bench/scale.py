"""A run over many partitions, as an engine would make it, and how large a partition should be: the figures of docs/scale.md. Linux and macOS.

``python bench/scale.py --partitions 100 --rows 10000`` parses a million notices on two cores: texts in Parquet files, one task for each file, its records in
a file of their own. Every tenth partition has texts of its own; the others have them again, which changes nothing for a parser that remembers nothing.
``python bench/scale.py --sizes`` runs one partition of each size in a fresh process and prints what it costs.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
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
SIZES = ((1, BATCH), (100, BATCH), (1_000, BATCH), (10_000, BATCH), (100_000, BATCH), (10_000, 500), (10_000, 10_000), (50_000, 50_000))
_RSS = 1 if sys.platform == "darwin" else 1024  # bytes in a unit of ru_maxrss


class Cost(NamedTuple):
    """What a task took: rows, seconds of processor time, the peak of its process's resident memory so far in bytes, and which process it was."""

    rows: int
    seconds: float
    peak: int
    process: int


def write_texts(path: Path, rows: int, seed: int, batch: int = BATCH) -> None:
    """A partition of texts, in row groups of a batch each."""
    table = pa.table({"id": range(seed * rows, (seed + 1) * rows), "text": pa.array(texts(rows, seed), pa.string())})
    pa.parquet.write_table(table, path, compression="zstd", row_group_size=batch)


def work(source: Path, target: Path, batch: int = BATCH) -> Cost:
    """The task: one partition."""
    start = time.process_time()
    rows = 0
    with pa.parquet.ParquetFile(source) as given, pa.parquet.ParquetWriter(target, SCHEMA, compression="zstd") as out:
        for piece in given.iter_batches(batch):
            out.write_batch(parse_batch(piece))
            rows += len(piece)
    return Cost(rows, time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _RSS, os.getpid())


def run(folder: Path, partitions: int, rows: int, jobs: int) -> None:
    """All partitions, and what came of them."""
    sources = [folder / f"texts-{i}.parquet" for i in range(-(-partitions // SHARED))]
    given = [sources[i % len(sources)] for i in range(partitions)]
    notices = folder / "notices"
    notices.mkdir()
    with ProcessPoolExecutor(jobs) as pool:
        list(pool.map(write_texts, sources, repeat(rows), range(len(sources))))
        start = time.perf_counter()
        costs = list(pool.map(work, given, [notices / f"{i:05}.parquet" for i in range(partitions)]))
        wall = time.perf_counter() - start
    count = sum(cost.rows for cost in costs)
    seconds = sum(cost.seconds for cost in costs)
    print(f"{count:,} notices in {partitions} partitions with {jobs} processes; {machine()}")
    print(f"processor time: {seconds / 3600 / count * MB:.3f} core-hours a million; the run took {wall * jobs / seconds:.2f} times that of its processes")
    for process in {cost.process for cost in costs}:
        own = [cost.peak / MB for cost in costs if cost.process == process]
        print(f"peak of a process: {own[0]:.0f} MB after its first partition, {own[-1]:.0f} MB after its last of {len(own)}")
    text_size, size = (sum(path.stat().st_size for path in paths) for paths in (given, notices.iterdir()))
    print(f"in Parquet: texts {text_size / count:.0f} bytes a notice, records {size / count:.0f}")
    start = time.process_time()
    dataset = pa.dataset.dataset(notices)
    parsed = dataset.count_rows(filter=pa.compute.field("layout").is_valid())
    years = dataset.to_table(columns={"year": pa.compute.field("number", "year")}).group_by("year").aggregate([([], "count_all")])
    taken = time.process_time() - start
    counted = f"notices of {years.num_rows - 1} years counted in {taken / seconds:.5f} of the time of parsing"
    print(f"read again: {dataset.count_rows():,} rows, {parsed:,} parsed, {counted}")


def sizes(folder: Path) -> None:
    """One partition of each size in a fresh process: processor time with start-up, and peak."""
    found = [(rows, batch, *fresh(folder, rows, batch)) for rows, batch in SIZES]
    least = min(seconds / rows for rows, _, seconds, _ in found)
    print(
        "| notices in the partition | in a batch | processor time a notice, start-up in it / the least | peak of the process, MB |",
        "|---|---|---|---|",
        sep="\n",
    )
    for rows, batch, seconds, peak in found:
        print(f"| {rows:,} | {min(rows, batch):,} | {seconds / rows / least:.2f} | {peak / MB:.0f} |")
    print(f"\n{machine()}")


def fresh(folder: Path, rows: int, batch: int) -> tuple[float, int]:
    """Seconds of processor time and peak in bytes of a process that does one partition."""
    source, target = folder / "texts.parquet", folder / "notices.parquet"
    write_texts(source, rows, 0, batch)
    command = [sys.executable, __file__, "--one", str(source), str(target), "--batch", str(batch)]
    _, status, usage = os.wait4(os.spawnv(os.P_NOWAIT, command[0], command), 0)
    if status:
        raise RuntimeError(f"a partition of {rows} notices failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _RSS


def main() -> None:
    """Run, or try sizes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--partitions", type=int, default=100)
    parser.add_argument("--rows", type=int, default=10_000, help="notices in a partition")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--sizes", action="store_true", help="one partition of each size instead")
    parser.add_argument("--one", type=Path, nargs=2, metavar=("TEXTS", "NOTICES"), help="one partition only (used by --sizes)")
    parser.add_argument("--batch", type=int, default=BATCH, help="texts in a batch of --one")
    options = parser.parse_args()
    if options.one:
        work(options.one[0], options.one[1], options.batch)
        return
    with tempfile.TemporaryDirectory() as name:
        if options.sizes:
            sizes(Path(name))
        else:
            run(Path(name), options.partitions, options.rows, options.jobs)


if __name__ == "__main__":
    main()

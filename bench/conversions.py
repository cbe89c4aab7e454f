"""What tables and JSON lines cost beside parsing, and what they weigh beside the texts: the tables
of docs/tables.md and docs/scale.md.

``python bench/conversions.py`` takes under a minute. Times are shares of the time that `parse`
takes for the same notices: processor time of one thread, medians of rounds in turn. Weights are
shares of the texts in UTF-8.
"""

from __future__ import annotations

import gc
import gzip
import io
import pickle
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from engines import texts
from measure import CLOCK
from notice_parser import Notice, parse
from notice_parser.schema import json_line, read_json_line
from notice_parser.table import flat, from_arrow, parse_batch, to_arrow

COUNT = 2_000
ROUNDS = 7
CORPUS = sorted((Path(__file__).parent.parent / "tests" / "corpus").glob("*.txt"))


def times(given: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Each conversion's share of the time of `parse`."""
    records = [parse(text) for text in given]
    table = to_arrow(records)
    lines = [json_line(record) for record in records]
    batch = pa.RecordBatch.from_pydict({"text": given})
    file = pa.BufferReader(parquet(table))
    works: dict[str, Callable[[], object]] = {
        "parse": lambda: [None for text in given if parse(text) is None],
        "`to_arrow(records)`": lambda: to_arrow(records),
        "`from_arrow(table)`": lambda: [None for record in from_arrow(table) if record is None],
        "`flat(records)`": lambda: flat(records),
        "`flat(table)`": lambda: flat(table),
        "writing Parquet, zstd": lambda: parquet(table),
        "reading Parquet": lambda: pa.parquet.read_table(file),
        "`json_line(record)`": lambda: [json_line(record) for record in records],
        "pickling records, and back": lambda: pickle.loads(
            pickle.dumps(records, pickle.HIGHEST_PROTOCOL)
        ),
        "`read_json_line(line)`": lambda: [None for line in lines if read_json_line(line) is None],
        "`parse_batch(batch)`, the parsing in it too": lambda: parse_batch(batch),
    }
    taken: dict[str, list[int]] = {name: [] for name in works}
    gc.collect()
    gc.freeze()
    for _ in range(ROUNDS):
        for name, work in works.items():
            gc.collect()
            start = CLOCK()
            work()
            taken[name].append(CLOCK() - start)
    gc.unfreeze()
    base = statistics.median(taken.pop("parse"))
    for name, values in taken.items():
        yield name, statistics.median(values) / base


def parquet(table: pa.Table, compression: str = "zstd") -> bytes:
    """A table as a Parquet file."""
    sink = pa.BufferOutputStream()
    pa.parquet.write_table(table, sink, compression=compression)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def weights(given: Sequence[str]) -> Iterator[tuple[str, float]]:
    """What the records weigh in each form, as a share of the texts in UTF-8."""
    size = sum(len(text.encode()) for text in given)
    records: list[Notice] = [parse(text) for text in given]
    table = to_arrow(records)
    lines = "".join(f"{json_line(record)}\n" for record in records).encode()
    cells = io.BytesIO()
    pa.csv.write_csv(flat(records), cells)
    forms = {
        "the texts in Parquet, zstd": len(parquet(pa.table({"text": given}))),
        "Arrow, in memory": table.nbytes,
        "Parquet, zstd": len(parquet(table)),
        "Parquet, zstd, without `spans` and `blocks`": len(
            parquet(table.drop_columns(["spans", "blocks"]))
        ),
        "JSON lines": len(lines),
        "JSON lines, gzip": len(gzip.compress(lines)),
        "flat, CSV": len(cells.getvalue()),
    }
    for name, weight in forms.items():
        yield name, weight / size


def main() -> None:
    """Measure and print both tables."""
    composed = [text for text in texts(COUNT) if text]
    print("| conversion | time / time of `parse` |", "|---|---|", sep="\n")
    for name, share in times(composed):
        print(f"| {name} | {share:.3f} |", flush=True)
    corpus = [path.read_text(encoding="utf-8") for path in CORPUS]
    sizes = [sum(len(text.encode()) for text in given) / len(given) for given in (composed, corpus)]
    print(f"\n{sizes[0]:,.0f} and {sizes[1]:,.0f} bytes a notice", file=sys.stderr)
    print("\n| form | composed notices | tests/corpus |", "|---|---|---|", sep="\n")
    for (name, one), (_, other) in zip(weights(composed), weights(corpus), strict=True):
        print(f"| {name} | {one:.2f} | {other:.2f} |")


if __name__ == "__main__":
    main()

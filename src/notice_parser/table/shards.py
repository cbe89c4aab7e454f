"""One function for the partitions of any engine: the shards of a crawl to records.

A shard is a file that `notice_parser.read` reads: WARC, Parquet, JSON lines, packed or not. Spark
calls the function with batches of paths (``mapInArrow``), Ray with tables of them
(``map_batches``), Dask with lists (``delayed``, ``from_map``).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

import pyarrow as pa

from ..families import FAMILIES
from ..families.family import Family
from ..intake.reading import TEXT_COLUMN
from ..many.sources import read
from .origins import FOUND_SCHEMA, batch_of, pieces

Shards = Iterable[str | os.PathLike[str] | pa.RecordBatch | pa.Table]


def parse_shards(
    shards: Shards,
    *,
    only_notices: bool = True,
    several: bool = False,
    families: Sequence[Family] = FAMILIES,
    text_column: str = TEXT_COLUMN,
) -> Iterator[pa.RecordBatch]:
    """The records of some shards as batches with `FOUND_SCHEMA`: where each comes from, then its
    columns. ``shards`` are paths, or batches and tables whose first column has them. No more is in
    memory than a thousand records and what is being read.

    What is broken is passed, and an `UnreadWarning` at the end of each shard names it. Other
    options as in `notice_parser.read`, which also says what is raised.
    """
    for path in _paths(shards):
        found = read(
            path,
            several=several,
            families=families,
            text_column=text_column,
            only_notices=only_notices,
        )
        yield from map(batch_of, pieces(found))


def _paths(shards: Shards) -> Iterator[str]:
    if isinstance(shards, pa.RecordBatch | pa.Table):
        shards = [shards]
    for shard in shards:
        if isinstance(shard, pa.RecordBatch | pa.Table):
            yield from shard.column(0).to_pylist()
        else:
            yield os.fspath(shard)


__all__ = ["FOUND_SCHEMA", "parse_shards"]

"""Normalise a folder of notices into one Parquet file: ``normalise_batch.py [FOLDER [TABLE]]``
(extras: table, html).

Each file is one row, with its path beside the record. Texts are read as they are needed and rows
are written a thousand at a time, so the folder may be larger than memory. Without arguments it
normalises the notices that lie beside this script, into ``notices.parquet``. The command
``notice-parser parse`` does the same and more; this is how to do it in a program of your own.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from notice_parser import decode, parse_many, text_from_html
from notice_parser.table import NOTICE_SCHEMA, to_arrow

NOTICES = Path(__file__).parent / "notices"
PAGES = (".html", ".htm")
AT_ONCE = 1000


def text_of(path: Path) -> str:
    """The text of a file in whatever encoding it is."""
    text = decode(path.read_bytes())
    return text_from_html(text) if path.suffix.lower() in PAGES else text


def tables(paths: list[Path], doubts: Counter[str]) -> Iterator[pa.Table]:
    """The records of the files, a table for each thousand; ``doubts`` counts the codes of what is
    doubtful."""
    notices = parse_many(map(text_of, paths), jobs=2)
    for start in range(0, len(paths), AT_ONCE):
        records = list(islice(notices, AT_ONCE))
        doubts.update(
            remark.code
            for notice in records
            for remark in notice.diagnostics
            if remark.severity != "info"
        )
        names = pa.array([str(path) for path in paths[start : start + AT_ONCE]])
        yield to_arrow(records).add_column(0, "path", names)


def main(arguments: list[str]) -> None:
    """Write the table, and print what to look at."""
    folder = Path(arguments[0]) if arguments else NOTICES
    target = Path(arguments[1]) if len(arguments) > 1 else Path("notices.parquet")
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".txt", *PAGES))
    doubts: Counter[str] = Counter()
    schema = pa.schema(
        [pa.field("path", pa.string()), *NOTICE_SCHEMA], metadata=NOTICE_SCHEMA.metadata
    )
    with pq.ParquetWriter(target, schema, compression="zstd") as writer:
        for table in tables(paths, doubts):
            writer.write_table(table.cast(schema))
    print(f"{len(paths)} notices in {target}")
    for code, count in doubts.most_common():
        print(f"  {count:>5}  {code}")


if __name__ == "__main__":
    main(sys.argv[1:])

"""The programs of docs/engines.md, run as they stand there: each engine writes the records that
`parse` gives. Data frames too.

What isn't installed is skipped by name; `.ci/run` installs the extra "engines" and a Java runtime
before it runs this file.
"""

from __future__ import annotations

import datetime
import re
import shutil
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

import engines
import notice_parser
from notice_parser import Notice, table

ROOT = Path(__file__).parent.parent
PROGRAMS = engines.programs()
# The package that a program needs and how many texts it gets. Spark is what many rows are for.
PROGRAM_NEEDS = {
    "No engine": ("pyarrow", 1_000),
    "PySpark": ("pyspark", 10_000),
    "Dask": ("dask", 1_000),
    "Ray Data": ("ray", 1_000),
    "DuckDB": ("duckdb", 1_000),
    "Polars": ("polars", 1_000),
    "Hugging Face datasets": ("datasets", 1_000),
}
TEXTS = list(engines.texts(300))
RECORDS = [text if text is None else notice_parser.parse(text) for text in TEXTS]


def needs(package: str) -> None:
    if find_spec(package) is None:
        pytest.skip(f"{package} is not installed")
    if package == "pyspark" and shutil.which("java") is None:
        pytest.skip("there is no Java runtime")


def test_every_program_has_a_test_and_its_package_is_in_the_extra() -> None:
    assert list(PROGRAMS) == list(PROGRAM_NEEDS)
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "optional-dependencies"
    ]
    names = {match.group() for entry in extras["engines"] if (match := re.match(r"[\w-]+", entry))}
    assert {package for package, _ in PROGRAM_NEEDS.values()} | {"pandas"} <= names


@pytest.mark.parametrize("name", PROGRAM_NEEDS)
def test_an_engine_gives_the_records_of_parse(name: str, tmp_path: Path) -> None:
    package, count = PROGRAM_NEEDS[name]
    needs(package)
    given = list(engines.texts(count))
    engines.write_texts(tmp_path, given)
    engines.finish(engines.start(PROGRAMS[name], tmp_path), tmp_path)
    found = engines.written(tmp_path)
    assert found["id"].to_pylist() == list(range(count))
    assert set(found["schema_version"].to_pylist()) == {table.SCHEMA_VERSION, None}
    for i, (notice, text) in enumerate(zip(table.from_arrow(found), given, strict=True)):
        assert notice == parsed(text), f"row {i}"


def parsed(text: str | None) -> Notice | None:
    return None if text is None else notice_parser.parse(text)


def test_a_pandas_frame() -> None:
    needs("pandas")
    import pandas as pd
    import pyarrow as pa

    frame = table.to_pandas(RECORDS)
    assert list(table.from_arrow(pa.Table.from_pandas(frame))) == RECORDS
    flat = table.to_pandas(table.flat(RECORDS))
    assert list(flat.columns) == table.FLAT_SCHEMA.names
    assert flat["date"].dtype == pd.ArrowDtype(pa.date32())
    assert flat["sequence"].dtype == pd.ArrowDtype(pa.int64())
    first = RECORDS[0]
    assert first is not None
    assert first.number is not None
    assert (flat["date"][0], flat["sequence"][0], flat["title"][0]) == (
        first.date,
        first.number.sequence,
        first.title,
    )
    assert isinstance(flat["date"][0], datetime.date)
    assert table.to_pandas(table.to_arrow(RECORDS).to_batches()[0]).equals(frame)


def test_a_polars_frame() -> None:
    needs("polars")
    import polars as pl

    frame = table.to_polars(RECORDS)
    assert list(table.from_arrow(frame.to_arrow())) == RECORDS
    assert frame.schema["date"] == pl.Date
    flat = table.to_polars(table.flat(RECORDS))
    assert flat.columns == table.FLAT_SCHEMA.names
    years = [notice.number.year for notice in RECORDS if notice and notice.number]
    assert flat["year"].drop_nulls().to_list() == years
    assert (
        frame.select(pl.col("number").struct.field("year")).drop_nulls().to_series().to_list()
        == years
    )
    assert table.to_polars([]).height == 0

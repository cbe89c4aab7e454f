"""Tables hold what the records say, there and back, and batches of texts become batches of records
whatever they contain."""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pyarrow.compute
import pyarrow.csv
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import notice_parser
from noise import apply, noises
from notice_parser import (
    Aktenzeichen,
    Block,
    Detail,
    Diagnostic,
    Header,
    Notice,
    Number,
    Ordering,
    Paragraph,
    Reference,
    Spans,
    table,
)
from notice_parser.record.notice import FIELDS
from notice_parser.schema import read_json_line
from notice_parser.strategies import damaged, notices

ROOT = Path(__file__).parent.parent
CORPUS = [
    path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/corpus").glob("*.txt"))
]
RECORDS = [notice_parser.parse(text) for text in CORPUS]
TEXT = (
    "Mitteilungen - Recht\nStGB NRW-Mitteilung 5/2006 vom 01.08.2006\nFristen\n"
    "Die Frist läuft am 3. Mai für alle ab.\nAz.: III 810-2"
)
EMPTY = notice_parser.parse("")

texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])),
    notices().map(lambda example: example.text),
    damaged(notices()).map(lambda case: case.text),
    st.builds(lambda example, names: apply(example.text, names), notices(), noises()),
)


def valid(given: pa.Table | pa.RecordBatch) -> Any:
    given.validate(full=True)
    return given


# there and back
# --------------------------------------------------------------------------------------------


def test_the_schema_has_the_fields_of_the_record_in_their_order() -> None:
    assert table.NOTICE_SCHEMA.names == ["schema_version", *Notice.model_fields]
    parts: dict[str, Any] = {"header": Header, "number": Number, "az": Aktenzeichen, "spans": Spans}
    parts |= {"body": Paragraph, "ordering": Ordering, "references": Reference, "blocks": Block}
    parts |= {"details": Detail}
    for name, part in parts.items():
        kind = table.NOTICE_SCHEMA.field(name).type
        fields = kind if pa.types.is_struct(kind) else kind.value_type
        assert tuple(field.name for field in fields) == part._fields, name
    assert [
        field.name for field in table.NOTICE_SCHEMA.field("diagnostics").type.value_type
    ] == list(Diagnostic.model_fields)


def test_a_table_of_the_corpus() -> None:
    found = valid(table.to_arrow(RECORDS))
    assert found.schema.equals(table.NOTICE_SCHEMA, check_metadata=True)
    for row, notice in zip(found.to_pylist(), RECORDS, strict=True):
        expected = notice.model_dump()
        spans = {
            name: [as_row(span) for span in value] if FIELDS[name].many else as_row(value)
            for name, value in notice.spans._asdict().items()
        }
        remarks = [
            {**remark.model_dump(), "span": as_row(remark.span)} for remark in notice.diagnostics
        ]
        expected |= {"schema_version": table.SCHEMA_VERSION, "spans": spans, "diagnostics": remarks}
        assert row == listed(expected)
    assert list(table.from_arrow(found)) == RECORDS


def as_row(span: tuple[int, int] | None) -> dict[str, int] | None:
    return span and {"start": span[0], "end": span[1]}


def listed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: listed(entry) for name, entry in value.items()}
    return [listed(entry) for entry in value] if isinstance(value, tuple | list) else value


@given(st.lists(st.one_of(st.none(), texts.map(notice_parser.parse)), max_size=5))
def test_there_and_back(records: list[Notice | None]) -> None:
    assert list(table.from_arrow(valid(table.to_arrow(records)))) == records


def test_parquet_and_arrow_files_there_and_back(tmp_path: Path) -> None:
    records = [*RECORDS, None, EMPTY]
    made = table.to_arrow(records)
    pa.parquet.write_table(made, tmp_path / "notices.parquet", row_group_size=7, compression="zstd")
    read = pa.parquet.read_table(tmp_path / "notices.parquet")
    assert (read.schema, read.schema.metadata) == (
        table.NOTICE_SCHEMA,
        table.NOTICE_SCHEMA.metadata,
    )
    assert list(table.from_arrow(read)) == records
    with (
        pa.OSFile(str(tmp_path / "notices.arrow"), "wb") as sink,
        pa.ipc.new_file(sink, made.schema) as writer,
    ):
        writer.write_table(made)
    with pa.memory_map(str(tmp_path / "notices.arrow")) as source:
        assert list(table.from_arrow(pa.ipc.open_file(source).read_all())) == records


def test_a_slice_of_a_table_and_one_batch() -> None:
    made = table.to_arrow([None, *RECORDS, None])
    assert list(table.from_arrow(made.slice(3, 20))) == RECORDS[2:22]
    (piece, *_) = made.slice(1, 9).to_batches()
    assert list(table.from_arrow(piece)) == RECORDS[:9]


def test_many_records_from_a_generator_and_none() -> None:
    many = table.to_arrow(RECORDS[i % 3] for i in range(2_500))
    assert valid(many).num_rows == 2_500
    assert list(table.from_arrow(many)) == [RECORDS[i % 3] for i in range(2_500)]
    assert list(table.from_arrow(valid(table.to_arrow([])))) == []
    assert table.to_arrow([]).schema.equals(table.NOTICE_SCHEMA, check_metadata=True)


def test_columns_may_stand_in_another_order_and_beside_others() -> None:
    made = table.to_arrow(RECORDS)
    turned = made.select(list(reversed(made.schema.names))).append_column(
        "id", pa.array(range(len(RECORDS)))
    )
    assert list(table.from_arrow(turned)) == RECORDS


def test_what_is_no_table_of_notices() -> None:
    made = table.to_arrow(RECORDS[:3])
    with pytest.raises(ValueError, match="no column date, az"):
        table.from_arrow(made.drop_columns(["az", "date"]))
    with pytest.raises(ValueError, match="no column family, details"):
        table.from_arrow(made.drop_columns(["family", "details"]))
    other = made.set_column(0, "schema_version", pa.array([None, "1.4", "3.0"]))
    with pytest.raises(ValueError, match=r"'3\.0'; this library reads 1\.x and 2\.x"):
        list(table.from_arrow(other))
    at = made.schema.names.index("kind")
    with pytest.raises(ValidationError, match="kind"):
        list(table.from_arrow(made.set_column(at, "kind", pa.array([5] * 3))))


# Tables of 1.x, as the library wrote them then: the last row is one of nulls.
EARLIER = pa.parquet.read_table(ROOT / "tests/schema-1.0/notices.parquet")
EARLIER_RECORDS = [
    *map(
        read_json_line,
        (ROOT / "tests/schema-1.0/notices.jsonl").read_text(encoding="utf-8").splitlines(),
    ),
    None,
]


def test_tables_of_1_x_are_read() -> None:
    assert list(table.from_arrow(EARLIER)) == EARLIER_RECORDS
    assert list(table.from_arrow(EARLIER.slice(3, 4))) == EARLIER_RECORDS[3:7]
    assert list(table.from_arrow(EARLIER.slice(len(EARLIER_RECORDS) - 1))) == [None]
    assert table.flat(EARLIER) == table.flat(EARLIER_RECORDS)


def test_tables_of_1_x_are_read_by_way_of_polars() -> None:
    pytest.importorskip("polars", reason="it is an extra")
    assert list(table.from_arrow(table.to_polars(EARLIER).to_arrow())) == EARLIER_RECORDS


def test_tables_of_1_x_and_of_2_0_in_one() -> None:
    both = pa.concat_tables([EARLIER, table.to_arrow(RECORDS)], promote_options="default")
    assert list(table.from_arrow(both)) == [*EARLIER_RECORDS, *RECORDS]


def test_a_table_of_1_x_lacks_what_was_not_there_and_nothing_else() -> None:
    with pytest.raises(ValueError, match=r"no column az$"):
        table.from_arrow(EARLIER.drop_columns(["az"]))
    with pytest.raises(ValueError, match="no column schema_version"):
        table.from_arrow(EARLIER.drop_columns(["schema_version"]))


# the flat view
# --------------------------------------------------------------------------------------------


def test_a_flat_row() -> None:
    text = (ROOT / "examples/notices/stgb-nrw-603-2006.txt").read_text(encoding="utf-8")
    notice = notice_parser.parse(text)
    made = valid(table.flat([notice, None]))
    assert made.schema.equals(table.FLAT_SCHEMA, check_metadata=True)
    row, nothing = made.to_pylist()
    assert set(nothing.values()) == {None}
    assert row == {
        "schema_version": "2.0",
        "family": "stgb-nrw",
        "kind": "mitteilung",
        "publisher": "StGB NRW",
        "header": "Mitteilungen - Jugend, Soziales, Gesundheit",
        "section": "Jugend, Soziales, Gesundheit",
        "number": "603/2006",
        "sequence": 603,
        "year": 2006,
        "date": datetime.date(2006, 8, 1),
        "title": "Leistungsprozess im SGB II",
        "subtitle": None,
        "body": "\n\n".join(paragraph.text for paragraph in notice.body),
        "paragraphs": 3,
        "ordering": notice.ordering[0].text,
        "phones": None,
        "faxes": "0211/855-3159",
        "emails": "; ".join(notice.ordering[0].emails) or None,
        "urls": "; ".join(notice.ordering[0].urls) or None,
        "isbns": None,
        "az": "III 810 - 2",
        "az_normalized": "III 810-2",
        "department": "III",
        "file_plan": "810-2",
        "initials": None,
        "references": None,
        "details": None,
        "layout": notice.layout,
        "doubts": None,
        "remarks": None,
    }


def test_remarks_and_lists_in_a_flat_row() -> None:
    notice = notice_parser.parse(
        "Mitteilungen - Recht\nStGB NRW-Mitteilung 5/2006 vom 31.02.2006\nFristen fÃ¼r alle\n"
        "Die Frist läuft am 3. Mai für alle ab."
    )
    orders = (
        Ordering("Zu beziehen bei A.", phones=("1", "2")),
        Ordering("Und bei B.", phones=("3",)),
    )
    details = (Detail("citation", "MBl. NRW. 2015 S. 123"), Detail("area", "Schule"))
    changed = notice.model_copy(update={"ordering": orders, "details": details})
    (row,) = table.flat([changed]).to_pylist()
    assert row["details"] == "citation: MBl. NRW. 2015 S. 123; area: Schule"
    assert (row["ordering"], row["phones"], row["date"]) == (
        "Zu beziehen bei A.\n\nUnd bei B.",
        "1; 2; 3",
        None,
    )
    assert (row["doubts"], row["remarks"]) == ("date-impossible az-missing", "title-repaired")


def test_a_table_made_flat_keeps_its_other_columns_in_front() -> None:
    made = table.to_arrow([*RECORDS, None])
    assert table.flat(made) == table.flat([*RECORDS, None])
    with_id = valid(table.flat(made.append_column("id", pa.array(range(made.num_rows)))))
    assert with_id.schema.names == ["id", *table.FLAT_SCHEMA.names]
    assert with_id["id"].to_pylist() == list(range(made.num_rows))
    assert table.flat(made.to_batches()[0]) == table.flat(made)
    with pytest.raises(ValueError, match=r"rename .*: section, year$"):
        table.flat(
            made.append_column("section", made["title"]).append_column("year", made["title"])
        )


def test_a_csv_file(tmp_path: Path) -> None:
    pa.csv.write_csv(table.flat(RECORDS), tmp_path / "notices.csv")
    options = pa.csv.ConvertOptions(
        column_types=table.FLAT_SCHEMA,
        strings_can_be_null=True,
        null_values=[""],
        quoted_strings_can_be_null=False,
    )
    read = pa.csv.read_csv(
        tmp_path / "notices.csv",
        parse_options=pa.csv.ParseOptions(newlines_in_values=True),
        convert_options=options,
    )
    assert read.cast(table.FLAT_SCHEMA) == table.flat(RECORDS)


# batches of texts
# --------------------------------------------------------------------------------------------


def parsed(values: Any, kind: pa.DataType | None = None, **options: Any) -> list[Notice | None]:
    batch = pa.RecordBatch.from_arrays(
        [values if isinstance(values, pa.Array) else pa.array(values, kind)], names=["text"]
    )
    return list(table.from_arrow(valid(table.parse_batch(batch, **options))))


@given(st.lists(st.one_of(st.none(), texts), max_size=5))
def test_a_batch_of_texts(given_texts: list[str | None]) -> None:
    assert parsed(given_texts, pa.string()) == [
        text if text is None else notice_parser.parse(text) for text in given_texts
    ]


@given(st.lists(st.one_of(st.none(), st.binary(max_size=300), texts.map(str.encode)), max_size=4))
def test_a_batch_of_bytes(data: list[bytes | None]) -> None:
    expected = [
        value if value is None else notice_parser.parse(notice_parser.decode(value))
        for value in data
    ]
    assert parsed(data, pa.binary()) == parsed(data, pa.large_binary()) == expected


@pytest.mark.parametrize(
    "kind",
    [
        pa.large_string(),
        pa.string_view(),
        pa.dictionary(pa.int32(), pa.string()),
        pa.run_end_encoded(pa.int32(), pa.string()),
    ],
    ids=str,
)
def test_texts_of_any_kind_of_string(kind: pa.DataType) -> None:
    values = pa.array([TEXT, None, TEXT, ""])
    array = (
        pa.compute.run_end_encode(values)
        if pa.types.is_run_end_encoded(kind)
        else values.cast(kind)
    )
    assert parsed(array) == [notice_parser.parse(TEXT), None, notice_parser.parse(TEXT), EMPTY]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()], ids=str)
def test_a_string_that_is_no_utf_8_is_decoded_and_the_others_are_taken_as_they_are(
    kind: pa.DataType,
) -> None:
    data = [TEXT.encode("cp1252"), ("\ufeff" + TEXT).encode(), None]
    buffers = pa.array(
        data, pa.large_binary() if kind == pa.large_string() else pa.binary()
    ).buffers()
    array = pa.Array.from_buffers(kind, 3, buffers)
    assert parsed(array) == [notice_parser.parse(TEXT), notice_parser.parse("\ufeff" + TEXT), None]


def test_other_columns_pass_through() -> None:
    batch = pa.RecordBatch.from_pydict({"id": [1, 2], "text": [TEXT, None], "path": ["a", "b"]})
    all_of_them = valid(table.parse_batch(batch))
    assert all_of_them.schema.names == ["id", "path", *table.NOTICE_SCHEMA.names]
    assert all_of_them.select(["id", "path"]).to_pylist() == [
        {"id": 1, "path": "a"},
        {"id": 2, "path": "b"},
    ]
    assert all_of_them.schema.metadata == table.NOTICE_SCHEMA.metadata
    assert list(table.from_arrow(all_of_them)) == [notice_parser.parse(TEXT), None]
    assert set(all_of_them.select(table.NOTICE_SCHEMA.names).to_pylist()[1].values()) == {None}
    some = valid(
        table.parse_batch(
            batch.rename_columns(["id", "page", "path"]), column="page", keep=["path", "page"]
        )
    )
    assert some.schema.names == ["path", "page", *table.NOTICE_SCHEMA.names]
    assert some.column("page").to_pylist() == [TEXT, None]


def test_several_notices_in_a_text() -> None:
    batch = pa.RecordBatch.from_pydict(
        {"id": [1, 2, 3, 4], "text": [f"{TEXT}\n{TEXT.replace('5/', '6/')}", "", None, TEXT]}
    )
    found = valid(table.parse_batch(batch, several=True))
    assert found.column("id").to_pylist() == [1, 1, 3, 4]
    assert [row and row["sequence"] for row in found.column("number").to_pylist()] == [
        5,
        6,
        None,
        5,
    ]
    assert [each for each in table.from_arrow(found) if each] == [
        *notice_parser.parse_all(batch.column("text")[0].as_py()),
        notice_parser.parse(TEXT),
    ]


def test_a_large_batch_a_slice_and_an_empty_one() -> None:
    choose = Random(1)
    chosen = [choose.choice([*CORPUS[:5], None]) for _ in range(2_300)]
    batch = pa.RecordBatch.from_pydict({"id": range(2_300), "text": chosen})
    found = valid(table.parse_batch(batch))
    known = {text: notice_parser.parse(text) for text in CORPUS[:5]}
    assert list(table.from_arrow(found)) == [text and known[text] for text in chosen]
    assert found.column("id") == batch.column("id")
    assert valid(table.parse_batch(batch.slice(1_100, 30))).equals(found.slice(1_100, 30))
    for several in (False, True):
        nothing = valid(table.parse_batch(batch.slice(0, 0), several=several))
        assert (nothing.num_rows, nothing.schema) == (0, found.schema)


def test_a_table_of_texts() -> None:
    texts = pa.Table.from_batches(
        [pa.RecordBatch.from_pydict({"id": [i], "text": [TEXT]}) for i in range(3)]
    )
    found = valid(table.parse_table(texts))
    assert found["id"].to_pylist() == [0, 1, 2]
    assert list(table.from_arrow(found)) == [notice_parser.parse(TEXT)] * 3
    assert table.parse_table(texts.schema.empty_table()).schema == found.schema
    assert (
        table.parse_table(
            texts.rename_columns(["id", "page"]), column="page", keep=[], several=True
        ).schema
        == table.NOTICE_SCHEMA
    )


def test_wrong_use_of_a_batch_is_said() -> None:
    batch = pa.RecordBatch.from_pydict({"id": [1], "text": [TEXT], "title": ["x"]})
    with pytest.raises(KeyError, match=r"'page'.*id, text, title"):
        table.parse_batch(batch, column="page")
    with pytest.raises(KeyError, match="'path'"):
        table.parse_batch(batch, keep=["path"])
    with pytest.raises(ValueError, match=r"leave out .*: title$"):
        table.parse_batch(batch)
    with pytest.raises(TypeError, match="int"):
        table.parse_batch(batch, column="id", keep=[])


# what it needs
# --------------------------------------------------------------------------------------------

WITHOUT = """
import sys
sys.modules[{missing!r}] = None  # as if it were not installed
import notice_parser
try:
    import notice_parser.table
    notice_parser.table.{function}([])
except ImportError as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("missing", "function", "message"),
    [
        (
            "pyarrow",
            "to_arrow",
            "notice_parser.table needs pyarrow: pip install 'notice-parser[table]'",
        ),
        ("pandas", "to_pandas", "to_pandas needs pandas: pip install 'notice-parser[pandas]'"),
        ("polars", "to_polars", "to_polars needs polars: pip install 'notice-parser[polars]'"),
    ],
)
def test_what_is_missing_is_named_with_the_extra_that_has_it(
    missing: str, function: str, message: str
) -> None:
    code = WITHOUT.format(missing=missing, function=function)
    assert (
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.strip()
        == message
    )


def test_the_library_loads_none_of_it() -> None:
    code = (
        "import sys, notice_parser; notice_parser.parse(''); "
        "assert not {'pyarrow', 'pandas', 'polars'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# its page
# --------------------------------------------------------------------------------------------

PAGE = (ROOT / "docs/tables.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("section", "schema"),
    [("`NOTICE_SCHEMA`", table.NOTICE_SCHEMA), ("`FLAT_SCHEMA`", table.FLAT_SCHEMA)],
)
def test_the_page_has_every_column_in_its_order_with_its_type(
    section: str, schema: pa.Schema
) -> None:
    rows = re.findall(
        r"^\| (`.*?) \| (.*?) \|",
        PAGE.split(f"\n## {section}\n")[1].split("\n## ")[0],
        re.MULTILINE,
    )
    assert [name for names, _ in rows for name in re.findall(r"`(\w+)`", names)] == schema.names
    for names, kinds in rows:
        columns = [schema.field(name).type for name in re.findall(r"`(\w+)`", names)]
        if pa.types.is_nested(columns[0]):
            (column,) = columns
            assert kinds.startswith("list of struct: " if pa.types.is_list(column) else "struct: ")
            entry = column.value_type if pa.types.is_list(column) else column
            assert {field.name for field in entry} <= set(re.findall(r"`(\w+)`", kinds))
        else:
            named = kinds.split(", ")
            assert [str(column).removesuffix("[day]") for column in columns] == (
                named if len(named) > 1 else named * len(columns)
            )

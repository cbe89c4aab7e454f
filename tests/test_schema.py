"""JSON lines and the JSON Schema: both have the version, and both are the record's."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import notice_parser
from notice_parser import Notice, Spans
from notice_parser.record.earlier import NEWEST, has
from notice_parser.schema import SCHEMA_VERSION, json_line, json_schema, read_json_line, schema_text
from notice_parser.strategies import notices

ROOT = Path(__file__).parent.parent
COMMITTED = ROOT / "src/notice_parser/notice.schema.json"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/corpus").glob("*.txt"))]
SCHEMA = json.loads(COMMITTED.read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def problems(record: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(record)]


def test_the_committed_schema_is_that_of_the_model() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == schema_text(), (
        "python -m notice_parser.schema > src/notice_parser/notice.schema.json"
    )


def test_it_is_written_by_the_module() -> None:
    printed = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "notice_parser.schema"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    assert printed == schema_text()


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert list(SCHEMA["properties"]) == ["schema_version", *Notice.model_fields]


@pytest.mark.parametrize("write", [json_line, Notice.model_dump_json], ids=["a line", "a record"])
def test_records_of_the_corpus_are_valid(write: Any) -> None:
    assert len(TEXTS) > 50
    for text in TEXTS:
        assert problems(json.loads(write(notice_parser.parse(text)))) == []


@given(notices())
def test_records_are_valid_and_read_back(example: Any) -> None:
    notice = notice_parser.parse(example.text)
    line = json_line(notice)
    assert "\n" not in line
    assert json.loads(line) == {"schema_version": SCHEMA_VERSION, **notice.model_dump(mode="json")}
    assert problems(json.loads(line)) == []
    assert (
        read_json_line(line)
        == read_json_line(line.encode())
        == read_json_line(notice.model_dump_json())
        == notice
    )


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"kind": "brief"}, None),  # which kinds there are is said by families
        ({"kind": 5}, "kind"),
        ({"family": None}, "family"),
        ({"details": [{"name": "citation"}]}, "details"),
        ({"date": "2006-08-32"}, None),  # "format" is no constraint in JSON Schema unless asked for
        ({"date": 5}, "date"),
        ({"number": {"text": "1"}}, "number"),
        ({"body": [{"text": "x", "role": "foot"}]}, "body"),
        ({"number": {"text": "1", "sequence": None}}, None),
        ({"spans": {"title": [1]}}, "spans"),
        ({"spans": {"references": [1, 2]}}, "spans"),
        ({"more": 1}, "more"),
        ({"schema_version": "1.0"}, "schema_version"),
    ],
)
def test_what_is_no_record_is_not_valid(change: dict[str, Any], named: str | None) -> None:
    found = problems({**json.loads(json_line(notice_parser.parse(TEXTS[0]))), **change})
    assert (found == []) if named is None else (named in " ".join(found))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"schema_version":"3.0"}', "schema version '3.0'; this library reads 1.x and 2.x"),
        ('{"schema_version":"10.0"}', "schema version '10.0'"),
        ('{"schema_version":"2.x"}', "schema version '2.x'"),
        ('{"schema_version":1}', "schema version 1"),
        ('{"more":1}', "more"),
        ("[]", "Notice"),
        ("7", "Notice"),
        ('{"kind"', "delimiter"),
    ],
)
def test_lines_that_are_no_record(line: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        read_json_line(line)


def test_a_later_minor_version_is_read() -> None:
    assert read_json_line('{"schema_version":"2.7","title":"Fristen"}').title == "Fristen"


# Records of 1.x, as the library wrote them then
EARLIER = (ROOT / "tests/schema-1.0/notices.jsonl").read_text(encoding="utf-8").splitlines()


def test_records_of_1_x_are_read() -> None:
    notices = [read_json_line(line) for line in EARLIER]
    for line, notice in zip(EARLIER, notices, strict=True):
        written = json.loads(line)
        assert written.pop("schema_version") == "1.0"
        assert notice.family == ("unknown" if notice.layout == "unknown" else "stgb-nrw")
        assert notice.details == ()
        spans = notice.spans
        assert (spans.publisher, spans.references, spans.details) == (None, (), ())
        found = notice.model_dump(mode="json")
        for place, expected in written.pop("spans").items():
            assert found["spans"][place] == expected, place
        for name, expected in written.items():
            assert found[name] == expected, name
    assert any(notice.references for notice in notices)
    assert {notice.family for notice in notices} == {"stgb-nrw", "unknown"}


def test_the_version_is_that_of_the_newest_field() -> None:
    assert has(SCHEMA_VERSION, NEWEST)


def test_records_of_1_x_are_written_as_2_0() -> None:
    for line in EARLIER:
        notice = read_json_line(line)
        again = json_line(notice)
        assert problems(json.loads(again)) == []
        assert read_json_line(again) == notice


def test_what_1_x_left_out_may_be_left_out() -> None:
    notice = read_json_line('{"schema_version":"1.0","layout":"db-plain","title":"Fristen"}')
    assert (notice.family, notice.title, notice.spans) == ("stgb-nrw", "Fristen", Spans())
    assert read_json_line('{"schema_version":"1.0"}').family == "unknown"
    with pytest.raises(ValueError, match="more"):
        read_json_line('{"schema_version":"1.0","more":1}')


def test_the_schema_needs_no_other_library() -> None:
    code = (
        "import sys, notice_parser.schema as schema; schema.json_schema(); "
        "assert not {'pyarrow', 'pandas', 'polars'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert json_schema()["properties"]["schema_version"]["const"] == SCHEMA_VERSION

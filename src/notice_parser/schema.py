"""The record's form outside Python: its version, its JSON Schema, and JSON lines.

``python -m notice_parser.schema > src/notice_parser/notice.schema.json`` writes the schema anew
after a change of the record.

>>> import notice_parser
>>> line = json_line(notice_parser.parse("Mitteilung 7/2019 vom 1. März 2019"))
>>> line[:44]
'{"schema_version":"2.0","family":"stgb-nrw",'
>>> read_json_line(line).number.sequence
7
"""

from __future__ import annotations

import json
from typing import Any

from .record.earlier import upgraded
from .record.notice import Notice

SCHEMA_VERSION = "2.0"
"""The version of the record's form, in every table and JSON line: ``major.minor``.

The minor number grows when fields are added; the major number would grow if one went or changed its
meaning. Records of 1.x are read: 2.0 has ``family`` and ``details``, spans for publisher and
references, any word as ``kind``, and numbers without ``sequence``.
"""
_READ = ("1", "2")  # the major versions whose records are read

VERSION_KEY = "schema_version"
_HEAD = f'{{"{VERSION_KEY}":"{SCHEMA_VERSION}",'


def json_line(notice: Notice) -> str:
    """A record as one line of JSON, without a line break: ``schema_version``, then the fields in
    the record's order. Dates are "2006-08-01"."""
    return _HEAD + notice.model_dump_json()[1:]


def read_json_line(line: str | bytes) -> Notice:
    """The record of a line that `json_line` wrote, equal to what was given there. Without a
    ``schema_version`` the line is taken for this version's.

    A record of 1.x has the family "stgb-nrw", unless its layout is "unknown", and no details.
    Raises ``ValueError`` (pydantic's ``ValidationError`` is one) for a line that is no record, or
    one of a major version that is not read.
    """
    record = json.loads(line)
    if isinstance(record, dict):
        version = record.pop(VERSION_KEY, SCHEMA_VERSION)
        check_version(version)
        record = upgraded(record, version)
    return Notice.model_validate(record)


def check_version(version: object) -> None:
    """``ValueError`` where records of that version can't be read."""
    numbers = version.split(".") if isinstance(version, str) else [""]
    if numbers[0] not in _READ or not all(map(str.isdecimal, numbers)):
        known = " and ".join(f"{major}.x" for major in _READ)
        raise ValueError(f"a record of schema version {version!r}; this library reads {known}")


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a JSON line, and of what
    ``notice.model_dump(mode="json")`` gives: there ``schema_version`` is not required."""
    schema = Notice.model_json_schema(mode="serialization")
    version = {
        "const": SCHEMA_VERSION,
        "description": "The version of this schema: in every JSON line.",
        "title": "Schema Version",
        "type": "string",
    }
    schema["properties"] = {VERSION_KEY: version, **schema["properties"]}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def schema_text() -> str:
    """`json_schema` as the package has it in ``notice.schema.json``."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    print(schema_text(), end="")

"""A field is declared once: its type and its `Field` say how it is stored, shown and judged."""

from __future__ import annotations

import datetime
from typing import Annotated, NamedTuple

import pytest
from pydantic import BaseModel

from notice_parser import Notice, Spans
from notice_parser.record.declaration import Column, Field, columns_of, declared, stored
from notice_parser.record.notice import FIELDS


class Place(NamedTuple):
    text: str
    height: Annotated[int | None, "int64"] = None


class Page(BaseModel):
    name: str = ""
    day: Annotated[datetime.date | None, Field(label="Day", gold=None)] = None
    place: Place | None = None
    places: tuple[Place, ...] = ()
    lines: Annotated[tuple[Place, ...], Field(columns=(Column("count", len, "int32"),))] = ()
    hidden: Annotated[Place | None, Field(columns=())] = None


PAGE = declared(Page)


def test_what_is_not_said_follows_from_the_type() -> None:
    assert [(name, field.type, field.many) for name, field in PAGE.items()] == [
        ("name", str, False),
        ("day", datetime.date, False),
        ("place", Place, False),
        ("places", Place, True),
        ("lines", Place, True),
        ("hidden", Place, False),
    ]
    assert (PAGE["name"].label, PAGE["day"].label) == ("name", "Day")
    assert (PAGE["name"].field.gold, PAGE["day"].field.gold) == ("whole", None)
    assert (list(PAGE["name"].parts), list(PAGE["places"].parts)) == ([], ["text", "height"])


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("name", [("name", "string")]),
        ("day", [("day", "date32")]),
        ("place", [("place", "string"), ("height", "int64")]),
        ("places", [("places", "string")]),
        ("lines", [("count", "int32")]),
        ("hidden", []),
    ],
)
def test_columns_of_the_flat_view(name: str, columns: list[tuple[str, str]]) -> None:
    assert [(column.name, column.type) for column in columns_of(PAGE[name])] == columns


def test_cells_of_the_flat_view() -> None:
    places = (Place("a", 3), Place("b"))
    assert [column.cell(places[0]) for column in columns_of(PAGE["place"])] == ["a", 3]
    assert [column.cell(places) for column in columns_of(PAGE["places"])] == ["a; b"]
    assert [column.cell(()) for column in columns_of(PAGE["places"])] == [None]
    assert [column.cell(places) for column in columns_of(PAGE["lines"])] == [2]


def test_whole_numbers_have_32_bits_unless_they_say_otherwise() -> None:
    assert [stored(hint) for hint in (int, int | None, Annotated[int, "int64"], str | None)] == [
        "int32",
        "int32",
        "int64",
        "string",
    ]


def test_the_record_is_declared() -> None:
    assert list(FIELDS) == list(Notice.model_fields)
    for name, hint in Spans.__annotations__.items():
        # a place for a value, places for a list
        assert ("tuple" in str(hint)) == FIELDS[name].many, name
    for field in FIELDS.values():
        assert field.field.doubted_with in {"", *FIELDS}
        assert not field.field.gold or field.field.example is not None or field.type is str

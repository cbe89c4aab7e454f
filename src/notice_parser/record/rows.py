"""Named tuples as parts of a record.

A notice has many small parts: a block for each stretch of the text, a paragraph for each of the
body, a header, a number. As models each would be four objects that the garbage collector walks
through again and again; as a named tuple it is one. In JSON and in a dumped record they are objects
with their fields' names, like models.
"""

from __future__ import annotations

from typing import Any, TypeVar, get_type_hints

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

Row = TypeVar("Row", bound=tuple[Any, ...])


def row(cls: type[Row]) -> type[Row]:
    """A class of named tuples that pydantic takes as they are, reads from objects by their fields,
    and writes so."""

    def schema(_: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _schema(cls, handler)

    # pydantic asks for it, and no class declares it
    cls.__get_pydantic_core_schema__ = staticmethod(schema)  # type: ignore[attr-defined]
    return cls


def _schema(cls: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    fields = {
        name: core_schema.typed_dict_field(
            handler.generate_schema(hint), required=name not in cls._field_defaults
        )
        for name, hint in get_type_hints(cls).items()
    }
    by_name = core_schema.typed_dict_schema(fields, extra_behavior="forbid")
    read = core_schema.no_info_after_validator_function(lambda values: cls(**values), by_name)
    return core_schema.json_or_python_schema(
        json_schema=read,
        python_schema=core_schema.union_schema(
            [core_schema.is_instance_schema(cls), read], mode="left_to_right"
        ),
        serialization=core_schema.plain_serializer_function_ser_schema(
            lambda row: row._asdict(), return_schema=by_name
        ),
    )

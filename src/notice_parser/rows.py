"""Named tuples as parts of a record.

A notice has many small parts: a block for each stretch of the text, a paragraph for each of the body, a header, a number. As models each would be
four objects that the garbage collector walks through again and again; as a named tuple it is one. In JSON and in a
dumped record they are objects with their fields' names, like models.
"""

from __future__ import annotations

from typing import Any, get_type_hints

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


def row_schema(cls: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401 - any class of named tuples
    """How pydantic reads and writes a class of named tuples: instances as they are, objects by their fields, nothing else."""
    fields = {
        name: core_schema.typed_dict_field(handler.generate_schema(hint), required=name not in cls._field_defaults)
        for name, hint in get_type_hints(cls).items()
    }
    by_name = core_schema.typed_dict_schema(fields, cls_name=cls.__name__, extra_behavior="forbid")
    read = core_schema.no_info_after_validator_function(lambda values: cls(**values), by_name)
    return core_schema.json_or_python_schema(
        json_schema=read,
        python_schema=core_schema.union_schema([core_schema.is_instance_schema(cls), read], mode="left_to_right"),
        serialization=core_schema.plain_serializer_function_ser_schema(lambda row: row._asdict(), return_schema=by_name),
    )

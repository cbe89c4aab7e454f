"""How a field of the record is declared: once, at its line in `Notice`, in the metadata of its
type.

    title: Annotated[str | None, Field(colour="violet", prose=("",))] = None

Whatever shows, stores, colours, judges or lists fields reads `FIELDS` (notice.py), which is made
from these lines; no other file names them. Where a value stands is declared by a line of the same
name in `Spans`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

PARAGRAPHS = "\n\n"  # in a cell: between paragraphs, and between stretches of ordering information
ENTRIES = "; "  # between the entries of all other lists
CODES = " "

Gold = Literal["whole", "filled", "texts"]


class Column(NamedTuple):
    """A column of the flat view: its name, how a field's value becomes a cell (not asked where the
    value is None), and its Arrow type."""

    name: str
    cell: Callable[[Any], Any]
    type: str = "string"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Field:
    """What there is to say of a field besides its name, its type and its default.

    ``label``: what people call it, where that is not its name. ``entry``: what they call one entry
    of a list. ``fact``: whether a card has it among its facts.

    ``colour``: its hue in pictures of a text (`output.palette`); for fields with a span.

    ``columns``: of the flat view, where they are not what follows from the type (`columns_of`).

    ``gold``: how gold records write it, None where it is not judged. Of a list "filled" means that
    parts without content are left out and count as empty, "texts" that first records have nothing
    but texts. ``example``: a value, for messages that say how to write one. ``prose``: its parts
    that are written for reading, "" for a value without parts; they may be similar to gold.

    ``doubted_with``: the field whose diagnostics speak for this one too. ``repairs``: whether a
    diagnostic names what was restored, or is lost, at its place. ``composed``: whether the notices
    that `notice_parser.strategies` composes say what it should be. ``since``: the first version of
    the schema that has it.
    """

    label: str = ""
    entry: str = "entry"
    fact: bool = False
    colour: str = ""
    columns: tuple[Column, ...] | None = None
    gold: Gold | None = "whole"
    example: Any = None
    prose: tuple[str, ...] = ()
    doubted_with: str = ""
    repairs: bool = True
    composed: bool = False
    since: str = "1.0"

    def __repr__(self) -> str:
        """Without what it holds, which would fill the screen of ``help(Notice)``."""
        return "Field(…)"


class Declared(NamedTuple):
    """A field as declared: ``type`` is that of its value, or of an entry where it has ``many``;
    ``parts`` are the names and types within it, none for a plain value."""

    name: str
    type: Any
    many: bool
    parts: Mapping[str, Any]
    field: Field

    @property
    def label(self) -> str:
        """What people call it."""
        return self.field.label or self.name


def declared(model: type[BaseModel]) -> dict[str, Declared]:
    """The fields of a model in their order."""
    found = {}
    for name, info in model.model_fields.items():
        kind, many = shape(info.annotation)
        field = next((each for each in info.metadata if isinstance(each, Field)), Field())
        found[name] = Declared(name, kind, many, parts_of(kind), field)
    return found


def shape(hint: Any) -> tuple[Any, bool]:
    """A type without None and metadata; of a tuple of any length that of its entries, and True."""
    if get_origin(hint) is Annotated:
        return shape(get_args(hint)[0])
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (each for each in get_args(hint) if each is not NoneType)
        return shape(hint)
    if get_origin(hint) is tuple and get_args(hint)[-1] is ...:
        return get_args(hint)[0], True
    return hint, False


def parts_of(kind: Any) -> dict[str, Any]:
    """Names and types of what a value consists of."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return {name: info.annotation for name, info in kind.model_fields.items()}
    return get_type_hints(kind, include_extras=True) if hasattr(kind, "_fields") else {}


def stored(hint: Any) -> str:
    """The Arrow type of a plain value, by its name: that of its Python type, or a string in the
    metadata, as in ``Annotated[int, "int64"]``."""
    own = [each for each in getattr(hint, "__metadata__", ()) if isinstance(each, str)]
    return own[0] if own else _STORED.get(shape(hint)[0], "string")


# Whole numbers are offsets or years. Offsets count characters, and an Arrow string has at most
# 2^31 bytes: there is no text in a table whose offsets would need more.
_STORED = {int: "int32", datetime.date: "date32"}


def columns_of(declared: Declared) -> tuple[Column, ...]:
    """The columns of the flat view: as declared; else the texts of a list in one cell, each part of
    a value in a cell (the first is the field's), a plain value as it is."""
    name, parts = declared.name, declared.parts
    if declared.field.columns is not None:
        return declared.field.columns
    if declared.many:
        return (Column(name, joined("text")),)
    if parts:
        return tuple(
            Column(part if place else name, _part(place), stored(hint))
            for place, (part, hint) in enumerate(parts.items())
        )
    return (Column(name, lambda value: value, stored(declared.type)),)


def _part(place: int) -> Callable[[Any], Any]:
    return lambda value: value[place]


def joined(part: str, between: str = ENTRIES) -> Callable[[Any], str | None]:
    """A cell with one part of all entries: a text, or texts. None where there is none."""

    def cell(entries: tuple[Any, ...]) -> str | None:
        texts: list[str] = []
        for entry in entries:
            value = getattr(entry, part)
            texts += [value] if isinstance(value, str) else value
        return between.join(texts) or None

    return cell

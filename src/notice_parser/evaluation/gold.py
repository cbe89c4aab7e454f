"""The gold format: a folder with pairs of ``NAME.txt``, a text, and ``NAME.json``, its correct
record, or a list of records where it holds several notices.

A field that is left out is not judged, nor is a part of a field. The format is that of a dumped
`Notice`, in parts.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, get_type_hints

from pydantic import ConfigDict, TypeAdapter, ValidationError, create_model

from ..intake.decode import decode
from ..intake.files import read_file
from ..record.declaration import Declared
from ..record.notice import FIELDS as DECLARED
from .problems import in_words

_JUDGED = {name: field for name, field in DECLARED.items() if field.field.gold}
FIELDS = tuple(_JUDGED)
# what `first_record` puts beside the fields, for the person who corrects it
REMARKS = frozenset(f"{name}?" for name in (*FIELDS, "notice"))


class GoldError(ValueError):
    """A folder that is no gold set; ``problems`` has a line for each thing that is wrong with it:
    file, field, what to do."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))

    def __reduce__(self) -> tuple[type[GoldError], tuple[list[str]]]:
        return GoldError, (self.problems,)


class GoldRecord(NamedTuple):
    """What is known of one notice: of each field that is judged its value, as in JSON, with those
    parts that are judged.

    ``layout`` is the group it counts in, that of the parser's record where it is None. ``checked``
    is false for a record as the parser wrote it.
    """

    values: dict[str, Any]
    layout: str | None = None
    checked: bool = True


class GoldText(NamedTuple):
    """A text and the records of its notices, in order; none where the text has no record file."""

    name: str
    text: str
    records: tuple[GoldRecord, ...]

    @property
    def is_checked(self) -> bool:
        """Whether it may be measured by."""
        return bool(self.records) and all(record.checked for record in self.records)


def load_gold(folder: str | Path) -> list[GoldText]:
    """The pairs of a folder, sorted by name, with the texts that have no record yet (`evaluate`
    leaves them out). Texts are read with `decode`.

    Raises `GoldError` with every problem of every file at once, also for a folder without records;
    ``OSError`` for what can't be read.
    """
    return read_gold(folder, read_file)


def read_gold(folder: str | Path, read: Callable[[Path], bytes]) -> list[GoldText]:
    """The same where ``read`` gives the bytes of each file; a ``ValueError`` of its own is a
    problem of that file."""
    folder = Path(folder)
    if not folder.is_dir():
        raise GoldError(
            [f"{folder}: this is no folder; give the one with the pairs NAME.txt and NAME.json"]
        )
    records = {path.stem: path for path in sorted(folder.glob("*.json"))}
    texts = {path.stem: path for path in sorted(folder.glob("*.txt"))}
    if not records:
        raise GoldError(
            [
                f"{folder}: no NAME.json is there; "
                f"write first records with: notice-parser label {folder}"
            ]
        )
    problems = [
        f"{path.name}: its text {name}.txt is not there; "
        "put it beside the record, or remove the record"
        for name, path in records.items()
        if name not in texts
    ]
    found = {name: _records(path, read, problems) for name, path in records.items()}
    gold = [
        GoldText(name, decode(_data(path, read, problems)), tuple(found.get(name, ())))
        for name, path in texts.items()
    ]
    if problems:
        raise GoldError(problems)
    return gold


def _data(path: Path, read: Callable[[Path], bytes], problems: list[str]) -> bytes:
    """The bytes of a file; what is wrong with it is added to the problems."""
    try:
        return read(path)
    except (ValueError, IsADirectoryError) as error:
        problems.append(f"{path.name}: {error}")
        return b""


def _type(field: Declared) -> Any:
    """The type of a field in a gold record: of a part only the text has to be given."""
    kind = field.type
    if field.parts:
        parts: dict[str, Any] = {
            name: (hint, ... if name == "text" else kind._field_defaults.get(name))
            for name, hint in get_type_hints(kind).items()
        }
        kind = create_model(kind.__name__, __config__=_CONFIG, **parts)
    if field.many:
        return tuple[kind, ...]  # type: ignore[valid-type]  # the class is made while this runs
    return kind | None


_CONFIG = ConfigDict(extra="forbid", strict=True)
_FIELD_TYPES: dict[str, Any] = {name: _type(field) for name, field in _JUDGED.items()}
_FIELD_TYPES |= {"layout": str | None, "oddities": tuple[str, ...], "checked": bool}
# of these, parts that are left out are not there, or each would have to be written for every entry
_FILLED = {name for name, field in _JUDGED.items() if field.field.gold == "filled"}
_DEFAULTS: dict[str, Any] = {"checked": True} | dict.fromkeys(_FILLED, ())
_NONE_REQUIRED: dict[str, Any] = {
    name: (hint, _DEFAULTS.get(name)) for name, hint in _FIELD_TYPES.items()
}
_FILE_RECORD: Any = create_model("GoldRecord", __config__=_CONFIG, **_NONE_REQUIRED)
_FILE: Any = TypeAdapter(list[_FILE_RECORD])


def _records(path: Path, read: Callable[[Path], bytes], problems: list[str]) -> list[GoldRecord]:
    """The records of a file; what is wrong with it is added to the problems."""
    known = len(problems)
    data = _data(path, read, problems)
    if len(problems) > known:
        return []
    try:
        given = json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=lambda pairs: _object(pairs, path, problems),
        )
    except json.JSONDecodeError as error:
        problems.append(
            f"{path.name}, line {error.lineno}, column {error.colno}: this is no JSON "
            f"({error.msg}); look at this place and just before it"
        )
        return []
    except UnicodeDecodeError as error:
        problems.append(f"{path.name}: byte {error.start} is no UTF-8; save the file as UTF-8")
        return []
    except RecursionError:
        problems.append(f"{path.name}: its lists or objects lie too deep in each other")
        return []
    several = isinstance(given, list)
    records = [_without_remarks(record) for record in (given if several else [given])]
    try:
        valid = _FILE.validate_json(json.dumps(records))
    except ValidationError as error:
        problems += (
            f"{path.name}{line}"
            for line in in_words(error, list(_FILE_RECORD.model_fields), several=several)
        )
        return []
    if not records:
        problems.append(
            f"{path.name}: the list is empty; "
            "put a record for each notice into it, or remove the file"
        )
    for i, record in enumerate(valid, 1):
        if record.model_fields_set.isdisjoint(FIELDS):
            place = f", notice {i}" if several else ""
            problems.append(
                f"{path.name}{place}: no field is given, so nothing would be judged; "
                f"give at least one of {', '.join(FIELDS)}"
            )
    return (
        [GoldRecord(_values(record), record.layout, record.checked) for record in valid]
        if len(problems) == known
        else []
    )


def problems_of(record: dict[str, Any]) -> list[str]:
    """What is wrong with the fields of one record, each as a line that says what to do."""
    try:
        _FILE.validate_json(json.dumps([record]))
    except ValidationError as error:
        lines = in_words(error, list(_FILE_RECORD.model_fields), several=False)
        return [line.removeprefix(", ") for line in lines]
    return []


def _values(record: Any) -> dict[str, Any]:
    """What was given. Of an ordering all details are judged."""
    given: dict[str, Any] = record.model_dump(mode="json", include=set(FIELDS), exclude_unset=True)
    if whole := _FILLED & given.keys():
        given |= record.model_dump(mode="json", include=whole)
    return given


def _without_remarks(record: object) -> object:
    return (
        {name: value for name, value in record.items() if name not in REMARKS}
        if isinstance(record, dict)
        else record
    )


def _object(pairs: list[tuple[str, Any]], path: Path, problems: list[str]) -> dict[str, Any]:
    """An object in which no name stands twice: of two, JSON readers take the last one without a
    word."""
    counts = Counter(name for name, _ in pairs)
    problems += (
        f"{path.name}, {name}: it stands {count} times in one object; keep one of them"
        for name, count in counts.items()
        if count > 1
    )
    return dict(pairs)

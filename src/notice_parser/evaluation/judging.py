"""What a parse function makes of gold texts: its notices beside the gold ones, field by field."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import takewhile
from typing import Any

from ..parsing import parse_all
from ..record.notice import FIELDS as DECLARED
from ..record.notice import Notice
from .alignment import aligned
from .gold import FIELDS, GoldError, GoldRecord, GoldText
from .matchers import MATCHERS, Matcher, strict
from .report import FieldResult, NoticeResult, Report
from .verdicts import doubted_fields, is_named

Parse = Callable[[str], "Notice | Sequence[Notice]"]
_ABSENT: dict[str, Any] = {name: [] if DECLARED[name].many else None for name in FIELDS}


def evaluate(
    gold: Iterable[GoldText],
    parse: Parse = parse_all,
    *,
    matchers: Mapping[str, Matcher] | None = None,
) -> Report:
    """Judge what ``parse``, a function of a text to a `Notice` or to several, makes of gold texts.
    Texts that are not checked are left out and counted.

    ``matchers`` by name are `MATCHERS` unless given; the first is the one that reports go by. A
    notice too many is judged as one of which every field should be empty, one that was not found as
    one of which every field is.

    Raises ``TypeError`` where ``parse`` gives something else, `GoldError` where nothing is checked;
    what ``parse`` raises goes through with the text's name as a note.
    """
    matchers = MATCHERS if matchers is None else matchers
    results: list[NoticeResult] = []
    texts: dict[str, str] = {}
    unchecked = []
    for known in gold:
        if not known.is_checked:
            unchecked.append(known.name)
            continue
        texts[known.name] = _digest(known)
        results += _of_text(known, _parsed(parse, known), matchers)
    if not texts:
        raise GoldError(
            ['no record is checked; correct the records and set "checked" to true in each']
        )
    return Report(
        matchers=tuple(matchers), texts=texts, unchecked=tuple(unchecked), notices=tuple(results)
    )


def _parsed(parse: Parse, known: GoldText) -> list[Notice]:
    try:
        found = parse(known.text)
    except Exception as error:
        error.add_note(f"while parsing the gold text {known.name}")
        raise
    notices = (
        [found]
        if isinstance(found, Notice)
        else list(found)
        if isinstance(found, Sequence)
        else [found]
    )
    for notice in notices:
        if not isinstance(notice, Notice):
            raise TypeError(
                f"parse must give a Notice or a list of them, not {type(notice).__name__} "
                f"(for the gold text {known.name})"
            )
    return notices


def _digest(known: GoldText) -> str:
    """Tells whether two runs were judged by the same gold: of the text and all that is judged of
    it."""
    return sha256(
        json.dumps(
            [known.text, [record.values for record in known.records]], sort_keys=True
        ).encode()
    ).hexdigest()[:16]


def _of_text(
    known: GoldText, notices: list[Notice], matchers: Mapping[str, Matcher]
) -> Iterator[NoticeResult]:
    found = [(notice.model_dump(mode="json", include=set(FIELDS)), notice) for notice in notices]

    def likeness(record: GoldRecord, other: tuple[dict[str, Any], Notice]) -> int:
        return 1 + sum(
            _matches(name, value, other[0][name], strict) for name, value in record.values.items()
        )

    extra = GoldRecord(
        {
            name: _ABSENT[name]
            for name in FIELDS
            if any(name in record.values for record in known.records)
        }
    )
    gold_count = extra_count = 0
    keys = (lambda record: _number(record.values), lambda other: _number(other[0]))
    for record, other in aligned(known.records, found, likeness, keys):
        if record is None:
            extra_count += 1
        else:
            gold_count += 1
        values, notice = other or (_ABSENT, None)
        doubts = doubted_fields(notice) if notice else set()
        judged = record or extra
        yield NoticeResult(
            text=known.name,
            index=gold_count if record else extra_count,
            state="extra" if record is None else "paired" if notice else "missing",
            layout=judged.layout or (notice.layout if notice else "unknown"),
            family=judged.values.get("family") or (notice.family if notice else "unknown"),
            fields={
                name: _of_field(name, value, values[name], is_named(name, doubts), matchers)
                for name, value in judged.values.items()
            },
        )


def _of_field(
    name: str, gold: object, found: object, named: bool, matchers: Mapping[str, Matcher]
) -> FieldResult:
    counts = {key: _counts(name, gold, found, matcher) for key, matcher in matchers.items()}
    if all(
        false_positives == false_negatives == 0
        for _, false_positives, false_negatives in counts.values()
    ):
        return FieldResult(named=named, counts=counts)
    return FieldResult(named=named, counts=counts, gold=gold, found=_as_judged(gold, found))


def _counts(name: str, gold: Any, found: Any, matcher: Matcher) -> tuple[int, int, int]:
    """Values that are right, found but not right, known but not found. A list counts by entries, in
    order."""
    gold_values = gold if isinstance(gold, list) else [] if gold is None else [gold]
    found_values = found if isinstance(found, list) else [] if found is None else [found]

    def likeness(one: object, other: object) -> int:
        return _matches(name, one, other, matcher)

    # Most of a long body is right: what is alike from either end is paired at once, so that only
    # the rest is compared.
    start = sum(1 for _ in takewhile(bool, map(likeness, gold_values, found_values)))
    end = sum(
        1
        for _ in takewhile(
            bool, map(likeness, reversed(gold_values[start:]), reversed(found_values[start:]))
        )
    )
    rest = aligned(
        gold_values[start : len(gold_values) - end],
        found_values[start : len(found_values) - end],
        likeness,
        (_text, _text),
    )
    right = start + end + sum(one is not None and other is not None for one, other in rest)
    return right, len(found_values) - right, len(gold_values) - right


def _number(values: Mapping[str, Any]) -> str | None:
    """The number of a notice, which no other one of a volume has."""
    number = values.get("number")
    return number["text"] if number else None


def _text(value: Any) -> str | None:
    """The text of an entry of a list."""
    return " ".join(value["text"].split()) if isinstance(value, dict) else None


def _matches(part: str, gold: Any, found: Any, matcher: Matcher) -> bool:
    """Whether all that is known of a value is found."""
    if isinstance(gold, dict):
        return isinstance(found, dict) and all(
            _matches(f"{part}.{name}", value, found[name], matcher) for name, value in gold.items()
        )
    if isinstance(gold, list):
        return (
            isinstance(found, list)
            and len(gold) == len(found)
            and all(
                _matches(part, one, other, matcher) for one, other in zip(gold, found, strict=True)
            )
        )
    if isinstance(gold, str) and isinstance(found, str):
        return matcher(part, gold, found)
    return bool(gold == found)


def _as_judged(gold: Any, found: Any) -> Any:
    """Of a found value what is known of the gold one, for a person to compare; of a list's entries,
    what is known of any."""
    if isinstance(gold, dict) and isinstance(found, dict):
        return {name: found[name] for name in gold}
    if isinstance(gold, list) and isinstance(found, list):
        names = {name for entry in gold for name in entry} or {"text"}
        return [
            {
                name: value
                for name, value in entry.items()
                if name in names and (value or name == "text")
            }
            for entry in found
        ]
    return found

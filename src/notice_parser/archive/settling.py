"""The copies of a notice to one record: what they agree on, and what they don't.

Each field is taken from a copy that does not doubt it, if there is one; of several values, the one
that most texts have. Where texts that don't doubt a field have different values, that is a doubt of
its own, ``FIELD-differs``; a value that one text doubts and another has without a doubt is doubted
no more. A text that has nothing in a field says nothing of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from ..evaluation.verdicts import doubted_fields, is_named
from ..record.diagnostics import Diagnostic, serious
from ..record.notice import FIELDS, Notice
from .copies import Copy
from .folding import folded

_LAYOUT = "layout"
# Fields that are taken from one copy together: where one of them ends, another may begin.
_BODY = ("body", *(name for name, each in FIELDS.items() if each.field.doubted_with == "body"))
_UNITS = [
    _BODY if name == "body" else (name,)
    for name, each in FIELDS.items()
    if each.field.gold is not None and name not in _BODY[1:]
]


class Value(NamedTuple):
    """What some copies have in a field: how many texts, how many of them doubt it, and whether it
    stands in the archive's record. ``differs`` says that another text has another value, and
    neither doubts its own."""

    field: str
    text: str
    copies: int
    doubted: int
    stands: bool
    differs: bool


class Settled(NamedTuple):
    """A notice's record, the fields on which its copies disagree value by value, and the codes of
    doubts that another copy has healed."""

    notice: Notice
    values: tuple[Value, ...]
    healed: tuple[str, ...]


def best_first(copies: Sequence[Copy]) -> list[Copy]:
    """Copies with fewer errors and warnings first, of equal ones those with more text."""
    return sorted(copies, key=_rank)


def _rank(copy: Copy) -> tuple[int, int, int, str]:
    severities = Counter(remark.severity for remark in copy.notice.diagnostics)
    size = sum(len(entry.text) for entry in copy.notice.body)
    return severities["error"], severities["warning"], -size, copy.digest


def settled(copies: Sequence[Copy]) -> Settled:
    """The record of a notice, of its copies with the best one first."""
    best = copies[0].notice
    if len(copies) == 1:
        return Settled(best, (), ())
    doubts = [doubted_fields(copy.notice) for copy in copies]
    update: dict[str, Any] = {}
    remarks = [remark for remark in best.diagnostics if remark.field is None]
    values: list[Value] = []
    healed: list[str] = []
    for unit in _UNITS:
        choice = _choose(_ballot(unit, copies, doubts))
        update |= {name: getattr(choice.copy.notice, name) for name in unit}
        remarks += choice.remarks
        values += choice.values
        healed += choice.healed
    update[_LAYOUT] = best.layout
    update["diagnostics"] = tuple(remarks)
    return Settled(best.model_copy(update=update), tuple(values), tuple(sorted(healed)))


class _Ballot(NamedTuple):
    """What copies have in fields that are taken together, the best copy first: the values of each
    as they are compared, whether it doubts them, and the places of those that have any."""

    unit: tuple[str, ...]
    copies: Sequence[Copy]
    keys: list[tuple[Any, ...]]
    is_firm: list[bool]
    there: list[int]


class _Choice(NamedTuple):
    copy: Copy
    remarks: list[Diagnostic]
    values: list[Value]
    healed: set[str]


def _ballot(unit: tuple[str, ...], copies: Sequence[Copy], doubts: Sequence[set[str]]) -> _Ballot:
    keys = [tuple(getattr(copy.notice, name) for name in unit) for copy in copies]
    if any(key != keys[0] for key in keys):
        keys = [tuple(map(folded, key)) for key in keys]
    is_firm = [not any(is_named(name, each) for name in unit) for each in doubts]
    there = [i for i, key in enumerate(keys) if any(part not in (None, ()) for part in key)]
    return _Ballot(unit, copies, keys, is_firm, there)


def _choose(ballot: _Ballot) -> _Choice:
    """The copy whose values stand, and what is to be said of them."""
    unit, copies, keys, is_firm, there = ballot
    firm = [i for i in there if is_firm[i]]
    # where nobody has a value, that one misses it is said by the first that does
    pool = firm or there or [i for i, sure in enumerate(is_firm) if not sure][:1] or [0]
    counts = Counter(keys[i] for i in pool)
    stands = max(counts, key=lambda key: counts[key])  # of equal ones that of the best copy
    same = [i for i in pool if keys[i] == stands]
    chosen = min(same, key=_writing(ballot)) if len(same) > 1 else same[0]
    differing = [name for place, name in enumerate(unit) if len({keys[i][place] for i in firm}) > 1]
    remarks = _remarks(copies[chosen].notice, unit)
    healed = {
        remark.code
        for i in there
        if firm and not is_firm[i] and keys[i] == stands
        for remark in serious(_remarks(copies[i].notice, unit))
    }
    return _Choice(
        copies[chosen],
        remarks + [_differs(name) for name in differing],
        [value for name in unit for value in _values(ballot, name, chosen, name in differing)],
        healed,
    )


def _remarks(notice: Notice, unit: tuple[str, ...]) -> list[Diagnostic]:
    spoken = {*unit, _LAYOUT} if unit == ("family",) else {*unit}
    return [remark for remark in notice.diagnostics if remark.field in spoken]


def _writing(ballot: _Ballot) -> Callable[[int], tuple[int, int, int]]:
    """A key for copies that say the same: what is spelt out in one of them and not in another was
    written with umlauts, what is in capitals in one alone was not."""

    def key(i: int) -> tuple[int, int, int]:
        text = str([getattr(ballot.copies[i].notice, name) for name in ballot.unit])
        return -sum(map(text.count, "äöüÄÖÜß")), -sum(map(str.islower, text)), i

    return key


def _differs(name: str) -> Diagnostic:
    message = f"Copies that do not doubt it have different values of {FIELDS[name].label}."
    return Diagnostic(code=f"{name}-differs", severity="warning", message=message, field=name)


def _values(ballot: _Ballot, name: str, chosen: int, differs: bool) -> list[Value]:
    """Each value of a field that copies disagree on, the one that stands first; none where they
    agree."""
    place = ballot.unit.index(name)
    by_key: dict[Any, list[int]] = {}
    for i in ballot.there:
        by_key.setdefault(ballot.keys[i][place], []).append(i)
    if len(by_key) < 2:
        return []
    values = []
    for having in sorted(by_key.values(), key=lambda some: (chosen not in some, -len(some), some)):
        shown = ballot.copies[chosen if chosen in having else having[0]].notice
        firm = sum(ballot.is_firm[i] for i in having)
        values.append(
            Value(
                name,
                in_words(getattr(shown, name)),
                len(having),
                len(having) - firm,
                chosen in having,
                differs and firm > 0,
            )
        )
    return values


def in_words(value: Any) -> str:
    """A field's value in one cell; "" for none."""
    if value is None:
        return ""
    if hasattr(value, "text"):
        return str(value.text)
    if isinstance(value, tuple):
        return "\n".join(in_words(entry) for entry in value)
    return str(value)

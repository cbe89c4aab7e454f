"""References to the notices that they name: by number and year, or by date. Where several notices
may be meant they are named, and none is taken."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ..families import FAMILIES
from ..families.family import Family
from ..lines.kind import forms_of
from ..record.parts import Reference
from .entries import Entry
from .folding import spelt_out

RESOLVED, SELF = "resolved", "self"
AMBIGUOUS, CONTRADICTED, ABSENT, VAGUE = "ambiguous", "contradicted", "absent", "vague"

_NUMBER = re.compile(r"(\d{1,6})(?: ?/ ?(\d{4}|\d\d))?")
_SHORT = re.compile(r"\b[a-z]{3,20}(?=\.)")
_NAMED = 20  # candidates that are named
_MOST = 200  # that are looked at: which of so many is meant, no date can say
_CENTURY = 100
_LATEST = 2044  # the year of a notice that has none


class Citation(NamedTuple):
    """A reference of the entry ``source``, and what it names.

    ``status``: "resolved" (``target`` is the notice), "self" (it names its own notice), "ambiguous"
    (``candidates`` may be meant), "contradicted" (the number leads to the candidates, the date that
    stands beside it is not theirs), "absent" (no notice of the archive), "vague" (there is neither
    number nor date).
    """

    source: str
    reference: Reference
    status: str
    target: str | None = None
    candidates: tuple[str, ...] = ()


class _Known(NamedTuple):
    """A family's notices by number and year, by number alone (with None) and by date; its
    kinds, the longest word first."""

    numbers: dict[tuple[int, int | None], list[Entry]]
    dates: dict[datetime.date, list[Entry]]
    kinds: list[str]


def citations_of(entries: Sequence[Entry], families: Sequence[Family] = FAMILIES) -> list[Citation]:
    """All references in the order of the entries."""
    kinds = {family.id: _kinds_of(family) for family in families}
    known = {
        name: _known(some, kinds.get(name, frozenset()))
        for name, some in _by_family(entries).items()
    }
    return [
        _resolved(entry, reference, known[entry.notice.family])
        for entry in entries
        for reference in entry.notice.references
    ]


def _by_family(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.notice.family].append(entry)
    return found


def _known(entries: Sequence[Entry], family: frozenset[str]) -> _Known:
    numbers: defaultdict[tuple[int, int | None], list[Entry]] = defaultdict(list)
    dates: defaultdict[datetime.date, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.series and entry.sequence is not None:
            numbers[entry.sequence, entry.series.year].append(entry)
            numbers[entry.sequence, None].append(entry)
        if entry.notice.date:
            dates[entry.notice.date].append(entry)
    kinds = {spelt_out(entry.notice.kind) for entry in entries if entry.notice.kind}
    return _Known(numbers, dates, sorted(kinds | family, key=lambda kind: (-len(kind), kind)))


def _kinds_of(family: Family) -> frozenset[str]:
    """The kinds of notices that a family has, whether the archive has any or not: a letter that is
    cited is no notice of another kind."""
    forms = [form.says for kind in family.kinds for form in forms_of(kind)]
    kinds = [page.kind for page in family.pages] + forms
    return frozenset(spelt_out(kind) for kind in (*kinds, *family.says.values()) if kind)


def _resolved(entry: Entry, reference: Reference, known: _Known) -> Citation:
    def cited(status: str, found: Sequence[Entry] = (), target: str | None = None) -> Citation:
        candidates = tuple(each.id for each in found[:_NAMED]) if target is None else ()
        return Citation(entry.id, reference, status, target, candidates)

    if not reference.number and not reference.date:
        return cited(VAGUE)
    candidates = _of_kind(_candidates(reference, entry, known), reference.text, known.kinds)
    found = list(islice(candidates, _MOST))
    if not found:
        return cited(ABSENT)
    if len(found) == _MOST:
        return cited(AMBIGUOUS, found)
    if reference.number and reference.date:
        same_day = [each for each in found if each.notice.date == reference.date]
        if not same_day and all(map(_is_dated, found)):
            return cited(CONTRADICTED, found)
        found = same_day or found
    if len(found) > 1 or _year_of(reference, entry) is None:
        return cited(AMBIGUOUS, found)
    return cited(SELF if found[0] is entry else RESOLVED, found, found[0].id)


def _is_dated(entry: Entry) -> bool:
    """Whether its date is there, and nothing says that it may be another one."""
    return entry.notice.date is not None and all(each.field != "date" for each in entry.doubts)


def _candidates(reference: Reference, entry: Entry, known: _Known) -> Sequence[Entry]:
    """Those with the number, of its year where there is one; without a number those of the day."""
    number = _NUMBER.fullmatch(reference.number or "")
    if number is None:
        return known.dates.get(reference.date, ()) if reference.date else ()
    return known.numbers.get((int(number[1]), _year_of(reference, entry)), ())


def _year_of(reference: Reference, entry: Entry) -> int | None:
    """The year that a reference says; of two digits it is the last such one that the citing notice
    may know of."""
    number = _NUMBER.fullmatch(reference.number or "")
    if number is None or number[2] is None:
        return reference.date.year if reference.date else None
    year = int(number[2])
    if len(number[2]) > 2:
        return year
    latest = (entry.year or _LATEST) + 1
    return latest - (latest - year) % _CENTURY


def _of_kind(entries: Sequence[Entry], text: str, kinds: Sequence[str]) -> Iterator[Entry]:
    """Those of the kind that the reference's words say; all where they say none."""
    words = spelt_out(text)
    said = next((kind for kind in kinds if kind in words), None)
    if said is None:  # "Mitt."
        short = _SHORT.findall(words)
        begun = [kind for kind in kinds if any(kind.startswith(word) for word in short)]
        said = begun[0] if len(begun) == 1 else None
    return (
        each
        for each in entries
        if said is None or not each.notice.kind or spelt_out(each.notice.kind) == said
    )

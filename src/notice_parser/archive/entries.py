"""Groups of copies to the archive's entries: one for each notice, with a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from ..record.diagnostics import Diagnostic, serious
from ..record.notice import Notice
from .copies import Copy
from .folding import letters
from .grouping import Group
from .series import Series, series_of
from .settling import Value, best_first, settled

_TITLE = 40  # letters of a title in an id


@dataclass(frozen=True, slots=True)
class Entry:
    """A notice of the archive.

    ``id`` names it: "stgb-nrw-mitteilung-603-2006", or by its date and title where it has no
    number; ``series`` and ``sequence`` are None then. ``notice`` is its record, without places in a
    text, and with ``FIELD-differs`` for what its copies disagree on; ``copies`` are its texts, the
    best one first. ``disagreements`` has each value of the fields in which copies differ,
    ``healed`` the codes of doubts that another copy has healed, ``rivals`` the ids of other entries
    that it may be a copy of.
    """

    id: str
    notice: Notice
    copies: tuple[Copy, ...]
    series: Series | None = None
    sequence: int | None = None
    disagreements: tuple[Value, ...] = ()
    healed: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()

    @property
    def doubts(self) -> list[Diagnostic]:
        """The warnings and errors that are left."""
        return serious(self.notice.diagnostics)

    @property
    def year(self) -> int | None:
        """The year of its date, else of its number."""
        notice = self.notice
        return notice.date.year if notice.date else notice.number and notice.number.year


def entries_of(
    copies: Sequence[Copy], groups: Sequence[Group], shared: Collection[str] = ()
) -> list[Entry]:
    """The entries in the order of family, kind, year and number, those without a number last.
    ``shared`` are the ids of families of several publishers."""
    made = [_entry([copies[i] for i in group.members], shared) for group in groups]
    order = sorted(range(len(made)), key=lambda k: _in_order(made[k]))
    ids = dict(zip(order, _ids([made[k] for k in order]), strict=True))
    of_copy = {i: ids[k] for k, group in enumerate(groups) for i in group.members}
    return [_named(made[k], ids[k], sorted({of_copy[i] for i in groups[k].rivals})) for k in order]


def _entry(copies: Sequence[Copy], shared: Collection[str]) -> Entry:
    """An entry without its id."""
    ordered = best_first(copies)
    notice, values, healed = settled(ordered)
    series, sequence = series_of(notice, notice.date, shared) or (None, None)
    return Entry("", notice, tuple(ordered), series, sequence, values, healed)


def _named(entry: Entry, name: str, rivals: Sequence[str]) -> Entry:
    if not rivals:
        return replace(entry, id=name)
    remark = Diagnostic(
        code="copy-doubtful",
        severity="warning",
        message=f"It may be a copy of one of {len(rivals)} notices: {', '.join(rivals[:5])}.",
    )
    remarks = (*entry.notice.diagnostics, remark)
    notice = entry.notice.model_copy(update={"diagnostics": remarks})
    return replace(entry, id=name, notice=notice, rivals=tuple(rivals))


def _in_order(entry: Entry) -> tuple[object, ...]:
    notice = entry.notice
    series = entry.series or (notice.family, "", notice.kind or "", 0)
    date, digest = str(notice.date or ""), entry.copies[0].digest
    return entry.series is None, *series, entry.sequence or 0, date, digest


def _ids(entries: Sequence[Entry]) -> list[str]:
    """A name for each; of several of one name the second is "NAME--2"."""
    seen: Counter[str] = Counter()
    ids = []
    for entry in entries:
        name = _id(entry)
        seen[name] += 1
        ids.append(name if seen[name] == 1 else f"{name}--{seen[name]}")
    return ids


def _id(entry: Entry) -> str:
    notice = entry.notice
    if entry.series:
        family, publisher, kind, year = entry.series
        parts = [family, publisher, letters(kind), str(entry.sequence), str(year)]
    else:
        number = letters(notice.number.text) if notice.number else ""
        title = letters(notice.title or "")[:_TITLE]
        parts = [notice.family, str(notice.date or ""), number, title]
        if not (notice.date and title):
            parts.append(entry.copies[0].digest[:12])
    return "-".join(part for part in parts if part)

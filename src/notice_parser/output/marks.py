"""A text cut into runs: the places where what is to be shown changes. The pictures of a text, on
the web and on a terminal, are made of these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from ..record.notice import FIELDS as DECLARED
from ..record.parts import Spans
from ..words import Words

if TYPE_CHECKING:
    from ..record.diagnostics import Span
    from ..record.notice import Notice

# The fields of a record that have a span, and the two kinds of blocks that are no part of the
# notice; in the order of legends.
FIELDS = tuple(name for name in DECLARED if name in Spans._fields)
SURROUNDINGS = ("chrome", "other")


class Mark(NamedTuple):
    """One part of a text: its kind, what it is called in the record ("title", "body[2]", for
    entries at one place "references[0:3]"), and where it stands."""

    kind: str
    label: str
    start: int
    end: int


class Run(NamedTuple):
    """A stretch of the text in which nothing changes.

    ``mark`` is the innermost part it belongs to, or None (blank lines, "StGB NRW-Mitteilung",
    "vom"); ``begins`` says that this part starts here. ``doubts`` are the indices of the
    diagnostics that speak of it, ``closing`` of those whose place ends with it.
    """

    text: str
    mark: Mark | None
    begins: bool
    doubts: tuple[int, ...]
    closing: tuple[int, ...]


def marks(text: str, notice: Notice, shown: Span | None = None) -> Iterator[Mark]:
    """The parts of a notice: what its fields were read from, page furniture and other notices,
    without the blank lines around these. Of the last two only those that begin in ``shown``."""
    first, last = shown or (0, len(text))
    for kind in FIELDS:
        found = getattr(notice.spans, kind)
        if found and DECLARED[kind].many:
            yield from _entries(kind, found)
        elif found:
            yield Mark(kind, kind, *found)
    for block in notice.blocks:
        if block.kind in SURROUNDINGS and first <= block.start < last:
            content = text[block.start : block.end].strip()
            start = text.find(content, block.start)
            yield Mark(block.kind, block.kind, start, start + len(content))


def _entries(kind: str, spans: Sequence[Span]) -> Iterator[Mark]:
    index = 0
    for (start, end), same in groupby(spans):
        until = index + len(list(same))
        place = str(index) if until == index + 1 else f"{index}:{until}"
        yield Mark(kind, f"{kind}[{place}]", start, end)
        index = until


def label_in(mark: Mark, words: Words) -> str:
    """What people call a part: the record's name for it ("body[2]"), and in another language its
    own with numbers from 1 ("Absatz 3", for several at one place "Verweise 1–3")."""
    if words.language == "en":
        return mark.label
    first, _, last = mark.label.removeprefix(mark.kind).strip("[]").partition(":")
    if last:
        return f"{words(mark.kind)} {int(first) + 1}–{last}"
    return (
        f"{words(DECLARED[mark.kind].field.entry)} {int(first) + 1}" if first else words(mark.kind)
    )


def own_stretch(notice: Notice) -> Span:
    """From the first to the last block that belongs to the notice itself, not to others of the same
    text."""
    own = [block for block in notice.blocks if block.kind not in ("other", "blank")]
    return (own[0].start, own[-1].end) if own else (0, 0)


def runs(text: str, notice: Notice, shown: Span | None = None) -> list[Run]:
    """The text as runs, which joined are the text, or the stretch of it that is to be ``shown``.
    ``ValueError`` where the notice was not read from a text of this length."""
    length = notice.blocks[-1].end if notice.blocks else 0
    if length != len(text):
        raise ValueError(
            f"the notice was read from another text: from {length} characters, "
            f"and this one has {len(text)}"
        )
    first, last = shown or (0, length)
    parts = [
        mark._replace(start=max(mark.start, first), end=min(mark.end, last))
        for mark in marks(text, notice, shown)
        if mark.start < mark.end <= length and mark.start < last and mark.end > first
    ]
    doubts = [
        (index, _seen(doubt.span, first, last))
        for index, doubt in enumerate(notice.diagnostics)
        if doubt.span and first < last
    ]
    cuts = sorted(
        {
            first,
            last,
            *(place for _, _, *span in parts for place in span),
            *(place for _, span in doubts for place in span),
        }
    )
    at = {cut: index for index, cut in enumerate(cuts)}
    count = len(cuts) - 1
    owners: list[Mark | None] = [None] * count
    # The longest first, so that a part within another covers it.
    for mark in sorted(parts, key=lambda mark: mark.start - mark.end):
        inside = range(at[mark.start], at[mark.end])
        owners[inside.start : inside.stop] = [mark] * len(inside)
    open_doubts: list[list[int]] = [[] for _ in range(count)]
    closing: list[list[int]] = [[] for _ in range(count)]
    for index, (start, end) in doubts:
        for place in range(at[start], at[end]):
            open_doubts[place].append(index)
        closing[at[end] - 1].append(index)
    begun: set[Mark | None] = {None}
    result = []
    for place, owner in enumerate(owners):
        stretch = text[cuts[place] : cuts[place + 1]]
        result.append(
            Run(
                stretch, owner, owner not in begun, tuple(open_doubts[place]), tuple(closing[place])
            )
        )
        begun.add(owner)
    return result


def _seen(span: Span, first: int, last: int) -> Span:
    """The place of a doubt in what is shown, at least one character wide: an empty one would not be
    seen."""
    start = max(first, min(span[0], last - 1))
    return start, min(max(span[1], start + 1), last)

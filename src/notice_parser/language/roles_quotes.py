"""Quotations over whole paragraphs.

A mark opens or closes by what stands beside it, not by its form: authors mix „…" and "…“. A
quotation counts only where it ends; a paragraph belongs to one where it lies wholly within it.
"""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from ..grammar.roles import QUOTATION_MARK

_MARK_FIRST = tuple("\"„“”«»,'")
_BEFORE_OPENING = " ([/-–—:"  # what stands before a mark that opens, besides a paragraph's start
_AFTER_CLOSING = " .,;:!?)]/…-–—"
LONGEST_QUOTATION = 40  # paragraphs
_DEEPEST = 2  # a quotation within a quotation


_Act = tuple[int, int, bool | None]


class Quoted(NamedTuple):
    """Those paragraphs that lie wholly within a quotation, and those that begin one that does not
    end."""

    whole: Set[int]
    unclosed: Set[int]

    @property
    def is_empty(self) -> bool:
        """Whether no paragraph lies within a quotation."""
        return not self.whole and not self.unclosed


class _Marks(NamedTuple):
    """What a paragraph's marks do: whether it begins with an opening one, ends a quotation that was
    open before it, or shows that none can be open; whether one is open at its end when it began
    outside or inside of one, and whether it then lies wholly within."""

    opens: bool
    closes: bool
    parts: bool
    open_from_outside: bool
    whole_from_outside: bool
    open_from_inside: bool
    whole_from_inside: bool


NOTHING_QUOTED = Quoted(frozenset(), frozenset())


def read_quotes(values: list[str]) -> Quoted:
    """The quotations of a body."""
    if not has_mark("\n".join(values)):
        return NOTHING_QUOTED
    quoting = [i for i, value in enumerate(values) if has_mark(value)]
    if all(_has_pairs(values[i]) and values[i][0] not in _MARK_FIRST for i in quoting):
        return NOTHING_QUOTED  # words within quotation marks, and no more
    marks = {i: _marks_of(values[i], acts) for i in quoting if (acts := _acts(values[i]))}
    closing = _next_closing(values, marks)
    whole: set[int] = set()
    unclosed: set[int] = set()
    inside = False
    for i in range(len(values)):
        look = marks.get(i)
        if look is None:
            if inside:
                whole.add(i)
            continue
        if inside:
            if look.whole_from_inside:
                whole.add(i)
            inside = look.open_from_inside
        elif look.open_from_outside:
            closed = i in closing and closing[i] - i <= LONGEST_QUOTATION
            if look.opens:
                whole.add(i)
                if not closed:
                    unclosed.add(i)
            inside = closed
        elif look.whole_from_outside:
            whole.add(i)
    return Quoted(whole, unclosed)


def has_mark(value: str) -> bool:
    """Whether a paragraph has a mark of quotation at all."""
    return '"' in value or "„" in value or "“" in value or "”" in value or _has_rare(value)


def _has_rare(value: str) -> bool:
    return "»" in value or "«" in value or ",," in value or "''" in value


def _has_pairs(value: str) -> bool:
    """Whether a paragraph's marks are pairs of one making: each that opens has its own that
    closes."""
    straight, low = value.count('"'), value.count("„")
    high = value.count("“") + value.count("”")
    return straight % 2 == 0 and low == high and not (straight and low) and not _has_rare(value)


def _next_closing(values: list[str], marks: dict[int, _Marks]) -> dict[int, int]:
    """For each paragraph the next one in which an open quotation ends."""
    found: dict[int, int] = {}
    below: int | None = None
    for i in range(len(values) - 1, -1, -1):
        if below is not None:
            found[i] = below
        look = marks.get(i)
        if look is not None and look.closes:
            below = i
        elif look is not None and look.parts:
            below = None
    return found


def _acts(value: str) -> list[_Act]:
    """The marks of a paragraph: start, end, and whether it opens."""
    return [
        (match.start(), match.end(), _opens(value, match.start(), match.end()))
        for match in QUOTATION_MARK.finditer(value)
    ]


def _marks_of(value: str, acts: list[_Act]) -> _Marks:
    begins = acts[0][0] == 0 and acts[0][2] is not False
    outside, outside_whole = _run(value, acts, False)
    inside, inside_whole = _run(value, acts, True)
    ended = not inside and (inside_whole if begins else acts[0][2] is not True)
    parts = not ended and not inside and acts[0][2] is not False
    return _Marks(begins, ended, parts, outside, begins and outside_whole, inside, inside_whole)


def _run(value: str, acts: list[_Act], inside: bool) -> tuple[bool, bool]:
    """Whether a quotation is open at the end, and whether all of the paragraph lies within it."""
    whole = inside or acts[0][0] == 0
    depth = int(inside)
    for start, end, opens in acts:
        act = depth == 0 if opens is None else opens
        if act and start == 0:
            depth = 1  # a paragraph of a quotation may begin with a mark of its own
        elif act:
            whole = whole and depth > 0
            depth = min(depth + 1, _DEEPEST)
        elif depth:
            depth -= 1
            whole = whole and (depth > 0 or not value[end:].strip(" .,;:!?)]…"))
    return depth > 0, whole


def _opens(value: str, start: int, end: int) -> bool | None:
    """Whether a mark opens; None where what stands beside it does not say."""
    if value[start:end] in ("„", ",,"):
        return True
    before = start == 0 or value[start - 1] in _BEFORE_OPENING
    after = end == len(value) or value[end] in _AFTER_CLOSING
    if before == after:
        return None
    return before

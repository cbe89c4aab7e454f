"""The notices of a text: which family reads which stretch of it.

Each family that may have a notice in a text reads the lines with its own kinds. A stretch is
claimed by a family that sees a notice begin there, with a page that has a heading; inside the
notice of one family another one's begins only where that notice has ended, or where header and
heading stand one below the other. What nobody claims is read by the first family that has pages
without a heading.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ..lines.kind import Opening
from ..lines.line import Line
from ..lines.mending import Mending
from ..lines.reading import read_lines
from .arranging import arrange, begins_page
from .borders import from_top, holds_one, openings
from .candidates import candidates
from .claims import completeness, strength

if TYPE_CHECKING:
    from ..families.family import Family


class Stretch(NamedTuple):
    """The lines of one notice, and the family that reads them. ``is_given``: it was the only one;
    ``rival`` is another one that reads them as well."""

    family: Family
    lines: list[Line]
    is_given: bool = False
    rival: str = ""


class _Reading(NamedTuple):
    """A text as one family reads it: all its lines, and where notices are seen to begin."""

    family: Family
    lines: list[Line]
    mending: Mending


class _Claim(NamedTuple):
    """Where a family sees a notice begin, and the heading that says so; ``lines`` are those of its
    page; ``is_sure``: such a heading is never cited."""

    start: int
    heading: Line
    reading: _Reading
    lines: list[Line]
    is_sure: bool
    rival: str = ""


def notices_of(
    text: str,
    families: Sequence[Family],
    *,
    headed: bool = False,
    continued: Family | None = None,
    known: int = 0,
) -> list[Stretch]:
    """The notices of a view in their order; none for a text without content.

    What stands before the place ``known`` has a say in what the lines below it are, and is not
    given. ``headed`` says that a heading stands above the text, ``continued`` is the family of a
    notice that began there and goes on with the first lines.
    """
    if not families:
        raise ValueError("families is empty: give at least one, such as notice_parser.FAMILIES")
    for family in families:
        if not family.schemes:
            raise ValueError(f'family "{family.id}" has no pages: nothing can be read with it')
    if len(families) == 1:
        reading = _between_known(_read(text, families[0], headed), known, continued is not None)
        found = _alone(reading, text, continued is not None)
    else:
        able = candidates(text, tuple(families))
        if continued and continued not in able:
            able.append(continued)
        readings = [
            _between_known(_read(text, family, headed), known, continued is not None)
            for family in able
        ]
        if len(readings) == 1 and not continued and holds_one(readings[0].lines, able[0].lexicon):
            found = [Stretch(readings[0].family, readings[0].lines)]  # as most texts are
        else:
            found = _claimed(readings, text, continued)
    if known:
        found = [each._replace(lines=_between(each.lines, known, None)) for each in found]
    if len(families) == 1:
        found = [each._replace(is_given=True) for each in found]
    return [stretch for stretch in found if stretch.lines]


def _claimed(readings: Sequence[_Reading], text: str, continued: Family | None) -> list[Stretch]:
    """The notices as the families that claim them see them."""
    goes_on = next((each for each in readings if each.family is continued), None)
    claims = _claims(readings, text, goes_on)
    if claims:
        return _shared(_accepted(claims, text), readings, goes_on)
    return _alone(goes_on or _default(readings), text, continued is not None)


def _between_known(reading: _Reading, known: int, continued: bool) -> _Reading:
    """Without the lines above the place ``known``, unless the notice goes on from there."""
    if not known or continued:
        return reading
    return reading._replace(lines=_between(reading.lines, known, None))


def _read(text: str, family: Family, headed: bool) -> _Reading:
    mending = family.mending(text, family.lexicon)
    is_own = family.file_numbers.is_own
    lines = read_lines(text, mending, is_own, headed=headed)
    return _Reading(family, lines, mending)


def _default(readings: Sequence[_Reading]) -> _Reading:
    """The text as the first family reads it that has pages without a heading of their own."""
    return next(filter(_reads_all, readings), readings[0])


def _reads_all(reading: _Reading) -> bool:
    return not all(scheme.opens for scheme in reading.family.schemes)


def _alone(reading: _Reading, text: str, continued: bool) -> list[Stretch]:
    """The notices as one family sees them."""
    family, lines, mending = reading
    if not continued and holds_one(lines, family.lexicon):
        return [Stretch(family, lines)]
    starts = openings(lines, text, mending)
    if continued:
        starts = [0, *(start for start in starts if start)]
    starts = from_top(starts, lines)
    return [Stretch(family, lines[a:b]) for a, b in pairwise([*starts, len(lines)])]


def _claims(readings: Sequence[_Reading], text: str, goes_on: _Reading | None) -> list[_Claim]:
    claims: list[_Claim] = []
    for reading in readings:
        family, lines, mending = reading
        starts = openings(lines, text, mending)
        starts = [start for start in starts if start] if goes_on else starts or [0] * bool(lines)
        from_above = not goes_on and from_top(starts, lines)[1:] == starts[1:]
        for start, end in pairwise([*starts, len(lines)]):
            notice = lines[start:end]
            if begins_page(notice, family):
                openers = [line for line in notice if line.kind.opens]
                sure = any(_never_cited(line.kind.opens) for line in openers)
                heading = (openers or _calling(notice, family))[0]
                page = lines[:end] if from_above and start == starts[0] else notice
                claims.append(_Claim(lines[start].start, heading, reading, page, sure))
    return sorted(claims, key=lambda claim: claim.start)  # those of one place in the given order


def _calling(lines: list[Line], family: Family) -> list[Line]:
    """The lines that call for a page of the family."""
    letters = frozenset().union(*(scheme.opens for scheme in family.schemes))
    return [line for line in lines if line.kind.letter in letters]


def _never_cited(opens: Opening | None) -> bool:
    return opens is not None and bool(opens.before or opens.anywhere)


def _accepted(claims: Sequence[_Claim], text: str) -> list[_Claim]:
    """The claims that hold. Of two on one page the stronger does; of two as strong the one that
    finds more, or the first, and the other one is its rival."""
    accepted = [claims[0]]
    for claim in claims[1:]:
        current = accepted[-1]
        if claim.start < current.heading.end:
            mine, other = (_weight(each, claims, text) for each in (claim, current))
            if mine > other:
                # the one before may end above this page, as its own family sees it
                ends = accepted[1:] and _has_ended(claim.reading.lines, current.start, claim.start)
                accepted[-1] = claim if ends else claim._replace(start=current.start)
            elif mine == other and claim.reading is not current.reading:
                accepted[-1] = current._replace(rival=claim.reading.family.id)
        elif (
            claim.reading is current.reading
            or claim.is_sure
            or _has_ended(current.reading.lines, current.start, claim.start)
        ):
            accepted.append(claim)
        elif end := _end(current.reading.lines, claim.start, claim.heading.start):
            accepted.append(claim._replace(start=end))
    return accepted


def _weight(claim: _Claim, claims: Sequence[_Claim], text: str) -> tuple[int, int]:
    """How strong a claim is, and how much of its page is there: down to where another notice
    certainly begins."""
    below = (each.start for each in claims if each.is_sure and each.start >= claim.heading.end)
    lines = _between(claim.lines, 0, next(below, None))
    page = arrange(lines, claim.reading.family, text)
    return strength(page, text), completeness(page)


def _end(lines: Sequence[Line], start: int, heading: int) -> int:
    """Where what stands above a heading begins, below the last line of the notice before; 0 where
    no such line is there."""
    between = _between(lines, start, heading)
    last = max((i for i, line in enumerate(between) if line.kind.closes), default=-1)
    return 0 if last < 0 else between[last + 1].start if last + 1 < len(between) else heading


def _has_ended(lines: Sequence[Line], start: int, end: int) -> bool:
    """Whether the last line of a notice stands between two places, and nothing but loose lines
    below it."""
    for line in reversed(_between(lines, start, end)):
        if line.kind.closes:
            return True
        if not (line.kind.loose or line.kind.passed_over):
            return False
    return False


def _shared(
    claims: Sequence[_Claim], readings: Sequence[_Reading], goes_on: _Reading | None
) -> list[Stretch]:
    """Each stretch with its family."""
    first = claims[0]
    lines = first.reading.lines
    top = [0, 1] if goes_on else from_top([bisect_left(lines, first.start, key=_start)], lines)
    stretches: list[Stretch] = []
    if len(top) > 1:  # a notice that nobody claims stands above the first claim
        above = goes_on or _default(readings)
        stretches.append(Stretch(above.family, _between(above.lines, 0, first.start)))
    starts = [0 if len(top) == 1 else first.start, *(claim.start for claim in claims[1:])]
    for claim, start, end in zip(claims, starts, [*starts[1:], None], strict=True):
        inside = _between(claim.reading.lines, start, end)
        stretches.append(Stretch(claim.reading.family, inside, rival=claim.rival))
    return stretches


def _between(lines: Sequence[Line], start: int, end: int | None) -> list[Line]:
    last = len(lines) if end is None else bisect_left(lines, end, key=_start)
    return list(lines[bisect_left(lines, start, key=_start) : last])


def _start(line: Line) -> int:
    return line.start

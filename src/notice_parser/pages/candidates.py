"""Which families can have a notice in a text: one question for all of them, which most texts that
have none don't pass."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..grammar.build import Sign
from ..grammar.lines import DASH

if TYPE_CHECKING:
    from ..families.family import Family


class _Question(NamedTuple):
    """``always`` are those that may be in any text; ``any_other`` tells whether one of the others
    can be, ``signs`` which."""

    always: list[Family]
    any_other: Sign
    signs: list[tuple[Family, Sign | None]]


def candidates(text: str, families: tuple[Family, ...]) -> list[Family]:
    """The families that may have a notice in a text, in their order; the first one where there are
    none."""
    question = _question(families)
    copy = text[:1] + text[1:]  # see `Sign`
    if not question.any_other.stands_in(copy):
        return question.always or [families[0]]
    return [family for family, sign in question.signs if sign is None or sign.stands_in(copy)] or [
        families[0]
    ]


@lru_cache(maxsize=64)
def _question(families: tuple[Family, ...]) -> _Question:
    ids = [family.id for family in families]
    for name in ids:
        if ids.count(name) > 1:
            raise ValueError(f'there are two families "{name}"; give one of them another id')
    signs = [
        (family, _at_line_start(family.calls) if family.calls else None) for family in families
    ]
    calls = {call for family in families for call in family.calls}
    return _Question(
        [family for family, sign in signs if sign is None],
        _at_line_start(calls),
        signs,
    )


def _at_line_start(beginnings: set[str] | frozenset[str]) -> Sign:
    """A sign for a line that begins so; a blank in it may be a line's end, a dash any dash with or
    without blanks beside it."""
    ways = "|".join(
        rf"[ \n]*{DASH}[ \n]*".join(
            r"[ \n]+".join(map(re.escape, part.strip(" ").split(" "))) for part in start.split("-")
        )
        for start in sorted(beginnings)
    )
    return Sign(rf"(?m)^ *(?:{ways})" if ways else "$^")

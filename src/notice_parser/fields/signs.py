"""Whether a paragraph has a sign of ordering information or of a reference: what spares most of them a closer look."""

from __future__ import annotations

from ..grammar.signs import ORDERING_SIGN, REFERENCE_SIGN

_PIECE = 65_536  # characters that are looked at together: copies of all of a large text would cost memory
_REACH = 32  # no sign is longer


def look(value: str) -> tuple[bool, bool]:
    """Whether a paragraph or sentence has a sign of ordering information, and whether one of a reference.

    A blank stands before it and behind it then: a sign may be its first word or its last.
    """
    if len(value) <= _PIECE:
        copy = f" {value} "
        return ORDERING_SIGN.stands_in(copy), REFERENCE_SIGN.stands_in(copy)
    found = [look(value[start : start + _PIECE]) for start in range(0, len(value), _PIECE - _REACH)]
    return any(ordering for ordering, _ in found), any(reference for _, reference in found)

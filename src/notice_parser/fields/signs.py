"""Whether a paragraph has a sign of something at all: what spares most of them a closer look."""

from __future__ import annotations

from ..grammar.build import Sign

_PIECE = 65_536  # characters that are looked at together: copies of all of a large text would cost memory
_REACH = 32  # no sign is longer


def has(sign: Sign, value: str) -> bool:
    """Whether a sign stands in a paragraph or sentence; also one that stands at its start or end, where it has no blank beside it."""
    if len(value) <= _PIECE:
        return sign.stands_in(f" {value} ")
    return any(sign.stands_in(f" {value[start : start + _PIECE + _REACH]} ") for start in range(0, len(value), _PIECE))

"""What a pattern can begin with, read from the pattern itself.

A line is tried against a form only where it begins like one; that rules out nearly all lines with
one look. To write the beginnings beside the forms would be to write them twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from re import _constants as sre  # type: ignore[attr-defined]  # typeshed has neither
from re import _parser as parser  # type: ignore[attr-defined]  # as above
from typing import Any, NamedTuple

LONGEST = 12  # characters of a beginning that are looked at
_MOST = 48  # beginnings; where a next character would make more, they are left as they are
_MOST_IN_SET = 40  # characters of a set that are written out
REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


class _Starts(NamedTuple):
    """Beginnings behind which the pattern goes on, and those behind which nothing more is known."""

    open: frozenset[str]
    ended: frozenset[str] = frozenset()

    def end(self) -> _Starts:
        return _Starts(frozenset(), self.ended | self.open)


def starts_of(text: str, flags: int = 0) -> tuple[str, ...]:
    r"""The beginnings of whatever a pattern matches at the start of a line: the first character as
    it is, the others in small letters. Empty where it can begin with anything.

    >>> starts_of(r"(?:Nr\. ?)?[12]/97$"), starts_of(r"[Mm](?i:ITT)\b"), starts_of(".*Az")
    (('1/97', '2/97', 'Nr. 1/97', 'Nr. 2/97', 'Nr.1/97', 'Nr.2/97'), ('Mitt', 'mitt'), ())
    """
    found = _sequence(parser.parse(text, flags), _Starts(frozenset(("",))), flags)
    starts = found.open | found.ended
    if "" in starts:
        return ()
    return tuple(
        sorted(
            start for start in starts if not any(start[:i] in starts for i in range(1, len(start)))
        )
    )


def _sequence(nodes: Iterable[tuple[Any, Any]], before: _Starts, flags: int) -> _Starts:
    for node in nodes:
        if not before.open:
            break
        before = _node(*node, before, flags)
    return before


def _node(kind: Any, value: Any, before: _Starts, flags: int) -> _Starts:
    if kind is sre.LITERAL:
        return _longer(before, _cases(chr(value), flags))
    if kind is sre.IN:
        characters = _set(value, flags)
        return before.end() if characters is None else _longer(before, characters)
    if kind is sre.BRANCH:
        return _either([_sequence(branch, before, flags) for branch in value[1]])
    if kind is sre.SUBPATTERN:
        _, added, removed, inner = value
        return _sequence(inner, before, (flags | added) & ~removed)
    if kind is sre.ATOMIC_GROUP:
        return _sequence(value, before, flags)
    if kind in REPEATS:
        least, most, inner = value
        once = _sequence(inner, before, flags)
        repeated = once if most == 1 else once.end()
        return repeated if least else _either([repeated, before])
    if kind in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
        return before
    return before.end()  # any character: nothing is known from here on


def _cases(character: str, flags: int) -> list[str]:
    return [character.lower(), character.upper()] if flags & re.IGNORECASE else [character]


def _set(members: Sequence[tuple[Any, Any]], flags: int) -> list[str] | None:
    """The characters of a set, None where they are too many or said by a class."""
    found: list[str] = []
    for kind, value in members:
        if kind is sre.LITERAL:
            found += _cases(chr(value), flags)
        elif kind is sre.RANGE and value[1] - value[0] < _MOST_IN_SET:
            found += [
                each for code in range(value[0], value[1] + 1) for each in _cases(chr(code), flags)
            ]
        else:
            return None
    return found if len(found) <= _MOST_IN_SET else None


def _longer(before: _Starts, characters: list[str]) -> _Starts:
    """Each open beginning with each of the characters behind it, as long as that is not too many;
    what has become long enough is ended."""
    longer = frozenset(
        [
            start + (character.lower() if start else character)
            for start in before.open
            for character in characters
        ]
    )
    if len(longer) > _MOST:
        return before.end()
    ended = [start for start in longer if len(start) >= LONGEST]
    return _Starts(longer.difference(ended), before.ended.union(ended))


def _either(ways: Sequence[_Starts]) -> _Starts:
    return _Starts(
        frozenset().union(*(way.open for way in ways)),
        frozenset().union(*(way.ended for way in ways)),
    )

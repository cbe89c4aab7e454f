"""The strings of which one stands in whatever a pattern of evidence matches.

To look for a few hundred strings at once costs a few microseconds, whatever the text. To look for
as many patterns at once is a thousand times as dear: each character of a text that was not seen
before makes a new state of the automaton, and each state holds a place in every one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .alternatives import AT_LEAST_ONE, COMMON, alternatives, elements, parts

BORDER = "\0"  # a word's begin or end
MOST = 64  # strings of one alternative
_LARGEST_SET = 6  # characters of a set that are written out
_BORDERS = (r"\b", r"(?-u:\b)")
_SILENT = COMMON | {"als", "alle", "auch", "es", "mehr", "noch", "oder", "so", "und", "wenn"}
FEWEST = 3  # letters and digits of a string
_FREQUENT = ("fragen", "vorlage")  # words that tell nothing by themselves


def literals(pattern: str, fewest: int = FEWEST) -> list[str] | None:
    """For each alternative of a pattern the strings that say most; None where one of the
    alternatives has none. ``fewest`` are the letters and digits that each must have.

    >>> literals(r"(?-u:\\b)(?:fordern|rufen) sie(?-u:\\b)|lieferbar|kann.*bestellt")
    ['\\x00fordern sie\\x00', '\\x00rufen sie\\x00', 'lieferbar', 'bestellt']
    >>> literals("[a-z]+ [0-9]{5}")
    """
    found: list[str] = []
    for alternative in alternatives(pattern):
        told = _telling(alternative, fewest)
        if not told:
            return None
        found += told
    return found


def _telling(alternative: str, fewest: int) -> list[str]:
    """The strings of an alternative that say most; none where they say too little."""
    best = max(_runs(alternative, fewest), key=_said_by, default=[])
    return best if all(_tells(one, fewest) for one in best) else []


def _runs(alternative: str, fewest: int) -> list[list[str]]:
    """What stands between those parts of an alternative that can be anything: strings of which
    exactly one is there."""
    runs: list[list[str]] = []
    current = [""]
    found = list(elements(alternative))
    for i, (element, quantifier) in enumerate(found):
        strings = _strings(element) if quantifier in ("", "?") else None
        if strings is not None and quantifier:
            strings = [*strings, ""]
        if strings is not None and len(current) * len(strings) <= MOST:
            current = [before + string for before in current for string in strings]
            continue
        runs.append(current)
        current = strings or [""]
        if strings is None and (not quantifier or AT_LEAST_ONE.fullmatch(quantifier)):
            before, behind = (
                _border(*one[0]) if one else "" for one in (found[i - 1 : i], found[i + 1 : i + 2])
            )
            runs.append(_strings(element) or _of_group(element, before, behind, fewest))
    return [run for run in (*runs, current) if 0 < len(run) <= MOST]


def _border(element: str, quantifier: str) -> str:
    """An element that is a word's begin or end, to be kept beside a group."""
    return element if element in (*_BORDERS, " ") and not quantifier else ""


def _of_group(element: str, before: str, behind: str, fewest: int) -> list[str]:
    """The telling strings of each way of a group; none where a way has none."""
    if not element.startswith("(?:"):
        return []
    ways = [_telling(before + way + behind, fewest) for way in parts(element[3:-1])]
    return [string for way in ways for string in way] if all(ways) else []


def _strings(element: str) -> list[str] | None:
    """All that an element can be; None where that is too much to write out."""
    if element in _BORDERS:
        return [BORDER]
    if element in ("^", "$"):
        return [""]
    if element.startswith("(?:"):
        return _joined(map(_sequence, parts(element[3:-1])))
    if element == "[0-9]":
        return list("0123456789")
    if element[0] == "[":
        inner = element[1:-1]
        plain = len(inner) <= _LARGEST_SET and not re.search(r"^\^|[\[\\]|.-.", inner)
        return list(inner) if plain else None
    if element[0] == "\\":
        return None if element[1].isalnum() else [element[1]]
    return [element] if len(element) == 1 and element != "." else None


def _sequence(way: str) -> list[str] | None:
    strings = [""]
    for element, quantifier in elements(way):
        found = _strings(element) if quantifier in ("", "?") else None
        if found is None or len(strings) * len(found) > MOST:
            return None
        ways = [*found, ""] if quantifier else found
        strings = [before + string for before in strings for string in ways]
    return strings


def _joined(ways: Iterable[list[str] | None]) -> list[str] | None:
    found: list[str] = []
    for way in ways:
        if way is None:
            return None
        found += way
    return found if len(found) <= MOST else None


def _said(string: str) -> int:
    """How many letters and digits a string has in words that are not common; those that may be
    written out of an umlaut don't count."""
    words = re.findall("[a-z0-9]+", string.lower())
    return sum(len(word.replace("e", "")) for word in words if word not in _SILENT)


def _tells(string: str, fewest: int) -> bool:
    if fewest < FEWEST:
        return sum(map(str.isalnum, string)) >= fewest
    return sum(map(str.isalnum, string)) >= fewest and string.strip(f"{BORDER} ") not in _FREQUENT


def _said_by(run: Sequence[str]) -> tuple[int, int, int]:
    return min(map(_said, run)), min(map(len, run)), -len(run)

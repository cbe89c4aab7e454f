"""How patterns are made."""

from __future__ import annotations

import regex

IGNORECASE = regex.IGNORECASE


def pattern(text: str, flags: int = 0) -> regex.Pattern[str]:
    r"""A compiled pattern. ``\d`` is a digit from 0 to 9: ``int`` and dates would take those of any script, and no notice has them."""
    return regex.compile(text.replace(r"\d", "[0-9]"), regex.VERSION1 | flags)


def any_of(alternatives: str) -> str:
    """A group of alternatives that are written over several lines, for lists too long for one; line ends part them as "|" does."""
    return "(?:" + "|".join(line.strip() for line in alternatives.strip().split("\n")) + ")"


_PLAIN = (("ä", "a"), ("ö", "o"), ("ü", "u"), ("Ä", "A"), ("Ö", "O"), ("Ü", "U"), ("ß", "ss"), ("ae", "a"), ("oe", "o"), ("ue", "u"))


def plain(text: str) -> str:
    """A text, or the words of a pattern, with umlauts levelled: "erhältlich", "erhaeltlich" and "erhaltlich" are one word."""
    for written, levelled in _PLAIN:
        text = text.replace(written, levelled)
    return text

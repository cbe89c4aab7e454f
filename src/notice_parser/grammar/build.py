"""How patterns are made."""

from __future__ import annotations

import regex

IGNORECASE = regex.IGNORECASE


def pattern(text: str, flags: int = 0) -> regex.Pattern[str]:
    """A compiled pattern."""
    return regex.compile(text, regex.VERSION1 | flags)


def any_of(alternatives: str) -> str:
    """A group of alternatives that are written over several lines, for lists too long for one; line ends part them as "|" does."""
    return "(?:" + "|".join(line.strip() for line in alternatives.strip().split("\n")) + ")"

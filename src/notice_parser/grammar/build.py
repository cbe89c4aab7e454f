"""How patterns are made."""

from __future__ import annotations

import re

import regex

IGNORECASE = regex.IGNORECASE
Pattern = regex.Pattern[str] | re.Pattern[str]
Match = regex.Match[str] | re.Match[str]


def pattern(text: str, flags: int = 0) -> regex.Pattern[str]:
    r"""A compiled pattern. ``\d`` is a digit from 0 to 9: ``int`` and dates would take those of any script, and no notice has them."""
    return regex.compile(text.replace(r"\d", "[0-9]"), regex.VERSION1 | flags)


def words(text: str) -> re.Pattern[str]:
    """A pattern of the standard library's engine, which finds one of many words several times faster where each begins with a letter."""
    in_sets = re.sub(r"\[[^\]]*\]", lambda found: found.group().replace(r"\d", "0-9"), text)
    return re.compile(in_sets.replace(r"\d", "[0-9]").replace(r"\p{L}", r"[^\W\d_]"))


def small_words(alternatives: str) -> re.Pattern[str]:
    r"""A pattern for any of the words and phrases (parted by "|" and line ends), in levelled text in small letters (see `plain`).

    Those with the same first letter are looked at together, and a ``\b`` before a word is asked for behind its first letter: so only places with
    one of the letters are looked at, which makes the search eight times faster (docs/performance.md).
    """
    by_letter: dict[str, list[str]] = {}
    for written in _split(plain(alternatives)):
        alternative = re.sub(r"\\.|\w", lambda part: part.group() if part.group()[0] == "\\" else part.group().lower(), written)
        bounded = alternative.startswith(r"\b")
        letter, rest = (alternative[2], alternative[3:]) if bounded else (alternative[0], alternative[1:])
        by_letter.setdefault(letter, []).append(rf"(?<!\w{letter}){rest}" if bounded else rest)
    return words("|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items()))


def first_letters(alternatives: str) -> str:
    """A group of words and phrases (parted by "|" and line ends) in small and capital letters, those with the same first letter together: a line
    that begins with another letter is told apart at once. Alternatives that begin with a mark or a class stand behind them, as they are."""
    by_letter: dict[str, list[str]] = {}
    others: list[str] = []
    for alternative in _split(alternatives):
        if alternative[0].isalpha():
            by_letter.setdefault(alternative[0].lower(), []).append(alternative[1:])
        else:
            others.append(f"(?i:{alternative})")
    return "(?:" + "|".join([f"[{letter}{letter.upper()}](?i:{'|'.join(rests)})" for letter, rests in by_letter.items()] + others) + ")"


def _split(alternatives: str) -> list[str]:
    """The alternatives of a list, those in brackets left together."""
    parts: list[str] = [""]
    depth = 0
    for character in "|".join(line.strip() for line in alternatives.strip().split("\n")):
        depth += (character == "(") - (character == ")")
        if character == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def any_of(alternatives: str) -> str:
    """A group of alternatives that are written over several lines, for lists too long for one; line ends part them as "|" does."""
    return "(?:" + "|".join(line.strip() for line in alternatives.strip().split("\n")) + ")"


_PLAIN = (("ä", "a"), ("ö", "o"), ("ü", "u"), ("Ä", "A"), ("Ö", "O"), ("Ü", "U"), ("ß", "ss"), ("ae", "a"), ("oe", "o"), ("ue", "u"))


def plain(text: str) -> str:
    """A text, or the words of a pattern, with umlauts levelled: "erhältlich", "erhaeltlich" and "erhaltlich" are one word."""
    for written, levelled in _PLAIN:
        text = text.replace(written, levelled)
    return text

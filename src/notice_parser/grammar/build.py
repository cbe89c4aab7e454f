"""How patterns are made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import Any
from unicodedata import category

import regex
from pydantic_core import SchemaValidator, core_schema

from .starts import starts_of

IGNORECASE = re.IGNORECASE
Match = regex.Match[str] | re.Match[str]

_METHODS = (
    "match",
    "fullmatch",
    "search",
    "finditer",
    "findall",
    "split",
    "sub",
    "subn",
    "groupindex",
)


class Pattern:
    """A pattern that is compiled when it is first used. To compile them all takes several times as
    long as to import all the rest.

    ``text`` is what it was written as. Has the methods of a compiled pattern; the first use of any
    of them puts the compiled pattern's own in its place, so that later uses cost nothing more.
    """

    match: Callable[..., Match | None]
    fullmatch: Callable[..., Match | None]
    search: Callable[..., Match | None]
    finditer: Callable[..., Iterator[Match]]
    findall: Callable[..., list[str]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]
    subn: Callable[..., tuple[str, int]]
    groupindex: dict[str, int]

    def __init__(
        self, text: str, flags: int = 0, rich: bool = False, by_first: bool = False
    ) -> None:
        self.text = text
        self.flags = flags
        self.rich = rich
        self.by_first = by_first

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        self.compile()
        return self.__dict__[name]

    def compile(self) -> None:
        """Compile it now; raises the engine's error for a text that is no pattern."""
        compiled = (
            regex.compile(self.text, regex.VERSION1 | self.flags)
            if self.rich
            else re.compile(self._first_told() + _translated(self.text), self.flags)
        )
        self.compiled = compiled
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})

    def __reduce__(self) -> tuple[object, ...]:
        return Pattern, (self.text, self.flags, self.rich, self.by_first)

    def _first_told(self) -> str:
        """A look ahead for the characters that it can begin with, where that is wanted."""
        firsts = sorted({start[0] for start in self.starts}) if self.by_first else []
        return f"(?=[{re.escape(''.join(firsts))}])" if firsts else ""

    @cached_property
    def starts(self) -> tuple[str, ...]:
        """What it can match begins so, in small letters but for the first one; empty where that
        can be anything."""
        return () if self.rich else starts_of(outline(self.text), self.flags)

    def found(self, match: Match) -> bool:
        """Whether a match is one of this pattern."""
        return match.re is self.__dict__.get("compiled")


class Sign:
    """A pattern of which only is asked whether it stands somewhere in a text.

    The answer comes from the engine that pydantic checks strings with, Rust's `regex` crate: its
    time goes by the length of the text whatever the pattern, and is a quarter of what a search
    takes. It knows no look ahead or behind. Python keeps the UTF-8 form of a text that it is asked
    about for as long as the text: ask about a copy of what a record keeps.
    """

    stands_in: Callable[[str | bytes], bool]

    def __init__(self, text: str) -> None:
        self.text = text.replace(r"\d", "[0-9]")

    def __getattr__(self, name: str) -> Any:
        if name != "stands_in":
            raise AttributeError(name)
        self.stands_in = SchemaValidator(
            core_schema.str_schema(pattern=self.text)
        ).isinstance_python
        return self.stands_in


class LastWord:
    """Words that a text may end with. To look for its last word among them costs a tenth of what a
    pattern with ``$`` does."""

    def __init__(self, words: str) -> None:
        self.words = frozenset(words.split())

    def ends(self, text: str) -> bool:
        """Whether one of them is a text's last word."""
        return text.rpartition(" ")[2] in self.words


class FirstWord:
    """Words that a text may begin with, another word behind them."""

    def __init__(self, words: str) -> None:
        self.words = frozenset(words.split())

    def begins(self, text: str) -> bool:
        """Whether one of them is a text's first word."""
        word, blank, _ = text.partition(" ")
        return blank != "" and word in self.words


def pattern(text: str, flags: int = 0) -> Pattern:
    r"""A pattern of the standard library's engine, which is two to three times as fast on short
    texts and on lists of words.

    ``\d`` is a digit from 0 to 9: ``int`` and dates would take those of any script, and no notice
    has them. ``\p{L}``, ``\p{Lu}`` and ``\p{Ll}`` are letters, also in sets.
    """
    return Pattern(text, flags)


def by_first(text: str, flags: int = 0) -> Pattern:
    """A group of alternatives as `pattern` makes it, to be searched for in running text: what they
    begin with is looked at before they are tried one by one, which takes half of the time or
    less."""
    return Pattern(text, flags, by_first=True)


def rich(text: str, flags: int = 0) -> Pattern:
    r"""A pattern of the `regex` package, for what only that can say: a group's name used twice and
    all that it held, a look behind of varying length, any Unicode property, errors that are
    allowed; and for what is rare in a long text, which it finds sooner. ``\d`` as in `pattern`."""
    return Pattern(text.replace(r"\d", "[0-9]"), flags, rich=True)


# or an escaped character, which may be a bracket
_SET = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")
_CLASS = re.compile(r"\\p\{(\w+)\}")
_NO_LETTERS = "²³¹¼½¾"  # they count as words' characters, too
# nearly all of these, and none has a capital
_OTHER_LETTERS = "\u3041-\ud7ff\uf900-\ufdff\U00010000-\U0001d7cb\U00020000-\U0003ffff"


@cache
def _letters(kind: str) -> str:
    """The letters of a kind ("Lu", "Ll" or "L" for all) as a set's inside."""
    runs: list[list[int]] = []
    for code in range(0x3000):
        if not category(chr(code)).startswith(kind):
            continue
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in runs) + (
        _OTHER_LETTERS if kind == "L" else ""
    )


def outline(text: str) -> str:
    """A pattern as the standard library wants it, for a look at how it is made. A class of letters
    tells nothing, and to write it out takes most of the time."""
    return _translated(_CLASS.sub(r"\\w", text))


def _translated(text: str) -> str:
    """A pattern as the standard library wants it."""
    text = (
        _SET.sub(_translated_set, text)
        .replace(r"\d", "[0-9]")
        .replace(r"\p{L}", rf"[^\W\d_{_NO_LETTERS}]")
    )
    return _CLASS.sub(lambda kind: f"[{_letters(kind[1])}]", text)


def _translated_set(found: re.Match[str]) -> str:
    written = found.group()
    return (
        written
        if written[0] == "\\"
        else _CLASS.sub(lambda kind: _letters(kind[1]), written.replace(r"\d", "0-9"))
    )


def first_letters(alternatives: str) -> str:
    """A group of words and phrases (parted by "|" and line ends) in small and capital letters,
    those with the same first letter together: a line that begins with another letter is told apart
    at once. Alternatives that begin with a mark or a class stand behind them, as they are."""
    by_letter: dict[str, list[str]] = {}
    others: list[str] = []
    for alternative in _split(alternatives):
        if alternative[0].isalpha():
            by_letter.setdefault(alternative[0].lower(), []).append(alternative[1:])
        else:
            others.append(f"(?i:{alternative})")
    groups = [
        f"[{letter}{letter.upper()}](?i:{'|'.join(rests)})" for letter, rests in by_letter.items()
    ]
    return "(?:" + "|".join(groups + others) + ")"


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
    """A group of alternatives that are written over several lines, for lists too long for one; line
    ends part them as "|" does."""
    return "(?:" + "|".join(line.strip() for line in alternatives.strip().split("\n")) + ")"


_PLAIN = (
    ("ä", "a"),
    ("ö", "o"),
    ("ü", "u"),
    ("Ä", "A"),
    ("Ö", "O"),
    ("Ü", "U"),
    ("ß", "ss"),
    ("ae", "a"),
    ("oe", "o"),
    ("ue", "u"),
)


def plain(text: str) -> str:
    """A text, or the words of a pattern, with umlauts levelled: "erhältlich", "erhaeltlich" and
    "erhaltlich" are one word."""
    for written, levelled in _PLAIN:
        text = text.replace(written, levelled)
    return text

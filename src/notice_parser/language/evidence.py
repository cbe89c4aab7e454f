"""Named evidence: what a judgement adds up.

An `Evidence` has a name, a pattern over stems and compounds, and a sample sentence that shows it.
Its pattern is asked of a sentence in small letters with levelled umlauts ("erhältlich",
"erhaeltlich" and "ERHÄLTLICH" are one word) with a blank before it and behind it, or, where
capital letters matter, of the sentence with levelled umlauts only. The engine is Rust's, whose time
goes by the length of the text whatever the pattern (see `grammar.build.Sign`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..grammar.build import Pattern, Sign, pattern, plain
from ..grammar.contacts import TOP_LEVELS
from ..view.values import fold

# "info@rathaus.example.org", "https://www.rathaus.example.org/haushalt.pdf"
MAIL_WORD = pattern(r"[\w.+-]+@[\w.-]+\w")
WEB_WORD = pattern(
    r"(?:https?://|\bwww\.)[^\s<>()\"„“”]+\w"
    rf"|(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:{'|'.join(TOP_LEVELS)})/[^\s<>()\"„“”]*"
)


class Views(NamedTuple):
    """A sentence as evidence is asked about it."""

    written: str  # blanks folded
    masked: str  # without the words in addresses
    small: str  # levelled umlauts in small letters, with a blank before it and behind it

    def cased(self) -> str:
        """The same with its capital letters."""
        return f" {plain(self.masked)} "


class Evidence(NamedTuple):
    """What speaks for or against a judgement, and how it is seen.

    ``opens`` says that a sentence with it is worth judging; what doesn't is only weighed where
    other evidence does.
    """

    name: str
    group: str
    sign: Sign
    cased: bool
    sample: str
    opens: bool = True

    def stands_in(self, views: Views) -> bool:
        """Whether a sentence has it."""
        return self.sign.stands_in(views.cased() if self.cased else views.small)


def views(text: str) -> Views:
    """A sentence in the forms that evidence is asked about. The words in an address of the net say
    nothing, so that all addresses are alike in them."""
    written = fold(text)
    masked = written
    if "@" in written:
        masked = _masked(masked, "@", MAIL_WORD, "x@x.de")
    if "/" in masked:
        masked = _masked(masked, "/", WEB_WORD, "www.x.de")
    if "www." in masked:
        masked = _masked(masked, "www.", WEB_WORD, "www.x.de")
    return Views(written, masked, levelled(masked))


def _masked(text: str, sign: str, address: Pattern, instead: str) -> str:
    """A text with another word for the addresses in it; no address has a blank."""
    words = [address.sub(instead, word) if sign in word else word for word in text.split(" ")]
    return " ".join(words)


UMLAUTS = (("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "ss"))
SPLIT_WORD = "herunter"  # "herunter geladen" is one word
_LEVELLED = (("ae", "a"), ("oe", "o"), ("ue", "u"), (f"{SPLIT_WORD} ", SPLIT_WORD))


def levelled(text: str) -> str:
    """A text in small letters with levelled umlauts, a blank before it and behind it."""
    text = text.lower()
    for written, level in _LEVELLED if text.isascii() else (*UMLAUTS, *_LEVELLED):
        text = text.replace(written, level)
    return f" {text} "


def evidence(
    group: str, name: str, pattern: str, sample: str, *, cased: bool = False, opens: bool = True
) -> Evidence:
    r"""Evidence with its pattern.

    Words are written as usual; umlauts and capital letters are levelled here. The ends of lines
    part alternatives as "|" does; ``\b`` is the border of a word, ``\w`` a letter.
    """
    return Evidence(name, group, Sign(_prepared(pattern, cased)), cased, sample, opens)


_ESCAPED = re.compile(r"\\.|[^\\]+", re.DOTALL)
_WORDS = {r"\b": r"(?-u:\b)", r"\w": "[A-Za-z]"}


def _prepared(pattern: str, cased: bool) -> str:
    """A pattern as it is asked: levelled, in small letters unless capitals matter."""
    pattern = plain("|".join(line.strip() for line in pattern.strip().split("\n")))
    return _ESCAPED.sub(
        lambda part: (
            _WORDS.get(part.group(), part.group())
            if part.group()[0] == "\\"
            else (part.group() if cased else part.group().lower())
        ),
        pattern,
    )

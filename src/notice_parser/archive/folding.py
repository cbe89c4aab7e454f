"""Texts as they are compared: what furniture, layout and old spellings change is gone.

`letters` is for likeness: only small letters and digits are left. `said` is for values: two are the
same where they differ in nothing but capitals, spelt-out umlauts, quotation marks, kinds of dashes
and blanks. Figures, stops and letters that are lost stay what they are: "1,5" is not "15".
"""

from __future__ import annotations

import re
from typing import Any

_SPELT_OUT = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"))
_OTHERS = bytes(code for code in range(256) if not chr(code).isalnum() or code > 127)
_QUOTES = re.compile("[\"'„“”‟‚‘’‛«»‹›`´]")
_DASHES = re.compile("[\u2010-\u2015\u2212\u2043]")
_BLANKS = re.compile(r"\s+")


def letters(text: str) -> str:
    """The small letters a to z and the digits of a text, umlauts spelt out.

    >>> letters("Straßen, Plätze (2. Teil)")
    'strassenplaetze2teil'
    """
    return spelt_out(text).encode("ascii", "ignore").translate(None, _OTHERS).decode()


def said(text: str) -> str:
    """What a value says, however it is written.

    >>> said("Die „Führung“ – heute") == said("DIE 'FUEHRUNG' - HEUTE")
    True
    """
    plain = _DASHES.sub("-", _QUOTES.sub("", spelt_out(text)))
    return _BLANKS.sub(" ", plain).strip()


def spelt_out(text: str) -> str:
    """A text in small letters, with two letters for each umlaut and ß."""
    text = text.casefold()
    if not text.isascii():
        for umlaut, both in _SPELT_OUT:
            text = text.replace(umlaut, both)
    return text


def folded(value: Any) -> Any:
    """A field's value, or a part of it, with `said` for each text in it."""
    if isinstance(value, str):
        return said(value)
    if isinstance(value, tuple):
        return tuple(folded(part) for part in value)
    return value

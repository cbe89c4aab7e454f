"""Noise that must change nothing (law 5): each function takes a text and gives it back disturbed,
its information whole."""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import normalize

from hypothesis import strategies as st

Noise = Callable[[str], str]


def _in_words(text: str, insert: str) -> str:
    """The same with something invisible inside every long word."""
    return re.sub(r"(?<=[a-zäöüß]{4})(?=[a-zäöüß]{4})", insert, text)


NOISE: dict[str, Noise] = {
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "cr": lambda text: text.replace("\n", "\r"),
    "bom": lambda text: "\ufeff" + text,
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "tabs": lambda text: text.replace(" ", "\t"),
    "double blanks": lambda text: text.replace(" ", "  "),
    "trailing blanks": lambda text: text.replace("\n", "  \u00a0\n"),
    "indents": lambda text: "\n".join("    " + line for line in text.split("\n")),
    "decomposed": lambda text: normalize("NFD", text),
    "soft hyphens": lambda text: _in_words(text, "\u00ad"),
    "zero width": lambda text: _in_words(text, "\u200b"),
    "direction marks": lambda text: _in_words(text, "\u200e"),
    "ligatures": lambda text: (
        text.replace("ffi", "\ufb03").replace("fi", "\ufb01").replace("fl", "\ufb02")
    ),
    "entities": lambda text: (
        text.replace("ü", "&uuml;").replace("ß", "&#223;").replace(" & ", " &amp; ")
    ),
    "mojibake": lambda text: text.encode("utf-8").decode("latin-1"),
    "mojibake of Windows": lambda text: "".join(_as_cp1252(c) for c in text),
    "mail quote": lambda text: "\n".join("> " + line for line in text.split("\n")),
    "more blank lines": lambda text: text.replace("\n\n", "\n\n \n\n"),
    "final line breaks": lambda text: text + "\n\n\n",
    "leading line breaks": lambda text: "\n \n" + text,
    "furniture below": lambda text: (
        text + "\n\nICON/icon_verband ICON/icon_staedte icon-search icon-menu\n\nSeite 1 von 1\n"
    ),
    "furniture above": lambda text: "Link kopieren\n\n-----------\n\n" + text,
}


def _as_cp1252(character: str) -> str:
    try:
        return character.encode("utf-8").decode("cp1252")
    except UnicodeDecodeError:
        return character


def noises(most: int = 3) -> st.SearchStrategy[list[str]]:
    """Names of one to three kinds of noise that go together."""
    return st.lists(st.sampled_from(sorted(NOISE)), min_size=1, max_size=most, unique=True).filter(
        _compatible
    )


def _compatible(names: list[str]) -> bool:
    return not ("mojibake" in names and "mojibake of Windows" in names)


def apply(text: str, names: list[str]) -> str:
    """The text with each noise, what changes characters before what changes lines; mojibake last,
    as it happens to bytes."""
    late = ("decomposed", "mojibake", "mojibake of Windows", "crlf", "cr", "bom")
    for name in sorted(names, key=lambda name: (late.index(name) if name in late else -1, name)):
        text = NOISE[name](text)
    return text

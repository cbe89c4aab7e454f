"""One question that most texts answer with no: whether any of some evidence may stand in them.

Strings are looked for in a text's outline, in which all ways of writing a word are alike and
everything but letters and digits is a blank; what shows in signs and figures is asked of the text
as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..grammar.build import Sign
from ..grammar.contacts import TOP_LEVELS
from .alternatives import TOKEN, between_gaps, parts, telling
from .evidence import SPLIT_WORD, UMLAUTS
from .literals import BORDER, literals

# "„ruhrstadt.example/heft": in a sentence's view the words of an address are left out
_ADDRESS = rf"https?://|www\.|\.(?:{'|'.join(TOP_LEVELS)})/"
_WAYS = ("[aä]e?", "[oö]e?", "[uü]e?", "[sß]s?")
_AS_WRITTEN = {letter: f"(?:{ways})" for letter, ways in zip("aous", _WAYS, strict=True)}


def _outline_table() -> bytes:
    """Latin-1 to small letters without marks, digits, and blanks for all else."""
    written = {umlaut: level[0] for umlaut, level in UMLAUTS}
    small = [written.get(small := chr(code).lower(), small) for code in range(256)]
    kept = [one if one.isascii() and (one.isalnum() or one == "_") else " " for one in small]
    return "".join(kept).encode("latin-1")


_OUTLINE = _outline_table()


def outline(text: str) -> str:
    """A text in small letters without umlauts and without any "e", which may be a part of one:
    "erhältlich" and "ERHAELTLICH" are "rhaltlich".

    >>> outline("Erhältlich: www.example.org")
    ' rhaltlich  www xampl org '
    """
    text = f" {text} ".replace("ẞ", "ß")
    return text.encode("latin-1", "replace").translate(_OUTLINE, b"eE").decode("latin-1")


class Screen:
    """Whether any of some patterns may stand in a text; never said no of one in which they do.

    The patterns are those of evidence (`language.evidence`), for levelled text in small letters.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        strings: set[str] = set()
        rest = [_ADDRESS]
        for pattern in patterns:
            for part in parts(pattern):
                if found := literals(part):
                    strings.update(*map(outlines, found))
                else:
                    rest.append(max(between_gaps(part), key=telling))
        shortest = [one for one in strings if not any(o in one for o in strings if o != one)]
        self._strings = Sign("|".join(map(re.escape, sorted(shortest))) or "$^")
        self._rest = Sign("(?im)" + "|".join(map(_as_written, rest)))

    def stands_in(self, text: str) -> bool:
        """Whether a text may have any of them."""
        return self._is_shown(text.replace("\n", " \n "), outline(text))

    def which(self, paragraphs: Sequence[str]) -> list[bool]:
        """Which paragraphs may have any of them; asked of all together first, since mostly none
        has."""
        outlines = list(map(outline, paragraphs))
        if not self._is_shown(" \n ".join(paragraphs), "".join(outlines)):
            return [False] * len(paragraphs)
        return list(map(self._is_shown, paragraphs, outlines))

    def _is_shown(self, text: str, outlined: str) -> bool:
        # with a blank at either end of each line, as sentences are asked
        return self._strings.stands_in(outlined) or self._rest.stands_in(f" {text} ")


def outlines(string: str) -> set[str]:
    """A string as it may stand in an outline."""
    if SPLIT_WORD in string:
        string = string[: string.index(SPLIT_WORD) + len(SPLIT_WORD)]
    pieces = string.split(BORDER)
    kept = pieces[0]
    for before, piece in pairwise(pieces):
        # a border beside a sign is no character of its own
        is_blank = (before[-1:].isalnum() or not before) and (piece[:1].isalnum() or not piece)
        kept += " " * is_blank + piece
    found = outline(kept)[1:-1]
    return {found, found.replace("ss", "s")}  # "ß"


def _as_written(piece: str) -> str:
    """A piece of a pattern of signs and figures, for a text that is not levelled. Borders of words
    are left out, and a sentence may begin behind any sign."""
    piece = piece.replace(r"(?-u:\b)", "").replace("ss", "s")
    piece = re.sub(r"\[(?=[aA]-[zZ])", "[äöüß", piece)
    tokens = [_AS_WRITTEN.get(token, token) for token in TOKEN.findall(piece)]
    if tokens[:2] == ["^", " "]:
        tokens[:2] = [r"(?:^|[^\p{L}\d ]) ?"]
    return "".join(tokens)

"""What a stretch of a text stands for: the value that becomes a field."""

from __future__ import annotations

from unicodedata import is_normalized, normalize

from ..grammar.characters import (
    ABBREVIATION_HYPHEN,
    ADJECTIVE_FIRST,
    ADJECTIVE_HYPHEN,
    AFTER_KEPT_HYPHEN,
    BEFORE_SLASH,
    COMPOUND_FIRST,
    COMPOUND_HYPHEN,
    CUT_WORD,
    PRICE_DASH,
    SO_CUT,
)
from ..grammar.contacts import ADDRESS_BEGUN, ADDRESS_CUT, ADDRESS_REST, PATH_REST
from ..grammar.endings import ends
from ..grammar.page_ends import without_page_ends
from .source import read

_LONGEST_ADDRESS = 400  # characters of a word that are looked at
_FEWEST_LINES = 2  # two lines have none between them
_PARTED = frozenset("-/")  # a line that ends so may end in a word


def fold(text: str) -> str:
    """The value that a stretch of the view stands for: lines joined, ends stripped."""
    text = join_lines(text.split("\n")) if "\n" in text else text.strip(" ")
    if "  " in text:
        text = " ".join(text.split())  # where something was dropped between two blanks
    return text if text.isascii() or is_normalized("NFC", text) else normalize("NFC", text)


def join_lines(lines: list[str]) -> str:
    """Hard-wrapped lines as one. No dictionary is needed for German: what follows the hyphen tells.

    "Fallmanage-" + "ment" joins; "Nordrhein-" + "Westfalen" keeps its hyphen; "Städte-" + "und
    Gemeindebund" keeps hyphen and blank; "EU-" + "weit" keeps its hyphen, since an abbreviation is
    never cut; "Bürgerhäuser/" + "Schulen" gets no blank. An address of the net keeps the hyphen and
    the slash at which a line's end cut it: "www.kreis-" + "guetersloh.example".

    What ends a page in between ("Seite 2") is left out.
    """
    if len(lines) > _FEWEST_LINES:
        lines = without_page_ends(lines)
    stripped = [line for line in [line.strip(" ") for line in lines] if line]
    if _PARTED.isdisjoint([line[-1] for line in stripped]):  # no word is cut
        return " ".join(stripped)
    joined: list[str] = []
    for line in stripped:
        last = joined[-1] if joined else ""
        if not last or ends_with_slash(last) or cuts_address(last, line):
            pass
        elif not ends(CUT_WORD, last) or _stands_apart(last, line):
            joined.append(" ")
        elif line[0].islower() and not _keeps_hyphen(last, line):
            joined[-1] = last[:-1]
        joined.append(line)
    return "".join(joined)


def _stands_apart(last: str, line: str) -> bool:
    """Whether a blank stands behind the hyphen: "Städte-" + "und Gemeindebund"."""
    if AFTER_KEPT_HYPHEN.match(line):
        return not ends(SO_CUT, last)
    return ends(PRICE_DASH, last)


def _keeps_hyphen(last: str, line: str) -> bool:
    """Whether the hyphen is the word's: "EU-" + "weit", "sächsisch-" + "anhaltischen", "Make-or-" +
    "buy-Analyse"."""
    return bool(
        ends(ABBREVIATION_HYPHEN, last)
        or (ends(ADJECTIVE_HYPHEN, last) and ADJECTIVE_FIRST.match(line))
        or ends(COMPOUND_HYPHEN, last)
        or COMPOUND_FIRST.match(line)
    )


def cuts_address(last: str, line: str) -> bool:
    """Whether a line's end stands in an address of the net, behind a hyphen or a slash of it."""
    if last[-1] not in _PARTED:
        return False
    word = last.rpartition(" ")[2][-_LONGEST_ADDRESS:]
    if ADDRESS_CUT.search(word):
        if last[-1] == "/":
            return PATH_REST.match(line) is not None or word.endswith("://")
        return line[0].isalnum() and not AFTER_KEPT_HYPHEN.match(line.replace("-", "x"))
    return ADDRESS_BEGUN.search(word) is not None and ADDRESS_REST.match(line) is not None


def ends_with_slash(line: str) -> bool:
    """Whether a line ends behind the slash of a pair of words: "Pedelecs/" + "Lastenräder"."""
    return line[-1] == "/" and BEFORE_SLASH.match(line.rpartition(" ")[2]) is not None


def clean(text: str) -> str:
    """The value of a stretch of raw text: what `parse` makes of it when it becomes a field.

    For every span of a notice, ``clean(text[start:end])`` is the value (of a date: the text of the
    date).

    >>> clean("Leistungs\\u00adprozess\\u00a0 im SGB\\r\\nII ")
    'Leistungsprozess im SGB II'
    """
    return fold(read(text, stretch=True).text)

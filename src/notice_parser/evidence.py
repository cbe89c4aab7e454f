"""What each line of the view could be.

The evidence on a line is one letter, its sign, so that the lines of a text are a short string in which a layout is a pattern:

====  ======================================================  ====  ======================================================
H     header line "Mitteilungen - …"                          D     date, alone or after a place
N     number line "StGB NRW-Mitteilung 603/2006 vom …"        P     place before a date on the next line
M     the word "Mitteilung" alone                             S     salutation
B     bare number "500/1996"                                  O     a letter's own furniture
K     kind line of a press release                            R     "Mit freundlichen Grüßen"
F     kind line of a press release on another site            C     page furniture
Q     "Schnellbrief 192/2015"                                 I     icon line
A     Az. in a form of the publisher's own                    V     imprint "V.i.S.d.P."
z     the rest of an Az. that runs over two lines             G     pointer "=> …", ">>> …"
a     Az. of somebody else                                    L     label of a link
o     "[ohne Titel]": a part that is not there
t     text that could be a title                              s     one sentence: a title only where one is due
p     text that is a paragraph for sure
====  ======================================================  ====  ======================================================
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from . import repair
from .grammar.aktenzeichen import AZ_REST, FOREIGN_FILE
from .grammar.build import Match, Pattern
from .grammar.endings import ends
from .grammar.lines import (
    AZ_LINE,
    BARE_NUMBER,
    COOKIE_LINE,
    DATE_LINE,
    FOREIGN_PRESS_LINE,
    FURNITURE_LINE,
    GREETING_LINE,
    HEADER,
    ICON_LINE,
    IMPRINT_LINE,
    LETTER_FURNITURE,
    LETTER_LINE,
    LINK_LABEL,
    NOTHING_LINE,
    NUMBER_LINE,
    PLACE_LINE,
    POINTER_LINE,
    PRESS_LINE,
    SALUTATION_LINE,
    SITE_EVENT,
    SITE_LINE,
)
from .grammar.ocr import SCANNED_AZ_LINE, SPACED_AZ_LINE
from .grammar.paragraphs import ABBREVIATION_END, INNER_SENTENCE

TITLE_LENGTH = 180  # characters; the longest title seen has 104, subtitles are whole sentences
LONGEST_FORM = 160  # characters; no line with a form of its own but icon lines, imprints and cookie banners is longer


class Line(NamedTuple):
    """A line with content: its place in the view without blanks at the ends, whether a blank line stands before it, and its sign.

    ``guessed`` says that the line is a part of a longer one that was cut where its end could only be guessed.
    """

    start: int
    end: int
    gap: bool
    sign: str
    match: Match | None
    guessed: bool = False


# Sign, pattern and the characters that such a line can begin and end with ("" for any). They decide which patterns are tried at all.
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ"
_DIGITS = "0123456789"
_FORMS = (
    ("H", HEADER, "Mm", ""),
    ("N", NUMBER_LINE, "SsNnDdMm", ""),
    ("K", PRESS_LINE, "SsNnDdPp", ""),
    ("F", FOREIGN_PRESS_LINE, "Pp", _DIGITS),
    ("Q", LETTER_LINE, "Ss", _DIGITS),
    ("A", AZ_LINE, "AaUuGgZ(", ""),
    ("B", BARE_NUMBER, "0123456789N", _DIGITS),
    ("D", DATE_LINE, _DIGITS + _LETTERS, _DIGITS),
    ("V", IMPRINT_LINE, "Vv", ""),
    ("G", POINTER_LINE, "=>→»", ""),
    ("I", ICON_LINE, "Ii", ""),
    ("S", SALUTATION_LINE, "SsLlGgHh", ",!"),
    ("R", GREETING_LINE, "MmFfVBSG-", ""),
    ("O", LETTER_FURNITURE, "AaDdEeTtIiVCBGFSW", ""),
    ("o", NOTHING_LINE, "[", "]"),
    ("C", FURNITURE_LINE, "-‐‑‒–—―−_=*~.•|©wld" + _DIGITS + _LETTERS, ""),
    ("L", LINK_LABEL, "hw„“" + _LETTERS, ""),
)
_LONG_FORMS = "VGI"  # signs of lines that may be longer than any other form
_LONG_STARTS = "VvIi=>→»"
_BY_FIRST: dict[str, list[tuple[str, Pattern, str]]] = {}
for _sign, _pattern, _firsts, _lasts in _FORMS:
    for _first in _firsts:
        _BY_FIRST.setdefault(_first, []).append((_sign, _pattern, _lasts))

_SITE_LINES_AFTER = ("", "A", "z", "a", "C", "I", "V", "G")  # the top of a text, and the end of a notice


def weigh_line(line: str, start: int, gap: bool, before: Sequence[Line]) -> Line:
    """A stripped line as a `Line`; ``start`` is its place in the view, ``before`` the lines above it."""
    length = len(line)
    if length > LONGEST_FORM:
        sign, match = _long_form(line) if line[0] in _LONG_STARTS else ("", None)
    else:
        sign, match = own_form(line)
        if not sign:
            sign, match = _form_by_place(line, before)
    if not sign:
        sign = "C" if length < 400 and "ookie" in line and COOKIE_LINE.match(line) else text_sign(line)
    return Line(start, start + length, gap, sign, match)


@lru_cache(maxsize=128)
def own_form(line: str) -> tuple[str, Match | None]:
    """The sign of a short line by its own form, and the match that says so; "" where it has none.

    What was seen last is kept: over each notice of an archive stand the same few lines.
    """
    last = line[-1]
    for sign, pattern, lasts in _BY_FIRST.get(line[0], ()):
        if lasts and last not in lasts:
            continue
        match = pattern.match(line)
        if match is not None and (refined := _refined(sign, match, line)):
            return refined, match
    return "", None


def _long_form(line: str) -> tuple[str, Match | None]:
    for sign, pattern, _ in _BY_FIRST[line[0]]:
        if sign in _LONG_FORMS and (match := pattern.match(line)):
            return sign, match
    return "", None


def _form_by_place(line: str, before: Sequence[Line]) -> tuple[str, Match | None]:
    """What a short line without a form of its own is by the line above it, or as a scan's Az."""
    length = len(line)
    previous = before[-1].sign if before else ""
    if previous == "A" and length <= 40 and AZ_REST.match(line):
        return "z", None
    if previous == "K" and (match := PLACE_LINE.match(line)):
        return "P", match
    if length < 60 and line[-1] in "mnr" and previous in _SITE_LINES_AFTER and (match := SITE_LINE.match(line)):
        return "C", match
    if previous == "C" and before[-1].match is not None and SITE_LINE.found(before[-1].match) and SITE_EVENT.match(line):
        return "C", None
    if length <= 80 and line[0] in "Aa" and (match := SCANNED_AZ_LINE.match(line) or SPACED_AZ_LINE.match(line)) and _is_own_az(match["az"]):
        return "A", match
    return "", None


def _refined(sign: str, match: Match, line: str) -> str:
    """What a form turns out to be when its parts are looked at; "" where it is none after all."""
    if sign == "N":
        if match["number"] or match["date"] or match["publisher"]:
            return "N"
        return "M" if line.rstrip(" .:").casefold() == "mitteilung" else ""
    if sign == "A":
        return _refined_az(match, line)
    return sign


def _refined_az(match: Match, line: str) -> str:
    value = match["az"]
    if value is None:
        # "Aktenzeichen" as a sub-heading is no label without its colon
        return "A" if line[-1] in ".:;" else ""
    if _is_own_az(value):
        return "A"
    foreign = FOREIGN_FILE.match(value) is not None
    if not foreign and not line[match.end("label") : match.start("az")].strip(" "):
        return ""  # "Aktenzeichen der Gerichte …", "Azubis"
    return "a" if foreign or len(value) > 60 else "A"


def _is_own_az(value: str) -> bool:
    spaced = len(value) > 6 and value[1::2].isspace()
    return repair.is_own(value) or ((spaced or not FOREIGN_FILE.match(value)) and repair.file_number(value) is not None)


def text_sign(line: str) -> str:
    """What a line without a form of its own is by its length and its stops: "t" could be a title, "s" one only if it must, "p" none."""
    length = len(line)
    if length > TITLE_LENGTH or line[-1] in ";," or (line[-1] == ":" and length > 40):
        return "p"
    if length > 60 and INNER_SENTENCE.search(line) is not None:
        return "p"
    return "s" if line[-1] == "." and length > 60 and not ends(ABBREVIATION_END, line) else "t"

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

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from . import repair
from .grammar.aktenzeichen import AZ_REST, FOREIGN_FILE
from .grammar.build import Match, Pattern, Sign
from .grammar.endings import ends
from .grammar.lines import (
    AZ_LINE,
    BARE_NUMBER,
    COOKIE_LINE,
    DATE_LINE,
    FOREIGN_PRESS_LINE,
    FURNITURE_LINE,
    FURNITURE_STARTS,
    GREETING_LINE,
    HEADER,
    ICON_LINE,
    IMPRINT_LINE,
    LABEL_STARTS,
    LETTER_FURNITURE,
    LETTER_LINE,
    LINK_LABEL,
    NOTHING_LINE,
    NUMBER_LINE,
    PLACE_LINE,
    POINTER_LINE,
    PRESS_LINE,
    PUBLISHER_STARTS,
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


class _Form(NamedTuple):
    """A kind of line. Its beginnings in small letters (none for any), those letters that may be small at its start, and its last characters (none
    for any) decide whether its pattern is tried at all."""

    sign: str
    pattern: Pattern
    starts: tuple[str, ...] = ()
    small: str = ""
    lasts: frozenset[str] = frozenset()

    def firsts(self, start: str) -> str:
        """The characters that a beginning can begin with."""
        return start[0].upper() + (start[0] if start[0] in self.small else "")


_DIGITS = frozenset("0123456789")
_AZ_LABELS = ("a.z", "a. z", "a z", "az", "akz", "akt", "unser ", "geschäftszeichen", "gesch.", "gz", "zeichen", "(")
_GREETINGS = ("mit ", "freundliche ", "viele ", "beste ", "schöne ", "mfg", "von meinem ", "gesendet mit", "sent from ", "--")
_LETTER_HEADS = ("an die ", "an alle ", "ansprechpartner", "durchwahl", "e-mail:", "email:", "telefon", "telefax", "datum:", "ihr zeichen")
_MAIL_HEADS = ("von: ", "an: ", "cc: ", "betreff: ", "gesendet: ", "from: ", "to: ", "subject: ", "sent: ", "date: ", "weitergeleitet ", "am ")
_FORMS = (
    _Form("H", HEADER, ("mitteilungen",), "m"),
    _Form("N", NUMBER_LINE, (*PUBLISHER_STARTS, "mitteilung"), "sndm"),
    _Form("K", PRESS_LINE, (*PUBLISHER_STARTS, "presse", "statement"), "sndp"),
    _Form("F", FOREIGN_PRESS_LINE, ("presse",), "p", _DIGITS),
    _Form("Q", LETTER_LINE, ("schnellbrief",), "s", _DIGITS),
    _Form("A", AZ_LINE, _AZ_LABELS, "aug"),
    _Form("B", BARE_NUMBER, (*_DIGITS, "nr"), "", _DIGITS),
    _Form("D", DATE_LINE, lasts=_DIGITS),
    _Form("V", IMPRINT_LINE, ("vi", "v.i", "v i", "v. i"), "v"),
    _Form("G", POINTER_LINE, ("=>", ">>", "→", "»")),
    _Form("I", ICON_LINE, ("icon",), "i"),
    _Form("S", SALUTATION_LINE, ("sehr geehrte", "liebe", "guten tag", "hallo"), "slgh", frozenset(",!")),
    _Form("R", GREETING_LINE, _GREETINGS, "mf"),
    _Form("O", LETTER_FURNITURE, (*_LETTER_HEADS, *_MAIL_HEADS), "adeti"),
    _Form("o", NOTHING_LINE, ("[ohne",), "", frozenset("]")),
    _Form("C", FURNITURE_LINE, FURNITURE_STARTS, "wld"),
    _Form("L", LINK_LABEL, LABEL_STARTS, "hw"),
    _Form("L", LINK_LABEL, lasts=frozenset(")")),
)
_LONG_FORMS = "VGI"  # signs of lines that may be longer than any other form

LONGEST_START = 16  # characters; no beginning is longer
_ANY = tuple([form for form in _FORMS if not form.starts])
_BY_FIRST = {
    first: tuple([form for form in _FORMS if not form.starts or first in "".join(map(form.firsts, form.starts))])
    for first in {first for form in _FORMS for start in form.starts for first in form.firsts(start)}
}
_LONG_STARTS = frozenset(first for form in _FORMS if form.sign in _LONG_FORMS for start in form.starts for first in form.firsts(start))
_STARTS = {re.escape(first) + f"(?i:{re.escape(start[1:])})" for form in _FORMS for start in form.starts for first in form.firsts(start)}
_LASTS = "".join([re.escape(last) for form in _ANY for last in sorted(form.lasts)])
# Whether a line can have any form at all: nearly all lines of running text have none
MAY_HAVE_FORM = Sign(rf"^(?:{'|'.join(sorted(_STARTS))})|[{_LASTS}]$".replace("ss", "(?:ss|ß)"))

_SITE_LINES_AFTER = ("", "A", "z", "a", "C", "I", "V", "G")  # the top of a text, and the end of a notice
_PLACING = frozenset((*_SITE_LINES_AFTER, "K"))  # what may tell what the line below is


def weigh_line(line: str, start: int, gap: bool, before: Sequence[Line]) -> Line:
    """A stripped line as a `Line`; ``start`` is its place in the view, ``before`` the lines above it."""
    length = len(line)
    sign, match = "", None
    if length <= LONGEST_FORM:
        if MAY_HAVE_FORM.stands_in(line):
            sign, match = own_form(line)
        if not sign:
            previous = before[-1].sign if before else ""
            if previous in _PLACING or line[0] in "Aa":
                sign, match = _form_by_place(line, previous, before)
    elif line[0] in _LONG_STARTS:
        sign, match = _long_form(line)
    if not sign:
        sign = "C" if length < 400 and "ookie" in line and COOKIE_LINE.match(line) else text_sign(line)
    return Line(start, start + length, gap, sign, match)


@lru_cache(maxsize=128)
def own_form(line: str) -> tuple[str, Match | None]:
    """The sign of a short line by its own form, and the match that says so; "" where it has none.

    What was seen last is kept: over each notice of an archive stand the same few lines.
    """
    last = line[-1]
    start = line[:LONGEST_START].casefold()
    for form in _BY_FIRST.get(line[0], _ANY):
        if (form.starts and not start.startswith(form.starts)) or (form.lasts and last not in form.lasts):
            continue
        match = form.pattern.match(line)
        if match is not None and (refined := _refined(form.sign, match, line)):
            return refined, match
    return "", None


def _long_form(line: str) -> tuple[str, Match | None]:
    for form in _BY_FIRST.get(line[0], _ANY):
        if form.sign in _LONG_FORMS and (match := form.pattern.match(line)):
            return form.sign, match
    return "", None


def _form_by_place(line: str, previous: str, before: Sequence[Line]) -> tuple[str, Match | None]:
    """What a short line without a form of its own is by the line above it, or as a scan's Az."""
    length = len(line)
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
    if length > 60 and INNER_SENTENCE.stands_in(line):
        return "p"
    return "s" if line[-1] == "." and length > 60 and not ends(ABBREVIATION_END, line) else "t"

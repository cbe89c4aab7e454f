"""Lines of the view, and what each of them could be.

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
from typing import TYPE_CHECKING, NamedTuple

import regex

from .grammar.aktenzeichen import AZ_LETTERS, AZ_REST, AZ_REVERSED, AZ_VALUE, FOREIGN_FILE
from .grammar.lines import (
    AZ_LINE,
    BARE_NUMBER,
    DATE_LINE,
    FOREIGN_PRESS_LINE,
    FURNITURE_LINE,
    GREETING_LINE,
    HEADER,
    ICON_LINE,
    IMPRINT_LINE,
    LETTER_CLOSE,
    LETTER_CUTS,
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
from .grammar.paragraphs import ABBREVIATION_END, INNER_SENTENCE

if TYPE_CHECKING:
    from .layouts import Form

TITLE_LENGTH = 180  # characters; the longest title seen has 104, subtitles are whole sentences


class Line(NamedTuple):
    """A line with content: its place in the view without blanks at the ends, whether a blank line stands before it, and its sign."""

    start: int
    end: int
    gap: bool
    sign: str
    match: regex.Match[str] | None


# Sign, pattern and the characters that such a line can begin with. The first character decides which patterns are tried at all.
_FORMS = (
    ("H", HEADER, "Mm"),
    ("N", NUMBER_LINE, "SsNnDdMm"),
    ("K", PRESS_LINE, "SsNnDdPp"),
    ("F", FOREIGN_PRESS_LINE, "Pp"),
    ("Q", LETTER_LINE, "Ss"),
    ("A", AZ_LINE, "AaUuGg"),
    ("B", BARE_NUMBER, "0123456789N"),
    ("D", DATE_LINE, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ"),
    ("V", IMPRINT_LINE, "Vv"),
    ("G", POINTER_LINE, "=>→»"),
    ("I", ICON_LINE, "Ii"),
    ("S", SALUTATION_LINE, "SsLlGgHh"),
    ("R", GREETING_LINE, "MmFf"),
    ("O", LETTER_FURNITURE, "AaDdEeTtIi"),
    ("o", NOTHING_LINE, "["),
    ("C", FURNITURE_LINE, "wWlLdDsStTnNzZfF©-‐‑‒–—―−_=*~.•|"),
    ("L", LINK_LABEL, "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜhw„“"),
)
_BY_FIRST: dict[str, list[tuple[str, regex.Pattern[str]]]] = {}
for _sign, _pattern, _firsts in _FORMS:
    for _first in _firsts:
        _BY_FIRST.setdefault(_first, []).append((_sign, _pattern))

_SITE_LINES_AFTER = ("", "A", "z", "a", "C", "I", "V", "G")  # the top of a text, and the end of a notice
LONGEST_FORM = 160  # characters; no line with a form of its own but icon lines and imprints is longer


def weigh(text: str, forms: Sequence[Form] = ()) -> list[Line]:
    """The lines of a view, each with its sign; ``forms`` are those that layouts bring along, and are tried first."""
    lines: list[Line] = []
    start = 0
    gap = True
    for raw_line in text.split("\n"):
        line = raw_line.strip(" ")
        if line:
            first = start if line[0] == raw_line[0] else start + raw_line.index(line[0])
            if len(line) > LONGEST_FORM and "Schnellbrief" in line and (cuts := _cut_letter(line)):
                for cut_start, cut_end in cuts:
                    lines.append(_weigh_line(line[cut_start:cut_end], first + cut_start, gap, lines))
                    gap = False
            else:
                own = _own_form(line, first, gap, forms) if forms else None
                lines.append(own or _weigh_line(line, first, gap, lines))
            gap = False
        else:
            gap = True
        start += len(raw_line) + 1
    return lines


def _own_form(line: str, start: int, gap: bool, forms: Sequence[Form]) -> Line | None:
    for form in forms:
        if match := form.pattern.fullmatch(line):
            return Line(start, start + len(line), gap, form.sign, match)
    return None


def _weigh_line(line: str, start: int, gap: bool, before: list[Line]) -> Line:
    sign, match = "", None
    length = len(line)
    if length <= LONGEST_FORM or line[0] in "VvIi=>":
        previous = before[-1].sign if before else ""
        for candidate, pattern in _BY_FIRST.get(line[0], ()):
            match = pattern.match(line)
            if match is not None:
                sign = _refined(candidate, match, line)
                if sign:
                    break
        if not sign:
            match = None
            if previous == "A" and length <= 40 and AZ_REST.match(line):
                sign = "z"
            elif previous == "K" and (match := PLACE_LINE.match(line)):
                sign = "P"
            elif (length < 60 and line[-1] in "mnr" and previous in _SITE_LINES_AFTER and (match := SITE_LINE.match(line))) or (
                previous == "C" and before[-1].match is not None and before[-1].match.re is SITE_LINE and SITE_EVENT.match(line)
            ):
                sign = "C"
    if not sign:
        sign = text_sign(line)
    return Line(start, start + length, gap, sign, match)


def _refined(sign: str, match: regex.Match[str], line: str) -> str:
    """What a form turns out to be when its parts are looked at; "" where it is none after all."""
    if sign == "N":
        if match["number"] or match["date"]:
            return "N"
        if not match["publisher"]:
            return "M" if line.rstrip(" .:").casefold() == "mitteilung" else ""
        return "N"
    if sign == "A":
        return _refined_az(match, line)
    if sign == "D" and not match["date"]:
        return ""
    return sign


def _refined_az(match: regex.Match[str], line: str) -> str:
    value = match["az"]
    if value is None:
        # "Aktenzeichen" as a sub-heading is no label without its colon
        return "A" if line[-1] in ".:;" else ""
    separated = line[match.end("label") : match.start("az")].strip(" ")
    if AZ_VALUE.match(value) or AZ_REVERSED.match(value) or AZ_LETTERS.match(value):
        return "A"
    if not separated and not FOREIGN_FILE.match(value):
        return ""  # "Aktenzeichen der Gerichte …", "Azubis"
    if len(value) > 60 or FOREIGN_FILE.match(value):
        return "a"
    return "A"


def text_sign(line: str) -> str:
    """What a line without a form of its own is by its length and its stops: "t" could be a title, "s" one only if it must, "p" none."""
    length = len(line)
    if length > TITLE_LENGTH or line[-1] in ";," or (line[-1] == ":" and length > 40):
        return "p"
    if length > 60 and INNER_SENTENCE.search(line) is not None:
        return "p"
    return "s" if line[-1] == "." and length > 60 and not ABBREVIATION_END.search(line) else "t"


def _cut_letter(line: str) -> list[tuple[int, int]]:
    """The parts of a circular letter that was flattened into one line, as spans; empty where the line is none."""
    cuts: list[tuple[int, int]] = []
    start = 0
    seen: set[str] = set()
    for match in LETTER_CUTS.finditer(line):
        kind = match.lastgroup or ""
        if ("number" not in seen and kind != "number") or (kind in seen and kind != "furniture"):
            continue
        seen.add(kind)
        cuts.append((start, match.start()))
        start = match.start()
        if kind in ("number", "date", "salutation"):
            cuts.append((start, match.end()))
            start = match.end()
        if kind == "salutation":
            break
    if not {"number", "salutation"} <= seen:
        return []
    close = LETTER_CLOSE.search(line, start)
    if close:
        cuts.append((start, close.start()))
        start = close.start()
    cuts.append((start, len(line)))
    return [_stripped(line, a, b) for a, b in cuts if line[a:b].strip(" ")]


def _stripped(line: str, start: int, end: int) -> tuple[int, int]:
    part = line[start:end]
    return start + len(part) - len(part.lstrip(" ")), end - len(part) + len(part.rstrip(" "))

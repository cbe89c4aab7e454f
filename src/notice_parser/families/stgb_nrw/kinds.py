"""The kinds of lines that only this publisher has."""

from __future__ import annotations

from ...grammar.build import Match
from ...grammar.lines import AZ_LINE
from ...grammar.ocr import SCANNED_AZ_LINE, SPACED_AZ_LINE
from ...lines.common import DIGITS, FURNITURE_FORMS
from ...lines.kind import Form, LineKind, Opening
from ...lines.line import Line
from .file_numbers import AZ_REST, is_foreign_line, is_own_line, is_scanned_line
from .forms import (
    BARE_NUMBER,
    FOREIGN_PRESS_LINE,
    FURNITURE_LINE,
    HEADER,
    LATE_NUMBER_LINE,
    LETTER_LINE,
    NUMBER_LINE,
    PLACE_LINE,
    PRESS_LINE,
    PRESS_LINE_OF,
    PRESS_LINE_OF_OTHERS,
    SITE_EVENT,
    SITE_LINE,
    WORD_LINE,
)

# What stands above a picture's caption: the top of a text, furniture, the end of a notice
_SITE = ("", "az", "az-rest", "foreign-az", "furniture", "icons", "imprint", "pointer")


def _says_more(match: Match, above: Line | None) -> bool:
    """Whether a number line says more than its word."""
    return bool(match["number"] or match["date"] or match["publisher"])


def _is_event(match: Match, above: Line | None) -> bool:
    return above is not None and above.match is not None and SITE_LINE.found(above.match)


KINDS = (
    # "Mitteilungen - Jugend, Soziales, Gesundheit"
    LineKind("header", (HEADER,), opens=Opening(before="heading"), whole=True, cited=True),
    # "StGB NRW-Mitteilung 603/2006 vom 01.08.2006"
    LineKind(
        "heading",
        (Form(NUMBER_LINE, check=_says_more), LATE_NUMBER_LINE),
        opens=Opening(),
        whole=True,
        cited=True,
    ),
    # "Mitteilung"
    LineKind("word", (WORD_LINE,), title=True, loose=True, aside=True, whole=True),
    # "StGB NRW-Pressemitteilung"; title and subtitle stand above it
    LineKind(
        "press-line",
        (
            PRESS_LINE,
            PRESS_LINE_OF,
            *(Form(PRESS_LINE_OF_OTHERS, holds=word) for word in ("-Presse", "-Statement")),
        ),
        opens=Opening(within=5, alone=True),
        whole=True,
    ),
    # "Pressemitteilung BoxID: 596261"; address and buttons stand above it
    LineKind(
        "foreign-press-line",
        (Form(FOREIGN_PRESS_LINE, lasts=DIGITS),),
        opens=Opening(within=12, alone=True),
        whole=True,
        cited=True,
    ),
    # "Schnellbrief 192/2015"
    LineKind(
        "letter-line",
        (Form(LETTER_LINE, lasts=DIGITS),),
        opens=Opening(in_line=True, alone=True),
        whole=True,
    ),
    # "Az.: III 810 - 2", also scanned; "qu/g" below "Az.: II/2 32-16-4"; "Az.: 9 A 1248/92"
    LineKind(
        "az",
        (
            Form(AZ_LINE, check=is_own_line),
            Form(SCANNED_AZ_LINE, longest=80, check=is_scanned_line, scanned=True),
            Form(SPACED_AZ_LINE, longest=80, check=is_scanned_line, scanned=True),
        ),
        closes=True,
        whole=True,
    ),
    LineKind("az-rest", (Form(AZ_REST, below=("az",), longest=40),), closes=True),
    LineKind("foreign-az", (Form(AZ_LINE, check=is_foreign_line),)),
    # "500/1996"
    LineKind(
        "bare-number",
        (Form(BARE_NUMBER, lasts=DIGITS),),
        opens=Opening(logos=("weiss",), alone=True),
        title=True,
        aside=True,
        whole=True,
        cited=True,
    ),
    # "Düsseldorf," below a press line
    LineKind(
        "place",
        (Form(PLACE_LINE, below=("press-line",)),),
        title=True,
        loose=True,
        aside=True,
    ),
    # "weiss"; "Eindrücke vom" over "Hauptausschuss 2024"
    LineKind(
        "furniture",
        (
            FURNITURE_LINE,
            Form(SITE_LINE, below=_SITE, longest=59, lasts="mnr"),
            Form(SITE_EVENT, below=("furniture",), check=_is_event),
            *FURNITURE_FORMS,
        ),
        furniture=True,
        loose=True,
        aside=True,
    ),
)

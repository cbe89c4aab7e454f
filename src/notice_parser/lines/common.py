"""The kinds of lines that every family knows. A family changes one by a kind of the same name.

Letters are handed out here for these, and by `families.Family` for a family's own.
"""

from __future__ import annotations

from ..grammar.lines import (
    AZ_LINE,
    COOKIE_LINE,
    DATE_LINE,
    FILE_LABEL,
    FURNITURE_LINE,
    GREETING_LINE,
    ICON_LINE,
    IMPRINT_LINE,
    LETTER_FURNITURE,
    LINK_LABEL,
    NOTHING_LINE,
    POINTER_LINE,
    SALUTATION_LINE,
)
from .kind import ANY_LENGTH, Form, LineKind

DIGITS = "0123456789"
FURNITURE_FORMS = (Form(COOKIE_LINE, longest=399, holds="ookie"),)

COMMON = (
    # "Az.: III 810 - 2", "Aktenzeichen:"; the rest of one that runs over two lines, and somebody
    # else's, where a family can tell them
    LineKind("az", (AZ_LINE,), closes=True, whole=True, letter="A"),
    LineKind("az-rest", closes=True, letter="z"),
    LineKind("foreign-az", letter="a"),
    # "Düsseldorf, 10.11.2008", "1. August 2006"
    LineKind("date", (Form(DATE_LINE, lasts=DIGITS),), loose=True, aside=True, letter="D"),
    # "V.i.S.d.P.: …"
    LineKind(
        "imprint",
        (Form(IMPRINT_LINE, longest=ANY_LENGTH),),
        closes=True,
        aside=True,
        whole=True,
        letter="V",
    ),
    # "=> Datenschutz-Hinweise …"
    LineKind(
        "pointer",
        (Form(POINTER_LINE, longest=ANY_LENGTH),),
        closes=True,
        aside=True,
        letter="G",
    ),
    # "icon-search icon-print"
    LineKind(
        "icons",
        (Form(ICON_LINE, longest=ANY_LENGTH),),
        furniture=True,
        loose=True,
        aside=True,
        letter="I",
    ),
    # "Sehr geehrte Damen und Herren,"
    LineKind(
        "salutation",
        (Form(SALUTATION_LINE, lasts=",!"),),
        title=True,
        aside=True,
        whole=True,
        letter="S",
    ),
    # "Mit freundlichen Grüßen"
    LineKind("greeting", (GREETING_LINE,), closes=True, letter="R"),
    # "An die Mitgliedsstädte", "Durchwahl …"
    LineKind("letter-head", (LETTER_FURNITURE,), title=True, loose=True, aside=True, letter="O"),
    # "[ohne Titel]"
    LineKind("nothing", (Form(NOTHING_LINE, lasts="]"),), placeholder=True, letter="o"),
    # "Seite drucken", "Kontakt | Impressum"
    LineKind(
        "furniture",
        (FURNITURE_LINE, *FURNITURE_FORMS),
        furniture=True,
        loose=True,
        aside=True,
        letter="C",
    ),
    # "Zum Beitrag der Neuen Rheinpost"
    LineKind(
        "link",
        (LINK_LABEL, Form(FILE_LABEL, lasts=")")),
        title=True,
        loose=True,
        aside=True,
        letter="L",
    ),
    # What has no form: a line that could be a title, one sentence, a paragraph
    LineKind("short", title=True, loose=True, aside=True, letter="t"),
    LineKind("sentence", title=True, letter="s"),
    LineKind("paragraph", letter="p"),
)

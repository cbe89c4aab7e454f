"""The kinds of lines that every family knows. A family changes one by a kind of the same name.

Letters are handed out here for these, and by `families.Family` for a family's own.
"""

from __future__ import annotations

from ..grammar.build import Match
from ..grammar.lines import (
    AZ_LINE,
    BREADCRUMBS,
    COOKIE_LINE,
    DATE_LINE,
    ENTRY_OF_MENU,
    FILE_LABEL,
    FILE_NAME,
    FURNITURE_LINE,
    GREETING_LINE,
    ICON_LINE,
    IMPRINT_LINE,
    LETTER_FURNITURE,
    LINK_LABEL,
    MENU_ROW,
    NOTHING_LINE,
    POINTER_LINE,
    SALUTATION_LINE,
    SITE_LINKS,
)
from ..grammar.page_ends import PRINTOUT_HEAD, RUNNING_FOOT, RUNNING_HEAD
from ..grammar.roles import VERB
from .kind import ANY_LENGTH, Form, LineKind
from .line import Line

DIGITS = "0123456789"
_FIGURES = frozenset(DIGITS)
_FEWEST_ENTRIES = 2  # of a menu, and at least a third of its words


def _is_menu(match: Match, _: Line | None) -> bool:
    """Whether enough words of a row are what menus have."""
    entries = len(ENTRY_OF_MENU.findall(match[0])) + match[0][0].islower()
    return entries >= max(_FEWEST_ENTRIES, (match[0].count(" ") + 1) / 3)


def _names_file(match: Match, _: Line | None) -> bool:
    """Whether a line with a file number's label is no rest of a wrapped sentence: "Az. 27-1/77 wird
    aufgehoben."."""
    return match[0][-1] != "." or VERB.search(match[0]) is None


FURNITURE_FORMS = (
    Form(COOKIE_LINE, longest=399, holds="ookie"),
    # in mid text it may be the way to a page, which the text names
    Form(BREADCRUMBS, longest=300, below=("", "furniture", "icons", "site", "link")),
    *(
        Form(MENU_ROW, holds=word, check=_is_menu)
        for word in ("Impressum", "Sitemap", "Startseite", "Kontakt", "Presse", "Termine")
    ),
    *(Form(RUNNING_HEAD, holds=word) for word in ("latt ", "Bl")),
    *(Form(PRINTOUT_HEAD, holds=word) for word in ("druckt am ", "Druckdatum: ")),
    Form(RUNNING_FOOT, longest=260, holds=" Seite "),
    *(Form(SITE_LINKS, longest=300, holds=mark) for mark in ("|", "·", "---")),
)

COMMON = (
    # "Az.: III 810 - 2", "Aktenzeichen:"; the rest of one that runs over two lines, and somebody
    # else's, where a family can tell them
    LineKind("az", (Form(AZ_LINE, check=_names_file),), closes=True, whole=True, letter="A"),
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
        (LINK_LABEL, Form(FILE_LABEL, lasts=")"), Form(FILE_NAME, lasts="fcxspg")),
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


def has_figure(text: str) -> bool:
    """Whether a figure stands in a text: a cheap look at most of them."""
    return not _FIGURES.isdisjoint(text)

"""Circulars of the Bundesamt für Sozialversicherungen of Switzerland on the invalidity insurance.
Forms of 4 real pages."""

from __future__ import annotations

from ..grammar.build import pattern
from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .family import Family

_TITLE = "title=(short|sentence|paragraph|link)"
_FOOT = "(closing <aside>{0,8})? (site|furniture|icons|pointer|imprint|department|office|unit)*+"

BSV_RUNDSCHREIBEN = Family(
    id="bsv-rundschreiben",
    tested=True,
    orders=False,
    kinds=(
        # "IV-Rundschreiben Nr. 218 vom 22. März 2005 / N/A": the head of a site that shares files
        LineKind(
            "shared",
            ("…Rundschreiben Nr. …\nN/A", "Aktie …"),
            furniture=True,
            loose=True,
            lines=2,
        ),
        LineKind(
            "dated",
            (
                Form("IV-Rundschreiben Nr. {number} vom {date}", own=True),
                "Rundschreiben Nr. {number} vom {date}",
            ),
            opens=Opening(anywhere=True),
            whole=True,
        ),
        # The number has no year
        LineKind(
            "undated",
            (
                Form("IV-Rundschreiben Nr. {number}", own=True),
                "Rundschreiben Nr. {number}",
            ),
            opens=Opening(anywhere=True),
            whole=True,
        ),
        LineKind(
            "office",
            (
                "{publisher=Bundesamt für Sozialversicherung[en][ BSV]}[ "
                "{section=Geschäftsfeld …}]",
                "{publisher=Bundesamt für Sozialversicherung[en][ BSV]} (…) …",
            ),
            whole=True,
            loose=True,
        ),
        LineKind("day", ("[Bern, ][den ]{date}",), whole=True, loose=True),
        LineKind("unit", ("{section=Geschäftsfeld …}",), whole=True, loose=True),
        LineKind(
            "department",
            ("Eidgenössisches Departement …", "Schweizerische Eidgenossenschaft…"),
            whole=True,
            loose=True,
        ),
        LineKind(
            "closing",
            ("(Freundliche|Beste) Grüsse", "Mit (freundlichen|besten) Grüssen"),
            closes=True,
        ),
        LineKind(
            "site",
            (
                pattern(r"[•·] ?Keine Ergebnisse gefunden$"),
                "(N/A|Protected|Copied!|Volltext|Mehr anzeigen)",
                r"(\(1\)|\(2\)|\(3\))",
                "Academic year: …",
                "Wird geladen…",
                "Bereich … Seite …",
                "(BSV|Bundesamt für Sozialversicherungen BSV), …, CH-…",
                "Tel. +41 …",
                pattern(r"\d{1,4}$"),
            ),
            furniture=True,
            loose=True,
            aside=True,
        ),
    ),
    pages=(
        Page(
            "bsv-dated",
            head=f"""(!(office|dated|undated)*? publisher=office)? !(dated|undated)*?
                heading=dated ~ {_TITLE}""",
            foot=_FOOT,
            has="number date title body",
            kind="rundschreiben",
        ),
        Page(
            "bsv-rundschreiben",
            head=f"""(dated|undated)? !(office|dated|undated)*? publisher=office (~|office)
                (section=unit | !(day|undated|dated|office))*? (dateline=day ~)? heading=undated ~
                {_TITLE}""",
            foot=_FOOT,
            has="number title body",
            kind="rundschreiben",
        ),
        Page(
            "bsv-bare",
            head=f"!(dated|undated)*? heading=undated ~ {_TITLE}",
            foot=_FOOT,
            has="number title body",
            kind="rundschreiben",
        ),
    ),
    marks=("Bundesamt für Sozialversicherungen", "Bundesamt für Sozialversicherung", "BSV"),
)

"""Circulars of the Bundesanstalt für Finanzdienstleistungsaufsicht: its site as it is and as it
was, a wiki, its printed ones. Forms of 5 real pages."""

from __future__ import annotations

from ..grammar.build import pattern
from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .addressees import ADDRESSEES
from .family import Family

# The supervised sector is part of no other authority's number
_NUMBER = r"Rundschreiben [Nr. ]{number} \({area=(BA|VA|WA|GW|RE|SR)}\)"
_FILE = r"[ geändert am … \|] Geschäftszeichen {az}"
_TOPIC = "Thema {topic} Rundschreiben[ …]"
_TITLE = "title=(short|sentence|paragraph|link)"
_ADDRESSEE = "(addressee=(addressee (addressee|addressee-rest){0,6}) ~)?"
# "Geschäftszeichen: WA 31 - Wp 2002 - 2011/0002 / Bonn, den 9. Dezember 2004" below the
# title, or above it
_LINES = "title=((short|sentence|paragraph|link) short{0,3}) ~"
_MARKS = "(az=file-number ~ | dateline=date ~){1,2}"

BAFIN_RUNDSCHREIBEN = Family(
    id="bafin-rundschreiben",
    tested=True,
    orders=False,
    kinds=(
        LineKind(
            "site",
            (
                "BaFin - Navigation & Service",
                "Sie sind hier: …",
                Form("BaFin[ -] Rundschreiben …", longest=400),
                # a running foot, and the titles of pages
                "Rundschreiben …Seite …",
                pattern(r"(?:BaFin |Rundschreiben ).{1,300} [|–-] \p{L}{0,20}[Ww]iki$"),
                "Inhaltsverzeichnis",
                "(Inhalt|Drucken|Zusatzinformationen|Mehr zum Thema)",
                "Kategorie[n]: …",
            ),
            furniture=True,
            loose=True,
            aside=True,
        ),
        # "Erscheinung:22.01.2009 | geändert am 21.12.2018 | Geschäftszeichen VA 54-I 3201-2009/0002
        # | Thema Risikomanagement Rundschreiben 3/2009 (VA)"
        LineKind(
            "issue",
            tuple(
                Form(rf"Erscheinung:[ ]{{date}}[ ]|{rest}", longest=700)
                for rest in (
                    rf"{_FILE}[ ]| {_TOPIC}",
                    _FILE,
                    rf"{_FILE}[ ]| Thema …",
                    f" {_TOPIC}",
                )
            ),
            opens=Opening(before="heading"),
            whole=True,
            loose=True,
        ),
        # "Rundschreiben 13/2011 (BA) vom 21.11.2011"
        LineKind(
            "dated",
            (Form(_NUMBER + " vom {date}", own=True),),
            opens=Opening(anywhere=True),
            whole=True,
        ),
        # "Rundschreiben 10/2017 (BA) - Bankaufsichtliche Anforderungen …"
        LineKind(
            "heading",
            tuple(
                Form(_NUMBER + rest, own=True) for rest in ("", " - {body}", " betreffend {body}")
            ),
            opens=Opening(),
            whole=True,
        ),
        LineKind(
            "office",
            ("{publisher=(Bundesanstalt für Finanzdienstleistungsaufsicht|BaFin)}",),
            whole=True,
            loose=True,
            lines=2,
        ),
        LineKind("file-number", ("(Geschäftszeichen|GZ|Gz.)[:] {az}",), whole=True),
        *ADDRESSEES,
    ),
    pages=(
        Page(
            "bafin-site",
            head=f"!(issue|heading)*? dateline=issue !(heading|issue){{0,4}}? heading ~ {_TITLE}",
            has="number date title body az",
            kind="rundschreiben",
        ),
        Page(
            "bafin-dated",
            head=f"""!(office|dated|heading|issue)*? (publisher=office
                !(dated|heading|issue){{0,6}}?)?
                heading=dated ~ {_ADDRESSEE}
                ({_LINES} az=file-number | (az=file-number ~)? {_TITLE})""",
            has="number date title body",
            kind="rundschreiben",
        ),
        Page(
            "bafin-old",
            head=f"""!(office|heading|issue)*? publisher=office ~ !(heading|issue){{0,3}}? heading ~
                ({_LINES} {_MARKS} | {_MARKS} {_TITLE})""",
            has="number date title body az",
            kind="rundschreiben",
        ),
        Page(
            "bafin-rundschreiben",
            head=f"""!(heading|issue)*? (publisher=office ~)? heading ~ {_ADDRESSEE}
                ({_LINES} {_MARKS} | {_TITLE})""",
            has="number title body",
            kind="rundschreiben",
        ),
    ),
    marks=("BaFin", "Bundesanstalt für Finanzdienstleistungsaufsicht"),
)

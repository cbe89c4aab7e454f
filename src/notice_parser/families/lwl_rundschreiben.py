"""Circulars of the LWL-Landesjugendamt Westfalen to youth welfare offices and day nurseries. Forms
of 3 real pages: thin evidence."""

from __future__ import annotations

from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .addressees import ADDRESSEES
from .family import Family

_HEADING = "(RS|Rundschreiben) Nr. {number}: {title}"

LWL_RUNDSCHREIBEN = Family(
    id="lwl-rundschreiben",
    tested=True,
    kinds=(
        # "RS Nr. 26/2024: Förderung von …"; a title on two lines ends above date or addressee
        LineKind(
            "heading", (Form(_HEADING, longest=500),), opens=Opening(anywhere=True), whole=True
        ),
        # "29.07.2024 LJA"
        LineKind("day", ("{date} (LJA|LWL|LWL-Landesjugendamt)[ …]",), whole=True),
        LineKind("category", ("Kategorie[n]: {category}",), whole=True),
        LineKind("keyword", ("Schlagwort[e]: {keyword}", "Schlagwörter: {keyword}"), whole=True),
        *ADDRESSEES,
        LineKind(
            "salutation",
            (
                "Sehr geehrte Damen und Herren,",
                "(Sehr geehrte|Liebe|Guten Tag) …",
                "(Guten Tag|Hallo)[,]",
            ),
            whole=True,
        ),
        LineKind(
            "greeting",
            (
                "Mit freundlichen Grüßen[,]",
                "(Freundliche|Viele|Beste|Herzliche|Schöne) Grüße[ …]",
            ),
            closes=True,
        ),
        LineKind(
            "by-order", ("(Im Auftrag|Im Auftrage|I. A.|i. A.)[ …]",), closes=True, aside=True
        ),
        LineKind(
            "site",
            ("Transkript anzeigen…", "Abspielen[ …]"),
            furniture=True,
            loose=True,
            aside=True,
        ),
    ),
    pages=(
        Page(
            "lwl-rundschreiben",
            head="""!(heading|sentence|paragraph)*? heading ~ (short|sentence|paragraph){0,2}
                (dateline=day ~)?
                (category=category ~)?
                (keyword=keyword ~){0,6} (addressee=(addressee (addressee|addressee-rest){0,5}) ~)?
                (subject=(short|sentence|link|paragraph) ~)? salutation""",
            foot="(greeting (by-order|<aside>){0,8})? ~",
            has="number title body",
            kind="rundschreiben",
        ),
    ),
    marks=("LWL", "LJA", "Westfalen-Lippe", "LWL-Landesjugendamt"),
)

"""Mitteilungen of the president of the Deutsches Patent- und Markenamt, from its site and from
copies that have lost their head. Forms of 10 real pages."""

from __future__ import annotations

from ..grammar.build import pattern
from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .decrees import is_name
from .family import Family

_HEAD = "(Präsident|Vizepräsident)[in]"
_OFFICE = "des Deutschen Patent- und Markenamt(es|s)"
# A preposition is left of what the heading said
_TITLE = "{title=(über|zur|zum|zu|mit|betreffend|betr.|für) …}"
_ISSUERS = (
    f"der {{publisher=(Präsidentin|Vizepräsidentin) {_OFFICE}}}",
    f"des {{publisher=(Präsidenten|Vizepräsidenten) {_OFFICE}}}",
)

DPMA_MITTEILUNG = Family(
    id="dpma-mitteilung",
    tested=True,
    orders=False,
    kinds=(
        # "Mitteilung Nr. 5/21 / der Präsidentin des Deutschen Patent- und Markenamts über … / 10.
        # September 2021"; the date perhaps with "Vom", or not there
        LineKind(
            "heading",
            tuple(
                Form(f"Mitteilung Nr. {{number}} {issuer}{rest}", own=True)
                for rest in (f" {_TITLE}\n[Vom ]{{date}}", f" {_TITLE}", r"\ {title}", "")
                for issuer in _ISSUERS
            ),
            opens=Opening(anywhere=True),
            whole=True,
            lines=6,
        ),
        # "Die Präsidentin des Deutschen Patent- und Markenamts / Im Auftrag / Hinrich Wellenkamp"
        LineKind(
            "signature",
            tuple(
                f"(Die|Der) {_HEAD} {_OFFICE}{rest}"
                for rest in (" (In Vertretung|Im Auftrag) {place}", " {place}", "")
            ),
            closes=True,
            whole=True,
            lines=6,
        ),
        # "Cornelia Haberland / Präsidentin", "In Vertretung / Karl Wiese / Vizepräsident", "Die
        # Präsidentin / Cornelia Haberland": anybody's, so that it tells of no page
        LineKind(
            "signed",
            tuple(
                Form(form, check=is_name)
                for form in (
                    f"(Die|Der) {_HEAD} [(In Vertretung|Im Auftrag) ]{{place}}",
                    f"[(In Vertretung|Im Auftrag) ]{{place}} {_HEAD}[ {_OFFICE}]",
                )
            ),
            closes=True,
            whole=True,
            lines=6,
        ),
        LineKind(
            "by-order", ("(In Vertretung|Im Auftrag)[ {place}]",), closes=True, whole=True, lines=2
        ),
        # "204 (1) 4.1.1. Bd. I B 54 Nr. 16" below it
        LineKind(
            "file-number",
            (Form("{az}", below=("signature", "signed")),),
            closes=True,
            whole=True,
        ),
        # "Stand: 04.07.2016", "© 2013 Deutsches Patent- und Markenamt | 30.08.2013", footnotes
        LineKind(
            "site",
            (
                "Inhalt",
                "Logo des Deutsche(s|n) Patent- und Markenamt[s]",
                "Sie sind hier: …",
                "Stand: {date}",
                "© …Patent- und Markenamt…",
            ),
            furniture=True,
            loose=True,
            aside=True,
        ),
        LineKind("footnote", (pattern(r"(?:\*\)?|[¹²³]\)?|\d\)) ?\S.{0,300}$"),), aside=True),
    ),
    pages=(
        Page(
            "dpma-mitteilung",
            head="!heading*? heading",
            foot="""(signature=(signature|signed|by-order) az=file-number?
                (footnote|<aside>){0,6})? ~""",
            has="number title body",
            kind="mitteilung",
        ),
        # Copies without a head, or with the title alone
        Page(
            "dpma-mitteilung-copy",
            head="~ (title=short &(paragraph|sentence))?",
            foot="signature=signature az=file-number? (footnote|<aside>){0,6} ~",
            has="body",
            kind="mitteilung",
        ),
    ),
    marks=("Deutschen Patent- und Markenamts", "Deutsches Patent- und Markenamt", "DPMA"),
)

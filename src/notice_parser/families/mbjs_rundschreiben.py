"""Circulars of the Ministerium für Bildung, Jugend und Sport of Brandenburg, from its gazette.
Their headings are of 14 real ones; of what follows one was seen."""

from __future__ import annotations

from ..grammar.build import Match, pattern
from ..lines.kind import Form, LineKind, Opening
from ..lines.line import Line
from ..pages.page import Page
from .family import Family

_TITLE = "title=(short|sentence|paragraph|link)"
_GAZETTE = r"Amtsblatt des Ministeriums für Bildung, Jugend und Sport"


def _has_year(match: Match, above: Line | None) -> bool:
    return match["year"] is not None


MBJS_RUNDSCHREIBEN = Family(
    id="mbjs-rundschreiben",
    tested=True,
    orders=False,
    kinds=(
        # "Rundschreiben 07/21 vom 03. Mai 2021 / Nachweis … . . . . . 350" in the contents
        LineKind(
            "contents",
            (
                pattern(
                    r"(?:Rundschreiben|Mitteilung)(?: Nr\.)? [\d/ ]{1,9} vom [^\n]{6,20}\n"
                    r"(?:[^\n]{1,200}\n){0,4}?[^\n]{0,200}?(?:\. ?){4,}[ \d]{0,40}(?=\n|$)"
                ),
                pattern(r"[^\n]{1,200}?(?:\. ?){5,}[ \d]{0,40}(?=\n|$)"),
            ),
            furniture=True,
            loose=True,
            lines=6,
        ),
        LineKind(
            "heading",
            (
                Form("Rundschreiben [Nr. ]{number}[,] vom {date}", check=_has_year),
                Form(
                    "Rundschreiben [Nr. ]{number}[,] vom {date}[,] (Gz.|GZ|Gesch.-Z.)[:] {az}",
                    check=_has_year,
                ),
            ),
            opens=Opening(anywhere=True),
            whole=True,
            lines=2,
        ),
        # "Gz.: 14.2 - 50110"
        LineKind("file-number", ("(Gz.|GZ|Gesch.-Z.|Gesch.Z.|Az.)[:] {az}",), whole=True),
        LineKind("by-order", ("(Im Auftrag|In Vertretung)[ …]",), closes=True, whole=True),
        # "350 Amtsblatt des Ministeriums … - Nr. 24 vom 12. Mai 2021", its first page
        LineKind(
            "gazette",
            (
                pattern(rf"(?:\d{{1,4}} )?{_GAZETTE}(?: ?[–—-] ?Nr\. .{{1,60}})?(?: \d{{1,4}})?$"),
                "des Ministeriums für Bildung, Jugend und Sport",
                "Amtsblatt",
                pattern(r"\d{1,3}\. Jahrgang .{1,200}$"),
                "(I.|II.) (Amtlicher|Nichtamtlicher) Teil",
                "(Bildung|Jugend|Sport)",
            ),
            furniture=True,
            loose=True,
        ),
    ),
    pages=(
        Page(
            "mbjs-rundschreiben",
            head=f"""!heading*? heading ~ (az=file-number ~ {_TITLE}
                | title=(short|sentence|paragraph|link){{1,4}} az=file-number | {_TITLE})""",
            foot="signature=(by-order short{0,2})? ~",
            has="number date title body",
            kind="rundschreiben",
        ),
    ),
    marks=("Ministeriums für Bildung, Jugend und Sport", "MBJS"),
)

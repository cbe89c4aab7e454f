"""Administrative rules of the ministries of Baden-Württemberg, from the Land's law database and the
collection of the Kultusministerium. Thin evidence: forms of 3 real pages."""

from __future__ import annotations

from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .decrees import CHANGED, QUOTING, REFERENCE
from .family import Family

_LABELS = """valid_from=from|valid_until=until|classification=plan-number|citation=printed
    |!(heading|day|from|until|plan-number|printed)"""

BW_VV = Family(
    id="bw-vv",
    tested=True,
    orders=False,
    kinds=(
        # "Vom 23. März 2009 – Az.: 5-2521.2-05/14 –", "Verwaltungsvorschrift vom 18. April 2016 /
        # Az. 31-6520.9/512"
        LineKind(
            "heading",
            (
                "Vom {date} - (Az.|AZ|Aktenzeichen)[:] {az}[ -]",
                *(
                    f"{words} {vom} {{date}} [- ](Az.|AZ|Aktenzeichen)[:] {{az}}[ -]"
                    for words in ("Verwaltungsvorschrift", "Gemeinsame Verwaltungsvorschrift")
                    for vom in ("vom", "Vom")
                ),
            ),
            opens=Opening(within=7, anywhere=True),
            whole=True,
            lines=3,
        ),
        # Below the labels also without a file number
        LineKind("day", ("Vom {date}", "Verwaltungsvorschrift vom {date}"), whole=True),
        # "Normgeber:Ministerium für Kultus, / Jugend und Sport / Aktenzeichen:31-6520.9/512 /
        # Erlassdatum:18.04.2016"
        LineKind(
            "issuer",
            (
                "Normgeber:[ ]{publisher} Aktenzeichen:[ ]{az} Erlassdatum:[ ]{date}",
                "Normgeber:[ ]{publisher} Aktenzeichen:[ ]{az}",
                "Normgeber:[ ]{publisher} Erlassdatum:[ ]{date}",
                "Normgeber:[ ]{publisher}",
            ),
            loose=True,
            whole=True,
            lines=6,
        ),
        LineKind("from", ("Gültig ab:[ ]{valid_from}",), loose=True, whole=True),
        LineKind("until", ("Gültig bis:[ ]{valid_until}",), loose=True, whole=True),
        LineKind("plan-number", ("Gliederungs-Nr[.]:[ ]{classification}",), loose=True, whole=True),
        LineKind("printed", ("Fundstelle:[ ]{citation}",), loose=True, whole=True),
        # The title where neither day nor file number stands below it
        LineKind(
            "rule",
            (
                Form(
                    "{title=[Gemeinsame ]Verwaltungsvorschrift (des|der|über|zur|zum) …}",
                    below=("issuer", "from", "until", "plan-number", "printed", "site"),
                    longest=300,
                ),
            ),
            title=True,
        ),
        CHANGED,
        REFERENCE,
        QUOTING,
        LineKind(
            "site",
            (
                "(Fassung vom|Erlassdatum|Quelle|Normen|Vorschrift|Norm):…",
                "(Schnellnavigation|Trefferliste|Dokument|Inhalt|Vorschrift|Suche|Alle Dokumente)",
                "Steuerleiste…",
                "Erweiterte Suche…",
                "Suchmaske …",
                "Aktuelle Gesamtvorschrift",
                "in html speichern…",
                "[ ]Suchergebnisse…",
            ),
            furniture=True,
            loose=True,
        ),
    ),
    pages=(
        Page(
            "bw-vv",
            head=f"""!(issuer|heading)*? publisher=issuer ({_LABELS})*?
                title=(short|sentence|paragraph|link|rule){{1,6}} heading=(heading|day)
                (printed|amended=changed|<furniture>){{0,4}}
                | !(issuer|heading)*? heading=issuer ({_LABELS})*?
                title=rule""",
            has="date title az body",
            kind="verwaltungsvorschrift",
        ),
        Page(
            "bw-vv-bare",
            head="""(!heading*? title=(short|sentence|paragraph|link){1,6}
                | (!heading*? !(heading|quoting|reference))?) heading
                (citation=printed|amended=changed|<furniture>){0,4}""",
            has="date title az body",
            kind="verwaltungsvorschrift",
        ),
    ),
    marks=("Baden-Württemberg", "GABl", "K. u. U", "K.u.U"),
)

"""Read pages of other publishers: two families that are described, not programmed.
docs/own-families.md explains each part of the descriptions."""

import notice_parser
from notice_parser import FAMILIES, Family, LineKind, Opening, Page

# The bulletin of an invented town: heading, title, text, then place and date and who signed.
BULLETIN = Family(
    "auenbrueck",
    kinds=(
        # "Mitteilungsblatt Auenbrück Nr. 14/2024"
        LineKind(
            "heading",
            ("Mitteilungsblatt Auenbrück Nr. {number}",),
            opens=Opening(anywhere=True),
            whole=True,
        ),
        # "Auenbrück, den 12. April 2024", "Die Bürgermeisterin"
        LineKind("day", ("Auenbrück, den {date}",), closes=True, whole=True),
        LineKind("signature", ("(Die Bürgermeisterin|Der Bürgermeister)",), closes=True),
    ),
    pages=(
        Page(
            "auenbrueck",
            head="~ heading ~ title=short?",
            foot="(dateline=day signature?)? ~",
            has="number date title body",
            kind="mitteilung",
        ),
    ),
)
BULLETIN_PAGE = """Mitteilungsblatt Auenbrück Nr. 14/2024
Neue Öffnungszeiten des Stadtarchivs
Das Stadtarchiv ist ab Mai auch am Donnerstag geöffnet, der Lesesaal schließt dann um 19 Uhr.
Akten aus dem Magazin werden nur nach Anmeldung vorgelegt, bestellt werden sie drei Tage vorher.
Auenbrück, den 12. April 2024
Die Bürgermeisterin
"""

# The circulars of another association: number and date stand in the heading, a file number at the
# end, which every family knows.
CIRCULAR = Family(
    "circular",
    kinds=(
        # "LKT NRW-Rundschreiben Nr. 311/07 vom 04.06.2007"
        LineKind(
            "heading",
            ("{publisher}-Rundschreiben Nr. {number} vom {date}",),
            opens=Opening(anywhere=True),
            whole=True,
        ),
    ),
    pages=(
        Page(
            "circular",
            head="~ heading ~ title=short?",
            foot="az? ~",
            has="number date title body az",
            kind="schnellbrief",
        ),
    ),
)
CIRCULAR_PAGE = """LKT NRW-Rundschreiben Nr. 311/07 vom 04.06.2007
Hinweise zur Schülerbeförderung
Die Kreise haben die neuen Richtlinien zum Schuljahresbeginn umgesetzt, mehr kostet das nicht.
Az.: 40.10-3
"""


def main() -> None:
    """Print what each page is without its family and with it."""
    for page in (BULLETIN_PAGE, CIRCULAR_PAGE):
        for families in (FAMILIES, (BULLETIN, CIRCULAR, *FAMILIES)):
            notice = notice_parser.parse(page, families=families)
            number = notice.number.text if notice.number else "-"
            doubts = ", ".join(doubt.code for doubt in notice.diagnostics) or "no doubts"
            print(
                f"{notice.layout:<10} {number:<8} {notice.date or '-'}  {notice.title or '-'}"
                f"  ({doubts})"
            )
        print()


if __name__ == "__main__":
    main()

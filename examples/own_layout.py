"""Read pages of another publisher: two layouts that are described, not programmed. docs/own-layouts.md explains each letter of the descriptions."""

import notice_parser
from notice_parser.layouts import LAYOUTS, Form, Layout

# The bulletin of an invented town: the number, then place and date, then the title.
BULLETIN = Layout(
    "bulletin",
    opens="B",
    head=r"[CI]*+(?P<heading>B)[CI]*+(?P<dateline>D)[CI]*+(?P<title>[tLPOM])?",
    tail=r"(?:[CIGV]*+(?P<az>z?A)|[CIGV]*+)",
    has="number date title body az",
    kind="mitteilung",
)
BULLETIN_PAGE = """14/2024
Musterhausen, 12.04.2024
Neue Öffnungszeiten des Stadtarchivs
Das Stadtarchiv ist ab Mai auch am Donnerstagnachmittag geöffnet, der Lesesaal schließt dann erst um 19 Uhr.
Akten aus dem Magazin werden nur nach Anmeldung vorgelegt, und zwar spätestens am dritten Werktag nach der Bestellung.
Az.: 41-10
"""

# The circulars of another association: their heading has a form that the library does not know, so the layout brings it along.
CIRCULAR = Layout(
    "circular",
    opens="r",
    head=r"[^rp]*+(?P<heading>r)[CI]*+(?P<title>[tLPOM])?",
    tail=r"(?:[CIGV]*+(?P<az>z?A)|[CIGV]*+)",
    has="number date title body",
    kind="schnellbrief",
    forms=[Form("r", r"(?P<publisher>LKT NRW)-Rundschreiben Nr\. (?P<number>(?P<sequence>\d{1,4})/(?P<year>\d{2})) vom (?P<date>\d\d?\.\d\d?\.\d{4})")],
)
CIRCULAR_PAGE = """LKT NRW-Rundschreiben Nr. 311/07 vom 04.06.2007
Hinweise zur Schülerbeförderung
Die Kreise haben die neuen Richtlinien zum Schuljahresbeginn umgesetzt, Mehrkosten sind dadurch nicht entstanden.
"""


def main() -> None:
    """Print what each page is without its layout and with it."""
    for page in (BULLETIN_PAGE, CIRCULAR_PAGE):
        for layouts in (LAYOUTS, (BULLETIN, CIRCULAR, *LAYOUTS)):
            notice = notice_parser.parse(page, layouts=layouts)
            doubts = ", ".join(doubt.code for doubt in notice.diagnostics) or "no doubts"
            print(f"{notice.layout:<9} {notice.number.text if notice.number else '-':<8} {notice.date or '-'}  {notice.title or '-'}  ({doubts})")
        print()


if __name__ == "__main__":
    main()

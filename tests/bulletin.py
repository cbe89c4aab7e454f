"""An invented town's bulletin: the date stands first and the number last, and no line is like those
of another publisher."""

from __future__ import annotations

from notice_parser.families import Family, LineKind, Opening, Page

# Musterhausen, den 12.04.2024
# Neue Öffnungszeiten des Stadtarchivs
# Das Stadtarchiv ist ab Mai …
# Amtsblatt Musterhausen Nr. 14/2024
BULLETIN = Family(
    id="bulletin",
    kinds=(
        LineKind("day", ("Musterhausen, den {date}",), opens=Opening(anywhere=True), whole=True),
        LineKind("issue", ("Amtsblatt Musterhausen Nr. {number}",), closes=True, whole=True),
    ),
    pages=(
        Page(
            "bulletin",
            head="~ dateline=day ~ title=short?",
            foot="heading=issue <aside>{0,20}",
            has="date title body number",
            kind="mitteilung",
        ),
    ),
    marks=("Musterhausen",),
)

"""The Mitteilungen, press releases and circular letters of the Städte- und Gemeindebund NRW, from
1996 on (NWStGB until about 2000)."""

from __future__ import annotations

from ..family import Family, FileNumbers
from .citing import CITING
from .file_numbers import claims, doubt, file_number, is_own, split
from .forms import SECTIONS
from .kinds import KINDS
from .mending import HeadingMending
from .pages import PAGES
from .scanned import HEADING_TRACE
from .writing import write

STGB_NRW = Family(
    id="stgb-nrw",
    kinds=KINDS,
    pages=PAGES,
    marks=(
        "StGB NRW",
        "NWStGB",
        "DStGB",
        "StGB",
        "Städte- und Gemeindebund NRW",
        "Städte- und Gemeindebund Nordrhein-Westfalen",
        "weiss",  # what the site's logo is called in the text of its pages
    ),
    sections=SECTIONS,
    citing=CITING,
    says={
        "mitteilung": "mitteilung",
        "pressemitteilung": "pressemitteilung",
        "presseinformation": "pressemitteilung",
        "statement": "statement",
        "schnellbrief": "schnellbrief",
    },
    file_numbers=FileNumbers(
        split=split, is_own=is_own, repair=file_number, doubt=doubt, claims=claims
    ),
    mending=HeadingMending,
    traces=HEADING_TRACE,
    write=write,
    tested=True,
    examples=f"{__name__}.examples",
)

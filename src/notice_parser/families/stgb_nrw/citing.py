"""What the publisher's notices are cited by."""

from __future__ import annotations

from ...language.citing import Citing, Series

CITING = Citing(
    names=(
        "StGB NRW",
        "StGB NW",
        "StGB-NRW",
        "NWStGB",
        "NW StGB",
        "DStGB",
        "StGB",
        "Nordrhein-Westfälischen Städte- und Gemeindebundes",
        "Nordrhein-Westfälischen Städte- und Gemeindebund",
        "Deutschen Städte- und Gemeindebundes",
        "Städte- und Gemeindebundes Nordrhein-Westfalen",
        "Städte- und Gemeindebundes NRW",
        "Städte- und Gemeindebundes NW",
        "Städte- und Gemeindebundes",
        "Städte- und Gemeindebund Nordrhein-Westfalen",
        "Städte- und Gemeindebund NRW",
        "Städte- und Gemeindebund",
    ),
    self_words=(
        "Verband",
        "Verbandes",
        "Verbands",
        "Geschäftsstelle",
        "Hauptgeschäftsstelle",
        "Hauptgeschäftsführer",
        "Hauptgeschäftsführers",
    ),
    series=(
        # the first that fits is taken; a misspelt word is one of its series
        Series(r"[Ss]ch?nell?-?[Bb]r(?:ie|ei)f(?:e[ns]?|s)?", "series of its own", stem=True),
        Series(r"Mitt(?:eilg)?\.", "series of its own", issues=True),
        Series(r"Mitt(?=NW|St|DS)", "series of its own", issues=True),
        Series(r"Mitt?[eil]{2,4}un?gen", "series of its own", issues=True),
        Series(r"Mitteilungs(?=-Nr)", "series of its own"),
        Series(r"Verbandsmitteilung(?:en)?", "series that others have too"),
        Series(r"Mitt?[eil]{2,4}u?n?g", "series that others have too", numbered=True),
        Series(r"Presse(?:-M|m)itteilung(?:en)?", "series that others have too"),
        Series(r"[Ee]il-?[Bb]rief(?:e[ns]?|s)?", "series of its own", stem=True),
        Series(r"Statements?", "series that others have too"),
        Series(r"PM|SB", "letters of many things"),
        Series(r"Rundschreibens?", "series of many"),
    ),
)

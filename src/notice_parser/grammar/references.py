"""References to other notices and circulars, and what only looks like one."""

from __future__ import annotations

from .build import any_of, pattern, rich
from .dates import MONTHS

SERIES_WORDS = ("Mitteilung", "Mitt.", "Schnellbrief", "-PM", "-Statement", "-Pressemitteilung")  # one of them is in every reference that names a series

_NUMBER = r"\d{1,4}(?:/(?:\d{4}|\d\d))?(?![\d/]|\.\d)"
_LABEL = r"(?:lfd\.(?: ?Nr\.?)?|Nrn?\.|Nummern?|Ziff(?:er|\.))"
_DATE = rf"(?:vom|v\.) (?:\d{{1,2}}\. ?\d{{1,2}}\. ?(?:\d{{4}}|\d\d)(?!\d)|\d{{1,2}}\. ?(?:{MONTHS}) \d{{4}})"
_ISSUE = rf"(?:(?:{MONTHS}) (?:19|20)\d\d|(?:19|20)\d\d(?![\d/]))"
_PAGE = r"S\. ?\d{1,4}(?: ?ff?\.)?"
_NUMBERS = rf"{_NUMBER}(?:(?:, | und | u\. | sowie | bis )(?:{_LABEL} ?)?{_NUMBER})*+"
_UNIT = r"(?! ?%| (?:Mio|Mrd|Euro|DM|Prozent|v\. ?H))"
_PUBLISHER = "(?:StGB NRW|StGB NW|NWStGB|DStGB|StGB)"
_SERIES = any_of(rf"""
    {_PUBLISHER}-(?:Mitteilung(?:en)?|Pressemitteilung(?:en)?|Schnellbrief(?:e[ns]?|s)?|PM|Statement|Mitt\.)
    (?:Mitteilungen|Mitteilung|Mitt\.)(?: (?:des|der|im))? {_PUBLISHER}
    Mitteilungen|Mitteilung|Mitt\.|Schnellbrief(?:e[ns]?|s)?""")

# "StGB NRW-Mitteilung 166/2007", "Mitt. NWStGB 1996, Nr. 467, S. 333", "Mitteilungen des NWStGB vom 20.02.1998 (Ziff. 87)",
# "Mitt. vom 05.04.1998, Nr. 186", "NWStGB-Mitteilungen 12/96, S. 216", "Mitteilungen StGB NRW Juli 2007 Nr. 439", "Schnellbriefe 33, 34 und 36/2000",
# "Mitt. vom 05.11.1997; Nr. 566", "lfd. 662/2002"; "Schnellbriefe vom 6.11. und vom 28.11.2003" (the first date has no year and is none)
REFERENCE = rich(
    rf"(?<![\p{{L}}-])(?P<series>{_SERIES})(?: vom \d{{1,2}}\. ?\d{{1,2}}\.,? und)?(?P<tail>(?:,? (?:(?P<date>{_DATE})|(?P<issue>{_ISSUE})"
    rf"|(?:\({_LABEL} ?(?P<bracketed>{_NUMBERS})\))|(?:{_LABEL} ?)?(?P<numbers>{_NUMBERS}){_UNIT}|{_PAGE})|; {_LABEL} ?(?P<numbers>{_NUMBERS})){{1,5}})"
)
# "; vom 05.08.2002, lfd. Nr. 463/2002", "und 88/2020 vom 09.03.2020": one more of the same series
REFERENCE_MORE = rich(
    rf"(?:;|,| und| sowie) (?P<text>(?P<date>{_DATE})(?:,? {_LABEL} ?(?P<numbers>{_NUMBERS})|,? \({_LABEL} ?(?P<numbers>{_NUMBERS})\))"
    rf"|(?:{_LABEL} ?)?(?P<numbers>\d{{1,4}}/(?:\d{{4}}|\d\d)) (?P<date>{_DATE}))"
)
# "(lfd. Nr. 642/2001)", "(Ziff. 446)", "(vgl. Nr. 615/98)": no series named, but brackets and a number of this publisher's form
_BEFORE_BARE = r"\((?:(?:vgl\.|siehe|s\.|dazu|zuletzt|auch|so|bereits) (?:auch |zuletzt |bereits |dazu )?)?|; "
REFERENCE_BARE = rich(
    rf"(?<={_BEFORE_BARE})(?P<text>(?:(?P<date>{_DATE}),? )?(?:lfd\.(?: ?Nr\.?)? ?(?P<running>{_NUMBERS})"
    rf"|Ziff(?:er|\.) ?(?P<item>\d{{1,4}}(?:/\d\d(?:\d\d)?)?)|Nr\. ?(?P<full>\d{{1,4}}/(?:\d{{4}}|\d\d)(?!\d)))(?:, {_PAGE})?)"
)
# "unter Nr. 615/13 dieser Mitteilungen"
REFERENCE_OWN = pattern(r"(?P<text>Nr\. ?(?P<numbers>\d{1,4}/(?:\d{4}|\d\d))(?!\d))(?= (?:dieser|unserer|der) Mitteilungen)")
REFERENCE_NUMBER = pattern(_NUMBER)

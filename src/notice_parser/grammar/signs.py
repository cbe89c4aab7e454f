"""Signs: words and characters without one of which a paragraph has no ordering information, or no reference.

Most paragraphs have neither, and what judges them costs more than all the rest; so only those that have a sign are judged, by the patterns of
`ordering`, `contacts` and `references`. A sign that is missing here would be a value that is missing without a word.
"""

from __future__ import annotations

from .build import Sign, any_of

# "Tel. 0221/4710-236", "www.example.org", "Mitglieder.example.org", "40219 Düsseldorf", "im Internet unter …"; "fax", "tel" but not "Mittel",
# "anzufordern", "erhältlich", "abgerufen werden". A blank stands before each paragraph and behind it.
ORDERING_SIGN = Sign(
    any_of(r"""
        @|\.\p{L}|:/|T(?:el|EL)|\P{L}tel|F(?:ax|AX|on|ernm|achinf)|fax|Ruf|H(?:otl|OTL|andy|omep)|Durchw|I(?:nt(?:ern|ran)|nfotel|SBN)| int(?:ern|ran)
        Web[sS]|Bestell(?:fax|tel)|M(?:itglieder[bsp]|obil)|Servicetel|[Zz]u (?:bezieh|bestell|erhalten)|zufordern|ltlich|\d{5}[ ]
        (?:bezogen|bestellt|gefordert|geliehen|gerufen|erworben) werden""")
)
# "Mitt. vom 05.04.1998, Nr. 186", "StGB NRW-Mitteilung 166/2007", "Schnellbrief 12/2003", "(Ziff. 446)", "lfd. Nr."
REFERENCE_SIGN = Sign(r"Mitt(?:eilung|\.)|Schnellbrief|Statement|Pressemitteilung|PM|Ziff|Nr|fd\.")

"""Signs: words and characters without one of which a body has no ordering information, or no reference.

Each begins with a character that is rare in running text (a capital, a figure, a mark), so that one look at a whole body finds all of them at
little cost; docs/performance.md has the figures. What a sign promises is judged by the patterns of `ordering`,
`contacts` and `references`; a sign that is missing here would be a value that is missing without a word.
"""

from __future__ import annotations

from .build import any_of, pattern

# "Tel. 0221/4710-236", "www.example.org", "Mitglieder.example.org", "40219 Düsseldorf", "im Internet unter …"
_FIVE_DIGITS = "|".join(rf"{digit}\d\d\d\d[ ]" for digit in "0123456789")
# "Mitt. vom 05.04.1998, Nr. 186", "StGB NRW-Mitteilung 166/2007", "Schnellbrief 12/2003", "(Ziff. 446)"
REFERENCE_WORDS = frozenset({"Mitteilung", "Mitt.", "Schnellbrief", "Statement", "Pressemitteilung", "PM", "Ziff", "Nr", "fd."})
BODY_SIGN = pattern(
    r"@|\.\p{L}|:/|T(?:el|EL)|F(?:ax|AX|on|ernm|achinf)|Ruf|H(?:otl|OTL|andy|omep)|Durchw|I(?:nt(?:ern|ran)|nfotel|SBN)|Web[sS]|Bestell(?:fax|tel)"
    r"|M(?:itt(?:eilung|\.)|itglieder[bsp]|obil)|S(?:chnellbrief|tatement|ervicetel)|P(?:ressemitteilung|M)|Z(?:iff|u (?:bezieh|bestell|erhalten))|Nr|"
    + _FIVE_DIGITS
)
# What begins with a frequent letter is looked for one by one: "fax", "tel" but not "Mittel", "anzufordern", "erhältlich", "abgerufen werden",
# "lfd. Nr."
_DONE = any_of("|".join(f"(?<={verb} werden)" for verb in ("bezogen", "bestellt", "gefordert", "geliehen", "gerufen", "erworben")))
_ACT = "zu(?:fordern| bezieh| bestell| erhalten)"
SMALL_SIGNS = tuple(pattern(sign) for sign in ("x(?<=fax)", " int(?:ern|ran)", r"tel(?<!\p{L}tel)", _ACT, "ltlich", f" werden{_DONE}", r"fd\."))

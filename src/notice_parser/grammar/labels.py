"""What stands before a file number. Every pattern that looks for one is made of this list."""

from __future__ import annotations

LABELS = (
    r"A\.? ?Z",
    "Az",
    "Akz",
    r"Akt(?:en)?\.?-?z(?:eichen)?",
    "Unser (?:Zeichen|Aktenzeichen|Az)",
    "Geschäftszeichen",
    r"Gesch\.-?Z",
    "Gz",
    "Zeichen",
)
LABEL = "|".join(LABELS)
# Small letters that a line with a label may begin with. Not "z": a line that begins with "zeichen"
# is the rest of a word that a line's end broke
FIRST_LETTERS = "".join(sorted({label[0].lower() for label in LABELS} - {"z"}))
# "Az. des Gerichts: 4 K 1180/04", "Az. beim VG Köln: …": behind a label, another's file number
OTHERS = r"(?! ?\.? ?(?:des|der|beim|bei|vom) \p{L}[^:]{1,40}:)"

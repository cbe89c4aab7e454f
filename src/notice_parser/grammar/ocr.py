"""Headings as a scan shows them: "StGB NRW-Mittei1ung 6O3/2OO6 vom O1.O8.2006", "S t G B N R W - M i t t e i l u n g 603/2006".

Tried only for a short line near the top that the strict forms do not know and whose letters, confusions levelled, say "mitteilung".
"""

from __future__ import annotations

from .build import IGNORECASE, pattern, rich
from .dates import DATE

# What a scan makes of a letter. Each list has the letter itself.
_LOOKS = {
    "b": "[b86]", "e": "[ec]", "g": "[g9q6c]", "i": "[il1|!íj]", "l": "[l1i|!]", "m": "(?:m|rn|nn|ivi)", "n": "(?:n|u|ri)", "o": "[o0]", "s": "[s5$]",
    "t": "[tf+]", "u": "[uü]", "w": "(?:w|vv)", "v": "[vy]", "r": "[r]", "d": "[d0]",
}  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_DIGIT = "(?-i:[0-9OoQDlIi|!SsBZz])"
_STOP = " ?[.,] ?"


def _word(text: str) -> str:
    """A word in any of its looks, also spaced out letter by letter."""
    return " ?".join(_LOOKS.get(letter, letter) for letter in text.lower() if letter != " ")


_PUBLISHERS = "|".join(f"(?P<{name}>{_word(text)})" for name, text in (("nrw", "StGB NRW"), ("old", "NWStGB"), ("federal", "DStGB"), ("short", "StGB")))
PUBLISHERS = {"nrw": "StGB NRW", "old": "NWStGB", "federal": "DStGB", "short": "StGB"}
_NUMBER = rf"(?P<number>(?P<sequence>{_DIGIT}(?: ?{_DIGIT}){{0,3}}) ?/ ?(?P<year>{_DIGIT}(?: ?{_DIGIT}){{3}}|{_DIGIT} ?{_DIGIT}))"
_DATE = rf"(?P<date>{_DIGIT}(?: ?{_DIGIT})?{_STOP}{_DIGIT}(?: ?{_DIGIT})?{_STOP}{_DIGIT} ?{_DIGIT}(?: ?{_DIGIT} ?{_DIGIT})?|{DATE})"

SCANNED_NUMBER_LINE = pattern(
    rf"(?:(?P<publisher>{_PUBLISHERS}) ?[-‐‑–—~.]? ?)?{_word('Mitteilung')}(?: ?N ?r ?\.?)?(?: ?{_NUMBER})?(?: ?,? ?{_word('vom')} ?:? ?{_DATE})? ?[.:]?$",
    IGNORECASE,
)
# The same with more around it, where the whole notice stands on one line
SCANNED_NUMBER_INLINE = rich(
    rf"(?<=^| )(?P<publisher>{_PUBLISHERS}) ?[-‐‑–—~.]? ?{_word('Mitteilung')}(?: ?N ?r ?\.?)?(?: ?{_NUMBER})?"
    rf"(?: ?,? ?{_word('vom')} ?:? ?{_DATE})(?= ?[-–—:.,;|]?(?: |$))",
    IGNORECASE,
)
# What a heading leaves in a text that no form knows: the words levelled (see `repair.level`), without blanks
HEADING_TRACE = pattern(r"mlttellun9en[-–—?]|(?:st9b|nrw|nw)[-–—?.]?(?:presse|statement)|(?:st9b|nrw|nw)[-–—?.]?mlttellun9[\dolsb]")
SCANNED_HEADER = pattern(rf"(?P<word>{_word('Mitteilungen')}) ?(?P<dash>[-‐‑‒–—―−?~]) ?(?P<section>\S.*+)$", IGNORECASE)
# "A z .  I I I  8 1 0 - 2": spaced out letter by letter
SPACED_AZ_LINE = pattern(r"(?P<label>A ?[zZ](?: ?[.:]){0,3}) (?P<az>\S(?: \S){2,40})$")
SCANNED_HEADER_INLINE = rich(rf"(?<=^| ){_word('Mitteilungen')} ?[-‐‑‒–—―−?~] ", IGNORECASE)
# A label before an Az. that is one: "A2.:", "Az,:", "Az.;", "Aktenzeichcn:"
SCANNED_AZ_LINE = pattern(rf"(?P<label>A ?[z2]|{_word('Aktenzeichen')}) ?[.,:;]{{1,3}} *+(?P<az>\S.*+)$", IGNORECASE)

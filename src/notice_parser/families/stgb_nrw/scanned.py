"""Headings as a scan shows them: "StGB NRW-Mittei1ung 6O3/2OO6 vom O1.O8.2006", "S t G B N R W - M
i t t e i l u n g 603/2006".

Tried only for a short line near the top that the strict forms do not know and whose letters,
confusions levelled, say "mitteilung".
"""

from __future__ import annotations

from ...grammar.build import IGNORECASE, Match, pattern, rich
from ...grammar.dates import DATE
from ...grammar.ocr import DIGIT, STOP, word
from ...view.scans import level

_PUBLISHERS = "|".join(
    f"(?P<{name}>{word(text)})"
    for name, text in (
        ("nrw", "StGB NRW"),
        ("old", "NWStGB"),
        ("federal", "DStGB"),
        ("short", "StGB"),
    )
)
PUBLISHERS = {"nrw": "StGB NRW", "old": "NWStGB", "federal": "DStGB", "short": "StGB"}
_NUMBER = (
    rf"(?P<number>(?P<sequence>{DIGIT}(?: ?{DIGIT}){{0,3}}) ?/ ?(?P<year>{DIGIT}"
    rf"(?: ?{DIGIT}){{3}}|{DIGIT} ?{DIGIT}))"
)
_DATE = (
    rf"(?P<date>{DIGIT}(?: ?{DIGIT})?{STOP}{DIGIT}(?: ?{DIGIT})?{STOP}{DIGIT} ?{DIGIT}"
    rf"(?: ?{DIGIT} ?{DIGIT})?|{DATE})"
)

SCANNED_NUMBER_LINE = pattern(
    rf"(?:(?P<publisher>{_PUBLISHERS}) ?[-‐‑–—~.]? ?)?{word('Mitteilung')}(?: ?N ?r ?\.?)?"
    rf"(?: ?{_NUMBER})?(?: ?,? ?{word('vom')} ?:? ?{_DATE})? ?[.:]?$",
    IGNORECASE,
)
# The same with more around it, where the whole notice stands on one line
SCANNED_NUMBER_INLINE = rich(
    rf"(?<=^| )(?P<publisher>{_PUBLISHERS}) ?[-‐‑–—~.]? ?{word('Mitteilung')}"
    rf"(?: ?N ?r ?\.?)?(?: ?{_NUMBER})?"
    rf"(?: ?,? ?{word('vom')} ?:? ?{_DATE})(?= ?[-–—:.,;|]?(?: |$))",
    IGNORECASE,
)
# What a heading leaves in a text that no form knows: the words levelled (see `repair.level`),
# without blanks
HEADING_TRACE = pattern(
    r"mlttellun9en[-–—?]|(?:st9b|nrw|nw)[-–—?.]?(?:presse|statement)"
    r"|(?:st9b|nrw|nw)[-–—?.]?mlttellun9[\dolsb]"
)
SCANNED_HEADER = pattern(
    rf"(?P<word>{word('Mitteilungen')}) ?(?P<dash>[-‐‑‒–—―−?~]) ?(?P<section>\S.*+)$", IGNORECASE
)
SCANNED_HEADER_INLINE = rich(rf"(?<=^| ){word('Mitteilungen')} ?[-‐‑‒–—―−?~] ", IGNORECASE)

_MITTEILUNG = level("Mitteilung")


def says_mitteilung(text: str) -> bool:
    """Whether "Mitteilung" stands in a text in any of the looks that a scan gives it. No scan parts
    the two "t", but for a blank."""
    small = text.casefold()
    return ("tt" in small or "t t" in small) and _MITTEILUNG in level(text)


def as_written(match: Match) -> dict[str, str]:
    """The publisher of a scanned heading, as it was before the scan."""
    found = [text for name, text in PUBLISHERS.items() if match[name]]
    return {"publisher": found[0]} if found else {}

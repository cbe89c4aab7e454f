"""File numbers on anybody's pages: what joins their parts, and those of courts and ministries."""

from __future__ import annotations

from .build import pattern
from .lines import DASH

AZ_JOINT = pattern(rf" ?({DASH}|/) ?")
# Somebody else's file: courts "9 A 1248/92", "416 O 94/02", "Az.: 8 K 1244/14 (VG Arnsberg)",
# "VerfGH 14/11"; ministries "III B 4 - 5/204 - 5612/99", "II C 4-9102", "IV - 9- 094 024"
FOREIGN_FILE = pattern(
    r"(?:\d{1,3} ?[a-z]? \p{Lu}\p{L}{0,4} \d{1,5}[./]\d\d(?!\d)"  # "9 A 1248/92"
    r"|\p{L}{3,6} \d{1,4}/\d\d(?!\d)"  # "VerfGH 14/11"
    rf"|[IVX]{{1,4}}+ ?{DASH}? ?[A-Z](?![A-Z]) ?{DASH}? ?\d"  # "III B 4 - 5/204", "II C 4-9102"
    rf"|[IVX]{{1,4}} {DASH} \d{{1,2}} ?{DASH} ?\d{{3}} \d{{3}})"  # "IV - 9- 094 024"
)

"""The Az. (Aktenzeichen): the publisher's own file numbers and how to tell them from those of courts and ministries."""

from __future__ import annotations

from .build import pattern, rich
from .lines import DASH

# Departments: "III", "III/2", "G/3", "G/3-1" (but "I/2-024-13-1" is department I/2), "IVI/1" (a typo that stands in print).
_DEPARTMENT = rf"(?:[IVX]{{1,4}}|G)(?: ?/ ?\d(?:{DASH}\d(?= |$))?)?(?!\p{{L}})"
# File plans: "810 - 2/2", "22-10-4", "805/06", "10.0.9-003/001", "921-03 / 922-01", "33 -10"
_FILE_PLAN = rf"\d{{1,4}}(?:\.\d{{1,4}}){{0,5}}(?: ?(?:{DASH}|/) ?\d{{1,4}}){{0,5}}"
# Initials of those who wrote: "qu/g", "qu-qu", "ke-ko", "gr", "Le/Be"
_INITIALS = rf"\p{{L}}\p{{Ll}}{{1,2}}(?: ?(?:{DASH}|/) ?\p{{L}}\p{{Ll}}{{0,2}})?"

AZ_VALUE = pattern(
    rf"(?:(?P<department>{_DEPARTMENT})(?: ?{DASH} ?| |$))?"
    rf"(?P<file_plan>(?!\d/)(?(department)|(?!\d(?: |$))){_FILE_PLAN})?(?:(?:^|(?<= )| )(?P<initials>{_INITIALS}))?$"
)
# "840-05 G/3-1": the other way round
AZ_REVERSED = pattern(rf"(?P<file_plan>{_FILE_PLAN}) (?P<department>{_DEPARTMENT})$")
_COMPACT_PLAN = rf"(?:\d{{2,3}}(?!\d)|\d(?=\.))(?:\.\d{{1,4}}){{0,5}}(?:(?:{DASH}|/)\d{{1,4}}){{0,5}}"
# Spaced out letter by letter, the blanks taken away: "III810-2qu/g"
AZ_COMPACT = rich(
    rf"(?P<department>(?:[IVX]{{1,4}}|G)(?:/\d(?:-\d(?!\d(?!\d)))?)?)?{DASH}?(?P<file_plan>{_COMPACT_PLAN})?(?P<initials>{_INITIALS})?$"
    rf"|(?P<file_plan>{_COMPACT_PLAN})(?P<department>G(?:/\d(?:-\d)?)?)$"
)
# "GPM": letters only
AZ_LETTERS = pattern(r"\p{Lu}{2,5}$")
AZ_JOINT = pattern(rf" ?({DASH}|/) ?")
# The rest of an Az. that runs over two lines: "qu/g", "- 2", "810 - 2"
AZ_REST = pattern(rf"(?:{DASH} ?)?(?:(?:{_DEPARTMENT}[ -])?{_FILE_PLAN}(?: {_INITIALS})?|{_INITIALS})$")

# Somebody else's file: courts "9 A 1248/92", "416 O 94/02", "Az.: 8 K 1244/14 (VG Arnsberg)", "VerfGH 14/11"; ministries
# "III B 4 - 5/204 - 5612/99", "II C 4-9102", "IV - 9- 094 024"
FOREIGN_FILE = pattern(
    r"(?:\d{1,3} ?[a-z]? \p{Lu}\p{L}{0,4} \d{1,5}[./]\d\d(?!\d)|\p{L}{3,6} \d{1,4}/\d\d(?!\d)"
    rf"|[IVX]{{1,4}}+ ?{DASH}? ?[A-Z](?![A-Z]) ?{DASH}? ?\d|[IVX]{{1,4}} {DASH} \d{{1,2}} ?{DASH} ?\d{{3}} \d{{3}})"
)

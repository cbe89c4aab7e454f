"""Dates: "01.08.2006", "05.04.98", "1.8.2006", "01. 08. 06"; "1. August 2006", "1.Juli 2003"."""

from __future__ import annotations

from .build import IGNORECASE, pattern

MONTH_NAMES = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
MONTHS = "|".join([*MONTH_NAMES, "Jänner", "Maerz"])
_SHORT_MONTHS = r"(?:Jan|Febr?|Mrz|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.?|M.rz"

# The shape of a date inside longer patterns.
DATE = (
    r"(?:\d{1,2} ?\. ?(?:\d{1,2}|[IVX]{1,4}) ?\. ?(?:\d{4}|\d\d)(?!\d)"
    rf"|\d{{1,2}} ?\.? ?(?i:{MONTHS}|{_SHORT_MONTHS}) {{0,2}}\d{{4}}(?!\d))"
)

NUMERIC_DATE = pattern(r"(?P<day>\d{1,2}) ?\. ?(?P<month>\d{1,2}) ?\. ?(?P<year>\d{4}|\d\d)")
# "12. II. 2014"; a scan makes the same of "12.11.2014"
ROMAN_DATE = pattern(
    r"(?P<day>\d{1,2}) ?\. ?(?P<month>[IVX]{1,4}) ?\. ?(?P<year>\d{4}|\d\d)", IGNORECASE
)
ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WORD_DATE = pattern(r"(?P<day>\d{1,2}) ?\.? ?(?P<month>\p{L}{3,9}+)\.? {0,2}(?P<year>\d{4})")
# "15. Oktober" at the start of a line is no list item
ORDINAL_DATE = pattern(rf"\d{{1,2}}\. ?(?i:{MONTHS})\b")

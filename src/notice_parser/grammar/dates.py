"""Dates: "01.08.2006", "05.04.98", "1.8.2006", "01. 08. 06"; "1. August 2006", "1.Juli 2003"."""

from __future__ import annotations

from .build import pattern

MONTHS = "Januar|Jänner|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_SHORT_MONTHS = r"(?:Jan|Febr?|Mrz|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.?|M.rz"

# The shape of a date inside longer patterns.
DATE = (
    r"(?:\d{1,2} ?\. ?\d{1,2} ?\. ?(?:\d{4}|\d\d)(?!\d)"
    rf"|\d{{1,2}} ?\.? ?(?i:{MONTHS}|{_SHORT_MONTHS}) {{0,2}}\d{{4}}(?!\d))"
)

NUMERIC_DATE = pattern(r"(?P<day>\d{1,2}) ?\. ?(?P<month>\d{1,2}) ?\. ?(?P<year>\d{4}|\d\d)")
WORD_DATE = pattern(r"(?P<day>\d{1,2}) ?\.? ?(?P<month>\p{L}{3,9}+)\.? {0,2}(?P<year>\d{4})")
# "15. Oktober" at the start of a line is no list item
ORDINAL_DATE = pattern(rf"\d{{1,2}}\. ?(?i:{MONTHS})\b")

"""What a cell may hold that a spreadsheet reads: no more than fits, and in a CSV file nothing that
becomes a formula, a number or a date when the file is opened."""

from __future__ import annotations

import datetime
import re

from ..words import ENGLISH, Words

# Excel counts a day that there was not, 29 February 1900, and others do not: before it a number of
# a day is not the same day everywhere.
FIRST_DAY = datetime.date(1900, 3, 1)
MOST = 32_767  # UTF-16 units, all that a cell of Excel holds
_REMARK = " … [cut: a cell of Excel holds {count} characters]"

# Full-width signs are taken for signs by East Asian versions. An apostrophe before one is doubled,
# so that taking one away always gives the text back.
_OBEYED = re.compile(r"'*(?:[\t\r]|\s*[=+\-@＝＋－＠])")
# "12/2016", "0211 4587", "1E5", "3. Mai", "März 2019", "WAHR"
_MONTH = (
    r"(?:jan(?:uar)?|feb(?:ruar)?|märz?|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)"
)
_TAKEN = re.compile(
    r"'*\s*(?:"
    r"[(€$]?\d[\d.,:/\-\s]*(?:e[+\-]?\d+)?[)%€$\s]*"
    r"|\.?,?\d[\d.,:/\-\s]*"
    rf"|(?:\d{{1,2}}[.\-/\s]{{0,2}})?{_MONTH}[.\-/\s]{{0,2}}\d{{0,4}}"
    r"|wahr|falsch|true|false"
    r")\s*",
    re.IGNORECASE,
)
_LONGEST_TAKEN = 60  # characters; longer numbers are taken for one too, and none has blanks in it


def fitting(text: str, words: Words = ENGLISH) -> str:
    """The text; one that is too long as its beginning and a remark, which fit into a cell
    together."""
    remark = words(_REMARK, count=MOST)
    if 2 * len(text) <= MOST or len(encoded := text.encode("utf-16-le", "replace")) <= 2 * MOST:
        return text
    return encoded[: 2 * (MOST - len(remark))].decode("utf-16-le", "ignore") + remark


def is_cut(text: str, words: Words = ENGLISH) -> bool:
    """Whether `fitting` has cut it."""
    return text.endswith(words(_REMARK, count=MOST))


def harmless(text: str) -> str:
    """The text for a cell of a CSV file: with an apostrophe before it where Excel would calculate
    it, or take it for a number or a date."""
    if _OBEYED.match(text) or _is_taken(text):
        text = f"'{text}"
    return fitting(text)


def _is_taken(text: str) -> bool:
    return text.isdecimal() if len(text) > _LONGEST_TAKEN else bool(_TAKEN.fullmatch(text))

"""Dates: their spellings, years of two digits, days that do not exist, and what is no date."""

from __future__ import annotations

import datetime

import pytest

import notice_parser
from notice_parser.fields import dates
from reading import HEAD

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
)  # fmt: skip  # as they are read: one entry a line would fill a page


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_in_words(month: int) -> None:
    name = MONTHS[month - 1]
    for written in (name, name.upper(), name.lower()):
        assert dates.read(f"2. {written} 2006") == datetime.date(2006, month, 2)


@pytest.mark.parametrize(
    "text", ["1 August 2006", "1.August 2006", "01 . 08 . 2006", "1.8.06", "1. Aug. 2006"]
)
def test_spellings_of_a_date(text: str) -> None:
    assert dates.read(text) == datetime.date(2006, 8, 1)


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("00", 2000),
        ("03", 2003),
        ("16", 2016),
        ("69", 2069),
        ("70", 1970),
        ("99", 1999),
        ("1996", 1996),
        ("0070", 70),
    ],
)
def test_years_of_two_digits_are_of_this_century_up_to_69(written: str, year: int) -> None:
    assert dates.full_year(written) == year
    assert dates.read(f"02.08.{written}") == datetime.date(year, 8, 2)


@pytest.mark.parametrize(
    "text",
    [
        "00. August 2006",
        "32. August 2006",
        "45. August 2006",
        "99. August 2006",
        "31. Juni 2006",
        "30. Februar 2006",
        "1. August 0000",
    ],
)
def test_a_day_in_words_that_does_not_exist_is_none(text: str) -> None:
    assert dates.read(text) is None


@pytest.mark.parametrize(
    "date", ["31.02.2006", "00.01.2006", "29.02.2005", "32.01.2006", "01.13.2006", "31. April 2006"]
)
def test_an_impossible_date_is_none_and_its_text_is_given(date: str) -> None:
    heading = f"{HEAD[0]}\nStGB NRW-Mitteilung 1/2006 vom {date}"
    text = f"{heading}\nHinweise\nDie Vorschrift gilt.\nAz.: II 3"
    notice = notice_parser.parse(text)
    assert notice.date is None
    (diagnostic,) = notice.diagnostics
    assert (diagnostic.code, diagnostic.severity, diagnostic.field) == (
        "date-impossible",
        "error",
        "date",
    )
    assert date in diagnostic.message
    assert diagnostic.span is not None
    assert text[slice(*diagnostic.span)] == date


@pytest.mark.parametrize(
    "text",
    [
        "III 810 - 2",
        "603",
        "August 2006",
        "01.08",
        "1/8/2006",
        "٠١.٠٨.٢٠٠٦",
        "2006-08-01",
        "1. Brumaire 2006",
        "",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert dates.read(text) is None

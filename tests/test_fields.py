"""The converters of heading, references and broken lines, each with the forms that were seen and
what only looks like them.

Others have files of their own: `test_aktenzeichen`, `test_contacts`, `test_dates`, `test_headings`,
`test_ordering`, `test_roles`, `test_titles`.
"""

from __future__ import annotations

import datetime

import pytest

from notice_parser import Family, LineKind, parse_all
from notice_parser.grammar.build import pattern
from notice_parser.view.values import join_lines
from reading import HEAD, SENTENCE, bodies, codes, notice_of

BELOW = ("Hinweise", "Die Vorschrift gilt.", "Az.: II 3")

# Heading
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "number", "year", "date"),
    [
        (
            "StGB NRW-Mitteilung 603/2006 vom 01.08.2006",
            "603/2006",
            2006,
            datetime.date(2006, 8, 1),
        ),
        (
            "StGB NRW-Mitteilung Nr. 603/2006 vom 1.8.2006",
            "603/2006",
            2006,
            datetime.date(2006, 8, 1),
        ),
        ("NWStGB-Mitteilung 412/98 vom 20.08.98", "412/98", 1998, datetime.date(1998, 8, 20)),
        (
            "StGB NRW – Mitteilung 1/2002 vom 5. Januar 2002",
            "1/2002",
            2002,
            datetime.date(2002, 1, 5),
        ),
        ("stgb nrw-mitteilung 7/2019 vom 01. 03. 2019", "7/2019", 2019, datetime.date(2019, 3, 1)),
        ("STGB NRW-MITTEILUNG 7/2019 VOM 3. März 2019", "7/2019", 2019, datetime.date(2019, 3, 3)),
        ("StGB NRW-Mitteilung Nr. 12 vom 01.03.2019", "12", None, datetime.date(2019, 3, 1)),
    ],
)
def test_number_line(line: str, number: str, year: int | None, date: datetime.date) -> None:
    notice = notice_of(line, *BELOW, head=HEAD[:1])
    assert notice.number is not None
    assert (notice.number.text, notice.number.year, notice.date) == (number, year, date)
    assert notice.number.sequence == int(number.partition("/")[0])
    assert notice.diagnostics == ()


@pytest.mark.parametrize(
    ("number", "date", "expected"),
    [
        ("39/2004", "03.12.2003", []),
        ("39/2004", "03.11.2003", []),
        ("39/2004", "03.10.2003", ["date-year-differs"]),
        ("39/2004", "03.03.2004", []),
        ("39/2004", "03.03.2003", ["date-year-differs"]),
        ("39/2004", "03.03.2005", ["date-year-differs"]),
        ("39/2004", "03.12.2001", ["date-doubtful", "number-doubtful"]),
        ("39/2004", "03.12.2040", ["date-doubtful", "number-doubtful"]),
    ],
)
def test_years_of_number_and_date(number: str, date: str, expected: list[str]) -> None:
    line = f"StGB NRW-Mitteilung {number} vom {date}"
    assert codes(notice_of(line, *BELOW, head=HEAD[:1])) == expected


@pytest.mark.parametrize(
    "line",
    [
        "StGB NRW-Mitteilung 611/1999 vom 05.09.1999",
        "StGB NRW-Mitteilung 611/1999 vom 05.09.1999 wird hiermit ergänzt. Noten sind nicht alles.",
        "StGB NRW-Mitteilung Nr. 639/2018 vom 13.11.2018 enthält Näheres.",
        "Mitteilungen - das ist der Name einer Zeitschrift.",
    ],
)
def test_a_cited_heading_is_body(line: str) -> None:
    notice = notice_of("Die Vorschrift gilt.", line, "Der Landtag hat beraten.", "Az.: II 3")
    assert notice.number is not None
    assert notice.number.text == "1/2003"
    assert bodies(notice) == ["Die Vorschrift gilt.", line, "Der Landtag hat beraten."]
    assert notice.diagnostics == ()
    assert len(parse_all("\n".join((*HEAD, line)))) == 1


# References
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("StGB NRW-Mitteilung Nr. 639/2018 vom 13.11.2018", [("639/2018", "2018-11-13")]),
        ("StGB NRW-Mitteilung Nr. 331 vom 25.04.2007", [("331", "2007-04-25")]),
        ("Mitt. StGB NRW Juli 2006 Nr. 467", [("467", None)]),
        ("Mitt. NWStGB 1996, Nr. 467, S. 333", [("467", None)]),
        ("Mitt. vom 05.04.1998, Nr. 186", [("186", "1998-04-05")]),
        ("NWStGB-Mitteilungen 12/96, S. 216", [("12/96", None)]),
        ("(lfd. Nr. 642/2001)", [("642/2001", None)]),
        ("(Ziff. 446)", [("446", None)]),
        ("(vgl. Nr. 615/98)", [("615/98", None)]),
        ("Schnellbrief Nr. 171 v. 04.10.2013", [("171", "2013-10-04")]),
        ("Schnellbriefe 33, 34 und 36/2000", [("33", None), ("34", None), ("36/2000", None)]),
        ("StGB NRW-PM 27/2017", [("27/2017", None)]),
        ("Drucksache 19/19109", []),
        ("LT-Drs. 13/1387", []),
        ("VerfGH 14/11", []),
        ("(GV. NRW. S. 518 b, Nr. 31)", []),
        ("die Mitteilung 2006 an 14 Gemeinden", []),
        ("Az.: 9 A 1248/92", []),
    ],
)
def test_references(text: str, expected: list[tuple[str, str | None]]) -> None:
    notice = notice_of(text)
    assert [(each.number, each.date and each.date.isoformat()) for each in notice.references] == (
        expected
    )


# Lines
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Fallmanage-", "ment"], "Fallmanagement"),
        (["Städte-", "und Gemeindebund"], "Städte- und Gemeindebund"),
        (["SGB-II-", "Leistungen"], "SGB-II-Leistungen"),
        (["Muster-", "Abstimmungsvereinbarung"], "Muster-Abstimmungsvereinbarung"),
        (["EU-", "weit"], "EU-weit"),
        (["Nordrhein-", "Westfalen"], "Nordrhein-Westfalen"),
        (["das Gesetz -", "anders als bisher"], "das Gesetz - anders als bisher"),
        (["ein Satz", "  geht weiter"], "ein Satz geht weiter"),
        (["Bau-", "oder Grundstücke"], "Bau- oder Grundstücke"),
        (["", "  ", "Text"], "Text"),
    ],
)
def test_join_lines(lines: list[str], joined: str) -> None:
    assert join_lines(lines) == joined


def test_a_form_with_half_a_number_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="sequence and year"):
        Family("town", kinds=(LineKind("r", (pattern(r"Rundschreiben (?P<number>\d{1,4})"),)),))


@pytest.mark.parametrize(
    "lines",
    [
        ("Bestellungen an post@example.org", "", "Die Hefte sind"),
        ("Bestellungen an post@example.org", "Die Hefte sind"),
        ('"', SENTENCE),
        ("(", SENTENCE),
    ],
)
def test_half_a_sentence_or_a_mark_alone_is_read(lines: tuple[str, ...]) -> None:
    """What is asked behind a verb or inside of marks may be nothing."""
    assert bodies(notice_of(*lines, "Az.: II 3"))

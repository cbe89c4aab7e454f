"""The converters, each with the forms of FORMS and what only looks like them."""

from __future__ import annotations

import datetime

import pytest

import notice_parser
from notice_parser import Aktenzeichen, Notice
from notice_parser.fields import aktenzeichen, contacts, dates, references
from notice_parser.layouts import Form
from notice_parser.values import join_lines

AZ = [
    # text, department, file plan, initials
    ("III 810 - 2", "III", "810-2", None),
    ("III 810-12", "III", "810-12", None),
    ("III 806-3", "III", "806-3", None),
    ("III 901", "III", "901", None),
    ("III 470 - 30", "III", "470-30", None),
    ("III/2 711 - 2", "III/2", "711-2", None),
    ("III/2 855", "III/2", "855", None),
    ("IV/1 22-10-4", "IV/1", "22-10-4", None),
    ("IV/1 960-00", "IV/1", "960-00", None),
    ("IV/1 902-01/1", "IV/1", "902-01/1", None),
    ("III 810 - 2/2", "III", "810-2/2", None),
    ("II 31-60", "II", "31-60", None),
    ("IV-921-03", "IV", "921-03", None),
    ("IV/2-873-00", "IV/2", "873-00", None),
    ("I/2-024-13-1", "I/2", "024-13-1", None),
    ("V/1-902-17/0", "V/1", "902-17/0", None),
    ("I 05-17", "I", "05-17", None),
    ("I/2 100-00/2", "I/2", "100-00/2", None),
    ("G/3 805/06", "G/3", "805/06", None),
    ("G/3-1 830-00", "G/3-1", "830-00", None),
    ("G/2", "G/2", None, None),
    ("G/3-1", "G/3-1", None, None),
    ("IV", "IV", None, None),
    ("IV/1", "IV/1", None, None),
    ("840-05 G/3-1", "G/3-1", "840-05", None),
    ("II/2 32-16-4 qu/g", "II/2", "32-16-4", "qu/g"),
    ("II/2 33 -10 qu/g", "II/2", "33-10", "qu/g"),
    ("II/2 33-10 qu-qu", "II/2", "33-10", "qu-qu"),
    ("II ke-ko", "II", None, "ke-ko"),
    ("18.0.5", None, "18.0.5", None),
    ("16.1.4.2", None, "16.1.4.2", None),
    ("10.0.11-001", None, "10.0.11-001", None),
    ("10.0.9-003/001", None, "10.0.9-003/001", None),
    ("20.2.2-001/002 gr", None, "20.2.2-001/002", "gr"),
    ("25.0.9 qu", None, "25.0.9", "qu"),
    ("17.0.5.4.2 Le/Be", None, "17.0.5.4.2", "Le/Be"),
    ("IVI/1 921-03 / 922-01", "IVI/1", "921-03/922-01", None),
    ("III 810 – 2", "III", "810-2", None),
    ("GPM", None, None, None),
]  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


def heading(*lines: str) -> Notice:
    """A database notice with these lines below its title."""
    return notice_parser.parse("\n".join(("Mitteilungen - Recht", "StGB NRW-Mitteilung 1/2003 vom 05.02.2003", "Hinweise", *lines)))


@pytest.mark.parametrize(("text", "department", "file_plan", "initials"), AZ)
@pytest.mark.parametrize("label", ["Az.: ", "Az.:", "Az ", "AZ: ", "Az. : ", "az.: ", "Aktenzeichen: ", "Unser Zeichen: "])
def test_az(label: str, text: str, department: str | None, file_plan: str | None, initials: str | None) -> None:
    notice = heading("Die Vorschrift gilt.", label + text)
    assert notice.az == Aktenzeichen(text=text, department=department, file_plan=file_plan, initials=initials)
    assert notice.diagnostics == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("III 806-3", "III 806 - 3"),
        ("III 806-3", "III - 806-3"),
        ("IV/2-873-00", "IV/2 873-00"),
        ("G/3-1 840-05", "840-05 G/3-1"),
        ("II/2 33 -10 qu/g", "II/2 33-10 qu/g"),
        ("921-03 / 922-01", "921-03/922-01"),
    ],
)
def test_two_spellings_of_one_file_are_equal_when_normalised(one: str, other: str) -> None:
    spellings = [Aktenzeichen(text, **(aktenzeichen.split(text) or {})) for text in (one, other)]
    assert spellings[0].normalized == spellings[1].normalized
    assert spellings[0] != spellings[1]


def test_different_files_stay_different_when_normalised() -> None:
    normalized = {Aktenzeichen(text, **(aktenzeichen.split(text) or {})).normalized for text, *_ in AZ}
    assert len(normalized) == len(AZ) - 1  # "III 810 - 2" stands there twice, with a hyphen and with a dash


@pytest.mark.parametrize(
    "line",
    [
        "Az.: 8 K 1244/14 (VG Arnsberg)",
        "Az.: 416 O 94/02",
        "Az: II C 4-9102",
        "Az.: III B 4 - 5/204 - 5612/99",
        "Az.: IV - 9- 094 024",
        "Az. 9 A 1248/92",
        "Aktenzeichen der Gerichte",
    ],
)
def test_a_file_of_somebody_else_is_not_taken_and_the_doubt_has_a_name(line: str) -> None:
    notice = heading("Die Vorschrift gilt.", line)
    assert notice.az is None
    assert notice.body[-1].text == line
    assert "az" in {diagnostic.field for diagnostic in notice.diagnostics}


def test_az_of_unknown_form_keeps_its_text() -> None:
    notice = heading("Die Vorschrift gilt.", "Az.: Ordner 7 links")
    assert notice.az == Aktenzeichen(text="Ordner 7 links")
    assert [diagnostic.code for diagnostic in notice.diagnostics] == ["az-unknown-form"]


@pytest.mark.parametrize(("lines", "text"), [(("Az.: II/2 32-16-4", "qu/g"), "II/2 32-16-4 qu/g"), (("Az.:", "III 810 - 2"), "III 810 - 2")])
def test_az_over_two_lines(lines: tuple[str, ...], text: str) -> None:
    notice = heading("Die Vorschrift gilt.", *lines)
    assert notice.az is not None
    assert notice.az.text == text
    assert [diagnostic.code for diagnostic in notice.diagnostics] == ["az-joined"]


def test_empty_az() -> None:
    notice = heading("Die Vorschrift gilt.", "Az.:")
    assert notice.az is None
    assert [diagnostic.code for diagnostic in notice.diagnostics] == ["az-empty"]
    assert "Az.:" not in [paragraph.text for paragraph in notice.body]


# Heading --------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "number", "year", "date"),
    [
        ("StGB NRW-Mitteilung 603/2006 vom 01.08.2006", "603/2006", 2006, datetime.date(2006, 8, 1)),
        ("StGB NRW-Mitteilung Nr. 603/2006 vom 1.8.2006", "603/2006", 2006, datetime.date(2006, 8, 1)),
        ("NWStGB-Mitteilung 412/98 vom 20.08.98", "412/98", 1998, datetime.date(1998, 8, 20)),
        ("StGB NRW – Mitteilung 1/2002 vom 5. Januar 2002", "1/2002", 2002, datetime.date(2002, 1, 5)),
        ("stgb nrw-mitteilung 7/2019 vom 01. 03. 2019", "7/2019", 2019, datetime.date(2019, 3, 1)),
        ("STGB NRW-MITTEILUNG 7/2019 VOM 3. März 2019", "7/2019", 2019, datetime.date(2019, 3, 3)),
        ("StGB NRW-Mitteilung Nr. 12 vom 01.03.2019", "12", None, datetime.date(2019, 3, 1)),
    ],
)
def test_number_line(line: str, number: str, year: int | None, date: datetime.date) -> None:
    notice = notice_parser.parse(f"Mitteilungen - Recht\n{line}\nHinweise\nDie Vorschrift gilt.\nAz.: II 3")
    assert notice.number is not None
    assert (notice.number.text, notice.number.year, notice.date) == (number, year, date)
    assert notice.number.sequence == int(number.partition("/")[0])
    assert notice.diagnostics == ()


@pytest.mark.parametrize("date", ["31.02.2006", "00.01.2006", "29.02.2005", "32.01.2006", "01.13.2006", "31. April 2006"])
def test_an_impossible_date_is_none_and_its_text_is_given(date: str) -> None:
    text = f"Mitteilungen - Recht\nStGB NRW-Mitteilung 1/2006 vom {date}\nHinweise\nDie Vorschrift gilt.\nAz.: II 3"
    notice = notice_parser.parse(text)
    assert notice.date is None
    (diagnostic,) = notice.diagnostics
    assert (diagnostic.code, diagnostic.severity, diagnostic.field) == ("date-impossible", "error", "date")
    assert date in diagnostic.message
    assert diagnostic.span is not None
    assert text[slice(*diagnostic.span)] == date


@pytest.mark.parametrize(
    ("number", "date", "codes"),
    [
        ("39/2004", "03.12.2003", []),
        ("39/2004", "03.11.2003", []),
        ("39/2004", "03.03.2004", []),
        ("39/2004", "03.03.2003", ["date-year-differs"]),
        ("39/2004", "03.03.2005", ["date-year-differs"]),
        ("39/2004", "03.12.2001", ["date-doubtful", "number-doubtful"]),
        ("39/2004", "03.12.2040", ["date-doubtful", "number-doubtful"]),
    ],
)
def test_years_of_number_and_date(number: str, date: str, codes: list[str]) -> None:
    notice = notice_parser.parse(f"Mitteilungen - Recht\nStGB NRW-Mitteilung {number} vom {date}\nHinweise\nDie Vorschrift gilt.\nAz.: II 3")
    assert [diagnostic.code for diagnostic in notice.diagnostics] == codes


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
    notice = heading("Die Vorschrift gilt.", line, "Der Landtag hat beraten.", "Az.: II 3")
    assert notice.number is not None
    assert notice.number.text == "1/2003"
    assert [paragraph.text for paragraph in notice.body] == ["Die Vorschrift gilt.", line, "Der Landtag hat beraten."]
    assert notice.diagnostics == ()
    assert len(notice_parser.parse_all("Mitteilungen - Recht\nStGB NRW-Mitteilung 1/2003 vom 05.02.2003\nHinweise\n" + line)) == 1


@pytest.mark.parametrize("text", ["III 810 - 2", "603", "August 2006", "01.08", "1/8/2006", "٠١.٠٨.٢٠٠٦", "2006-08-01", "1. Brumaire 2006", ""])
def test_what_is_no_date_is_none(text: str) -> None:
    assert dates.read(text) is None


# Ordering and references ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("Tel. 0221 4710-112, Fax -113", {"phones": ("0221 4710-112",), "faxes": ("-113",)}),
        ("Tel./Fax: (02 21) 47 10-8 16", {"phones": ("(02 21) 47 10-8 16",), "faxes": ("(02 21) 47 10-8 16",)}),
        ("unter der Telefax-Nr. 02214716961 anzufordern", {"faxes": ("02214716961",)}),
        ("Telefon 0 30 / 2 31 25-7 55 oder -756", {"phones": ("0 30 / 2 31 25-7 55", "-756")}),
        ("per Fax (0211 5550-399) möglich", {"faxes": ("0211 5550-399",)}),
        ("+49 221 4710-0 ist keine, Tel. +49 221 4710-1 eine", {"phones": ("+49 221 4710-1",)}),
        ("(www.rathaus.example.org ).", {"urls": ("www.rathaus.example.org",)}),
        ("http://192.0.2.17/san/antrag.htm.", {"urls": ("http://192.0.2.17/san/antrag.htm",)}),
        ("Mail: publikationen@example.org.", {"emails": ("publikationen@example.org",)}),
        ("ISBN 3-89222-653-9, DM 29,80", {"isbns": ("3-89222-653-9",), "price": "DM 29,80"}),
        ("ISBN 978-3-8293-1127-4, 1.250,50 EUR", {"isbns": ("978-3-8293-1127-4",), "price": "1.250,50 EUR"}),
        ("Verlag, Am Hafenkopf 3, 50667 Köln", {"street": "Am Hafenkopf 3", "postal_code": "50667", "city": "Köln"}),
        ("Verlag, Postfach 10 07 12, 59494 Soest", {"postal_code": "59494", "city": "Soest"}),
        ("Verlag, Ring 5, Postfach 10 07 12, D-53604 Bad Honnef", {"street": "Ring 5", "postal_code": "53604", "city": "Bad Honnef"}),
        ("Verlag\nRing 5\n45468 Mülheim an der Ruhr", {"street": "Ring 5", "postal_code": "45468", "city": "Mülheim an der Ruhr"}),
        ("im Jahr 2003 waren es 12000 Fälle", {}),
    ],
)
def test_details_are_as_written(text: str, details: dict[str, object]) -> None:
    assert {name: value for name, value in contacts.details(text)._asdict().items() if value and name != "text"} == details


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
    found = references.find(text)
    assert [(entry.number, entry.date and entry.date.isoformat()) for entry in found] == expected
    assert all(entry.text in text for entry in found)


# Lines ----------------------------------------------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("line", "role", "marker"),
    [
        ("- Beratung", "list-item", "-"),
        ("• Beratung", "list-item", "•"),
        ("1. Anlass und Ziel.", "list-item", "1."),
        ("(1) Die Gemeinden haben Abfälle einzusammeln.", "list-item", "(1)"),
        ("11. Ausnahmeverordnung zur StVO ist verkündet.", "text", None),
        ("86 Bewerber haben sich gemeldet.", "text", None),
        ("§ 6 a StVG bleibt.", "text", None),
        ("Rechtliche Ausgangslage", "heading", None),
        ("Haushaltsvorstand 296 Euro", "table-row", None),
        ("„Der Sport braucht Räume.“", "quote", None),
    ],
)
def test_roles(line: str, role: str, marker: str | None) -> None:
    notice = heading(line, "Der Landtag hat die Vorlage eingehend beraten und dann beschlossen.", "Az.: II 3")
    assert (notice.body[0].text, notice.body[0].role, notice.body[0].marker) == (line, role, marker)


def test_a_form_with_half_a_number_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="sequence and year"):
        Form("r", r"Rundschreiben (?P<number>\d{1,4})")

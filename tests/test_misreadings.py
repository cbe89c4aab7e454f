"""Forms of damage and of other pages that were once misread without a word: each comes out right,
or in doubt by the field's name. Several wordings of each form."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import pytest

import notice_parser
from notice_parser import Notice, iter_notices
from reading import codes

HEADER = "Mitteilungen - Bauen und Vergabe"
HEADING = "StGB NRW-Mitteilung 12/2006 vom 01.08.2006"
TITLE = "Laternen in der Nordstadt"
AZ = "Az.: III 810-2"
P = (
    "Die Laternen der Gemeinden werden seit vielen Jahren von Wärtern geputzt, und die Kosten "
    "dafür tragen die Städte und Gemeinden im Land ganz allein."
)
Q = (
    "Der Verband hat die Landesregierung aufgefordert, die Mittel für das Putzen der Laternen "
    "schon im kommenden Jahr deutlich zu erhöhen."
)


def database(
    *, header: str = HEADER, heading: str = HEADING, title: str = TITLE, body: str = P, az: str = AZ
) -> Notice:
    """A page of the database with one of its parts written otherwise."""
    return notice_parser.parse("\n".join((header, heading, title, body, az)))


def assert_clean(notice: Notice) -> None:
    assert not [d.code for d in notice.diagnostics if d.severity != "info"]


def assert_doubted(notice: Notice, *fields: str) -> None:
    named = {d.field for d in notice.diagnostics if d.severity != "info"}
    assert set(fields) <= named, codes(notice)


# Marks of other encodings and of markup
# --------------------------------------------------------------------------------------------

ENCODED = [
    "Müll in der Nordstadt".replace("ü", looks)
    for looks in (
        "=FC", "\\xfc", "\\'fc", "%FC", "(cid:252)", "√º", "+APw-", "&uuml", "&amp;uuml;",
    )
]  # fmt: skip
MARKED = [
    "Müll in der Nordstadt\\par", "**Müll in der Nordstadt**", "Müll in der Nordstadt | Drucken",
    "[b]Müll in der Nordstadt[/b]", "## Müll in der Nordstadt", "+ Müll in der Nordstadt",
    "{Müll in der Nordstadt}", "~fett Müll in der Nordstadt", "__Müll in der Nordstadt__",
    "[Müll in der Nordstadt](http://www.example.org/)", "Stra?e in der Nordstadt",
]  # fmt: skip


@pytest.mark.parametrize("words", [*ENCODED, *MARKED])
def test_marks_of_encodings_and_markup_in_a_title(words: str) -> None:
    assert_doubted(database(title=words), "title")


@pytest.mark.parametrize("words", [*ENCODED, "Wasser {Boden}", "Wasser ~ Boden \\plain"])
def test_marks_in_a_header(words: str) -> None:
    assert_doubted(database(header=f"Mitteilungen - {words}"), "header")


@pytest.mark.parametrize("words", ENCODED)
def test_marks_of_encodings_in_a_body(words: str) -> None:
    assert_doubted(database(body=f"Der Landtag hat über den {words} beraten. {P}"), "body")


@pytest.mark.parametrize("az", ["III 810-2\\par", "III 810-2 | Drucken", "III 810%2D2", "**III**"])
def test_marks_in_an_az(az: str) -> None:
    notice = database(az=f"Az.: {az}")
    if notice.az is None or notice.az.text != "III 810-2":
        assert_doubted(notice, "az")


@pytest.mark.parametrize(
    "address",
    ["http://www.example.org/M%C3%BCll/seite.html", "www.example.org/a.php?id=FCA4&seite=3"],
)
def test_addresses_may_have_such_marks(address: str) -> None:
    assert_clean(database(body=f"{P} Näheres steht unter {address} im Internet."))


@pytest.mark.parametrize(
    "title", ["§ 5 & Co.: 50 % mehr?", "C++ und „Wasser“ – neu", "Eins = eins"]
)
def test_titles_may_have_plain_marks(title: str) -> None:
    assert not {d.code for d in database(title=title).diagnostics} & {"title-doubtful"}


# Headings
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "StGB NRW-Mitteilung vom 12.02.2014 Nr. 614/2014",
        "StGB NRW-Mitteilung vom 12.02.2014, lfd. Nr. 614/2014",
        "StGB NRW-Mitteilung vom 12.02.2014 (614/2014)",
        "StGB NRW – Mitteilung v. 12. Februar 2014 - Nr. 614 / 14",
    ],
)
def test_a_number_behind_the_date(line: str) -> None:
    notice = database(heading=line)
    assert notice.number is not None
    assert (notice.number.sequence, notice.number.year) == (614, 2014)
    assert notice.date == datetime.date(2014, 2, 12)
    assert notice.title == TITLE
    assert_clean(notice)


@pytest.mark.parametrize(
    ("written", "month"),
    [("12. VII. 2014", 7), ("12.VII.2014", 7), ("12. III. 14", 3), ("12. xi. 2014", 11)],
)
def test_roman_months(written: str, month: int) -> None:
    notice = database(heading=f"StGB NRW-Mitteilung 614/2014 vom {written}")
    assert notice.date == datetime.date(2014, month, 12)
    assert_clean(notice)


@pytest.mark.parametrize("written", ["12. II. 2014", "12.II.2014", "02. II. 14", "2.II.2014"])
def test_a_roman_two_may_be_a_scanned_eleven(written: str) -> None:
    assert_doubted(database(heading=f"StGB NRW-Mitteilung 614/2014 vom {written}"), "date")


def test_a_roman_month_that_is_none() -> None:
    notice = database(heading="StGB NRW-Mitteilung 614/2014 vom 12. IIX. 2014")
    assert notice.date is None
    assert_doubted(notice, "date")


@pytest.mark.parametrize(
    "line",
    [
        "StGB NRW-Mitteilung 13/2006 12/2006 vom 01.08.2006",
        "StGB NRW-Mitteilung 13/2006, 12/2006 vom 01.08.2006",
        "StGB NRW-Mitteilung 13/2006 | Nr. 12/2006",
    ],
)
def test_two_numbers_in_one_heading(line: str) -> None:
    assert_doubted(database(heading=line), "number")


@pytest.mark.parametrize(
    ("header", "heading"),
    [
        (HEADER, f"StGB NRW-Mitteilung 13/2006 vom 02.08.2006\n{HEADING}"),
        (f"StGB NRW-Mitteilung 13/2006 vom 02.08.2006\n{HEADER}", HEADING),
        (HEADER, f"{HEADING}\nNWStGB-Mitteilung Nr. 13/2006 vom 02.08.2006"),
        (HEADER, f"{HEADING}\n13/2006"),
    ],
)
def test_a_second_heading_above_the_title(header: str, heading: str) -> None:
    assert_doubted(database(header=header, heading=heading), "number")


def test_the_same_heading_twice_is_no_doubt() -> None:
    notice = notice_parser.parse("\n".join((HEADER, HEADING, HEADING, TITLE, P, AZ)))
    assert "number-doubtful" not in codes(notice)


@pytest.mark.parametrize("rest", ["- Eilt!", "Nachtrag", "(Eilt)", ": Wichtig"])
def test_a_rest_behind_the_heading_beside_a_line_like_a_title(rest: str) -> None:
    notice = database(heading=f"{HEADING} {rest}", title="Laub")
    assert notice.title == "Laub" or "title-doubtful" in codes(notice)


def test_a_title_behind_the_heading_is_none_of_them() -> None:
    assert_clean(notice_parser.parse("\n".join((HEADER, f"{HEADING} {TITLE}", P, AZ))))


@pytest.mark.parametrize(
    "end", ["StGB NRW-Mitteilung 12/20", "StGB NRW-Mitteilung Nr. 614/19", "NWStGB-Mitteilung 614"]
)
def test_a_number_where_the_text_ends(end: str) -> None:
    assert_doubted(notice_parser.parse(f"{HEADER}\n{end}"), "number")


@pytest.mark.parametrize("end", ["01.08.20", "1. 8. 19", "01.08.20  \n"])
def test_half_a_year_where_the_text_ends(end: str) -> None:
    heading = f"StGB NRW-Mitteilung 12/2006 vom {end}"
    assert_doubted(notice_parser.parse(f"{HEADER}\n{heading}"), "date")
    assert "half" not in str(database(heading="StGB NRW-Mitteilung 12/20 vom 01.08.20").diagnostics)


# Headers and file numbers
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("below", ["Ausgabe 7/2006", "Heft 8 vom August", "Nr. 12", "Seite 3/7"])
def test_a_line_below_a_known_section(below: str) -> None:
    notice = database(header=f"{HEADER}\n{below}")
    assert notice.header is not None
    assert notice.header.section == "Bauen und Vergabe"
    assert notice.number is not None
    assert notice.number.text == "12/2006"


@pytest.mark.parametrize("below", ["Energie", "Neue Folge", "Baurecht"])
def test_a_line_below_a_known_section_that_may_be_of_it(below: str) -> None:
    assert_doubted(database(header=f"{HEADER}\n{below}"), "header")


def test_a_line_with_figures_below_an_unknown_section() -> None:
    assert_doubted(database(header="Mitteilungen - Laternen\nAusgabe 7/2006"), "header")


@pytest.mark.parametrize("behind", [" | Drucken", "\\par", " » Übersicht", " [Drucken]", "**"])
def test_what_a_page_puts_behind_a_known_section(behind: str) -> None:
    notice = database(header=HEADER + behind)
    assert notice.header is not None
    assert notice.header.text == HEADER
    assert_clean(notice)


@pytest.mark.parametrize("az", ["I512-2", "II33-08-1", "I22-10", "l512-2", "S3-2010"])
def test_a_letter_glued_to_a_file_plan(az: str) -> None:
    assert_doubted(database(az=f"Az.: {az}"), "az")


# Press lines
# --------------------------------------------------------------------------------------------


def press(line: str) -> Notice:
    imprint = "V.i.S.d.P.: Hauptgeschäftsführer Dr. Jan Muster"
    return notice_parser.parse(
        "\n".join((TITLE, "Es wird heller", line, "Düsseldorf, 08.05.2019", P, Q, imprint))
    )


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("StGB NRW-Pressmitteilung", "pressemitteilung"),
        ("StGB NRW-Presemitteilung", "pressemitteilung"),
        ("StGB NRW-Pressemiteilung", "pressemitteilung"),
        ("StGB NRW Presse-Mitteilung", "pressemitteilung"),
        ("StGB NRW\\-Pressemitteilung", "pressemitteilung"),
        ("StGB NRW-Statment", "statement"),
        ("Pressemitteilung des StGB NRW", "pressemitteilung"),
        ("Presseinformation | StGB NRW", "pressemitteilung"),
        ("Statement StGB NRW", "statement"),
        ("Statement des StGB NRW", "statement"),
        ("StGB NRW-Statement / Düsseldorf", "statement"),
    ],
)
def test_press_lines_in_other_words(line: str, kind: str) -> None:
    notice = press(line)
    assert (notice.kind, notice.date) == (kind, datetime.date(2019, 5, 8))
    assert (notice.title, notice.subtitle) == (TITLE, "Es wird heller")
    assert_clean(notice)


@pytest.mark.parametrize("word", ["Miteilung", "Mittelung", "Mitteilng", "Mittielung"])
def test_misspelt_headings_of_the_database(word: str) -> None:
    notice = database(heading=f"StGB NRW-{word} 12/2006 vom 01.08.2006")
    assert notice.number is not None
    assert (notice.kind, notice.number.text) == ("mitteilung", "12/2006")
    assert "kind-repaired" in codes(notice)
    assert_clean(notice)


@pytest.mark.parametrize("line", ["StGB NRW-PM", "PM des Verbandes", "Presemitteilung"])
def test_press_lines_that_cannot_be_read(line: str) -> None:
    assert_doubted(press(line), "title", "date")


@pytest.mark.parametrize("line", ["StGB NRW-Pressemitteilung2", "StGB NRW-Statement1"])
def test_a_number_glued_to_the_kind(line: str) -> None:
    assert_doubted(press(line), "number")


# Pages without a heading, and other publishers'
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("below", ["12.05.2020", "Bonn, 14.12.2012", "V.i.S.d.P.: Jan Muster"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_title_on_a_page_without_a_heading(below: str, gap: str) -> None:
    notice = notice_parser.parse(gap.join((TITLE, P, Q, below)))
    assert notice.title == TITLE or "title" in {d.field for d in notice.diagnostics}


@pytest.mark.parametrize("line", [HEADING, "NWStGB-Mitteilung Nr. 12/98 vom 01.08.1998"])
def test_a_heading_below_two_paragraphs(line: str) -> None:
    notice = notice_parser.parse("\n".join((P, Q, line, "Laub", P, AZ)))
    if notice.title != "Laub":
        assert_doubted(notice, "number", "date", "title")


@pytest.mark.parametrize("number", ["3/12", "Nr. 3/12", "4/2012"])
def test_a_number_alone_below_a_title(number: str) -> None:
    lines = (TITLE, "Bild", number, "Die Laterne vor der Sanierung", P, Q)
    assert_doubted(notice_parser.parse("\n\n".join(lines)), "number", "title")


def test_an_issue_of_another_publisher() -> None:
    lines = ("12/2009", TITLE, "Vom 3. März 2009", P, "Az.: 512-03")
    assert_doubted(notice_parser.parse("\n".join(lines)), "number")


@pytest.mark.parametrize(
    "lines",
    [
        ("Oberlandesgericht", TITLE, "Pressemitteilung Nr. 59/2018 vom 18. Juli 2018", P, Q),
        ("Stadt Musterstadt", "Pressemitteilung Nr. 33/2020 vom 10.11.2020", TITLE, P),
        ("Mitteilung", "des Laternenamtes vom 1. Juli 2023 über Laternen", P),
        ("Mitteilung", "der Laternenkammer über die Wahl", P),
        ("Pressemitteilung", "Nr. 12/2019 vom 28.02.2019", TITLE, P),
    ],
)
def test_titles_of_other_publishers_pages(lines: tuple[str, ...]) -> None:
    notice = notice_parser.parse("\n".join(lines))
    if notice.title != TITLE:
        assert_doubted(notice, "title")


# Pages of other publishers
# --------------------------------------------------------------------------------------------

CIRCULARS = """Rundschreiben – Archiv
Rundschreiben 3/2008 (VA) vom 18.03.2008
Behandlung von Sterbegeld
Rundschreiben 1/2008 (BA) vom 09.01.2008
Meldung der Filialen auf Inseln
Rundschreiben 10/2007 (WA) vom 27.12.2007
Formblätter"""
TEXT = "Die Vordrucke sind vom 1. Juli an zu verwenden. Vorhandene dürfen aufgebraucht werden."


def families_doubted(notices: Iterable[Notice]) -> list[bool]:
    return ["family-doubtful" in [d.code for d in notice.diagnostics] for notice in notices]


def test_entries_in_a_list_of_contents_are_doubted() -> None:
    assert all(families_doubted(notice_parser.parse_all(CIRCULARS)))
    assert all(families_doubted(one.notice for one in iter_notices([CIRCULARS])))
    # the same headings above texts are notices
    whole = CIRCULARS.replace("\nRundschreiben ", f"\n{TEXT}\nRundschreiben ") + f"\n{TEXT}"
    whole = whole.partition("\n")[2].partition("\n")[2]
    assert not any(families_doubted(notice_parser.parse_all(whole)))


@pytest.mark.parametrize("marks", [('"', '"'), ("„", "“")])
def test_a_heading_in_quotation_marks_is_doubted(marks: tuple[str, str]) -> None:
    head = "Richtlinien für Wanderungen\nRdErl. d. Innenministeriums v. 19.3.1997 - 97.20-1"
    page = "Wer weiß etwas davon?\n\n{}\n\n" + TEXT
    for text, doubted in ((head, False), (f"{marks[0]}{head}{marks[1]}", True)):
        notice = notice_parser.parse(page.format(text))
        assert notice.family == "nrw-runderlass"
        assert families_doubted([notice]) == [doubted]


def test_a_line_that_may_be_the_title_of_a_page_that_needs_none_is_doubted() -> None:
    heading = "BMF-Schreiben vom 3. Februar 2014 - IV C 5 - S 2334/13/10001 (BStBl I S. 237)"
    title = "Gestellung von Gummistiefeln"
    notice = notice_parser.parse(f"{heading}\n\n{title}\n\n1 Gummistiefel\n\n{TEXT}")
    assert {"title-doubtful", "body-doubtful"} <= {d.code for d in notice.diagnostics}
    title = "Lohnsteuer; Gestellung von Gummistiefeln"  # no sub-heading is written so
    notice = notice_parser.parse(f"{heading}\n\n{title}\n\n1 Gummistiefel\n\n{TEXT}")
    assert notice.title == title


def test_a_file_number_with_its_later_ministry() -> None:
    notice = notice_parser.parse(
        "Richtlinien zur Förderung von Begegnungsstätten\nRdErl. d. Ministeriums für Gesundheit,"
        f" Soziales und Familie – IV B 3 – 6102.7 –\n(am 7.7.2005 MGFFI)\nv. 1.3.2005\n\n{TEXT}"
    )
    assert notice.az is not None
    assert notice.az.text == "IV B 3 – 6102.7"
    assert notice.publisher == "Ministeriums für Gesundheit, Soziales und Familie"
    assert_clean(notice)


def test_neighbouring_borders_in_doubt_are_one_remark() -> None:
    notice = notice_parser.parse(f"{HEADER}\n{HEADING}\nWinterdienst\n{P}\n" + "a\n" * 40 + AZ)
    borders = [d for d in notice.diagnostics if "one paragraph or" in d.message]
    assert len(borders) == 1
    assert borders[0].span is not None
    assert borders[0].span[1] - borders[0].span[0] >= 2 * 38


CITED = ("publisher", "kind", "date", "title")
LISTS = (
    # a contents page of a gazette
    "Justizblatt\nInhaltsübersicht\nSprechtage der Notare\nBekanntmachung des Bayerischen"
    " Staatsministeriums der Justiz vom 4. Mai 2017, Az. B2 - 3830 - I - 512/2017 ........ 61"
    "\n11.05.2017 Ausschreibungen ........ 63",
    # what a search found
    "Ihre Suche ergab 14 Treffer\nBMF - Schreiben vom 12.06.2013 (IV C 4 - S 2171/09/10002) - DRsp"
    " Nr. 2013/50011\nFahrräder der Boten\nBMF - Schreiben vom 07.03.2005 (IV A 5 - S 7100 - 9/05)"
    " - DRsp Nr. 2009/30077\nTurmuhren\n1 2 weiter",
    # a bibliography
    "Verwaltungsvorschriften\nBMF, Schreiben v. 3.5.2003, IV D 1 - S 7100 - 9/03, BStBl I 2003, 77"
    "\nRdErl. d. Innenministeriums v. 8.9.2005 - 14 - 3.141 -, MBl. NRW. 2005 S. 71\nRundschreiben",
)


@pytest.mark.parametrize("text", LISTS)
def test_what_a_heading_in_a_list_says_is_doubted_value_by_value(text: str) -> None:
    notice = notice_parser.parse(text)
    named = {d.field for d in notice.diagnostics if d.severity != "info"}
    if notice.family != "unknown":
        assert "family" in named
    assert {name for name in CITED if getattr(notice, name) is not None} <= named


@pytest.mark.parametrize("above", ["Eilt!", "KOPIE", "Aus dem Präsidium"])
def test_an_odd_line_above_a_press_releases_title_is_doubted(above: str) -> None:
    page = "Bäume brauchen Platz\nStGB NRW-Pressemitteilung\nDüsseldorf, 12.03.2014\n" + TEXT
    assert_clean(notice_parser.parse(page))
    notice = notice_parser.parse(f"{above}\n{page}")
    assert {"title", "subtitle"} <= {d.field for d in notice.diagnostics}


@pytest.mark.parametrize("dash", ["=96", "%E2%80%93", "+IBM-", "ΓÇô", "‚Äì", "?"])
def test_a_title_whose_dash_alone_has_marks_of_another_encoding_is_doubted(dash: str) -> None:
    page = f"Elektronische Akte {dash} Ausblick\nStGB NRW-Statement\nDüsseldorf, 1.12.2012\n{TEXT}"
    assert "title-doubtful" in {d.code for d in notice_parser.parse(page).diagnostics}


@pytest.mark.parametrize(
    ("head", "foot", "names"),
    [
        ("Laufende Meldung (Nr. 14/2007)", "", {"number"}),
        ("", "Urteil vom 3. Juni 2010 (VG 4 K 12.09)", {"az"}),
        ("", "Beschluss vom 3. Juni 2010 - 4 L 12/09 -", {"az"}),
        ("Verwaltungsgericht Hollerstedt - Pressestelle", "", {"publisher"}),
    ],
)
def test_what_a_page_of_anybodys_does_not_give_is_doubted_where_a_line_may_have_it(
    head: str, foot: str, names: set[str]
) -> None:
    page = f"{head}\n\nBäume brauchen Platz\n\nPressemitteilung\n\n3. Juni 2010\n\n{TEXT}\n\n{foot}"
    notice = notice_parser.parse(page.strip())
    named = {d.field for d in notice.diagnostics if d.severity != "info"}
    assert all(getattr(notice, name) is not None or name in named for name in names), notice


def test_a_title_that_names_another_decree_in_its_second_line() -> None:
    page = "Anwendung des\n{}\nRdErl. d. Finanzministeriums v. 7.8.2009\n\n" + TEXT
    notice = notice_parser.parse(page.format("BMF-Schreibens vom 3. April 2005"))
    assert notice.title == "Anwendung des BMF-Schreibens vom 3. April 2005"
    assert "family-doubtful" not in {d.code for d in notice.diagnostics}  # it is no list
    # one of the notice's own form may be its heading: then the title is in doubt
    notice = notice_parser.parse(page.format("RdErl. d. Innenministeriums v. 3.4.2005"))
    assert {"title-doubtful", "date-doubtful"} <= {d.code for d in notice.diagnostics}

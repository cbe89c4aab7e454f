"""Headings that are broken over lines, scanned, incomplete, or not to be read whole."""

from __future__ import annotations

import pytest

from reading import HEAD, codes, kinds, notice_of

SCANNED = "StGB NRW-Mittei1ung 6O3/2OO6 vom O1.O8.2006"
SENTENCE = (
    "Der Landtag hat die Vorlage eingehend beraten. Die Gemeinden haben dann alles Weitere zu "
    "veranlassen, was daraus folgt."
)
BELOW = ("Hinweise", "Die Vorschrift gilt.", "Az.: II 3")

# Broken over lines
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "above", [[], ["Mitteilungen - Recht"], ["Startseite", "Mitteilungen - Recht"]]
)
@pytest.mark.parametrize(
    "parts",
    [
        ["StGB NRW-Mitteilung 603/2006 vom", "01.08.2006"],
        ["StGB NRW-", "Mitteilung 603/2006 vom 01.08.2006"],
        ["StGB NRW-", "Mitteilung 603/2006", "vom 01.08.2006"],
        ["StGB NRW-", "Mitteilung", "603/2006 vom 01.08.2006"],
        ["StGB NRW-Mittei1ung", "6O3/2OO6 vom O1.O8.2006"],
    ],
)
@pytest.mark.parametrize("furniture", [0, 40])
def test_a_heading_over_lines_is_one_wherever_it_stands(
    above: list[str], parts: list[str], furniture: int
) -> None:
    found = kinds(*["Startseite"] * furniture, *above, *parts, "Hinweise")
    assert found.split()[furniture + len(above) :] == ["heading", "short"]


def test_a_header_over_two_lines_is_joined() -> None:
    notice = notice_of("Mitteilungen -", "Recht", HEAD[1], *BELOW, head=())
    assert notice.header is not None
    assert (notice.header.text, notice.header.section) == ("Mitteilungen - Recht", "Recht")
    assert codes(notice) == ["header-joined"]


# Scanned
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", [SCANNED, "S t G B N R W - M i t t e i l u n g 603/2006"])
@pytest.mark.parametrize("above", ["", "Mitteilungen - Recht", "Startseite"])
def test_a_scanned_heading_is_one_also_below_a_header(above: str, line: str) -> None:
    assert kinds(*[above] * bool(above), line, "Hinweise").split()[-2:] == ["heading", "short"]


def test_a_scanned_heading_in_the_body_is_none() -> None:
    assert (
        kinds(*HEAD, SENTENCE, SCANNED, SENTENCE)
        == "header heading short paragraph short paragraph"
    )


def test_a_scanned_number_that_is_put_right_is_said() -> None:
    line = "StGB NRW-Mittei1ung 6O3/2006 vom 01.08.2006"
    notice = notice_of(line, *BELOW, head=HEAD[:1])
    assert notice.number is not None
    assert notice.number.text == "603/2006"
    repaired = [remark for remark in notice.diagnostics if remark.code == "number-repaired"]
    assert [remark.severity for remark in repaired] == ["info"]


@pytest.mark.parametrize(
    ("scanned", "section"),
    [
        ("Dlgitalisierung", "Digitalisierung"),
        ("D1gitalisierung", "Digitalisierung"),
        ("Verband lntern", "Verband Intern"),
    ],
)
def test_a_known_section_is_put_right(scanned: str, section: str) -> None:
    notice = notice_of(f"Mitteilungen - {scanned}", HEAD[1], *BELOW, head=())
    assert notice.header is not None
    assert (notice.header.text, notice.header.section) == (f"Mitteilungen - {section}", section)
    assert codes(notice) == ["header-repaired"]


# Incomplete
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("above", "kind"),
    [
        ([], "heading"),
        (["Mitteilungen - Recht"], "heading"),
        (["Startseite"], "heading"),
        (["Hinweise"], "short"),
        (["Startseite", "Hinweise"], "short"),
    ],
)
def test_a_heading_that_cannot_be_read_whole_is_one_only_where_one_is_due(
    above: list[str], kind: str
) -> None:
    assert kinds(*above, "StGB NRW-Mitteilung 603/2006 vom 2006-08-01").split()[-1] == kind


@pytest.mark.parametrize("label", ["", "Nr.", "Nr. ", "Nr ", "Nr"])
def test_a_number_is_read_though_its_date_cannot_be(label: str) -> None:
    line = f"StGB NRW-Mitteilung {label}603/2006 vom 2006-08-01"
    notice = notice_of(line, *BELOW, head=HEAD[:1])
    assert notice.number is not None
    assert notice.number.text == "603/2006"
    assert codes(notice) == ["date-missing"]


def test_a_header_without_section_is_missed() -> None:
    notice = notice_of("Mitteilungen -", HEAD[1], *BELOW, head=())
    assert notice.header is None
    assert codes(notice) == ["header-missing"]

"""A heading that another text cites claims its page, but everything that is read is doubted."""

from __future__ import annotations

import pytest

from notice_parser import Notice, parse

HEADING = "Mitteilung des Europäischen Patentamts vom 28. Juni 2016 über farbige Zeichnungen"
TEXT = (
    "Zeichnungen können von Juli an farbig eingereicht werden. Das Amt legt sie in der Akte so ab, "
    "wie sie eingegangen sind."
)


def is_doubted(notice: Notice) -> bool:
    """Whether family, date and title are doubted, all of them or none."""
    fields = {each.field for each in notice.diagnostics if each.severity == "warning"}
    doubted = {"family", "date", "title"} & fields
    assert doubted in (set(), {"family", "date", "title"}), doubted
    return bool(doubted)


@pytest.mark.parametrize(
    "above",
    [
        "Steuerkanzlei Ohligs",
        "Niederschrift über die 14. Sitzung des Bauausschusses",
        "Modul 4.2 – Übungsklausur Patentrecht",
        "Quellen- und Literaturverzeichnis",
        "Geschrieben am 12. Juli 2016 von Otti",
        "Endlich! Ich zitiere aus dem Amtsblatt:",
        "Der Verein hat sich damit schon im Mai befasst.",
    ],
)
def test_a_line_above_says_whose_text_it_is(above: str) -> None:
    assert is_doubted(parse("\n\n".join((above, HEADING, TEXT))))


@pytest.mark.parametrize(
    "above",
    [
        "Startseite",
        "EUROPÄISCHES PATENTAMT",
        "Liebe Kolleginnen und Kollegen,",
        "Hier der Wortlaut:",
        "Zum Seitenanfang   Seite drucken",
    ],
)
def test_a_line_of_the_site_or_of_a_letter_that_goes_with_it_does_not(above: str) -> None:
    assert not is_doubted(parse("\n\n".join((above, HEADING, TEXT))))


@pytest.mark.parametrize(
    "below",
    [
        "Erläuterungen",
        "Anmerkung der Redaktion:",
        "(= Anhang 3 dieser Arbeit)",
        "Von Patentanwältin Dr. Solveig Ambrosch, Bremen",
        "Mitteilung des Europäischen Patentamts vom 3. Mai 2016 über die Postzustellung",
    ],
)
def test_a_line_below_says_whose_text_it_is(below: str) -> None:
    assert is_doubted(parse("\n".join((HEADING, below, TEXT))))


def test_a_page_that_two_families_read_is_doubted_as_a_whole_where_it_is_cited() -> None:
    """Two families doubt the family alone; another text around the heading doubts what it says."""
    heading = "Rundschreiben 07/21 vom 3. Mai 2021"
    text = "\n".join(("Protokoll der Schulkonferenz", heading, "Wandertage", TEXT))
    fields = {each.field for each in parse(text).diagnostics}
    assert fields >= {"family", "number", "date"}

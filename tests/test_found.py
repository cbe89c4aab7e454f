"""What fuzzing and hostile readers found, by name: short texts that once broke one of the first
three laws."""

from __future__ import annotations

import pytest

import notice_parser
from notice_parser.families.stgb_nrw.scanned import HEADING_TRACE
from notice_parser.view.scans import level
from test_laws import check_partition, check_provenance

HEAD = "Mitteilungen - A\nStGB NRW-Mitteilung 1/98 vom 5.4.98\n"
FOUND = {
    "an address block over a line that begins with >": "Anmeldung\n>\nAnsprechpartner",
    "a header over a line that begins with >": "Mitteilungen-\n>\nStGBNWMitteilungvom 5.1.20",
    "a line of an unquoted text that begins with >": HEAD
    + "T\nErste Zeile Fallmanage-\n>ment liegt vor.\nAz.: III",
    "a letter that is no figure in a scanned number": "StGB NRW-Mittei1ung 6q3/2006 vom 01.08.2006",
    "a capital letter in a scanned number": "STGBNRWMITTEILUNGL/O4VOM4.5.2OO4",
    "a dotted capital I in a scanned number": "StGBNRWMittcilung\u0130/26vom1.8.2006",
    "a dotted capital I in the kind": "StGB NRW-M\u0130tteilung 603/2006 vom 01.08.2006",
    "a repaired header without blanks at its dash": "Mitteilungen-Digitalis ierung",
    "a heading without a date before a short line": "StGBNWMitteilung m\nO",
    "two date lines, one impossible": "Schnellbrief Nr.9\n1.8.06\n0.0.00",
    "a title across page furniture": "7/11\ns\ns\x0cLink kopieren\ni",
    "a printable invisible character": ">\nAz:V\u034fe",
    "marks in another order behind a number": "StGBNWMitteilung3\u0307\u0323",
    "marks in another order behind a label": "az:\u0307\u0323",
    "line ends as entities": HEAD + "A&#13;B&#12;C\nText.",
    "a soft hyphen at the end of a line": HEAD + "Titel\nText\xad\nAz.: III",
    "blanks around a dropped tag": HEAD + "Titel <b> </b> x\nText.",
    "a misread capital I beside a sign of misreading": "\xc3\n\xc4\xb0\nRW)",
    "more marks than any writing has behind a label": "Az:" + "\u09be\u09c7" * 17,
    "more marks than any writing has, without a letter": HEAD
    + "Titel\n"
    + "\u09c7\u09be" * 40
    + " x\nText.",
    "more marks than any writing has, in a text that is clean but for them": "\u0323" * 8
    + "\u0307" * 25
    + "\nText\xad.",
    "a mark behind a lone surrogate": HEAD + "Titel \ud800\u0308 x\nText.",
    "marks that are invisible": "\u034f" * 9,
    "a lone surrogate among misread characters": HEAD + "F\xc3\xb6rderung \ud800 x\nText.",
    "a lone surrogate in a title": HEAD + "Titel \ud800 x\nText.",
    "two citations over each other": HEAD + "Titel\nWie in Mitt. B\n, Nr.588 stand.",
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str) -> None:
    text = FOUND[name]
    check_partition(text)
    check_provenance(text)
    notice_parser.parse(text).model_dump_json()


def test_a_scanned_heading_on_one_line_is_read_or_doubted() -> None:
    """What a heading leaves in a text keeps it from passing for a page without a head."""
    body = (
        "Neue Hinweise Der Landtag hat die Vorlage eingehend beraten. Die Gemeinden haben dann "
        "alles Weitere zu veranlassen, was daraus folgt."
    )
    for heading in (
        "StGB NRW-Mittei1ung 603/2006 vom 01.08.2006",
        "StGB NRW-Mitteiluug 6o3-2006 v0m l.8.06",
    ):
        notice = notice_parser.parse(f"Mitteilungen - Recht {heading} {body} Az.: III 810 - 2")
        named = {
            diagnostic.field for diagnostic in notice.diagnostics if diagnostic.severity != "info"
        }
        assert notice.number is not None or "number" in named
        assert notice.date is not None or "date" in named
    assert HEADING_TRACE.search(level("StGB NRW-Mitteilung 603/2006"))
    assert HEADING_TRACE.search(level("Mitteilungen - Recht"))


def test_a_long_line_that_ends_with_a_quotation_goes_on() -> None:
    first = (
        "Der Landtag hat die Vorlage in dieser Woche eingehend beraten und mit Mehrheit "
        "beschlossen, denn die Stärkung durch das Gesetz „Neues Recht“"
    )
    notice = notice_parser.parse(f"{HEAD}Titel\n{first}\nist nun beschlossen.\nAz.: III")
    assert [paragraph.text for paragraph in notice.body] == [f"{first} ist nun beschlossen."]


def test_values_that_look_like_markup_come_back() -> None:
    text = (
        "Mitteilungen - A\nStGB NRW-Mitteilung 1/98 vom 5.4.0999\nA &lt;p&gt; &amp;lt; B &#xFB01;\n"
        "Text &lt;br&gt; hier und da.\nAz.: III"
    )
    notice = notice_parser.parse(text)
    again = notice_parser.parse(notice.to_text())
    assert (again.title, again.date, again.body) == (notice.title, notice.date, notice.body)
    assert notice.title == "A <p> &lt; B fi"


def test_a_reference_right_behind_a_stop_is_found() -> None:
    """ ".M" was taken for the start of a web address, and the "M" was gone for "Mitteilung"."""
    notice = notice_parser.parse(
        f"{HEAD}Titel\nDas gilt weiter (vgl.Mitteilung 166/2007).\nAz.: III"
    )
    assert [reference.number for reference in notice.references] == ["166/2007"]


def test_an_entity_beside_a_field_is_no_repair_of_it() -> None:
    notice = notice_parser.parse(f"{HEAD}&shy;Titel\nDas gilt weiter.\nAz.: III")
    assert notice.title == "Titel"
    assert not [
        diagnostic for diagnostic in notice.diagnostics if diagnostic.code == "title-repaired"
    ]


def test_a_page_that_says_it_has_no_title_may_have_a_subtitle() -> None:
    text = (
        "[ohne Titel]\nEin Untertitel\nPressemitteilung vom 3. März 2019\nBonn. Der Text kommt nun."
    )
    notice = notice_parser.parse(text)
    assert (notice.title, notice.subtitle) == (None, "Ein Untertitel")
    assert "title-missing" in {each.code for each in notice.diagnostics}


def test_a_letter_that_is_two_in_small_stands_before_a_publishers_name() -> None:
    """Its places were counted in small letters."""
    notice = notice_parser.parse(f"{HEAD}Titel\nSo steht es in İİİİ StGB NRW-Mitteilung 166/2007.")
    assert [reference.number for reference in notice.references] == ["166/2007"]
    notice_parser.parse("İİİİİİStGB Mitteilungen")

"""Page furniture inside and below a notice: running heads, page numbers, menus."""

from __future__ import annotations

import pytest

from notice_parser import parse
from reading import HEAD, SENTENCE, bodies, notice_of, words


@pytest.mark.parametrize(
    "lines",
    [["Seite 2", "Mitteilungen - Anderes"], ["Mitteilungen - Anderes", "Seite 2"], [HEAD[0]]],
)
def test_a_header_beside_a_page_number_is_furniture(lines: list[str]) -> None:
    for count in (1, 2, 3, 4):
        notice = notice_of(*[SENTENCE] * count, *lines, SENTENCE, "Az.: II 3")
        assert bodies(notice) == [SENTENCE] * (count + 1)


def test_a_cited_heading_beside_a_page_number_stays() -> None:
    cited = "StGB NRW-Mitteilung 5/2003 vom 06.02.2003"
    notice = notice_of(SENTENCE, "Seite 2", cited, SENTENCE, "Az.: II 3")
    assert bodies(notice) == [SENTENCE, cited, SENTENCE]


def test_a_header_in_the_body_is_none() -> None:
    notice = notice_of(SENTENCE, "Mitteilungen - Anderes", SENTENCE, "Seite 2", "Az.: II 3")
    assert bodies(notice) == [
        SENTENCE,
        "Mitteilungen - Anderes",
        SENTENCE,
    ]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (["Kontakt", "Mehr Wissen", "Drucken"], []),
        (["Kontakt", words(40), "Drucken"], []),
        (["Kontakt", words(41), "Drucken"], [words(41)]),
        (["Mehr Wissen", "Kontakt", "Neue Wege", "Drucken"], ["Mehr Wissen"]),
        (["Kontakt", "Neue Wege", "Drucken", "Mehr Wissen"], ["Mehr Wissen"]),
        (
            ["Kontakt", "Mehr Wissen", "Neue Wege", "Altes Recht", "Drucken"],
            ["Mehr Wissen", "Neue Wege", "Altes Recht"],
        ),
        (["Kontakt", "Mehr Wissen"], ["Mehr Wissen"]),
        (["Mehr Wissen", "Kontakt", "Drucken", "Impressum"], ["Mehr Wissen"]),
    ],
)
def test_short_lines_among_furniture_are_furniture(lines: list[str], left: list[str]) -> None:
    notice = notice_of(SENTENCE, *lines, SENTENCE, "Az.: II 3")
    assert bodies(notice) == [SENTENCE, *left, SENTENCE]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (["Mehr Wissen", "Kontakt", "Drucken", "Impressum"], []),
        (["Mehr Wissen", "Kontakt", "Drucken"], ["Mehr Wissen"]),
        (["Kontakt", "Mehr Wissen", "Drucken"], []),
    ],
)
def test_a_menu_below_a_notice_may_begin_with_an_unknown_word(
    lines: list[str], left: list[str]
) -> None:
    assert bodies(notice_of(SENTENCE, *lines)) == [SENTENCE, *left]


@pytest.mark.parametrize(
    "line",
    [
        "Diese Seite wurde zuletzt am 4. November 2019 bearbeitet.",
        "Zuletzt geändert: 3. Mai 2016",
        "Tags: Laternen, Wege",
        "2 Kommentare",
        "Hat Ihnen dieser Artikel geholfen? ja / nein",
        "Weitere Meldungen zum Thema",
        "http://www.verband.example/presse.html 10.01.2005",
        "Der Verband auf Twitter | Newsletter bestellen",
        "Startseite Presse Termine Kontakt",
        "Rathausbrief Seite 2 von 3",
        "466 Amtsblatt der Stadt Nr. 10 vom 3. Mai 2001",
    ],
)
def test_what_a_site_or_a_printout_adds_is_furniture(line: str) -> None:
    notice = notice_of(SENTENCE, line, SENTENCE, "Az.: II 3")
    assert bodies(notice) == [SENTENCE, SENTENCE]


@pytest.mark.parametrize(
    "line",
    [
        "Diese Seite der Medaille sieht kaum jemand.",
        "Zuletzt geändert hat sich wenig",
        "Das Amtsblatt Nr. 10 erschien im Jahr 2001",
        "Die Angaben stehen auf Seite 2 von 3 Blättern.",
        "Fachinfo > Fachgebiete > Digitalisierung",
    ],
)
def test_what_only_looks_so_stays(line: str) -> None:
    assert line in bodies(notice_of(SENTENCE, line, SENTENCE, "Az.: II 3"))


def test_short_lines_below_a_sites_lines_at_the_end_are_the_sites() -> None:
    tail = ["Drucken", "Hahnenschrei im Wohngebiet", "Nach oben", "Alte Münze 5, 40474 Düsseldorf"]
    notice = notice_of("Kein Az. steht hier.", *tail)
    assert bodies(notice) == ["Kein Az. steht hier."]
    # but not where the text itself goes on: a list, a sentence, one line of the site alone
    for line in ("- Laternen", "Es gilt weiter.", "1. Laternen"):
        assert line in bodies(notice_of(SENTENCE, "Drucken", "Nach oben", line))
    assert "Laternen" in bodies(notice_of(SENTENCE, "Drucken", "Laternen"))


MENU = ["Impressum", "Datenschutz", "Kontakt"]


def _is_doubted(line: str, *lines: str) -> bool:
    notice = notice_of(SENTENCE, *lines)
    assert line not in bodies(notice)
    return any("among a site's" in each.message for each in notice.diagnostics)


def test_a_sentence_begins_no_menu() -> None:
    for line in ("Es ist glatt auf den Wegen.", "Der Rat tagt:"):
        assert bodies(notice_of(line, "Neue Wege", *MENU)) == [line]


def test_a_sentence_among_a_sites_lines_is_doubted() -> None:
    for line in ("Es ist glatt.", "Die Stadt wird es veranlassen"):
        assert _is_doubted(line, *MENU[:2], line, MENU[2])
    assert _is_doubted("Die Stadt wird es veranlassen", *MENU, "Die Stadt wird es veranlassen")
    for line in ("Brief an den Rat (2)", "Mehr Wissen"):
        assert not _is_doubted(line, *MENU[:2], line, MENU[2])


def test_addresses_alone_at_the_end_are_doubted() -> None:
    """They are the site's, the office's, or of the matter."""
    page = "StGB NRW-Mitteilung 1/2006 vom 01.02.2006\nTitel\n" + SENTENCE + "\n"
    release = "Titel\nStGB NRW-Pressemitteilung\nDüsseldorf, 01.02.2006\n" + SENTENCE + "\n"
    for head, lines in (
        (page, ["Referat 25", "Tel. 0228 99-1550"]),
        (page, ["40474 Düsseldorf", "a@example.org"]),
        (page, ["www.kommunen-in-nrw.example"]),
        (page, ["StGB NRW, Hafenweg 11, 59065 Hamm"]),
        (release, ["40474 Düsseldorf"]),
        (release, ["a@example.org"]),
        (release, ["Pressestelle, Hafenweg 11, 59065 Hamm"]),
        (release, ["StGB NRW, Hafenweg 11, 59065 Hamm"]),
    ):
        notice = parse(head + "\n".join(lines))
        assert any("Addresses alone" in each.message for each in notice.diagnostics), lines
    # above a missing Az. one alone is the text's: the page has no foot, if it is none of a site or
    # of the publisher
    for lines in (
        ["Haushaltsausgleich 8"],
        ["Tel. 0228 99-1550", "Es gilt weiter."],
        ["40474 Düsseldorf"],
        ["a@example.org"],
        ["www.kommunen-in-nrw.example/broschuere"],
        ["Pape Verlag, Hafenweg 11, 59065 Hamm"],
    ):
        notice = parse(page + "\n".join(lines))
        assert not any("Addresses alone" in each.message for each in notice.diagnostics), lines


def test_somebody_elses_address_alone_is_the_texts() -> None:
    release = "Titel\nStGB NRW-Pressemitteilung\nDüsseldorf, 01.02.2006\n" + SENTENCE + "\n"
    notice = parse(release + "Städtische Werke, Hafenweg 11, 59065 Hamm")
    assert not any("Addresses alone" in each.message for each in notice.diagnostics)


def test_a_paragraph_that_begins_in_mid_sentence_is_doubted() -> None:
    notice = notice_of(SENTENCE, "Landesrecht, abgerufen am 4. Juni 2024.", "überlassen haben.")
    assert "body-doubtful" in {each.code for each in notice.diagnostics}

"""What a line is taken for, by its form or, without one, by its length and its stops.

Where the form of a line ends is told by the samples in `grammar/`; here is one line of each kind.
"""

from __future__ import annotations

import pytest

from reading import kinds, words


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Mitteilungen - Recht", "header"),
        ("Mittei1ungen - Recht", "header"),
        ("StGB NRW-Mitteilung 603/2006 vom 01.08.2006", "heading"),
        ("StGB NRW-Mittei1ung 6O3/2006", "heading"),
        ("Mitteilung", "word"),
        ("500/1996", "bare-number"),
        ("StGB NRW-Pressemitteilung Nr. 33/2020", "press-line"),
        ("Pressemitteilung", "press-line"),
        ("Pressemitteilung BoxID: 596261", "foreign-press-line"),
        ("Schnellbrief 192/2015", "letter-line"),
        ("Az.: II 31-60", "az"),
        ("Az.: II B 4 - 60", "foreign-az"),
        ("Düsseldorf, 10.11.2008", "date"),
        ("Sehr geehrte Damen und Herren,", "salutation"),
        ("An die Mitgliedsstädte", "letter-head"),
        ("Email: post", "letter-head"),
        ("Mit freundlichen Grüßen", "greeting"),
        ("Seite 2 von 3", "furniture"),
        ("- 123 -", "furniture"),
        ("icon-search ICON/icon_verband", "icons"),
        ("V.i.S.d.P.: Max Mustermann", "imprint"),
        ("=> Datenschutz", "pointer"),
        (">>> Bericht", "pointer"),
        ("Bericht der Kommission (PDF)", "link"),
        ("Zum Beitrag", "link"),
        ("[ohne Titel]", "nothing"),
        ("[ohne Titel] gilt", "short"),
        ("> Bericht", "short"),
        ("Telefonat", "short"),
    ],
)
def test_each_kind_of_line(line: str, kind: str) -> None:
    assert kinds(line) == kind


@pytest.mark.parametrize(
    ("line", "alone", "above", "below"),
    [
        ("Düsseldorf,", "paragraph", "StGB NRW-Pressemitteilung", "press-line place"),
        ("Eindrücke vom", "furniture", "Hinweise", "short short"),
        ("Hauptausschuss 2024", "short", "Eindrücke vom", "furniture furniture"),
    ],
)
def test_what_a_line_is_by_the_line_above(line: str, alone: str, above: str, below: str) -> None:
    assert kinds(line) == alone
    assert kinds(above, line) == below


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (words(180), "short"),
        (words(181), "paragraph"),
        (words(40, ":"), "short"),
        (words(41, ":"), "paragraph"),
        ("kurz,", "paragraph"),
        ("kurz;", "paragraph"),
        (words(30, "gilt. Neu") + words(30), "short"),
        (words(30, "gilt. Neu") + words(31), "paragraph"),
        (words(30, "gilt? Neu") + words(31), "paragraph"),
        (words(30, "gilt! Neu") + words(31), "paragraph"),
        (words(60, "."), "short"),
        (words(61, "."), "sentence"),
        (words(70, " e.V."), "short"),
        (words(70), "short"),
    ],
)
def test_length_and_stops_tell_titles_from_paragraphs(line: str, kind: str) -> None:
    assert kinds(line) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Aktenzeichen", "short"),
        ("Aktenzeichen:", "az"),
        ("Az.: Ordner " + words(53), "az"),
        ("Az.: Ordner " + words(54), "foreign-az"),
        ("A2.: III 810 - 2", "az"),
        ("Az.: I I 3 1 - 6 0", "az"),
    ],
)
def test_az_lines(line: str, kind: str) -> None:
    assert kinds(line) == kind


@pytest.mark.parametrize(
    ("rest", "kind"),
    [
        ("1234.1234.1234.1234.1234.1234 - 1234/123", "az-rest"),
        ("1234.1234.1234.1234.1234.1234 - 1234/1234", "short"),
    ],
)
def test_the_rest_of_an_az_is_a_short_line(rest: str, kind: str) -> None:
    assert kinds("Az.: II", rest) == f"az {kind}"


def test_a_scanned_header_is_a_short_line() -> None:
    assert kinds("Mittei1ungen - " + words(145)) == "header"
    assert kinds("Mittei1ungen - " + words(146)) == "short"


@pytest.mark.parametrize(
    ("length", "kind"), [(80, "furniture"), (399, "furniture"), (400, "paragraph")]
)
def test_a_cookie_banner_is_no_paragraph_of_any_length(length: int, kind: str) -> None:
    assert kinds("Diese Website verwendet Cookies. " + words(length - 33)) == kind


@pytest.mark.parametrize(
    "line", ["weiss", "drucken", "link kopieren", "weiterlesen", "Drucken", "SEITE DRUCKEN"]
)
def test_furniture_begins_small_only_with_the_letters_that_were_seen(line: str) -> None:
    assert kinds(line) == "furniture"


@pytest.mark.parametrize("line", ["teilen", "seite drucken", "kontakt", "presse"])
def test_a_small_word_is_no_furniture(line: str) -> None:
    assert kinds(line) == "short"


@pytest.mark.parametrize("mark", "-‐‑‒–—―−_=*~.•|")
def test_a_rule_of_any_mark_is_furniture(mark: str) -> None:
    assert kinds(mark * 5, f"{mark} {mark} {mark}") == "furniture furniture"

"""Page furniture inside and below a notice: running heads, page numbers, menus."""

from __future__ import annotations

import pytest

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

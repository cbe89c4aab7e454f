"""Where one notice ends and the next begins."""

from __future__ import annotations

import pytest

from notice_parser import iter_notices, parse, parse_all
from reading import CLOSED, HEAD, OTHER, PAGE, SENTENCE


def notices_of(*lines: str) -> list[str]:
    """The text of each notice."""
    return [excerpt.text.rstrip("\n") for excerpt in iter_notices(lines)]


def openings(*lines: str) -> list[str]:
    """The first line of each notice."""
    return [text.partition("\n")[0] for text in notices_of(*lines)]


def test_one_page_alone_follows_none() -> None:
    notice = parse("\n\n" + "\n".join(CLOSED) + "\n\n")
    assert "other" not in [block.kind for block in notice.blocks]


# Database
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", [PAGE, CLOSED, [*HEAD, *[SENTENCE] * 30, "Az.: II 3"]])
def test_a_heading_below_its_header_begins_a_notice(first: list[str]) -> None:
    assert openings(*first, *OTHER) == [HEAD[0], OTHER[0]]
    assert openings(*first, "Startseite", *OTHER) == [HEAD[0], "Startseite"]
    assert openings(*first, "Startseite", "Kontakt", *OTHER) == [HEAD[0], "Startseite"]
    assert openings("Startseite", *first, *OTHER) == ["Startseite", OTHER[0]]


def test_the_same_notice_twice_is_two() -> None:
    assert openings(*CLOSED, *CLOSED) == [HEAD[0]] * 2
    assert openings(*PAGE, *PAGE) == [HEAD[0]] * 2


def test_a_running_head_begins_none() -> None:
    assert openings(*PAGE, *HEAD[:2], "Ein anderer Absatz", SENTENCE, "Az.: II 3") == [HEAD[0]]
    assert openings(
        "Startseite", *PAGE, *HEAD[:2], "Ein anderer Absatz", SENTENCE, *HEAD[:2], SENTENCE
    ) == ["Startseite"]


@pytest.mark.parametrize(("furniture", "count"), [(0, 2), (6, 2), (7, 1)])
def test_a_header_stands_within_seven_lines_of_its_heading(furniture: int, count: int) -> None:
    assert (
        len(openings(*CLOSED, SENTENCE, OTHER[0], *["Link kopieren"] * furniture, *OTHER[1:]))
        == count
    )


# What stands between two notices
# --------------------------------------------------------------------------------------------


def test_short_lines_behind_the_end_of_a_notice_are_the_next_page() -> None:
    assert openings(*CLOSED, "icon-search", "Neues aus dem Rathaus", "Startseite", *OTHER) == [
        HEAD[0],
        "Neues aus dem Rathaus",
    ]
    assert openings(*CLOSED, "Neues aus dem Rathaus", *OTHER) == [HEAD[0], "Neues aus dem Rathaus"]
    assert openings(*CLOSED, SENTENCE, "Neues aus dem Rathaus", "Startseite", *OTHER) == [
        HEAD[0],
        "Startseite",
    ]


@pytest.mark.parametrize("above", [CLOSED, [*HEAD, *[SENTENCE] * 30, "Az.: II 3"]])
def test_only_so_many_are(above: list[str]) -> None:
    assert openings(*above, *["Neues"] * 23, *OTHER) == [HEAD[0], "Neues"]
    assert openings(*above, *["Neues"] * 24, *OTHER) == [HEAD[0], OTHER[0]]


@pytest.mark.parametrize("paragraphs_above", [1, 2, 3, 4])
def test_a_caption_over_a_page_belongs_to_it(paragraphs_above: int) -> None:
    above = [*HEAD, *[SENTENCE] * paragraphs_above]
    assert openings(*above, "Eindrücke vom", "Hauptausschuss 2024", *OTHER) == [
        HEAD[0],
        "Eindrücke vom",
    ]
    assert openings(*above, "Eindrücke vom", "Hauptausschuss", *OTHER) == [HEAD[0], OTHER[0]]
    assert openings(*above, "Eindrücke", "Hauptausschuss 2024", *OTHER) == [HEAD[0], OTHER[0]]
    assert openings(*above, "Eindrücke vom", SENTENCE, "Hauptausschuss 2024", *OTHER) == [
        HEAD[0],
        OTHER[0],
    ]


# Archive pages and press releases
# --------------------------------------------------------------------------------------------

ARCHIVE_PAGE = ["weiss", "287/1997", "Neue Vordrucke", "Link kopieren", SENTENCE]


def test_an_archive_page_begins_with_its_number_behind_an_end_or_the_logo() -> None:
    assert openings(*ARCHIVE_PAGE, *ARCHIVE_PAGE) == ["weiss"] * 2
    assert openings(*ARCHIVE_PAGE, "Az.: II 3", *ARCHIVE_PAGE[1:]) == ["weiss", "287/1997"]
    assert openings(*ARCHIVE_PAGE, "12/1997", SENTENCE) == ["weiss"]
    assert openings(*ARCHIVE_PAGE, "Zum Schluß", "12/1997", SENTENCE) == ["weiss"]


PRESS = [
    "StGB NRW-Pressemitteilung",
    "Düsseldorf, 10.11.2008",
    SENTENCE,
    "V.i.S.d.P.: Max Mustermann",
]


@pytest.mark.parametrize("titles", [1, 2, 3, 4])
def test_a_press_release_begins_with_its_title_behind_an_end(titles: int) -> None:
    assert openings("Erster Titel", *PRESS, *["Neuer Titel"] * titles, *PRESS) == [
        "Erster Titel",
        "Neuer Titel",
    ]


def test_a_press_release_does_not_begin_with_a_long_text() -> None:
    assert openings("Erster Titel", *PRESS, *["Neuer Titel"] * 5, *PRESS) == ["Erster Titel"]
    assert openings("Erster Titel", *PRESS[:3], "Neuer Titel", *PRESS) == ["Erster Titel"]
    assert openings(*CLOSED, *OTHER[:3], PRESS[0], SENTENCE) == [HEAD[0], OTHER[0]]


# Letters
# --------------------------------------------------------------------------------------------

LETTER = (
    "Schnellbrief 192/2015 An die Mitgliedsstädte und -gemeinden Aktenzeichen: 17.0.5.4.2 Le/Be "
    "10.09.2015 Neues Recht "
    f"Sehr geehrte Damen und Herren, {SENTENCE} Mit freundlichen Grüßen Max Mustermann"
)


@pytest.mark.parametrize(
    "letterhead",
    [
        "Städte- und Gemeindebund NRW",
        "Städte- und Gemeindebund NRW e.V.",
        "Kaiserswerther Straße 199;",
        "Kaiserswerther Straße 19;",
    ],
)
def test_each_flattened_letter_begins_with_its_letterhead(letterhead: str) -> None:
    letter = f"{letterhead} {LETTER}"
    assert notices_of(letter, letter) == [letter, letter]
    numbers = [notice.number for notice in parse_all(f"{letter}\n{letter}")]
    assert [number and number.text for number in numbers] == ["192/2015", "192/2015"]


@pytest.mark.parametrize("letterhead", ["Kaiserswerther Straße 199;", "Kaiserswerther Straße 19;"])
def test_a_flattened_letter_begins_one_also_where_the_one_before_has_no_end(
    letterhead: str,
) -> None:
    letter = f"{letterhead} {LETTER}"
    first = letter.partition(" Mit freundlichen")[0]
    assert notices_of(first, letter) == [first, letter]


def test_a_letter_behind_an_end_begins_with_its_number() -> None:
    letter = [
        "Schnellbrief 193/2015",
        "10.09.2015",
        "Neues Recht",
        "Sehr geehrte Damen und Herren,",
        SENTENCE,
        "Mit freundlichen Grüßen",
    ]
    assert openings(*letter, *letter) == ["Schnellbrief 193/2015"] * 2
    assert openings(*CLOSED, *letter) == [HEAD[0], "Schnellbrief 193/2015"]
    assert openings(*letter[:-1], *letter) == ["Schnellbrief 193/2015"]


# Blank lines
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ("{0}\n{1}\n{2}\n{3}\nAz.: II 3", "db-plain"),
        ("{0}\n\n{1}\n\n{2}\n\n{3}\n\nAz.: II 3", "db-blank"),
        ("{0}\n\n{1}\n\n{2}\n{3}\nAz.: II 3", "db-blank"),
        ("{0}\n\n{1}\n{2}\n\n{3}\nAz.: II 3", "db-plain"),
        ("{0}\n\n{1}\n{2}\n{3}", "db-plain"),
        ("{0}\n\n{1}\n\n{2}\n{3}", "db-blank"),
        ("{1}\n\n{3} {3}\n{3} {3}", "db-plain"),
        ("{1}\n\n{3} {3}\n\n{3} {3}", "db-blank"),
    ],
)
def test_a_layout_says_whether_blank_lines_stand_between_its_parts(text: str, layout: str) -> None:
    assert parse(text.format(*HEAD, SENTENCE)).layout == layout

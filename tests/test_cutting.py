"""A line that holds several parts of a notice is cut, at a heading in it and before its Az."""

from __future__ import annotations

import pytest

from reading import HEAD, kinds, weigh, words

HEADING = "StGB NRW-Mitteilung 603/2006 vom 01.08.2006"
SCANNED = "StGB NRW-Mittei1ung 6O3/2OO6 vom O1.O8.2006"
LONG = (
    "Der Landtag hat die Vorlage eingehend beraten. Die Gemeinden haben dann alles Weitere zu "
    "veranlassen, was daraus folgt."
)
WHOLE = "header heading short paragraph az"

# Headings
# --------------------------------------------------------------------------------------------


def test_a_whole_notice_on_one_line_is_cut() -> None:
    line = f"Mitteilungen - Recht {HEADING} Neue Hinweise {LONG} Az.: III 810 - 2"
    assert kinds(line) == WHOLE
    four = " ".join([LONG] * 4)
    line = f"Mittei1ungen - Recht {SCANNED} Neue Hinweise {four} Az.: III 810 - 2"
    assert kinds(line) == WHOLE


@pytest.mark.parametrize(
    ("length", "kind"), [(180, "short"), (181, "paragraph"), (400, "paragraph")]
)
def test_what_stands_behind_a_heading_is_a_title_if_it_is_short(length: int, kind: str) -> None:
    line = f"Mitteilungen - Recht {HEADING} {words(length)}"
    assert kinds(f"{line} Az.: II 3") == f"header heading {kind} az"
    assert kinds(line) == f"header heading {kind}"


@pytest.mark.parametrize("above", [[], ["Startseite"]])
def test_a_heading_without_number_is_cut_off_only_below_a_header(above: list[str]) -> None:
    line = "StGB NRW-Mitteilung vom 13.02.2020 Neue Hinweise"
    header = "Mitteilungen - Recht"
    furniture = ["furniture"] * len(above)
    assert kinds(*above, header, line).split() == [*furniture, "header", "heading", "short"]
    assert kinds(*above, line).split() == [*furniture, "heading"]
    assert kinds(header, *above, "Startseite", line).split() == [
        *["header", "furniture", *furniture],
        "heading",
    ]


@pytest.mark.parametrize(("furniture", "cut"), [(5, False), (6, True)])
def test_a_heading_in_the_body_is_not_cut_off(furniture: int, cut: bool) -> None:
    line = "StGB NRW-Mitteilung 603/2006 vom 13.02.2006 Neue Hinweise"
    expected = "furniture heading short" if cut else "furniture heading"
    assert kinds(LONG, *["Startseite"] * furniture, line).endswith(expected)


# The Az.
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("below", [(), ("Startseite",), ("Startseite", "icon-search")])
def test_an_az_behind_the_last_sentence_is_cut_off(below: tuple[str, ...]) -> None:
    last = words(80, " gilt.")
    text = "\n".join((*HEAD, f"{last} Az.: III 810 - 2", *below))
    body, az = weigh(text)[3:5]
    assert (text[body.start : body.end], text[az.start : az.end]) == (last, "Az.: III 810 - 2")


@pytest.mark.parametrize("below", [(), ("Startseite",), ("Startseite", "icon-search")])
def test_an_az_behind_the_last_sentence_stays_there_below_another(below: tuple[str, ...]) -> None:
    line = words(80, " gilt.") + " Az.: III 810 - 2"
    assert kinds(*HEAD, "Az.: II 3", line, *below).split()[3:5] == ["az", "paragraph"]
    assert kinds(*HEAD, "Az.: II 3", line, *below).count("az") == 1


def test_an_az_behind_a_sentence_in_the_middle_stays_there() -> None:
    line = words(80, " gilt. Az.: III 810 - 2")
    assert "az" not in kinds(*HEAD, line, words(80, "."))


def test_an_az_is_cut_off_a_text_of_one_line() -> None:
    assert kinds(words(80, " gilt. Az.: III 810 - 2")) == "paragraph az"


@pytest.mark.parametrize(("furniture", "count"), [(6, 1), (7, 2)])
def test_an_az_is_cut_off_unless_one_stands_near(furniture: int, count: int) -> None:
    found = kinds("Az.: II 3", *["Startseite"] * furniture, f"{LONG} Az.: III 810 - 2")
    assert found.split().count("az") == count


def test_parts_of_a_line_have_no_blank_line_between() -> None:
    line = f"Mitteilungen - Recht {HEADING} Neue Hinweise {LONG} Az.: III 810 - 2"
    assert [part.gap for part in weigh(line)] == [True] + [False] * 4
    text = f"Hinweise\n\n{LONG} Az.: III 810 - 2"
    assert [part.gap for part in weigh(text)] == [True, True, False]

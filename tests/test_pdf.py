"""PDF files to text: the order of reading, what is the page's own, pages without a text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from command_line import EXAMPLES, TEXTS, command, rows_of
from notice_parser.intake.pdf import PagesError, PdfText, text_from_pdf
from samples import Line, pdf, typeset

SENTENCE = "Der Ausschuss hat die Vorlage beraten und"
NARROW = [f"{i:02} {SENTENCE[:36]}" for i in range(40)]


def read(pages: Sequence[Sequence[Line]], **options: object) -> PdfText:
    return text_from_pdf(pdf(pages, **options), 100, 1_000)  # type: ignore[arg-type]  # as given


def column(lines: Sequence[str], left: float, top: float = 700) -> list[Line]:
    return [(left, top - 12 * i, line) for i, line in enumerate(lines)]


@pytest.mark.parametrize("order", ["columns", "rows", "backwards"])
def test_two_columns_are_read_one_after_the_other(order: str) -> None:
    left, right = column(NARROW[:20], 60), column(NARROW[20:], 310)
    lines = [*left, *right]
    if order == "rows":
        lines = [line for pair in zip(left, right, strict=True) for line in pair]
    elif order == "backwards":
        lines.reverse()
    head: Line = (60, 740, "Eine Überschrift, die über die beiden Spalten der Seite läuft, ganz")
    found = read([[*lines, head]]).text.split("\n")
    assert [line for line in found if line] == [head[2], *NARROW]


def test_what_runs_across_stands_between_the_columns_above_and_below() -> None:
    upper = [*column(NARROW[:8], 60, 700), *column(NARROW[8:16], 310, 700)]
    lower = [*column(NARROW[16:24], 60, 500), *column(NARROW[24:32], 310, 500)]
    across: Line = (
        60,
        560,
        "Ein Absatz, der wieder über die ganze Breite beider Spalten läuft",
    )
    found = read([[*lower, across, *upper]]).text.split("\n")
    assert [line for line in found if line] == [*NARROW[:16], across[2], *NARROW[16:32]]


def test_a_row_of_a_table_stays_one_line() -> None:
    rows = [(60, 700 - 14 * i, f"Stadt {i}") for i in range(9)]
    counts = [(400, 700 - 14 * i, f"{i}00 Euro") for i in range(9)]
    text = [(60, 720 + 12 * i, f"{SENTENCE} {SENTENCE}") for i in range(4)]
    found = read([[*rows, *counts, *text]]).text
    assert "Stadt 3 300 Euro" in found.split("\n")


def test_lines_come_from_top_to_bottom_whatever_the_file_says() -> None:
    assert read([[(60, 100, "Fuß"), (60, 700, "Erste"), (60, 688, "zweite")]]).text.split() == [
        "Erste", "zweite", "Fuß",
    ]  # fmt: skip


def word(i: int) -> str:
    """Another one for each number."""
    return "W" + chr(97 + i // 20) + chr(97 + i % 20)


def notice_with(furniture: Sequence[Sequence[Line]]) -> PdfText:
    """A notice over several pages, each with its furniture."""
    body = [f"{word(i)} {SENTENCE} {SENTENCE[:30]}" for i in range(20 * len(furniture))]
    return read(
        [
            [*column(body[20 * i : 20 * i + 20], 60), *lines, (60, 60 if i % 2 else 61, "")]
            for i, lines in enumerate(furniture)
        ]
    )


def test_running_heads_and_page_numbers_are_the_pages_own() -> None:
    found = notice_with(
        [
            [(60, 800, "Ministerialblatt NRW Ausgabe 5"), (500, 800, str(i)), (290, 30, f"- {i} -")]
            for i in (17, 18, 19, 20)
        ]
    )
    assert found.text.count("Ministerialblatt NRW Ausgabe 5") == 1
    assert found.text.startswith("Ministerialblatt NRW Ausgabe 5\n")
    lines = [line for line in found.text.split("\n")[1:] if line]
    assert [line[:3] for line in lines] == [word(i) for i in range(80)]
    assert [found.text[start:][:3] for start in found.pages[1:]] == [word(20), word(40), word(60)]


def test_heads_of_left_and_right_pages_and_a_foot_that_stays_once() -> None:
    heads = ["Links", "Rechts"] * 3
    found = notice_with(
        [
            [
                (60, 800, heads[i]),
                (60, 30, "Herausgeber: das Amt"),
                (60, 18, f"Seite {i + 1} von 6"),
            ]
            for i in range(6)
        ]
    )
    assert (found.text.count("Links"), found.text.count("Rechts")) == (1, 1)
    assert found.text.endswith("Herausgeber: das Amt")
    assert (found.text.count("Herausgeber"), found.text.count("Seite")) == (1, 0)


def test_a_notice_on_each_page_keeps_its_heading(tmp_path: Path) -> None:
    """Their headers are the same and stand where a running head would."""
    texts = [
        "Mitteilungen - Recht, Personal, Organisation\n"
        f"StGB NRW-Mitteilung {600 + i}/2006 vom 0{i}.08.2006\nTitel zum Thema {'abcd'[i - 1]}\n"
        f"{SENTENCE} {SENTENCE.lower()} stimmt ihr zu.\nAz.: II 8{i}0-2"
        for i in (1, 2, 3, 4)
    ]
    (tmp_path / "a.pdf").write_bytes(pdf([typeset(text) for text in texts]))
    rows = rows_of(command("parse", tmp_path, "--several").stdout)
    assert [(row["page"], row["number"]["sequence"], row["az"]["text"]) for row in rows] == [
        (i, 600 + i, f"II 8{i}0-2") for i in (1, 2, 3, 4)
    ]
    assert all(row["header"] for row in rows)


def test_a_notice_over_two_pages_is_what_it_is_on_one(tmp_path: Path) -> None:
    for text, example in zip(TEXTS, EXAMPLES, strict=True):
        lines = typeset(text)
        half = len(lines) // 2
        lower = [(x, 780 - 12 * i, line) for i, (x, _, line) in enumerate(lines[half:])]
        (tmp_path / "one.pdf").write_bytes(pdf([lines]))
        (tmp_path / "two.pdf").write_bytes(pdf([lines[:half], lower]))
        one, two = rows_of(command("parse", tmp_path).stdout)
        assert one["title"] == two["title"] == example.values["title"]
        assert one["number"] == two["number"]
        assert one["az"] == two["az"]
        assert " ".join(each["text"] for each in one["body"]) == " ".join(
            each["text"] for each in example.values["body"]
        )


def test_pages_that_are_pictures_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([typeset(TEXTS[0]), [], []], pictures=[2]))
    result = command("parse", tmp_path, status=1)
    assert len(rows_of(result.stdout)) == 1
    assert "a.pdf: page 3: it is a picture without a text" in result.stderr
    assert "page 2" not in result.stderr  # it is empty
    (tmp_path / "a.pdf").write_bytes(pdf([[], []]))
    assert "the PDF file has no text" in command("parse", tmp_path, status=1).stderr


def test_more_pages_or_objects_than_allowed() -> None:
    data = pdf([[(60, 700, "Text"), (60, 600, "Ende")]] * 3)
    assert text_from_pdf(data, 3, 2).text
    for pages, objects in ((2, 2), (3, 1)):
        with pytest.raises(PagesError):
            text_from_pdf(data, pages, objects)
    with pytest.raises(PagesError, match="characters on page 1"):
        text_from_pdf(pdf([[(60, 700, "a" * 11)]]), 1, 1)


def test_signs_beyond_ascii_and_hyphens_at_the_end_of_a_line() -> None:
    lines = [(60, 700, "Größe § 5 – „so“ (ja) \\ die Zusammen-"), (60, 688, "arbeit der Städte")]
    found = read([lines]).text
    assert found == "Größe § 5 – „so“ (ja) \\ die Zusammen-\narbeit der Städte"

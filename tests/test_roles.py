"""The roles of paragraphs: list item, heading, table row, quotation, text."""

from __future__ import annotations

import pytest

from reading import SENTENCE, bodies, notice_of, words


@pytest.mark.parametrize(
    ("line", "role", "marker"),
    [
        ("- Beratung", "list-item", "-"),
        ("• Beratung", "list-item", "•"),
        ("1. Anlass und Ziel.", "heading", "1."),
        ("(1) Die Gemeinden haben Abfälle einzusammeln.", "list-item", "(1)"),
        ("11. Ausnahmeverordnung zur StVO ist verkündet.", "text", None),
        ("86 Bewerber haben sich gemeldet.", "text", None),
        ("§ 6 a StVG bleibt.", "text", None),
        ("Rechtliche Ausgangslage", "heading", None),
        ("Haushaltsvorstand 296 Euro", "table-row", None),
        ("„Der Sport braucht Räume.“", "quote", None),
    ],
)
def test_roles(line: str, role: str, marker: str | None) -> None:
    notice = notice_of(
        line, "Der Landtag hat die Vorlage eingehend beraten und dann beschlossen.", "Az.: II 3"
    )
    assert (notice.body[0].text, notice.body[0].role, notice.body[0].marker) == (line, role, marker)


def roles(*lines: str) -> str:
    """The roles of these paragraphs, one letter each."""
    notice = notice_of(*lines, "Az.: II 3")
    assert bodies(notice) == list(lines)
    return "".join(
        "r" if paragraph.role == "table-row" else paragraph.role[0] for paragraph in notice.body
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["1. Anlass gilt.", "2. Ziel gilt.", SENTENCE], "llt"),
        (["1. Anlass gilt.", SENTENCE, "2. Ziel gilt.", SENTENCE], "ltlt"),
        (["10. Anlass gilt.", "11. Ziel gilt.", SENTENCE], "llt"),
        (["10. Anlass gilt.", "10. Ziel gilt.", SENTENCE], "ttt"),
        (["10. Anlass gilt.", "9. Ziel gilt.", SENTENCE], "ttt"),
        (["10. Anlass gilt.", "12. Ziel gilt.", SENTENCE], "ttt"),
        (["3. Anlass gilt.", SENTENCE], "tt"),
    ],
)
def test_a_number_marks_a_list_item_where_a_list_leads_up_to_it(
    lines: list[str], expected: str
) -> None:
    assert roles(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Rechtslage", SENTENCE], "ht"),
        (["Rechtslage", SENTENCE.rstrip(".")], "ht"),
        (["Rechtslage der Gemeinden", "Sie gilt."], "ht"),
        (["Rechtslage"], "t"),
        (["6 Monate Frist", SENTENCE], "ht"),
        (["§ 6 des Gesetzes", SENTENCE], "ht"),
        (["„Neues Recht", "Der Landtag hat dies beschlossen.“"], "hq"),
        (["1. Rechtslage", SENTENCE], "ht"),
        (["1. Rechtslage", "2. Die Gemeinden haben die Abfälle einzusammeln."], "ll"),
        (["1. " + words(87), SENTENCE], "ht"),
        (["1. " + words(88), SENTENCE], "lt"),
    ],
)
def test_a_short_line_over_a_longer_paragraph_is_a_heading(lines: list[str], expected: str) -> None:
    assert roles(*lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1996 12.480 Fälle", "r"),
        ("1996 waren es mehr.", "t"),
        ("Haushaltsvorstand 296 Euro", "r"),
        (words(110, " 12.480 DM"), "r"),
        (words(120, " 12.480 DM"), "r"),
        (words(121, " 12.480 DM"), "t"),
    ],
)
def test_a_short_line_with_an_amount_is_a_row(line: str, expected: str) -> None:
    assert roles(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["„Der Anfang gilt.", "Die Mitte gilt.", "Das Ende gilt.“", SENTENCE], "qqqt"),
        (["„Der Anfang gilt.“", SENTENCE], "qt"),
        (["Er sagte: „Der Anfang gilt.", "Das Ende gilt.“", SENTENCE], "tqt"),
        (["Das „Wort“ gilt.", SENTENCE], "tt"),
        (["Das „Wort“ und „der Anfang gelten.", "Das Ende gilt.“", SENTENCE], "tqt"),
        (["„Der Anfang gilt.", "“Die Mitte gilt.", "Das Ende gilt.“", SENTENCE], "qqqt"),
        (["„Der Anfang gilt.", "Das Ende gilt.”", SENTENCE], "qqt"),
        (['"Der Anfang gilt.', "Die Mitte gilt.", 'Das Ende gilt."', SENTENCE], "qqqt"),
        (['Das "Wort" gilt.', SENTENCE], "tt"),
        (['Das "Wort" und "noch eines" gelten.', SENTENCE], "tt"),
        (['"Das "Wort" gilt.', 'Das Ende gilt."', SENTENCE], "qqt"),
    ],
)
def test_a_quotation_goes_on_to_its_closing_mark(lines: list[str], expected: str) -> None:
    assert roles(*lines) == expected


def test_a_numbered_line_above_ordering_information_is_a_heading_as_its_neighbours_are() -> None:
    order = "Das Heft kann beim Verlag unter Tel. 0221/4710-236 bestellt werden."
    lines = ["I. Anlass", SENTENCE, "II. Bezug", order, "III. Schluss", SENTENCE]
    notice = notice_of(*lines, "Az.: II 3")
    assert [entry.text for entry in notice.ordering] == [order]
    assert [one.role for one in notice.body] == ["heading", "text", "heading", "heading", "text"]


def test_items_in_a_quotation_are_items() -> None:
    lines = ["„1. Der Rat nimmt den Bericht zur Kenntnis.", "2. Er tagt im Mai wieder.“"]
    notice = notice_of("Der Beschluss lautet:", *lines, "Az.: II 3")
    assert [one.marker for one in notice.body] == [None, "1.", "2."]


def test_a_paragraph_that_ends_in_a_name_is_judged_all_the_same() -> None:
    order = "Das Heft kann beim Verlag, Tel. 0221/4710-236, bestellt werden bei Frau Dr. Muster"
    assert [entry.text for entry in notice_of(SENTENCE, order, "Az.: II 3").ordering] == [order]


def test_a_number_alone_that_goes_on_with_none_is_doubted() -> None:
    """It may be a page's."""
    for lines, doubted in (
        (["1", SENTENCE, "2", SENTENCE], False),
        (["1 Anlass", SENTENCE, "2", SENTENCE], False),
        ([SENTENCE, "12", SENTENCE], True),
        (["1", SENTENCE, "3", SENTENCE], True),
    ):
        notice = notice_of(*lines, SENTENCE, "Az.: II 3")
        codes = [each.code for each in notice.diagnostics]
        assert ("body-doubtful" in codes) == doubted, lines

"""Which lines make one paragraph, border by border: lengths, stops, brackets, quotations, amounts.

Places in real notices, and what was once wrong there, are in `test_wraps`.
"""

from __future__ import annotations

import pytest

from reading import SENTENCE, bodies, gathered, goes_on, notice_of, words

N40 = words(40)


@pytest.mark.parametrize(
    ("last", "line", "expected"),
    [
        (N40, "> Zitat", "apart"),
        (words(40, "."), "> Zitat", "new"),
        (N40, "(siehe oben)", "joined"),
        (N40, "2006 gilt.", "joined"),
        (N40, "Wort folgt", "joined"),
        (N40, "wort folgt", "joined"),
        (words(40, "."), "Wort folgt", "doubtful"),
        (words(35, "."), "Wort folgt", "apart"),
        (words(30, "."), "Wort folgt", "new"),
        (words(40, "."), "„Wort folgt", "new"),
        (words(40, "."), "- Wort folgt", "new"),
        (words(40, "."), "1. Wort folgt", "new"),
        (N40, "1. Oktober", "joined"),
        (words(40, ":"), "Wort folgt", "new"),
    ],
)
def test_wrapped_lines(last: str, line: str, expected: str) -> None:
    assert goes_on(last, line, width=40) == expected


def test_a_colon_introduces_unless_the_next_line_is_full_too() -> None:
    assert goes_on(words(40, ":"), "Wort folgt", "Es gilt.", width=40) == "new"
    assert goes_on(words(40, ":"), N40, "Es gilt.", width=40) == "doubtful"
    assert goes_on(words(40, ":"), N40, width=40) == "new"
    assert goes_on(words(40, ":"), N40, "Es gilt.", width=40, before=(N40,)) == "doubtful"
    assert goes_on(words(40, ":"), "Wort folgt", N40, width=40, before=(N40, N40)) == "new"
    assert goes_on(words(40, ":"), words(32), "Es gilt.", width=40) == "new"
    assert goes_on(words(40, ":"), "Wort folgt", width=40, before=("Kosten",) * 300) == "new"
    assert goes_on(words(40, "?"), "Wort folgt", "Es gilt.", width=40) == "doubtful"
    assert goes_on(words(40, "."), "Wort folgt", "Es gilt.", width=40) == "doubtful"
    assert goes_on(words(40, "!"), "Wort folgt", "Es gilt.", width=40) == "doubtful"


@pytest.mark.parametrize(
    ("last", "line", "expected"),
    [
        (words(40), "wort folgt", "joined"),
        (words(39), "wort folgt", "doubtful"),
        (words(60), "wort folgt", "joined"),
        ("Kosten,", "wort folgt", "joined"),
        ("Kosten", "wort folgt", "doubtful"),
        (words(60, "."), "wort folgt", "new"),
        ("Der Fall-", "a2 Kinder", "joined"),
        ("Der Fall-", "manager", "joined"),
        (words(40, " (siehe"), "Wort) folgt", "joined"),
        (words(30, " (siehe"), "Wort folgt", "joined"),
    ],
)
def test_lines_that_nobody_wrapped(last: str, line: str, expected: str) -> None:
    assert goes_on(last, line) == expected


def test_a_hyphen_before_a_figure_cuts_no_word() -> None:
    assert goes_on("Der Fall-", "2 Kinder") != "joined"


@pytest.mark.parametrize(
    ("before", "following", "expected"),
    [
        ((), (), "joined"),
        (("Gas 13 Euro",), (), "new"),
        (("Gas 13 Euro", "Kosten"), (), "new"),
        (("Gas 13 Euro", "Kosten", "Preise"), (), "joined"),
        ((), ("Gas 13 Euro",), "new"),
        ((), ("Kosten", "Gas 13 Euro"), "joined"),
        (("Kosten",) * 7 + ("Gas 13 Euro", "Kosten"), (), "new"),
    ],
)
def test_an_amount_ends_a_line_where_its_neighbours_end_so(
    before: tuple[str, ...], following: tuple[str, ...], expected: str
) -> None:
    assert goes_on(words(50, " 12 Euro"), "wort folgt", *following, before=before) == expected


@pytest.mark.parametrize(
    ("last", "line", "gap", "expected"),
    [
        (words(40, "“"), "wort folgt", False, "joined"),
        (words(40, "“"), "wort folgt", True, "joined"),
        (words(39, ")"), "wort folgt", True, "new"),
        (words(60, "»"), "wort folgt", True, "joined"),
        (words(40, ":"), "post@example.org", False, "joined"),
        (words(60, ":"), "post@example.org", False, "joined"),
        (words(40, ":"), "wort folgt", False, "new"),
        (words(38, ":x."), "post@example.org", False, "new"),
        (words(40, "."), "post@example.org", False, "new"),
        (words(40, "!"), "post@example.org", False, "new"),
        (words(40, " post@example.org"), "Zwei Drittel haben genug.", True, "new"),
        (words(40, " www.example.org"), "Zwei Drittel haben genug.", True, "new"),
        (words(40, " www.example.org"), "Zwei Hefte.", True, "apart"),
        (words(40, " faßt 4.800"), "m3 Wasser", False, "joined"),
        (words(40, " elek-"), "Amtsblatt", True, "doubtful"),
        (words(76), "Wort folgt", False, "apart"),
        (words(77), "Wort folgt", False, "apart"),
        (words(50, " (siehe"), "Wort) folgt", True, "joined"),
        (words(50, " (siehe"), ") folgt", True, "joined"),
        (words(50, " (siehe."), "Wort folgt", False, "new"),
        (words(50, " (siehe."), "Wort (folgt)", False, "new"),
    ],
)
def test_brackets_quotations_and_addresses_in_a_sentence(
    last: str, line: str, gap: bool, expected: str
) -> None:
    assert goes_on(last, line, gap=gap) == expected


@pytest.mark.parametrize("above", [0, 2048])
def test_a_quotation_in_a_sentence_does_not_end_it(above: int) -> None:
    last, line = words(60, " „Neues Recht“"), "ist beschlossen."
    joined, _ = gathered(" " * above, last, line)
    assert joined == [f"{last}\n{line}"]


def test_a_cited_heading_is_no_part_of_a_paragraph() -> None:
    cited = "StGB NRW-Mitteilung 603/2006 vom 01.08.2006"
    assert gathered(words(50, ","), cited, "und mehr ist dazu nicht zu sagen.")[0] == [
        words(50, ","),
        cited,
        "und mehr ist dazu nicht zu sagen.",
    ]


def test_doubtful_lines_are_pointed_at() -> None:
    pair = f"{words(77)}\n{N40}."
    lines = [words(50, "."), words(77), f"{N40}."]
    assert gathered(*lines) == (lines, [pair])
    assert gathered(words(50, "."), words(50, "."))[1] == []


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (["Es gilt für wenigstens zwanzig", "Fälle im Jahr."], 1),
        (["- Protokoll an alle", "Beteiligten senden", "- Fristen nachhalten"], 2),
        (["- Bildung für alle", "- Fristen nachhalten"], 2),
        (["Die Kosten betrugen im Mittel rd.", "480 Euro, die das Land gem.", "Plan trägt."], 1),
        (["I.", "Es gilt weiter.", "II.", "Der Rat tagt."], 4),
        (["I.", "Es gilt weiter.", "", "Der Rat tagt."], 2),
    ],
)
def test_what_waits_for_its_noun_and_what_stands_over_a_division(
    lines: list[str], paragraphs: int
) -> None:
    assert len(bodies(notice_of(*lines, "Az.: II 3"))) == paragraphs


def test_two_adjectives_keep_the_hyphen_between_them() -> None:
    lines = ["an der sächsisch-", "anhaltischen Grenze, in deutsch-", "sprachigen Ländern"]
    assert bodies(notice_of(SENTENCE, *lines, "Az.: II 3"))[1] == (
        "an der sächsisch-anhaltischen Grenze, in deutschsprachigen Ländern"
    )

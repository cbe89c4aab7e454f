"""Where the values stand that are parts of a line or of a paragraph: publisher and references."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import notice_parser
from notice_parser.fields.places import in_text
from notice_parser.view.values import fold

# Pieces of a clean view: words, cut words, kept hyphens, lines, letters that are not composed
PIECES = (
    "Mittei", "lung", "12/98", "EU", "Nord", "Westfalen", "ue", "e\u0301", "\u0308", "\u1100\u1161",
    "(", ").", ">", "und", "-\n", "-", " - ", " ", "  ", "\n", " \n ", "\n\n",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@example("Schnell-\nbrief 3/98")
@example("e\u0301\u0301 Mitteilung\n3/98")
def test_words_of_a_value_are_found_in_its_text(text: str) -> None:
    value = fold(text)
    words = [match.span() for match in re.finditer("[^ -]+", value)]
    pairs = [(start, end) for (start, _), (_, end) in pairwise(words)][::2]
    for stretches in (words, pairs, [stretch for stretch in words for _ in range(2)]):
        places = in_text(text, value, stretches)
        assert [fold(text[slice(*place)]) for place in places] == [
            value[slice(*stretch)] for stretch in stretches
        ]


@pytest.mark.parametrize(
    ("heading", "publisher", "written"),
    [
        ("StGB NRW-Mitteilung 603/2006 vom 01.08.2006", "StGB NRW", "StGB NRW"),
        ("StGB\u00a0N\u00adRW-Mitteilung 603/2006", "StGB NRW", "StGB\u00a0N\u00adRW"),
        ("NWStGB-Mittei1ung 6O3/2OO6 vom O1.O8.2006", "NWStGB", "NWStGB"),
        ("5tGB NRW-Mittei1ung 6O3/2OO6 vom O1.O8.2006", "StGB NRW", None),
        ("Mitteilung 603/2006 vom 01.08.2006", None, None),
    ],
)
def test_where_the_publisher_stands(
    heading: str, publisher: str | None, written: str | None
) -> None:
    text = f"Mitteilungen - Recht\n{heading}\nFristen\nDie Frist läuft ab.\nAz.: II 3"
    notice = notice_parser.parse(text)
    span = notice.spans.publisher
    assert (notice.publisher, span and text[slice(*span)]) == (publisher, written)

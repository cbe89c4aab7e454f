"""At which width a text or a block of it was wrapped by hand, and which of its lines are full."""

from __future__ import annotations

import pytest

from notice_parser.language.wrapping import is_full, wrap_width
from reading import gathered, words

N40 = words(40)


@pytest.mark.parametrize(
    ("length", "slack", "full"), [(31, 5, True), (30, 5, False), (36, 0, True), (35, 0, False)]
)
def test_a_line_is_full_where_the_next_word_had_no_room(
    length: int, slack: int, full: bool
) -> None:
    assert is_full("x" * length, "Wort folgt", 40, slack) == full
    assert not is_full("x" * length, "Wort folgt", 0, slack)


def test_full_lines_count_each_character() -> None:
    assert is_full("x" * 35, "Wort folgt", 44)
    assert not is_full("x" * 35, "Wort folgt", 45)


@pytest.mark.parametrize(
    ("lines", "width"),
    [
        ([N40] * 6, 40),
        ([N40] * 5, 0),
        ([words(34)] * 6, 34),
        ([words(33)] * 6, 0),
        ([words(130)] * 6, 130),
        ([words(131)] * 6, 0),
        ([N40] + [words(36)] * 5, 40),
        ([N40] + [words(32)] * 5, 40),
        ([N40] + [words(30)] * 5, 0),
        ([N40] * 5 + ["Es gilt."] * 10, 40),
        ([N40] * 5 + [words(40, ".")] * 4, 40),
        ([N40] * 5 + [words(40, ".")] * 6, 40),
        ([N40] * 5 + [words(40, ".")] * 7, 0),
        ([words(40, ".")] * 6, 0),
        (["- " + words(38)] * 6, 0),
        (["1. " + words(37)] * 6, 0),
        ([words(40, " 12 Euro")] * 6, 0),
        ([words(40, ".")] * 3 + [N40, "wort folgt", "Es gilt."], 0),
        (["Es gilt."] * 4 + [N40, "wort folgt."], 40),
        (["Es gilt."] * 4 + [N40, "Wort folgt."], 0),
        (["Es gilt."] * 4 + [words(40, " der"), "Wort folgt."], 40),
    ],
)
def test_the_width_of_a_wrapped_text(lines: list[str], width: int) -> None:
    assert wrap_width(lines) == width


def test_a_block_is_wrapped_where_two_lines_end_in_mid_sentence() -> None:
    assert gathered(N40, N40)[0] == [N40, N40]
    assert gathered(N40, N40, N40)[0] == ["\n".join([N40] * 3)]
    assert gathered(N40, N40, N40, N40)[0] == ["\n".join([N40] * 4)]


def test_lines_all_parted_by_blank_ones_are_wrapped_where_four_do() -> None:
    assert gathered(*[N40, ""] * 4)[0] == [N40] * 4
    assert gathered(*[N40, ""] * 5)[0] == ["\n\n".join([N40] * 5)]


def test_each_block_has_its_own_width() -> None:
    wide = words(140, ".")
    three = "\n".join([N40] * 3)
    assert gathered(wide, "", *[N40] * 3, "", *[N40] * 2)[0] == [wide, three, N40, N40]
    assert gathered(wide, "", *[N40] * 2, "", *[N40] * 3)[0] == [wide, N40, N40, three]
    assert gathered(wide, *[N40] * 3)[0] == [wide, three]
    assert gathered(N40, wide, *[N40] * 3)[0] == [N40, wide, three]
    assert gathered(*[N40] * 3, wide, N40, N40)[0] == [f"{three}\n{wide}", N40, N40]


def test_long_lines_with_an_end_are_paragraphs() -> None:
    assert gathered(words(140, "."), words(140, "."), words(140)) == (
        [words(140, "."), words(140, "."), words(140)],
        [],
    )


def test_a_long_line_without_an_end_goes_on() -> None:
    assert gathered(words(140, "."), words(140, ","), words(140).lower())[0] == [
        words(140, "."),
        words(140, ",") + "\n" + words(140).lower(),
    ]


def test_a_wide_line_behind_a_wrapped_block_is_not_wrapped() -> None:
    wide = words(140)
    pair = f"{wide}\n{N40}."
    three = "\n".join([N40] * 3)
    joined, unsure = gathered(words(140, "."), "", *[N40] * 3, "", wide, f"{N40}.")
    assert joined == [words(140, "."), three, wide, f"{N40}."]
    assert pair in unsure

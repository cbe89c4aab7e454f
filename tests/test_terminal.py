"""The highlighted source on a terminal, as rich writes it."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import example, given
from rich.console import Console
from rich.text import Text

import notice_parser
from notice_parser.output.marks import FIELDS, SURROUNDINGS, marks
from notice_parser.output.markup import visible
from notice_parser.output.terminal import COLOURS, SEVERITY, highlighted
from notice_parser.strategies import texts
from pictures import DAMAGED, HOSTILE, HOSTILE_NOTICE, SEED


def printed(text: str, *, colours: bool) -> str:
    console = Console(
        file=io.StringIO(),
        width=100,
        force_terminal=colours,
        color_system="standard" if colours else None,
        legacy_windows=False,
    )
    console.print(highlighted(text, notice_parser.parse(text)))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@given(texts())
@example("")
@example(HOSTILE)
@example(HOSTILE_NOTICE)
@example("a\x1b]8;;https://example.org\x07b")
def test_nothing_in_a_text_reaches_the_terminal_as_a_command(text: str) -> None:
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]",
        printed(text, colours=False),
    )
    commands = set(re.findall("\x1b[^m]*m?", printed(text, colours=True)))
    assert all(re.fullmatch(r"\x1b\[[\d;]*m", command) for command in commands)


@given(texts())
@example("")
@example(HOSTILE_NOTICE)
def test_the_whole_text_is_there_with_names(text: str) -> None:
    notice = notice_parser.parse(text)
    source = (
        next(
            (part for part in highlighted(text, notice).renderables if isinstance(part, Text)),
            Text(),
        )
        if text
        else Text()
    )
    pieces = [(str(span.style), source.plain[span.start : span.end]) for span in source.spans]
    numbers = re.compile(r"\[\d+\]")
    assert "".join(
        piece
        for style, piece in pieces
        if "reverse" not in style and not (style in SEVERITY.values() and numbers.fullmatch(piece))
    ) == visible(text)
    assert {piece.strip() for style, piece in pieces if "reverse" in style} == {
        mark.label for mark in marks(text, notice) if mark.start < mark.end
    }


def test_doubts_are_underlined_numbered_and_named() -> None:
    lines = printed(DAMAGED, colours=True).splitlines()
    assert any("\x1b[2;4m31.02.2006\x1b[0m\x1b[1;31m[1]" in line for line in lines)
    assert any(
        line.startswith("\x1b[1;31m[1] error\x1b[0m") and "[date-impossible]" in line
        for line in lines
    )


def test_every_kind_of_part_has_a_colour() -> None:
    assert set(COLOURS) == {*FIELDS, *SURROUNDINGS}


def test_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="another text"):
        highlighted(SEED + " ", notice_parser.parse(SEED))

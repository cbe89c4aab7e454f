"""The reference of families says what the library has: the common kinds with their roles, the
parts, what a page and a template are written with, the slots."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from notice_parser import LineKind
from notice_parser.lines.common import COMMON
from notice_parser.lines.templates import SLOTS, compiled
from notice_parser.pages.compiling import PARTS, read_description

REFERENCE = (Path(__file__).parent.parent / "docs" / "reference" / "families.md").read_text(
    encoding="utf-8"
)
KINDS = {kind.name: kind for kind in COMMON}
# A family's own kinds that the page's examples speak of
OWN = {name: LineKind(name, letter="x") for name in ("heading", "day", "signature")}
ROLES = [
    field.name
    for field in fields(LineKind)
    if field.name not in ("name", "forms", "letter", "lines")
]


def section(heading: str) -> str:
    return REFERENCE.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def rows(heading: str) -> list[list[str]]:
    """The cells of a section's table, without its head."""
    lines = re.findall(r"^\|.*", section(heading), re.MULTILINE)[2:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def quoted(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


MARKS = [
    mark
    for line in re.findall(r"^- .*", section("How a page is written"), re.MULTILINE)
    for mark in quoted(line)
]


def test_the_common_kinds_and_their_roles() -> None:
    written = {
        quoted(name)[0]: set(re.findall(r"\w+", roles)) for name, _, roles in rows("Common kinds")
    }
    assert written == {
        name: {role for role in ROLES if getattr(kind, role)} for name, kind in KINDS.items()
    }


def test_the_parts() -> None:
    listed = section("How a page is written").split("The parts are")[1].partition(". From")[0]
    assert quoted(listed) == list(PARTS)


@pytest.mark.parametrize("mark", [mark for mark in MARKS if mark not in PARTS])
def test_what_a_page_is_written_with_can_be_read(mark: str) -> None:
    assert read_description(mark if mark[0] not in "?*{" else f"short{mark}", {**KINDS, **OWN})


def test_the_slots() -> None:
    assert [quoted(name) for name, _ in rows("Templates")] == [[f"{{{name}}}"] for name in SLOTS]


@pytest.mark.parametrize(
    ("template", "line", "other"),
    [
        ("Nr. {number}", "Nr.   12/06", "Nr.12/06"),
        ("Blatt - Nr. {number}", "Blatt – Nr. 7", "Blatt Nr. 7"),
        ("Nr. {number}[ vom {date}]", "Nr. 7", "Nr. 7 vom"),
        ("(Nr.|Nummer) {number}", "Nummer 7", "No. 7"),
        (r"\[{number}\]", "[7]", "7"),
        ("Blatt {number}", "Blatt 7", "BLATT 7"),
    ],
)
def test_what_a_template_is_written_with(template: str, line: str, other: str) -> None:
    assert compiled(template).match(line)
    assert not compiled(template).match(other)

"""Each pattern of the grammar against samples: what it matches, what it matches in part, and the
nearest texts that it must not match.

The samples are in ``grammar/``, for each module of the grammar in ``MODULE.txt`` or, where they are
many, in several ``MODULE-PART.txt``. Each pattern has a section::

    [NUMBER_LINE] at the start
    # why this is a border
    + StGB NRW-Mitteilung 603/2006 vom 01.08.2006 ⇒ number = 603/2006 ⇒ date = 01.08.2006
    + StGB NRW-Mitteilung ⇒ no number
    - StGB NRW-Mitteilung 603/2006 gilt  # a citation

    [DANGLING] anywhere
    + Hinweise zur Entwicklung⟦ der⟧

- ``[NAME] at the start``: the pattern is tried where the text begins, as the library does;
  ``anywhere``: it may be found further on.
- ``+ text``: must match the whole text, or what stands between ``⟦`` and ``⟧`` and nothing else.
  ``⇒ group = value``: what a group holds then; ``⇒ no group``: it holds nothing. Groups that are
  not named may hold anything.
- ``- text``: must not match: a near miss.
- ``{x*40}`` is forty times "x", ``␣`` a blank where one would not be seen; ``\\n``, ``\\xa0``,
  ``\\u200b`` and the like as in Python.
- ``#`` begins a comment, behind a row after two blanks.

Samples are real forms with invented words; what only tests a bound is built plainly.
"""

from __future__ import annotations

import inspect
import re
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from notice_parser.families.stgb_nrw import file_numbers, forms, scanned
from notice_parser.grammar import (
    aktenzeichen,
    borders,
    characters,
    cited,
    clauses,
    contacts,
    cutoff,
    dates,
    leftovers,
    lines,
    marks,
    ocr,
    oddities,
    page_ends,
    paragraphs,
    references,
    roles,
    sentences,
)
from notice_parser.grammar.build import LastWord, Pattern, Sign

_MODULES = (
    aktenzeichen,
    borders,
    characters,
    cited,
    clauses,
    contacts,
    cutoff,
    dates,
    file_numbers,
    forms,
    leftovers,
    lines,
    marks,
    ocr,
    oddities,
    page_ends,
    paragraphs,
    references,
    roles,
    scanned,
    sentences,
)
MODULES = {
    re.sub(r"^notice_parser\.(?:grammar|families)\.", "", module.__name__).replace(".", "/"): module
    for module in _MODULES
}
SAMPLES = Path(__file__).parent / "grammar"


class Row(NamedTuple):
    """A sample: where it is written, the text, the span of what must be found in it, None for
    nothing, and the groups."""

    place: str
    text: str
    found: tuple[int, int] | None
    groups: dict[str, str | None]


class Section(NamedTuple):
    """A pattern's samples."""

    name: str
    anywhere: bool
    rows: list[Row]


def unescaped(text: str) -> str:
    text = re.sub(
        r"\{([^{}]+)\*(\d+)\}", lambda match: match[1] * int(match[2]), text.replace("␣", " ")
    )
    return re.sub(
        r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|[nrtf\\])",
        lambda match: match[0].encode().decode("unicode_escape"),
        text,
    )


def read_row(line: str, place: str) -> Row:
    text, *groups = line[2:].split("  # ", maxsplit=1)[0].strip(" ").split(" ⇒ ")
    parts = [unescaped(part) for part in re.split("[⟦⟧]", text)]
    assert len(parts) in (1, 3), f"{place}: one ⟦ and one ⟧, or neither"
    before, found = (parts[0], parts[1]) if len(parts) == 3 else ("", parts[0])
    values: dict[str, str | None] = {}
    for group in groups:
        name, equals, value = group.partition(" = ")
        values[name if equals else name.removeprefix("no ")] = unescaped(value) if equals else None
    return Row(
        place,
        "".join(parts),
        (len(before), len(before) + len(found)) if line[0] == "+" else None,
        values,
    )


@cache
def sections(module: str) -> dict[str, Section]:
    found: dict[str, Section] = {}
    for path in sorted(SAMPLES.glob(f"{module}*.txt")):
        section = None
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
            place = f"{path.name}:{number}"
            if match := re.fullmatch(r"\[([A-Z_]+)\] (at the start|anywhere)", line):
                assert match[1] not in found, f"{place}: a second section for {match[1]}"
                section = found[match[1]] = Section(match[1], match[2] == "anywhere", [])
            elif line[:2] in ("+ ", "- "):
                assert section is not None, f"{place}: a sample before the first section"
                section.rows.append(read_row(line, place))
            else:
                assert not line or line[0] == "#", (
                    f"{place}: neither section nor sample nor comment"
                )
    return found


def complaint(pattern: Pattern | LastWord | Sign, anywhere: bool, row: Row) -> str:
    """What is wrong with a pattern for a sample; "" for nothing. Where a sign stands, its engine
    does not tell: another one does."""
    if isinstance(pattern, Sign):
        if pattern.stands_in(row.text) != (row.found is not None):
            return f"is wrong for {row.text!r}"
        pattern = Pattern(pattern.text, rich=True)
    if isinstance(pattern, LastWord):
        return (
            ""
            if pattern.ends(row.text) == (row.found is not None)
            else f"is wrong for {row.text!r}"
        )
    match = pattern.search(row.text) if anywhere else pattern.match(row.text)
    if row.found is None:
        return "" if match is None else f"must not match {row.text!r}, but does {match.group()!r}"
    if match is None:
        return f"must match {row.text!r}"
    if match.span() != row.found:
        return f"must match {row.text[slice(*row.found)]!r} of {row.text!r}, not {match.group()!r}"
    wrong = [
        f"{name} = {match[name]!r}, not {value!r}"
        for name, value in row.groups.items()
        if match[name] != value
    ]
    return f"matches {row.text!r}, but with {', '.join(wrong)}" if wrong else ""


def patterns(module: ModuleType) -> dict[str, Pattern | LastWord | Sign]:
    """The public patterns that a module makes: not those that it takes from others."""
    made = set(re.findall(r"^([A-Z]\w*) = ", inspect.getsource(module), re.MULTILINE))
    return {
        name: value
        for name, value in vars(module).items()
        if isinstance(value, (Pattern, LastWord, Sign)) and name in made
    }


@pytest.mark.parametrize(
    ("module", "name"), [(module, name) for module in MODULES for name in sections(module)]
)
def test_samples(module: str, name: str) -> None:
    section = sections(module)[name]
    pattern = patterns(MODULES[module])[name]
    wrong = [
        f"{row.place}: {name} {said}"
        for row in section.rows
        if (said := complaint(pattern, section.anywhere, row))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("module", MODULES)
def test_each_pattern_has_a_match_and_a_near_miss(module: str) -> None:
    assert sorted(sections(module)) == sorted(patterns(MODULES[module]))
    one_sided = [
        section.name
        for section in sections(module).values()
        if len({row.found is None for row in section.rows}) < 2
    ]
    assert not one_sided, f"only matches or only near misses: {one_sided}"

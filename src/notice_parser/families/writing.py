"""A notice in its canonical form: the text that says what the record says, a blank line between all
parts.

A family's own `write` gives the lines, or else the forms of its pages do: each part is written by
the first of its forms whose slots all have values.
"""

from __future__ import annotations

import datetime
import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..lines.filling import filled, is_open
from ..lines.kind import Form, forms_of
from ..lines.templates import slots_of
from ..pages.compiling import Item, read_description
from ..pages.page import Page
from ..record.parts import DETAILS
from ..view.values import clean

if TYPE_CHECKING:
    from ..record.notice import Notice
    from .family import Family

# What is not there, where a part would otherwise be taken for it.
NO_TITLE = "[ohne Titel]"
NO_DATE = "[ohne Datum]"


def canonical_text(notice: Notice, families: Sequence[Family]) -> str:
    """The whole text (see `Notice.to_text`). ``ValueError`` where the notice's family is none of
    the given ones."""
    family = next((family for family in families if family.id == notice.family), None)
    if family is None and notice.family != "unknown":
        raise ValueError(
            f'the notice is of the family "{notice.family}", which is none of the given ones: give'
            " families= as for parse"
        )
    if family is None:
        lines = _by_forms(notice, None)
    else:
        lines = family.write(notice) if family.write else _by_forms(notice, family)
    return "\n\n".join(map(_literal, lines)) + "\n"


def _literal(line: str) -> str:
    """A line that reads back as it is: characters that would be repaired are written as
    entities."""
    if clean(line) == line and line[0] != ">":
        return line
    return "".join(
        f"&#{ord(character)};" if character in "&<>ÂÃâ" else character for character in line
    )


def _by_forms(notice: Notice, family: Family | None) -> list[str]:
    """The lines of a page that has what the notice has, each written by a form of its kind; of a
    notice of no family its title, paragraphs and Az."""
    page = _page_of(notice, family) if family else None
    if family is None or page is None:
        az = [f"Az.: {notice.az.text}"] if notice.az else []
        return [*([notice.title] if notice.title else []), *paragraphs(notice), *az]
    head, foot = (
        _written(read_description(text, family.lexicon.kinds)[0], part, family)
        for text, part in zip((page.head, page.foot), _parted(notice), strict=True)
    )
    return [*_once(head, notice.title), *paragraphs(notice), *foot]


def _parted(notice: Notice) -> tuple[Notice, Notice]:
    """The notice with the details above its body, and with those below it."""
    body = [start for start, _ in (*notice.spans.body, *notice.spans.ordering)]
    ends = max(body, default=math.inf)
    pairs = list(zip(notice.details, notice.spans.details, strict=True))
    above, below = (
        tuple([detail for detail, (start, _) in pairs if (start > ends) is is_below])
        for is_below in (False, True)
    )
    return notice.model_copy(update={"details": above}), notice.model_copy(
        update={"details": below}
    )


def _once(head: list[str], title: str | None) -> list[str]:
    """The lines of a head without those that come again in it: a page may have a citation in
    several places. The topic of a release may be its title as well."""
    return [line for i, line in enumerate(head) if line == title or line not in head[i + 1 :]]


def _page_of(notice: Notice, family: Family) -> Page | None:
    names = [page for page in family.pages if notice.layout.startswith(page.name)]
    return max(names, key=lambda page: len(page.name), default=None)


def _written(
    items: Sequence[Item], notice: Notice, family: Family, *, fixed: bool = True
) -> list[str]:
    """The lines of a description that are a part of the notice and say something of it; with
    ``fixed`` also those without which it would be no such page."""
    lines: list[str] = []
    for item in items:
        if item.kind == "group" and not item.part:
            lines += _longest(item, notice, family, fixed=fixed)
        elif item.part in ("title", "subtitle"):
            value = notice.title if item.part == "title" else notice.subtitle
            lines += [value] if value else [NO_TITLE] if item.part == "title" else []
        elif item.part:
            lines += _part(item, notice, family)
        elif fixed and item.is_line:
            line = _line(item.letters, _values(notice), notice, family)
            lines += [line] if line else []
    return lines


def _longest(item: Item, notice: Notice, family: Family, *, fixed: bool) -> list[str]:
    """Of several ways that which says most, or, where they may follow each other, all that say
    something; of what may be left out only one that says something."""
    said = [_written(way, notice, family, fixed=False) for way in item.ways]
    if not item.is_needed and not any(said):
        return []
    if item.is_repeated and any(said):
        return [line for lines in said for line in lines]
    ways = [
        _written(way, notice, family, fixed=fixed or bool(way_says))
        for way, way_says in zip(item.ways, said, strict=True)
        if way_says or not any(said)
    ]
    return max(ways, key=len)


def _part(item: Item, notice: Notice, family: Family) -> list[str]:
    """The lines of a part: by a form of one of its kinds, else the publisher or the details as they
    are."""
    letters, values = _letters(item), _values(notice)
    if item.part in DETAILS:
        texts = [detail.text for detail in notice.details if detail.name == item.part]
        lines = [
            (_line(letters, {**values, item.part: text}, notice, family, slot=item.part), text)
            for text in texts
        ]
        if _has_template(letters, item.part, family):  # as it is, it would be no such line
            return [line for line, _ in lines if line]
        return [line or text for line, text in lines]
    if item.part == "publisher":  # a name on a line of its own, or behind a label
        if not notice.publisher:
            return []
        line = _line(letters, values, notice, family, slot="publisher")
        if line is None and _has_slot(letters, "publisher", family):
            return []  # another line says it
        return [line or notice.publisher]
    line = _line(letters, values, notice, family)
    return [line] if line else []


def _has_slot(letters: str, slot: str, family: Family) -> bool:
    kinds = map(family.lexicon.of_letter, letters)
    return any(slot in family.lexicon.slots(kind) for kind in kinds)


def _has_template(letters: str, slot: str, family: Family) -> bool:
    """Whether templates with this slot are all by which such a line is written."""
    kinds = map(family.lexicon.of_letter, letters)
    forms = [form.pattern for kind in kinds for form in forms_of(kind)]
    return bool(forms) and all(isinstance(form, str) and slot in slots_of(form) for form in forms)


def _letters(item: Item) -> str:
    return item.letters or "".join(_letters(inner) for way in item.ways for inner in way)


def _line(
    letters: str, values: Mapping[str, str], notice: Notice, family: Family, slot: str = ""
) -> str | None:
    """The first form of a line's kinds that says what the notice is and whose slots have values;
    with ``slot`` one that has this slot. A form with any text in it is the last resort."""
    for letter in letters:
        if letter not in family.lexicon.names:
            continue
        kind = family.lexicon.of_letter(letter)
        if kind.name in ("az", "date") and (text := values.get(kind.name)):
            return f"Az.: {text}" if kind.name == "az" else text
        for form in sorted(forms_of(kind), key=_is_open):
            template = form.pattern
            if form.says is not None and form.says != notice.kind:
                continue
            if slot and not (isinstance(template, str) and slot in slots_of(template)):
                continue
            if isinstance(template, str) and (line := filled(template, values.get)):
                return line
    return None


def _is_open(form: Form) -> bool:
    return isinstance(form.pattern, str) and is_open(form.pattern)


def _values(notice: Notice) -> dict[str, str]:
    values = {
        "number": notice.number.text if notice.number else None,
        "date": day(notice.date),
        "publisher": notice.publisher,
        "section": notice.header.section if notice.header else None,
        "az": notice.az.text if notice.az else None,
        "title": notice.title,
        **{detail.name: detail.text for detail in reversed(notice.details)},
    }
    return {name: value for name, value in values.items() if value}


def paragraphs(notice: Notice) -> list[str]:
    """Body and ordering-only paragraphs in the order of the given text; ordering that stands inside
    a body paragraph is written with it."""
    spans = notice.spans
    body = list(zip(spans.body, (paragraph.text for paragraph in notice.body), strict=True))
    starts = [start for start, _ in spans.body]
    whole = []
    for span, ordering in zip(spans.ordering, notice.ordering, strict=True):
        before = bisect_right(starts, span[0]) - 1
        if before < 0 or span[1] > spans.body[before][1]:
            whole.append((span, ordering.text))
    return [text for _, text in sorted(body + whole)]


def day(date: datetime.date | None) -> str:
    """A date as notices write it: "01.08.2006"; empty for none."""
    return f"{date.day:02}.{date.month:02}.{date.year:04}" if date else ""

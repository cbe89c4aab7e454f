"""The body: its paragraphs with their roles, and the ordering information and references that stand in them."""

from __future__ import annotations

from ..evidence import Line
from ..grammar.dates import ORDINAL_DATE
from ..grammar.endings import ends
from ..grammar.paragraphs import AMOUNT_END, BULLET, NUMBERED, ROW_START, SENTENCE_END
from ..notice import Paragraph, Reference, Role
from ..paragraphs import Stretch, begins_with_word, gather, may_go_on
from ..segmentation import Arrangement
from . import contacts, ordering, references
from .findings import Findings
from .signs import look

HEADING_LENGTH = 90  # characters
LONGEST_ROW = 120
CUT_OFF_LENGTH = 60


def read_body(page: Arrangement, title_rest: int, found: Findings) -> list[Stretch]:
    """Body, ordering and references. Returns the places of those paragraphs that are nothing but ordering information."""
    text = found.source.text
    stretches = _stretches(page, title_rest, found)
    places: list[Stretch] = []
    values: list[str] = []
    orders: list[Stretch] = []
    whole: list[Stretch] = []
    entries: list[Reference] = []
    after = False
    for stretch in stretches:
        value = found.text(*stretch)
        may_order, may_refer = look(value)
        if after or may_order:
            parts = ordering.find(text, stretch, value, after)
            orders += parts
            after = bool(parts) and parts[-1][1] == stretch[1]
            if parts == [stretch]:
                whole.append(stretch)
                continue
        places.append(stretch)
        values.append(value)
        if may_refer:
            entries += references.find(value)
    found.values["body"] = _with_roles(values)
    found.values["references"] = tuple(entries)
    found.values["ordering"] = tuple([contacts.details(text[start:end]) for start, end in orders])
    found.spans["body"] = found.source.spans(places)
    found.spans["ordering"] = found.source.spans(orders)
    _doubt(page, stretches, found)
    if not values and "body" in page.layout.has:
        found.note("body-missing", "warning", "No paragraph was found.", "body")
    return whole


def _stretches(page: Arrangement, title_rest: int, found: Findings) -> list[Stretch]:
    """The paragraphs' places, an address block together with the line that leads up to it."""
    text = found.source.text
    stretches: list[Stretch] = []
    above: Line | None = None
    for run in _runs(page, title_rest):
        if above is not None and may_go_on(text[above.start : above.end], text[run[0].start : run[0].end]):
            found.note("body-doubtful", "warning", "A page ends here, and perhaps no paragraph.", "body", above.start, run[0].end)
        above = run[-1]
        joined, doubtful = gather(run, text)
        stretches += ordering.join_blocks(text, joined)
        for place in doubtful:
            found.note("body-doubtful", "warning", "These two lines may be one paragraph or two.", "body", *place)
    return stretches


def _doubt(page: Arrangement, stretches: list[Stretch], found: Findings) -> None:
    """Remarks on a body whose borders are lost, that may hold another notice, or that is cut off."""
    if True in [line.guessed for line in page.all("paragraph")]:
        found.note("body-doubtful", "warning", "The notice stood on one line; where its paragraphs end is lost.", "body")
    if not page.body.isdisjoint("KQ"):
        for line in page.all("paragraph"):
            if line.sign in "KQ":
                found.note("body-doubtful", "warning", "This line has the form of a heading: another notice may begin here.", "body", line.start, line.end)
    if stretches and "az" in page.layout.has and "az" not in page.places:
        _note_cut_off(stretches[-1], found)


def _note_cut_off(last: Stretch, found: Findings) -> None:
    """Without an Az. at the end, a last line that stops in the middle of a sentence is where the text was cut off."""
    value = found.text(*last)
    whole = ends(SENTENCE_END, value) or ends(AMOUNT_END, value) or (("@" in value or "www." in value) and value.count("(") <= value.count(")"))
    if len(value) > CUT_OFF_LENGTH and not whole:
        found.note("body-cut-off", "warning", "The text stops in the middle of a sentence.", "body", *last)


def _runs(page: Arrangement, title_rest: int) -> list[list[Line]]:
    """The lines of the body, cut where page furniture stands between them: what a border parts is never joined."""
    runs: list[list[Line]] = [[]]
    for line, part in zip(page.lines, page.parts, strict=True):
        if part == "paragraph":
            runs[-1].append(line)
        elif runs[-1]:
            runs.append([])
    runs[0] = runs[0][title_rest:]
    return [run for run in runs if run]


def _with_roles(values: list[str]) -> tuple[Paragraph, ...]:
    """Each paragraph with its role; what a paragraph is shows in its own form and in that of its neighbours."""
    body: list[Paragraph] = []
    quoting = False
    counted: set[int] = set()  # the list numbers so far
    for i, value in enumerate(values):
        if len(value) > LONGEST_ROW and begins_with_word(value):  # only short lines and those with a marker are more than text
            body.append(Paragraph(value, "quote" if quoting else "text"))
            quoting = _still_quoting(value, quoting)
            continue
        following = values[i + 1] if i + 1 < len(values) else ""
        bullet = BULLET.match(value)
        marker = bullet["marker"] if bullet else _list_number(value, counted, following)
        role: Role = "text"
        if _is_heading(value, following, marker is not None and not bullet):
            role = "heading"
        elif marker:
            role = "list-item"
        elif _is_row(value):
            role = "table-row"
        elif quoting or value[0] in '"„“»':
            role = "quote"
        quoting = _still_quoting(value, quoting)
        body.append(Paragraph(value, role, marker))
    return tuple(body)


def _list_number(value: str, counted: set[int], following: str) -> str | None:
    """The number or letter that a list item starts with; "11. Ausnahmeverordnung …" is none where no list leads up to eleven."""
    match = NUMBERED.match(value.lstrip('"„'))
    if match is None or ORDINAL_DATE.match(value):
        return None
    marker = match["marker"]
    digits = marker.rstrip(".")
    if digits.isdigit():
        number = int(digits)
        if not (number == 1 or number - 1 in counted or following.startswith(f"{number + 1}.")):
            return None
        counted.add(number)
    return marker if value.startswith(marker) else None  # with a quotation mark before it, it counts but is not the paragraph's start


def _is_heading(value: str, following: str, numbered: bool) -> bool:
    if len(value) > HEADING_LENGTH or not following or value[-1] in '.,;:!?"“”)' or BULLET.match(value) or ends(AMOUNT_END, value):
        return False
    if numbered and NUMBERED.match(following):
        return False
    return len(following) > len(value) and following[-1] in '.!?:"“”' and (value[0].isupper() or numbered or value[0] in '"„§')


def _is_row(value: str) -> bool:
    return len(value) <= LONGEST_ROW and (ROW_START.match(value) is not None or ends(AMOUNT_END, value)) and value[-1] != "."


def _still_quoting(value: str, quoting: bool) -> bool:
    """Whether a quotation is open at a paragraph's end; quotes that are straight on both sides are counted."""
    if "„" in value or "“" in value or "”" in value:
        opened, closed = value.rfind("„"), max(value.rfind("“"), value.rfind("”"))
        if opened != closed:
            return opened > closed if opened >= 0 else False if value[0] not in "“”" else quoting
    return quoting != bool(value.count('"') % 2) if '"' in value else quoting

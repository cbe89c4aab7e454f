"""The Az. (Aktenzeichen): the publisher's own file number and its parts."""

from __future__ import annotations

from ..lines.line import Line
from ..pages.arranging import Arrangement
from ..record.parts import Aktenzeichen
from ..view.source import Stretch
from .findings import Findings
from .slots import slots_of


def read_az(page: Arrangement, found: Findings) -> None:
    """The Az. line's value, also over two lines; remarks where it is empty, unknown in form,
    somebody else's, or not there at all."""
    lines = page.all("az")
    if not lines:
        if place := slots_of(page).get("az"):
            _from_slot(page, place, found)
        elif "az" in page.page.has:
            _missing(page, found)
        return
    label = lines[0]
    start, end = label.end, lines[-1].end
    if label.match is None or "az" not in label.match.re.groupindex:
        start = label.start
    elif label.match["az"]:
        start, behind = label.place_of("az")
        end = behind if len(lines) == 1 else end
    elif len(lines) > 1:
        start = lines[1].start
    text = found.text(start, end)
    if not text:
        message = f'"{found.text(label.start, label.end)}" stands there with nothing after it.'
        found.note("az-empty", "warning", message, "az", label.start, label.end)
        return
    numbers = page.family.file_numbers
    parts = numbers.split(text)
    if parts is None and (read := numbers.repair(text)):
        # nobody's file number is put right for certain; where every letter stands alone, the blanks
        # between the parts are guessed
        certain = not page.is_unknown and len(text.split(" ")) < len(text) / 2
        message = f'Scanned characters were put right; there stood "{text}".'
        found.note("az-repaired", "info" if certain else "warning", message, "az", start, end)
        if read[0].isdigit() and not text[0].isdigit():
            message = (
                "Its first figure was a letter, which may be a department or another office's."
            )
            found.doubt("az", message, start, end)
        text, parts = read, numbers.split(read)
    found.values["az"] = Aktenzeichen(text, **(parts or {}))
    found.place("az", start, end)
    last = page.places["az"][-1]
    below = page.lines[last + 1 :]
    if (
        below
        and not any(place > last for place in page.places.get("paragraph", ()))
        and not any(line.kind.name == "greeting" for line in below)
        and any(_is_content(line) and not page.is_described(line) for line in below)
    ):
        message = "More lines follow the Az.; they were taken for page furniture."
        found.doubt("az", message, start, end)
    if "az" in page.body and (
        others := [line for line in page.all("paragraph") if line.kind.name == "az"]
    ):
        message = "Another Az. of the same kind stands in the body: there may be two notices here."
        found.doubt(("az", "body"), message, others[0].start, others[0].end)
    if len(lines) > 1:
        found.note("az-joined", "info", "The Az. stood on two lines.", "az", label.start, end)
    if parts is not None and (doubt := numbers.doubt(text, parts)):
        found.doubt("az", doubt, start, end)
    if parts is None:
        message = f'"{text}" has none of the known forms of an Az.; it has no parts here.'
        found.note("az-unknown-form", "warning", message, "az", start, end)


def _from_slot(page: Arrangement, place: Stretch, found: Findings) -> None:
    """The Az. that stands in the heading."""
    text = found.text(*place)
    found.values["az"] = Aktenzeichen(text, **(page.family.file_numbers.split(text) or {}))
    found.place("az", *place)


def _is_content(line: Line) -> bool:
    """Whether a line below the Az. may be something of a notice rather than its page's foot."""
    if line.kind.name in ("salutation", "letter-head", "pointer", "imprint"):
        return False
    return line.kind.aside and not line.kind.furniture


def _missing(page: Arrangement, found: Findings) -> None:
    """No line is the notice's own Az. for sure; where one names a file in the body, that is said
    too."""
    body = page.all("paragraph")
    own = [line for line in body if line.kind.name == "az"]
    if own:
        message = "An Az. stands here, but more text follows it: it was left in the body."
        found.doubt("az", message, own[-1].start, own[-1].end)
    elif body and body[-1].kind.name == "foreign-az":
        message = (
            "The last line names a file that looks like a court's or ministry's: it was left "
            "in the body."
        )
        found.doubt("az", message, body[-1].start, body[-1].end)
    else:
        found.note("az-missing", "warning", "No Az. stands at the end.", "az")

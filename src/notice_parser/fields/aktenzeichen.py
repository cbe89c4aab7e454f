"""The Az. (Aktenzeichen): the publisher's own file number and its parts."""

from __future__ import annotations

from .. import repair
from ..grammar.aktenzeichen import AZ_JOINT, AZ_LETTERS, AZ_REVERSED, AZ_VALUE
from ..notice import Aktenzeichen
from ..segmentation import Arrangement
from .findings import Findings


def read_az(page: Arrangement, found: Findings) -> None:
    """The Az. line's value, also over two lines; remarks where it is empty, unknown in form, somebody else's, or not there at all."""
    lines = page.all("az")
    if not lines:
        if "az" in page.layout.has:
            _missing(page, found)
        return
    label = lines[0]
    assert label.match is not None
    start = label.start + label.match.start("az") if label.match["az"] else label.end
    if len(lines) > 1 and label.match["az"] is None:
        start = lines[1].start
    end = lines[-1].end
    text = found.text(start, end)
    if not text:
        found.note("az-empty", "warning", f'"{found.text(label.start, label.end)}" stands there with nothing after it.', "az", label.start, label.end)
        return
    parts = split(text)
    if parts is None and (read := repair.file_number(text)):
        certain = len(text.split(" ")) < len(text) / 2  # where every letter stands alone, the blanks between the parts are guessed
        found.note("az-repaired", "info" if certain else "warning", f'Scanned characters were put right; there stood "{text}".', "az", start, end)
        text, parts = read, split(read)
    found.values["az"] = Aktenzeichen(text, **(parts or {}))
    found.place("az", start, end)
    below = page.lines[page.places["az"][-1] + 1 :]
    if below and not any(line.sign == "R" for line in below) and any(line.sign in "tPMBDL" for line in below):
        found.note("az-doubtful", "warning", "More lines follow the Az.; they were taken for page furniture.", "az", start, end)
    if "A" in page.body and (others := [line for line in page.all("paragraph") if line.sign == "A"]):
        message = "Another Az. of the same kind stands in the body: there may be two notices here."
        for name in ("az", "body"):
            found.note(f"{name}-doubtful", "warning", message, name, others[0].start, others[0].end)
    if len(lines) > 1:
        found.note("az-joined", "info", "The Az. stood on two lines.", "az", label.start, end)
    if parts is not None and not parts["department"] and parts["file_plan"] in ("11", "111"):
        message = f'"{text}" is a file plan as it stands; a department "II" or "III" looks like that in a scan.'
        found.note("az-doubtful", "warning", message, "az", start, end)
    if parts is None:
        found.note("az-unknown-form", "warning", f'"{text}" has none of the known forms of an Az.; it has no parts here.', "az", start, end)


def _missing(page: Arrangement, found: Findings) -> None:
    """No line is the notice's own Az. for sure; where one names a file in the body, that is said too."""
    body = page.all("paragraph")
    own = [line for line in body if line.sign == "A"]
    if own:
        message = "An Az. stands here, but more text follows it: it was left in the body."
        found.note("az-doubtful", "warning", message, "az", own[-1].start, own[-1].end)
    elif body and body[-1].sign == "a":
        message = "The last line names a file that looks like a court's or ministry's: it was left in the body."
        found.note("az-doubtful", "warning", message, "az", body[-1].start, body[-1].end)
    else:
        found.note("az-missing", "warning", "No Az. stands at the end.", "az")


def split(text: str) -> dict[str, str | None] | None:
    """Department, file plan and initials of an Az.; None where its form is unknown.

    >>> split("III 810 - 2")
    {'department': 'III', 'file_plan': '810-2', 'initials': None}
    >>> split("840-05 G/3-1"), split("II ke-ko")
    ({'department': 'G/3-1', 'file_plan': '840-05', 'initials': None}, {'department': 'II', 'file_plan': None, 'initials': 'ke-ko'})
    >>> split("siehe oben")
    """
    match = AZ_VALUE.match(text)
    if match is None and AZ_LETTERS.match(text):
        return {"department": None, "file_plan": None, "initials": None}
    match = match or AZ_REVERSED.match(text)
    if match is None:
        return None
    parts = match.groupdict()
    if not parts["department"] and not parts["file_plan"]:
        return None
    return {name: _joined(parts.get(name)) for name in ("department", "file_plan", "initials")}


def _joined(part: str | None) -> str | None:
    """Without blanks around hyphens and slashes, any dash as a hyphen."""
    if part is None or part.isalnum():
        return part
    if part.isascii() and "?" not in part:
        return part.replace(" ", "")  # they stand nowhere else; half of what a look at each joint costs
    return AZ_JOINT.sub(lambda match: "/" if match[1] == "/" else "-", part)

"""The publisher's own file numbers and how to tell them from those of courts and ministries."""

from __future__ import annotations

from collections.abc import Mapping

from ...grammar.aktenzeichen import AZ_JOINT, FOREIGN_FILE
from ...grammar.build import Match, pattern, rich
from ...grammar.lines import DASH
from ...lines.line import Line
from ...view.scans import DIGITS

# Departments: "III", "III/2", "G/3", "G/3-1" (but "I/2-024-13-1" is department I/2), "IVI/1" (a
# typo that stands in print).
_DEPARTMENT = rf"(?:[IVX]{{1,4}}|G)(?: ?/ ?\d(?:{DASH}\d(?= |$))?)?(?!\p{{L}})"
# File plans: "810 - 2/2", "22-10-4", "805/06", "10.0.9-003/001", "921-03 / 922-01", "33 -10"
_FILE_PLAN = rf"\d{{1,4}}(?:\.\d{{1,4}}){{0,5}}(?: ?(?:{DASH}|/) ?\d{{1,4}}){{0,5}}"
# Initials of those who wrote: "qu/g", "qu-qu", "ke-ko", "gr", "Le/Be"
_INITIALS = rf"\p{{L}}\p{{Ll}}{{1,2}}(?: ?(?:{DASH}|/) ?\p{{L}}\p{{Ll}}{{0,2}})?"

AZ_VALUE = pattern(
    rf"(?:(?P<department>{_DEPARTMENT})(?: ?{DASH} ?| |$))?"
    rf"(?P<file_plan>(?!\d/)(?(department)|(?!\d(?: |$))){_FILE_PLAN})?(?:(?:^|(?<= )| )"
    rf"(?P<initials>{_INITIALS}))?$"
)
# "840-05 G/3-1": the other way round
AZ_REVERSED = pattern(rf"(?P<file_plan>{_FILE_PLAN}) (?P<department>{_DEPARTMENT})$")
_COMPACT_PLAN = (
    rf"(?:\d{{2,3}}(?!\d)|\d(?=\.))(?:\.\d{{1,4}}){{0,5}}(?:(?:{DASH}|/)\d{{1,4}}){{0,5}}"
)
# Spaced out letter by letter, the blanks taken away: "III810-2qu/g"
AZ_COMPACT = rich(
    rf"(?P<department>(?:[IVX]{{1,4}}|G)(?:/\d(?:-\d(?!\d(?!\d)))?)?)?{DASH}?"
    rf"(?P<file_plan>{_COMPACT_PLAN})?(?P<initials>{_INITIALS})?$"
    rf"|(?P<file_plan>{_COMPACT_PLAN})(?P<department>G(?:/\d(?:-\d)?)?)$"
)
# "GPM": letters only
AZ_LETTERS = pattern(r"\p{Lu}{2,5}$")
# The rest of an Az. that runs over two lines: "qu/g", "- 2", "810 - 2"
AZ_REST = pattern(
    rf"(?:{DASH} ?)?(?:(?:{_DEPARTMENT}[ -])?{_FILE_PLAN}(?: {_INITIALS})?|{_INITIALS})$"
)

# "III 810 - 2", "I/2-020-08-26", "II/1 652-20 qu/g"; "13.0.1-005/001"
CLAIMING = pattern(
    rf"(?:[IVX]{{1,4}}|G)(?: ?/ ?\d)?(?: ?{DASH} ?| )\d{{2,3}} ?{DASH} ?\d{{1,3}}(?![\d.])"
    rf"|\d{{1,2}}(?:\.\d{{1,2}}){{2,4}}{DASH}\d{{3}}/\d{{3}}(?!\d)"
)

_ROMAN = str.maketrans({**dict.fromkeys("l1|!i", "I"), "v": "V", "x": "X"})


def is_own(az: str) -> bool:
    """Whether an Az. has one of the publisher's own forms: a department or a file plan, or letters
    alone."""
    match = AZ_VALUE.match(az)
    if match is not None and (match["department"] or match["file_plan"]):
        return True
    return AZ_REVERSED.match(az) is not None or AZ_LETTERS.match(az) is not None


def file_number(az: str) -> str | None:
    """The Az. that a scanned one means: "lII 8lO - 2" is "III 810 - 2"; None where no own form
    comes of it.

    Figures are put right in words that have a figure or stand behind the department, roman ones in
    the department alone.
    """
    words = az.split(" ")
    if len(words) > 3 and max(len(word) for word in words) == 1:
        match = AZ_COMPACT.match("".join(words))
        parts = (
            [match[name] for name in ("department", "file_plan", "initials") if match[name]]
            if match
            else []
        )
        return " ".join(parts) if match and (match["department"] or match["file_plan"]) else None
    if len(az) > 40:
        return None
    head, slash, rest = words[0].partition("/")
    if (1 < len(head) <= 4 and set(head) <= set("IVXlv1|!i")) or head in ("l", "1", "|", "!"):
        words[0] = head.translate(_ROMAN) + (slash + rest.translate(DIGITS) if slash else "")
    elif slash and head == "G":
        words[0] = f"G/{rest.translate(DIGITS)}"
    elif head and not head.isalpha():
        words[0] = words[0].translate(DIGITS)
    repaired = [
        words[0],
        *(
            word.translate(DIGITS)
            if any(c.isdigit() for c in word) or set(word) <= set("OolI|")
            else word
            for word in words[1:]
        ),
    ]
    text = " ".join(repaired)
    return text if text != az and is_own(text) else None


def split(text: str) -> dict[str, str | None] | None:
    """Department, file plan and initials of an Az.; None where its form is unknown.

    >>> split("III 810 - 2")
    {'department': 'III', 'file_plan': '810-2', 'initials': None}
    >>> split("840-05 G/3-1")
    {'department': 'G/3-1', 'file_plan': '840-05', 'initials': None}
    >>> split("II ke-ko")
    {'department': 'II', 'file_plan': None, 'initials': 'ke-ko'}
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
        # they stand nowhere else; half of what a look at each joint costs
        return part.replace(" ", "")
    return AZ_JOINT.sub(lambda match: "/" if match[1] == "/" else "-", part)


def claims(az: str) -> bool:
    """Whether an Az. has a form that nobody else's has: department and file plan, or a plan of
    five parts.

    >>> claims("III/1 642-39"), claims("13.0.1-005/001"), claims("512-03")
    (True, True, False)
    """
    return CLAIMING.match(az) is not None


def is_own_line(match: Match, above: Line | None) -> bool:
    """Whether a line with an Az.'s label is the publisher's own, also where nothing stands behind
    the label."""
    return _owner(match) == "own"


def is_foreign_line(match: Match, above: Line | None) -> bool:
    """Whether it is somebody else's."""
    return _owner(match) == "foreign"


def _owner(match: Match) -> str:
    """Whose Az. a line with a label has; "" where the label is none after all: "Aktenzeichen der
    Gerichte …", "Azubis", "Aktenzeichen" as a sub-heading."""
    line, value = match.string, match["az"]
    if value is None:
        return "own" if line[-1] in ".:;" else ""
    if is_own_or_scanned(value):
        return "own"
    foreign = FOREIGN_FILE.match(value) is not None
    if not foreign and not line[match.end("label") : match.start("az")].strip(" "):
        return ""
    return "foreign" if foreign or len(value) > 60 else "own"


def is_scanned_line(match: Match, above: Line | None) -> bool:
    """Whether a line with a scanned label is the publisher's own."""
    return is_own_or_scanned(match["az"])


def is_own_or_scanned(value: str) -> bool:
    """Whether an Az. has one of the publisher's own forms, or comes to one when it is repaired."""
    spaced = len(value) > 6 and value[1::2].isspace()
    unlike = spaced or not FOREIGN_FILE.match(value)
    return is_own(value) or (unlike and file_number(value) is not None)


def doubt(text: str, parts: Mapping[str, str | None]) -> str | None:
    """Why an Az. may be another one than it seems, as a sentence; None where it is certain."""
    if not parts["department"] and parts["file_plan"] in ("11", "111"):
        return (
            f'"{text}" is a file plan as it stands; a department "II" or "III" looks like that in a'
            " scan."
        )
    return None

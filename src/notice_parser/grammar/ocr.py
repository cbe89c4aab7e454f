"""Letters and figures as a scan shows them, and a file number's label."""

from __future__ import annotations

from .build import IGNORECASE, pattern

# What a scan makes of a letter. Each list has the letter itself.
_LOOKS = {
    "b": "[b86]", "e": "[ec]", "g": "[g9q6c]", "i": "[il1|!íj]", "l": "[l1i|!]",
    "m": "(?:m|rn|nn|ivi)", "n": "(?:n|u|ri)", "o": "[o0]", "s": "[s5$]", "t": "[tf+]", "u": "[uü]",
    "w": "(?:w|vv)", "v": "[vy]", "r": "[r]", "d": "[d0]",
}  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
DIGIT = "(?-i:[0-9OoQDlIi|!SsBZz])"
STOP = " ?[.,] ?"


def word(text: str) -> str:
    """A word in any of its looks, also spaced out letter by letter."""
    return " ?".join(_LOOKS.get(letter, letter) for letter in text.lower() if letter != " ")


# "A z .  I I I  8 1 0 - 2": spaced out letter by letter
SPACED_AZ_LINE = pattern(r"(?P<label>A ?[zZ](?: ?[.:]){0,3}) (?P<az>\S(?: \S){2,40})$")
# A label before an Az. that is one: "A2.:", "Az,:", "Az.;", "Aktenzeichcn:"
SCANNED_AZ_LINE = pattern(
    rf"(?P<label>A ?[z2]|{word('Aktenzeichen')}) ?[.,:;]{{1,3}} *+(?P<az>\S.*+)$", IGNORECASE
)

"""What a scan makes of letters and figures, and what was there before."""

from __future__ import annotations

DIGITS = str.maketrans(
    {
        **dict.fromkeys("OoQD", "0"),
        **dict.fromkeys("lIi|!", "1"),
        **dict.fromkeys("Ss", "5"),
        "B": "8",
        **dict.fromkeys("Zz", "2"),
    }
)
_LEVELS = str.maketrans(
    {
        **dict.fromkeys("1|!íj", "l"),
        "i": "l",
        "0": "o",
        "5": "s",
        "$": "s",
        "8": "b",
        " ": None,
        "ﬁ": None,
        "c": "e",
        "g": "9",
        "q": "9",
        "6": "b",
    }
)


def level(text: str) -> str:
    """A text with everything levelled that a scan confuses: equal for "Mittei1ung", "M i t t e i l
    u n g" and "Mitteilung"."""
    return (
        text.casefold().replace("rn", "m").replace("vv", "w").translate(_LEVELS).replace("lvl", "m")
    )


def digits(text: str) -> str:
    """Figures with their look-alikes put right and without the blanks of a spaced-out scan:
    "6O3/2OO6", "O1. O8. 2006"."""
    return text.translate(DIGITS).replace(" ", "").replace(",", ".")

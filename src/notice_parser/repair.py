"""What a scanned value was before the scan, where its form tells for certain."""

from __future__ import annotations

from .grammar.aktenzeichen import AZ_COMPACT, AZ_LETTERS, AZ_REVERSED, AZ_VALUE
from .grammar.lines import SECTIONS

_DIGITS = str.maketrans({**dict.fromkeys("OoQD", "0"), **dict.fromkeys("lIi|!", "1"), **dict.fromkeys("Ss", "5"), "B": "8", **dict.fromkeys("Zz", "2")})
_ROMAN = str.maketrans({**dict.fromkeys("l1|!i", "I"), "v": "V", "x": "X"})
_LEVELS = str.maketrans(
    {**dict.fromkeys("1|!íj", "l"), "i": "l", "0": "o", "5": "s", "$": "s", "8": "b", " ": None, "ﬁ": None, "c": "e", "g": "9", "q": "9", "6": "b"}
)


def level(text: str) -> str:
    """A text with everything levelled that a scan confuses: equal for "Mittei1ung", "M i t t e i l u n g" and "Mitteilung"."""
    return text.casefold().replace("rn", "m").replace("vv", "w").translate(_LEVELS).replace("lvl", "m")


_MITTEILUNG = level("Mitteilung")


def says_mitteilung(text: str) -> bool:
    """Whether "Mitteilung" stands in a text in any of the looks that a scan gives it. No scan parts the two "t", but for a blank."""
    small = text.casefold()
    return ("tt" in small or "t t" in small) and _MITTEILUNG in level(text)


_LEVELLED_SECTIONS = {level(section): section for section in SECTIONS}


def digits(text: str) -> str:
    """Figures with their look-alikes put right and without the blanks of a spaced-out scan: "6O3/2OO6", "O1. O8. 2006"."""
    return text.translate(_DIGITS).replace(" ", "").replace(",", ".")


def section(text: str) -> str | None:
    """The section that a scanned header means, if it is one of the known ones."""
    return text if text in SECTIONS else _LEVELLED_SECTIONS.get(level(text))


def is_own(az: str) -> bool:
    """Whether an Az. has one of the publisher's own forms: a department or a file plan, or letters alone."""
    match = AZ_VALUE.match(az)
    if match is not None and (match["department"] or match["file_plan"]):
        return True
    return AZ_REVERSED.match(az) is not None or AZ_LETTERS.match(az) is not None


def file_number(az: str) -> str | None:
    """The Az. that a scanned one means: "lII 8lO - 2" is "III 810 - 2"; None where no own form comes of it.

    Figures are put right in words that have a figure or stand behind the department, roman ones in the department alone.
    """
    words = az.split(" ")
    if len(words) > 3 and max(len(word) for word in words) == 1:
        match = AZ_COMPACT.match("".join(words))
        parts = [match[name] for name in ("department", "file_plan", "initials") if match[name]] if match else []
        return " ".join(parts) if match and (match["department"] or match["file_plan"]) else None
    if len(az) > 40:
        return None
    head, slash, rest = words[0].partition("/")
    if (1 < len(head) <= 4 and set(head) <= set("IVXlv1|!i")) or head in ("l", "1", "|", "!"):
        words[0] = head.translate(_ROMAN) + (slash + rest.translate(_DIGITS) if slash else "")
    elif slash and head == "G":
        words[0] = f"G/{rest.translate(_DIGITS)}"
    elif head and not head.isalpha():
        words[0] = words[0].translate(_DIGITS)
    repaired = [words[0], *(word.translate(_DIGITS) if any(c.isdigit() for c in word) or set(word) <= set("OolI|") else word for word in words[1:])]
    text = " ".join(repaired)
    return text if text != az and is_own(text) else None

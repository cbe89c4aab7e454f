"""Addressees of circulars: a line that begins so, and those in which it goes on."""

from __future__ import annotations

from ..grammar.build import Match, pattern
from ..lines.kind import Form, LineKind
from ..lines.line import Line

_OPEN_ENDS = ("alle", "die", "den", "das", "und", "sowie", "der", "an", ",", "-")


def _goes_on(match: Match, above: Line | None) -> bool:
    """Whether the line above can't be the last: "An alle", "Kreditinstitute und"."""
    return above is not None and above.match is not None and above.match[0].endswith(_OPEN_ENDS)


_ABOVE = ("addressee", "addressee-rest")
ADDRESSEES = (
    # "An alle Kreditinstitute", "Nachrichtlich: …"
    LineKind(
        "addressee",
        ("(An|an) (alle|die|den|das)[ …]", "(Nachrichtlich|nachrichtlich): …"),
        whole=True,
    ),
    # "in der Bundesrepublik Deutschland"
    LineKind(
        "addressee-rest",
        (
            Form(pattern(r"(?:\p{Ll}|- ).{1,150}$"), below=_ABOVE),
            Form(pattern(r"\S.{1,150}$"), below=_ABOVE, check=_goes_on),
        ),
        whole=True,
    ),
)
"""Kinds for a family that addresses its notices; in a page
``addressee=(addressee (addressee|addressee-rest){0,6})``."""

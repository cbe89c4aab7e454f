"""Addressees of circulars: a line that begins so, and those in which it goes on."""

from __future__ import annotations

from ..grammar.build import Match, pattern
from ..lines.kind import Form, LineKind
from ..lines.line import Line

_OPEN_ENDS = ("alle", "die", "den", "das", "und", "sowie", "der", "an", ",", "-")


def _goes_on(match: Match, above: Line | None) -> bool:
    """Whether the line above can't be the last: "An alle", "Kreditinstitute und"."""
    return above is not None and above.match is not None and above.match[0].endswith(_OPEN_ENDS)


def is_no_sentence(match: Match, _: Line | None) -> bool:
    """Whether a line that begins as an addressee goes on to no sentence: "An die Gemeinden
    gerichtete Weisungen bleiben unberührt."."""
    return match[0][-1] not in ".!?:;"


_ABOVE = ("addressee", "addressee-rest")
ADDRESSEES = (
    # "An alle Kreditinstitute", "Nachrichtlich: …"
    LineKind(
        "addressee",
        (
            Form("(An|an) (alle|die|den|das)[ …]", check=is_no_sentence),
            "(Nachrichtlich|nachrichtlich): …",
        ),
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

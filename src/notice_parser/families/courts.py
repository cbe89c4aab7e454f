"""Names of courts, in templates."""

from __future__ import annotations

from ..grammar.build import Match
from ..lines.line import Line

_FEDERAL = (
    "Bundesverfassungsgericht|Bundesgerichtshof|Bundesverwaltungsgericht|Bundesarbeitsgericht"
    "|Bundesfinanzhof|Bundessozialgericht|Bundespatentgericht"
)
_ADJECTIVE = (
    "(Bayerische|Hessische|Niedersächsische|Sächsische|Thüringer|Hamburgische|Hanseatische"
    "|Saarländische|Schleswig-Holsteinische|Brandenburgische)"
)
_ONE = (
    "(Oberverwaltungsgericht|Verwaltungsgericht|Verwaltungsgerichtshof|Landesarbeitsgericht"
    "|Arbeitsgericht|Oberlandesgericht|Landgericht|Amtsgericht|Finanzgericht|Landessozialgericht"
    "|Sozialgericht|Kammergericht|Verfassungsgerichtshof|Verfassungsgericht)"
)
COURT = f"(({_FEDERAL})|[{_ADJECTIVE}[s|r] ]{_ONE}[ …])"
_SMALL = ("für", "das", "des", "der", "am", "an", "in", "im", "und")
NAMES = (*_FEDERAL.split("|"), *_ONE.strip("()").split("|"))
"""What the name of a court has in it, as words."""
ABBREVIATED = "(BVerwG|BAG|BFH|BSG|BGH|OVG|VG|LAG|VGH|OLG)"


def is_name(match: Match, above: Line | None) -> bool:
    """Whether a line that begins with a court is its name, and not "Verwaltungsgericht stoppt
    …"."""
    words = match["publisher"].split()
    return ":" not in match["publisher"] and not any(
        word[0].islower() and word not in _SMALL for word in words
    )

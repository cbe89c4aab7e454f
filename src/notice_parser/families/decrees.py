"""Kinds of lines that decrees and rules of all publishers have."""

from __future__ import annotations

from ..grammar.build import Match, pattern
from ..lines.kind import Form, LineKind
from ..lines.line import Line


def is_name(match: Match, _: Line | None) -> bool:
    """Whether it may be a person's name, and no title of the notice below."""
    return not any(word[0].islower() for word in match["place"].split())


_REFERENCE_ENDS = r"(?:\)|\d| [-–—])[.;]?(?!.)(?:\n[-–—] ?VORIS [\d ]{5,14} ?[-–—](?!.))?"
# "Bezug: RdErl. d. MK v. 4.6.2012 (SVBl. S. 301) - VORIS 22410 -", "Bezug:" above a list
REFERENCE = LineKind(
    "reference",
    (
        # "… geändert durch RdErl. v. 30.10.2018 / (SVBl. S. 614)", "… geändert durch / RdErl. …",
        # "Runderlass des Ministeriums für Schule / vom 23.12.2010 (BASS 12-63 Nr. 2)", with
        # "- VORIS 28200 -" below it
        *(
            Form(pattern(rf"Bezug: {text}{_REFERENCE_ENDS}"), longest=520)
            for text in (
                r".{1,300}\n(?![a-z]\))[(\p{Ll}].{1,200}",
                r".{1,300}[\p{Ll},]\n(?![a-z]\)).{1,200}",
                r".{1,300}(?=\)\n[-–—] ?VORIS)",
            )
        ),
        Form(pattern(r"Bezug:(?: .{1,500}(?:\)|\d| [-–—])[.;]?)?(?!.)"), longest=520),
    ),
    whole=True,
    refers=True,
    lines=3,
)
# "zuletzt geändert durch Erlass des MIL vom 8. August 2013 / (ABl./13, [Nr. 37], S.2210)"
CHANGED = LineKind(
    "changed",
    ("[(Z|z)uletzt ]geändert durch {amended}\n\\(A…\\)", "[(Z|z)uletzt ]geändert durch {amended}"),
    whole=True,
    lines=4,
)
# A line that leads up to a decree that is quoted: "Zitat:", "Im Erlass heißt es:"
QUOTING = LineKind("quoting", (Form(pattern(r".{0,100}:$"), lasts=":"),))
# "Potsdam, den 31. März 2011" above the signature
PLACE_DATE = LineKind("place-date", ("{place}, den {date}",), closes=True, whole=True)
# "Die Ministerin für Bildung, Jugend und Sport / Walburga Tiefensee"
SIGNATURE = LineKind(
    "signature",
    tuple(
        Form(
            f"(Die|Der) (Minister|Staatssekretär|Ministerpräsident|Präsident)[in]{office}{{place}}",
            check=is_name,
        )
        for office in (
            "[ (für|des|der) …][\n(In Vertretung|Im Auftrag)]\n",
            " (für|des|der)\n…\n",
            "[ (für|des|der) …] ",
        )
    ),
    closes=True,
    whole=True,
    lines=4,
)

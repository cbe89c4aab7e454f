"""Rules and decrees of the ministries of Brandenburg, from its law database (BRAVORS), the gazette
of the ministry for education (ABl. MBJS) and the Amtsblatt für Brandenburg. Forms of 6 real pages
and 3 that were run together; file numbers are thin."""

from __future__ import annotations

from ..grammar.build import Match, pattern
from ..grammar.leftovers import LISTED
from ..lines.common import DIGITS
from ..lines.kind import ANY_LENGTH, Form, LineKind, Opening
from ..lines.line import Line
from ..pages.page import Page
from .decrees import CHANGED, PLACE_DATE, QUOTING, REFERENCE, SIGNATURE
from .family import Family

_PRINTED = r"\({citation=(ABl.|Abl.|ABl|Abl|Amtsbl.)[ ][MBJS]/…}\)"
_FILE = "(Gz.|GZ|Gesch.-Z.|Gesch.Z.|Az.)[:] {az}"
_RULES = "[Gemeinsame ](Richtlinie[n]|Verwaltungsvorschrift[en]|Allgemeine Weisung[en]|Erlass)"
_ISSUER = "(des|der) {publisher=…(inister|taatskanzlei|Landesamt|andesbetrieb|räsident)…}"

_SUBJECT = pattern(r"\s(?:über|zur|zum|zu|betreffend|mit|Abteilung)\b")


def _is_issuer(match: Match, _: Line | None) -> bool:
    """Whether it is an issuer alone, and no title such as "Runderlass des … über …"."""
    return not _SUBJECT.search(match["publisher"])


BRANDENBURG_VV = Family(
    id="brandenburg-vv",
    tested=True,
    orders=False,
    kinds=(
        LineKind(
            "heading",
            (
                # "vom 3. September 1997 / (ABl./97, [Nr. 38], S.794)"
                Form(
                    f"(v|V)om {{date}} {_PRINTED}",
                    says="runderlass",
                    below=("decree-title",),
                    own=True,
                ),
                Form(f"(v|V)om {{date}} {_PRINTED}", says="verwaltungsvorschrift", own=True),
                # "Runderlass des Ministeriums des Innern / Abteilung 5, Nr. 14/2003 / Vom 15. April
                # 2002 / Gesch.-Z.: II/3-71-10"
                *(
                    Form(
                        f"{words} {_ISSUER}{section} (V|v)om {{date}}{rest}",
                        says=says,
                        check=_is_issuer,
                    )
                    for words, says in (
                        ("[Gemeinsamer ]Runderlass", "runderlass"),
                        (_RULES, "verwaltungsvorschrift"),
                    )
                    for section in ("", "\nAbteilung[ …]")
                    for rest in (f" {_FILE}", "")
                ),
                # "Vom 4. September 2006 Gz.: 31.5 - 52710"
                Form(f"Vom {{date}}[,] {_FILE}", says="verwaltungsvorschrift"),
            ),
            opens=Opening(within=7, anywhere=True),
            whole=True,
            lines=6,
        ),
        # "Runderlass des Ministeriums des Innern über die Beschriftung von Wegen"
        LineKind("decree-title", ("[Gemeinsamer ]Runderlass …",), title=True),
        CHANGED,
        # "Außer Kraft getreten am 27. Juli 2017 durch Bekanntmachung …"
        LineKind(
            "repealed",
            tuple(
                f"Außer Kraft getreten am {{valid_until}}{rest}"
                for rest in ("[ durch …]\n\\(A…\\)", "[ durch …]")
            ),
            whole=True,
            lines=4,
        ),
        # The gazette's list: "Dritte Verwaltungsvorschriften … . . . . . . 402"
        LineKind(
            "contents",
            (Form(pattern(rf".{{1,400}}?{LISTED.text}"), longest=500, lasts=DIGITS),),
            furniture=True,
            loose=True,
        ),
        PLACE_DATE,
        SIGNATURE,
        REFERENCE,
        QUOTING,
        LineKind(
            "site",
            (
                Form(pattern(r"Hinweis: brandenburg\.de "), longest=ANY_LENGTH),
                "Brandenburgisches Vorschriftensystem[ …]",
                "A \\| A \\| A \\|",
                "Letzte gültige Fassung…",
                "(ARCHIV|Suche|Bildung|Jugend|Sport|Allgemeines|Inhaltsverzeichnis)",
                "Suche innerhalb der Norm",
                "Link zur Hilfe-Seite",
                "[{classification} ]Amtsblatt (des Ministeriums|für Brandenburg)…",
                "{classification}. Jahrgang Potsdam, …",
                "(I|II|III). (Amtlicher|Nichtamtlicher) Teil",
            ),
            furniture=True,
            loose=True,
        ),
    ),
    pages=(
        Page(
            "brandenburg-vv",
            head="""(!heading*? title=(short|sentence|paragraph|link|decree-title){1,6}
                | (!heading*? !(heading|quoting|reference))?) heading
                (amended=changed? valid_until=repealed? ~){0,3}""",
            foot="(dateline=place-date)? signature=signature? ~",
            has="date title body",
        ),
    ),
    marks=(
        "Brandenburg",
        "BRAVORS",
        "MBJS",
        "Amtsblatt des Ministeriums für Bildung, Jugend und Sport",
    ),
)

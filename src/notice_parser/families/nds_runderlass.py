"""Decrees and announcements of the ministries of Niedersachsen, from the schools' gazette (SVBl.),
the ministerial gazette (Nds. MBl.) and sites that copy them. Forms of 11 real pages, good for the
schools' ministry; those of other ministries are thin."""

from __future__ import annotations

from ..grammar.build import Match, pattern
from ..lines.kind import Form, LineKind, Opening
from ..lines.line import Line
from ..pages.page import Page
from .addressees import ADDRESSEES
from .decrees import QUOTING, REFERENCE
from .family import Family

# Never in full: that tells them from the decrees of Nordrhein-Westfalen. Sachsen-Anhalt abbreviates
# too, but writes "RdErl. des MK vom"
_ONE = "(MK|MI|MWK|MW|ML|MU|MS|MF|MJ|MB|StK)"
_ISSUER = f"{{publisher={_ONE}[, d. {_ONE}[, d. {_ONE}]][ (u.|und) d. {_ONE}]}}"
_GAZETTE = "(Nds. MBl.|Nds.MBl.|Nds. GVBl.|Nds. Rpfl.|SVBl.|SVBl|MBl.)"
_CITATION = rf"\({{citation={_GAZETTE} …}}\)"
# "- VORIS 22410 -", also behind a dash that ends the Az. on the line above
_END = r"[[ -][ -][;] VORIS {voris}][ -]"

_ADDRESSEE = "(addressee=(addressee (addressee|addressee-rest){0,6}))?"
# The gazette has them below the text: "An die / Landkreise und kreisfreien Städte"
_BELOW = """(addressee=(addressee (addressee|addressee-rest|short|sentence){0,4}) ~)?
    (citation=printed-below ~)?"""

_RESTS = (
    rf"( - |, | / |\ ){{az}}[ -][ {_CITATION}], [zuletzt ]geändert durch {{amended=…\)}}{_END}",
    rf"( - |, | / |\ ){{az}}[ -][ {_CITATION}][ -][;] VORIS {{voris}}[ -]",
    # "- GültL 152/60 -", the number of an older list of what is in force
    rf"( - |, | / |\ ){{az}}[ -][ {_CITATION}][ -] GültL …",
    rf"( - |, | / |\ ){{az}}[ -][ {_CITATION}][ -]",
    rf"[ {_CITATION}]{_END}",
)


def _ends_above_reference(match: Match, _: Line | None) -> bool:
    """Whether what the heading cites is its own: the line "Bezug: …" cites, too."""
    return "\nBezug" not in match[0]


NDS_RUNDERLASS = Family(
    id="nds-runderlass",
    tested=True,
    orders=False,
    kinds=(
        # "RdErl. d. MK v. 16.12.2004 – 33-82 100 (SVBl. 2/2005 S.76) - VORIS 22410 -", "Erl. d. MK
        # v. 2.1.2013, 14-03 070/1 (77); VORIS 20411"
        LineKind(
            "heading",
            tuple(
                Form(
                    f"{words} d. {_ISSUER} v. {{date}}{rest}",
                    says=says,
                    own=True,
                    check=_ends_above_reference,
                )
                for words, says in (
                    ("[Gem. ](RdErl.|Erl.)", "runderlass"),
                    ("[Gem. ]Bek.", "bekanntmachung"),
                )
                for rest in _RESTS
            ),
            opens=Opening(within=7, anywhere=True),
            whole=True,
            lines=5,
        ),
        # Below it "Vom 1. Januar 2023 (SVBl. S. 9)", "- VORIS 11500 -", "Geändert durch RdErl. vom
        # 1. April 2024 (SVBl. S. 189)"
        LineKind("printed", (f"(Vom|vom)[ …] {_CITATION}",), whole=True),
        LineKind("voris-line", ("[- ]VORIS {voris}[ -]",), whole=True),
        LineKind("changed", ("[Zuletzt |zuletzt ](G|g)eändert durch {amended}",), whole=True),
        # "- Nds. MBl. Nr. 39/2012 S. 870" below the body
        LineKind(
            "printed-below",
            (f"[- ]{{citation={_GAZETTE} … S. …}}[ -]",),
            closes=True,
            whole=True,
        ),
        # The database's list of values: "Titel / Schulfahrten / Redaktionelle Abkürzung /
        # SchFRdErl,NI"
        LineKind(
            "labelled",
            ("Titel\n{title}\n(Redaktionelle Abkürzung|Amtliche Abkürzung|Normtyp|Normgeber)[:]",),
            opens=Opening(anywhere=True),
            whole=True,
            lines=7,
        ),
        LineKind(
            "plan-number", ("Gliederungs-Nr.[:] {classification}",), loose=True, whole=True, lines=2
        ),
        LineKind(
            "label",
            (
                "(Redaktionelle Abkürzung|Normtyp|Amtliche Abkürzung)[:] …",
                "Normgeber[:] Niedersachsen",
                "Bibliographie",
            ),
            furniture=True,
            loose=True,
            lines=2,
        ),
        # The gazette's part: "C. Ministerium für Soziales, Frauen, Familie, / Gesundheit und …"
        LineKind(
            "department",
            (
                pattern(
                    r"[A-Z]\. (?:Staatskanzlei|\p{L}*[Mm]inisterium|Landes\p{L}+)\b[^\n.:]{0,100}"
                    r"(?:(?:(?<=,)\n|\n(?=und ))[^\n.:]{3,100})?(?!.)"
                ),
            ),
            furniture=True,
            loose=True,
            lines=2,
        ),
        # The head of the gazette's page, below the number of the one before
        LineKind(
            "gazette",
            (pattern(r"(?:\d{1,4}\n)?Nds\. MBl\. Nr\. \d{1,3}/\d{4}(?!.)"),),
            furniture=True,
            loose=True,
            lines=2,
        ),
        *ADDRESSEES,
        # "a) RdErl. d. MU v. 14. 2. 2006 (Nds. MBl. S. 173) / — VORIS 28200 —" below "Bezug:"
        LineKind(
            "reference-item",
            (
                pattern(
                    r"[a-z]\) (?:Gem\. )?(?:RdErl|Erl|Bek)\. .{1,300}\)\n"
                    r"[-–—] ?VORIS [\d ]{5,14} ?[-–—](?!.)"
                ),
            ),
            whole=True,
            refers=True,
            lines=2,
        ),
        REFERENCE,
        QUOTING,
        LineKind(
            "site",
            (
                "Schule und Recht in Niedersachsen",
                "Gesetze, Verordnungen, Erlasse und Kommentare",
                "Schure.de…",
                "Startseite ---…",
                "{date} Aufrufe",
                pattern(r"\d{1,3}(?:\.\d{3}){0,2} Aufrufe$"),
                "(MEHR|WENIGER) ANZEIGEN",
                "[I. |II. ](AMTLICHER|NICHTAMTLICHER|Amtlicher|Nichtamtlicher) (TEIL|Teil)[ …]",
                Form("{title} ...", lasts="."),
            ),
            furniture=True,
            loose=True,
        ),
    ),
    pages=(
        Page(
            "nds-runderlass-labels",
            head=f"""!(heading|labelled)*? dateline=labelled
                (!(heading|plan-number)*? classification=plan-number)? !heading*? heading
                (citation=printed? voris=voris-line? amended=changed? ~){{0,3}}
                {_ADDRESSEE}""",
            foot=_BELOW,
            has="date title body",
        ),
        # Copies with the title below the heading
        Page(
            "nds-runderlass-below",
            head="""~ heading (citation=printed? voris=voris-line? amended=changed? ~){0,3}
                title=(short|link)""",
            has="date title body",
        ),
        Page(
            "nds-runderlass",
            head=f"""(!heading*? title=(short|sentence|paragraph|link){{1,6}}
                | (!heading*? !(heading|quoting|reference))?) heading
                (citation=printed? voris=voris-line? amended=changed? ~){{0,3}}
                {_ADDRESSEE}""",
            foot=_BELOW,
            has="date title body",
        ),
    ),
    marks=("SVBl", "Nds. MBl", "Niedersachsen", "VORIS"),
)

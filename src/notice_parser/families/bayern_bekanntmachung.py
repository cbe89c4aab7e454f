"""Announcements of the ministries of Bayern, from gesetze-bayern.de, the ministerial gazette
(BayMBl., before 2019 AllMBl., KWMBl. and others) and its supplements. Forms of 10 real pages."""

from __future__ import annotations

from ..grammar.build import Match, pattern
from ..grammar.dates import DATE
from ..lines.common import DIGITS
from ..lines.kind import ANY_LENGTH, Form, LineKind, Opening
from ..lines.line import Line
from ..pages.page import Page
from .addressees import is_no_sentence
from .decrees import CHANGED, PLACE_DATE, QUOTING, REFERENCE
from .family import Family

_ISSUER = "{publisher=[Obersten Baubehörde im ]Bayerischen (Staats|Landes|Obersten )…}"
_WORDS = ("Bekanntmachung (des|der)", "Gemeinsame Bekanntmachung der")
_GAZETTE = r"(?:BayMBl|AllMBl|KWMBl|KWMBeibl|FMBl|JMBl|MABl|KMBl|StAnz|BayVBl)"

_CITED = rf"(?P<citation>{_GAZETTE}\.?(?: I)?(?: \d{{4}},?)? (?:Nr|S)\. ?\d{{1,4}})"
_ON = r"\d(?:(?!Seite [2-9]).){5,80}"
_ISSUED = f"(?:,| vom|, vom) {_ON}"  # without, it stands at the right of a page's head
_PRINTED = ("printed", "classification", "until")

_SITE = "!(printed|until|classification|heading)*?"
_ABOVE = f"""{_SITE} (citation=printed {_SITE}){{0,3}} (valid_until=until {_SITE})?
    (classification {_SITE}){{0,3}} (citation=printed {_SITE}){{0,3}}"""
_BELOW = "(citation=printed? amended=changed? ~){0,4} addressee=((addressee|addressees){1,8})?"

# "Oberste Dienstbehörden", "Die Präsidien der Polizei", "Bezügestellen des Freistaats"
_OFFICES = (
    r"(?:An )?(?:[Aa]lle |[Dd]ie )?(?:\p{L}+e[nr]? ){0,2}"
    r"\p{L}*(?i:behörden|stellen|ämter|gerichte|schulen"
    r"|anstalten|präsidien|direktionen|inspektionen|einrichtungen|verbände|kammern|universitäten"
    r"|akademien|regierungen|verwaltungen|referate|kassen)"
    r"(?: (?:des|der|in|im|für|und|sowie|mit)(?: [\p{L}-]+){1,6})?"
)
_PLAN_NUMBERS = pattern(r"(?:\d{2,4}(?:[.-]\d{1,2}){0,8}-[A-Z]{1,3}(?:, ?|$)){1,6}$")


def _is_plan_number(match: Match, _: Line | None) -> bool:
    return _PLAN_NUMBERS.match(match[0]) is not None


def _is_at_top(_: Match, above: Line | None) -> bool:
    return above is None or above.kind.furniture


BAYERN_BEKANNTMACHUNG = Family(
    id="bayern-bekanntmachung",
    tested=True,
    orders=False,
    kinds=(
        # "Bekanntmachung des Bayerischen Staatsministeriums / für Unterricht und Kultus / vom 23.
        # November 2011 / Az.: V.2-5 S 4306.3.15-6.114 178"
        LineKind(
            "heading",
            (
                *(
                    Form(f"{words} {_ISSUER} vom {{date}}[,] {label} {{az}}", own=True)
                    for words in _WORDS
                    for label in ("(Az.|AZ|Az|Aktenzeichen)[:]", "Nr.[:]")
                ),
                *(f"{words} {_ISSUER} vom {{date}}" for words in _WORDS),
            ),
            opens=Opening(within=7, anywhere=True),
            whole=True,
            lines=6,
        ),
        # "BayMBl. 2023 Nr. 412     9. August 2023" again on the next page
        LineKind(
            "running-head",
            (
                Form(
                    pattern(rf"{_GAZETTE}\.? \d{{4}} Nr\. ?\d{{1,4}} +{DATE}$"),
                    below=("short", "sentence", "paragraph", "signature"),
                    lasts=DIGITS,
                ),
            ),
            furniture=True,
            loose=True,
        ),
        # "BayMBl. 2020 Nr. 318     10. Juni 2020", "Veröffentlichung BayMBl. 2021 Nr. 614 vom
        # 01.09.2021", "AllMBl. 2013 S. 181", "(BayMBl. 2019 Nr. 35)"
        LineKind(
            "printed",
            (
                pattern(rf"(?:Veröffentlichung |Fundstelle:? |\()?{_CITED}(?:\)|{_ISSUED})?$"),
                Form(pattern(rf"{_CITED} {_ON}$"), below=("", "site", "furniture", *_PRINTED)),
                r"\({citation=(BayMBl.|AllMBl.|KWMBl.|FMBl.|JMBl.) … (Nr.|S.) …}\)",
            ),
            loose=True,
            whole=True,
        ),
        # "20. März 2019", the issue's day at the right of the head; the notice's own is in its
        # heading
        LineKind(
            "issued",
            (Form(pattern(rf"{DATE}$"), check=_is_at_top, lasts=DIGITS),),
            furniture=True,
            loose=True,
        ),
        # "2153-I", "2230.1.3-K", "7902-3-L, 7814-2-L"
        LineKind(
            "classification",
            (
                Form(
                    "{classification=…-(A|B|D|F|G|I|J|K|L|S|U|UG|UK|W|WI|WK|WFK)}",
                    check=_is_plan_number,
                    lasts="ABDFGIJKLSUW",
                ),
            ),
            loose=True,
            whole=True,
        ),
        # "Regierungen", "An die kreisfreien Städte und Landkreise" above the body
        LineKind(
            "addressee",
            (
                Form(
                    "[An ][die |alle ][(staatlichen|kreisfreien|öffentlichen|nachgeordneten) ]"
                    "(Regierungen|Gemeinden|Landkreise|Landratsämter|Bezirke|Städte|Schulen"
                    "|Verwaltungsgemeinschaften|Bauämter|Behörden|Dienststellen|Kommunen)[ …]",
                    check=is_no_sentence,
                ),
                Form("An (die|alle|den|das)[ …]", check=is_no_sentence),
            ),
            whole=True,
        ),
        # "Oberste Dienstbehörden / Bezügestellen": two lines of them, since one may be a heading
        LineKind(
            "addressees",
            (pattern(rf"{_OFFICES}(?:\n{_OFFICES}){{1,7}}(?!.)"),),
            whole=True,
            lines=8,
        ),
        # "Dr. Lorenz Hasenöhrl / Ministerialdirektor"
        LineKind(
            "signature",
            (
                "[(I.|i.) (A.|V.) |Im Auftrag |In Vertretung ][gez. ]{place} "
                "[Leitende[r] ](Ministerialdirektor|Ministerialdirigent|Ministerialrat"
                "|Ministerialrät|Regierungsdirektor|Staatsminister|Staatssekretär|Präsident)[in]",
            ),
            closes=True,
            whole=True,
            lines=3,
        ),
        # "Impressum / Herausgeber: / Bayerische Staatskanzlei, …" at the end of the gazette's page
        LineKind(
            "gazette-imprint", ("Impressum", "Herausgeber[in][:][ …]"), closes=True, whole=True
        ),
        LineKind("until", ("gesamte Vorschrift gilt bis: {valid_until}",), loose=True, whole=True),
        CHANGED,
        PLACE_DATE,
        REFERENCE,
        QUOTING,
        LineKind(
            "site",
            (
                "Inhalt",
                "Beiblatt",
                "(Text gilt ab|Text gilt seit|Fassung):…",
                Form(pattern(r"Zitiervorschlag:"), longest=ANY_LENGTH),
                "(Vorheriges|Nächstes) Dokument…",
                "Bayerisches Ministerialblatt",
                "[zum ]Amtsblatt der Bayerischen Staatsministerien …",
                "Nummer {number} Ausgegeben …",
                "Veröffentlichendes Ressort",
                "Staatsministerium …",
                "Download",
                "Hash-Prüfsumme …",
                "Verwaltungsvorschrift",
                "•…",
            ),
            furniture=True,
            loose=True,
        ),
    ),
    pages=(
        Page(
            "bayern-bekanntmachung",
            head=f"""{_ABOVE} title=(short|sentence|paragraph|link){{1,6}} heading {_BELOW}
                | ({_ABOVE} !(heading|quoting|reference))? heading {_BELOW}""",
            foot="""(dateline=place-date)? (signature=signature){0,3} ~
                (gazette-imprint (gazette-imprint|<aside>|sentence|paragraph){0,30})?""",
            has="date title body",
            kind="bekanntmachung",
        ),
    ),
    marks=(
        "BayMBl", "AllMBl", "KWMBl", "FMBl", "JMBl", "Bayerisches Ministerialblatt",
        "Amtsblatt der Bayerischen Staatsministerien", "gesetze-bayern.de",
    ),
)  # fmt: skip

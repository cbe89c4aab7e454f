"""Decrees and announcements of the ministries of Nordrhein-Westfalen, from the ministerial gazette
(MBl. NRW.), its collection (SMBl. NRW.) and the schools' one (BASS). Forms of 28 real pages."""

from __future__ import annotations

from ..grammar.build import IGNORECASE, Match, pattern
from ..lines.kind import ANY_LENGTH, Form, LineKind, Opening
from ..lines.line import Line
from ..pages.page import Page
from .decrees import PLACE_DATE, REFERENCE, SIGNATURE
from .family import Family

# In full, never "MK" or "MI": that tells them from the decrees of Niedersachsen and Sachsen-Anhalt
_ISSUER = "{publisher=…(inister|taatskanzlei|räsident)…}"
_END = r"[ -][[ ](¹|²|³|*)[\)]][ \(am …\)]"

# "RdErl. d. Innenministeriums v. 18.4.1994 -I B 2/17-10.20", also with the Az. first or with none
_OLD = (
    _ISSUER + r" - {az} - [\(am …\) ]v. {date}",
    _ISSUER + " - {az} [/ ]v. {date}" + _END,
    # A line's end behind a dash of the Az., and the citation: "v. 5.3.2003 - III-5 - / 764.71.40",
    # "- 44.2 - 2754 - (MBl. NRW. S. 12)"
    _ISSUER + " v. {date} - {az=…-\n…}[ -]",
    _ISSUER + r" v. {date} - {az}[ -] \((MBl.|SMBl.|GABl.|ABl.) …\)[ -]",
    _ISSUER + r" v. {date}( - | / |\ ){az}" + _END,
    _ISSUER + " v. {date}\n{az}" + _END,
    _ISSUER + " v. {date}" + _END,
)
# "Runderlass / des Ministeriums … / III.3 - 63.07.01.02 / Vom 30. Januar 2026"; "… / v.
# 24.04.2015 - 222-2.02.02.02-122749"
# Blank lines also within the issuer: "des Ministeriums für Heimat, Kommunales, // Bau und …"
_PARTED = "{publisher=…(inister|taatskanzlei|räsident)…,\n…}"
_NEW = (
    _PARTED + "\n{az}\nVom {date}",
    _PARTED + "\nVom {date}",
    _ISSUER + "[ -] {az}[ -] Vom {date}",
    _ISSUER + " - {az} - vom {date}",
    _ISSUER + r" (Vom|vom|v.) {date}( - |\ ){az}" + _END,
    _ISSUER + " (Vom|vom|v.) {date}" + _END,
)
_OTHER_LAND = pattern(
    r"\b(?:Bayerisch|Bayrisch|Hessisch|Niedersächsisch|Sächsisch|Thüringer|Brandenburg|Saarl)"
)
_LABEL = pattern(r"(?:[AG]z|Gesch)\b", IGNORECASE)  # NRW has none
# "55/15-18.16", "74 - 52.04.05" on a line of its own; no "1", "1.2" or "1 - Ziel", with which the
# text may begin
_FILE_NUMBER = pattern(
    r"[^/–-]*\p{L}?\d[^ ]*[/–-]|\p{L}[\p{L} .\d]{0,12}[/–-]|\d{2,5} ?[/–-] ?[^\d\n]{0,12}\d"
    r"|\d{1,3}\.\d{1,2} [–-] \d{3}"  # "44.2 - 2754"; "1.2 - 30 Jahre" is none
)
_DASHES = "-–—"
# What stands below a dash behind the date is the file number: "521", "44.2 - 2754"
_REST = pattern(r"(?=.{0,30}\d)[\p{Lu}\d][\p{L}\d ./()–-]{0,40}")
# Below a dash behind a file number only figures are the rest of it: "764.71.40", "- 60"
_HALF = pattern(r"(?:[–-] ?\d{1,4}|\d{3,4}|\d{1,4}(?: ?[./–-] ?\d{1,4}){1,6})(?: ?[–-])?")


def _is_own(match: Match, _: Line | None) -> bool:
    """Whether the issuer is no other Land's, the Az. has no label, and one below the heading is
    one."""
    if _OTHER_LAND.search(match["publisher"]) or " v. " in match["publisher"]:
        return False
    if _LABEL.match(match.groupdict().get("az") or ""):
        return False
    az = match.start("az") if "az" in match.re.groupindex else -1
    if az > 0 and "\n" in match["az"]:
        return _HALF.fullmatch(match["az"].partition("\n")[2].strip(" ")) is not None
    below = az > 0 and match[0].rfind("\n", 0, az) >= match.end("date")
    if below and match[0][:az].rstrip()[-1] in _DASHES:
        return _REST.fullmatch(match["az"]) is not None
    return not below or _FILE_NUMBER.match(match["az"]) is not None


_MINISTRIES = "{citation=(MBl.|SMBl.) (NRW.|NW.|NRW) …}"
_SCHOOLS = "{citation=(ABl.|GABl.) (NRW.|NW.|NRW) …}"


def _is_whole(match: Match, _: Line | None) -> bool:
    """Whether a citation is none that a line's end cut out of a sentence."""
    return ")" not in match["citation"]


def _forms(words: str, rests: tuple[str, ...], says: str, *, own: bool = False) -> list[Form]:
    return [Form(words + rest, says=says, own=own, check=_is_own) for rest in rests]


NRW_RUNDERLASS = Family(
    id="nrw-runderlass",
    tested=True,
    orders=False,
    kinds=(
        LineKind(
            "heading",
            (
                *_forms("[Gem. ]RdErl. d. ", _OLD, "runderlass", own=True),
                *_forms("[Gem. ]Bek. d. ", _OLD, "bekanntmachung", own=True),
                *_forms("[Gemeinsamer ]Runderlass (des|der) ", _NEW, "runderlass"),
                *_forms("[Gemeinsame ]Bekanntmachung (des|der) ", _NEW, "bekanntmachung"),
            ),
            opens=Opening(within=7, anywhere=True),
            whole=True,
            lines=6,
        ),
        # "- MBl. NRW. 2022 S. 104"; "ABl. NRW. 11/23" below the text
        LineKind(
            "citation",
            (
                f"- {_MINISTRIES}[.]",
                f"- {_SCHOOLS}[.]",
                Form(_SCHOOLS, below=("short", "sentence", "paragraph", "place-date", "signature")),
            ),
            closes=True,
            whole=True,
        ),
        # "MBl. NRW. 2024 S. 873" at the top, and the gazette's part "I" below it
        LineKind(
            "printed",
            (Form(_MINISTRIES, longest=40, check=_is_whole),),
            whole=True,
            loose=True,
        ),
        LineKind(
            "part",
            (Form(pattern(r"I{1,3}$"), below=("printed",)),),
            furniture=True,
            loose=True,
        ),
        # "20310" above the title
        LineKind(
            "classification", (pattern(r"(?P<classification>\d{2,6})$"),), loose=True, whole=True
        ),
        REFERENCE,
        PLACE_DATE,
        SIGNATURE,
        # The gazette's part, above the first title of it
        LineKind(
            "department",
            (
                Form(
                    pattern(r"(?:Ministerpräsident(?:in)?|\p{Lu}\p{L}*ministerium)$"),
                    below=("", "site"),
                ),
            ),
            furniture=True,
            loose=True,
        ),
        # What the site and the loose-leaf edition put around it
        LineKind(
            "site",
            (
                "Historische SMBl. (NRW.|NW.)",
                "(Aufgehobener Erlass|Historisch):[ …]",
                "Geltende Erlasse …",
                r"Ministerialblatt[ \(…\)]",
                "Ausgabe …",
                Form(pattern(r"Norm(?:kopf|fuß)?(?: |\||$)"), longest=ANY_LENGTH),
                "[zugehörige ]Anlage[n][ :]",
                pattern(r"-{2,}[-| ]{0,80}$"),
                "MB.NRW …",
                "Zu BASS …",
                r"{date} \(…\)",
                "…Ergänzung…SMBl…",
                "(Inhaltsverzeichnis|Aus|Fassungen|Aktuelle Fassung|Link kopiert|Zum Textanfang)",
                r"Fassung vom {date}[ \(aktuell\)]",
            ),
            furniture=True,
            loose=True,
        ),
    ),
    pages=(
        Page(
            "nrw-runderlass",
            head="""~ (citation=printed)? (!heading*? classification !heading*?
                title=(short|sentence|paragraph|link){1,6} heading
                | !heading*? title=(short|sentence|paragraph|link){1,6} classification heading
                | !heading*? title=(short|sentence|paragraph|link){0,6} heading)""",
            foot="(dateline=place-date)? signature=signature? citation=(citation|printed)? ~",
            has="date title body",
        ),
    ),
    marks=("NRW", "NW", "SMBl", "Nordrhein-Westfalen", "BASS"),
)

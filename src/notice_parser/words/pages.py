"""The report and the workbook in German."""

from __future__ import annotations

_REPORT = {
    "Notices": "Mitteilungen",
    "{notices}, {some} to look at": "{notices}, davon {some} zu prüfen",
    "All notices": "Alle Mitteilungen",
    "All notices, those to look at first": "Alle Mitteilungen, die zu prüfenden zuerst",
    "Sources": "Quelltexte",
    "Could not be read": "Nicht gelesen",
    "Passed over": "Übergangen",
    "Search": "Suchen",
    "only those to look at": "nur die zu prüfenden",
    "Open all sources that are shown": "Alle angezeigten Quelltexte öffnen",
    "{count} of {all} shown": "{count} von {all} angezeigt",
    "The first {shown} of {all} characters are shown.": (
        "Angezeigt sind die ersten {shown} von {all} Zeichen."
    ),
    "Number": "Nummer",
    "Date": "Datum",
    "Section": "Rubrik",
    "Title": "Titel",
    "Az.": "Az.",
    "Doubts": "Zweifel",
    "Layout": "Layout",
    "File": "Datei",
    "no title": "kein Titel",
    "none": "–",
    "no doubts": "keine Zweifel",
    "errors": "Fehler",
    "warnings": "Warnungen",
    "standard input": "Standardeingabe",
}
_PICTURES = {
    "By section": "Nach Rubriken",
    "By family": "Nach Familien",
    "By diagnostic": "Nach Hinweisen",
    "By year": "Nach Jahren",
    "By decade": "Nach Jahrzehnten",
    "from {year}": "ab {year}",
    "{count} others": "{count} weitere",
    "As a table": "Als Tabelle",
    "without doubt": "ohne Zweifel",
    "to look at": "zu prüfen",
    "{name}: {all}, to look at {some}": "{name}: {all}, zu prüfen {some}",
    "Columns: notices by year": "Säulen: Mitteilungen nach Jahren",
    "Bars: how many notices each has": "Balken: Zahl der Mitteilungen",
}
_FIGURES = {
    "To look at": "Zu prüfen",
    "Without doubt": "Ohne Zweifel",
    "Inputs": "Dateien",
    "Inputs that could not be read": "Nicht gelesene Dateien",
    "First date": "Frühestes Datum",
    "Last date": "Spätestes Datum",
}
_WORKBOOK = {
    "Figures": "Zahlen",
    "Diagnostics, with the notices that have them": "Hinweise, mit der Zahl der Mitteilungen",
    "Families": "Familien",
    "Layouts": "Layouts",
    "Sections": "Rubriken",
    "Years": "Jahre",
    "Doubtful cells without a note, as there are too many": (
        "Zweifelhafte Zellen ohne Notiz, weil es zu viele sind"
    ),
    " … [cut: a cell of Excel holds {count} characters]": (
        " … [abgeschnitten: eine Excel-Zelle fasst {count} Zeichen]"
    ),
    "cut at {count} characters: more does not fit into a cell": (
        "nach {count} Zeichen abgeschnitten: mehr passt nicht in eine Zelle"
    ),
}

PAGES = _REPORT | _PICTURES | _FIGURES | _WORKBOOK

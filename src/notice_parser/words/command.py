"""What the command says in German: a run's summary, a notice that is shown, an evaluation."""

from __future__ import annotations

_FRAME = {
    "Usage: {usage}": "Aufruf: {usage}",
    "Help: {command}": "Hilfe: {command}",
    "Error: {message}": "Fehler: {message}",
}
_SUMMARY = {
    "{some} of {notices} to look at, for a warning or an error": (
        "{some} von {notices} zu prüfen (Warnung oder Fehler)"
    ),
    "{notices} from {read} of {inputs}": "{notices} aus {read} von {inputs}",
    "{count} notice": "{count} Mitteilung",
    "{count} notices": "{count} Mitteilungen",
    "{count} input": "{count} Datei",
    "{count} inputs": "{count} Dateien",
    "layouts": "Layouts",
    "doubts (notices that have them)": "Zweifel (Zahl der Mitteilungen)",
    "infos (notices that have them)": "Hinweise (Zahl der Mitteilungen)",
    "{count} text holds several notices, of which the first one is given: "
    "--several gives all of them": (
        "{count} Text enthält mehrere Mitteilungen, von denen nur die erste ausgegeben ist:"
        " --several gibt alle aus"
    ),
    "{count} texts hold several notices, of which the first one is given: "
    "--several gives all of them": (
        "{count} Texte enthalten mehrere Mitteilungen, von denen nur die erste ausgegeben ist:"
        " --several gibt alle aus"
    ),
    "changed since the run began, read as they are now: {count}": (
        "seit Beginn des Laufs geändert, gelesen im jetzigen Stand: {count}"
    ),
    "failed: {count}": "nicht gelesen: {count}",
    "passed over: {count}": "übergangen: {count}",
    "no notices, passed over: {count}": "keine Mitteilungen, übergangen: {count}",
    "and {count} more": "und {count} weitere",
    "{count} more": "{count} weitere",
    "inputs": "Dateien",
}
_ARCHIVE = {
    "{some} of {all} notices to look at": "{some} von {all} Mitteilungen zu prüfen",
    "{count} notices in {texts} different texts": (
        "{count} Mitteilungen in {texts} verschiedenen Texten"
    ),
    "{count} numbers missing in {series} series": "{count} fehlende Nummern in {series} Reihen",
    "{count} references: {told}": "{count} Verweise: {told}",
    "resolved": "aufgelöst",
    "ambiguous": "mehrdeutig",
    "contradicted": "widersprüchlich",
    "absent": "nicht im Archiv",
    "vague": "unbestimmt",
    "self": "auf sich selbst",
}
_SHOW = {
    "not found": "nicht gefunden",
    "in doubt": "zweifelhaft",
    "taken": "gelesen",
    "not taken": "nicht gelesen",
    "no sentence has anything that speaks for ordering information, "
    "and there is no reference and no end that is cut off": (
        "Kein Satz hat etwas, was für einen Bestellhinweis spricht, und es gibt keinen Verweis und"
        " kein abgeschnittenes Ende"
    ),
    "whole": "vollständig",
    "cut off": "abgeschnitten",
    "error": "Fehler",
    "warning": "Warnung",
    "info": "Hinweis",
}
_FIGURES = {
    "whole notices right ({matcher}): {part} of {of} ({share} %)": (
        "ganze Mitteilungen richtig ({matcher}): {part} von {of} ({share} %)"
    ),
    "without a silent error: {part} of {of} ({share} %)": (
        "ohne stillen Fehler: {part} von {of} ({share} %)"
    ),
    "notices not found: {names}": "nicht gefundene Mitteilungen: {names}",
    "notices found too many: {names}": "Mitteilungen zu viel: {names}",
    "left out, as they are not checked or have no record: {names}": (
        "ausgelassen, da ungeprüft oder ohne Datensatz: {names}"
    ),
    "judged": "bewertet",
    "precision": "Genauigkeit",
    "recall": "Trefferquote",
    "doubted": "bezweifelt",
    "silent": "still",
    "all": "alle",
    "notices": "Mitteilungen",
    "fields": "Felder",
}

COMMAND = _FRAME | _SUMMARY | _ARCHIVE | _SHOW | _FIGURES

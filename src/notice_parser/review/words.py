"""All words of the page, in English and in German, side by side. Names of fields, parts and details
are here too; what a diagnostic says is not."""

from __future__ import annotations

import os
from collections.abc import Mapping

LANGUAGES = ("en", "de")

_WORDS: dict[str, tuple[str, str]] = {
    # the frame of the page
    "page": ("Review of notices", "Durchsicht der Mitteilungen"),
    "source": ("Source", "Quelle"),
    "source-help": (
        "The text of the notice. Select with Shift and the arrow keys; without a selection a key"
        " means the line of the cursor.",
        "Der Text der Mitteilung. Mit Umschalt und den Pfeiltasten auswählen; ohne Auswahl gilt"
        " eine Taste für die Zeile der Schreibmarke.",
    ),
    "fields": ("Fields", "Felder"),
    "notice-remarks": ("On the notice as a whole", "Zur Mitteilung als Ganzes"),
    "keys": ("Keys", "Tasten"),
    "all-keys": ("All keys", "Alle Tasten"),
    "keys-on": ("Single keys on", "Einzeltasten an"),
    "place": ("Notice {at} of {all}", "Mitteilung {at} von {all}"),
    "left": (
        "{doubtful} doubtful and {sure} others to go; {done} done, {skipped} skipped",
        "noch {doubtful} zweifelhafte und {sure} andere; {done} erledigt, {skipped} übersprungen",
    ),
    "status-open": ("open", "offen"),
    "status-done": ("done", "erledigt"),
    "status-skipped": ("skipped", "übersprungen"),
    # what may be done
    "done": ("Accept notice", "Mitteilung annehmen"),
    "done-all": ("Accept with doubts", "Samt Zweifeln annehmen"),
    "skip": ("Skip", "Überspringen"),
    "undo": ("Undo", "Rückgängig"),
    "previous": ("Previous", "Vorige"),
    "next": ("Next", "Nächste"),
    "figures": ("Figures", "Zahlen"),
    "back": ("Back to the notices", "Zurück zu den Mitteilungen"),
    "accept": ("Accept", "Annehmen"),
    "leave": ("Don't judge", "Nicht bewerten"),
    "none": ("Not there", "Fehlt"),
    "take": ("Take selection", "Auswahl übernehmen"),
    "split": ("Split at cursor", "An der Marke teilen"),
    "join": ("Join with next", "Mit dem nächsten verbinden"),
    "order": ("Ordering information", "Bestellhinweis"),
    "unorder": ("Paragraph", "Absatz"),
    "remove": ("Remove", "Entfernen"),
    "parts": ("Parts", "Teile"),
    "entry": ("{field}, entry {at}", "{field}, Eintrag {at}"),
    # where a field stands
    "state-certain": ("certain", "sicher"),
    "state-doubtful": ("doubtful", "zweifelhaft"),
    "state-left": ("not judged", "nicht bewertet"),
    "state-accepted": ("accepted", "angenommen"),
    "state-corrected": ("corrected", "berichtigt"),
    "nothing": ("not found", "nicht gefunden"),
    "proposed": (
        "A record that nobody has checked says so.",
        "So steht es in einem Datensatz, den niemand geprüft hat.",
    ),
    # what was done
    "saved": ("Saved.", "Gespeichert."),
    "saved-done": ("Accepted and saved.", "Angenommen und gespeichert."),
    "saved-partly": (
        "Accepted and saved; not judged, since they are doubtful: {fields}.",
        "Angenommen und gespeichert; nicht bewertet, weil zweifelhaft: {fields}.",
    ),
    "saved-skip": ("Skipped; it comes again at the end.", "Übersprungen; kommt am Ende wieder."),
    "undone": ("Undone.", "Rückgängig gemacht."),
    "nothing-to-undo": ("There is nothing to undo.", "Es gibt nichts rückgängig zu machen."),
    "all-done": (
        "Every notice has been looked at.",
        "Alle Mitteilungen sind durchgesehen.",
    ),
    # what can't be done
    "conflict": (
        "This was changed elsewhere meanwhile. You see the newer state; nothing was saved.",
        "Dies wurde inzwischen anderswo geändert. Sie sehen den neueren Stand; gespeichert wurde"
        " nichts.",
    ),
    "offline": (
        "The server does not answer; nothing was saved. Start it again, then try again.",
        "Der Server antwortet nicht; gespeichert wurde nichts. Starten Sie ihn neu und versuchen"
        " Sie es noch einmal.",
    ),
    "cannot-write": (
        "It could not be saved: {given}",
        "Es konnte nicht gespeichert werden: {given}",
    ),
    "nothing-selected": (
        "Nothing is selected in the source.",
        "In der Quelle ist nichts ausgewählt.",
    ),
    "no-date": ('There is no such day as "{given}".', "Das ist kein Datum: „{given}“."),
    "no-figure": ('"{given}" is no whole number.', "Das ist keine ganze Zahl: „{given}“."),
    "no-family": ('Write a family, or "unknown".', "Schreiben Sie eine Familie oder „unknown“."),
    "no-such-field": ('There is no field "{given}".', "Es gibt kein Feld „{given}“."),
    "no-such-part": ('There is no part "{given}".', "Es gibt keinen Teil „{given}“."),
    "no-such-entry": ("There is no entry {given}.", "Es gibt keinen Eintrag {given}."),
    "no-text-yet": ("Give the field itself first.", "Geben Sie zuerst das Feld selbst an."),
    "empty-half": (
        "Put the cursor inside the paragraph: neither half may be empty.",
        "Setzen Sie die Marke in den Absatz: Keine Hälfte darf leer sein.",
    ),
    "wrong-value": ("This is no right value: {given}", "Das ist kein gültiger Wert: {given}"),
    "nothing-judged": (
        "Nothing would be judged: accept or correct a field first, or skip the notice.",
        "Nichts würde bewertet: Nehmen Sie erst ein Feld an, berichtigen Sie eins oder"
        " überspringen Sie die Mitteilung.",
    ),
    "bad-request": ("The page sent something wrong.", "Die Seite hat etwas Falsches gesendet."),
    # the keys
    "key-done": ("accept the notice; doubtful fields stay not judged",
                 "Mitteilung annehmen; Zweifelhaftes bleibt unbewertet"),
    "key-done-all": ("accept the notice with its doubtful fields",
                     "Mitteilung samt Zweifelhaftem annehmen"),
    "key-skip": ("skip", "überspringen"),
    "key-undo": ("undo", "rückgängig"),
    "key-move": ("previous, next notice", "vorige, nächste Mitteilung"),
    "key-fields": ("next, previous field; doubtful first field: J",
                   "nächstes, voriges Feld; erstes zweifelhaftes: J"),
    "key-field": ("accept, don't judge, not there, edit the field",
                  "Feld annehmen, nicht bewerten, fehlt, bearbeiten"),
    "key-source": ("to the source, and back to the fields", "zur Quelle, zurück zu den Feldern"),
    "key-take": ("selection or line is: title, subtitle, header, number, date, Az., publisher",
                 "Auswahl oder Zeile ist: Titel, Untertitel, Kopf, Nummer, Datum, Az., Urheber"),
    "key-entries": ("selection or line is one more: paragraph, ordering, reference, detail",
                    "Auswahl oder Zeile ist noch ein: Absatz, Bestellhinweis, Verweis, Angabe"),
    "key-paragraphs": ("in a paragraph: Enter splits, Backspace at its start joins",
                       "im Absatz: Eingabe teilt, Rücktaste am Anfang verbindet"),
    "key-figures": ("figures so far", "Zahlen bisher"),
    "key-help": ("this help", "diese Hilfe"),
    # fields and their parts
    "field-chrome": ("Page", "Seite"),
    "field-other": ("Other notices", "Andere Mitteilungen"),
    "field-family": ("Family", "Familie"),
    "field-kind": ("Kind", "Art"),
    "field-publisher": ("Publisher", "Herausgeber"),
    "field-header": ("Header", "Kopf"),
    "field-number": ("Number", "Nummer"),
    "field-date": ("Date", "Datum"),
    "field-title": ("Title", "Titel"),
    "field-subtitle": ("Subtitle", "Untertitel"),
    "field-body": ("Body", "Text"),
    "field-ordering": ("Ordering", "Bestellhinweise"),
    "field-az": ("Az.", "Az."),
    "field-references": ("References", "Verweise"),
    "field-details": ("Details", "Angaben"),
    "part-text": ("text", "Text"),
    "part-section": ("section", "Rubrik"),
    "part-sequence": ("sequence", "laufende Nummer"),
    "part-year": ("year", "Jahr"),
    "part-phones": ("phones", "Telefone"),
    "part-faxes": ("faxes", "Telefaxe"),
    "part-emails": ("e-mails", "E-Mails"),
    "part-urls": ("web addresses", "Webadressen"),
    "part-isbns": ("ISBNs", "ISBN"),
    "part-postal_code": ("postal code", "Postleitzahl"),
    "part-city": ("city", "Ort"),
    "part-street": ("street", "Straße"),
    "part-price": ("price", "Preis"),
    "part-department": ("department", "Dezernat"),
    "part-file_plan": ("file plan", "Aktenplan"),
    "part-initials": ("initials", "Kürzel"),
    "part-number": ("number", "Nummer"),
    "part-date": ("date", "Datum"),
    "part-name": ("name", "Name"),
    # figures
    "figures-title": ("What evaluate says of the gold so far", "Was evaluate zu den bisherigen"
                      " Datensätzen sagt"),
    "figures-whole": ("Whole notices right: {part} of {of}",
                      "Ganze Mitteilungen richtig: {part} von {of}"),
    "figures-silent": ("Without a silent error: {part} of {of}",
                       "Ohne stillen Fehler: {part} von {of}"),
    "figures-field": ("Field", "Feld"),
    "figures-judged": ("judged", "bewertet"),
    "figures-right": ("right", "richtig"),
    "figures-doubted": ("wrong, doubted", "falsch, bezweifelt"),
    "figures-wrong": ("wrong, silent", "falsch, still"),
    "figures-none": ("Nothing has been judged yet.", "Noch ist nichts bewertet."),
    # on the terminal
    "at": ("The review is at {address}", "Die Durchsicht ist unter {address}"),
    "stop": (
        "It is for this computer only; the address has a secret. Ctrl+C ends it, nothing is lost.",
        "Sie ist nur für diesen Rechner; die Adresse hat ein Geheimnis. Strg+C beendet sie, nichts"
        " geht verloren.",
    ),
    "found": ("{all} notices: {doubtful} doubtful, {sure} others to go, {done} done.",
              "{all} Mitteilungen: noch {doubtful} zweifelhafte, {sure} andere, {done} erledigt."),
}  # fmt: skip  # a table: each row one text in two languages


def words(language: str) -> Mapping[str, str]:
    """All texts of the page in a language of `LANGUAGES`."""
    column = LANGUAGES.index(language)
    return {name: texts[column] for name, texts in _WORDS.items()}


def language_of(environment: Mapping[str, str] = os.environ) -> str:
    """The language that the environment asks for, English where it asks for none of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if asked := environment.get(name):
            return "de" if asked.lower().startswith("de") else "en"
    return "en"

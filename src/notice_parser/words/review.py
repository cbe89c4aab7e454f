"""The review page in German, and what its command says while it runs."""

from __future__ import annotations

REVIEW = {
    # the frame of the page
    "Review of notices": "Durchsicht der Mitteilungen",
    "Source": "Quelle",
    "The text of the notice. Select with Shift and the arrow keys; without a selection a key "
    "means the line of the cursor.": (
        "Der Text der Mitteilung. Mit Umschalt und den Pfeiltasten auswählen; ohne Auswahl gilt"
        " eine Taste für die Zeile der Schreibmarke."
    ),
    "Fields": "Felder",
    "On the notice as a whole": "Zur Mitteilung als Ganzes",
    "Keys": "Tasten",
    "All keys": "Alle Tasten",
    "Single keys on": "Einzeltasten an",
    "Notice {at} of {all}": "Mitteilung {at} von {all}",
    "{doubtful} doubtful and {sure} others to go; {done} done, {skipped} skipped": (
        "noch {doubtful} zweifelhafte und {sure} andere; {done} erledigt, {skipped} übersprungen"
    ),
    "open": "offen",
    "done": "erledigt",
    "skipped": "übersprungen",
    # what may be done
    "Accept notice": "Mitteilung annehmen",
    "Accept with doubts": "Samt Zweifeln annehmen",
    "Skip": "Überspringen",
    "Undo": "Rückgängig",
    "Previous": "Vorige",
    "Next": "Nächste",
    "Back to the notices": "Zurück zu den Mitteilungen",
    "Accept": "Annehmen",
    "Don't judge": "Nicht bewerten",
    "Not there": "Fehlt",
    "Take selection": "Auswahl übernehmen",
    "Split at cursor": "An der Marke teilen",
    "Join with next": "Mit dem nächsten verbinden",
    "Ordering information": "Bestellhinweis",
    "Paragraph": "Absatz",
    "Remove": "Entfernen",
    "Parts": "Teile",
    "{field}, entry {at}": "{field}, Eintrag {at}",
    # where a field stands
    "certain": "sicher",
    "doubtful": "zweifelhaft",
    "not judged": "nicht bewertet",
    "accepted": "angenommen",
    "corrected": "berichtigt",
    "A record that nobody has checked says so.": (
        "So steht es in einem Datensatz, den niemand geprüft hat."
    ),
    # what was done
    "Saved.": "Gespeichert.",
    "Accepted and saved.": "Angenommen und gespeichert.",
    "Accepted and saved; not judged, since they are doubtful: {fields}.": (
        "Angenommen und gespeichert; nicht bewertet, weil zweifelhaft: {fields}."
    ),
    "Skipped; it comes again at the end.": "Übersprungen; kommt am Ende wieder.",
    "Undone.": "Rückgängig gemacht.",
    "There is nothing to undo.": "Es gibt nichts rückgängig zu machen.",
    "Every notice has been looked at.": "Alle Mitteilungen sind durchgesehen.",
    # what can't be done
    "This was changed elsewhere meanwhile. You see the newer state; nothing was saved.": (
        "Dies wurde inzwischen anderswo geändert. Sie sehen den neueren Stand; gespeichert "
        "wurde nichts."
    ),
    "The server does not answer; nothing was saved. Start it again, then try again.": (
        "Der Server antwortet nicht; gespeichert wurde nichts. Starten Sie ihn neu und "
        "versuchen Sie es noch einmal."
    ),
    "It could not be saved: {given}": "Es konnte nicht gespeichert werden: {given}",
    "Nothing is selected in the source.": "In der Quelle ist nichts ausgewählt.",
    '"{given}" is no whole number.': "Das ist keine ganze Zahl: „{given}“.",
    'Write a family, or "unknown".': "Schreiben Sie eine Familie oder „unknown“.",
    'There is no field "{given}".': "Es gibt kein Feld „{given}“.",
    'There is no part "{given}".': "Es gibt keinen Teil „{given}“.",
    "There is no entry {given}.": "Es gibt keinen Eintrag {given}.",
    "Give the field itself first.": "Geben Sie zuerst das Feld selbst an.",
    "Put the cursor inside the paragraph: neither half may be empty.": (
        "Setzen Sie die Marke in den Absatz: Keine Hälfte darf leer sein."
    ),
    "This is no right value: {given}": "Das ist kein gültiger Wert: {given}",
    "Nothing would be judged: accept or correct a field first, or skip the notice.": (
        "Nichts würde bewertet: Nehmen Sie erst ein Feld an, berichtigen Sie eins oder "
        "überspringen Sie die Mitteilung."
    ),
    "The page sent something wrong.": "Die Seite hat etwas Falsches gesendet.",
    # the keys
    "accept the notice; doubtful fields stay not judged": (
        "Mitteilung annehmen; Zweifelhaftes bleibt unbewertet"
    ),
    "accept the notice with its doubtful fields": "Mitteilung samt Zweifelhaftem annehmen",
    "skip": "überspringen",
    "undo": "rückgängig",
    "previous, next notice": "vorige, nächste Mitteilung",
    "next, previous field; doubtful first field: J": (
        "nächstes, voriges Feld; erstes zweifelhaftes: J"
    ),
    "accept, don't judge, not there, edit the field": (
        "Feld annehmen, nicht bewerten, fehlt, bearbeiten"
    ),
    "to the source, and back to the fields": "zur Quelle, zurück zu den Feldern",
    "selection or line is: title, subtitle, header, number, date, Az., publisher": (
        "Auswahl oder Zeile ist: Titel, Untertitel, Kopfzeile, Nummer, Datum, Az., Herausgeber"
    ),
    "selection or line is one more: paragraph, ordering, reference, detail": (
        "Auswahl oder Zeile ist noch ein: Absatz, Bestellhinweis, Verweis, Angabe"
    ),
    "in a paragraph: Enter splits, Backspace at its start joins": (
        "im Absatz: Eingabe teilt, Rücktaste am Anfang verbindet"
    ),
    "figures so far": "Zahlen bisher",
    "this help": "diese Hilfe",
    # fields and their parts
    "Page": "Seite",
    "Other notices": "Andere Mitteilungen",
    "Family": "Familie",
    "Kind": "Art",
    "Publisher": "Herausgeber",
    "Header": "Kopfzeile",
    "Subtitle": "Untertitel",
    "Body": "Text",
    "Ordering": "Bestellhinweise",
    "References": "Verweise",
    "Details": "Angaben",
    "e-mails": "E-Mails",
    "web addresses": "Webadressen",
    "ISBNs": "ISBN",
    "postal code": "Postleitzahl",
    "file plan": "Aktenplan",
    # figures
    "What evaluate says of the gold so far": "Was evaluate zu den bisherigen Datensätzen sagt",
    "Whole notices right: {part} of {of}": "Ganze Mitteilungen richtig: {part} von {of}",
    "Without a silent error: {part} of {of}": "Ohne stillen Fehler: {part} von {of}",
    "Field": "Feld",
    "right": "richtig",
    "wrong, doubted": "falsch, bezweifelt",
    "wrong, silent": "falsch, still",
    "Nothing has been judged yet.": "Noch ist nichts bewertet.",
    # on the terminal
    "The review is at {address}": "Die Durchsicht ist unter {address}",
    "It is for this computer only; the address has a secret. Ctrl+C ends it, nothing is lost.": (
        "Sie ist nur für diesen Rechner; die Adresse hat ein Geheimnis. Strg+C beendet sie, "
        "nichts geht verloren."
    ),
    "{all} notices: {doubtful} doubtful, {sure} others to go, {done} done.": (
        "{all} Mitteilungen: noch {doubtful} zweifelhafte, {sure} andere, {done} erledigt."
    ),
}

"""What the command says, in German: its summary, its refusals, what it shows of a notice."""

from __future__ import annotations

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
    "diagnostics (notices that have them)": "Hinweise (Zahl der Mitteilungen)",
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
    "and {count} more": "und {count} weitere",
    "{count} more": "{count} weitere",
    "inputs": "Dateien",
    "Interrupted.": "Abgebrochen.",
    "Interrupted. The same command with --resume goes on from {folder}.": (
        "Abgebrochen. Derselbe Befehl mit --resume macht weiter, wo {folder} aufhört."
    ),
}
_SHOW = {
    "not found": "nicht gefunden",
    "in doubt": "zweifelhaft",
    "taken": "gelesen",
    "not taken": "nicht gelesen",
    "whole": "vollständig",
    "cut off": "abgeschnitten",
    "error": "Fehler",
    "warning": "Warnung",
    "info": "Hinweis",
    "{file} is {count} inputs; show takes one": "{file} sind {count} Dateien; show nimmt eine",
    "{file} is {count} or more inputs; show takes one": (
        "{file} sind mindestens {count} Dateien; show nimmt eine"
    ),
}
_OPTIONS = {
    "there is no language {name}, only {names}": "Eine Sprache {name} gibt es nicht, nur {names}",
    "there is no {name}, only {names}": "{name} gibt es nicht, nur {names}",
    "there is no {name}; did you mean {near}?": (
        "{name} gibt es nicht; gemeint ist vielleicht {near}"
    ),
    "there is no {name}; there are {names}": "{name} gibt es nicht; es gibt {names}",
    "--resume needs --output": "--resume braucht --output",
    "for standard output leave --output out": "Für die Standardausgabe --output weglassen",
    "the output's name must end with {endings}, not {ending}": (
        "Der Name der Ausgabe muss auf {endings} enden, nicht auf {ending}"
    ),
    "the output's name must end with {ending}": "Der Name der Ausgabe muss auf {ending} enden",
    "--excel is for an output that ends with .csv": (
        "--excel gehört zu einer Ausgabe, die auf .csv endet"
    ),
    "needs XlsxWriter: pip install 'notice-parser[excel]'": (
        "Dafür fehlt XlsxWriter: pip install 'notice-parser[excel]'"
    ),
    "notice_parser.table needs pyarrow: pip install 'notice-parser[table]'": (
        "Dafür fehlt pyarrow: pip install 'notice-parser[table]'"
    ),
    "review needs {name}: pip install 'notice-parser[review]'": (
        "Für review fehlt {name}: pip install 'notice-parser[review]'"
    ),
    # of every program (click)
    "Invalid value: {said}": "{said}",
    "Invalid value for {option}: {said}": "{option}: {said}",
    "No such option: {option} Did you mean {near}?": (
        "Eine Option {option} gibt es nicht. Gemeint ist vielleicht {near}"
    ),
    "No such option: {option} (Possible options: {near})": (
        "Eine Option {option} gibt es nicht. Gemeint ist vielleicht eine von {near}"
    ),
    "No such option: {option}": "Eine Option {option} gibt es nicht",
    "No such command {name}.": "Einen Befehl {name} gibt es nicht",
    "No such command {name}. Did you mean {near}?": (
        "Einen Befehl {name} gibt es nicht. Gemeint ist vielleicht {near}"
    ),
    "Missing argument {name}.": "Die Angabe {name} fehlt",
    "Missing option {name}.": "Die Option {name} fehlt",
    "Missing command.": "Der Befehl fehlt",
    "Option {option} requires an argument.": "Die Option {option} braucht einen Wert",
    "Option {option} does not take a value.": "Die Option {option} hat keinen Wert",
    "Got unexpected extra argument ({names})": "Die Angabe {names} ist zu viel",
    "Got unexpected extra arguments ({names})": "Die Angaben {names} sind zu viel",
    "{value} is not a valid integer.": "{value} ist keine ganze Zahl",
    "{value} is not in the range {range}.": "{value} liegt nicht im Bereich {range}",
    "Usage: {usage}": "Aufruf: {usage}",
    "Help: {command}": "Hilfe: {command}",
    "Error: {message}": "Fehler: {message}",
}
_FILES = {
    "standard output is closed": "Die Standardausgabe ist geschlossen",
    "standard input is closed": "Die Standardeingabe ist geschlossen",
    "Too many files are open: close other programs, or allow more (ulimit -n).": (
        "Zu viele Dateien sind offen: andere Programme schließen oder mehr erlauben (ulimit -n)."
    ),
    "The output can't be written: {said}.": "Die Ausgabe kann nicht geschrieben werden: {said}.",
    "{output} is an input too: give another output": (
        "{output} wird auch gelesen: bitte eine andere Ausgabe angeben"
    ),
    "{output} is a folder": "{output} ist ein Ordner",
    "{output} is there already and no file: give another output": (
        "{output} gibt es schon und ist keine Datei: bitte eine andere Ausgabe angeben"
    ),
    "{folder} is in the way: it is needed for what is done so far, and holds something else": (
        "{folder} steht im Weg: Der Ordner wird für Zwischenstände gebraucht und enthält etwas"
        " anderes"
    ),
    "another run is writing to {output}: wait for its end, or give another output": (
        "Ein anderer Lauf schreibt in {output}: bitte dessen Ende abwarten oder eine andere"
        " Ausgabe angeben"
    ),
    "What an interrupted run left in {folder} is discarded.": (
        "Was ein abgebrochener Lauf in {folder} hinterließ, wird verworfen."
    ),
    "{folder} can't be locked ({said}): start no other run there.": (
        "{folder} lässt sich nicht sperren ({said}): bitte keinen weiteren Lauf dort starten."
    ),
    "--resume: {said}; without --resume it starts anew": (
        "--resume: {said}; ohne --resume beginnt der Lauf neu"
    ),
    "the interrupted run had other {names}": "Im abgebrochenen Lauf war anders: {names}",
    "The plan in {folder} is damaged: it is made anew, and all inputs are read.": (
        "Der Plan in {folder} ist beschädigt: Er entsteht neu, und alle Dateien werden gelesen."
    ),
}
_GOLD = {
    "{file} written": "{file} geschrieben",
    "standard input has no place for the record beside it; give --into": (
        "Neben der Standardeingabe ist kein Platz für den Datensatz; bitte --into angeben"
    ),
    "{file} is there already and holds something else; give another folder with --into": (
        "{file} gibt es schon mit anderem Inhalt; bitte mit --into einen anderen Ordner angeben"
    ),
    "{file} is there already and stays as it is; --overwrite writes it anew": (
        "{file} gibt es schon und bleibt, wie es ist; --overwrite schreibt es neu"
    ),
    "{file} is there already and is no record; it stays as it is": (
        "{file} gibt es schon und ist kein Datensatz; es bleibt, wie es ist"
    ),
    "it holds no notice": "Darin ist keine Mitteilung",
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

COMMAND = _SUMMARY | _SHOW | _OPTIONS | _FILES | _GOLD | _FIGURES

"""Refusals and errors of the command in German; they are written in English where they arise."""

from __future__ import annotations

_OPTIONS = {
    "there is no {name}, only {names}": "{name} gibt es nicht, nur {names}",
    "there is no {name}; {said}": "{name} gibt es nicht; {said}",
    "did you mean {near}?": "gemeint ist vielleicht {near}",
    "did you mean {near} or {other}?": "gemeint ist vielleicht {near} oder {other}",
    "there are {names}": "es gibt {names}",
    "--resume needs --output": "--resume braucht --output",
    "for standard output leave --output out": "Für die Standardausgabe --output weglassen",
    "the output's name must end with {endings}, not {said}": (
        "Der Name der Ausgabe muss auf {endings} enden, nicht auf {said}"
    ),
    "nothing": "nichts",
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
    "an archive is made of files; give a folder, or a table that parse wrote": (
        "Ein Archiv entsteht aus Dateien: einen Ordner angeben oder eine Tabelle, die parse schrieb"
    ),
    "{path} holds something else: give a new folder, or that of an archive": (
        "{path} enthält etwas anderes: einen neuen Ordner angeben oder den eines Archivs"
    ),
    "archive needs {name}: pip install 'notice-parser[archive]'": (
        "Für archive fehlt {name}: pip install 'notice-parser[archive]'"
    ),
    "review needs {name}: pip install 'notice-parser[review]'": (
        "Für review fehlt {name}: pip install 'notice-parser[review]'"
    ),
}
# what Typer says
TYPER = {
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
    "Got unexpected extra argument(s) ({names})": "Zu viel angegeben: {names}",
    "Got unexpected extra argument ({names})": "Die Angabe {names} ist zu viel",
    "Got unexpected extra arguments ({names})": "Die Angaben {names} sind zu viel",
    "{value} is not a valid integer.": "{value} ist keine ganze Zahl",
    "{value} is not in the range {range}.": "{value} liegt nicht im Bereich {range}",
    "Input should be a valid integer, unable to parse string as an integer": (
        "Der Wert muss eine ganze Zahl sein"
    ),
    "Input should be greater than or equal to {value}": "Der Wert muss mindestens {value} sein",
    "Input should be less than or equal to {value}": "Der Wert darf höchstens {value} sein",
}
_FILES = {
    "Interrupted.": "Abgebrochen.",
    "Interrupted. The same command with --resume goes on from {folder}.": (
        "Abgebrochen. Derselbe Befehl mit --resume macht weiter, wo {folder} aufhört."
    ),
    "{file} is {count} inputs; show takes one": "{file} sind {count} Dateien; show nimmt eine",
    "standard output is closed": "Die Standardausgabe ist geschlossen",
    "standard input is closed": "Die Standardeingabe ist geschlossen",
    "Too many files are open: close other programs, or allow more (ulimit -n).": (
        "Zu viele Dateien sind offen: andere Programme schließen oder mehr erlauben (ulimit -n)."
    ),
    "The output can't be written: {said}.": "Die Ausgabe kann nicht geschrieben werden: {said}.",
    "{output} is an input too: give another output": (
        "{output} wird auch gelesen: bitte eine andere Ausgabe angeben"
    ),
    "{output} lies among the inputs and is no earlier output: give another output": (
        "{output} liegt bei den Eingaben und ist keine frühere Ausgabe: bitte eine andere Ausgabe"
        " angeben"
    ),
    "Nothing was read: {output} is left as it was.": (
        "Nichts wurde gelesen: {output} bleibt, wie es war."
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
_REVIEW = {
    "{folder}: there is no notice to review.": "{folder}: Da ist keine Mitteilung durchzusehen.",
    "{folder} is no folder; give the one that has the notices": (
        "{folder} ist kein Ordner; bitte den mit den Mitteilungen angeben"
    ),
    "--gold: {gold} is no folder": "--gold: {gold} ist kein Ordner",
    "--gold: {gold} is in {folder} or the same folder, so its texts would be notices to review; "
    "give a folder outside of it": (
        "--gold: {gold} liegt in {folder} oder ist derselbe Ordner, seine Texte wären also auch"
        " durchzusehen; bitte einen Ordner außerhalb angeben"
    ),
    "{folder} can't be read: {said}": "{folder} ist nicht lesbar: {said}",
    "--port: {port} can't be had ({said}); give another one, or leave it out": (
        "--port: {port} ist nicht zu haben ({said}); bitte einen anderen angeben oder die Angabe"
        " weglassen"
    ),
    "another review is at work in {gold}: end that one first": (
        "In {gold} läuft gerade eine andere Durchsicht: bitte diese zuerst beenden"
    ),
    "--gold: {gold} can't be written to: {said}": "--gold: {gold} ist nicht beschreibbar: {said}",
    "--gold: {gold} can't be read: {said}": "--gold: {gold} ist nicht lesbar: {said}",
    "the link leads out of the folder": "Die Verknüpfung führt aus dem Ordner hinaus",
    "a text file can't hold what is in it": "Eine Textdatei kann nicht alles davon enthalten",
    # of the gold folder
    "{file}: it is a link; put the file itself in its place": (
        "{file}: Das ist eine Verknüpfung; bitte die Datei selbst an ihre Stelle legen"
    ),
    "{file}: it is no JSON ({error})": "{file}: Das ist kein JSON ({error})",
    "{file}: it has {count} records, and {count_notices} notices are found in the text; "
    "correct the file by hand": (
        "{file}: Sie hat {count} Datensätze, und im Text stehen {count_notices} Mitteilungen;"
        " bitte von Hand berichtigen"
    ),
    "{path}, line {line}: this is no decision; put the line right, or move the file away: "
    "records stay, and only what was skipped is forgotten": (
        "{path}, Zeile {line}: Das ist keine Entscheidung; bitte die Zeile berichtigen oder die"
        " Datei wegbewegen: Datensätze bleiben, nur Übersprungenes ist dann vergessen"
    ),
}

_FAMILIES = {
    "{said}; give the file with your families": (
        "{said}; bitte die Datei mit den Familien angeben"
    ),
    "it has changed since the run began; start it anew": (
        "Sie hat sich seit Beginn des Laufs geändert; bitte neu starten"
    ),
    "this is no Python ({error})": "Das ist kein Python ({error})",
    "it defines no family: write one at the top level, such as MINE = Family(…), or a tuple "
    "FAMILIES of them": (
        "Sie enthält keine Familie: bitte eine auf oberster Ebene schreiben, etwa"
        " MINE = Family(…), oder mehrere im Tupel FAMILIES"
    ),
    "FAMILIES is a tuple of families, not {kind} (mind the comma)": (
        "FAMILIES ist ein Tupel von Familien, nicht {kind} (auf das Komma achten)"
    ),
    "FAMILIES holds {kind}, which is no Family": "FAMILIES enthält {kind}, das ist keine Family",
    'there are two families "{name}"; give yours another id': (
        "Die Familie „{name}“ gibt es zweimal; bitte der eigenen eine andere id geben"
    ),
    'the family "{name}" has no pages: nothing can be read with it': (
        "Die Familie „{name}“ hat keine Seiten: Mit ihr ist nichts zu lesen"
    ),
    "there is no family {name}; {said}": "Eine Familie {name} gibt es nicht; {said}",
    "give files or folders; standard input has no record beside it": (
        "Bitte Dateien oder Ordner angeben; neben der Standardeingabe steht kein Datensatz"
    ),
}
_EVALUATE = {
    "the gold has notices of {names}, and no such family is given: "
    "--families MINE.py gives yours": (
        "Gold enthält Mitteilungen von {names}, und eine solche Familie ist nicht angegeben:"
        " --families MINE.py gibt die eigenen an"
    ),
    "--families is for the library's parser; one of yours brings its own": (
        "--families gehört zum Parser der Bibliothek; ein eigener bringt seine Familien mit"
    ),
    "{name} can't be loaded ({error}); write MODULE:FUNCTION, the module where Python finds it": (
        "{name} lässt sich nicht laden ({error}); bitte als MODUL:FUNKTION angeben, das Modul dort,"
        " wo Python es findet"
    ),
    "{name} is no function": "{name} ist keine Funktion",
    "the parser failed:": "Der Parser ist gescheitert:",
    "this is no folder; give the one with the pairs NAME.txt and NAME.json": (
        "Das ist kein Ordner; bitte den mit den Paaren NAME.txt und NAME.json angeben"
    ),
    "no NAME.json is there; write first records with: notice-parser label {folder}": (
        "Da ist keine NAME.json; erste Datensätze schreibt: notice-parser label {folder}"
    ),
    "its text {name}.txt is not there; put it beside the record, or remove the record": (
        "Der Text {name}.txt fehlt; bitte neben den Datensatz legen oder den Datensatz entfernen"
    ),
    "the list is empty; put a record for each notice into it, or remove the file": (
        "Die Liste ist leer; bitte für jede Mitteilung einen Datensatz hineinschreiben oder die"
        " Datei entfernen"
    ),
    'no record is checked; correct the records and set "checked" to true in each': (
        "Kein Datensatz ist geprüft; bitte die Datensätze berichtigen und in jedem „checked“ auf"
        " true setzen"
    ),
}

ERRORS = _OPTIONS | TYPER | _FAMILIES | _EVALUATE | _FILES | _GOLD | _REVIEW

"""Why a file was not read or was passed over, and what it is, in German."""

from __future__ import annotations

_KINDS = {
    "a text": "ein Text",
    "a web page": "eine Webseite",
    "a Markdown text": "ein Markdown-Text",
    "a mail": "eine E-Mail",
    "a mailbox": "ein Postfach",
    "a file of JSON lines": "eine Datei mit JSON-Zeilen",
    "a PDF file": "eine PDF-Datei",
    "a Parquet file": "eine Parquet-Datei",
    "a WARC file": "eine WARC-Datei",
    "a page that is no notice": "eine Seite, die keine Mitteilung ist",
    "a gzip file": "eine gzip-Datei",
    "a zip file": "eine zip-Datei",
    "a tar file": "eine tar-Datei",
    "data of no known kind": "Daten unbekannter Art",
    "it is a damaged zip file": "Das ist eine beschädigte zip-Datei",
    "it is a damaged gzip file": "Das ist eine beschädigte gzip-Datei",
    "the file ends too early: a part of it is missing": (
        "Die Datei endet zu früh: ein Teil von ihr fehlt"
    ),
    "a page that notice-parser wrote": "eine Seite, die notice-parser schrieb",
    "a PNG picture": "ein PNG-Bild",
    "a JPEG picture": "ein JPEG-Bild",
    "a GIF picture": "ein GIF-Bild",
    "a TIFF picture": "ein TIFF-Bild",
    "a WebP picture": "ein WebP-Bild",
    "a sound": "eine Tonaufnahme",
    "a film or picture": "ein Film oder Bild",
    "a sound or film": "eine Tonaufnahme oder ein Film",
    "a DjVu scan": "ein DjVu-Scan",
    "a file of old Word, Excel or Outlook (.doc, .xls, .msg)": (
        "eine Datei des alten Word, Excel oder Outlook (.doc, .xls, .msg)"
    ),
    "an RTF document": "ein RTF-Dokument",
    "a PostScript file": "eine PostScript-Datei",
    "a bzip2 file": "eine bzip2-Datei",
    "an xz file": "eine xz-Datei",
    "a Zstandard file": "eine Zstandard-Datei",
    "a 7z archive": "ein 7z-Archiv",
    "a RAR archive": "ein RAR-Archiv",
    "an Arrow file": "eine Arrow-Datei",
    "an SQLite database": "eine SQLite-Datenbank",
    "a program": "ein Programm",
    "a style sheet (.css)": "eine Formatvorlage (.css)",
    "a table (.csv)": "eine Tabelle (.csv)",
    "a table (.tsv)": "eine Tabelle (.tsv)",
    "a script (.js)": "ein Skript (.js)",
    "a script (.py)": "ein Skript (.py)",
    "a script (.sh)": "ein Skript (.sh)",
    "a script (.bat)": "ein Skript (.bat)",
    "JSON (.json)": "JSON (.json)",
    "XML (.xml)": "XML (.xml)",
    "a picture (.svg)": "ein Bild (.svg)",
    "settings (.ini)": "Einstellungen (.ini)",
    "settings (.cfg)": "Einstellungen (.cfg)",
    "settings (.toml)": "Einstellungen (.toml)",
    "settings (.yaml)": "Einstellungen (.yaml)",
    "settings (.yml)": "Einstellungen (.yml)",
    "a link (.url)": "eine Verknüpfung (.url)",
    "a lock (.lock)": "eine Sperrdatei (.lock)",
    "a Word document": "ein Word-Dokument",
    "an Excel workbook": "eine Excel-Arbeitsmappe",
    "a PowerPoint presentation": "eine PowerPoint-Präsentation",
    "an OpenDocument file or e-book": "ein OpenDocument-Dokument oder E-Book",
    "a Java program": "ein Java-Programm",
    "a pipe": "eine Pipe",
    "a socket": "ein Socket",
    "a device": "ein Gerät",
    "a hidden file": "eine versteckte Datei",
    "an attachment of a mail": "ein Anhang einer E-Mail",
    "{said} in another": "{said} in einer anderen",
    "{said} without a column {name} (--text-column names another)": (
        "{said} ohne eine Spalte {name} (--text-column nennt eine andere)"
    ),
    "JSON lines": "JSON-Zeilen",
}
_REASONS = {
    "it is {said}, not text": "Das ist {said}, kein Text",
    "it is {said}, not a file": "Das ist {said}, keine Datei",
    "it is {said} where none is unpacked: unpack it first": (
        "Das ist {said} und wird hier nicht entpackt: bitte vorher entpacken"
    ),
    "it is a folder, not a file": "Das ist ein Ordner, keine Datei",
    "the link leads back to a folder that it lies in": (
        "Die Verknüpfung führt in einen Ordner zurück, in dem sie selbst liegt"
    ),
    "attachments are not read": "Anhänge werden nicht gelesen",
    # archives
    "the archive is another one than when the inputs were listed": (
        "Das Archiv ist ein anderes als beim Auflisten der Dateien"
    ),
    "there is no file in the archive": "Im Archiv ist keine Datei",
    "it is a link or device in a tar file": "Das ist eine Verknüpfung oder ein Gerät im tar-Archiv",
    # Word, Markdown, mails, pages
    "a Word document needs mammoth: pip install 'notice-parser[docx]'": (
        "Für Word-Dokumente fehlt mammoth: pip install 'notice-parser[docx]'"
    ),
    "the Word document is broken: its XML declares a type": (
        "Das Word-Dokument ist beschädigt: Sein XML enthält eine Typdeklaration"
    ),
    "the parts of the Word document lie too deep in each other": (
        "Die Teile des Word-Dokuments sind zu tief ineinander verschachtelt"
    ),
    "the Word document is broken ({name})": "Das Word-Dokument ist beschädigt ({name})",
    "the Word document is locked by a password": (
        "Das Word-Dokument ist mit einem Kennwort geschützt"
    ),
    "the Word document has no text": "Das Word-Dokument hat keinen Text",
    "a Markdown text needs markdown-it-py: pip install 'notice-parser[markdown]'": (
        "Für Markdown fehlt markdown-it-py: pip install 'notice-parser[markdown]'"
    ),
    "text_from_html needs selectolax: pip install 'notice-parser[html]'": (
        "Für Webseiten fehlt selectolax: pip install 'notice-parser[html]'"
    ),
    "the parts of the mail lie too deep in each other": (
        "Die Teile der E-Mail sind zu tief ineinander verschachtelt"
    ),
    "a header of the mail is broken": "Eine Kopfzeile der E-Mail ist beschädigt",
    "the mail has no text": "Die E-Mail hat keinen Text",
    # PDF
    "a PDF file needs pypdfium2: pip install 'notice-parser[pdf]'": (
        "Für PDF-Dateien fehlt pypdfium2: pip install 'notice-parser[pdf]'"
    ),
    "the PDF file is locked by a password": "Die PDF-Datei ist mit einem Kennwort geschützt",
    "the PDF file is broken": "Die PDF-Datei ist beschädigt",
    "page {page} of the PDF file is broken": "Seite {page} der PDF-Datei ist beschädigt",
    "the PDF file has no text, as a scan has none: run OCR over it first (OCRmyPDF)": (
        "Die PDF-Datei hat keinen Text, wie bei einem Scan: bitte zuerst mit Texterkennung (OCR)"
        " bearbeiten, etwa mit OCRmyPDF"
    ),
    "it is a picture without a text, as a scan is: run OCR first": (
        "Das ist ein Bild ohne Text, wie bei einem Scan: bitte zuerst Texterkennung (OCR) anwenden"
    ),
    # records
    "it is no JSON": "Das ist kein JSON",
    "it has no column {name}": "Eine Spalte {name} gibt es nicht",
    "no family can claim it": "keine Familie kann sie als ihre erkennen",
    "a WARC file needs fastwarc: pip install 'notice-parser[warc]'": (
        "Für WARC-Dateien fehlt fastwarc: pip install 'notice-parser[warc]'"
    ),
    "a Parquet file needs pyarrow: pip install 'notice-parser[table]'": (
        "Für Parquet-Dateien fehlt pyarrow: pip install 'notice-parser[table]'"
    ),
    "its column {name} holds no texts but {kind}": (
        "Die Spalte {name} enthält keine Texte, sondern {kind}"
    ),
    "the Parquet file is broken": "Die Parquet-Datei ist beschädigt",
    "its column {name} is {said}": "Die Spalte {name} ist {said}",
    "empty": "leer",
    "no text but {kind}": "kein Text, sondern {kind}",
    "there is no column {name} among {names}; --text-column names another": (
        "Eine Spalte {name} ist nicht unter {names}; --text-column nennt eine andere"
    ),
    # texts
    "it holds several records; parse reads them all": (
        "Die Datei enthält mehrere Datensätze; parse liest sie alle"
    ),
    "it has no text": "Die Datei hat keinen Text",
    "problems: {codes}": "beanstandet: {codes}",
    "its process was killed twice (exit code {code}), perhaps for want of memory": (
        "Ihr Prozess wurde zweimal abgebrochen (Code {code}), vielleicht aus Mangel an"
        " Arbeitsspeicher"
    ),
}
# Beyond a bound; with "; --no-limits reads it all the same" behind them.
_BOUNDS = {
    "{said}; --no-limits reads it all the same": "{said}; mit --no-limits wird es trotzdem gelesen",
    "it has {count_lines} lines and tags, more than {count_most}": (
        "{count_lines} Zeilen und Tags sind mehr als {count_most}"
    ),
    "it has more than {count} bytes": "Die Datei hat mehr als {count} Bytes",
    "it has more than {count} records": "Die Datei hat mehr als {count} Datensätze",
    "it unpacks to more than {count_times} times its {count} bytes": (
        "Entpackt ist sie mehr als {count_times}-mal so groß wie ihre {count} Bytes"
    ),
    "it is a {said} of {count} bytes, more than {count_most}": (
        "{count} Bytes ({said}) sind mehr als {count_most}"
    ),
    "Markdown text": "Markdown-Text",
    "it is a mail of {count} lines, more than {count_most}": (
        "Die E-Mail hat {count} Zeilen, mehr als {count_most}"
    ),
    "a header field of the mail has {count} bytes, more than {count_most}": (
        "Eine Kopfzeile der E-Mail hat {count} Bytes, mehr als {count_most}"
    ),
    "{count} parts of the mail hold others, more than {count_most}": (
        "{count} Teile der E-Mail enthalten andere, mehr als {count_most}"
    ),
    "the Word document unpacks to {count} bytes, more than {count_most}": (
        "Das Word-Dokument hat entpackt {count} Bytes, mehr als {count_most}"
    ),
    "it has {count} {said}": "Die Datei hat {count} {said}",
    "pages": "Seiten",
    "objects on page {page}, more than {count_most}": (
        "Objekte auf Seite {page}, mehr als {count_most}"
    ),
    "characters on page {page}": "Zeichen auf Seite {page}",
    "{count} bytes of text in one group of rows": "{count} Bytes Text in einer Gruppe von Zeilen",
}
# What the operating system says.
SYSTEM = {
    "No such file or directory": "Datei oder Ordner nicht gefunden",
    "Permission denied": "Keine Berechtigung",
    "Operation not permitted": "Nicht erlaubt",
    "Is a directory": "Das ist ein Ordner",
    "Not a directory": "Das ist kein Ordner",
    "File name too long": "Der Dateiname ist zu lang",
    "No space left on device": "Auf dem Datenträger ist kein Platz mehr",
    "Read-only file system": "Der Datenträger ist schreibgeschützt",
    "Too many levels of symbolic links": "Die Verknüpfungen führen im Kreis",
    "Input/output error": "Ein- oder Ausgabefehler",
    "Address already in use": "Der Port wird schon benutzt",
    "File exists": "Die Datei gibt es schon",
}

INTAKE = _KINDS | _REASONS | _BOUNDS | SYSTEM

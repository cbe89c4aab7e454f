"""Short lines that say something of the page rather than of the matter: labels, dates of printing,
stamps, numbers of other notices, rows of signs."""

from __future__ import annotations

from .build import pattern
from .dates import DATE, MONTHS

# Of a list, a reference, a term, an Az.: they are the matter's own, whatever form they have besides
OWN_LINE = pattern(
    r"\w{1,2}[.)] |\(?(?i:siehe|s\.|vgl|vergl)\b|Bezug|\[|A[zZ]\b|Gesch|Fotos?: "
    r"|\.\.\.$"
    r"|D(?:as|er|ie) |.*(?:@|www\.|https?:)"
    r"|.*(?i:urteil|beschlu|lfd|heft|drucks|fortsetz|korrektur)"
    r"|.*(?i:frist|stichtag|schlu(?:ss|ß)|\bende)"
)
# "Lesezeit: 3 Minuten", "Tel.: 0211 4587-236", "Text: Petra Muster"
LABEL_LINE = pattern(
    r"(?!Weitere|Kontakt|Auskünfte|Anmeldung)"
    r"\p{Lu}\p{Ll}+\.?(?: [\p{L}\d]+){0,2}: ?.{1,40}(?<![.!?:,;])$"
)
ODD_LINE = pattern(
    r"(?=[^\p{L}]|[ABDEGIKMNSTVWZaekmvd])"  # their first letters: half the time of most looks
    r"(?:"
    # "* * * * *", ".PP", "ENTWURF", "M U S T E R"
    r"[^\p{L}\d]{2,}$|\.\p{Lu}{1,2}$"
    r"|(?:(?i:Entwurf|Kopie|Muster|Abschrift|Vertraulich|Draft)|E N T W U R F|K O P I E"
    r"|M U S T E R)$"
    # the names of a page's parts
    r"|(?:Text|Volltext|Inhalt|Meldung|Beitrag|Artikel|Verteiler|Anhang):$"
    # "Stand: 27.02.2021", "Zuletzt geändert am 22.02.2021, 14:05 Uhr"
    r"|(?:Stand|Zuletzt|Aktualisiert|Geändert|Veröffentlicht|Erstellt|Gedruckt|Abgerufen|Datum"
    r"|Druckdatum|Eingestellt|(?i:Eingegangen|Eingang))(?!\p{L})"
    rf".{{0,40}}(?<!\d){DATE}.{{0,20}}(?<![.!?:;,])$"
    # "(pm/dpa)", "| 12/2004 | II/1 |"
    r"|\(\p{Ll}{1,4}(?:/\p{Ll}{1,4})*\)$|\|.*\|$"
    # "BASS 2023/2024 Seite 1"
    r"|\p{Lu}[\p{L}./ -]{1,40} (?:19|20)\d\d(?:/\d{2,4})?,? (?:Seite|S\.) \d{1,4}$"
    # "Weiter: 604/2006 Neue Muster"
    r"|(?:Weiter|Zurück|Nächste|Vorige|Vorherige|Siehe auch|Mehr|Archiv)\b.{0,40}(?<!\d)\d{1,4}"
    r"/\d{4}(?!\d).{0,60}(?<![.!?:;,])$"
    # "Von Petra Muster"
    r"|Von (?:Dr\. )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)"
)
# "[x] Bürgermeister", of a form
TICKED = pattern(r"\[[x ]?\] .{1,60}$")
DATED = pattern(rf".{{0,40}}(?<!\d){DATE}")
# "Landsberg Patentanwälte PartG mbB, Isarufer 99, 99999 München": an address with its name
ADDRESS_BEHIND = pattern(
    r".{3,80}, \p{L}[\p{L} .-]{2,40} \d{1,4}[a-z]?, \d{5} \p{Lu}[\p{L} -]{2,30}$"
)
# "www.kommunen-in-nrw.example", without the place of a page
SITE_ALONE = pattern(r"(?:https?://)?[\w-]+(?:\.[\w-]+){1,4}/?$")
# "Stand: 15. März 2011": with a month's name it is the author's; stamps of pages have figures
AUTHORS_STAND = pattern(rf"Stand:? (?:vom |den )?\d{{1,2}}\. ?(?:{MONTHS}) \d{{4}}$")
# The title's words run together: "LeistungsprozessimSGBII"
RUN_TOGETHER = pattern(r"(?!.* )(?=.{16}).*\p{Ll}[\p{Lu}\d]")
# A word above the title: "EILT SEHR", "Wichtig!", "Aus den Ausschüssen"
KICKER = pattern(r"(?:[\p{Lu} -]{3,30}!?|.{1,30}!|Aus de[mnr] .{1,30})$")

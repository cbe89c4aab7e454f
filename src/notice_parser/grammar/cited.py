"""What stands around a heading that another text cites."""

from __future__ import annotations

from .build import pattern

# "Ihr Browser stellt diese Seite anders dar.": a sentence in which a site speaks of itself
SAYS_OF_SITE = pattern(
    r".{0,300}\b(?:Browser|JavaScript|Cookies?|Internet-?(?:[Ss]eiten?|[Aa]uftritt|[Aa]ngebot)"
    r"|Web-?[Ss](?:eiten?|ites?)|Homepage|Newsletter|Rundmail|Druckansicht|dieser? Seite)\b"
)
# "Steuerkanzlei Ohligs", "Mandantenbrief 3/2016", "Niederschrift über die 14. Sitzung des …", "TOP
# 3", "Grothus, Kommunale Betriebe, 3. Auflage", "Geschrieben am 3. Mai von …": above what such a
# text cites
OTHERS_TEXT = pattern(
    r"(?:Niederschrift|(?:Ergebnis)?[Pp]rotokoll (?:der|des|über|zur)|TOP \d|Rn\. \d|Skript \d"
    r"|\p{L}*[Kk]ommentar (?:zu[mr]? )?\p{Lu}|Kommentierung|Sachverhalt$|Bearbeitungszeit|Synopse"
    r"|Presse(?:schau|spiegel)|Leserbrief"
    r"|Ihre Suche(?: nach)?\b|Treffer \d{1,4} ?[-–] ?\d"
    r"|.{0,30}[Kk]lausur\b"
    r"|(?:\d{1,2}\.? )?(?:Quellen|Literatur|Rechtsquellen)(?:- und \p{L}{4,20})?verzeichnis"
    r"|(?:Info|Rund|Wochen)brief\b|Geschrieben (?:am|von)|Beitrag von"
    r"|.{0,60}\b(?:(?:Steuer|Anwalts|Rechtsanwalts|Patentanwalts)?[Kk]anzlei|Rechtsanwält(?:e|in)"
    r"|Rechtsanwalt|Steuerberater(?:in)?|Mandanten-?(?:[Bb]rief|[Ii]nfo\w{0,20}|[Rr]undschreiben)"
    r"|(?:[Dd]as|[Dd]er) (?:We)?[Bb]log|Podcast|\d\. Auflage|Aufl\.|Rn\. ?\d)\b)"
)
# "Erläuterungen", "Anmerkung:", "(= Anhang 3 dieser Arbeit)", "115 Dazu kritisch …", "Von
# Patentanwältin Dr. Solveig Ambrosch, Bremen": right below what such a text cites
OTHERS_BELOW = pattern(
    r"(?:Erläuterung(?:en)?|Anmerkung(?:en)?|Bewertung|Kommentar|Kritik|Praxis(?:hinweis|tipp)e?)"
    r"(?: de[rs] \p{L}{3,20})?:?$|\(= "
    r"|(?:Rn|Rz|Rdnr)\. ?\d"
    r"|\d{1,3} {1,3}(?:Vgl\.|Dazu |So (?:auch|schon)|Zustimmend|[Kk]ritisch|[Aa]\. ?A\.|Siehe )"
    r"|Von \p{L}{0,20}(?:[Aa]nwält|[Aa]nwalt|[Bb]erater)\p{L}{0,5}\b[^:]{0,80}(?<!\.)$"
)
# "[1] Durchführung von Gewässerschauen": an entry in a list of sources
SOURCE_NUMBER = pattern(r"(?:\[\d{1,3}\]|\(\d{1,3}\)) ")
# "Von: Wiebke Janssen <…>", the first field of a mail's head as programs print it
MAIL_HEAD = pattern(r"(?:Von|From|Gesendet): \S")
# "Hier der Wortlaut:", "zur Info:", "Am 02.08.2006 um 09:12 schrieb Poststelle:": below these a
# whole text stands
LEADS_TO_ALL = pattern(
    r".{0,300}\b(?:Wortlaut|Text|Volltext|Info|Information|Kenntnis|[Aa]nbei):$"
    r"|Am .{5,50} schrieb .{1,60}:$"
)

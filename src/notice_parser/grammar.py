"""Every pattern of the library, each with a real sample and the reason for its leniency.

All of them are linear by construction: a left anchor or a bound on what repeats, possessive repeats, no two neighbours that can match the
same text. Lines are matched stripped, in the clean view (see `source`), so blanks are plain and there are no line ends inside.
"""

from __future__ import annotations

import regex

FLAGS = regex.VERSION1


def _compile(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    return regex.compile(pattern, FLAGS | flags)


# Characters -----------------------------------------------------------------------------------------------------------------------------
# Seen: no-break and thin spaces in separator lines and around "§", soft hyphens and zero-width characters from web pages, form feeds and
# ligatures from PDFs, mojibake ("Städte" as "StÃ¤dte"), "&amp;" and "<DIR>" left in, mails that quote a notice with "> ".

_BLANKS = r"\t\x0b\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_INVISIBLE = r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
_CP1252_HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"

BLANK = _compile(rf"[{_BLANKS}]")
INVISIBLE = _compile(rf"[{_INVISIBLE}]++")
LIGATURE = _compile(r"[\ufb00-\ufb06]")
ENTITY = _compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}\d{0,2});")
# Two leads of UTF-8 read as cp1252 or Latin-1 are enough for German text; "Spaß“" and "Ä–" are none, since ß and Ä are no leads here.
_MOJIBAKE = rf"(?:(?:[ÂÃ]|â(?=[€\x80]))[\x80-\xbf{_CP1252_HIGH}][ÂÃâÅËÆ\x80-\xbf{_CP1252_HIGH}]{{0,24}}+)"
_BLOCK_TAG = r"</?(?i:dir|p|br|div|li|ul|ol|dl|dd|dt|tr|table|tbody|thead|h[1-6]|hr|section|article|blockquote|pre|body|html)\b[^<>\n\r]{0,300}+>"
_INLINE_TAG = r"</?(?i:a|b|i|u|em|strong|span|font|small|sup|sub|td|th|img|abbr|cite|o:p)\b[^<>\n\r]{0,300}+>"

UNCLEAN = _compile(
    rf"(?P<line>\r\n?|\f)|(?P<mojibake>{_MOJIBAKE})"
    rf"|(?P<cluster>[^\s{_BLANKS}{_INVISIBLE}\p{{M}}](?:[{_INVISIBLE}]{{0,8}}+\p{{M}}){{1,64}}+|[\u1100-\u11ff]{{2,64}}+)"
    rf"|(?P<blank>[ {_BLANKS}]{{2,}}+|[{_BLANKS}])|(?P<hyphen>\xad(?=[ {_BLANKS}]{{0,4}}+[\r\n]))|(?P<drop>[{_INVISIBLE}]++)"
    rf"|(?P<ligature>[\ufb00-\ufb06\u212b\u2126])|(?P<entity>{ENTITY.pattern})"
    rf"|(?P<block>{_BLOCK_TAG})|(?P<tag>{_INLINE_TAG})|(?<![^\r\n])(?P<quote>(?:>\x20?){{1,8}}+)"
)

# Line ends of hard-wrapped text ("Fallmanage-/ment"): a letter before the hyphen, so a dash after a blank is none.
CUT_WORD = _compile(r"(?<=[\p{L}\d.)\]/])-$")
# "Städte-/und Gemeindebund": the first part of a pair of compounds keeps its hyphen and gets a blank.
AFTER_KEPT_HYPHEN = _compile(r"(?:und|oder|bzw\.?|sowie|wie|noch|als|statt|bis|u\.|o\.|& )(?![\p{L}\d])")
# "EU-/weit", "SGB-II-/Leistungen", "KrW-/AbfG": abbreviations and numbers are not cut at line ends.
ABBREVIATION_HYPHEN = _compile(r"(?:[\p{Lu}\d]{2}|(?<!\p{L})\p{Lu}|\d)-$")

# Words shared by the lines --------------------------------------------------------------------------------------------------------------
DASH = r"[-‐‑‒–—―−]"
_MONTHS = r"Januar|Jänner|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Sept\.|Oktober|November|Dezember"
# "01.08.2006", "05.04.98", "1.8.2006", "01. 08. 06"; "1. August 2006", "1.Juli 2003"
_DATE = (
    rf"(?:\d{{1,2}}\ ?\.\ ?\d{{1,2}}\ ?\.\ ?(?:\d{{4}}|\d\d)(?!\d)|\d{{1,2}}\ ?\.?\ ?(?i:{_MONTHS}|Jan\.|Feb\.|Aug\.|Okt\.|Nov\.|Dez\.)\ {{0,2}}\d{{4}}(?!\d))"
)
# "StGB NRW" from 2000 on, "NWStGB" before, "DStGB" in reprints
_PUBLISHER = r"(?:StGB\ {0,2}(?:NRW|NW)|NW\ ?StGB|DStGB|StGB)"

NUMERIC_DATE = _compile(r"(?P<day>\d{1,2})\ ?\.\ ?(?P<month>\d{1,2})\ ?\.\ ?(?P<year>\d{4}|\d\d)")
WORD_DATE = _compile(r"(?P<day>\d{1,2})\ ?\.?\ ?(?P<month>\p{L}{3,9}+)\.?\ {0,2}(?P<year>\d{4})")
ANY_DATE = _compile(rf"(?<![\d.])(?<!\.\ ){_DATE}")

# Lines ----------------------------------------------------------------------------------------------------------------------------------
# "Mitteilungen - Jugend, Soziales, Gesundheit"; any dash ("Mitteilungen – Schule, Kultur, Sport"), any case.
HEADER = _compile(rf"mitteilungen\ *+{DASH}\ *+(?P<section>\S.*+)$", regex.IGNORECASE)

# "StGB NRW-Mitteilung 603/2006 vom 01.08.2006"; "StGB NRW-Mitteilung vom 13.02.2020"; "NWStGB-Mitteilung Nr. 412/98 vom 20.08.1997".
# The number's year may have two digits, the date may be in words; the whole line must be the heading, or it is a citation.
NUMBER_LINE = _compile(
    rf"(?:(?P<publisher>{_PUBLISHER})\ ?{DASH}?\ ?)?(?P<kind>Mitteilung)"
    rf"(?:\ *+(?:lfd\.\ ?)?(?:Nr\.?)?\ *+(?P<number>(?P<sequence>\d{{1,4}})(?:\ ?/\ ?(?P<year>\d{{4}}|\d\d))?)(?![\d./]))?"
    rf"(?:\ *+,?\ *+vom\b:?\ *+(?P<date>{_DATE})?)?\ *+[.:]?$",
    regex.IGNORECASE,
)

# "500/1996" alone: the head of an archive page.
BARE_NUMBER = _compile(r"(?:Nr\.\ ?)?(?P<number>(?P<sequence>\d{1,4})\ ?/\ ?(?P<year>(?:19|20)\d\d|\d\d))$")

# "StGB NRW-Pressemitteilung", "StGB NRW-Statement", "StGB NRW-Pressemitteilung 33/2020"
PRESS_LINE = _compile(
    rf"(?:(?P<publisher>{_PUBLISHER})\ ?{DASH}?\ ?)?(?P<kind>Pressemitteilung|Presseinformation|Statement)"
    rf"(?:\ *+(?:Nr\.?)?\ *+(?P<number>(?P<sequence>\d{{1,4}})(?:\ ?/\ ?(?P<year>\d{{4}}|\d\d))?))?$",
    regex.IGNORECASE,
)

# "Pressemitteilung BoxID: 596261": a press release on another site.
FOREIGN_PRESS_LINE = _compile(r"(?P<kind>Pressemitteilung)\ BoxID:\ ?\d{1,9}$", regex.IGNORECASE)

# "Schnellbrief 192/2015" in a letter; "Schnellbrief Nr. 77/2009"
LETTER_LINE = _compile(
    r"(?P<kind>Schnellbrief)\ (?:Nr\.\ ?)?(?P<number>(?P<sequence>\d{1,4})(?:\ ?/\ ?(?P<year>\d{4}|\d\d))?)(?:\ vom\ (?P<date>\S.*+))?$",
    regex.IGNORECASE,
)

# "Düsseldorf, 10.11.2008"; "Düsseldorf," with the date on the next line; "18.06.2021" or "22. Juli 2025" alone
DATE_LINE = _compile(rf"(?:(?P<place>\p{{Lu}}[\p{{L}} ./-]{{1,40}}+),\ *+(?:den\ )?)?(?P<date>{_DATE})$")
PLACE_LINE = _compile(r"(?P<place>\p{Lu}[\p{Ll}-]{2,25}+(?:\ \p{Lu}[\p{Ll}-]{2,25}+)?),?$")

# "Az.: III 810 - 2", "Az II/1 643-10", "AZ:", "Az. :", "Aktenzeichen: 17.0.4-005", "Unser Zeichen:". Without a stop or colon a blank must follow.
AZ_LINE = _compile(
    r"(?:(?P<label>Az|Aktenzeichen|Unser\ Zeichen|Unser\ Az|Gesch(?:äfts|\.)-?\ ?(?:Zeichen|Z)|Geschäftszeichen)(?:\ ?[.:;]){0,3}+)(?:\ *+(?P<az>\S.*+))?$",
    regex.IGNORECASE,
)

# Page furniture -------------------------------------------------------------------------------------------------------------------------
# "ICON/icon_verband ICON/icon_staedte icon-search": the publisher's icon names, after the Az.
ICON_LINE = _compile(r"(?:(?:ICON/)?icon[-_]\S++(?:\ |$))++$", regex.IGNORECASE)
# "Eindrücke vom" / "Hauptausschuss 2024", "Impressionen vom" / "Gemeindekongress 2022": a picture's caption over the page
SITE_LINE = _compile(r"\p{Lu}\p{L}{3,20}+\ (?:vom|von|von\ der|aus\ dem|zum|zur)$")
SITE_EVENT = _compile(r"\p{Lu}[\p{L}\d. -]{3,60}+(?<=(?:19|20)\d\d)$")
# "weiss" (the logo's name), "Link kopieren", buttons, "Seite 2 von 3", rules of hyphens, "Foto: …"
FURNITURE_LINE = _compile(
    rf"(?:weiss|Link\ kopieren|Link\ kopiert|Drucken|Seite\ drucken|Teilen|Nach\ oben|Zum\ Seitenanfang|Zurück(?:\ zur\ Übersicht)?"
    rf"|Seite\ \d{{1,3}}(?:\ (?:von|/)\ \d{{1,3}})?|(?:{DASH}|[_=*~.•|\ ]){{3,}}+|Fotos?:\ .{{1,80}}+|©.{{1,80}}+)$",
    regex.IGNORECASE,
)
# "V.i.S.d.P.: Hauptgeschäftsführerin Dr. …": ends a press page
IMPRINT_LINE = _compile(r"V\.?\ ?i\.?\ ?S\.?\ ?d\.?\ ?P\.?", regex.IGNORECASE)
# "=> Datenschutz-Hinweise …" and ">>> Bericht der Westfälischen Post"
POINTER_LINE = _compile(r"(?:=>|>>+|→|»)\ ?\S")
# "Interview mit dem WDR vom 7. April", "Zum Beitrag der Neuen Rheinpost", a bare address: labels of links under a press text
LINK_LABEL = _compile(
    r"(?:(?:(?:Zum|Zur|Zu\ den)\ (?:\p{L}++-?)?(?:Beitrag|Bericht|Artikel|Interview|Video|Podcast|Meldung|Kommentar|Stellungnahme|Pressemitteilung|Papier|Dokument|Download|Seite|Homepage|Website)s?e?n?\b"
    r"|(?:Interview|Bericht|Beitrag|Artikel|Video|Audio|Podcast|Meldung|Kommentar|Gastbeitrag|Mitschnitt|Download|Link)\b|(?:Mehr|Weitere|Hier|Alle)\ (?:dazu|Informationen|Infos|geht))"
    r".{0,100}(?<![.!?:;])|(?:https?://|www\.)\S++)$",
    regex.IGNORECASE,
)
# A line of a mail or letter around the notice: "Sehr geehrte Damen und Herren," and "Mit freundlichen Grüßen"
SALUTATION_LINE = _compile(r"(?:Sehr\ geehrte|Liebe\ Kolleginnen|Guten\ Tag|Hallo)[^.!?]{0,80}[,!]$", regex.IGNORECASE)
GREETING_LINE = _compile(r"(?:Mit\ (?:freundlichen?|besten|herzlichen|kollegialen)\ Gr(?:ü|ue)(?:ß|ss)(?:en)?|Freundliche\ Grüße)\b", regex.IGNORECASE)
# A letter's own furniture: "An die Mitgliedsstädte und -gemeinden", "Ansprechpartner: …", "Durchwahl 0221•4710-236"
LETTER_FURNITURE = _compile(r"(?:An\ (?:die|alle)\ |Ansprechpartner(?:in)?:|Durchwahl|E-?Mail:|Tele(?:fon|fax)|Datum:|Ihr\ Zeichen)", regex.IGNORECASE)

# A letter that was flattened into one line is cut before these: the parts that its layout names ("… Schnellbrief 192/2015 An die …").
LETTER_CUTS = _compile(
    rf"(?<=^|\ )(?:(?P<number>Schnellbrief\ (?:Nr\.\ ?)?\d{{1,4}}(?:\ ?/\ ?(?:\d{{4}}|\d\d)(?!\d))?)|(?P<furniture>An\ (?:die|alle)\ (?=\p{{L}})|Ansprechpartner(?:in)?:|Durchwahl\b)"
    rf"|(?P<az>(?:Aktenzeichen|Az\.):)|(?P<date>{_DATE})(?=\ |$)|(?P<salutation>Sehr\ geehrte[^,]{{2,60}}+,))",
)
LETTER_CLOSE = _compile(r"(?<=^|\ )Mit\ (?:freundlichen?|besten|kollegialen)\ Gr(?:ü|ue)(?:ß|ss)(?:en)?(?=\ |$)")

# Az. (Aktenzeichen) ---------------------------------------------------------------------------------------------------------------------
# Departments: "III", "III/2", "G/3", "G/3-1" (but "I/2-024-13-1" is department I/2), "IVI/1" (a typo that stands in print).
_DEPARTMENT = rf"(?:[IVX]{{1,4}}|G)(?:\ ?/\ ?\d(?:{DASH}\d(?=\ |$))?)?(?![\p{{L}}])"
# File plans: "810 - 2/2", "22-10-4", "805/06", "10.0.9-003/001", "921-03 / 922-01", "33 -10"
_FILE_PLAN = rf"\d{{1,4}}(?:\.\d{{1,4}}){{0,5}}(?:\ ?(?:{DASH}|/)\ ?\d{{1,4}}){{0,5}}"
# Initials of those who wrote: "qu/g", "qu-qu", "ke-ko", "gr", "Le/Be"
_INITIALS = rf"\p{{L}}\p{{Ll}}{{0,2}}(?:\ ?(?:{DASH}|/)\ ?\p{{L}}\p{{Ll}}{{0,2}})?"
AZ_VALUE = _compile(
    rf"(?:(?P<department>{_DEPARTMENT})(?:\ ?{DASH}\ ?|\ |$))?(?P<file_plan>{_FILE_PLAN})?(?:(?:^|(?<=[\d ]))\ ?(?P<initials>(?=\p{{Ll}}|\p{{Lu}}\p{{Ll}}){_INITIALS}))?$"
)
# "840-05 G/3-1": the other way round
AZ_REVERSED = _compile(rf"(?P<file_plan>{_FILE_PLAN})\ (?P<department>{_DEPARTMENT})$")
# "GPM": letters only
AZ_LETTERS = _compile(r"\p{Lu}{2,5}$")
AZ_JOINT = _compile(rf"\ ?({DASH}|/)\ ?")
# The rest of an Az. that runs over two lines: "qu/g", "- 2", "810 - 2"
AZ_REST = _compile(rf"(?:{DASH}\ ?)?(?:(?:{_DEPARTMENT}\ )?{_FILE_PLAN}(?:\ {_INITIALS})?|(?=\p{{Ll}}|\p{{Lu}}\p{{Ll}}?/){_INITIALS})$")
# Somebody else's file: courts "9 A 1248/92", "416 O 94/02", "9 AZR 14/01", "Az.: 8 K 1244/14 (VG Arnsberg)", "VerfGH 14/11"; ministries
# "III B 4 - 5/204 - 5612/99", "II C 4-9102", "IV - 9- 094 024"
FOREIGN_FILE = _compile(
    rf"(?:\d{{1,3}}\ ?[a-z]?\ \p{{Lu}}\p{{L}}{{0,4}}\ \d{{1,5}}[./]\d\d(?!\d)|\p{{L}}{{3,6}}\ \d{{1,4}}/\d\d(?!\d)|[IVX]{{1,4}}\ ?{DASH}?\ ?[A-Z]\ ?{DASH}?\ ?\d|[IVX]{{1,4}}\ {DASH}\ \d{{1,2}}\ ?{DASH}\ ?\d{{3}}\ \d{{3}})"
)

# Paragraphs -----------------------------------------------------------------------------------------------------------------------------
# "- ", "• ", "- • "; "1. ", "(1)", "1.1.", "I.", "a)"; not "86 Bewerber", "§ 6 a StVG", "1.Juli"
BULLET = _compile(r"(?P<marker>(?:[-–—‐•·*▪●○◦‣⁃➢►✓]|o(?=\ \p{Lu}))(?:\ [•·▪])?)\ +(?=\S)")
NUMBERED = _compile(
    r"(?P<marker>\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]{1,2})\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.|[IVX]{1,5}\.|[a-z]\.|[A-H]\.)\ +(?=\S)"
)
# "1. Juli", "15. Oktober", "11. Ausnahmeverordnung": an ordinal, where no list leads up to it
ORDINAL_DATE = _compile(rf"\d{{1,2}}\.\ ?(?i:{_MONTHS})\b")
# Ends of complete lines: a sentence, a closing quote or bracket, an amount ("148 Euro", "7,5 v. H.", "12.480")
SENTENCE_END = _compile(r"[.!?:;…][\"”“»«'’)\]]{0,3}$|[\"”»)\]]$")
AMOUNT_END = _compile(r"(?:\d|(?i:Euro|EUR|DM|€|%|Prozent|v\.\ ?H\.|qm|km|kg|t|cm|m))$")
# Words that no title ends with: "… und zur Entwicklung der"
DANGLING = _compile(
    r"(?:^|\ )(?i:der|die|das|des|dem|den|eine|eines|einer|einem|einen|und|oder|sowie|bzw\.|für|zum|zur|in|im|ins|am|ans|beim|von|vom|gegen|ohne|zwischen|als|wie|dass|daß|ob|weil|gemäß|nebst|&)$"
)
# Words that a title seldom ends with, but does where a verb is parted: "Gigabitbüro nimmt Arbeit auf"
PARTICLE = _compile(r"(?:^|\ )(?i:auf|an|ab|aus|bei|mit|nach|vor|zu|ein|um|durch|über|unter)$")
# Two sentences in a line, or the verb of a whole one: no title then
INNER_SENTENCE = _compile(r"(?<=[\p{Ll}\d)”“\"]{3})[.!?]\ [\p{Lu}„“\"]")
# "e.V.", "u.a.", "GmbH & Co.": a title may end so
ABBREVIATION_END = _compile(r"(?:\b\p{L}\.\ ?\p{L}\.|\b(?:Co|Nr|Abs|Art|Bd|Teil|usw|etc|bzw|ff|f|Str|Mio|Mrd|NRW|NW)\.)$")
ROW_START = _compile(r"(?:19|20)\d\d\ ")

# Ordering information -------------------------------------------------------------------------------------------------------------------
# A cheap look at each paragraph first; what it lets through is judged sentence by sentence (see fields.ordering).
ORDERING_HINT = _compile(
    r"(?i:bezogen\ werden|beziehen|Bezug|bestell|angefordert|anforder|erhältlich|abruf|abgeruf|aufgerufen|herunter|download|anmeld|Internet|Intranet|Mitgliederbereich|einseh|eingesehen"
    r"|ISBN|Exemplar|Interess|Schutzgebühr|Informationen|Ansprechpartner|Auskunft|Auskünfte|Rückfragen|Kontakt|nachzulesen|verfügbar|zur\ Verfügung|angeboten|kostenlos|kostenfrei|Anschrift)"
    r"|@|www\.|https?://|Tel\.|Fax|Telefon|(?i:veröffentlicht|eingestellt|hinterlegt|Preis)"
)
_WORD = r"[\p{L}-]*+"
# How the act of ordering is said. Only together with a place where it can be done.
ORDERING_VERB = _compile(
    r"(?i:zu\ beziehen|bezogen\ werden|\bbeziehen\b|beziehbar|\bBezug(?:squelle|sadresse)?\b|bestellt\ werden|zu\ bestellen|bestellbar|\bbestellen\b"
    r"|\bBestell(?:ung|ungen|adresse|schein|formular|fax|hotline|möglichkeit)\b|angefordert\ werden|anzufordern|\banfordern\b|erhältlich|zu\ erhalten|\berhalten\ (?:werden|Sie|Interessierte|Mitglieder)"
    r"|(?:Interessierte|Mitglieder|Kommunen)\ erhalten\b|zu\ erwerben|erworben\ werden|ausgeliehen\ werden|angefragt\ werden|zu\ haben\b|vertrieben\b"
    r"|abgerufen\ werden|abrufbar|abzurufen|\babrufen\b|herunter\ ?(?:ge)?laden|herunterzuladen|runterladen|zum\ (?:kostenlosen\ |freien\ )?(?:Download|Abruf|Herunterladen|Ausdrucken)|\bDownload|downloadbar"
    r"|\banmelden\b|\banzumelden\b|angemeldet\ werden|\bAnmeld(?:ung|ungen|eformular|eschluss|eunterlagen)\b)"
)
# Said of many things: a place in so many words or an address of the web is asked for besides an item.
ORDERING_WEAK_VERB = _compile(
    r"(?i:aufgerufen\ werden|aufrufbar|\baufrufen\b|eingesehen\ werden|einsehbar|einzusehen|\beinsehen\b|nachgelesen\ werden|nachzulesen|nachlesbar|gefunden\ werden|zu\ finden|\bfinde[nt]\b|zur\ Verfügung|verfügbar|bereitgestellt"
    r"|bereit\ ?gehalten|\bbereit\b|veröffentlicht|eingestellt|hinterlegt|abgelegt|angeboten|\bgibt\ es\b|zugänglich)"
)
# Where it can be done, in so many words (numbers and addresses are looked for by their own patterns).
ORDERING_PLACE = _compile(
    r"(?i:\b(?:Intranet|Internet(?:seite|angebot|auftritt|portal)?s?|Mitglieder(?:bereich|service|portal)|Homepage|Website|Webseite|Fachinfo\w*+|Fachinformationen)\b)"
)
# Who hands it out: "bei der Landesstelle …", "beim Verlag", "über die Versandstelle"; enough with a verb that says nothing else.
ORDERING_SUPPLIER = _compile(r"\b(?i:bei|beim|über)\ (?:(?i:der|die|das|dem|den|unserer|unserem)\ )?\p{Lu}")
ORDERING_PLAIN_VERB = _compile(
    r"(?i:zu\ beziehen|bezogen\ werden|bestellt\ werden|zu\ bestellen|angefordert\ werden|anzufordern|erhältlich|zu\ erhalten|ausgeliehen\ werden|abgerufen\ werden|erworben\ werden)"
)
# What can be had.
ORDERING_ITEM = _compile(
    r"\b(?i:Broschüre|Heft|Leitfaden|Leitfadens|Faltblatt|Flyer|Handbuch|Handreichung|Arbeitshilfe|Ratgeber|Buch|Band|Studie|Gutachten|Dokumentation|Tagungsband|CD|DVD|Video|Film|Plakat|Poster|Publikation|Schrift"
    r"|Einzelexemplar|Exemplar|Ausgabe|Text|Wortlaut|Erlass|Erlaß|Schreiben|Entwurf|Unterlagen|Formular|Vordruck|Antragsformular|Muster|Mustertext|Mustersatzung|Präsentation|Bericht|Programm|Einladung|Fragebogen"
    r"|Auswertung|Beispiel|Merkblatt|Checkliste|Datei|Liste|Richtlinie|Gesetz|Verordnung|Stellungnahme|Dokument|Papier|Positionspapier|Resolution|Vertrag|Vereinbarung|Hinweise|Informationen|Einzelheiten"
    r"|Material|Materialien|Katalog|Karte|Veröffentlichung|Untersuchung|Tabelle|Anlage|Vorlage|Sonderdruck|Jahrbuch|Kommentar|Veranstaltung|Seminar|Tagung|Schutzgebühr)(?:en|n|s|e|er|es|hefte|bücher)?\b"
    r"|\b\w{2,40}?(?i:broschüre|heft|heftes|leitfaden|handbuch|gutachten|formular|formulare|muster|mustertext|unterlagen|entwurf|entwurfs|papier|fragebogen)\b"
)
# A label that says it all, with a number or an address behind it: "Bestellungen an: …", "Anmeldungen werden bis zum 28.08.1998 erbeten an: …",
# "Ansprechpartner für den Bezug …: …", "Interessierte erhalten das Heft …"
ORDERING_LABEL = _compile(
    r"(?i:(?:Schriftliche\ |Telefonische\ |Verbindliche\ |Ihre\ )?(?:Bestell(?:ung|ungen|adresse|anschrift)|Bezug(?:squelle|sadresse|sanschrift)?|Anmeld(?:ung|ungen|eadresse)|Download|Versand|Vertrieb|Anforderung(?:en)?"
    r"|Ansprechpartner(?:in)?\ für\ (?:den\ Bezug|die\ Bestellung|die\ Anmeldung|Bestellungen|Anmeldungen)|(?:Nähere|Weitere|Ausführliche|Detaillierte)\ (?:Informationen|Auskünfte|Einzelheiten|Hinweise)"
    r"|Interessierte|Interessenten|Exemplare|Einzelexemplare|Freiexemplare)\b)"
)
# What goes on with a stretch that has begun: "Die Schutzgebühr beträgt 5 Euro.", "Fax: …", "Rückfragen an …"
ORDERING_MORE = _compile(
    r"(?i:(?:Die\ |Der\ |Das\ )?(?:Schutzgebühr|Preis|Versand|Lieferung|Gebühr|Teilnahmegebühr|Tagungsgebühr|Kosten|Porto|Bestellnummer|Rückfragen|Kontakt|Auskunft|Auskünfte|Ansprechpartner|Tel|Fax|Telefon|Telefax|E-?Mail|Internet|ISBN|Sie\ kostet|Es\ kostet|Er\ kostet)\b)"
)
# Looks like it and isn't: an application's deadline, a request for experience, somebody else's press release, a promise, a reminder.
ORDERING_NOT = _compile(
    r"(?i:\bBewerbung|\bbewerben\b|\bAnträge\b|\bFörderantr|\bErfahrungen\b|\bErfahrungsbericht|\bzu\ melden\b|mitzuteilen|dankbar|gern\ entgegen|nimmt\ die\ Geschäftsstelle|merken\ Sie|\bvormerken\b|\bPressemitteilung(?:en)?\ (?:der|des)\b"
    r"|\bQuelle:|zu\ gegebener\ Zeit|in\ Kürze|\bTermin(?:e)?\ (?:ist|sind)|\bnicht\ (?:abgerufen|bestellt|bezogen|erhältlich|verfügbar)|\bMittel\b[^.]{0,40}\babgerufen|Fördermittel|Fördergelder)"
)
# Court files in brackets, whose "abrufbar unter: www.justiz.nrw.de" orders nothing
COURT_BRACKET = _compile(r"\((?=[^()]{0,80}(?:Az|Urteil|Beschluss|Beschluß|OVG|VG|BGH|BVerwG|Rn\.))[^()]{0,300}\)")
# Where a sentence ends: not after "z. B.", "Dr.", "Nr. 5", "15. Oktober", "Tuchmacherstr. 27", "Tel. 0221"
SENTENCE_BREAK = _compile(r"(?<=[\p{L}\d)\]”“\"»/%€][.!?][”“\"»)]?|[.!?]\ [”“\"»)])\ (?=[\p{Lu}\d„“\"»(\[])")
NO_BREAK_AFTER = _compile(
    r"(?:(?<!\p{L})(?:\p{L}|Dr|Prof|Nr|Abs|Art|Ziff|Tel|Fax|bzw|vgl|ca|Mio|Mrd|Str|str|Bd|Hrsg|Aufl|lfd|inkl|zzgl|ggf|evtl|Postf|Inh|Frl|Fr|Hr|Abt|Ref|Min|St|gem|Kap|Rn|Rz|Anm|Anl|Mitt|Drs|BR-Drs|LT-Drs|GV|BGBl|MBl|Az|Telef|geb|max|mind|usw|sog|jr|Dipl|Ing|Sept|Okt|Nov|Dez|Jan|Feb|Aug|Ltd|Co|dt|div|S|f|ff|D|\d{1,2})|(?<=\p{L})str)\.$"
)

# Contacts -------------------------------------------------------------------------------------------------------------------------------
_PHONE_NUMBER = rf"(?:\+\d{{2}}\ ?)?\(?\d(?:[ ()/.•·–-]{{0,3}}+\d){{2,20}}+|{DASH}\ ?\d{{1,5}}(?!\d)"
# "Tel. 0221/4710-236", "per Fax: 0211/855-3159", "Telefax-Nr. 02214716961", "Tel. 0221 4710-112, Fax -113", "Tel.: (02 21) 47 10-8 16"
CONTACT_NUMBER = _compile(
    rf"(?<!\p{{L}})(?P<label>Tele?fax|Telefon|Telef|Tel|Fax|Fon|Ruf|Rufnummer|Hotline|Mobil|Handy|Durchwahl|Faxabruf|Bestellfax|Infotelefon|Bestelltelefon|Servicetelefon)(?:\ ?-?\ ?(?:Nummer|Nr|Durchwahl))?\b(?:\ ?[.:]){{0,2}}"
    rf"(?:(?:\ |/|\ ?(?:und|oder|u\.)\ )(?P<second>Fax|Telefax)(?:-?Nr)?(?:\ ?[.:]){{0,2}})?\ {{0,2}}(?:unter\ )?(?:der\ )?(?:Nummer\ |Nr\.\ )?(?P<number>{_PHONE_NUMBER})",
    regex.IGNORECASE,
)
# "… oder -237", "0221/4710-236 und 0221/4710-238": more numbers under the same label
CONTACT_MORE = _compile(rf"\ ?(?:oder|und|bzw\.|/)\ ?(?P<number>(?=[0+(]|{DASH}\d)(?:{_PHONE_NUMBER}))")
EMAIL = _compile(r"(?<![\w.+@-])[A-Za-z0-9_][\w.+-]{0,63}+@(?:[A-Za-z0-9äöüß-]{1,63}+\.){1,6}[A-Za-z]{2,12}(?![\w-])")
URL = _compile(
    r"(?<![\w@.-])(?:https?://[^\s<>\"„“”»«]{3,500}+|www\.[^\s<>\"„“”»«]{3,500}+|(?:[a-z0-9äöü][a-z0-9äöü-]{0,62}+\.){1,5}(?:de|org|net|com|eu|info|nrw|int|gov|biz|tv|koeln|ruhr)(?![\w@.-]*+@)(?!\.?\w)(?:/[^\s<>\"„“”»«]{0,300}+)?)"
)
URL_TAIL = _compile(r"[.,;:!?)\]}'’]{1,8}$")
ISBN = _compile(rf"ISBN(?:-1[03])?(?:-Nr\.?|\ Nr\.?)?:?\ {{0,2}}(?P<isbn>\d(?:[ {DASH[1:-1]}]?\d){{8,11}}[ {DASH[1:-1]}]?[\dXx])(?!\d)")
# "23,90 EUR", "4 Euro", "DM 29,80", "10,-- DM", "1.250 €", "DM 5,-"
_AMOUNT = r"\d{1,3}(?:\.\d{3}){0,3}(?:,(?:\d\d|-{1,2}|–))?"
PRICE = _compile(rf"(?<![\d.,])(?P<price>{_AMOUNT}\ ?(?:Euro|EUR|DM|€)(?!\p{{L}})|(?<!\p{{L}})(?:DM|EUR|Euro|€)\ ?{_AMOUNT})(?![\d])")
# "40219 Düsseldorf", "D-53113 Bonn", "59494 Soest"; two words only where the first calls for a second ("Bad Honnef", "Mülheim an der Ruhr")
POSTAL = _compile(
    r"(?<![\d\p{L}-])(?:DE?\ ?-\ ?)?(?P<postal_code>\d{5})\ (?P<city>(?:(?:Bad|Bergisch|Sankt|St\.|Porta|Preußisch|Schloß|Neu|Alt|Burg|Königs|Hansestadt)\ )?\p{Lu}[\p{Ll}]++(?:[-/]\p{Lu}\p{Ll}++)*+"
    r"(?:\ (?:am|an\ der|ob\ der|im|in|i\.|a\.\ ?d\.|a\.)\ \p{Lu}\p{Ll}++\.?)?)"
)
# "(Berlin), eMail: …": a supplier's town where no postal code stands
BRACKET_CITY = _compile(r"\((?P<city>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)\)(?=,?\ (?:e-?mail|tel|fax|www|http))", regex.IGNORECASE)
# "Tuchmacherstr. 27", "Am Hafenkopf 3", "Fürstenwall 25 a"
STREET = _compile(r"\p{Lu}[\p{L}\d. '’/-]{2,50}?\ \d{1,4}(?:\ ?[-/+]\ ?\d{1,4})?(?:\ ?[a-zA-Z])?$|[A-Z]\ ?\d,\ ?\d{1,2}$")
POST_BOX = _compile(r"(?:Postfach|PF|Postf\.)\b", regex.IGNORECASE)
CONTACT_LINE = _compile(r"(?:Tel|Fax|Telefon|Telefax|E-?Mail|Internet|www\.|https?://|Fon|Mobil|Ansprechpartner|Postfach)\b", regex.IGNORECASE)

# References to other notices ------------------------------------------------------------------------------------------------------------
REFERENCE_HINT = _compile(r"Mitt|MITT|Schnellbrief|lfd\.|Ziff|Nr\. ?\d|-PM|Pressemitteilung|Statement")
_REF_NUMBER = r"\d{1,4}(?:/(?:\d{4}|\d\d))?(?![\d/]|\.\d)"
_REF_LABEL = r"(?:lfd\.\ ?Nr\.?|Nrn?\.|Nummern?|Ziff(?:er|\.))"
_REF_DATE = r"(?:vom|v\.)\ (?:\d{1,2}\.\ ?\d{1,2}\.\ ?(?:\d{4}|\d\d)(?!\d)|\d{1,2}\.\ ?(?:" + _MONTHS + r")\ \d{4})"
_REF_ISSUE = rf"(?:(?:{_MONTHS})\ (?:19|20)\d\d|(?:19|20)\d\d(?![\d/]))"
_REF_PAGE = r"S\.\ ?\d{1,4}(?:\ ?ff?\.)?"
_REF_NUMBERS = rf"{_REF_NUMBER}(?:(?:,\ |\ und\ |\ u\.\ |\ sowie\ |\ bis\ )(?:{_REF_LABEL}\ ?)?{_REF_NUMBER})*+"
_REF_SERIES = (
    r"(?:(?:StGB\ NRW|StGB\ NW|NWStGB|DStGB|StGB)-(?:Mitteilung(?:en)?|Pressemitteilung(?:en)?|Schnellbrief(?:e[ns]?|s)?|PM|Statement|Mitt\.)"
    r"|(?:Mitteilungen|Mitteilung|Mitt\.)(?:\ (?:des|der|im))?\ (?:StGB\ NRW|StGB\ NW|NWStGB|DStGB|StGB)|Mitteilungen|Mitteilung|Mitt\.|Schnellbrief(?:e[ns]?|s)?)"
)
# "StGB NRW-Mitteilung 166/2007", "Mitt. NWStGB 1996, Nr. 467, S. 333", "Mitteilungen des NWStGB vom 20.02.1998 (Ziff. 87)",
# "Mitt. vom 05.04.1998, Nr. 186", "NWStGB-Mitteilungen 12/96, S. 216", "Mitteilungen StGB NRW Juli 2007 Nr. 439", "Schnellbriefe 33, 34 und 36/2000"
REFERENCE = _compile(
    rf"(?<![\p{{L}}-])(?P<series>{_REF_SERIES})(?P<tail>(?:,?\ (?:(?P<date>{_REF_DATE})|(?P<issue>{_REF_ISSUE})|(?:\((?:{_REF_LABEL})\ ?(?P<bracketed>{_REF_NUMBERS})\))"
    rf"|(?:{_REF_LABEL}\ ?)?(?P<numbers>{_REF_NUMBERS})(?!\ ?%|\ (?:Mio|Mrd|Euro|DM|Prozent|v\.\ ?H))|{_REF_PAGE})){{1,5}})"
)
# "; vom 05.08.2002, lfd. Nr. 463/2002": one more of the same series
REFERENCE_MORE = _compile(
    rf"(?:;|,|\ und|\ sowie)\ (?P<text>(?P<date>{_REF_DATE})(?:,?\ {_REF_LABEL}\ ?(?P<numbers>{_REF_NUMBERS})|,?\ \({_REF_LABEL}\ ?(?P<numbers>{_REF_NUMBERS})\)))"
)
# "(lfd. Nr. 642/2001)", "(Ziff. 446)", "(vgl. Nr. 615/98)": no series named, but brackets and a number of this publisher's form
REFERENCE_BARE = _compile(
    rf"(?<=\((?:(?:vgl\.|siehe|s\.|dazu|zuletzt|auch|so|bereits)\ (?:auch\ |zuletzt\ |bereits\ |dazu\ )?)?|;\ )(?P<text>(?:(?P<date>{_REF_DATE}),?\ )?(?:lfd\.\ ?Nr\.?\ ?(?P<running>{_REF_NUMBERS})|Ziff(?:er|\.)\ ?(?P<item>\d{{1,4}}(?:/\d\d(?:\d\d)?)?)|Nr\.\ ?(?P<full>\d{{1,4}}/(?:\d{{4}}|\d\d)(?!\d)))(?:,\ {_REF_PAGE})?)"
)
REFERENCE_NUMBER = _compile(_REF_NUMBER)
REFERENCE_DATE = ANY_DATE
# What parts an address: commas, brackets, bullets of a letterhead, and the words before a street ("Pressestelle, Lindenallee 62", "Sitz: …")
ADDRESS_BORDER = _compile(r"\ ?[,;•·|(:]\ ?|\ [-–]\ ")

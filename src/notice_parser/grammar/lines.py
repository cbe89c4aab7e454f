"""Lines that have a form of their own: headings, dates, the Az. line, page furniture, the parts of a letter."""

from __future__ import annotations

from .build import IGNORECASE, Sign, any_of, beginnings, first_letters, pattern, rich
from .dates import DATE, MONTHS

DASH = "[-‐‑‒–—―−?]"  # a hyphen is seen turned into a question mark, too

# The sections of the database. Any other is a section as well; these are known for the sake of scanned headers.
SECTIONS = (
    "Jugend, Soziales, Gesundheit",
    "Schule, Kultur, Sport",
    "Recht, Personal, Organisation",
    "Finanzen und Kommunalwirtschaft",
    "Wirtschaft und Verkehr",
    "Bauen und Vergabe",
    "Umwelt, Abfall, Abwasser",
    "Digitalisierung",
    "Verband Intern",
)

# "StGB NRW" from 2000 on, "NWStGB" before, "DStGB" in reprints
_PUBLISHER = "(?:StGB {0,2}(?:NRW|NW)|NW ?StGB|DStGB|StGB)"
PUBLISHER_STARTS = ("stgb", "nwstgb", "nw stgb", "dstgb")  # the same in small letters
_NUMBER = r"(?P<number>(?P<sequence>\d{1,4})(?: ?/ ?(?P<year>\d{4}|\d\d))?)"

# Headings -------------------------------------------------------------------------------------------------------------------------------
# "Mitteilungen - Jugend, Soziales, Gesundheit"; any dash ("Mitteilungen – Schule, Kultur, Sport"), any case.
HEADER = pattern(rf"(?P<word>mitteilungen) *+(?P<dash>{DASH}) *+(?P<section>\S.*+)?$", IGNORECASE)

# "StGB NRW-Mitteilung 603/2006 vom 01.08.2006"; "StGB NRW-Mitteilung vom 13.02.2020"; "NWStGB-Mitteilung Nr. 412/98 vom 20.08.1997".
# The number's year may have two digits, the date may be in words; the whole line must be the heading, or it is a citation.
NUMBER_LINE = pattern(
    rf"(?:(?P<publisher>{_PUBLISHER}) ?{DASH}? ?)?(?P<kind>Mitteilung)(?: *+(?:lfd\. ?)?(?:Nr\.?)? *+{_NUMBER}(?![\d./]))?"
    rf"(?: *+,? *+(?:vom\b|v\.):? *+(?P<date>{DATE})?)? *+[.:]?$",
    IGNORECASE,
)

# The first half of a heading that was broken: "StGB NRW-", "StGB NRW-Mitteilung 603/2006 vom"
NUMBER_LINE_START = pattern(rf"{_PUBLISHER} ?{DASH}? ?(?:Mitteilung.{{0,24}})?$", IGNORECASE)
# A heading that cannot be read whole, where one is due: "StGB NRW-Mitteilung 603/2006 vom 2006-08-01", "… 60312/2006 …"
LOOSE_NUMBER_LINE = pattern(
    rf"(?P<publisher>{_PUBLISHER}) ?{DASH}? ?(?P<kind>Mitteilung)(?: *+(?:Nr\.?)? *+{_NUMBER}(?![\d./]))?(?:(?![\p{{L}}\d])(?P<rest>.{{1,60}}))?$",
    IGNORECASE,
)
# A heading with the title on the same line, or a whole notice on one: "… vom 01.08.2006 Leistungsprozess im SGB II"
NUMBER_INLINE = rich(
    rf"(?<=^| )(?P<publisher>{_PUBLISHER}) ?{DASH}? ?(?P<kind>Mitteilung)(?: *+(?:Nr\.?)? *+{_NUMBER}(?![\d./]))?"
    rf"(?: *+vom:? *+(?P<date>{DATE}))?(?= ?[-–—:.,;|]?(?: |$))",
    IGNORECASE,
)
HEADER_INLINE = pattern(rf"(?<= )Mitteilungen {DASH} (?=\p{{Lu}})|^(?i:mitteilungen) {DASH} (?=\S)")
# "… Weitere Hinweise folgen. Az.: III 810 - 2" at the very end
AZ_INLINE = pattern(r"(?<=[.!?)\"“”\]] )(?=A[zZ]\b[.:]{0,2} |Aktenzeichen: )")
AZ_AT_END = pattern(r"(?<= )(?=A[zZ]\.? ?:|Aktenzeichen: )")
ICONS_INLINE = pattern(r"(?<= )(?:ICON/)?icon[-_]", IGNORECASE)
# Where the body begins behind a title on the same line: German writes these words with a capital at a sentence's start only
SENTENCE_START = pattern(
    r"(?<=[\p{L}\d)”“\"»] )"
    + any_of(r"""
        Der|Die|Das|Den|Dem|Des|Ein|Eine|Einer|Im|In|Am|An|Auf|Aus|Bei|Beim|Bereits|Bis|Da|Daß|Dass|Durch|Es|Er|Für|Gegen|Hinzu|Ihre|Mit|Nach
        Nachdem|Nicht|Nunmehr|Ob|Seit|Sie|So|Soweit|Trotz|Über|Um|Unter|Viele|Von|Vom|Vor|Während|Was|Wegen|Wenn|Wer|Wie|Wir|Zu|Zum|Zur|Zwischen
        Als|Auch|Alle|Diese|Dieser|Dieses|Jede|Kommunen|Rund|Etwa""")
    + r"(?= )"
)

# "500/1996" alone: the head of an archive page.
BARE_NUMBER = pattern(r"(?:Nr\. ?)?(?P<number>(?P<sequence>\d{1,4}) ?/ ?(?P<year>(?:19|20)\d\d|\d\d))$")

# "StGB NRW-Pressemitteilung", "StGB NRW-Statement", "StGB NRW-Pressemitteilung 33/2020"
PRESS_LINE = pattern(
    rf"(?:(?P<publisher>{_PUBLISHER}) ?{DASH}? ?)?(?P<kind>Pressemitteilung|Presseinformation|Statement)"
    rf"(?: *+(?:Nr\.?)? *+{_NUMBER})?(?: *+,? *+vom:? *+(?P<date>{DATE}))?[.:]?$",
    IGNORECASE,
)

# "Pressemitteilung BoxID: 596261": a press release on another site.
FOREIGN_PRESS_LINE = pattern(r"(?P<kind>Pressemitteilung) BoxID: ?\d{1,9}$", IGNORECASE)

# "Schnellbrief 192/2015" in a letter; "Schnellbrief Nr. 77/2009"
LETTER_LINE = pattern(rf"(?P<kind>Schnellbrief) (?:Nr\. ?)?{_NUMBER}$", IGNORECASE)

# "Düsseldorf, 10.11.2008"; "Düsseldorf," with the date on the next line; "18.06.2021" or "22. Juli 2025" alone
DATE_LINE = pattern(rf"(?:(?P<place>\p{{Lu}}[\p{{L}} ./-]{{1,40}}+), *+(?:den )?)?(?P<date>{DATE})$")
PLACE_LINE = pattern(r"(?P<place>\p{Lu}[\p{Ll}-]{2,25}+(?: \p{Lu}[\p{Ll}-]{2,25}+)?),?$")

# "Az.: III 810 - 2", "Az II/1 643-10", "AZ:", "Az. :", "Aktenzeichen: 17.0.4-005", "Unser Zeichen:"; also with nothing behind.
AZ_LINE = pattern(
    r"\(?(?P<label>A\.? ?Z|Az|Akz|Akt(?:en)?\.?-?z(?:eichen)?|Unser (?:Zeichen|Aktenzeichen|Az)|Geschäftszeichen|Gesch\.-?Z|Gz|Zeichen)\b"
    r"(?: ?[.:;]){0,3}+"
    r"(?: *+(?P<az>[^\s)](?:[^)]*+|.*+))\)?)?$",
    IGNORECASE,
)

# What a title does not begin with or hold, and small print, labels and marks of other formats do: "Kategorie: Umwelt", "**Titel**", "[Titel](http://…)"
MARKED_TITLE = Sign(
    r"(?i)^(?:[#*_\[(=/|]|[-–] |\d{1,2}:\d\d|(?:Titel|Betreff|Kategorie|Rubrik|Von|Autor|Stand|Veröffentlicht|Aktualisiert|Lesezeit|Anzeige)\b(?::| am | vom )"
    rf"|(?:\p{{L}} ){{3}}|(?:{MONTHS})$|[^\p{{L}}]+$)|[<>|*]|https?://|\]\("
)

# Page furniture -------------------------------------------------------------------------------------------------------------------------
# "ICON/icon_verband ICON/icon_staedte icon-search": the publisher's icon names, after the Az.
ICON_LINE = pattern(r"(?:(?:ICON/)?icon[-_]\S++(?: |$))++$", IGNORECASE)
# "Eindrücke vom" / "Hauptausschuss 2024", "Impressionen vom" / "Gemeindekongress 2022": a picture's caption over the page
SITE_LINE = pattern(r"\p{Lu}\p{L}{3,20}+ (?:vom|von|von der|aus dem|zum|zur)$")
SITE_EVENT = pattern(r"\p{Lu}[\p{L}\d. -]{3,60}+(?<=(?:19|20)\d\d)$")
_ASSOCIATION = "(?:Städte|Staedte)- und Gemeindebund"
_MENU_WORDS = r"""
    Startseite|Home|Aktuelles|Themen|Presse|Termine|Kontakt|Impressum|Datenschutz(?:erklärung|hinweise)?|Sitemap|Inhaltsverzeichnis|Suche|Login
    Logout|Abmelden|Barrierefreiheit|Leichte Sprache|Gebärdensprache|Mitgliederbereich|Mitglieder|Über uns|Service|Newsletter|Facebook|Twitter
    LinkedIn|XING|Xing|Instagram|YouTube|WhatsApp|Mastodon|RSS|E-Mail|Drucken|Merken|Menü|Navigation|Hauptnavigation|Mehr lesen|Weiterlesen
    Alle akzeptieren|Akzeptieren|Alle Cookies akzeptieren|Ablehnen|Nur notwendige|Einstellungen|Cookie-Einstellungen|Fachinformationen
    Publikationen|Gremien|Verband|Downloads?|Nutzungsbedingungen|AGB|Zurück|Weiter|Vorherige|Nächste|Nach oben|Teilen|Tweet|Link kopieren|OK
    Mehr erfahren|Navigation überspringen|Schließen|Details|Mitteilungen|Fachgebiete|Veröffentlichungen|Nur notwendige Cookies|Der Verband|Start"""
_MENU_WORD = first_letters(_MENU_WORDS)
_MENU = rf":?(?: ?[|>»›/·•,-]? ?{_MENU_WORD}){{1,12}}"
_PATH = r"(?: ?[|>»›/·•-] ?\S.{0,100}+)"
_PAGE = r" ?\d{1,3}(?: ?(?:von|/|-|–) ?(?:\d{1,3})?)?"
_SHARE = " .{2,30}(?:teilen|senden|empfehlen|weiterleiten|versenden|merken)"
_USE = " (?:drucken|speichern|herunterladen|weiterempfehlen|empfehlen|teilen|merken|versenden|vorlesen)"
# "weiss" (the logo's name), "Link kopieren", buttons, "Seite 2 von 3", rules of hyphens, "Foto: …"
_FURNITURE = rf"""
    weiss|Link kopieren|Link kopiert|Drucken|Seite drucken|Teilen|Nach oben|Zum Seitenanfang|Zurück(?: zur Übersicht)?
    Seite{_PAGE}|S\.{_PAGE}|-{_PAGE}|–{_PAGE}|{_ASSOCIATION} (?:NRW|Nordrhein-Westfalen)(?: e\. ?V\.)?
    (?:{DASH}|[_=*~.•| ]){{3,}}+
    Fotos?: .{{1,80}}+|©.{{1,120}}+
    Sie sind hier:? ?(?:Startseite|Home){_PATH}?|Startseite{_PATH}?|Home{_PATH}?
    Auf{_SHARE}|Per{_SHARE}|Via{_SHARE}|Bei{_SHARE}|Seite{_SHARE}|Artikel{_SHARE}|Beitrag{_SHARE}|Diesen{_SHARE}
    Zu[mr] (?:Inhalt|Hauptinhalt|Navigation|Suche)(?: springen)?
    Artikel{_USE}|Seite{_USE}|Beitrag{_USE}|Inhalt{_USE}|Als PDF{_USE}|Diese Seite{_USE}|Text{_USE}
    Sie befinden sich hier:? .{{1,120}}+|Start{_PATH}
    (?:{_PUBLISHER}[ -]*)?Mitteilungen(?: des (?:{_ASSOCIATION}|StGB|NWStGB)(?:e?s)?(?: NRW| Nordrhein-Westfalen)?| (?:Nr\. ?)?[\d/ ]{{1,9}})?
    \d{{1,2}} ?/ ?\d{{1,2}}
    Teilen{_MENU}|Weiterempfehlen{_MENU}|Empfehlen{_MENU}|Folgen Sie uns{_MENU}
    (?:{_MENU_WORD}(?: ?[|>»›/·•,-] ?| ))*+{_MENU_WORD}"""
FURNITURE_LINE = pattern(first_letters(_FURNITURE) + "$")
# How such a line begins, in small letters: its words, a publisher's name, a rule, a page number
FURNITURE_STARTS = (*beginnings(_FURNITURE), *beginnings(_MENU_WORDS), *PUBLISHER_STARTS, "städte- und ", "staedte- und ", *"‐‑‒–—―−_=*~.•|0123456789")
# "[ohne Titel]": how the canonical form says that there is none (see output.text)
NOTHING_LINE = pattern(r"\[ohne (?:Titel|Datum)\]$")
PAGE_NUMBER = pattern(r"(?:Seite|S\.) ?\d{1,3}(?: ?(?:von|/) ?\d{1,3})?$|[-–] ?\d{1,3} ?[-–]$", IGNORECASE)
# "Diese Website verwendet Cookies …", in one or two sentences
COOKIE_LINE = pattern(r"(?=.{0,200}\bCookies?\b)(?=.{0,300}(?:verwende|nutz|akzeptier|stimm|Website|Webseite|Erlebnis|Einstellung)).{1,400}$", IGNORECASE)
# "V.i.S.d.P.: Hauptgeschäftsführerin Dr. …": ends a press page
IMPRINT_LINE = pattern(r"V\.? ?i\.? ?S\.? ?d\.? ?P\b", IGNORECASE)
# "=> Datenschutz-Hinweise …" and ">>> Bericht der Westfälischen Post"
POINTER_LINE = pattern(r"(?:=>|>>+|→|») ?\S")
# "Interview mit dem WDR vom 7. April", "Zum Beitrag der Neuen Rheinpost", "Brief an die Ministerin (PDF)", a bare address: labels of links under a press text
_LINKED = (
    "Beitrag", "Bericht", "Artikel", "Interview", "Video", "Audio", "Podcast", "Meldung", "Kommentar", "Gastbeitrag", "Stellungnahme",
    "Pressemitteilung", "Papier", "Positionspapier", "Dokument", "Download", "Mitschnitt", "Seite", "Homepage", "Website", "Link",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_TO_THE_END = r".{0,100}(?<![.!?:;])"
_ABOUT = rf"(?:dazu|Informationen|Infos|geht)\b{_TO_THE_END}"
_FILE_KIND = r"\((?:PDF|Word|DOCX?|XLSX?|ZIP|MP3|Paywall|Video|Audio|Link|externer Link|[\d,.]{1,6} ?[KM]B)\b[^()]{0,30}\)"
_LABELS = (
    "|".join(rf"{word}\b{_TO_THE_END}" for word in _LINKED)
    + rf"""
    Mehr {_ABOUT}|Weitere {_ABOUT}|Hier {_ABOUT}
    Zu(?:m|r| den) .{{1,80}}(?<![.!?:;,])|https?://\S++|www\.\S++
    [\w„“\"].{{1,100}} {_FILE_KIND}"""
)
LINK_LABEL = pattern(first_letters(_LABELS) + "$")
LABEL_STARTS = beginnings(_LABELS)  # but for those with a kind of file at the end, which begin with anything

# Letters and mails ----------------------------------------------------------------------------------------------------------------------
_GREETING = r"Mit (?:freundliche|beste|herzliche|kollegiale)[nmr]? Gr(?:u|ü|ue)(?:ß|ss)(?:en)?"
# "Sehr geehrte Damen und Herren,"; "Mit freundlichen Grüßen" and the two hyphens over a mail's signature
SALUTATION = "Sehr geehrte"
SALUTATION_LINE = pattern(rf"(?:{SALUTATION}|Liebe Kolleginnen|Guten Tag|Hallo)[^.!?]{{0,80}}[,!]$", IGNORECASE)
GREETING_LINE = pattern(
    rf"(?:(?:{_GREETING}|Freundliche Grüße|Viele Grüße|Beste Grüße|Schöne Grüße|MfG|Von meinem .{{2,20}} gesendet|Gesendet mit|Sent from my)\b|--$)",
    IGNORECASE,
)
# "An die Mitgliedsstädte und -gemeinden", "Ansprechpartner: …", "Durchwahl 0221•4710-236"
LETTER_FURNITURE = pattern(
    r"(?:An (?:die|alle) |Ansprechpartner(?:in)?:|Durchwahl|E-?Mail:|Tele(?:fon|fax)\b|Datum:|Ihr Zeichen"
    r"|(?:Von|An|Cc|Betreff|Gesendet|From|To|Subject|Sent|Date|Weitergeleitet von): |Am .{5,50} schrieb .{1,60}:$)",
    IGNORECASE,
)
# A letter that was flattened into one line is cut before these ("… Schnellbrief 192/2015 An die … Aktenzeichen: … 10.09.2015 …").
LETTER_CUTS = rich(
    rf"(?<=^| )(?:(?P<number>Schnellbrief (?:Nr\. ?)?\d{{1,4}}(?: ?/ ?(?:\d{{4}}|\d\d)(?!\d))?)"
    r"|(?P<furniture>An (?:die|alle) (?=\p{L})|Ansprechpartner(?:in)?:|Durchwahl\b)"
    rf"|(?P<az>(?:Aktenzeichen|Az\.):)|(?P<date>{DATE})(?=[ ]|$)|(?P<salutation>{SALUTATION}[^,]{{2,60}},))",
)
LETTER_CLOSE = rich(rf"(?<=^| ){_GREETING}(?= |$)")

"""Lines that have a form of their own on any publisher's pages: dates, file numbers' labels, page
furniture, the parts of a letter."""

from __future__ import annotations

from .build import IGNORECASE, Pattern, any_of, first_letters, pattern
from .dates import DATE
from .labels import FIRST_LETTERS, LABEL, OTHERS

DASH = "[-‐‑‒–—―−?]"  # a hyphen is seen turned into a question mark, too


def _small(letters: str) -> str:
    """Of small letters only these may begin the line: in the middle of a sentence that a line's end
    broke stands anything."""
    return rf"(?-i:(?!(?![{letters}])[a-zäöüß]))"


# "Düsseldorf, 10.11.2008"; "Düsseldorf," with the date on the next line; "18.06.2021" or "22. Juli
# 2025" alone
DATE_LINE = pattern(
    rf"(?:(?P<place>\p{{Lu}}[\p{{L}} ./-]{{1,40}}+), *+(?:den )?)?(?P<date>{DATE})$"
)

# "… Weitere Hinweise folgen. Az.: III 810 - 2" at the very end, with any label and a colon
AZ_INLINE = pattern(rf"(?<=[.!?)\"“”\]] )(?=A[zZ]\b[.:]{{0,2}} |(?:{LABEL})\.?: )")
# The same on a line that holds a whole notice; "Ihr Zeichen: …" is the reader's own
AZ_AT_END = pattern(rf"(?<= )(?<!Ihr )(?=A[zZ]\.? ?:|(?:{LABEL})\.?: )")
ICONS_INLINE = pattern(r"(?<= )(?:ICON/)?icon[-_]", IGNORECASE)
# Where the body begins behind a title on the same line: German writes these words with a capital at
# a sentence's start only
SENTENCE_START = pattern(
    r"(?<=[\p{L}\d)”“\"»] )"
    + any_of(r"""
        Der|Die|Das|Den|Dem|Des|Ein|Eine|Einer|Im|In|Am|An|Auf|Aus|Bei|Beim|Bereits|Bis|Da|Daß
        Dass|Durch|Es|Er|Für|Gegen|Hinzu|Ihre|Mit|Nach|Nachdem|Nicht|Nunmehr|Ob|Seit|Sie|So
        Soweit|Trotz|Über|Um|Unter|Viele|Von|Vom|Vor|Während|Was|Wegen|Wenn|Wer|Wie|Wir|Zu|Zum
        Zur|Zwischen|Als|Auch|Alle|Diese|Dieser|Dieses|Jede|Kommunen|Rund|Etwa""")
    + r"(?= )"
)


# "Az.: III 810 - 2", "Az II/1 643-10", "AZ:", "Az. :", "Aktenzeichen: 17.0.4-005", "Unser
# Zeichen:"; also with nothing behind.
AZ_LINE = pattern(
    _small(FIRST_LETTERS) + rf"\(?(?P<label>{LABEL})\b{OTHERS}"
    r"(?: ?[.:;]){0,3}+"
    r"(?: *+(?P<az>[^\s)](?:[^)]*+|.*+))\)?)?$",
    IGNORECASE,
)

# Page furniture
# --------------------------------------------------------------------------------------------
# "ICON/icon_verband ICON/icon_staedte icon-search": the publisher's icon names, after the Az.
ICON_LINE = pattern(r"(?:(?:ICON/)?icon[-_]\S++(?: |$))++$", IGNORECASE)
_MENU_WORDS = r"""
    Startseite|Home|Aktuelles|Themen|Presse(?: (?:&|und) Medien)?|Termine|Kontakt|Impressum
    Pressemitteilungen|Pressemeldungen|Pressearchiv|Newsroom|Mediathek|Sprungmarken|Menü öffnen
    Veranstaltungen|Seminare|Nachrichten|Meldungen|News|Medien|Karriere|Stellenangebote|English
    Stellenmarkt|Stellenausschreibungen|Bürgerservice
    Anmelden|Registrieren|Unsere Themen|Wir über uns|Symbolbild|Datenschutz(?:erklärung|hinweise)?
    Sitemap|Inhaltsverzeichnis|Suche|Login|Logout|Abmelden|Barrierefreiheit|Leichte Sprache
    Gebärdensprache|Mitgliederbereich|Mitglieder|Über uns|Service|Newsletter|Facebook|Twitter
    LinkedIn|XING|Xing|Instagram|YouTube|WhatsApp|Mastodon|RSS|E-Mail|Drucken|Merken|Menü
    Navigation|Hauptnavigation|Mehr lesen|Weiterlesen|Alle akzeptieren
    Akzeptieren|Alle Cookies akzeptieren|Ablehnen|Nur notwendige(?: Cookies)?|Einstellungen
    Cookie-Einstellungen|Fachinformationen|Publikationen|Gremien|Verband|Downloads?
    Nutzungsbedingungen|AGB|Zurück|Weiter|Vorherige|Nächste|Nach oben|Teilen|Tweet
    Merkliste|Merkzettel|Twittern|(?:Vorherige|Nächste)[rs]? (?:Artikel|Beitrag|Meldung|Seite)
    Link kopier(?:en|t)|Zum (?:Text|Seiten)anfang
    OK|Mehr erfahren|Schließen|Details|Mitteilungen|Fachgebiete|Veröffentlichungen|Der Verband
    Start|Hilfsnavigation|Seiteninhalt|Hauptinhalt|Seitennavigation|Brotkrumen
    (?:Seite|Artikel|Beitrag) (?:drucken|empfehlen|teilen|merken|versenden|speichern|vorlesen)
    (?:Seite )?als PDF|(?:Dokument|Datei) (?:herunterladen|drucken|öffnen)"""
_MENU_WORD = first_letters(_MENU_WORDS)
_PATH = r"(?: ?[|>»›/·•-] ?\S.{0,100}+)"
_PAGE = r" ?\d{1,3}(?: ?(?:von|/|-|–) ?(?:\d{1,3})?)?"
_SHARE = " .{2,30}(?:teilen|senden|empfehlen|weiterleiten|versenden|merken)"
_USE = (
    " (?:drucken|speichern|herunterladen|weiterempfehlen|empfehlen|teilen|merken|versenden"
    "|vorlesen)(?: [|·•] .{1,80}+)?"
)
# "Termine - Projekte", "Initiativen - Portale": areas of a site
_AREAS = (
    r"(?: [-–] (?:Termine|Projekte|Initiativen|Portale|Themen|Presse|Kontakt|Service"
    r"|Aktuelles)){1,3}"
)
_NETWORKS = (
    r"Facebook|Twitter|X|RSS(?:-Feed)?|YouTube|Instagram|LinkedIn|XING|Mastodon|WhatsApp|Newsletter"
)
# "Bauen und Vergabe | Drucken", "Bauen und Vergabe\\par", "Bauen und Vergabe » Übersicht"
BEHIND_SECTION = pattern(r" *+[|\\\[{<*_~»›=•·►/]")
# "13/2006 12/2006": what stands behind a number is another one
OTHER_NUMBER = pattern(r"[ ,;:(|/–-]{1,3}(?:Nr\. ?)?\d{1,4} ?/ ?\d{2}")
# Buttons, "Seite 2 von 3", rules of hyphens, "Foto: …"; what a site says of its page and asks its
# readers; heads and feet of a printout
_SUBJECT = r"(?:Artikel|Seite|Beitrag|Information(?:en)?|Inhalt|Text|Angebot|Antwort)"
_HELPED = rf" ?(?:die|der|den|das|dies)(?:e[nmrs]?|se[nmrs]?)? ?{_SUBJECT}\b.{{0,60}}+"
_CHANGED = r" (?:bearbeitet|geändert|aktualisiert|überarbeitet)(?::| am | von | vom ).{1,80}+"
_RELATED = r" (?:Artikel|Beiträge|Meldungen|Dokumente|Links)(?: (?:zum|zu|aus) .{1,40})?:?"
_TO_TOP = r" (?:Anfang|Seitenanfang|Seitenbeginn|Textanfang)(?: (?:der|dieser) Seite)?"
# "FAX 03/07/97 14:22 VORZIMMER S. 02", which the machine prints above a page
_FAXED = r"\d{1,2}[./]\d{1,2}[./]\d{2,4} \d{1,2}[:.]\d\d\b.{0,50} [SP]\.? ?\d{1,3}(?:/\d{1,3})?"
_BACK = " ?(?:zu[mr] (?:Übersicht|Liste|Startseite|Trefferliste|Auswahl|Archiv))?"
_BACK_TO = rf"{{1,2}} ?(?:[Zz]urück|[Ww]eiter){_BACK}"
_FURNITURE = rf"""
    Navigation überspringen
    Diese Seite wurde (?:zuletzt|das letzte Mal) .{{1,160}}+|Zuletzt{_CHANGED}
    Letzte (?:Änderung|Aktualisierung|Bearbeitung)(?: dieser Seite)?(?::| am | vom ).{{1,60}}+
    Eintrag zuletzt .{{1,60}}+|Stand der (?:Seite|Datenbank):? .{{1,40}}+
    Diese Seite wurde bisher .{{1,60}}+|Druckdatum: .{{1,40}}+|Gedruckt am .{{1,40}}+
    Kategorien: .{{1,120}}+|Tags?: .{{1,120}}+|Abgelegt unter:? .{{1,120}}+
    Schlagworte: .{{1,120}}+|Schlagwörter: .{{1,120}}+|Artikel teilen: .{{1,80}}+
    Veröffentlicht in:? .{{1,120}}+|Permalink(?:: .{{1,200}}+)?
    Kommentar (?:schreiben|hinterlassen|verfassen|abgeben)|Einen Kommentar .{{1,20}}|Kommentieren
    \d{{1,4}} Kommentare?|Keine Kommentare|Kommentare?(?: ?\(?\d{{1,4}}\)?)?|Ihr Kommentar
    Kommentare sind .{{0,40}}geschlossen\.?
    Hat Ihnen{_HELPED}|War{_HELPED}|Wie hilfreich war{_HELPED}|Fanden Sie{_HELPED}
    Wie zufrieden sind Sie mit{_HELPED}|Wir freuen uns über Ihr Feedback.{{0,60}}+
    Es hilft uns, .{{0,40}}(?:Web)?[Ss](?:ei|i)te .{{1,60}}+
    Sie erhalten diese[nrs]? (?:E-?Mail|Mail|Nachricht|Newsletter|Brief|Rundbrief), weil .{{1,120}}+
    Diese (?:Nachricht|E-?Mail) ist nur für .{{1,120}}+|Newsletter abbestellen.{{0,80}}+
    Abmelden: \S{{1,120}}+|Um sich .{{0,60}}auszutragen, .{{1,80}}+
    Der Inhalt ist verfügbar unter .{{1,100}}+
    Weitere{_RELATED}|Verwandte{_RELATED}|Ähnliche{_RELATED}|Meistgelesene{_RELATED}
    Mehr zum Thema(?: .{{1,40}})?:?|Lesezeichen setzen.{{0,60}}+
    Das könnte (?:Sie|Ihnen) (?:auch )?(?:interessieren|gefallen):?|Zusatzinformationen
    Dokumente zum Thema:?
    Werbung|Anzeige|Jetzt (?:kostenlos )?(?:testen|kaufen)|In den Warenkorb
    Druckansicht|Druckversion|Seitenanfang|Herunterladen(?: \(.{{1,40}}\))?
    Zum{_TO_TOP}|Zurück zum{_TO_TOP}
    https?://\S{{3,300}} \d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}(?:,? \d\d?:\d\d)?
    https?://\S{{3,300}} \d{{1,3}} ?(?:/|von) ?\d{{1,3}}
    Fax:? {_FAXED}|Telefax:? {_FAXED}
    Link kopieren|Link kopiert|Drucken|Seite drucken|Teilen|Nach oben|Zum Seitenanfang
    Zurück{_BACK}|«{_BACK_TO}|<{_BACK_TO}|‹{_BACK_TO}|←{_BACK_TO}|Seite{_PAGE}|S\.{_PAGE}|-{_PAGE}|–{_PAGE}
    — ?\d{{1,4}} ?—|- Seite{_PAGE} -
    (?!\.{{3}}$)(?:{DASH}|[_=*~.•| ]){{3,}}+
    Fotos?: .{{1,80}}+|©.{{1,120}}+
    Sie sind hier:? ?(?:Startseite|Home)(?:{_PATH}|(?: \p{{Lu}}[\p{{L}}-]++){{1,6}})?
    Startseite{_PATH}?|Home{_PATH}?
    Auf{_SHARE}|Per{_SHARE}|Via{_SHARE}|Bei{_SHARE}|Seite{_SHARE}|Artikel{_SHARE}
    Beitrag{_SHARE}|Diesen{_SHARE}
    Zu[mr] (?:Inhalt|Hauptinhalt|Navigation|Suche)(?: springen)?
    Artikel{_USE}|Seite{_USE}|Beitrag{_USE}|Inhalt{_USE}|Als PDF{_USE}|Diese Seite{_USE}|Text{_USE}
    Sie befinden sich hier(?::|:? .{{1,120}}+)|Start{_PATH}
    Direkt z(?:um|ur) (?:Inhalt|Navigation|Suche)|Schrift(?:größe)?:(?: ?[A+-]){{0,6}}
    Termine{_AREAS}|Projekte{_AREAS}|Initiativen{_AREAS}|Portale{_AREAS}|[•·▪] ?(?:{_NETWORKS})
    \d{{1,2}} ?/ ?\d{{1,2}}"""


def furniture_line(own: str = "") -> Pattern:
    """A line of page furniture. ``own`` are lines that only one publisher's pages have, written as
    those above."""
    menu = rf":?(?: ?[|>»›/·•,-]? ?{_MENU_WORD}){{1,12}}"
    lines = rf"""{_FURNITURE}
        Teilen{menu}|Teilen(?::| auf| per| via| bei) (?:{_NETWORKS}|E-?Mail)\b.{{0,100}}+
        Weiterempfehlen{menu}|Empfehlen{menu}|Folgen Sie uns{menu}
        (?:{_MENU_WORD}(?: ?[|>»›/·•,-] ?| {{1,4}}))*+{_MENU_WORD}"""
    own = "|".join(line.strip() for line in own.strip().split("\n"))
    return pattern(
        _small("wldnzh") + first_letters(f"{own}|{lines.strip()}" if own else lines) + "$"
    )


FURNITURE_LINE = furniture_line()
# The same where it begins with anything. "Bundesgericht > Presse > Mitteilungen": the way to a page
_WORD = r"(?:[^ >»›|.!?:]|\.(?= ?\d))++"
_STEP = rf"{_WORD}(?: {_WORD}){{0,7}}"
BREADCRUMBS = pattern(rf"(?:[>»›] ?)?{_STEP}(?:(?: > | » | › ){_STEP}){{2,8}}$")
# "Der Verband auf Twitter | Newsletter bestellen", "Fußleiste: Kontakt · nach oben"
SITE_LINKS = pattern(
    rf"(?=.{{0,200}}\b(?:{_NETWORKS}|[Dd]rucken|Impressum|Sitemap|Login|Startseite|[Nn]ach oben"
    r"|[Zz]urück (?:zu[rm]?|nach)|Datenschutz(?:erklärung|hinweise)|Erklärung zur Barrierefreiheit"
    r"|Druckversion|Seitenanfang)\b)"
    r"(?:Fuß(?:leiste|zeile|bereich): )?"
    r"(?:[^|·.!?:-]|-(?!--)){1,60}+(?:(?:[|·]|---)(?:[^|·.!?:-]|-(?!--)){1,60}+){1,12}"
    r"(?:(?<=[|·] Letzte Änderung): [\d. ]{8,10})?$"
)
# "Startseite Das Gericht Rechtsprechung Presse Termine": a menu whose lines are run together, the
# site's own name may stand first
MENU_ROW = pattern(
    r"(?:(?:www\.)?[a-z-]{2,40}\.(?:de|nrw|eu|org) )?\p{Lu}[\p{L}-]++"
    r"(?: (?:\p{Lu}[\p{L}-]*+|und|der|für)){2,11}$"
)
ENTRY_OF_MENU = pattern(rf"(?:(?<= )|^){_MENU_WORD}(?= |$)")
# What stands in mid text as well as at its end: rules, ends of pages, advertisements
ANYWHERE = pattern(
    rf"(?:{DASH}|[_=*~.•| ])+$|(?:Werbung|Anzeige|Fotos?:? .{{1,80}}+|©.{{1,120}}+)$|.*\bSeite \d"
)
# A menu's word that stands alone between two paragraphs is a sub-heading; buttons and a site's
# networks never are
SUB_HEADING_WORD = pattern(
    any_of(r"""
        Termine?|Kontakte?|Themen|Presse|Anlagen?|Downloads?|Aktuelles|Mitglieder|Service|Newsletter
        Fachinformationen|Publikationen|Gremien|Verband|Details|Fachgebiete|Veröffentlichungen
        Veranstaltungen|Seminare|Nachrichten|Meldungen|News|Medien|Karriere|Stellenangebote
        Stellenmarkt|Stellenausschreibungen|Bürgerservice
        Pressemitteilungen|Pressemeldungen|Anmelden|Mediathek
        Datenschutz|Impressum|Barrierefreiheit|Leichte Sprache|Gebärdensprache|Der Verband|Über uns
        Nutzungsbedingungen|Mitteilungen|Inhaltsverzeichnis|Suche|Navigation|Einstellungen""")
    + ":?$"
)
# "[ohne Titel]": how the canonical form says that there is none (see output.text)
NOTHING_LINE = pattern(r"\[ohne (?:Titel|Datum)\]$")
# "Diese Website verwendet Cookies …", in one or two sentences
COOKIE_LINE = pattern(
    r"(?=.{0,200}\bCookies?\b)"
    r"(?=.{0,300}(?:verwende|nutz|akzeptier|stimm|Website|Webseite|Erlebnis|Einstellung))"
    r".{1,400}$",
    IGNORECASE,
)
# "V.i.S.d.P.: Hauptgeschäftsführerin Dr. …": ends a press page
IMPRINT_LINE = pattern(r"V\.? ?i\.? ?S\.? ?d\.? ?P\b", IGNORECASE)
# "=> Datenschutz-Hinweise …" and ">>> Bericht der Westfälischen Post"
POINTER_LINE = pattern(r"(?:=>|>>+|→|») ?\S")
# "Interview mit dem WDR vom 7. April", "Zum Beitrag der Neuen Rheinpost", "Brief an die Ministerin
# (PDF)", a bare address: labels of links under a press text
_LINKED = (
    "Beitrag", "Bericht", "Artikel", "Interview", "Video", "Audio", "Podcast", "Meldung",
    "Kommentar", "Gastbeitrag", "Stellungnahme", "Pressemitteilung", "Papier", "Positionspapier",
    "Dokument", "Download", "Mitschnitt", "Seite", "Homepage", "Website", "Link",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
# "Die Meldung der dpa online", "Das Interview mit dem WDR zum Nachhören", "Der Beitrag im
# Morgenmagazin"
_OF = r"(?:(?:der|des|von|vom|in|im|aus|mit|zum|zur) [^.!?:;]{1,50} )?"
_ONLINE = (
    r"(?:online|im (?:Netz|Internet|Wortlaut|Original|Video)|lesen|hören|ansehen|anhören"
    r"|herunterladen|(?:zum|als) (?:PDF|Nachlesen|Nachhören|Anhören|Ansehen|Download"
    r"|Herunterladen|Video|Audio|Podcast)"
    r"|(?:im|in der|bei|auf|in den) \p{Lu}[^.!?:;,]{2,40})"
)
_WITH_ARTICLE = "|".join(
    rf"{article} {word} {_OF}{_ONLINE}" for article in ("Der", "Die", "Das") for word in _LINKED
)
_TO_THE_END = r".{0,100}(?<![.!?:;])"
_ABOUT = rf"(?:dazu|Informationen|Infos|geht)\b{_TO_THE_END}"
_FILE_KIND = (
    r"\((?:PDF|Word|DOCX?|XLSX?|ZIP|MP3|Paywall|Video|Audio|Link|externer Link"
    r"|[\d,.]{1,6} ?[KM]B)\b[^()]{0,30}\)"  # "(1,2 MB)"
)
_LABELS = (
    "|".join(rf"{word}\b{_TO_THE_END}" for word in _LINKED)
    + rf"""
    {_WITH_ARTICLE}
    Mehr {_ABOUT}|Weitere {_ABOUT}|Hier {_ABOUT}
    Zu(?:m|r| den) (?:[^:]|:(?! )){{1,80}}(?<![.!?:;,])|https?://\S++|www\.\S++"""
)
# A label that shows the address says where the reader finds something: "Zum Nachhören: www.…"
_HIDES_ADDRESS = r"(?!.{1,110} (?:https?://|www\.))"
LINK_LABEL = pattern(_small("hw") + _HIDES_ADDRESS + first_letters(_LABELS) + "$")
# "Stellungnahme an den Landtag (PDF)": begins with anything, ends with a bracket
FILE_LABEL = pattern(
    _HIDES_ADDRESS + first_letters(rf"{_LABELS}|[\w„“\"].{{1,100}} {_FILE_KIND}") + "$"
)
# "Muster der Liste (PDF, 88 KB, nicht barrierefrei)"
SIZED_FILE = pattern(r" \((?:PDF|DOCX?|XLSX?|ZIP|MP3)\b[^()]{0,20}\d ?[KM]B\b[^()]{0,40}\)$")
# "PM_21.pdf"
FILE_NAME = pattern(r"[\w%+.-]{1,80}+(?<=\.pdf|\.doc|docx|\.xls|xlsx|\.zip|\.jpg|\.png)$")

# Letters and mails
# --------------------------------------------------------------------------------------------
GREETING = r"Mit (?:freundliche|beste|herzliche|kollegiale)[nmr]? Gr(?:u|ü|ue)(?:ß|ss)(?:en)?"
# "Sehr geehrte Damen und Herren,"; "Mit freundlichen Grüßen" and the two hyphens over a mail's
# signature
SALUTATION = "Sehr geehrte"
SALUTATION_LINE = pattern(
    rf"(?:{SALUTATION}|Liebe Kolleginnen|Guten Tag|Hallo)(?:(?:Dr|Prof|h|c)\.|[^.!?]){{0,80}}[,!]$",
    IGNORECASE,
)
GREETING_LINE = pattern(
    _small("mf") + rf"(?:(?:{GREETING}|(?:Freundliche|Viele|Beste|Schöne) Grü(?:ß|ss)e|MfG"
    r"|Von meinem .{2,20} gesendet|Gesendet mit|Sent from my)\b|--$)",
    IGNORECASE,
)
# "An die Mitgliedsstädte und -gemeinden", "Ansprechpartner: …", "Durchwahl 0221•4710-236"
LETTER_FURNITURE = pattern(
    _small("adeti")
    + r"(?:An (?:die|alle) |Ansprechpartner(?:in)?:|Durchwahl|E-?Mail:|Tele(?:fon|fax)\b|Datum:"
    r"|Ihr Zeichen"
    r"|(?:Von|An|Cc|Betreff|Gesendet|From|To|Subject|Sent|Date|Weitergeleitet von): "
    r"|Am .{5,50} schrieb .{1,60}:$)",  # "Am 02.08.2006 um 09:12 schrieb Poststelle:"
    IGNORECASE,
)

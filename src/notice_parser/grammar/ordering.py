"""Ordering information: the words that say the act, the place, the thing, and those that look like it and aren't."""

from __future__ import annotations

from .build import IGNORECASE, Pattern, any_of, plain, rich, small_words
from .build import pattern as _pattern


def pattern(text: str, flags: int = 0) -> Pattern:
    """A pattern for texts with levelled umlauts (see `build.plain`): many notices write "erhaeltlich", and a scan writes "erhaltlich"."""
    return _pattern(plain(text), flags)


# A cheap look at each paragraph first; what has one of these is judged sentence by sentence (see fields.ordering). Plain strings without their
# first letters, since a look for a string costs a thirtieth of a look with a pattern that ignores case.
ORDERING_HINTS = (
    "ezogen werden", "ezieh", "ezug", "estell", "nforder", "ngeforder", "rhältlich", "rhalten", "bruf", "bgeruf", "ufgeruf", "ufruf",
    "erunter", "ownload",
    "nmeld", "nzumeld", "ngemeld", "nternet", "ntranet", "itgliederbereich", "inseh", "ingeseh", "inzuseh", "ISBN", "xemplar", "nteress",
    "chutzgebühr", "nformation",
    "nsprechpartner", "uskunft", "uskünfte", "ückfragen", "ontakt", "achzulesen", "achgelesen", "erfügbar", "ur Verfügung", "ngeboten",
    "eröffentlicht",
    "ingestellt", "interlegt", "ugänglich", "ertrieben", "rwerben", "rworben", "usleih", "usgelieh", "uszuleih", "efunden", "u finden",
    "indet", "achinfo", "erausgeb", "erausgeg", "@", "www.",
    "http", "Tel.", "Fax", "fax", "elefon", "zu haben", "Preis", "EUR", "Euro", " DM", "€", "ereit", "bgelegt", "ntliehen", "ngefragt",
    "rhaeltlich", "rhaltlich", "chutzgebuehr", "uskuenfte", "ueckfragen", "erfuegbar", "ur Verfuegung", "eroeffentlicht", "ugaenglich",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages

# How the act of ordering is said. Only together with a place where it can be done.
ORDERING_VERB = small_words(r"""
        zu beziehen|bezogen werden|\bbeziehen\b|beziehbar|\bBezug(?:squelle|sadresse)?\b|bestellt werden|zu bestellen|bestellbar|\bbestellen\b
        \bBestell(?:ung|ungen|adresse|schein|formular|fax|hotline|möglichkeit)\b
        angefordert werden|anzufordern|\banfordern\b|erhältlich|zu erhalten|\berhalten (?:werden|Sie|Interessierte|Mitglieder)
        Interessierte erhalten\b|Mitglieder erhalten\b|Kommunen erhalten\b|zu erwerben|erworben werden|angefragt werden|zu haben\b|vertrieben\b
        ausgeliehen werden|entliehen werden|\bausleihen\b|auszuleihen|ausleihbar
        abgerufen werden|abrufbar|abzurufen|\babrufen\b|herunter ?(?:ge)?laden|herunterzuladen|runterladen
        zum (?:kostenlosen |freien )?(?:Download|Abruf|Herunterladen|Ausdrucken)|\bDownload|downloadbar
        \banmelden\b|\banzumelden\b|angemeldet werden|\bAnmeld(?:ung|ungen|eformular|eschluss|eunterlagen)\b""")
# The same with one letter wrong, as scans and hasty hands write: "zu bezlehen", "erhältl1ch"
ORDERING_MISSPELT = rich(
    plain("(?:zu beziehen|bezogen werden|bestellt werden|angefordert werden|anzufordern|erhältlich|abgerufen werden|heruntergeladen werden){e<=1}")
)
# Said of many things: a place in so many words or an address of the web is asked for besides an item.
ORDERING_WEAK_VERB = small_words(r"""
        aufgerufen werden|aufrufbar|\baufrufen\b|eingesehen werden|einsehbar|einzusehen|\beinsehen\b|nachgelesen werden|nachzulesen|nachlesbar
        gefunden werden|zu finden|\bfinde[nt]\b|zur Verfügung|verfügbar|bereitgestellt|bereit ?gehalten|\bbereit\b|veröffentlicht|eingestellt
        hinterlegt|abgelegt|angeboten|\bgibt es\b|zugänglich""")
# Where it can be done, in so many words (numbers and addresses are looked for by their own patterns).
ORDERING_PLACE = small_words(
    r"\bIntranet\b|\bInternet(?:seite|angebot|auftritt|portal)?s?\b|\bMitglieder(?:bereich|service|portal)\b|\bHomepage\b|\bWebsite\b|\bWebseite\b|\bFachinfo"
)
# Who hands it out: "bei der Landesstelle …", "beim Verlag", "über die Versandstelle"; enough with a verb that says nothing else.
ORDERING_SUPPLIER = pattern(r"\b(?i:bei|beim|über) (?:(?i:der|die|das|dem|den|unserer|unserem) )?\p{Lu}")
ORDERING_PLAIN_VERB = small_words(r"""
        zu beziehen|bezogen werden|bestellt werden|zu bestellen|angefordert werden|anzufordern|erhältlich|zu erhalten|ausgeliehen werden
        abgerufen werden|erworben werden""")
# What can be had.
ORDERING_ITEM = pattern(
    r"\b"
    + any_of(r"""
        (?i:Broschüre|Heft|Leitfaden|Faltblatt|Flyer|Handbuch|Handreichung|Arbeitshilfe|Ratgeber|Buch|Band|Studie|Gutachten|Dokumentation)(?:en|n|s|es|er)?
        (?i:Tagungsband|CD|DVD|Video|Film|Plakat|Poster|Publikation|Schrift|Einzelexemplar|Exemplar|Ausgabe|Text|Wortlaut|Erlass|Erlaß|Schreiben)(?:en|n|s|es|e|er)?
        (?i:Entwurf|Unterlage|Formular|Vordruck|Antragsformular|Muster|Mustertext|Mustersatzung|Präsentation|Bericht|Programm|Einladung)(?:en|n|s|es|e)?
        (?i:Fragebogen|Auswertung|Beispiel|Merkblatt|Checkliste|Datei|Liste|Richtlinie|Gesetz|Verordnung|Stellungnahme|Dokument|Papier)(?:en|n|s|es|e|er)?
        (?i:Positionspapier|Resolution|Vertrag|Vereinbarung|Hinweise|Informationen|Einzelheiten|Material|Materialien|Katalog|Karte)(?:en|n|s|es|e)?
        (?i:Veröffentlichung|Untersuchung|Tabelle|Anlage|Vorlage|Sonderdruck|Jahrbuch|Kommentar|Veranstaltung|Seminar|Tagung|Schutzgebühr)(?:en|n|s|es|e)?
        \w{2,40}?(?:broschüre|heft|leitfaden|handbuch|gutachten|formular|formulare|muster|mustertext|unterlagen|entwurf|entwurfs|papier|fragebogen)""")
    + r"\b"
)
# A label that says it all, with a number or an address behind it: "Bestellungen an: …", "Anmeldungen werden bis zum 28.08.1998 erbeten an: …",
# "Ansprechpartner für den Bezug …: …", "Interessierte erhalten das Heft …"
ORDERING_LABEL = pattern(
    "(?:Schriftliche |Telefonische |Verbindliche |Ihre )?"
    + any_of(r"""
        Bestell(?:ung|ungen|adresse|anschrift)|Bezug(?:squelle|sadresse|sanschrift)?|Anmeld(?:ung|ungen|eadresse)|Download|Versand|Vertrieb
        Anforderung(?:en)?|Ansprechpartner(?:in)? für (?:den Bezug|die Bestellung|die Anmeldung|Bestellungen|Anmeldungen)
        (?:Nähere|Weitere|Ausführliche|Detaillierte) (?:Informationen|Auskünfte|Einzelheiten|Hinweise)
        Interessierte|Interessenten|Exemplare|Einzelexemplare|Freiexemplare""")
    + r"\b",
    IGNORECASE,
)
# What goes on with a stretch that has begun: "Die Schutzgebühr beträgt 5 Euro.", "Fax: …", "Rückfragen an …"
ORDERING_MORE = pattern(
    "(?:Die |Der |Das )?"
    + any_of(r"""
        Schutzgebühr|Preis|Versand|Lieferung|Gebühr|Teilnahmegebühr|Tagungsgebühr|Kosten|Porto|Bestellnummer|Rückfragen|Kontakt|Auskunft|Auskünfte
        Ansprechpartner|Tel|Fax|Telefon|Telefax|E-?Mail|Internet|ISBN|Sie kostet|Es kostet|Er kostet""")
    + r"\b",
    IGNORECASE,
)
# Looks like it and isn't: an application's deadline, a request for experience, somebody else's press release, a promise, a reminder.
ORDERING_NOT = small_words(r"""
        \bBewerbung|\bbewerben\b|\bAnträge\b|\bFörderantr|\bErfahrungen\b|\bErfahrungsbericht|\bzu melden\b|mitzuteilen|dankbar|gern entgegen
        nimmt die Geschäftsstelle|merken Sie|\bvormerken\b|\bPressemitteilung(?:en)? (?:der|des)\b|\bQuelle:|zu gegebener Zeit|in Kürze
        \bTermine? (?:ist|sind)|\bnicht (?:abgerufen|bestellt|bezogen|erhältlich|verfügbar)
        \bMittel\b[^.]{0,40}\babgerufen|Fördermittel|Fördergelder""")
# A path through the members' area says it all: "Fachinfo/Service/Umwelt", "Fachinfo & Service > Recht", "Fachinfo --> Jugend --> KiBiz"
MENU_PATH = pattern(r"\bFachinfo(?:rmation(?:en)?|s)?[\"“]?(?: & Service| und Service)?[\"“]? ?(?:/|>|-->|-|→|, ?[\"„])", IGNORECASE)
# No verb at all: "Vordrucke und Plakate: Geschäftsstelle …, Rathausgasse 2, …", "Ansprechpartner: Herr …, Tel. …"
ITEM_LABEL = pattern(
    r"(?:Ansprechpartner(?:in|innen)?(?: (?:ist|sind))?|Herausgeber(?:in)?|Verlag|Kontakt|Rückfragen|Auskunft|Auskünfte(?: erteilt)?|[^.:!?]{0,60}\b"
    + any_of(r"""
        Broschüren?|Hefte?|Leitfäden|Leitfaden|Faltblätter|Flyer|Exemplare?|Vordrucke?|Formulare?|Plakate?|Unterlagen|Muster|Text|Studie|Dokumentation""")
    + r"\b[^.:!?]{0,40}): ",
    IGNORECASE,
)
# "Herausgeber ist das Ministerium …, 40190 Düsseldorf (www.…)", and what may stand before it: "Die Schrift ist … kostenlos übersandt worden."
PUBLISHED_BY = pattern(r"(?:Herausgeber(?:in)? (?:ist|sind)|Herausgegeben (?:wird|wurde|von))\b", IGNORECASE)
SENT_OUT = pattern(r"\b(?:übersandt|zugesandt|versandt|verschickt|zugegangen|kostenlos|kostenfrei|unentgeltlich|vergriffen)\b", IGNORECASE)
# Court files in brackets, whose "abrufbar unter: www.justiz.nrw.de" orders nothing
COURT_BRACKET = pattern(r"\((?=[^()]{0,80}(?:Az|Urteil|Beschluss|Beschluß|OVG|VG|BGH|BVerwG|Rn\.))[^()]{0,300}\)")

# "Der frühere Eilbeschluss (im Internet unter www.nrwe.example.org abrufbar) ist …": what a bracket says of a decision
COURT = pattern(r"(?:[Uu]rteil|[Bb]eschlu(?:ss|ß)|[Ee]ntscheidung|\b(?:OVG|VG|BGH|BVerwG|BVerfG|OLG|LG|EuGH|VGH)\b|[Gg]ericht)")
COURT_ASIDE = pattern(r"\([^()]{0,300}\)")

# Where a sentence ends: not after "z. B.", "Dr.", "Nr. 5", "15. Oktober", "Tuchmacherstr. 27", "Tel. 0221"
SENTENCE_BREAK = rich(r"(?<=[\p{L}\d)\]”“\"»/%€][.!?][”“\"»)]?|[.!?] [”“\"»)]) {1,3}(?=[\p{Lu}\d„“\"»(\[])")
NO_BREAK_AFTER = _pattern(
    r"(?:(?<![\p{L}\d])"
    + any_of(r"""
        \p{L}|Dr|Prof|Nr|Abs|Art|Ziff|Tel|Fax|bzw|vgl|ca|Mio|Mrd|Str|str|Bd|Hrsg|Aufl|lfd|inkl|zzgl|ggf|evtl|Postf|Inh|Fr|Hr|Abt|Ref|Min|St|gem|Kap|Rn|Rz
        Anm|Anl|Mitt|Drs|BR-Drs|LT-Drs|GV|BGBl|MBl|Az|Telef|geb|max|mind|usw|sog|jr|Dipl|Ing|Sept|Okt|Nov|Dez|Jan|Feb|Aug|Ltd|Co|dt|div|ff|\d{1,2}""")
    + r"|(?<=\p{L})str)\.$"
)

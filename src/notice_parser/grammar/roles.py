"""What a paragraph is in its body: markers of list items, headings, rows of tables, quotations."""

from __future__ import annotations

from .build import IGNORECASE, FirstWord, LastWord, Sign, any_of, pattern
from .dates import DATE, MONTHS
from .paragraphs import SURE_SIGNS

# Markers
# -------------------------------------------------------------------------------------------------
# "-Laternen", "•Dochte", "– Scheiben", "-- Zuständigkeit", "+ kurze Wege": a bullet, with a blank
# behind it or without; not "-14 Grad", "-innen", which only neighbours could tell from an item
TIGHT_BULLET = pattern(
    rf"(?P<marker>--|[-‐‑–—·*{SURE_SIGNS}]|\+(?= ?\p{{L}}))(?=[\p{{L}}„\"“(§]|(?<=\+) )"
    r"(?!(?:innen|in|s|er|en)\b)"
)
SURE_BULLETS = frozenset(SURE_SIGNS)
# "1.Warnung", "a)der Antrag", "(1)Die Bücherei", "1.)Öffnung"; "9.30 Uhr" and "1.1 Anlass" are
# none of these
TIGHT_NUMBER = pattern(
    r"(?P<marker>\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]{1,2}|[ivx]{3,4})\)"
    r"|(?:\d{1,2}|[a-z])\.\)|\d{1,2}\.)"
    r"(?=[\p{L}„\"“])"
)
# "1.", "a)", "(2)", "IV." alone on a line: its item stands on the next
DIVISION_ALONE = pattern(r"(?:X{0,2}(?:IX|IV|V?I{0,3}))\.$")  # "IV." over a division of a decree
MARKER_ALONE = pattern(
    r"(?:\(?(?:\d{1,2}|[a-z]{1,2}|[ivx]{1,4})\)|(?:\d{1,2}|[a-z])\.\)|\d{1,2}\.|[IVX]{1,5}\.|[-•–])$"
)
# "1.) Wer darf den Hund führen?", "a.) Seit wann?", "(1.) Die Gemeinde", "A) Neue Anträge": the
# forms that NUMBERED leaves out
NUMBER_AND_BRACKET = pattern(
    r"(?P<marker>\(?(?:\d{1,2}|[a-z]|[A-H]|[IVX]{1,4})\.\)|[A-H]\)) +(?=\S)"
)
# The value of a marker: "(iv)" is four of a row, "b)" the second of another
MARKER_VALUE = pattern(r"\(?(?P<value>\d+|[a-z]+|[A-Z]+)(?P<end>\.?\)?)$")

# Rows of tables
# -------------------------------------------------------------------------------------------------
_TIME = r"\d{1,2}[.:]\d\d(?: ?(?:-|–|bis) ?\d{1,2}[.:]\d\d)? ?(?:Uhr|h)\b"
_WEEKDAY = (
    r"(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?"
)
_YEARS = r"(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)\d\d|\d\d))?"
# "9.30 Uhr Begrüßung", "10.00 - 10.30 Uhr …", "03.09. Auftakt", "Montag 8-12 Uhr", "1995 - 1999 12
# Projekte", "2001 41,2 Mio. Euro"
TIME_FIRST = pattern(
    rf"(?:ab |bis |ca\. )?(?:{_TIME}|\d{{1,2}}:\d\d(?: ?(?:-|–|bis) ?\d{{1,2}}:\d\d)?:? )",
    IGNORECASE,
)
DATE_FIRST = pattern(
    rf"(?:{_WEEKDAY}\.?,? )?(?:\d{{1,2}}\. ?\d{{2}}\.|\d{{2}}\. ?\d{{1,2}}\."
    rf"|\d{{1,2}}\. ?(?:{MONTHS}))"
    rf" ?(?:(?:19|20)\d\d|\d\d)?(?:[,:]| |$)|{_WEEKDAY}\.?(?: ?(?:-|–|bis|und"
    rf"|/) ?{_WEEKDAY}\.?)?:?,? \d"
)
YEAR_FIRST = pattern(rf"{_YEARS}:? (?=\S)")
# The end of a row: an amount with or without its unit, "12 Projekte", "60 Euro je Stunde"
AMOUNT_LAST = pattern(
    r"(?:^|[ .(])[+-]?\d[\d.,]{0,12}(?:,-|,–|,—)?"
    r"(?: ?(?:%|€|°C|v\. ?H\.|(?:Mio|Mrd|Tsd)\. ?\p{L}{1,8}|\p{L}{1,16}\.?(?: (?:je|pro"
    r"|im) \p{L}{2,12})?|(?:€|DM|Euro|\p{L}{1,3})/\p{L}{1,10}[²³]?))?\)?$"
)
# "296 Euro", "47 %", "12.480", "112,40": an amount and no mere number, such as a year's
UNIT_LAST = pattern(
    r"(?:^|[ .(])[+-]?\d[\d.,]{0,12}(?:,-|,–|,—)?(?: ?(?:%|€|Euro|EUR|DM|Prozent|v\. ?H\."
    r"|(?:Mio|Mrd|Tsd)\. ?\p{L}{1,8}|qm|km|kg|t|m|ha)"
    r"(?: (?:je|pro|im) \p{L}{2,12}|/\p{L}{1,10}[²³]?)?|(?<=\d[.,]\d)\d{0,2}(?:,-)?)\)?$"
)
DATE_LAST = pattern(rf" {DATE}\)?$")
# "Haushalt 1998 bis 2000", "Strecke des Jagdjahres 1991/92": the years that something is about
PERIOD_LAST = pattern(r" (?:19|20)\d\d ?(?:bis|und|[-–/]) ?(?:(?:19|20)\d\d|(?<=/)\d\d)\)?$")
# "… siehe Anlage 2", "s. S. 4": the place of something, and no amount
PLACE_LAST = pattern(
    r"(?:^|[ .(])(?:Anlage|Anhang|Artikel|Art\.|Abs\.|Nr\.|Nrn\.|S\.|Seite|Heft|Teil|Kapitel"
    r"|Kap\.|Ziffer|Ziff\."
    r"|Absatz|Satz|Nummer|Punkt|TOP|§) ?\d[\d.,/]{0,8}\)?$"
)
DIGIT = pattern(r"\d")
WORD_CHARACTER = pattern(r"[\p{L}\d]")  # not in "--", "..."
FIGURE = pattern(r"(?:^|(?<=[ (]))[+-]?\d[\d.,]*+")
CELLS = Sign(r"\.{4}| ?\| ?\S|\t")  # "Erwachsene .......... 4,00 Euro", "Ahlen | 52.000"
# "Vorsitzende: Gerlinde Pape, Stadt Ahlsfeld"; not "Frage: Muss der Verein haften?"
LABEL_AND_VALUE = pattern(
    r"\p{Lu}[\p{L}./-]{2,24}(?: (?:\p{L}{1,16}|\d{1,3}))?: ?\S.{0,80}(?<![.?!:])$"
)
NUMBER_ALONE = pattern(r"\d{1,3}$")  # a page's number, or a cell of a table
YEAR_ALONE = pattern(rf"(?:(?:\p{{L}}{{3,20}} )?{_YEARS}|{DATE}):?$")

# What has a role of its own that is none of these
# -------------------------------------------------------------------------------------------------
# "Sehr geehrte Frau Präsidentin,", "Mit freundlichem Gruß", "Bild oben: …", "(Quelle: …)"
SALUTATION_ALONE = pattern(
    r"(?:sehr geehrte|sehr verehrte|liebe|guten tag|hallo)(?:(?:Dr|Prof|h|c)\.|[^.!?]){0,80}[,!]$",
    IGNORECASE,
)
CLOSING_ALONE = pattern(
    r"(?:(?:mit|viele|beste|freundliche|herzliche|schöne)(?: \p{L}{3,16}){0,2} Gr(?:uß|üße|üßen"
    r"|uss|uessen)|hochachtungsvoll)[,!]?$",
    IGNORECASE,
)
CAPTION = pattern(
    r"[(\[]?(?:Im |Unser )?(?:Bild|Foto|Fotos|Bildunterschrift|Abbildung|Abb\.|Grafik|Karte"
    r"|Titelbild|Quelle|Quellen|Text|Stand|Bezug|Aktenzeichen|A[zZ]\.? (?:des|der|beim|vom))\b"
    r"[^:.!?]{0,40}:"
)
# "Frage: Muss der Verein haften?", "Redaktion: Was hat Sie überrascht?"
SPEAKER = pattern(r"\p{Lu}[\p{L}./-]{0,24}(?: \p{L}{2,16})?: ?\S")

# Headings
# -------------------------------------------------------------------------------------------------
# "§ 2 Beitragspflicht", "Zu Artikel 1 (Änderung …)", "Teil B", "Frage 1", "zu TOP 4", "Anlage 2"
DIVISION = pattern(
    r"(?:Zu |zu )?(?:§§? ?\d|(?:Artikel|Art\.|Abschnitt|Kapitel|Teil|Anlage|Anhang|Frage"
    r"|Antwort|Nummer|Nr\.|Ziffer|TOP|Tagesordnungspunkt|Thema|Punkt"
    r"|Variante|Stufe|Phase|Schritt|Modul|Block|Fall|Beispiel|These|Buchstabe|Absatz|Beschluss"
    r"|Beschluß|Leitsatz)(?: (?:\d|[A-Z]\b|[IVX]+\b)|:?$)"
    r"|\p{Lu}[\p{L}-]{2,24} \d{1,3}:$)"
)
# "1 Vorbemerkung", "AT 1 Vorbemerkung", "BTO 1.2 Anforderungen"
NUMBERED_HEADING = pattern(r"(?:\p{Lu}{1,3} )?\d{1,2}(?:\.\d{1,2}){0,3} (?:[-–] )?\p{Lu}")
# "OVG NRW, Urteil vom 7. März 1996 - 9 A 4567/94 -"
DECISION = pattern(
    r"[^.!?]{2,60}?, ?(?:Urteil|Urt\.|Beschluss|Beschluß|Beschl\.|Bescheid"
    r"|Entscheidung) (?:vom|v\.) ?\d"
)
SPACED_LETTERS = pattern(r"(?:\p{L} ){3,40}:?")
MARKED_LINE = pattern(r"(?:\*\*|__|==|\*|_)[^*_=].{1,88}(?:\*\*|__|==|\*|_)$")  # "**Was tun?**"
CAPITALS = pattern(r"(?=[\d ,./&()-]{0,20}\p{Lu})[\p{Lu}\d ,./&()-]{4,90}[?!:]?$")
NAME_ALONE = pattern(r"\p{Lu}\p{L}{2,30}:?$")  # "Kontakt", "Anmeldung:"
ONE_WORD_AND_COLON = pattern(r"\"?\p{Lu}[\p{L}/-]{2,40} ?:$")
# "Erstattungssatz Land:", "Anteil des Kreises:": what a value is given for
FEW_WORDS_AND_COLON = pattern(r"\"?\p{Lu}[\p{L}/-]{2,40}(?: \p{L}[\p{L}-]{1,30}){0,3} ?:$")
TWO_WORDS_AND_COLON = pattern(r"\p{Lu}[\p{L}/-]{2,30} \p{Lu}[\p{L}/-]{2,40}:$")
# Words that begin a sentence, or a heading with an article
ARTICLE_FIRST = FirstWord("Der Die Das Den Dem Ein Eine Einen Einer")
PRONOUN_FIRST = FirstWord("""
    Er Sie Es Wir Ich Man Dies Dieser Diese Dieses Hier Dort Damit Danach Dabei Dazu Davon Daher
    Deshalb So Nun Jetzt Seither Zudem Auch Nach Wenn
    Weil Da Soweit Sofern Falls Obwohl Nachdem Sobald Solange""")
# A verb that says of a line that it is a sentence or a clause. What ends so and is no verb stands
# mostly behind an article, which is asked for before it
VERB = pattern(
    r"(?:^(?:Gefördert|Erforderlich|Teilgenommen|Vorgesehen|Betroffen|Beteiligt|Ausgenommen"
    r"|Befreit|Vergeben|Mitzubringen|Anwesend)|"
    + " "
    + any_of(r"""
        hat|haben|hatte|hatten|habe|hätte|ist|sind|sei|seien|war|waren|wäre|wären|bin|wird|werden
        wurde|wurden|werde|würde|würden|worden
        kann|können|könne|könnte|könnten|konnte|konnten|soll|sollen|solle|sollte|sollten|muss|muß
        müssen|müsse|müsste|musste|mussten
        darf|dürfen|dürfe|durfte|will|wollen|wolle|wollte|wollten|mag|möchte|gilt|gelten|lautet
        lauten|heißt|bleibt|bleiben|blieb|blieben
        liegt|liegen|lag|lagen|steht|stehen|stand|standen|gibt|gab|geben|geht|gehen|ging|gingen
        kommt|kommen|kam|kamen|sieht|sehen|sah|hält|halten
        hielt|hielten|nimmt|nehmen|nahm|nahmen|entfällt|entfallen|folgt|folgen|umfasst|umfaßt
        umfassen|enthält|enthalten|beträgt|betragen|betrug
        sagt|sagen|sagte|sagten|erklärt|erklären|erklärte|erklärten|fordert|fordern|forderte
        forderten|bittet|bat|begrüßt|begrüßen|braucht|brauchen|verlangt|verlangen|warnt|warnte|teilt
        besteht|bestehen|bestand
        empfiehlt|empfehlen|empfahl|beanstandet|beanstandeten|unterscheidet|regelt|regeln|findet
        finden|fand|fanden|bekam|bekamen|setzt|setzen
        zeigt|zeigen|zeigte|macht|machen|machte|gehört|gehören|tagt|tagte|führt|führen|führte
        führten|trägt|tragen|trug|erhält|erhalten|erhielt
        beginnt|beginnen|begann|endet|enden|endete|berät|beraten|beriet|entscheidet|entschied
        plant|planen|prüft|prüfen|meint|meinte|fragt|fragte
        bringt|brachte|stellt|stellen|stellte|lässt|läßt|lassen|ließ|berichtet|berichten|lehnt
        lehnen|nennt|nennen|nannte|steigt|steigen|stieg|sinkt|sinken|sank|wächst|schreibt|schrieb
        weist|wies|verweist|verwies|kostet|kostete|kosteten|beläuft|belaufen|belief|beliefen
        schließt|öffnet|zählt|zählen|zählten|bildet|bilden|betrifft|betreffen|bedarf|bedürfen
        dient|dienen|entsteht|entstehen|erfolgt|erfolgen|trifft|treffen|wirkt|wirken|bietet|bieten
        verliert|verlor|gewinnt|gewann|heißen|schafft|liefert|leistet|scheitert|genügt|genügen
        reicht|reichen|droht|drohen|fehlt|fehlen""")
    + r")(?=[ ,:.!?]|$)"
)
CLAUSE_END = LastWord("""
    dass daß ob wenn weil sofern soweit falls Dass Daß Ob Wenn Weil Sofern Soweit Falls Solange
    sind ist werden wird haben hat ab soll sollen kann können muss müssen
""")

# Quotations
# -------------------------------------------------------------------------------------------------
# A mark of quotation, of any making: what it does shows in the characters beside it
QUOTATION_MARK = pattern("[\"„“”«»]|,,(?=\\S)|''")

"""How texts end, whole and broken off: patterns for the last line of a text without anything below
it. All are tried on its last characters alone, so none needs a bound on the left."""

from __future__ import annotations

from .build import LastWord, pattern
from .dates import MONTHS
from .halves import NUMBER_WORD
from .paragraphs import SURE_SIGNS

# Words that no sentence ends with: what they begin is missing
GOES_ON = LastWord("""
    der die das des dem den eine eines einer einem einen kein keine keinen jede jeder jedes
    jedem jeden diese dieser dieses diesem diesen welche welcher welches welchem welchen deren
    dessen seine seiner seines seinem seinen ihre ihrer ihres ihrem ihren unsere unserer unseres
    unserem unseren und oder sowie bzw sondern aber denn für zum zur im ins am ans beim vom von
    gegen ohne zwischen bis seit während wegen trotz innerhalb außerhalb aufgrund hinsichtlich
    bezüglich gemäß laut samt nebst pro je als wie dass daß ob weil wenn falls sofern soweit
    damit obwohl nachdem bevor indem sodass zumal wobei wonach weder sowohl entweder erstens
    zweitens drittens viertens insbesondere beispielsweise rund etwa mindestens höchstens
    lediglich knapp sehr ca wir es man wer so bei in hat habe & davon darunter nämlich sogar
    bereits Herr Herrn zwar
""")
# Words that a sentence ends with only where they are a verb's: "Die Frist läuft ab"
PARTICLE = LastWord(
    "an auf ab aus ein mit nach vor zu um durch über unter nicht noch auch jedoch nur sich"
)

# "Abs.", "Art.", "Nr.", "bzw.", "Tel.", "z. B.", "Frau Dr.", "am 1.": a stop that ends nothing
NO_END = pattern(
    r"(?:^|[^\p{L}\d])(?:Abs|Art|Artt|Nrn?|Ziff|Tz|Rn|Rdnr|lfd|Tel|Fax|Dr|Prof|bzw|vgl|ca|gem"
    r"|insb|mind|max|z\. ?B|d\. ?h|i\. ?[SVH]"
    r"|i\. ?V\. ?m|i\. ?S\. ?[dv]|i\. ?d\. ?[RF]|o\. ?g|s\. ?[ou]|sog|inkl|einschl|zzgl|abzgl|S"
    r"|Bd|Az|St|Satz|www|geb|Verf|Urt|Beschl|v)\.$"
    r"|(?:^|[^\p{L}\d])(?!usw|ff)[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,4}\.$"
    r"|(?:^|[ (])(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Dd]e[rmns]|[Ii]m|[Dd]ie|[Dd]as|[Ss]eit"
    r"|[Aa]b) (?:zum )?\d{1,2}\.$"
    # "… soll die Verordnung am 01.07.": two figures each have their year; "am 1.7." may do without
    r"|(?:^|[ (])(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Ss]eit|[Aa]b) (?:zum )?\d\d\.(?:0\d|1[0-2])\.$"
    # "gefördert mit 37.", "in Höhe von 12.": an amount of money parted at its thousands
    r"|(?:(?i:höhe|kosten|ausgaben|summe|betrag(?:e?s)?|zuschu(?:ss|ß)(?:es)?|umsatz|volumen) von"
    r"|(?:gefördert|dotiert|unterstützt|veranschlagt|ausgestattet|bezu?schu(?:ss|ß)t|beziffert) mit"
    r"|(?:beläuft|belaufen|beliefen|belief) sich auf)(?: \p{Ll}{2,12})? \d{1,3}\.$"
    # "in Höhe von 4,8 Mio.": of what
    r"|\d (?:Mio|Mrd|Tsd)\.$"
)
# "usw.", "etc.", "u. a.", "a. a. O.", "e. V.", "v. H.", "GmbH & Co."
ABBREVIATED = pattern(
    r"(?:^|[^\p{L}])(?:usw|etc|u\. ?a|u\. ?ä|o\. ?ä|a\. ?a\. ?O|e\. ?V|v\. ?H|Co|ff?|m\. ?w\. ?N"
    r"|d\. ?J|Nachw|Anm|n\. ?v|rkr)\.?$"
)
STOP = pattern(r"(?:[.!?…]|\.\.\.)[\"”“»«›‹’')\]]{0,3}$")
CLOSED = pattern(
    r"(?:[\p{L}\d.!?,%€ -][\"”“»’)\]]{1,3}"
    # "Schöne Ferien wünscht euer Team ☀": nothing comes behind a picture
    r"|[\p{L}!.] ?[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)$"
)
# "– Ende des Abdrucks –", "Urteil vom 6. Mai 2015 - 2 K 999/14 -": a dash that stands apart
ASIDE_DASH = pattern(r"(?:^|(?<= ))[-–—](?= |$)")
# "»Das Geld fehlt": a mark of quotation that opens, where « closes
QUOTE_OPENS = pattern(r"(?:^|(?<=[ (]))»(?=[\p{L}\d])")
QUOTE_CLOSES = pattern(r"(?<=[\p{L}\d.!?,…])«")
# "Abgabefrist ist der 30. November": the day is what is said
DAY_PREDICATE = pattern(
    r" (?:ist|war|wird|bleibt|sei)(?: \p{Ll}{2,16}){0,2}"
    rf" (?:der|am) \d{{1,2}}\. (?:{MONTHS})$"
)
# "… Personal, ", "(", "1 -", "tagung@", "http://": what stands last only opens or joins
OPEN_END = pattern(r"(?:[,;(\[/§&+=@„‚–-]|(?<![.!?] )»|:/{1,2}|\bwww\.|\bhttps?)$")
# "… in ihren …", "… handeln. Weiterlesen ...", "[mehr]": the beginning that a list of pages shows
TEASER = pattern(
    r"(?:\w(?<!folgt)(?<!in Kürze)(?<!demnächst) ?(?:…|\.\.\.)"
    r"|[.!?…\w] ?\[(?:…|\.\.\.|mehr|weiter)\]"
    r"|[.!?] (?:Weiterlesen|weiterlesen|Mehr lesen|Mehr)(?: ?(?:…|\.\.\.|»|>))?)$"
)
DOTS = pattern(r" ?(?:…|\.\.\.)$")  # "Die Zahlen sprechen für sich ...": a whole sentence
COLON = pattern(r"[^:]:$")
FULL_DATE = pattern(
    rf"(?:(?<!\d)\d{{1,2}}\. ?(?:\d{{1,2}}\. ?|(?:{MONTHS}) )(?:19|20)\d\d"
    rf"|(?:{MONTHS}) (?:19|20)\d\d|(?<![\d.,/-])(?:19|20)\d\d)$"
)
# "siehe Anlage 2", "S. 14"
NUMBERED = pattern(
    r"(?:Anlagen?|Seiten?|S\.|Nr\.|Heft|Teil|Kapitel|Band|Klassen?|Ziffer|Abschnitt|Punkt"
    r"|Tabelle|Abb\.|Zimmer|Postfach)"
    r" \d[\d /-]{0,8}$"
)
COURT_NUMBER = pattern(
    r"(?:\d{1,2} )?(?:\d{1,2}|[IVX]{1,4}) ?\p{L}{1,4} ?\d{1,5}/\d\d(?:\d\d)?"
    r"(?:[.)\]]| NW| \p{Lu}\p{Ll}| [-–]$){0,3}$"
)
POSTAL = pattern(r"(?<!\d)\d{5} \p{Lu}[\p{L} -]{2,40}$")
# a mail or web address at the end: whole where it ends with a known ending or a path
MAIL = pattern(r"[\w.+-]{1,64}@(?P<host>[\w.-]{0,80})$")
WEB = pattern(r"(?:https?://|www\.)(?P<host>[^\s/]{0,80})(?P<path>/\S{0,200})?$")
HOST_END = pattern(
    r"[\w-]\.(?:de|com|org|net|eu|info|nrw|biz|gov|edu|io|at|ch|nl|be|fr|example|test|invalid"
    r"|ruhr|koeln|cologne|berlin|online|app)$"
)
AMOUNT = pattern(
    rf"(?:\d(?:,[-–]{{1,2}})?|(?<!\p{{L}}){NUMBER_WORD}) ?"
    r"(?i:Euro|EUR|DM|€|%|Prozent|v\. ?H\.?|qm|m²|km|kg|t|cm|m|ha|kWh|MW|Uhr|Cent|Jahre"
    r"|Stück|Seiten|Plätze|Klassen|Mio\. (?:Euro|DM|€))(?: (?:je|pro) (?:Tag|\p{Lu}\p{L}{3,20}))?$"
    r"|(?:Euro|EUR|DM|€) \d[\d.,]{0,12}$"
)

# "Foto: Stadt", "Stand: Januar 2007", "Anlage 3: Muster", "Az. des Gerichts: 4 K"
LABELLED = pattern(
    r"[(\[]?(?:Fotos?|Bild(?:er|nachweis|quelle)?|Fotonachweis|Grafik|Abbildung|Quellen?|Stand"
    r"|Anlagen?(?: \d{1,2})?|Beilagen?|Redaktion|Text"
    r"|Az\.?|Aktenzeichen|Fundstelle|Verantwortlich|Herausgeber|Hinweis|Autor(?:in)?|Verfasser"
    r"|Kontakt|Ansprechpartner(?:in)?|Ort|Datum|Termin"
    r"|Verteiler|Nachrichtlich|Für die Richtigkeit|Tel|E-Mail|Internet|ISBN|Bezug|Preis"
    r"|Auflage)(?: [\p{L}.]{2,12}){0,2}(?::| ISBN|\.:| \d)"
)
SIGNED = pattern(
    r"(?:gez\.|i\. ?[AV]\.|I\. ?[AV]\.|Im Auftrag|In Vertretung|Ihre? |Ihr |Hochachtungsvoll"
    # "Mit Schützengruß", "Mit der Bitte um Beachtung", "In Erwartung Ihrer Antwort"
    r"|Mit (?:\p{Ll}{4,20} )?Gr[üu]|Mit \p{L}{1,16}gru[sß]"
    r"|Mit (?:\p{L}{3,20} ){0,2}(?:Bitte um|Dank|Wünschen|Hochachtung|Empfehlung)"
    r"|In Erwartung|Zur (?:\p{Ll}{3,16} )?Kenntnis(?:nahme)?$"
    # "Dafür herzlichen Dank"
    r"|(?:\p{L}{3,14} ){1,3}(?:Dank|Glückwunsch)(?!\p{L})"
    r"|(?:Prof\.|Dr\.|Dipl\.-\p{L}{3,8}\.?)(?: Dr\.)? \p{Lu}[\p{L}-]{1,20} \p{Lu}[\p{L}-]{1,25}$"
    r"|Zum Verbleib|Zur weiteren Veranlassung"
    r"|(?:Der|Die) (?:Ober|Haupt|Vize|Stadt|Kreis|Verbands|Erste )?(?:[Bb]ürgermeister"
    r"|[Ll]andr[aä]t|[Pp]räsident|[Gg]eschäftsführer|[Dd]irektor|[Mm]inister"
    r"|[Vv]orsitzende|[Dd]ezernent|[Kk]ämmerer|[Ll]eiter|[Vv]orstand|[Pp]räsidium|[Rr]edaktion"
    r"|[Gg]eschäftsstelle)(?:in|r)?(?!\p{L})"
    r"|\p{Lu}\p{Ll}{2,20}(?: am \p{Lu}\p{Ll}+)?, (?:den |im )?(?:\d|\p{Lu}))"
)
ITEM = pattern(
    rf"(?:[-–·*{SURE_SIGNS}] ?|"
    r"\(?\d{1,2}[.)] |\(?[a-z]\) |[IVX]{1,5}\. |\d{1,2}\.\d{1,2}\.? )"
    r"(?=[\p{L}„\"])"
)
# A finite verb or what looks like one: "läuft", "wurden", "sagte"
VERB = pattern(
    r"(?<![\p{L}-])(?:hat|haben|hatten?|ist|sind|war|waren|wird|werden|kann|können|soll|sollen"
    r"|muss|muß|müssen|darf|dürfen|will|wollen|gibt"
    r"|sei|seien|habe|siehe|nimmt|liegt|gilt|bleibt|gehen|stehen|finden|liegen|bleiben|gelten"
    r"|fordern|kommen|hielten|sollten|könnten|konnten"
    r"|müssten|dürften|wurden?"
    r"|(?<!der )(?<!die )(?<!das )(?<!ine )(?<!ner )(?<!ue )\p{Ll}{2,18}(?:[dt]et|[a-zäöüß]t|te"
    r"|[dt]eten))(?!\p{L})"
)
# "Die Arbeiten dauern", "Wir bitten": a verb in its second place
VERB_SECOND = pattern(
    r"[„“\"]?(?:Wir|Sie|Alle|Viele|Die \p{Lu}[\p{L}-]{1,30}) \p{Ll}{2,20}(?:en|ern|eln)(?!\p{L})"
)
# "… die neuen", "mit kleineren", "eine digitale": an adjective whose noun is missing
# "Die Verwaltung wird", but not "… beschlossen wird"
LONE_AUXILIARY = pattern(
    r"(?<!t)(?<!en)(?<!rn)(?<!ln)(?<!ig)(?<!ich)(?<!bar)(?<!los)(?<!zu)(?<!in)(?<!un) (?:hat"
    r"|haben|ist|sind|wird|werden|kann|können|soll|sollen|muss|müssen"
    r"|darf|dürfen|will|wollen|wurde|wurden|habe|sei|hatten?|war|waren|hätten?|würden?|wären?"
    r"|könnten?|sollten?|müssten?|dürften?|konnten?|mu[sß]{1,2}ten?|durften?|wollten?)$"
)
# "„Wir haben geliefert“, sagte die Landrätin"
SAID_BY = pattern(
    r"[“”\"«],? (?:so|\p{Ll}{2,14}t|\p{Ll}{2,14}te) (?:[^„“”\".]|(?:Dr|Prof)\.){3,70}$"
)
LONE_ADJECTIVE = pattern(
    r"(?:^| )(?:der|die|das|des|dem|den|ein|eine[rsmn]?|kein|keine[rsmn]?|diese[rsmn]?|im|am|zum"
    r"|zur|vom|beim|in|mit|für|von|auf|bei|aus|und|sowie|durch|über|gegen|ohne|zwischen|nach|unter"
    r"|vor|seit|wegen|trotz|laut|um)"
    r" (?:\p{Ll}{3,20} )?\p{Ll}{3,24}(?:en|e|er|es|em)$"
)
LAST_WORD = pattern(r"(?P<word>\p{L}{1,40})[\"”“»’)\]]{0,2}$")
# The rest of a longer word, which is no ending of another form and no word of its own: "Gemein|de",
# not "Gemeinde|n", "Satz|ung", "Kreis|tag"
REST_OF_WORD = pattern(
    r"(?!(?:e[nmrs]?|n|s|innen|in|t|te|ten|et|ung|ungen|lich|isch)(?!\p{L}))\p{Ll}{1,3}(?!\p{L})"
)
LAST_CONSONANTS = pattern(r"[aeiouyäöüáéèô](?P<consonants>[^aeiouyäöüáéèô]{1,8})$")
LAST_TOKEN = pattern(r"[^ ]{1,120}$")
SENTENCE_START = pattern(
    r"[.!?](?:(?<!gez\.)(?<!vgl\.)(?<!bzw\.)(?<=(?:\p{Ll}\p{Ll}\p{Ll}|\d\d\d"
    r"|\p{L}\p{L}[)”“\"]).)|[”“\"])"
    r" (?=[\p{Lu}„“\"»])"
)
# a sentence that has begun: "Der …", "Nach dem …"
BEGUN = pattern(
    r"(?:Der|Die|Das|Des|Dem|Den|Ein|Eine[rsmn]?|Kein|Keine|Dies|Diese[rsmn]?|Jede[rs]?|Alle"
    r"|Viele|Einige|Auf|An|Am|Aus|Bei|Beim|Bis|Durch|Für"
    r"|Gegen|Gegenüber|Im|In|Mit|Nach|Ohne|Seit|Über|Um|Unter|Von|Vom|Vor|Während|Wegen|Zu|Zum"
    r"|Zur|Zwischen|Als|Wenn|Da|Weil|Ob|Wer|Was|Wie|Wo|Es"
    r"|Er|Sie|Wir|Man|Auch|Dabei|Dazu|Dafür|Damit|Danach|Daher|Hier|Hierzu|Nur|So|Soweit|Sofern"
    r"|Zudem|Zugleich|Ferner|Besonders|Sobald) \S"
)
# "Auf die Anlage wird verwiesen", "Wir werden weiter berichten"
VERB_BRACKET = pattern(
    r"(?:^|[ ,])(?:wird|werden|wurden?|hat|haben|ist|sind|kann|können|soll|sollen|muss|müssen"
    r"|darf|dürfen|will|wollen)(?= )(?:[^,;:.]|\.(?! \p{Lu})){0,100}"
    r" \p{Ll}{4,24}(?:en|ern|eln|t)$"
)
# "… abgeschafft", "… zu melden", "… eingehalten werden": a sentence's last verb
LAST_VERB = pattern(
    r"(?: zu \p{Ll}{3,20}(?:en|ern|eln)| \p{Ll}{0,12}zu\p{Ll}{3,12}en"
    r"| \p{Ll}{0,12}ge\p{Ll}{2,16}(?:t|en)| (?:be|ver|er|ent|zer|unter|über|wieder)\p{Ll}{3,16}t"
    r"| \p{Ll}{3,16}iert| \p{Ll}{2,20}(?:t|en|bar|lich|ig) (?:ist|sind|hat|haben|wird|werden"
    r"|wurde|wurden|kann|können|soll|sollen|muss|müssen|worden|war|waren|sei|seien|habe|hatten?"
    r"|hätten?|wären?|werde|würden?|könne|könnten?|solle|sollten?|müsse|müssten?|dürfe|dürfen"
    r"|darf|will|wollen|wolle|sein)| (?:gewesen|worden|geworden|(?:keine|die) Rede sein))$"
)
# "Gewählt wurde Herr Bödeker", "Neu aufgenommen wurde die Gemeinde Lotte": the participle stands
# first, so that no other verb is to come
PARTICIPLE_FIRST = pattern(
    r"(?:(?:Neu|Zum|Zur|Als|Erneut|Auch|Ebenfalls|Einstimmig)(?: \p{L}{2,24}){0,3} )?"
    r"(?:(?:[Ww]ieder|[Aa]b|[Aa]n|[Aa]uf|[Aa]us|[Ee]in|[Vv]or|[Ff]est|[Ff]rei|[Hh]er|[Mm]it|[Nn]ach"
    r"|[Zz]u)?[Gg]e(?!m\w*de|b\w*r|leg)\p{Ll}{2,16}(?:t|en)"
    r"|(?:[Bb]e|[Vv]er|[Ee]nt|[Ee]r|[Zz]er)\p{Ll}{3,16}t"
    # "Zuständig ist das Bauamt", "Besonders lesenswert war der Aufsatz": an adjective first
    r"|(?:(?:Besonders|Ebenso|Nicht|Noch|Sehr|Auch) )?\p{L}\p{Ll}{3,20}"
    r"(?:ig|lich|bar|wert|haft|sam)(?= (?:ist|sind|war|waren|bleibt|bleiben) ))"
    r" (?:wurden?|wird|werden|ist|sind|war|waren|bleibt|bleiben|hat|haben) \S"
)
# ", die Gemeinde": a clause of its own, not the next of several names
CLAUSE_BEGUN = pattern(r", (?:der|die|das|den|dem|dass|daß|es|sie|er) ")
# "…, die Option für weitere drei", "…, im Juni bereits zwanzig": a second clause that borrows verb
# and noun of the first
NUMBER_LAST = pattern(
    rf"(?:\d|(?<!\p{{L}}){NUMBER_WORD} )[^,;.]{{0,40}},"
    r" (?:die|der|das|den|dem|im|am|in|für|auf|bei|beim) (?:\p{Ll}+ )?\p{Lu}"
    rf"[^,;.:]{{1,40}} {NUMBER_WORD}$"
)
# "Der Eintritt ist frei", "… ist über das Portal zugänglich": a predicate behind its verb
PREDICATE_LAST = pattern(
    r" (?:ist|sind|sei|seien|war|waren|wäre|bleibt|bleiben|wird|werden|wurde)"
    r"(?:(?: \p{Ll}{2,16}){0,3} \p{Ll}{2,24}(?:ig|lich|bar|los|haft|sam|isch|voll|reif|fertig)"
    r"|(?: \p{Ll}{2,16}){0,3} (?:frei|neu|offen|gut|hoch|groß|klar|gleich|voll|leer|knapp|strittig"
    r"|teuer|so|da|vorbei|dabei|zurück|nötig|notwendig|geplant|vakant|stabil|enorm)"
    r"|[^;:]{3,110} (?:(?:un)?(?:möglich|nötig|zulässig|üblich|bekannt|klar|zugänglich|verbindlich)"
    r"|erforderlich|erhältlich|notwendig|zuständig|gegenstandslos|hinfällig|rechtens|rechtskräftig"
    r"|verfügbar|kostenlos|kostenfrei|gebührenfrei|umsonst|willkommen|vorhanden|offen|gültig"
    r"|wirksam|unwirksam|rechtswidrig|nichtig|ungewiss|ungewiß|vergriffen|frei))$"
)
# "0211/9999-12", "(0 25 72) 92 04": a number that has all its parts
PHONE = pattern(r"\(?0[\d ]{2,8}[)/ -] ?\d[\d ]{3,10}(?:-\d{1,4})?$")
# "Träger ist die Caritas", "Kläger war ein Landwirt aus Soest": who somebody is
NOUN_PREDICATE_LAST = pattern(
    r"^(?!(?:Bei|Beim|Für|In|Im|Mit|Nach|Von|Vom|Zu|Zum|Zur|Auf|Aus|An|Am|Durch|Über|Unter|Seit"
    r"|Gegen|Nicht|Damit|Dabei|Dazu|Daher) )"
    r"\p{Lu}[^,;:.]{1,60} (?:ist|sind|war|waren|bleibt|bleiben)"
    r"(?: (?:auch|weiterhin|künftig|seither|in diesem Jahr|in Zukunft))?"
    # "… ist Freitag", "… ist die Caritas"
    r"(?: (?:die|der|das|ein|eine|\p{Lu}[\p{L}-]+)(?: \p{Ll}{2,20}){0,2})? \p{Lu}[\p{L}-]{2,30}"
    r"(?: (?:(?:aus|in|von|der|des) )?\p{Lu}[\p{L}-]{2,30})?$"
)
# "Die Zahl der Bestattungen sank auf 412": the amount needs no noun
CHANGED_TO = pattern(
    r"\b(?:sank|sanken|stieg|stiegen|fiel|fielen|wuchs|wuchsen|kletterte|schrumpfte|steigt|sinkt"
    r"|(?:erhöhte|verringerte|belief|beläuft) sich) [^.;:]{0,80}(?<= )auf \d[\d.,]{0,10}$"
)

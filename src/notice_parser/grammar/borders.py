"""Two lines that may be one paragraph: how the first ends and the second begins."""

from __future__ import annotations

from .build import FirstWord, LastWord, any_of, pattern
from .contacts import TOP_LEVELS
from .dates import MONTHS
from .paragraphs import NEVER_LAST

# "… auf eigene" + "Kosten", "der bisherige" + "1. Beigeordnete": a small word with an adjective's
# ending, and none of those that only look like one
ADJECTIVE_LAST = pattern(
    r"(?<![\p{L}.@/-])(?!(?:wurde|werde|würde|wäre|habe|hätte|hatte|seie|könne|könnte|konnte"
    r"|müsse|müsste|musste|solle|sollte|wolle|wollte|dürfe|durfte"
    r"|möchte|heute|gestern|ohne|gerade|lange|beide|aber|oder|wieder|immer|über|unter|weiter"
    r"|leider|daher|bisher|seither|später|mehrere|indes|stets"
    r"|bereits|jedoch|teils|sonst|anders|vergebens|unterdes|dessen|deren|eines?|keines?|alle"
    r"|außer|hinter|näher|eher|besser|länger|höher)\b)"
    r"\p{Ll}{2,24}(?:e|er|es|em)$"
    r"|(?<![\p{L}.@/-])\p{Ll}{2,20}(?:enen|ischen|baren|losen|haften|samen|eigenen)$"
    r"|(?<!\p{L})(?:der|des|den|dem|zur|zum|im|vom|am|beim|einer|eines|einem|einen) \p{Ll}{2,20}en$"
)
# "im Jahre" + "1992", "unter Rn." + "28", "Güteklasse II bis" + "III.": nothing ends so
WAITS_FOR_NUMBER = pattern(
    r"(?<![\p{L}\d])(?:[Ii]m Jahre?|Jahren?|[Ss]eit|bis|ab|[Zz]wischen|etwa|rund|insgesamt"
    r"|unter|über|um|auf|von|Seite|Artikel|Paragra(?:ph|f)en|Nummern?|Ziffer)$"
)
# "an wenigstens zwanzig" + "Fällen": a number in words, and behind it a noun
COUNT_LAST = LastWord("""
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig
    fünfzig sechzig siebzig achtzig neunzig hundert tausend hunderttausend
""")
# "binnen einer Woche an alle" + "Beteiligten senden": in an item, whose lines are short
OF_ALL_LAST = pattern(
    r" (?:an|für|von|mit|bei|auf|in|durch|über|unter|aus|zu) (?:alle[nr]?|viele[nr]?|mehrere[nr]?"
    r"|einige[nr]?|beide[nr]?|wenige[nr]?|weitere[nr]?)$"
)
# "Stv." + "Hauptgeschäftsführer", "Buchst." + "a)", "Rn." + "28", "i. d." + "R.", "z." + "B."
ABBREVIATED = pattern(
    r"(?<![\p{L}\d.])(?:Stv|stv|stellv|Buchst|Rn|Rz|Rdnr|Randnr|S|Bd|Kap|Abschn|Anm|Fn|Hrsg"
    r"|Art|Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez|St|Dipl|Ing|Dr|Prof|RA|Hbg|geb|verh|Str|sog|sogen"
    r"|bspw|mind|max|rd|gem|Abt"
    r"|einschl|ausschl|bzgl|gegr|jew|vorl|zzgl|abzgl|inkl|evtl|ggf|z|d|i|i\. ?d|u|m\. ?w"
    r"|i\. ?S|s|med|jur|iur|phil|theol|rer|nat|Mo|Di|Mi|Do|Fr|Sa)\.$"
)
# "… der Anlage zu § 19 Abs. 1.": a stop behind a citation ends its sentence
CITED_LAST = pattern(r"(?:Abs\.|Satz|Nr\.|Art\.|§|Ziff\.|Nummer|Buchst\.) ?\d{1,3}\.$")
# All that ends with a full stop and no sentence, in one look
NO_STOP = pattern(f"{NEVER_LAST.text}|{ABBREVIATED.text}")
# "am 26. September" + "1999 lag …", "Am 12." + "Mai tagt …": a date that a line's end cut
DAY_AND_MONTH_LAST = pattern(rf"(?<!\d)\d{{1,2}}\. ?(?:{MONTHS})$")
YEAR_IN_SENTENCE = pattern(r"(?:19|20)\d\d(?:[,;).]| \p{Ll})")
DAY_LAST = pattern(r"(?:^| )\d{1,2}\.$")
OF_DAY_LAST = pattern(r"(?:^| )(?:[Aa]m|[Zz]um|[Vv]om|[Bb]is|[Aa]b|[Ss]eit|[Dd]e[mrn]) \d{1,2}\.$")
MONTH_FIRST = pattern(rf"(?:{MONTHS})(?: \p{{Ll}}| (?:19|20)\d\d|[,;).])")
# "Ritterstraße 14-" + "16; …", "S. 112-" + "118": the second is the larger number
RANGE_LAST = pattern(r"[\p{L}.] (?P<from>[1-9]\d{0,3})-$")
RANGE_REST = pattern(r"(?P<to>[1-9]\d{0,3})(?![\d./-])")
# "c) die Träger Rücklagen bilden dürfen," + "kann den Gemeinden nur …": the main clause below items
MAIN_VERB = FirstWord("""
    kann können soll sollen muss muß müssen darf dürfen will wollen ist sind war waren wird werden
    wurde wurden hat haben gilt gelten bleibt bleiben so
""")
# "tgl.", "Fr.": a short word, or an abbreviation
SHORT_LAST = pattern(r"(?:^| )\p{L}{1,3}\.$")
# "Bürgermeisterin Anne" + "Holt dankte", "… und Kämmerer" + "Paul Renz": an office and the half of
# a name, or one of two offices
_OFFICE = (
    r"(?:(?:Ober|Alt|Vize|Stadt|Kreis|Gemeinde|Verbands|Haupt|Staats|Landes|Bundes|Rats|Fraktions)?"
    r"(?:[Bb]ürgermeister|[Ll]andr(?:at|ätin)|[Pp]räsident|[Mm]inister|[Dd]irektor"
    r"|[Gg]eschäftsführer|[Ss]precher|[Vv]orsitzende|[Dd]ezernent|[Kk]ämmerer"
    r"|[Bb]eigeordnete|[Ss]ekretär|[Rr]at)"
    r"(?:in|r)?|Frau|Herrn?)"
)
NAME_CUT = pattern(
    rf"(?<!\p{{L}})(?:{_OFFICE}(?: (?:Dr|Prof)\.)* \p{{Lu}}\p{{Ll}}{{1,15}}"
    rf"|(?:und|sowie|,) {_OFFICE})$"
)
NAME_FIRST = pattern(r"\p{Lu}\p{Ll}[\p{L}-]{0,30} (?:\p{Lu}\p{Ll}[\p{L}-]{0,30} )?\p{Ll}")
# "Art. 28" + "Abs. 2", "(BGBl. I S. 12" + "ff.)": the rest of a place that is cited
CITED_REST = pattern(
    r"(?:Abs|Satz|S|Nr|Nrn|Buchst|Halbs|Halbsatz|Alt|Ziff|ff?|Rn|Rdnr)\b\.? ?(?:\d|$|[a-z]\b"
    r"|[IVX]+\b|[)),;.])"
)
# "Siehe die Mitteilung" + "45/2006 vom 03.01.2006."
NUMBER_AND_DATE_FIRST = pattern(r"\d{1,4} ?/ ?(?:\d{4}|\d\d) (?:vom|v\.) ?\d")
ABBREVIATION_REST = pattern(r"(?:B|h|R|d|a|U|E|w|v|o|H|S)\. ?\p{L}?")
# "…, 40219 Düsseldorf, bzw. per Fax:" + "040/66969-945 zu beziehen."
CONTACT_LABEL_LAST = pattern(
    r"[ ,;(](?:Fax|Telefax|Tel\.?|Telefon|Ruf|Mobil|Handy|Hotline|E-?Mail|Mail|Internet|ISBN) ?:$"
)
# "… Fax 0221 99 11-8", "… rot@muster.example", "…, 40474 Düsseldorf", "… (Tel. -244)", "… 4,50 DM":
# what needs no stop
CONTACT_LAST = pattern(
    r"(?:\d ?[-/–)] ?\d[\d ()/.–-]{1,20}|\d{5}|(?<![\w.])[\w.+-]{1,40}@[\w.-]{3,60}"
    rf"|(?:://|www\.)[^ ]{{3,90}}|\.(?:{'|'.join(TOP_LEVELS)})(?:/[^ ]{{0,80}})?"
    r"|(?<!\d)\d{5} \p{Lu}[\p{L}/-]{2,24}(?: [\p{L}/-]{2,16}){0,2}"
    r"|\((?:Frau|Herr|Tel|Fax|www|http|[0+-])[^()]{2,60}\)|\d ?(?:DM|EUR|Euro|€)\)?)$"
)
# Small words that have a capital at a sentence's start only
SENTENCE_WORD = FirstWord("""
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Man Dies Diese
    Dieser Dieses Diesem Diesen Hier Hierzu Hierfür Hierbei Dort Dazu Dabei Damit Danach Dafür
    Dagegen Daher Darin Darüber Davon Daneben Darum Daran Darauf Deshalb Deswegen Dennoch Doch
    Zudem Außerdem Auch Aber Allerdings Anschließend Bereits Besonders Bis Bei Beim Beide Beides
    Bisher Da Dann Durch Ebenso Erst Etwa Für Gegen Im In Ihre Ihr Ihm Insgesamt Jeder Jede
    Jedes Jetzt Kein Keine Künftig Mit Nach Nachdem Neben Nicht Nur Nun Ob Ohne Rund Seit
    Seither Sein Seine So Sobald Sofern Sollte Sollten Somit Soweit Trotz Über Um Unter Viele
    Vom Von Vor Während Wann Warum Was Weil Weitere Weiterhin Wenn Wer Wie Wo Wegen Zu Zum Zur
    Zunächst Zwar Zwischen Alle Alles Als Am An Auf Aus Ab Ferner Unklar Offen Ziel Ebenfalls
    Einzelheiten Näheres Nötig Inzwischen Gleichzeitig
""")
# A clause whose verb has not come: "Wer sein Fahrrad am Bahnhof abstellt,"
OPEN_CLAUSE = pattern(
    any_of(r"""
        Wer|Wenn|Weil|Da|Ob|Sofern|Soweit|Nachdem|Während|Obwohl|Sobald|Falls|Damit|Dass|Daß
        Sollte|Sollten""")
    + r" .{4,160},$"
)
# "Mohnhaupt-Seidel.", "gewählt worden.": the last words of a sentence
LAST_WORDS = pattern(r"[^\s.!?:]{2,40}(?: [^\s.!?:]{2,30}){0,2}[.!]$")
# "-innen", "-pächter": goes on with the word before
HYPHEN_FIRST = pattern(r"-\p{Ll}{2}")
# "Der Landrat – seit 2001 im Amt": a dash between words, which begins an aside or ends one; not
# "8 – 12 Uhr"
ASIDE_DASH = pattern(r"(?:(?<=[^\d ])|(?<=\d)(?= . \D)) ([-–—]) (?=\S)")
# "– seit 2001 im Amt – kandidiert nicht wieder.": the same dash, and small letters behind both
ASIDE_FIRST = pattern(r"([-–—]) \p{Ll}[^–—]{1,90}? \1 \p{Ll}")
# "Zum Stichtag lebten in …", "Seit dem Sommer arbeiten im …": words that tell when or where, and
# the verb of their sentence behind them
VERB_SECOND = pattern(
    r"(?:"
    + any_of(r"""
        Ab|Am|An|Auf|Aus|Bei|Beim|Bis|Durch|Für|Gegen|Hinter|Im|In|Infolge|Innerhalb|Ins|Laut|Mit
        Nach|Neben|Ohne|Seit|Trotz|Über|Um|Unter|Vom|Von|Vor|Während|Wegen|Zu|Zum|Zur|Zwischen
        Der|Die|Das|Ein|Eine|Alle|Viele|Einige|Mehrere|Beide""")
    + r") (?:\p{Ll}[\p{Ll}-]{1,20} ){0,3}\p{Lu}[\p{L}-]{1,40} (?!"
    + any_of(r"""
        seit|mit|nicht|nach|vom|von|zum|zur|gegen|zwischen|neben|wegen|unten|oben|hinten|außen
        innen|samt|laut|statt|selbst|sonst|fast|erst|sowie|für|durch|oder|und|bei|auf|aus|über
        unter|vor|ohne|um|an|am|im|in|zu|des|der|den|dem|das|die|ein|eine|einen|bzw|trotz
        sondern|insgesamt|allein""")
    + r"(?!\p{L}))\p{Ll}{2,16}(?:t|te|en|n) (?=[\p{Ll}\d])"
)
# "Frau Walburga Huber, Oberpfaffing,": an entry of a list of people
PERSON = pattern(
    r"(?:Frau|Herrn?) (?:\p{L}{1,5}\. ?){0,3}\p{Lu}[\p{L}-]+ \p{Lu}[^.!?]{1,80}[,;.]?$"
)

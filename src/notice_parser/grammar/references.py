"""What citations are made of: labels, numbers, dates, issues, pages, and what joins them.

No series and no publisher stands here: those are data (see `language.citing`).
"""

from __future__ import annotations

from .build import pattern
from .dates import MONTHS

# What no citation's number is followed by: "12 %", "3.1", "5 Mio", "603/2006/1", "2,5"
_NO_MORE = (
    r"(?![\d/]|\.\d|,\d{1,2}(?![\d/])|-(?!\d{1,4}(?!\d))|\p{L}| ?[%€°]"
    r"| (?:Mio|Mrd|Mill|Euro|EUR|DM|Pf|Cent|Prozent|v\. ?H|Uhr|qm|km|kWh|MW)(?!\p{L}))"
)
_YEAR = r"(?:19|20)\d\d(?![\d/])"
_DAY = r"\d{1,2}\. ?(?:\d{1,2}\. ?(?:\d{4}|\d\d)(?!\d)|(?:MONTHS) \d{4}(?!\d))".replace(
    "MONTHS", MONTHS
)
_PART = (
    rf"\d{{1,2}}\.(?: ?(?:\d{{1,2}}\.(?! ?\d)|(?:{MONTHS})(?! ?\d))"
    r"|(?=,? (?:und |u\. |sowie |bis )?\d))"
)
_OF = r"(?:vom |vom(?=\d)|v\. ?|v (?=\d))"
_ISSUE_NUMBER = (
    r"(?:Heft|Ausgabe|Jahrgang|Jg\.|H\.) (?:Nr\. ?)?\d{1,2}(?: ?/ ?(?:\d{4}|\d\d))?(?!\d)"
)

# One piece behind a series word or a label, a blank before it left out: "vom 20.02.1998",
# "(", "Ziff. ", "87", ")"; "6.11." (no year), "im März 2006", "Heft 9/1998", "S. 160 ff.", "u."
PIECE = pattern(
    rf"(?P<date>{_OF}?{_DAY})"
    rf"|(?P<day>{_OF}?{_PART}(?: (?:d\. ?[JM]\.|dieses (?:Jahres|Monats)))?)"
    rf"|(?P<issue>(?:(?:Ausgabe|Heft|im|aus|des Jahrgangs|Jahrgang|Jg\.) )?"
    rf"(?:(?:{MONTHS})(?: ?/ ?(?:{MONTHS}))? )?{_YEAR}|vom (?:{MONTHS}) {_YEAR}|{_ISSUE_NUMBER})"
    r"|(?P<page>(?:S\.|Seiten?) ?\d{1,4}(?: ?[/–-] ?\d{1,4}(?!\d))?(?: ?ff?\b\.?)?)"
    r"|(?P<label>(?:[Ll]fd\.?[ -]?(?:Nrn?\.?|Nummern?)|[Ll]fd\.|Nrn?\.?|Nummern?|Ziff(?:ern?"
    r"|\.)) ?(?=\d))"
    rf"|(?P<number>\d{{1,4}}(?: ?/ ?(?:\d{{4}}|\d\d))?{_NO_MORE})"
    r"|(?P<open>\()|(?P<close>\))|(?P<under>(?:unter|mit)(?: der)?(?= (?:lfd|Nr|Ziff|Nummer)))"
    r"|(?P<join>[,;/]|(?:ferner|sodann|außerdem|auch|zuletzt)(?= (?:vom |v\. |lfd|Nr))"
    r"|(?:und|u\.|sowie|bis|oder|[–-])(?= )|[–-](?=\d))"
)
# "Heft 3/1998"
ISSUE_NUMBER = pattern(r"(?:Heft|Ausgabe|H\.) (?:Nr\. ?)?(?P<number>\d{1,2} ?/ ?\d{2,4})")
# "Nr. 45-2006": a range, or a number with its year
HYPHEN_AND_YEAR = pattern(r"[–-](?:19|20)\d\d(?!\d)")
# "(Urteil)" between two citations of a list
ASIDE = pattern(r" ?(?P<aside>\([^()\d]{1,60}\))(?= ?(?:[,;]|und |sowie |u\. ))")

# Labels that can begin a citation without a series word; an issue does with its page alone
LABEL = (
    r"(?:[Ll]fd\.|Nrn?\.|Nr(?= \d)|Ziff(?:\.|ern? )|Nummern? "
    r"|Heft (?=\d{1,2} ?/ ?\d{2,4},? (?:S\.|Seite)))"
)

# "Euro-", "LKT-" and "Euro" before "Schnellbrief" and "schnellbrief"
PREFIX = pattern(r"(?<!\p{L})(?:[\p{L}\d]{1,20}(?:-[\p{L}\d]{1,20})?-|\p{Lu}\p{L}{1,15})$")
# A label's number is this publisher's where the text says so: "Nr. 418 in diesem Heft"
OWN_PLACE = pattern(
    r"(?:,? (?:in |aus |auf )?)(?:dies(?:er|en|em|es)|unser(?:er|en|em|es)|der(?= Mitt)"
    r"|de[rs] (?:vorliegenden|letzten|vorigen|gleichen|selben))"
    r" (?:Mitteilungen|Mitt\.|Ausgabe|Hefte?s?|Monats|Jahrgangs|Nummer)(?!\p{L})"
    r"|,? (?:in der|der|im|des|aus dem) \p{Lu}\p{Ll}{2,12}(?:ausgabe|heft(?:e?s)?)(?!\p{L})"
)
OWN_SENTENCE = pattern(
    r"(?:diese[rsnm]|unsere[rsnm]|selben|gleichen) (?:Ausgabe|Hefte?s?|Mitteilungen)(?!\p{L})"
)
# "Nr. 56 in den Mitteilungen": between a number and its series
IN_SERIES = pattern(r",? (?:(?:in|aus|auf) )?(?:den|der|dem|des|unseren|unserer|unserem) ")
# Somebody else's: "des Verzeichnisses", "der Kommission", "im Ministerialblatt"
GENITIVE = pattern(
    r" (?:de[sr]|vo[nm]|im|eine[rs]|ihre[rs]|seine[rs]|ander(?:er|en)) (?:[\p{Ll}-]{2,20}en )?"
    r"[„“»\"]?(?P<noun>[\p{Lu}\d][^,;:.()]{0,60})"
)
# What makes a publisher's name a longer one: "des Verbandes kommunaler Unternehmen"
NAME_GOES_ON = pattern(
    r" (?:de[rs] |für |von |(?!Seite |S\. |Nr|Az)\p{Lu}|[„“»\"]|\p{Ll}{2,20}er (?=\p{Lu}))"
)
# Whose notices and circulars are none of the publisher's, by parts of words
OTHERS = pattern(
    r"[Mm]inisteri|[Mm]inisters?(?!\p{L})|[Mm]inisterin|[Kk]ommission|[Rr]egierung|[Gg]ericht"
    r"|[Ss]enat"
    r"|Gerichtshof|(?<!\p{L})(?:OVG|O?LG|VGH?|AG|BVerw?G|BVerfG|BGH|BAG|BFH|EuGH|VerfGH|LSG|BSG"
    r"|EU|KOM"
    r"|BMF|BMI|MIK|IM|FM|LDS|LKT|DST|DLT|BMWi|MWEBWV|KfW|GEMA|WDR|dpa)(?!\p{L})|IT\.NRW"
    r"|Städtetag|Landkreistag|[Aa]mt(?:e?s)?(?!\p{L})|[Bb]ehörde|[Bb]ank(?!\p{L})|[Kk]asse(?!\p{L})"
    r"|Kläger|Beklagte|Antragstell|Beigeladen|Betroffene|Bauherr|Eigentümer|Grundbuch"
    r"|[Hh]ochschul|[Bb]etrieb(?:e?s)?(?!\p{L})|[Vv]erein(?:e?s)?(?!\p{L})|Telekom"
    r"|(?<!\p{L})Post(?!\p{L})"
    r"|[Kk]ammer(?!\p{L})|[Ii]nstitut|[Ss]tiftung|[Uu]niversität|GmbH|(?<!\p{L})AG(?!\p{L})"
    r"|[Bb]ürgermeister|[Ll]andrat|[Kk]reises(?!\p{L})|Stadt (?=\p{Lu})|[Gg]ewerkschaft|ver\.di"
    r"|[Ff]raktion|[Pp]artei(?!\p{L})|Bundesrat|Bundestag|Landtag"
    r"|(?<!\p{L})(?<!diesen )(?<!unseren )(?<!guten )Rat(?:e?s)?(?!\p{L})"
)
# Words before a bare label that cite: "siehe auch", "unter", "in", "unser Hinweis"
CITING = pattern(
    r"(?:^|[( ])(?:[Vv]e?r?gl\.|[Ss]iehe|[Ss]\.|[Aa]uch|[Ii]n|[Ii]m|[Aa]uf|[Dd]urch|[Bb]ei"
    r"|[Ss]eit|[Uu]nter|[Aa]us|[Zz]u|[Vv]on|[Mm]it|[Nn]ach"
    r"|[Oo]ben|[Zz]uletzt|[Bb]ereits|[Dd]azu|[Hh]ierzu|[Hh]ierüber|[Dd]ort|[Ss]o|[Ff]erner"
    r"|[Nn]och|[Zz]ur|[Gg]emäß|[Ee]ntgegen|[Ll]aut|[Gg]egenüber|[Aa]bweichend von"
    r"|[Ss]chon|[Aa]nders|[Bb]ezug|[Bb]ezug:|(?:Anschlu(?:ss|ß)|Anknüpfung|Erinnerung) an"
    r"|[Uu]nd|[Ee]benso|[Hh]ierauf|[Uu]nsere?[nmrs]?) $"
    # "unsere Glosse, Heft 4/1999, Nr. 160": what a notice may be
    r"|(?:^|[( ])(?:Hinweis(?:e[ns]?)?"
    r"|Bericht(?:e[ns]?|s)?|Beitrag|Beiträge|Meldung(?:en)?|Veröffentlichung(?:en)?|Notiz"
    r"|Ausführungen"
    r"|Darstellung|Korrektur|Berichtigung|Ergänzung|Fortsetzung|Glossen?|Kommentars?|Aufsatz(?:es)?"
    r"|Aufsätze|Artikels?|Übersicht|Umfrage|Interviews?|Besprechung|Rezension|Abdruck),? $"
)
# The thing whose number a label's is: "Rechnung Nr. …", "§ 3 Nr. …", "BGBl. I Nr. …"
NUMBERED_THING = pattern(
    r"(?:[\d§]|(?<![^ (])(?:als|(?:\p{L}{1,20}-)?(?!D(?:ie|er|as|en|em) )\p{Lu}[^ :;–-]*"
    r"|\p{Ll}\.)) (?:und |bis |mit der |die )?$"
)
# "im Verordnungsblatt (" before "Nr. 12/2003)"
THING_BEFORE = pattern(
    r"(?:blatt|blatts|blattes|anzeigers?|Zeitschrift|Drucksache|Vorlage|Urteils?"
    r"|Beschluss(?:es)?|Erlass(?:es)?|Verordnung|Richtlinie|Bescheids?"
    r"|Rechnung|Akte|Liste|Tabelle|Satzung|Gesetz(?:es)?|[Pp]lans?) \($"
)
# "vgl. zum Ganzen "
CITED_AT = pattern(r"(?:[Vv]gl\.|[Ss]iehe)(?: \p{Ll}{2,12}){0,4} \p{Lu}\p{Ll}{3,20} $")
# "im März 2006 (" before "Nr. 187)"
ISSUE_BEFORE = pattern(rf"(?:{MONTHS}|vom|Heft|Ausgabe)[^ ]{{0,4}} (?:19|20)\d\d \($")
# "Heft 11/1996, " before "lfd. Nr. 480"
HEFT_BEFORE = pattern(
    r"(?:Heft|Ausgabe) \d{1,2}(?: ?/ ?(?:\d{4}|\d\d))?(?:,? |,? unter (?:der )?)$"
)
# a date or number right behind a series word, in no form that is read
BESIDE = pattern(
    r" ?\(?(?:vom|v\.|Nrn?\.?|lfd\.?|Ziff(?:er|\.)) ?[^.;:()\d]{0,8}\d| \d{4} ?/ ?\d"
    # "Mitteilung „Satzungsrecht im Wandel“ vom 3.", "vom Vortag (310/2008)"
    r"| [„“\"»][^„“”\"«]{3,80}[”“\"«] vom \d"
    r"| vom \p{Lu}\p{Ll}{2,12} \((?:laufende Nummer |lfd\. Nr\. |Nr\. )?\d"
)
# a date right behind a citation, in no form that is read: "Nr. 99/2006 vom 1 .2. 2006"
DATE_UNREAD = pattern(r",? (?:vom|v\.) ?\d")
# a date or number that may be a series word's though words stand between
NEAR = pattern(rf"[^.;:()]{{1,60}}? (?:vom {_DAY}|(?:lfd\. )?Nrn?\. ?\d)")
# "in Mitteilung 590/2013", "(Schnellbrief, letzte Woche; Mitteilung 401)": a series word without an
# article is the name of what is cited
NO_ARTICLE = pattern(
    r"(?:^|[( ])(?:[Ii]n|[Aa]us|[Zz]u|[Nn]ach|[Uu]nter|[Ss]eit|[Vv]on|[Ss]\. ?a\."
    r"|(?:[Ss]\.|[Ss]iehe|[Vv]gl\.)(?: (?:auch|hierzu|dazu|insb\.))?"
    # "wie bereits mit": nobody is named whose it could be
    r"|[Ww]ie(?: (?:bereits|schon|zuletzt))?(?: (?:mit|per|im|in))?) $|; $"
)
# "Mit Rundschreiben vom 4. Juni 1997 hatten wir": where we speak, the means is ours
MEANS = pattern(r"(?:^|[( ])(?:[Mm]it|[Pp]er|[Dd]urch|[Mm]ittels) $")
WE_SAID = pattern(r"(?<!\p{L})(?:wir (?:hatten|haben)|(?:hatten|haben) wir)(?!\p{L})")
MEMBERS = pattern(r"(?<!\p{L})(?:Mitglied|Mitgliedskommun|Mitgliedsst)")  # whom we write to
PASSIVE = pattern(r"(?<!\p{L})(?:worden|wurden?|wird|werden)(?!\p{L})")
# where a clause begins or ends
CLAUSE = pattern(r"[,;:–()] | – ")
WE = pattern(r"(?<!\p{L})(?:[Ww]ir|[Uu]ns|[Uu]nser(?:e[nmrs]?)?)(?!\p{L})")
OURS = pattern(r"[Uu]nser(?:e[nmrs]?|s)? (?:\p{Ll}{2,20} ){0,2}$")
# "seiner Mitteilung": of whom the sentence speaks
THEIRS = pattern(r"(?:[Ss]eine|[Ii]hre|[Dd]eren|[Dd]essen)(?:[nmrs]{0,2}) (?:\p{Ll}{2,20} ){0,2}$")
# "in der Mitteilung 12 Gemeinden"
COUNTED = pattern(r" (?:\p{Lu}\p{Ll}|[\p{Ll}]{3,20}e[nr]? \p{Lu})")
SENTENCE_START = pattern(
    r"[.!?](?<=[\p{Ll})”“\"][\p{Ll})”“\"].)(?<!gl\.)(?<!bzw\.)(?<!lfd\.)(?<!itt\.)(?<!iff\.)"
    r" (?=[\p{Lu}„“\"])"
)

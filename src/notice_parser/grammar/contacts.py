"""Contacts and addresses: numbers, mail and web addresses, ISBN, prices, postal addresses; every
detail as written."""

from __future__ import annotations

from .build import IGNORECASE, by_first, pattern, rich
from .lines import DASH

# "-244", "- 12", and in pairs of figures as old print has it: "-1 19"
_EXTENSION = rf"{DASH} ?(?:\d(?: \d\d){{1,2}}|\d{{1,5}})(?!\d)"
_PHONE_NUMBER = rf"(?:\+\d{{2}} ?)?\(?\d(?:[ ()/.•·–-]{{0,3}}+\d){{2,20}}+|{_EXTENSION}"
# "O211/4587-24O": letters that a scan reads for digits, each beside one, so that "236 I Fax" has
# none
_SCANNED_DIGIT = r"(?:\d|[OolI](?=[OolI]?\d)|(?<=\d)[OolI]|(?<=\d[OolI])[OolI])"
_SCANNED_NUMBER = (
    rf"(?=[\d ()/.–-]{{0,24}}[OolI])\(?{_SCANNED_DIGIT}"
    rf"(?:[ ()/.–-]{{0,3}}+{_SCANNED_DIGIT}){{4,20}}+(?!\p{{L}})"
)
# By their first letters, so that only places with one of these are looked at; in small letters what
# stands so in running text, and what a compound ends with ("Servicefax", "Bürgertelefon").
_TELEPHONE = "elefonisch|elefon|elefax|elfax|elef|el"
_PHONE_LABELS = {
    "T": _TELEPHONE, "t": _TELEPHONE, "F": "axabruf|ax|on|ernmündlich",
    "f": "axabruf|ax|ernmündlich", "R": "uf|ufnummer", "H": "otline|andy", "M": "obil", "m": "obil",
    "A": "pparat", "D": "urchwahl", "B": "estellfax|estelltelefon", "I": "nfotelefon",
    "S": "ervicetelefon",
}  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_PHONE_LABEL = (
    "|".join(rf"{first}(?<!\p{{L}}{first})(?i:{rest})" for first, rest in _PHONE_LABELS.items())
    + r"|t(?<=\p{Ll}t)ele(?:fon|fax)|f(?<=\p{Ll}f)ax|h(?<=\p{Ll}h)otline"
)
# "Tel. 0221/4710-236", "per Fax: 0211/855-3159", "Telefax-Nr. 02214716961", "Tel. 0221 4710-112,
# Fax -113", "Tel./Fax: (02 21) 47 10-8 16"
CONTACT_NUMBER = pattern(
    rf"(?P<label>{_PHONE_LABEL})(?i:(?:\.? ?-? ?(?:Nummer|Nr|Durchwahl))?\b(?: ?[.:]){{0,2}}"
    r"(?:(?: |/| ?(?:und|oder|u\.) )(?P<second>Fax|Telefax)(?:-?Nr)?(?: ?[.:]){0,2})? {0,2}"
    r"(?:(?:unter|an|über) )?(?:(?:der|die) )?(?:Ruf-?)?(?:Nummer |Nr\. )?"
    rf"(?P<number>{_SCANNED_NUMBER}|{_PHONE_NUMBER}))"
)
# One of these is in every sentence with such a number; a look for them is far cheaper than the
# pattern.
CONTACT_SIGNS = (
    "Tel",
    "tel",
    "TEL",
    "Fax",
    "fax",
    "FAX",
    "elefon",
    "Fon",
    "Ruf",
    "otline",
    "obil",
    "andy",
    "urchwahl",
    "Apparat",
    "ernm",
    "ELEFON",
    "HOTLINE",
)
# "… oder -237", "0221/4710-236 und 0221/4710-238": more numbers under the same label
CONTACT_MORE = pattern(
    rf" ?(?:oder|und|bzw\.|/) ?(?P<number>(?=[0+(]|{DASH}\d)(?:{_PHONE_NUMBER}))"
)
# "Frau Petri (0251/9999-21)", "Anruf genügt: 0800 9999999", "0211/4710-888 (Fax)": no label stands
# before it, but it begins as numbers do. No date, no order number.
BARE_NUMBER = pattern(
    r"(?=[(0+])"  # what it can begin with, first: half the time
    r"(?<![\w.,/@=+-])"
    r"(?<!-Nr\. )(?<!nummer )(?<!nummer: )(?<!ellnr\. )"  # "Bestellnr. 02345"
    r"(?<!- )(?<!\d )(?<!Az\. )(?<!Az\.: )"  # "Az.: 0815/4711"
    r"(?!\d\d\.\d\d\.)"  # "01.08.2006"
    r"(?P<number>(?=\(?[0+])(?:\+\d{2} ?)?\(?\d(?:[ ()/.•·–-]{0,3}+\d){5,20}+)(?![\w@])"
    r"(?P<fax> \((?:Tele)?[Ff]ax\)| per (?:Tele)?[Ff]ax| (?:zu)?(?:ge)?faxen)?"
)
# "ISSN 0342-6106", "ISBN 0-201-53082-1", "Konto: 0815 4711": what else begins as numbers do, by
# the word before it
NO_PHONE = pattern(r"(?<!\p{L})(?:ISSN|ISBN|ISMN|Konto|Kto)(?!\p{L})[^\d,;]{0,16}$")
# "01803/123456 (9 ct/min)", "0180 5 123456 - 14 Cent je Minute": the price of a call is no part of
# the number
TARIFF = pattern(r"(?<=\d)[ (–-]{1,4}\d{1,3}$")
TARIFF_UNIT = pattern(r"(?:,\d{1,2}|,-)? ?(?:[cC]t|CT|[cC]ent|Pf|Pfennig|€|EUR|Euro|DM)(?!\p{L})")
LOOKALIKE = pattern(r"[OolI]")
# What an unlabelled number is, said before it: "bitte per Fax melden (0211/4710-999)"
FAX_SAID = pattern(
    r"(?:\bper |\bTele|\bmit |(?:Bestell|Antwort|Anmelde)-?)[Ff]ax\b(?!.*\b(?:[Tt]el|Anruf))"
    r"|\b[Ff]axabruf|\bFernkop(?:ie|ierer)\b(?!.*\b(?:[Tt]el|Anruf))"
    r"|\b[Ff]ax(?:en|t|e) (?:Sie|man|uns|bitte)\b(?!.*\b(?:[Tt]el|[Aa]nruf|[Rr]uft|[Rr]ufen))"
)
# "bestellung@example.org", "info(at)example.org", "info [at] example.org"
EMAIL = pattern(
    r"(?<![\w.+@-])[A-Za-z0-9_][\w.+-]{0,63}+"  # "max.muster"
    r"(?:@| ?(?:\( ?at ?\)|\[ ?at ?\]) ?)"
    r"(?:[A-Za-z0-9äöüß-]{1,63}+\.){1,6}[A-Za-z]{2,12}(?![\w-])"  # "post.example.org"
    r"(?! ?[\[(] ?(?:dot|punkt))"
)
WRITTEN_AT = ("at)", "at]", "at )", "at ]")  # one of these is in each that has no "@"
# "info [at] example [dot] org": an address, but not as one is written
WORDED_EMAIL = pattern(
    r"(?<![\w.+-])[\w.+-]{1,64}+ ?[\[(] ?(?:at|ät) ?[\])] ?[\w.-]{1,64}+"
    r"(?: ?[\[(] ?(?:dot|punkt) ?[\])] ?[\w.-]{1,64}+){1,4}",
    IGNORECASE,
)
# "http://www.leitfaden.example.org", "www.rathaus.example.org", "schulen-netz.example.org/antrag"
TOP_LEVELS = (
    "de",
    "org",
    "net",
    "com",
    "eu",
    "info",
    "nrw",
    "int",
    "gov",
    "biz",
    "tv",
    "koeln",
    "ruhr",
    "at",
    "ch",
    "lu",
    "nl",
    "edu",
    "berlin",
    "bayern",
    "hamburg",
    "online",
    "digital",
    "cloud",
    "example",
)
_TOP_LEVEL = f"(?:{'|'.join(TOP_LEVELS)})"
URL = pattern(
    r"(?<![\w@.-])(?<!\w[(\[]at[)\]])(?:(?:https?://|www\.)[^\s<>\"„“”»«]{3,500}+"
    rf"|(?:[a-z0-9äöü][a-z0-9äöü-]{{0,62}}+\.){{1,5}}{_TOP_LEVEL}(?![\w@-])(?!\.\w)"
    r"(?:/[^\s<>\"„“”»«]{0,300}+)?)"
)
WEB_SIGNS = ("www.", "http", *(f".{name}" for name in TOP_LEVELS))
URL_TAIL = pattern(r"[.,;:!?)\]}'’]{1,8}$")
# "europa@kommunen-in-", "(www.kreis-", "www.wob11.example/": a line's last word where an address
# may go on in the next line
ADDRESS_CUT = pattern(
    r"(?:[\w.+-]@[\w.-]{0,80}|(?:https?://|(?<![\w.-])www\.)[^\s@]{0,300}"
    r"|(?<![\w.-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,8}/[^\s@]{0,300})[/-]$"
    r"|https?://$"
)
# "schulen-" + "netz.example.org", "max.muster-" + "mann@example.org": what shows it stands behind
ADDRESS_BEGUN = pattern(r"(?:^|[(„\"])[a-z0-9][a-z0-9.-]{0,62}-$")
ADDRESS_REST = pattern(
    rf"[a-z0-9][a-z0-9-]{{0,62}}(?:\.[a-z0-9-]{{1,63}}){{0,4}}\.{_TOP_LEVEL}(?![\w@-])(?!\.\w)"
    r"|[a-z0-9][a-z0-9._-]{0,62}@[a-z0-9]"
)
# What goes on behind a slash: "leitfaden", "2004/haushalt.pdf", "Leitfaden_2004.pdf"; not what a
# sentence goes on with ("abrufbar", "heruntergeladen", "zu finden", "und", "z.B.", "2 Euro")
PATH_REST = pattern(
    r"(?!(?:"
    r"und|oder|bzw|sowie|wie|noch|als|statt|bis|zu[mr]?|im|ins?|auf|unter|beim?|mit|vo[nm]|für|an"
    r"|am"
    r"|aus|nach|über|seit|per|ab|gegen|durch|um|der|die|das|de[nms]|eine?[rsnm]?|ist|sind|war|waren"
    r"|wird|werden|wurden?|kann|können|hat|haben|soll|sollen|stehe?n?|steht|gibt|findet|auch|nicht"
    r"|nur|sich|sie|er|es|wir|man|dort|hier|frei|gratis|kosten\p{Ll}{1,8}|bereit|e-mail|\d{1,9}"
    r"|\p{Ll}{0,20}(?:bar|lich|iert|laden|sehen|lesen|rufen|finden|bestellt|bezogen)"
    r"|\p{Ll}{0,12}ge\p{Ll}{2,12}(?:t|en)|zu\p{Ll}{2,16}en"
    r")(?![\w/-]|\.\w)|[a-z]\.|www\.|https?:)"
    r"(?:[a-z0-9~_?%][\w~%-]{0,80}|\w{2,40}[./_?=]\w{2})"
)
_ISBN_JOINT = "[ ‐‑‒–—―−-]"
ISBN = pattern(
    r"ISBN(?:-1[03])?(?:-Nr\.?| Nr\.?)?:? {0,2}"
    rf"(?P<isbn>\d(?:{_ISBN_JOINT}?\d){{8,11}}{_ISBN_JOINT}?[\dXx])(?![\d-])"
)
# "23,90 EUR", "4 Euro", "DM 29,80", "10,-- DM", "1.250 €", "DM 5,-", "2.- Euro", "10000 Euro",
# "10 000 DM"; a blank only before a nought: "Heft 3 250 DM" may be two numbers
_AMOUNT = (
    r"(?:\d{4,7}|\d{1,3}(?: \d{3}){0,2} 0\d\d|\d{1,3}(?:\.\d{3}){0,3})(?!\d)"
    r"(?:,(?:\d\d|-{1,2}|[–—])|\.(?:-{1,2}|[–—]))?"
)
PRICE = pattern(
    r"(?<![\d.,])(?!(?:19|20)\d\d (?:DM|EUR|Euro|€) ?\d)"  # "5. Aufl. 1999 DM 29,80"
    rf"(?P<price>{_AMOUNT} ?(?:Euro|EUR|DM|€|Mark|Franken|CHF)(?!\p{{L}})"  # "23,90 EUR"
    rf"|(?<!\p{{L}})(?:DM|EUR|Euro|€|CHF) ?{_AMOUNT})(?!\d)"  # "DM 29,80"
)
# "ein mit 3 DM freigemachter Umschlag", "0,14 €/Min.": nobody is paid by it for what is had
NO_PRICE = pattern(
    r" (?:frei(?:gemacht|zumachen|gestempelt)|frankier)|(?: ?/ ?| pro | je )(?:Min\b|Minute|Anruf)"
)
PRICE_SIGNS = ("EUR", "Euro", "DM", "€", "Mark", "Franken", "CHF")
# "Düsseldorf", "Soest"; two words only where the first calls for a second ("Bad Honnef", "Mülheim
# an der Ruhr"); a bracket with a word that tells it from others ("Halle (Saale)"), and not what is
# said behind a town ("Köln (Telefon)")
_CITY = (
    r"(?P<city>"
    r"(?:(?:Bad|Bergisch|Sankt|St\.|Porta|Preußisch|Schloß|Neu|Alt|Burg|Königs|Hansestadt) )?"
    r"[\p{Lu}\ufffd][\p{Ll}\ufffd]{1,30}+(?:[-/]\p{Lu}[\p{Ll}\ufffd]{1,30}+){0,4}+"
    r"(?: (?:am|an der|ob der|im|in|i\.|a\. ?d\.|a\.) \p{Lu}\p{Ll}{1,30}+\.?)?"
    r"(?: \((?!(?:Tel|Fax|Handy|Mobil|Hotline|E?mail|Internet|Info|Verlag|Vertrieb|Versand|Kontakt"
    r"|Anmeld|Ansprech|Auskunft|Bestell|Preis|Redaktion|Herausgeb|Postf|Hinter|Eingang|Haupt"
    r"|Rathaus))\p{Lu}\p{Ll}{1,20}+(?:-\p{Lu}\p{Ll}{1,20}+)?\.?\))?)"
)
# "40219 Düsseldorf", "D-53113 Bonn", "59494 Soest", after a comma, a bullet or a street's number:
# "es waren 12000 Fälle" is none
FIVE_DIGITS = rich(r"\d{5} ")
POSTAL = pattern(
    r"(?=D|\d{5} )"
    r"(?:^|(?<=[,;•·|(:–])|(?<=[,;•·|(:–] )|(?<= - )|(?<=\bin )|(?<=\baus )"
    r"|(?<=\d )|(?<=\d  )|(?<=\d [a-z])|(?<=\d [a-z] ))"  # "Ring 5 a 40219 Düsseldorf"
    rf"(?:DE? ?- ?)?(?P<postal_code>\d{{5}}) {_CITY}"
)
# "Rossertstr. 4, 60 313 Frankfurt am Main", as old print has it: only behind a street's word or a
# P.O. box, since "im Jahr 2003, 60 313 Besucher" looks alike
SPACED_POSTAL = pattern(
    r"(?:(?:[Ss]tr(?:aße|asse|\.)|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer"
    r"|[Ww]all|[Mm]arkt|[Gg]raben|[Cc]haussee|\b(?:Am|An der|Auf der|Im|In der|Zum|Zur)"
    r" \p{Lu}[\p{L}-]{2,30}+) \d{1,4}(?: ?[-/] ?\d{1,4})?(?: ?[a-z])?|Postfach \d[\d ]{1,12})"
    rf"(?:[,;]| [-–])? (?P<code>(?:D ?- ?)?(?P<postal_code>\d\d \d{{3}}) {_CITY})"
)
# What each of them has; without it the look for one is spared, which takes fifteen times as long
SPACED_DIGITS = pattern(r"\d\d \d{3}")
# "60 313 Frankfurt" on a line of its own
SPACED_LINE = pattern(r"(?:D ?- ?)?\d\d \d{3} \p{Lu}\p{Ll}")
# "(Berlin), eMail: …": a supplier's town where no postal code stands
BRACKET_CITY = pattern(
    r"\((?P<city>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)\)(?=,? (?i:e-?mail|tel|fax|www|http))"
)
# "beim Verlag Lichtblau, Siegburg", "Druckerei Hövelkamp, Ahlen (Fax …)": a supplier's town behind
# a comma
SUPPLIER_CITY = by_first(
    r"(?:[Vv]erlags?|[Dd]ruckerei|[Bb]uchhandlung|[Vv]ersand|GmbH|Museum|[Aa]nstalt|[Ii]nstituts?"
    r"|[Aa]kademie|[Aa]rchivs?|[Zz]entrale|[Vv]ertriebsstelle)\b[^,.;:()]{0,50}, "
    r"(?P<city>(?:Bad |Sankt |St\. )?\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)(?<!str)"
    r"(?= ?[,;.()]| ?$)"
)
# "Tuchmacherstr. 27", "Am Hafenkopf 3", "Fürstenwall 25 a", "Konrad-Adenauer-Str. 13/II"
_FLOOR = r"(?:/[IVX]{1,4})"
_HOUSE = rf"\d{{1,4}}(?: ?[-/+] ?\d{{1,4}})?(?: ?[a-zA-Z])?{_FLOOR}?"
HOUSE_LAST = pattern(rf"\d.{{0,2}}$|\d ?[a-z]?{_FLOOR}$")
# Mannheim's squares: "C 2, 10"
SQUARE = pattern(r"(?:^|[,;:–-] |\()(?P<street>[A-U] ?\d, ?\d{1,2}(?:[-/]\d{1,2})?(?: ?[a-z])?)$")
STREET = pattern(rf"\p{{Lu}}[\p{{L}}\d. '’/-]{{2,50}} {_HOUSE}$")
# behind the town: "53177 Bonn, Am Kalkofen 2"
STREET_AFTER = pattern(rf", (?P<street>\p{{Lu}}[\p{{L}}. '’-]{{2,40}} {_HOUSE})(?=[,.;)]| ?$)")
# What has a number and is no street: "Abt. 410", "Merkblatt 17", "kostet DM 15", "zum Preis von 6"
NO_STREET = by_first(
    r"(?:Abt\.?|Abteilung|Referat|Ref\.|Dezernat|Zimmer|Zi\.|Raum|Heft|Nr\.|Band|Bd\.|Stand|Ordner"
    r"|[Bb]latt|[Ll]iste|App\.|Apparat|Ausgabe|Halle|Tel\.|Fax|DM|EUR|Euro|PF|Postfach"
    r"|Seite|S\.|von|vom|bis|ab|um|für|mit|je|kostet|seit)"
    rf" \d[\d /-]{{0,9}}\w?{_FLOOR}?$"
)
# An institution's name is no part of a street: "Friedhofsverlag Eichengrund Moorstr. 77"
INSTITUTION = by_first(
    r"(?:verlag|stelle|ministerium|verband|verein|institut|akademie|zentrale|büro|museum|bund"
    r"|kammer"
    r"|agentur|anstalt|archiv|\bGmbH|\bAG|\be\. ?V\.|\bStiftung|\bUniversität|\bAmt)\b",
    IGNORECASE,
)
# The street at the end of such a part: its last word, a word before "Straße" that stands alone, and
# "Am", "An der", "Lange", "Alte" before it
STREET_ALONE = pattern(
    r"(?:\b(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor|Bei|Alte[rn]?|Neue[rn]?|Lange[rn]?|Breite"
    r"|Große[rn]?|Kleine[rn]?|Hohe[rn]?|Obere|Untere|der|dem|den) ){0,3}"
    r"(?:\b\p{Lu}[\p{L}.'’-]{1,30} (?=(?:Straße|Str\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer) ))?"
    rf"\b\p{{Lu}}[\p{{L}}.'’-]{{1,40}} {_HOUSE}$"
)
POST_BOX = pattern(r"(?:Postfach|PF|Postf\.)\b", IGNORECASE)
CONTACT_LINE = pattern(
    r"(?:Tel|Fax|Telefon|Telefax|E-?Mail|Internet|www\.|https?://|Fon|Mobil|Ansprechpartner"
    r"|Postfach)\b",
    IGNORECASE,
)
# A site's menu has it, too: "Kontakt" above an address
CONTACT_HEADING = pattern(r"(?:Ihre? )?Kontakt(?:e|adressen?|daten)?:?$")
# What a page's foot is about: "Pressesprecherin Ruth Muster", "V.i.S.d.P."
PRESS_OFFICE = pattern(r"press|sprecher|verantwortlich|v\. ?i\. ?s|redaktion|impressum", IGNORECASE)
# What parts an address: commas, brackets, bullets of a letterhead
ADDRESS_BORDER = pattern(r"[,;•·|(:]| (?<!\d )[-–] | [-–] (?!\d)")

"""Contacts and addresses: numbers, mail and web addresses, ISBN, prices, postal addresses; every
detail as written."""

from __future__ import annotations

from .build import IGNORECASE, pattern, rich
from .lines import DASH

_PHONE_NUMBER = rf"(?:\+\d{{2}} ?)?\(?\d(?:[ ()/.•·–-]{{0,3}}+\d){{2,20}}+|{DASH} ?\d{{1,5}}(?!\d)"
# By their first letters, so that only places with one of these are looked at; in small letters what
# stands so in running text.
_TELEPHONE = "elefonisch|elefon|elefax|elfax|elef|el"
_PHONE_LABELS = {
    "T": _TELEPHONE, "t": _TELEPHONE, "F": "axabruf|ax|on|ernmündlich",
    "f": "axabruf|ax|ernmündlich", "R": "uf|ufnummer", "H": "otline|andy", "M": "obil", "m": "obil",
    "D": "urchwahl", "B": "estellfax|estelltelefon", "I": "nfotelefon", "S": "ervicetelefon",
}  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_PHONE_LABEL = "|".join(
    rf"{first}(?<!\p{{L}}{first})(?i:{rest})" for first, rest in _PHONE_LABELS.items()
)
# "Tel. 0221/4710-236", "per Fax: 0211/855-3159", "Telefax-Nr. 02214716961", "Tel. 0221 4710-112,
# Fax -113", "Tel./Fax: (02 21) 47 10-8 16"
CONTACT_NUMBER = pattern(
    rf"(?P<label>{_PHONE_LABEL})(?i:(?: ?-? ?(?:Nummer|Nr|Durchwahl))?\b(?: ?[.:]){{0,2}}"
    r"(?:(?: |/| ?(?:und|oder|u\.) )(?P<second>Fax|Telefax)(?:-?Nr)?(?: ?[.:]){0,2})? {0,2}"
    r"(?:(?:unter|an|über) )?(?:(?:der|die) )?(?:Ruf-?)?(?:Nummer |Nr\. )?"
    rf"(?P<number>{_PHONE_NUMBER}))"
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
    r"(?<![\w.,/@=+-])"
    r"(?<!-Nr\. )(?<!nummer )(?<!nummer: )(?<!ellnr\. )"  # "Bestellnr. 02345"
    r"(?<!- )(?<!\d )(?<!Az\. )(?<!Az\.: )"  # "Az.: 0815/4711"
    r"(?!\d\d\.\d\d\.)"  # "01.08.2006"
    r"(?P<number>(?=\(?[0+])(?:\+\d{2} ?)?\(?\d(?:[ ()/.•·–-]{0,3}+\d){5,20}+)(?![\w@])"
    r"(?P<fax> \((?:Tele)?[Ff]ax\))?"
)
# What an unlabelled number is, said before it: "bitte per Fax melden (0211/4710-999)"
FAX_SAID = pattern(
    r"(?:\bper |\bTele|\bmit |(?:Bestell|Antwort|Anmelde)-?)[Ff]ax\b(?!.*\b(?:[Tt]el|Anruf))"
    r"|\b[Ff]axabruf"
    r"|\b[Ff]ax(?:en|t|e) (?:Sie|man|uns|bitte)\b(?!.*\b(?:[Tt]el|[Aa]nruf|[Rr]uft|[Rr]ufen))"
)
# "bestellung@example.org", "info(at)example.org"
EMAIL = pattern(
    r"(?<![\w.+@-])[A-Za-z0-9_][\w.+-]{0,63}+(?:@|\(at\)|\[at\])"  # "max.muster@", "info(at)"
    r"(?:[A-Za-z0-9äöüß-]{1,63}+\.){1,6}[A-Za-z]{2,12}(?![\w-])"  # "post.example.org"
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
_ISBN_JOINT = "[ ‐‑‒–—―−-]"
ISBN = pattern(
    r"ISBN(?:-1[03])?(?:-Nr\.?| Nr\.?)?:? {0,2}"
    rf"(?P<isbn>\d(?:{_ISBN_JOINT}?\d){{8,11}}{_ISBN_JOINT}?[\dXx])(?![\d-])"
)
# "23,90 EUR", "4 Euro", "DM 29,80", "10,-- DM", "1.250 €", "DM 5,-"
_AMOUNT = r"\d{1,3}(?:\.\d{3}){0,3}(?:,(?:\d\d|-{1,2}|–))?"
PRICE = pattern(
    rf"(?<![\d.,])(?P<price>{_AMOUNT} ?(?:Euro|EUR|DM|€|Mark)(?!\p{{L}})"  # "23,90 EUR"
    rf"|(?<!\p{{L}})(?:DM|EUR|Euro|€) ?{_AMOUNT})(?!\d)"  # "DM 29,80"
)
# "ein mit 3 DM freigemachter Umschlag": nobody is paid by it
STAMPS = pattern(r" (?:frei(?:gemacht|zumachen|gestempelt)|frankier)")
PRICE_SIGNS = ("EUR", "Euro", "DM", "€", "Mark")
# "40219 Düsseldorf", "D-53113 Bonn", "59494 Soest"; two words only where the first calls for a
# second ("Bad Honnef", "Mülheim an der Ruhr"); after a comma, a bullet or a street's number: "es
# waren 12000 Fälle" is none
FIVE_DIGITS = rich(r"\d{5} ")
POSTAL = pattern(
    r"(?=D|\d{5} )"
    r"(?:^|(?<=[,;•·|(:–])|(?<=[,;•·|(:–] )|(?<= - )|(?<=\bin )|(?<=\baus )"
    r"|(?<=\d )|(?<=\d  )|(?<=\d [a-z])|(?<=\d [a-z] ))"  # "Ring 5 a 40219 Düsseldorf"
    r"(?:DE? ?- ?)?(?P<postal_code>\d{5}) (?P<city>"
    r"(?:(?:Bad|Bergisch|Sankt|St\.|Porta|Preußisch|Schloß|Neu|Alt|Burg|Königs|Hansestadt) )?"
    r"[\p{Lu}\ufffd][\p{Ll}\ufffd]{1,30}+(?:[-/]\p{Lu}[\p{Ll}\ufffd]{1,30}+){0,4}+"
    r"(?: (?:am|an der|ob der|im|in|i\.|a\. ?d\.|a\.) \p{Lu}\p{Ll}{1,30}+\.?)?)"
)
# "(Berlin), eMail: …": a supplier's town where no postal code stands
BRACKET_CITY = pattern(
    r"\((?P<city>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)\)(?=,? (?i:e-?mail|tel|fax|www|http))"
)
# "beim Verlag Lichtblau, Siegburg", "Druckerei Hövelkamp, Ahlen (Fax …)": a supplier's town behind
# a comma
SUPPLIER_CITY = pattern(
    r"(?:[Vv]erlags?|[Dd]ruckerei|[Bb]uchhandlung|[Vv]ersand|GmbH|Museum|[Aa]nstalt|[Ii]nstituts?"
    r"|[Aa]kademie|[Aa]rchivs?|[Zz]entrale|[Vv]ertriebsstelle)\b[^,.;:()]{0,50}, "
    r"(?P<city>(?:Bad |Sankt |St\. )?\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)(?= ?[,;.()]| ?$)"
)
# "Tuchmacherstr. 27", "Am Hafenkopf 3", "Fürstenwall 25 a"
_HOUSE = r"\d{1,4}(?: ?[-/+] ?\d{1,4})?(?: ?[a-zA-Z])?"
STREET = pattern(rf"\p{{Lu}}[\p{{L}}\d. '’/-]{{2,50}} {_HOUSE}$")
# behind the town: "53177 Bonn, Am Kalkofen 2"
STREET_AFTER = pattern(rf", (?P<street>\p{{Lu}}[\p{{L}}. '’-]{{2,40}} {_HOUSE})(?=[,.;)]| ?$)")
# What has a number and is no street: "Abt. 410", "Merkblatt 17", "kostet DM 15"
NO_STREET = pattern(
    r"(?:Abt\.?|Abteilung|Referat|Ref\.|Dezernat|Zimmer|Zi\.|Raum|Heft|Nr\.|Band|Bd\.|Stand|Ordner"
    r"|\w*[Bb]latt|\w*[Ll]iste|App\.|Apparat|Ausgabe|Halle|Tel\.|Fax|DM|EUR|Euro|PF|Postfach"
    r"|Seite|S\.)"
    r" \d[\d /-]{0,9}\w?$"
)
# An institution's name is no part of a street: "Friedhofsverlag Eichengrund Moorstr. 77"
INSTITUTION = pattern(
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
# What parts an address: commas, brackets, bullets of a letterhead
ADDRESS_BORDER = pattern(r"[,;•·|(:]|(?<!\d) [-–] | [-–] (?!\d)")

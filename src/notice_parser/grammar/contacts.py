"""Contacts and addresses: numbers, mail and web addresses, ISBN, prices, postal addresses; every detail as written."""

from __future__ import annotations

from .build import IGNORECASE, pattern, rich
from .lines import DASH

_PHONE_NUMBER = rf"(?:\+\d{{2}} ?)?\(?\d(?:[ ()/.•·–-]{{0,3}}+\d){{2,20}}+|{DASH} ?\d{{1,5}}(?!\d)"
# By their first letters, so that only places with one of these are looked at; in small letters what stands so in running text.
_TELEPHONE = "elefonisch|elefon|elefax|elfax|elef|el"
_PHONE_LABELS = {
    "T": _TELEPHONE, "t": _TELEPHONE, "F": "axabruf|ax|on|ernmündlich", "f": "axabruf|ax|ernmündlich", "R": "uf|ufnummer", "H": "otline|andy",
    "M": "obil", "m": "obil", "D": "urchwahl", "B": "estellfax|estelltelefon", "I": "nfotelefon", "S": "ervicetelefon",
}  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_PHONE_LABEL = "|".join(rf"{first}(?<!\p{{L}}{first})(?i:{rest})" for first, rest in _PHONE_LABELS.items())
# "Tel. 0221/4710-236", "per Fax: 0211/855-3159", "Telefax-Nr. 02214716961", "Tel. 0221 4710-112, Fax -113", "Tel./Fax: (02 21) 47 10-8 16"
CONTACT_NUMBER = pattern(
    rf"(?P<label>{_PHONE_LABEL})(?i:(?: ?-? ?(?:Nummer|Nr|Durchwahl))?\b(?: ?[.:]){{0,2}}"
    r"(?:(?: |/| ?(?:und|oder|u\.) )(?P<second>Fax|Telefax)(?:-?Nr)?(?: ?[.:]){0,2})? {0,2}"
    rf"(?:(?:unter|an|über) )?(?:(?:der|die) )?(?:Ruf-?)?(?:Nummer |Nr\. )?(?P<number>{_PHONE_NUMBER}))"
)
# One of these is in every sentence with such a number; a look for them is far cheaper than the pattern.
CONTACT_SIGNS = ("Tel", "tel", "TEL", "Fax", "fax", "FAX", "elefon", "Fon", "Ruf", "otline", "obil", "andy", "urchwahl", "ernm", "ELEFON", "HOTLINE")
# "… oder -237", "0221/4710-236 und 0221/4710-238": more numbers under the same label
CONTACT_MORE = pattern(rf" ?(?:oder|und|bzw\.|/) ?(?P<number>(?=[0+(]|{DASH}\d)(?:{_PHONE_NUMBER}))")
EMAIL = pattern(r"(?<![\w.+@-])[A-Za-z0-9_][\w.+-]{0,63}+@(?:[A-Za-z0-9äöüß-]{1,63}+\.){1,6}[A-Za-z]{2,12}(?![\w-])")
# "http://www.leitfaden.example.org", "www.rathaus.example.org", "schulen-netz.example.org/antrag"
_TOP_LEVEL = "(?:de|org|net|com|eu|info|nrw|int|gov|biz|tv|koeln|ruhr)"
URL = pattern(
    r"(?<![\w@.-])(?:(?:https?://|www\.)[^\s<>\"„“”»«]{3,500}+"
    rf"|(?:[a-z0-9äöü][a-z0-9äöü-]{{0,62}}+\.){{1,5}}{_TOP_LEVEL}(?![\w@-])(?!\.\w)(?:/[^\s<>\"„“”»«]{{0,300}}+)?)"
)
WEB_SIGNS = ("www.", "http", ".de", ".org", ".net", ".com", ".eu", ".info", ".nrw", ".int", ".gov", ".biz", ".tv", ".koeln", ".ruhr")
URL_TAIL = pattern(r"[.,;:!?)\]}'’]{1,8}$")
_ISBN_JOINT = "[ ‐‑‒–—―−-]"
ISBN = pattern(rf"ISBN(?:-1[03])?(?:-Nr\.?| Nr\.?)?:? {{0,2}}(?P<isbn>\d(?:{_ISBN_JOINT}?\d){{8,11}}{_ISBN_JOINT}?[\dXx])(?![\d-])")
# "23,90 EUR", "4 Euro", "DM 29,80", "10,-- DM", "1.250 €", "DM 5,-"
_AMOUNT = r"\d{1,3}(?:\.\d{3}){0,3}(?:,(?:\d\d|-{1,2}|–))?"
PRICE = pattern(rf"(?<![\d.,])(?P<price>{_AMOUNT} ?(?:Euro|EUR|DM|€)(?!\p{{L}})|(?<!\p{{L}})(?:DM|EUR|Euro|€) ?{_AMOUNT})(?!\d)")
PRICE_SIGNS = ("EUR", "Euro", "DM", "€")
# "40219 Düsseldorf", "D-53113 Bonn", "59494 Soest"; two words only where the first calls for a second ("Bad Honnef", "Mülheim an der Ruhr");
# after a comma, a bullet or a street's number: "es waren 12000 Fälle" is none
FIVE_DIGITS = rich(r"\d{5} ")
POSTAL = pattern(
    r"(?=D|\d{5} )(?:^|(?<=[,;•·|(:–])|(?<=[,;•·|(:–] )|(?<= - )|(?<=\bin )|(?<=\baus )|(?<=\d )|(?<=\d  )|(?<=\d [a-z])|(?<=\d [a-z] ))"
    r"(?:DE? ?- ?)?(?P<postal_code>\d{5}) (?P<city>"
    r"(?:(?:Bad|Bergisch|Sankt|St\.|Porta|Preußisch|Schloß|Neu|Alt|Burg|Königs|Hansestadt) )?"
    r"[\p{Lu}\ufffd][\p{Ll}\ufffd]{1,30}+(?:[-/]\p{Lu}[\p{Ll}\ufffd]{1,30}+){0,4}+"
    r"(?: (?:am|an der|ob der|im|in|i\.|a\. ?d\.|a\.) \p{Lu}\p{Ll}{1,30}+\.?)?)"
)
# "(Berlin), eMail: …": a supplier's town where no postal code stands
BRACKET_CITY = pattern(r"\((?P<city>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)\)(?=,? (?i:e-?mail|tel|fax|www|http))")
# "Tuchmacherstr. 27", "Am Hafenkopf 3", "Fürstenwall 25 a"
STREET = pattern(r"\p{Lu}[\p{L}\d. '’/-]{2,50} \d{1,4}(?: ?[-/+] ?\d{1,4})?(?: ?[a-zA-Z])?$")
POST_BOX = pattern(r"(?:Postfach|PF|Postf\.)\b", IGNORECASE)
CONTACT_LINE = pattern(r"(?:Tel|Fax|Telefon|Telefax|E-?Mail|Internet|www\.|https?://|Fon|Mobil|Ansprechpartner|Postfach)\b", IGNORECASE)
# What parts an address: commas, brackets, bullets of a letterhead
ADDRESS_BORDER = pattern(r"[,;•·|(:]|(?<!\d) [-–] | [-–] (?!\d)")

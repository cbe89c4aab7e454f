"""Halves of dates, numbers, units, names and addresses: what a text ends with that broke off within
one. All are tried on its last characters alone."""

from __future__ import annotations

from .build import pattern
from .dates import MONTHS

# "am 24. Novem", "vom 19.12.19", "am 07.0", "Dezember 20", "im Jahr 20", "3. März 19"
_HALF_MONTHS = "|".join(
    sorted({month[:n] for month in MONTHS.split("|") for n in range(1, len(month))} - {"Juni"[:4]})
)
HALF_DATE = pattern(
    r"(?:(?<!\d)\d{1,2}\. ?(?:[01]|[0-3]?\d\.(?:\d|\d{3}|19|20)?)"
    rf"|(?:{MONTHS}|Jahre?s?|Jahren|Sommer|Herbst|seit|ab|bis) (?:1|2|1[89]|20|19\d|20\d)"
    rf"|\d{{1,2}}\. ?(?:{_HALF_MONTHS})|[Aa]m \d{{1,2}}|(?:bis|ab|seit) (?:zum|dem) \d{{1,2}})$"
)
# "von 1.2", "lediglich 8.2", "1.45": thousands that lack digits; "Ziffer 3.2" has all
HALF_NUMBER = pattern(
    r"(?<!Nr\.)(?<!Nummer)(?<!Ziffer)(?<!Abschnitt)(?<!Kapitel)(?<!Version)(?<!Punkt)(?<!Tz\.)"
    r"(?:^|[ (])\d{1,3}\.\d{1,2}$"
)
# "rund 12", "mindestens 3", "noch 9,8": a count without what it counts
COUNT = pattern(
    r"(?:rund|etwa|circa|ca\.|mindestens|höchstens|um|von|über|knapp|fast|lediglich|nur|auf"
    r"|weitere|insgesamt|noch|schon|bereits|jeweils) \d[\d.]{0,9}(?:,\d{1,2})?$"
    # "gehen 1.900", "betragen 9,9": behind a verb, or what else is small
    r"|(?<!\p{L})\p{Ll}{2,20} \d(?:\d{0,2}\.\d{3}|[\d.]{0,9},\d{1,2})$"
    # "17 Ratsmitglieder stimmten dafür, 16"
    r"|\d \p{Lu}[^,.;:]{3,60}, \d{1,4}$"
)
NUMBER_WORD = (
    r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}{0,12}(?:zig|ßig|hundert))"
)
# "um 12,4 Pro", "mehr als 400 Kilome", "4,8 Million": half of what is counted; and more than one of
# what ends as no plural does: "in fünf Abschnit", "33.500 Kind", but "drei Mal"
_UNITS = "Euro Prozent Millionen Milliarden Kilometer Quadratmeter Kubikmeter Hektar Tonnen"
HALF_UNIT = pattern(
    r"\d (?:"
    + "|".join(unit[:n] for unit in _UNITS.split() for n in range(2, len(unit)))
    + r")(?<!\d Mi)(?<![ .]1 Million)$"
    rf"|(?:(?<!\p{{L}}){NUMBER_WORD}|(?<![\d.,/§])(?<!§ )(?:[2-9]|[1-9]\d{{1,2}}"
    r"|\d{1,3}\.\d{3})) (?:\p{Ll}{2,20}en )?"
    r"(?!Prozent$|Mal$|Grad$|Blatt$|Pfund$|Punkt$|Mann$|Promille$|Fach$)\p{Lu}\p{Ll}{2,20}"
    r"[bcdfgkmpqtvwxzß](?<!Stück)(?<!ich)$"
)
# "Die Abschreibungen steigen ab 2014 um", "Die Quote stieg dadurch auf": how far is not said
HALF_CHANGE = pattern(
    r"\b(?:ge)?(?:st[ie]{1,2}g|s[iau]nk|w[äau]chs|wuchs|erhöh|senk|verringer|kletter|schrumpf|kürz)"
    r"\p{Ll}{0,4} [^.:;]{0,90}(?<= )(?:um|auf)$"
)
# "der Vorsitzende des Kreis": a genitive's ending is missing
HALF_GENITIVE = pattern(
    r"(?:^|[ (])(?:des|eines|keines|jedes|dieses|ihres|seines|unseres) (?:\p{Ll}{2,24}en )?"
    r"\p{Lu}\p{Ll}{3,30}"
    r"(?:(?<![sznaox])(?<!er Art)(?<!ar)(?<!er)(?<!ember)(?<!April)(?<!ärz)(?<!Mai)"
    r"|(?<=[^dn]is)|(?<=aus)|(?<=ss)|(?<=ß))$"
)
# "bereit, sich an den Folgekosten zu": a clause that begins so ends with its infinitive
HALF_INFINITIVE = pattern(
    r", (?:um|ohne|(?:an)?statt|sich|ihn|sie|es|ihnen|ihm|ihr|rechtzeitig)"
    r" (?:[^,;:.]{1,80} )?zu$"
)
# "Beteiligt waren Herr Dr. Uhlenbrock, Frau", "die Gemeinde Sankt"
HALF_NAME = pattern(
    r"(?:(?:, |\b(?:und|an|mit|von|bei) |: )(?:Frau|Herrn?|Familie)"
    r"| (?:Sankt|Bad|St\.|Dr\.|Prof\.))$"
)
# "§ 7 Abs. 2 Satz", "Urteil vom 11.08.1998 - 9 A", "15 B 32"
HALF_PLACE = pattern(
    r"(?:Abs(?:atz|\.) ?\d{0,3}|§§? ?\d{1,4}[a-z]?) (?:Satz|Nr\.?|Buchst\.?)$"
    r"|[-–(] ?\d{1,2} \p{Lu}\p{L}{0,3}(?: \d{1,4})?$|Aktenzeichen$"
)
# ", 487": a postal code that lacks digits; "Tel. 02", "Telefon 0221/"
HALF_ADDRESS = pattern(
    r"[\p{L}.] ?\d{1,3}[a-z]?, (?:D-)?\d{1,4}$|(?:Tel|Telefon|Fax|Telefax|Mobil|Rufnummer"
    r"|Durchwahl)[.:]{0,2} \(?(?:\d{0,4}|0(?: \d{1,2}){1,2})\)?[/ -]{0,3}$"
    # "Telefon 05241 / 99 9": figures are set in twos from the right; "Hotline 02303 99"
    r"|(?:Tel|Telefon|Fax|Telefax|Mobil|Rufnummer|Hotline)[.:]{0,2} \(?0"
    r"(?:[\d /)]{0,12}(?<!\d)\d\d? \d|\d{2,4}\)?[/ -]{1,3}\d\d?)$"
)
# "Benötigt werden", "Ob", "Gleichwohl": all that there is of a sentence only begins it
BEGUN_ALONE = pattern(
    r"^(?:\p{Lu}\p{Ll}{3,20}(?:t|en) (?:wird|werden|wurden?)|Ob|Wenn|Weil|Dass|Daß|Sofern|Soweit"
    r"|Gleichwohl|Dennoch|Trotzdem|Jedoch|Allerdings|Deshalb|Daher|Zudem|Ferner|Außerdem"
    r"|(?:Der|Die|Das|Ein|Eine|Im|Am|Zum|Zur|In|Auf|Bei|Mit|Für|Nach|Von|Aus|Durch))$"
)
# "was sich oft erst später heraus": the first part of a verb that stands last in its clause
HALF_VERB = pattern(
    r", (?:was|die|der|das|dem|den|dass|daß|weil|wenn|ob|obwohl) (?=\p{Ll})[^,;:]{3,140}"
    r" (?:heraus|hervor|zurück|fest|statt|ein|ab|aus|vor|zusammen|entgegen|herab|hinaus)$"
)

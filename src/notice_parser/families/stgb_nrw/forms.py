"""The lines of the publisher's pages: headers, headings, site lines, and where a line that holds
several is cut. Each pattern has a real line beside it."""

from __future__ import annotations

from ...grammar.build import IGNORECASE, pattern, rich
from ...grammar.dates import DATE
from ...grammar.labels import LABEL
from ...grammar.lines import DASH, GREETING, SALUTATION, furniture_line

# The sections of the database. Any other is a section as well; these are known for the sake of
# scanned headers.
SECTIONS = (
    "Jugend, Soziales, Gesundheit",
    "Schule, Kultur, Sport",
    "Recht, Personal, Organisation",
    "Finanzen und Kommunalwirtschaft",
    "Wirtschaft und Verkehr",
    "Bauen und Vergabe",
    "Umwelt, Abfall, Abwasser",
    "Digitalisierung",
    "Verband Intern",
)

# "StGB NRW" from 2000 on, "NWStGB" before, "DStGB" in reprints
_PUBLISHER = "(?:StGB {0,2}(?:NRW|NW)|NW ?StGB|DStGB|StGB)"
_NUMBER = r"(?P<number>(?P<sequence>\d{1,4})(?: ?/ ?(?P<year>\d{4}|\d\d))?)"
_ASSOCIATION = "(?:Städte|Staedte)- und Gemeindebund"
_NUMBER_AND_YEAR = r"(?P<number>(?P<sequence>\d{1,4}) ?/ ?(?P<year>\d{4}|\d\d))"

# Headings
# --------------------------------------------------------------------------------------------
# "Mitteilungen - Jugend, Soziales, Gesundheit"; any dash ("Mitteilungen – Schule, Kultur, Sport"),
# any case.
HEADER = pattern(rf"(?P<word>mitteilungen) *+(?P<dash>{DASH}) *+(?P<section>\S.*+)?$", IGNORECASE)

# "StGB NRW-Mitteilung 603/2006 vom 01.08.2006"; "StGB NRW-Mitteilung vom 13.02.2020";
# "NWStGB-Mitteilung Nr. 412/98 vom 20.08.1997". The number's year may have two digits, the date may
# be in words; the whole line must be the heading, or it is a citation.
NUMBER_LINE = pattern(
    rf"(?:(?P<publisher>{_PUBLISHER}) ?{DASH}? ?)?(?P<kind>Mitteilung)(?: *+(?:lfd\. ?)?"
    rf"(?:Nr\.?)? *+{_NUMBER}(?![\d./]))?"
    rf"(?: *+,? *+(?:vom\b|v\.):? *+(?P<date>{DATE})?)? *+[.:]?$",
    IGNORECASE,
)

# "StGB NRW-Mitteilung vom 12.02.2014 Nr. 614/2014", "… vom 12.02.2014 (614/2014)"
LATE_NUMBER_LINE = pattern(
    rf"(?P<publisher>{_PUBLISHER}) ?{DASH}? ?(?P<kind>Mitteilung),? (?:vom|v\.):? ?(?P<date>{DATE})"
    rf" ?[,;–-]? ?\(?(?:lfd\. ?)?(?:Nr\.? ?)?{_NUMBER_AND_YEAR}\)?[.:]?$",
    IGNORECASE,
)

# The first half of a heading that was broken: "StGB NRW-", "StGB NRW-Mitteilung 603/2006 vom"
NUMBER_LINE_START = pattern(rf"{_PUBLISHER} ?{DASH}? ?(?:Mitteilung.{{0,24}})?$", IGNORECASE)
# A heading that cannot be read whole, where one is due: "StGB NRW-Mitteilung 603/2006 vom
# 2006-08-01", "… 60312/2006 …"
LOOSE_NUMBER_LINE = pattern(
    rf"(?P<publisher>{_PUBLISHER}) ?{DASH}? ?(?P<kind>Mitteilung)(?: *+"
    rf"(?:Nr\.?)? *+{_NUMBER}(?![\d./]))?(?:(?![\p{{L}}\d])(?P<rest>.{{1,60}}))?$",
    IGNORECASE,
)
# A heading with the title on the same line, or a whole notice on one: "… vom 01.08.2006
# Leistungsprozess im SGB II"
NUMBER_INLINE = rich(
    rf"(?<=^| )(?P<publisher>{_PUBLISHER}) ?{DASH}? ?(?P<kind>Mitteilung)(?: *+"
    rf"(?:Nr\.?)? *+{_NUMBER}(?![\d./]))?"
    rf"(?: *+vom:? *+(?P<date>{DATE}))?(?= ?[-–—:.,;|]?(?: |$))",
    IGNORECASE,
)
HEADER_INLINE = pattern(rf"(?<= )Mitteilungen {DASH} (?=\p{{Lu}})|^(?i:mitteilungen) {DASH} (?=\S)")

# "500/1996" alone: the head of an archive page.
BARE_NUMBER = pattern(
    r"(?:Nr\. ?)?(?P<number>(?P<sequence>\d{1,4}) ?/ ?(?P<year>(?:19|20)\d\d|\d\d))$"
)

# "StGB NRW-Pressemitteilung", "StGB NRW-Statement", "StGB NRW-Pressemitteilung 33/2020"
PRESS_LINE = pattern(
    # "Presseinformation" alone is other publishers' word
    rf"(?:(?P<publisher>{_PUBLISHER}) ?{DASH}? ?)?(?(publisher)|(?!Presseinformation))"
    r"(?P<kind>Pressemitteilung|Presseinformation|Statement)"
    rf"(?: *+(?:Nr\.?)? *+{_NUMBER})?(?: *+,? *+vom:? *+(?P<date>{DATE}))?"
    r"(?: ?/ ?\p{L}[\p{L}-]{2,25})?[.:]?$",  # "StGB NRW-Statement / Düsseldorf"
    IGNORECASE,
)
# "Pressemitteilung des StGB NRW", "Statement StGB NRW", "Presseinformation 12/2008 des Städte- und
# Gemeindebundes NRW"
PRESS_LINE_OF = pattern(
    rf"(?P<kind>Pressemitteilung|Presseinformation|Statement)(?: (?:Nr\.? ?)?{_NUMBER})?"
    rf" ?(?:de[sr]|vo[nm]|{DASH}|[|:/])? ?"
    rf"(?P<publisher>{_PUBLISHER}|{_ASSOCIATION}(?:e?s)? (?:NRW|Nordrhein-Westfalen))"
    rf"(?: ?,? ?vom:? ?(?P<date>{DATE}))?[.:]?$",
    IGNORECASE,
)
# "Gemeindebund Wiesenland-Pressemitteilung Nr. 7/2018 vom 3. Juni 2018": a sister association's,
# whose name has a word, so that it is no scan of "StGB NRW"
PRESS_LINE_OF_OTHERS = pattern(
    r"(?=[^-]{0,50}[a-zäöüß]{4})(?P<publisher>[A-ZÄÖÜ][A-Za-zÄÖÜäöüß. ]{3,50}+)-"
    r"(?P<kind>Pressemitteilung|Presseinformation|Statement)"
    rf"(?: (?:Nr\. ?)?{_NUMBER})?(?: ?,? ?vom:? ?(?P<date>{DATE}))?$"
)
# A heading whose kind is misspelt ("StGB NRW-Pressmitteilung", "StGB NRW-Miteilung 12/2006 vom …")
# or whose dash was escaped ("StGB NRW\\-Pressemitteilung")
_NUMBER_AND_DATE = (
    rf"(?: ?(?:Nr\.?)? ?{_NUMBER}(?![\d./]))?(?: ?,? ?(?:vom\b|v\.):? ?(?P<date>{DATE}))?[.:]?$"
)
_MISSPELT = (
    rf"(?P<publisher>{_PUBLISHER}) ?\\?{DASH}? ?(?P<misspelt>(?:%s){{e<=2}}){_NUMBER_AND_DATE}"
)
MISSPELT_PRESS_LINE = rich(_MISSPELT % "Pressemitteilung|Presseinformation", IGNORECASE)
MISSPELT_STATEMENT_LINE = rich(_MISSPELT % "Statement", IGNORECASE)
MISSPELT_NUMBER_LINE = rich(_MISSPELT % "Mitteilung", IGNORECASE)

# "Pressemitteilung BoxID: 596261", "Story Box-ID: 512333": a press release on another site.
FOREIGN_PRESS_LINE = pattern(
    r"(?:(?P<kind>Pressemitteilung)|Story) Box-?ID:? ?\d{1,9}$", IGNORECASE
)

# "Schnellbrief 192/2015" in a letter; "Schnellbrief Nr. 77/2009"
LETTER_LINE = pattern(rf"(?P<kind>Schnellbrief) (?:Nr\. ?)?{_NUMBER}$", IGNORECASE)

# "Düsseldorf," with the date on the next line
PLACE_LINE = pattern(r"(?P<place>\p{Lu}[\p{Ll}-]{2,25}+(?: \p{Lu}[\p{Ll}-]{2,25}+)?),?$")

# "Mitteilung" alone
WORD_LINE = pattern(r"(?P<kind>Mitteilung) *+[.:]?$", IGNORECASE)

_OF_LAND = "(?: NRW| Nordrhein-Westfalen)"
# "weiss" (the logo's name), "Städte- und Gemeindebund NRW", "StGB NRW-Mitteilungen"
_WHOSE = (
    rf"(?: des (?:{_ASSOCIATION}|StGB|NWStGB)(?:e?s)?{_OF_LAND}?"
    r"| (?:Nr\. ?)?[\d/ ]{1,9})"
)
FURNITURE_LINE = furniture_line(rf"""
    weiss|Video-Doku(?: {_PUBLISHER})?
    {_ASSOCIATION} (?:NRW|Nordrhein-Westfalen)(?: e\. ?V\.)?
    (?:{_PUBLISHER}[ -]*)?Mitteilungen{_WHOSE}?""")
# "Eindrücke vom" / "Hauptausschuss 2024", "Impressionen vom" / "Gemeindekongress 2022": a picture's
# caption over the page
SITE_LINE = pattern(r"\p{Lu}\p{L}{3,20}+ (?:vom|von|von der|aus dem|zum|zur)$")
SITE_EVENT = pattern(r"\p{Lu}[\p{L}\d. -]{3,60}+(?<=(?:19|20)\d\d)$")
# A letter that was flattened into one line is cut before these ("… Schnellbrief 192/2015 An die …
# Aktenzeichen: … 10.09.2015 …").
LETTER_INLINE = rich(r"(?P<number>Schnellbrief (?:Nr\. ?)?\d{1,4}(?: ?/ ?(?:\d{4}|\d\d)(?!\d))?)")
LETTER_CUTS = rich(
    rf"(?<=^| )(?:{LETTER_INLINE.text}"
    r"|(?P<furniture>An (?:die|alle) (?=\p{L})|Ansprechpartner(?:in)?:|Durchwahl\b)"
    rf"|(?<!Ihr )(?P<az>(?:{LABEL})\.?:)|(?P<date>{DATE})(?=[ ]|$)|"
    rf"(?P<salutation>{SALUTATION}[^,]{{2,60}},(?: sehr geehrte[^,]{{2,60}},){{0,2}}))",
)
LETTER_CLOSE = rich(rf"(?<=^| ){GREETING}(?= |$)")

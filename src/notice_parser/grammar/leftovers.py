"""What is left in a notice's head beside what was read there, and looks like a value of the
card."""

from __future__ import annotations

from .build import IGNORECASE, Sign, any_of, pattern
from .dates import DATE, MONTHS
from .labels import LABELS, OTHERS

_KIND = any_of(r"""
    mitteilung|rundschreiben|\p{L}{4,8}brief|runderla(?:ss|ß)|rderl\.|erl\.|bek\.|bekanntmachung
    verwaltungsvorschrift|statement|erla(?:ss|ß)|schreiben""")
_ENGLISH = "January|February|March|May|June|July|October|December"
_NUMBER = r"(?P<sequence>\d{1,4}) ?/ ?(?P<year>\d{4}|\d\d)(?![\w/-])"
# "81/1996", "(Nr. 1/2001)"
BARE_NUMBER = pattern(r"\(?(?:\p{L}{1,3}\.? ?)?" + _NUMBER.replace(r"|\d\d", "") + r"\)?$")
# Whether a line names a kind at all
NAMES_KIND = Sign(rf"(?i){_KIND}")
# A line that is nothing but a kind behind its publisher's name: "Landesverband-Statement"
KIND_ALONE = pattern(rf"\p{{Lu}}[\p{{L}} ]{{2,30}}-\p{{L}}{{0,12}}{_KIND}$", IGNORECASE)
# A line like any publisher's number line: "IV-Rundschreiben Nr. 81/1996", "Gem. RdErl. d. MI v.
# 3.4.2005", "Landesverband-Statement"; not "Der Erlass vom 3.4.2005", "Bezug: RdErl. v. …"
HEADING_LIKE = pattern(
    r"[*#|>='_+-]{0,5} ?(?:\[\w{1,4}\])?"  # what markup left there
    r"(?!.*\. \. \.)"  # of a table of contents
    r"(?!(?:Der|Die|Das|Dem|Den|Diese[rs]?|Im|In|Mit|Nach|Vom|Zum|Zur|Siehe|Vgl|Bezug)\b)"
    rf"(?:\p{{Lu}}[\p{{L}}.]{{0,14}}[ ,–-]{{1,3}}){{0,4}}(?i:\p{{L}}{{0,12}}{_KIND})(?!\p{{L}})"
    rf"(?:,?:? ?(?:[Nn][Rr]\.? ?)?{_NUMBER})?"
    rf"(?:(?P<way>[^:;]{{0,100}}?\b(?i:vom|v\.),? ?)(?P<date>{DATE})?)?"
)
# "Bekanntmachung … vom 29. September 2022 ........ 88"
LISTED = pattern(r"(?: ?\.){4,120} ?\d{1,4}$")
# What names end with that `AUTHORITY` matches
AUTHORITY_ENDS = ("amt", "gericht", "gerichtshof", "finanzhof", "tag", "bund", "ministerium")
# Whether a line may name one: "Bundesverwaltungsgericht - Pressestelle"
NAMES_AUTHORITY = Sign(
    r"(?i)(?:gericht|gerichtshof|finanzhof|ministerium|präsident|patentamt|bundesamt|landesamt"
    r"|ministerin|minister|kanzlei|verband|städtetag|kreistag|gemeindetag|bund)(?:$|\P{L})"
)
# "Europäisches Patentamt", "Städte- und Gemeindebund Brandenburg"
AUTHORITY = pattern(
    r"(?:\p{Lu}[\p{L}-]+ (?:(?:und|für|der|des) )?){0,4}"
    r"(?i:\p{L}*(?:amt|gericht|gerichtshof|finanzhof|(?:städte|kreis|gemeinde|land|bundes)tag"
    r"|\p{L}{3,12}bund|ministerium))"
    r"(?: \p{Lu}[\p{L}-]+)?$"
)
# What may be meant for a date, read or not: "02,08,1991", "den 12. Mia 2005", "August 2006",
# "1991-08-02", "..08.1991"
DATE_LIKE = pattern(
    r"(?<![\w/])[\dOlI?]{0,2} ?[.,/-]{1,2} ?[\dOlIXV?]{1,4} ?[.,/-]{1,2}[ ’']{0,2}[\dOlI]{1,5}"
    r"|\d{4}[.-]\d{1,2}[.-]\d{1,2}(?!\w)"
    rf"|(?:{MONTHS}|Feber|{_ENGLISH})(?!\p{{L}})"
    r"|\b\d{1,2}\.? ?\p{L}{3,9}\.? [12]\d{3}(?!\d)"
    r"|\b\d{1,2}\.\d{1,2}\.? ?(?:[12]\d{3}\b|$)"
    r"|^\d{1,2}\.\d{1,2}\. \p{Lu}"
    r"|^(?:vom|den|Datum)\b|^[….]{2,}[…. ]{2}",
    IGNORECASE,
)
# "(12.02.2016)", "Vom 3. März 2009", "Münster, den 18.07.2014", "Abteilung 4 vom 9.12.1999"
DATE_ALONE = pattern(
    r"\(?(?:(?!Beschlu|Urteil)\p{Lu}[\p{L}-]{3,24}(?: \p{Lu}\p{L}+)?"
    r"(?: Nr\. \S{1,9}| \d{1,4})?,? )?"
    r"(?:[Vv](?:om|\.) |den )?"
    rf"(?P<date>{DATE})(?:[).]?$| [-–] (?!.{{0,80}} \p{{Ll}}{{4}})| \(| (?:{'|'.join(LABELS)}))"
)
# "Geschäftszeichen VA 54-I", "GZ: …", "Beschluss vom 5.11.2019 - 1 BvR 23/14 -"
AZ_LIKE = pattern(
    rf"\b(?:{'|'.join(LABELS)}){OTHERS}(?: ?[.:]|(?= [\dIVX]))"
    r"|[-–] ?(?=[^-–]*\p{L})[^-–]*\d[^-–]*[-–]$"
    # "Aktenzeihen: 222-2.02", "Gesch.\\-Z. 222\\-2.02"
    r"|^(?:Gesc|Akt|A[.xz])\p{L}{0,12}[\p{L}.,\\ -]{0,5}[:.] ?(?=\S*\d|[IVX]+ )[\w\\./ -]{3,40}$",
    IGNORECASE,
)
# What may be the number of a publisher that is not known: "(Nr. 1-2001)", "Nr. 1", "I/2001"
OTHERS_VALUE = pattern(r"(?<!\p{L})(?i:nr|lfd)\b\.? ?\S|[\dIlO?] ?[^\w\s.,:;%] ?\d")
_DECISION = (
    r"(?:Urteil|Beschluss|Beschluß|Beschlüsse|\p{Lu}\p{Ll}{2,12}urteil|Gerichtsbescheid)e?\b"
)
# What may be its file number, behind the body: "Urteil vom 12.05.2010 (I B 2/17-10.20)", "Beschluß
# vom 7.5.1995 VI R 12/94"
OTHERS_AZ = pattern(
    r"(?:[(–-] ?|: )(?=[^()–]{0,30}\d)[^()–]{2,40}(?:\)| \\?[–-])\.?$"
    rf"|^{_DECISION}.{{0,60}}? {DATE},? (?=[^.;]{{0,20}}\d)[\p{{Lu}}\d].{{2,40}}$"
)
# "Urteil der 27. Kammer vom 21. Februar 2019 (VG 27 K 180.18)", "BVerwG 7 C 26.16 - Urteil vom …",
# "Beschluss vom 3. Mai 2012, Az. 4 L 12/09 nicht rechtskr„ftig"
DECISION_LIKE = pattern(
    rf"(?:\p{{Lu}}[\p{{L}} -]{{0,50}}, )?{_DECISION}.{{0,60}}\d.{{0,12}}"
    r"(?:\([^()]{4,40}\)| [-–] [^–]{4,40}(?: [-–])?)$"
    rf"|{_DECISION}.{{0,60}}\d, (?:Az\.|Aktenzeichen):? \S.{{3,60}}$"
    rf"|\p{{Lu}}\p{{L}}{{1,6}} (?=\S{{0,8}}\d|[IVX]+ )\S[^–]{{0,30}} [-–] "
    rf"(?:{_DECISION}|\S{{5,30}} ).{{0,60}}\d$"  # a damaged word for it
)
# "III A 4 - 37.71 -û": what stands behind the dash that ends a file number in a heading
MARK_BEHIND = pattern(r" [-–][^\d\s]{1,8}$")
# What stands behind a heading on its line
BEHIND_HEADING = pattern(r"$| ?[-–(/;]|,? (?:[Aa][KkZz]|[Gg]z|GZ|Gesch|Nr|[IVX]+ |\d)")
# "Mitzeilung Nr. 9/2014"; "- Vordruck Nr. 7" is an item of a list
NUMBER_LIKE = pattern(
    r"(?![-–•*] )[^\p{L}(]{0,5}(?:\p{Ll}+\": ?\")?\p{Lu}[\p{L}-]{5,25} (?:lfd\. ?)?Nr\. ?\S"
)
# The same behind the last sentence
AZ_BEHIND = pattern(rf"(?<=[.!?] )(?:{'|'.join(LABELS)}) ?[.:]{{1,2}} ?\S.{{0,40}}$", IGNORECASE)
# What stands right behind a number or a date that was read, and is the rest of it: "603|2006",
# "603/20060", "18.02.20 26"
NUMBER_GOES_ON = pattern(
    r"[-–\\|⁄.,_/ ]?['’]?\d|/?[OolI’']\b|/?[OolI’'][\dOolI]|[\\|⁄] | ?(?:Schräg|Quer)strich"
)
DATE_GOES_ON = pattern(r" ?\d\d?\b(?!\.)|[/–-]\d\d?\.\d\d?\.|, \d\d:\d\d")
TIME_OF_DAY = pattern(r"\b\d{1,2}:\d\d\b")
# Nothing but a gap parts what stands in two columns: "Abwassergebühr        Randnotiz"
COLUMNS = pattern(r"(?<=\S) {4,}(?=\S)")

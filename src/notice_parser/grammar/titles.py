"""What a title is not: a site's lines, names of newspapers and authorities, marks of other
formats."""

from __future__ import annotations

from .build import Sign, pattern
from .dates import MONTHS

# "… zum Europäischen" + "Patentübereinkommen", "… mit mehreren" + "Prioritäten"
WAITS_FOR_NOUN = pattern(
    r"(?: |^)(?:(?!Fisch)\p{Lu}\p{L}{0,24}(?:äisch|[lnrs]isch|eutsch)e[nrsm]?"
    r"|mehrere[nrm]?|alle[nr]|viele[nr]|einige[nr]|beiden|weiteren|anderen|solchen)$"
    # "Dringender" + "Handlungsbedarf"
    r"|^\p{Lu}\p{Ll}{2,20}"
    r"(?:(?:lich|end|ig|isch|bar|sam|haft|los|al)e[rs]|(?:ig|isch|bar|sam|haft|los)e)$"
)
# "(Teil 2)"
PART_OF_SERIES = pattern(r"(?:Teil|Folge|Band|Abschnitt) (?:\d{1,2}|[IVX]{1,4})$")
# "… auf das elektronische Verfahren ¹)", "… (VwV Siegel) *)"; not "… je km²"
FOOTNOTE_MARK = pattern(r"(?: ?(?:[¹²³⁴⁵]|\*)\)| [¹²³⁴⁵])$")
# "Kontakt: 0211 99999-30", "Kategorie: Umwelt": what a site says of a page, above its text
_SITE_LABEL = (
    r"Kategorie|Rubrik|Autor(?:in)?|Stand|Veröffentlicht|Aktualisiert|Lesezeit|Anzeige|Kontakt"
    r"|Pressekontakt|Ansprechpartner(?:in)?|Tel(?:efon)?\.?|E-?Mail"
)
SITE_LABEL = pattern(rf"(?:{_SITE_LABEL}): \S.*+$")
# "Rheinbogen-Nachrichten – das Portal für die Region", "Kommunalportal aktuell", "Neuer Kurier"
SITE_NAME = Sign(
    r"^(?:[^.!?:]{0,40}(?:portal|[Nn]achrichten|[Aa]nzeiger|zeitung|[Kk]urier|magazin|Blog)"
    r"(?: (?:aktuell|online|digital|[-–|] .{1,60}))?"
    r"|\p{Lu}[\p{L}-]+ (?:aktuell|online)"
    r"|(?:Das )?(?:Portal|Magazin|Nachrichten) (?:für|aus) .{1,60}"
    r"|(?:www\.)?[\p{L}\d-]+\.(?:de|info|net|org|com|example))$"
)

# "Stadt Muster", "Ministerium für Heimat", "Deutscher Landkreistag", "Pressestelle": who sends a
# press release
ISSUER = Sign(
    r"^(?:(?:Die |Der )?(?:Stadt|Gemeinde|Landkreis|Kreis|Landeshauptstadt|Hansestadt|Universität"
    r"|Hochschule|Polizei\p{L}*|Staatsanwaltschaft|Ministerium|Regierung|Bezirksregierung|Fraktion"
    r"|Wählergruppe|Gerichtshof) [^.!?:]{2,70}"
    r"|[^.!?:]{0,70}(?:\p{L}(?:ministerium|gericht|amt|verband|bund|kammer|anstalt|behörde|agentur"
    r"|stiftung)|(?i:städte|kreis|gemeinde)tag)(?: (?:\p{Lu}[\p{L}-]+|für|der|des|und|in|im)){0,5}"
    r"|[^!?:]{3,70} e\. ?V\."
    r"|(?:- )?Pressestelle(?: .{2,60})?(?: -)?)$"
)

# What a title does not begin with or hold, and small print, labels and marks of other formats do:
# "Kategorie: Umwelt", "**Titel**", "[Titel](http://…)"
MARKED_TITLE = Sign(
    r"(?i)^(?:[#*_\[(=/|~]|[-–] "  # "# Titel"
    r"|\d{1,2}:\d\d"  # "14:30 Uhr"
    rf"|(?:Titel|Betreff|Betr\.?|Überschrift|Bezug|Bearbeiter(?:in)?|Von|{_SITE_LABEL})"
    r"(?::| am | vom )"  # "Veröffentlicht am 5. Mai"
    r"|\p{Lu}[\p{L}-]+ aktuell$"  # "Städtetag aktuell"
    r"|(?:\p{L} ){3}"  # "T i t e l"
    rf"|(?:{MONTHS})$"
    r"|[^\p{L}]+$)"  # "12/2006"
    r"|[<>|*]|https?://|\]\("
)

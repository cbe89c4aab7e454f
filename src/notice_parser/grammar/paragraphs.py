"""Titles and paragraphs: list markers, the ends of complete lines, words that no title ends
with."""

from __future__ import annotations

from .build import LastWord, Sign, pattern

# Marks that a quotation begins with; “…” is the English way, »…« that of books
QUOTES = '"„“»'
# Bullets that begin nothing else, so that no neighbour has to say so; boxes to be ticked too
SURE_SIGNS = "•▪●○◦‣⁃➢►✓✔✗✘☐☑☒□■◻◼❏❑❒◆◇♦➔➜➤▶▸"
# "- ", "• ", "-- ", "- • ", "☐ "; not "- ; VG Minden, Urteil vom …", "- )."
BULLET = pattern(
    rf"(?P<marker>(?:--|[-‐‑‒–—―−?·*{SURE_SIGNS}]"
    r"|o(?= (?:\p{Lu}|\d|eine? |einen |zwei |drei |vier )))(?: [•·▪])?) +(?=[^\s;,.)])"
)
# "Anlage: Muster eines Fahrtenbuchs", "Vordruck Z 4": what a notice names last
ANNEX = pattern(r"(?:Anlagen?|Anhang|Anhänge|Vordrucke?|Muster|Beilagen?)(?![\p{L}-])")
# "1. ", "(1)", "1.1.", "I.", "a)"; not "86 Bewerber", "§ 6 a StVG", "1.Juli", "v. H."
NUMBERED = pattern(
    r"(?P<marker>\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)"  # "(1)", "(iv)"
    r"|(?:\d{1,2}|[a-z]{1,2}|[ivx]{3,4})\)"  # "1)", "aa)", "iii)"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?"  # "1.1", "1.2.3."
    r"|\d{1,2}\.|[IVX]{1,5}\."  # "1.", "IV."
    r"|[a-z]\.(?! ?\p{L}\.)"  # "a."; not "v. H."
    r"|[A-H]\.)"
    r" +(?=\S)"
)
# Ends of complete lines: a sentence, a closing quote or bracket, an amount ("148 Euro", "7,5 v.
# H.", "12.480", "18,00 €/t")
FOOTNOTE_MARKS = "¹²³⁴⁵⁶⁷⁸⁹⁰"  # "… genügt ein Stück.¹"
SENTENCE_END = pattern(rf"(?:[.!?:;…][\"”“»«'’)\]}}]{{0,3}}|[\"”»)\]])[{FOOTNOTE_MARKS}]{{0,2}}$")
# A bracket or quotation that ends in mid-sentence: "… des LG Köln (Az.: 416 O 94/02)" + "für
# überzeugend"
BRACKET_END = pattern(r"(?<![.!?:;…])[)\]\"”“»]$")
AMOUNT_END = pattern(
    r"\d(?: ?(?i:Euro|EUR|DM|€|%|Prozent|v\. ?H\.|qm|km|kg|t|cm|m)"
    r"(?:/(?:t|kg|l|m|m²|m³|qm|cbm|ha|km|kWh|h|Std\.|Stück|Tag|Monat|Jahr|Kopf|Person))?)?$"
)
# What begins so is the middle of a sentence, but for a bullet of one letter
IN_SENTENCE = pattern(r"\p{Ll}{2,}[ ,]")
# Words that no title ends with: "… und zur Entwicklung der"
DANGLING = LastWord("""
    der die das des dem den eine eines einer einem einen jede jeder jedes jedem jeden diese
    dieser dieses diesem diesen und oder sowie bzw. für zum zur in im ins am ans beim von vom
    gegen ohne zwischen als wie dass daß ob weil gemäß nebst &""")
# Nothing ends so, though a stop stands there: "…, d. h.", "… im Sinne der 4.", "Frau Terbrüggen,
# Tel.", "Postfach 10 07 12, 59494"
NEVER_LAST = pattern(
    r"(?<![\p{L}\d.])(?:d\. ?h|z\. ?B|i\. ?V\. ?m|i\. ?S\. ?[dv]|i\. ?d\. ?R"
    r"|Nr|Nrn|Abs|Art|Ziff|vgl|ca|Tel|Dr|Prof|gem|lfd|insb|v)\.$"
    # "… im Sinne der 4."
    r"|(?:^|\W)(?:[Dd]e[rsnm]|[Dd]ie|[Ii]m|[Aa]m|[Vv]om|[Zz]u[mr]) \d{1,2}\.$"
    r"|[,;] \d{5}$"  # "Postfach 10 07 12, 59494"
    r"|(?:^| )§§?$"
)
# "… für kleine" + "und mittlere Gemeinden": goes on with what stands before it
CONJUNCTION = pattern(r"(?:und|oder|sowie|bzw\.) ")
# What follows "Anmeldung:" or the first half of a number: an address, a path, a number
CONTACT_START = pattern(
    r"(?:https?://|www\.|Fachinfo|\+?\d[\d ()/.•·–-]{2,24}+(?:$|[,;.]))|[\w.+-]{1,64}+@"
)
# "… um 9,8" + "Prozent", "Telefon (0 25 72) 92" + "04-17": an amount and a number that a line's end
# cut in two
UNIT_START = pattern(
    r"(?:Euro|EUR|DM|€|Prozent|%|v\. ?H|Mio|Mrd|Tsd|Millionen|Milliarden|m[²³23]|qm|cbm|km|kg|ha"
    r"|kWh|MW|Meter|Kilometer|Hektar|Tonnen|(?:Quadrat|Kubik)meter)(?![\p{L}\d])"
)
HALF_NUMBER = pattern(r"(?:Tel|Fax|Telefon|Telefax|Durchwahl)[.:]{0,2} ?[\d ()/-]{1,14}+$")
# The end of a bracket that began in another line; not "Zu 1) …", "b) …"
CLOSING_WORD = pattern(r"[^()]{0,80}?\p{L}{2}\)")
# A row of a table that is nothing but figures
FIGURES_ROW = pattern(r"\d[\d.,]*+(?: [-–]?\d[\d.,]*+(?: ?%)?){2,12}+$")
# A long line that starts so and has no end is no sub-heading but the first half of a sentence: "Die
# kommunalen Spitzenverbände und die Betreiber"
BEGUN = pattern(
    r"(?:Der|Die|Das|Ein|Eine|Einer|Dieser|Diese|Dieses"
    r"|Nach|Mit|Im|In|Am|An|Beim|Bei|Auf|Aus|Seit|Durch|Wegen|Wenn|Da|Weil"
    r"|Es|Sie|Er|Wir|Auch) .{32}"
)
# "Der Landtag hat die Zuständigkeit …": with a beginning like this it is a sentence
FINITE_VERB = pattern(
    r" (?:hat|haben|ist|sind|wird|werden|kann|können|soll|sollen|muss|müssen|darf|dürfen"
    r"|wurde|wurden|war|waren|sieht|hält) "
)
# Words that a title seldom ends with, but does where a verb is parted: "Gigabitbüro nimmt Arbeit
# auf"
PARTICLE = LastWord("auf an ab aus bei mit nach vor zu ein um durch über unter")
# Two sentences in a line: no title then
INNER_SENTENCE = Sign(r"[\p{Ll}\d)”“\"]{3}[.!?] [\p{Lu}„“\"]")
# The same of a title, whose sentences may end in a short word: "… in der Form ganz ab. Das Geld
# fehlt"
TWO_SENTENCES = Sign(r"(?:[\p{Ll}\d)”“\"]{3}| \p{Ll}{2})[.!?] [\p{Lu}„“\"]")
# "~fett{…}", "[Bearbeiten]": another program's formatting or a wiki's links that were left in
FORMAT_LEFT = pattern(r"~\p{Ll}{2,16}\{|\[(?:Quelltext )?[Bb]earbeiten\]")
# "e.V.", "u.a.", "GmbH & Co.": a title may end so
ABBREVIATION_END = pattern(
    r"(?:\b\p{L}\. ?\p{L}\.|\b(?:Co|Nr|Abs|Art|Bd|Teil|usw|etc|bzw|ff|f|Str|Mio|Mrd|NRW|NW)\.)$"
)

"""The messages of diagnostics in German that are first said of the body, of ordering information
and references in it, or of the Az. below it."""

from __future__ import annotations

BODY = {
    # body
    "It may be a copy of one of {count} notices: {names}.": (
        "Der Text könnte eine Fassung einer von {count} Mitteilungen sein: {names}."
    ),
    "Copies that do not doubt it have different values of {label}.": (
        "Fassungen, an denen hier nichts zweifelhaft ist, haben verschiedene Werte ({label})."
    ),
    "The title may go on below.": "Der Titel könnte darunter weitergehen.",
    "The text is empty.": "Der Text ist leer.",
    "Without a known layout it is not certain what belongs to the text.": (
        "Ohne bekannte Form ist nicht sicher, was zum Text gehört."
    ),
    "No paragraph was found.": "Es wurde kein Absatz gefunden.",
    "This paragraph's role is not certain.": (
        "Was dieser Absatz ist (Fließtext, Zwischenüberschrift, Aufzählung …), ist nicht sicher."
    ),
    "Another program's formatting was left in.": (
        "Hier ist Formatierung eines anderen Programms stehen geblieben."
    ),
    "A page ends here, and perhaps no paragraph.": (
        "Hier endet eine Seite, vielleicht aber kein Absatz."
    ),
    "This line stands among a site's; it may be of the notice.": (
        "Diese Zeile steht zwischen Zeilen der Website; sie könnte zur Mitteilung gehören."
    ),
    "This paragraph begins in mid-sentence.": "Dieser Absatz beginnt mitten im Satz.",
    "These two lines may be one paragraph or two.": (
        "Diese beiden Zeilen können ein Absatz oder zwei sein."
    ),
    "These lines may be one paragraph or several.": (
        "Diese Zeilen können ein Absatz oder mehrere sein."
    ),
    "The notice stood on one line; where its paragraphs end is lost.": (
        "Die Mitteilung stand auf einer einzigen Zeile; wo die Absätze enden, ist verloren."
    ),
    "This line has the form of a heading: another notice may begin here.": (
        "Diese Zeile hat die Form einer Überschrift: Hier könnte eine weitere Mitteilung beginnen."
    ),
    "Addresses alone at the page's end may be none of the notice's text.": (
        "Adressen am Ende der Seite gehören vielleicht nicht zum Text der Mitteilung."
    ),
    "This line may be none of the notice's text.": (
        "Diese Zeile gehört vielleicht nicht zum Text der Mitteilung."
    ),
    "The text stops in the middle of a sentence.": "Der Text bricht mitten im Satz ab.",
    # ordering information and references
    "This was taken for ordering information, and may be none.": (
        "Dies wurde als Bestellhinweis gelesen und ist vielleicht keiner."
    ),
    "This was not taken for ordering information, and may be some.": (
        "Dies wurde nicht als Bestellhinweis gelesen und ist vielleicht einer."
    ),
    "A line ends within an address here.": "Hier endet eine Zeile in einer Adresse.",
    "Letters stand among a number's digits.": "In einer Nummer stehen Buchstaben.",
    "A mail address is written in words.": "Eine E-Mail-Adresse ist in Worten geschrieben.",
    "It ends where the text was cut off.": "Das Feld endet, wo der Text abgeschnitten ist.",
    "The last one ends where the text was cut off.": (
        "Der letzte Eintrag endet, wo der Text abgeschnitten ist."
    ),
    "There is no such day in the calendar, or it is not written as a date.": (
        "Diesen Tag gibt es nicht, oder er ist nicht als Datum geschrieben."
    ),
    "This may be somebody else's notice, or end elsewhere.": (
        "Dies könnte die Mitteilung eines anderen sein oder an anderer Stelle enden."
    ),
    "This may name another notice or circular; it was not taken for one.": (
        "Hier könnte eine andere Mitteilung oder ein Rundschreiben genannt sein; gelesen wurde es"
        " nicht so."
    ),
    # Az.
    "No Az. stands at the end.": "Am Ende steht kein Az.",
    '"{text}" stands there with nothing after it.': "Da steht „{text}“, und nichts folgt.",
    "Its first figure was a letter, which may be a department or another office's.": (
        "Die erste Ziffer war ein Buchstabe; er könnte für ein Dezernat oder eine andere Stelle"
        " stehen."
    ),
    "More lines follow the Az.; they were taken for page furniture.": (
        "Auf das Az. folgen weitere Zeilen; sie wurden der Seite zugerechnet, nicht der Mitteilung."
    ),
    "Another Az. of the same kind stands in the body: there may be two notices here.": (
        "Im Text steht ein weiteres Az. dieser Art: Dies könnten zwei Mitteilungen sein."
    ),
    "The Az. stood on two lines.": "Das Az. stand auf zwei Zeilen.",
    '"{text}" has none of the known forms of an Az.; it has no parts here.': (
        "„{text}“ hat keine der bekannten Formen eines Az.; es bleibt unzerlegt."
    ),
    "An Az. stands here, but more text follows it: it was left in the body.": (
        "Hier steht ein Az., aber es folgt weiterer Text: Es blieb im Text."
    ),
    "The last line names a file that looks like a court's or ministry's: it was left "
    "in the body.": (
        "Die letzte Zeile nennt ein Aktenzeichen, das nach einem Gericht oder Ministerium aussieht:"
        " Sie blieb im Text."
    ),
    "The Az. may stand here.": "Hier könnte das Az. stehen.",
    "The Az. may stand here, with marks of another encoding.": (
        "Hier könnte das Az. mit Zeichen einer anderen Kodierung stehen."
    ),
    "The Az. may stand behind the last sentence.": "Das Az. könnte hinter dem letzten Satz stehen.",
    "A time of day is no part of a file number.": "Eine Uhrzeit gehört zu keinem Aktenzeichen.",
    '"{text}" is a file plan as it stands; a department "II" or "III" looks like that in a scan.': (
        "„{text}“ ist so ein Aktenplanzeichen; in einem Scan sieht ein Dezernat „II“ oder „III“"
        " genauso aus."
    ),
}

"""The messages of diagnostics in German, by the field that they are first said of.

A "heading" is the line with kind, number and date, in German "Überschrift"; the line with the
section is the "Kopfzeile".
"""

from __future__ import annotations

from .diagnostics_body import BODY

DIAGNOSTICS = BODY | {
    # what is lost, restored or foreign in any field
    'Damaged characters were restored; there stood "{text}".': (
        "Beschädigte Zeichen wurden wiederhergestellt; hier stand „{text}“."
    ),
    "Letters are lost here.": "Hier fehlen Buchstaben.",
    "Marks of another encoding stand here.": "Hier stehen Zeichen einer anderen Kodierung.",
    "Marks of another encoding or of markup stand here.": (
        "Hier stehen Zeichen einer anderen Kodierung oder einer Auszeichnungssprache."
    ),
    'Scanned characters were put right; there stood "{text}".': (
        "Lesefehler eines Scans wurden berichtigt; hier stand „{text}“."
    ),
    "A value may stand here, with marks of another encoding.": (
        "Hier könnte eine Angabe mit Zeichen einer anderen Kodierung stehen."
    ),
    "A wide gap stands here: its sides may be two columns.": (
        "Hier ist eine breite Lücke: Links und rechts davon könnten zwei Spalten stehen."
    ),
    "The text ends here, perhaps in the middle of the number.": (
        "Hier endet der Text, vielleicht mitten in der Nummer."
    ),
    # the text as a whole: family, layout, several notices
    "The text has none of the known layouts.": "Der Text hat keine der bekannten Formen.",
    'The family "{family}" reads this page as well.': (
        "Auch die Familie „{family}“ erkennt diese Seite."
    ),
    "Another text stands around the heading, and may cite it.": (
        "Um die Überschrift steht ein anderer Text, der sie vielleicht anführt."
    ),
    "The heading stands in quotation marks: another text may cite it.": (
        "Die Überschrift steht in Anführungszeichen: Ein anderer Text könnte sie anführen."
    ),
    'This has the shape of a page of "{family}", but nothing that only its publisher writes.': (
        "Dies hat die Form einer Seite von „{family}“, aber nichts, was nur deren Herausgeber"
        " schreibt."
    ),
    "The heading may be an entry in a list.": "Die Überschrift könnte Eintrag einer Liste sein.",
    "No text stands below the heading: this may be an entry in a list.": (
        "Unter der Überschrift steht kein Text: Dies könnte der Eintrag einer Liste sein."
    ),
    "The text holds {count} notices; this is the first. parse_all gives all.": (
        "Der Text enthält {count} Mitteilungen; dies ist die erste. Alle liefert parse_all."
    ),
    "The notice has more than {count} characters; this is one of several pieces.": (
        "Die Mitteilung hat mehr als {count} Zeichen; dies ist eines von mehreren Stücken."
    ),
    # heading: another one, or one that was not read
    "Another heading stands here, which says something else.": (
        "Hier steht eine weitere Überschrift, die etwas anderes besagt."
    ),
    "A line like a heading stands here, which says something else.": (
        "Hier steht eine Zeile wie eine Überschrift, die etwas anderes besagt."
    ),
    "This line may be the heading of the notice, which was taken for its body.": (
        "Diese Zeile könnte die Überschrift der Mitteilung sein; sie wurde zum Text gerechnet."
    ),
    "The heading may stand here, with marks of another encoding.": (
        "Hier könnte die Überschrift mit Zeichen einer anderen Kodierung stehen."
    ),
    "Where the page is another publisher's, its date and kind may stand elsewhere.": (
        "Ist die Seite von jemand anderem, stehen Datum und Art vielleicht anderswo."
    ),
    "A mark stands behind the Az., which may be none of it.": (
        "Hinter dem Az. steht ein Zeichen, das vielleicht nicht dazugehört."
    ),
    "A figure stands in the publisher's name: a file number may begin in it.": (
        "Im Namen des Herausgebers steht eine Ziffer: Darin könnte ein Aktenzeichen beginnen."
    ),
    "A publisher's name may stand here.": "Hier könnte der Name des Herausgebers stehen.",
    "Another decision stands here.": "Hier steht eine andere Entscheidung.",
    "Another authority's name stands here.": "Hier steht der Name einer anderen Behörde.",
    "This word of a menu may be the title.": "Dieses Wort eines Menüs kann der Titel sein.",
    "Another notice begins below, which may be this one.": (
        "Darunter beginnt eine weitere Mitteilung, die auch diese sein könnte."
    ),
    "This stands in a quotation, and other text does not.": (
        "Dies steht in einem zitierten Abschnitt, anderer Text nicht."
    ),
    'The kind was read from "{text}".': "Die Art wurde aus „{text}“ gelesen.",
    # header
    "There is no header line.": "Es gibt keine Kopfzeile.",
    "There is no header line above the heading.": "Über der Überschrift steht keine Kopfzeile.",
    "The header names no section.": "Die Kopfzeile nennt keine Rubrik.",
    "The header may go on in the next line.": (
        "Die Kopfzeile könnte in der nächsten Zeile weitergehen."
    ),
    "The header stood on two lines.": "Die Kopfzeile stand auf zwei Zeilen.",
    "The header's second line may be none of its own.": (
        "Die zweite Zeile der Kopfzeile gehört vielleicht nicht dazu."
    ),
    "The header's blanks are lost, or its second line is the title.": (
        "Die Leerzeichen der Kopfzeile fehlen, oder ihre zweite Zeile ist der Titel."
    ),
    # number
    "The heading names no number.": "Die Überschrift nennt keine Nummer.",
    "More figures stand behind the number, which cannot be read.": (
        "Hinter der Nummer stehen weitere Ziffern, die nicht lesbar sind."
    ),
    "More figures stand behind the {said}.": "Hinter dem Feld „{said}“ stehen weitere Ziffern.",
    "Another number stands behind it.": "Dahinter steht eine weitere Nummer.",
    "It stands at the end of a word.": "Sie steht am Ende eines Wortes.",
    "A number alone may be that of something else.": (
        "Eine Nummer allein kann die von etwas anderem sein."
    ),
    "Another number stands here.": "Hier steht eine andere Nummer.",
    "The number may stand here.": "Hier könnte die Nummer stehen.",
    "The number is of {year}, the date of {other}.": (
        "Die Nummer ist von {year}, das Datum von {other}."
    ),
    # date
    "There is no heading with a number.": "Es gibt keine Überschrift mit einer Nummer.",
    "No date was found.": "Es wurde kein Datum gefunden.",
    "No date was found where this layout has one.": (
        "Wo in dieser Form das Datum steht, wurde keines gefunden."
    ),
    'There is no such day as "{given}".': "Den Tag „{given}“ gibt es nicht.",
    "The month may be a roman two or, after a scan, an eleven.": (
        "Der Monat könnte eine römische Zwei oder, nach einem Scan, eine Elf sein."
    ),
    "The text ends behind two figures of a year, which may be the half of it.": (
        "Der Text endet nach zwei Ziffern einer Jahreszahl, vielleicht in ihrer Mitte."
    ),
    "Another date stands here.": "Hier steht ein anderes Datum.",
    "The date may stand here.": "Hier könnte das Datum stehen.",
    # title and subtitle
    "The line where the title is due leads in to a quotation: it was read as body.": (
        "Wo der Titel stehen müsste, leitet eine Zeile ein Zitat ein: Sie wurde als Text gelesen."
    ),
    "No line can be the title.": "Keine Zeile kommt als Titel in Frage.",
    "No line can be the title: the text goes on with a paragraph where a title is due.": (
        "Keine Zeile kommt als Titel in Frage: An seiner Stelle folgt ein Absatz."
    ),
    "The title stood on {count} lines.": "Der Titel stand auf {count} Zeilen.",
    "The hyphen of a word that was broken may belong to it.": (
        "Der Bindestrich eines getrennten Wortes könnte zum Wort gehören."
    ),
    "Where this title begins is not certain.": "Wo dieser Titel beginnt, ist nicht sicher.",
    "The title stood behind the heading, and another line like one stands below.": (
        "Der Titel stand hinter der Überschrift, und darunter steht noch eine Zeile wie ein Titel."
    ),
    "The title's second line, or the title itself, may stand here.": (
        "Hier könnte die zweite Zeile des Titels oder der Titel selbst stehen."
    ),
    "The title stood on one line with what follows; its end was guessed.": (
        "Der Titel stand mit dem Folgenden auf einer Zeile; sein Ende ist geschätzt."
    ),
    "The first line is short and a paragraph follows: it may be the title.": (
        "Die erste Zeile ist kurz, und ein Absatz folgt: Sie könnte der Titel sein."
    ),
    "No heading stands above this line: it may be one that cannot be read.": (
        "Über dieser Zeile steht keine Überschrift: Sie könnte selbst eine unleserliche sein."
    ),
    "A line with marks or labels like these may be no title.": (
        "Eine Zeile mit solchen Zeichen oder Beschriftungen ist vielleicht kein Titel."
    ),
    "A title so long, with a full stop or with the first number of a list may belong "
    "to the body.": (
        "Ein so langer Titel, einer mit Punkt am Ende oder mit der ersten Nummer einer Aufzählung"
        " könnte zum Text gehören."
    ),
    "A line with a colon at its end may lead in to the body.": (
        "Eine Zeile mit Doppelpunkt am Ende könnte den Text einleiten."
    ),
    "A title that is a sentence may belong to the body.": (
        "Ein Titel, der ein Satz ist, könnte zum Text gehören."
    ),
    "The title may go on in the next line.": "Der Titel könnte in der nächsten Zeile weitergehen.",
    "The title may go on across the page's number.": (
        "Der Titel könnte hinter der Seitenzahl weitergehen."
    ),
    "The blanks of the title are lost.": "Die Leerzeichen des Titels fehlen.",
    "A title that is a paragraph may be the body.": (
        "Ein Titel, der ein ganzer Absatz ist, könnte der Text sein."
    ),
    "A line like a title stands below.": "Darunter steht eine Zeile wie ein Titel.",
    "The heading stands here again; the title may stand below it.": (
        "Hier steht die Überschrift noch einmal; der Titel könnte darunter stehen."
    ),
    "A line of the body may be the title.": "Eine Zeile des Textes könnte der Titel sein.",
    "Lines above the number may be the title.": "Zeilen über der Nummer könnten der Titel sein.",
    "One of these lines may be none of the title.": (
        "Eine dieser Zeilen gehört vielleicht nicht zum Titel."
    ),
    "The title is like a heading.": "Der Titel sieht wie eine Überschrift aus.",
    "This line may go on with the heading above it.": (
        "Diese Zeile könnte die Überschrift darüber fortsetzen."
    ),
    "Where the page is another publisher's, this may be it.": (
        "Ist die Seite von einem anderen Herausgeber, so könnte dies seine Angabe sein."
    ),
    "Where the page is another publisher's, its name may stand here.": (
        "Ist die Seite von einem anderen Herausgeber, so könnte hier dessen Name stehen."
    ),
    "More lines than title and subtitle stand above the kind line.": (
        "Über der Zeile mit der Art stehen mehr Zeilen als Titel und Untertitel."
    ),
    "The line below it may be none of the text, and this one neither.": (
        "Die Zeile darunter gehört vielleicht nicht zum Text, und diese auch nicht."
    ),
}

"""The weights of the evidence for ordering information.

Written by `tests/language/fit.py`: what speaks for ordering information is above zero. A sentence
is taken where the sum of the intercept and of the weights of its evidence is above zero, and it is
in doubt between `NO` and `YES`.
"""

from __future__ import annotations

from typing import NamedTuple


class Weight(NamedTuple):
    """A piece of evidence, its weight, and a sentence that shows it."""

    name: str
    weight: float
    sample: str


INTERCEPT = -1.56
NO = -0.8
YES = 1.3
WEIGHTS = (
    Weight(
        "act: can be got", +0.97, "Die Broschüre kann bei der Geschäftsstelle angefordert werden."
    ),
    Weight("act: one can get", +0.64, "Mitglieder können die Satzung im Intranet abrufen."),
    Weight("act: joins in", +0.62, "Wer sich einklinken will, braucht nur den Link."),
    Weight(
        "act: stands ready",
        +0.55,
        "Der Leitfaden steht unter www.example.org zum Herunterladen bereit.",
    ),
    Weight(
        "act: gives, lies, offers, the verb in two", +0.51, "Er geht Interessierten auf Wunsch zu."
    ),
    Weight("act: something can be done", +0.50, "Der Koffer kann dort besichtigt werden."),
    Weight(
        "act: a thing is given, the verb in two",
        +0.47,
        "Vordrucke gibt die Bewilligungsstelle in Papierform aus.",
    ),
    Weight("act: can be got, verb first", +0.43, "Bestellt werden können die Plakate beim Verlag."),
    Weight("act: -bar", +0.40, "Die Karte ist digital nutzbar."),
    Weight("act: how to get it", +0.37, "Wie man an die Druckvorlagen kommt?"),
    Weight("act: possible", +0.34, "Eine Anmeldung ist nicht erforderlich."),
    Weight("act: somebody may", +0.32, "Mitglieder können den Text nutzen."),
    Weight("act: they get it", +0.31, "Interessierte erhalten das Heft bei der Landesstelle."),
    Weight(
        "act: gets it sent",
        +0.30,
        "Die übrigen Einrichtungen bekommen die Mappe auf Antrag zugeschickt.",
    ),
    Weight("act: stands on the net", +0.30, "Der Text steht im Netz: www.example.org"),
    Weight("act: available", +0.29, "Die Studie ist beim Institut erhältlich."),
    Weight("act: noun of getting", +0.27, "Download: www.example.org"),
    Weight("act: put there", +0.27, "Das Gutachten ist im Intranet hinterlegt."),
    Weight(
        "act: gets it, the verb in two", +0.19, "Schulen fordern das Paket mit der Postkarte an."
    ),
    Weight("act: to be got", +0.18, "Das Heft ist beim Verlag zu beziehen."),
    Weight("act: noun of registering", +0.17, "Anmeldungen an die Akademie, Fax 0221 4710-112."),
    Weight("act: lets itself be done", +0.13, "Die Karte lässt sich im Internet vergrößern."),
    Weight("act: a shop has it", +0.11, "Der Buchhandel führt ihn unter der ISBN 3-7995-9901-4."),
    Weight("act: to be seen", +0.09, "Der Bericht ist im Internet nachzulesen."),
    Weight("act: register", +0.09, "Interessierte können sich bis zum 3. Mai anmelden."),
    Weight("act: noun of ordering", +0.08, "Bestellungen an: Verlag Lindner, Köln."),
    Weight("act: giving is done", +0.07, "Die Abgabe des Ratgebers erfolgt über die Kreise."),
    Weight("act: accessible", +0.07, "Der Text ist im Internet verfügbar."),
    Weight(
        "act: gives out, makes copies",
        +0.06,
        "Die Zahlenreihe gibt das Referat als Sonderauszug heraus.",
    ),
    Weight("act: do it", -0.13, "Bestellen Sie das Plakat bei der Verkehrswacht."),
    Weight("act: one finds", -0.16, "Das Formular finden Sie unter www.example.org."),
    Weight("act: at one's disposal", -0.32, "Das Muster steht im Mitgliederbereich zur Verfügung."),
    Weight(
        "act: takes orders, gives answers", -0.35, "Anmeldungen nimmt das Tagungsbüro entgegen."
    ),
    Weight("act: asked for", -0.48, "Um Anmeldung wird gebeten."),
    Weight("after: an offer, here a price", +1.05, ""),
    Weight("after: an offer, here a question", +0.51, ""),
    Weight("after: an offer, here terms", +0.41, ""),
    Weight("after: an offer, here sent to all", +0.28, ""),
    Weight("after: an offer, here a priced thing", +0.20, ""),
    Weight("after: an offer, here a number of copies", +0.16, ""),
    Weight("after: an offer, here a question how", +0.13, ""),
    Weight("after: an offer, here an act", +0.06, ""),
    Weight("after: an offer, here postage", -0.07, ""),
    Weight("after: an offer", -0.59, ""),
    Weight("after: a pronoun with an offer", -0.84, ""),
    Weight("against: enclosed", +0.80, "In der Anlage übersenden wir den Entwurf."),
    Weight("against: figures", +0.57, "Rund 60 Prozent der Gemeinden antworteten."),
    Weight("against: duty", +0.33, "Hunde müssen angemeldet werden."),
    Weight("against: we enclose", +0.10, "In der Anlage übersenden wir Ihnen den Entwurf."),
    Weight("against: public money", -0.05, "Das Land zahlt einen Betrag von 65 Euro je Person."),
    Weight(
        "against: a decision's place",
        -0.08,
        "Das Urteil vom 14.05.2025 (Az.: 16 K 4417/22 – abrufbar unter: www.x.de) ist richtig.",
    ),
    Weight(
        "against: log-in",
        -0.09,
        "Die Anmeldung am Fachverfahren wird zum Jahreswechsel umgestellt.",
    ),
    Weight(
        "against: intends to",
        -0.12,
        "Bis zum Jahresende wollen die Kommunen ihre Formulare im Netz anbieten.",
    ),
    Weight("against: filled in", -0.12, "Das Formular wird elektronisch ausgefüllt."),
    Weight("against: fraud", -0.13, "Die Betrüger boten unter www.example.org eine Erstattung an."),
    Weight("against: claim", -0.14, "Anträge sind an die Bezirksregierung zu richten."),
    Weight("against: they ask us", -0.15, "Wir bitten die Mitglieder um Hinweise."),
    Weight("against: told in the past", -0.16, "Die Kläger hatten die Unterlagen angefordert."),
    Weight("against: appointing", -0.18, "Der Rat nahm die Bestellung des Prüfers zur Kenntnis."),
    Weight("against: 3 of it", -0.22, ""),
    Weight(
        "against: subordinate or general", -0.25, "Strittig blieb, ob die Einladung wirksam ist."
    ),
    Weight("against: court", -0.31, "Das Urteil ist im Internet abrufbar."),
    Weight("against: source", -0.34, "Quelle: Statistisches Landesamt"),
    Weight(
        "against: reports wanted", -0.41, "Für einen kurzen Erfahrungsbericht wären wir dankbar."
    ),
    Weight("against: reported", -0.44, "Nach Ansicht der Kammer war die Einladung unwirksam."),
    Weight("against: credits", -0.44, "Titelbild: www.example.org/gruenau"),
    Weight("against: application", -0.50, "Bewerbungen sind bis zum 1. Mai einzureichen."),
    Weight("against: other things", -0.70, "Strom wird dann zum Großhandelspreis bezogen."),
    Weight("against: 2 of it", -0.99, ""),
    Weight("against: 1 of it", -1.40, ""),
    Weight("all: act, thing and channel", -0.14, "Das Heft gibt es beim Verlag."),
    Weight("all: act, thing and contact", -0.45, "Das Heft ist unter www.example.org abrufbar."),
    Weight("before: something to be had", +0.95, ""),
    Weight("before: an offer, here postage", +0.60, ""),
    Weight("before: goes on with an offer, and here", +0.60, ""),
    Weight("before: goes on with an offer", +0.38, ""),
    Weight("before: an offer, here delivery", +0.36, ""),
    Weight("before: an offer, here a price", +0.18, ""),
    Weight("before: an offer, here an act", +0.15, ""),
    Weight("before: an offer, here terms", +0.12, ""),
    Weight("before: an offer, here sent to all", -0.08, ""),
    Weight("before: something to be had, here a pronoun", -0.14, ""),
    Weight("before: an offer", -0.36, ""),
    Weight("both: label and contact", +1.48, "Bezug: www.example.org"),
    Weight("both: act and contact", +1.29, "Zu bestellen unter www.example.org."),
    Weight("both: event and contact", +0.71, "Zur Tagung: www.example.org"),
    Weight("both: thing and contact", +0.68, "Das Heft: www.example.org"),
    Weight("both: channel and thing", +0.54, "Das Heft liegt beim Amt."),
    Weight("both: way and act", +0.51, "Es kann kostenlos bestellt werden."),
    Weight("both: answers and contact", +0.49, "Auskunft: Tel. 0221 471012"),
    Weight("both: registering and you", +0.46, "Melden Sie sich jetzt an!"),
    Weight("both: act and thing", +0.45, "Die Broschüre kann bestellt werden."),
    Weight("both: act and what was named", +0.42, "Der Buchhandel führt ihn."),
    Weight("both: way and thing", +0.42, "Das Heft ist kostenlos."),
    Weight("both: bracket and act", +0.41, "Zu haben beim Amt (www.example.org)."),
    Weight("both: event and act", +0.34, "Zum Seminar kann man sich anmelden."),
    Weight("both: against and act", +0.23, "Anträge können abgerufen werden."),
    Weight("both: topic and contact", +0.21, "Vorsicht vor www.example.org!"),
    Weight(
        "both: registering and price", +0.09, "Anmeldeschluss ist der 3. Mai, der Beitrag 50 Euro."
    ),
    Weight("both: act and channel", +0.09, "Beim Verlag zu bestellen."),
    Weight("both: price and thing", -0.05, "Das Buch kostet 15 Euro."),
    Weight("both: contact, no verb", -0.06, "Auch als Film: www.example.org"),
    Weight(
        "both: filled in and contact", -0.09, "Das Formular wird auf www.example.org ausgefüllt."
    ),
    Weight("both: court and contact", -0.13, "Das Urteil steht unter www.example.org."),
    Weight("both: source and contact", -0.20, "Quelle: www.example.org"),
    Weight("both: they ask us and contact", -0.22, "Wir bitten um Hinweise an amt@example.org."),
    Weight("both: contact and thing, no verb", -0.22, "Film: www.example.org"),
    Weight("both: against and contact", -0.26, "Bewerbungen an amt@example.org"),
    Weight("both: label and verb", -0.26, "Der Leitfaden zeigt es: Es geht."),
    Weight("both: application and contact", -0.30, "Bewerbungen an amt@example.org"),
    Weight(
        "both: reports wanted and contact",
        -0.36,
        "Erfahrungen nimmt das Amt gern entgegen (amt@example.org).",
    ),
    Weight("both: answers and act", -0.38, "Auskünfte erteilt das Amt."),
    Weight("both: claim and contact", -0.41, "Anträge sind an amt@example.org zu richten."),
    Weight(
        "bracket: a person or number alone",
        +0.37,
        "Sie kann abgerufen werden (Frau Hinz, Tel. -244).",
    ),
    Weight("bracket: a web address alone", -0.11, "Die Zahl ist gestiegen (www.example.org)."),
    Weight("channel: members' area", +0.93, "Mitglieder finden ihn im Intranet."),
    Weight("channel: path", +0.73, "Rubrik „Muster“"),
    Weight("channel: office", +0.70, "Sie ist in der Geschäftsstelle zu haben."),
    Weight("channel: by", +0.54, "Bitte per Fax mit dem beiliegenden Vordruck."),
    Weight("channel: web place", +0.25, "Der Text steht auf der Homepage des Verbandes."),
    Weight("channel: post box", +0.23, "Postfach 10 11 12"),
    Weight("channel: there", +0.21, "Dort kann man sie abholen."),
    Weight("channel: from somebody", +0.12, "Er ist beim Umweltministerium zu haben."),
    Weight("channel: named person", -0.26, "Frau Hülsmann hilft weiter."),
    Weight("detail: price", +1.51, "23,90 EUR"),
    Weight("detail: web address", +1.37, "www.example.org"),
    Weight("detail: e-mail address", +1.19, "bestellung@example.org"),
    Weight("detail: bare number", +1.13, "Frau Petri (0251/9999-21)"),
    Weight("detail: ISBN", +1.07, "ISBN 3-89222-653-9"),
    Weight("detail: postal address", +0.78, "Lindenallee 62, 40474 Düsseldorf"),
    Weight("detail: order number", +0.49, "Bestell-Nr. 2045"),
    Weight("detail: labelled number", +0.07, "Tel. 0221 4710-112"),
    Weight("form: at most five words", +0.80, ""),
    Weight("form: no common verb", +0.34, ""),
    Weight("form: exclamation", -0.07, ""),
    Weight("form: no full stop", -0.28, ""),
    Weight("form: begins with a pronoun", -0.42, ""),
    Weight("form: not", -0.49, "Ein Bewerbungsformular gibt es nicht."),
    Weight("form: common verb", -0.55, "Das Heft ist vergriffen."),
    Weight("label: a question to the reader", +0.86, "Haben Sie Interesse an dem Heft?"),
    Weight("label: registering", +0.53, "Anmeldung: Volkshochschule, Tel. 02581 999."),
    Weight("label: thing and colon", +0.52, "Vordrucke und Plakate: Geschäftsstelle Ehrensache."),
    Weight("label: contact", +0.50, "Kontakt: Frau Terbrüggen, Tel. 0211 99."),
    Weight("label: ordering", +0.45, "Bestellungen: Verlag Lindner, Feldstraße 19."),
    Weight("label: contact, no colon", +0.29, "Ansprechpartnerin ist Frau Tomasek."),
    Weight(
        "label: for doing something with it",
        +0.22,
        "Zum Herunterladen: https://www.example.org/findbuch.pdf",
    ),
    Weight("label: more of it", +0.12, "Weitere Informationen unter www.example.org"),
    Weight("label: colon at a place", -0.18, "Hier: www.example.org"),
    Weight("many: 4 kinds of it", -0.11, ""),
    Weight("many: 5 kinds of it", -0.52, ""),
    Weight("only: price, no act", +1.17, "Das Heft kostet 5 DM."),
    Weight("only: contact without act", +0.87, "Frau Hinz, Tel. 0221 471012"),
    Weight("only: nothing against it", +0.87, "Das Heft gibt es dort."),
    Weight("only: price, no thing", +0.64, "Ein Heimplatz kostet 27 DM."),
    Weight("only: bracket and nothing else", +0.21, "Das gilt weiter (www.example.org)."),
    Weight("only: answers and act, no channel", +0.09, "Für Fragen stehen wir gern zur Verfügung."),
    Weight("only: bracket without act", -0.25, "Die Zahl stieg (www.example.org)."),
    Weight("only: act without channel", -0.31, "Das Heft ist erhältlich."),
    Weight("only: against and contact, no act", -0.36, "Anträge: amt@example.org"),
    Weight("only: goods, no thing", -0.56, "Kompost gibt es beim Amt."),
    Weight("place: last", -0.61, ""),
    Weight("place: alone", -0.69, ""),
    Weight("place: first", -0.97, ""),
    Weight("thing: event", +0.49, "Das Seminar findet in Hamm statt."),
    Weight("thing: copies", +0.49, "Einzelexemplare sind kostenlos."),
    Weight("thing: answers", +0.47, "Weitere Informationen erteilt das Landesamt."),
    Weight("thing: form", +0.40, "Die Bewerbungsunterlagen werden verschickt."),
    Weight("thing: publication", +0.38, "Die Informationsbroschüre wendet sich an Eltern."),
    Weight(
        "thing: single copies", +0.38, "Gedruckte Exemplare stellt das Ministerium zur Verfügung."
    ),
    Weight("thing: media", +0.37, "Der Film dauert 20 Minuten."),
    Weight("thing: access", +0.23, "Die Zugangsdaten teilt die Geschäftsstelle mit."),
    Weight("thing: text", -0.16, "Der vollständige Wortlaut umfasst zwölf Seiten."),
    Weight("topic: thrown away, closed", -0.22, "Der Bestand wird verschenkt oder vernichtet."),
    Weight("topic: elsewhere in the paper", -0.50, "Lesen Sie weiter auf der folgenden Seite."),
    Weight("topic: goods", -0.95, "Brennholz kann beim Revierförster bestellt werden."),
    Weight("way: on request", +0.97, "Auf Wunsch senden wir Ihnen das Heft zu."),
    Weight("way: delivery", +0.67, "Die Lieferung erfolgt gegen Rechnung."),
    Weight("way: terms", +0.59, "Die Zahl der Plätze ist begrenzt."),
    Weight("way: how many", +0.54, "Ab 10 Stück je 4 Euro."),
    Weight("way: data of a book", +0.46, "ISBN 978-3-00-099123-5, broschiert, 19,90 Euro"),
    Weight(
        "way: sent to all", +0.46, "Die Schrift ist allen Mitgliedern kostenlos übersandt worden."
    ),
    Weight("way: free", +0.45, "Das Faltblatt ist kostenlos."),
    Weight("way: kind of file", +0.45, "Die Satzung gibt es als PDF-Datei."),
    Weight("way: gladly", +0.41, "Wir geben sie gern weiter."),
    Weight("way: subscription", +0.36, "Subskribenten zahlen bis Jahresende DM 64,00."),
    Weight("way: fee", +0.36, "Die Leihgebühr beträgt 50 Euro pro Woche."),
    Weight("way: against payment", +0.33, "Gegen eine Schutzgebühr von 5 DM."),
    Weight("way: price and postage", +0.32, "Der Preis beträgt 5 Euro zzgl. Versand."),
    Weight("way: who wants it", +0.30, "Interessenten können das Video erwerben."),
    Weight("way: postage is charged", +0.30, "Für Porto und Verpackung werden 4,50 DM berechnet."),
    Weight("way: sold out", +0.25, "Vergriffen."),
    Weight("way: you", +0.21, "Dort finden Sie den Text."),
    Weight("way: we", -0.09, "Wir schicken ihn zu."),
)

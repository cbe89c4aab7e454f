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


INTERCEPT = -2.00
NO = -0.8
YES = 0.7
WEIGHTS = (
    Weight(
        "act: can be got", +0.67, "Die Broschüre kann bei der Geschäftsstelle angefordert werden."
    ),
    Weight("act: joins in", +0.63, "Wer sich einklinken will, braucht nur den Link."),
    Weight("act: one can get", +0.61, "Mitglieder können die Satzung im Intranet abrufen."),
    Weight(
        "act: stands ready",
        +0.61,
        "Der Leitfaden steht unter www.example.org zum Herunterladen bereit.",
    ),
    Weight(
        "act: gives, lies, offers, the verb in two", +0.52, "Er geht Interessierten auf Wunsch zu."
    ),
    Weight("act: giving is done", +0.46, "Die Abgabe des Ratgebers erfolgt über die Kreise."),
    Weight("act: available", +0.46, "Die Studie ist beim Institut erhältlich."),
    Weight("act: -bar", +0.46, "Die Karte ist digital nutzbar."),
    Weight("act: noun of registering", +0.43, "Anmeldungen an die Akademie, Fax 0221 4710-112."),
    Weight("act: lies out", +0.41, "Das Programm liegt in allen Filialen aus."),
    Weight(
        "act: gets it sent",
        +0.41,
        "Die übrigen Einrichtungen bekommen die Mappe auf Antrag zugeschickt.",
    ),
    Weight("act: to be got", +0.39, "Das Heft ist beim Verlag zu beziehen."),
    Weight(
        "act: a thing is given, the verb in two",
        +0.39,
        "Vordrucke gibt die Bewilligungsstelle in Papierform aus.",
    ),
    Weight(
        "act: in brackets",
        +0.37,
        "Das Gutachten (erhältlich bei der Abwasserberatung) empfiehlt das.",
    ),
    Weight("act: can be got, verb first", +0.36, "Bestellt werden können die Plakate beim Verlag."),
    Weight("act: noun of ordering", +0.36, "Bestellungen an: Verlag Lindner, Köln."),
    Weight("act: noun of getting", +0.33, "Download: www.example.org"),
    Weight("act: something can be done", +0.28, "Der Koffer kann dort besichtigt werden."),
    Weight("act: how to get it", +0.27, "Wie man an die Druckvorlagen kommt?"),
    Weight("act: stands on the net", +0.25, "Der Text steht im Netz: www.example.org"),
    Weight("act: lets itself be done", +0.24, "Die Karte lässt sich im Internet vergrößern."),
    Weight("act: they get it", +0.15, "Interessierte erhalten das Heft bei der Landesstelle."),
    Weight("act: possible", +0.14, "Eine Anmeldung ist nicht erforderlich."),
    Weight(
        "act: gets it, the verb in two", +0.11, "Schulen fordern das Paket mit der Postkarte an."
    ),
    Weight("act: somebody may", +0.10, "Mitglieder können den Text nutzen."),
    Weight("act: somebody sends", -0.14, "Die Geschäftsstelle sendet das Muster gern zu."),
    Weight("act: can be seen", -0.19, "Der Plan kann im Bauamt eingesehen werden."),
    Weight(
        "act: takes orders, gives answers", -0.21, "Anmeldungen nimmt das Tagungsbüro entgegen."
    ),
    Weight("act: to be seen", -0.34, "Der Bericht ist im Internet nachzulesen."),
    Weight("act: at one's disposal", -0.38, "Das Muster steht im Mitgliederbereich zur Verfügung."),
    Weight("act: asked for", -0.42, "Um Anmeldung wird gebeten."),
    Weight("after: an offer, here a price", +0.78, ""),
    Weight("after: an offer, here a question", +0.69, ""),
    Weight("after: an offer, here terms", +0.25, ""),
    Weight("after: an offer, here a priced thing", +0.17, ""),
    Weight("after: an offer, here a number of copies", +0.16, ""),
    Weight("after: an offer, here sent to all", +0.16, ""),
    Weight("after: an offer, here a question how", +0.13, ""),
    Weight("after: an offer, here an act", -0.13, ""),
    Weight("after: an article or pronoun with an offer", -0.66, ""),
    Weight("after: an offer", -0.72, ""),
    Weight("against: duty", +0.58, "Hunde müssen angemeldet werden."),
    Weight("against: figures", +0.50, "Rund 60 Prozent der Gemeinden antworteten."),
    Weight("against: enclosed", +0.44, "In der Anlage übersenden wir den Entwurf."),
    Weight("against: public money", +0.36, "Das Land zahlt einen Betrag von 65 Euro je Person."),
    Weight("against: later", +0.17, "Die Auswertung wird in Kürze veröffentlicht."),
    Weight(
        "against: takes reports",
        +0.11,
        "Berichte aus der Praxis nimmt die Geschäftsstelle gern entgegen.",
    ),
    Weight("against: they ask us", -0.10, "Wir bitten die Mitglieder um Hinweise."),
    Weight(
        "against: intends to",
        -0.12,
        "Bis zum Jahresende wollen die Kommunen ihre Formulare im Netz anbieten.",
    ),
    Weight("against: application", -0.15, "Bewerbungen sind bis zum 1. Mai einzureichen."),
    Weight(
        "against: registered by duty",
        -0.17,
        "Die Anmeldung des Hundes ist binnen zwei Wochen vorzunehmen.",
    ),
    Weight(
        "against: a decision's place",
        -0.17,
        "Das Urteil vom 14.05.2025 (Az.: 16 K 4417/22 – abrufbar unter: www.x.de) ist richtig.",
    ),
    Weight(
        "against: gives an opinion",
        -0.17,
        "Zu dem Entwurf können Verbände bis zum 9. Juli Stellung nehmen.",
    ),
    Weight("against: other things", -0.19, "Strom wird dann zum Großhandelspreis bezogen."),
    Weight("against: appointing", -0.23, "Der Rat nahm die Bestellung des Prüfers zur Kenntnis."),
    Weight("against: laid open", -0.24, "Der Entwurf liegt im Planungsamt öffentlich aus."),
    Weight("against: told in the past", -0.25, "Die Kläger hatten die Unterlagen angefordert."),
    Weight("against: fraud", -0.27, "Die Betrüger boten unter www.example.org eine Erstattung an."),
    Weight(
        "against: asks for yours", -0.27, "Wir bitten, uns einschlägige Satzungen zu überlassen."
    ),
    Weight(
        "against: by the rules",
        -0.31,
        "Nach der Hauptsatzung kann das Amtsblatt einzeln bezogen werden.",
    ),
    Weight(
        "against: gives something",
        -0.32,
        "Wer Spielzeug abgeben kann, wende sich an den Hausmeister.",
    ),
    Weight("against: a service", -0.34, "Eine kostenlose Beratung bietet die Verbraucherzentrale."),
    Weight(
        "against: reports wanted", -0.39, "Für einen kurzen Erfahrungsbericht wären wir dankbar."
    ),
    Weight("against: reported", -0.40, "Nach Ansicht der Kammer war die Einladung unwirksam."),
    Weight("against: credits", -0.42, "Titelbild: www.example.org/gruenau"),
    Weight("against: a third sign", -0.43, ""),
    Weight("against: tickets", -0.49, "Karten gibt es im Vorverkauf und an der Abendkasse."),
    Weight("against: a second sign", -0.90, ""),
    Weight("against: one sign", -1.55, ""),
    Weight("all: act, thing and channel", -0.50, "Das Heft gibt es beim Verlag."),
    Weight("all: act, thing and contact", -0.53, "Das Heft ist unter www.example.org abrufbar."),
    Weight("before: an offer, here postage", +0.63, ""),
    Weight("before: something to be had", +0.63, ""),
    Weight("before: goes on with an offer, and here", +0.56, ""),
    Weight("before: an offer, here delivery", +0.49, ""),
    Weight("before: an offer, here a price", +0.28, ""),
    Weight("before: goes on with an offer", +0.15, ""),
    Weight("before: an offer, here a fee", +0.14, ""),
    Weight("before: something to be had, here an article or pronoun", -0.16, ""),
    Weight("before: an offer", -0.68, ""),
    Weight("both: label and contact", +1.57, "Bezug: www.example.org"),
    Weight("both: act and contact", +1.07, "Zu bestellen unter www.example.org."),
    Weight("both: event and contact", +0.99, "Zur Tagung: www.example.org"),
    Weight("both: thing and contact", +0.87, "Das Heft: www.example.org"),
    Weight("both: act and thing", +0.58, "Die Broschüre kann bestellt werden."),
    Weight("both: channel and thing", +0.51, "Das Heft liegt beim Amt."),
    Weight("both: act and channel", +0.48, "Beim Verlag zu bestellen."),
    Weight("both: event and act", +0.46, "Zum Seminar kann man sich anmelden."),
    Weight("both: way and act", +0.46, "Es kann kostenlos bestellt werden."),
    Weight("both: way and thing", +0.44, "Das Heft ist kostenlos."),
    Weight("both: registering and you", +0.43, "Melden Sie sich jetzt an!"),
    Weight("both: act and what was named", +0.40, "Der Buchhandel führt ihn."),
    Weight("both: against and act", +0.30, "Anträge können abgerufen werden."),
    Weight("both: later and on request", +0.29, "Eine Zusammenstellung wird auf Wunsch zugesandt."),
    Weight("both: bracket and act", +0.28, "Zu haben beim Amt (www.example.org)."),
    Weight("both: answers and contact", +0.27, "Auskunft: Tel. 0221 471012"),
    Weight("both: topic and contact", +0.24, "Vorsicht vor www.example.org!"),
    Weight("both: contact, no verb", +0.17, "Auch als Film: www.example.org"),
    Weight("both: price and thing", +0.11, "Das Buch kostet 15 Euro."),
    Weight(
        "both: later and act, not on request",
        -0.13,
        "Die Geschäftsstelle wird das Muster unaufgefordert übersenden.",
    ),
    Weight("both: reported and act", -0.16, "Im Schreiben heißt es: „Fordern Sie das Heft an.“"),
    Weight(
        "both: filled in and contact", -0.22, "Das Formular wird auf www.example.org ausgefüllt."
    ),
    Weight(
        "both: public money and price", -0.23, "Das Land zahlt einen Betrag von 65 Euro je Person."
    ),
    Weight("both: label and verb", -0.23, "Der Leitfaden zeigt es: Es geht."),
    Weight("both: court and contact", -0.25, "Das Urteil steht unter www.example.org."),
    Weight("both: answers and act", -0.27, "Auskünfte erteilt das Amt."),
    Weight(
        "both: answers and claim",
        -0.30,
        "Fragen zur Antragstellung beantwortet die Bewilligungsstelle.",
    ),
    Weight("both: source and contact", -0.31, "Quelle: www.example.org"),
    Weight("both: claim and contact", -0.33, "Anträge sind an amt@example.org zu richten."),
    Weight("both: application and contact", -0.33, "Bewerbungen an amt@example.org"),
    Weight(
        "both: reports wanted and contact",
        -0.36,
        "Erfahrungen nimmt das Amt gern entgegen (amt@example.org).",
    ),
    Weight("both: other things and act", -0.42, "Ein Leihfahrrad kann per App gebucht werden."),
    Weight("both: against and contact", -0.42, "Bewerbungen an amt@example.org"),
    Weight("both: contact and thing, no verb", -0.46, "Film: www.example.org"),
    Weight("both: goods and act", -0.66, "Apfelbäume gibt der Verband ab."),
    Weight(
        "bracket: a person or number alone",
        +0.28,
        "Sie kann abgerufen werden (Frau Hinz, Tel. -244).",
    ),
    Weight("bracket: a web address alone", +0.12, "Die Zahl ist gestiegen (www.example.org)."),
    Weight("channel: path", +1.02, "Rubrik „Muster“"),
    Weight("channel: members' area", +0.98, "Mitglieder finden ihn im Intranet."),
    Weight("channel: office", +0.50, "Sie ist in der Geschäftsstelle zu haben."),
    Weight("channel: web place", +0.39, "Der Text steht auf der Homepage des Verbandes."),
    Weight("channel: post box", +0.37, "Postfach 10 11 12"),
    Weight("channel: by", +0.35, "Bitte per Fax mit dem beiliegenden Vordruck."),
    Weight("channel: there", +0.22, "Dort kann man sie abholen."),
    Weight("channel: from somebody", +0.15, "Er ist beim Umweltministerium zu haben."),
    Weight("channel: named person", +0.14, "Frau Hülsmann hilft weiter."),
    Weight("detail: web address", +1.29, "www.example.org"),
    Weight("detail: price", +1.27, "23,90 EUR"),
    Weight("detail: e-mail address", +1.07, "bestellung@example.org"),
    Weight("detail: ISBN", +1.05, "ISBN 3-89222-653-9"),
    Weight("detail: bare number", +0.98, "Frau Petri (0251/9999-21)"),
    Weight("detail: postal address", +0.59, "Lindenallee 62, 40474 Düsseldorf"),
    Weight("detail: order number", +0.50, "Bestell-Nr. 2045"),
    Weight("form: at most five words", +0.86, ""),
    Weight("form: no common verb", +0.26, ""),
    Weight("form: refers to what was named", +0.18, "Der Buchhandel führt ihn."),
    Weight("form: exclamation", +0.15, ""),
    Weight("form: thirty words and more", +0.14, ""),
    Weight("form: begins with an article or pronoun", -0.30, ""),
    Weight("form: not", -0.38, "Ein Bewerbungsformular gibt es nicht."),
    Weight("form: common verb", -0.41, "Das Heft ist vergriffen."),
    Weight("label: a question to the reader", +1.24, "Haben Sie Interesse an dem Heft?"),
    Weight("label: ordering", +0.65, "Bestellungen: Verlag Lindner, Feldstraße 19."),
    Weight("label: thing and colon", +0.62, "Vordrucke und Plakate: Geschäftsstelle Ehrensache."),
    Weight("label: registering", +0.52, "Anmeldung: Volkshochschule, Tel. 02581 999."),
    Weight("label: contact", +0.49, "Kontakt: Frau Terbrüggen, Tel. 0211 99."),
    Weight("label: contact, no colon", +0.19, "Ansprechpartnerin ist Frau Tomasek."),
    Weight(
        "label: for doing something with it",
        +0.17,
        "Zum Herunterladen: https://www.example.org/findbuch.pdf",
    ),
    Weight("many: four kinds of evidence", -0.18, ""),
    Weight("many: a fifth kind of evidence", -0.49, ""),
    Weight("only: nothing against it", +0.91, "Das Heft gibt es dort."),
    Weight("only: price, no act", +0.87, "Das Heft kostet 5 DM."),
    Weight("only: contact without act", +0.77, "Frau Hinz, Tel. 0221 471012"),
    Weight("only: price, no thing", +0.69, "Ein Heimplatz kostet 27 DM."),
    Weight("only: answers and act, no channel", +0.24, "Für Fragen stehen wir gern zur Verfügung."),
    Weight("only: bracket without act", +0.10, "Die Zahl stieg (www.example.org)."),
    Weight("only: a contact's label without contact", -0.12, "Ansprechpartnerin: Frau Tomasek"),
    Weight("only: against and contact, no act", -0.23, "Anträge: amt@example.org"),
    Weight("only: goods, no thing", -0.37, "Kompost gibt es beim Amt."),
    Weight("only: act without channel", -0.38, "Das Heft ist erhältlich."),
    Weight("place: last of the paragraph", -0.47, ""),
    Weight("place: first of the paragraph", -0.87, ""),
    Weight("place: only sentence of the paragraph", -0.96, ""),
    Weight("thing: copies", +0.66, "Einzelexemplare sind kostenlos."),
    Weight("thing: form", +0.56, "Die Bewerbungsunterlagen werden verschickt."),
    Weight("thing: access", +0.55, "Die Zugangsdaten teilt die Geschäftsstelle mit."),
    Weight("thing: answers", +0.51, "Weitere Informationen erteilt das Landesamt."),
    Weight("thing: event", +0.48, "Das Seminar findet in Hamm statt."),
    Weight("thing: publication", +0.44, "Die Informationsbroschüre wendet sich an Eltern."),
    Weight("thing: media", +0.41, "Der Film dauert 20 Minuten."),
    Weight(
        "thing: single copies", +0.28, "Gedruckte Exemplare stellt das Ministerium zur Verfügung."
    ),
    Weight("thing: text", -0.11, "Der vollständige Wortlaut umfasst zwölf Seiten."),
    Weight("topic: thrown away, closed", -0.15, "Der Bestand wird verschenkt oder vernichtet."),
    Weight("topic: elsewhere in the paper", -0.27, "Lesen Sie weiter auf der folgenden Seite."),
    Weight("topic: goods", -0.72, "Brennholz kann beim Revierförster bestellt werden."),
    Weight("way: on request", +1.02, "Auf Wunsch senden wir Ihnen das Heft zu."),
    Weight("way: how many", +1.00, "Ab 10 Stück je 4 Euro."),
    Weight("way: terms", +0.95, "Die Zahl der Plätze ist begrenzt."),
    Weight("way: kind of file", +0.75, "Die Satzung gibt es als PDF-Datei."),
    Weight("way: delivery", +0.70, "Die Lieferung erfolgt gegen Rechnung."),
    Weight("way: free", +0.56, "Das Faltblatt ist kostenlos."),
    Weight("way: who wants it", +0.54, "Interessenten können das Video erwerben."),
    Weight("way: gladly", +0.49, "Wir geben sie gern weiter."),
    Weight("way: data of a book", +0.46, "ISBN 978-3-00-099123-5, broschiert, 19,90 Euro"),
    Weight("way: fee", +0.44, "Die Leihgebühr beträgt 50 Euro pro Woche."),
    Weight("way: subscription", +0.43, "Subskribenten zahlen bis Jahresende DM 64,00."),
    Weight("way: postage is charged", +0.36, "Für Porto und Verpackung werden 4,50 DM berechnet."),
    Weight(
        "way: sent to all", +0.33, "Die Schrift ist allen Mitgliedern kostenlos übersandt worden."
    ),
    Weight("way: price and postage", +0.29, "Der Preis beträgt 5 Euro zzgl. Versand."),
    Weight("way: against payment", +0.19, "Gegen eine Schutzgebühr von 5 DM."),
    Weight("way: sold out", +0.16, "Vergriffen."),
    Weight("way: you", +0.12, "Dort finden Sie den Text."),
    Weight("way: we", -0.22, "Wir schicken ihn zu."),
)

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


INTERCEPT = -1.89
NO = -1.0
YES = 0.8
WEIGHTS = (
    Weight(
        "act: can be got", +0.66, "Die Broschüre kann bei der Geschäftsstelle angefordert werden."
    ),
    Weight("act: joins in", +0.47, "Wer sich einklinken will, braucht nur den Link."),
    Weight(
        "act: stands ready",
        +0.46,
        "Der Leitfaden steht unter www.example.org zum Herunterladen bereit.",
    ),
    Weight(
        "act: gives, lies, offers, the verb in two", +0.45, "Er geht Interessierten auf Wunsch zu."
    ),
    Weight("act: one can get", +0.40, "Mitglieder können die Satzung im Intranet abrufen."),
    Weight("act: giving is done", +0.34, "Die Abgabe des Ratgebers erfolgt über die Kreise."),
    Weight("act: -bar", +0.34, "Die Karte ist digital nutzbar."),
    Weight("act: lies out", +0.34, "Das Programm liegt in allen Filialen aus."),
    Weight(
        "act: gets it sent",
        +0.27,
        "Die übrigen Einrichtungen bekommen die Mappe auf Antrag zugeschickt.",
    ),
    Weight("act: available", +0.27, "Die Studie ist beim Institut erhältlich."),
    Weight("act: how to get it", +0.26, "Wie man an die Druckvorlagen kommt?"),
    Weight(
        "act: a thing is given, the verb in two",
        +0.24,
        "Vordrucke gibt die Bewilligungsstelle in Papierform aus.",
    ),
    Weight("act: stands on the net", +0.23, "Der Text steht im Netz: www.example.org"),
    Weight("act: to be got", +0.23, "Das Heft ist beim Verlag zu beziehen."),
    Weight("act: can be got, verb first", +0.23, "Bestellt werden können die Plakate beim Verlag."),
    Weight("act: noun of registering", +0.22, "Anmeldungen an die Akademie, Fax 0221 4710-112."),
    Weight("act: noun of ordering", +0.22, "Bestellungen an: Verlag Lindner, Köln."),
    Weight("act: noun of getting", +0.21, "Download: www.example.org"),
    Weight(
        "act: in brackets",
        +0.19,
        "Das Gutachten (erhältlich bei der Abwasserberatung) empfiehlt das.",
    ),
    Weight("act: possible", +0.17, "Eine Anmeldung ist nicht erforderlich."),
    Weight("act: lets itself be done", +0.16, "Die Karte lässt sich im Internet vergrößern."),
    Weight("act: something can be done", +0.14, "Der Koffer kann dort besichtigt werden."),
    Weight("act: somebody may", +0.13, "Mitglieder können den Text nutzen."),
    Weight("act: they get it", +0.12, "Interessierte erhalten das Heft bei der Landesstelle."),
    Weight(
        "act: gets it, the verb in two", +0.10, "Schulen fordern das Paket mit der Postkarte an."
    ),
    Weight("act: can be seen", -0.12, "Der Plan kann im Bauamt eingesehen werden."),
    Weight(
        "act: takes orders, gives answers", -0.14, "Anmeldungen nimmt das Tagungsbüro entgegen."
    ),
    Weight("act: to be seen", -0.17, "Der Bericht ist im Internet nachzulesen."),
    Weight("act: one finds", -0.20, "Das Formular finden Sie unter www.example.org."),
    Weight("act: at one's disposal", -0.31, "Das Muster steht im Mitgliederbereich zur Verfügung."),
    Weight("act: asked for", -0.48, "Um Anmeldung wird gebeten."),
    Weight("after: an offer, here a price", +0.66, ""),
    Weight("after: an offer, here a question", +0.49, ""),
    Weight("after: an offer, here terms", +0.28, ""),
    Weight("after: an offer, here sent to all", +0.17, ""),
    Weight("after: an offer, here a priced thing", +0.16, ""),
    Weight("after: an offer, here a question how", +0.12, ""),
    Weight("after: an offer, here a number of copies", +0.12, ""),
    Weight("after: an offer, here postage", -0.11, ""),
    Weight("after: an offer", -0.58, ""),
    Weight("after: an article or pronoun with an offer", -0.68, ""),
    Weight("against: enclosed", +0.44, "In der Anlage übersenden wir den Entwurf."),
    Weight("against: figures", +0.38, "Rund 60 Prozent der Gemeinden antworteten."),
    Weight("against: duty", +0.36, "Hunde müssen angemeldet werden."),
    Weight("against: public money", +0.35, "Das Land zahlt einen Betrag von 65 Euro je Person."),
    Weight(
        "against: a decision's place",
        -0.10,
        "Das Urteil vom 14.05.2025 (Az.: 16 K 4417/22 – abrufbar unter: www.x.de) ist richtig.",
    ),
    Weight(
        "against: intends to",
        -0.11,
        "Bis zum Jahresende wollen die Kommunen ihre Formulare im Netz anbieten.",
    ),
    Weight("against: source", -0.15, "Quelle: Statistisches Landesamt"),
    Weight(
        "against: registered by duty",
        -0.16,
        "Die Anmeldung des Hundes ist binnen zwei Wochen vorzunehmen.",
    ),
    Weight("against: told in the past", -0.17, "Die Kläger hatten die Unterlagen angefordert."),
    Weight(
        "against: gives an opinion",
        -0.17,
        "Zu dem Entwurf können Verbände bis zum 9. Juli Stellung nehmen.",
    ),
    Weight(
        "against: asks for yours", -0.18, "Wir bitten, uns einschlägige Satzungen zu überlassen."
    ),
    Weight("against: they ask us", -0.19, "Wir bitten die Mitglieder um Hinweise."),
    Weight("against: laid open", -0.21, "Der Entwurf liegt im Planungsamt öffentlich aus."),
    Weight(
        "against: gives something",
        -0.23,
        "Wer Spielzeug abgeben kann, wende sich an den Hausmeister.",
    ),
    Weight("against: other things", -0.23, "Strom wird dann zum Großhandelspreis bezogen."),
    Weight(
        "against: by the rules",
        -0.25,
        "Nach der Hauptsatzung kann das Amtsblatt einzeln bezogen werden.",
    ),
    Weight("against: application", -0.25, "Bewerbungen sind bis zum 1. Mai einzureichen."),
    Weight("against: credits", -0.26, "Titelbild: www.example.org/gruenau"),
    Weight("against: appointing", -0.26, "Der Rat nahm die Bestellung des Prüfers zur Kenntnis."),
    Weight("against: a service", -0.27, "Eine kostenlose Beratung bietet die Verbraucherzentrale."),
    Weight(
        "against: reports wanted", -0.28, "Für einen kurzen Erfahrungsbericht wären wir dankbar."
    ),
    Weight("against: fraud", -0.30, "Die Betrüger boten unter www.example.org eine Erstattung an."),
    Weight("against: a third sign", -0.31, ""),
    Weight("against: reported", -0.33, "Nach Ansicht der Kammer war die Einladung unwirksam."),
    Weight("against: tickets", -0.34, "Karten gibt es im Vorverkauf und an der Abendkasse."),
    Weight("against: a second sign", -0.88, ""),
    Weight("against: one sign", -1.59, ""),
    Weight("all: act, thing and channel", -0.30, "Das Heft gibt es beim Verlag."),
    Weight("all: act, thing and contact", -0.35, "Das Heft ist unter www.example.org abrufbar."),
    Weight("before: something to be had", +0.68, ""),
    Weight("before: goes on with an offer, and here", +0.52, ""),
    Weight("before: an offer, here postage", +0.46, ""),
    Weight("before: an offer, here delivery", +0.32, ""),
    Weight("before: goes on with an offer", +0.30, ""),
    Weight("before: an offer, here a price", +0.16, ""),
    Weight("before: an offer, here a fee", +0.12, ""),
    Weight("before: an offer", -0.56, ""),
    Weight("both: label and contact", +1.39, "Bezug: www.example.org"),
    Weight("both: act and contact", +1.19, "Zu bestellen unter www.example.org."),
    Weight("both: thing and contact", +0.82, "Das Heft: www.example.org"),
    Weight("both: event and contact", +0.78, "Zur Tagung: www.example.org"),
    Weight("both: way and act", +0.55, "Es kann kostenlos bestellt werden."),
    Weight("both: channel and thing", +0.51, "Das Heft liegt beim Amt."),
    Weight("both: act and thing", +0.50, "Die Broschüre kann bestellt werden."),
    Weight("both: way and thing", +0.44, "Das Heft ist kostenlos."),
    Weight("both: act and channel", +0.39, "Beim Verlag zu bestellen."),
    Weight("both: event and act", +0.37, "Zum Seminar kann man sich anmelden."),
    Weight("both: registering and you", +0.37, "Melden Sie sich jetzt an!"),
    Weight("both: act and what was named", +0.37, "Der Buchhandel führt ihn."),
    Weight("both: later and on request", +0.26, "Eine Zusammenstellung wird auf Wunsch zugesandt."),
    Weight("both: answers and contact", +0.24, "Auskunft: Tel. 0221 471012"),
    Weight("both: topic and contact", +0.22, "Vorsicht vor www.example.org!"),
    Weight("both: bracket and act", +0.21, "Zu haben beim Amt (www.example.org)."),
    Weight("both: against and act", +0.11, "Anträge können abgerufen werden."),
    Weight("both: price and thing", +0.11, "Das Buch kostet 15 Euro."),
    Weight(
        "both: public money and price", -0.13, "Das Land zahlt einen Betrag von 65 Euro je Person."
    ),
    Weight("both: court and contact", -0.14, "Das Urteil steht unter www.example.org."),
    Weight(
        "both: later and act, not on request",
        -0.18,
        "Die Geschäftsstelle wird das Muster unaufgefordert übersenden.",
    ),
    Weight("both: application and contact", -0.18, "Bewerbungen an amt@example.org"),
    Weight(
        "both: filled in and contact", -0.19, "Das Formular wird auf www.example.org ausgefüllt."
    ),
    Weight(
        "both: answers and claim",
        -0.20,
        "Fragen zur Antragstellung beantwortet die Bewilligungsstelle.",
    ),
    Weight("both: answers and act", -0.20, "Auskünfte erteilt das Amt."),
    Weight("both: label and verb", -0.21, "Der Leitfaden zeigt es: Es geht."),
    Weight("both: claim and contact", -0.24, "Anträge sind an amt@example.org zu richten."),
    Weight(
        "both: reports wanted and contact",
        -0.26,
        "Erfahrungen nimmt das Amt gern entgegen (amt@example.org).",
    ),
    Weight("both: source and contact", -0.27, "Quelle: www.example.org"),
    Weight("both: other things and act", -0.33, "Ein Leihfahrrad kann per App gebucht werden."),
    Weight("both: contact and thing, no verb", -0.35, "Film: www.example.org"),
    Weight("both: against and contact", -0.45, "Bewerbungen an amt@example.org"),
    Weight("both: goods and act", -0.51, "Apfelbäume gibt der Verband ab."),
    Weight(
        "bracket: a person or number alone",
        +0.21,
        "Sie kann abgerufen werden (Frau Hinz, Tel. -244).",
    ),
    Weight("bracket: a web address alone", +0.10, "Die Zahl ist gestiegen (www.example.org)."),
    Weight("channel: path", +0.81, "Rubrik „Muster“"),
    Weight("channel: members' area", +0.66, "Mitglieder finden ihn im Intranet."),
    Weight("channel: office", +0.45, "Sie ist in der Geschäftsstelle zu haben."),
    Weight("channel: web place", +0.43, "Der Text steht auf der Homepage des Verbandes."),
    Weight("channel: by", +0.30, "Bitte per Fax mit dem beiliegenden Vordruck."),
    Weight("channel: post box", +0.22, "Postfach 10 11 12"),
    Weight("channel: named person", +0.17, "Frau Hülsmann hilft weiter."),
    Weight("channel: from somebody", +0.16, "Er ist beim Umweltministerium zu haben."),
    Weight("channel: there", +0.13, "Dort kann man sie abholen."),
    Weight("detail: price", +1.16, "23,90 EUR"),
    Weight("detail: e-mail address", +1.09, "bestellung@example.org"),
    Weight("detail: web address", +1.04, "www.example.org"),
    Weight("detail: bare number", +0.87, "Frau Petri (0251/9999-21)"),
    Weight("detail: ISBN", +0.77, "ISBN 3-89222-653-9"),
    Weight("detail: postal address", +0.67, "Lindenallee 62, 40474 Düsseldorf"),
    Weight("detail: order number", +0.44, "Bestell-Nr. 2045"),
    Weight("form: at most five words", +0.83, ""),
    Weight("form: no common verb", +0.32, ""),
    Weight("form: exclamation", +0.29, ""),
    Weight("form: refers to what was named", +0.11, "Der Buchhandel führt ihn."),
    Weight("form: no full stop", -0.17, ""),
    Weight("form: not", -0.39, "Ein Bewerbungsformular gibt es nicht."),
    Weight("form: begins with an article or pronoun", -0.42, ""),
    Weight("form: common verb", -0.54, "Das Heft ist vergriffen."),
    Weight("label: a question to the reader", +1.01, "Haben Sie Interesse an dem Heft?"),
    Weight("label: contact", +0.45, "Kontakt: Frau Terbrüggen, Tel. 0211 99."),
    Weight("label: registering", +0.43, "Anmeldung: Volkshochschule, Tel. 02581 999."),
    Weight("label: thing and colon", +0.38, "Vordrucke und Plakate: Geschäftsstelle Ehrensache."),
    Weight("label: ordering", +0.35, "Bestellungen: Verlag Lindner, Feldstraße 19."),
    Weight(
        "label: for doing something with it",
        +0.16,
        "Zum Herunterladen: https://www.example.org/findbuch.pdf",
    ),
    Weight("label: colon at a place", -0.12, "Hier: www.example.org"),
    Weight("many: a fifth kind of evidence", -0.47, ""),
    Weight("only: price, no act", +0.86, "Das Heft kostet 5 DM."),
    Weight("only: nothing against it", +0.86, "Das Heft gibt es dort."),
    Weight("only: price, no thing", +0.74, "Ein Heimplatz kostet 27 DM."),
    Weight("only: contact without act", +0.72, "Frau Hinz, Tel. 0221 471012"),
    Weight("only: answers and act, no channel", +0.16, "Für Fragen stehen wir gern zur Verfügung."),
    Weight("only: a contact's label without contact", -0.12, "Ansprechpartnerin: Frau Tomasek"),
    Weight("only: against and contact, no act", -0.25, "Anträge: amt@example.org"),
    Weight("only: act without channel", -0.28, "Das Heft ist erhältlich."),
    Weight("only: goods, no thing", -0.29, "Kompost gibt es beim Amt."),
    Weight("place: last of the paragraph", -0.42, ""),
    Weight("place: only sentence of the paragraph", -0.74, ""),
    Weight("place: first of the paragraph", -0.94, ""),
    Weight("thing: copies", +0.53, "Einzelexemplare sind kostenlos."),
    Weight("thing: event", +0.50, "Das Seminar findet in Hamm statt."),
    Weight("thing: publication", +0.45, "Die Informationsbroschüre wendet sich an Eltern."),
    Weight("thing: form", +0.42, "Die Bewerbungsunterlagen werden verschickt."),
    Weight("thing: answers", +0.41, "Weitere Informationen erteilt das Landesamt."),
    Weight("thing: media", +0.35, "Der Film dauert 20 Minuten."),
    Weight("thing: access", +0.26, "Die Zugangsdaten teilt die Geschäftsstelle mit."),
    Weight(
        "thing: single copies", +0.19, "Gedruckte Exemplare stellt das Ministerium zur Verfügung."
    ),
    Weight("thing: text", -0.17, "Der vollständige Wortlaut umfasst zwölf Seiten."),
    Weight("topic: thrown away, closed", -0.16, "Der Bestand wird verschenkt oder vernichtet."),
    Weight("topic: elsewhere in the paper", -0.26, "Lesen Sie weiter auf der folgenden Seite."),
    Weight("topic: goods", -0.52, "Brennholz kann beim Revierförster bestellt werden."),
    Weight("way: how many", +0.88, "Ab 10 Stück je 4 Euro."),
    Weight("way: on request", +0.88, "Auf Wunsch senden wir Ihnen das Heft zu."),
    Weight("way: terms", +0.79, "Die Zahl der Plätze ist begrenzt."),
    Weight("way: kind of file", +0.60, "Die Satzung gibt es als PDF-Datei."),
    Weight("way: delivery", +0.51, "Die Lieferung erfolgt gegen Rechnung."),
    Weight("way: gladly", +0.41, "Wir geben sie gern weiter."),
    Weight("way: data of a book", +0.40, "ISBN 978-3-00-099123-5, broschiert, 19,90 Euro"),
    Weight("way: who wants it", +0.38, "Interessenten können das Video erwerben."),
    Weight("way: price and postage", +0.34, "Der Preis beträgt 5 Euro zzgl. Versand."),
    Weight("way: fee", +0.29, "Die Leihgebühr beträgt 50 Euro pro Woche."),
    Weight("way: free", +0.28, "Das Faltblatt ist kostenlos."),
    Weight("way: subscription", +0.27, "Subskribenten zahlen bis Jahresende DM 64,00."),
    Weight(
        "way: sent to all", +0.26, "Die Schrift ist allen Mitgliedern kostenlos übersandt worden."
    ),
    Weight("way: postage is charged", +0.25, "Für Porto und Verpackung werden 4,50 DM berechnet."),
    Weight("way: against payment", +0.16, "Gegen eine Schutzgebühr von 5 DM."),
    Weight("way: you", +0.14, "Dort finden Sie den Text."),
    Weight("way: sold out", +0.11, "Vergriffen."),
    Weight("way: we", -0.24, "Wir schicken ihn zu."),
)

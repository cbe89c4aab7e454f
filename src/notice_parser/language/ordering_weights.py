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


INTERCEPT = -1.96
NO = -1.0
YES = 0.7
WEIGHTS = (
    Weight(
        "act: can be got", +0.90, "Die Broschüre kann bei der Geschäftsstelle angefordert werden."
    ),
    Weight(
        "act: gives, lies, offers, the verb in two", +0.62, "Er geht Interessierten auf Wunsch zu."
    ),
    Weight("act: one can get", +0.47, "Mitglieder können die Satzung im Intranet abrufen."),
    Weight("act: joins in", +0.45, "Wer sich einklinken will, braucht nur den Link."),
    Weight(
        "act: stands ready",
        +0.36,
        "Der Leitfaden steht unter www.example.org zum Herunterladen bereit.",
    ),
    Weight("act: -bar", +0.35, "Die Karte ist digital nutzbar."),
    Weight("act: stands on the net", +0.32, "Der Text steht im Netz: www.example.org"),
    Weight("act: giving is done", +0.31, "Die Abgabe des Ratgebers erfolgt über die Kreise."),
    Weight("act: available", +0.30, "Die Studie ist beim Institut erhältlich."),
    Weight(
        "act: a thing is given, the verb in two",
        +0.29,
        "Vordrucke gibt die Bewilligungsstelle in Papierform aus.",
    ),
    Weight("act: lies out", +0.28, "Das Programm liegt in allen Filialen aus."),
    Weight("act: to be got", +0.28, "Das Heft ist beim Verlag zu beziehen."),
    Weight("act: can be got, verb first", +0.27, "Bestellt werden können die Plakate beim Verlag."),
    Weight("act: noun of ordering", +0.27, "Bestellungen an: Verlag Lindner, Köln."),
    Weight("act: how to get it", +0.26, "Wie man an die Druckvorlagen kommt?"),
    Weight("act: put there", +0.24, "Das Gutachten ist im Intranet hinterlegt."),
    Weight(
        "act: gets it sent",
        +0.23,
        "Die übrigen Einrichtungen bekommen die Mappe auf Antrag zugeschickt.",
    ),
    Weight("act: possible", +0.22, "Eine Anmeldung ist nicht erforderlich."),
    Weight("act: noun of getting", +0.21, "Download: www.example.org"),
    Weight("act: noun of registering", +0.19, "Anmeldungen an die Akademie, Fax 0221 4710-112."),
    Weight("act: they get it", +0.17, "Interessierte erhalten das Heft bei der Landesstelle."),
    Weight(
        "act: in brackets",
        +0.15,
        "Das Gutachten (erhältlich bei der Abwasserberatung) empfiehlt das.",
    ),
    Weight("act: somebody may", +0.12, "Mitglieder können den Text nutzen."),
    Weight("act: something can be done", +0.11, "Der Koffer kann dort besichtigt werden."),
    Weight("act: accessible", +0.09, "Der Text ist im Internet verfügbar."),
    Weight(
        "act: gets it, the verb in two", +0.08, "Schulen fordern das Paket mit der Postkarte an."
    ),
    Weight(
        "act: gives out, makes copies",
        +0.06,
        "Die Zahlenreihe gibt das Referat als Sonderauszug heraus.",
    ),
    Weight("act: register", -0.05, "Interessierte können sich bis zum 3. Mai anmelden."),
    Weight(
        "act: takes orders, gives answers", -0.13, "Anmeldungen nimmt das Tagungsbüro entgegen."
    ),
    Weight("act: can be seen", -0.13, "Der Plan kann im Bauamt eingesehen werden."),
    Weight("act: to be seen", -0.14, "Der Bericht ist im Internet nachzulesen."),
    Weight("act: asked for", -0.18, "Um Anmeldung wird gebeten."),
    Weight("act: do it", -0.19, "Bestellen Sie das Plakat bei der Verkehrswacht."),
    Weight("act: one finds", -0.25, "Das Formular finden Sie unter www.example.org."),
    Weight("act: at one's disposal", -0.27, "Das Muster steht im Mitgliederbereich zur Verfügung."),
    Weight("after: an offer, here a price", +0.70, ""),
    Weight("after: an offer, here a question", +0.48, ""),
    Weight("after: an offer, here terms", +0.25, ""),
    Weight("after: an offer, here a priced thing", +0.18, ""),
    Weight("after: an offer, here sent to all", +0.16, ""),
    Weight("after: an offer, here a question how", +0.15, ""),
    Weight("after: an offer, here postage", -0.09, ""),
    Weight("after: an offer", -0.45, ""),
    Weight("after: an article or pronoun with an offer", -0.68, ""),
    Weight("against: reports a fault", +0.64, "Mängel an Laternen meldet man dem Bauhof."),
    Weight("against: enclosed", +0.59, "In der Anlage übersenden wir den Entwurf."),
    Weight("against: duty", +0.37, "Hunde müssen angemeldet werden."),
    Weight("against: public money", +0.32, "Das Land zahlt einen Betrag von 65 Euro je Person."),
    Weight("against: figures", +0.31, "Rund 60 Prozent der Gemeinden antworteten."),
    Weight(
        "against: takes reports",
        +0.13,
        "Berichte aus der Praxis nimmt die Geschäftsstelle gern entgegen.",
    ),
    Weight("against: later", +0.10, "Die Auswertung wird in Kürze veröffentlicht."),
    Weight("against: we enclose", +0.07, "In der Anlage übersenden wir Ihnen den Entwurf."),
    Weight(
        "against: has moved", -0.05, "Die neue Anschrift lautet: Johannstraße 99, 40476 Düsseldorf."
    ),
    Weight("against: paid back", -0.08, "Reisekosten werden auf Anforderung erstattet."),
    Weight(
        "against: a decision's place",
        -0.11,
        "Das Urteil vom 14.05.2025 (Az.: 16 K 4417/22 – abrufbar unter: www.x.de) ist richtig.",
    ),
    Weight(
        "against: intends to",
        -0.12,
        "Bis zum Jahresende wollen die Kommunen ihre Formulare im Netz anbieten.",
    ),
    Weight("against: appointing", -0.14, "Der Rat nahm die Bestellung des Prüfers zur Kenntnis."),
    Weight(
        "against: asks for yours", -0.15, "Wir bitten, uns einschlägige Satzungen zu überlassen."
    ),
    Weight(
        "against: registered by duty",
        -0.16,
        "Die Anmeldung des Hundes ist binnen zwei Wochen vorzunehmen.",
    ),
    Weight("against: source", -0.20, "Quelle: Statistisches Landesamt"),
    Weight(
        "against: gives an opinion",
        -0.20,
        "Zu dem Entwurf können Verbände bis zum 9. Juli Stellung nehmen.",
    ),
    Weight("against: laid open", -0.21, "Der Entwurf liegt im Planungsamt öffentlich aus."),
    Weight("against: a third sign", -0.23, ""),
    Weight("against: fraud", -0.23, "Die Betrüger boten unter www.example.org eine Erstattung an."),
    Weight("against: told in the past", -0.25, "Die Kläger hatten die Unterlagen angefordert."),
    Weight(
        "against: gives something",
        -0.27,
        "Wer Spielzeug abgeben kann, wende sich an den Hausmeister.",
    ),
    Weight("against: a service", -0.27, "Eine kostenlose Beratung bietet die Verbraucherzentrale."),
    Weight("against: application", -0.28, "Bewerbungen sind bis zum 1. Mai einzureichen."),
    Weight("against: other things", -0.32, "Strom wird dann zum Großhandelspreis bezogen."),
    Weight("against: credits", -0.34, "Titelbild: www.example.org/gruenau"),
    Weight(
        "against: by the rules",
        -0.34,
        "Nach der Hauptsatzung kann das Amtsblatt einzeln bezogen werden.",
    ),
    Weight("against: reported", -0.35, "Nach Ansicht der Kammer war die Einladung unwirksam."),
    Weight("against: they ask us", -0.35, "Wir bitten die Mitglieder um Hinweise."),
    Weight(
        "against: reports wanted", -0.37, "Für einen kurzen Erfahrungsbericht wären wir dankbar."
    ),
    Weight("against: tickets", -0.40, "Karten gibt es im Vorverkauf und an der Abendkasse."),
    Weight("against: a second sign", -0.91, ""),
    Weight("against: one sign", -1.59, ""),
    Weight("all: act, thing and channel", -0.24, "Das Heft gibt es beim Verlag."),
    Weight("all: act, thing and contact", -0.44, "Das Heft ist unter www.example.org abrufbar."),
    Weight("before: something to be had", +0.68, ""),
    Weight("before: goes on with an offer, and here", +0.55, ""),
    Weight("before: an offer, here postage", +0.36, ""),
    Weight("before: goes on with an offer", +0.34, ""),
    Weight("before: an offer, here delivery", +0.24, ""),
    Weight("before: an offer, here a price", +0.21, ""),
    Weight("before: an offer, here a fee", +0.13, ""),
    Weight("before: an offer, here terms", +0.08, ""),
    Weight("before: an offer, here a number of copies", +0.06, ""),
    Weight("before: an offer", -0.52, ""),
    Weight("both: label and contact", +1.51, "Bezug: www.example.org"),
    Weight("both: act and contact", +1.15, "Zu bestellen unter www.example.org."),
    Weight("both: thing and contact", +0.82, "Das Heft: www.example.org"),
    Weight("both: event and contact", +0.74, "Zur Tagung: www.example.org"),
    Weight("both: channel and thing", +0.59, "Das Heft liegt beim Amt."),
    Weight("both: way and act", +0.49, "Es kann kostenlos bestellt werden."),
    Weight("both: act and thing", +0.48, "Die Broschüre kann bestellt werden."),
    Weight("both: act and what was named", +0.46, "Der Buchhandel führt ihn."),
    Weight("both: way and thing", +0.40, "Das Heft ist kostenlos."),
    Weight("both: answers and contact", +0.35, "Auskunft: Tel. 0221 471012"),
    Weight("both: registering and you", +0.32, "Melden Sie sich jetzt an!"),
    Weight("both: against and act", +0.28, "Anträge können abgerufen werden."),
    Weight("both: act and channel", +0.25, "Beim Verlag zu bestellen."),
    Weight("both: topic and contact", +0.25, "Vorsicht vor www.example.org!"),
    Weight("both: event and act", +0.21, "Zum Seminar kann man sich anmelden."),
    Weight("both: later and on request", +0.20, "Eine Zusammenstellung wird auf Wunsch zugesandt."),
    Weight("both: bracket and act", +0.17, "Zu haben beim Amt (www.example.org)."),
    Weight("both: price and thing", +0.17, "Das Buch kostet 15 Euro."),
    Weight("both: contact, no verb", +0.10, "Auch als Film: www.example.org"),
    Weight(
        "both: later and contact",
        +0.07,
        "Die Studie wird später auf www.example.org veröffentlicht.",
    ),
    Weight("both: reported and act", -0.06, "Im Schreiben heißt es: „Fordern Sie das Heft an.“"),
    Weight(
        "both: later and act, not on request",
        -0.08,
        "Die Geschäftsstelle wird das Muster unaufgefordert übersenden.",
    ),
    Weight(
        "both: public money and price", -0.10, "Das Land zahlt einen Betrag von 65 Euro je Person."
    ),
    Weight("both: label and verb", -0.16, "Der Leitfaden zeigt es: Es geht."),
    Weight("both: they ask us and contact", -0.16, "Wir bitten um Hinweise an amt@example.org."),
    Weight("both: court and contact", -0.17, "Das Urteil steht unter www.example.org."),
    Weight(
        "both: answers and claim",
        -0.18,
        "Fragen zur Antragstellung beantwortet die Bewilligungsstelle.",
    ),
    Weight(
        "both: filled in and contact", -0.21, "Das Formular wird auf www.example.org ausgefüllt."
    ),
    Weight("both: claim and contact", -0.26, "Anträge sind an amt@example.org zu richten."),
    Weight("both: application and contact", -0.26, "Bewerbungen an amt@example.org"),
    Weight("both: source and contact", -0.29, "Quelle: www.example.org"),
    Weight("both: answers and act", -0.31, "Auskünfte erteilt das Amt."),
    Weight(
        "both: reports wanted and contact",
        -0.33,
        "Erfahrungen nimmt das Amt gern entgegen (amt@example.org).",
    ),
    Weight("both: contact and thing, no verb", -0.34, "Film: www.example.org"),
    Weight("both: other things and act", -0.37, "Ein Leihfahrrad kann per App gebucht werden."),
    Weight("both: against and contact", -0.44, "Bewerbungen an amt@example.org"),
    Weight("both: goods and act", -0.52, "Apfelbäume gibt der Verband ab."),
    Weight(
        "bracket: a person or number alone",
        +0.35,
        "Sie kann abgerufen werden (Frau Hinz, Tel. -244).",
    ),
    Weight("bracket: a web address alone", +0.05, "Die Zahl ist gestiegen (www.example.org)."),
    Weight("channel: members' area", +0.77, "Mitglieder finden ihn im Intranet."),
    Weight("channel: path", +0.71, "Rubrik „Muster“"),
    Weight("channel: office", +0.56, "Sie ist in der Geschäftsstelle zu haben."),
    Weight("channel: by", +0.36, "Bitte per Fax mit dem beiliegenden Vordruck."),
    Weight("channel: web place", +0.31, "Der Text steht auf der Homepage des Verbandes."),
    Weight("channel: from somebody", +0.28, "Er ist beim Umweltministerium zu haben."),
    Weight("channel: there", +0.17, "Dort kann man sie abholen."),
    Weight("channel: post box", +0.17, "Postfach 10 11 12"),
    Weight("channel: institution", -0.15, "Das Landesamt hilft weiter."),
    Weight("detail: price", +1.15, "23,90 EUR"),
    Weight("detail: web address", +1.07, "www.example.org"),
    Weight("detail: e-mail address", +1.03, "bestellung@example.org"),
    Weight("detail: bare number", +0.80, "Frau Petri (0251/9999-21)"),
    Weight("detail: ISBN", +0.76, "ISBN 3-89222-653-9"),
    Weight("detail: postal address", +0.66, "Lindenallee 62, 40474 Düsseldorf"),
    Weight("detail: order number", +0.39, "Bestell-Nr. 2045"),
    Weight("form: at most five words", +0.85, ""),
    Weight("form: no common verb", +0.34, ""),
    Weight("form: exclamation", +0.30, ""),
    Weight("form: refers to what was named", +0.10, "Der Buchhandel führt ihn."),
    Weight("form: thirty words and more", +0.08, ""),
    Weight("form: no full stop", -0.20, ""),
    Weight("form: begins with an article or pronoun", -0.34, ""),
    Weight("form: not", -0.44, "Ein Bewerbungsformular gibt es nicht."),
    Weight("form: common verb", -0.52, "Das Heft ist vergriffen."),
    Weight("label: a question to the reader", +1.03, "Haben Sie Interesse an dem Heft?"),
    Weight("label: contact", +0.43, "Kontakt: Frau Terbrüggen, Tel. 0211 99."),
    Weight("label: thing and colon", +0.41, "Vordrucke und Plakate: Geschäftsstelle Ehrensache."),
    Weight("label: registering", +0.39, "Anmeldung: Volkshochschule, Tel. 02581 999."),
    Weight("label: ordering", +0.38, "Bestellungen: Verlag Lindner, Feldstraße 19."),
    Weight(
        "label: for doing something with it",
        +0.22,
        "Zum Herunterladen: https://www.example.org/findbuch.pdf",
    ),
    Weight("label: more of it", +0.10, "Weitere Informationen unter www.example.org"),
    Weight("many: four kinds of evidence", -0.07, ""),
    Weight("many: a fifth kind of evidence", -0.53, ""),
    Weight("only: nothing against it", +0.88, "Das Heft gibt es dort."),
    Weight("only: price, no act", +0.87, "Das Heft kostet 5 DM."),
    Weight("only: contact without act", +0.73, "Frau Hinz, Tel. 0221 471012"),
    Weight("only: price, no thing", +0.71, "Ein Heimplatz kostet 27 DM."),
    Weight("only: answers and act, no channel", +0.11, "Für Fragen stehen wir gern zur Verfügung."),
    Weight("only: bracket and nothing else", +0.09, "Das gilt weiter (www.example.org)."),
    Weight("only: bracket without act", +0.07, "Die Zahl stieg (www.example.org)."),
    Weight("only: against and contact, no act", -0.08, "Anträge: amt@example.org"),
    Weight("only: a contact's label without contact", -0.22, "Ansprechpartnerin: Frau Tomasek"),
    Weight("only: act without channel", -0.28, "Das Heft ist erhältlich."),
    Weight("only: goods, no thing", -0.32, "Kompost gibt es beim Amt."),
    Weight("place: last of the paragraph", -0.33, ""),
    Weight("place: only sentence of the paragraph", -0.71, ""),
    Weight("place: first of the paragraph", -0.90, ""),
    Weight("thing: event", +0.54, "Das Seminar findet in Hamm statt."),
    Weight("thing: copies", +0.45, "Einzelexemplare sind kostenlos."),
    Weight("thing: form", +0.41, "Die Bewerbungsunterlagen werden verschickt."),
    Weight("thing: publication", +0.40, "Die Informationsbroschüre wendet sich an Eltern."),
    Weight("thing: answers", +0.34, "Weitere Informationen erteilt das Landesamt."),
    Weight("thing: access", +0.26, "Die Zugangsdaten teilt die Geschäftsstelle mit."),
    Weight("thing: media", +0.22, "Der Film dauert 20 Minuten."),
    Weight(
        "thing: single copies", +0.19, "Gedruckte Exemplare stellt das Ministerium zur Verfügung."
    ),
    Weight("thing: text", -0.15, "Der vollständige Wortlaut umfasst zwölf Seiten."),
    Weight("topic: thrown away, closed", -0.12, "Der Bestand wird verschenkt oder vernichtet."),
    Weight("topic: elsewhere in the paper", -0.29, "Lesen Sie weiter auf der folgenden Seite."),
    Weight("topic: goods", -0.58, "Brennholz kann beim Revierförster bestellt werden."),
    Weight("way: on request", +1.02, "Auf Wunsch senden wir Ihnen das Heft zu."),
    Weight("way: terms", +0.89, "Die Zahl der Plätze ist begrenzt."),
    Weight("way: how many", +0.72, "Ab 10 Stück je 4 Euro."),
    Weight("way: delivery", +0.61, "Die Lieferung erfolgt gegen Rechnung."),
    Weight("way: price and postage", +0.50, "Der Preis beträgt 5 Euro zzgl. Versand."),
    Weight("way: kind of file", +0.47, "Die Satzung gibt es als PDF-Datei."),
    Weight("way: data of a book", +0.42, "ISBN 978-3-00-099123-5, broschiert, 19,90 Euro"),
    Weight("way: free", +0.38, "Das Faltblatt ist kostenlos."),
    Weight("way: who wants it", +0.35, "Interessenten können das Video erwerben."),
    Weight("way: you", +0.30, "Dort finden Sie den Text."),
    Weight(
        "way: sent to all", +0.29, "Die Schrift ist allen Mitgliedern kostenlos übersandt worden."
    ),
    Weight("way: subscription", +0.28, "Subskribenten zahlen bis Jahresende DM 64,00."),
    Weight("way: gladly", +0.24, "Wir geben sie gern weiter."),
    Weight("way: postage is charged", +0.22, "Für Porto und Verpackung werden 4,50 DM berechnet."),
    Weight("way: against payment", +0.22, "Gegen eine Schutzgebühr von 5 DM."),
    Weight("way: fee", +0.22, "Die Leihgebühr beträgt 50 Euro pro Woche."),
    Weight("way: sold out", +0.14, "Vergriffen."),
    Weight("way: we", -0.19, "Wir schicken ihn zu."),
)

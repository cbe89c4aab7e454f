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


INTERCEPT = -2.03
NO = -1.0
YES = 0.6
WEIGHTS = (
    Weight(
        "act: can be got", +0.88, "Die Broschüre kann bei der Geschäftsstelle angefordert werden."
    ),
    Weight(
        "act: gives, lies, offers, the verb in two", +0.55, "Er geht Interessierten auf Wunsch zu."
    ),
    Weight("act: joins in", +0.47, "Wer sich einklinken will, braucht nur den Link."),
    Weight(
        "act: stands ready",
        +0.42,
        "Der Leitfaden steht unter www.example.org zum Herunterladen bereit.",
    ),
    Weight("act: one can get", +0.37, "Mitglieder können die Satzung im Intranet abrufen."),
    Weight("act: -bar", +0.37, "Die Karte ist digital nutzbar."),
    Weight("act: giving is done", +0.33, "Die Abgabe des Ratgebers erfolgt über die Kreise."),
    Weight("act: stands on the net", +0.31, "Der Text steht im Netz: www.example.org"),
    Weight("act: lies out", +0.30, "Das Programm liegt in allen Filialen aus."),
    Weight("act: to be got", +0.29, "Das Heft ist beim Verlag zu beziehen."),
    Weight("act: how to get it", +0.28, "Wie man an die Druckvorlagen kommt?"),
    Weight("act: available", +0.28, "Die Studie ist beim Institut erhältlich."),
    Weight(
        "act: gets it sent",
        +0.27,
        "Die übrigen Einrichtungen bekommen die Mappe auf Antrag zugeschickt.",
    ),
    Weight(
        "act: a thing is given, the verb in two",
        +0.27,
        "Vordrucke gibt die Bewilligungsstelle in Papierform aus.",
    ),
    Weight("act: noun of ordering", +0.26, "Bestellungen an: Verlag Lindner, Köln."),
    Weight("act: can be got, verb first", +0.22, "Bestellt werden können die Plakate beim Verlag."),
    Weight("act: put there", +0.21, "Das Gutachten ist im Intranet hinterlegt."),
    Weight("act: noun of getting", +0.20, "Download: www.example.org"),
    Weight("act: possible", +0.18, "Eine Anmeldung ist nicht erforderlich."),
    Weight(
        "act: in brackets",
        +0.16,
        "Das Gutachten (erhältlich bei der Abwasserberatung) empfiehlt das.",
    ),
    Weight("act: they get it", +0.15, "Interessierte erhalten das Heft bei der Landesstelle."),
    Weight("act: noun of registering", +0.12, "Anmeldungen an die Akademie, Fax 0221 4710-112."),
    Weight("act: a shop has it", +0.10, "Der Buchhandel führt ihn unter der ISBN 3-7995-9901-4."),
    Weight("act: somebody may", +0.09, "Mitglieder können den Text nutzen."),
    Weight("act: accessible", +0.08, "Der Text ist im Internet verfügbar."),
    Weight("act: something can be done", +0.07, "Der Koffer kann dort besichtigt werden."),
    Weight(
        "act: gets it, the verb in two", +0.07, "Schulen fordern das Paket mit der Postkarte an."
    ),
    Weight("act: lets itself be done", +0.06, "Die Karte lässt sich im Internet vergrößern."),
    Weight(
        "act: gives out, makes copies",
        +0.06,
        "Die Zahlenreihe gibt das Referat als Sonderauszug heraus.",
    ),
    Weight("act: somebody sends", -0.06, "Die Geschäftsstelle sendet das Muster gern zu."),
    Weight(
        "act: takes orders, gives answers", -0.12, "Anmeldungen nimmt das Tagungsbüro entgegen."
    ),
    Weight("act: to be seen", -0.14, "Der Bericht ist im Internet nachzulesen."),
    Weight("act: asked for", -0.21, "Um Anmeldung wird gebeten."),
    Weight("act: do it", -0.25, "Bestellen Sie das Plakat bei der Verkehrswacht."),
    Weight("act: one finds", -0.28, "Das Formular finden Sie unter www.example.org."),
    Weight("act: at one's disposal", -0.29, "Das Muster steht im Mitgliederbereich zur Verfügung."),
    Weight("after: an offer, here a price", +0.73, ""),
    Weight("after: an offer, here a question", +0.53, ""),
    Weight("after: an offer, here a priced thing", +0.19, ""),
    Weight("after: an offer, here terms", +0.17, ""),
    Weight("after: an offer, here a question how", +0.16, ""),
    Weight("after: an offer, here sent to all", +0.15, ""),
    Weight("after: an offer, here an act", +0.06, ""),
    Weight("after: an offer, here postage", -0.06, ""),
    Weight("after: an offer", -0.47, ""),
    Weight("after: an article or pronoun with an offer", -0.69, ""),
    Weight("against: reports a fault", +0.61, "Mängel an Laternen meldet man dem Bauhof."),
    Weight("against: enclosed", +0.55, "In der Anlage übersenden wir den Entwurf."),
    Weight("against: figures", +0.37, "Rund 60 Prozent der Gemeinden antworteten."),
    Weight("against: duty", +0.36, "Hunde müssen angemeldet werden."),
    Weight("against: public money", +0.34, "Das Land zahlt einen Betrag von 65 Euro je Person."),
    Weight("against: later", +0.17, "Die Auswertung wird in Kürze veröffentlicht."),
    Weight(
        "against: takes reports",
        +0.11,
        "Berichte aus der Praxis nimmt die Geschäftsstelle gern entgegen.",
    ),
    Weight(
        "against: subordinate or general", +0.07, "Strittig blieb, ob die Einladung wirksam ist."
    ),
    Weight("against: we enclose", +0.07, "In der Anlage übersenden wir Ihnen den Entwurf."),
    Weight(
        "against: log-in",
        -0.06,
        "Die Anmeldung am Fachverfahren wird zum Jahreswechsel umgestellt.",
    ),
    Weight("against: paid back", -0.10, "Reisekosten werden auf Anforderung erstattet."),
    Weight(
        "against: intends to",
        -0.11,
        "Bis zum Jahresende wollen die Kommunen ihre Formulare im Netz anbieten.",
    ),
    Weight(
        "against: asks for yours", -0.16, "Wir bitten, uns einschlägige Satzungen zu überlassen."
    ),
    Weight(
        "against: a decision's place",
        -0.17,
        "Das Urteil vom 14.05.2025 (Az.: 16 K 4417/22 – abrufbar unter: www.x.de) ist richtig.",
    ),
    Weight(
        "against: registered by duty",
        -0.18,
        "Die Anmeldung des Hundes ist binnen zwei Wochen vorzunehmen.",
    ),
    Weight(
        "against: gives an opinion",
        -0.20,
        "Zu dem Entwurf können Verbände bis zum 9. Juli Stellung nehmen.",
    ),
    Weight("against: told in the past", -0.21, "Die Kläger hatten die Unterlagen angefordert."),
    Weight("against: laid open", -0.21, "Der Entwurf liegt im Planungsamt öffentlich aus."),
    Weight(
        "against: by the rules",
        -0.23,
        "Nach der Hauptsatzung kann das Amtsblatt einzeln bezogen werden.",
    ),
    Weight("against: fraud", -0.25, "Die Betrüger boten unter www.example.org eine Erstattung an."),
    Weight("against: appointing", -0.25, "Der Rat nahm die Bestellung des Prüfers zur Kenntnis."),
    Weight("against: a third sign", -0.25, ""),
    Weight(
        "against: gives something",
        -0.26,
        "Wer Spielzeug abgeben kann, wende sich an den Hausmeister.",
    ),
    Weight("against: source", -0.28, "Quelle: Statistisches Landesamt"),
    Weight("against: application", -0.28, "Bewerbungen sind bis zum 1. Mai einzureichen."),
    Weight("against: reported", -0.29, "Nach Ansicht der Kammer war die Einladung unwirksam."),
    Weight("against: other things", -0.30, "Strom wird dann zum Großhandelspreis bezogen."),
    Weight("against: a service", -0.33, "Eine kostenlose Beratung bietet die Verbraucherzentrale."),
    Weight("against: credits", -0.33, "Titelbild: www.example.org/gruenau"),
    Weight("against: they ask us", -0.36, "Wir bitten die Mitglieder um Hinweise."),
    Weight(
        "against: reports wanted", -0.36, "Für einen kurzen Erfahrungsbericht wären wir dankbar."
    ),
    Weight("against: tickets", -0.44, "Karten gibt es im Vorverkauf und an der Abendkasse."),
    Weight("against: a second sign", -0.91, ""),
    Weight("against: one sign", -1.53, ""),
    Weight("all: act, thing and channel", -0.25, "Das Heft gibt es beim Verlag."),
    Weight("all: act, thing and contact", -0.41, "Das Heft ist unter www.example.org abrufbar."),
    Weight("before: something to be had", +0.71, ""),
    Weight("before: goes on with an offer, and here", +0.59, ""),
    Weight("before: an offer, here postage", +0.43, ""),
    Weight("before: an offer, here a price", +0.27, ""),
    Weight("before: goes on with an offer", +0.26, ""),
    Weight("before: an offer, here delivery", +0.24, ""),
    Weight("before: an offer, here terms", +0.13, ""),
    Weight("before: an offer, here a fee", +0.12, ""),
    Weight("before: an offer", -0.52, ""),
    Weight("both: label and contact", +1.55, "Bezug: www.example.org"),
    Weight("both: act and contact", +1.18, "Zu bestellen unter www.example.org."),
    Weight("both: thing and contact", +0.90, "Das Heft: www.example.org"),
    Weight("both: event and contact", +0.75, "Zur Tagung: www.example.org"),
    Weight("both: channel and thing", +0.55, "Das Heft liegt beim Amt."),
    Weight("both: way and thing", +0.51, "Das Heft ist kostenlos."),
    Weight("both: act and thing", +0.49, "Die Broschüre kann bestellt werden."),
    Weight("both: act and what was named", +0.46, "Der Buchhandel führt ihn."),
    Weight("both: way and act", +0.40, "Es kann kostenlos bestellt werden."),
    Weight("both: registering and you", +0.33, "Melden Sie sich jetzt an!"),
    Weight("both: answers and contact", +0.32, "Auskunft: Tel. 0221 471012"),
    Weight("both: event and act", +0.30, "Zum Seminar kann man sich anmelden."),
    Weight("both: act and channel", +0.28, "Beim Verlag zu bestellen."),
    Weight("both: later and on request", +0.27, "Eine Zusammenstellung wird auf Wunsch zugesandt."),
    Weight("both: topic and contact", +0.24, "Vorsicht vor www.example.org!"),
    Weight("both: against and act", +0.23, "Anträge können abgerufen werden."),
    Weight("both: bracket and act", +0.20, "Zu haben beim Amt (www.example.org)."),
    Weight(
        "both: later and contact",
        +0.15,
        "Die Studie wird später auf www.example.org veröffentlicht.",
    ),
    Weight("both: price and thing", +0.15, "Das Buch kostet 15 Euro."),
    Weight("both: contact, no verb", +0.14, "Auch als Film: www.example.org"),
    Weight(
        "both: public money and price", -0.08, "Das Land zahlt einen Betrag von 65 Euro je Person."
    ),
    Weight("both: label and verb", -0.11, "Der Leitfaden zeigt es: Es geht."),
    Weight("both: court and contact", -0.16, "Das Urteil steht unter www.example.org."),
    Weight("both: they ask us and contact", -0.17, "Wir bitten um Hinweise an amt@example.org."),
    Weight(
        "both: filled in and contact", -0.20, "Das Formular wird auf www.example.org ausgefüllt."
    ),
    Weight(
        "both: answers and claim",
        -0.21,
        "Fragen zur Antragstellung beantwortet die Bewilligungsstelle.",
    ),
    Weight("both: application and contact", -0.25, "Bewerbungen an amt@example.org"),
    Weight("both: answers and act", -0.26, "Auskünfte erteilt das Amt."),
    Weight(
        "both: later and act, not on request",
        -0.26,
        "Die Geschäftsstelle wird das Muster unaufgefordert übersenden.",
    ),
    Weight("both: source and contact", -0.27, "Quelle: www.example.org"),
    Weight("both: contact and thing, no verb", -0.28, "Film: www.example.org"),
    Weight("both: claim and contact", -0.29, "Anträge sind an amt@example.org zu richten."),
    Weight("both: other things and act", -0.32, "Ein Leihfahrrad kann per App gebucht werden."),
    Weight(
        "both: reports wanted and contact",
        -0.33,
        "Erfahrungen nimmt das Amt gern entgegen (amt@example.org).",
    ),
    Weight("both: goods and act", -0.49, "Apfelbäume gibt der Verband ab."),
    Weight("both: against and contact", -0.54, "Bewerbungen an amt@example.org"),
    Weight(
        "bracket: a person or number alone",
        +0.36,
        "Sie kann abgerufen werden (Frau Hinz, Tel. -244).",
    ),
    Weight("bracket: a web address alone", +0.06, "Die Zahl ist gestiegen (www.example.org)."),
    Weight("channel: members' area", +0.75, "Mitglieder finden ihn im Intranet."),
    Weight("channel: path", +0.70, "Rubrik „Muster“"),
    Weight("channel: office", +0.40, "Sie ist in der Geschäftsstelle zu haben."),
    Weight("channel: by", +0.31, "Bitte per Fax mit dem beiliegenden Vordruck."),
    Weight("channel: web place", +0.26, "Der Text steht auf der Homepage des Verbandes."),
    Weight("channel: post box", +0.19, "Postfach 10 11 12"),
    Weight("channel: there", +0.19, "Dort kann man sie abholen."),
    Weight("channel: from somebody", +0.18, "Er ist beim Umweltministerium zu haben."),
    Weight("channel: named person", +0.09, "Frau Hülsmann hilft weiter."),
    Weight("channel: institution", -0.08, "Das Landesamt hilft weiter."),
    Weight("detail: price", +1.18, "23,90 EUR"),
    Weight("detail: web address", +1.10, "www.example.org"),
    Weight("detail: e-mail address", +1.00, "bestellung@example.org"),
    Weight("detail: bare number", +0.82, "Frau Petri (0251/9999-21)"),
    Weight("detail: ISBN", +0.77, "ISBN 3-89222-653-9"),
    Weight("detail: postal address", +0.66, "Lindenallee 62, 40474 Düsseldorf"),
    Weight("detail: order number", +0.38, "Bestell-Nr. 2045"),
    Weight("form: at most five words", +0.86, ""),
    Weight("form: no common verb", +0.36, ""),
    Weight("form: exclamation", +0.29, ""),
    Weight("form: thirty words and more", +0.08, ""),
    Weight("form: refers to what was named", +0.06, "Der Buchhandel führt ihn."),
    Weight("form: at most ten words", +0.06, ""),
    Weight("form: no full stop", -0.17, ""),
    Weight("form: begins with an article or pronoun", -0.32, ""),
    Weight("form: not", -0.44, "Ein Bewerbungsformular gibt es nicht."),
    Weight("form: common verb", -0.48, "Das Heft ist vergriffen."),
    Weight("label: a question to the reader", +1.03, "Haben Sie Interesse an dem Heft?"),
    Weight("label: contact", +0.45, "Kontakt: Frau Terbrüggen, Tel. 0211 99."),
    Weight("label: ordering", +0.44, "Bestellungen: Verlag Lindner, Feldstraße 19."),
    Weight("label: thing and colon", +0.40, "Vordrucke und Plakate: Geschäftsstelle Ehrensache."),
    Weight("label: registering", +0.36, "Anmeldung: Volkshochschule, Tel. 02581 999."),
    Weight(
        "label: for doing something with it",
        +0.21,
        "Zum Herunterladen: https://www.example.org/findbuch.pdf",
    ),
    Weight("label: more of it", +0.06, "Weitere Informationen unter www.example.org"),
    Weight("many: four kinds of evidence", -0.15, ""),
    Weight("many: a fifth kind of evidence", -0.55, ""),
    Weight("only: nothing against it", +0.89, "Das Heft gibt es dort."),
    Weight("only: price, no act", +0.79, "Das Heft kostet 5 DM."),
    Weight("only: price, no thing", +0.72, "Ein Heimplatz kostet 27 DM."),
    Weight("only: contact without act", +0.70, "Frau Hinz, Tel. 0221 471012"),
    Weight("only: bracket and nothing else", +0.09, "Das gilt weiter (www.example.org)."),
    Weight("only: answers and act, no channel", +0.07, "Für Fragen stehen wir gern zur Verfügung."),
    Weight("only: bracket without act", +0.07, "Die Zahl stieg (www.example.org)."),
    Weight("only: against and contact, no act", -0.10, "Anträge: amt@example.org"),
    Weight("only: a contact's label without contact", -0.22, "Ansprechpartnerin: Frau Tomasek"),
    Weight("only: act without channel", -0.26, "Das Heft ist erhältlich."),
    Weight("only: goods, no thing", -0.34, "Kompost gibt es beim Amt."),
    Weight("place: last of the paragraph", -0.32, ""),
    Weight("place: only sentence of the paragraph", -0.68, ""),
    Weight("place: first of the paragraph", -0.91, ""),
    Weight("thing: event", +0.60, "Das Seminar findet in Hamm statt."),
    Weight("thing: copies", +0.48, "Einzelexemplare sind kostenlos."),
    Weight("thing: form", +0.48, "Die Bewerbungsunterlagen werden verschickt."),
    Weight("thing: publication", +0.39, "Die Informationsbroschüre wendet sich an Eltern."),
    Weight("thing: answers", +0.37, "Weitere Informationen erteilt das Landesamt."),
    Weight("thing: access", +0.28, "Die Zugangsdaten teilt die Geschäftsstelle mit."),
    Weight("thing: media", +0.26, "Der Film dauert 20 Minuten."),
    Weight(
        "thing: single copies", +0.21, "Gedruckte Exemplare stellt das Ministerium zur Verfügung."
    ),
    Weight("thing: text", -0.13, "Der vollständige Wortlaut umfasst zwölf Seiten."),
    Weight("topic: thrown away, closed", -0.13, "Der Bestand wird verschenkt oder vernichtet."),
    Weight("topic: elsewhere in the paper", -0.28, "Lesen Sie weiter auf der folgenden Seite."),
    Weight("topic: goods", -0.54, "Brennholz kann beim Revierförster bestellt werden."),
    Weight("way: on request", +1.00, "Auf Wunsch senden wir Ihnen das Heft zu."),
    Weight("way: terms", +0.89, "Die Zahl der Plätze ist begrenzt."),
    Weight("way: how many", +0.70, "Ab 10 Stück je 4 Euro."),
    Weight("way: delivery", +0.62, "Die Lieferung erfolgt gegen Rechnung."),
    Weight("way: kind of file", +0.47, "Die Satzung gibt es als PDF-Datei."),
    Weight("way: data of a book", +0.45, "ISBN 978-3-00-099123-5, broschiert, 19,90 Euro"),
    Weight("way: free", +0.40, "Das Faltblatt ist kostenlos."),
    Weight("way: gladly", +0.39, "Wir geben sie gern weiter."),
    Weight("way: price and postage", +0.39, "Der Preis beträgt 5 Euro zzgl. Versand."),
    Weight("way: who wants it", +0.35, "Interessenten können das Video erwerben."),
    Weight("way: you", +0.35, "Dort finden Sie den Text."),
    Weight("way: postage is charged", +0.28, "Für Porto und Verpackung werden 4,50 DM berechnet."),
    Weight(
        "way: sent to all", +0.27, "Die Schrift ist allen Mitgliedern kostenlos übersandt worden."
    ),
    Weight("way: subscription", +0.25, "Subskribenten zahlen bis Jahresende DM 64,00."),
    Weight("way: fee", +0.21, "Die Leihgebühr beträgt 50 Euro pro Woche."),
    Weight("way: against payment", +0.16, "Gegen eine Schutzgebühr von 5 DM."),
    Weight("way: sold out", +0.15, "Vergriffen."),
    Weight("way: we", -0.18, "Wir schicken ihn zu."),
)

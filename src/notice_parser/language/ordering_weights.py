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
NO = -1.1
YES = 1.0
WEIGHTS = (
    Weight(
        "act: can be got", +0.96, "Die Broschüre kann bei der Geschäftsstelle angefordert werden."
    ),
    Weight(
        "act: gives, lies, offers, the verb in two", +0.55, "Er geht Interessierten auf Wunsch zu."
    ),
    Weight("act: joins in", +0.45, "Wer sich einklinken will, braucht nur den Link."),
    Weight(
        "act: stands ready",
        +0.42,
        "Der Leitfaden steht unter www.example.org zum Herunterladen bereit.",
    ),
    Weight("act: one can get", +0.37, "Mitglieder können die Satzung im Intranet abrufen."),
    Weight("act: to be got", +0.33, "Das Heft ist beim Verlag zu beziehen."),
    Weight("act: put there", +0.33, "Das Gutachten ist im Intranet hinterlegt."),
    Weight(
        "act: a thing is given, the verb in two",
        +0.31,
        "Vordrucke gibt die Bewilligungsstelle in Papierform aus.",
    ),
    Weight("act: giving is done", +0.29, "Die Abgabe des Ratgebers erfolgt über die Kreise."),
    Weight("act: -bar", +0.26, "Die Karte ist digital nutzbar."),
    Weight("act: noun of registering", +0.25, "Anmeldungen an die Akademie, Fax 0221 4710-112."),
    Weight("act: stands on the net", +0.23, "Der Text steht im Netz: www.example.org"),
    Weight("act: noun of ordering", +0.22, "Bestellungen an: Verlag Lindner, Köln."),
    Weight(
        "act: gets it sent",
        +0.22,
        "Die übrigen Einrichtungen bekommen die Mappe auf Antrag zugeschickt.",
    ),
    Weight("act: can be got, verb first", +0.21, "Bestellt werden können die Plakate beim Verlag."),
    Weight("act: possible", +0.20, "Eine Anmeldung ist nicht erforderlich."),
    Weight("act: how to get it", +0.19, "Wie man an die Druckvorlagen kommt?"),
    Weight("act: noun of getting", +0.18, "Download: www.example.org"),
    Weight("act: available", +0.17, "Die Studie ist beim Institut erhältlich."),
    Weight("act: they get it", +0.14, "Interessierte erhalten das Heft bei der Landesstelle."),
    Weight("act: lets itself be done", +0.13, "Die Karte lässt sich im Internet vergrößern."),
    Weight("act: somebody may", +0.11, "Mitglieder können den Text nutzen."),
    Weight("act: something can be done", +0.11, "Der Koffer kann dort besichtigt werden."),
    Weight(
        "act: gives out, makes copies",
        +0.08,
        "Die Zahlenreihe gibt das Referat als Sonderauszug heraus.",
    ),
    Weight(
        "act: gets it, the verb in two", +0.06, "Schulen fordern das Paket mit der Postkarte an."
    ),
    Weight("act: to be seen", -0.10, "Der Bericht ist im Internet nachzulesen."),
    Weight(
        "act: takes orders, gives answers", -0.18, "Anmeldungen nimmt das Tagungsbüro entgegen."
    ),
    Weight("act: one finds", -0.21, "Das Formular finden Sie unter www.example.org."),
    Weight("act: do it", -0.21, "Bestellen Sie das Plakat bei der Verkehrswacht."),
    Weight("act: at one's disposal", -0.22, "Das Muster steht im Mitgliederbereich zur Verfügung."),
    Weight("act: asked for", -0.32, "Um Anmeldung wird gebeten."),
    Weight("after: an offer, here a price", +0.82, ""),
    Weight("after: an offer, here a question", +0.43, ""),
    Weight("after: an offer, here terms", +0.27, ""),
    Weight("after: an offer, here a priced thing", +0.15, ""),
    Weight("after: an offer, here sent to all", +0.14, ""),
    Weight("after: an offer, here a number of copies", +0.10, ""),
    Weight("after: an offer, here delivery", +0.08, ""),
    Weight("after: an offer, here a question how", +0.07, ""),
    Weight("after: an offer", -0.49, ""),
    Weight("after: an article or pronoun with an offer", -0.59, ""),
    Weight("against: enclosed", +0.51, "In der Anlage übersenden wir den Entwurf."),
    Weight("against: figures", +0.33, "Rund 60 Prozent der Gemeinden antworteten."),
    Weight("against: duty", +0.25, "Hunde müssen angemeldet werden."),
    Weight("against: public money", +0.21, "Das Land zahlt einen Betrag von 65 Euro je Person."),
    Weight("against: later", +0.09, "Die Auswertung wird in Kürze veröffentlicht."),
    Weight(
        "against: log-in",
        -0.05,
        "Die Anmeldung am Fachverfahren wird zum Jahreswechsel umgestellt.",
    ),
    Weight(
        "against: intends to",
        -0.09,
        "Bis zum Jahresende wollen die Kommunen ihre Formulare im Netz anbieten.",
    ),
    Weight("against: fraud", -0.09, "Die Betrüger boten unter www.example.org eine Erstattung an."),
    Weight("against: claim", -0.11, "Anträge sind an die Bezirksregierung zu richten."),
    Weight("against: court", -0.12, "Das Urteil ist im Internet abrufbar."),
    Weight(
        "against: subordinate or general", -0.13, "Strittig blieb, ob die Einladung wirksam ist."
    ),
    Weight(
        "against: send us yours",
        -0.14,
        "Schicken Sie uns gelungene Beispiele, gern auch mit Fotos!",
    ),
    Weight("against: a third sign", -0.17, ""),
    Weight("against: they ask us", -0.24, "Wir bitten die Mitglieder um Hinweise."),
    Weight("against: told in the past", -0.25, "Die Kläger hatten die Unterlagen angefordert."),
    Weight("against: source", -0.27, "Quelle: Statistisches Landesamt"),
    Weight("against: appointing", -0.27, "Der Rat nahm die Bestellung des Prüfers zur Kenntnis."),
    Weight("against: application", -0.27, "Bewerbungen sind bis zum 1. Mai einzureichen."),
    Weight("against: reported", -0.36, "Nach Ansicht der Kammer war die Einladung unwirksam."),
    Weight(
        "against: reports wanted", -0.38, "Für einen kurzen Erfahrungsbericht wären wir dankbar."
    ),
    Weight("against: credits", -0.45, "Titelbild: www.example.org/gruenau"),
    Weight("against: other things", -0.59, "Strom wird dann zum Großhandelspreis bezogen."),
    Weight("against: a second sign", -0.80, ""),
    Weight("against: one sign", -1.35, ""),
    Weight("all: act, thing and channel", -0.31, "Das Heft gibt es beim Verlag."),
    Weight("all: act, thing and contact", -0.38, "Das Heft ist unter www.example.org abrufbar."),
    Weight("before: something to be had", +0.88, ""),
    Weight("before: goes on with an offer, and here", +0.53, ""),
    Weight("before: an offer, here postage", +0.46, ""),
    Weight("before: goes on with an offer", +0.34, ""),
    Weight("before: an offer, here delivery", +0.31, ""),
    Weight("before: an offer, here a price", +0.25, ""),
    Weight("before: an offer, here terms", +0.25, ""),
    Weight("before: an offer, here a fee", +0.10, ""),
    Weight("before: an offer, here an act", -0.13, ""),
    Weight("before: something to be had, here an article or pronoun", -0.18, ""),
    Weight("before: an offer", -0.63, ""),
    Weight("both: label and contact", +1.24, "Bezug: www.example.org"),
    Weight("both: act and contact", +1.05, "Zu bestellen unter www.example.org."),
    Weight("both: thing and contact", +0.74, "Das Heft: www.example.org"),
    Weight("both: event and contact", +0.69, "Zur Tagung: www.example.org"),
    Weight("both: channel and thing", +0.55, "Das Heft liegt beim Amt."),
    Weight("both: way and act", +0.52, "Es kann kostenlos bestellt werden."),
    Weight("both: act and thing", +0.42, "Die Broschüre kann bestellt werden."),
    Weight("both: way and thing", +0.41, "Das Heft ist kostenlos."),
    Weight("both: registering and you", +0.39, "Melden Sie sich jetzt an!"),
    Weight("both: act and what was named", +0.33, "Der Buchhandel führt ihn."),
    Weight("both: answers and contact", +0.33, "Auskunft: Tel. 0221 471012"),
    Weight("both: event and act", +0.31, "Zum Seminar kann man sich anmelden."),
    Weight("both: bracket and act", +0.27, "Zu haben beim Amt (www.example.org)."),
    Weight("both: act and channel", +0.27, "Beim Verlag zu bestellen."),
    Weight("both: against and act", +0.23, "Anträge können abgerufen werden."),
    Weight("both: price and thing", +0.16, "Das Buch kostet 15 Euro."),
    Weight("both: topic and contact", +0.09, "Vorsicht vor www.example.org!"),
    Weight(
        "both: later and contact",
        +0.06,
        "Die Studie wird später auf www.example.org veröffentlicht.",
    ),
    Weight(
        "both: registering and price", +0.06, "Anmeldeschluss ist der 3. Mai, der Beitrag 50 Euro."
    ),
    Weight("both: contact, no verb", +0.05, "Auch als Film: www.example.org"),
    Weight("both: they ask us and contact", -0.05, "Wir bitten um Hinweise an amt@example.org."),
    Weight("both: court and contact", -0.08, "Das Urteil steht unter www.example.org."),
    Weight(
        "both: filled in and contact", -0.14, "Das Formular wird auf www.example.org ausgefüllt."
    ),
    Weight("both: label and verb", -0.15, "Der Leitfaden zeigt es: Es geht."),
    Weight("both: against and contact", -0.19, "Bewerbungen an amt@example.org"),
    Weight("both: claim and contact", -0.26, "Anträge sind an amt@example.org zu richten."),
    Weight("both: contact and thing, no verb", -0.26, "Film: www.example.org"),
    Weight("both: application and contact", -0.26, "Bewerbungen an amt@example.org"),
    Weight("both: source and contact", -0.28, "Quelle: www.example.org"),
    Weight(
        "both: reports wanted and contact",
        -0.35,
        "Erfahrungen nimmt das Amt gern entgegen (amt@example.org).",
    ),
    Weight("both: answers and act", -0.38, "Auskünfte erteilt das Amt."),
    Weight(
        "bracket: a person or number alone",
        +0.41,
        "Sie kann abgerufen werden (Frau Hinz, Tel. -244).",
    ),
    Weight("channel: members' area", +0.78, "Mitglieder finden ihn im Intranet."),
    Weight("channel: path", +0.76, "Rubrik „Muster“"),
    Weight("channel: office", +0.56, "Sie ist in der Geschäftsstelle zu haben."),
    Weight("channel: by", +0.43, "Bitte per Fax mit dem beiliegenden Vordruck."),
    Weight("channel: web place", +0.28, "Der Text steht auf der Homepage des Verbandes."),
    Weight("channel: there", +0.22, "Dort kann man sie abholen."),
    Weight("channel: post box", +0.20, "Postfach 10 11 12"),
    Weight("channel: named person", +0.11, "Frau Hülsmann hilft weiter."),
    Weight("channel: from somebody", +0.11, "Er ist beim Umweltministerium zu haben."),
    Weight("detail: price", +1.23, "23,90 EUR"),
    Weight("detail: web address", +1.17, "www.example.org"),
    Weight("detail: e-mail address", +1.01, "bestellung@example.org"),
    Weight("detail: bare number", +0.80, "Frau Petri (0251/9999-21)"),
    Weight("detail: ISBN", +0.74, "ISBN 3-89222-653-9"),
    Weight("detail: postal address", +0.66, "Lindenallee 62, 40474 Düsseldorf"),
    Weight("detail: order number", +0.39, "Bestell-Nr. 2045"),
    Weight("detail: labelled number", -0.10, "Tel. 0221 4710-112"),
    Weight("form: at most five words", +0.81, ""),
    Weight("form: no common verb", +0.33, ""),
    Weight("form: exclamation", +0.16, ""),
    Weight("form: refers to what was named", +0.15, "Der Buchhandel führt ihn."),
    Weight("form: at most ten words", +0.11, ""),
    Weight("form: no full stop", -0.14, ""),
    Weight("form: begins with an article or pronoun", -0.33, ""),
    Weight("form: not", -0.42, "Ein Bewerbungsformular gibt es nicht."),
    Weight("form: common verb", -0.49, "Das Heft ist vergriffen."),
    Weight("label: a question to the reader", +0.94, "Haben Sie Interesse an dem Heft?"),
    Weight("label: contact", +0.49, "Kontakt: Frau Terbrüggen, Tel. 0211 99."),
    Weight("label: thing and colon", +0.43, "Vordrucke und Plakate: Geschäftsstelle Ehrensache."),
    Weight("label: registering", +0.42, "Anmeldung: Volkshochschule, Tel. 02581 999."),
    Weight("label: ordering", +0.39, "Bestellungen: Verlag Lindner, Feldstraße 19."),
    Weight("label: more of it", +0.23, "Weitere Informationen unter www.example.org"),
    Weight(
        "label: for doing something with it",
        +0.21,
        "Zum Herunterladen: https://www.example.org/findbuch.pdf",
    ),
    Weight("label: contact, no colon", +0.11, "Ansprechpartnerin ist Frau Tomasek."),
    Weight("many: four kinds of evidence", -0.09, ""),
    Weight("many: a fifth kind of evidence", -0.36, ""),
    Weight("only: price, no act", +1.02, "Das Heft kostet 5 DM."),
    Weight("only: nothing against it", +0.85, "Das Heft gibt es dort."),
    Weight("only: price, no thing", +0.72, "Ein Heimplatz kostet 27 DM."),
    Weight("only: contact without act", +0.68, "Frau Hinz, Tel. 0221 471012"),
    Weight("only: bracket and nothing else", +0.10, "Das gilt weiter (www.example.org)."),
    Weight("only: bracket without act", +0.10, "Die Zahl stieg (www.example.org)."),
    Weight("only: act, nothing named", -0.07, "Es wird bestellt."),
    Weight("only: answers and act, no channel", -0.07, "Für Fragen stehen wir gern zur Verfügung."),
    Weight("only: goods, no thing", -0.25, "Kompost gibt es beim Amt."),
    Weight("only: act without channel", -0.28, "Das Heft ist erhältlich."),
    Weight("only: against and contact, no act", -0.31, "Anträge: amt@example.org"),
    Weight("place: last of the paragraph", -0.36, ""),
    Weight("place: only sentence of the paragraph", -0.64, ""),
    Weight("place: first of the paragraph", -0.83, ""),
    Weight("thing: copies", +0.56, "Einzelexemplare sind kostenlos."),
    Weight("thing: form", +0.45, "Die Bewerbungsunterlagen werden verschickt."),
    Weight("thing: publication", +0.41, "Die Informationsbroschüre wendet sich an Eltern."),
    Weight("thing: event", +0.40, "Das Seminar findet in Hamm statt."),
    Weight("thing: answers", +0.36, "Weitere Informationen erteilt das Landesamt."),
    Weight("thing: media", +0.28, "Der Film dauert 20 Minuten."),
    Weight("thing: access", +0.26, "Die Zugangsdaten teilt die Geschäftsstelle mit."),
    Weight(
        "thing: single copies", +0.17, "Gedruckte Exemplare stellt das Ministerium zur Verfügung."
    ),
    Weight("thing: text", -0.40, "Der vollständige Wortlaut umfasst zwölf Seiten."),
    Weight("topic: thrown away, closed", -0.13, "Der Bestand wird verschenkt oder vernichtet."),
    Weight("topic: elsewhere in the paper", -0.38, "Lesen Sie weiter auf der folgenden Seite."),
    Weight("topic: goods", -0.74, "Brennholz kann beim Revierförster bestellt werden."),
    Weight("way: how many", +0.73, "Ab 10 Stück je 4 Euro."),
    Weight("way: terms", +0.73, "Die Zahl der Plätze ist begrenzt."),
    Weight("way: on request", +0.72, "Auf Wunsch senden wir Ihnen das Heft zu."),
    Weight("way: delivery", +0.50, "Die Lieferung erfolgt gegen Rechnung."),
    Weight("way: kind of file", +0.46, "Die Satzung gibt es als PDF-Datei."),
    Weight("way: data of a book", +0.41, "ISBN 978-3-00-099123-5, broschiert, 19,90 Euro"),
    Weight("way: free", +0.35, "Das Faltblatt ist kostenlos."),
    Weight("way: gladly", +0.34, "Wir geben sie gern weiter."),
    Weight("way: who wants it", +0.28, "Interessenten können das Video erwerben."),
    Weight("way: postage is charged", +0.28, "Für Porto und Verpackung werden 4,50 DM berechnet."),
    Weight("way: fee", +0.28, "Die Leihgebühr beträgt 50 Euro pro Woche."),
    Weight("way: price and postage", +0.25, "Der Preis beträgt 5 Euro zzgl. Versand."),
    Weight("way: sold out", +0.24, "Vergriffen."),
    Weight(
        "way: sent to all", +0.23, "Die Schrift ist allen Mitgliedern kostenlos übersandt worden."
    ),
    Weight("way: subscription", +0.19, "Subskribenten zahlen bis Jahresende DM 64,00."),
    Weight("way: against payment", +0.19, "Gegen eine Schutzgebühr von 5 DM."),
    Weight("way: you", +0.09, "Dort finden Sie den Text."),
    Weight("way: we", -0.12, "Wir schicken ihn zu."),
)

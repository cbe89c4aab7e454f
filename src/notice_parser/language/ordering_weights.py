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


INTERCEPT = -1.75
NO = -1.1
YES = 1.0
WEIGHTS = (
    Weight(
        "act: can be got", +0.82, "Die Broschüre kann bei der Geschäftsstelle angefordert werden."
    ),
    Weight(
        "act: gives, lies, offers, the verb in two", +0.48, "Er geht Interessierten auf Wunsch zu."
    ),
    Weight("act: joins in", +0.47, "Wer sich einklinken will, braucht nur den Link."),
    Weight(
        "act: stands ready",
        +0.47,
        "Der Leitfaden steht unter www.example.org zum Herunterladen bereit.",
    ),
    Weight("act: one can get", +0.46, "Mitglieder können die Satzung im Intranet abrufen."),
    Weight(
        "act: a thing is given, the verb in two",
        +0.34,
        "Vordrucke gibt die Bewilligungsstelle in Papierform aus.",
    ),
    Weight("act: put there", +0.34, "Das Gutachten ist im Intranet hinterlegt."),
    Weight("act: -bar", +0.33, "Die Karte ist digital nutzbar."),
    Weight("act: something can be done", +0.30, "Der Koffer kann dort besichtigt werden."),
    Weight("act: can be got, verb first", +0.30, "Bestellt werden können die Plakate beim Verlag."),
    Weight("act: available", +0.30, "Die Studie ist beim Institut erhältlich."),
    Weight("act: how to get it", +0.27, "Wie man an die Druckvorlagen kommt?"),
    Weight("act: possible", +0.25, "Eine Anmeldung ist nicht erforderlich."),
    Weight("act: somebody may", +0.23, "Mitglieder können den Text nutzen."),
    Weight("act: stands on the net", +0.23, "Der Text steht im Netz: www.example.org"),
    Weight(
        "act: gets it sent",
        +0.21,
        "Die übrigen Einrichtungen bekommen die Mappe auf Antrag zugeschickt.",
    ),
    Weight("act: to be got", +0.21, "Das Heft ist beim Verlag zu beziehen."),
    Weight("act: they get it", +0.20, "Interessierte erhalten das Heft bei der Landesstelle."),
    Weight("act: noun of registering", +0.17, "Anmeldungen an die Akademie, Fax 0221 4710-112."),
    Weight(
        "act: gets it, the verb in two", +0.17, "Schulen fordern das Paket mit der Postkarte an."
    ),
    Weight("act: noun of getting", +0.16, "Download: www.example.org"),
    Weight("act: noun of ordering", +0.15, "Bestellungen an: Verlag Lindner, Köln."),
    Weight("act: lets itself be done", +0.11, "Die Karte lässt sich im Internet vergrößern."),
    Weight("act: register", +0.11, "Interessierte können sich bis zum 3. Mai anmelden."),
    Weight("act: giving is done", +0.07, "Die Abgabe des Ratgebers erfolgt über die Kreise."),
    Weight("act: a shop has it", +0.06, "Der Buchhandel führt ihn unter der ISBN 3-7995-9901-4."),
    Weight(
        "act: gives out, makes copies",
        +0.06,
        "Die Zahlenreihe gibt das Referat als Sonderauszug heraus.",
    ),
    Weight("act: can be seen", -0.07, "Der Plan kann im Bauamt eingesehen werden."),
    Weight("act: one finds", -0.11, "Das Formular finden Sie unter www.example.org."),
    Weight("act: somebody sends", -0.12, "Die Geschäftsstelle sendet das Muster gern zu."),
    Weight("act: do it", -0.14, "Bestellen Sie das Plakat bei der Verkehrswacht."),
    Weight(
        "act: takes orders, gives answers", -0.22, "Anmeldungen nimmt das Tagungsbüro entgegen."
    ),
    Weight("act: at one's disposal", -0.23, "Das Muster steht im Mitgliederbereich zur Verfügung."),
    Weight("act: asked for", -0.36, "Um Anmeldung wird gebeten."),
    Weight("after: an offer, here a price", +0.77, ""),
    Weight("after: an offer, here terms", +0.36, ""),
    Weight("after: an offer, here a question", +0.34, ""),
    Weight("after: an offer, here sent to all", +0.18, ""),
    Weight("after: an offer, here a priced thing", +0.14, ""),
    Weight("after: an offer, here a number of copies", +0.11, ""),
    Weight("after: an offer, here delivery", +0.08, ""),
    Weight("after: an offer, here a question how", +0.08, ""),
    Weight("after: an offer", -0.52, ""),
    Weight("after: an article or pronoun with an offer", -0.59, ""),
    Weight("against: enclosed", +0.56, "In der Anlage übersenden wir den Entwurf."),
    Weight("against: figures", +0.41, "Rund 60 Prozent der Gemeinden antworteten."),
    Weight("against: duty", +0.27, "Hunde müssen angemeldet werden."),
    Weight("against: we enclose", +0.10, "In der Anlage übersenden wir Ihnen den Entwurf."),
    Weight("against: public money", +0.08, "Das Land zahlt einen Betrag von 65 Euro je Person."),
    Weight(
        "against: log-in",
        -0.06,
        "Die Anmeldung am Fachverfahren wird zum Jahreswechsel umgestellt.",
    ),
    Weight("against: fraud", -0.08, "Die Betrüger boten unter www.example.org eine Erstattung an."),
    Weight(
        "against: a decision's place",
        -0.09,
        "Das Urteil vom 14.05.2025 (Az.: 16 K 4417/22 – abrufbar unter: www.x.de) ist richtig.",
    ),
    Weight(
        "against: intends to",
        -0.09,
        "Bis zum Jahresende wollen die Kommunen ihre Formulare im Netz anbieten.",
    ),
    Weight("against: filled in", -0.10, "Das Formular wird elektronisch ausgefüllt."),
    Weight("against: a third sign", -0.12, ""),
    Weight("against: they ask us", -0.13, "Wir bitten die Mitglieder um Hinweise."),
    Weight("against: claim", -0.15, "Anträge sind an die Bezirksregierung zu richten."),
    Weight("against: appointing", -0.17, "Der Rat nahm die Bestellung des Prüfers zur Kenntnis."),
    Weight("against: source", -0.20, "Quelle: Statistisches Landesamt"),
    Weight(
        "against: subordinate or general", -0.22, "Strittig blieb, ob die Einladung wirksam ist."
    ),
    Weight("against: court", -0.23, "Das Urteil ist im Internet abrufbar."),
    Weight("against: told in the past", -0.24, "Die Kläger hatten die Unterlagen angefordert."),
    Weight("against: reported", -0.26, "Nach Ansicht der Kammer war die Einladung unwirksam."),
    Weight("against: application", -0.37, "Bewerbungen sind bis zum 1. Mai einzureichen."),
    Weight("against: credits", -0.37, "Titelbild: www.example.org/gruenau"),
    Weight(
        "against: reports wanted", -0.38, "Für einen kurzen Erfahrungsbericht wären wir dankbar."
    ),
    Weight("against: other things", -0.55, "Strom wird dann zum Großhandelspreis bezogen."),
    Weight("against: a second sign", -0.82, ""),
    Weight("against: one sign", -1.27, ""),
    Weight("all: act, thing and channel", -0.10, "Das Heft gibt es beim Verlag."),
    Weight("all: act, thing and contact", -0.33, "Das Heft ist unter www.example.org abrufbar."),
    Weight("before: something to be had", +0.81, ""),
    Weight("before: goes on with an offer, and here", +0.43, ""),
    Weight("before: an offer, here postage", +0.40, ""),
    Weight("before: goes on with an offer", +0.33, ""),
    Weight("before: an offer, here delivery", +0.28, ""),
    Weight("before: an offer, here a price", +0.21, ""),
    Weight("before: an offer, here terms", +0.16, ""),
    Weight("before: something to be had, here an article or pronoun", -0.10, ""),
    Weight("before: an offer", -0.42, ""),
    Weight("both: label and contact", +1.25, "Bezug: www.example.org"),
    Weight("both: act and contact", +1.06, "Zu bestellen unter www.example.org."),
    Weight("both: thing and contact", +0.66, "Das Heft: www.example.org"),
    Weight("both: event and contact", +0.61, "Zur Tagung: www.example.org"),
    Weight("both: way and act", +0.54, "Es kann kostenlos bestellt werden."),
    Weight("both: channel and thing", +0.45, "Das Heft liegt beim Amt."),
    Weight("both: way and thing", +0.45, "Das Heft ist kostenlos."),
    Weight("both: answers and contact", +0.37, "Auskunft: Tel. 0221 471012"),
    Weight("both: act and what was named", +0.36, "Der Buchhandel führt ihn."),
    Weight("both: act and thing", +0.36, "Die Broschüre kann bestellt werden."),
    Weight("both: bracket and act", +0.33, "Zu haben beim Amt (www.example.org)."),
    Weight("both: registering and you", +0.31, "Melden Sie sich jetzt an!"),
    Weight("both: event and act", +0.24, "Zum Seminar kann man sich anmelden."),
    Weight("both: against and act", +0.20, "Anträge können abgerufen werden."),
    Weight("both: act and channel", +0.19, "Beim Verlag zu bestellen."),
    Weight("both: topic and contact", +0.17, "Vorsicht vor www.example.org!"),
    Weight(
        "both: registering and price", +0.05, "Anmeldeschluss ist der 3. Mai, der Beitrag 50 Euro."
    ),
    Weight(
        "both: filled in and contact", -0.07, "Das Formular wird auf www.example.org ausgefüllt."
    ),
    Weight("both: contact and thing, no verb", -0.14, "Film: www.example.org"),
    Weight("both: court and contact", -0.15, "Das Urteil steht unter www.example.org."),
    Weight("both: source and contact", -0.17, "Quelle: www.example.org"),
    Weight("both: they ask us and contact", -0.18, "Wir bitten um Hinweise an amt@example.org."),
    Weight("both: label and verb", -0.20, "Der Leitfaden zeigt es: Es geht."),
    Weight("both: answers and act", -0.23, "Auskünfte erteilt das Amt."),
    Weight("both: against and contact", -0.25, "Bewerbungen an amt@example.org"),
    Weight("both: application and contact", -0.26, "Bewerbungen an amt@example.org"),
    Weight("both: claim and contact", -0.32, "Anträge sind an amt@example.org zu richten."),
    Weight(
        "both: reports wanted and contact",
        -0.35,
        "Erfahrungen nimmt das Amt gern entgegen (amt@example.org).",
    ),
    Weight(
        "bracket: a person or number alone",
        +0.34,
        "Sie kann abgerufen werden (Frau Hinz, Tel. -244).",
    ),
    Weight("channel: members' area", +0.78, "Mitglieder finden ihn im Intranet."),
    Weight("channel: office", +0.63, "Sie ist in der Geschäftsstelle zu haben."),
    Weight("channel: path", +0.57, "Rubrik „Muster“"),
    Weight("channel: by", +0.53, "Bitte per Fax mit dem beiliegenden Vordruck."),
    Weight("channel: there", +0.19, "Dort kann man sie abholen."),
    Weight("channel: web place", +0.18, "Der Text steht auf der Homepage des Verbandes."),
    Weight("channel: post box", +0.17, "Postfach 10 11 12"),
    Weight("channel: from somebody", +0.10, "Er ist beim Umweltministerium zu haben."),
    Weight("channel: named person", -0.07, "Frau Hülsmann hilft weiter."),
    Weight("channel: institution", -0.07, "Das Landesamt hilft weiter."),
    Weight("detail: price", +1.27, "23,90 EUR"),
    Weight("detail: web address", +1.17, "www.example.org"),
    Weight("detail: e-mail address", +0.96, "bestellung@example.org"),
    Weight("detail: bare number", +0.83, "Frau Petri (0251/9999-21)"),
    Weight("detail: ISBN", +0.81, "ISBN 3-89222-653-9"),
    Weight("detail: postal address", +0.66, "Lindenallee 62, 40474 Düsseldorf"),
    Weight("detail: order number", +0.40, "Bestell-Nr. 2045"),
    Weight("detail: labelled number", +0.12, "Tel. 0221 4710-112"),
    Weight("form: at most five words", +0.71, ""),
    Weight("form: no common verb", +0.30, ""),
    Weight("form: refers to what was named", +0.09, "Der Buchhandel führt ihn."),
    Weight("form: exclamation", -0.06, ""),
    Weight("form: no full stop", -0.16, ""),
    Weight("form: begins with an article or pronoun", -0.32, ""),
    Weight("form: not", -0.45, "Ein Bewerbungsformular gibt es nicht."),
    Weight("form: common verb", -0.49, "Das Heft ist vergriffen."),
    Weight("label: a question to the reader", +0.57, "Haben Sie Interesse an dem Heft?"),
    Weight("label: thing and colon", +0.42, "Vordrucke und Plakate: Geschäftsstelle Ehrensache."),
    Weight("label: ordering", +0.41, "Bestellungen: Verlag Lindner, Feldstraße 19."),
    Weight("label: contact", +0.40, "Kontakt: Frau Terbrüggen, Tel. 0211 99."),
    Weight("label: registering", +0.38, "Anmeldung: Volkshochschule, Tel. 02581 999."),
    Weight("label: contact, no colon", +0.22, "Ansprechpartnerin ist Frau Tomasek."),
    Weight(
        "label: for doing something with it",
        +0.18,
        "Zum Herunterladen: https://www.example.org/findbuch.pdf",
    ),
    Weight("label: more of it", +0.11, "Weitere Informationen unter www.example.org"),
    Weight("many: four kinds of evidence", -0.06, ""),
    Weight("many: a fifth kind of evidence", -0.35, ""),
    Weight("only: price, no act", +1.00, "Das Heft kostet 5 DM."),
    Weight("only: nothing against it", +0.85, "Das Heft gibt es dort."),
    Weight("only: contact without act", +0.70, "Frau Hinz, Tel. 0221 471012"),
    Weight("only: price, no thing", +0.61, "Ein Heimplatz kostet 27 DM."),
    Weight("only: bracket and nothing else", +0.10, "Das gilt weiter (www.example.org)."),
    Weight("only: act, nothing named", -0.08, "Es wird bestellt."),
    Weight("only: bracket without act", -0.11, "Die Zahl stieg (www.example.org)."),
    Weight("only: act without channel", -0.32, "Das Heft ist erhältlich."),
    Weight("only: against and contact, no act", -0.33, "Anträge: amt@example.org"),
    Weight("only: goods, no thing", -0.46, "Kompost gibt es beim Amt."),
    Weight("place: last of the paragraph", -0.43, ""),
    Weight("place: only sentence of the paragraph", -0.50, ""),
    Weight("place: first of the paragraph", -0.79, ""),
    Weight("thing: answers", +0.42, "Weitere Informationen erteilt das Landesamt."),
    Weight("thing: copies", +0.41, "Einzelexemplare sind kostenlos."),
    Weight("thing: event", +0.41, "Das Seminar findet in Hamm statt."),
    Weight("thing: form", +0.36, "Die Bewerbungsunterlagen werden verschickt."),
    Weight("thing: publication", +0.35, "Die Informationsbroschüre wendet sich an Eltern."),
    Weight("thing: media", +0.24, "Der Film dauert 20 Minuten."),
    Weight(
        "thing: single copies", +0.22, "Gedruckte Exemplare stellt das Ministerium zur Verfügung."
    ),
    Weight("thing: access", +0.17, "Die Zugangsdaten teilt die Geschäftsstelle mit."),
    Weight("thing: text", -0.21, "Der vollständige Wortlaut umfasst zwölf Seiten."),
    Weight("topic: thrown away, closed", -0.16, "Der Bestand wird verschenkt oder vernichtet."),
    Weight("topic: elsewhere in the paper", -0.36, "Lesen Sie weiter auf der folgenden Seite."),
    Weight("topic: goods", -0.73, "Brennholz kann beim Revierförster bestellt werden."),
    Weight("way: on request", +0.82, "Auf Wunsch senden wir Ihnen das Heft zu."),
    Weight("way: delivery", +0.62, "Die Lieferung erfolgt gegen Rechnung."),
    Weight("way: how many", +0.56, "Ab 10 Stück je 4 Euro."),
    Weight("way: terms", +0.54, "Die Zahl der Plätze ist begrenzt."),
    Weight("way: free", +0.42, "Das Faltblatt ist kostenlos."),
    Weight("way: data of a book", +0.40, "ISBN 978-3-00-099123-5, broschiert, 19,90 Euro"),
    Weight("way: kind of file", +0.37, "Die Satzung gibt es als PDF-Datei."),
    Weight(
        "way: sent to all", +0.34, "Die Schrift ist allen Mitgliedern kostenlos übersandt worden."
    ),
    Weight("way: gladly", +0.33, "Wir geben sie gern weiter."),
    Weight("way: price and postage", +0.30, "Der Preis beträgt 5 Euro zzgl. Versand."),
    Weight("way: fee", +0.29, "Die Leihgebühr beträgt 50 Euro pro Woche."),
    Weight("way: subscription", +0.28, "Subskribenten zahlen bis Jahresende DM 64,00."),
    Weight("way: against payment", +0.26, "Gegen eine Schutzgebühr von 5 DM."),
    Weight("way: who wants it", +0.25, "Interessenten können das Video erwerben."),
    Weight("way: postage is charged", +0.24, "Für Porto und Verpackung werden 4,50 DM berechnet."),
    Weight("way: sold out", +0.19, "Vergriffen."),
    Weight("way: you", +0.08, "Dort finden Sie den Text."),
    Weight("way: we", -0.13, "Wir schicken ihn zu."),
)

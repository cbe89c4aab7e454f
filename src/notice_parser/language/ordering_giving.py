"""Evidence for ordering information: who gets it and who gives it, told in the present ("Schulen
fordern es an", "der Buchhandel führt es"), and who joins in."""

from __future__ import annotations

from .evidence import evidence
from .ordering_acts import PEOPLE
from .ordering_verbs import CLAUSE_ENDS, TAKEN_HOME, present

GIVING = (
    evidence(
        "act",
        "act: gets it, the verb in two",
        present(TAKEN_HOME),
        "Schulen fordern das Paket mit der Postkarte an.",
    ),
    evidence(
        "act",
        "act: people get it",
        rf"\b{PEOPLE}\b.*\b(?:ordern|bestell(?:en|t)|abonnieren|entleihen|kaufen) "
        r"(?:sie|ihn|es|das|den|die|diese\w*)\b",
        "Kommunen ordern sie unter dem Stichwort „Rasen“.",
    ),
    evidence(
        "act",
        "act: a thing is given, the verb in two",
        rf"(?:vordruck|formular|formbl[aä]tt|merkbl[aä]tt|broschür|leitf[aä]den|faltbl[aä]tt"
        r"|fragebög|unterlagen|abdruck|sonderdruck)\w*\b.*\b(?:gibt|geben|hält|halten|reicht"
        r"|reichen|händigt|händigen|legt|legen|fertigt|fertigen)\b.*\b(?:ab|aus|heraus|weiter|vor"
        rf"|bereit|nach|bei|an){CLAUSE_ENDS}",
        "Vordrucke gibt die Bewilligungsstelle in Papierform aus.",
    ),
    evidence(
        "act",
        "act: gives out, makes copies",
        rf"\b(?:gibt|geben)\b.*\bheraus{CLAUSE_ENDS}"
        r"|\b(?:kopien|abschriften|ablichtungen|abzüge)\b.*\bfertig(?:t|en)\b"
        r"|\bfertig(?:t|en)\b.*\b(?:eine kopie|kopien|abschriften|ablichtungen|abzüge)\b",
        "Die Zahlenreihe gibt das Referat als Sonderauszug heraus.",
    ),
    evidence(
        "act",
        "act: a shop has it",
        r"""
        \b(?:\w*buchhandel|\w*buchhandlung(?:en)?|fachhandel)\b.* (?:führ(?:t|en)|hat|haben
        liefer(?:t|n)|besorg(?:t|en))\b
        \b(?:führ(?:t|en)|hat|haben|liefer(?:t|n)|besorg(?:t|en))\b.* (?:\w*buchhandel
        \w*buchhandlung(?:en)?|fachhandel)\b
        \b(?:im|in (?:der|jeder|allen)|über (?:den|jede)) (?:\w+ )?(?:\w*buchhandel
        \w*buchhandlung(?:en)?|fachhandel|zeitschriftenhandel)\b""",
        "Der Buchhandel führt ihn unter der ISBN 3-7995-9901-4.",
    ),
    evidence(
        "act",
        "act: how to get it",
        r"""
        \bwie (?:man|sie) an (?:den|die|das|eine?n?)\b
        \bwie (?:kommt|kommen|bekommt|bekommen|erhält|erhalten) (?:man|sie|wir|interess\w+)\b
        \bwie man (?:mitmacht|teilnimmt)
        \bwo (?:gibt es|bekommt|bekommen|erhält|erhalten|findet man|finden sie|kann man)\b""",
        "Wie man an die Druckvorlagen kommt?",
    ),
    evidence(
        "act",
        "act: giving is done",
        r"\b(?:abgabe|lieferung|weitergabe|überlassung|zusendung)"
        r" (?:des|der|eines|einer|erfolgt|ist)\b.*"
        r"\b(?:erfolgt|möglich|über)\b"
        r"|\b(?:lieferung|auslieferung|abgabe|zusendung) (?:erfolgt|nur|ausschließlich)\b",
        "Die Abgabe des Ratgebers erfolgt über die Kreise.",
    ),
    evidence(
        "act",
        "act: stands on the net",
        r"""
        \b(?:steht|stehen|liegt|liegen)\b.* (?:im netz|im internet|im intranet|online|unter www
        unter http\w*|auf www|auf der (?:homepage|website|internetseite|seite)
        auf den (?:internet)?seiten)\b""",
        "Der Text steht im Netz: www.example.org",
        opens=False,
    ),
    evidence(
        "act",
        "act: gets it sent",
        r"""
        \b(?:erhalten|erhält|bekommen|bekommt)\b.*(?:zugesandt|zugeschickt|zugefaxt|zugemailt
        geliefert|\bfrei haus\b|ausgehändigt|überlassen)""",
        "Die übrigen Einrichtungen bekommen die Mappe auf Antrag zugeschickt.",
        opens=False,
    ),
    evidence(
        "act",
        "act: joins in",
        rf"einklink|einwahldaten|vormerkung|\bvormerken\b|\bvorgemerkt|nachmeldung|voranmeldung"
        r"|\bmitmachen (?:will|möchte|kann)|\bdabei sein (?:will|möchte|wollen)"
        r"|\bverbindliche\w* (?:rückmeldung|zusage|antwort)|\bum (?:\w+ )?zusage\b"
        r"|\b(?:trägt|tragen|wählt|wählen|schreibt|klinkt) (?:man |sie )?sich\b.*"
        rf"\bein{CLAUSE_ENDS}"
        r"|\bsich\b.*\b(?:einträgt|anmeldet|einschreibt|registriert)\b",
        "Wer sich einklinken will, braucht nur den Link.",
    ),
    evidence(
        "act",
        "act: lies out",
        rf"\b(?:liegt|liegen)\b.*\baus{CLAUSE_ENDS}",
        "Das Programm liegt in allen Filialen aus.",
    ),
    evidence(
        "act",
        "act: in brackets",
        r"""
        \((?:nur |auch |noch |kostenlos |kostenfrei |gratis ){0,2}(?:zu (?:beziehen|bestellen|haben
        erhalten)|erhältlich|abrufbar|anzufordern|bezug|lieferbar|bestellbar|download|bestellung\w*
        auszuleihen|entleihbar|einsehbar|abzurufen|herunterladbar)\b""",
        "Das Gutachten (erhältlich bei der Abwasserberatung) empfiehlt das.",
    ),
)

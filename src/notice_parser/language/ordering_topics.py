"""Evidence against ordering information by what a sentence is about: goods, fraud, credits, what is
sent in, what stands elsewhere in the paper."""

from __future__ import annotations

from .evidence import evidence

TOPICS = (
    evidence(
        "topic",
        "topic: goods",
        r"""
        \b\w*holz\b|\b\w*b[aä]ume?n?\b|\bkompost|\bstreugut|\bsaatgut|\w*möbel\b|\bzelte?\b
        \w*bänke\b|\w*tonnen?\b|\bs[aä]ck(?:e|en)?\b|\bbienen|\btiere?n?\b|\bkatzen?\b
        \w*völker\b|\bgebäude|\bgrundstück|\bimmobilie|\bcontainer|\w*geräte?n?\b|\w*roller\w*\b
        \bbühne|\bpflanzen\b|\bblumen|\bsträucher|\bheizöl|\bgas\b|\bliter\b|\beintritt\b
        \babendkasse|\bhypothek|\bgrundschuld\w*|\bfleisch|\bgemüse|\bobst\b|\bleihwagen""",
        "Brennholz kann beim Revierförster bestellt werden.",
        opens=False,
    ),
    evidence(
        "against",
        "against: fraud",
        r"""
        betrüg|\bbetrug\b|gefälscht|fälschung|\bangeblich|phishing|\bwarn(?:t|en|ung|te)\b
        \bvorsicht\b|unseriös|abzock|schadsoftware|trojaner|\bspam\b|trittbrett|\bunbekannte\b
        staatsanwalt|\bpolizei\b|\bermittel|nicht (?:geöffnet|zu bezahlen|zu öffnen|aufzurufen)""",
        "Die Betrüger boten unter www.example.org eine Erstattung an.",
        opens=False,
    ),
    evidence(
        "topic",
        "topic: elsewhere in the paper",
        r"""
        \bauf der (?:nächsten|folgenden|letzten|vorigen|ersten|gegenüberliegenden) seite\b
        \bauf seite \d|\bseite \d+ dieses\b|\bfortsetzung\b|\blesen sie weiter\b
        \bim anschlu(?:ss|ß) an diesen\b|\bdieser ausgabe\b|\bdieses heftes\b""",
        "Lesen Sie weiter auf der folgenden Seite.",
        opens=False,
    ),
    evidence(
        "against",
        "against: send us yours",
        r"""
        \b(?:schicken|senden|mailen) sie (?:uns|ihre)\b|\bsenden sie bitte ihre
        \b(?:beiträge|lösungen|beispiele|fotos|entwürfe|berichte)\b.*\b(?:an|sammelt)\b
        \bbeiträge für\b|\blösungen\b|\bleserbrief|\bangaben (?:zum|zur) \w+ machen
        \bhinweise\b.*\bpolizei
        \bwir sammeln\b|\bjede zusendung""",
        "Schicken Sie uns gelungene Beispiele, gern auch mit Fotos!",
        opens=False,
    ),
    evidence(
        "against",
        "against: credits",
        r"""
        ^ \(?(?:\w*bild(?:er|nachweis|quelle|rechte)?|\w*fotos?|\w*grafik(?:en)?|illustration(?:en)?
        \w*abbildung(?:en)?|satz|layout|gestaltung|redaktion|druck|verantwortlich|zeichnung(?:en)?
        satz und \w+|text und \w+|copyright|©)(?: \w+){0,3}: """,
        "Titelbild: www.example.org/gruenau",
        opens=False,
    ),
    evidence(
        "topic",
        "topic: thrown away, closed",
        r"\bvernichtet|\bentsorgt|\bmakuliert|\bschließt\b|\bgeschlossen\b|\baufgelöst\b",
        "Der Bestand wird verschenkt oder vernichtet.",
        opens=False,
    ),
)

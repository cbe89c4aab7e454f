"""Where a sentence ends."""

from __future__ import annotations

from .build import any_of, pattern
from .contacts import TOP_LEVELS

# A sentence's end, its blanks and the next one's beginning; or an end without blanks ("…2014.Um
# fassende Informationen …"), where a word of at least two letters stands on both sides, so that
# "z.B." and "www.Rathaus.example.org" stay whole. What stands before a full stop is looked at from
# behind it, so that nothing but full stops is tried.
_NEXT = r"[\p{Lu}\d„“\"»(\[]"
SENTENCE_BREAK = pattern(
    r"[.!?](?:(?<=[\w)\]>”“\"»«/%€-].)[.!?]{0,2}[”“\"»«)]?| [”“\"»)])(?P<blanks> {1,3})"
    rf"(?={_NEXT})"
    r"|[.!?](?<=[\p{Ll}\d)][\p{Ll}\d)].)(?=\p{Lu}\p{Ll}{2}[\p{Ll} ]* )"
)
# Not after "z. B.", "Dr.", "Nr. 5", "15. Oktober", "Tuchmacherstr. 27", "Tel. 0221"; but after the
# last digits of a number that is written in groups: "Tel. 02362/999-9 14."
NO_BREAK_AFTER = pattern(
    r"(?:(?<![\p{L}\d])"
    + any_of(r"""
        \p{L}|Dr|Prof|Nr|Abs|Art|Ziff|Tel|Fax|bzw|vgl|ca|Mio|Mrd|Str|str|Bd|Hrsg|Aufl|lfd|inkl
        zzgl|ggf|evtl|Postf|Inh|Fr|Frl|Hr|Abt|Ref|Min|St|gem|Kap|Rn|Rz|Anm|Anl|Mitt|Drs|BR-Drs|LT-Drs
        GV|BGBl|MBl|Az|Telef|geb|max|mind|Ass|Hd|Bestellnr|Best|Fa|Kto|Zi|Univ|Inst|Verl|Nachf
        (?<=[,:;] )(?:III?|IV|VI{1,3}|IX)|App|Mo|Di|Mi|Do|Sa|So
        gez|Tsd|Lfg|Jg|einschl|exkl|Std|Stck|brosch|kart|zuz|usw|sog|jr|Dipl|Ing|Sept|Okt|Nov|Dez
        Jan|Feb|Aug|Ltd|Co|dt|div|ff|Th|Chr|Ph|Joh|Wilh|Friedr|(?<!\d[ /–-])(?<!wahl )\d{1,2}""")
    + r"|(?<=\p{L})str)\.$"
)
# "… der §§ 4 und 9. Beides …", "Windows 3.11. Gegen …": behind a word, a number is an ordinal only
# where no word follows that begins sentences alone
NUMBER_LAST = pattern(r"(?:\p{Ll}{2} |\d\.)\d{1,2}\.$")
# A sentence may begin right behind an address of the net, which often has no stop: "…@example.org
# Mit der Neufassung …", "…/karte.pdf Viele Kreise …"; "… Rubrik „Satzungen“" and "… Telefon 0228"
# go on with it. What begins a sentence is a word that can't be a noun, or a noun before a verb.
BEHIND_ADDRESS = pattern(
    r"(?P<blanks> )(?=\p{Lu})(?<=[\w/] )(?=(?:"  # what is ruled out soonest first
    + any_of(r"""
        D(?:er|ie|as|en|em|es|iese[rsmn]?|abei|azu|amit|ort|och|enn|urch)|Eine?[rsnm]?|Keine?[rsnm]?
        Mit|Für|Nach|Vor|Seit|Beim?|Im|In|Am?|An|Auf|Aus|Zu[rm]?|Gegen|Ohne|Über|Unter|Um|Vo[nm]
        Während|Wegen|Trotz|Es|Er|Sie|Wir|Man|Wer|Was|Wie|Wo|Wenn|Als|Ob|Auch|Nur|Noch|Schon|Erst|So
        Hier|Jede[rs]?|Alle|Viele|Manche|Einige|Mehrere|Beide|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht
        Neun|Zehn|Elf|Zwölf|Rund|Etwa|Fast""")
    + r") [\p{L}\d„“\"]|\p{Lu}\p{Ll}{2,30} (?:"
    + any_of(r"""
        ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|muss|muß|müssen|soll
        sollen|darf|dürfen|will|wollen""")
    + r")\b)"
)
# A word of a sentence in small letters with levelled umlauts, as its parts are weighed:
# "bestellung", not "in"
LEVELLED_WORD = pattern("[a-z]{3,}+")
# "Bestellfax: 0 76 31 / 99 99 - 44 Der Gesetzgeber …": the same behind a number with its label
NUMBER_BEFORE = pattern(
    r"(?i:fax|tel|telefon|telefax|ruf|mobil|durchwahl)[.:]{1,2} ?\+?[\d ()/.–-]{4,30}\d$"
)
ADDRESS_WORD = pattern(rf"(?:@|\(at\)|://|www\.|\.(?:{'|'.join(TOP_LEVELS)})(?:/[^ ]{{0,300}}+)?$)")

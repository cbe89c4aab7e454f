"""Where a sentence ends."""

from __future__ import annotations

from .build import any_of, pattern

# A sentence's end, its blanks and the next one's beginning; or an end without blanks ("…2014.Um
# fassende Informationen …"), where a word of at least two letters stands on both sides, so that
# "z.B." and "www.Rathaus.example.org" stay whole. What stands before a full stop is looked at from
# behind it, so that nothing but full stops is tried.
_NEXT = r"[\p{Lu}\d„“\"»(\[]"
SENTENCE_BREAK = pattern(
    r"[.!?](?:(?<=[\w)\]”“\"»/%€-].)[.!?]{0,2}[”“\"»)]?| [”“\"»)])(?P<blanks> {1,3})"
    rf"(?={_NEXT})"
    r"|[.!?](?<=[\p{Ll}\d)][\p{Ll}\d)].)(?=\p{Lu}\p{Ll}{2}[\p{Ll} ]* )"
)
# Not after "z. B.", "Dr.", "Nr. 5", "15. Oktober", "Tuchmacherstr. 27", "Tel. 0221"; but after the
# last digits of a number that is written in groups: "Tel. 02362/999-9 14."
NO_BREAK_AFTER = pattern(
    r"(?:(?<![\p{L}\d])"
    + any_of(r"""
        \p{L}|Dr|Prof|Nr|Abs|Art|Ziff|Tel|Fax|bzw|vgl|ca|Mio|Mrd|Str|str|Bd|Hrsg|Aufl|lfd|inkl
        zzgl|ggf|evtl|Postf|Inh|Fr|Hr|Abt|Ref|Min|St|gem|Kap|Rn|Rz|Anm|Anl|Mitt|Drs|BR-Drs|LT-Drs
        GV|BGBl|MBl|Az|Telef|geb|max|mind|Ass|Hd|Bestellnr|Best|Fa|Kto|Zi|Univ|Inst|Verl|Nachf
        gez|Tsd|Lfg|Jg|einschl|exkl|Std|Stck|brosch|kart|zuz|usw|sog|jr|Dipl|Ing|Sept|Okt|Nov|Dez
        Jan|Feb|Aug|Ltd|Co|dt|div|ff|(?<!\d[ /–-])\d{1,2}""")
    + r"|(?<=\p{L})str)\.$"
)
